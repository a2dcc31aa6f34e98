//! blocking-io-in-async: blocking input and output inside async code.

use super::blocking::{async_twin, calls, is_startup};
use super::scan::{Found, Scan};
use super::{Check, Rule, off_thread};
use crate::finding::Severity;
use crate::model::marks::Blocking;

/// The rule.
pub static RULE: Rule = Rule {
    id: "blocking-io-in-async",
    group: "blocking",
    severity: Some(Severity::Hint),
    summary: "Files, sockets or processes are used in a blocking way inside async code",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds blocking file, network and process calls of `std` and well-known crates where the code is polled by an executor.

## Why it matters
A slow disk or peer stops every task of the worker thread.

## Example
```rust
pub async fn load(path: &str) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}
```

## Use instead
```rust
pub async fn load(path: &str) -> std::io::Result<String> {
    tokio::fs::read_to_string(path).await
}
```

## When it stays silent
In closures given to `spawn_blocking` or a thread; for `println!`; in `main` before anything is awaited or spawned.

## Fix and its safety
The function of the same name in `tokio::fs` where the crate has it, or `spawn_blocking` where what the call uses is
owned by the function and not needed afterwards: unsafe, the task may be suspended there.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for call in calls(scan, |kind, name| is_io(kind) && !super::blocking_wait_in_async::is_wait(kind, name)) {
        if is_startup(scan, &call) {
            continue;
        }
        let message = format!(
            "`{}` blocks the worker thread until the disk or peer answers; use the async function, or `spawn_blocking`",
            call.name
        );
        let twin = async_twin(scan, &call);
        let fixes = twin.into_iter().chain(off_thread::plan(scan, &call)).collect();
        out.push(call.found(scan, &RULE, Severity::Hint, message, fixes));
    }
}

fn is_io(kind: Blocking) -> bool {
    matches!(kind, Blocking::Io | Blocking::Net | Blocking::Process)
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn files() {
        check(
            "pub async fn load(path: &str) -> std::io::Result<String> { std::fs::read_to_string(path) }
//                                                         ^^^^^^^^^^^^^^^^^^^^^^^ blocking-io-in-async
pub fn unknown(path: &str) -> std::io::Result<String> { std::fs::read_to_string(path) }
pub async fn elsewhere() {
    tokio::task::spawn_blocking(|| std::fs::read_to_string(\"x\")).await.unwrap();
    println!(\"done\");
}
",
        );
    }

    #[test]
    fn fix_uses_the_runtime() {
        let before = "pub async fn load(path: &str) -> std::io::Result<String> {
    std::fs::read_to_string(path)
}
";
        let after = before.replace("std::fs::read_to_string(path)", "tokio::fs::read_to_string(path).await");
        check_fix("blocking-io-in-async", 0, before, &after);
    }
}
