// async-io: timers and I/O sources of smol.
pub use smol::{Async, Timer};
#[locklens::blocking(block_on)]
pub fn block_on<T>(future: impl std::future::Future<Output = T>) -> T {}
