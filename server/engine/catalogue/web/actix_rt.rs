// actix-rt: tasks stay on the thread that spawned them.
use std::future::Future;
#[locklens::spawn(local)]
pub fn spawn<Fut>(f: Fut) -> tokio::task::JoinHandle<Fut::Output> where Fut: Future + 'static {}
pub mod task { pub use tokio::task::{spawn_blocking, yield_now, JoinError, JoinHandle}; }
pub mod time { pub use tokio::time::{interval, interval_at, sleep, sleep_until, timeout, Instant, Interval, Sleep, Timeout}; }
pub mod net { pub use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixListener, UnixStream}; }
pub mod signal { pub use tokio::signal::ctrl_c; }
pub struct System {}
impl System {
    pub fn new() -> SystemRunner {}
    pub fn current() -> System {}
    pub fn stop(&self) {}
}
pub struct SystemRunner {}
impl SystemRunner {
    #[locklens::blocking(block_on)]
    pub fn run(self) -> std::io::Result<()> {}
    #[locklens::blocking(block_on)]
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output {}
}
pub struct Runtime {}
impl Runtime {
    pub fn new() -> std::io::Result<Self> {}
    #[locklens::spawn(local)]
    pub fn spawn<F>(&self, future: F) -> tokio::task::JoinHandle<F::Output> where F: Future + 'static {}
    #[locklens::blocking(block_on)]
    pub fn block_on<F: Future>(&self, f: F) -> F::Output {}
}
