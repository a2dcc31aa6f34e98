// smol: its locks are async-lock's, its traits futures-lite's.
pub use async_channel as channel;
pub use async_fs as fs;
pub use async_lock as lock;
pub use async_net as net;
pub use futures_lite::{future, io, prelude, stream};
#[locklens::spawn(task)]
pub fn spawn<T: Send + 'static>(future: impl std::future::Future<Output = T> + Send + 'static) -> Task<T> {}
#[locklens::blocking(block_on)]
pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T {}
#[locklens::spawn(blocking)]
pub fn unblock<T, F>(f: F) -> Task<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static {}
#[locklens::no_own]
pub struct Task<T, M = ()> {}
impl<T, M> Task<T, M> {
    pub fn detach(self) {}
    pub async fn cancel(self) -> Option<T> {}
    pub fn is_finished(&self) -> bool {}
}
impl<T, M> std::future::Future for Task<T, M> { type Output = T; }
use std::future::Future;
#[derive(Default)]
pub struct Executor<'a> {}
impl<'a> Executor<'a> {
    pub const fn new() -> Executor<'a> {}
    pub fn is_empty(&self) -> bool {}
    #[locklens::spawn(task)]
    pub fn spawn<T: Send + 'a>(&self, future: impl Future<Output = T> + Send + 'a) -> Task<T> {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
#[derive(Default)]
#[locklens::not_send]
pub struct LocalExecutor<'a> {}
impl<'a> LocalExecutor<'a> {
    pub const fn new() -> LocalExecutor<'a> {}
    pub fn is_empty(&self) -> bool {}
    #[locklens::spawn(local)]
    pub fn spawn<T: 'a>(&self, future: impl Future<Output = T> + 'a) -> Task<T> {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
#[derive(Debug)]
pub struct Timer {}
impl Timer {
    pub fn never() -> Timer {}
    pub fn after(duration: std::time::Duration) -> Timer {}
    pub fn at(instant: std::time::Instant) -> Timer {}
    pub fn interval(period: std::time::Duration) -> Timer {}
    pub fn set_after(&mut self, duration: std::time::Duration) {}
}
impl std::future::Future for Timer { type Output = std::time::Instant; }
impl futures::stream::Stream for Timer { type Item = std::time::Instant; }
pub struct Async<T> {}
impl<T> Async<T> {
    pub fn new(io: T) -> std::io::Result<Async<T>> {}
    pub fn get_ref(&self) -> &T {}
    pub fn into_inner(self) -> std::io::Result<T> {}
    pub async fn readable(&self) -> std::io::Result<()> {}
    pub async fn writable(&self) -> std::io::Result<()> {}
}
