//! thread-local-across-await: a thread-local is set before an await and read after it.

use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::facts::{ExprId, Name};
use crate::finding::Severity;
use crate::flow::Unit;
use crate::flow::cfg::{BlockId, Context, UnitRoot, Use};
use crate::flow::effects::{KeyUse, on_key};
use crate::flow::liveness::{Point, PointKind};
use crate::flow::summary::Step;
use crate::model::DefId;
use crate::model::marks::Spawn;
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "thread-local-across-await",
    group: "context",
    severity: Some(Severity::Hint),
    summary: "A thread-local is set before an `.await` and read after it",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds async code that sets a `thread_local!` value and, after an await, reads it again, in itself or through functions of
the workspace.

## Why it matters
At an await the thread runs other tasks, which see the value and may change it, and this task may go on on another thread
that has never seen it.

## Example
```rust
use std::cell::Cell;

thread_local! {
    static TRACE: Cell<u64> = const { Cell::new(0) };
}

async fn load() {}

pub async fn handle(id: u64) -> u64 {
    TRACE.with(|t| t.set(id));
    load().await;
    TRACE.with(|t| t.get())
}
```

## Use instead
```rust
tokio::task_local! {
    static TRACE: u64;
}

async fn load() {}

pub async fn handle(id: u64) -> u64 {
    TRACE
        .scope(id, async {
            load().await;
            TRACE.get()
        })
        .await
}
```
Or hand the value on as an argument.

## When it stays silent
On runtimes with one thread, as far as the code here shows (`flavor = "current_thread"`, `spawn_local`, `#[tokio::test]`);
where the value is set anew, or read, with no await in between.

## Fix and its safety
None: where the value is to live is a question of design.
"#;

/// What happens to keys at a point.
struct Touch {
    block: BlockId,
    index: usize,
    expr: ExprId,
    key: DefId,
    how: KeyUse,
    path: Vec<Step>,
}

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for unit in &scan.flow.units {
        let is_async = unit.live.points.iter().any(|p| matches!(p.kind, PointKind::Await(_)));
        if !is_async || unit.context != Context::Async || is_local(scan, unit) {
            continue;
        }
        let touches: Vec<Touch> = unit.live.points.iter().flat_map(|p| touches(scan, p)).collect();
        let mut told: Vec<DefId> = Vec::new();
        for set in touches.iter().filter(|t| matches!(t.how, KeyUse::Write | KeyUse::Change)) {
            if told.contains(&set.key) {
                continue;
            }
            if let Some((wait, read)) = read_later(unit, set, &touches) {
                told.push(set.key);
                out.push(found(scan, set, wait, read));
            }
        }
    }
}

/// The uses of thread-locals at a point, direct and through calls.
fn touches(scan: &Scan<'_>, point: &Point) -> Vec<Touch> {
    let touch =
        |key, how, path| Touch { block: point.block, index: point.index, expr: point.expr, key, how, path };
    if point.kind == PointKind::Call
        && let Some(on) = on_key(scan.world, scan.flow, point.expr)
    {
        let how = on.how.filter(|_| !on.is_task);
        return how.map(|how| touch(on.key, how, Vec::new())).into_iter().collect();
    }
    let Some((_, def)) = scan.world.runs(scan.flow, point) else { return Vec::new() };
    let Some(summary) = scan.world.summary(def) else { return Vec::new() };
    let keys = summary.effects.keys.iter().filter(|k| is_thread_local(scan, k.key));
    // What an async function sets it may have reset when it is done.
    let keys = keys.filter(|k| point.kind == PointKind::Call || matches!(k.how, KeyUse::Read | KeyUse::Try));
    keys.map(|k| touch(k.key, k.how, k.path.to_vec())).collect()
}

fn is_thread_local(scan: &Scan<'_>, key: DefId) -> bool {
    use crate::facts::{ItemKind, StaticFlavour};
    scan.world
        .model
        .item(key)
        .is_some_and(|i| matches!(i.kind, ItemKind::Static { flavour: StaticFlavour::ThreadLocal, .. }))
}

/// The await and the read behind a write, on some path on which nothing sets the key anew.
fn read_later<'t>(unit: &Unit, set: &Touch, touches: &'t [Touch]) -> Option<(ExprId, &'t Touch)> {
    let mut seen: BTreeSet<(BlockId, bool)> = BTreeSet::new();
    let mut work: Vec<(BlockId, usize, Option<ExprId>)> = vec![(set.block, set.index + 1, None)];
    while let Some((block, from, mut wait)) = work.pop() {
        let Some(b) = unit.cfg.blocks.get(block.0 as usize) else { continue };
        let mut ended = false;
        for index in from..b.events.len() {
            let here = touches.iter().filter(|t| (t.block, t.index, t.key) == (block, index, set.key));
            let (mut reads, mut writes) = (None, false);
            for touch in here {
                match touch.how {
                    KeyUse::Write => writes = true,
                    KeyUse::Change => (reads, writes) = (Some(touch), true),
                    KeyUse::Read | KeyUse::Try => reads = Some(touch),
                }
            }
            if let (Some(read), Some(wait)) = (reads, wait) {
                return Some((wait, read));
            }
            if writes {
                ended = true;
                break;
            }
            if let crate::flow::cfg::Event::Await { expr, .. } = &b.events[index] {
                wait = wait.or(Some(*expr));
            }
        }
        if !ended {
            let next = b.next.iter().filter(|n| seen.insert((**n, wait.is_some())));
            work.extend(next.map(|n| (*n, 0, wait)));
        }
    }
    None
}

/// Does this code stay on one thread, as far as can be seen?
fn is_local(scan: &Scan<'_>, unit: &Unit) -> bool {
    if matches!(unit.root, UnitRoot::Async(_) | UnitRoot::Closure(_))
        && matches!(unit.used, Use::Spawned(Spawn::Local))
    {
        return true;
    }
    let Some(item) = scan.owner.and_then(|o| scan.world.model.item(o)) else { return false };
    item.attrs.0.iter().any(|a| {
        let last = a.path.rsplit("::").next().unwrap_or_default();
        match last {
            "test" => !a.args.contains("multi_thread"),
            "main" => {
                a.args.contains("current_thread") || a.args.contains("local") || a.path.starts_with("actix")
            }
            _ => false,
        }
    })
}

fn found(scan: &Scan<'_>, set: &Touch, wait: ExprId, read: &Touch) -> Found {
    let key: &Name = &scan.world.model.def(set.key).name;
    let mut related = Scan::way(&set.path, "it is set here");
    related.push((scan.head(wait), "the task may go on on another thread here".to_string()));
    related.push((scan.head(read.expr), "and it is read again here".to_string()));
    for step in &read.path {
        related.push((Scan::step(step), "which reads it here".to_string()));
    }
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: format!(
            "the thread-local `{key}` is set here and read after an `.await`: other tasks see it meanwhile, and this one may go on on another thread; use `tokio::task_local!`, or hand the value on"
        ),
        at: scan.head(set.expr),
        related,
        fixes: Vec::new(),
        unnecessary: false,
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::check_only;

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "thread-local-across-await");
    }

    #[test]
    fn set_and_read_later() {
        check(
            "use std::cell::{Cell, RefCell};
thread_local! { static TRACE: Cell<u64> = const { Cell::new(0) }; static NAME: RefCell<String> = RefCell::new(String::new()); }
async fn load() {}
pub async fn closures(id: u64) -> u64 {
    TRACE.with(|t| t.set(id));
    //    ^^^^ thread-local-across-await
    load().await;
    let n = TRACE.with(|t| t.get());
    TRACE.with(|t| t.set(0));
    n
}
pub async fn methods(id: u64) -> u64 {
    TRACE.set(id);
    //    ^^^ thread-local-across-await
    load().await;
    TRACE.get()
}
fn enter(name: &str) { NAME.with(|n| *n.borrow_mut() = name.to_string()); }
fn current() -> String { NAME.with(|n| n.borrow().clone()) }
pub async fn helpers(name: &str) -> String {
    enter(name);
//  ^^^^^ thread-local-across-await
    load().await;
    current()
}
pub async fn stack(name: String) -> String {
    NAME.with(|n| n.borrow_mut().push_str(&name));
    //   ^^^^ thread-local-across-await
    load().await;
    NAME.with(|n| n.take())
}
pub fn spawned(id: u64) {
    tokio::spawn(async move {
        TRACE.set(id);
        //    ^^^ thread-local-across-await
        load().await;
        drop(TRACE.get());
    });
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use std::cell::Cell;
thread_local! { static TRACE: Cell<u64> = const { Cell::new(0) }; static OTHER: Cell<u64> = const { Cell::new(0) }; }
async fn load() {}
pub async fn before(id: u64) -> u64 {
    TRACE.set(id);
    let n = TRACE.get();
    TRACE.set(0);
    load().await;
    n
}
pub async fn anew(id: u64) -> u64 {
    TRACE.set(id);
    load().await;
    TRACE.set(id);
    TRACE.get()
}
pub async fn another(id: u64) -> u64 { TRACE.set(id); load().await; OTHER.get() }
pub fn sync_code(id: u64) -> u64 { TRACE.set(id); TRACE.get() }
#[tokio::main(flavor = \"current_thread\")]
pub async fn one_thread() { TRACE.set(1); load().await; drop(TRACE.get()); }
pub fn local(id: u64) {
    tokio::task::spawn_local(async move { TRACE.set(id); load().await; drop(TRACE.get()); });
}
tokio::task_local! { static USER: u64; }
pub async fn scoped() -> u64 { USER.scope(1, async { load().await; USER.get() }).await }
",
        );
    }
}
