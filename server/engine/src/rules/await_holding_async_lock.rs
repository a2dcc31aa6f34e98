//! await-holding-async-lock: the guard of an async lock is alive at an await that does not use it.

use super::hold::{Hold, across, found, holds, taken};
use super::release::locals;
use super::scan::{Found, Scan};
use super::stmts::borrowers;
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind};
use crate::finding::Severity;
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
