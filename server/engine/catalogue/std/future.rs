pub mod future {
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    pub trait Future {
        type Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }
    impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; fn into_future(self) -> F {} }
    impl<F: ?Sized + Future + Unpin> Future for &mut F { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {} }
    impl<P: crate::ops::DerefMut> Future for Pin<P> where P::Target: Future {
        type Output = <P::Target as Future>::Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {}
    }
    #[derive(Debug, Clone)]
    pub struct Ready<T> { }
    impl<T> Ready<T> { pub fn into_inner(self) -> T {} }
    impl<T> Future for Ready<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {} }
    pub fn ready<T>(t: T) -> Ready<T> {}
    #[locklens::no_own]
    pub struct Pending<T> { }
    impl<T> Future for Pending<T> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {} }
    pub fn pending<T>() -> Pending<T> {}
    pub struct PollFn<F> { }
    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {} }
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F> {}
}

pub mod task {
    use crate::sync::Arc;

    #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {}
        pub const fn is_ready(&self) -> bool {}
        pub const fn is_pending(&self) -> bool {}
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {}
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
    }
    impl<T, E> Poll<Option<Result<T, E>>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {}
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {}
    }
    impl<T> From<T> for Poll<T> { fn from(t: T) -> Poll<T> {} }
    #[locklens::not_send]
    #[locklens::not_sync]
    #[derive(Debug)]
    pub struct Context<'a> { }
    impl<'a> Context<'a> {
        pub const fn from_waker(waker: &'a Waker) -> Context<'a> {}
        pub const fn waker(&self) -> &'a Waker {}
    }
    #[derive(Debug)]
    pub struct Waker { }
    impl Waker {
        pub fn wake(self) {}
        pub fn wake_by_ref(&self) {}
        pub fn will_wake(&self, other: &Waker) -> bool {}
        pub const fn noop() -> &'static Waker {}
        pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker {}
        pub const unsafe fn from_raw(waker: RawWaker) -> Waker {}
        pub fn data(&self) -> *const () {}
        pub fn vtable(&self) -> &'static RawWakerVTable {}
    }
    impl Clone for Waker { fn clone(&self) -> Waker {} }
    impl<W: Wake + Send + Sync + 'static> From<Arc<W>> for Waker { fn from(waker: Arc<W>) -> Waker {} }
    #[derive(PartialEq, Debug)]
    pub struct RawWaker { }
    impl RawWaker { pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {} }
    #[derive(PartialEq, Copy, Clone, Debug)]
    pub struct RawWakerVTable { }
    pub trait Wake { fn wake(self: Arc<Self>); fn wake_by_ref(self: &Arc<Self>) {} }
}

pub mod pin {
    use crate::ops::{Deref, DerefMut};

    #[derive(Copy, Clone)]
    pub struct Pin<Ptr> { }
    impl<Ptr: Deref> Pin<Ptr> {
        pub const fn new(pointer: Ptr) -> Pin<Ptr> {}
        pub const unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
        pub const fn into_inner(pin: Pin<Ptr>) -> Ptr {}
        pub const unsafe fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {}
        pub fn as_ref(&self) -> Pin<&Ptr::Target> {}
    }
    impl<Ptr: DerefMut> Pin<Ptr> {
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> {}
        pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target> {}
        pub fn set(&mut self, value: Ptr::Target) {}
    }
    impl<'a, T: ?Sized> Pin<&'a T> {
        pub const fn get_ref(self) -> &'a T {}
        pub unsafe fn map_unchecked<U: ?Sized, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&'a U> {}
    }
    impl<'a, T: ?Sized> Pin<&'a mut T> {
        pub const fn into_ref(self) -> Pin<&'a T> {}
        pub const fn get_mut(self) -> &'a mut T {}
        pub const unsafe fn get_unchecked_mut(self) -> &'a mut T {}
        pub unsafe fn map_unchecked_mut<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&'a mut U> {}
    }
    impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; fn deref(&self) -> &Ptr::Target {} }
    impl<Ptr: DerefMut> DerefMut for Pin<Ptr> { fn deref_mut(&mut self) -> &mut Ptr::Target {} }
    impl<T: ?Sized> From<Box<T>> for Pin<Box<T>> { fn from(boxed: Box<T>) -> Pin<Box<T>> {} }
    impl<Ptr: crate::fmt::Debug> crate::fmt::Debug for Pin<Ptr> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {} }
}
