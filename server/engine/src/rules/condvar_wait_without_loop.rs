//! condvar-wait-without-loop: a thread that wakes up does not look whether what it waits for is true.

use super::scan::{Found, Scan};
use super::stmts::Stmts;
use super::uses::Parents;
use super::{Check, Rule, fix::Change, fix::Plan};
use crate::facts::{ExprId, ExprKind};
use crate::finding::{Safety, Severity};
use crate::flow::cfg::Origin;
use crate::flow::identity::arguments;
use crate::flow::liveness::PointKind;
use crate::flow::walk::peel;
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "condvar-wait-without-loop",
    group: "deadlock",
    severity: Some(Severity::Warning),
    summary: "A `Condvar` is waited on without looking again whether the condition holds",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `Condvar::wait` outside of any loop. With a time-out, and for `parking_lot`, which never wakes up without a reason,
it is a hint.

## Why it matters
A wait may return although nobody notified; and between the notification and the moment when this thread has the lock
again, another one may have taken what it waited for. So the condition must be looked at again.

## Example
```rust
use std::sync::{Condvar, Mutex};

pub fn take(slot: &Mutex<Option<u32>>, filled: &Condvar) -> u32 {
    let mut slot = slot.lock().unwrap();
    if slot.is_none() {
        slot = filled.wait(slot).unwrap();
    }
    slot.take().unwrap()
}
```

## Use instead
```rust
use std::sync::{Condvar, Mutex};

pub fn take(slot: &Mutex<Option<u32>>, filled: &Condvar) -> u32 {
    let mut slot = slot.lock().unwrap();
    while slot.is_none() {
        slot = filled.wait(slot).unwrap();
    }
    slot.take().unwrap()
}
```
`wait_while` does the same in one call.

## When it stays silent
Inside any loop; for `wait_while` and its like; for functions that are given the guard, whose caller has the loop.

## Fix and its safety
Makes a `while` of an `if` that holds nothing but the wait. Safe.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    let parents = Parents::new(scan);
    for unit in &scan.flow.units {
        let is_given = unit.cfg.guards.iter().any(|g| g.origin != Origin::Call);
        for point in &unit.live.points {
            if point.kind != PointKind::Call || is_given || !seen.insert(point.expr) {
                continue;
            }
            let Some(tier) = tier(scan, point.expr) else { continue };
            if in_loop(scan, &parents, point.expr) {
                continue;
            }
            out.push(Found {
                rule: &RULE,
                tier: scan.tier(tier),
                message: format!(
                    "{} may return before what it waits for is true, and nothing looks again: put it into a `while`, or use `wait_while`",
                    scan.callee_name(point.expr)
                ),
                at: scan.head(point.expr),
                related: Vec::new(),
                fixes: fix(scan, &parents, point.expr).into_iter().collect(),
                unnecessary: false,
            });
        }
    }
}

/// How much it matters; `None` if it is no wait that needs a loop.
fn tier(scan: &Scan<'_>, call: ExprId) -> Option<Severity> {
    if !scan.marks(call)?.wait {
        return None;
    }
    let def = scan.callee(call)?;
    let name = scan.world.model.def(def).name.as_str();
    let spurious = !scan.world.model.path(def).starts_with("parking_lot");
    match name {
        "wait" if spurious => Some(Severity::Warning),
        "wait" | "wait_timeout" | "wait_timeout_ms" | "wait_for" | "wait_until" => Some(Severity::Hint),
        _ => None,
    }
}

/// Is there a loop around it in the same function or closure?
fn in_loop(scan: &Scan<'_>, parents: &Parents, e: ExprId) -> bool {
    let mut at = e;
    while let Some(up) = parents.of(at) {
        match scan.flow.typed.body.expr(up).kind {
            ExprKind::Loop(..) | ExprKind::While(..) | ExprKind::For { .. } => return true,
            // A closure may be what a retry helper calls again and again.
            ExprKind::Closure { .. } => return true,
            ExprKind::Async { .. } => return false,
            _ => at = up,
        }
    }
    false
}

/// `if COND { g = cv.wait(g).unwrap(); }` → `while …`.
fn fix(scan: &Scan<'_>, parents: &Parents, call: ExprId) -> Option<Plan> {
    let body = &scan.flow.typed.body;
    let mut at = call;
    let (outer, cond, then) = loop {
        let up = parents.real(scan, at)?;
        match body.expr(up).kind {
            ExprKind::If { cond, then, else_: None, .. } => break (up, cond, then),
            ExprKind::Block(_) | ExprKind::Assign(..) | ExprKind::MethodCall { .. } | ExprKind::Try(_) => {
                at = up
            }
            _ => return None,
        }
    };
    let block = peel(body, then);
    let stmts = Stmts::of(scan, block)?;
    if stmts.len() != 1 || !scan.is_written(outer) || !super::reach::contains(scan, then, call) {
        return None;
    }
    // The assignment that gives the guard back; a wait that borrows it needs none.
    let given = *arguments(body, call).get(1)?;
    let by_value = scan.owned(given).is_some();
    let only = peel(body, *stmts.exprs(0).first()?);
    let assigns = match body.expr(only).kind {
        ExprKind::Assign(place, _) => scan.local(place).is_some() && scan.local(place) == scan.local(given),
        _ => !by_value && only == call,
    };
    if !assigns || matches!(body.expr(peel(body, cond)).kind, ExprKind::Lit(_)) {
        return None;
    }
    Some(Plan {
        title: "Look again after each wait: `while` instead of `if`".to_string(),
        safety: Safety::Safe,
        changes: vec![Change::Until(scan.whole(outer), scan.whole(cond), "while ".to_string())],
    })
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn waits() {
        check(
            "use std::sync::{Condvar, Mutex, MutexGuard};
use std::time::Duration;
pub fn once(m: &Mutex<bool>, cv: &Condvar) {
    let g = m.lock().unwrap();
    let _g = cv.wait(g).unwrap();
    //          ^^^^ condvar-wait-without-loop
}
pub fn nap(m: &Mutex<bool>, cv: &Condvar) {
    let g = m.lock().unwrap();
    let _g = cv.wait_timeout(g, Duration::from_secs(1)).unwrap();
    //          ^^^^^^^^^^^^ condvar-wait-without-loop
}
pub fn never_spurious(m: &parking_lot::Mutex<bool>, cv: &parking_lot::Condvar) {
    let mut g = m.lock();
    if !*g { cv.wait(&mut g); }
    //          ^^^^ condvar-wait-without-loop
}
pub fn looped(m: &Mutex<bool>, cv: &Condvar) {
    let mut g = m.lock().unwrap();
    while !*g { g = cv.wait(g).unwrap(); }
    let g = cv.wait_while(g, |x| !*x).unwrap();
    loop { if *g { break; } }
}
pub fn with_the_callers_guard<'a>(g: MutexGuard<'a, bool>, cv: &Condvar) -> MutexGuard<'a, bool> {
    cv.wait(g).unwrap()
}
",
        );
    }

    #[test]
    fn fix_makes_a_loop() {
        check_fix(
            "condvar-wait-without-loop",
            0,
            "use std::sync::{Condvar, Mutex};
pub fn take(slot: &Mutex<Option<u32>>, filled: &Condvar) -> Option<u32> {
    let mut slot = slot.lock().unwrap();
    if slot.is_none() {
        slot = filled.wait(slot).unwrap();
    }
    slot.take()
}
",
            "use std::sync::{Condvar, Mutex};
pub fn take(slot: &Mutex<Option<u32>>, filled: &Condvar) -> Option<u32> {
    let mut slot = slot.lock().unwrap();
    while slot.is_none() {
        slot = filled.wait(slot).unwrap();
    }
    slot.take()
}
",
        );
    }
}
