//! lock-check-then-act: what a lock protects is looked at, the lock let go, and then written as if
//! nothing had happened in between.

use super::atomic_load_then_store::is_shared;
use super::reach::contains;
use super::scan::{Found, Scan, may_borrow};
use super::uses::{Kept, Parents, kept};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind};
use crate::finding::Severity;
use crate::flow::Unit;
use crate::flow::cfg::{Guard, GuardIx, Origin};
use crate::flow::identity::Relation;
use crate::flow::liveness::PointKind;
use crate::flow::walk::walk;
use crate::model::marks::{Access, Class};
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "lock-check-then-act",
    group: "atomicity",
    severity: Some(Severity::Hint),
    summary: "A lock is let go between looking at a value and writing it",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds an `if` that looks at a value under one guard of a lock, and a branch of it that writes under another guard of the
same lock, without looking again.

## Why it matters
Between the two guards another thread may change the value. Two threads may both find that something is missing and both
put it in.

## Example
```rust
use std::collections::HashMap;
use std::sync::RwLock;

pub fn add(names: &RwLock<HashMap<u32, String>>, id: u32) {
    if !names.read().unwrap().contains_key(&id) {
        names.write().unwrap().insert(id, String::new());
    }
}
```

## Use instead
```rust
use std::collections::HashMap;
use std::sync::RwLock;

pub fn add(names: &RwLock<HashMap<u32, String>>, id: u32) {
    names.write().unwrap().entry(id).or_default();
}
```

## When it stays silent
When the value is looked at again under the second guard; with `&mut self` and for locks that this function owns; when
the second guard is used for anything but a plain write.

## Fix and its safety
None: whether one guard may be held for both depends on what happens in between.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let body = &scan.flow.typed.body;
    let parents = Parents::new(scan);
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    for unit in &scan.flow.units {
        let guards: Vec<(GuardIx, &Guard)> = unit
            .cfg
            .guards
            .iter()
            .enumerate()
            .map(|(i, g)| (GuardIx(i as u32), g))
            .filter(|(_, g)| counts(g))
            .collect();
        if guards.len() < 2 {
            continue;
        }
        for e in (0..body.exprs.len() as u32).map(ExprId) {
            let ExprKind::If { cond, then, else_, .. } = body.expr(e).kind else { continue };
            for (look, first) in guards.iter().filter(|(_, g)| looks(scan, cond, g.at)) {
                let second = guards.iter().find(|(act, g)| {
                    let inside = contains(scan, then, g.at) || else_.is_some_and(|x| contains(scan, x, g.at));
                    inside
                        && act != look
                        && g.mark.access == Access::Exclusive
                        && same_lock(scan, first, g)
                        && released(unit, *look, *act)
                        && writes(scan, &parents, g.at)
                });
                let Some((_, second)) = second else { continue };
                if seen.insert(second.at) {
                    out.push(found(scan, first, second));
                }
            }
        }
    }
}

fn found(scan: &Scan<'_>, first: &Guard, second: &Guard) -> Found {
    let lock = scan.lock_name(second);
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: format!(
            "{lock} was let go after the look that decides this: another thread may have changed the value since; look again under this guard, or hold one guard for both"
        ),
        at: scan.head(second.at),
        related: vec![(scan.head(first.at), "the look, under another guard".to_string())],
        fixes: Vec::new(),
        unnecessary: false,
    }
}

fn counts(guard: &Guard) -> bool {
    guard.origin == Origin::Call && matches!(guard.mark.class, Class::Thread | Class::Async)
}

fn same_lock(scan: &Scan<'_>, first: &Guard, second: &Guard) -> bool {
    match (&first.lock, &second.lock) {
        (Some(a), Some(b)) => a.relation(b) == Relation::Same && is_shared(scan, b),
        _ => false,
    }
}

/// Does the condition look at what the guard protects, or at a value taken out of it?
fn looks(scan: &Scan<'_>, cond: ExprId, at: ExprId) -> bool {
    let mut found = false;
    walk(&scan.flow.typed.body, cond, &mut |e| {
        found |= e == at;
        if let Some(local) = scan.local(e)
            && let Some(init) = scan.flow.sources.init(local)
        {
            let ty = scan.local_ty(local);
            found |= !ty.is_unknown() && !may_borrow(scan.world, ty) && contains(scan, init, at);
        }
    });
    found
}

/// Is the first guard gone when the second is made?
fn released(unit: &Unit, look: GuardIx, act: GuardIx) -> bool {
    let mut points = unit.live.points.iter().filter(|p| p.kind == PointKind::Acquire(act)).peekable();
    points.peek().is_some() && points.all(|p| p.held.iter().all(|h| h.guard != look))
}

/// Is the guard only used to write, without a look at what is there?
fn writes(scan: &Scan<'_>, parents: &Parents, at: ExprId) -> bool {
    match kept(scan, parents, at) {
        Some((Kept::Temporary(value), _)) => is_write(scan, parents, value) && !decides(scan, parents, value),
        Some((Kept::Local(_, mentions), _)) => {
            mentions.iter().any(|m| is_write(scan, parents, *m))
                && !mentions.iter().any(|m| decides(scan, parents, *m))
        }
        None => false,
    }
}

/// `guard.insert(…)`, `*guard = …`, `guard.field = …`.
fn is_write(scan: &Scan<'_>, parents: &Parents, value: ExprId) -> bool {
    let Some(up) = parents.of(value) else { return false };
    match &scan.flow.typed.body.expr(up).kind {
        ExprKind::Scope(_) | ExprKind::Deref(_) | ExprKind::Field(..) | ExprKind::Index(..) => {
            is_write(scan, parents, up)
        }
        ExprKind::MethodCall { recv, name, .. } => {
            *recv == value
                && matches!(
                    name.as_str(),
                    "insert" | "push" | "push_back" | "push_front" | "replace" | "extend"
                )
        }
        ExprKind::Assign(place, _) => *place == value,
        _ => false,
    }
}

/// Does the value take part in a decision: a condition, a `match`, an `entry`?
fn decides(scan: &Scan<'_>, parents: &Parents, value: ExprId) -> bool {
    let body = &scan.flow.typed.body;
    let mut at = value;
    while let Some(up) = parents.of(at) {
        match &body.expr(up).kind {
            ExprKind::If { cond, .. } | ExprKind::While(_, cond, _) => return *cond == at,
            ExprKind::Match(scrutinee, _) => return *scrutinee == at,
            ExprKind::Let(..) | ExprKind::Lazy(..) | ExprKind::Try(_) => return true,
            ExprKind::MethodCall { name, .. }
                if matches!(
                    name.as_str(),
                    "entry"
                        | "get_or_insert_with"
                        | "get_mut"
                        | "contains_key"
                        | "get"
                        | "is_none"
                        | "is_some"
                ) =>
            {
                return true;
            }
            ExprKind::Block(_) | ExprKind::Closure { .. } | ExprKind::Async { .. } => return false,
            _ => at = up,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use crate::test_support::check_only;

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "lock-check-then-act");
    }

    #[test]
    fn two_guards_for_one_decision() {
        check(
            "use std::collections::HashMap;
use std::sync::{Mutex, RwLock};
pub struct S { map: RwLock<HashMap<u32, u32>>, slot: Mutex<Option<u32>>, ids: tokio::sync::Mutex<Vec<u32>> }
impl S {
    pub fn missing(&self) {
        if self.slot.lock().unwrap().is_none() {
            *self.slot.lock().unwrap() = Some(1);
            //         ^^^^ lock-check-then-act
        }
    }
    pub fn bound(&self, k: u32) {
        let known = self.map.read().unwrap().contains_key(&k);
        if !known {
            let mut map = self.map.write().unwrap();
            //                     ^^^^^ lock-check-then-act
            map.insert(k, 1);
        }
    }
    pub async fn task(&self, id: u32) {
        if !self.ids.lock().await.contains(&id) {
            self.ids.lock().await.push(id);
            //       ^^^^ lock-check-then-act
        }
    }
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use std::collections::HashMap;
use std::sync::{Mutex, RwLock};
pub struct S { map: RwLock<HashMap<u32, u32>>, other: Mutex<Vec<u32>> }
impl S {
    pub fn looks_again(&self, k: u32) {
        if !self.map.read().unwrap().contains_key(&k) {
            let mut map = self.map.write().unwrap();
            if !map.contains_key(&k) { map.insert(k, 1); }
        }
    }
    pub fn entry(&self, k: u32) {
        if !self.map.read().unwrap().contains_key(&k) {
            self.map.write().unwrap().entry(k).or_insert(1);
        }
    }
    pub fn another_lock(&self, k: u32) {
        if !self.map.read().unwrap().contains_key(&k) { self.other.lock().unwrap().push(k); }
    }
    pub fn one_guard(&self, k: u32) {
        let mut map = self.map.write().unwrap();
        if !map.contains_key(&k) { map.insert(k, 1); }
    }
    pub fn exclusive(&mut self, k: u32) {
        if self.other.lock().unwrap().is_empty() { self.other.lock().unwrap().push(k); }
    }
}
",
        );
    }
}
