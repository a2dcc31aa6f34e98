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

/// Every stub. std comes first.
pub static ALL: &[Stub] = &[
    std_stub::STD,
    Stub {
        krate: "lock_api",
        aliases: &[],
        packages: &["lock_api"],
        sources: &[
            ("lock_api/mutex.rs", include_str!("../catalogue/lock_api/mutex.rs")),
            ("lock_api/remutex.rs", include_str!("../catalogue/lock_api/remutex.rs")),
            ("lock_api/rwlock.rs", include_str!("../catalogue/lock_api/rwlock.rs")),
        ],
    },
    Stub {
        krate: "parking_lot",
        aliases: &[],
        packages: &["parking_lot"],
        sources: &[("parking_lot.rs", include_str!("../catalogue/parking_lot/parking_lot.rs"))],
    },
    Stub {
        krate: "tokio",
        aliases: &[],
        packages: &["tokio"],
        sources: &[("tokio/sync.rs", include_str!("../catalogue/tokio/sync.rs"))],
    },
];

#[cfg(test)]
mod tests;
