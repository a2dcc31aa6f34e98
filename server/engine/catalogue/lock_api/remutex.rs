// Re-entrant mutexes: the guard gives shared access, and the same thread may lock again.
pub struct RawReentrantMutex<R, G> {}

#[locklens::lock(thread, reentrant)]
#[locklens::family(parking_lot)]
pub struct ReentrantMutex<R, G, T: ?Sized> {}

impl<R, G, T> ReentrantMutex<R, G, T> {
    pub const fn new(val: T) -> ReentrantMutex<R, G, T> {}
    pub const fn from_raw(raw_mutex: R, get_thread_id: G, val: T) -> ReentrantMutex<R, G, T> {}
    pub const fn const_new(raw_mutex: R, get_thread_id: G, val: T) -> ReentrantMutex<R, G, T> {}
    pub fn into_inner(self) -> T {}
}
impl<R, G, T: ?Sized> ReentrantMutex<R, G, T> {
    #[locklens::acquire(exclusive, recursive)]
    pub fn lock(&self) -> ReentrantMutexGuard<'_, R, G, T> {}
    #[locklens::acquire(exclusive, try, recursive)]
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, R, G, T>> {}
    #[locklens::acquire(exclusive, recursive, timed)]
    pub fn try_lock_for(&self, timeout: std::time::Duration) -> Option<ReentrantMutexGuard<'_, R, G, T>> {}
    #[locklens::acquire(exclusive, recursive, timed)]
    pub fn try_lock_until(&self, timeout: std::time::Instant) -> Option<ReentrantMutexGuard<'_, R, G, T>> {}
    #[locklens::acquire(exclusive, recursive, owned)]
    pub fn lock_arc(self: &Arc<Self>) -> ArcReentrantMutexGuard<R, G, T> {}
    #[locklens::acquire(exclusive, try, recursive, owned)]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcReentrantMutexGuard<R, G, T>> {}
    #[locklens::acquire(exclusive, recursive, owned, timed)]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: std::time::Duration) -> Option<ArcReentrantMutexGuard<R, G, T>> {}
    #[locklens::acquire(exclusive, recursive, owned, timed)]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: std::time::Instant) -> Option<ArcReentrantMutexGuard<R, G, T>> {}
    pub unsafe fn make_guard_unchecked(&self) -> ReentrantMutexGuard<'_, R, G, T> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn is_owned_by_current_thread(&self) -> bool {}
    pub unsafe fn force_unlock(&self) {}
    pub unsafe fn force_unlock_fair(&self) {}
    pub unsafe fn raw(&self) -> &R {}
    pub fn data_ptr(&self) -> *const T {}
}
impl<R, G, T: Default> Default for ReentrantMutex<R, G, T> {
    fn default() -> ReentrantMutex<R, G, T> {}
}
impl<R, G, T> From<T> for ReentrantMutex<R, G, T> {
    fn from(t: T) -> ReentrantMutex<R, G, T> {}
}

#[locklens::guard(thread, exclusive)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct ReentrantMutexGuard<'a, R, G, T: ?Sized> {}

impl<'a, R, G, T: ?Sized> ReentrantMutexGuard<'a, R, G, T> {
    pub fn remutex(s: &Self) -> &'a ReentrantMutex<R, G, T> {}
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, R, G, U>
    where
        F: FnOnce(&T) -> &U,
    {
    }
    #[locklens::transfer]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, R, G, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>,
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
impl<'a, R, G, T: ?Sized> Deref for ReentrantMutexGuard<'a, R, G, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[locklens::guard(thread, exclusive)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct ArcReentrantMutexGuard<R, G, T: ?Sized> {}

impl<R, G, T: ?Sized> ArcReentrantMutexGuard<R, G, T> {
    pub fn remutex(s: &Self) -> &Arc<ReentrantMutex<R, G, T>> {}
    #[locklens::unlocked]
    pub fn unlocked<F, U>(s: &mut Self, f: F) -> U
    where
        F: FnOnce() -> U,
    {
    }
    pub fn unlock_fair(s: Self) {}
    pub fn bump(s: &mut Self) {}
}
impl<R, G, T: ?Sized> Deref for ArcReentrantMutexGuard<R, G, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}

#[locklens::guard(thread, exclusive)]
#[locklens::family(parking_lot)]
#[locklens::no_own]
#[locklens::not_send]
pub struct MappedReentrantMutexGuard<'a, R, G, T: ?Sized> {}

impl<'a, R, G, T: ?Sized> MappedReentrantMutexGuard<'a, R, G, T> {
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, R, G, U>
    where
        F: FnOnce(&T) -> &U,
    {
    }
    #[locklens::transfer]
    pub fn try_map<U: ?Sized, F>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, R, G, U>, Self>
    where
        F: FnOnce(&T) -> Option<&U>,
    {
    }
    pub fn unlock_fair(s: Self) {}
}
impl<'a, R, G, T: ?Sized> Deref for MappedReentrantMutexGuard<'a, R, G, T> {
    type Target = T;
    fn deref(&self) -> &T {}
}
