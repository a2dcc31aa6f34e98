//! lock-check-then-act: what a lock protects is looked at, the lock let go, and then written as if
//! nothing had happened in between.

use super::atomic_load_then_store::is_shared;
use super::fix::Plan;
use super::scan::{Found, Scan};
use super::steps::{decides, feeds, helpers, is_free};
use super::uses::{Kept, Parents, kept};
use super::{Check, Rule, one_guard};
use crate::facts::{ExprId, ExprKind, Name};
use crate::finding::{Safety, Severity};
use crate::flow::cfg::{Guard, Origin};
use crate::flow::identity::{LockPath, Relation, arguments};
use crate::flow::summary::Step;
use crate::flow::touch::{TouchKind, is_write};
use crate::model::Ty;
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
Finds code that looks at a value under one guard of a lock and, depending on what it saw, writes under another guard of
the same lock without looking again: in a branch of an `if` or `match`, behind one that leaves otherwise, or with a value
computed from what was seen. The two guards may be taken in methods of the same type.

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
Takes the lock once, for the look and the write: unsafe, since what stands between them then runs under the lock. Not
offered where something in between waits or takes the lock itself.
"#;

/// A place that looks at, or writes, what a lock protects.
struct Site {
    /// The acquisition, or the call of a function that does it.
    at: ExprId,
    lock: LockPath,
    /// The function's own acquisition.
    helper: Option<Step>,
    /// What is written over what is there.
    values: Vec<ExprId>,
}

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let (mut looks, mut acts) = (Vec::new(), Vec::new());
    let mut parents = None;
    for unit in &scan.flow.units {
        for guard in unit.cfg.guards.iter().filter(|g| counts(g)) {
            let Some(lock) = &guard.lock else { continue };
            let parents = parents.get_or_insert_with(|| Parents::new(scan));
            looks.push(Site { at: guard.at, lock: lock.clone(), helper: None, values: Vec::new() });
            if guard.mark.access == Access::Exclusive
                && let Some(values) = written(scan, parents, guard.at)
            {
                acts.push(Site { at: guard.at, lock: lock.clone(), helper: None, values });
            }
        }
    }
    for helper in helpers(scan) {
        let site = Site { at: helper.call, lock: helper.on, helper: Some(helper.at), values: Vec::new() };
        match helper.kind {
            TouchKind::Look => looks.push(site),
            TouchKind::Set => {
                let values = arguments(&scan.flow.typed.body, site.at).into_iter().skip(1).collect();
                acts.push(Site { values, ..site });
            }
            TouchKind::Write => acts.push(site),
            TouchKind::Load | TouchKind::Store => {}
        }
    }
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    for act in &acts {
        let first = looks.iter().find(|look| {
            look.at != act.at
                && look.lock.relation(&act.lock) == Relation::Same
                && is_shared(scan, &act.lock)
                && (is_fed(scan, parents.as_ref(), look, act) || decides(scan, look.at, act.at))
                && is_free(scan, look.at, act.at)
        });
        if let Some(first) = first
            && seen.insert(act.at)
        {
            out.push(found(scan, first, act));
        }
    }
}

/// Is what is written computed from what was seen, in the same part of the value?
fn is_fed(scan: &Scan<'_>, parents: Option<&Parents>, look: &Site, act: &Site) -> bool {
    let parts = parents.map(|p| (part(scan, p, look.at), part(scan, p, act.at)));
    let apart = matches!(parts, Some((Some(a), Some(b))) if a != b);
    !apart && act.values.iter().any(|v| feeds(scan, *v, look.at))
}

/// The field of the protected value that a guard is used for.
fn part(scan: &Scan<'_>, parents: &Parents, at: ExprId) -> Option<Name> {
    let mut e = at;
    for _ in 0..8 {
        e = parents.of(e)?;
        match &scan.flow.typed.body.expr(e).kind {
            ExprKind::Field(_, name) => return Some(name.clone()),
            ExprKind::Scope(_) | ExprKind::Deref(_) | ExprKind::Await(_) | ExprKind::Try(_) => {}
            ExprKind::MethodCall { name, .. } if matches!(name.as_str(), "unwrap" | "expect") => {}
            _ => return None,
        }
    }
    None
}

fn found(scan: &Scan<'_>, first: &Site, second: &Site) -> Found {
    let lock = second.lock.show(scan.world, &scan.flow.typed, &scan.flow.sources);
    let mut related = vec![(scan.head(first.at), "the look, under another guard".to_string())];
    if let Some(step) = &first.helper {
        related.push((Scan::step(step), "which takes the lock here".to_string()));
    }
    if let Some(step) = &second.helper {
        related.push((Scan::step(step), "the write is under a guard of its own".to_string()));
    }
    let what = if is_fed(scan, None, first, second) {
        "this writes a value that was computed from it, and what another thread wrote since is lost"
    } else {
        "another thread may have changed the value since"
    };
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: format!(
            "`{lock}` was let go after the look that decides this: {what}; look again under this guard, or hold one guard for both"
        ),
        at: scan.head(second.at),
        related,
        fixes: fix(scan, first, second).into_iter().collect(),
        unnecessary: false,
    }
}

/// One guard for the look and the write.
fn fix(scan: &Scan<'_>, first: &Site, second: &Site) -> Option<Plan> {
    let guard = |at: ExprId| scan.flow.units.iter().flat_map(|u| &u.cfg.guards).find(|g| g.at == at);
    let title =
        "Keep one guard for the look and the write; what stands between them then runs under the lock";
    one_guard::plan(scan, guard(first.at)?, &[guard(second.at)?], title, Safety::Unsafe)
}

fn counts(guard: &Guard) -> bool {
    guard.origin == Origin::Call && matches!(guard.mark.class, Class::Thread | Class::Async)
}

/// Is the guard only used to write, without a look at what is there? Gives the values that are assigned.
fn written(scan: &Scan<'_>, parents: &Parents, at: ExprId) -> Option<Vec<ExprId>> {
    let values = match kept(scan, parents, at)? {
        (Kept::Temporary(value), _) => vec![value],
        (Kept::Local(_, mentions), _) => mentions,
    };
    if values.iter().any(|v| decides_here(scan, parents, *v)) {
        return None;
    }
    let writes: Vec<Option<ExprId>> = values.iter().filter_map(|v| write(scan, parents, *v)).collect();
    (!writes.is_empty()).then(|| writes.into_iter().flatten().collect())
}

/// `guard.insert(…)`, `*guard = …`, `guard.field = …`: a write, with the value of an assignment.
fn write(scan: &Scan<'_>, parents: &Parents, value: ExprId) -> Option<Option<ExprId>> {
    let up = parents.of(value)?;
    match &scan.flow.typed.body.expr(up).kind {
        ExprKind::Scope(_) | ExprKind::Deref(_) | ExprKind::Field(..) | ExprKind::Index(..) => {
            write(scan, parents, up)
        }
        ExprKind::MethodCall { recv, name, .. } => {
            (*recv == value && (is_write(name) || takes_out(scan, parents, up, name))).then_some(None)
        }
        ExprKind::Assign(place, assigned) => (*place == value).then_some(Some(*assigned)),
        ExprKind::AssignOp(_, place, _) => (*place == value).then_some(None),
        _ => None,
    }
}

/// Takes something out that must be there: `list.remove(0)`, `list.pop().unwrap()`.
fn takes_out(scan: &Scan<'_>, parents: &Parents, call: ExprId, name: &str) -> bool {
    let unwrapped = parents.real(scan, call).is_some_and(|up| {
        matches!(&scan.flow.typed.body.expr(up).kind, ExprKind::MethodCall { name, .. }
            if matches!(name.as_str(), "unwrap" | "expect"))
    });
    let gives_option = match scan.flow.typed.ty(call) {
        Ty::Adt(def, _) => scan.world.model.def(*def).name == "Option",
        Ty::Unknown => true,
        _ => false,
    };
    match name {
        "remove" | "swap_remove" => !gives_option || unwrapped,
        "pop" | "pop_front" | "pop_back" => unwrapped,
        _ => false,
    }
}

/// Does the value take part in a decision: a condition, a `match`, an `entry`?
fn decides_here(scan: &Scan<'_>, parents: &Parents, value: ExprId) -> bool {
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
    pub fn early(&self, k: u32) -> u32 {
        let known = self.map.read().unwrap().get(&k).copied();
        if let Some(v) = known { return v; }
        self.map.write().unwrap().insert(k, 7);
        //       ^^^^^ lock-check-then-act
        7
    }
    pub fn matched(&self) {
        let now = *self.slot.lock().unwrap();
        match now {
            None => *self.slot.lock().unwrap() = Some(1),
            //                 ^^^^ lock-check-then-act
            Some(_) => {}
        }
    }
    pub fn lost_update(&self, m: &Mutex<u32>) {
        let n = *m.lock().unwrap();
        *m.lock().unwrap() = n + 1;
        // ^^^^ lock-check-then-act
    }
    pub fn first(&self, list: &Mutex<Vec<u32>>) -> Option<u32> {
        if list.lock().unwrap().is_empty() { return None; }
        Some(list.lock().unwrap().remove(0))
        //        ^^^^ lock-check-then-act
    }
    pub fn withdraw(&self, balance: &Mutex<u64>, n: u64) -> bool {
        if *balance.lock().unwrap() < n { return false; }
        *balance.lock().unwrap() -= n;
        //       ^^^^ lock-check-then-act
        true
    }
    fn now(&self) -> Option<u32> { *self.slot.lock().unwrap() }
    fn set(&self, n: Option<u32>) { *self.slot.lock().unwrap() = n; }
    pub fn set_from_look(&self) {
        let n = self.now().map(|n| n + 1);
        self.set(n);
        //   ^^^ lock-check-then-act
    }
    fn has(&self, k: u32) -> bool { self.map.read().unwrap().contains_key(&k) }
    fn put(&self, k: u32) { self.map.write().unwrap().insert(k, 1); }
    pub fn two_helpers(&self, k: u32) {
        if !self.has(k) {
            self.put(k);
            //   ^^^ lock-check-then-act
        }
    }
    async fn is_full(&self) -> bool { self.ids.lock().await.len() > 9 }
    pub async fn one_helper(&self, k: u32) {
        if self.is_full().await { return; }
        self.ids.lock().await.push(k);
        //       ^^^^ lock-check-then-act
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
    fn has(&self, k: u32) -> bool { self.map.read().unwrap().contains_key(&k) }
    fn put(&self, k: u32) {
        let mut map = self.map.write().unwrap();
        if !map.contains_key(&k) { map.insert(k, 1); }
    }
    pub fn helper_looks_again(&self, k: u32) { if !self.has(k) { self.put(k); } }
    pub fn logged(&self, k: u32) {
        let n = self.other.lock().unwrap().len();
        println!(\"{n}\");
        self.other.lock().unwrap().push(k);
    }
    pub fn another_part(&self, inner: &Mutex<Inner>) -> Result<(), String> {
        let attempt = first(&inner.lock().unwrap().members);
        match attempt {
            Ok(n) => { inner.lock().unwrap().leader = n; Ok(()) }
            Err(e) => Err(e),
        }
    }
    pub fn waits(&self) {
        while self.other.lock().unwrap().is_empty() { std::thread::yield_now(); }
        self.other.lock().unwrap().push(1);
    }
    pub fn seen_elsewhere(self: std::sync::Arc<Self>, inner: &Mutex<Option<std::thread::JoinHandle<bool>>>) {
        let me = self.clone();
        let handle = std::thread::spawn(move || me.has(1));
        *inner.lock().unwrap() = Some(handle);
        self.put(1);
    }
    pub fn harmless(&self) -> Option<u32> {
        if self.other.lock().unwrap().is_empty() { return None; }
        self.other.lock().unwrap().pop()
    }
    pub fn counted(&self, n: &Mutex<u64>) { *n.lock().unwrap() += 1; }
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
pub struct Inner { members: Vec<u32>, leader: u32 }
fn first(list: &[u32]) -> Result<u32, String> { list.first().copied().ok_or_else(String::new) }
",
        );
    }
}
