// async-executor, async-io and blocking: smol's parts under their own names.
pub use smol::{Executor, LocalExecutor, Task};
