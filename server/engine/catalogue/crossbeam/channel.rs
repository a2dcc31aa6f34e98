// crossbeam-channel. `send` is not marked: on an unbounded channel it never waits, and the type is the same.
use std::time::{Duration, Instant};
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
pub fn after(duration: Duration) -> Receiver<Instant> {}
pub fn at(when: Instant) -> Receiver<Instant> {}
pub const fn never<T>() -> Receiver<T> {}
pub fn tick(duration: Duration) -> Receiver<Instant> {}
#[locklens::no_own]
pub struct Sender<T> {}
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[locklens::blocking(wait)]
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[locklens::blocking(wait)]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn same_channel(&self, other: &Sender<T>) -> bool {}
}
impl<T> Clone for Sender<T> { fn clone(&self) -> Self {} }
#[locklens::no_own]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[locklens::blocking(wait)]
    pub fn recv(&self) -> Result<T, RecvError> {}
    #[locklens::blocking(wait)]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
    #[locklens::blocking(wait)]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    #[locklens::blocking(wait)]
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> TryIter<'_, T> {}
    pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
}
impl<T> Clone for Receiver<T> { fn clone(&self) -> Self {} }
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    #[locklens::blocking(wait)]
    fn into_iter(self) -> Iter<'a, T> {}
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    #[locklens::blocking(wait)]
    fn into_iter(self) -> IntoIter<T> {}
}
#[locklens::no_own]
pub struct Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    #[locklens::blocking(wait)]
    fn next(&mut self) -> Option<T> {}
}
#[locklens::no_own]
pub struct TryIter<'a, T> {}
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
#[locklens::no_own]
pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[locklens::blocking(wait)]
    fn next(&mut self) -> Option<T> {}
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
impl<T> std::error::Error for SendError<T> {}
impl<T> std::fmt::Debug for SendError<T> {}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_disconnected(&self) -> bool {}
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl std::error::Error for RecvError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError { Empty, Disconnected }
impl TryRecvError { pub fn is_empty(&self) -> bool {} pub fn is_disconnected(&self) -> bool {} }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
impl RecvTimeoutError { pub fn is_timeout(&self) -> bool {} pub fn is_disconnected(&self) -> bool {} }
#[derive(Clone, Debug)]
pub struct Select<'a> {}
impl<'a> Select<'a> {
    pub fn new() -> Select<'a> {}
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize {}
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize {}
    #[locklens::blocking(wait)]
    pub fn select(&mut self) -> SelectedOperation<'a> {}
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError> {}
    #[locklens::blocking(wait)]
    pub fn ready(&mut self) -> usize {}
}
#[derive(Debug)]
pub struct SelectedOperation<'a> {}
impl SelectedOperation<'_> {
    pub fn index(&self) -> usize {}
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError> {}
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>> {}
}
#[derive(Clone, Copy, Debug)]
pub struct TrySelectError;
