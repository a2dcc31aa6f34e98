//! await-holding-watch-ref: a borrow of a watch channel is alive at an await point.

use super::hold::{across, found, holds, taken};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::model::marks::Class;

/// The rule.
pub static RULE: Rule = Rule {
    id: "await-holding-watch-ref",
    group: "await",
    severity: Some(Severity::Warning),
    summary: "A borrow of a watch channel is held across an `.await`",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `borrow()` and `borrow_and_update()` of a tokio watch channel that are alive where a task may be suspended.

## Why it matters
The borrow holds a read lock of the channel: the sender blocks its thread until the borrow ends, and with it, perhaps, the task that must end it.

## Example
```rust
use tokio::sync::watch;

async fn render(_n: u64) {}

pub async fn draw(rx: &watch::Receiver<Vec<u64>>) {
    let heights = rx.borrow();
    for n in heights.iter() {
        render(*n).await;
    }
}
```

## Use instead
```rust
use tokio::sync::watch;

async fn render(_n: u64) {}

pub async fn draw(rx: &watch::Receiver<Vec<u64>>) {
    let heights = rx.borrow().clone();
    for n in heights.iter() {
        render(*n).await;
    }
}
```

## When it stays silent
For borrows that end in the statement that makes them (`*rx.borrow()`, `rx.borrow().clone()`).

## Fix and its safety
Puts the life of the guard into a block, drops it before the await, or takes the value out first: safe. Where the value can be cloned, `.clone()` is offered too.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for hold in holds(scan, |g| g.mark.class == Class::Watch) {
        let message = format!(
            "the borrow of {} {} {}: the sender blocks its thread until it ends; clone the value out, or end the borrow before the await",
            scan.lock_name(hold.guard),
            taken(hold.guard),
            across(&hold),
        );
        out.push(found(scan, &RULE, Severity::Warning, &hold, message));
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn borrows() {
        check(
            "use tokio::sync::watch;
async fn wait() {}
pub async fn held(rx: &mut watch::Receiver<String>) {
    let s = rx.borrow_and_update();
    //         ^^^^^^^^^^^^^^^^^ await-holding-watch-ref
    wait().await;
    drop(s);
}
pub async fn cloned(rx: &watch::Receiver<String>) {
    let s = rx.borrow().clone();
    wait().await;
    drop(s);
}
",
        );
    }

    #[test]
    fn fix_clones_the_value_out() {
        let before = "use tokio::sync::watch;
async fn send(_s: &str) {}
pub async fn held(rx: &watch::Receiver<String>) {
    let s = rx.borrow();
    send(&s).await;
}
";
        check_fix(
            "await-holding-watch-ref",
            0,
            before,
            &before.replace("rx.borrow();", "rx.borrow().clone();"),
        );
    }
}
