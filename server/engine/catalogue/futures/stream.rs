// futures: streams and sinks. Adaptors that nobody names are `impl Stream`.
pub use crate::sink::{Sink, SinkExt};
pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};

pub mod stream {
    use crate::future::{AbortHandle, Either};
    use crate::sink::Sink;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use crate::future::{abortable, Abortable, Aborted};
    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;

    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
    }
    impl<S: ?Sized + Stream + Unpin> Stream for &mut S { type Item = S::Item; }
    impl<S: ?Sized + Stream + Unpin> Stream for Box<S> { type Item = S::Item; }
    impl<P> Stream for Pin<P> where P: std::ops::DerefMut, P::Target: Stream { type Item = <P::Target as Stream>::Item; }
    impl<S: Stream> Stream for Option<S> { type Item = S::Item; }
    pub trait FusedStream: Stream { fn is_terminated(&self) -> bool; }
    pub trait TryStream: Stream {
        type Ok;
        type Error;
    }
    impl<S, T, E> TryStream for S where S: ?Sized + Stream<Item = Result<T, E>> {
        type Ok = T;
        type Error = E;
    }

    pub trait StreamExt: Stream {
        async fn next(&mut self) -> Option<Self::Item> {}
        async fn into_future(self) -> (Option<Self::Item>, Self) {}
        fn map<T, F>(self, f: F) -> impl Stream<Item = T> where F: FnMut(Self::Item) -> T {}
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> {}
        fn filter<Fut, F>(self, f: F) -> impl Stream<Item = Self::Item> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool> {}
        fn filter_map<Fut, T, F>(self, f: F) -> impl Stream<Item = T> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = Option<T>> {}
        fn then<Fut, F>(self, f: F) -> impl Stream<Item = Fut::Output> where F: FnMut(Self::Item) -> Fut, Fut: Future {}
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C {}
        async fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where Self: Stream<Item = (A, B)> {}
        async fn concat(self) -> Self::Item {}
        async fn count(self) -> usize {}
        fn cycle(self) -> impl Stream<Item = Self::Item> {}
        async fn fold<T, Fut, F>(self, init: T, f: F) -> T where F: FnMut(T, Self::Item) -> Fut, Fut: Future<Output = T> {}
        async fn any<Fut, F>(self, f: F) -> bool where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool> {}
        async fn all<Fut, F>(self, f: F) -> bool where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool> {}
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item> where Self::Item: Stream {}
        fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = <Self::Item as Stream>::Item> where Self::Item: Stream {}
        fn flat_map<U, F>(self, f: F) -> impl Stream<Item = U::Item> where U: Stream, F: FnMut(Self::Item) -> U {}
        fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> impl Stream<Item = U::Item> where U: Stream, F: FnMut(Self::Item) -> U {}
        fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> impl Stream<Item = B> where F: FnMut(&mut S, Self::Item) -> Fut, Fut: Future<Output = Option<B>> {}
        fn skip_while<Fut, F>(self, f: F) -> impl Stream<Item = Self::Item> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool> {}
        fn take_while<Fut, F>(self, f: F) -> impl Stream<Item = Self::Item> where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool> {}
        fn take_until<Fut>(self, fut: Fut) -> impl Stream<Item = Self::Item> where Fut: Future {}
        async fn for_each<Fut, F>(self, f: F) where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()> {}
        async fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()> {}
        fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn fuse(self) -> Fuse<Self> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn catch_unwind(self) -> impl Stream<Item = Result<Self::Item, Box<dyn std::any::Any + Send>>> {}
        fn boxed<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + Send + 'a>> {}
        fn boxed_local<'a>(self) -> Pin<Box<dyn Stream<Item = Self::Item> + 'a>> {}
        fn buffered(self, n: usize) -> Buffered<Self> where Self::Item: Future {}
        fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> where Self::Item: Future {}
        fn zip<St>(self, other: St) -> impl Stream<Item = (Self::Item, St::Item)> where St: Stream {}
        fn chain<St>(self, other: St) -> impl Stream<Item = Self::Item> where St: Stream<Item = Self::Item> {}
        fn peekable(self) -> Peekable<Self> {}
        fn chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        fn ready_chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        fn forward<S>(self, sink: S) -> impl Future<Output = Result<(), Self::Error>> where S: Sink<Self::Ok>, Self: TryStream {}
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sink<Item> {}
        fn inspect<F>(self, f: F) -> impl Stream<Item = Self::Item> where F: FnMut(&Self::Item) {}
        fn left_stream<B>(self) -> Either<Self, B> {}
        fn right_stream<B>(self) -> Either<B, Self> {}
        fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {}
        async fn select_next_some(&mut self) -> Self::Item {}
    }
    impl<T: Stream + ?Sized> StreamExt for T {}

    pub trait TryStreamExt: TryStream {
        fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>> where Self::Error: Into<E> {}
        fn map_ok<T, F>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>> where F: FnMut(Self::Ok) -> T {}
        fn map_err<E, F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>> where F: FnMut(Self::Error) -> E {}
        fn and_then<T, Fut, F>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>> where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = Result<T, Self::Error>> {}
        fn or_else<E, Fut, F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>> where F: FnMut(Self::Error) -> Fut, Fut: Future<Output = Result<Self::Ok, E>> {}
        fn inspect_ok<F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>> where F: FnMut(&Self::Ok) {}
        fn inspect_err<F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>> where F: FnMut(&Self::Error) {}
        fn into_stream(self) -> impl Stream<Item = Result<Self::Ok, Self::Error>> {}
        async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error> {}
        async fn try_for_each<Fut, F>(self, f: F) -> Result<(), Self::Error> where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = Result<(), Self::Error>> {}
        async fn try_for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> Result<(), Self::Error> where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = Result<(), Self::Error>> {}
        async fn try_collect<C: Default + Extend<Self::Ok>>(self) -> Result<C, Self::Error> {}
        fn try_chunks(self, capacity: usize) -> impl Stream {}
        fn try_filter<Fut, F>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>> where F: FnMut(&Self::Ok) -> Fut, Fut: Future<Output = bool> {}
        fn try_filter_map<Fut, F, T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>> where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = Result<Option<T>, Self::Error>> {}
        async fn try_fold<T, Fut, F>(self, init: T, f: F) -> Result<T, Self::Error> where F: FnMut(T, Self::Ok) -> Fut, Fut: Future<Output = Result<T, Self::Error>> {}
        async fn try_concat(self) -> Result<Self::Ok, Self::Error> {}
        fn try_flatten(self) -> impl Stream {}
        fn try_buffered(self, n: usize) -> TryBuffered<Self> {}
        fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self> {}
    }
    impl<S: ?Sized + TryStream> TryStreamExt for S {}

    pub struct Buffered<St> {}
    impl<St: Stream> Stream for Buffered<St> where St::Item: Future { type Item = <St::Item as Future>::Output; }
    pub struct BufferUnordered<St> {}
    impl<St: Stream> Stream for BufferUnordered<St> where St::Item: Future { type Item = <St::Item as Future>::Output; }
    pub struct TryBuffered<St> {}
    impl<St: TryStream> Stream for TryBuffered<St> where St::Ok: Future { type Item = <St::Ok as Future>::Output; }
    pub struct TryBufferUnordered<St> {}
    impl<St: TryStream> Stream for TryBufferUnordered<St> where St::Ok: Future { type Item = <St::Ok as Future>::Output; }
    pub struct Fuse<St> {}
    impl<St: Stream> Stream for Fuse<St> { type Item = St::Item; }
    impl<St: Stream> FusedStream for Fuse<St> {}
    pub struct Peekable<St> {}
    impl<St: Stream> Peekable<St> { pub async fn peek(self: Pin<&mut Self>) -> Option<&St::Item> {} }
    impl<St: Stream> Stream for Peekable<St> { type Item = St::Item; }
    pub struct SplitSink<S, Item> {}
    impl<S, Item> SplitSink<S, Item> { pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>> {} }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> { type Error = S::Error; }
    pub struct SplitStream<S> {}
    impl<S: Stream> Stream for SplitStream<S> { type Item = S::Item; }
    pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);

    pub struct FuturesUnordered<Fut> {}
    impl<Fut> FuturesUnordered<Fut> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&self, future: Fut) {}
        pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Fut> {}
        pub fn clear(&mut self) {}
    }
    impl<Fut> Default for FuturesUnordered<Fut> { fn default() -> Self {} }
    impl<Fut: Future> Stream for FuturesUnordered<Fut> { type Item = Fut::Output; }
    impl<Fut: Future> FusedStream for FuturesUnordered<Fut> {}
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> { fn from_iter<I: IntoIterator<Item = Fut>>(iter: I) -> Self {} }
    impl<Fut> Extend<Fut> for FuturesUnordered<Fut> { fn extend<I: IntoIterator<Item = Fut>>(&mut self, iter: I) {} }
    pub struct FuturesOrdered<T> {}
    impl<Fut> FuturesOrdered<Fut> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, future: Fut) {}
        pub fn push_back(&mut self, future: Fut) {}
        pub fn push_front(&mut self, future: Fut) {}
        pub fn clear(&mut self) {}
    }
    impl<Fut> Default for FuturesOrdered<Fut> { fn default() -> Self {} }
    impl<Fut: Future> Stream for FuturesOrdered<Fut> { type Item = Fut::Output; }
    impl<Fut> FromIterator<Fut> for FuturesOrdered<Fut> { fn from_iter<I: IntoIterator<Item = Fut>>(iter: I) -> Self {} }
    pub struct SelectAll<St> {}
    impl<St> SelectAll<St> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, stream: St) {}
    }
    impl<St: Stream> Stream for SelectAll<St> { type Item = St::Item; }
    pub fn select_all<I>(streams: I) -> SelectAll<I::Item> where I: IntoIterator, I::Item: Stream {}
    pub fn select<St1: Stream, St2: Stream>(stream1: St1, stream2: St2) -> impl Stream<Item = St1::Item> {}
    pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator {}
    pub struct Iter<I> {}
    impl<I: Iterator> Stream for Iter<I> { type Item = I::Item; }
    pub fn once<Fut: Future>(future: Fut) -> impl Stream<Item = Fut::Output> {}
    pub fn empty<T>() -> Empty<T> {}
    pub struct Empty<T> {}
    impl<T> Stream for Empty<T> { type Item = T; }
    pub fn pending<T>() -> impl Stream<Item = T> {}
    pub fn repeat<T: Clone>(item: T) -> impl Stream<Item = T> {}
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> impl Stream<Item = A> {}
    pub fn poll_fn<T, F>(f: F) -> impl Stream<Item = T> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>> {}
    pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> impl Stream<Item = Item> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {}
    pub fn try_unfold<T, E, F, Fut, Item>(init: T, f: F) -> impl Stream<Item = Result<Item, E>> where F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>> {}
}

pub mod sink {
    use crate::stream::TryStream;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub trait Sink<Item> {
        type Error;
        fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    }
    impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for &mut S { type Error = S::Error; }
    impl<S: ?Sized + Sink<Item> + Unpin, Item> Sink<Item> for Box<S> { type Error = S::Error; }
    pub trait SinkExt<Item>: Sink<Item> {
        fn with<U, Fut, F, E>(self, f: F) -> impl Sink<U, Error = E> where F: FnMut(U) -> Fut {}
        fn sink_map_err<E, F>(self, f: F) -> impl Sink<Item, Error = E> where F: FnOnce(Self::Error) -> E {}
        fn sink_err_into<E>(self) -> impl Sink<Item, Error = E> {}
        fn buffer(self, capacity: usize) -> impl Sink<Item, Error = Self::Error> {}
        async fn close(&mut self) -> Result<(), Self::Error> {}
        async fn flush(&mut self) -> Result<(), Self::Error> {}
        #[locklens::cancel_unsafe]
        async fn send(&mut self, item: Item) -> Result<(), Self::Error> {}
        #[locklens::cancel_unsafe]
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error> {}
        #[locklens::cancel_unsafe]
        async fn send_all<St>(&mut self, stream: &mut St) -> Result<(), Self::Error> where St: TryStream<Ok = Item, Error = Self::Error> + ?Sized {}
        fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
        fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error> {}
        fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
        fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
    }
    impl<T: ?Sized + Sink<Item>, Item> SinkExt<Item> for T {}
}

pub mod prelude {
    pub use crate::future::{self, Future, FutureExt, TryFuture, TryFutureExt};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
    pub use crate::sink::{self, Sink, SinkExt};
    pub use crate::stream::{self, Stream, StreamExt, TryStream, TryStreamExt};
}
