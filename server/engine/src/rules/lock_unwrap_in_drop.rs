//! lock-unwrap-in-drop: a poisoned lock makes `drop` panic, perhaps during a panic.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind};
use crate::finding::{Safety, Severity};
use crate::flow::walk::peel;
use crate::model::DefId;

/// The rule.
pub static RULE: Rule = Rule {
    id: "lock-unwrap-in-drop",
    group: "deadlock",
    severity: Some(Severity::Hint),
    summary: "`drop` unwraps a lock, and a poisoned lock then ends the program",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `lock().unwrap()`, `read().unwrap()` and `write().unwrap()` (and `expect`) of `std::sync` locks in `Drop::drop`.

## Why it matters
A lock is poisoned when a thread panics with its guard. While that panic unwinds, values are dropped: an `unwrap` there
panics again, and a panic during a panic ends the whole program.

## Example
```rust
use std::sync::{Arc, Mutex};

pub struct Slot {
    open: Arc<Mutex<u32>>,
}

impl Drop for Slot {
    fn drop(&mut self) {
        *self.open.lock().unwrap() -= 1;
    }
}
```

## Use instead
```rust
use std::sync::{Arc, Mutex, PoisonError};

pub struct Slot {
    open: Arc<Mutex<u32>>,
}

impl Drop for Slot {
    fn drop(&mut self) {
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
    }
}
```

## When it stays silent
For locks that cannot be poisoned (`parking_lot`), for `try_lock`, and outside of `drop`.

## Fix and its safety
Takes the value out of the poisoned lock. Unsafe: it may be half-written.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    if !in_drop(scan) {
        return;
    }
    let body = &scan.flow.typed.body;
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        let ExprKind::MethodCall { recv, name, .. } = &body.expr(e).kind else { continue };
        let call = peel(body, *recv);
        let poisons = scan.acquires(call).is_some_and(|a| !a.is_try)
            && scan.owned(call).is_some_and(|g| g.family == "std")
            && scan.world.model.guard_mark(scan.flow.typed.ty(call)).is_none();
        if !poisons || !matches!(name.as_str(), "unwrap" | "expect") {
            continue;
        }
        let fix = scan.is_written(e).then(|| Plan {
            title: "Take the value out of a poisoned lock".to_string(),
            safety: Safety::Unsafe,
            changes: vec![Change::Keep {
                outer: scan.whole(e),
                before: String::new(),
                inner: scan.whole(*recv),
                behind: ".unwrap_or_else(std::sync::PoisonError::into_inner)".to_string(),
            }],
        });
        out.push(Found {
            rule: &RULE,
            tier: scan.tier(Severity::Hint),
            message: format!(
                "`{name}` of a lock in `drop`: if the lock is poisoned while a panic unwinds, this second panic ends the program; use `unwrap_or_else(PoisonError::into_inner)`"
            ),
            at: scan.head(e),
            related: Vec::new(),
            fixes: fix.into_iter().collect(),
            unnecessary: false,
        });
    }
}

/// Is this body the `drop` of a `Drop` impl?
pub fn in_drop(scan: &Scan<'_>) -> bool {
    let model = scan.world.model;
    let is_drop = |o: DefId| model.trait_of_fn(o).is_some_and(|t| Some(t) == model.std_item("ops::Drop"));
    scan.owner.is_some_and(is_drop)
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check_fix, check_only};

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "lock-unwrap-in-drop");
    }

    #[test]
    fn only_what_can_be_poisoned_and_only_in_drop() {
        check(
            "use std::sync::{Mutex, RwLock};
pub struct S { m: Mutex<u32>, rw: RwLock<u32>, p: parking_lot::Mutex<Option<u32>> }
impl S { pub fn other(&self) { *self.m.lock().unwrap() -= 1; } }
impl Drop for S {
    fn drop(&mut self) {
        let n = *self.rw.read().expect(\"not poisoned\");
        //                      ^^^^^^ lock-unwrap-in-drop
        if let Ok(mut g) = self.m.try_lock() { *g = n; }
        self.p.lock().take().unwrap();
    }
}
",
        );
    }

    #[test]
    fn fix_takes_the_value() {
        check_fix(
            "lock-unwrap-in-drop",
            0,
            "use std::sync::{Arc, Mutex};
pub struct S { m: Arc<Mutex<u32>> }
impl Drop for S {
    fn drop(&mut self) { *self.m.lock().unwrap() -= 1; }
}
",
            "use std::sync::{Arc, Mutex};
pub struct S { m: Arc<Mutex<u32>> }
impl Drop for S {
    fn drop(&mut self) { *self.m.lock().unwrap_or_else(std::sync::PoisonError::into_inner) -= 1; }
}
",
        );
    }
}
