//! lock-unwrap-in-drop: a poisoned lock makes `drop` panic, perhaps during a panic.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind};
use crate::finding::{Safety, Severity};
use crate::flow::effects::unwraps_lock;
use crate::flow::summary::Step;
use crate::flow::walk::walk;
use crate::model::DefId;
use std::collections::BTreeSet;

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
Finds `lock().unwrap()`, `read().unwrap()` and `write().unwrap()` (and `expect`) of `std::sync` locks in `Drop::drop`, in
functions that it calls, and in panic hooks.

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
    let body = &*scan.flow.typed.body;
    let (roots, place): (Vec<ExprId>, &str) = if in_drop(scan) {
        (body.root.into_iter().collect(), "`drop`")
    } else {
        (hooks(scan), "a panic hook")
    };
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    for root in roots {
        walk(body, root, &mut |e| {
            if !seen.insert(e) {
                return;
            }
            if unwraps_lock(scan.world, scan.flow, e) {
                out.push(direct(scan, e, place));
            } else if !matches!(place, "a panic hook")
                && let Some(path) = scan
                    .callee(e)
                    .filter(|_| matches!(body.expr(e).kind, ExprKind::Call(..) | ExprKind::MethodCall { .. }))
                    .and_then(|d| scan.world.summary(d))
                    .and_then(|s| s.effects.unwraps.as_ref())
            {
                out.push(through_call(scan, e, path));
            }
        });
    }
}

/// The closures that are set as panic hooks.
fn hooks(scan: &Scan<'_>) -> Vec<ExprId> {
    let body = &*scan.flow.typed.body;
    let mut out = Vec::new();
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        let is_hook = scan.callee(e).is_some_and(|d| {
            let def = scan.world.model.def(d);
            def.is_stub && def.name == "set_hook"
        });
        if let (true, ExprKind::Call(_, args)) = (is_hook, &body.expr(e).kind) {
            out.extend(args);
        }
    }
    out
}

fn direct(scan: &Scan<'_>, e: ExprId, place: &str) -> Found {
    let body = &*scan.flow.typed.body;
    let (name, fix) = match &body.expr(e).kind {
        ExprKind::MethodCall { recv, name, .. } => (
            name.to_string(),
            scan.is_written(e).then(|| Plan {
                title: "Take the value out of a poisoned lock".to_string(),
                safety: Safety::Unsafe,
                changes: vec![Change::Keep {
                    outer: scan.whole(e),
                    before: String::new(),
                    inner: scan.whole(*recv),
                    behind: ".unwrap_or_else(std::sync::PoisonError::into_inner)".to_string(),
                }],
            }),
        ),
        _ => (String::new(), None),
    };
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: format!(
            "`{name}` of a lock in {place}: if the lock is poisoned while a panic unwinds, this second panic ends the program; use `unwrap_or_else(PoisonError::into_inner)`"
        ),
        at: scan.head(e),
        related: Vec::new(),
        fixes: fix.into_iter().collect(),
        unnecessary: false,
    }
}

fn through_call(scan: &Scan<'_>, e: ExprId, path: &[Step]) -> Found {
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: format!(
            "{} unwraps a lock, and `drop` calls it: if the lock is poisoned while a panic unwinds, this second panic ends the program; use `unwrap_or_else(PoisonError::into_inner)` there",
            scan.callee_name(e)
        ),
        at: scan.head(e),
        related: Scan::way(path, "the lock is unwrapped here"),
        fixes: Vec::new(),
        unnecessary: false,
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
    fn through_helpers_and_in_hooks() {
        check(
            "use std::sync::Mutex;
static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());
pub struct S { m: Mutex<u32>, p: Mutex<u32> }
impl S {
    fn leave(&self) { self.step(); }
    fn step(&self) { *self.m.lock().unwrap() -= 1; }
    fn careful(&self) { *self.p.lock().unwrap_or_else(std::sync::PoisonError::into_inner) -= 1; }
}
impl Drop for S {
    fn drop(&mut self) {
        self.leave();
        //   ^^^^^ lock-unwrap-in-drop
        self.careful();
    }
}
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        LOG.lock().unwrap().push(info.to_string());
        //         ^^^^^^ lock-unwrap-in-drop
    }));
    LOG.lock().unwrap().clear();
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
