// crossbeam: the family under one roof.
pub use crossbeam_channel as channel;
pub use crossbeam_utils::sync;
pub use crossbeam_utils::thread;
pub use crossbeam_utils::thread::scope;
pub mod atomic { pub use crossbeam_utils::atomic::AtomicCell; }
pub mod utils { pub use crossbeam_utils::{Backoff, CachePadded}; }
pub mod queue { pub use crossbeam_queue::{ArrayQueue, SegQueue}; }
pub mod deque { pub use crossbeam_deque::{Injector, Steal, Stealer, Worker}; }
