pub mod thread {
    use crate::any::Any;
    use crate::cell::{Cell, RefCell};
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::io;
    use crate::num::NonZero;
    use crate::time::{Duration, Instant};

    pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

    #[locklens::spawn(thread)]
    pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(f: F) -> JoinHandle<T> {}
    #[locklens::blocking(wait)]
    pub fn scope<'env, F, T>(f: F) -> T where F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T {}
    #[locklens::blocking(sleep, alt = "tokio::time::sleep")]
    pub fn sleep(dur: Duration) {}
    #[locklens::blocking(sleep)]
    pub fn sleep_ms(ms: u32) {}
    #[locklens::blocking(sleep, alt = "tokio::time::sleep_until")]
    pub fn sleep_until(deadline: Instant) {}
    #[locklens::blocking(wait)]
    pub fn park() {}
    #[locklens::blocking(sleep)]
    pub fn park_timeout(dur: Duration) {}
    #[locklens::blocking(sleep)]
    pub fn park_timeout_ms(ms: u32) {}
    pub fn yield_now() {}
    pub fn panicking() -> bool {}
    pub fn current() -> Thread {}
    pub fn available_parallelism() -> io::Result<NonZero<usize>> {}

    #[derive(Debug)]
    pub struct Builder { }
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        pub fn stack_size(self, size: usize) -> Builder {}
        #[locklens::spawn(thread)]
        pub fn spawn<F: FnOnce() -> T + Send + 'static, T: Send + 'static>(self, f: F) -> io::Result<JoinHandle<T>> {}
        #[locklens::spawn(thread)]
        pub unsafe fn spawn_unchecked<F: FnOnce() -> T + Send, T: Send>(self, f: F) -> io::Result<JoinHandle<T>> {}
        #[locklens::spawn(scoped)]
        pub fn spawn_scoped<'scope, 'env, F, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> io::Result<ScopedJoinHandle<'scope, T>> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope {}
    }
    #[locklens::no_own]
    pub struct JoinHandle<T> { }
    impl<T> JoinHandle<T> {
        #[locklens::blocking(wait)]
        pub fn join(self) -> Result<T> {}
        pub fn thread(&self) -> &Thread {}
        pub fn is_finished(&self) -> bool {}
    }
    impl<T> Debug for JoinHandle<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Debug)]
    pub struct Scope<'scope, 'env> { }
    impl<'scope, 'env> Scope<'scope, 'env> {
        #[locklens::spawn(scoped)]
        pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope {}
    }
    #[locklens::no_own]
    pub struct ScopedJoinHandle<'scope, T> { }
    impl<'scope, T> ScopedJoinHandle<'scope, T> {
        #[locklens::blocking(wait)]
        pub fn join(self) -> Result<T> {}
        pub fn thread(&self) -> &Thread {}
        pub fn is_finished(&self) -> bool {}
    }
    #[derive(Clone, Debug)]
    pub struct Thread { }
    impl Thread {
        pub fn unpark(&self) {}
        pub fn id(&self) -> ThreadId {}
        pub fn name(&self) -> Option<&str> {}
    }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub struct ThreadId { }

    // What `thread_local!` makes.
    pub struct LocalKey<T: 'static> { }
    impl<T: 'static> LocalKey<T> {
        pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> {}
    }
    impl<T: 'static> LocalKey<Cell<T>> {
        pub fn set(&'static self, value: T) {}
        pub fn get(&'static self) -> T where T: Copy {}
        pub fn take(&'static self) -> T where T: Default {}
        pub fn replace(&'static self, value: T) -> T {}
        pub fn update(&'static self, f: impl FnOnce(T) -> T) where T: Copy {}
    }
    impl<T: 'static> LocalKey<RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R {}
        pub fn set(&'static self, value: T) {}
        pub fn take(&'static self) -> T where T: Default {}
        pub fn replace(&'static self, value: T) -> T {}
    }
    impl<T: 'static> Debug for LocalKey<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Clone, Copy, Eq, PartialEq)]
    pub struct AccessError { }
    impl Debug for AccessError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Display for AccessError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for AccessError { }
}
