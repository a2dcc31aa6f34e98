// blocking: smol's pool of threads that may block.
pub use smol::{unblock, Task};
