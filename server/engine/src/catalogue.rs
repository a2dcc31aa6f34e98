//! What is a lock, a guard, a blocking call, a spawn: stub files in Rust, read like user code.
