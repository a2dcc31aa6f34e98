// futures: locks, channels, executors. `lock` and its like return named futures in the crate; as
// `async fn` they are as lazy and give the same guard.
pub mod lock {
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    #[locklens::lock(async, mutex)]
    #[locklens::family(futures)]
    pub struct Mutex<T: ?Sized> {}
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Self {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: ?Sized> Mutex<T> {
        #[locklens::acquire(exclusive, try)]
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
        #[locklens::acquire(exclusive, try, owned)]
        pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>> {}
        #[locklens::acquire(exclusive)]
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
        #[locklens::acquire(exclusive, owned)]
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: Default> Default for Mutex<T> { fn default() -> Self {} }
    impl<T> From<T> for Mutex<T> { fn from(t: T) -> Self {} }
    #[locklens::guard(async, exclusive)]
    #[locklens::family(futures)]
    #[locklens::no_own]
    pub struct MutexGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, U> where F: FnOnce(&mut T) -> &mut U {}
    }
    #[locklens::guard(async, exclusive)]
    #[locklens::family(futures)]
    #[locklens::no_own]
    pub struct OwnedMutexGuard<T: ?Sized> {}
    #[locklens::guard(async, exclusive)]
    #[locklens::family(futures)]
    #[locklens::no_own]
    pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized> {}
    impl<'a, T: ?Sized, U: ?Sized> MappedMutexGuard<'a, T, U> {
        #[locklens::transfer]
        pub fn map<V: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, V> where F: FnOnce(&mut U) -> &mut V {}
    }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized, U: ?Sized> Deref for MappedMutexGuard<'_, T, U> { type Target = U; fn deref(&self) -> &U {} }
    impl<T: ?Sized, U: ?Sized> DerefMut for MappedMutexGuard<'_, T, U> { fn deref_mut(&mut self) -> &mut U {} }
    #[locklens::no_own]
    pub struct MutexLockFuture<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> std::future::Future for MutexLockFuture<'a, T> { type Output = MutexGuard<'a, T>; }
    #[locklens::no_own]
    pub struct OwnedMutexLockFuture<T: ?Sized> {}
    impl<T: ?Sized> std::future::Future for OwnedMutexLockFuture<T> { type Output = OwnedMutexGuard<T>; }
}

pub use crate::channel::{mpsc, oneshot};
pub use crate::executor::{block_on, ThreadPool};
pub mod channel {
    pub mod mpsc {
        use crate::sink::Sink;
        use crate::stream::{FusedStream, Stream};
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct SendError {}
        impl SendError { pub fn is_full(&self) -> bool {} pub fn is_disconnected(&self) -> bool {} }
        impl std::error::Error for SendError {}
        #[derive(Clone, PartialEq, Eq)]
        pub struct TrySendError<T> {}
        impl<T> TrySendError<T> {
            pub fn is_full(&self) -> bool {}
            pub fn is_disconnected(&self) -> bool {}
            pub fn into_inner(self) -> T {}
            pub fn into_send_error(self) -> SendError {}
        }
        impl<T> std::error::Error for TrySendError<T> {}
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum TryRecvError { Empty, Closed }
        #[locklens::no_own]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {}
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
            pub fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), SendError>> {}
            pub fn is_closed(&self) -> bool {}
            pub fn close_channel(&mut self) {}
            pub fn disconnect(&mut self) {}
            pub fn same_receiver(&self, other: &Self) -> bool {}
        }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Self {} }
        impl<T> Sink<T> for Sender<T> { type Error = SendError; }
        #[locklens::no_own]
        pub struct UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
            pub fn is_closed(&self) -> bool {}
            pub fn close_channel(&self) {}
            pub fn disconnect(&mut self) {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
        }
        impl<T> Clone for UnboundedSender<T> { fn clone(&self) -> Self {} }
        impl<T> Sink<T> for UnboundedSender<T> { type Error = SendError; }
        #[locklens::no_own]
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Result<T, RecvError> {}
            pub fn close(&mut self) {}
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
        }
        impl<T> Stream for Receiver<T> { type Item = T; }
        impl<T> FusedStream for Receiver<T> {}
        #[locklens::no_own]
        pub struct UnboundedReceiver<T> {}
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Result<T, RecvError> {}
            pub fn close(&mut self) {}
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
        }
        impl<T> Stream for UnboundedReceiver<T> { type Item = T; }
        impl<T> FusedStream for UnboundedReceiver<T> {}
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct RecvError {}
    }
    pub mod oneshot {
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Canceled;
        impl std::error::Error for Canceled {}
        #[locklens::no_own]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
            pub fn poll_canceled(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<()> {}
            pub async fn cancellation(&mut self) {}
            pub fn is_canceled(&self) -> bool {}
        }
        #[locklens::no_own]
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {}
        }
        impl<T> std::future::Future for Receiver<T> { type Output = Result<T, Canceled>; }
    }
}

pub mod executor {
    use std::future::Future;
    use crate::stream::Stream;
    #[locklens::blocking(block_on)]
    pub fn block_on<F: Future>(f: F) -> F::Output {}
    #[locklens::blocking(block_on)]
    pub fn block_on_stream<S: Stream>(stream: S) -> BlockingStream<S> {}
    pub struct BlockingStream<S> {}
    impl<S: Stream> BlockingStream<S> { pub fn into_inner(self) -> S {} }
    impl<S: Stream> Iterator for BlockingStream<S> { type Item = S::Item; }
    pub fn enter() -> Result<Enter, EnterError> {}
    #[derive(Debug)]
    pub struct Enter {}
    #[derive(Debug)]
    pub struct EnterError {}
    pub struct LocalPool {}
    impl LocalPool {
        pub fn new() -> Self {}
        pub fn spawner(&self) -> LocalSpawner {}
        #[locklens::blocking(block_on)]
        pub fn run(&mut self) {}
        #[locklens::blocking(block_on)]
        pub fn run_until<F: Future>(&mut self, future: F) -> F::Output {}
        pub fn try_run_one(&mut self) -> bool {}
        pub fn run_until_stalled(&mut self) {}
    }
    #[derive(Clone)]
    pub struct LocalSpawner {}
    impl crate::task::Spawn for LocalSpawner {}
    impl crate::task::LocalSpawn for LocalSpawner {}
    #[derive(Clone)]
    pub struct ThreadPool {}
    impl ThreadPool {
        pub fn new() -> Result<Self, std::io::Error> {}
        pub fn builder() -> ThreadPoolBuilder {}
        #[locklens::spawn(task)]
        pub fn spawn_ok<Fut>(&self, future: Fut) where Fut: Future<Output = ()> + Send + 'static {}
    }
    impl crate::task::Spawn for ThreadPool {}
    pub struct ThreadPoolBuilder {}
    impl ThreadPoolBuilder {
        pub fn new() -> Self {}
        pub fn pool_size(&mut self, size: usize) -> &mut Self {}
        pub fn stack_size(&mut self, stack_size: usize) -> &mut Self {}
        pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self {}
        pub fn create(&mut self) -> Result<ThreadPool, std::io::Error> {}
    }
}

pub mod task {
    use crate::future::RemoteHandle;
    use std::future::Future;
    pub use std::task::{Context, Poll, Waker};
    pub struct SpawnError {}
    impl std::error::Error for SpawnError {}
    impl std::fmt::Debug for SpawnError {}
    pub trait Spawn {}
    pub trait LocalSpawn {}
    pub trait SpawnExt: Spawn {
        #[locklens::spawn(task)]
        fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + Send + 'static {}
        #[locklens::spawn(task)]
        fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError> where Fut: Future + Send + 'static {}
    }
    impl<Sp: ?Sized + Spawn> SpawnExt for Sp {}
    pub trait LocalSpawnExt: LocalSpawn {
        #[locklens::spawn(local)]
        fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + 'static {}
        #[locklens::spawn(local)]
        fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError> where Fut: Future + 'static {}
    }
    impl<Sp: ?Sized + LocalSpawn> LocalSpawnExt for Sp {}
    #[derive(Debug)]
    pub struct AtomicWaker {}
    impl AtomicWaker {
        pub const fn new() -> Self {}
        pub fn register(&self, waker: &Waker) {}
        pub fn wake(&self) {}
        pub fn take(&self) -> Option<Waker> {}
    }
    pub fn noop_waker() -> Waker {}
    pub fn noop_waker_ref() -> &'static Waker {}
}
