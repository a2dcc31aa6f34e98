//! await-holding-lock: the guard of a lock that blocks threads is alive at an await point.

use super::hold::{Hold, across, found, holds, taken};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::flow::cfg::{Guard, Use};
use crate::flow::identity::LockRoot;
use crate::model::Ty;
use crate::model::marks::{Class, Spawn};

/// The rule.
pub static RULE: Rule = Rule {
    id: "await-holding-lock",
    group: "await",
    severity: Some(Severity::Warning),
    summary: "A guard of a lock that blocks threads is held across an `.await`",
    docs: DOCS,
    lints: &["clippy::await_holding_lock"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds guards of locks that block the thread (`std::sync`, `parking_lot`, `lock_api`, `spin`) that are still alive
where an async function may be suspended: at `.await`, in `select!` and `join!`, at a `yield`. The guard is followed
through bindings, moves, `drop`, branches, loops, containers and helper functions that return it.

## Why it matters
While the task is suspended the lock stays locked. Any other task that wants it blocks its whole thread; if that is the
thread that would have to resume the holder, the program hangs.

## Example
```rust
use std::sync::Mutex;

async fn send(n: u32) {
    let _ = n;
}

pub async fn count(hits: &Mutex<u32>) {
    let mut hits = hits.lock().unwrap();
    *hits += 1;
    send(*hits).await;
}
```

## Use instead
```rust
use std::sync::Mutex;

async fn send(n: u32) {
    let _ = n;
}

pub async fn count(hits: &Mutex<u32>) {
    let n = {
        let mut hits = hits.lock().unwrap();
        *hits += 1;
        *hits
    };
    send(n).await;
}
```
If the lock must stay locked while the task waits, use an async lock such as `tokio::sync::Mutex`.

## When it stays silent
When every path to the await drops or moves the guard first; for temporaries that end before the await by the rules of
the file's edition; for guards inside closures and tasks that run elsewhere; for a static `Mutex<()>` that keeps tests
apart; for types that are not known.

## Fix and its safety
Puts the guard's life into a block and lifts the values needed later out of it; or drops the guard before the await; or
takes a value out of a temporary guard first. All are safe: the accesses stay in one critical section. Where the guard is
only read, clones the value out: unsafe under an exclusive guard, since others may go on meanwhile. None where nothing
uses the guard: such a lock is there to keep others out until the end.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for hold in holds(scan, |g| g.mark.class == Class::Thread) {
        if keeps_tests_apart(scan, hold.guard) {
            continue;
        }
        let lock = scan.lock_name(hold.guard);
        let message = format!(
            "the guard of {lock} {} {}: while the task is suspended, whoever wants the lock blocks a whole thread, perhaps the one that must resume this task; let the guard go before it waits, or use an async lock",
            taken(hold.guard),
            across(&hold),
        );
        out.push(found(scan, &RULE, tier(scan, &hold), &hold, message));
    }
}

/// Where the compiler cannot help (the guard may be sent, or the task stays on one thread) it is an error.
fn tier(scan: &Scan<'_>, hold: &Hold<'_>) -> Severity {
    let sendable = hold.guard.mark.family == "parking_lot"
        && scan
            .world
            .model
            .dependency(scan.flow.body, "parking_lot")
            .is_some_and(|d| d.features.iter().any(|f| f == "send_guard"));
    if sendable || hold.unit.used == Use::Spawned(Spawn::Local) { Severity::Error } else { Severity::Warning }
}

/// `static ENV: Mutex<()>` taken by tests that must not run at the same time.
pub(super) fn keeps_tests_apart(scan: &Scan<'_>, guard: &Guard) -> bool {
    let is_static = guard.lock.as_ref().is_some_and(|l| matches!(l.root, LockRoot::Static(_)));
    scan.in_test && is_static && protects_nothing(scan, guard)
}

/// Is it a guard of a `Mutex<()>`, which only keeps pieces of code apart? Yes if that is not known.
pub(super) fn protects_nothing(scan: &Scan<'_>, guard: &Guard) -> bool {
    let receiver = scan.flow.namer(scan.world).arguments(guard.at).first().copied();
    let ty = receiver.map(|r| scan.flow.typed.ty(r).strip_refs().clone());
    match ty {
        Some(Ty::Adt(_, args)) => !args.iter().any(|t| !is_unit_lock(t)),
        _ => true,
    }
}

/// `()`, or a lock of it inside a `LazyLock` or `OnceLock`.
fn is_unit_lock(ty: &Ty) -> bool {
    match ty {
        Ty::Tuple(list) => list.is_empty(),
        Ty::Adt(_, args) => !args.is_empty() && args.iter().all(is_unit_lock),
        Ty::FnPtr(_) | Ty::FnDef(..) | Ty::Closure(..) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix, check_no_fix};

    #[test]
    fn a_guard_in_a_struct_field_of_another_file() {
        check(
            "mod state;
use state::Context;
async fn publish(_n: u8) {}
pub async fn next(ctx: &Context) -> u8 {
    let mut p = ctx.progress.lock().unwrap();
    //                       ^^^^ await-holding-lock
    p.phase += 1;
    publish(p.phase).await;
    p.phase
}
//- state.rs
use std::sync::{Arc, Mutex};
#[derive(Default)]
pub struct Progress { pub phase: u8 }
pub type Shared<T> = Arc<Mutex<T>>;
#[derive(Default, Clone)]
pub struct Context { pub progress: Shared<Progress> }
",
        );
    }

    #[test]
    fn a_guard_from_a_helper() {
        check(
            "use parking_lot::{Mutex, MutexGuard};
pub struct Pool { conns: Mutex<Vec<u32>> }
async fn flush() {}
impl Pool {
    fn conns(&self) -> MutexGuard<'_, Vec<u32>> { self.conns.lock() }
    pub async fn drain(&self) {
        let mut conns = self.conns();
        //                   ^^^^^ await-holding-lock
        conns.clear();
        flush().await;
    }
}
",
        );
    }

    #[test]
    fn guards_given_and_lent() {
        check(
            "use std::sync::MutexGuard;
async fn wait() {}
pub async fn given(g: MutexGuard<'_, u32>) {
    //             ^ await-holding-lock
    wait().await;
    drop(g);
}
pub async fn dropped(g: MutexGuard<'_, u32>) {
    drop(g);
    wait().await;
}
pub async fn lent(g: &mut MutexGuard<'_, u32>) {
    //            ^ await-holding-lock
    **g += 1;
    wait().await;
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};
async fn wait() {}
pub struct Conn;
impl Conn {
    pub fn lock(&self) -> Conn { Conn }
}
pub async fn not_a_lock(c: &Conn) { let _g = c.lock(); wait().await; }
pub async fn no_await_under_it(m: &Mutex<u32>) -> u32 { let n = { let g = m.lock().unwrap(); *g }; wait().await; n }
pub async fn spawned(m: Arc<Mutex<u32>>) {
    let g = m.lock().unwrap();
    tokio::spawn(async { wait().await });
    drop(g);
}
pub async fn on_a_blocking_thread(m: Arc<Mutex<u32>>) {
    tokio::task::spawn_blocking(move || { let mut g = m.lock().unwrap(); *g += 1; }).await.unwrap();
}
pub async fn per_key(m: &Mutex<HashMap<u32, Arc<Mutex<u32>>>>) -> Option<u32> {
    let one = m.lock().unwrap().get(&1).cloned()?;
    wait().await;
    let n = *one.lock().unwrap();
    Some(n)
}
pub async fn stdout_is_no_lock() {
    let out = std::io::stdout().lock();
    wait().await;
    drop(out);
}
pub async fn taken(m: &RwLock<Vec<u32>>) -> Option<u32> {
    let v = m.read().unwrap();
    let n = *v.get(0)?;
    match n {
        0 => Some(0),
        _ => {
            drop(v);
            wait().await;
            Some(n)
        }
    }
}
#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    static ENV: Mutex<()> = Mutex::new(());
    #[tokio::test]
    async fn alone() { let _env = ENV.lock().unwrap(); super::wait().await; }
}
",
        );
    }

    #[test]
    fn fix_puts_the_guard_into_a_block() {
        check_fix(
            "await-holding-lock",
            0,
            "use std::sync::Mutex;
async fn send(_n: u32) {}
pub async fn count(hits: &Mutex<u32>) {
    let mut guard = hits.lock().unwrap();
    // One more.
    *guard += 1;
    let n = *guard;
    send(n).await;
}
",
            "use std::sync::Mutex;
async fn send(_n: u32) {}
pub async fn count(hits: &Mutex<u32>) {
    let n = {
        let mut guard = hits.lock().unwrap();
        // One more.
        *guard += 1;
        *guard
    };
    send(n).await;
}
",
        );
    }

    #[test]
    fn fix_lifts_what_the_waiting_statement_takes() {
        check_fix(
            "await-holding-lock",
            0,
            "use std::sync::Mutex;
async fn send(_n: u32, _m: u32) {}
pub async fn count(hits: &Mutex<u32>) {
    let mut hits = hits.lock().unwrap();
    *hits += 1;
    send(*hits, 2).await;
}
pub async fn next(jobs: &Mutex<Option<u32>>) {
    {
        let mut job = jobs.lock().unwrap(); // One at a time.
        if let Some(n) = job.take() {
            send(n, n).await;
        }
    }
}
",
            "use std::sync::Mutex;
async fn send(_n: u32, _m: u32) {}
pub async fn count(hits: &Mutex<u32>) {
    let value = {
        let mut hits = hits.lock().unwrap();
        *hits += 1;
        *hits
    };
    send(value, 2).await;
}
pub async fn next(jobs: &Mutex<Option<u32>>) {
    {
        let mut job = jobs.lock().unwrap(); // One at a time.
        if let Some(n) = job.take() {
            send(n, n).await;
        }
    }
}
",
        );
    }

    #[test]
    fn fix_takes_a_part_of_the_value_whatever_it_is() {
        check_fix(
            "await-holding-lock",
            0,
            "use std::sync::Mutex;
use elsewhere::WaitGroup;
pub struct S { wg: Mutex<Option<WaitGroup>> }
impl S {
    pub async fn close(&self) {
        {
            let mut wg = self.wg.lock().unwrap();
            if let Some(wg) = wg.take() {
                wg.wait().await;
            }
        }
    }
}
",
            "use std::sync::Mutex;
use elsewhere::WaitGroup;
pub struct S { wg: Mutex<Option<WaitGroup>> }
impl S {
    pub async fn close(&self) {
        {
            let value = {
                let mut wg = self.wg.lock().unwrap();
                wg.take()
            };
            if let Some(wg) = value {
                wg.wait().await;
            }
        }
    }
}
",
        );
    }

    #[test]
    fn fix_clones_what_the_waiting_statement_reads() {
        check_fix(
            "await-holding-lock",
            0,
            "use std::sync::Mutex;
async fn send(_s: &str, _n: usize) {}
pub struct Job { name: String, tries: usize }
pub async fn f(m: &Mutex<Job>) {
    let mut job = m.lock().unwrap();
    job.tries += 1;
    send(&job.name, job.tries).await;
}
",
            "use std::sync::Mutex;
async fn send(_s: &str, _n: usize) {}
pub struct Job { name: String, tries: usize }
pub async fn f(m: &Mutex<Job>) {
    let (value, value2) = {
        let mut job = m.lock().unwrap();
        job.tries += 1;
        let value = job.name.clone();
        let value2 = job.tries;
        (value, value2)
    };
    send(&value, value2).await;
}
",
        );
    }

    #[test]
    fn fix_lifts_two_values() {
        check_fix(
            "await-holding-lock",
            0,
            "use std::sync::Mutex;
async fn send(_n: usize, _m: usize) {}
pub async fn f(m: &Mutex<Vec<u32>>) {
    let g = m.lock().unwrap(); // One at a time.
    send(g.len(), g.capacity()).await;
}
",
            "use std::sync::Mutex;
async fn send(_n: usize, _m: usize) {}
pub async fn f(m: &Mutex<Vec<u32>>) {
    let (value, value2) = {
        let g = m.lock().unwrap(); // One at a time.
        let value = g.len();
        let value2 = g.capacity();
        (value, value2)
    };
    send(value, value2).await;
}
",
        );
    }

    #[test]
    fn fix_drops_what_a_pattern_binds() {
        check_fix(
            "await-holding-lock",
            0,
            "use std::sync::Mutex;
async fn tick() {}
pub async fn f(m: &Mutex<u32>) {
    if let Ok(mut n) = m.lock() {
        *n += 1;
        tick().await;
    }
}
",
            "use std::sync::Mutex;
async fn tick() {}
pub async fn f(m: &Mutex<u32>) {
    if let Ok(mut n) = m.lock() {
        *n += 1;
        drop(n);
        tick().await;
    }
}
",
        );
    }

    #[test]
    fn fix_clones_the_value_out() {
        check_fix(
            "await-holding-lock",
            0,
            "use std::sync::{Arc, RwLock};
use tokio::sync::mpsc::Sender;
pub async fn f(m: &RwLock<Option<Arc<Sender<u32>>>>) {
    let feed = m.read().unwrap();
    if let Some(feed) = &*feed {
        let _ = feed.send(1).await;
    }
}
",
            "use std::sync::{Arc, RwLock};
use tokio::sync::mpsc::Sender;
pub async fn f(m: &RwLock<Option<Arc<Sender<u32>>>>) {
    let feed = m.read().unwrap().clone();
    if let Some(feed) = &feed {
        let _ = feed.send(1).await;
    }
}
",
        );
    }

    #[test]
    fn fix_drops_before_the_await() {
        check_fix(
            "await-holding-lock",
            1,
            "use std::sync::Mutex;
async fn send(_n: u32) {}
pub async fn count(hits: &Mutex<u32>) {
    let mut guard = hits.lock().unwrap();
    *guard += 1;
    for i in 0..3 {
        send(i).await;
    }
}
",
            "use std::sync::Mutex;
async fn send(_n: u32) {}
pub async fn count(hits: &Mutex<u32>) {
    let mut guard = hits.lock().unwrap();
    *guard += 1;
    drop(guard);
    for i in 0..3 {
        send(i).await;
    }
}
",
        );
    }

    #[test]
    fn fix_takes_the_value_out_first() {
        check_fix(
            "await-holding-lock",
            0,
            "use std::sync::Mutex;\r
async fn send(_n: u32) {}\r
pub async fn drain(jobs: &Mutex<Vec<u32>>) {\r
    if let Some(job) = jobs.lock().unwrap().pop() {\r
        send(job).await;\r
    }\r
}\r
",
            "use std::sync::Mutex;\r
async fn send(_n: u32) {}\r
pub async fn drain(jobs: &Mutex<Vec<u32>>) {\r
    let value = jobs.lock().unwrap().pop();\r
    if let Some(job) = value {\r
        send(job).await;\r
    }\r
}\r
",
        );
    }

    #[test]
    fn statements_behind_an_inactive_cfg_do_not_run() {
        check(
            "use std::sync::Mutex;
pub async fn f(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    #[cfg(feature = \"never\")]
    tick().await;
    #[cfg(not(feature = \"never\"))]
    drop(g);
    match 1 {
        #[cfg(feature = \"never\")]
        2 => tick().await,
        _ => {}
    }
    #[cfg(not(feature = \"never\"))]
    tick().await;
}
async fn tick() {}
",
        );
    }

    #[test]
    fn no_fix_where_the_lock_keeps_others_out() {
        check_no_fix(
            "await-holding-lock",
            "use std::sync::Mutex;
async fn work() {}
pub async fn f(section: &Mutex<()>) {
    let _section = section.lock().unwrap();
    work().await;
}
",
        );
    }

    #[test]
    fn no_fix_where_the_guard_is_used_afterwards() {
        check_no_fix(
            "await-holding-lock",
            "use std::sync::Mutex;
async fn send(_n: u32) {}
pub async fn f(m: &Mutex<Vec<String>>) {
    let mut g = m.lock().unwrap();
    send(1).await;
    g.clear();
}
",
        );
    }
}
