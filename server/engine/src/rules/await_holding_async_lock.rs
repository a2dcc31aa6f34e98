//! await-holding-async-lock: the guard of an async lock is alive at an await that does not use it.

use super::hold::{Hold, across, found, holds, taken};
use super::release::locals;
use super::scan::{Found, Scan};
use super::spawned::tasks_of;
use super::stmts::borrowers;
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind};
use crate::finding::Severity;
use crate::flow::future::{Need, of_future};
use crate::flow::identity::arguments;
use crate::flow::walk::walk;
use crate::model::Ty;
use crate::model::marks::Class;
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "await-holding-async-lock",
    group: "await",
    severity: Some(Severity::Hint),
    summary: "The guard of an async lock is held across another `.await`",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds guards of async locks (tokio, async-lock, futures) that are alive at an await that does not use the guard.

## Why it matters
Everyone who wants the lock waits as long as this task waits: for a timer, a message, another lock. Often only a value was needed.
And if it waits for a task that wants the lock, neither ever goes on.

## Example
```rust
use tokio::sync::Mutex;

async fn send(_n: u32) {}

pub async fn publish(n: &Mutex<u32>) {
    let mut n = n.lock().await;
    *n += 1;
    send(*n).await;
}

pub async fn pause(n: &Mutex<u32>) {
    let g = n.lock().await;
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    drop(g);
}
```

## Use instead
```rust
use tokio::sync::Mutex;

async fn send(_n: u32) {}

pub async fn publish(n: &Mutex<u32>) {
    let now = {
        let mut n = n.lock().await;
        *n += 1;
        *n
    };
    send(now).await;
}
```

## When it stays silent
Where the awaited call uses the guard (`stream.write_all(…).await` on a locked stream, which is what these locks are for), for permits, for guards named `_serial…`,
and for a lock over `()` whose guard has a name with `_` in front: it is there to make the awaits under it one section.

## Fix and its safety
Puts the life of the guard into a block, drops it before the await, or takes the value out first: safe.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for mut hold in holds(scan, |g| g.mark.class == Class::Async) {
        if is_serial(scan, &hold) || is_section(scan, &hold) {
            continue;
        }
        let users: BTreeSet<_> = locals(&hold).into_iter().flat_map(|l| borrowers(scan, l)).collect();
        let at = hold.guard.at;
        hold.points.retain(|(p, _)| !uses(scan, awaited(scan, p.expr), at, &users));
        if hold.points.is_empty() {
            continue;
        }
        if let Some((task, need)) = hold.points.iter().find_map(|(p, _)| taker(scan, &hold, p.expr)) {
            out.push(waits_for_taker(scan, &hold, task, &need));
            continue;
        }
        let slow = hold.points.iter().any(|(p, _)| is_slow(scan, awaited(scan, p.expr)));
        let tier = if slow { Severity::Warning } else { Severity::Hint };
        let message = format!(
            "the guard of {} {} {} that {} not use it: whoever wants the lock waits as long; let the guard go before, or take out what is needed",
            scan.lock_name(hold.guard),
            taken(hold.guard),
            across(&hold),
            if hold.points.len() == 1 { "does" } else { "do" },
        );
        out.push(found(scan, &RULE, tier, &hold, message));
    }
}

/// The task that an await waits for and that takes the held lock itself.
fn taker(scan: &Scan<'_>, hold: &Hold<'_>, point: ExprId) -> Option<(ExprId, Need)> {
    let lock = hold.guard.lock.as_ref()?;
    let held =
        Need { lock: lock.clone(), access: hold.guard.mark.access, is_permit: false, path: Vec::new() };
    tasks_of(scan, awaited(scan, point)).into_iter().find_map(|task| {
        let args = arguments(&scan.flow.typed.body, task);
        let needs = args.into_iter().flat_map(|a| of_future(scan.world, scan.flow, a));
        let clash = needs.into_iter().find(|n| held.clashes(n) == Some(true))?;
        Some((task, clash))
    })
}

fn waits_for_taker(scan: &Scan<'_>, hold: &Hold<'_>, task: ExprId, need: &Need) -> Found {
    let message = format!(
        "the guard of {} is held while this waits for a task that takes the same lock: neither ever goes on; let the guard go before",
        scan.lock_name(hold.guard)
    );
    let mut out = found(scan, &RULE, Severity::Warning, hold, message);
    out.related.push((scan.head(task), "the task is started here".to_string()));
    let steps = need.path.iter().map(|s| (Scan::step(s), "and takes the lock here".to_string()));
    out.related.extend(steps);
    out
}

/// `_serial`, `_serial_guard`: held on purpose.
fn is_serial(scan: &Scan<'_>, hold: &Hold<'_>) -> bool {
    locals(hold)
        .iter()
        .any(|l| scan.flow.typed.locals.get(l.0 as usize).is_some_and(|l| l.name.starts_with("_serial")))
}

/// A lock over `()`, its guard bound to `_name`: it protects the section itself, awaits and all.
fn is_section(scan: &Scan<'_>, hold: &Hold<'_>) -> bool {
    locals(hold).iter().filter_map(|l| scan.flow.typed.locals.get(l.0 as usize)).any(|l| {
        let over_nothing = |args: &[Ty]| args.last() == Some(&Ty::unit());
        l.name.starts_with('_') && matches!(&l.ty, Ty::Adt(_, args) if over_nothing(args))
    })
}

/// What an await point waits for.
fn awaited(scan: &Scan<'_>, point: ExprId) -> ExprId {
    match &scan.flow.typed.body.expr(point).kind {
        ExprKind::Await(inner) => *inner,
        _ => point,
    }
}

/// Does the awaited expression use the guard?
fn uses(scan: &Scan<'_>, e: ExprId, at: ExprId, users: &BTreeSet<crate::model::LocalId>) -> bool {
    let mut found = false;
    walk(&scan.flow.typed.body, e, &mut |x| {
        found |= x == at || scan.local(x).is_some_and(|l| users.contains(&l))
    });
    found
}

/// A timer, a channel, a socket, another lock.
fn is_slow(scan: &Scan<'_>, e: ExprId) -> bool {
    let mut found = false;
    walk(&scan.flow.typed.body, e, &mut |x| {
        found |= scan.acquires(x).is_some();
        let Some(def) = scan.callee(x) else { return };
        if scan.world.model.def(def).is_stub {
            let path = scan.world.model.path(def);
            found |= ["::time::", "::net::", "::mpsc::", "::oneshot::", "::broadcast::", "::channel::"]
                .iter()
                .any(|part| path.contains(part));
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use crate::test_support::check;

    #[test]
    fn a_task_that_takes_the_lock_is_awaited() {
        use crate::finding::Severity;
        use crate::test_support::Workspace;
        let workspace = Workspace::new(
            "use std::sync::Arc;
use tokio::sync::Mutex;
async fn add(m: &Mutex<u32>) { *m.lock().await += 1; }
pub async fn handle(m: Arc<Mutex<u32>>) {
    let g = m.lock().await;
    let m2 = m.clone();
    let h = tokio::spawn(async move { add(&m2).await });
    h.await.unwrap();
    drop(g);
}
pub async fn set(m: Arc<Mutex<u32>>) {
    let g = m.lock().await;
    let mut all = tokio::task::JoinSet::new();
    for _ in 0..3 { let m = m.clone(); all.spawn(async move { *m.lock().await += 1; }); }
    while let Some(r) = all.join_next().await { r.unwrap(); }
    drop(g);
}
pub async fn other(m: Arc<Mutex<u32>>, n: Arc<Mutex<u32>>) {
    let g = m.lock().await;
    let h = tokio::spawn(async move { add(&n).await });
    h.await.unwrap();
    drop(g);
}
",
        );
        let found = workspace.findings();
        let tiers: Vec<_> =
            found.iter().filter(|f| f.rule == "await-holding-async-lock").map(|f| f.severity).collect();
        assert_eq!(tiers, [Severity::Warning, Severity::Warning, Severity::Hint]);
        assert!(found[0].message.contains("neither ever goes on"));
    }

    #[test]
    fn async_guards() {
        check(
            "use tokio::sync::Mutex;
pub struct Stream;
impl Stream { pub async fn write_all(&mut self, _b: &[u8]) {} }
async fn send(_n: u32) {}
pub async fn held(m: &Mutex<u32>) {
    let g = m.lock().await;
    //        ^^^^ await-holding-async-lock
    send(1).await;
    drop(g);
}
pub async fn on_the_guard(m: &Mutex<Stream>) {
    let mut g = m.lock().await;
    g.write_all(b\"x\").await;
    drop(g);
    m.lock().await.write_all(b\"y\").await;
}
pub async fn section(m: &Mutex<()>, n: &Mutex<u32>) {
    let _one_at_a_time = m.lock().await;
    send(1).await;
    *n.lock().await += 1;
}
pub async fn ended(m: &Mutex<u32>) {
    let n = *m.lock().await;
    send(n).await;
}
",
        );
    }
}
