//! lock-never-shared: a lock that only one function ever sees.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use super::stmts::plain_binding;
use super::uses::{Kept, Parents, is_given_away, is_looked_through, kept, only_reads, plain};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind, Pat, PatId, StmtKind};
use crate::finding::{Safety, Severity};
use crate::flow::walk::{peel, walk};
use crate::model::marks::{Class, Shape};
use crate::model::{LocalId, Ty};

/// The rule.
pub static RULE: Rule = Rule {
    id: "lock-never-shared",
    group: "unneeded",
    severity: Some(Severity::Warning),
    summary: "A lock never leaves the function that made it, so nothing else can take it",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds a local mutex or read-write lock that is locked where it was made and goes nowhere else.

## Why it matters
A lock decides who comes first when several threads or tasks want a value. Here there is only one; the lock costs
time, can be poisoned, and tells readers of sharing that does not exist.

## Example
```rust
use std::sync::Mutex;

pub fn sum(values: &[u32]) -> u32 {
    let total = Mutex::new(0);
    for value in values {
        *total.lock().unwrap() += value;
    }
    let sum = *total.lock().unwrap();
    sum
}
```

## Use instead
```rust
pub fn sum(values: &[u32]) -> u32 {
    let mut total = 0;
    for value in values {
        total += value;
    }
    total
}
```

## When it stays silent
The lock is mentioned in a closure, an async block or a macro that is not known, is referred to, moved, returned,
printed or cloned, or its guard is given away or waited on; `try_lock` and its like; tests and benches.

## Fix and its safety
The value without the lock: safe, offered where every use is a plain access to the value.
"#;

/// A local lock, and where it is made.
struct LocalLock {
    local: LocalId,
    pat: PatId,
    init: ExprId,
    annotated: bool,
}

/// One access to the value.
struct Access {
    recv: ExprId,
    kept: Kept,
    /// The guard as an expression, from the lock's name to `unwrap()` or `await`.
    value: ExprId,
}

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    if scan.in_test {
        return;
    }
    let locks = declared(scan);
    if locks.is_empty() {
        return;
    }
    let parents = Parents::new(scan);
    for lock in locks {
        if let Some(accesses) = accesses(scan, &parents, &lock) {
            report(scan, &parents, &lock, &accesses, out);
        }
    }
}

/// The lock that a value of this type is, alone or behind one shared pointer: its content.
fn content<'t>(scan: &Scan<'_>, ty: &'t Ty) -> Option<&'t Ty> {
    let Ty::Adt(_, args) = ty else { return None };
    if let Some(mark) = scan.world.model.lock_mark(ty) {
        let is_lock = matches!(mark.class, Class::Thread | Class::Async)
            && matches!(mark.shape, Shape::Mutex | Shape::RwLock);
        return is_lock.then(|| args.last()).flatten();
    }
    if !scan.world.model.is_shared_pointer(ty) {
        return None;
    }
    let inner = args.first()?;
    scan.world.model.lock_mark(inner)?;
    content(scan, inner)
}

/// The locks that `let` statements of this body make.
fn declared(scan: &Scan<'_>) -> Vec<LocalLock> {
    let body = &*scan.flow.typed.body;
    let mut out = Vec::new();
    let Some(root) = body.root else { return out };
    walk(body, root, &mut |e| {
        let ExprKind::Block(block) = &body.expr(e).kind else { return };
        for stmt in &block.stmts {
            let StmtKind::Let { pat, ty, init: Some(init), else_: None } = &stmt.kind else { continue };
            let Some(local) = plain_binding(scan, *pat) else { continue };
            if content(scan, scan.local_ty(local)).is_some()
                && made(scan, *init).is_some()
                && scan.is_written(*init)
                && !scan.flow.sources.is_reassigned(local)
            {
                out.push(LocalLock { local, pat: *pat, init: *init, annotated: ty.is_some() });
            }
        }
    });
    out
}

/// The value that a new lock is made of: the argument of `Mutex::new(…)`, perhaps inside `Arc::new(…)`.
fn made(scan: &Scan<'_>, init: ExprId) -> Option<ExprId> {
    let body = &*scan.flow.typed.body;
    let call = peel(body, init);
    let ExprKind::Call(_, args) = &body.expr(call).kind else { return None };
    let [arg] = args[..] else { return None };
    let def = scan.world.model.def(scan.callee(call)?);
    if !def.is_stub || !matches!(def.name.as_str(), "new" | "const_new") {
        return None;
    }
    match scan.world.model.lock_mark(scan.flow.typed.ty(call)) {
        Some(_) => Some(arg),
        None => made(scan, arg),
    }
}

/// Every place that takes the lock; `None` if anything else is done with it, or there is none.
fn accesses(scan: &Scan<'_>, parents: &Parents, lock: &LocalLock) -> Option<Vec<Access>> {
    let body = &*scan.flow.typed.body;
    let name = &scan.flow.typed.locals.get(lock.local.0 as usize)?.name;
    let mut out = Vec::new();
    let mut hidden = false;
    walk(body, body.root?, &mut |e| {
        hidden |= match &body.expr(e).kind {
            ExprKind::MacroCall { idents, .. } | ExprKind::Opaque { idents } => idents.contains(name),
            _ => false,
        };
    });
    // What is not compiled has no meaning, but it uses the lock all the same.
    hidden |= body.exprs.iter().enumerate().any(|(i, expr)| match &expr.kind {
        ExprKind::Path(path) => {
            path.as_ident() == Some(name) && !scan.flow.typed.paths.contains_key(&ExprId(i as u32))
        }
        _ => false,
    });
    if hidden {
        return None;
    }
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        if !matches!(body.expr(e).kind, ExprKind::Path(_)) || scan.local(e) != Some(lock.local) {
            continue;
        }
        out.push(access(scan, parents, e)?);
    }
    (!out.is_empty()).then_some(out)
}

fn access(scan: &Scan<'_>, parents: &Parents, mention: ExprId) -> Option<Access> {
    let body = &*scan.flow.typed.body;
    let call = parents.of(mention)?;
    let is_recv = matches!(&body.expr(call).kind, ExprKind::MethodCall { recv, .. } if *recv == mention);
    let acquires = scan.acquires(call)?;
    if !is_recv || acquires.is_try || acquires.owned || acquires.timed || is_elsewhere(scan, parents, mention)
    {
        return None;
    }
    let (kept, value) = kept(scan, parents, call)?;
    let goes_nowhere = match &kept {
        Kept::Temporary(value) => !is_given_away(scan, parents, *value),
        Kept::Local(_, mentions) => mentions.iter().all(|m| !is_given_away(scan, parents, *m)),
    };
    goes_nowhere.then_some(Access { recv: mention, kept, value })
}

/// Does it stand in a closure or an async block, which may run elsewhere?
fn is_elsewhere(scan: &Scan<'_>, parents: &Parents, e: ExprId) -> bool {
    let mut up = parents.of(e);
    while let Some(e) = up {
        if matches!(scan.flow.typed.body.expr(e).kind, ExprKind::Closure { .. } | ExprKind::Async { .. }) {
            return true;
        }
        up = parents.of(e);
    }
    false
}

fn report(scan: &Scan<'_>, parents: &Parents, lock: &LocalLock, accesses: &[Access], out: &mut Vec<Found>) {
    let name = scan.flow.typed.locals.get(lock.local.0 as usize).map(|l| l.name.clone()).unwrap_or_default();
    out.push(Found {
        rule: &RULE,
        tier: scan.tier(Severity::Warning),
        message: format!(
            "`{name}` never leaves this function, so nothing else can take this lock: the value needs none"
        ),
        at: scan.pat(lock.pat),
        related: Vec::new(),
        fixes: plan(scan, parents, lock, accesses).into_iter().collect(),
        unnecessary: false,
    });
}

/// The value without its lock, if every access can be written without a guard.
fn plan(scan: &Scan<'_>, parents: &Parents, lock: &LocalLock, accesses: &[Access]) -> Option<Plan> {
    let body = &*scan.flow.typed.body;
    if lock.annotated {
        return None;
    }
    let is_plain = plain(scan, content(scan, scan.local_ty(lock.local))?, 0);
    let reads = |place: ExprId| is_plain && only_reads(scan, parents, place);
    let mut changes = vec![Change::Keep {
        outer: scan.whole(lock.init),
        before: String::new(),
        inner: scan.whole(made(scan, lock.init)?),
        behind: String::new(),
    }];
    let mut is_written = false;
    for access in accesses {
        if !scan.is_written(access.recv) || !scan.is_written(access.value) || !is_full(scan, access.value) {
            return None;
        }
        let (outer, before) = match &access.kept {
            Kept::Temporary(value) => {
                is_written |= !reads(*value);
                let up = parents.of(*value)?;
                let outer = match &body.expr(up).kind {
                    ExprKind::Deref(_) => up,
                    ExprKind::Field(..) => *value,
                    ExprKind::Index(base, _) if base == value => *value,
                    ExprKind::MethodCall { recv, .. } if recv == value => *value,
                    _ => return None,
                };
                (outer, String::new())
            }
            Kept::Local(guard, mentions) => {
                if mentions.is_empty() || !mentions.iter().all(|m| is_looked_through(scan, parents, *m)) {
                    return None;
                }
                let writes = !mentions.iter().all(|m| reads(*m));
                is_written |= writes;
                let info = scan.flow.typed.locals.get(guard.0 as usize)?;
                if info.mutable {
                    changes.push(Change::Replace(scan.pat(info.pat), info.name.to_string()));
                }
                (access.value, if writes { "&mut " } else { "&" }.to_string())
            }
        };
        changes.push(Change::Keep {
            outer: scan.whole(outer),
            before,
            inner: scan.whole(access.recv),
            behind: String::new(),
        });
    }
    if is_written {
        match body.pats.get(lock.pat.0 as usize)? {
            Pat::Bind { mutable: false, by_ref: false, sub: None, .. } => {
                changes.push(Change::Before(scan.pat(lock.pat), "mut ".to_string()));
            }
            Pat::Bind { mutable: true, .. } => {}
            _ => return None,
        }
    }
    Some(Plan { title: "Use the value without a lock".to_string(), safety: Safety::Safe, changes })
}

/// Is it the guard itself by now, not a `Result` of one?
fn is_full(scan: &Scan<'_>, value: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    scan.world.model.guard_mark(scan.flow.typed.ty(peel(body, value))).is_some()
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix, check_no_fix, check_only};

    #[test]
    fn locks_that_stay_at_home() {
        check(
            "use std::sync::{Arc, Mutex};
pub fn mutex(list: &[u32]) -> usize {
    let seen = Mutex::new(Vec::new());
    //  ^^^^ lock-never-shared
    for n in list {
        seen.lock().unwrap().push(*n);
    }
    let count = seen.lock().unwrap().len();
    count
}
pub fn behind_a_pointer() -> u32 {
    let n = Arc::new(parking_lot::RwLock::new(1));
    //  ^ lock-never-shared
    *n.write() += 1;
    let copy = *n.read();
    copy
}
pub async fn of_a_task() -> u32 {
    let n = tokio::sync::Mutex::new(1);
    //  ^ lock-never-shared
    *n.lock().await += 1;
    let copy = *n.lock().await;
    copy
}
",
        );
    }

    #[test]
    fn locks_that_go_elsewhere() {
        check_only(
            "use std::sync::{Arc, Condvar, Mutex};
pub fn thread() {
    let n = Arc::new(Mutex::new(0));
    let other = n.clone();
    std::thread::spawn(move || *other.lock().unwrap() += 1);
    *n.lock().unwrap() += 1;
}
pub fn scope() {
    let n = Mutex::new(0);
    std::thread::scope(|s| { s.spawn(|| *n.lock().unwrap() += 1); });
    *n.lock().unwrap() += 1;
}
pub fn lent() { let n = Mutex::new(0); *n.lock().unwrap() += 1; work(&n); }
pub fn given() -> Mutex<u32> { let n = Mutex::new(0); *n.lock().unwrap() += 1; n }
pub fn stored() -> Holder { let n = Mutex::new(0); *n.lock().unwrap() += 1; Holder { n } }
pub fn tried() -> bool { let n = Mutex::new(0); n.try_lock().is_ok() }
pub fn printed() { let n = Mutex::new(0); *n.lock().unwrap() += 1; println!(\"{:?}\", n); }
pub fn hidden() { let n = Mutex::new(0); *n.lock().unwrap() += 1; register!(n => 1); }
pub fn waits(c: &Condvar) { let n = Mutex::new(0); let g = n.lock().unwrap(); let _g = c.wait(g); }
pub async fn joined() {
    let n = tokio::sync::Mutex::new(0);
    let one = async { *n.lock().await += 1; };
    one.await;
}
pub fn inactive() { let n = Mutex::new(0); *n.lock().unwrap() += 1; #[cfg(feature = \"off\")] work(&n); }
pub fn param(n: Mutex<u32>) { *n.lock().unwrap() += 1; }
pub fn unused() { let _n = Mutex::new(0); }
pub struct Holder { pub n: Mutex<u32> }
fn work(n: &Mutex<u32>) { *n.lock().unwrap() += 1; }
#[cfg(test)]
mod tests {
    #[test]
    fn t() { let n = std::sync::Mutex::new(0); *n.lock().unwrap() += 1; }
}
",
            |r| r == "lock-never-shared",
        );
    }

    #[test]
    fn fix_drops_the_lock() {
        check_fix(
            "lock-never-shared",
            0,
            "pub fn f(list: &[u32]) -> usize {
    let seen = std::sync::Mutex::new(Vec::new()); // what came
    for n in list {
        seen.lock().unwrap().push(*n);
    }
    let mut all = seen.lock().unwrap();
    all.push(1);
    all.len()
}
",
            "pub fn f(list: &[u32]) -> usize {
    let mut seen = Vec::new(); // what came
    for n in list {
        seen.push(*n);
    }
    let all = &mut seen;
    all.push(1);
    all.len()
}
",
        );
    }

    #[test]
    fn fix_drops_a_lock_that_is_awaited_and_one_behind_a_pointer() {
        check_fix(
            "lock-never-shared",
            0,
            "use std::sync::Arc;
pub async fn f() -> u32 {
    let n = Arc::new(tokio::sync::Mutex::new(1u32));
    *n.lock().await += 1;
    let copy = *n.lock().await;
    copy
}
",
            "pub async fn f() -> u32 {
    let mut n = 1u32;
    n += 1;
    let copy = n;
    copy
}
",
        );
    }

    #[test]
    fn no_fix_where_the_guard_is_dropped_by_hand_or_the_type_is_written() {
        check_no_fix(
            "lock-never-shared",
            "use std::sync::Mutex;
pub fn f() { let n = Mutex::new(0); let mut g = n.lock().unwrap(); *g += 1; drop(g); }
",
        );
        check_no_fix(
            "lock-never-shared",
            "use std::sync::Mutex;
pub fn f() { let n: Mutex<u32> = Mutex::new(0); *n.lock().unwrap() += 1; }
",
        );
    }
}
