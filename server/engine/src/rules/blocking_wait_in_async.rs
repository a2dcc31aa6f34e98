//! blocking-wait-in-async: a thread waits for something inside async code.

use super::blocking::{calls, in_async_code};
use super::reach::contains;
use super::scan::{Found, Scan};
use super::{Check, Rule, off_thread};
use crate::facts::{ExprId, ExprKind};
use crate::finding::Severity;
use crate::flow::cfg::{Context, UnitRoot};
use crate::model::Ty;
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
`spawn_blocking`, where what the call uses is owned by the function and not needed afterwards: unsafe, the task may be
suspended there. A channel or handle with an async twin is better; that is more than a fix can do.
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
        let fixes = off_thread::plan(scan, &call).into_iter().collect();
        out.push(call.found(scan, &RULE, Severity::Warning, message, fixes));
    }
    out.extend(loops(scan));
}

/// `for message in receiver`: each turn waits for a message.
fn loops(scan: &Scan<'_>) -> Vec<Found> {
    let body = &*scan.flow.typed.body;
    let mut out = Vec::new();
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        let ExprKind::For { iter, is_await: false, .. } = body.expr(e).kind else { continue };
        let Ty::Adt(def, _) = scan.flow.typed.ty(iter).strip_refs() else { continue };
        let info = scan.world.model.def(*def);
        let path = scan.world.model.path(*def);
        let is_channel = info.is_stub
            && info.name == "Receiver"
            && ["std::sync::mpsc::", "crossbeam_channel::", "flume::"].iter().any(|c| path.starts_with(c));
        if !is_channel || !in_async_code(scan, e) || !runs_in_async(scan, e) {
            continue;
        }
        out.push(Found {
            rule: &RULE,
            tier: scan.tier(Severity::Warning),
            message: "each turn of this loop makes the worker thread wait for a message, and no other task runs on it meanwhile; use an async channel, or `spawn_blocking`".to_string(),
            at: scan.whole(iter),
            related: Vec::new(),
            fixes: Vec::new(),
            unnecessary: false,
        });
    }
    out
}

/// Is some code of the loop polled by an executor?
fn runs_in_async(scan: &Scan<'_>, e: ExprId) -> bool {
    scan.flow.units.iter().any(|unit| {
        let ours = match unit.root {
            UnitRoot::Body => true,
            UnitRoot::Closure(root) | UnitRoot::Async(root) => contains(scan, root, e),
        };
        ours && unit.context == Context::Async
    })
}

/// Waits for threads, and for child processes.
pub fn is_wait(kind: Blocking, name: &str) -> bool {
    kind == Blocking::Wait
        || (kind == Blocking::Process && matches!(name, "wait" | "wait_with_output" | "output" | "status"))
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix, check_no_fix};

    #[test]
    fn waits() {
        check(
            "use std::sync::mpsc::Receiver;
pub async fn direct(rx: &Receiver<u32>) { let _ = rx.recv(); }
//                                                   ^^^^ blocking-wait-in-async
pub async fn tried(rx: &Receiver<u32>) { let _ = rx.try_recv(); }
pub async fn joined(h: std::thread::JoinHandle<()>) { h.join().unwrap(); }
//                                                      ^^^^ blocking-wait-in-async
pub async fn in_turn(rx: Receiver<u32>) { for n in rx { drop(n); } }
//                                                 ^^ blocking-wait-in-async
pub fn on_a_thread(rx: Receiver<u32>) { std::thread::spawn(move || { for n in rx { drop(n); } }); }
pub async fn moved(rx: Receiver<u32>) {
    tokio::task::spawn_blocking(move || { for n in &rx { drop(n); } }).await.unwrap();
}
pub async fn elsewhere(rx: Receiver<u32>) {
    tokio::task::spawn_blocking(move || rx.recv()).await.unwrap();
}
",
        );
    }

    #[test]
    fn fix_moves_it_to_another_thread() {
        check_fix(
            "blocking-wait-in-async",
            0,
            "pub async fn joined(h: std::thread::JoinHandle<u32>) -> u32 {
    println!(\"joining\");
    h.join().unwrap()
}
",
            "pub async fn joined(h: std::thread::JoinHandle<u32>) -> u32 {
    println!(\"joining\");
    tokio::task::spawn_blocking(move || h.join()).await.unwrap().unwrap()
}
",
        );
    }

    #[test]
    fn no_fix_for_what_is_borrowed_or_needed_later() {
        for code in [
            "pub async fn f(rx: &std::sync::mpsc::Receiver<u32>) -> u32 { rx.recv().unwrap() }\n",
            "pub async fn f(rx: std::sync::mpsc::Receiver<u32>) -> u32 { rx.recv().unwrap() + rx.try_recv().unwrap() }\n",
            "pub async fn f(rx: std::sync::mpsc::Receiver<u32>) { loop { rx.recv().unwrap(); } }\n",
        ] {
            check_no_fix("blocking-wait-in-async", code);
        }
    }
}
