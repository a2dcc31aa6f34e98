//! let-underscore-lock: a guard is dropped in the statement that makes it.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use super::stmts::{Stmts, bare, fresh};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind, Pat, StmtKind};
use crate::finding::{Safety, Severity};
use crate::flow::walk::{is_place, walk};
use crate::model::marks::Class;
use crate::model::{Callee, Recv};

/// The rule.
pub static RULE: Rule = Rule {
    id: "let-underscore-lock",
    group: "deadlock",
    severity: Some(Severity::Warning),
    summary: "A guard is dropped by the statement that takes it",
    docs: DOCS,
    lints: &["let_underscore_lock", "clippy::let_underscore_lock"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `let _ = m.lock();` and `m.lock();`, with any kind of guard: of thread and async locks, spans, permits.

## Why it matters
`_` is no variable: the guard is dropped at once and what follows runs without the lock. It looks as if it were locked.

## Example
```rust
use std::sync::Mutex;

pub fn log(order: &Mutex<()>, line: &str) {
    let _ = order.lock();
    println!("{line}");
}
```

## Use instead
```rust
use std::sync::Mutex;

pub fn log(order: &Mutex<()>, line: &str) {
    let _guard = order.lock();
    println!("{line}");
}
```

## When it stays silent
For `try_lock` and its like, `drop(m.lock())`, values that are no guards, guards that only pass through (`wait`),
`semaphore.acquire_many(n).await` as a statement, which waits for others to finish.

## Fix and its safety
`_guard` keeps the guard to the end of the block: safe, unless an `.await` or the same lock follows, then it says so.
`drop(…)` says that releasing at once is meant: safe, it changes nothing.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let body = &*scan.flow.typed.body;
    let Some(root) = body.root else { return };
    walk(body, root, &mut |e| {
        let ExprKind::Block(block) = &body.expr(e).kind else { return };
        for (index, stmt) in block.stmts.iter().enumerate() {
            match &stmt.kind {
                StmtKind::Let { pat, init: Some(init), .. } if is_wild(scan, *pat) => {
                    let change = |name: String| Change::Replace(scan.pat(bare_pat(scan, *pat)), name);
                    discarded(scan, (e, index), *init, Some(&change), out);
                }
                StmtKind::Expr { expr, semi: true } => {
                    let value = bare(scan, *expr);
                    match &body.expr(value).kind {
                        ExprKind::Assign(target, value) if is_underscore(scan, *target) => {
                            discarded(scan, (e, index), *value, None, out);
                        }
                        _ => discarded(scan, (e, index), value, None, out),
                    }
                }
                _ => {}
            }
        }
    });
}

fn is_wild(scan: &Scan<'_>, pat: crate::facts::PatId) -> bool {
    matches!(scan.flow.typed.body.pats.get(bare_pat(scan, pat).0 as usize), Some(Pat::Wild))
}

fn bare_pat(scan: &Scan<'_>, pat: crate::facts::PatId) -> crate::facts::PatId {
    match scan.flow.typed.body.pats.get(pat.0 as usize) {
        Some(Pat::Typed(inner, _)) => bare_pat(scan, *inner),
        _ => pat,
    }
}

fn is_underscore(scan: &Scan<'_>, e: ExprId) -> bool {
    match &scan.flow.typed.body.expr(e).kind {
        ExprKind::Path(p) => p.as_ident().is_some_and(|n| n == "_"),
        ExprKind::Opaque { idents } => idents.is_empty() || idents[..] == ["_"],
        _ => false,
    }
}

fn discarded(
    scan: &Scan<'_>,
    (block, index): (ExprId, usize),
    init: ExprId,
    rename: Option<&dyn Fn(String) -> Change>,
    out: &mut Vec<Found>,
) {
    let value = bare(scan, init);
    if is_place(&scan.flow.typed.body, value) {
        return;
    }
    let Some(mark) = scan.owned(init).or_else(|| scan.owned(value)) else { return };
    let noise = match mark.class {
        // Read for its effect (`borrow_and_update`, `entry().or_insert()`), or to test a borrow.
        Class::Cell | Class::Watch | Class::Map => true,
        Class::Thread | Class::Async | Class::Span | Class::Permit | Class::Enter => false,
    };
    let Some(call) = acquisition(scan, value) else { return };
    if mark.class == Class::Permit && rename.is_none() && takes_many(scan, call) {
        return;
    }
    if noise || scan.acquires(call).is_some_and(|a| a.is_try) {
        return;
    }
    let what = match mark.class {
        Class::Span => "the span is left",
        Class::Enter => "the context is left",
        Class::Permit => "the permit is given back",
        _ => "the lock is released",
    };
    let form = if rename.is_some() { "`_` binds nothing: " } else { "" };
    let message = format!(
        "the guard is dropped at once, {form}{what} before the next statement runs; bind the guard to a name such as `_guard`, or write `drop(…)` if that is meant"
    );
    let error = rename.is_some() && mark.class == Class::Thread;
    let tier = if error { Severity::Error } else { Severity::Warning };
    let fixes = fixes(scan, (block, index), value, rename);
    out.push(Found {
        rule: &RULE,
        tier: scan.tier(tier),
        message,
        at: scan.head(call),
        related: Vec::new(),
        fixes,
        unnecessary: false,
    });
}

/// The call that makes the guard of this value, if the value is that guard.
fn acquisition(scan: &Scan<'_>, e: ExprId) -> Option<ExprId> {
    let body = &*scan.flow.typed.body;
    let e = bare(scan, e);
    match &body.expr(e).kind {
        ExprKind::Await(inner) | ExprKind::Try(inner) => acquisition(scan, *inner),
        ExprKind::MethodCall { recv, args, .. } => {
            if scan.acquires(e).is_some() {
                return Some(e);
            }
            let moved =
                matches!(scan.flow.typed.calls.get(&e), Some(Callee::Fn { recv: Some(Recv::Value), .. }));
            if moved && scan.owned(*recv).is_some() {
                return acquisition(scan, *recv);
            }
            let takes_guard = args.iter().any(|a| scan.owned(*a).is_some());
            (!takes_guard && gives_guard(scan, e)).then_some(e)
        }
        ExprKind::Call(_, args) => {
            if scan.acquires(e).is_some() {
                return Some(e);
            }
            let takes_guard = args.iter().any(|a| scan.owned(*a).is_some());
            (!takes_guard && gives_guard(scan, e)).then_some(e)
        }
        _ => None,
    }
}

/// `semaphore.acquire_many(all).await;`: waits until the others have given theirs back, and wants none itself.
fn takes_many(scan: &Scan<'_>, call: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    matches!(&body.expr(call).kind, ExprKind::MethodCall { args, .. } if !args.is_empty())
}

/// Does the called function of the workspace make the guard that it gives back?
fn gives_guard(scan: &Scan<'_>, call: ExprId) -> bool {
    scan.callee(call).and_then(|d| scan.world.summary(d)).is_some_and(|s| !s.returns.is_empty())
}

fn fixes(
    scan: &Scan<'_>,
    (block, index): (ExprId, usize),
    value: ExprId,
    rename: Option<&dyn Fn(String) -> Change>,
) -> Vec<Plan> {
    if !scan.is_written(value) {
        return Vec::new();
    }
    let name = fresh(scan, "_guard");
    let whole = scan.whole(value);
    let keep = match rename {
        Some(rename) => rename(name.clone()),
        None => Change::Before(whole, format!("let {name} = ")),
    };
    let is_assign = Stmts::of(scan, block).is_some_and(|s| {
        s.exprs(index)
            .first()
            .is_some_and(|e| matches!(scan.flow.typed.body.expr(bare(scan, *e)).kind, ExprKind::Assign(..)))
    });
    if is_assign {
        return Vec::new();
    }
    let (safety, note) = match disturbs(scan, block, index) {
        true => {
            (Safety::Unsafe, "; it is then held to the end of the block, over waits or locks that follow")
        }
        false => (Safety::Safe, ""),
    };
    let mut changes = vec![Change::Before(whole, "drop(".to_string()), Change::After(whole, ")".to_string())];
    if rename.is_some() {
        let stmt = super::fix::StmtRef { body: scan.flow.body, block, index, tail: None };
        changes = vec![Change::ReplaceStmt(stmt, "drop(".to_string(), whole, ");".to_string())];
    }
    vec![
        Plan { title: format!("Bind the guard to `{name}`{note}"), safety, changes: vec![keep] },
        Plan { title: "Write `drop(…)`".to_string(), safety: Safety::Safe, changes },
    ]
}

/// Does something follow in the block that waits or locks?
pub(super) fn disturbs(scan: &Scan<'_>, block: ExprId, index: usize) -> bool {
    let Some(stmts) = Stmts::of(scan, block) else { return true };
    let mut found = false;
    for i in index + 1..stmts.len() {
        stmts.each(i, &mut |e| {
            found |= matches!(
                scan.flow.typed.body.expr(e).kind,
                ExprKind::Await(_) | ExprKind::Select { .. } | ExprKind::Join { .. }
            );
            found |= scan.acquires(e).is_some();
            found |= scan.callee(e).is_some_and(|d| {
                scan.world.summaries(d).iter().any(|s| !s.acquires.is_empty() || !s.blocks.is_empty())
            });
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn guards_dropped_at_once() {
        check(
            "use std::sync::Mutex;
use parking_lot::RwLock;
pub struct Pool { tx: RwLock<u64>, gate: Mutex<()>, slow: tokio::sync::Mutex<u32> }
impl Pool {
    fn enter(&self) -> std::sync::MutexGuard<'_, ()> { self.gate.lock().unwrap() }
    pub fn f(&self) {
        let _ = self.tx.read();
        //              ^^^^ let-underscore-lock
        let _ = self.gate.lock();
        //                ^^^^ let-underscore-lock
        self.gate.lock().unwrap();
        //        ^^^^ let-underscore-lock
        _ = self.tx.write();
        //          ^^^^^ let-underscore-lock
        let _ = self.enter();
        //           ^^^^^ let-underscore-lock
    }
    pub async fn g(&self) {
        let _ = self.slow.lock().await;
        //                ^^^^ let-underscore-lock
    }
    pub fn silent(&self, tx: &std::sync::mpsc::Sender<u32>) {
        let _guard = self.gate.lock().unwrap();
        let _ = tx.send(1);
        drop(self.tx.read());
        let _ = self.tx.try_read();
        let _ = self.tx.read().wrapping_add(1);
    }
    pub async fn all_done(&self, permits: &tokio::sync::Semaphore) {
        permits.acquire_many(8).await.ok();
    }
    pub fn kept(&self) {
        let g = self.gate.lock();
        let _ = g;
    }
}
",
        );
    }

    const BEFORE: &str = "use std::sync::Mutex;
pub fn log(order: &Mutex<()>, line: &str) {
    let _ = order.lock();
    println!(\"{line}\");
}
";

    #[test]
    fn fix_binds_the_guard() {
        check_fix("let-underscore-lock", 0, BEFORE, &BEFORE.replace("let _ =", "let _guard ="));
    }

    #[test]
    fn fix_says_that_it_is_meant() {
        check_fix(
            "let-underscore-lock",
            1,
            BEFORE,
            &BEFORE.replace("let _ = order.lock();", "drop(order.lock());"),
        );
    }
}
