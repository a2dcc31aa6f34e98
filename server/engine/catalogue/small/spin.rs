// spin: locks that spin. A reader does not wait for a queued writer, so reads may be nested.
use std::ops::{Deref, DerefMut};
pub mod relax {
    pub trait RelaxStrategy { fn relax(); }
    pub struct Spin;
    pub struct Yield;
    pub struct Loop;
}
pub use self::relax::{RelaxStrategy, Spin, Yield};
pub mod mutex { pub use crate::{Mutex, MutexGuard}; }
pub mod rwlock { pub use crate::{RwLock, RwLockReadGuard, RwLockUpgradableGuard, RwLockWriteGuard}; }
pub mod once { pub use crate::Once; }
pub mod lazy { pub use crate::Lazy; }
pub mod barrier { pub use crate::{Barrier, BarrierWaitResult}; }
#[locklens::lock(thread, mutex)]
#[locklens::family(spin)]
pub struct Mutex<T: ?Sized, R = Spin> {}
impl<T, R> Mutex<T, R> {
    pub const fn new(value: T) -> Self {}
    pub fn into_inner(self) -> T {}
}
impl<T: ?Sized, R> Mutex<T, R> {
    #[locklens::acquire(exclusive)]
    pub fn lock(&self) -> MutexGuard<'_, T> {}
    #[locklens::acquire(exclusive, try)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    pub fn is_locked(&self) -> bool {}
    pub unsafe fn force_unlock(&self) {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Default, R> Default for Mutex<T, R> { fn default() -> Self {} }
impl<T, R> From<T> for Mutex<T, R> { fn from(data: T) -> Self {} }
#[locklens::guard(thread, exclusive)]
#[locklens::family(spin)]
#[locklens::no_own]
pub struct MutexGuard<'a, T: ?Sized> {}
impl<'a, T: ?Sized> MutexGuard<'a, T> { #[locklens::leak] pub fn leak(this: Self) -> &'a mut T {} }
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
#[locklens::lock(thread, rwlock)]
#[locklens::family(spin)]
pub struct RwLock<T: ?Sized, R = Spin> {}
impl<T, R> RwLock<T, R> {
    pub const fn new(data: T) -> Self {}
    pub fn into_inner(self) -> T {}
}
impl<T: ?Sized, R> RwLock<T, R> {
    #[locklens::acquire(shared, recursive)]
    pub fn read(&self) -> RwLockReadGuard<'_, T> {}
    #[locklens::acquire(exclusive)]
    pub fn write(&self) -> RwLockWriteGuard<'_, T, R> {}
    #[locklens::acquire(upgradable)]
    pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R> {}
    #[locklens::acquire(shared, try, recursive)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[locklens::acquire(exclusive, try)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>> {}
    #[locklens::acquire(upgradable, try)]
    pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>> {}
    pub fn reader_count(&self) -> usize {}
    pub fn writer_count(&self) -> usize {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Default, R> Default for RwLock<T, R> { fn default() -> Self {} }
impl<T, R> From<T> for RwLock<T, R> { fn from(data: T) -> Self {} }
#[locklens::guard(thread, shared)]
#[locklens::family(spin)]
#[locklens::no_own]
pub struct RwLockReadGuard<'a, T: ?Sized> {}
#[locklens::guard(thread, exclusive)]
#[locklens::family(spin)]
#[locklens::no_own]
pub struct RwLockWriteGuard<'a, T: ?Sized, R = Spin> {}
impl<'a, T: ?Sized, R> RwLockWriteGuard<'a, T, R> {
    #[locklens::transfer]
    pub fn downgrade(self) -> RwLockReadGuard<'a, T> {}
    #[locklens::transfer]
    pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'a, T, R> {}
}
#[locklens::guard(thread, upgradable)]
#[locklens::family(spin)]
#[locklens::no_own]
pub struct RwLockUpgradableGuard<'a, T: ?Sized, R = Spin> {}
impl<'a, T: ?Sized, R> RwLockUpgradableGuard<'a, T, R> {
    #[locklens::transfer]
    pub fn upgrade(self) -> RwLockWriteGuard<'a, T, R> {}
    #[locklens::transfer]
    pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'a, T, R>, Self> {}
    #[locklens::transfer]
    pub fn downgrade(self) -> RwLockReadGuard<'a, T> {}
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized, R> Deref for RwLockWriteGuard<'_, T, R> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized, R> DerefMut for RwLockWriteGuard<'_, T, R> { fn deref_mut(&mut self) -> &mut T {} }
impl<T: ?Sized, R> Deref for RwLockUpgradableGuard<'_, T, R> { type Target = T; fn deref(&self) -> &T {} }
#[locklens::lock(thread, once)]
#[locklens::family(spin)]
pub struct Once<T = (), R = Spin> {}
impl<T, R> Once<T, R> {
    pub const fn new() -> Self {}
    pub const fn initialized(data: T) -> Self {}
    pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T {}
    pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
    #[locklens::blocking(wait)]
    pub fn wait(&self) -> &T {}
    pub fn poll(&self) -> Option<&T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn try_into_inner(self) -> Option<T> {}
    pub fn is_completed(&self) -> bool {}
}
#[locklens::lock(thread, once)]
#[locklens::family(spin)]
pub struct Lazy<T, F = fn() -> T, R = Spin> {}
impl<T, F, R> Lazy<T, F, R> {
    pub const fn new(f: F) -> Self where F: FnOnce() -> T {}
    pub fn force(this: &Self) -> &T {}
}
impl<T, F, R> Deref for Lazy<T, F, R> { type Target = T; fn deref(&self) -> &T {} }
pub struct Barrier<R = Spin> {}
impl<R> Barrier<R> {
    pub const fn new(n: usize) -> Self {}
    #[locklens::blocking(wait)]
    pub fn wait(&self) -> BarrierWaitResult {}
}
pub struct BarrierWaitResult();
impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
