// futures: futures. Adaptors that nobody names are `impl Future`.
pub use crate::future::{Future, FutureExt, TryFuture, TryFutureExt};

pub mod future {
    use crate::stream::{Stream, StreamExt};
    use std::any::Any;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::future::{Future, IntoFuture};
    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

    pub trait FusedFuture: Future {
        fn is_terminated(&self) -> bool;
    }
    pub trait TryFuture: Future {
        type Ok;
        type Error;
    }
    impl<F, T, E> TryFuture for F where F: ?Sized + Future<Output = Result<T, E>> {
        type Ok = T;
        type Error = E;
    }
    pub trait FutureExt: Future {
        fn map<U, F>(self, f: F) -> impl Future<Output = U> where F: FnOnce(Self::Output) -> U {}
        fn map_into<U>(self) -> impl Future<Output = U> where Self::Output: Into<U> {}
        fn then<Fut, F>(self, f: F) -> impl Future<Output = Fut::Output> where F: FnOnce(Self::Output) -> Fut, Fut: Future {}
        fn left_future<B>(self) -> Either<Self, B> {}
        fn right_future<A>(self) -> Either<A, Self> {}
        fn into_stream(self) -> impl Stream<Item = Self::Output> {}
        fn flatten(self) -> impl Future<Output = <Self::Output as Future>::Output> where Self::Output: Future {}
        fn flatten_stream(self) -> impl Stream<Item = <Self::Output as Stream>::Item> where Self::Output: Stream {}
        fn fuse(self) -> Fuse<Self> {}
        fn inspect<F>(self, f: F) -> impl Future<Output = Self::Output> where F: FnOnce(&Self::Output) {}
        fn catch_unwind(self) -> impl Future<Output = Result<Self::Output, Box<dyn Any + Send>>> {}
        fn shared(self) -> Shared<Self> {}
        fn remote_handle(self) -> (impl Future<Output = ()>, RemoteHandle<Self::Output>) {}
        fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>> {}
        fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>> {}
        fn unit_error(self) -> impl Future<Output = Result<Self::Output, ()>> {}
        fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> {}
        fn now_or_never(self) -> Option<Self::Output> {}
    }
    impl<T: Future + ?Sized> FutureExt for T {}
    pub trait TryFutureExt: TryFuture {
        fn map_ok<T, F>(self, f: F) -> impl Future<Output = Result<T, Self::Error>> where F: FnOnce(Self::Ok) -> T {}
        fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> impl Future<Output = T> where F: FnOnce(Self::Ok) -> T, E: FnOnce(Self::Error) -> T {}
        fn map_err<E, F>(self, f: F) -> impl Future<Output = Result<Self::Ok, E>> where F: FnOnce(Self::Error) -> E {}
        fn err_into<E>(self) -> impl Future<Output = Result<Self::Ok, E>> where Self::Error: Into<E> {}
        fn ok_into<U>(self) -> impl Future<Output = Result<U, Self::Error>> where Self::Ok: Into<U> {}
        fn and_then<T, Fut, F>(self, f: F) -> impl Future<Output = Result<T, Self::Error>> where F: FnOnce(Self::Ok) -> Fut, Fut: Future<Output = Result<T, Self::Error>> {}
        fn or_else<E, Fut, F>(self, f: F) -> impl Future<Output = Result<Self::Ok, E>> where F: FnOnce(Self::Error) -> Fut, Fut: Future<Output = Result<Self::Ok, E>> {}
        fn inspect_ok<F>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>> where F: FnOnce(&Self::Ok) {}
        fn inspect_err<F>(self, f: F) -> impl Future<Output = Result<Self::Ok, Self::Error>> where F: FnOnce(&Self::Error) {}
        fn unwrap_or_else<F>(self, f: F) -> impl Future<Output = Self::Ok> where F: FnOnce(Self::Error) -> Self::Ok {}
        fn into_future(self) -> impl Future<Output = Result<Self::Ok, Self::Error>> {}
        fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>> {}
    }
    impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}

    #[derive(Clone, Debug)]
    pub enum Either<A, B> { Left(A), Right(B) }
    impl<A, B, T> Either<(T, A), (T, B)> { pub fn factor_first(self) -> (T, Either<A, B>) {} }
    impl<A: Future, B> Future for Either<A, B> { type Output = A::Output; }
    impl<A: Stream, B> Stream for Either<A, B> { type Item = A::Item; }
    pub struct Fuse<Fut> {}
    impl<Fut: Future> Fuse<Fut> { pub fn terminated() -> Self {} }
    impl<Fut: Future> Future for Fuse<Fut> { type Output = Fut::Output; }
    impl<Fut: Future> FusedFuture for Fuse<Fut> {}
    pub struct Shared<Fut> {}
    impl<Fut: Future> Shared<Fut> { pub fn peek(&self) -> Option<&Fut::Output> {} }
    impl<Fut: Future> Clone for Shared<Fut> { fn clone(&self) -> Self {} }
    impl<Fut: Future> Future for Shared<Fut> { type Output = Fut::Output; }
    #[locklens::no_own]
    pub struct RemoteHandle<T> {}
    impl<T> RemoteHandle<T> { pub fn forget(self) {} }
    impl<T> Future for RemoteHandle<T> { type Output = T; }

    pub fn ready<T>(t: T) -> Ready<T> {}
    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {}
    pub fn err<T, E>(err: E) -> Ready<Result<T, E>> {}
    pub struct Ready<T> {}
    impl<T> Ready<T> { pub fn into_inner(self) -> T {} }
    impl<T> Future for Ready<T> { type Output = T; }
    pub fn pending<T>() -> Pending<T> {}
    pub struct Pending<T> {}
    impl<T> Future for Pending<T> { type Output = T; }
    pub fn poll_fn<T, F>(f: F) -> impl Future<Output = T> where F: FnMut(&mut Context<'_>) -> Poll<T> {}
    pub fn lazy<F, R>(f: F) -> impl Future<Output = R> where F: FnOnce(&mut Context<'_>) -> R {}
    pub fn poll_immediate<F: Future>(f: F) -> impl Future<Output = Option<F::Output>> {}
    pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle) {}
    pub struct Abortable<T> {}
    impl<T> Abortable<T> { pub fn new(task: T, reg: AbortRegistration) -> Self {} pub fn is_aborted(&self) -> bool {} }
    impl<T: Future> Future for Abortable<T> { type Output = Result<T::Output, Aborted>; }
    impl<T: Stream> Stream for Abortable<T> { type Item = T::Item; }
    #[derive(Clone, Debug)]
    pub struct AbortHandle {}
    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration) {}
        pub fn abort(&self) {}
        pub fn is_aborted(&self) -> bool {}
    }
    #[derive(Debug)]
    pub struct AbortRegistration {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Aborted;

    pub fn join<A: Future, B: Future>(future1: A, future2: B) -> impl Future<Output = (A::Output, B::Output)> {}
    pub fn join3<A: Future, B: Future, C: Future>(future1: A, future2: B, future3: C) -> impl Future<Output = (A::Output, B::Output, C::Output)> {}
    pub fn join4<A: Future, B: Future, C: Future, D: Future>(future1: A, future2: B, future3: C, future4: D) -> impl Future<Output = (A::Output, B::Output, C::Output, D::Output)> {}
    pub fn join5<A: Future, B: Future, C: Future, D: Future, E: Future>(future1: A, future2: B, future3: C, future4: D, future5: E) -> impl Future<Output = (A::Output, B::Output, C::Output, D::Output, E::Output)> {}
    pub fn try_join<A, B, T, U, E>(future1: A, future2: B) -> impl Future<Output = Result<(T, U), E>> where A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>> {}
    pub fn try_join3<A, B, C, T, U, V, E>(future1: A, future2: B, future3: C) -> impl Future<Output = Result<(T, U, V), E>> where A: Future<Output = Result<T, E>>, B: Future<Output = Result<U, E>>, C: Future<Output = Result<V, E>> {}
    pub fn join_all<I>(iter: I) -> JoinAll<I::Item> where I: IntoIterator, I::Item: Future {}
    pub struct JoinAll<F> {}
    impl<F: Future> Future for JoinAll<F> { type Output = Vec<F::Output>; }
    pub fn try_join_all<I, T, E>(iter: I) -> impl Future<Output = Result<Vec<T>, E>> where I: IntoIterator, I::Item: Future<Output = Result<T, E>> {}
    pub fn select<A: Future, B: Future>(future1: A, future2: B) -> Select<A, B> {}
    pub struct Select<A, B> {}
    impl<A: Future, B: Future> Future for Select<A, B> { type Output = Either<(A::Output, B), (B::Output, A)>; }
    pub fn try_select<A: Future, B: Future>(future1: A, future2: B) -> impl Future {}
    pub fn select_all<I>(iter: I) -> SelectAll<I::Item> where I: IntoIterator, I::Item: Future {}
    pub struct SelectAll<Fut> {}
    impl<Fut: Future> Future for SelectAll<Fut> { type Output = (Fut::Output, usize, Vec<Fut>); }
    pub fn select_ok<I, T, E>(iter: I) -> impl Future<Output = Result<(T, Vec<I::Item>), E>> where I: IntoIterator, I::Item: Future<Output = Result<T, E>> {}
    pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut> {}
    pub enum MaybeDone<Fut: Future> { Future(Fut), Done(Fut::Output), Gone }
    impl<Fut: Future> Future for MaybeDone<Fut> { type Output = (); }
}
