//! dashmap-check-then-act: a concurrent map is asked for a key, and then written as if nothing had
//! happened in between.

use super::atomic_load_then_store::is_shared;
use super::fix::{Change, Part, Plan};
use super::scan::{Found, Scan};
use super::steps::{decides, feeds, is_free};
use super::stmts::{Stmts, around, bare};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind, Name, UnOp};
use crate::finding::{Safety, Severity};
use crate::flow::identity::{LockPath, Relation};
use crate::flow::walk::walk;
use crate::model::Ty;
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
Finds code that asks a `DashMap` or `DashSet` for a key (`contains_key`, `contains`, `get`) and, depending on the answer,
inserts or removes the same key: in a branch of the `if` or `match`, or behind one that leaves otherwise. It is a warning
if the value to be put in is computed from the one that was there.

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
`entry(…).or_insert(…)` in the place of an `if` that only puts in what is missing: safe. Only where the value is cheap to
make, since `entry` keeps the shard locked meanwhile.
"#;

/// A call on a map with a key.
struct Op {
    call: ExprId,
    map: LockPath,
    key: LockPath,
    name: Name,
    /// What is put in.
    value: Option<ExprId>,
}

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let mut seen: BTreeSet<ExprId> = BTreeSet::new();
    let asks = ops(scan, &["contains_key", "contains", "get", "get_mut"]);
    let acts = if asks.is_empty() { Vec::new() } else { ops(scan, &["insert", "remove"]) };
    for act in acts {
        let same = |a: &&Op| {
            a.map.relation(&act.map) == Relation::Same
                && a.key.relation(&act.key) == Relation::Same
                && is_shared(scan, &a.map)
                && is_free(scan, a.call, act.call)
        };
        let asks: Vec<&Op> = asks.iter().filter(same).collect();
        let feeding = asks.iter().find(|a| act.value.is_some_and(|v| feeds(scan, v, a.call)));
        // A key that is there and removed: whoever is second removes nothing.
        let deciding = asks.iter().find(|a| {
            let harmless = act.name == "remove" && a.name.starts_with("contains");
            !harmless && decides(scan, a.call, act.call)
        });
        let (asked, tier) = match (feeding, deciding) {
            (Some(asked), _) => (asked, Severity::Warning),
            (None, Some(asked)) => (asked, Severity::Hint),
            (None, None) => continue,
        };
        if seen.insert(act.call) {
            out.push(found(scan, asked.call, &act, tier));
        }
    }
}

fn found(scan: &Scan<'_>, asked: ExprId, act: &Op, tier: Severity) -> Found {
    let message = match (tier, act.name.as_str()) {
        (Severity::Warning, _) => {
            "what others have written since the map was asked is lost: use `get_mut`, `alter` or `entry(…).and_modify(…)`, which look and write in one step"
        }
        (_, "remove") => {
            "another thread may have written the key since the map was asked, and this removes what it wrote: use `remove_if`, which looks and removes in one step"
        }
        _ => {
            "another thread may have put the same key in since the map was asked, and this replaces it: use `entry`, which looks and writes in one step"
        }
    };
    Found {
        rule: &RULE,
        tier: scan.tier(tier),
        message: message.to_string(),
        at: scan.head(act.call),
        related: vec![(scan.head(asked), "the map is asked here".to_string())],
        fixes: entry(scan, asked, act).into_iter().collect(),
        unnecessary: false,
    }
}

/// `if !map.contains_key(&k) { map.insert(k, v); }` → `map.entry(k).or_insert_with(|| v);`
fn entry(scan: &Scan<'_>, asked: ExprId, act: &Op) -> Option<Plan> {
    let body = &*scan.flow.typed.body;
    let whole = *around(scan, asked).last()?;
    let statement = *Stmts::of(scan, whole.block)?.exprs(whole.index).first()?;
    let ExprKind::If { cond, then, else_: None, .. } = body.expr(bare(scan, statement)).kind else {
        return None;
    };
    let absent = match &body.expr(bare(scan, cond)).kind {
        ExprKind::Unary(UnOp::Not, a) => bare(scan, *a) == asked && is_named(scan, asked, "contains_key"),
        ExprKind::MethodCall { recv, name, .. } => {
            name == "is_none" && bare(scan, *recv) == asked && is_named(scan, asked, "get")
        }
        _ => false,
    };
    let inner = Stmts::of(scan, bare(scan, then))?;
    let only = inner.len() == 1 && inner.exprs(0).first().is_some_and(|e| bare(scan, *e) == act.call);
    // A map is left locked while the value is made: this must not take long, nor use the map.
    let value = act.value.filter(|v| is_cheap(scan, *v))?;
    let ExprKind::MethodCall { recv, args, .. } = &body.expr(act.call).kind else { return None };
    let written = [statement, *recv, *args.first()?, value].iter().all(|e| scan.is_written(*e));
    if !absent || !only || act.name != "insert" || !written {
        return None;
    }
    let text = |t: &str| Part::Text(t.to_string());
    let mut parts =
        vec![Part::Node(scan.whole(*recv)), text(".entry("), Part::Node(scan.whole(*args.first()?))];
    match &body.expr(bare(scan, value)).kind {
        ExprKind::Call(_, args) if args.is_empty() && is_default(scan, value) => {
            parts.push(text(").or_default();"))
        }
        ExprKind::Lit(_) | ExprKind::Path(_) => {
            parts.extend([text(").or_insert("), Part::Node(scan.whole(value)), text(");")]);
        }
        _ => parts.extend([text(").or_insert_with(|| "), Part::Node(scan.whole(value)), text(");")]),
    }
    Some(Plan {
        title: "Look and write in one step, with `entry`".to_string(),
        safety: Safety::Safe,
        changes: vec![Change::Made(scan.whole(statement), parts)],
    })
}

/// `Vec::new()` and its like.
fn is_default(scan: &Scan<'_>, value: ExprId) -> bool {
    const ALIKE: [&str; 8] =
        ["Vec", "String", "HashMap", "HashSet", "BTreeMap", "BTreeSet", "VecDeque", "BinaryHeap"];
    let of = |ty: &Ty| matches!(ty, Ty::Adt(d, _) if ALIKE.contains(&scan.world.model.def(*d).name.as_str()));
    let name = scan.callee(bare(scan, value)).map(|d| scan.world.model.def(d).name.clone());
    name.is_some_and(|n| n == "default" || (n == "new" && of(scan.flow.typed.ty(value))))
}

fn is_named(scan: &Scan<'_>, call: ExprId, wanted: &str) -> bool {
    matches!(&scan.flow.typed.body.expr(call).kind, ExprKind::MethodCall { name, .. } if name == wanted)
}

/// Literals, names, and what the standard library makes of them.
fn is_cheap(scan: &Scan<'_>, value: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    let mut cheap = true;
    walk(body, value, &mut |e| match &body.expr(e).kind {
        ExprKind::Scope(_)
        | ExprKind::Path(_)
        | ExprKind::Lit(_)
        | ExprKind::Field(..)
        | ExprKind::Ref(..)
        | ExprKind::Tuple(_)
        | ExprKind::Array { .. }
        | ExprKind::Binary(..)
        | ExprKind::Unary(..)
        | ExprKind::Cast(..) => {}
        ExprKind::Call(..) | ExprKind::MethodCall { .. } => {
            let of_std = scan.callee(e).is_some_and(|d| {
                scan.world.model.def(d).is_stub && scan.world.model.path(d).starts_with("std")
            });
            cheap &= of_std && crate::flow::blocking_mark(scan.world, scan.flow, e).is_none();
        }
        _ => cheap = false,
    });
    cheap
}

fn ops(scan: &Scan<'_>, names: &[&str]) -> Vec<Op> {
    let namer = scan.flow.namer(scan.world);
    let body = &scan.flow.typed.body;
    let mut out = Vec::new();
    for call in (0..body.exprs.len() as u32).map(ExprId) {
        let ExprKind::MethodCall { recv, name, args, .. } = &body.expr(call).kind else { continue };
        let on_map = scan.marks(call).is_some_and(|m| m.other("dashmap_op").is_some());
        if let Some(key) = args.first()
            && on_map
            && names.contains(&name.as_str())
        {
            let (map, key) = (namer.path(*recv), namer.path(plain_key(scan, *key)));
            out.push(Op { call, map, key, name: name.clone(), value: args.get(1).copied() });
        }
    }
    out
}

/// The key that an owned copy or a reference of it was made from: `key.to_string()`, `String::from(key)`.
fn plain_key(scan: &Scan<'_>, key: ExprId) -> ExprId {
    let body = &scan.flow.typed.body;
    let mut e = bare(scan, key);
    loop {
        e = match &body.expr(e).kind {
            ExprKind::Ref(_, inner) | ExprKind::Deref(inner) => bare(scan, *inner),
            ExprKind::MethodCall { recv, name, args, .. }
                if args.is_empty()
                    && matches!(
                        name.as_str(),
                        "to_string"
                            | "to_owned"
                            | "clone"
                            | "into"
                            | "as_str"
                            | "as_ref"
                            | "to_vec"
                            | "as_bytes"
                    ) =>
            {
                bare(scan, *recv)
            }
            ExprKind::Call(_, args) if args.len() == 1 && scan.callee_name(e) == "`from`" => {
                bare(scan, args[0])
            }
            _ => return e,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

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
    pub fn early(&self, k: u32) -> u32 {
        if let Some(v) = self.map.get(&k) { return *v; }
        self.map.insert(k, 1);
        //       ^^^^^^ dashmap-check-then-act
        1
    }
    pub fn lost_update(&self, k: u32) {
        let n = self.map.get(&k).map(|v| *v).unwrap_or(0);
        self.map.insert(k, n + 1);
        //       ^^^^^^ dashmap-check-then-act
    }
    pub fn copied_key(&self, name: &str) {
        if !self.seen.contains(name) { self.seen.insert(name.to_string()); }
        //                                       ^^^^^^ dashmap-check-then-act
    }
    pub fn stale(&self, k: u32) {
        let old = self.map.get(&k).map(|v| *v < 7).unwrap_or(false);
        if old { self.map.remove(&k); }
        //                ^^^^^^ dashmap-check-then-act
    }
    pub fn harmless(&self, k: u32) { if self.map.contains_key(&k) { self.map.remove(&k); } }
    pub fn logged(&self, k: u32) { if self.map.contains_key(&k) { println!(\"replaced\"); } self.map.insert(k, 1); }
    pub fn another_key(&self, a: u32, b: u32) { if !self.map.contains_key(&a) { self.map.insert(b, 1); } }
    pub fn another_map(&self, a: u32) { if !self.map.contains_key(&a) { self.other.insert(a, 1); } }
    pub fn in_one_step(&self, a: u32) { self.map.entry(a).or_insert(1); }
    pub fn alone(&mut self, a: u32) { if !self.map.contains_key(&a) { self.map.insert(a, 1); } }
}
",
        );
    }

    #[test]
    fn fix_uses_entry() {
        check_fix(
            "dashmap-check-then-act",
            0,
            "use dashmap::DashMap;
pub struct S { map: DashMap<String, Vec<u32>> }
impl S {
    pub fn add(&self, k: &String) {
        if !self.map.contains_key(k) {
            self.map.insert(k.clone(), Vec::new());
        }
    }
}
",
            "use dashmap::DashMap;
pub struct S { map: DashMap<String, Vec<u32>> }
impl S {
    pub fn add(&self, k: &String) {
        self.map.entry(k.clone()).or_default();
    }
}
",
        );
    }
}
