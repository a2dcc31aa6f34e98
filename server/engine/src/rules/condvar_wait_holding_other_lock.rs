//! condvar-wait-holding-other-lock: a `Condvar` lets one lock go, another one stays locked.

use super::await_holding_lock::keeps_tests_apart;
use super::reach::keeper;
use super::scan::{Found, Scan};
use super::{Check, Rule, release};
use crate::facts::{ExprId, ExprKind};
use crate::finding::Severity;
use crate::flow::Unit;
use crate::flow::cfg::Origin;
use crate::flow::identity::arguments;
use crate::flow::liveness::{Held, Point, PointKind};
use crate::flow::place::Root;
use crate::flow::walk::peel;
use crate::model::marks::Class;
use crate::model::{LocalId, Ty};
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "condvar-wait-holding-other-lock",
    group: "deadlock",
    severity: Some(Severity::Warning),
    summary: "A `Condvar` is waited on while a second lock is held",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds waits on a `Condvar` while the guard of another lock than the one given to it is alive.

## Why it matters
The wait lets only its own lock go. Whoever is to notify has to get past the other lock first; if it needs it, both wait
for ever.

## Example
```rust
use std::sync::{Condvar, Mutex};

pub struct Hub {
    names: Mutex<Vec<String>>,
    ready: Mutex<bool>,
    changed: Condvar,
}

impl Hub {
    pub fn count(&self) -> usize {
        let names = self.names.lock().unwrap();
        let mut ready = self.ready.lock().unwrap();
        while !*ready {
            ready = self.changed.wait(ready).unwrap();
        }
        names.len()
    }
}
```

## Use instead
```rust
use std::sync::{Condvar, Mutex};

pub struct Hub {
    names: Mutex<Vec<String>>,
    ready: Mutex<bool>,
    changed: Condvar,
}

impl Hub {
    pub fn count(&self) -> usize {
        let mut ready = self.ready.lock().unwrap();
        while !*ready {
            ready = self.changed.wait(ready).unwrap();
        }
        drop(ready);
        self.names.lock().unwrap().len()
    }
}
```

## When it stays silent
When the other guard is dropped before the wait; when it is not clear which guard the wait is given.

## Fix and its safety
Drops the other guard before the wait if it is not used afterwards. Safe.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    for unit in &scan.flow.units {
        for point in &unit.live.points {
            if point.kind != PointKind::Call || !scan.marks(point.expr).is_some_and(|m| m.wait) {
                continue;
            }
            let Some(other) = other_guard(scan, unit, point) else { continue };
            if !seen.insert(point.expr) {
                continue;
            }
            let guard = unit.cfg.guard(other.guard);
            let lock = scan.lock_name(guard);
            let fix = keeper(unit, &other)
                .filter(|_| guard.origin == Origin::Call)
                .and_then(|l| release::drop_before(scan, guard, l, point.expr, "the wait"));
            out.push(Found {
                rule: &RULE,
                tier: scan.tier(Severity::Warning),
                message: format!(
                    "this wait lets only its own lock go, {lock} stays locked: if whoever is to notify needs {lock}, both wait for ever; let that guard go first"
                ),
                at: scan.head(point.expr),
                related: vec![(scan.guard_spot(guard), "the other guard, alive during the wait".to_string())],
                fixes: fix.into_iter().collect(),
                unnecessary: false,
            });
        }
    }
}

/// A guard that is alive and not the one that the wait is given.
fn other_guard(scan: &Scan<'_>, unit: &Unit, point: &Point) -> Option<Held> {
    let given = *arguments(&scan.flow.typed.body, point.expr).get(1)?;
    // Given by value it is no longer among those that are held.
    let lent = matches!(scan.flow.typed.ty(given), Ty::Ref(..));
    let own = if lent { Some(lent_local(scan, given)?) } else { None };
    let other = |h: &&Held| {
        let guard = unit.cfg.guard(h.guard);
        let root = unit.cfg.places.get(h.place).root;
        let is_own = match root {
            Root::Local(l) | Root::Lent(l) => Some(l) == own,
            _ => false,
        };
        guard.mark.class == Class::Thread
            && !is_own
            && root != Root::Leaked
            && !keeps_tests_apart(scan, guard)
    };
    let own_guards: Vec<_> = point
        .held
        .iter()
        .filter(
            |h| matches!(unit.cfg.places.get(h.place).root, Root::Local(l) | Root::Lent(l) if Some(l) == own),
        )
        .map(|h| h.guard)
        .collect();
    if lent && own_guards.is_empty() {
        return None;
    }
    point.held.iter().filter(other).find(|h| !own_guards.contains(&h.guard)).copied()
}

/// The local of `&mut guard`, or of `guard` that is itself a reference to one.
fn lent_local(scan: &Scan<'_>, given: ExprId) -> Option<LocalId> {
    let body = &scan.flow.typed.body;
    let given = peel(body, given);
    match body.expr(given).kind {
        ExprKind::Ref(true, inner) => scan.local(inner),
        _ => scan.local(given),
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn by_value_and_lent() {
        check(
            "use parking_lot::{Condvar, Mutex};
pub struct Hub { registry: Mutex<Vec<u32>>, ready: Mutex<bool>, cond: Condvar }
impl Hub {
    pub fn held(&self) -> usize {
        let registry = self.registry.lock();
        let mut ready = self.ready.lock();
        while !*ready {
            self.cond.wait(&mut ready);
            //        ^^^^ condvar-wait-holding-other-lock
        }
        registry.len()
    }
    pub fn dropped(&self) {
        let registry = self.registry.lock();
        drop(registry);
        let mut ready = self.ready.lock();
        while !*ready { self.cond.wait(&mut ready); }
    }
    pub fn one(&self) {
        let mut ready = self.ready.lock();
        self.cond.wait_while(&mut ready, |r| !*r);
        *ready = false;
    }
}
pub fn std_one(m: &std::sync::Mutex<bool>, cv: &std::sync::Condvar) {
    let mut g = m.lock().unwrap();
    loop {
        if *g { break; }
        g = cv.wait(g).unwrap();
        let (h, timeout) = cv.wait_timeout(g, std::time::Duration::from_secs(1)).unwrap();
        g = h;
        if timeout.timed_out() { break; }
    }
}
",
        );
    }

    #[test]
    fn fix_drops_the_other_guard() {
        check_fix(
            "condvar-wait-holding-other-lock",
            0,
            "use std::sync::{Condvar, Mutex};
pub fn f(names: &Mutex<Vec<u32>>, ready: &Mutex<bool>, cv: &Condvar) {
    let mut names = names.lock().unwrap();
    names.push(1);
    let mut ready = ready.lock().unwrap();
    while !*ready {
        ready = cv.wait(ready).unwrap();
    }
}
",
            "use std::sync::{Condvar, Mutex};
pub fn f(names: &Mutex<Vec<u32>>, ready: &Mutex<bool>, cv: &Condvar) {
    let mut names = names.lock().unwrap();
    names.push(1);
    let mut ready = ready.lock().unwrap();
    drop(names);
    while !*ready {
        ready = cv.wait(ready).unwrap();
    }
}
",
        );
    }
}
