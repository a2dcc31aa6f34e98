// lock_api's read-write lock.
pub unsafe trait RawRwLock {
    type GuardMarker;
    const INIT: Self;
    fn lock_shared(&self);
    fn try_lock_shared(&self) -> bool;
    unsafe fn unlock_shared(&self);
    fn lock_exclusive(&self);
    fn try_lock_exclusive(&self) -> bool;
    unsafe fn unlock_exclusive(&self);
    fn is_locked(&self) -> bool {}
    fn is_locked_exclusive(&self) -> bool {}
}
pub unsafe trait RawRwLockFair: RawRwLock {}
pub unsafe trait RawRwLockDowngrade: RawRwLock {}
pub unsafe trait RawRwLockTimed: RawRwLock {}
pub unsafe trait RawRwLockRecursive: RawRwLock {}
pub unsafe trait RawRwLockUpgrade: RawRwLock {}

#[locklens::lock(thread, rwlock)]
#[locklens::family(parking_lot)]
pub struct RwLock<R, T: ?Sized> {}

impl<R, T> RwLock<R, T> {
    pub const fn new(val: T) -> RwLock<R, T> {}
    pub const fn from_raw(raw_rwlock: R, val: T) -> RwLock<R, T> {}
    pub const fn const_new(raw_rwlock: R, val: T) -> RwLock<R, T> {}
    pub fn into_inner(self) -> T {}
}
impl<R, T: ?Sized> RwLock<R, T> {
    #[locklens::acquire(shared)]
    pub fn read(&self) -> RwLockReadGuard<'_, R, T> {}
    #[locklens::acquire(shared, try)]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[locklens::acquire(shared, timed)]
    pub fn try_read_for(&self, timeout: std::time::Duration) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[locklens::acquire(shared, timed)]
    pub fn try_read_until(&self, timeout: std::time::Instant) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[locklens::acquire(shared, owned)]
    pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T> {}
    #[locklens::acquire(shared, try, owned)]
    pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[locklens::acquire(shared, owned, timed)]
    pub fn try_read_arc_for(self: &Arc<Self>, timeout: std::time::Duration) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[locklens::acquire(shared, owned, timed)]
    pub fn try_read_arc_until(self: &Arc<Self>, timeout: std::time::Instant) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[locklens::acquire(exclusive)]
    pub fn write(&self) -> RwLockWriteGuard<'_, R, T> {}
    #[locklens::acquire(exclusive, try)]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, R, T>> {}
    #[locklens::acquire(exclusive, timed)]
    pub fn try_write_for(&self, timeout: std::time::Duration) -> Option<RwLockWriteGuard<'_, R, T>> {}
    #[locklens::acquire(exclusive, timed)]
    pub fn try_write_until(&self, timeout: std::time::Instant) -> Option<RwLockWriteGuard<'_, R, T>> {}
    #[locklens::acquire(exclusive, owned)]
    pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<R, T> {}
    #[locklens::acquire(exclusive, try, owned)]
    pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<R, T>> {}
    #[locklens::acquire(exclusive, owned, timed)]
    pub fn try_write_arc_for(self: &Arc<Self>, timeout: std::time::Duration) -> Option<ArcRwLockWriteGuard<R, T>> {}
    #[locklens::acquire(exclusive, owned, timed)]
    pub fn try_write_arc_until(self: &Arc<Self>, timeout: std::time::Instant) -> Option<ArcRwLockWriteGuard<R, T>> {}
    #[locklens::acquire(upgradable)]
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, R, T> {}
    #[locklens::acquire(upgradable, try)]
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, R, T>> {}
    #[locklens::acquire(upgradable, timed)]
    pub fn try_upgradable_read_for(&self, timeout: std::time::Duration) -> Option<RwLockUpgradableReadGuard<'_, R, T>> {}
    #[locklens::acquire(upgradable, timed)]
    pub fn try_upgradable_read_until(&self, timeout: std::time::Instant) -> Option<RwLockUpgradableReadGuard<'_, R, T>> {}
    #[locklens::acquire(upgradable, owned)]
    pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<R, T> {}
    #[locklens::acquire(upgradable, try, owned)]
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<R, T>> {}
    #[locklens::acquire(upgradable, owned, timed)]
    pub fn try_upgradable_read_arc_for(self: &Arc<Self>, timeout: std::time::Duration) -> Option<ArcRwLockUpgradableReadGuard<R, T>> {}
    #[locklens::acquire(upgradable, owned, timed)]
    pub fn try_upgradable_read_arc_until(self: &Arc<Self>, timeout: std::time::Instant) -> Option<ArcRwLockUpgradableReadGuard<R, T>> {}
    #[locklens::acquire(shared, recursive)]
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, R, T> {}
    #[locklens::acquire(shared, try, recursive)]
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[locklens::acquire(shared, recursive, timed)]
    pub fn try_read_recursive_for(&self, timeout: std::time::Duration) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[locklens::acquire(shared, recursive, timed)]
    pub fn try_read_recursive_until(&self, timeout: std::time::Instant) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[locklens::acquire(shared, recursive, owned)]
    pub fn read_arc_recursive(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T> {}
    #[locklens::acquire(shared, try, recursive, owned)]
    pub fn try_read_recursive_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[locklens::acquire(shared, recursive, owned, timed)]
    pub fn try_read_arc_recursive_for(self: &Arc<Self>, timeout: std::time::Duration) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[locklens::acquire(shared, recursive, owned, timed)]
    pub fn try_read_arc_recursive_until(self: &Arc<Self>, timeout: std::time::Instant) -> Option<ArcRwLockReadGuard<R, T>> {}
    pub unsafe fn make_read_guard_unchecked(&self) -> RwLockReadGuard<'_, R, T> {}
    pub unsafe fn make_write_guard_unchecked(&self) -> RwLockWriteGuard<'_, R, T> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn is_locked_exclusive(&self) -> bool {}
    pub unsafe fn force_unlock_read(&self) {}
    pub unsafe fn force_unlock_write(&self) {}
    pub unsafe fn force_unlock_read_fair(&self) {}
    pub unsafe fn force_unlock_write_fair(&self) {}
    pub unsafe fn raw(&self) -> &R {}
    pub fn data_ptr(&self) -> *mut T {}
}
impl<R, T: Default> Default for RwLock<R, T> {
    fn default() -> RwLock<R, T> {}
}
impl<R, T> From<T> for RwLock<R, T> {
    fn from(t: T) -> RwLock<R, T> {}
}
impl<R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLock<R, T> {}

#[locklens::guard(thread, shared)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct RwLockReadGuard<'a, R, T: ?Sized> {}

impl<'a, R, T: ?Sized> RwLockReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T> {}
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, R, U>
    where
        F: FnOnce(&T) -> &U,
    {
    }
    #[locklens::transfer]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>,
    {
    }
    #[locklens::transfer]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&T) -> Result<&U, E>,
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
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}
impl<'a, R, T: ?Sized> Deref for RwLockReadGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<'a, R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLockReadGuard<'a, R, T> {}

#[locklens::guard(thread, exclusive)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct RwLockWriteGuard<'a, R, T: ?Sized> {}

impl<'a, R, T: ?Sized> RwLockWriteGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T> {}
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, R, U>
    where
        F: FnOnce(&mut T) -> &mut U,
    {
    }
    #[locklens::transfer]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>,
    {
    }
    #[locklens::transfer]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>,
    {
    }
    #[locklens::transfer]
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T> {}
    #[locklens::transfer]
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<'a, R, T> {}
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
impl<'a, R, T: ?Sized> Deref for RwLockWriteGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<'a, R, T: ?Sized> DerefMut for RwLockWriteGuard<'a, R, T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<'a, R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLockWriteGuard<'a, R, T> {}

#[locklens::guard(thread, upgradable)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct RwLockUpgradableReadGuard<'a, R, T: ?Sized> {}

impl<'a, R, T: ?Sized> RwLockUpgradableReadGuard<'a, R, T> {
    pub fn rwlock(s: &Self) -> &'a RwLock<R, T> {}
    #[locklens::transfer]
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, R, T> {}
    #[locklens::transfer]
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, R, T>, Self> {}
    #[locklens::transfer]
    pub fn try_upgrade_for(s: Self, timeout: std::time::Duration) -> Result<RwLockWriteGuard<'a, R, T>, Self> {}
    #[locklens::transfer]
    pub fn try_upgrade_until(s: Self, timeout: std::time::Instant) -> Result<RwLockWriteGuard<'a, R, T>, Self> {}
    #[locklens::transfer]
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, R, T> {}
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret {}
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret> {}
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
impl<'a, R, T: ?Sized> Deref for RwLockUpgradableReadGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<'a, R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for RwLockUpgradableReadGuard<'a, R, T> {}

#[locklens::guard(thread, shared)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct MappedRwLockReadGuard<'a, R, T: ?Sized> {}

impl<'a, R, T: ?Sized> MappedRwLockReadGuard<'a, R, T> {
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockReadGuard<'a, R, U>
    where
        F: FnOnce(&T) -> &U,
    {
    }
    #[locklens::transfer]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>,
    {
    }
    #[locklens::transfer]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&T) -> Result<&U, E>,
    {
    }
    pub fn unlock_fair(s: Self) {}
}
impl<'a, R, T: ?Sized> Deref for MappedRwLockReadGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<'a, R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for MappedRwLockReadGuard<'a, R, T> {}

#[locklens::guard(thread, exclusive)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct MappedRwLockWriteGuard<'a, R, T: ?Sized> {}

impl<'a, R, T: ?Sized> MappedRwLockWriteGuard<'a, R, T> {
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, R, U>
    where
        F: FnOnce(&mut T) -> &mut U,
    {
    }
    #[locklens::transfer]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, Self>
    where
        F: FnOnce(&mut T) -> Option<&mut U>,
    {
    }
    #[locklens::transfer]
    pub fn try_map_or_err<U: ?Sized, F, E>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, R, U>, (Self, E)>
    where
        F: FnOnce(&mut T) -> Result<&mut U, E>,
    {
    }
    pub fn unlock_fair(s: Self) {}
}
impl<'a, R, T: ?Sized> Deref for MappedRwLockWriteGuard<'a, R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<'a, R, T: ?Sized> DerefMut for MappedRwLockWriteGuard<'a, R, T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<'a, R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for MappedRwLockWriteGuard<'a, R, T> {}

#[locklens::guard(thread, shared)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct ArcRwLockReadGuard<R, T: ?Sized> {}

impl<R, T: ?Sized> ArcRwLockReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>> {}
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>> {}
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
impl<R, T: ?Sized> Deref for ArcRwLockReadGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for ArcRwLockReadGuard<R, T> {}

#[locklens::guard(thread, exclusive)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct ArcRwLockWriteGuard<R, T: ?Sized> {}

impl<R, T: ?Sized> ArcRwLockWriteGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>> {}
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>> {}
    #[locklens::transfer]
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<R, T> {}
    #[locklens::transfer]
    pub fn downgrade_to_upgradable(s: Self) -> ArcRwLockUpgradableReadGuard<R, T> {}
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
impl<R, T: ?Sized> Deref for ArcRwLockWriteGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R, T: ?Sized> DerefMut for ArcRwLockWriteGuard<R, T> {
    fn deref_mut(&mut self) -> &mut T {}
}
impl<R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for ArcRwLockWriteGuard<R, T> {}

#[locklens::guard(thread, upgradable)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct ArcRwLockUpgradableReadGuard<R, T: ?Sized> {}

impl<R, T: ?Sized> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn rwlock(s: &Self) -> &Arc<RwLock<R, T>> {}
    pub fn into_arc(s: Self) -> Arc<RwLock<R, T>> {}
    #[locklens::transfer]
    pub fn upgrade(s: Self) -> ArcRwLockWriteGuard<R, T> {}
    #[locklens::transfer]
    pub fn try_upgrade(s: Self) -> Result<ArcRwLockWriteGuard<R, T>, Self> {}
    #[locklens::transfer]
    pub fn try_upgrade_for(s: Self, timeout: std::time::Duration) -> Result<ArcRwLockWriteGuard<R, T>, Self> {}
    #[locklens::transfer]
    pub fn try_upgrade_until(s: Self, timeout: std::time::Instant) -> Result<ArcRwLockWriteGuard<R, T>, Self> {}
    #[locklens::transfer]
    pub fn downgrade(s: Self) -> ArcRwLockReadGuard<R, T> {}
    pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret {}
    pub fn try_with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Option<Ret> {}
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
impl<R, T: ?Sized> Deref for ArcRwLockUpgradableReadGuard<R, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
impl<R, T: ?Sized + std::fmt::Debug> std::fmt::Debug for ArcRwLockUpgradableReadGuard<R, T> {}
