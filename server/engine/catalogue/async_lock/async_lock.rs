// async-lock: used by smol and async-std too. Its acquiring methods return named futures; as `async fn`
// they are as lazy and give the same guard. The named futures are in `futures`.
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[locklens::lock(async, mutex)]
#[locklens::family(async_lock)]
pub struct Mutex<T: ?Sized> {}
impl<T> Mutex<T> {
    pub const fn new(data: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T: ?Sized> Mutex<T> {
    #[locklens::acquire(exclusive)]
    pub async fn lock(&self) -> MutexGuard<'_, T> {}
    #[locklens::acquire(exclusive)]
    #[locklens::blocking(async_primitive, alt = "async_lock::Mutex::lock")]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T> {}
    #[locklens::acquire(exclusive, try)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    #[locklens::acquire(exclusive, owned)]
    pub async fn lock_arc(self: &Arc<Self>) -> MutexGuardArc<T> {}
    #[locklens::acquire(exclusive, owned)]
    #[locklens::blocking(async_primitive, alt = "async_lock::Mutex::lock_arc")]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T> {}
    #[locklens::acquire(exclusive, try, owned)]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>> {}
}
impl<T> From<T> for Mutex<T> { fn from(val: T) -> Mutex<T> {} }
impl<T: Default> Default for Mutex<T> { fn default() -> Mutex<T> {} }

#[locklens::lock(async, rwlock)]
#[locklens::family(async_lock)]
pub struct RwLock<T: ?Sized> {}
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T: ?Sized> RwLock<T> {
    #[locklens::acquire(shared)]
    pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
    #[locklens::acquire(shared)]
    #[locklens::blocking(async_primitive, alt = "async_lock::RwLock::read")]
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T> {}
    #[locklens::acquire(shared, try)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[locklens::acquire(shared, owned)]
    pub async fn read_arc(self: &Arc<Self>) -> RwLockReadGuardArc<T> {}
    #[locklens::acquire(shared, owned)]
    #[locklens::blocking(async_primitive, alt = "async_lock::RwLock::read_arc")]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T> {}
    #[locklens::acquire(shared, try, owned)]
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>> {}
    #[locklens::acquire(upgradable)]
    pub async fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    #[locklens::acquire(upgradable)]
    #[locklens::blocking(async_primitive, alt = "async_lock::RwLock::upgradable_read")]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    #[locklens::acquire(upgradable, try)]
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[locklens::acquire(upgradable, owned)]
    pub async fn upgradable_read_arc(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T> {}
    #[locklens::acquire(upgradable, owned)]
    #[locklens::blocking(async_primitive, alt = "async_lock::RwLock::upgradable_read_arc")]
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T> {}
    #[locklens::acquire(upgradable, try, owned)]
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>> {}
    #[locklens::acquire(exclusive)]
    pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
    #[locklens::acquire(exclusive)]
    #[locklens::blocking(async_primitive, alt = "async_lock::RwLock::write")]
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T> {}
    #[locklens::acquire(exclusive, try)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
    #[locklens::acquire(exclusive, owned)]
    pub async fn write_arc(self: &Arc<Self>) -> RwLockWriteGuardArc<T> {}
    #[locklens::acquire(exclusive, owned)]
    #[locklens::blocking(async_primitive, alt = "async_lock::RwLock::write_arc")]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T> {}
    #[locklens::acquire(exclusive, try, owned)]
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T> From<T> for RwLock<T> { fn from(val: T) -> RwLock<T> {} }
impl<T: Default> Default for RwLock<T> { fn default() -> RwLock<T> {} }

#[locklens::guard(async, exclusive)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T> {}
}
impl<'a, T: ?Sized> Deref for MutexGuard<'a, T> { type Target = T; fn deref(&self) -> &T {} }
impl<'a, T: ?Sized> DerefMut for MutexGuard<'a, T> { fn deref_mut(&mut self) -> &mut T {} }
#[locklens::guard(async, exclusive)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct MutexGuardArc<T: ?Sized> {}
impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>> {}
}
impl<T: ?Sized> Deref for MutexGuardArc<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> DerefMut for MutexGuardArc<T> { fn deref_mut(&mut self) -> &mut T {} }
#[locklens::guard(async, shared)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct RwLockReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> Deref for RwLockReadGuard<'a, T> { type Target = T; fn deref(&self) -> &T {} }
#[locklens::guard(async, shared)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct RwLockReadGuardArc<T: ?Sized> {}
impl<T: ?Sized> Deref for RwLockReadGuardArc<T> { type Target = T; fn deref(&self) -> &T {} }
#[locklens::guard(async, upgradable)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    #[locklens::transfer]
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T> {}
    #[locklens::transfer]
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self> {}
    #[locklens::transfer]
    pub async fn upgrade(guard: Self) -> RwLockWriteGuard<'a, T> {}
    #[locklens::transfer]
    #[locklens::blocking(async_primitive, alt = "async_lock::RwLockUpgradableReadGuard::upgrade")]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T> {}
}
impl<'a, T: ?Sized> Deref for RwLockUpgradableReadGuard<'a, T> { type Target = T; fn deref(&self) -> &T {} }
#[locklens::guard(async, exclusive)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct RwLockWriteGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    #[locklens::transfer]
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T> {}
    #[locklens::transfer]
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T> {}
}
impl<'a, T: ?Sized> Deref for RwLockWriteGuard<'a, T> { type Target = T; fn deref(&self) -> &T {} }
impl<'a, T: ?Sized> DerefMut for RwLockWriteGuard<'a, T> { fn deref_mut(&mut self) -> &mut T {} }
#[locklens::guard(async, upgradable)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct RwLockUpgradableReadGuardArc<T: ?Sized> {}
impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    #[locklens::transfer]
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T> {}
    #[locklens::transfer]
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self> {}
    #[locklens::transfer]
    pub async fn upgrade(guard: Self) -> RwLockWriteGuardArc<T> {}
    #[locklens::transfer]
    #[locklens::blocking(async_primitive, alt = "async_lock::RwLockUpgradableReadGuardArc::upgrade")]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T> {}
}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuardArc<T> { type Target = T; fn deref(&self) -> &T {} }
#[locklens::guard(async, exclusive)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct RwLockWriteGuardArc<T: ?Sized> {}
impl<T: ?Sized> RwLockWriteGuardArc<T> {
    #[locklens::transfer]
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T> {}
    #[locklens::transfer]
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T> {}
}
impl<T: ?Sized> Deref for RwLockWriteGuardArc<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> DerefMut for RwLockWriteGuardArc<T> { fn deref_mut(&mut self) -> &mut T {} }

#[locklens::lock(async, semaphore)]
#[locklens::family(async_lock)]
pub struct Semaphore {}
impl Semaphore {
    pub const fn new(n: usize) -> Semaphore {}
    #[locklens::acquire(shared, try)]
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>> {}
    #[locklens::acquire(shared)]
    pub async fn acquire(&self) -> SemaphoreGuard<'_> {}
    #[locklens::acquire(shared)]
    #[locklens::blocking(async_primitive, alt = "async_lock::Semaphore::acquire")]
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_> {}
    #[locklens::acquire(shared, try, owned)]
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc> {}
    #[locklens::acquire(shared, owned)]
    pub async fn acquire_arc(self: &Arc<Self>) -> SemaphoreGuardArc {}
    #[locklens::acquire(shared, owned)]
    #[locklens::blocking(async_primitive, alt = "async_lock::Semaphore::acquire_arc")]
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc {}
    pub fn add_permits(&self, n: usize) {}
    pub fn available_permits(&self) -> usize {}
}
#[locklens::guard(permit, shared)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct SemaphoreGuard<'a> {}
impl SemaphoreGuard<'_> { pub fn forget(self) {} }
#[locklens::guard(permit, shared)]
#[locklens::family(async_lock)]
#[locklens::no_own]
pub struct SemaphoreGuardArc {}
impl SemaphoreGuardArc { pub fn forget(self) {} }

pub struct Barrier {}
impl Barrier {
    pub const fn new(n: usize) -> Barrier {}
    pub async fn wait(&self) -> BarrierWaitResult {}
    #[locklens::blocking(async_primitive, alt = "async_lock::Barrier::wait")]
    pub fn wait_blocking(&self) -> BarrierWaitResult {}
}
#[derive(Clone, Debug)]
pub struct BarrierWaitResult {}
impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }

#[locklens::lock(async, once)]
#[locklens::family(async_lock)]
pub struct OnceCell<T> {}
impl<T> OnceCell<T> {
    pub const fn new() -> Self {}
    pub fn is_initialized(&self) -> bool {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn take(&mut self) -> Option<T> {}
    pub fn into_inner(self) -> Option<T> {}
    pub async fn wait(&self) -> &T {}
    #[locklens::blocking(async_primitive, alt = "async_lock::OnceCell::wait")]
    pub fn wait_blocking(&self) -> &T {}
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E> {}
    #[locklens::blocking(async_primitive, alt = "async_lock::OnceCell::get_or_try_init")]
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {}
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T {}
    #[locklens::blocking(async_primitive, alt = "async_lock::OnceCell::get_or_init")]
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T) -> &T {}
    pub async fn set(&self, value: T) -> Result<&T, T> {}
    pub fn try_set(&self, value: T) -> Result<(), T> {}
    #[locklens::blocking(async_primitive, alt = "async_lock::OnceCell::set")]
    pub fn set_blocking(&self, value: T) -> Result<&T, T> {}
}
impl<T> Default for OnceCell<T> { fn default() -> Self {} }
impl<T> From<T> for OnceCell<T> { fn from(value: T) -> Self {} }

pub mod futures {
    use super::*;
    #[locklens::no_own]
    pub struct Lock<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for Lock<'a, T> { type Output = MutexGuard<'a, T>; }
    #[locklens::no_own]
    pub struct LockArc<T: ?Sized> {}
    impl<T: ?Sized> Future for LockArc<T> { type Output = MutexGuardArc<T>; }
    #[locklens::no_own]
    pub struct Read<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for Read<'a, T> { type Output = RwLockReadGuard<'a, T>; }
    #[locklens::no_own]
    pub struct ReadArc<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for ReadArc<'a, T> { type Output = RwLockReadGuardArc<T>; }
    #[locklens::no_own]
    pub struct UpgradableRead<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for UpgradableRead<'a, T> { type Output = RwLockUpgradableReadGuard<'a, T>; }
    #[locklens::no_own]
    pub struct UpgradableReadArc<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for UpgradableReadArc<'a, T> { type Output = RwLockUpgradableReadGuardArc<T>; }
    #[locklens::no_own]
    pub struct Write<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for Write<'a, T> { type Output = RwLockWriteGuard<'a, T>; }
    #[locklens::no_own]
    pub struct WriteArc<'a, T: ?Sized> {}
    impl<'a, T: ?Sized> Future for WriteArc<'a, T> { type Output = RwLockWriteGuardArc<T>; }
    pub struct Acquire<'a> {}
    impl<'a> Future for Acquire<'a> { type Output = SemaphoreGuard<'a>; }
    pub struct AcquireArc {}
    impl Future for AcquireArc { type Output = SemaphoreGuardArc; }
    pub struct BarrierWait<'a> {}
    impl<'a> Future for BarrierWait<'a> { type Output = BarrierWaitResult; }
}
