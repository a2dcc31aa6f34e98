//! dashmap-check-then-act: a concurrent map is asked for a key, and then written as if nothing had
//! happened in between.

use super::atomic_load_then_store::is_shared;
use super::reach::contains;
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind};
use crate::finding::Severity;
use crate::flow::identity::{LockPath, Relation};
use crate::flow::walk::walk;
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "dashmap-check-then-act",
    group: "atomicity",
    severity: Some(Severity::Hint),
    summary: "A `DashMap` is asked for a key and then written in a second step",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds an `if` that asks a `DashMap` or `DashSet` for a key (`contains_key`, `contains`, `get(…).is_none()`), and a branch
of it that inserts the same key.

## Why it matters
The shard is not locked between the two. Two threads may both find that the key is missing, and the second one replaces
what the first one put in.

## Example
```rust
use dashmap::DashMap;

pub fn add(names: &DashMap<u32, String>, id: u32) {
    if !names.contains_key(&id) {
        names.insert(id, String::new());
    }
}
```

## Use instead
```rust
use dashmap::DashMap;

pub fn add(names: &DashMap<u32, String>, id: u32) {
    names.entry(id).or_default();
}
```
A `DashSet`'s `insert` says whether the key is new.

## When it stays silent
For other keys and other maps; with `&mut self` and for maps that this function owns.

## Fix and its safety
None: the value may be costly to make, and `entry` keeps the shard locked meanwhile.
"#;

/// A call on a map with a key.
struct Op {
    call: ExprId,
    map: LockPath,
    key: LockPath,
}

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let body = &scan.flow.typed.body;
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        let ExprKind::If { cond, then, else_, .. } = body.expr(e).kind else { continue };
        let asks = ops(scan, cond, &["contains_key", "contains", "get"]);
        if asks.is_empty() || has_let(scan, cond) {
            continue;
        }
        for branch in [Some(then), else_].into_iter().flatten() {
            for act in ops(scan, branch, &["insert"]) {
                let asked = asks.iter().find(|a| {
                    a.map.relation(&act.map) == Relation::Same
                        && a.key.relation(&act.key) == Relation::Same
                        && is_shared(scan, &a.map)
                });
                if let Some(asked) = asked
                    && !contains(scan, cond, act.call)
                    && seen.insert(act.call)
                {
                    out.push(found(scan, asked.call, act.call));
                }
            }
        }
    }
}

fn found(scan: &Scan<'_>, asked: ExprId, act: ExprId) -> Found {
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: "another thread may have put the same key in since the map was asked, and this replaces it: use `entry`, which looks and writes in one step".to_string(),
        at: scan.head(act),
        related: vec![(scan.head(asked), "the map is asked here".to_string())],
        fixes: Vec::new(),
        unnecessary: false,
    }
}

fn ops(scan: &Scan<'_>, root: ExprId, names: &[&str]) -> Vec<Op> {
    let namer = scan.flow.namer(scan.world);
    let body = &scan.flow.typed.body;
    let mut out = Vec::new();
    walk(body, root, &mut |call| {
        let ExprKind::MethodCall { recv, name, args, .. } = &body.expr(call).kind else { return };
        let on_map = scan.marks(call).is_some_and(|m| m.other("dashmap_op").is_some());
        if let Some(key) = args.first()
            && on_map
            && names.contains(&name.as_str())
        {
            out.push(Op { call, map: namer.path(*recv), key: namer.path(*key) });
        }
    });
    out
}

fn has_let(scan: &Scan<'_>, cond: ExprId) -> bool {
    let mut found = false;
    let body = &scan.flow.typed.body;
    walk(body, cond, &mut |e| found |= matches!(body.expr(e).kind, ExprKind::Let(..)));
    found
}

#[cfg(test)]
mod tests {
    use crate::test_support::check;

    #[test]
    fn asked_and_written() {
        check(
            "use dashmap::{DashMap, DashSet};
pub struct S { map: DashMap<u32, u32>, seen: DashSet<String>, other: DashMap<u32, u32> }
impl S {
    pub fn add(&self, k: u32) {
        if self.map.get(&k).is_none() {
            self.map.insert(k, 1);
            //       ^^^^^^ dashmap-check-then-act
        }
    }
    pub fn see(&self, name: &str, key: String) {
        if self.seen.contains(&key) { return; } else { self.seen.insert(key.clone()); }
        //                                                       ^^^^^^ dashmap-check-then-act
        let _ = name;
    }
    pub fn another_key(&self, a: u32, b: u32) { if !self.map.contains_key(&a) { self.map.insert(b, 1); } }
    pub fn another_map(&self, a: u32) { if !self.map.contains_key(&a) { self.other.insert(a, 1); } }
    pub fn in_one_step(&self, a: u32) { self.map.entry(a).or_insert(1); }
    pub fn alone(&mut self, a: u32) { if !self.map.contains_key(&a) { self.map.insert(a, 1); } }
}
",
        );
    }
}
