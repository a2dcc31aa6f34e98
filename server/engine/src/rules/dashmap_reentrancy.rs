//! dashmap-reentrancy: a concurrent map is used while a reference into it is alive.

use super::reach::{contains, keeper};
use super::scan::{Found, Scan};
use super::{Check, Rule, release};
use crate::facts::{ExprId, ExprKind};
use crate::finding::Severity;
use crate::flow::Unit;
use crate::flow::cfg::{Guard, Origin};
use crate::flow::identity::{LockPath, LockRoot, Relation, arguments};
use crate::flow::liveness::{Held, Point, PointKind};
use crate::flow::summary::Step;
use crate::flow::walk::peel;
use crate::model::marks::{Access, Class};
use std::collections::BTreeSet;

/// The rule.
pub static RULE: Rule = Rule {
    id: "dashmap-reentrancy",
    group: "deadlock",
    severity: Some(Severity::Warning),
    summary: "A `DashMap` is used while a reference, entry or iterator of it is alive",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds operations on a `DashMap` or `DashSet` while something that holds one of its shard locks is alive: a `Ref`, an
entry, an iterator, or the closure of `view`, `alter`, `retain` and their like. Operations that write meet any of them;
operations that read meet those that can write.

## Why it matters
The map locks one of its shards for each of these. A second operation may need the same shard, also for another key, and
then waits for its own thread.

## Example
```rust
use dashmap::DashMap;

pub fn rename(names: &DashMap<u32, String>, from: u32, to: u32) {
    if let Some(name) = names.get(&from) {
        names.insert(to, name.clone());
    }
}
```

## Use instead
```rust
use dashmap::DashMap;

pub fn rename(names: &DashMap<u32, String>, from: u32, to: u32) {
    let name = names.get(&from).map(|name| name.clone());
    if let Some(name) = name {
        names.insert(to, name);
    }
}
```

## When it stays silent
For another map; for `try_get` and its like; when the reference is dropped first, or only a copy of the value is kept.

## Fix and its safety
Drops the reference before the operation if it is not used afterwards. Safe.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let closures = shard_closures(scan);
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    for unit in &scan.flow.units {
        for point in &unit.live.points {
            if !matches!(point.kind, PointKind::Call | PointKind::Run(_)) || seen.contains(&point.expr) {
                continue;
            }
            let found = direct(scan, unit, point)
                .or_else(|| inside(scan, &closures, point))
                .or_else(|| through_call(scan, unit, point));
            if let Some(found) = found {
                seen.insert(point.expr);
                out.push(found);
            }
        }
    }
}

/// An operation on a map: which, and whether it writes.
fn operation(scan: &Scan<'_>, call: ExprId) -> Option<(LockPath, bool)> {
    let writes = match scan.marks(call)?.other("dashmap_op")?.trim() {
        "any" => true,
        "mutable" => false,
        _ => return None,
    };
    let map = *arguments(&scan.flow.typed.body, call).first()?;
    Some((scan.flow.namer(scan.world).path(map), writes))
}

fn direct(scan: &Scan<'_>, unit: &Unit, point: &Point) -> Option<Found> {
    let (map, writes) = operation(scan, point.expr)?;
    let held = point.held.iter().find(|h| meets(unit.cfg.guard(h.guard), h, &map, writes, point.expr))?;
    Some(found(scan, unit, point.expr, held, &[]))
}

/// Does the operation wait for this reference?
fn meets(guard: &Guard, held: &Held, map: &LockPath, writes: bool, call: ExprId) -> bool {
    let lock = guard.lock.as_ref();
    // The reference of an earlier turn of a loop, of a map that is bound anew in each.
    let turn = guard.at == call && matches!(map.root, LockRoot::Local(_));
    guard.mark.class == Class::Map
        && !turn
        && (writes || held.access == Access::Exclusive)
        && lock.is_some_and(|l| l.relation(map) == Relation::Same)
}

/// Through a function of the workspace that takes a reference into the same map.
fn through_call(scan: &Scan<'_>, unit: &Unit, point: &Point) -> Option<Found> {
    if point.held.iter().all(|h| unit.cfg.guard(h.guard).mark.class != Class::Map) {
        return None;
    }
    let (call, _) = scan.world.runs(scan.flow, point)?;
    for taken in scan.world.taken(scan.flow, call) {
        let acquired = taken.acquired;
        let writes = acquired.mark.access == Access::Exclusive;
        if acquired.mark.class != Class::Map || acquired.bounded {
            continue;
        }
        let held = point.held.iter().find(|h| meets(unit.cfg.guard(h.guard), h, &taken.lock, writes, call));
        if let Some(held) = held {
            return Some(found(scan, unit, call, held, &acquired.path));
        }
    }
    None
}

/// A closure that runs while a shard is locked.
struct ShardClosure {
    call: ExprId,
    body: ExprId,
    map: LockPath,
    /// Others may read meanwhile.
    shared: bool,
}

fn shard_closures(scan: &Scan<'_>) -> Vec<ShardClosure> {
    let typed = &scan.flow.typed;
    let mut out = Vec::new();
    for e in (0..typed.body.exprs.len() as u32).map(ExprId) {
        let ExprKind::MethodCall { args, name, .. } = &typed.body.expr(e).kind else { continue };
        let Some((map, true)) = operation(scan, e) else { continue };
        for arg in args {
            if let ExprKind::Closure { body, .. } = typed.body.expr(peel(&typed.body, *arg)).kind {
                out.push(ShardClosure { call: e, body, map: map.clone(), shared: name == "view" });
            }
        }
    }
    out
}

fn inside(scan: &Scan<'_>, closures: &[ShardClosure], point: &Point) -> Option<Found> {
    if closures.is_empty() {
        return None;
    }
    let (map, writes) = operation(scan, point.expr)?;
    let around = closures.iter().find(|c| {
        c.map.relation(&map) == Relation::Same && (writes || !c.shared) && contains(scan, c.body, point.expr)
    })?;
    Some(Found {
        rule: &RULE,
        tier: scan.tier(Severity::Warning),
        message: format!(
            "{} on the map whose shard {} keeps locked while this closure runs: it may wait for its own thread; do it afterwards",
            scan.callee_name(point.expr),
            scan.callee_name(around.call)
        ),
        at: scan.head(point.expr),
        related: vec![(scan.head(around.call), "the closure runs under a shard's lock".to_string())],
        fixes: Vec::new(),
        unnecessary: false,
    })
}

fn found(scan: &Scan<'_>, unit: &Unit, at: ExprId, held: &Held, path: &[Step]) -> Found {
    let guard = unit.cfg.guard(held.guard);
    let map = scan.lock_name(guard);
    let mut related = vec![(scan.guard_spot(guard), "the reference into the map, still alive".to_string())];
    related.extend(path.iter().map(|s| (Scan::step(s), "the map is used here".to_string())));
    let fix = keeper(unit, held)
        .filter(|_| guard.origin == Origin::Call)
        .and_then(|l| release::drop_before(scan, guard, l, at, "the operation"));
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Warning),
        message: format!(
            "{} on {map} while a reference into it is alive: it may need the same shard, also for another key, and then waits for its own thread; drop the reference first, or keep only a copy of the value",
            scan.callee_name(at)
        ),
        at: scan.head(at),
        related,
        fixes: fix.into_iter().collect(),
        unnecessary: false,
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check_fix, check_only};

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "dashmap-reentrancy");
    }

    #[test]
    fn references_entries_and_iterators() {
        check(
            "use dashmap::{DashMap, DashSet};
pub struct Store { map: DashMap<u32, u32>, seen: DashSet<u32> }
impl Store {
    pub fn under_a_ref(&self) {
        let r = self.map.get(&1);
        self.map.remove(&2);
        //       ^^^^^^ dashmap-reentrancy
        drop(r);
    }
    pub fn under_a_mutable_ref(&self) -> usize {
        let mut r = self.map.get_mut(&1).unwrap();
        *r += 1;
        self.map.len()
        //       ^^^ dashmap-reentrancy
    }
    pub fn while_iterating(&self) {
        for r in self.map.iter() {
            self.map.insert(*r.key() + 1, 1);
            //       ^^^^^^ dashmap-reentrancy
        }
    }
    pub fn in_closures(&self) {
        self.map.retain(|k, _| self.map.contains_key(&(k + 1)));
        //                              ^^^^^^^^^^^^ dashmap-reentrancy
        self.map.entry(1).or_insert_with(|| self.map.len() as u32);
        //                                           ^^^ dashmap-reentrancy
    }
    fn bump(&self, k: u32) { *self.map.entry(k).or_insert(0) += 1; }
    pub fn through_a_helper(&self) {
        if let Some(r) = self.map.get(&1) {
            self.bump(*r);
            //   ^^^^ dashmap-reentrancy
        }
    }
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use dashmap::{DashMap, DashSet};
pub struct Store { map: DashMap<u32, u32>, other: DashMap<u32, u32>, seen: DashSet<u32> }
impl Store {
    pub fn readers(&self) -> usize { let _r = self.map.get(&1); self.map.len() }
    pub fn another_map(&self) { let _r = self.map.get(&1); self.other.insert(1, 1); }
    pub fn copied(&self) { let v = self.map.get(&1).map(|r| *r); self.map.insert(2, v.unwrap_or(0)); }
    pub fn dropped(&self) { let r = self.map.get(&1); drop(r); self.map.clear(); }
    pub fn tried(&self) { let _r = self.map.get_mut(&1); let _ = self.map.try_get(&2); }
    pub fn collected(&self) {
        let keys: Vec<u32> = self.map.iter().map(|r| *r.key()).collect();
        for k in keys { self.map.remove(&k); }
    }
    pub fn one_after_another(&self) { self.map.insert(1, 1); self.map.entry(2).or_insert(3); self.seen.insert(1); }
    pub fn viewed(&self) { self.map.view(&1, |_, v| self.map.contains_key(v)); }
}
",
        );
    }

    #[test]
    fn fix_drops_the_reference() {
        check_fix(
            "dashmap-reentrancy",
            0,
            "pub fn f(map: &dashmap::DashMap<u32, u32>) {
    let mut r = map.get_mut(&1).unwrap();
    *r += 1;
    map.insert(2, 1);
}
",
            "pub fn f(map: &dashmap::DashMap<u32, u32>) {
    let mut r = map.get_mut(&1).unwrap();
    *r += 1;
    drop(r);
    map.insert(2, 1);
}
",
        );
    }
}
