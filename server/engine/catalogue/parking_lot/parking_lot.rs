// parking_lot: lock_api's types with its own raw locks filled in, and what lock_api has not.
pub use lock_api;

#[locklens::no_own]
pub struct RawMutex {}
#[locklens::no_own]
pub struct RawFairMutex {}
#[locklens::no_own]
pub struct RawRwLock {}
#[locklens::no_own]
pub struct RawThreadId;

unsafe impl lock_api::RawMutex for RawMutex {
    type GuardMarker = lock_api::GuardNoSend;
}
unsafe impl lock_api::RawMutex for RawFairMutex {
    type GuardMarker = lock_api::GuardNoSend;
}
unsafe impl lock_api::RawRwLock for RawRwLock {
    type GuardMarker = lock_api::GuardNoSend;
}
unsafe impl lock_api::GetThreadId for RawThreadId {}

pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;
pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;
pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawMutex, T>;
pub type ArcMutexGuard<T> = lock_api::ArcMutexGuard<RawMutex, T>;
pub const fn const_mutex<T>(val: T) -> Mutex<T> {}

pub type FairMutex<T> = lock_api::Mutex<RawFairMutex, T>;
pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, RawFairMutex, T>;
pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawFairMutex, T>;
pub const fn const_fair_mutex<T>(val: T) -> FairMutex<T> {}

pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, RawRwLock, T>;
pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<'a, RawRwLock, T>;
pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<'a, RawRwLock, T>;
pub type ArcRwLockReadGuard<T> = lock_api::ArcRwLockReadGuard<RawRwLock, T>;
pub type ArcRwLockWriteGuard<T> = lock_api::ArcRwLockWriteGuard<RawRwLock, T>;
pub type ArcRwLockUpgradableReadGuard<T> = lock_api::ArcRwLockUpgradableReadGuard<RawRwLock, T>;
pub const fn const_rwlock<T>(val: T) -> RwLock<T> {}

pub type ReentrantMutex<T> = lock_api::ReentrantMutex<RawMutex, RawThreadId, T>;
pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub type MappedReentrantMutexGuard<'a, T> = lock_api::MappedReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub type ArcReentrantMutexGuard<T> = lock_api::ArcReentrantMutexGuard<RawMutex, RawThreadId, T>;
pub const fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T> {}

#[derive(Clone, Copy)]
pub struct WaitTimeoutResult {}
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool {}
}

// The guard is borrowed, released while waiting, and held again on return.
pub struct Condvar {}
impl Condvar {
    pub const fn new() -> Condvar {}
    #[locklens::condvar(notify)]
    pub fn notify_one(&self) -> bool {}
    #[locklens::condvar(notify)]
    pub fn notify_all(&self) -> usize {}
    #[locklens::wait]
    #[locklens::blocking(wait)]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>) {}
    #[locklens::wait]
    #[locklens::blocking(wait)]
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: std::time::Instant) -> WaitTimeoutResult {}
    #[locklens::wait]
    #[locklens::blocking(wait)]
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: std::time::Duration) -> WaitTimeoutResult {}
    #[locklens::wait]
    #[locklens::blocking(wait)]
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F)
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool,
    {
    }
    #[locklens::wait]
    #[locklens::blocking(wait)]
    pub fn wait_while_until<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: std::time::Instant) -> WaitTimeoutResult
    where
        T: ?Sized,
        F: FnMut(&mut T) -> bool,
    {
    }
    #[locklens::wait]
    #[locklens::blocking(wait)]
    pub fn wait_while_for<T: ?Sized, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: std::time::Duration) -> WaitTimeoutResult
    where
        F: FnMut(&mut T) -> bool,
    {
    }
}
impl Default for Condvar {
    fn default() -> Condvar {}
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}
impl OnceState {
    pub fn poisoned(self) -> bool {}
    pub fn done(self) -> bool {}
}

#[locklens::lock(thread, once)]
#[locklens::family(parking_lot)]
pub struct Once {}
impl Once {
    pub const fn new() -> Once {}
    pub fn state(&self) -> OnceState {}
    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce(),
    {
    }
    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(OnceState),
    {
    }
}

pub mod deadlock {
    pub fn check_deadlock() -> Vec<Vec<DeadlockedThread>> {}
    pub struct DeadlockedThread {}
    impl DeadlockedThread {
        pub fn thread_id(&self) -> usize {}
    }
}
