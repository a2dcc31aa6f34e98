//! await-holding-refcell-ref: a borrow of a `RefCell` is alive at an await point.

use super::hold::{across, found, holds, taken};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::model::marks::Class;

/// The rule.
pub static RULE: Rule = Rule {
    id: "await-holding-refcell-ref",
    group: "await",
    severity: Some(Severity::Warning),
    summary: "A `RefCell` borrow is held across an `.await`",
    docs: DOCS,
    lints: &["clippy::await_holding_refcell_ref"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `Ref` and `RefMut` of a `RefCell` (and `AtomicRefCell`) that are alive where a task may be suspended.

## Why it matters
While the task is suspended, other tasks of the same thread run; the first that borrows the cell panics.

## Example
```rust
use std::cell::RefCell;

async fn send(_n: usize) {}

pub async fn flush(queue: &RefCell<Vec<u32>>) {
    let mut queue = queue.borrow_mut();
    queue.clear();
    send(1).await;
}
```

## Use instead
```rust
use std::cell::RefCell;

async fn send(_n: usize) {}

pub async fn flush(queue: &RefCell<Vec<u32>>) {
    queue.borrow_mut().clear();
    send(1).await;
}
```

## When it stays silent
As await-holding-lock: for borrows that end before the await on every path.

## Fix and its safety
Puts the life of the guard into a block, drops it before the await, or takes the value out first: safe.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for hold in holds(scan, |g| g.mark.class == Class::Cell) {
        let message = format!(
            "the borrow of {} {} {}: a task that runs meanwhile and borrows it panics; end the borrow before the await",
            scan.lock_name(hold.guard),
            taken(hold.guard),
            across(&hold),
        );
        out.push(found(scan, &RULE, Severity::Warning, &hold, message));
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::check;

    #[test]
    fn borrows() {
        check(
            "use std::cell::RefCell;
use std::rc::Rc;
async fn wait() {}
async fn takes(_n: usize) {}
pub struct W { cell: Rc<RefCell<Vec<u32>>> }
impl W {
    pub async fn bound(&self) {
        let v = self.cell.borrow();
        //                ^^^^^^ await-holding-refcell-ref
        wait().await;
        drop(v);
    }
    pub async fn temporary(&self) {
        takes(self.cell.borrow().len()).await;
        //              ^^^^^^ await-holding-refcell-ref
    }
    pub async fn ended(&self) {
        let n = self.cell.borrow().len();
        takes(n).await;
    }
}
",
        );
    }
}
