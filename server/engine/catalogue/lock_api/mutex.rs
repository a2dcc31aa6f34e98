// lock_api's mutexes. The raw lock is the first type parameter; no bound is needed to read them.
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

/// What a raw mutex can do.
pub unsafe trait RawMutex {
    type GuardMarker;
    const INIT: Self;
    fn lock(&self);
    fn try_lock(&self) -> bool;
    unsafe fn unlock(&self);
    fn is_locked(&self) -> bool {}
}
pub unsafe trait RawMutexFair: RawMutex {
    unsafe fn unlock_fair(&self);
    unsafe fn bump(&self) {}
}
pub unsafe trait RawMutexTimed: RawMutex {
    type Duration;
    type Instant;
    fn try_lock_for(&self, timeout: Self::Duration) -> bool;
    fn try_lock_until(&self, timeout: Self::Instant) -> bool;
}
pub unsafe trait GetThreadId {
    const INIT: Self;
    fn nonzero_thread_id(&self) -> std::num::NonZeroUsize;
}
#[locklens::not_send]
pub struct GuardNoSend();
pub struct GuardSend();

#[locklens::lock(thread, mutex)]
#[locklens::family(parking_lot)]
pub struct Mutex<R, T: ?Sized> {}

impl<R, T> Mutex<R, T> {
    pub const fn new(val: T) -> Mutex<R, T> {}
    pub const fn from_raw(raw_mutex: R, val: T) -> Mutex<R, T> {}
    pub const fn const_new(raw_mutex: R, val: T) -> Mutex<R, T> {}
    pub fn into_inner(self) -> T {}
}
impl<R, T: ?Sized> Mutex<R, T> {
    #[locklens::acquire(exclusive)]
    pub fn lock(&self) -> MutexGuard<'_, R, T> {}
    #[locklens::acquire(exclusive, try)]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, R, T>> {}
    #[locklens::acquire(exclusive, timed)]
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<MutexGuard<'_, R, T>> {}
    #[locklens::acquire(exclusive, timed)]
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<MutexGuard<'_, R, T>> {}
    #[locklens::acquire(exclusive, owned)]
    pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<R, T> {}
    #[locklens::acquire(exclusive, try, owned)]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<R, T>> {}
    #[locklens::acquire(exclusive, owned, timed)]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: std::time::Duration) -> Option<ArcMutexGuard<R, T>> {}
    #[locklens::acquire(exclusive, owned, timed)]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: std::time::Instant) -> Option<ArcMutexGuard<R, T>> {}
    pub unsafe fn make_guard_unchecked(&self) -> MutexGuard<'_, R, T> {}
    pub unsafe fn make_arc_guard_unchecked(self: &Arc<Self>) -> ArcMutexGuard<R, T> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub unsafe fn force_unlock(&self) {}
    pub unsafe fn force_unlock_fair(&self) {}
    pub unsafe fn raw(&self) -> &R {}
    pub fn data_ptr(&self) -> *mut T {}
}
impl<R, T: Default> Default for Mutex<R, T> {
    fn default() -> Mutex<R, T> {}
}
impl<R, T> From<T> for Mutex<R, T> {
    fn from(t: T) -> Mutex<R, T> {}
}
impl<R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for Mutex<R, T> {}

#[locklens::guard(thread, exclusive)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct MutexGuard<'a, R, T: ?Sized> {}

impl<'a, R, T: ?Sized> MutexGuard<'a, R, T> {
    pub fn mutex(s: &Self) -> &'a Mutex<R, T> {}
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, R, U>
    where
        F: FnOnce(&mut T) -> &mut U,
    {
    }
    #[locklens::transfer]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>,
    {
    }
    #[locklens::transfer]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>,
    {
    }
    #[locklens::unlocked]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U,
    {
    }
    #[locklens::unlocked]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U,
    {
    }
    #[locklens::leak]
    pub fn leak(s: Self) -> &'a mut T {}
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}
impl<'a, R, T: ?Sized> Deref for MutexGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<'a, R, T: ?Sized> DerefMut for MutexGuard<'a, R, T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<'a, R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for MutexGuard<'a, R, T> {}
impl<'a, R, T: ?Sized + std::fmt::Display> std::fmt::Display for MutexGuard<'a, R, T> {}

#[locklens::guard(thread, exclusive)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct ArcMutexGuard<R, T: ?Sized> {}

impl<R, T: ?Sized> ArcMutexGuard<R, T> {
    pub fn mutex(s: &Self) -> &Arc<Mutex<R, T>> {}
    pub fn into_arc(s: Self) -> Arc<Mutex<R, T>> {}
    #[locklens::unlocked]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U,
    {
    }
    #[locklens::unlocked]
    pub fn unlocked_fair<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U,
    {
    }
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}
impl<R, T: ?Sized> Deref for ArcMutexGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R, T: ?Sized> DerefMut for ArcMutexGuard<R, T> {
    fn deref_mut(&mut self) -> &mut T {}
}

#[locklens::guard(thread, exclusive)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct MappedMutexGuard<'a, R, T: ?Sized> {}

impl<'a, R, T: ?Sized> MappedMutexGuard<'a, R, T> {
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedMutexGuard<'a, R, U>
    where
        F: FnOnce(&mut T) -> &mut U,
    {
    }
    #[locklens::transfer]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>,
    {
    }
    #[locklens::transfer]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedMutexGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>,
    {
    }
    pub fn unlock_fair(s: Self) {}
}
impl<'a, R, T: ?Sized> Deref for MappedMutexGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<'a, R, T: ?Sized> DerefMut for MappedMutexGuard<'a, R, T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<'a, R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for MappedMutexGuard<'a, R, T> {}
