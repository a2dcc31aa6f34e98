//! detached-handle: the handle of a thread or task is thrown away, and what it gives with it.

use super::scan::{Found, Scan};
use super::stmts::{is_underscore, plain_binding};
use super::uses::Parents;
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind, MacroResult, Pat, PatId, StmtKind};
use crate::finding::Severity;
use crate::flow::identity::arguments;
use crate::flow::walk::{peel, walk};
use crate::locks::{LockScan, LockUse};
use crate::model::marks::Spawn;
use crate::model::{LocalId, Model, Ty};

/// The rule.
pub static RULE: Rule = Rule {
    id: "detached-handle",
    group: "tasks",
    severity: Some(Severity::Warning),
    summary: "A thread or task is started and its handle thrown away, with the error that it gives back",
    docs: DOCS,
    lints: &["clippy::let_underscore_future"],
    check: Check::Handles { body: detect, fields: kept_for_nothing },
};

const DOCS: &str = r#"## What it does
Finds threads and tasks whose handle is thrown away by the statement that starts them, bound to a name that is never
used, collected in a list that nobody looks at, or kept in a field that nothing in the crate joins, awaits, aborts or hands
out. It is a warning if they give back a `Result`, and a hint for other values and after `let _ =`. A task that gives
nothing back counts if it may panic in plain sight (`unwrap`, `expect`, `panic!`), or if its handle was to be kept. A `Task`
of smol is cancelled when it is dropped, so it must be awaited or `detach`ed.

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
For scoped threads, `JoinSet`, `TaskTracker`; for handles that are awaited, joined, returned or handed on, and for fields
that are used at all or that other crates can use; for tasks that give nothing back and cannot be seen to panic, or whose
type is not known: letting them go is what `spawn` is for.

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
        if is_cancelled_when_dropped(scan, e) {
            if let Some(How::Statement | How::Wild) = thrown_away(scan, &parents, e, false) {
                out.push(cancelled(scan, e));
            }
            continue;
        }
        let Some((output, is_fallible)) = handle_output(scan, scan.flow.typed.ty(e)) else { continue };
        let Some(how) = thrown_away(scan, &parents, e, is_fallible) else { continue };
        let output = kind(scan.world.model, &output);
        let tier = match (&output, how) {
            (Output::Nothing, How::Collected) => Severity::Hint,
            (Output::Nothing, How::Statement | How::Wild | How::Unused) if may_panic(scan, e) => {
                Severity::Hint
            }
            (Output::Nothing | Output::Unknown, _) => continue,
            (Output::Result, How::Statement | How::Unused | How::Collected) => Severity::Warning,
            (Output::Result | Output::Value, _) => Severity::Hint,
        };
        out.push(Found {
            rule: &RULE,
            tier: scan.tier(tier),
            message: format!(
                "the handle of this {who} is thrown away: {} seen by nobody; keep the handle and wait for it, or handle the error inside the {who}",
                lost(&output)
            ),
            at: scan.head(e),
            related: Vec::new(),
            fixes: Vec::new(),
            unnecessary: false,
        });
    }
}

fn lost(output: &Output) -> &'static str {
    match output {
        Output::Result => "the error that it gives back, and its panic, are",
        Output::Value => "what it gives back, and its panic, are",
        Output::Nothing | Output::Unknown => "its panic is",
    }
}

/// smol's `Task`: dropping it cancels it.
fn is_cancelled_when_dropped(scan: &Scan<'_>, spawn: ExprId) -> bool {
    match scan.flow.typed.ty(spawn) {
        Ty::Adt(def, _) => {
            let def = scan.world.model.def(*def);
            def.is_stub && def.name == "Task"
        }
        _ => false,
    }
}

fn cancelled(scan: &Scan<'_>, e: ExprId) -> Found {
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Warning),
        message: "the `Task` is dropped at once, and that cancels it: it may never run; await it, keep it, or call `detach()`".to_string(),
        at: scan.head(e),
        related: Vec::new(),
        fixes: Vec::new(),
        unnecessary: false,
    }
}

/// Does what is spawned unwrap or panic in its own code?
fn may_panic(scan: &Scan<'_>, spawn: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    let mut found = false;
    for arg in arguments(body, spawn) {
        if !matches!(body.expr(peel(body, arg)).kind, ExprKind::Async { .. } | ExprKind::Closure { .. }) {
            continue;
        }
        walk(body, arg, &mut |e| {
            found |= match &body.expr(e).kind {
                // A poisoned lock is another matter.
                ExprKind::MethodCall { recv, name, .. } => {
                    matches!(name.as_str(), "unwrap" | "expect")
                        && scan.acquires(peel(body, *recv)).is_none()
                        && scan.callee(e).is_some()
                }
                ExprKind::Format { result: MacroResult::Never, .. } => true,
                _ => false,
            }
        });
    }
    let guards = super::blocking::asks(scan, "catch_unwind");
    found && !guards
}

/// A field that keeps handles, and that nothing uses.
fn kept_for_nothing(scan: &LockScan<'_>, out: &mut Vec<Found>) {
    let mut starts = Vec::new();
    for use_ in scan.uses {
        match use_ {
            LockUse::Made(made) => starts.extend(made.path),
            LockUse::Taken(_) | LockUse::Other => return,
        }
    }
    let output = kind(scan.model, &scan.decl.ty);
    let tier = match output {
        Output::Result => Severity::Warning,
        Output::Value | Output::Nothing => Severity::Hint,
        Output::Unknown => return,
    };
    let tier = match (scan.decl.in_test, tier) {
        (false, tier) => Some(tier),
        (true, Severity::Warning) => Some(Severity::Hint),
        (true, _) => None,
    };
    let Some(at) = starts.first().copied() else { return };
    let name = &scan.decl.name;
    let mut related = vec![(scan.spot(), "the field that keeps the handle".to_string())];
    related.extend(starts.iter().skip(1).map(|s| (*s, "it is started here too".to_string())));
    out.push(Found {
        rule: &RULE,
        tier,
        message: format!(
            "the handle goes into `{name}`, which nothing joins, awaits, aborts or hands out: what is started here outlives its owner, and {} seen by nobody; stop it and wait for it, in `Drop` for instance",
            lost(&output)
        ),
        at,
        related,
        fixes: Vec::new(),
        unnecessary: false,
    });
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
    Nothing,
    Unknown,
}

fn kind(model: &Model, ty: &Ty) -> Output {
    match ty {
        Ty::Adt(def, _) if model.def(*def).name == "Result" => Output::Result,
        Ty::Tuple(list) if list.is_empty() => Output::Nothing,
        Ty::Never => Output::Nothing,
        Ty::Adt(..) | Ty::Prim(_) | Ty::Tuple(_) => Output::Value,
        _ => Output::Unknown,
    }
}

enum How {
    /// `spawn(…);`
    Statement,
    /// `let _ = spawn(…);`
    Wild,
    /// `let handle = spawn(…);`, never used.
    Unused,
    /// Put into a list that is never looked at.
    Collected,
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
    if let Some(list) = collected_in(scan, parents, value) {
        return is_left_alone(scan, list).then_some(How::Collected);
    }
    if let ExprKind::Assign(place, _) = &body.expr(up).kind {
        let is_wild = is_underscore(scan, *place);
        return is_wild.then_some(How::Wild);
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

/// The local list that a handle is put into: `list.push(handle)`, or the end of a closure that is mapped and
/// collected.
fn collected_in(scan: &Scan<'_>, parents: &Parents, value: ExprId) -> Option<LocalId> {
    let body = &scan.flow.typed.body;
    let is_list = |l: &LocalId| scan.world.model.handle_in(scan.local_ty(*l)).is_some();
    let mut e = value;
    while let Some(up) = parents.of(e) {
        match &body.expr(up).kind {
            ExprKind::MethodCall { recv, name, args, .. } if args.contains(&e) && name == "push" => {
                return scan.local(*recv).filter(is_list);
            }
            ExprKind::Scope(_) | ExprKind::Closure { .. } | ExprKind::MethodCall { .. } => {}
            ExprKind::Block(block) if block.tail == Some(e) => {}
            ExprKind::Block(block) => {
                return block.stmts.iter().find_map(|s| match &s.kind {
                    StmtKind::Let { pat, init: Some(init), .. } if *init == e => {
                        plain_binding(scan, *pat).filter(is_list).filter(|l| {
                            matches!(scan.local_ty(*l), Ty::Adt(def, _) if scan.world.model.def(*def).name == "Vec")
                        })
                    }
                    _ => None,
                });
            }
            _ => return None,
        }
        e = up;
    }
    None
}

/// Is nothing done with a list but putting things in?
fn is_left_alone(scan: &Scan<'_>, list: LocalId) -> bool {
    let body = &scan.flow.typed.body;
    let Some(name) = scan.flow.typed.locals.get(list.0 as usize).map(|l| &l.name) else { return false };
    let parents = Parents::new(scan);
    (0..body.exprs.len() as u32).map(ExprId).all(|e| match &body.expr(e).kind {
        ExprKind::Path(_) if scan.local(e) == Some(list) => {
            let up = parents.real(scan, e);
            matches!(up.map(|u| &body.expr(u).kind), Some(ExprKind::MethodCall { recv, name, .. })
                if peel(body, *recv) == e && name == "push")
        }
        ExprKind::MacroCall { idents, .. } | ExprKind::Opaque { idents } => {
            idents.binary_search(name).is_err()
        }
        _ => true,
    })
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
    tokio::spawn(async { let n: u32 = \"7\".parse().unwrap(); drop(n); });
//  ^^^^^^^^^^^^ detached-handle
    let mut all = Vec::new();
    for n in 0..3 { all.push(thread::spawn(move || drop(n))); }
    //                       ^^^^^^^^^^^^^ detached-handle
    let more: Vec<_> = (0..3).map(|_| tokio::spawn(serve())).collect();
    //                                ^^^^^^^^^^^^ detached-handle
    _ = thread::spawn(|| 1u32);
    //  ^^^^^^^^^^^^^ detached-handle
    thread::Builder::new().spawn(|| -> Result<(), String> { Ok(()) }).unwrap();
    //                     ^^^^^ detached-handle
}
",
        );
    }

    #[test]
    fn kept_in_fields_for_nothing() {
        check(
            "mod pool;
use std::thread::{self, JoinHandle};
pub struct Worker { thread: JoinHandle<Result<(), String>>, name: String }
impl Worker {
    pub fn start() -> Worker {
        let thread = thread::spawn(|| Ok(()));
        //           ^^^^^^^^^^^^^ detached-handle
        Worker { thread, name: String::new() }
    }
    pub fn name(&self) -> &str { &self.name }
}
//- pool.rs
pub struct Pool { task: Option<tokio::task::JoinHandle<()>>, used: Option<std::thread::JoinHandle<()>>, pub open: Vec<std::thread::JoinHandle<()>> }
impl Pool {
    pub fn new() -> Pool { Pool { task: None, used: None, open: Vec::new() } }
    pub fn run(&mut self) {
        self.task = Some(tokio::spawn(async {}));
        //               ^^^^^^^^^^^^ detached-handle
        self.used = Some(std::thread::spawn(|| {}));
    }
}
pub struct Crew { workers: Vec<std::thread::JoinHandle<()>>, size: usize }
impl Crew {
    pub fn new(size: usize) -> Crew {
        let workers = (0..size).map(|_| std::thread::spawn(|| {})).collect();
        //                              ^^^^^^^^^^^^^^^^^^ detached-handle
        Crew { workers, size }
    }
    pub fn size(&self) -> usize { self.size }
}
impl Drop for Pool {
    fn drop(&mut self) { if let Some(h) = self.used.take() { h.join().unwrap(); } }
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
pub async fn stop(s: S) { if let Some(h) = s.h { h.abort(); } }
pub async fn kept(s: &mut S) {
    s.h = Some(tokio::spawn(serve()));
    let h = tokio::spawn(serve());
    h.await.unwrap().unwrap();
    let mut set = tokio::task::JoinSet::new();
    set.spawn(serve());
    while set.join_next().await.is_some() {}
}
pub fn daemon() { tokio::spawn(async {}); }
pub fn listed() {
    let mut all = Vec::new();
    for n in 0..3 { all.push(thread::spawn(move || n)); }
    for h in all { h.join().unwrap(); }
    let more: Vec<_> = (0..3).map(|n| thread::spawn(move || n)).collect();
    more.into_iter().for_each(|h| drop(h.join()));
}
pub fn handled() { tokio::spawn(async { if let Err(e) = serve().await { eprintln!(\"{e}\"); } }); }
pub fn scoped() { thread::scope(|s| { s.spawn(|| 1u32); }); }
pub fn returned() -> thread::JoinHandle<u32> { thread::spawn(|| 1) }
pub fn generic<F: std::future::Future + Send + 'static>(f: F) where F::Output: Send + 'static { tokio::spawn(f); }
",
        );
    }
}
