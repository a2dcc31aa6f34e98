// async-channel: multi-producer, multi-consumer. The value of a dropped `send` is lost.
use futures::stream::Stream;
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
#[locklens::no_own]
pub struct Sender<T> {}
impl<T> Sender<T> {
    #[locklens::cancel_unsafe]
    pub async fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[locklens::blocking(async_primitive, alt = "async_channel::Sender::send")]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {}
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakSender<T> {}
    pub async fn closed(&self) {}
}
impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> {} }
#[locklens::no_own]
pub struct Receiver<T> {}
impl<T> Receiver<T> {
    pub async fn recv(&self) -> Result<T, RecvError> {}
    #[locklens::blocking(async_primitive, alt = "async_channel::Receiver::recv")]
    pub fn recv_blocking(&self) -> Result<T, RecvError> {}
    pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakReceiver<T> {}
}
impl<T> Clone for Receiver<T> { fn clone(&self) -> Receiver<T> {} }
impl<T> Stream for Receiver<T> { type Item = T; }
#[locklens::no_own]
pub struct WeakSender<T> {}
impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} }
#[locklens::no_own]
pub struct WeakReceiver<T> {}
impl<T> WeakReceiver<T> { pub fn upgrade(&self) -> Option<Receiver<T>> {} }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
impl<T> std::error::Error for SendError<T> {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrySendError<T> { Full(T), Closed(T) }
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl std::error::Error for RecvError {}
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError { Empty, Closed }
impl TryRecvError { pub fn is_empty(&self) -> bool {} pub fn is_closed(&self) -> bool {} }
