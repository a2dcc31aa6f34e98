//! atomic-load-then-store: an atomic is written with a value, or under a condition, that came from an
//! earlier look at it.

use super::fix::{Change, Plan};
use super::reach::contains;
use super::scan::{Found, Scan};
use super::stmts::{Stmts, around};
use super::{Check, Rule};
use crate::facts::{BinOp, ExprId, ExprKind, Name, SelfKind, StmtKind};
use crate::finding::{Safety, Severity};
use crate::flow::cfg::UnitRoot;
use crate::flow::identity::{LockPath, LockRoot, Relation};
use crate::flow::liveness::PointKind;
use crate::flow::walk::{peel, walk};
use crate::model::marks::Class;
use crate::model::{LocalId, Ty};

/// The rule.
pub static RULE: Rule = Rule {
    id: "atomic-load-then-store",
    group: "atomicity",
    severity: Some(Severity::Warning),
    summary: "An atomic is loaded and then stored, and what others write in between is lost",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `x.store(…)` of a value computed from `x.load(…)` (a warning), and a `store` under a condition that looked at the
same atomic (a hint).

## Why it matters
Each of the two is atomic, the pair is not. What another thread writes between them is lost, and two threads may both
find the condition true.

## Example
```rust
use std::sync::atomic::{AtomicU64, Ordering};

pub fn count(hits: &AtomicU64) {
    hits.store(hits.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
}
```

## Use instead
```rust
use std::sync::atomic::{AtomicU64, Ordering};

pub fn count(hits: &AtomicU64) {
    hits.fetch_add(1, Ordering::Relaxed);
}
```
For a condition, `compare_exchange`, `swap` or `fetch_max` look and write in one step.

## When it stays silent
With `&mut self`, for an atomic that this function owns, under the guard of a lock, where `compare_exchange`, `swap` or
their like guard the same atomic, and in loops that wait for the condition.

## Fix and its safety
Makes one call of `x.store(x.load(a) + n, b)` and the same with `-` and `!`. Safe.
"#;

/// A call on an atomic.
struct Op {
    call: ExprId,
    atomic: LockPath,
    kind: Name,
    args: Vec<ExprId>,
}

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    // An `unsafe fn` has a contract, and to be the only writer is a common one.
    if scan.owner.and_then(|o| scan.world.model.fn_item(o)).is_some_and(|f| f.is_unsafe) {
        return;
    }
    let ops = ops(scan);
    for store in ops.iter().filter(|o| o.kind == "store") {
        let same = |o: &&Op| o.atomic.relation(&store.atomic) == Relation::Same;
        let guarded = ops.iter().filter(same).any(|o| matches!(o.kind.as_str(), "cas" | "rmw"));
        let Some(value) = store.args.first().copied() else { continue };
        if guarded || !is_shared(scan, &store.atomic) || is_locked(scan, store.call) {
            continue;
        }
        let loads: Vec<&Op> = ops.iter().filter(same).filter(|o| o.kind == "load").collect();
        if let Some(load) = loads.iter().find(|l| comes_from(scan, value, l.call, 0)) {
            let message = "what others write between this store and the load that its value comes from is lost: use one atomic step, `fetch_add` or its like, or `compare_exchange`";
            let fix = fix(scan, store, load, value);
            out.push(found(scan, store, load, Severity::Warning, message, fix));
        } else if let Some(load) = loads.iter().find(|l| decides(scan, l.call, store.call)) {
            let message = "others may write between the load that decides and this store, and two threads may both get here: use `compare_exchange`, `swap` or `fetch_max`, which look and write in one step";
            out.push(found(scan, store, load, Severity::Hint, message, None));
        }
    }
}

fn found(scan: &Scan<'_>, store: &Op, load: &Op, tier: Severity, message: &str, fix: Option<Plan>) -> Found {
    Found {
        rule: &RULE,
        tier: scan.tier(tier),
        message: message.to_string(),
        at: scan.head(store.call),
        related: vec![(scan.head(load.call), "the load".to_string())],
        fixes: fix.into_iter().collect(),
        unnecessary: false,
    }
}

/// The calls on atomics of a body.
fn ops(scan: &Scan<'_>) -> Vec<Op> {
    let body = &scan.flow.typed.body;
    let namer = scan.flow.namer(scan.world);
    let mut out = Vec::new();
    for call in (0..body.exprs.len() as u32).map(ExprId) {
        let ExprKind::MethodCall { recv, args, .. } = &body.expr(call).kind else { continue };
        let Some(kind) = scan.marks(call).and_then(|m| m.other("atomic")) else { continue };
        let kind = Name::new(kind.trim());
        out.push(Op { call, atomic: namer.path(*recv), kind, args: args.clone() });
    }
    out
}

/// Can others write to this place meanwhile?
pub fn is_shared(scan: &Scan<'_>, atomic: &LockPath) -> bool {
    match atomic.root {
        LockRoot::Static(_) => true,
        LockRoot::Param(0) => {
            let item = scan.owner.and_then(|o| scan.world.model.fn_item(o));
            let kind = item.and_then(|f| f.self_kind.as_ref());
            !matches!(kind, Some(SelfKind::RefMut | SelfKind::Value))
        }
        LockRoot::Param(_) => true,
        LockRoot::Local(l) => {
            let ty = scan.local_ty(l);
            matches!(ty, Ty::Ref(..)) || scan.world.model.is_shared_pointer(ty)
        }
        LockRoot::Opaque => false,
    }
}

/// Does the store happen under a guard that keeps others out?
fn is_locked(scan: &Scan<'_>, store: ExprId) -> bool {
    let mut seen = false;
    for unit in &scan.flow.units {
        for point in unit.live.points.iter().filter(|p| p.kind == PointKind::Call && p.expr == store) {
            seen = true;
            let holds = |c| matches!(c, Class::Thread | Class::Async);
            if point.held.iter().any(|h| holds(unit.cfg.guard(h.guard).mark.class)) {
                return true;
            }
        }
    }
    // Code that cannot be reached says nothing.
    !seen
}

/// Is the value computed from the load, directly or through locals?
fn comes_from(scan: &Scan<'_>, value: ExprId, load: ExprId, depth: u32) -> bool {
    let mut found = false;
    let mut locals: Vec<LocalId> = Vec::new();
    walk(&scan.flow.typed.body, value, &mut |e| {
        found |= e == load;
        locals.extend(scan.local(e));
    });
    if found || depth > 3 {
        return found;
    }
    locals.dedup();
    locals.iter().any(|l| match scan.flow.sources.init(*l) {
        Some(init) => is_number(scan.local_ty(*l)) && comes_from(scan, init, load, depth + 1),
        None => false,
    })
}

fn is_number(ty: &Ty) -> bool {
    matches!(ty, Ty::Prim(_) | Ty::Number)
}

/// Is the store in a branch of an `if` whose condition looks at the load?
fn decides(scan: &Scan<'_>, load: ExprId, store: ExprId) -> bool {
    let body = &scan.flow.typed.body;
    let in_one_unit = scan.flow.units.iter().all(|u| match u.root {
        UnitRoot::Body => true,
        UnitRoot::Closure(e) | UnitRoot::Async(e) => contains(scan, e, load) == contains(scan, e, store),
    });
    in_one_unit
        && (0..body.exprs.len() as u32).map(ExprId).any(|e| match &body.expr(e).kind {
            ExprKind::If { cond, then, else_, .. } => {
                let inside = contains(scan, *then, store) || else_.is_some_and(|x| contains(scan, x, store));
                inside && comes_from(scan, *cond, load, 2)
            }
            _ => false,
        })
}

/// `x.store(x.load(a) + n, b);` → `x.fetch_add(n, b);`
fn fix(scan: &Scan<'_>, store: &Op, load: &Op, value: ExprId) -> Option<Plan> {
    let body = &scan.flow.typed.body;
    let stmt = *around(scan, store.call).last()?;
    let StmtKind::Expr { expr, semi: true } = Stmts::of(scan, stmt.block)?.get(stmt.index)?.kind else {
        return None;
    };
    if peel(body, expr) != store.call || !scan.is_written(store.call) {
        return None;
    }
    let value = peel(body, value);
    let is_load = |e: ExprId| peel(body, e) == load.call;
    let integer = matches!(scan.flow.typed.ty(value), Ty::Prim(p) if *p != "bool");
    let (name, operand) = match &body.expr(value).kind {
        ExprKind::Binary(BinOp::Add, a, b) if integer && is_load(*a) => ("fetch_add", *b),
        ExprKind::Binary(BinOp::Add, a, b) if integer && is_load(*b) => ("fetch_add", *a),
        ExprKind::Binary(BinOp::Sub, a, b) if integer && is_load(*a) => ("fetch_sub", *b),
        ExprKind::MethodCall { recv, name, args, .. } if integer && is_load(*recv) => {
            match (name.as_str(), &args[..]) {
                ("wrapping_add", [n]) => ("fetch_add", *n),
                ("wrapping_sub", [n]) => ("fetch_sub", *n),
                ("max", [n]) => ("fetch_max", *n),
                ("min", [n]) => ("fetch_min", *n),
                _ => return None,
            }
        }
        _ => return None,
    };
    let order = order(scan, *store.args.get(1)?, *load.args.first()?)?;
    Some(Plan {
        title: format!("Use `{name}`"),
        safety: Safety::Safe,
        changes: vec![
            Change::Replace(scan.head(store.call), name.to_string()),
            Change::Keep {
                outer: scan.whole(value),
                before: String::new(),
                inner: scan.whole(operand),
                behind: String::new(),
            },
            Change::Replace(scan.whole(*store.args.get(1)?), order),
        ],
    })
}

/// An ordering that is as strong as both, written as the store's is.
fn order(scan: &Scan<'_>, store: ExprId, load: ExprId) -> Option<String> {
    let segments = |e: ExprId| match &scan.flow.typed.body.expr(peel(&scan.flow.typed.body, e)).kind {
        ExprKind::Path(p) => Some(p.segments.iter().map(|s| s.name.to_string()).collect::<Vec<_>>()),
        _ => None,
    };
    let mut path = segments(store)?;
    let (of_store, of_load) = (path.last()?.clone(), segments(load)?.last()?.clone());
    let both = match (of_load.as_str(), of_store.as_str()) {
        ("SeqCst", _) | (_, "SeqCst") => "SeqCst",
        ("Acquire", "Release") => "AcqRel",
        ("Acquire", "Relaxed") => "Acquire",
        ("Relaxed", "Release") => "Release",
        ("Relaxed", "Relaxed") => "Relaxed",
        _ => return None,
    };
    if both != of_store && path.len() < 2 {
        return None;
    }
    *path.last_mut()? = both.to_string();
    Some(path.join("::"))
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn lost_updates() {
        check(
            "use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
#[derive(Default)]
pub struct Stats { hits: AtomicU64, open: Arc<AtomicU64>, started: AtomicBool }
impl Stats {
    pub fn hit(&self) {
        let before = self.hits.load(Ordering::Relaxed);
        self.hits.store(before.wrapping_add(1), Ordering::Relaxed);
        //        ^^^^^ atomic-load-then-store
    }
    pub fn start(&self) {
        if !self.started.load(Ordering::SeqCst) {
            self.started.store(true, Ordering::SeqCst);
            //           ^^^^^ atomic-load-then-store
        }
    }
}
impl Drop for Stats {
    fn drop(&mut self) { let open = self.open.clone(); leave(&open); }
}
fn leave(open: &AtomicU64) {
    open.store(open.load(Ordering::SeqCst) - 1, Ordering::SeqCst);
    //   ^^^^^ atomic-load-then-store
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
#[derive(Default)]
pub struct S { n: AtomicU64, other: AtomicU64, flag: AtomicBool, m: Mutex<()> }
impl S {
    pub fn exclusive(&mut self) { self.n.store(self.n.load(Ordering::Relaxed) + 1, Ordering::Relaxed); }
    pub fn copied(&self) { self.n.store(self.other.load(Ordering::Relaxed), Ordering::Relaxed); }
    pub fn locked(&self) {
        let _g = self.m.lock().unwrap();
        self.n.store(self.n.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    }
    pub fn claimed(&self) {
        if self.flag.load(Ordering::SeqCst) { return; }
        if self.flag.compare_exchange(false, true, Ordering::SeqCst, Ordering::SeqCst).is_ok() {
            self.flag.store(false, Ordering::SeqCst);
        }
    }
    pub fn awaited(&self) {
        while !self.flag.load(Ordering::SeqCst) { std::thread::yield_now(); }
        self.flag.store(false, Ordering::SeqCst);
    }
}
/// # Safety
/// The caller is the only writer.
pub unsafe fn only_writer(n: &AtomicU64) { n.store(n.load(Ordering::Acquire) + 1, Ordering::Release); }
pub fn own() -> AtomicU64 {
    let n = AtomicU64::new(1);
    n.store(n.load(Ordering::Relaxed) + 1, Ordering::Relaxed);
    n
}
",
        );
    }

    #[test]
    fn fix_makes_one_step() {
        check_fix(
            "atomic-load-then-store",
            0,
            "use std::sync::atomic::{AtomicU64, Ordering};
pub fn f(n: &AtomicU64) {
    n.store(n.load(Ordering::Acquire) + 2, Ordering::Release);
}
",
            "use std::sync::atomic::{AtomicU64, Ordering};
pub fn f(n: &AtomicU64) {
    n.fetch_add(2, Ordering::AcqRel);
}
",
        );
    }
}
