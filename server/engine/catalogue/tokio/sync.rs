// tokio::sync: locks, guards and permits. `async fn` does nothing before it is polled.
pub mod sync {
    use std::future::Future;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;

    pub use self::error::{AcquireError, TryAcquireError, TryLockError};

    pub mod error {
        pub struct TryLockError();
        pub struct AcquireError();
        pub enum TryAcquireError {
            Closed,
            NoPermits,
        }
        impl std::error::Error for TryLockError {}
        impl std::error::Error for AcquireError {}
        impl std::error::Error for TryAcquireError {}
        impl std::fmt::Debug for TryLockError {}
        impl std::fmt::Debug for AcquireError {}
        impl std::fmt::Debug for TryAcquireError {}
    }

    #[locklens::lock(async, mutex)]
    #[locklens::family(tokio)]
    pub struct Mutex<T: ?Sized> {}
    impl<T: ?Sized> Mutex<T> {
        pub fn new(t: T) -> Self where T: Sized {}
        pub const fn const_new(t: T) -> Self where T: Sized {}
        pub fn into_inner(self) -> T where T: Sized {}
        #[locklens::acquire(exclusive)]
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
        #[locklens::acquire(exclusive)]
        #[locklens::blocking(async_primitive, alt = "tokio::sync::Mutex::lock")]
        pub fn blocking_lock(&self) -> MutexGuard<'_, T> {}
        #[locklens::acquire(exclusive, owned)]
        #[locklens::blocking(async_primitive, alt = "tokio::sync::Mutex::lock_owned")]
        pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        #[locklens::acquire(exclusive, owned)]
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        #[locklens::acquire(exclusive, try)]
        pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {}
        #[locklens::acquire(exclusive, try, owned)]
        pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T> From<T> for Mutex<T> {
        fn from(s: T) -> Self {}
    }
    impl<T: Default> Default for Mutex<T> {
        fn default() -> Self {}
    }
    impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for Mutex<T> {}

    #[locklens::guard(async, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct MutexGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U {}
        #[locklens::transfer]
        pub fn try_map<U: ?Sized, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> {}
        pub fn mutex(this: &Self) -> &'a Mutex<T> {}
    }
    #[locklens::guard(async, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct OwnedMutexGuard<T: ?Sized> {}
    impl<T: ?Sized> OwnedMutexGuard<T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> where F: FnOnce(&mut T) -> &mut U {}
        #[locklens::transfer]
        pub fn try_map<U: ?Sized, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> {}
        pub fn mutex(this: &Self) -> &Arc<Mutex<T>> {}
    }
    #[locklens::guard(async, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct MappedMutexGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U {}
        #[locklens::transfer]
        pub fn try_map<U: ?Sized, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> {}
    }
    #[locklens::guard(async, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T> {}
    impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
        #[locklens::transfer]
        pub fn map<S: ?Sized, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> where F: FnOnce(&mut U) -> &mut S {}
        #[locklens::transfer]
        pub fn try_map<S: ?Sized, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self> where F: FnOnce(&mut U) -> Option<&mut S> {}
    }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized> Deref for MappedMutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for MappedMutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> { type Target = U; fn deref(&self) -> &U {} }
    impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> { fn deref_mut(&mut self) -> &mut U {} }

    #[locklens::lock(async, rwlock)]
    #[locklens::family(tokio)]
    pub struct RwLock<T: ?Sized> {}
    impl<T: ?Sized> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> where T: Sized {}
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized {}
        pub const fn const_new(value: T) -> RwLock<T> where T: Sized {}
        pub const fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized {}
        pub fn into_inner(self) -> T where T: Sized {}
        pub fn get_mut(&mut self) -> &mut T {}
        #[locklens::acquire(shared)]
        pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
        #[locklens::acquire(shared)]
        #[locklens::blocking(async_primitive, alt = "tokio::sync::RwLock::read")]
        pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {}
        #[locklens::acquire(shared, owned)]
        pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {}
        #[locklens::acquire(shared, try)]
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {}
        #[locklens::acquire(shared, try, owned)]
        pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError> {}
        #[locklens::acquire(exclusive)]
        pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
        #[locklens::acquire(exclusive)]
        #[locklens::blocking(async_primitive, alt = "tokio::sync::RwLock::write")]
        pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {}
        #[locklens::acquire(exclusive, owned)]
        pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {}
        #[locklens::acquire(exclusive, try)]
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {}
        #[locklens::acquire(exclusive, try, owned)]
        pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError> {}
    }
    impl<T> From<T> for RwLock<T> {
        fn from(s: T) -> Self {}
    }
    impl<T: Default> Default for RwLock<T> {
        fn default() -> Self {}
    }
    impl<T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLock<T> {}

    #[locklens::guard(async, shared)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct RwLockReadGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U {}
        #[locklens::transfer]
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U> {}
    }
    #[locklens::guard(async, shared)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T> {}
    impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
        #[locklens::transfer]
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> where F: FnOnce(&U) -> &V {}
        #[locklens::transfer]
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self> where F: FnOnce(&U) -> Option<&V> {}
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
    }
    #[locklens::guard(async, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct RwLockWriteGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U {}
        #[locklens::transfer]
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> {}
        #[locklens::transfer]
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U {}
        #[locklens::transfer]
        pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U> {}
        #[locklens::transfer]
        pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T> {}
        #[locklens::transfer]
        pub fn downgrade(self) -> RwLockReadGuard<'a, T> {}
    }
    #[locklens::guard(async, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct OwnedRwLockWriteGuard<T: ?Sized> {}
    impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
        #[locklens::transfer]
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> where F: FnOnce(&mut T) -> &mut U {}
        #[locklens::transfer]
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> {}
        #[locklens::transfer]
        pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U> where F: FnOnce(&T) -> &U {}
        #[locklens::transfer]
        pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self> where F: FnOnce(&T) -> Option<&U> {}
        #[locklens::transfer]
        pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T> {}
        #[locklens::transfer]
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T> {}
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
    }
    #[locklens::guard(async, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct RwLockMappedWriteGuard<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U {}
        #[locklens::transfer]
        pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> {}
    }
    #[locklens::guard(async, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T> {}
    impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
        #[locklens::transfer]
        pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V> where F: FnOnce(&mut U) -> &mut V {}
        #[locklens::transfer]
        pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self> where F: FnOnce(&mut U) -> Option<&mut V> {}
        pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
    }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockReadGuard<T, U> { type Target = U; fn deref(&self) -> &U {} }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized> Deref for OwnedRwLockWriteGuard<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for OwnedRwLockWriteGuard<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized> Deref for RwLockMappedWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for RwLockMappedWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized, U: ?Sized> Deref for OwnedRwLockMappedWriteGuard<T, U> { type Target = U; fn deref(&self) -> &U {} }
    impl<T: ?Sized, U: ?Sized> DerefMut for OwnedRwLockMappedWriteGuard<T, U> { fn deref_mut(&mut self) -> &mut U {} }

    #[locklens::lock(async, semaphore)]
    #[locklens::family(tokio)]
    pub struct Semaphore {}
    impl Semaphore {
        pub const MAX_PERMITS: usize = 0;
        pub fn new(permits: usize) -> Self {}
        pub const fn const_new(permits: usize) -> Self {}
        pub fn available_permits(&self) -> usize {}
        pub fn add_permits(&self, n: usize) {}
        pub fn forget_permits(&self, n: usize) -> usize {}
        #[locklens::acquire(shared)]
        pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[locklens::acquire(shared)]
        pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[locklens::acquire(shared, try)]
        pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
        #[locklens::acquire(shared, try)]
        pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
        #[locklens::acquire(shared, owned)]
        pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[locklens::acquire(shared, owned)]
        pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[locklens::acquire(shared, try, owned)]
        pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        #[locklens::acquire(shared, try, owned)]
        pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        #[locklens::acquire(shared)]
        #[locklens::blocking(async_primitive, alt = "tokio::sync::Semaphore::acquire")]
        pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[locklens::acquire(shared)]
        #[locklens::blocking(async_primitive, alt = "tokio::sync::Semaphore::acquire_many")]
        pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[locklens::acquire(shared, owned)]
        #[locklens::blocking(async_primitive, alt = "tokio::sync::Semaphore::acquire_owned")]
        pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[locklens::acquire(shared, owned)]
        #[locklens::blocking(async_primitive, alt = "tokio::sync::Semaphore::acquire_many_owned")]
        pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
    }
    #[locklens::guard(permit, shared)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct SemaphorePermit<'a> {}
    impl<'a> SemaphorePermit<'a> {
        pub fn forget(self) {}
        pub fn merge(&mut self, other: Self) {}
        pub fn split(&mut self, n: usize) -> Option<Self> {}
        pub fn num_permits(&self) -> usize {}
        pub fn semaphore(&self) -> &'a Semaphore {}
    }
    #[locklens::guard(permit, shared)]
    #[locklens::family(tokio)]
    #[locklens::no_own]
    pub struct OwnedSemaphorePermit {}
    impl OwnedSemaphorePermit {
        pub fn forget(self) {}
        pub fn merge(&mut self, other: Self) {}
        pub fn split(&mut self, n: usize) -> Option<Self> {}
        pub fn num_permits(&self) -> usize {}
        pub fn semaphore(&self) -> &Arc<Semaphore> {}
    }

    #[locklens::lock(async, once)]
    #[locklens::family(tokio)]
    pub struct OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub fn new() -> Self {}
        pub const fn const_new() -> Self {}
        pub fn new_with(value: Option<T>) -> Self {}
        pub const fn const_new_with(value: T) -> Self {}
        pub fn initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), SetError<T>> {}
        pub async fn get_or_init<F, Fut>(&self, f: F) -> &T where F: FnOnce() -> Fut, Fut: Future<Output = T> {}
        pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> {} }
    impl<T: Clone> Clone for OnceCell<T> { fn clone(&self) -> OnceCell<T> {} }
    impl<T> From<T> for OnceCell<T> { fn from(value: T) -> Self {} }
    pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T) }
    impl<T> SetError<T> {
        pub fn is_already_init_err(&self) -> bool {}
        pub fn is_initializing_err(&self) -> bool {}
    }

    #[locklens::lock(async, once)]
    #[locklens::family(tokio)]
    pub struct SetOnce<T> {}
    impl<T> SetOnce<T> {
        pub fn new() -> Self {}
        pub const fn const_new() -> Self {}
        pub fn new_with(value: Option<T>) -> Self {}
        pub const fn const_new_with(value: T) -> Self {}
        pub fn initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>> {}
        pub fn into_inner(self) -> Option<T> {}
        pub async fn wait(&self) -> &T {}
    }
    impl<T> Default for SetOnce<T> { fn default() -> SetOnce<T> {} }
    pub struct SetOnceError<T>(pub T);

    pub struct Notify {}
    impl Notify {
        pub fn new() -> Notify {}
        pub const fn const_new() -> Notify {}
        pub fn notified(&self) -> futures::Notified<'_> {}
        pub fn notified_owned(self: Arc<Self>) -> futures::OwnedNotified {}
        pub fn notify_one(&self) {}
        pub fn notify_last(&self) {}
        pub fn notify_waiters(&self) {}
    }
    impl Default for Notify { fn default() -> Notify {} }
    pub mod futures {
        pub struct Notified<'a> {}
        impl<'a> Notified<'a> { pub fn enable(self: std::pin::Pin<&mut Self>) -> bool {} }
        impl std::future::Future for Notified<'_> { type Output = (); }
        pub struct OwnedNotified {}
        impl OwnedNotified { pub fn enable(self: std::pin::Pin<&mut Self>) -> bool {} }
        impl std::future::Future for OwnedNotified { type Output = (); }
    }

    pub struct Barrier {}
    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        pub async fn wait(&self) -> BarrierWaitResult {}
    }
    #[derive(Clone)]
    pub struct BarrierWaitResult(bool);
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }

    pub mod mpsc {
        use std::task::{Context, Poll};
        use std::time::Duration;
        pub mod error {
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub struct SendError<T>(pub T);
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub enum TrySendError<T> { Full(T), Closed(T) }
            impl<T> TrySendError<T> { pub fn into_inner(self) -> T {} }
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Disconnected }
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
            impl<T> SendTimeoutError<T> { pub fn into_inner(self) -> T {} }
            impl<T> std::error::Error for SendError<T> {}
            impl<T> std::error::Error for TrySendError<T> {}
            impl std::error::Error for TryRecvError {}
            impl<T> std::error::Error for SendTimeoutError<T> {}
        }
        use self::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}

        #[locklens::no_own]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            #[locklens::cancel_unsafe]
            pub async fn send(&self, value: T) -> Result<(), SendError<T>> {}
            pub async fn closed(&self) {}
            pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {}
            #[locklens::cancel_unsafe]
            pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
            #[locklens::blocking(async_primitive, alt = "tokio::sync::mpsc::Sender::send")]
            pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>> {}
            pub fn is_closed(&self) -> bool {}
            pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>> {}
            pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>> {}
            pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>> {}
            pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>> {}
            pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>> {}
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>> {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn capacity(&self) -> usize {}
            pub fn max_capacity(&self) -> usize {}
            pub fn downgrade(&self) -> WeakSender<T> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct WeakSender<T> {}
        impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} pub fn strong_count(&self) -> usize {} pub fn weak_count(&self) -> usize {} }
        impl<T> Clone for WeakSender<T> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct Permit<'a, T> {}
        impl<T> Permit<'_, T> { pub fn send(self, value: T) {} }
        #[locklens::no_own]
        pub struct PermitIterator<'a, T> {}
        impl<'a, T> Iterator for PermitIterator<'a, T> { type Item = Permit<'a, T>; }
        #[locklens::no_own]
        pub struct OwnedPermit<T> {}
        impl<T> OwnedPermit<T> { pub fn send(self, value: T) -> Sender<T> {} pub fn release(self) -> Sender<T> {} }
        #[locklens::no_own]
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[locklens::blocking(async_primitive, alt = "tokio::sync::mpsc::Receiver::recv")]
            pub fn blocking_recv(&mut self) -> Option<T> {}
            #[locklens::blocking(async_primitive, alt = "tokio::sync::mpsc::Receiver::recv_many")]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn capacity(&self) -> usize {}
            pub fn max_capacity(&self) -> usize {}
            pub fn sender_strong_count(&self) -> usize {}
            pub fn sender_weak_count(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
            pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize> {}
        }
        #[locklens::no_own]
        pub struct UnboundedSender<T> {}
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), SendError<T>> {}
            pub async fn closed(&self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn downgrade(&self) -> WeakUnboundedSender<T> {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for UnboundedSender<T> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct WeakUnboundedSender<T> {}
        impl<T> WeakUnboundedSender<T> { pub fn upgrade(&self) -> Option<UnboundedSender<T>> {} }
        impl<T> Clone for WeakUnboundedSender<T> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct UnboundedReceiver<T> {}
        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Option<T> {}
            pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[locklens::blocking(async_primitive, alt = "tokio::sync::mpsc::UnboundedReceiver::recv")]
            pub fn blocking_recv(&mut self) -> Option<T> {}
            #[locklens::blocking(async_primitive, alt = "tokio::sync::mpsc::UnboundedReceiver::recv_many")]
            pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
            pub fn sender_strong_count(&self) -> usize {}
            pub fn sender_weak_count(&self) -> usize {}
        }
    }

    pub mod oneshot {
        pub mod error {
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub struct RecvError();
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Closed }
            impl std::error::Error for RecvError {}
            impl std::error::Error for TryRecvError {}
        }
        use self::error::{RecvError, TryRecvError};
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        #[locklens::no_own]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
            pub async fn closed(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn poll_closed(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<()> {}
        }
        #[locklens::no_own]
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            pub fn is_terminated(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[locklens::blocking(async_primitive)]
            pub fn blocking_recv(self) -> Result<T, RecvError> {}
        }
        impl<T> std::future::Future for Receiver<T> { type Output = Result<T, RecvError>; }
    }

    pub mod broadcast {
        pub mod error {
            #[derive(Debug)]
            pub struct SendError<T>(pub T);
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum RecvError { Closed, Lagged(u64) }
            #[derive(Clone, Debug, PartialEq, Eq)]
            pub enum TryRecvError { Empty, Closed, Lagged(u64) }
            impl<T> std::error::Error for SendError<T> {}
            impl std::error::Error for RecvError {}
            impl std::error::Error for TryRecvError {}
        }
        use self::error::{RecvError, SendError, TryRecvError};
        pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        #[locklens::no_own]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Self {}
            pub fn send(&self, value: T) -> Result<usize, SendError<T>> {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub fn downgrade(&self) -> WeakSender<T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn receiver_count(&self) -> usize {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub async fn closed(&self) {}
            pub fn strong_count(&self) -> usize {}
            pub fn weak_count(&self) -> usize {}
        }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> {} }
        #[locklens::no_own]
        pub struct WeakSender<T> {}
        impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} }
        impl<T> Clone for WeakSender<T> { fn clone(&self) -> WeakSender<T> {} }
        #[locklens::no_own]
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
            pub fn same_channel(&self, other: &Self) -> bool {}
            pub fn resubscribe(&self) -> Self {}
            pub async fn recv(&mut self) -> Result<T, RecvError> {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
            #[locklens::blocking(async_primitive, alt = "tokio::sync::broadcast::Receiver::recv")]
            pub fn blocking_recv(&mut self) -> Result<T, RecvError> {}
        }
    }

    pub mod watch {
        pub mod error {
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub struct SendError<T>(pub T);
            #[derive(Clone, Debug)]
            pub struct RecvError();
            impl<T> std::error::Error for SendError<T> {}
            impl std::error::Error for RecvError {}
        }
        use self::error::{RecvError, SendError};
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
        #[locklens::lock(watch, watch)]
        #[locklens::family(tokio)]
        #[locklens::no_own]
        pub struct Sender<T> {}
        impl<T> Sender<T> {
            pub fn new(init: T) -> Self {}
            pub fn send(&self, value: T) -> Result<(), SendError<T>> {}
            pub fn send_modify<F>(&self, modify: F) where F: FnOnce(&mut T) {}
            pub fn send_if_modified<F>(&self, modify: F) -> bool where F: FnOnce(&mut T) -> bool {}
            pub fn send_replace(&self, value: T) -> T {}
            #[locklens::acquire(shared)]
            pub fn borrow(&self) -> Ref<'_, T> {}
            pub fn is_closed(&self) -> bool {}
            pub async fn closed(&self) {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub fn receiver_count(&self) -> usize {}
            pub fn sender_count(&self) -> usize {}
            pub fn same_channel(&self, other: &Self) -> bool {}
        }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Self {} }
        impl<T: Default> Default for Sender<T> { fn default() -> Self {} }
        #[locklens::lock(watch, watch)]
        #[locklens::family(tokio)]
        #[locklens::no_own]
        pub struct Receiver<T> {}
        impl<T> Receiver<T> {
            #[locklens::acquire(shared)]
            pub fn borrow(&self) -> Ref<'_, T> {}
            #[locklens::acquire(shared)]
            pub fn borrow_and_update(&mut self) -> Ref<'_, T> {}
            pub fn has_changed(&self) -> Result<bool, RecvError> {}
            pub fn is_closed(&self) -> bool {}
            pub fn mark_changed(&mut self) {}
            pub fn mark_unchanged(&mut self) {}
            pub async fn changed(&mut self) -> Result<(), RecvError> {}
            #[locklens::acquire(shared)]
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, RecvError> {}
            pub fn same_channel(&self, other: &Self) -> bool {}
        }
        impl<T> Clone for Receiver<T> { fn clone(&self) -> Self {} }
        #[locklens::guard(watch, shared)]
        #[locklens::family(tokio)]
        #[locklens::no_own]
        #[locklens::not_send]
        pub struct Ref<'a, T> {}
        impl<'a, T> Ref<'a, T> { pub fn has_changed(&self) -> bool {} }
        impl<T> std::ops::Deref for Ref<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    }
}
