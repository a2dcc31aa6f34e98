//! blocking-wait-in-async: a thread waits for something inside async code.

use super::blocking::calls;
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::model::marks::Blocking;

/// The rule.
pub static RULE: Rule = Rule {
    id: "blocking-wait-in-async",
    group: "blocking",
    severity: Some(Severity::Warning),
    summary: "A thread waits for another thread or process inside async code",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `recv` of thread channels, `JoinHandle::join`, `Condvar::wait`, `Barrier::wait`, `park`, waits for child processes where the code is polled by an executor.

## Why it matters
The worker thread waits; if what it waits for needs the same executor, it waits for ever.

## Example
```rust
use std::sync::mpsc::Receiver;

pub async fn next(jobs: &Receiver<u32>) -> Option<u32> {
    jobs.recv().ok()
}
```

## Use instead
```rust
use tokio::sync::mpsc::Receiver;

pub async fn next(jobs: &mut Receiver<u32>) -> Option<u32> {
    jobs.recv().await
}
```

## When it stays silent
For `try_recv`, in closures given to `spawn_blocking` or a thread, and for handles that were asked `is_finished()`.

## Fix and its safety
None: use the async twin of the channel or handle, or `spawn_blocking`.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for call in calls(scan, is_wait) {
        if call.name == "join" && super::blocking::asks(scan, "is_finished") {
            continue;
        }
        let message = format!(
            "`{}` makes the worker thread wait, and no other task runs on it meanwhile; use an async channel or handle, or `spawn_blocking`",
            call.name
        );
        out.push(call.found(scan, &RULE, Severity::Warning, message, Vec::new()));
    }
}

/// Waits for threads, and for child processes.
pub fn is_wait(kind: Blocking, name: &str) -> bool {
    kind == Blocking::Wait
        || (kind == Blocking::Process && matches!(name, "wait" | "wait_with_output" | "output" | "status"))
}

#[cfg(test)]
mod tests {
    use crate::test_support::check;

    #[test]
    fn waits() {
        check(
            "use std::sync::mpsc::Receiver;
pub async fn direct(rx: &Receiver<u32>) { let _ = rx.recv(); }
//                                                   ^^^^ blocking-wait-in-async
pub async fn tried(rx: &Receiver<u32>) { let _ = rx.try_recv(); }
pub async fn joined(h: std::thread::JoinHandle<()>) { h.join().unwrap(); }
//                                                      ^^^^ blocking-wait-in-async
pub async fn elsewhere(rx: Receiver<u32>) {
    tokio::task::spawn_blocking(move || rx.recv()).await.unwrap();
}
",
        );
    }
}
