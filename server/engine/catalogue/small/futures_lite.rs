// futures-lite: futures' traits with extension methods of its own.
pub use crate::future::{Future, FutureExt};
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use crate::stream::{Stream, StreamExt};
pub mod prelude {
    pub use crate::future::{Future, FutureExt as _};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
    pub use crate::stream::{Stream, StreamExt as _};
}
pub mod io {
    pub use futures::io::{copy, AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
    pub use futures::io::{BufReader, BufWriter, Cursor, Lines, ReadHalf, WriteHalf};
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}
}
pub mod future {
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::future::{pending, ready, Future, Pending, Ready};
    pub type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;
    pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T> + 'static>>;
    #[locklens::blocking(block_on)]
    pub fn block_on<T>(future: impl Future<Output = T>) -> T {}
    pub async fn poll_once<T, F: Future<Output = T>>(f: F) -> Option<T> {}
    pub fn poll_fn<T, F>(f: F) -> impl Future<Output = T> where F: FnMut(&mut Context<'_>) -> Poll<T> {}
    pub async fn yield_now() {}
    pub async fn zip<F1: Future, F2: Future>(future1: F1, future2: F2) -> (F1::Output, F2::Output) {}
    pub async fn try_zip<T1, T2, E, F1, F2>(future1: F1, future2: F2) -> Result<(T1, T2), E> where F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>> {}
    pub async fn or<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> T {}
    pub async fn race<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> T {}
    pub trait FutureExt: Future {
        fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> {}
        async fn or<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        async fn race<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        async fn catch_unwind(self) -> Result<Self::Output, Box<dyn std::any::Any + Send>> {}
        fn boxed<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>> {}
        fn boxed_local<'a>(self) -> Pin<Box<dyn Future<Output = Self::Output> + 'a>> {}
    }
    impl<F: Future + ?Sized> FutureExt for F {}
}
pub mod stream {
    use std::future::Future;
    use std::pin::Pin;
    pub use futures::stream::{empty, iter, pending, poll_fn, repeat, repeat_with, try_unfold, unfold, Empty, Iter, Stream};
    pub type Boxed<T> = Pin<Box<dyn Stream<Item = T> + Send + 'static>>;
    pub type BoxedLocal<T> = Pin<Box<dyn Stream<Item = T> + 'static>>;
    #[locklens::blocking(block_on)]
    pub fn block_on<S: Stream>(stream: S) -> BlockOn<S> {}
    pub struct BlockOn<S> {}
    impl<S: Stream> Iterator for BlockOn<S> { type Item = S::Item; }
    pub fn once<T>(t: T) -> impl Stream<Item = T> {}
    pub fn or<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> impl Stream<Item = T> {}
    pub fn race<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> impl Stream<Item = T> {}
    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item> {}
        async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>> {}
        async fn count(self) -> usize {}
        fn map<T, F>(self, f: F) -> impl Stream<Item = T> where F: FnMut(Self::Item) -> T {}
        fn flat_map<U: Stream, F>(self, f: F) -> impl Stream<Item = U::Item> where F: FnMut(Self::Item) -> U {}
        fn then<F, Fut: Future>(self, f: F) -> impl Stream<Item = Fut::Output> where F: FnMut(Self::Item) -> Fut {}
        fn filter<P>(self, predicate: P) -> impl Stream<Item = Self::Item> where P: FnMut(&Self::Item) -> bool {}
        fn filter_map<T, F>(self, f: F) -> impl Stream<Item = T> where F: FnMut(Self::Item) -> Option<T> {}
        fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn take_while<P>(self, predicate: P) -> impl Stream<Item = Self::Item> where P: FnMut(&Self::Item) -> bool {}
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> impl Stream<Item = Self::Item> {}
        fn zip<U: Stream>(self, other: U) -> impl Stream<Item = (Self::Item, U::Item)> {}
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> {}
        fn inspect<F>(self, f: F) -> impl Stream<Item = Self::Item> where F: FnMut(&Self::Item) {}
        fn fuse(self) -> impl Stream<Item = Self::Item> {}
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C {}
        async fn try_collect<T, E, C: Default + Extend<T>>(self) -> Result<C, E> where Self: Stream<Item = Result<T, E>> {}
        async fn fold<T, F>(self, init: T, f: F) -> T where F: FnMut(T, Self::Item) -> T {}
        async fn for_each<F>(self, f: F) where F: FnMut(Self::Item) {}
        async fn try_for_each<F, E>(&mut self, f: F) -> Result<(), E> where F: FnMut(Self::Item) -> Result<(), E> {}
        async fn any<P>(&mut self, predicate: P) -> bool where P: FnMut(Self::Item) -> bool {}
        async fn all<P>(&mut self, predicate: P) -> bool where P: FnMut(Self::Item) -> bool {}
        async fn find<P>(&mut self, predicate: P) -> Option<Self::Item> where P: FnMut(&Self::Item) -> bool {}
        async fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        async fn last(self) -> Option<Self::Item> {}
        fn or<S: Stream<Item = Self::Item>>(self, other: S) -> impl Stream<Item = Self::Item> {}
        fn race<S: Stream<Item = Self::Item>>(self, other: S) -> impl Stream<Item = Self::Item> {}
        fn boxed<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send + 'a>> {}
        fn boxed_local<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + 'a>> {}
    }
    impl<S: Stream + ?Sized> StreamExt for S {}
}
