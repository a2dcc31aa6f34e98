//! async-lock-not-needed: a lock that can wait for an await, but never does.

use super::fix::{Change, Plan};
use super::scan::{Found, Spot};
use super::{Check, Rule};
use crate::finding::{FileId, Safety, Severity};
use crate::locks::{LockScan, Taken};
use crate::model::Ty;
use crate::model::marks::{Class, Shape};
use std::collections::BTreeMap;

/// The rule.
pub static RULE: Rule = Rule {
    id: "async-lock-not-needed",
    group: "kind",
    severity: Some(Severity::Warning),
    summary: "No guard of an async lock is ever held over an await",
    docs: DOCS,
    lints: &[],
    check: Check::Lock(detect),
};

const DOCS: &str = r#"## What it does
Finds fields with an async mutex or read-write lock none of whose guards is ever alive at an `.await`.

## Why it matters
An async lock is made to be held over awaits. Where that never happens, a lock of the standard library does the same
at a fraction of the cost, and can be taken in functions that are not async.

## Example
```rust
use tokio::sync::Mutex;

pub struct Names {
    known: Mutex<Vec<String>>,
}

impl Names {
    pub async fn add(&self, name: String) {
        self.known.lock().await.push(name);
    }
}
```

## Use instead
```rust
use std::sync::Mutex;

pub struct Names {
    known: Mutex<Vec<String>>,
}

impl Names {
    pub async fn add(&self, name: String) {
        self.known.lock().unwrap().push(name);
    }
}
```

## When it stays silent
While the workspace is being read; where a use of the field is not resolved, or stands in a macro, behind an inactive
cfg or in text that cannot be read; where the lock is lent, cloned, moved or returned, or its guard is; where code
outside the crate can reach it; for values that do input or output.

## Fix and its safety
`std::sync` instead, in the declaration and at every use: unsafe, because a lock of the standard library can be
poisoned and does not queue fairly. Offered where every use can be rewritten.
"#;

fn detect(scan: &LockScan<'_>, out: &mut Vec<Found>) {
    let Some(mark) = scan.model.lock_mark(&scan.decl.ty) else { return };
    let Ty::Adt(_, args) = &scan.decl.ty else { return };
    let is_lock = mark.class == Class::Async && matches!(mark.shape, Shape::Mutex | Shape::RwLock);
    if !is_lock || scan.decl.in_test || !args.last().is_some_and(|c| is_data(scan, c, 0)) {
        return;
    }
    // A shared lock that comes from elsewhere has other names there.
    if scan.decl.shared && scan.made().any(|m| m.path.is_none()) {
        return;
    }
    let taken: Vec<&Taken> = scan.taken().collect();
    if taken.len() + scan.made().count() != scan.uses.len()
        || !taken.iter().any(|t| t.awaited.is_some())
        || taken.iter().any(|t| t.over_await || t.leaves)
        || taken.iter().any(|t| t.awaited.is_none() && !t.is_try && !t.name.starts_with("blocking_"))
    {
        return;
    }
    let name = &scan.decl.name;
    out.push(Found {
        rule: &RULE,
        tier: Some(Severity::Warning),
        message: format!(
            "no guard of `{name}` is ever held over an `.await`: a lock of `std::sync` does the same for less"
        ),
        at: scan.spot(),
        related: taken
            .iter()
            .take(3)
            .map(|t| (t.method, "locked here, and released before any await".into()))
            .collect(),
        fixes: plan(scan, &taken, mark.shape).into_iter().collect(),
        unnecessary: false,
    });
}

/// Is it a value that is only data? Whoever reads and writes through a lock may well wait under it.
fn is_data(scan: &LockScan<'_>, ty: &Ty, depth: u32) -> bool {
    const BUSY: [&str; 16] = [
        "Stream",
        "Connection",
        "Sender",
        "Receiver",
        "Socket",
        "Client",
        "Writer",
        "Reader",
        "Child",
        "File",
        "Listener",
        "Sink",
        "Transport",
        "Pool",
        "Channel",
        "Handle",
    ];
    match ty {
        _ if depth > 5 => false,
        Ty::Prim(_) | Ty::Number | Ty::FnPtr(_) => true,
        Ty::Tuple(list) => list.iter().all(|t| is_data(scan, t, depth + 1)),
        Ty::Slice(t) | Ty::Array(t) | Ty::Ref(_, t) => is_data(scan, t, depth + 1),
        Ty::Adt(def, args) => {
            let name = &scan.model.def(*def).name;
            // The hasher of a map is not known and of no matter.
            !BUSY.iter().any(|b| name.ends_with(b))
                && args.iter().all(|t| t.is_unknown() || is_data(scan, t, depth + 1))
        }
        _ => false,
    }
}

/// The whole workspace with `std::sync` in its place.
fn plan(scan: &LockScan<'_>, taken: &[&Taken], shape: Shape) -> Option<Plan> {
    let name = if shape == Shape::Mutex { "Mutex" } else { "RwLock" };
    let mark = scan.model.lock_mark(&scan.decl.ty)?;
    if mark.family != "tokio" || scan.decl.shared {
        return None;
    }
    let mut paths: BTreeMap<FileId, Vec<Spot>> = BTreeMap::new();
    paths.entry(scan.ty_spot().body.file).or_default().push(scan.ty_spot());
    let mut changes = Vec::new();
    for made in scan.made() {
        let path = made.path?;
        if !matches!(made.name.as_str(), "new" | "default" | "from") {
            return None;
        }
        paths.entry(path.body.file).or_default().push(path);
    }
    for taken in taken {
        let (true, Some(awaited)) = (taken.is_simple, taken.awaited) else { return None };
        changes.push(Change::Keep {
            outer: awaited,
            before: String::new(),
            inner: taken.call,
            behind: ".unwrap()".to_string(),
        });
    }
    for paths in paths.into_values() {
        let (from, to) = ("tokio::sync".to_string(), "std::sync".to_string());
        changes.push(Change::Swap { paths, name, from, to });
    }
    Some(Plan { title: format!("Use `std::sync::{name}`"), safety: Safety::Unsafe, changes })
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check_fix, check_no_fix, check_only};

    fn is_it(rule: &str) -> bool {
        rule == "async-lock-not-needed"
    }

    #[test]
    fn guards_that_never_meet_an_await() {
        check_only(
            "use std::collections::HashMap;
use std::sync::Arc;
mod other;
pub struct S { map: tokio::sync::Mutex<HashMap<String, u32>> }
//             ^^^ async-lock-not-needed
pub struct T { list: Arc<tokio::sync::RwLock<Vec<u32>>> }
//             ^^^^ async-lock-not-needed
impl S {
    pub async fn f(&self) -> u32 {
        let map = self.map.lock().await;
        map.len() as u32
    }
    pub async fn g(&self) {
        self.map.lock().await.clear();
        self.f().await;
    }
}
//- other.rs
pub async fn h(t: &crate::T) -> usize { t.list.write().await.push(1); t.list.read().await.len() }
",
            is_it,
        );
    }

    #[test]
    fn guards_that_do_and_locks_that_nobody_can_follow() {
        check_only(
            "use std::sync::Arc;
use tokio::sync::{Mutex, MutexGuard, OwnedMutexGuard};
pub struct S {
    awaited: Mutex<u32>,
    lent: Mutex<u32>,
    given: Mutex<u32>,
    owned: Arc<Mutex<u32>>,
    cloned: Arc<Mutex<u32>>,
    hidden: Mutex<u32>,
    inactive: Mutex<u32>,
    pruned: Mutex<u32>,
    stream: Mutex<tokio::net::TcpStream>,
    raced: Mutex<u32>,
    from_elsewhere: Arc<Mutex<u32>>,
    sync: Mutex<u32>,
    matched: Mutex<u32>,
    unresolved: Mutex<u32>,
    moved: Mutex<u32>,
    pub open: Mutex<u32>,
}
impl S {
    pub async fn awaited(&self) { let _g = self.awaited.lock().await; tick().await; }
    pub async fn lent(&self) { *self.lent.lock().await += 1; work(&self.lent).await; }
    pub async fn given(&self) -> MutexGuard<'_, u32> { self.given.lock().await }
    pub async fn owned(&self) -> OwnedMutexGuard<u32> { self.owned.clone().lock_owned().await }
    pub async fn cloned(&self) -> Arc<Mutex<u32>> { *self.cloned.lock().await += 1; self.cloned.clone() }
    pub async fn hidden(&self) { *self.hidden.lock().await += 1; register!(self.hidden => 1); }
    pub async fn inactive(&self) { *self.inactive.lock().await += 1; }
    #[cfg(feature = \"off\")]
    pub async fn behind(&self) { let _g = self.inactive.lock().await; tick().await; }
    pub async fn pruned(&self) { *self.pruned.lock().await += 1; #[cfg(feature = \"off\")] work(&self.pruned).await; }
    pub async fn stream(&self) { let _n = self.stream.lock().await.local_addr(); }
    pub async fn raced(&self) { let _ = tokio::time::timeout(D, self.raced.lock()).await; }
    pub async fn elsewhere(&self) { *self.from_elsewhere.lock().await += 1; }
    pub fn with(self, from_elsewhere: Arc<Mutex<u32>>) -> S { S { from_elsewhere, ..self } }
    pub fn sync(&self) { *self.sync.blocking_lock() += 1; }
    pub async fn matched(self) { *self.matched.lock().await += 1; let S { matched, .. } = self; work(&matched).await; }
    pub async fn unresolved(&self) { *self.unresolved.lock().await += 1; unknown().unresolved.go(); }
    pub async fn moved(&self) { let g = self.moved.lock().await; keep(g); }
    pub async fn open(&self) { *self.open.lock().await += 1; }
}
async fn tick() {}
async fn work(_m: &Mutex<u32>) {}
fn keep(_g: MutexGuard<'_, u32>) {}
",
            is_it,
        );
    }

    #[test]
    fn a_macro_that_names_the_field_and_text_that_cannot_be_read() {
        check_only(
            "pub struct S { n: tokio::sync::Mutex<u32>, m: tokio::sync::Mutex<u32> }
impl S {
    pub async fn f(&self) { *self.n.lock().await += 1; *self.m.lock().await += 1; }
}
macro_rules! peek { ($s:expr) => { $s.n.lock().await } }
fn broken( { self.m }
",
            is_it,
        );
    }

    #[test]
    fn fix_changes_the_import_where_it_serves_nothing_else() {
        let before = "use std::collections::HashMap;
use tokio::sync::Mutex; // Mutex
#[derive(Debug)]
pub struct S { map: Mutex<HashMap<u32, u32>> }
impl S {
    pub fn new() -> S { S { map: Mutex::new(HashMap::new()) } }
    pub async fn f(&self) -> usize {
        let map = self.map.lock().await;
        map.len()
    }
    pub async fn g(&self) { self.map.lock().await.clear(); }
}
";
        let after = before.replace("tokio::sync", "std::sync").replace(".lock().await", ".lock().unwrap()");
        check_fix("async-lock-not-needed", 0, before, &after);
    }

    #[test]
    fn fix_writes_the_type_out_where_another_lock_needs_the_import() {
        let before = "use tokio::sync::Mutex;
pub struct S { n: Mutex<u32>, pub m: Mutex<u32> }
pub fn new() -> S { S { n: Mutex::new(0), m: Mutex::new(0) } }
pub async fn f(s: &S) { *s.n.lock().await += 1; }
";
        let after = "use tokio::sync::Mutex;
pub struct S { n: std::sync::Mutex<u32>, pub m: Mutex<u32> }
pub fn new() -> S { S { n: std::sync::Mutex::new(0), m: Mutex::new(0) } }
pub async fn f(s: &S) { *s.n.lock().unwrap() += 1; }
";
        check_fix("async-lock-not-needed", 0, before, after);
    }

    #[test]
    fn no_fix_where_a_use_cannot_be_rewritten() {
        check_no_fix(
            "async-lock-not-needed",
            "pub struct S { n: tokio::sync::Mutex<u32> }
pub async fn f(s: &S) { let g = s.n.lock().await; drop(g); }
",
        );
        check_no_fix(
            "async-lock-not-needed",
            "pub struct S { n: tokio::sync::Mutex<u32> }
pub fn made(n: tokio::sync::Mutex<u32>) -> S { S { n } }
pub async fn f(s: &S) { *s.n.lock().await += 1; }
",
        );
    }
}
