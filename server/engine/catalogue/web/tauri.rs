// tauri: managed state and the app's handle.
pub struct State<'r, T>();
impl<'r, T> State<'r, T> { pub fn inner(&self) -> &'r T {} }
impl<T> std::ops::Deref for State<'_, T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> Clone for State<'_, T> { fn clone(&self) -> Self {} }
pub struct Wry {}
pub trait Manager<R> {
    fn state<T: Send + Sync + 'static>(&self) -> State<'_, T> {}
    fn try_state<T: Send + Sync + 'static>(&self) -> Option<State<'_, T>> {}
    fn manage<T: Send + Sync + 'static>(&self, state: T) -> bool {}
    fn app_handle(&self) -> &AppHandle<R> {}
}
pub struct AppHandle<R = Wry> {}
impl<R> Clone for AppHandle<R> { fn clone(&self) -> Self {} }
impl<R> Manager<R> for AppHandle<R> {}
pub struct App<R = Wry> {}
impl<R> App<R> { pub fn handle(&self) -> &AppHandle<R> {} }
impl<R> Manager<R> for App<R> {}
pub struct Window<R = Wry> {}
impl<R> Manager<R> for Window<R> {}
pub struct WebviewWindow<R = Wry> {}
impl<R> Manager<R> for WebviewWindow<R> {}
pub mod async_runtime {
    use std::future::Future;
    pub use tokio::sync::{Mutex, RwLock};
    #[locklens::spawn(task)]
    pub fn spawn<F>(task: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static {}
    #[locklens::spawn(blocking)]
    pub fn spawn_blocking<F, R>(func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static {}
    #[locklens::blocking(block_on)]
    pub fn block_on<F: Future>(task: F) -> F::Output {}
    #[locklens::no_own]
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> { pub fn abort(&self) {} }
    impl<T> Future for JoinHandle<T> { type Output = Result<T, tokio::task::JoinError>; }
}
