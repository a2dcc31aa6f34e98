//! readonly-write-lock: a write guard through which nothing is changed.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use super::uses::{Kept, Parents, kept, only_reads, plain};
use super::{Check, Rule};
use crate::finding::{Safety, Severity};
use crate::flow::cfg::{Guard, Origin};
use crate::model::Ty;
use crate::model::marks::{Access, Class, Shape};

/// The rule.
pub static RULE: Rule = Rule {
    id: "readonly-write-lock",
    group: "kind",
    severity: Some(Severity::Warning),
    summary: "A write lock is taken where everything under it only reads",
    docs: DOCS,
    lints: &["clippy::readonly_write_lock"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds write guards of an `RwLock` through which nothing is changed.

## Why it matters
Readers that could run side by side wait for each other.

## Example
```rust
use std::collections::HashMap;
use std::sync::RwLock;

pub fn best(peers: &RwLock<HashMap<u32, u64>>) -> usize {
    let peers = peers.write().unwrap();
    peers.len()
}
```

## Use instead
```rust
use std::collections::HashMap;
use std::sync::RwLock;

pub fn best(peers: &RwLock<HashMap<u32, u64>>) -> usize {
    let peers = peers.read().unwrap();
    peers.len()
}
```

## When it stays silent
For `RwLock<()>` and guards named `_…`, which keep a section of code to one thread; for values with interior mutability; where a use is not known.

## Fix and its safety
`.read()` instead of `.write()`: safe where every use is known to read.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let candidate = |g: &&Guard| {
        g.origin == Origin::Call
            && g.via.is_empty()
            && !g.is_try
            && g.mark.access == Access::Exclusive
            && matches!(g.mark.class, Class::Thread | Class::Async)
    };
    let guards: Vec<&Guard> = scan.flow.units.iter().flat_map(|u| &u.cfg.guards).filter(candidate).collect();
    if guards.is_empty() {
        return;
    }
    let parents = Parents::new(scan);
    let mut seen = Vec::new();
    for guard in guards {
        if !seen.contains(&guard.at) && is_rwlock(scan, guard) && is_idle(scan, &parents, guard) {
            report(scan, guard, out);
        }
        seen.push(guard.at);
    }
}

fn is_rwlock(scan: &Scan<'_>, guard: &Guard) -> bool {
    let receiver = scan.flow.namer(scan.world).arguments(guard.at).first().copied();
    let types = receiver.into_iter().flat_map(|r| scan.world.model.autoderef(scan.flow.typed.ty(r)));
    types.into_iter().any(|t| {
        let is_rwlock = scan.world.model.lock_mark(&t).is_some_and(|m| m.shape == Shape::RwLock);
        let content = match &t {
            Ty::Adt(_, args) => args.last(),
            _ => None,
        };
        is_rwlock && content.is_some_and(|c| *c != Ty::unit() && plain(scan, c, 0))
    })
}

/// Is the guard used, and only to read?
fn is_idle(scan: &Scan<'_>, parents: &Parents, guard: &Guard) -> bool {
    match kept(scan, parents, guard.at) {
        Some((Kept::Temporary(value), _)) => only_reads(scan, parents, value),
        Some((Kept::Local(local, mentions), _)) => {
            let named =
                scan.flow.typed.locals.get(local.0 as usize).is_some_and(|l| !l.name.starts_with('_'));
            let used: Vec<_> = mentions.into_iter().filter(|m| !is_dropped(scan, parents, *m)).collect();
            named && !used.is_empty() && used.iter().all(|m| only_reads(scan, parents, *m))
        }
        None => false,
    }
}

/// `drop(guard)`.
fn is_dropped(scan: &Scan<'_>, parents: &Parents, mention: crate::facts::ExprId) -> bool {
    parents.real(scan, mention).and_then(|call| scan.callee(call)).is_some_and(|d| {
        let def = scan.world.model.def(d);
        def.is_stub && def.name == "drop"
    })
}

fn report(scan: &Scan<'_>, guard: &Guard, out: &mut Vec<Found>) {
    let name = scan.callee(guard.at).map(|d| scan.world.model.def(d).name.to_string()).unwrap_or_default();
    let fixes = if name.contains("write") && scan.is_written(guard.at) {
        vec![Plan {
            title: format!("Use `{}`", name.replace("write", "read")),
            safety: Safety::Safe,
            changes: vec![Change::Replace(scan.head(guard.at), name.replace("write", "read"))],
        }]
    } else {
        Vec::new()
    };
    out.push(Found {
        rule: &RULE,
        tier: scan.tier(Severity::Warning),
        message: format!(
            "{} is locked for writing, but nothing is written: readers wait for each other without need; use the read lock",
            scan.lock_name(guard)
        ),
        at: scan.head(guard.at),
        related: Vec::new(),
        fixes,
        unnecessary: false,
    });
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn reads_under_a_write_lock() {
        check(
            "use std::collections::HashMap;
use std::sync::RwLock;
use std::sync::atomic::{AtomicU32, Ordering};
pub struct S { map: RwLock<HashMap<u32, u64>>, n: parking_lot::RwLock<u32>, gate: RwLock<()>, a: RwLock<AtomicU32> }
impl S {
    pub fn bound(&self) -> Option<u64> {
        let map = self.map.write().unwrap();
        //                 ^^^^^ readonly-write-lock
        map.get(&1).copied()
    }
    pub fn temporary(&self) -> usize { self.map.write().unwrap().len() }
    //                                          ^^^^^ readonly-write-lock
    pub fn copied(&self) -> u32 { *self.n.write() }
    //                                    ^^^^^ readonly-write-lock
    pub fn writes(&self) { self.map.write().unwrap().insert(1, 2); }
    pub fn assigns(&self) { *self.n.write() += 1; }
    pub fn section(&self) { let _g = self.gate.write().unwrap(); }
    pub fn named(&self) { let _map = self.map.write().unwrap(); }
    pub fn interior(&self) { self.a.write().unwrap().store(1, Ordering::Relaxed); }
    pub fn passed(&self) { let mut m = self.map.write().unwrap(); change(&mut m); }
}
fn change(m: &mut HashMap<u32, u64>) { m.clear(); }
",
        );
    }

    #[test]
    fn fix_reads() {
        let before = "use std::sync::RwLock;
pub fn f(v: &RwLock<Vec<u32>>) -> usize {
    v.write().unwrap().len()
}
";
        check_fix("readonly-write-lock", 0, before, &before.replace("write", "read"));
    }
}
