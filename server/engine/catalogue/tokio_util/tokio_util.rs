// tokio-util.
pub mod sync {
    use std::future::Future;
    use std::sync::Arc;
    #[derive(Clone, Debug, Default)]
    pub struct CancellationToken {}
    impl CancellationToken {
        pub fn new() -> CancellationToken {}
        pub fn child_token(&self) -> CancellationToken {}
        pub fn cancel(&self) {}
        pub fn is_cancelled(&self) -> bool {}
        pub fn cancelled(&self) -> WaitForCancellationFuture<'_> {}
        pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned {}
        pub fn drop_guard(self) -> DropGuard {}
        pub fn drop_guard_ref(&self) -> DropGuardRef<'_> {}
        pub async fn run_until_cancelled<F>(&self, fut: F) -> Option<F::Output> where F: Future {}
        pub async fn run_until_cancelled_owned<F>(self, fut: F) -> Option<F::Output> where F: Future {}
    }
    pub struct WaitForCancellationFuture<'a> {}
    impl<'a> Future for WaitForCancellationFuture<'a> { type Output = (); }
    pub struct WaitForCancellationFutureOwned {}
    impl Future for WaitForCancellationFutureOwned { type Output = (); }
    #[derive(Debug)]
    pub struct DropGuard {}
    impl DropGuard { pub fn disarm(self) -> CancellationToken {} }
    #[derive(Debug)]
    pub struct DropGuardRef<'a> {}
    #[derive(Clone)]
    pub struct PollSemaphore {}
    impl PollSemaphore {
        pub fn new(semaphore: Arc<tokio::sync::Semaphore>) -> Self {}
        pub fn close(&self) {}
        pub fn clone_inner(&self) -> Arc<tokio::sync::Semaphore> {}
        pub fn into_inner(self) -> Arc<tokio::sync::Semaphore> {}
        pub fn poll_acquire(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<tokio::sync::OwnedSemaphorePermit>> {}
        pub fn available_permits(&self) -> usize {}
        pub fn add_permits(&self, n: usize) {}
    }
    #[locklens::no_own]
    pub struct PollSender<T> {}
    impl<T> PollSender<T> {
        pub fn new(sender: tokio::sync::mpsc::Sender<T>) -> Self {}
        pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>> {}
        pub fn is_closed(&self) -> bool {}
        pub fn get_ref(&self) -> Option<&tokio::sync::mpsc::Sender<T>> {}
        pub fn close(&mut self) {}
        pub fn abort_send(&mut self) -> bool {}
    }
    impl<T> futures::sink::Sink<T> for PollSender<T> { type Error = PollSendError<T>; }
    #[derive(Debug)]
    pub struct PollSendError<T>(Option<T>);
    impl<T> PollSendError<T> { pub fn into_inner(self) -> Option<T> {} }
    pub struct ReusableBoxFuture<'a, T> {}
    impl<'a, T> ReusableBoxFuture<'a, T> {
        pub fn new<F>(future: F) -> Self where F: Future<Output = T> + Send + 'a {}
        pub fn set<F>(&mut self, future: F) where F: Future<Output = T> + Send + 'a {}
    }
    impl<T> Future for ReusableBoxFuture<'_, T> { type Output = T; }
}

pub mod task {
    use std::future::Future;
    use tokio::runtime::Handle;
    use tokio::task::{AbortHandle, JoinError, JoinHandle, LocalSet};
    pub use self::task_tracker::TaskTracker;
    pub mod task_tracker {
        use super::*;
        #[derive(Clone, Default)]
        pub struct TaskTracker {}
        impl TaskTracker {
            pub fn new() -> Self {}
            pub fn wait(&self) -> TaskTrackerWaitFuture<'_> {}
            pub fn close(&self) -> bool {}
            pub fn reopen(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            #[locklens::spawn(task)]
            pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static {}
            #[locklens::spawn(task)]
            pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static {}
            #[locklens::spawn(local)]
            pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static {}
            #[locklens::spawn(local)]
            pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static {}
            #[locklens::spawn(blocking)]
            pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static {}
            #[locklens::spawn(blocking)]
            pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static {}
            pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F> {}
            pub fn token(&self) -> TaskTrackerToken {}
        }
        pub struct TaskTrackerWaitFuture<'a> {}
        impl<'a> Future for TaskTrackerWaitFuture<'a> { type Output = (); }
        pub struct TrackedFuture<F> {}
        impl<F: Future> Future for TrackedFuture<F> { type Output = F::Output; }
        #[derive(Clone, Debug)]
        pub struct TaskTrackerToken {}
        impl TaskTrackerToken { pub fn task_tracker(&self) -> &TaskTracker {} }
    }
    #[locklens::no_own]
    pub struct JoinMap<K, V, S = std::collections::hash_map::RandomState> {}
    impl<K, V> JoinMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, S> JoinMap<K, V, S> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[locklens::spawn(task)]
        pub fn spawn<F>(&mut self, key: K, task: F) where F: Future<Output = V> + Send + 'static {}
        #[locklens::spawn(task)]
        pub fn spawn_on<F>(&mut self, key: K, task: F, handle: &Handle) where F: Future<Output = V> + Send + 'static {}
        #[locklens::spawn(local)]
        pub fn spawn_local<F>(&mut self, key: K, task: F) where F: Future<Output = V> + 'static {}
        #[locklens::spawn(blocking)]
        pub fn spawn_blocking<F>(&mut self, key: K, f: F) where F: FnOnce() -> V + Send + 'static {}
        pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
        pub async fn shutdown(&mut self) {}
        pub fn abort<Q: ?Sized>(&mut self, key: &Q) -> bool {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn abort_all(&mut self) {}
        pub fn detach_all(&mut self) {}
    }
    #[derive(Clone)]
    pub struct LocalPoolHandle {}
    impl LocalPoolHandle {
        pub fn new(pool_size: usize) -> LocalPoolHandle {}
        pub fn num_threads(&self) -> usize {}
        #[locklens::spawn(local)]
        pub fn spawn_pinned<F, Fut>(&self, create_task: F) -> JoinHandle<Fut::Output> where F: FnOnce() -> Fut + Send + 'static, Fut: Future + 'static {}
        #[locklens::spawn(local)]
        pub fn spawn_pinned_by_idx<F, Fut>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output> where F: FnOnce() -> Fut + Send + 'static, Fut: Future + 'static {}
    }
    #[locklens::no_own]
    pub struct AbortOnDropHandle<T> {}
    impl<T> AbortOnDropHandle<T> {
        pub fn new(handle: JoinHandle<T>) -> Self {}
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        pub fn detach(self) -> JoinHandle<T> {}
    }
    impl<T> Future for AbortOnDropHandle<T> { type Output = Result<T, JoinError>; }
}

pub mod future {
    use crate::sync::CancellationToken;
    use std::future::Future;
    pub trait FutureExt: Future {
        fn timeout(self, timeout: std::time::Duration) -> tokio::time::Timeout<Self> {}
        fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> impl Future<Output = Option<Self::Output>> {}
        fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> impl Future<Output = Option<Self::Output>> {}
    }
    impl<T: Future + ?Sized> FutureExt for T {}
}

pub mod codec {
    use bytes::{Bytes, BytesMut};
    use futures::sink::Sink;
    use futures::stream::Stream;
    pub trait Decoder {
        type Item;
        type Error;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
        fn framed<T>(self, io: T) -> Framed<T, Self> where Self: Sized {}
    }
    pub trait Encoder<Item> {
        type Error;
        fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
    }
    pub struct Framed<T, U> {}
    impl<T, U> Framed<T, U> {
        pub fn new(inner: T, codec: U) -> Framed<T, U> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn codec(&self) -> &U {}
        pub fn codec_mut(&mut self) -> &mut U {}
        pub fn into_inner(self) -> T {}
    }
    impl<T, U: Decoder> Stream for Framed<T, U> { type Item = Result<U::Item, U::Error>; }
    impl<T, I, U: Encoder<I>> Sink<I> for Framed<T, U> { type Error = U::Error; }
    pub struct FramedRead<T, D> {}
    impl<T, D> FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> FramedRead<T, D> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T, D: Decoder> Stream for FramedRead<T, D> { type Item = Result<D::Item, D::Error>; }
    pub struct FramedWrite<T, E> {}
    impl<T, E> FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> FramedWrite<T, E> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T, I, E: Encoder<I>> Sink<I> for FramedWrite<T, E> { type Error = E::Error; }
    #[derive(Clone, Debug, Default)]
    pub struct LinesCodec {}
    impl LinesCodec { pub fn new() -> LinesCodec {} pub fn new_with_max_length(max_length: usize) -> Self {} }
    impl Decoder for LinesCodec { type Item = String; type Error = LinesCodecError; }
    impl<T: AsRef<str>> Encoder<T> for LinesCodec { type Error = LinesCodecError; }
    #[derive(Debug)]
    pub enum LinesCodecError { MaxLineLengthExceeded, Io(std::io::Error) }
    #[derive(Clone, Copy, Debug, Default)]
    pub struct BytesCodec();
    impl BytesCodec { pub fn new() -> BytesCodec {} }
    impl Decoder for BytesCodec { type Item = BytesMut; type Error = std::io::Error; }
    impl Encoder<Bytes> for BytesCodec { type Error = std::io::Error; }
    #[derive(Debug, Default)]
    pub struct LengthDelimitedCodec {}
    impl LengthDelimitedCodec { pub fn new() -> Self {} }
    impl Decoder for LengthDelimitedCodec { type Item = BytesMut; type Error = std::io::Error; }
    impl Encoder<Bytes> for LengthDelimitedCodec { type Error = std::io::Error; }
}

pub mod time {
    pub struct DelayQueue<T> {}
    impl<T> DelayQueue<T> {
        pub fn new() -> DelayQueue<T> {}
        pub fn insert(&mut self, value: T, timeout: std::time::Duration) -> delay_queue::Key {}
        pub fn insert_at(&mut self, value: T, when: tokio::time::Instant) -> delay_queue::Key {}
        pub fn remove(&mut self, key: &delay_queue::Key) -> delay_queue::Expired<T> {}
        pub fn reset(&mut self, key: &delay_queue::Key, timeout: std::time::Duration) {}
        pub fn clear(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> futures::stream::Stream for DelayQueue<T> { type Item = delay_queue::Expired<T>; }
    pub mod delay_queue {
        #[derive(Clone, Debug)]
        pub struct Key {}
        pub struct Expired<T> {}
        impl<T> Expired<T> {
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
            pub fn deadline(&self) -> tokio::time::Instant {}
            pub fn key(&self) -> Key {}
        }
    }
}
pub mod compat {
    pub struct Compat<T> {}
    impl<T> Compat<T> { pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} pub fn into_inner(self) -> T {} }
    impl<T> futures::io::AsyncRead for Compat<T> {}
    impl<T> futures::io::AsyncWrite for Compat<T> {}
    impl<T> tokio::io::AsyncRead for Compat<T> {}
    impl<T> tokio::io::AsyncWrite for Compat<T> {}
    pub trait TokioAsyncReadCompatExt: tokio::io::AsyncRead { fn compat(self) -> Compat<Self> {} }
    impl<T: tokio::io::AsyncRead> TokioAsyncReadCompatExt for T {}
    pub trait TokioAsyncWriteCompatExt: tokio::io::AsyncWrite { fn compat_write(self) -> Compat<Self> {} }
    impl<T: tokio::io::AsyncWrite> TokioAsyncWriteCompatExt for T {}
    pub trait FuturesAsyncReadCompatExt: futures::io::AsyncRead { fn compat(self) -> Compat<Self> {} }
    impl<T: futures::io::AsyncRead> FuturesAsyncReadCompatExt for T {}
}
