//! blocking-async-primitive-in-async: `blocking_lock` and its like inside async code.

use super::blocking::{async_twin, calls};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::model::marks::Blocking;

/// The rule.
pub static RULE: Rule = Rule {
    id: "blocking-async-primitive-in-async",
    group: "blocking",
    severity: Some(Severity::Warning),
    summary: "A blocking method of an async lock or channel is called in async code",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `blocking_lock`, `blocking_read`, `blocking_recv`, `blocking_send` and their like where the code is polled by an executor.

## Why it matters
They panic inside an async context: they are made for threads.

## Example
```rust
use tokio::sync::Mutex;

pub async fn read(n: &Mutex<u32>) -> u32 {
    *n.blocking_lock()
}
```

## Use instead
```rust
use tokio::sync::Mutex;

pub async fn read(n: &Mutex<u32>) -> u32 {
    *n.lock().await
}
```

## When it stays silent
In closures given to `spawn_blocking` or a thread, and in ordinary functions.

## Fix and its safety
`.lock().await` and its like: unsafe, the task may be suspended there.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for call in calls(scan, |kind, _| kind == Blocking::AsyncPrimitive) {
        let name = scan.callee_name(call.expr);
        let message = format!(
            "{name} panics inside async code: it is made for threads; use the async method and `.await`"
        );
        let fixes = async_twin(scan, &call).into_iter().collect();
        out.push(call.found(scan, &RULE, Severity::Warning, message, fixes));
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn blocking_methods() {
        check(
            "use std::sync::Arc;
use tokio::sync::Mutex;
pub async fn direct(m: &Mutex<u32>) -> u32 { *m.blocking_lock() }
//                                              ^^^^^^^^^^^^^ blocking-async-primitive-in-async
pub async fn elsewhere(m: Arc<Mutex<u32>>) {
    tokio::task::spawn_blocking(move || *m.blocking_lock()).await.unwrap();
}
",
        );
    }

    #[test]
    fn fix_awaits() {
        let before = "use tokio::sync::Mutex;
pub async fn f(m: &Mutex<u32>) -> u32 {
    *m.blocking_lock()
}
";
        check_fix(
            "blocking-async-primitive-in-async",
            0,
            before,
            &before.replace("blocking_lock()", "lock().await"),
        );
    }
}
