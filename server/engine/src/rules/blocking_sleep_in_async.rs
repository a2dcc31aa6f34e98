//! blocking-sleep-in-async: a thread sleeps inside async code.

use super::blocking::{calls, sleep_fix};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::model::marks::Blocking;

/// The rule.
pub static RULE: Rule = Rule {
    id: "blocking-sleep-in-async",
    group: "blocking",
    severity: Some(Severity::Warning),
    summary: "A thread sleeps inside async code",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `std::thread::sleep` and its like where the code is polled by an executor.

## Why it matters
The whole worker thread sleeps: no other task runs on it, and timers and sockets wait.

## Example
```rust
use std::time::Duration;

pub async fn retry() {
    std::thread::sleep(Duration::from_millis(100));
}
```

## Use instead
```rust
use std::time::Duration;

pub async fn retry() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}
```

## When it stays silent
In closures given to `spawn_blocking`, `block_in_place` or a thread, and in ordinary functions.

## Fix and its safety
`tokio::time::sleep(…).await` where the crate has tokio with its timer: safe.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for call in calls(scan, |kind, _| kind == Blocking::Sleep) {
        let message = "this puts the whole worker thread to sleep, and no other task runs on it meanwhile; use the runtime's timer, such as `tokio::time::sleep(…).await`";
        let fixes = sleep_fix(scan, &call).into_iter().collect();
        out.push(call.found(scan, &RULE, Severity::Warning, message.to_string(), fixes));
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn sleeps() {
        check(
            "use std::thread;
use std::time::Duration;
pub async fn direct() { thread::sleep(Duration::from_secs(1)); }
//                      ^^^^^^^^^^^^^ blocking-sleep-in-async
pub fn unknown() { thread::sleep(Duration::from_secs(1)); }
pub async fn elsewhere() {
    tokio::task::spawn_blocking(|| thread::sleep(Duration::from_secs(1))).await.unwrap();
    thread::spawn(|| thread::sleep(Duration::from_secs(1)));
    tokio::task::block_in_place(|| thread::sleep(Duration::from_secs(1)));
}
pub fn task() {
    tokio::spawn(async { thread::sleep(Duration::from_secs(1)) });
    //                   ^^^^^^^^^^^^^ blocking-sleep-in-async
}
#[test]
fn in_a_test() { thread::sleep(Duration::from_secs(1)); }
",
        );
    }

    #[test]
    fn fix_uses_the_runtime() {
        check_fix(
            "blocking-sleep-in-async",
            0,
            "use std::time::Duration;
pub async fn f() {
    std::thread::sleep(Duration::from_secs(1));
}
",
            "use std::time::Duration;
pub async fn f() {
    tokio::time::sleep(Duration::from_secs(1)).await;
}
",
        );
    }
}
