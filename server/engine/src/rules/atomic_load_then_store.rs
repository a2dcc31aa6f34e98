//! atomic-load-then-store: an atomic is written with a value, or under a condition, that came from an
//! earlier look at it.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan, Spot};
use super::steps::{decides, feeds, helpers, is_nested};
use super::stmts::{Stmts, around};
use super::{Check, Rule};
use crate::facts::{BinOp, ExprId, ExprKind, Lit, Name, SelfKind, StmtKind, UnOp};
use crate::finding::{Safety, Severity};
use crate::flow::identity::{LockPath, LockRoot, Relation, Seg};
use crate::flow::liveness::PointKind;
use crate::flow::summary::Step;
use crate::flow::touch::TouchKind;
use crate::flow::walk::peel;
use crate::model::marks::Class;
use crate::model::{Callee, Ty};

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
same atomic (a hint). Where the code looks as if one thread alone writes (a relaxed load and a releasing store, fences, a
`self` that threads cannot share), both are hints.

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
Makes one call of `x.store(x.load(a) + n, b)` and its like, and a `swap` of an `if` on a flag that begins by changing it.
Safe.
"#;

/// A call on an atomic.
struct Op {
    call: ExprId,
    atomic: LockPath,
    kind: Name,
    args: Vec<ExprId>,
    /// The function of the workspace that the call leads to, if it is not the atomic's own method.
    helper: Option<Step>,
}

impl Op {
    /// What may be stored: a store's first argument, all arguments of a helper.
    fn values(&self) -> impl Iterator<Item = ExprId> {
        let n = if self.helper.is_some() { self.args.len() } else { 1 };
        self.args.iter().take(n).copied()
    }
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
        if guarded || !is_shared(scan, &store.atomic) || is_locked(scan, store.call) {
            continue;
        }
        let loads: Vec<&Op> = ops.iter().filter(same).filter(|o| o.kind == "load").collect();
        let feeding = |l: &&&Op| store.values().any(|v| feeds(scan, v, l.call));
        if let Some(load) = loads.iter().find(feeding) {
            let message = "what others write between this store and the load that its value comes from is lost: use one atomic step, `fetch_add` or its like, or `compare_exchange`";
            let fix = store.values().next().and_then(|value| fix(scan, store, load, value));
            let tier = if has_one_writer(scan, load, store) { Severity::Hint } else { Severity::Warning };
            out.push(found(scan, store, load, tier, message, fix));
        } else if let Some(load) =
            loads.iter().find(|l| decides(scan, l.call, store.call) && !is_nested(scan, l.call, store.call))
        {
            let message = "others may write between the load that decides and this store, and two threads may both get here: use `compare_exchange`, `swap` or `fetch_max`, which look and write in one step";
            out.push(found(scan, store, load, Severity::Hint, message, swap(scan, store, load)));
        }
    }
}

fn found(scan: &Scan<'_>, store: &Op, load: &Op, tier: Severity, message: &str, fix: Option<Plan>) -> Found {
    Found {
        rule: &RULE,
        tier: scan.tier(tier),
        message: message.to_string(),
        at: scan.head(store.call),
        related: related(scan, store, load),
        fixes: fix.into_iter().collect(),
        unnecessary: false,
    }
}

fn related(scan: &Scan<'_>, store: &Op, load: &Op) -> Vec<(Spot, String)> {
    let mut out = vec![(scan.head(load.call), "the load".to_string())];
    if let Some(step) = &load.helper {
        out.push((Scan::step(step), "which loads here".to_string()));
    }
    if let Some(step) = &store.helper {
        out.push((Scan::step(step), "the store is here".to_string()));
    }
    out
}

/// The calls on atomics of a body, and of small functions that do nothing else.
fn ops(scan: &Scan<'_>) -> Vec<Op> {
    let body = &scan.flow.typed.body;
    let namer = scan.flow.namer(scan.world);
    let mut out = Vec::new();
    for call in (0..body.exprs.len() as u32).map(ExprId) {
        let ExprKind::MethodCall { recv, args, .. } = &body.expr(call).kind else { continue };
        let Some(kind) = scan.marks(call).and_then(|m| m.other("atomic")) else { continue };
        let kind = Name::new(kind.trim());
        out.push(Op { call, atomic: namer.path(*recv), kind, args: args.clone(), helper: None });
    }
    for helper in helpers(scan) {
        let kind = match helper.kind {
            TouchKind::Load => "load",
            TouchKind::Store => "store",
            TouchKind::Look | TouchKind::Write | TouchKind::Set => continue,
        };
        let args = match &body.expr(helper.call).kind {
            ExprKind::MethodCall { args, .. } | ExprKind::Call(_, args) => args.clone(),
            _ => Vec::new(),
        };
        let (atomic, kind) = (helper.on, Name::new(kind));
        out.push(Op { call: helper.call, atomic, kind, args, helper: Some(helper.at) });
    }
    out
}

/// Can others write to this place meanwhile?
pub fn is_shared(scan: &Scan<'_>, place: &LockPath) -> bool {
    // Behind a shared pointer or a reference in a field it does not matter who has the struct.
    let through = place.segs.iter().any(|seg| match seg {
        Seg::Field(owner, name) => {
            let fields = scan.world.model.fields_of(*owner);
            fields.iter().any(|(n, ty)| n == name && is_link(scan, ty))
        }
        _ => false,
    });
    through
        || match place.root {
            LockRoot::Static(_) => true,
            LockRoot::Param(0) => {
                let item = scan.owner.and_then(|o| scan.world.model.fn_item(o));
                let kind = item.and_then(|f| f.self_kind.as_ref());
                !matches!(kind, Some(SelfKind::RefMut | SelfKind::Value))
            }
            LockRoot::Param(_) => true,
            LockRoot::Local(l) => is_link(scan, scan.local_ty(l)),
            LockRoot::Opaque => false,
        }
}

fn is_link(scan: &Scan<'_>, ty: &Ty) -> bool {
    matches!(ty, Ty::Ref(..)) || scan.world.model.is_shared_pointer(ty)
}

/// Does the code look as if only one thread writes: an owner that looks at its own value without order and
/// publishes the next one, fences, a `self` that threads cannot share?
fn has_one_writer(scan: &Scan<'_>, load: &Op, store: &Op) -> bool {
    let body = &scan.flow.typed.body;
    let is = |arg: Option<&ExprId>, name: &str| {
        arg.is_some_and(|a| match &body.expr(peel(body, *a)).kind {
            ExprKind::Path(p) => p.segments.last().is_some_and(|s| s.name == name),
            _ => false,
        })
    };
    let publishes = is(load.args.first(), "Relaxed") && is(store.args.get(1), "Release");
    let fences = scan.flow.typed.calls.values().any(|c| match c {
        Callee::Fn { def, .. } => {
            let def = scan.world.model.def(*def);
            def.is_stub && matches!(def.name.as_str(), "fence" | "compiler_fence")
        }
        _ => false,
    });
    let owner = scan.owner.and_then(|o| scan.world.model.impl_self_ty(o));
    let unshared = match owner {
        Some(Ty::Adt(def, _)) => {
            scan.world.model.fields_of(def).iter().any(|(_, ty)| is_unshared(scan, ty, 0))
        }
        _ => false,
    };
    publishes || fences || unshared
}

/// Is it a type whose values threads cannot share?
fn is_unshared(scan: &Scan<'_>, ty: &Ty, depth: u32) -> bool {
    match ty {
        Ty::Ptr(_) => true,
        Ty::Adt(def, args) => {
            let info = scan.world.model.def(*def);
            (info.is_stub
                && matches!(info.name.as_str(), "Cell" | "RefCell" | "UnsafeCell" | "OnceCell" | "Rc"))
                || (depth < 2
                    && !scan.world.model.is_shared_pointer(ty)
                    && scan.world.model.lock_mark(ty).is_none()
                    && args.iter().any(|t| is_unshared(scan, t, depth + 1)))
        }
        Ty::Tuple(list) => list.iter().any(|t| is_unshared(scan, t, depth + 1)),
        _ => false,
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

/// `if !x.load(a) { x.store(true, b); … }` → `if !x.swap(true, c) { … }`
fn swap(scan: &Scan<'_>, store: &Op, load: &Op) -> Option<Plan> {
    let body = &scan.flow.typed.body;
    if store.helper.is_some() || load.helper.is_some() {
        return None;
    }
    let stmt = *around(scan, load.call).last()?;
    let statement = *Stmts::of(scan, stmt.block)?.exprs(stmt.index).first()?;
    let ExprKind::If { cond, then, .. } = body.expr(peel(body, statement)).kind else { return None };
    let wanted = match &body.expr(peel(body, cond)).kind {
        ExprKind::Unary(UnOp::Not, a) if peel(body, *a) == load.call => true,
        _ if peel(body, cond) == load.call => false,
        _ => return None,
    };
    // What runs before the store, or instead of it, would see another value then.
    let first = *around(scan, store.call).last()?;
    let inner = Stmts::of(scan, peel(body, then))?;
    let is_first = first.block == peel(body, then) && first.index == 0 && inner.len() > 1;
    let whole = inner.exprs(0).first().is_some_and(|e| peel(body, *e) == store.call);
    let [value, new_order] = store.args[..] else { return None };
    let is_value = matches!(body.expr(peel(body, value)).kind, ExprKind::Lit(Lit::Bool(b)) if b == wanted);
    if !is_first
        || !whole
        || !is_value
        || ![store.call, load.call, statement].iter().all(|e| scan.is_written(*e))
    {
        return None;
    }
    let old_order = *load.args.first()?;
    let order = order(scan, new_order, old_order)?;
    Some(Plan {
        title: "Use `swap`, which looks and writes in one step".to_string(),
        safety: Safety::Safe,
        changes: vec![
            Change::Replace(scan.head(load.call), "swap".to_string()),
            Change::Replace(scan.whole(old_order), format!("{wanted}, {order}")),
            Change::Remove(first),
        ],
    })
}

/// `x.store(x.load(a) + n, b);` → `x.fetch_add(n, b);`
fn fix(scan: &Scan<'_>, store: &Op, load: &Op, value: ExprId) -> Option<Plan> {
    let body = &scan.flow.typed.body;
    let stmt = *around(scan, store.call).last()?;
    let StmtKind::Expr { expr, semi: true } = Stmts::of(scan, stmt.block)?.get(stmt.index)?.kind else {
        return None;
    };
    if store.helper.is_some() || load.helper.is_some() {
        return None;
    }
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
pub struct Slot { open: Arc<AtomicU64> }
impl Drop for Slot {
    fn drop(&mut self) {
        self.open.store(self.open.load(Ordering::SeqCst) - 1, Ordering::SeqCst);
        //        ^^^^^ atomic-load-then-store
    }
}
impl Stats {
    pub fn early(&self) -> bool {
        if self.started.load(Ordering::SeqCst) { return false; }
        self.started.store(true, Ordering::SeqCst);
        //           ^^^^^ atomic-load-then-store
        true
    }
    pub fn matched(&self) {
        match self.hits.load(Ordering::SeqCst) {
            0 => self.hits.store(1, Ordering::SeqCst),
            //             ^^^^^ atomic-load-then-store
            _ => {}
        }
    }
    fn get(&self) -> u64 { self.hits.load(Ordering::Relaxed) }
    fn set(&self, n: u64) { self.hits.store(n, Ordering::Relaxed); }
    pub fn helpers(&self) {
        self.set(self.get() + 1);
        //   ^^^ atomic-load-then-store
    }
    pub fn one_helper(&self) {
        let n = self.get();
        self.hits.store(n + 1, Ordering::Relaxed);
        //        ^^^^^ atomic-load-then-store
    }
}
fn leave(open: &AtomicU64) {
    open.store(open.load(Ordering::SeqCst) - 1, Ordering::SeqCst);
    //   ^^^^^ atomic-load-then-store
}
",
        );
    }

    #[test]
    fn a_single_writer_is_a_hint() {
        use crate::finding::Severity;
        use crate::test_support::Workspace;
        let tiers = |text: &str| -> Vec<Severity> {
            Workspace::new(text).findings().iter().map(|f| f.severity).collect()
        };
        let publishes = "use std::sync::atomic::{AtomicUsize, Ordering};
pub fn push(tail: &AtomicUsize) { let t = tail.load(Ordering::Relaxed); tail.store(t + 1, Ordering::Release); }
";
        let unshared = "use std::cell::Cell;
use std::sync::{Arc, atomic::{AtomicUsize, Ordering}};
pub struct Worker { tail: Arc<AtomicUsize>, len: Cell<usize> }
impl Worker { pub fn push(&self) { self.tail.store(self.tail.load(Ordering::SeqCst) + 1, Ordering::SeqCst); } }
";
        assert_eq!(tiers(publishes), [Severity::Hint]);
        assert_eq!(tiers(unshared), [Severity::Hint]);
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
    pub fn alone(&mut self) { self.set(self.get() + 1); }
    fn get(&self) -> u64 { self.n.load(Ordering::Relaxed) }
    fn set(&self, n: u64) { self.n.store(n, Ordering::Relaxed); }
    pub fn under_lock(&self) { let _g = self.m.lock().unwrap(); self.set(self.get() + 1); }
    pub fn optimistic(&self) {
        let mut now = self.n.load(Ordering::Relaxed);
        while let Err(seen) = self.n.compare_exchange_weak(now, now + 1, Ordering::SeqCst, Ordering::Relaxed) { now = seen; }
    }
    pub fn after_a_failure(&self) {
        if !self.flag.load(Ordering::SeqCst) { return; }
        if let Err(_) = std::panic::catch_unwind(|| 1) { self.flag.store(false, Ordering::SeqCst); }
    }
    pub fn polled(&self) {
        loop {
            if self.flag.load(Ordering::SeqCst) { break; }
            std::thread::yield_now();
        }
        self.flag.store(false, Ordering::SeqCst);
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

    #[test]
    fn fix_swaps_a_flag() {
        check_fix(
            "atomic-load-then-store",
            0,
            "use std::sync::atomic::{AtomicBool, Ordering};
pub fn once(done: &AtomicBool) {
    if !done.load(Ordering::Acquire) {
        done.store(true, Ordering::Release);
        println!(\"once\");
    }
}
",
            "use std::sync::atomic::{AtomicBool, Ordering};
pub fn once(done: &AtomicBool) {
    if !done.swap(true, Ordering::AcqRel) {
        println!(\"once\");
    }
}
",
        );
    }
}
