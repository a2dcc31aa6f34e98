// crossbeam-utils.
pub use self::cache_padded::CachePadded;
pub use self::backoff::Backoff;
mod backoff {
    #[derive(Debug, Default)]
    pub struct Backoff {}
    impl Backoff {
        pub fn new() -> Self {}
        pub fn reset(&self) {}
        pub fn spin(&self) {}
        pub fn snooze(&self) {}
        pub fn is_completed(&self) -> bool {}
    }
}
mod cache_padded {
    #[derive(Clone, Copy, Debug, Default)]
    pub struct CachePadded<T> {}
    impl<T> CachePadded<T> { pub const fn new(t: T) -> CachePadded<T> {} pub fn into_inner(self) -> T {} }
    impl<T> std::ops::Deref for CachePadded<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T> std::ops::DerefMut for CachePadded<T> { fn deref_mut(&mut self) -> &mut T {} }
}
pub mod atomic {
    pub struct AtomicCell<T> {}
    impl<T> AtomicCell<T> {
        pub const fn new(val: T) -> AtomicCell<T> {}
        pub fn into_inner(self) -> T {}
        #[locklens::atomic(load)]
        pub fn load(&self) -> T where T: Copy {}
        #[locklens::atomic(store)]
        pub fn store(&self, val: T) {}
        #[locklens::atomic(rmw)]
        pub fn swap(&self, val: T) -> T {}
        #[locklens::atomic(rmw)]
        pub fn take(&self) -> T where T: Default {}
        #[locklens::atomic(cas)]
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T> {}
        #[locklens::atomic(cas)]
        pub fn fetch_update<F>(&self, f: F) -> Result<T, T> where F: FnMut(T) -> Option<T> {}
        #[locklens::atomic(rmw)]
        pub fn fetch_add(&self, val: T) -> T {}
        #[locklens::atomic(rmw)]
        pub fn fetch_sub(&self, val: T) -> T {}
    }
    impl<T: Default> Default for AtomicCell<T> { fn default() -> AtomicCell<T> {} }
}
pub mod sync {
    use std::sync::LockResult;
    use std::ops::{Deref, DerefMut};
    pub struct Parker {}
    impl Parker {
        pub fn new() -> Parker {}
        #[locklens::blocking(wait)]
        pub fn park(&self) {}
        #[locklens::blocking(wait)]
        pub fn unparker(&self) -> &Unparker {}
    }
    #[derive(Clone)]
    pub struct Unparker {}
    impl Unparker { pub fn unpark(&self) {} }
    #[locklens::lock(thread, rwlock)]
    #[locklens::family(crossbeam)]
    pub struct ShardedLock<T: ?Sized> {}
    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T> {}
        pub fn into_inner(self) -> LockResult<T> {}
    }
    impl<T: ?Sized> ShardedLock<T> {
        pub fn is_poisoned(&self) -> bool {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
        #[locklens::acquire(shared, try)]
        pub fn try_read(&self) -> std::sync::TryLockResult<ShardedLockReadGuard<'_, T>> {}
        #[locklens::acquire(shared)]
        pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>> {}
        #[locklens::acquire(exclusive, try)]
        pub fn try_write(&self) -> std::sync::TryLockResult<ShardedLockWriteGuard<'_, T>> {}
        #[locklens::acquire(exclusive)]
        pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>> {}
    }
    impl<T: Default> Default for ShardedLock<T> { fn default() -> ShardedLock<T> {} }
    #[locklens::guard(thread, shared)]
    #[locklens::family(crossbeam)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct ShardedLockReadGuard<'a, T: ?Sized> {}
    #[locklens::guard(thread, exclusive)]
    #[locklens::family(crossbeam)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct ShardedLockWriteGuard<'a, T: ?Sized> {}
    impl<T: ?Sized> Deref for ShardedLockReadGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> Deref for ShardedLockWriteGuard<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for ShardedLockWriteGuard<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    #[derive(Clone)]
    pub struct WaitGroup {}
    impl WaitGroup {
        pub fn new() -> Self {}
        #[locklens::blocking(wait)]
        pub fn wait(self) {}
    }
}
pub mod thread {
    use std::thread::Result;
    pub fn scope<'env, F, R>(f: F) -> Result<R> where F: FnOnce(&Scope<'env>) -> R {}
    pub struct Scope<'env> {}
    impl<'env> Scope<'env> {
        #[locklens::spawn(scoped)]
        pub fn spawn<'scope, F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> where F: FnOnce(&Scope<'env>) -> T + Send + 'env {}
        pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env> {}
    }
    pub struct ScopedThreadBuilder<'scope, 'env> {}
    impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
        pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env> {}
        pub fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env> {}
        #[locklens::spawn(scoped)]
        pub fn spawn<F, T>(self, f: F) -> std::io::Result<ScopedJoinHandle<'scope, T>> where F: FnOnce(&Scope<'env>) -> T + Send + 'env {}
    }
    #[locklens::no_own]
    pub struct ScopedJoinHandle<'scope, T> {}
    impl<T> ScopedJoinHandle<'_, T> {
        #[locklens::blocking(wait)]
        pub fn join(self) -> Result<T> {}
    }
}
