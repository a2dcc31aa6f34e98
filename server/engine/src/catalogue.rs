//! What is a lock, a guard, a blocking call, a spawn: stub files in Rust, read like user code.
//!
//! A stub has the signatures of a crate's public items in their real modules; bodies are empty and
//! ignored. Attributes `#[locklens::…]` say what matters here (see [`crate::model::marks`]).

mod std_stub;

/// The stubs of one crate.
#[derive(Debug)]
pub struct Stub {
    /// The crate's name in code.
    pub krate: &'static str,
    /// Other names in code for the same crate (`core`, `alloc`).
    pub aliases: &'static [&'static str],
    /// Published package names; empty for std.
    pub packages: &'static [&'static str],
    /// File name and text of each file; the items of all stand at the crate's root.
    pub sources: &'static [(&'static str, &'static str)],
}

/// A stub: name in code, other names, package names, files under `catalogue/`.
macro_rules! stub {
    ($krate:literal, [$($alias:literal),*], [$($package:literal),*], [$($file:literal),*]) => {
        Stub {
            krate: $krate,
            aliases: &[$($alias),*],
            packages: &[$($package),*],
            sources: &[$(($file, include_str!(concat!("../catalogue/", $file)))),*],
        }
    };
}

/// Every stub. std comes first.
pub static ALL: &[Stub] = &[
    std_stub::STD,
    stub!("lock_api", [], ["lock_api"], ["lock_api/mutex.rs", "lock_api/remutex.rs", "lock_api/rwlock.rs"]),
    stub!("parking_lot", [], ["parking_lot"], ["parking_lot/parking_lot.rs"]),
    stub!("tokio", [], ["tokio"], ["tokio/sync.rs", "tokio/task.rs", "tokio/io.rs", "tokio/net.rs"]),
    stub!("dashmap", [], ["dashmap"], ["dashmap/dashmap.rs"]),
    stub!(
        "futures",
        [
            "futures_util",
            "futures_core",
            "futures_channel",
            "futures_executor",
            "futures_io",
            "futures_sink",
            "futures_task"
        ],
        [
            "futures",
            "futures-util",
            "futures-core",
            "futures-channel",
            "futures-executor",
            "futures-io",
            "futures-sink",
            "futures-task"
        ],
        ["futures/lock.rs", "futures/future.rs", "futures/stream.rs", "futures/io.rs"]
    ),
    stub!("futures_lite", [], ["futures-lite"], ["small/futures_lite.rs"]),
    stub!("async_lock", [], ["async-lock"], ["async_lock/async_lock.rs"]),
    stub!("async_channel", [], ["async-channel"], ["small/async_channel.rs"]),
    stub!("tracing", [], ["tracing"], ["tracing/tracing.rs"]),
    stub!("tracing_futures", [], ["tracing-futures"], ["small/tracing_futures.rs"]),
    stub!("log", [], ["log"], ["small/log.rs"]),
];

#[cfg(test)]
mod tests;
