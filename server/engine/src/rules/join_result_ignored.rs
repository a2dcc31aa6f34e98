//! join-result-ignored: a panic of a thread or task is thrown away with the result of joining it.

use super::fix::{Change, Plan, StmtRef};
use super::reach::contains;
use super::scan::{Found, Scan};
use super::stmts::{Stmts, around, is_underscore};
use super::uses::Parents;
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind, Pat, PatId, StmtKind};
use crate::finding::{Safety, Severity};
use crate::flow::walk::peel;
use crate::model::{DefId, Ty};

/// The rule.
pub static RULE: Rule = Rule {
    id: "join-result-ignored",
    group: "tasks",
    severity: Some(Severity::Warning),
    summary: "The result of joining a thread or task is thrown away, and its panic with it",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `let _ = handle.join();`, `handle.join().ok();`, `let _ = handle.await;` and `if let Ok(…) = handle.join()` without
an `else`, for handles of threads and tasks; and results of many tasks that nobody looks at: `join_all(handles).await;`,
`let _ = join!(a, b);`, `while set.join_next().await.is_some() {}`. It is a hint if the thread or task gives back nothing.

## Why it matters
The result says whether the thread or task panicked, and holds what it computed. Thrown away, a crash looks like a clean
end, and the program goes on without the work.

## Example
```rust
use std::thread::JoinHandle;

pub fn stop(worker: JoinHandle<u64>) {
    let _ = worker.join();
}
```

## Use instead
```rust
use std::thread::JoinHandle;

pub fn stop(worker: JoinHandle<u64>) -> u64 {
    match worker.join() {
        Ok(sum) => sum,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}
```

## When it stays silent
In `Drop`, where a panic must not go on; where the task is aborted in the same function; where the error is looked at.

## Fix and its safety
Lets the panic go on in the thread that joins. Unsafe: the program may now stop where it went on before.
"#;

/// A result that is thrown away.
struct Ignored {
    /// `h.join()` or `h.await`.
    result: ExprId,
    /// The handle.
    handle: ExprId,
    /// What the handle gives.
    output: Ty,
    /// The handle is a thread's.
    is_thread: bool,
}

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    if in_drop(scan) || aborts(scan) {
        return;
    }
    let parents = Parents::new(scan);
    let body = &scan.flow.typed.body;
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        if let Some(output) = gathered(scan, e) {
            if is_thrown_away(scan, &parents, e) {
                out.push(many(scan, e, &output));
            }
            continue;
        }
        let Some(ignored) = joined(scan, e) else { continue };
        let Some(dropped) = dropped(scan, &parents, e) else { continue };
        let unit = matches!(&ignored.output, Ty::Tuple(list) if list.is_empty());
        let tier = match ignored.output {
            Ty::Unknown => Severity::Hint,
            _ if unit => Severity::Hint,
            _ => Severity::Warning,
        };
        let (who, lost) = if ignored.is_thread { ("thread", "panic") } else { ("task", "panic or abort") };
        let also = if tier == Severity::Warning { " and its result are" } else { " is" };
        out.push(Found {
            rule: &RULE,
            tier: scan.tier(tier),
            message: format!(
                "the {who}'s {lost}{also} thrown away here: a crash looks like a clean end; handle the error, or let the panic go on"
            ),
            at: scan.head(ignored.result),
            related: Vec::new(),
            fixes: fix(scan, &ignored, dropped).into_iter().collect(),
            unnecessary: false,
        });
    }
}

/// What the tasks give whose results an expression gathers: `join_all(handles).await`, `join!(a, b)`,
/// `set.join_next().await`, `timeout(d, handle).await`.
fn gathered(scan: &Scan<'_>, e: ExprId) -> Option<Ty> {
    let typed = &scan.flow.typed;
    match &typed.body.exprs.get(e.0 as usize)?.kind {
        ExprKind::Await(inner) if handle_output(scan, typed.ty(*inner), &["tokio"]).is_none() => {}
        ExprKind::Join { .. } => {}
        _ => return None,
    }
    results_in(scan, typed.ty(e), 0)
}

/// The `T` of a `Result<T, JoinError>` inside a list, tuple, option or result.
fn results_in(scan: &Scan<'_>, ty: &Ty, depth: u32) -> Option<Ty> {
    let model = scan.world.model;
    let is_error = |t: &Ty| match t {
        Ty::Adt(def, _) => model.def(*def).is_stub && model.def(*def).name == "JoinError",
        _ => false,
    };
    match ty {
        Ty::Tuple(list) => list.iter().find_map(|t| results_in(scan, t, depth + 1)),
        Ty::Adt(def, args) if model.def(*def).is_stub && depth < 4 => match model.def(*def).name.as_str() {
            "Result" if args.get(1).is_some_and(is_error) => args.first().cloned(),
            "Vec" | "Option" | "Result" => args.first().and_then(|t| results_in(scan, t, depth + 1)),
            _ => None,
        },
        _ => None,
    }
}

/// Does nobody look at it: a statement, `let _ =`, or a loop that only asks whether there is one?
fn is_thrown_away(scan: &Scan<'_>, parents: &Parents, e: ExprId) -> bool {
    let body = &scan.flow.typed.body;
    let Some(mut up) = parents.real(scan, e) else { return false };
    // `while set.join_next().await.is_some() {}`.
    if matches!(&body.expr(up).kind, ExprKind::MethodCall { name, .. } if name == "is_some") {
        let Some(over) = parents.real(scan, up) else { return false };
        return matches!(body.expr(over).kind, ExprKind::While(..));
    }
    match &body.expr(up).kind {
        ExprKind::Let(pat, _) => {
            let wild = match body.pats.get(pat.0 as usize) {
                Some(Pat::TupleStruct(_, list)) => list.iter().all(|p| is_wild(scan, *p)),
                _ => false,
            };
            while let ExprKind::Let(..) | ExprKind::Lazy(..) = body.expr(up).kind {
                match parents.real(scan, up) {
                    Some(over) => up = over,
                    None => return false,
                }
            }
            wild && matches!(body.expr(up).kind, ExprKind::While(..))
        }
        ExprKind::Assign(place, _) => is_underscore(scan, *place),
        ExprKind::Block(block) => block.stmts.iter().any(|s| match &s.kind {
            StmtKind::Let { pat, init: Some(init), .. } => {
                let wild = match body.pats.get(pat.0 as usize) {
                    Some(Pat::Tuple(list)) => list.iter().all(|p| is_wild(scan, *p)),
                    _ => is_wild(scan, *pat),
                };
                peel(body, *init) == e && wild
            }
            StmtKind::Expr { expr, semi: true } => peel(body, *expr) == e,
            _ => false,
        }),
        _ => false,
    }
}

fn many(scan: &Scan<'_>, e: ExprId, output: &Ty) -> Found {
    let nothing = matches!(output, Ty::Tuple(list) if list.is_empty()) || output.is_unknown();
    let tier = if nothing { Severity::Hint } else { Severity::Warning };
    let also = if nothing { "" } else { " and what they gave back" };
    Found {
        rule: &RULE,
        tier: scan.tier(tier),
        message: format!(
            "the tasks' panics{also} are thrown away here: a crash looks like a clean end; look at each result, and handle the errors"
        ),
        at: scan.head(e),
        related: Vec::new(),
        fixes: Vec::new(),
        unnecessary: false,
    }
}

/// Is it the result of a handle?
fn joined(scan: &Scan<'_>, e: ExprId) -> Option<Ignored> {
    let typed = &scan.flow.typed;
    match &typed.body.exprs.get(e.0 as usize)?.kind {
        ExprKind::MethodCall { recv, name, args, .. } if name == "join" && args.is_empty() => {
            let output = handle_output(scan, typed.ty(*recv), &["std", "crossbeam"])?;
            scan.world.model.def(scan.callee(e)?).is_stub.then_some(())?;
            Some(Ignored { result: e, handle: *recv, output, is_thread: true })
        }
        ExprKind::Await(inner) => {
            let output = handle_output(scan, typed.ty(*inner), &["tokio"])?;
            Some(Ignored { result: e, handle: *inner, output, is_thread: false })
        }
        _ => None,
    }
}

/// What a `JoinHandle` of one of these crates gives.
fn handle_output(scan: &Scan<'_>, ty: &Ty, crates: &[&str]) -> Option<Ty> {
    let Ty::Adt(def, args) = ty.strip_refs() else { return None };
    let model = scan.world.model;
    let path = model.path(*def);
    let known = model.def(*def).is_stub && crates.iter().any(|c| path.starts_with(c));
    let is_handle = known && matches!(model.def(*def).name.as_str(), "JoinHandle" | "ScopedJoinHandle");
    is_handle.then(|| args.last().cloned().unwrap_or(Ty::Unknown))
}

/// How a result is thrown away.
enum Dropped {
    /// By this whole statement.
    Stmt(StmtRef),
    /// By an `if let Ok(…)` without `else`.
    IfLet,
}

fn dropped(scan: &Scan<'_>, parents: &Parents, result: ExprId) -> Option<Dropped> {
    let body = &scan.flow.typed.body;
    let mut value = result;
    let mut up = parents.real(scan, value)?;
    // `.ok()` throws the error away; what becomes of the option does not matter if it is not used either.
    if let ExprKind::MethodCall { name, recv, .. } = &body.expr(up).kind
        && name == "ok"
        && peel(body, *recv) == value
    {
        value = up;
        up = parents.real(scan, value)?;
    }
    match &body.expr(up).kind {
        ExprKind::Block(_) => {
            let stmt = *around(scan, result).last()?;
            let kind = &Stmts::of(scan, stmt.block)?.get(stmt.index)?.kind;
            let ignores = match kind {
                StmtKind::Let { pat, init: Some(init), else_: None, .. } => {
                    peel(body, *init) == value && is_wild(scan, *pat)
                }
                // A result as a statement is `must_use`: only the option is silent.
                StmtKind::Expr { expr, semi: true } => peel(body, *expr) == value && value != result,
                _ => false,
            };
            ignores.then_some(Dropped::Stmt(stmt))
        }
        ExprKind::Assign(place, _) => {
            let stmt = *around(scan, result).last()?;
            is_underscore(scan, *place).then_some(Dropped::Stmt(stmt))
        }
        ExprKind::Let(pat, init) if peel(body, *init) == result => {
            let cond_of = parents.real(scan, up)?;
            let ExprKind::If { cond, else_: None, .. } = body.expr(cond_of).kind else { return None };
            let Pat::TupleStruct(path, _) = body.pats.get(pat.0 as usize)? else { return None };
            let is_ok = path.segments.last().is_some_and(|s| s.name == "Ok");
            (is_ok && contains(scan, cond, up)).then_some(Dropped::IfLet)
        }
        _ => None,
    }
}

fn is_wild(scan: &Scan<'_>, pat: PatId) -> bool {
    matches!(scan.flow.typed.body.pats.get(pat.0 as usize), Some(Pat::Wild))
}

fn in_drop(scan: &Scan<'_>) -> bool {
    let model = scan.world.model;
    let is_drop = |o: DefId| model.trait_of_fn(o).is_some_and(|t| Some(t) == model.std_item("ops::Drop"));
    scan.owner.is_some_and(is_drop)
}

/// Is something aborted in this body? Then the error is expected.
fn aborts(scan: &Scan<'_>) -> bool {
    super::blocking::asks(scan, "abort") || super::blocking::asks(scan, "abort_all")
}

/// Lets the panic go on.
fn fix(scan: &Scan<'_>, ignored: &Ignored, dropped: Dropped) -> Option<Plan> {
    let Dropped::Stmt(stmt) = dropped else { return None };
    if !scan.is_written(ignored.result) || !scan.is_written(ignored.handle) {
        return None;
    }
    let (before, behind) = if ignored.is_thread {
        ("if let Err(panic) = ", " { std::panic::resume_unwind(panic); }")
    } else {
        (
            "if let Err(error) = ",
            " { if error.is_panic() { std::panic::resume_unwind(error.into_panic()); } }",
        )
    };
    Some(Plan {
        title: format!("Let the {}'s panic go on here", if ignored.is_thread { "thread" } else { "task" }),
        safety: Safety::Unsafe,
        changes: vec![Change::ReplaceStmt(
            stmt,
            before.to_string(),
            scan.whole(ignored.result),
            behind.to_string(),
        )],
    })
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check_fix, check_only};

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "join-result-ignored");
    }

    #[test]
    fn thrown_away() {
        check(
            "use std::thread::JoinHandle;
pub fn a(h: JoinHandle<u64>) {
    let _ = h.join();
    //        ^^^^ join-result-ignored
}
pub fn b(h: JoinHandle<u64>) {
    h.join().ok();
    //^^^^ join-result-ignored
}
pub fn c(h: JoinHandle<u64>) -> u64 {
    let mut n = 0;
    if let Ok(m) = h.join() { n = m; }
    //               ^^^^ join-result-ignored
    n
}
pub async fn d(h: tokio::task::JoinHandle<Result<(), String>>) {
    let _ = h.await;
    //        ^^^^^ join-result-ignored
}
pub async fn many(hs: Vec<tokio::task::JoinHandle<u32>>) {
    futures::future::join_all(hs).await;
    //                            ^^^^^ join-result-ignored
}
pub async fn both(a: tokio::task::JoinHandle<u32>, b: tokio::task::JoinHandle<u32>) {
    let _ = tokio::join!(a, b);
    //      ^^^^^^^^^^^ join-result-ignored
}
pub async fn set(mut all: tokio::task::JoinSet<Result<(), String>>) {
    while let Some(_) = all.join_next().await {}
    //                                  ^^^^^ join-result-ignored
}
pub async fn timed(h: tokio::task::JoinHandle<u32>) {
    let _ = tokio::time::timeout(std::time::Duration::from_secs(1), h).await;
    //                                                                 ^^^^^ join-result-ignored
}
pub fn assigned(h: JoinHandle<u64>) {
    _ = h.join();
    //    ^^^^ join-result-ignored
}
pub fn nothing_but_the_panic(h: JoinHandle<()>) {
    let _ = h.join();
    //        ^^^^ join-result-ignored
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use std::thread::JoinHandle;
pub struct Worker { handle: Option<JoinHandle<u64>> }
impl Drop for Worker {
    fn drop(&mut self) { if let Some(h) = self.handle.take() { let _ = h.join(); } }
}
pub async fn aborted(h: tokio::task::JoinHandle<u32>) { h.abort(); let _ = h.await; }
pub fn looked_at(h: JoinHandle<u64>) {
    if let Err(e) = h.join() { eprintln!(\"{e:?}\"); }
}
pub fn both(h: JoinHandle<u64>) -> u64 {
    if let Ok(n) = h.join() { n } else { 0 }
}
pub async fn seen(hs: Vec<tokio::task::JoinHandle<u32>>, mut all: tokio::task::JoinSet<u32>) {
    for r in futures::future::join_all(hs).await { r.unwrap(); }
    while let Some(r) = all.join_next().await { r.unwrap(); }
}
pub async fn stopped(mut all: tokio::task::JoinSet<u32>) { all.abort_all(); while all.join_next().await.is_some() {} }
pub async fn plain(fs: Vec<std::future::Ready<u32>>) { futures::future::join_all(fs).await; }
pub fn own(p: &std::path::Path) { let _ = p.join(\"x\"); }
pub async fn own_future() { let _ = std::future::ready(1).await; }
pub fn given(h: JoinHandle<u64>) -> Option<u64> { h.join().ok() }
",
        );
    }

    #[test]
    fn fixes() {
        check_fix(
            "join-result-ignored",
            0,
            "pub fn a(h: std::thread::JoinHandle<u64>) {
    let _ = h.join();
}
",
            "pub fn a(h: std::thread::JoinHandle<u64>) {
    if let Err(panic) = h.join() { std::panic::resume_unwind(panic); }
}
",
        );
    }
}
