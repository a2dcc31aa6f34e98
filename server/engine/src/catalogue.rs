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
    stub!("tokio_util", [], ["tokio-util"], ["tokio_util/tokio_util.rs"]),
    stub!("tokio_stream", [], ["tokio-stream"], ["tokio_util/tokio_stream.rs"]),
    stub!("bytes", [], ["bytes"], ["small/bytes.rs"]),
    stub!("anyhow", [], ["anyhow"], ["small/anyhow.rs"]),
    stub!("serde_json", [], ["serde_json"], ["small/serde_json.rs"]),
    stub!("axum", [], ["axum"], ["web/axum.rs"]),
    stub!("actix_web", [], ["actix-web"], ["web/actix_web.rs"]),
    stub!("actix_rt", [], ["actix-rt"], ["web/actix_rt.rs"]),
    stub!("rocket", [], ["rocket"], ["web/rocket.rs"]),
    stub!("tauri", [], ["tauri"], ["web/tauri.rs"]),
    stub!("reqwest", [], ["reqwest"], ["web/reqwest.rs"]),
    stub!("rusqlite", [], ["rusqlite"], ["db/rusqlite.rs"]),
    stub!("postgres", [], ["postgres"], ["db/postgres.rs"]),
    stub!("diesel", [], ["diesel"], ["db/diesel.rs"]),
    stub!("r2d2", [], ["r2d2"], ["db/r2d2.rs"]),
    stub!("deadpool", [], ["deadpool"], ["db/deadpool.rs"]),
    stub!("bb8", [], ["bb8"], ["db/bb8.rs"]),
    stub!("sqlx", [], ["sqlx"], ["db/sqlx.rs"]),
    stub!("redis", [], ["redis"], ["db/redis.rs"]),
    stub!("rand", [], ["rand"], ["small/rand.rs"]),
    stub!("indexmap", [], ["indexmap"], ["small/indexmap.rs"]),
    stub!("hashbrown", [], ["hashbrown"], ["small/hashbrown.rs"]),
    stub!("smallvec", [], ["smallvec"], ["small/smallvec.rs"]),
    stub!("scc", [], ["scc"], ["small/scc.rs"]),
    stub!("event_listener", [], ["event-listener"], ["small/event_listener.rs"]),
    stub!("opentelemetry", [], ["opentelemetry"], ["small/opentelemetry.rs"]),
    stub!("sentry", ["sentry_core"], ["sentry", "sentry-core"], ["small/sentry.rs"]),
    stub!("lazy_static", [], ["lazy_static"], ["small/lazy_static.rs"]),
    stub!("wasm_bindgen", [], ["wasm-bindgen"], ["small/wasm_bindgen.rs"]),
];

#[cfg(test)]
mod chains;
#[cfg(test)]
mod std_chains;
#[cfg(test)]
mod tests;
