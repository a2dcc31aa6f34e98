//! significant-drop-in-scrutinee: a temporary guard in a scrutinee is held over the body.

use super::fix::{Change, Plan};
use super::release;
use super::relock::relocks;
use super::scan::{Found, Scan, may_borrow};
use super::uses::Parents;
use super::{Check, Rule, editions, one_guard};
use crate::facts::{ExprId, ExprKind, PatId};
use crate::finding::{Safety, Severity};
use crate::flow::blocking_mark;
use crate::flow::cfg::{Guard, Origin};
use crate::flow::liveness::PointKind;
use crate::flow::place::Root;
use crate::flow::walk::walk;
use crate::model::Callee;
use crate::model::marks::Class;

/// The rule.
pub static RULE: Rule = Rule {
    id: "significant-drop-in-scrutinee",
    group: "deadlock",
    severity: Some(Severity::Hint),
    summary: "A temporary guard in a scrutinee is held over work that does not need it",
    docs: DOCS,
    lints: &["clippy::significant_drop_in_scrutinee"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds guards that only exist as temporaries in the head of a `match`, `if let`, `while let` or `for` and stay alive while the body calls other code. A warning for loops and blocking calls.

## Why it matters
The temporary lives to the end of the whole expression; nothing in the text says so. In `while let Some(job) = queue.lock().unwrap().pop()` every worker waits for the one that has a job.

## Example
```rust
use std::sync::Mutex;

pub type Job = Box<dyn FnOnce() + Send>;

pub fn work(queue: &Mutex<Vec<Job>>) {
    while let Some(job) = queue.lock().unwrap().pop() {
        job();
    }
}
```

## Use instead
```rust
use std::sync::Mutex;

pub type Job = Box<dyn FnOnce() + Send>;

pub fn work(queue: &Mutex<Vec<Job>>) {
    loop {
        let Some(job) = queue.lock().unwrap().pop() else { break };
        job();
    }
}
```

## When it stays silent
Where the value borrows from the guard; where the body only uses the value; in edition 2024 for the `else` of an `if let`.

## Fix and its safety
One of a pair. Either the lock goes before the body: takes the value out first, or turns `while let` into `loop` with `let … else`: safe if the body does not touch the lock, otherwise unsafe, since the value may be out of date by then.
Or it stays, for the sake of what must be one step: a guard with a name, in a block of its own. Safe, nothing changes.
"#;

/// An expression whose head is evaluated once for its body.
struct Head {
    whole: ExprId,
    scrutinee: ExprId,
    bodies: Vec<ExprId>,
    /// `while let`: the pattern.
    pattern: Option<PatId>,
    is_loop: bool,
}

fn heads(scan: &Scan<'_>) -> Vec<Head> {
    let body = &*scan.flow.typed.body;
    let mut out = Vec::new();
    for whole in (0..body.exprs.len() as u32).map(ExprId) {
        let head = |scrutinee, bodies, pattern, is_loop| Head { whole, scrutinee, bodies, pattern, is_loop };
        match &body.expr(whole).kind {
            ExprKind::Match(scrutinee, arms) => {
                out.push(head(*scrutinee, arms.iter().map(|a| a.body).collect(), None, false));
            }
            ExprKind::If { cond, then, else_, .. } => {
                if let ExprKind::Let(_, scrutinee) = &body.expr(*cond).kind {
                    let bodies = std::iter::once(*then).chain(*else_).collect();
                    out.push(head(*scrutinee, bodies, None, false));
                }
            }
            ExprKind::While(_, cond, turn) => {
                if let ExprKind::Let(pat, scrutinee) = &body.expr(*cond).kind {
                    out.push(head(*scrutinee, vec![*turn], Some(*pat), true));
                }
            }
            ExprKind::For { iter, body, .. } => out.push(head(*iter, vec![*body], None, true)),
            _ => {}
        }
    }
    out
}

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let is_lock =
        |g: &Guard| g.origin == Origin::Call && matches!(g.mark.class, Class::Thread | Class::Async);
    if !scan.flow.units.iter().flat_map(|u| &u.cfg.guards).any(is_lock) {
        return;
    }
    let parents = editions::unknown(scan).then(|| Parents::new(scan));
    let relocked: Vec<ExprId> = relocks(scan).iter().map(|r| r.first.at).collect();
    for head in heads(scan) {
        if may_borrow(scan.world, scan.flow.typed.ty(head.scrutinee)) {
            continue;
        }
        let mut seen = Vec::new();
        for unit in &scan.flow.units {
            for point in &unit.live.points {
                if point.kind != PointKind::Call || !head.bodies.iter().any(|b| holds(scan, *b, point.expr)) {
                    continue;
                }
                for held in &point.held {
                    let guard = unit.cfg.guard(held.guard);
                    let temporary = matches!(unit.cfg.places.get(held.place).root, Root::Value(_));
                    let doubtful =
                        parents.as_ref().is_some_and(|p| editions::matters(scan, p, guard.at, point.expr));
                    let ours =
                        temporary && !doubtful && is_lock(guard) && holds(scan, head.scrutinee, guard.at);
                    if ours
                        && !relocked.contains(&guard.at)
                        && !seen.contains(&guard.at)
                        && is_work(scan, point.expr)
                    {
                        seen.push(guard.at);
                        report(scan, &head, guard, point.expr, out);
                    }
                }
            }
        }
    }
}

fn holds(scan: &Scan<'_>, e: ExprId, node: ExprId) -> bool {
    let mut found = false;
    walk(&scan.flow.typed.body, e, &mut |x| found |= x == node);
    found
}

/// A call of code that may take its time: of the workspace, a callback, a blocking call.
fn is_work(scan: &Scan<'_>, call: ExprId) -> bool {
    match scan.flow.typed.calls.get(&call) {
        Some(Callee::Fn { def, .. }) => {
            let def = scan.world.model.def(*def);
            !(def.is_stub || def.is_foreign) || blocking_mark(scan.world, scan.flow, call).is_some()
        }
        Some(Callee::Value) => true,
        Some(Callee::Ctor(_) | Callee::Closure(_) | Callee::Unknown) | None => false,
    }
}

fn report(scan: &Scan<'_>, head: &Head, guard: &Guard, work: ExprId, out: &mut Vec<Found>) {
    let blocks = blocking_mark(scan.world, scan.flow, work).is_some();
    let tier = if head.is_loop || blocks { Severity::Warning } else { Severity::Hint };
    let message = format!(
        "the temporary guard of {} in this head lives to the end of the whole expression, over work that does not need it; take the value out first",
        scan.lock_name(guard)
    );
    let fixes = match head.pattern {
        Some(pat) => loop_let(scan, head, pat).into_iter().collect(),
        None => {
            let block = one_guard::plan(
                scan,
                guard,
                &[],
                "Keep the lock for the body, with a guard that can be seen",
                Safety::Safe,
            );
            release::hoist(scan, guard, &[work]).into_iter().chain(block).collect()
        }
    };
    out.push(Found {
        rule: &RULE,
        tier: scan.tier(tier),
        message,
        at: scan.head(guard.at),
        related: vec![(scan.head(work), "this runs with the lock held".to_string())],
        fixes,
        unnecessary: false,
    });
}

/// `while let PAT = HEAD { … }` → `loop { let PAT = HEAD else { break }; … }`.
fn loop_let(scan: &Scan<'_>, head: &Head, pat: PatId) -> Option<Plan> {
    let [turn] = head.bodies[..] else { return None };
    if !scan.is_written(head.whole) {
        return None;
    }
    Some(Plan {
        title: "Release the lock before each turn's body, with `loop` and `let … else`".to_string(),
        safety: Safety::Unsafe,
        changes: vec![Change::LoopLet {
            whole: scan.whole(head.whole),
            pattern: scan.pat(pat),
            scrutinee: scan.whole(head.scrutinee),
            body: scan.whole(turn),
        }],
    })
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn guards_in_heads() {
        check(
            "use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::mpsc::Receiver;
pub fn work(_n: u32) {}
pub fn each(rx: &Mutex<Receiver<u32>>) {
    while let Ok(n) = rx.lock().unwrap().recv() { work(n); }
    //                   ^^^^ significant-drop-in-scrutinee
}
pub fn once(m: &Mutex<Vec<u32>>) {
    if let Some(n) = m.lock().unwrap().pop() { work(n); }
    //                 ^^^^ significant-drop-in-scrutinee
}
pub fn cheap(m: &Mutex<Vec<u32>>) -> u32 {
    match m.lock().unwrap().pop() { Some(n) => n + 1, None => 0 }
}
pub fn borrowed(m: &Mutex<HashMap<u32, String>>) -> usize {
    match m.lock().unwrap().get(&1) { Some(s) => s.len(), None => 0 }
}
pub fn first(m: &Mutex<Vec<u32>>) {
    let n = m.lock().unwrap().pop();
    if let Some(n) = n { work(n); }
}
",
        );
    }

    #[test]
    fn fix_turns_the_loop_round() {
        check_fix(
            "significant-drop-in-scrutinee",
            0,
            "use std::sync::Mutex;
pub fn work(_n: u32) {}
pub fn all(m: &Mutex<Vec<u32>>) {
    while let Some(n) = m.lock().unwrap().pop() {
        work(n);
    }
}
",
            "use std::sync::Mutex;
pub fn work(_n: u32) {}
pub fn all(m: &Mutex<Vec<u32>>) {
    loop {
        let Some(n) = m.lock().unwrap().pop() else { break };
        work(n);
    }
}
",
        );
    }

    #[test]
    fn fix_takes_the_value_out() {
        check_fix(
            "significant-drop-in-scrutinee",
            0,
            "use std::sync::Mutex;
pub fn work(_n: u32) {}
pub fn one(m: &Mutex<Vec<u32>>) {
    if let Some(n) = m.lock().unwrap().pop() {
        work(n);
    }
}
",
            "use std::sync::Mutex;
pub fn work(_n: u32) {}
pub fn one(m: &Mutex<Vec<u32>>) {
    let value = m.lock().unwrap().pop();
    if let Some(n) = value {
        work(n);
    }
}
",
        );
    }

    #[test]
    fn fix_gives_the_guard_a_name() {
        check_fix(
            "significant-drop-in-scrutinee",
            1,
            "use std::sync::Mutex;
pub fn work(_n: u32) {}
pub struct Pool { jobs: Mutex<Vec<u32>> }
impl Pool {
    pub fn one(&self) {
        if let Some(n) = self.jobs.lock().unwrap().pop() {
            work(n);
        }
        work(0);
    }
}
",
            "use std::sync::Mutex;
pub fn work(_n: u32) {}
pub struct Pool { jobs: Mutex<Vec<u32>> }
impl Pool {
    pub fn one(&self) {
        {
            let mut jobs = self.jobs.lock().unwrap();
            if let Some(n) = jobs.pop() {
                work(n);
            }
        }
        work(0);
    }
}
",
        );
    }
}
