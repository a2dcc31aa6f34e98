pub mod sync {
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::ops::{Deref, DerefMut};
    use crate::time::Duration;

    // Poisoning.
    pub struct PoisonError<T> { }
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T> Debug for PoisonError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T> Display for PoisonError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T> Error for PoisonError<T> { }
    pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    impl<T> From<PoisonError<T>> for TryLockError<T> { fn from(err: PoisonError<T>) -> TryLockError<T> {} }
    impl<T> Debug for TryLockError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T> Display for TryLockError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T> Error for TryLockError<T> { }
    pub type LockResult<G> = Result<G, PoisonError<G>>;
    pub type TryLockResult<G> = Result<G, TryLockError<G>>;

    // Mutex.
    #[locklens::lock(thread, mutex)]
    #[locklens::family(std)]
    pub struct Mutex<T: ?Sized> { }
    impl<T> Mutex<T> {
        pub const fn new(t: T) -> Mutex<T> {}
        pub fn get_cloned(&self) -> Result<T, PoisonError<()>> where T: Clone {}
        pub fn set(&self, value: T) -> Result<(), PoisonError<T>> {}
        pub fn replace(&self, value: T) -> LockResult<T> {}
    }
    impl<T: ?Sized> Mutex<T> {
        #[locklens::acquire(exclusive)]
        pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {}
        #[locklens::acquire(exclusive, try)]
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
        pub fn is_poisoned(&self) -> bool {}
        pub fn clear_poison(&self) {}
        pub fn into_inner(self) -> LockResult<T> where T: Sized {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl<T> From<T> for Mutex<T> { fn from(t: T) -> Mutex<T> {} }
    impl<T: Default> Default for Mutex<T> { fn default() -> Mutex<T> {} }
    impl<T: ?Sized + Debug> Debug for Mutex<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    #[locklens::guard(thread, exclusive)]
    #[locklens::family(std)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct MutexGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> MutexGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: MutexGuard<'a, T>, f: F) -> MappedMutexGuard<'a, U> {}
        #[locklens::transfer]
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: MutexGuard<'a, T>, f: F) -> Result<MappedMutexGuard<'a, U>, MutexGuard<'a, T>> {}
    }
    impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized + Debug> Debug for MutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + Display> Display for MutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    #[locklens::guard(thread, exclusive)]
    #[locklens::family(std)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct MappedMutexGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: MappedMutexGuard<'a, T>, f: F) -> MappedMutexGuard<'a, U> {}
        #[locklens::transfer]
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: MappedMutexGuard<'a, T>, f: F) -> Result<MappedMutexGuard<'a, U>, MappedMutexGuard<'a, T>> {}
    }
    impl<T: ?Sized> Deref for MappedMutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for MappedMutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized + Debug> Debug for MappedMutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + Display> Display for MappedMutexGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    // RwLock.
    #[locklens::lock(thread, rwlock)]
    #[locklens::family(std)]
    pub struct RwLock<T: ?Sized> { }
    impl<T> RwLock<T> {
        pub const fn new(t: T) -> RwLock<T> {}
        pub fn get_cloned(&self) -> Result<T, PoisonError<()>> where T: Clone {}
        pub fn set(&self, value: T) -> Result<(), PoisonError<T>> {}
        pub fn replace(&self, value: T) -> LockResult<T> {}
    }
    impl<T: ?Sized> RwLock<T> {
        #[locklens::acquire(shared)]
        pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {}
        #[locklens::acquire(shared, try)]
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
        #[locklens::acquire(exclusive)]
        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {}
        #[locklens::acquire(exclusive, try)]
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
        pub fn is_poisoned(&self) -> bool {}
        pub fn clear_poison(&self) {}
        pub fn into_inner(self) -> LockResult<T> where T: Sized {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl<T> From<T> for RwLock<T> { fn from(t: T) -> RwLock<T> {} }
    impl<T: Default> Default for RwLock<T> { fn default() -> RwLock<T> {} }
    impl<T: ?Sized + Debug> Debug for RwLock<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    #[locklens::guard(thread, shared)]
    #[locklens::family(std)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct RwLockReadGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: RwLockReadGuard<'a, T>, f: F) -> MappedRwLockReadGuard<'a, U> {}
        #[locklens::transfer]
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: RwLockReadGuard<'a, T>, f: F) -> Result<MappedRwLockReadGuard<'a, U>, RwLockReadGuard<'a, T>> {}
    }
    impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized + Debug> Debug for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    #[locklens::guard(thread, exclusive)]
    #[locklens::family(std)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct RwLockWriteGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RwLockWriteGuard<'a, T>, f: F) -> MappedRwLockWriteGuard<'a, U> {}
        #[locklens::transfer]
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RwLockWriteGuard<'a, T>, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, RwLockWriteGuard<'a, T>> {}
        #[locklens::transfer]
        pub fn downgrade(s: RwLockWriteGuard<'a, T>) -> RwLockReadGuard<'a, T> {}
    }
    impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized + Debug> Debug for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    #[locklens::guard(thread, shared)]
    #[locklens::family(std)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct MappedRwLockReadGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> MappedRwLockReadGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: MappedRwLockReadGuard<'a, T>, f: F) -> MappedRwLockReadGuard<'a, U> {}
        #[locklens::transfer]
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: MappedRwLockReadGuard<'a, T>, f: F) -> Result<MappedRwLockReadGuard<'a, U>, MappedRwLockReadGuard<'a, T>> {}
    }
    impl<T: ?Sized> Deref for MappedRwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }

    #[locklens::guard(thread, exclusive)]
    #[locklens::family(std)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct MappedRwLockWriteGuard<'a, T: ?Sized> { }
    impl<'a, T: ?Sized> MappedRwLockWriteGuard<'a, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: MappedRwLockWriteGuard<'a, T>, f: F) -> MappedRwLockWriteGuard<'a, U> {}
        #[locklens::transfer]
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: MappedRwLockWriteGuard<'a, T>, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, MappedRwLockWriteGuard<'a, T>> {}
    }
    impl<T: ?Sized> Deref for MappedRwLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for MappedRwLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }

    // ReentrantLock (unstable).
    #[locklens::lock(thread, reentrant)]
    #[locklens::family(std)]
    pub struct ReentrantLock<T: ?Sized> { }
    impl<T> ReentrantLock<T> {
        pub const fn new(t: T) -> ReentrantLock<T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: ?Sized> ReentrantLock<T> {
        #[locklens::acquire(exclusive, recursive)]
        pub fn lock(&self) -> ReentrantLockGuard<'_, T> {}
        #[locklens::acquire(exclusive, try, recursive)]
        pub fn try_lock(&self) -> Option<ReentrantLockGuard<'_, T>> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T> From<T> for ReentrantLock<T> { fn from(t: T) -> ReentrantLock<T> {} }
    impl<T: Default> Default for ReentrantLock<T> { fn default() -> ReentrantLock<T> {} }
    #[locklens::guard(thread, exclusive)]
    #[locklens::family(std)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct ReentrantLockGuard<'a, T: ?Sized> { }
    impl<T: ?Sized> Deref for ReentrantLockGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }

    // Condvar and Barrier.
    #[derive(Debug, Default)]
    pub struct Condvar { }
    impl Condvar {
        pub const fn new() -> Condvar {}
        #[locklens::wait]
        #[locklens::blocking(wait)]
        pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {}
        #[locklens::wait]
        #[locklens::blocking(wait)]
        pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> {}
        #[locklens::wait]
        #[locklens::blocking(wait)]
        pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
        #[locklens::wait]
        #[locklens::blocking(wait)]
        pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> {}
        #[locklens::wait]
        #[locklens::blocking(wait)]
        pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
        #[locklens::condvar(notify)]
        pub fn notify_one(&self) {}
        #[locklens::condvar(notify)]
        pub fn notify_all(&self) {}
    }
    #[derive(Debug, PartialEq, Eq, Copy, Clone)]
    pub struct WaitTimeoutResult { }
    impl WaitTimeoutResult { pub fn timed_out(&self) -> bool {} }
    #[derive(Debug)]
    pub struct Barrier { }
    impl Barrier {
        pub const fn new(n: usize) -> Barrier {}
        #[locklens::blocking(wait)]
        pub fn wait(&self) -> BarrierWaitResult {}
    }
    #[derive(Debug)]
    pub struct BarrierWaitResult { }
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }

    // Once, OnceLock, LazyLock.
    #[locklens::lock(thread, once)]
    #[locklens::family(std)]
    #[derive(Debug)]
    pub struct Once { }
    impl Once {
        pub const fn new() -> Once {}
        pub fn call_once<F: FnOnce()>(&self, f: F) {}
        pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
        pub fn is_completed(&self) -> bool {}
        #[locklens::blocking(wait)]
        pub fn wait(&self) {}
        #[locklens::blocking(wait)]
        pub fn wait_force(&self) {}
    }
    #[derive(Debug)]
    pub struct OnceState { }
    impl OnceState { pub fn is_poisoned(&self) -> bool {} }
    pub const ONCE_INIT: Once = Once::new();

    #[locklens::lock(thread, once)]
    #[locklens::family(std)]
    pub struct OnceLock<T> { }
    impl<T> OnceLock<T> {
        pub const fn new() -> OnceLock<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[locklens::blocking(wait)]
        pub fn wait(&self) -> &T {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn get_mut_or_init<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    impl<T> Default for OnceLock<T> { fn default() -> OnceLock<T> {} }
    impl<T: Clone> Clone for OnceLock<T> { fn clone(&self) -> OnceLock<T> {} }
    impl<T: Debug> Debug for OnceLock<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T> From<T> for OnceLock<T> { fn from(value: T) -> OnceLock<T> {} }
    impl<T: PartialEq> PartialEq for OnceLock<T> { fn eq(&self, other: &OnceLock<T>) -> bool {} }
    impl<T: Eq> Eq for OnceLock<T> { }

    pub struct LazyLock<T, F = fn() -> T> { }
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub const fn new(f: F) -> LazyLock<T, F> {}
        pub fn into_inner(this: LazyLock<T, F>) -> Result<T, F> {}
        pub fn force(this: &LazyLock<T, F>) -> &T {}
        pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {}
    }
    impl<T, F> LazyLock<T, F> {
        pub fn get(this: &LazyLock<T, F>) -> Option<&T> {}
        pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {}
    }
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; fn deref(&self) -> &T {} }
    impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: Default> Default for LazyLock<T> { fn default() -> LazyLock<T> {} }
    impl<T: Debug, F> Debug for LazyLock<T, F> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    // Arc and Weak.
    #[locklens::shared]
    pub struct Arc<T: ?Sized> { }
    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T> {}
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
        pub fn new_uninit() -> Arc<crate::mem::MaybeUninit<T>> {}
        pub fn pin(data: T) -> crate::pin::Pin<Arc<T>> {}
        pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {}
        pub fn into_inner(this: Arc<T>) -> Option<T> {}
    }
    impl<T: ?Sized> Arc<T> {
        #[locklens::leak]
        pub fn into_raw(this: Arc<T>) -> *const T {}
        pub fn as_ptr(this: &Arc<T>) -> *const T {}
        pub unsafe fn from_raw(ptr: *const T) -> Arc<T> {}
        pub unsafe fn increment_strong_count(ptr: *const T) {}
        pub unsafe fn decrement_strong_count(ptr: *const T) {}
        pub fn downgrade(this: &Arc<T>) -> Weak<T> {}
        pub fn weak_count(this: &Arc<T>) -> usize {}
        pub fn strong_count(this: &Arc<T>) -> usize {}
        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {}
        pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {}
    }
    impl<T: Clone> Arc<T> {
        pub fn make_mut(this: &mut Arc<T>) -> &mut T {}
        pub fn unwrap_or_clone(this: Arc<T>) -> T {}
    }
    impl Arc<dyn crate::any::Any + Send + Sync> {
        pub fn downcast<T: crate::any::Any + Send + Sync>(self) -> Result<Arc<T>, Arc<dyn crate::any::Any + Send + Sync>> {}
    }
    impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Arc<T> {} }
    impl<T: ?Sized> Deref for Arc<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> AsRef<T> for Arc<T> { fn as_ref(&self) -> &T {} }
    impl<T: ?Sized> crate::borrow::Borrow<T> for Arc<T> { fn borrow(&self) -> &T {} }
    impl<T: Default> Default for Arc<T> { fn default() -> Arc<T> {} }
    impl<T: ?Sized + Debug> Debug for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + Display> Display for Arc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + PartialEq> PartialEq for Arc<T> { fn eq(&self, other: &Arc<T>) -> bool {} }
    impl<T: ?Sized + Eq> Eq for Arc<T> { }
    impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> { fn partial_cmp(&self, other: &Arc<T>) -> Option<crate::cmp::Ordering> {} }
    impl<T: ?Sized + Ord> Ord for Arc<T> { fn cmp(&self, other: &Arc<T>) -> crate::cmp::Ordering {} }
    impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Arc<T> { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }
    impl<T: ?Sized + Error> Error for Arc<T> { }
    impl<T> From<T> for Arc<T> { fn from(t: T) -> Arc<T> {} }
    impl<T: ?Sized> From<Box<T>> for Arc<T> { fn from(v: Box<T>) -> Arc<T> {} }
    impl From<&str> for Arc<str> { fn from(v: &str) -> Arc<str> {} }
    impl From<String> for Arc<str> { fn from(v: String) -> Arc<str> {} }
    impl<T: Clone> From<&[T]> for Arc<[T]> { fn from(v: &[T]) -> Arc<[T]> {} }
    impl<T> From<Vec<T>> for Arc<[T]> { fn from(v: Vec<T>) -> Arc<[T]> {} }
    impl<T, const N: usize> From<[T; N]> for Arc<[T]> { fn from(v: [T; N]) -> Arc<[T]> {} }
    impl<T> FromIterator<T> for Arc<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Arc<[T]> {} }

    #[locklens::no_own]
    pub struct Weak<T: ?Sized> { }
    impl<T> Weak<T> { pub const fn new() -> Weak<T> {} }
    impl<T: ?Sized> Weak<T> {
        pub fn upgrade(&self) -> Option<Arc<T>> {}
        pub fn strong_count(&self) -> usize {}
        pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn into_raw(self) -> *const T {}
        pub unsafe fn from_raw(ptr: *const T) -> Weak<T> {}
    }
    impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> {} }
    impl<T> Default for Weak<T> { fn default() -> Weak<T> {} }
    impl<T: ?Sized> Debug for Weak<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    pub mod mpsc {
        use crate::error::Error;
        use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
        use crate::time::{Duration, Instant};

        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
        #[locklens::no_own]
        pub struct Sender<T> { }
        impl<T> Sender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>> {} }
        impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> {} }
        impl<T> Debug for Sender<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        #[locklens::no_own]
        pub struct SyncSender<T> { }
        impl<T> SyncSender<T> {
            #[locklens::blocking(wait)]
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
        }
        impl<T> Clone for SyncSender<T> { fn clone(&self) -> SyncSender<T> {} }
        impl<T> Debug for SyncSender<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        #[locklens::no_own]
        #[locklens::not_sync]
        pub struct Receiver<T> { }
        impl<T> Receiver<T> {
            #[locklens::blocking(wait)]
            pub fn recv(&self) -> Result<T, RecvError> {}
            #[locklens::blocking(wait)]
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
            #[locklens::blocking(wait)]
            pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
            #[locklens::blocking(wait)]
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn try_recv(&self) -> Result<T, TryRecvError> {}
            pub fn try_iter(&self) -> TryIter<'_, T> {}
        }
        impl<T> Debug for Receiver<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
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
        pub struct Iter<'a, T> { }
        impl<T> Iterator for Iter<'_, T> {
            type Item = T;
            #[locklens::blocking(wait)]
            fn next(&mut self) -> Option<T> {}
        }
        #[locklens::no_own]
        pub struct TryIter<'a, T> { }
        impl<T> Iterator for TryIter<'_, T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        #[locklens::no_own]
        pub struct IntoIter<T> { }
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
            #[locklens::blocking(wait)]
            fn next(&mut self) -> Option<T> {}
        }
        #[derive(PartialEq, Eq, Clone, Copy)]
        pub struct SendError<T>(pub T);
        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub struct RecvError;
        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub enum TryRecvError { Empty, Disconnected }
        #[derive(PartialEq, Eq, Clone, Copy, Debug)]
        pub enum RecvTimeoutError { Timeout, Disconnected }
        #[derive(PartialEq, Eq, Clone, Copy)]
        pub enum TrySendError<T> { Full(T), Disconnected(T) }
        impl<T> Debug for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<T> Display for SendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<T> Error for SendError<T> { }
        impl<T> Debug for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<T> Display for TrySendError<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<T> Error for TrySendError<T> { }
        impl<T> From<SendError<T>> for TrySendError<T> { fn from(err: SendError<T>) -> TrySendError<T> {} }
        impl Display for RecvError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl Error for RecvError { }
        impl Display for TryRecvError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl Error for TryRecvError { }
        impl From<RecvError> for TryRecvError { fn from(err: RecvError) -> TryRecvError {} }
        impl Display for RecvTimeoutError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl Error for RecvTimeoutError { }
        impl From<RecvError> for RecvTimeoutError { fn from(err: RecvError) -> RecvTimeoutError {} }
    }

    pub mod atomic {
        use crate::fmt::{Debug, Formatter, Result as FmtResult};

        #[derive(Copy, Clone, Debug, Eq, PartialEq, Hash)]
        pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        pub fn fence(order: Ordering) {}
        pub fn compiler_fence(order: Ordering) {}
        pub fn spin_loop_hint() {}
        pub struct AtomicBool { }
        impl AtomicBool {
            pub const fn new(v: bool) -> AtomicBool {}
            pub unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool {}
            pub fn get_mut(&mut self) -> &mut bool {}
            pub const fn into_inner(self) -> bool {}
            pub const fn as_ptr(&self) -> *mut bool {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> bool {}
            #[locklens::atomic(store)] pub fn store(&self, val: bool, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: bool, order: Ordering) -> bool {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> Option<bool>) -> Result<bool, bool> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(bool) -> bool) -> bool {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
            #[locklens::atomic(rmw)] pub fn fetch_not(&self, order: Ordering) -> bool {}
        }
        impl Default for AtomicBool { fn default() -> AtomicBool {} }
        impl From<bool> for AtomicBool { fn from(v: bool) -> AtomicBool {} }
        impl Debug for AtomicBool { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicI8 { }
        impl AtomicI8 {
            pub const fn new(v: i8) -> AtomicI8 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut i8) -> &'a AtomicI8 {}
            pub fn get_mut(&mut self) -> &mut i8 {}
            pub const fn into_inner(self) -> i8 {}
            pub const fn as_ptr(&self) -> *mut i8 {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> i8 {}
            #[locklens::atomic(store)] pub fn store(&self, val: i8, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: i8, order: Ordering) -> i8 {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: i8, new: i8, order: Ordering) -> i8 {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> Option<i8>) -> Result<i8, i8> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i8) -> i8) -> i8 {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
        }
        impl Default for AtomicI8 { fn default() -> AtomicI8 {} }
        impl From<i8> for AtomicI8 { fn from(v: i8) -> AtomicI8 {} }
        impl Debug for AtomicI8 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicI16 { }
        impl AtomicI16 {
            pub const fn new(v: i16) -> AtomicI16 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut i16) -> &'a AtomicI16 {}
            pub fn get_mut(&mut self) -> &mut i16 {}
            pub const fn into_inner(self) -> i16 {}
            pub const fn as_ptr(&self) -> *mut i16 {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> i16 {}
            #[locklens::atomic(store)] pub fn store(&self, val: i16, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: i16, order: Ordering) -> i16 {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: i16, new: i16, order: Ordering) -> i16 {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> Option<i16>) -> Result<i16, i16> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i16) -> i16) -> i16 {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
        }
        impl Default for AtomicI16 { fn default() -> AtomicI16 {} }
        impl From<i16> for AtomicI16 { fn from(v: i16) -> AtomicI16 {} }
        impl Debug for AtomicI16 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicI32 { }
        impl AtomicI32 {
            pub const fn new(v: i32) -> AtomicI32 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut i32) -> &'a AtomicI32 {}
            pub fn get_mut(&mut self) -> &mut i32 {}
            pub const fn into_inner(self) -> i32 {}
            pub const fn as_ptr(&self) -> *mut i32 {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> i32 {}
            #[locklens::atomic(store)] pub fn store(&self, val: i32, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: i32, order: Ordering) -> i32 {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: i32, new: i32, order: Ordering) -> i32 {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> Option<i32>) -> Result<i32, i32> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i32) -> i32) -> i32 {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
        }
        impl Default for AtomicI32 { fn default() -> AtomicI32 {} }
        impl From<i32> for AtomicI32 { fn from(v: i32) -> AtomicI32 {} }
        impl Debug for AtomicI32 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicI64 { }
        impl AtomicI64 {
            pub const fn new(v: i64) -> AtomicI64 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut i64) -> &'a AtomicI64 {}
            pub fn get_mut(&mut self) -> &mut i64 {}
            pub const fn into_inner(self) -> i64 {}
            pub const fn as_ptr(&self) -> *mut i64 {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> i64 {}
            #[locklens::atomic(store)] pub fn store(&self, val: i64, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: i64, order: Ordering) -> i64 {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: i64, new: i64, order: Ordering) -> i64 {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> Option<i64>) -> Result<i64, i64> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(i64) -> i64) -> i64 {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
        }
        impl Default for AtomicI64 { fn default() -> AtomicI64 {} }
        impl From<i64> for AtomicI64 { fn from(v: i64) -> AtomicI64 {} }
        impl Debug for AtomicI64 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicIsize { }
        impl AtomicIsize {
            pub const fn new(v: isize) -> AtomicIsize {}
            pub unsafe fn from_ptr<'a>(ptr: *mut isize) -> &'a AtomicIsize {}
            pub fn get_mut(&mut self) -> &mut isize {}
            pub const fn into_inner(self) -> isize {}
            pub const fn as_ptr(&self) -> *mut isize {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> isize {}
            #[locklens::atomic(store)] pub fn store(&self, val: isize, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: isize, order: Ordering) -> isize {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: isize, new: isize, order: Ordering) -> isize {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> Option<isize>) -> Result<isize, isize> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(isize) -> isize) -> isize {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
        }
        impl Default for AtomicIsize { fn default() -> AtomicIsize {} }
        impl From<isize> for AtomicIsize { fn from(v: isize) -> AtomicIsize {} }
        impl Debug for AtomicIsize { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicU8 { }
        impl AtomicU8 {
            pub const fn new(v: u8) -> AtomicU8 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut u8) -> &'a AtomicU8 {}
            pub fn get_mut(&mut self) -> &mut u8 {}
            pub const fn into_inner(self) -> u8 {}
            pub const fn as_ptr(&self) -> *mut u8 {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> u8 {}
            #[locklens::atomic(store)] pub fn store(&self, val: u8, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: u8, order: Ordering) -> u8 {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: u8, new: u8, order: Ordering) -> u8 {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> Option<u8>) -> Result<u8, u8> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u8) -> u8) -> u8 {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
        }
        impl Default for AtomicU8 { fn default() -> AtomicU8 {} }
        impl From<u8> for AtomicU8 { fn from(v: u8) -> AtomicU8 {} }
        impl Debug for AtomicU8 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicU16 { }
        impl AtomicU16 {
            pub const fn new(v: u16) -> AtomicU16 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut u16) -> &'a AtomicU16 {}
            pub fn get_mut(&mut self) -> &mut u16 {}
            pub const fn into_inner(self) -> u16 {}
            pub const fn as_ptr(&self) -> *mut u16 {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> u16 {}
            #[locklens::atomic(store)] pub fn store(&self, val: u16, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: u16, order: Ordering) -> u16 {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: u16, new: u16, order: Ordering) -> u16 {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> Option<u16>) -> Result<u16, u16> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u16) -> u16) -> u16 {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
        }
        impl Default for AtomicU16 { fn default() -> AtomicU16 {} }
        impl From<u16> for AtomicU16 { fn from(v: u16) -> AtomicU16 {} }
        impl Debug for AtomicU16 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicU32 { }
        impl AtomicU32 {
            pub const fn new(v: u32) -> AtomicU32 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut u32) -> &'a AtomicU32 {}
            pub fn get_mut(&mut self) -> &mut u32 {}
            pub const fn into_inner(self) -> u32 {}
            pub const fn as_ptr(&self) -> *mut u32 {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> u32 {}
            #[locklens::atomic(store)] pub fn store(&self, val: u32, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: u32, order: Ordering) -> u32 {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: u32, new: u32, order: Ordering) -> u32 {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> Option<u32>) -> Result<u32, u32> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u32) -> u32) -> u32 {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
        }
        impl Default for AtomicU32 { fn default() -> AtomicU32 {} }
        impl From<u32> for AtomicU32 { fn from(v: u32) -> AtomicU32 {} }
        impl Debug for AtomicU32 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicU64 { }
        impl AtomicU64 {
            pub const fn new(v: u64) -> AtomicU64 {}
            pub unsafe fn from_ptr<'a>(ptr: *mut u64) -> &'a AtomicU64 {}
            pub fn get_mut(&mut self) -> &mut u64 {}
            pub const fn into_inner(self) -> u64 {}
            pub const fn as_ptr(&self) -> *mut u64 {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> u64 {}
            #[locklens::atomic(store)] pub fn store(&self, val: u64, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: u64, order: Ordering) -> u64 {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: u64, new: u64, order: Ordering) -> u64 {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> Option<u64>) -> Result<u64, u64> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(u64) -> u64) -> u64 {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
        }
        impl Default for AtomicU64 { fn default() -> AtomicU64 {} }
        impl From<u64> for AtomicU64 { fn from(v: u64) -> AtomicU64 {} }
        impl Debug for AtomicU64 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicUsize { }
        impl AtomicUsize {
            pub const fn new(v: usize) -> AtomicUsize {}
            pub unsafe fn from_ptr<'a>(ptr: *mut usize) -> &'a AtomicUsize {}
            pub fn get_mut(&mut self) -> &mut usize {}
            pub const fn into_inner(self) -> usize {}
            pub const fn as_ptr(&self) -> *mut usize {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> usize {}
            #[locklens::atomic(store)] pub fn store(&self, val: usize, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: usize, order: Ordering) -> usize {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: usize, new: usize, order: Ordering) -> usize {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> Option<usize>) -> Result<usize, usize> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(usize) -> usize) -> usize {}
            #[locklens::atomic(rmw)] pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {}
            #[locklens::atomic(rmw)] pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {}
            #[locklens::atomic(rmw)] pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {}
            #[locklens::atomic(rmw)] pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize {}
            #[locklens::atomic(rmw)] pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
            #[locklens::atomic(rmw)] pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {}
            #[locklens::atomic(rmw)] pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {}
            #[locklens::atomic(rmw)] pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
        }
        impl Default for AtomicUsize { fn default() -> AtomicUsize {} }
        impl From<usize> for AtomicUsize { fn from(v: usize) -> AtomicUsize {} }
        impl Debug for AtomicUsize { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        pub struct AtomicPtr<T> { }
        impl<T> AtomicPtr<T> {
            pub const fn new(v: *mut T) -> AtomicPtr<T> {}
            pub unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T> {}
            pub fn get_mut(&mut self) -> &mut *mut T {}
            pub const fn into_inner(self) -> *mut T {}
            pub const fn as_ptr(&self) -> *mut *mut T {}
            #[locklens::atomic(load)] pub fn load(&self, order: Ordering) -> *mut T {}
            #[locklens::atomic(store)] pub fn store(&self, val: *mut T, order: Ordering) {}
            #[locklens::atomic(rmw)] pub fn swap(&self, val: *mut T, order: Ordering) -> *mut T {}
            #[locklens::atomic(cas)] pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T {}
            #[locklens::atomic(cas)] pub fn compare_exchange(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {}
            #[locklens::atomic(cas)] pub fn compare_exchange_weak(&self, current: *mut T, new: *mut T, success: Ordering, failure: Ordering) -> Result<*mut T, *mut T> {}
            #[locklens::atomic(cas)] pub fn fetch_update<F: FnMut(*mut T) -> Option<*mut T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<*mut T, *mut T> {}
            #[locklens::atomic(cas)] pub fn try_update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> Option<*mut T>) -> Result<*mut T, *mut T> {}
            #[locklens::atomic(cas)] pub fn update(&self, set_order: Ordering, fetch_order: Ordering, f: impl FnMut(*mut T) -> *mut T) -> *mut T {}
        }
        impl<T> Default for AtomicPtr<T> { fn default() -> AtomicPtr<T> {} }
        impl<T> From<*mut T> for AtomicPtr<T> { fn from(v: *mut T) -> AtomicPtr<T> {} }
        impl<T> Debug for AtomicPtr<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    }
}
