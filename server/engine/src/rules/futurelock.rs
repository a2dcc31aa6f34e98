//! futurelock: a future that holds or queues for an async lock is kept but not polled, while the same
//! task waits for that lock.

use super::scan::{Found, Scan, Spot};
use super::unpolled::{Stall, raced, streamed};
use super::{Check, Rule};
use crate::facts::ExprId;
use crate::finding::Severity;
use crate::flow::Unit;
use crate::flow::cfg::{Guard, Origin};
use crate::flow::future::Need;
use crate::flow::identity::Relation;
use crate::flow::liveness::PointKind;
use crate::flow::summary::Step;
use crate::model::marks::Class;
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "futurelock",
    group: "deadlock",
    severity: Some(Severity::Hint),
    summary: "A future that holds or waits for a lock is kept but not polled while its task wants the lock",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds futures that are kept and no longer polled while their task awaits something else: `&mut future` in a `select!`
that another arm wins, or in a `timeout` that runs out; the pending elements of `FuturesUnordered`, `buffered` and
`buffer_unordered` while the consumer awaits between two elements. It is a warning if the future takes an async lock (or
a semaphore's permit) that is then awaited, a hint if it takes another lock or nobody can say what it does. Also finds a
second permit of a semaphore that is acquired while the first is held.

## Why it matters
Async locks are fair: whoever comes first in the queue gets the lock, even if nobody polls it any more. A future that is
not polled never lets the lock go, and the task that could poll it waits for the lock. If every task holds one permit and
waits for a second one, none goes on.

## Example
```rust
use std::time::Duration;
use tokio::sync::Mutex;

async fn save(state: &Mutex<u32>) {
    *state.lock().await += 1;
}

pub async fn run(state: &Mutex<u32>) {
    let work = save(state);
    tokio::pin!(work);
    tokio::select! {
        _ = &mut work => {}
        _ = tokio::time::sleep(Duration::from_secs(1)) => {
            *state.lock().await = 0;
        }
    }
}
```

## Use instead
```rust
use std::time::Duration;
use tokio::sync::Mutex;

async fn save(state: &Mutex<u32>) {
    *state.lock().await += 1;
}

pub async fn run(state: &Mutex<u32>) {
    tokio::select! {
        _ = save(state) => {}
        _ = tokio::time::sleep(Duration::from_secs(1)) => {
            *state.lock().await = 0;
        }
    }
}
```
A `select!` that owns its futures drops the losers before the handler runs. A future that must go on is better spawned:
the `JoinHandle` can be lent to `select!`, and the task is polled by the runtime.

## When it stays silent
For futures that the `select!` owns; for `JoinHandle`s, timers and receivers, which hold nothing; if the future is dropped
or polled again before anything else is awaited; for streams whose elements and consumer share no lock.

## Fix and its safety
None: whether the future is to be dropped or to go on as a task of its own is a question of design.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    for stall in raced(scan) {
        if seen.insert(stall.at) {
            out.push(found(scan, &stall).unwrap_or_else(|| doubt(scan, &stall)));
        }
    }
    for stall in streamed(scan) {
        if let Some(found) = found(scan, &stall)
            && seen.insert(stall.at)
        {
            out.push(found);
        }
    }
    for unit in &scan.flow.units {
        permits(scan, unit, &mut seen, out);
    }
}

/// The pending future takes a lock that an await meanwhile takes too.
fn found(scan: &Scan<'_>, stall: &Stall) -> Option<Found> {
    let clash = |sure: bool| {
        stall.awaits.iter().find_map(|(at, needs)| {
            let pair = |need: &'_ Need| {
                stall.holds.iter().find(|h| h.clashes(need) == Some(sure)).map(|h| (h.clone(), need.clone()))
            };
            needs.iter().find_map(pair).map(|(held, need)| (*at, held, need))
        })
    };
    let (sure, (at, held, need)) =
        clash(true).map(|c| (true, c)).or_else(|| clash(false).map(|c| (false, c)))?;
    // The same field of another value, or one that cannot be told apart, is worth less.
    let tier = if sure { Severity::Warning } else { Severity::Hint };
    let lock = show(scan, &need);
    let what = if need.is_permit { "a permit of " } else { "" };
    let mut related: Vec<(Spot, String)> = Vec::new();
    path(scan, stall.at, &held.path, &format!("the future takes {what}{lock} here"), &mut related);
    path(
        scan,
        stall.at,
        &need.path,
        "the task waits for it here, and polls the future no more",
        &mut related,
    );
    if need.path.is_empty() {
        related.push((scan.head(at), "the task waits here".to_string()));
    }
    Some(Found {
        rule: &RULE,
        tier: scan.tier(tier),
        message: format!(
            "this future may hold or be next for {what}{lock} when it is polled no more, and its own task then waits for that: neither ever goes on; spawn the future, drop it before, or let `select!` own it"
        ),
        at: scan.head(stall.at),
        related,
        fixes: Vec::new(),
        unnecessary: false,
    })
}

/// It holds something, or may, while the task awaits something else.
fn doubt(scan: &Scan<'_>, stall: &Stall) -> Found {
    let mut related: Vec<(Spot, String)> = Vec::new();
    let message = match stall.holds.first() {
        Some(held) => {
            path(scan, stall.at, &held.path, "the future takes the lock here", &mut related);
            format!(
                "this future may hold {} while it is polled no more and its task awaits something else: everybody else who wants the lock waits as long; drop the future before, or spawn it",
                show(scan, held)
            )
        }
        None => "this future is kept but polled no more while its task awaits something else: if it holds a lock that is needed there, neither ever goes on; drop it before, or spawn it".to_string(),
    };
    if let Some((at, _)) = stall.awaits.first() {
        related.push((scan.head(*at), "the task awaits this meanwhile".to_string()));
    }
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message,
        at: scan.head(stall.at),
        related,
        fixes: Vec::new(),
        unnecessary: false,
    }
}

/// A second permit while the first is held.
fn permits(scan: &Scan<'_>, unit: &Unit, seen: &mut BTreeSet<ExprId>, out: &mut Vec<Found>) {
    let is_permit = |g: &Guard| g.mark.class == Class::Permit && g.origin == Origin::Call;
    for point in unit.live.points.iter().filter(|p| !p.held.is_empty()) {
        let mut wanted: Vec<(ExprId, crate::flow::identity::LockPath, Vec<Step>)> = Vec::new();
        let mut own = None;
        match point.kind {
            PointKind::Acquire(ix) => {
                let guard = unit.cfg.guard(ix);
                own = Some(ix);
                if is_permit(guard) && !guard.is_try && !guard.timed {
                    wanted.extend(guard.lock.clone().map(|l| (guard.at, l, guard.via.clone())));
                }
            }
            PointKind::Call | PointKind::Run(_) => {
                let Some((call, _)) = scan.world.runs(scan.flow, point) else { continue };
                for taken in scan.world.taken(scan.flow, call) {
                    if taken.acquired.mark.class == Class::Permit && !taken.acquired.bounded {
                        wanted.push((call, taken.lock, taken.acquired.path.to_vec()));
                    }
                }
            }
            PointKind::Await(_) => continue,
        }
        for (at, lock, steps) in wanted {
            let first = point.held.iter().map(|h| (h.guard, unit.cfg.guard(h.guard))).find(|(ix, g)| {
                let same = g.lock.as_ref().is_some_and(|l| l.relation(&lock) == Relation::Same);
                // A permit that a function gives back is a token, and to have several of them is common.
                Some(*ix) != own && is_permit(g) && g.via.is_empty() && same
            });
            let Some((_, first)) = first else { continue };
            if !seen.insert(at) {
                continue;
            }
            let mut related = vec![(scan.guard_spot(first), "the first permit, still held".to_string())];
            path(scan, at, &steps, "the second permit is acquired here", &mut related);
            out.push(Found {
                rule: &RULE,
                tier: scan.tier(Severity::Warning),
                message: format!(
                    "a second permit of {} is awaited while the first is held: when every task holds one, all of them wait for ever; acquire both at once by `acquire_many`, or let the first go before",
                    scan.lock_name(first)
                ),
                at: scan.head(at),
                related,
                fixes: Vec::new(),
                unnecessary: false,
            });
        }
    }
}

fn show(scan: &Scan<'_>, need: &Need) -> String {
    format!("`{}`", need.lock.show(scan.world, &scan.flow.typed, &scan.flow.sources))
}

/// The way to an acquisition; a first step that is the finding itself is left out.
fn path(scan: &Scan<'_>, at: ExprId, steps: &[Step], last: &str, out: &mut Vec<(Spot, String)>) {
    for (spot, text) in Scan::way(steps, last) {
        if spot != scan.head(at) && !out.iter().any(|(s, _)| *s == spot) {
            out.push((spot, text));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::check_only;

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "futurelock");
    }

    #[test]
    fn lent_to_select() {
        check(
            "use std::time::Duration;
use tokio::sync::{Mutex, RwLock};
pub struct App { state: Mutex<u32>, cfg: RwLock<u32>, other: Mutex<u32> }
impl App {
    async fn work(&self) { let mut s = self.state.lock().await; *s += 1; }
    async fn reset(&self) { *self.state.lock().await = 0; }
    pub async fn handler_calls(&self) {
        let fut = self.work();
        tokio::pin!(fut);
        tokio::select! {
            _ = &mut fut => {}
            //  ^^^^^^^^ futurelock
            _ = tokio::time::sleep(Duration::from_millis(5)) => { self.reset().await; }
        }
    }
    pub async fn boxed_and_in_a_loop(&self, mut rx: tokio::sync::mpsc::Receiver<u32>) {
        let mut fut = Box::pin(self.work());
        loop {
            tokio::select! {
                _ = fut.as_mut() => break,
                //      ^^^^^^ futurelock
                Some(n) = rx.recv() => { *self.state.lock().await = n; }
            }
        }
    }
    pub async fn code_after(&self) -> u32 {
        let mut block = std::pin::pin!(async { *self.cfg.write().await += 1; });
        tokio::select! {
            _ = &mut block => {}
            //  ^^^^^^^^^^ futurelock
            _ = tokio::task::yield_now() => {}
        }
        *self.cfg.read().await
    }
    pub async fn raced_by_futures(&self) {
        use futures::FutureExt;
        let fut = self.work().fuse();
        futures::pin_mut!(fut);
        futures::select! {
            _ = fut => {}
            //  ^^^ futurelock
            _ = tokio::task::yield_now().fuse() => { self.reset().await; }
        }
    }
    pub async fn timed_out(&self) {
        let mut fut = Box::pin(self.work());
        if tokio::time::timeout(Duration::from_millis(5), &mut fut).await.is_err() {
        // ^^^^^^^^^^^^^^^^^^^^ futurelock
            *self.state.lock().await = 7;
        }
    }
    pub async fn another_lock(&self) {
        let fut = self.work();
        tokio::pin!(fut);
        tokio::select! {
            _ = &mut fut => {}
            //  ^^^^^^^^ futurelock
            _ = tokio::task::yield_now() => { *self.other.lock().await += 1; }
        }
    }
}
pub async fn given(fut: impl std::future::Future<Output = ()>, log: &Mutex<Vec<u32>>) {
    tokio::pin!(fut);
    tokio::select! {
        _ = &mut fut => {}
        //  ^^^^^^^^ futurelock
        _ = tokio::task::yield_now() => { log.lock().await.push(1); }
    }
}
",
        );
    }

    #[test]
    fn selects_that_leave_nothing_behind() {
        check(
            "use std::time::Duration;
use tokio::sync::Mutex;
pub struct App { state: Mutex<u32> }
impl App {
    async fn work(&self) { let mut s = self.state.lock().await; *s += 1; }
    pub async fn owned(&self) {
        tokio::select! {
            _ = self.work() => {}
            _ = tokio::time::sleep(Duration::from_millis(5)) => { *self.state.lock().await = 0; }
        }
    }
    pub async fn moved_in(&self) {
        let fut = Box::pin(self.work());
        tokio::select! {
            _ = fut => {}
            _ = tokio::task::yield_now() => { *self.state.lock().await = 0; }
        }
    }
    pub async fn dropped(&self) {
        let mut fut = Box::pin(self.work());
        tokio::select! {
            _ = &mut fut => {}
            _ = tokio::task::yield_now() => { drop(fut); *self.state.lock().await = 0; }
        }
    }
    pub async fn polled_again(&self, mut rx: tokio::sync::mpsc::Receiver<u32>) {
        let fut = self.work();
        tokio::pin!(fut);
        let mut n = 0;
        loop {
            tokio::select! {
                _ = &mut fut => break,
                Some(m) = rx.recv() => { n += m; }
            }
        }
        *self.state.lock().await = n;
    }
    pub async fn polled_to_the_end(&self) {
        let fut = self.work();
        tokio::pin!(fut);
        tokio::select! {
            _ = &mut fut => return,
            _ = tokio::task::yield_now() => {}
        }
        fut.await;
        *self.state.lock().await = 0;
    }
    pub async fn in_a_block(&self) {
        {
            let fut = self.work();
            tokio::pin!(fut);
            tokio::select! { _ = &mut fut => {} _ = tokio::task::yield_now() => {} }
        }
        *self.state.lock().await = 0;
    }
    pub async fn own_handler(&self) {
        let fut = self.work();
        tokio::pin!(fut);
        tokio::select! {
            _ = &mut fut => { *self.state.lock().await = 0; return; }
            _ = tokio::task::yield_now() => {}
        }
    }
    pub async fn timed(&self) -> Result<(), tokio::time::error::Elapsed> {
        let mut fut = Box::pin(self.work());
        tokio::time::timeout(Duration::from_millis(5), &mut fut).await?;
        *self.state.lock().await = 7;
        Ok(())
    }
}
pub async fn handle(state: &Mutex<u32>, mut task: tokio::task::JoinHandle<()>, mut rx: tokio::sync::oneshot::Receiver<u32>) {
    let sleep = tokio::time::sleep(Duration::from_secs(1));
    tokio::pin!(sleep);
    tokio::select! {
        _ = &mut task => {}
        _ = &mut rx => {}
        _ = &mut sleep => {}
        _ = tokio::task::yield_now() => { *state.lock().await += 1; }
    }
}
",
        );
    }

    #[test]
    fn pending_elements() {
        check(
            "use futures::stream::{self, FuturesUnordered, StreamExt};
use std::sync::Arc;
use tokio::sync::Mutex;
static JOURNAL: Mutex<Vec<u32>> = Mutex::const_new(Vec::new());
async fn journal(n: u32) { JOURNAL.lock().await.push(n); }
async fn add(log: &Mutex<Vec<u32>>, n: u32) { log.lock().await.push(n); }
pub async fn named() {
    stream::iter([1, 2]).map(journal).buffered(2).for_each(|_| async { journal(0).await; }).await;
    //                                ^^^^^^^^ futurelock
}
pub async fn closure(log: Arc<Mutex<Vec<u32>>>) {
    let mut all = stream::iter(0..9).map(|n| { let log = log.clone(); async move { add(&log, n).await } }).buffer_unordered(4);
    //                                                                                                     ^^^^^^^^^^^^^^^^ futurelock
    while let Some(()) = all.next().await {
        log.lock().await.push(1);
    }
}
pub async fn set(log: &Mutex<Vec<u32>>) {
    let mut futs = FuturesUnordered::new();
    for n in 0..3 { futs.push(add(log, n)); }
    while let Some(()) = futs.next().await {
        //                    ^^^^ futurelock
        add(log, 7).await;
    }
}
pub async fn collected(log: &Mutex<Vec<u32>>) {
    let mut futs: FuturesUnordered<_> = (0..3).map(|n| add(log, n)).collect();
    loop {
        tokio::select! {
            Some(()) = futs.next() => {}
            //              ^^^^ futurelock
            _ = tokio::task::yield_now() => { log.lock().await.clear(); }
        }
    }
}
",
        );
    }

    #[test]
    fn streams_without_a_clash() {
        check(
            "use futures::stream::{self, FuturesUnordered, StreamExt};
use tokio::sync::Mutex;
async fn add(log: &Mutex<Vec<u32>>, n: u32) { log.lock().await.push(n); }
pub async fn one_at_a_time(log: &Mutex<Vec<u32>>) {
    stream::iter(0..9).for_each(|n| async move { add(log, n).await; add(log, 0).await; }).await;
    let mut all = stream::iter(0..9).then(|n| add(log, n)).boxed();
    while let Some(()) = all.next().await { add(log, 1).await; }
}
pub async fn two_locks(a: &Mutex<Vec<u32>>, b: &Mutex<Vec<u32>>) {
    let mut futs = FuturesUnordered::new();
    futs.push(add(a, 1));
    while let Some(()) = futs.next().await { add(b, 7).await; }
}
pub async fn spawned(log: std::sync::Arc<Mutex<Vec<u32>>>) {
    let mut futs = FuturesUnordered::new();
    for n in 0..3 { let log = log.clone(); futs.push(tokio::spawn(async move { add(&log, n).await })); }
    while let Some(_) = futs.next().await { add(&log, 7).await; }
}
pub async fn afterwards(log: &Mutex<Vec<u32>>) {
    let mut futs = FuturesUnordered::new();
    futs.push(add(log, 1));
    let mut n = 0;
    while let Some(()) = futs.next().await { n += 1; }
    add(log, n).await;
}
pub async fn refilled(log: &Mutex<Vec<u32>>) {
    let mut futs = FuturesUnordered::new();
    futs.push(add(log, 1));
    while let Some(()) = futs.next().await { futs.push(add(log, 2)); }
}
",
        );
    }

    #[test]
    fn permits() {
        check(
            "use std::sync::Arc;
use tokio::sync::Semaphore;
pub struct Pool { slots: Arc<Semaphore>, others: Semaphore }
impl Pool {
    pub async fn twice(&self) {
        let a = self.slots.acquire().await.unwrap();
        let b = self.slots.acquire().await.unwrap();
        //                 ^^^^^^^ futurelock
        drop((a, b));
    }
    pub fn boxed<'a>(&'a self, depth: u32) -> std::pin::Pin<Box<dyn std::future::Future<Output = ()> + Send + 'a>> {
        Box::pin(async move {
            let _p = self.slots.acquire().await.unwrap();
            if depth > 0 { self.boxed(depth - 1).await; }
            //                  ^^^^^ futurelock
        })
    }
    fn later(&self) -> impl std::future::Future<Output = ()> + '_ {
        async move { let _p = self.others.acquire().await.unwrap(); }
    }
    pub async fn gives_a_future(&self) {
        let _p = self.others.acquire().await.unwrap();
        let later = self.later();
        //               ^^^^^ futurelock
        later.await;
    }
    async fn child(&self) { let _p = self.slots.acquire().await.unwrap(); }
    pub async fn nested(&self) {
        let _p = self.slots.clone().acquire_owned().await.unwrap();
        self.child().await;
        //   ^^^^^ futurelock
    }
    async fn ticket(&self) -> tokio::sync::OwnedSemaphorePermit { self.slots.clone().acquire_owned().await.unwrap() }
    pub async fn tickets(&self) { let a = self.ticket().await; let b = self.ticket().await; drop((a, b)); }
    pub async fn fine(&self) {
        { let _p = self.slots.acquire().await.unwrap(); }
        self.child().await;
        let _p = self.slots.acquire().await.unwrap();
        let _q = self.others.acquire().await.unwrap();
        let _r = self.slots.try_acquire();
    }
}
",
        );
    }
}
