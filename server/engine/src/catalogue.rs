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
    stub!("async_std", [], ["async-std"], ["async_std/async_std.rs"]),
    stub!("smol", [], ["smol"], ["small/smol.rs"]),
    stub!("async_executor", [], ["async-executor"], ["small/async_executor.rs"]),
    stub!("async_io", [], ["async-io"], ["small/async_io.rs"]),
    stub!("blocking", [], ["blocking"], ["small/blocking.rs"]),
    stub!("async_fs", [], ["async-fs"], ["small/async_fs.rs"]),
    stub!("async_net", [], ["async-net"], ["small/async_net.rs"]),
    stub!("pollster", [], ["pollster"], ["small/pollster.rs"]),
    stub!("crossbeam", [], ["crossbeam"], ["crossbeam/crossbeam.rs"]),
    stub!("crossbeam_channel", [], ["crossbeam-channel"], ["crossbeam/channel.rs"]),
    stub!("crossbeam_utils", [], ["crossbeam-utils"], ["crossbeam/utils.rs"]),
    stub!("crossbeam_queue", [], ["crossbeam-queue"], ["crossbeam/queue.rs"]),
    stub!("crossbeam_deque", [], ["crossbeam-deque"], ["crossbeam/deque.rs"]),
    stub!("flume", [], ["flume"], ["small/flume.rs"]),
    stub!("rayon", ["rayon_core"], ["rayon", "rayon-core"], ["rayon/rayon.rs"]),
    stub!("spin", [], ["spin"], ["small/spin.rs"]),
    stub!("once_cell", [], ["once_cell"], ["small/once_cell.rs"]),
    stub!("arc_swap", [], ["arc-swap"], ["small/arc_swap.rs"]),
    stub!("atomic_refcell", [], ["atomic_refcell"], ["small/atomic_refcell.rs"]),
];

#[cfg(test)]
mod tests;
