//! double-lock: a lock is taken again while a guard of it is alive.

use super::relock::{found, in_if_let, relocks};
use super::scan::{Found, Scan};
use super::stmts::bare;
use super::{Check, Rule};
use crate::facts::{BinOp, ExprId, ExprKind, PatId, StmtKind};
use crate::finding::Severity;
use crate::flow::cfg::Guard;
use crate::flow::identity::{LockRoot, Relation};
use crate::flow::walk::{walk, walk_pat};
use crate::model::LocalId;
use crate::model::marks::Access;

/// The rule.
pub static RULE: Rule = Rule {
    id: "double-lock",
    group: "deadlock",
    severity: Some(Severity::Warning),
    summary: "A lock is taken again while a guard of it is still alive",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds acquisitions of a lock that the same thread or task holds already: in one block, in one expression, in the arms of
a `match` whose scrutinee keeps the guard, in closures that run in place, and through calls of functions that take the
same lock. Two reads of an `RwLock` are recursive-read-lock.

## Why it matters
Rust's locks are not re-entrant: the second acquisition waits for a guard that cannot be dropped while it waits.

## Example
```rust
use std::sync::Mutex;

pub struct Queue {
    jobs: Mutex<Vec<u32>>,
}

impl Queue {
    pub fn push(&self, job: u32) {
        let mut jobs = self.jobs.lock().unwrap();
        jobs.push(job);
        if self.len() > 10 {
            jobs.clear();
        }
    }

    pub fn len(&self) -> usize {
        self.jobs.lock().unwrap().len()
    }
}
```

## Use instead
```rust
use std::sync::Mutex;

pub struct Queue {
    jobs: Mutex<Vec<u32>>,
}

impl Queue {
    pub fn push(&self, job: u32) {
        let mut jobs = self.jobs.lock().unwrap();
        jobs.push(job);
        if jobs.len() > 10 {
            jobs.clear();
        }
    }
}
```

## When it stays silent
When the first guard is dropped or moved on every path; for `try_lock` and its like; for re-entrant locks; for spawned
code; for other instances of the same field (`a.m` and `b.m` give a hint).

## Fix and its safety
Uses the guard at hand instead of locking again, or drops it before: both safe, the first guard is not used afterwards.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for relock in relocks(scan) {
        if relock.is_shared() || in_if_let(scan, &relock) {
            continue;
        }
        let lock = scan.lock_name(relock.first);
        if relock.relation == Relation::Maybe {
            if distinct_names(&relock) && !are_ordered(scan, &relock) {
                let message = format!(
                    "{lock} is locked while this locks the same field of what may be the same value: if both are one, it deadlocks; compare the addresses first, or lock in a fixed order"
                );
                out.push(found(scan, &RULE, Severity::Hint, &relock, message));
            }
            continue;
        }
        let how = match (relock.held.access, relock.wants) {
            (Access::Shared | Access::Upgradable, Access::Exclusive) => {
                "taken for writing while a read guard of it"
            }
            (Access::Exclusive, Access::Shared) => "taken for reading while a write guard of it",
            _ => "taken again while a guard of it",
        };
        let through = if relock.path.is_empty() {
            String::new()
        } else {
            format!(" by {}", scan.callee_name(relock.at))
        };
        let message = format!(
            "{lock} is {how} is alive{through}: the lock is not re-entrant, so this waits for itself for ever; drop the first guard before, or use it"
        );
        out.push(found(scan, &RULE, Severity::Warning, &relock, message));
    }
}

/// Two parameters or locals of one type, both named in full: `a.data.lock()` and `b.data.lock()`.
fn distinct_names(relock: &super::relock::Relock<'_>) -> bool {
    let second = relock.second.map(|ix| relock.unit.cfg.guard(ix));
    let exact = |g: &crate::flow::cfg::Guard| g.lock.as_ref().is_some_and(|l| l.is_exact());
    exact(relock.first) && second.is_some_and(exact)
}

/// Does the code tell the two apart: it compares them, or it has put them in order in one pattern?
fn are_ordered(scan: &Scan<'_>, relock: &super::relock::Relock<'_>) -> bool {
    let typed = &scan.flow.typed;
    let root = |g: &Guard| match g.lock.as_ref()?.root {
        LockRoot::Param(n) => scan.flow.sources.param_local(n),
        LockRoot::Local(l) => Some(l),
        _ => None,
    };
    let second = relock.second.and_then(|ix| root(relock.unit.cfg.guard(ix)));
    let (Some(a), Some(b)) = (root(relock.first), second) else { return false };
    let mentions = |e: ExprId, l: LocalId| {
        let mut found = false;
        walk(&typed.body, e, &mut |x| found |= scan.local(x) == Some(l));
        found
    };
    let both = |x: ExprId, y: ExprId| mentions(x, a) && mentions(y, b) || mentions(x, b) && mentions(y, a);
    let binds = |pat: PatId, l: LocalId| {
        let mut found = false;
        walk_pat(&typed.body, pat, &mut |p| found |= typed.binds.get(&p) == Some(&l));
        found
    };
    let compares =
        |op: BinOp| matches!(op, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge);
    typed.body.exprs.iter().any(|e| match &e.kind {
        ExprKind::Binary(op, x, y) if compares(*op) => both(*x, *y),
        ExprKind::Call(f, args) => match (&typed.body.expr(*f).kind, &args[..]) {
            (ExprKind::Path(p), [x, y]) => {
                let name = p.segments.last().map_or("", |s| s.name.as_str());
                matches!(name, "eq" | "addr_eq" | "ptr_eq" | "cmp") && both(*x, *y)
            }
            _ => false,
        },
        ExprKind::MethodCall { recv, name, args, .. } if matches!(name.as_str(), "cmp" | "partial_cmp") => {
            args.first().is_some_and(|y| both(*recv, *y))
        }
        ExprKind::Block(block) => block.stmts.iter().any(|s| match &s.kind {
            StmtKind::Let { pat, init: Some(init), .. } => {
                matches!(typed.body.expr(bare(scan, *init)).kind, ExprKind::If { .. } | ExprKind::Match(..))
                    && binds(*pat, a)
                    && binds(*pat, b)
            }
            _ => false,
        }),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn through_a_call_into_another_file() {
        check(
            "mod index;
use index::{Timelines, load_full};
pub async fn upload(timelines: &Timelines, id: u32) -> Option<u64> {
    let guard = timelines.inner.read().await;
    //                          ^^^^ await-holding-async-lock
    let entry = guard.get(&id)?;
    let full = match entry {
        0 => load_full(timelines, id).await,
        //   ^^^^^^^^^ double-lock
        n => *n,
    };
    Some(full)
}
//- index.rs
use std::collections::HashMap;
use tokio::sync::RwLock;
#[derive(Default)]
pub struct Timelines { pub inner: RwLock<HashMap<u32, u64>> }
pub async fn load_full(timelines: &Timelines, id: u32) -> u64 {
    timelines.inner.write().await.insert(id, 1);
    1
}
",
        );
    }

    #[test]
    fn aliases_statics_and_clones_of_an_arc() {
        check(
            "use std::sync::{Arc, Mutex};
static N: Mutex<u32> = Mutex::new(0);
pub struct S { m: Arc<Mutex<u32>> }
impl S {
    pub fn alias(&self) {
        let other = Arc::clone(&self.m);
        let g = self.m.lock().unwrap();
        let h = other.lock().unwrap();
        //            ^^^^ double-lock
        drop((g, h));
    }
    pub fn fixed_order(&self) {
        let g = N.lock().unwrap();
        let h = N.lock().unwrap();
        //        ^^^^ double-lock
        drop((g, h));
    }
}
",
        );
    }

    #[test]
    fn a_closure_that_runs_once_does_not_meet_its_own_guard() {
        check(
            "use std::sync::{Arc, Mutex, MutexGuard};
pub struct Key { m: Mutex<u32> }
impl Key { fn lock(&self) -> MutexGuard<'_, u32> { self.m.lock().unwrap() } }
pub struct S { m: Mutex<u32> }
impl S {
    pub fn perhaps(&self, needed: bool, key: Option<Arc<Key>>, keys: &[Key]) {
        let _g = needed.then(|| self.m.lock().unwrap());
        let _k = &key.as_ref().map(|k| k.lock());
        let _all: Vec<_> = keys.iter().map(|k| k.lock()).collect();
    }
    pub fn often(&self, n: usize) {
        let _gs: Vec<_> = (0..n).map(|_| self.m.lock().unwrap()).collect();
        //                                      ^^^^ double-lock
    }
}
",
        );
    }

    #[test]
    fn a_call_that_reads_and_writes_the_lock_is_reported_once() {
        check(
            "use std::sync::RwLock;
pub struct S { m: RwLock<u32> }
impl S {
    fn raise(&self) { let n = *self.m.read().unwrap(); *self.m.write().unwrap() = n + 1; }
    //                                                         ^^^^^ lock-check-then-act
    pub fn f(&self) -> u32 {
        let g = self.m.read().unwrap();
        self.raise();
        //   ^^^^^ double-lock
        *g
    }
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use std::sync::{Arc, Condvar, Mutex, RwLock};
pub struct S { a: Mutex<u32>, b: Mutex<u32>, many: Vec<Mutex<u32>>, cv: Condvar }
impl S {
    pub fn two_fields(&self) { let a = self.a.lock().unwrap(); let b = self.b.lock().unwrap(); drop((a, b)); }
    pub fn one_after_the_other(&self) { *self.a.lock().unwrap() += 1; *self.a.lock().unwrap() += 1; }
    pub fn attempt(&self) { let a = self.a.lock().unwrap(); let b = self.a.try_lock(); drop((a, b.is_ok())); }
    pub fn all(&self) {
        let mut guards = Vec::new();
        for m in &self.many { guards.push(m.lock().unwrap()); }
        drop(guards);
    }
    pub fn dropped(&self, x: bool) {
        let a = self.a.lock().unwrap();
        if x { drop(a); } else { drop(a); }
        let b = self.a.lock().unwrap();
        drop(b);
    }
    pub fn wait(&self) {
        let mut a = self.a.lock().unwrap();
        while *a == 0 { a = self.cv.wait(a).unwrap(); }
        *a = 0;
    }
    pub fn thread(self: Arc<Self>) {
        let a = self.a.lock().unwrap();
        let other = self.clone();
        std::thread::spawn(move || { let a = other.a.lock().unwrap(); drop(a); });
        drop(a);
    }
    pub fn consumed(&self) { eat(self.a.lock().unwrap()); let b = self.a.lock().unwrap(); drop(b); }
}
fn eat(g: std::sync::MutexGuard<'_, u32>) { drop(g); }
pub fn reads(m: &RwLock<u32>) { let n = *m.read().unwrap(); *m.write().unwrap() = n; }
//                                                             ^^^^^ lock-check-then-act
",
        );
    }

    #[test]
    fn another_instance_is_a_hint() {
        check(
            "use std::sync::Mutex;
pub struct Account { cents: Mutex<i64> }
pub fn transfer(a: &Account, b: &Account) {
    let from = a.cents.lock().unwrap();
    let to = b.cents.lock().unwrap();
    //               ^^^^ double-lock
    drop((from, to));
}
pub fn in_order(a: &Account, b: &Account) {
    let (first, second) = if (a as *const Account) < (b as *const Account) { (a, b) } else { (b, a) };
    let from = first.cents.lock().unwrap();
    let to = second.cents.lock().unwrap();
    drop((from, to));
}
pub fn told_apart(a: &Account, b: &Account) {
    if std::ptr::eq(a, b) {
        return;
    }
    let from = a.cents.lock().unwrap();
    let to = b.cents.lock().unwrap();
    drop((from, to));
}
",
        );
    }

    #[test]
    fn fix_uses_the_guard_at_hand() {
        check_fix(
            "double-lock",
            0,
            "use std::sync::Mutex;
pub struct S { m: Mutex<Vec<u32>> }
impl S {
    pub fn f(&self) {
        let g = self.m.lock().unwrap();
        if g.is_empty() {
            self.m.lock().unwrap().push(1);
        }
    }
}
",
            "use std::sync::Mutex;
pub struct S { m: Mutex<Vec<u32>> }
impl S {
    pub fn f(&self) {
        let mut g = self.m.lock().unwrap();
        if g.is_empty() {
            g.push(1);
        }
    }
}
",
        );
    }

    #[test]
    fn fix_drops_the_first_guard() {
        check_fix(
            "double-lock",
            0,
            "use std::sync::Mutex;
pub struct S { m: Mutex<Vec<u32>> }
impl S {
    fn len(&self) -> usize { self.m.lock().unwrap().len() }
    pub fn f(&self) -> usize {
        let mut g = self.m.lock().unwrap();
        g.push(1);
        self.len()
    }
}
",
            "use std::sync::Mutex;
pub struct S { m: Mutex<Vec<u32>> }
impl S {
    fn len(&self) -> usize { self.m.lock().unwrap().len() }
    pub fn f(&self) -> usize {
        let mut g = self.m.lock().unwrap();
        g.push(1);
        drop(g);
        self.len()
    }
}
",
        );
    }
}
