// flume. `send` is not marked as blocking: on an unbounded channel it never waits, and the type is the same.
use std::time::{Duration, Instant};
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
#[locklens::no_own]
pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[locklens::blocking(wait)]
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[locklens::blocking(wait)]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    #[locklens::cancel_unsafe]
    pub async fn send_async(&self, item: T) -> Result<(), SendError<T>> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakSender<T> {}
    pub fn same_channel(&self, other: &Sender<T>) -> bool {}
}
impl<T> Clone for Sender<T> { fn clone(&self) -> Self {} }
#[locklens::no_own]
pub struct WeakSender<T> {}
impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} }
#[locklens::no_own]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[locklens::blocking(wait, alt = "flume::Receiver::recv_async")]
    pub fn recv(&self) -> Result<T, RecvError> {}
    #[locklens::blocking(wait)]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError> {}
    #[locklens::blocking(wait)]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    pub async fn recv_async(&self) -> Result<T, RecvError> {}
    #[locklens::blocking(wait)]
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
    pub fn drain(&self) -> Drain<'_, T> {}
    pub fn stream(&self) -> impl futures::stream::Stream<Item = T> {}
    pub fn into_stream(self) -> impl futures::stream::Stream<Item = T> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn sender_count(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
}
impl<T> Clone for Receiver<T> { fn clone(&self) -> Self {} }
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    #[locklens::blocking(wait)]
    fn into_iter(self) -> IntoIter<T> {}
}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    #[locklens::blocking(wait)]
    fn into_iter(self) -> Iter<'a, T> {}
}
#[locklens::no_own]
pub struct Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; #[locklens::blocking(wait)] fn next(&mut self) -> Option<T> {} }
#[locklens::no_own]
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; #[locklens::blocking(wait)] fn next(&mut self) -> Option<T> {} }
#[locklens::no_own]
pub struct TryIter<'a, T> {}
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
pub struct Drain<'a, T> {}
impl<'a, T> Iterator for Drain<'a, T> { type Item = T; }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvError { Disconnected }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError { Empty, Disconnected }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
