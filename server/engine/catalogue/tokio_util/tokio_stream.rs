// tokio-stream: its `StreamExt` takes plain closures where futures' takes async ones.
pub use futures::stream::{empty, iter, pending, Stream};
use std::time::Duration;
pub trait StreamExt: Stream {
    async fn next(&mut self) -> Option<Self::Item> {}
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>> {}
    fn map<T, F>(self, f: F) -> impl Stream<Item = T> where F: FnMut(Self::Item) -> T {}
    fn map_while<T, F>(self, f: F) -> impl Stream<Item = T> where F: FnMut(Self::Item) -> Option<T> {}
    fn then<F, Fut>(self, f: F) -> impl Stream<Item = Fut::Output> where F: FnMut(Self::Item) -> Fut, Fut: std::future::Future {}
    fn merge<U>(self, other: U) -> impl Stream<Item = Self::Item> where U: Stream<Item = Self::Item> {}
    fn filter<F>(self, f: F) -> impl Stream<Item = Self::Item> where F: FnMut(&Self::Item) -> bool {}
    fn filter_map<T, F>(self, f: F) -> impl Stream<Item = T> where F: FnMut(Self::Item) -> Option<T> {}
    fn fuse(self) -> impl Stream<Item = Self::Item> {}
    fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
    fn take_while<F>(self, f: F) -> impl Stream<Item = Self::Item> where F: FnMut(&Self::Item) -> bool {}
    fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
    fn skip_while<F>(self, f: F) -> impl Stream<Item = Self::Item> where F: FnMut(&Self::Item) -> bool {}
    async fn all<F>(&mut self, f: F) -> bool where F: FnMut(Self::Item) -> bool {}
    async fn any<F>(&mut self, f: F) -> bool where F: FnMut(Self::Item) -> bool {}
    fn chain<U>(self, other: U) -> impl Stream<Item = Self::Item> where U: Stream<Item = Self::Item> {}
    async fn fold<B, F>(self, init: B, f: F) -> B where F: FnMut(B, Self::Item) -> B {}
    async fn collect<T: Default + Extend<Self::Item>>(self) -> T {}
    fn timeout(self, duration: Duration) -> impl Stream<Item = Result<Self::Item, Elapsed>> {}
    fn throttle(self, duration: Duration) -> impl Stream<Item = Self::Item> {}
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> impl Stream<Item = Vec<Self::Item>> {}
    fn peekable(self) -> impl Stream<Item = Self::Item> {}
}
impl<St: Stream + ?Sized> StreamExt for St {}
#[derive(Debug, PartialEq, Eq)]
pub struct Elapsed();
pub fn once<T>(value: T) -> impl Stream<Item = T> {}
#[derive(Debug)]
pub struct StreamMap<K, V> {}
impl<K, V> StreamMap<K, V> {
    pub fn new() -> StreamMap<K, V> {}
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> {}
    pub fn remove<Q: ?Sized>(&mut self, k: &Q) -> Option<V> {}
    pub fn contains_key<Q: ?Sized>(&self, k: &Q) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl<K, V: Stream> Stream for StreamMap<K, V> { type Item = (K, V::Item); }
pub mod wrappers {
    use futures::stream::Stream;
    #[locklens::no_own]
    pub struct ReceiverStream<T> {}
    impl<T> ReceiverStream<T> {
        pub fn new(recv: tokio::sync::mpsc::Receiver<T>) -> Self {}
        pub fn into_inner(self) -> tokio::sync::mpsc::Receiver<T> {}
        pub fn close(&mut self) {}
    }
    impl<T> Stream for ReceiverStream<T> { type Item = T; }
    #[locklens::no_own]
    pub struct UnboundedReceiverStream<T> {}
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: tokio::sync::mpsc::UnboundedReceiver<T>) -> Self {}
        pub fn into_inner(self) -> tokio::sync::mpsc::UnboundedReceiver<T> {}
        pub fn close(&mut self) {}
    }
    impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
    #[locklens::no_own]
    pub struct BroadcastStream<T> {}
    impl<T> BroadcastStream<T> { pub fn new(rx: tokio::sync::broadcast::Receiver<T>) -> Self {} }
    impl<T> Stream for BroadcastStream<T> { type Item = Result<T, errors::BroadcastStreamRecvError>; }
    pub mod errors { #[derive(Clone, Debug, PartialEq, Eq)] pub enum BroadcastStreamRecvError { Lagged(u64) } }
    #[locklens::no_own]
    pub struct WatchStream<T> {}
    impl<T> WatchStream<T> {
        pub fn new(rx: tokio::sync::watch::Receiver<T>) -> Self {}
        pub fn from_changes(rx: tokio::sync::watch::Receiver<T>) -> Self {}
    }
    impl<T: Clone> Stream for WatchStream<T> { type Item = T; }
    pub struct IntervalStream {}
    impl IntervalStream { pub fn new(interval: tokio::time::Interval) -> Self {} pub fn into_inner(self) -> tokio::time::Interval {} }
    impl Stream for IntervalStream { type Item = tokio::time::Instant; }
    pub struct TcpListenerStream {}
    impl TcpListenerStream { pub fn new(listener: tokio::net::TcpListener) -> Self {} }
    impl Stream for TcpListenerStream { type Item = std::io::Result<tokio::net::TcpStream>; }
    pub struct LinesStream<R> {}
    impl<R> LinesStream<R> { pub fn new(lines: tokio::io::Lines<R>) -> Self {} }
    impl<R> Stream for LinesStream<R> { type Item = std::io::Result<String>; }
}
