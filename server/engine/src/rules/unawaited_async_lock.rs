//! unawaited-async-lock: the future of `lock()` is dropped.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use super::stmts::bare;
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind, PatId, StmtKind};
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
Adds `.await`: safe in an async function.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let body = &*scan.flow.typed.body;
    let Some(root) = body.root else { return };
    walk(body, root, &mut |e| match &body.expr(e).kind {
        ExprKind::Block(block) => {
            for stmt in &block.stmts {
                match &stmt.kind {
                    StmtKind::Let { pat, init: Some(init), .. } if !is_used(scan, *pat) => {
                        report(scan, *init, out)
                    }
                    StmtKind::Expr { expr, semi: true } => report(scan, *expr, out),
                    _ => {}
                }
            }
        }
        // `if let Ok(_) = m.lock()`: a future matches no pattern but a binding.
        ExprKind::Let(pat, init) if !is_used(scan, *pat) => report(scan, *init, out),
        _ => {}
    });
}

fn report(scan: &Scan<'_>, init: ExprId, out: &mut Vec<Found>) {
    let call = bare(scan, init);
    if scan.acquires(call).is_none() || scan.owned(call).is_some() || !is_async(scan, call) {
        return;
    }
    let in_async = super::blocking::in_async_code(scan, call);
    let fixes = if in_async && scan.is_written(call) {
        vec![Plan {
            title: "Add `.await`".to_string(),
            safety: Safety::Safe,
            changes: vec![Change::After(scan.whole(call), ".await".to_string())],
        }]
    } else {
        Vec::new()
    };
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
