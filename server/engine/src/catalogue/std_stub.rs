//! The standard library's stub: one file a module, `core`, `alloc` and `std` as one crate.

use super::Stub;

/// The files of the stub, by name.
macro_rules! files {
    ($($name:literal)*) => {
        &[$((concat!("std/", $name), include_str!(concat!("../../catalogue/std/", $name)))),*]
    };
}

/// std, core and alloc.
pub(super) const STD: Stub = Stub {
    krate: "std",
    aliases: &["core", "alloc"],
    packages: &[],
    sources: files! {
        "borrow.rs"
        "boxed.rs"
        "cell.rs"
        "clone.rs"
        "cmp.rs"
        "collections.rs"
        "convert.rs"
        "error.rs"
        "ffi.rs"
        "float.rs"
        "fmt.rs"
        "fs.rs"
        "future.rs"
        "int_signed.rs"
        "int_unsigned.rs"
        "io.rs"
        "iter.rs"
        "mem.rs"
        "net.rs"
        "num.rs"
        "ops.rs"
        "option.rs"
        "os.rs"
        "path.rs"
        "prelude.rs"
        "process.rs"
        "rc.rs"
        "result.rs"
        "slice.rs"
        "str.rs"
        "string.rs"
        "sync.rs"
        "thread.rs"
        "time.rs"
        "vec.rs"
    },
};
