//! detached-handle: the handle of a thread or task is thrown away, and what it gives with it.

use super::scan::{Found, Scan};
use super::stmts::plain_binding;
use super::uses::Parents;
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind, Pat, PatId, StmtKind};
use crate::finding::Severity;
use crate::flow::walk::peel;
use crate::model::Ty;
use crate::model::marks::Spawn;

/// The rule.
pub static RULE: Rule = Rule {
    id: "detached-handle",
    group: "tasks",
    severity: Some(Severity::Warning),
    summary: "A thread or task is started and its handle thrown away, with the error that it gives back",
    docs: DOCS,
    lints: &["clippy::let_underscore_future"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds threads and tasks whose handle is thrown away by the statement that starts them, or bound to a name that is never
used. It is a warning if they give back a `Result`, and a hint for other values and after `let _ =`.

## Why it matters
The error that the task gives back is seen by nobody, and neither is its panic. When the owner goes away, the thread or
task goes on.

## Example
```rust
async fn serve() -> std::io::Result<()> {
    Ok(())
}

pub fn start() {
    tokio::spawn(async { serve().await });
}
```

## Use instead
```rust
async fn serve() -> std::io::Result<()> {
    Ok(())
}

pub fn start() -> tokio::task::JoinHandle<std::io::Result<()>> {
    tokio::spawn(async { serve().await })
}
```
Or look at the error inside the task. A `JoinSet` keeps many handles.

## When it stays silent
For scoped threads, `JoinSet`, `TaskTracker`; for handles that are awaited, joined, stored, returned or handed on; for
tasks that give nothing back, or whose type is not known: letting them go is what `spawn` is for.

## Fix and its safety
None: who is to look at the error is a question of design.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let parents = Parents::new(scan);
    let body = &scan.flow.typed.body;
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        let spawn = match body.expr(e).kind {
            ExprKind::Call(..) | ExprKind::MethodCall { .. } => scan.marks(e).and_then(|m| m.spawn),
            _ => None,
        };
        let who = match spawn {
            Some(Spawn::Thread) => "thread",
            Some(Spawn::Task | Spawn::Local | Spawn::Blocking) => "task",
            _ => continue,
        };
        let Some((output, is_fallible)) = handle_output(scan, scan.flow.typed.ty(e)) else { continue };
        let Some(how) = thrown_away(scan, &parents, e, is_fallible) else { continue };
        let tier = match (kind(scan, &output), how) {
            (Output::None, _) => continue,
            (Output::Result, How::Statement | How::Unused) => scan.tier(Severity::Warning),
            (Output::Result | Output::Value, _) => scan.tier(Severity::Hint),
        };
        let lost = match kind(scan, &output) {
            Output::Result => "the error that it gives back, and its panic, are",
            _ => "what it gives back, and its panic, are",
        };
        out.push(Found {
            rule: &RULE,
            tier,
            message: format!(
                "the handle of this {who} is thrown away: {lost} seen by nobody; keep the handle and wait for it, or handle the error inside the {who}"
            ),
            at: scan.head(e),
            related: Vec::new(),
            fixes: Vec::new(),
            unnecessary: false,
        });
    }
}

/// What a `JoinHandle` gives; and whether the call gives the handle inside a `Result`.
fn handle_output(scan: &Scan<'_>, ty: &Ty) -> Option<(Ty, bool)> {
    let Ty::Adt(def, args) = ty else { return None };
    let info = scan.world.model.def(*def);
    match info.name.as_str() {
        "JoinHandle" if info.is_stub => Some((args.first()?.clone(), false)),
        "Result" if info.is_stub => handle_output(scan, args.first()?).map(|(t, _)| (t, true)),
        _ => None,
    }
}

enum Output {
    Result,
    Value,
    /// Nothing, or nothing that is known.
    None,
}

fn kind(scan: &Scan<'_>, ty: &Ty) -> Output {
    match ty {
        Ty::Adt(def, _) if scan.world.model.def(*def).name == "Result" => Output::Result,
        Ty::Tuple(list) if list.is_empty() => Output::None,
        Ty::Adt(..) | Ty::Prim(_) | Ty::Tuple(_) => Output::Value,
        _ => Output::None,
    }
}

enum How {
    /// `spawn(…);`
    Statement,
    /// `let _ = spawn(…);`
    Wild,
    /// `let handle = spawn(…);`, never used.
    Unused,
}

fn thrown_away(scan: &Scan<'_>, parents: &Parents, spawn: ExprId, is_fallible: bool) -> Option<How> {
    let body = &scan.flow.typed.body;
    let mut value = spawn;
    let mut up = parents.real(scan, value)?;
    if is_fallible {
        // `Builder::spawn(…).unwrap()`, `?`.
        let unwraps = match &body.expr(up).kind {
            ExprKind::MethodCall { name, .. } => matches!(name.as_str(), "unwrap" | "expect"),
            ExprKind::Try(_) => true,
            _ => false,
        };
        if !unwraps {
            return None;
        }
        value = up;
        up = parents.real(scan, value)?;
    }
    let ExprKind::Block(block) = &body.expr(up).kind else { return None };
    block.stmts.iter().find_map(|stmt| match &stmt.kind {
        StmtKind::Expr { expr, semi: true } if peel(body, *expr) == value => Some(How::Statement),
        StmtKind::Let { pat, init: Some(init), else_: None, .. } if peel(body, *init) == value => {
            bound(scan, *pat)
        }
        _ => None,
    })
}

fn bound(scan: &Scan<'_>, pat: PatId) -> Option<How> {
    let body = &scan.flow.typed.body;
    if matches!(body.pats.get(pat.0 as usize), Some(Pat::Wild)) {
        return Some(How::Wild);
    }
    let local = plain_binding(scan, pat)?;
    let name = &scan.flow.typed.locals.get(local.0 as usize)?.name;
    let mentioned = (0..body.exprs.len() as u32).map(ExprId).any(|e| match &body.expr(e).kind {
        ExprKind::Path(_) => scan.local(e) == Some(local),
        ExprKind::MacroCall { idents, .. } | ExprKind::Opaque { idents } => {
            idents.binary_search(name).is_ok()
        }
        _ => false,
    });
    (!mentioned).then_some(if name.starts_with('_') { How::Wild } else { How::Unused })
}

#[cfg(test)]
mod tests {
    use crate::test_support::check_only;

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "detached-handle");
    }

    #[test]
    fn thrown_away() {
        check(
            "use std::thread;
async fn serve() -> Result<(), String> { Ok(()) }
pub fn all() {
    tokio::spawn(serve());
//  ^^^^^^^^^^^^ detached-handle
    let _ = tokio::spawn(serve());
    //      ^^^^^^^^^^^^ detached-handle
    let _h = thread::spawn(|| 1u32);
    //       ^^^^^^^^^^^^^ detached-handle
    thread::Builder::new().spawn(|| -> Result<(), String> { Ok(()) }).unwrap();
    //                     ^^^^^ detached-handle
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use std::thread;
async fn serve() -> Result<(), String> { Ok(()) }
pub struct S { h: Option<tokio::task::JoinHandle<Result<(), String>>> }
pub async fn kept(s: &mut S) {
    s.h = Some(tokio::spawn(serve()));
    let h = tokio::spawn(serve());
    h.await.unwrap().unwrap();
    let mut set = tokio::task::JoinSet::new();
    set.spawn(serve());
    while set.join_next().await.is_some() {}
}
pub fn daemon() { tokio::spawn(async {}); }
pub fn scoped() { thread::scope(|s| { s.spawn(|| 1u32); }); }
pub fn returned() -> thread::JoinHandle<u32> { thread::spawn(|| 1) }
pub fn generic<F: std::future::Future + Send + 'static>(f: F) where F::Output: Send + 'static { tokio::spawn(f); }
",
        );
    }
}
