//! unawaited-async-lock: the future of `lock()` is dropped.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use super::stmts::{bare, fresh};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind, Pat, PatId, StmtKind};
use crate::finding::{Safety, Severity};
use crate::flow::walk::walk;
use crate::model::marks::Class;

/// The rule.
pub static RULE: Rule = Rule {
    id: "unawaited-async-lock",
    group: "await",
    severity: Some(Severity::Warning),
    summary: "The future of an async lock is dropped without `.await`, so nothing is locked",
    docs: DOCS,
    lints: &["clippy::let_underscore_future"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `m.lock()` of an async lock whose future is thrown away or bound and never used.

## Why it matters
`lock()` of an async lock only makes a future. Without `.await` the lock is not taken, and what follows runs unprotected.

## Example
```rust
use tokio::sync::Mutex;

pub async fn save(gate: &Mutex<()>) {
    let _guard = gate.lock();
    println!("saving");
}
```

## Use instead
```rust
use tokio::sync::Mutex;

pub async fn save(gate: &Mutex<()>) {
    let _guard = gate.lock().await;
    println!("saving");
}
```

## When it stays silent
When the future is used later: awaited, pinned, joined, selected, returned or passed on.

## Fix and its safety
Adds `.await`, and binds a guard that has no name: safe, unless an `.await` or a lock follows.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let body = &*scan.flow.typed.body;
    let Some(root) = body.root else { return };
    walk(body, root, &mut |e| match &body.expr(e).kind {
        ExprKind::Block(block) => {
            for (index, stmt) in block.stmts.iter().enumerate() {
                match &stmt.kind {
                    StmtKind::Let { pat, init: Some(init), .. } if !is_used(scan, *pat) => {
                        let wild = matches!(body.pats.get(pat.0 as usize), Some(Pat::Wild));
                        let bind = wild.then(|| Change::Replace(scan.pat(*pat), fresh(scan, "_guard")));
                        report(scan, *init, Some((bind, e, index)), out);
                    }
                    StmtKind::Expr { expr, semi: true } => {
                        let name = fresh(scan, "_guard");
                        let bind = Change::Before(scan.whole(bare(scan, *expr)), format!("let {name} = "));
                        report(scan, *expr, Some((Some(bind), e, index)), out);
                    }
                    _ => {}
                }
            }
        }
        // `if let Ok(_) = m.lock()`: a future matches no pattern but a binding.
        ExprKind::Let(pat, init) if !is_used(scan, *pat) => report(scan, *init, None, out),
        _ => {}
    });
}

/// `at`: how to bind the guard to a name, if it has none, and the statement.
fn report(scan: &Scan<'_>, init: ExprId, at: Option<(Option<Change>, ExprId, usize)>, out: &mut Vec<Found>) {
    let call = bare(scan, init);
    if scan.acquires(call).is_none() || scan.owned(call).is_some() || !is_async(scan, call) {
        return;
    }
    let mut fixes = Vec::new();
    if let Some((bind, block, index)) = at
        && super::blocking::in_async_code(scan, call)
        && scan.is_written(call)
    {
        let held_on = super::let_underscore_lock::disturbs(scan, block, index);
        let title =
            if bind.is_some() { "Add `.await`, and bind the guard to a name" } else { "Add `.await`" };
        let mut changes = vec![Change::After(scan.whole(call), ".await".to_string())];
        changes.extend(bind);
        let safety = if held_on { Safety::Unsafe } else { Safety::Safe };
        fixes.push(Plan { title: title.to_string(), safety, changes });
    }
    out.push(Found {
        rule: &RULE,
        tier: scan.tier(Severity::Warning),
        message: "this only makes a future, and it is dropped: nothing is locked; add `.await`".to_string(),
        at: scan.head(call),
        related: Vec::new(),
        fixes,
        unnecessary: false,
    });
}

/// Is the receiver an async lock, so that the call gives a future?
fn is_async(scan: &Scan<'_>, call: ExprId) -> bool {
    let Some(def) = scan.callee(call) else { return false };
    let receiver = scan.flow.namer(scan.world).arguments(call).first().copied();
    let lock = receiver.into_iter().flat_map(|r| scan.world.model.autoderef(scan.flow.typed.ty(r)));
    let class = lock.into_iter().find_map(|t| scan.world.model.lock_mark(&t).map(|m| m.class));
    class == Some(Class::Async) && scan.world.is_async(def)
}

/// Is something that the pattern binds mentioned anywhere?
fn is_used(scan: &Scan<'_>, pat: PatId) -> bool {
    let mut bound = Vec::new();
    crate::flow::walk::walk_pat(&scan.flow.typed.body, pat, &mut |p| {
        bound.extend(scan.flow.typed.binds.get(&p).copied())
    });
    scan.flow.typed.paths.values().any(|r| matches!(r, crate::model::Res::Local(l) if bound.contains(l)))
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn futures_dropped() {
        check(
            "use tokio::sync::{Mutex, RwLock};
pub async fn dropped(m: &Mutex<u32>, rw: &RwLock<u32>) {
    let _g = m.lock();
    //         ^^^^ unawaited-async-lock
    let _ = rw.read();
    //         ^^^^ unawaited-async-lock
    futures::future::ready(m).await.lock();
    //                              ^^^^ unawaited-async-lock
}
pub async fn used(m: &Mutex<u32>) {
    let f = m.lock();
    let g = f.await;
    drop(g);
    let later = m.lock();
    tokio::pin!(later);
    let g = later.await;
    drop(g);
}
",
        );
    }

    #[test]
    fn fix_adds_await() {
        let before = "use tokio::sync::Mutex;
pub async fn f(m: &Mutex<u32>) {
    let _g = m.lock();
}
";
        check_fix("unawaited-async-lock", 0, before, &before.replace("m.lock();", "m.lock().await;"));
    }
}
