//! transitive-blocking-call: async code calls a function that blocks its thread somewhere inside.

use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::facts::ExprId;
use crate::finding::Severity;
use crate::flow::cfg::{Context, UnitRoot};
use crate::flow::liveness::{Point, PointKind};
use crate::flow::summary::Blocks;
use crate::model::DefId;
use crate::model::marks::Blocking;
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "transitive-blocking-call",
    group: "blocking",
    severity: Some(Severity::Hint),
    summary: "Async code calls a function that blocks the thread further down",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds calls from async code of functions of the workspace that sleep, wait, drive a future or do I/O on the thread, in
themselves or in what they call. The way there is shown.

## Why it matters
The worker thread of the executor does nothing else meanwhile, and nothing in the async code says so. If what is waited
for needs the same executor, it waits for ever.

## Example
```rust
fn back_off() {
    std::thread::sleep(std::time::Duration::from_secs(1));
}

pub async fn retry() {
    back_off();
}
```

## Use instead
```rust
async fn back_off() {
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
}

pub async fn retry() {
    back_off().await;
}
```
Or run the function by `tokio::task::spawn_blocking`.

## When it stays silent
For calls inside `spawn_blocking`, threads and `block_in_place`; for functions that more than one function may stand for;
in `main` before anything else runs; for tests.

## Fix and its safety
None: either the function becomes async, or it is run where blocking is fine.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    if scan.in_test {
        return;
    }
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    for unit in &scan.flow.units {
        for point in &unit.live.points {
            if point.kind != PointKind::Call || point.context != Context::Async {
                continue;
            }
            let start = unit.root == UnitRoot::Body && is_startup(scan, &unit.live.points, point);
            let mut add = |at: ExprId, def: DefId| {
                let Some(blocks) = blocks(scan, def).filter(|_| !start) else { return };
                if seen.insert(at) {
                    out.push(found(scan, at, def, blocks));
                }
            };
            if let Some((call, def)) = scan.world.runs(scan.flow, point) {
                add(call, def);
            }
            scan.world.given(scan.flow, point.expr).into_iter().for_each(|(path, def)| add(path, def));
        }
    }
}

fn found(scan: &Scan<'_>, at: ExprId, def: DefId, blocks: &Blocks) -> Found {
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: format!(
            "`{}` {}: the worker thread runs no other task meanwhile; make the function async, or run it by `spawn_blocking`",
            scan.world.model.def(def).name,
            what(blocks.kind)
        ),
        at: scan.head(at),
        related: Scan::way(&blocks.path, "the thread blocks here"),
        fixes: Vec::new(),
        unnecessary: false,
    }
}

/// The worst thing that the called function does to its thread.
fn blocks<'a>(scan: &Scan<'a>, def: DefId) -> Option<&'a Blocks> {
    let rank = |kind| match kind {
        Blocking::BlockOn => 0,
        Blocking::Sleep => 1,
        Blocking::Wait | Blocking::AsyncPrimitive => 2,
        Blocking::Process | Blocking::Net => 3,
        Blocking::Io => 4,
    };
    scan.world.summary(def)?.blocks.iter().min_by_key(|b| rank(b.kind))
}

fn what(kind: Blocking) -> &'static str {
    match kind {
        Blocking::BlockOn => "drives a future on this thread",
        Blocking::Sleep => "puts this thread to sleep",
        Blocking::Wait | Blocking::AsyncPrimitive => "makes this thread wait",
        Blocking::Process => "waits for another process on this thread",
        Blocking::Net | Blocking::Io => "does I/O on this thread",
    }
}

/// In `main`, before anything is awaited or spawned.
fn is_startup(scan: &Scan<'_>, points: &[Point], point: &Point) -> bool {
    let is_main = scan.owner.is_some_and(|o| scan.world.model.def(o).name == "main");
    let busy = |p: &Point| match p.kind {
        PointKind::Await(_) => true,
        PointKind::Call => scan.marks(p.expr).is_some_and(|m| m.spawn.is_some()),
        PointKind::Acquire(_) | PointKind::Run(_) => false,
    };
    is_main && !points.iter().any(|p| busy(p) && (p.block, p.index) < (point.block, point.index))
}

#[cfg(test)]
mod tests {
    use crate::test_support::check_only;

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "transitive-blocking-call");
    }

    #[test]
    fn through_calls_closures_and_files() {
        check(
            "mod pool;
async fn fetch(url: &str) -> usize { url.len() }
fn totals(urls: &[&str]) -> Vec<usize> {
    urls.iter().map(|u| futures::executor::block_on(fetch(u))).collect()
}
pub async fn report(urls: &[&str]) -> usize {
    totals(urls).into_iter().sum()
//  ^^^^^^ transitive-blocking-call
}
fn flush(n: &u32) { std::thread::sleep(std::time::Duration::from_millis(u64::from(*n))); }
pub async fn by_its_path(list: &[u32]) {
    list.iter().for_each(flush);
    //                   ^^^^^ transitive-blocking-call
}
pub async fn command(pool: &pool::Pool) -> Option<u32> {
    pool.outer()
    //   ^^^^^ transitive-blocking-call
}
//- pool.rs
use std::sync::mpsc::Receiver;
pub struct Pool { rx: Receiver<u32> }
impl Pool {
    pub fn outer(&self) -> Option<u32> { self.inner() }
    fn inner(&self) -> Option<u32> { self.rx.recv().ok() }
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "fn nap() { std::thread::sleep(std::time::Duration::from_secs(1)); }
fn later() { std::thread::spawn(nap); std::thread::spawn(|| nap()); }
pub fn sync_code() { nap(); }
pub async fn elsewhere() { tokio::task::spawn_blocking(nap).await.unwrap(); }
pub async fn elsewhere_too() { tokio::task::spawn_blocking(|| nap()).await.unwrap(); }
pub async fn spawns() { later(); }
pub trait Clock { fn tick(&self); }
pub async fn unknown(c: &dyn Clock) { c.tick(); }
#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn waits() { super::nap(); }
}
",
        );
    }
}
