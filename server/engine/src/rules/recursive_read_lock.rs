//! recursive-read-lock: a read guard is taken while another of the same lock is alive.

use super::relock::{found, relocks};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::flow::identity::Relation;

/// The rule.
pub static RULE: Rule = Rule {
    id: "recursive-read-lock",
    group: "deadlock",
    severity: Some(Severity::Warning),
    summary: "A read lock is taken again while a read guard of the same lock is alive",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds a `read()` of an `RwLock` (std, `parking_lot`, tokio, `async-lock`) while another read guard of the same lock is
alive in the same thread or task, directly or through calls.

## Why it matters
These locks let a waiting writer go first: if one comes between the two reads, the second read waits for the writer, and
the writer for the first read. It works in every test without that writer.

## Example
```rust
use std::sync::RwLock;

pub struct Names {
    list: RwLock<Vec<String>>,
}

impl Names {
    pub fn last(&self) -> Option<String> {
        let list = self.list.read().unwrap();
        let n = self.count();
        list.get(n.checked_sub(1)?).cloned()
    }

    fn count(&self) -> usize {
        self.list.read().unwrap().len()
    }
}
```

## Use instead
```rust
use std::sync::RwLock;

pub struct Names {
    list: RwLock<Vec<String>>,
}

impl Names {
    pub fn last(&self) -> Option<String> {
        let list = self.list.read().unwrap();
        let n = list.len();
        list.get(n.checked_sub(1)?).cloned()
    }
}
```

## When it stays silent
For `read_recursive`, `try_read`, spin locks (which let readers pass), other instances, and spawned code.

## Fix and its safety
Uses the guard at hand, or drops it before: both safe.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for relock in relocks(scan) {
        if !relock.is_shared() || relock.relation != Relation::Same {
            continue;
        }
        let lock = scan.lock_name(relock.first);
        let through = if relock.path.is_empty() {
            String::new()
        } else {
            format!(" by {}", scan.callee_name(relock.at))
        };
        let message = format!(
            "{lock} is read again{through} while a read guard of it is alive: a writer that waits in between blocks both for ever; use the first guard, or drop it before"
        );
        out.push(found(scan, &RULE, Severity::Warning, &relock, message));
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::check;

    #[test]
    fn reads_inside_reads() {
        check(
            "use parking_lot::RwLock;
pub struct S { m: RwLock<Vec<u32>> }
impl S {
    fn len(&self) -> usize { self.m.read().len() }
    pub fn direct(&self) {
        let a = self.m.read();
        let b = self.m.read();
        //             ^^^^ recursive-read-lock
        drop((a, b));
    }
    pub fn through_a_call(&self) -> usize {
        let a = self.m.read();
        a.len() + self.len()
        //             ^^^ recursive-read-lock
    }
    pub fn meant(&self) {
        let a = self.m.read();
        let b = self.m.read_recursive();
        drop((a, b));
    }
}
",
        );
    }
}
