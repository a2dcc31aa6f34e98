//! What is a lock, a guard, a blocking call, a spawn: stub files in Rust, read like user code.
//!
//! A stub has the signatures of a crate's public items in their real modules; bodies are empty and
//! ignored. Attributes `#[locklens::…]` say what matters here (see [`crate::model::marks`]).

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
pub static ALL: &[Stub] = &[];
