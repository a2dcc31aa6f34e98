//! lock-held-across-blocking-call: a thread waits for something else while it holds a lock.

use super::await_holding_lock::{keeps_tests_apart, protects_nothing};
use super::reach::{keeper, reaches};
use super::scan::{Found, Scan, Spot};
use super::{Check, Rule, release};
use crate::facts::{ExprId, ExprKind};
use crate::finding::Severity;
use crate::flow::Unit;
use crate::flow::cfg::{Context, GuardIx, Origin};
use crate::flow::identity::arguments;
use crate::flow::liveness::{Held, Point, PointKind};
use crate::flow::place::Root;
use crate::flow::walk::peel;
use crate::model::marks::{Blocking, Class};
use crate::model::{Callee, DefId, Recv, Res, Ty};
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "lock-held-across-blocking-call",
    group: "deadlock",
    severity: Some(Severity::Warning),
    summary: "A lock is held while the thread joins, receives, drives a future or runs foreign code",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds guards of locks that block the thread that are alive where it waits for something else: `join`, `recv`, `block_on`
and `Barrier::wait` (a warning); sleeping, files, network, child processes, and stored callbacks (a hint).

## Why it matters
If what is waited for needs the lock too, neither ever goes on. And everybody else who wants the lock waits as long.

## Example
```rust
use std::sync::{Arc, Mutex};
use std::thread;

pub fn finish(total: Arc<Mutex<u32>>) -> u32 {
    let theirs = Arc::clone(&total);
    let worker = thread::spawn(move || *theirs.lock().unwrap() += 1);
    let sum = total.lock().unwrap();
    worker.join().unwrap();
    *sum
}
```

## Use instead
```rust
use std::sync::{Arc, Mutex};
use std::thread;

pub fn finish(total: Arc<Mutex<u32>>) -> u32 {
    let theirs = Arc::clone(&total);
    let worker = thread::spawn(move || *theirs.lock().unwrap() += 1);
    worker.join().unwrap();
    let sum = total.lock().unwrap();
    *sum
}
```

## When it stays silent
When the lock protects what the call works on (`rx.lock().unwrap().recv()`, a file or connection behind a lock); for
closures that are given what is protected; for a `Condvar`'s wait, which lets the lock go; for logging; for sends into
channels without bound; in async code where the rules on blocking calls speak already.

## Fix and its safety
Drops the guard before the call if it is not used afterwards. Safe.
"#;

/// What a call waits for.
struct Waits {
    tier: Severity,
    what: String,
    /// Why the thread waits; `None` for a callback.
    kind: Option<Blocking>,
}

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    // A hint for each guard is enough.
    let mut hinted: BTreeSet<GuardIx> = BTreeSet::new();
    for unit in &scan.flow.units {
        hinted.clear();
        let mut seen: BTreeSet<ExprId> = BTreeSet::new();
        for point in &unit.live.points {
            if point.kind != PointKind::Call || point.held.is_empty() {
                continue;
            }
            let Some(waits) = waits(scan, point.expr) else { continue };
            let is_hint = waits.tier == Severity::Hint;
            if is_hint && waits.kind.is_some() && point.context == Context::Async {
                continue;
            }
            let held = concerned(scan, unit, point, &waits);
            if held.is_empty() || (is_hint && held.iter().all(|h| hinted.contains(&h.guard))) {
                continue;
            }
            if !seen.insert(point.expr) {
                continue;
            }
            if is_hint {
                hinted.extend(held.iter().map(|h| h.guard));
            }
            out.push(found(scan, unit, point, &held, &waits));
        }
    }
}

/// The guards that have nothing to do with the call.
fn concerned(scan: &Scan<'_>, unit: &Unit, point: &Point, waits: &Waits) -> Vec<Held> {
    let mut out: Vec<Held> = Vec::new();
    for held in &point.held {
        let guard = unit.cfg.guard(held.guard);
        let leaked = unit.cfg.places.get(held.place).root == Root::Leaked;
        if guard.mark.class != Class::Thread || leaked || out.iter().any(|h| h.guard == held.guard) {
            continue;
        }
        let apart = match waits.tier {
            Severity::Hint => guard.origin == Origin::Call && protects_nothing(scan, guard),
            _ => keeps_tests_apart(scan, guard),
        };
        if !apart && !works_on(scan, unit, held, point.expr, waits) {
            out.push(*held);
        }
    }
    out
}

/// Does the call work on what the guard protects?
fn works_on(scan: &Scan<'_>, unit: &Unit, held: &Held, call: ExprId, waits: &Waits) -> bool {
    let typed = &scan.flow.typed;
    let args = arguments(&typed.body, call);
    let recv = match typed.calls.get(&call) {
        Some(Callee::Fn { recv, .. }) => *recv,
        _ => None,
    };
    match waits.kind {
        None => args.iter().any(|a| reaches(scan, unit, held, *a)),
        Some(kind) => args.iter().enumerate().any(|(i, a)| {
            let receiver = i == 0 && matches!(recv, Some(Recv::Ref | Recv::RefMut));
            let works = receiver || !matches!(kind, Blocking::Wait | Blocking::BlockOn);
            let mutable = receiver || matches!(typed.ty(*a), Ty::Ref(true, _));
            works && mutable && reaches(scan, unit, held, *a)
        }),
    }
}

/// Does this call make the thread wait?
fn waits(scan: &Scan<'_>, call: ExprId) -> Option<Waits> {
    match scan.flow.typed.calls.get(&call)? {
        Callee::Fn { def, .. } => waits_in(scan, *def).or_else(|| {
            // `handle.take().map(JoinHandle::join)`.
            let given = arguments(&scan.flow.typed.body, call);
            let runs =
                scan.world.model.def(*def).is_stub && scan.marks(call).is_none_or(|m| m.spawn.is_none());
            given.iter().skip(1).filter(|_| runs).find_map(|a| match scan.flow.typed.paths.get(a)? {
                Res::Def(d) => waits_in(scan, *d),
                Res::Local(_) => None,
            })
        }),
        Callee::Value => is_callback(scan, call).then(|| Waits {
            tier: Severity::Hint,
            what: "this calls code that was given from outside".to_string(),
            kind: None,
        }),
        _ => None,
    }
}

fn waits_in(scan: &Scan<'_>, def: DefId) -> Option<Waits> {
    let marks = scan.world.model.fn_marks(def)?;
    let (kind, _) = marks.blocking.clone()?;
    if marks.wait || marks.acquire.is_some() {
        return None;
    }
    let info = scan.world.model.def(def);
    let name = info.name.as_str();
    let (tier, verb) = match kind {
        Blocking::Wait if matches!(name, "join" | "recv" | "wait") => (Severity::Warning, "waits"),
        // Only the standard library says by the type whether a channel has a bound.
        Blocking::Wait if name == "send" && !scan.world.model.path(def).starts_with("std::") => return None,
        Blocking::AsyncPrimitive if name.contains("recv") => (Severity::Warning, "waits"),
        Blocking::BlockOn => (Severity::Warning, "drives a future"),
        Blocking::Wait | Blocking::AsyncPrimitive => (Severity::Hint, "waits"),
        Blocking::Sleep => (Severity::Hint, "sleeps"),
        Blocking::Io | Blocking::Net | Blocking::Process => (Severity::Hint, "does I/O"),
    };
    Some(Waits { tier, what: format!("`{name}` {verb}"), kind: Some(kind) })
}

/// Is it a stored function, whose code is not known here? Parameters are their caller's business.
fn is_callback(scan: &Scan<'_>, call: ExprId) -> bool {
    let typed = &scan.flow.typed;
    let ExprKind::Call(callee, _) = typed.body.expr(call).kind else { return false };
    let mut callee = peel(&typed.body, callee);
    while let ExprKind::Deref(inner) | ExprKind::Ref(_, inner) = typed.body.expr(callee).kind {
        callee = peel(&typed.body, inner);
    }
    if scan.local(callee).is_some_and(|l| scan.flow.sources.param(l).is_some()) {
        return false;
    }
    let last = scan.world.model.autoderef(typed.ty(callee)).pop();
    matches!(last, Some(Ty::Dyn(_) | Ty::FnPtr(_)))
}

fn found(scan: &Scan<'_>, unit: &Unit, point: &Point, held: &[Held], waits: &Waits) -> Found {
    let first = unit.cfg.guard(held[0].guard);
    let lock = scan.lock_name(first);
    let why = match (waits.kind, waits.tier) {
        (None, _) => "if that takes the lock again, it waits for itself for ever; collect what to call first",
        (_, Severity::Hint) => "everybody else who wants the lock waits as long; let the guard go first",
        _ => "if what it waits for needs the lock, neither ever goes on; let the guard go first",
    };
    let mut related: Vec<(Spot, String)> = Vec::new();
    let mut fixes = Vec::new();
    for h in held {
        let guard = unit.cfg.guard(h.guard);
        related.push((scan.guard_spot(guard), "the guard, still alive at the call".to_string()));
        for step in &guard.via {
            related.push((Scan::step(step), "it comes from here".to_string()));
        }
        if let Some(local) = keeper(unit, h)
            && guard.origin == Origin::Call
            && held.len() == 1
        {
            fixes.extend(release::drop_before(scan, guard, local, point.expr, "the call"));
        }
    }
    Found {
        rule: &RULE,
        tier: scan.tier(waits.tier),
        message: format!("{lock} stays locked while {}: {why}", waits.what),
        at: scan.head(point.expr),
        related,
        fixes,
        unnecessary: false,
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check_fix, check_only};

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "lock-held-across-blocking-call");
    }

    #[test]
    fn what_waits() {
        check(
            "use std::sync::{Arc, Barrier, Mutex, RwLock};
use std::sync::mpsc::Receiver;
use std::thread::JoinHandle;
#[derive(Default)]
pub struct Inner { handle: Option<JoinHandle<()>> }
#[derive(Clone)]
pub struct Service(Arc<RwLock<Inner>>);
impl Service {
    pub fn stop(&self) {
        self.0.write().unwrap().handle.take().map(JoinHandle::join);
        //                                    ^^^ lock-held-across-blocking-call
    }
    pub fn stop_too(&self) {
        if let Some(h) = self.0.write().unwrap().handle.take() {
            h.join().unwrap();
            //^^^^ lock-held-across-blocking-call
        }
    }
    pub fn stop_well(&self) {
        let handle = self.0.write().unwrap().handle.take();
        if let Some(h) = handle { h.join().unwrap(); }
    }
}
pub fn received(m: &Mutex<u32>, rx: &Receiver<u32>) {
    let mut g = m.lock().unwrap();
    *g = rx.recv().unwrap();
    //      ^^^^ lock-held-across-blocking-call
}
pub fn met(m: &parking_lot::Mutex<u32>, b: &Barrier) {
    let _g = m.lock();
    b.wait();
    //^^^^ lock-held-across-blocking-call
}
async fn work() {}
pub fn driven(m: &Mutex<u32>) {
    let _g = m.lock().unwrap();
    futures::executor::block_on(work());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ lock-held-across-blocking-call
}
",
        );
    }

    #[test]
    fn hints() {
        check(
            "use std::collections::HashMap;
use std::sync::Mutex;
type Handler = Box<dyn Fn(&str) + Send>;
pub struct Bus { handlers: Mutex<HashMap<u32, Handler>>, log: Mutex<u32>, cb: Handler }
impl Bus {
    pub fn emit(&self, event: &str) {
        let handlers = self.handlers.lock().unwrap();
        for h in handlers.values() {
            h(event);
//          ^ lock-held-across-blocking-call
        }
    }
    pub fn stored(&self) {
        let _g = self.log.lock().unwrap();
        (self.cb)(\"x\");
//      ^^^^^^^^^ lock-held-across-blocking-call
    }
    pub fn save(&self) {
        let g = self.log.lock().unwrap();
        std::fs::write(\"a\", g.to_string()).unwrap();
//      ^^^^^^^^^^^^^^ lock-held-across-blocking-call
        std::fs::write(\"b\", g.to_string()).unwrap();
    }
    pub fn slow(&self) {
        let _g = self.log.lock().unwrap();
        std::thread::sleep(std::time::Duration::from_secs(1));
//      ^^^^^^^^^^^^^^^^^^ lock-held-across-blocking-call
    }
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use std::fs::File;
use std::io::Write;
use std::sync::{Arc, Condvar, Mutex};
use std::sync::mpsc::{Receiver, Sender};
pub type Job = Box<dyn FnOnce() + Send>;
pub fn worker(rx: Arc<Mutex<Receiver<Job>>>) {
    loop {
        let job = rx.lock().unwrap().recv();
        match job { Ok(job) => job(), Err(_) => break }
    }
}
pub fn bound(rx: &Mutex<Receiver<u32>>) -> u32 {
    let rx = rx.lock().unwrap();
    rx.recv().unwrap()
}
pub fn log(file: &Mutex<File>, text: &str) {
    let mut file = file.lock().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    println!(\"{text}\");
}
pub fn with<R>(m: &Mutex<u32>, f: impl FnOnce(&mut u32) -> R) -> R {
    let mut g = m.lock().unwrap();
    f(&mut g)
}
pub fn each(m: &Mutex<Vec<u32>>, f: &dyn Fn(&u32)) {
    for x in m.lock().unwrap().iter() { f(x); }
}
pub fn waits(m: &Mutex<bool>, cv: &Condvar) {
    let mut g = m.lock().unwrap();
    while !*g { g = cv.wait(g).unwrap(); }
}
pub fn sends(m: &Mutex<u32>, tx: &Sender<u32>) {
    let g = m.lock().unwrap();
    tx.send(*g).unwrap();
}
pub fn before(m: &Mutex<u32>, h: std::thread::JoinHandle<()>) {
    *m.lock().unwrap() += 1;
    h.join().unwrap();
}
pub fn one_at_a_time(m: &Mutex<()>) {
    let _g = m.lock().unwrap();
    std::fs::write(\"a\", \"b\").unwrap();
}
",
        );
    }

    #[test]
    fn fix_drops_before_the_call() {
        check_fix(
            "lock-held-across-blocking-call",
            0,
            "use std::sync::Mutex;
pub fn f(m: &Mutex<u32>, h: std::thread::JoinHandle<()>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    h.join().unwrap();
}
",
            "use std::sync::Mutex;
pub fn f(m: &Mutex<u32>, h: std::thread::JoinHandle<()>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    drop(g);
    h.join().unwrap();
}
",
        );
    }
}
