//! block-on-in-async: a future is driven by blocking inside async code.

use super::blocking::{await_argument, calls};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::model::marks::Blocking;

/// The rule.
pub static RULE: Rule = Rule {
    id: "block-on-in-async",
    group: "blocking",
    severity: Some(Severity::Warning),
    summary: "A thread is blocked on a future inside async code",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `block_on` of runtimes and executors where the code is polled by an executor.

## Why it matters
tokio panics; other executors block the worker thread, perhaps for a future that only this thread could drive.

## Example
```rust
async fn fetch() -> u32 {
    1
}

pub async fn total(handle: &tokio::runtime::Handle) -> u32 {
    handle.block_on(fetch())
}
```

## Use instead
```rust
async fn fetch() -> u32 {
    1
}

pub async fn total() -> u32 {
    fetch().await
}
```

## When it stays silent
In closures given to `block_in_place`, `spawn_blocking` or a thread.

## Fix and its safety
Awaits the future instead: unsafe, the task is suspended where it blocked before.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for call in calls(scan, |kind, _| kind == Blocking::BlockOn) {
        let message = "this blocks a worker thread until the future is done (tokio panics here); `.await` the future instead";
        let fixes = await_argument(scan, &call).into_iter().collect();
        out.push(call.found(scan, &RULE, Severity::Warning, message.to_string(), fixes));
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn block_on() {
        check(
            "async fn fetch() -> u32 { 1 }
pub async fn direct() -> u32 { futures::executor::block_on(fetch()) }
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ block-on-in-async
pub async fn allowed(h: tokio::runtime::Handle) -> u32 { tokio::task::block_in_place(|| h.block_on(fetch())) }
pub fn main_like(h: tokio::runtime::Handle) -> u32 { h.block_on(async { fetch().await }) }
",
        );
    }

    #[test]
    fn fix_awaits() {
        check_fix(
            "block-on-in-async",
            0,
            "async fn fetch() -> u32 { 1 }
pub async fn f(h: tokio::runtime::Handle) -> u32 {
    h.block_on(fetch())
}
",
            "async fn fetch() -> u32 { 1 }
pub async fn f(h: tokio::runtime::Handle) -> u32 {
    fetch().await
}
",
        );
    }

    #[test]
    fn fix_takes_out_the_import_that_nobody_needs_then() {
        check_fix(
            "block-on-in-async",
            0,
            "use std::io;
use tokio::runtime::Handle;
async fn fetch() -> io::Result<u32> { Ok(1) }
pub async fn f() -> io::Result<u32> { Handle::current().block_on(fetch()) }
",
            "use std::io;
async fn fetch() -> io::Result<u32> { Ok(1) }
pub async fn f() -> io::Result<u32> { fetch().await }
",
        );
        check_fix(
            "block-on-in-async",
            0,
            "use tokio::{runtime::Handle, sync::Mutex};
use tokio::runtime::{Builder, Handle as H};
async fn fetch() -> u32 { 1 }
pub async fn f(_m: &Mutex<u32>, _b: Builder) -> u32 { H::current().block_on(fetch()) }
pub fn g(_h: Handle) {}
",
            "use tokio::{runtime::Handle, sync::Mutex};
use tokio::runtime::{Builder, Handle as H};
async fn fetch() -> u32 { 1 }
pub async fn f(_m: &Mutex<u32>, _b: Builder) -> u32 { fetch().await }
pub fn g(_h: Handle) {}
",
        );
    }
}
