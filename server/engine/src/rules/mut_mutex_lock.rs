//! mut-mutex-lock: a lock is taken although it is borrowed mutably.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use super::stmts::{Stmts, around};
use super::uses::{Kept, Parents, kept};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind};
use crate::finding::{Safety, Severity};
use crate::flow::cfg::{Guard, Origin};
use crate::model::marks::Class;
use crate::model::{LocalId, Res, Ty};

/// The rule.
pub static RULE: Rule = Rule {
    id: "mut-mutex-lock",
    group: "kind",
    severity: Some(Severity::Warning),
    summary: "A lock is taken although it is borrowed mutably already",
    docs: DOCS,
    lints: &["clippy::mut_mutex_lock"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `lock()`, `read()` and `write()` of a lock that is reached through `&mut` alone: nobody else can hold it.

## Why it matters
Locking costs time and can be forgotten to be released; `get_mut()` needs no lock and cannot deadlock.

## Example
```rust
use std::sync::Mutex;

pub struct Cache {
    entries: Mutex<Vec<u32>>,
}

impl Cache {
    pub fn clear(&mut self) {
        self.entries.lock().unwrap().clear();
    }
}
```

## Use instead
```rust
use std::sync::Mutex;

pub struct Cache {
    entries: Mutex<Vec<u32>>,
}

impl Cache {
    pub fn clear(&mut self) {
        self.entries.get_mut().unwrap().clear();
    }
}
```

## When it stays silent
Through `Arc`, `&`, statics; where the guard goes elsewhere; where the rest of the value is used while the guard is alive.

## Fix and its safety
`get_mut()` instead: safe.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let candidate = |g: &&Guard| {
        g.origin == Origin::Call
            && g.via.is_empty()
            && !g.is_try
            && matches!(g.mark.class, Class::Thread | Class::Async)
            && scan.acquires(g.at).is_some_and(|a| !a.owned)
    };
    let guards: Vec<&Guard> = scan.flow.units.iter().flat_map(|u| &u.cfg.guards).filter(candidate).collect();
    if guards.is_empty() {
        return;
    }
    let parents = Parents::new(scan);
    let mut seen = Vec::new();
    for guard in guards {
        let ExprKind::MethodCall { recv, .. } = &scan.flow.typed.body.expr(guard.at).kind else { continue };
        if seen.contains(&guard.at) {
            continue;
        }
        seen.push(guard.at);
        if let Some(root) = borrowed_mutably(scan, *recv)
            && is_alone(scan, &parents, guard, root)
        {
            report(scan, guard, out);
        }
    }
}

/// The local `&mut` reference through whose fields alone a lock is reached.
fn borrowed_mutably(scan: &Scan<'_>, recv: ExprId) -> Option<LocalId> {
    let typed = &scan.flow.typed;
    scan.world.model.lock_mark(typed.ty(recv))?;
    let mut e = recv;
    loop {
        match &typed.body.expr(e).kind {
            ExprKind::Field(base, _) => {
                let owner = typed.fields.get(&e)?;
                let base_ty = typed.ty(*base);
                match base_ty {
                    Ty::Adt(def, _) if def == owner => {}
                    Ty::Ref(true, inner) => match &**inner {
                        Ty::Adt(def, _) if def == owner => {
                            return match typed.paths.get(base)? {
                                Res::Local(l) => Some(*l),
                                Res::Def(_) => None,
                            };
                        }
                        _ => return None,
                    },
                    _ => return None,
                }
                e = *base;
            }
            _ => return None,
        }
    }
}

/// Is nothing else of the value used while the guard is alive, and does the guard go nowhere?
fn is_alone(scan: &Scan<'_>, parents: &Parents, guard: &Guard, root: LocalId) -> bool {
    let Some((kept, _)) = kept(scan, parents, guard.at) else { return false };
    let Some(stmt) = around(scan, guard.at).last().copied() else { return false };
    let Some(stmts) = Stmts::of(scan, stmt.block) else { return false };
    let last = match &kept {
        Kept::Temporary(value) => {
            if !is_place_use(scan, parents, *value) {
                return false;
            }
            stmt.index
        }
        Kept::Local(_, mentions) => {
            if mentions.is_empty() || !mentions.iter().all(|m| is_place_use(scan, parents, *m)) {
                return false;
            }
            stmts.len().saturating_sub(1)
        }
    };
    let mut mentions = 0;
    for i in stmt.index..=last {
        stmts.each(i, &mut |e| mentions += usize::from(scan.local(e) == Some(root) && is_path(scan, e)));
    }
    mentions == 1
}

fn is_path(scan: &Scan<'_>, e: ExprId) -> bool {
    matches!(scan.flow.typed.body.expr(e).kind, ExprKind::Path(_))
}

/// Is the guard only looked through here: a method of the value, a field, a dereference?
fn is_place_use(scan: &Scan<'_>, parents: &Parents, e: ExprId) -> bool {
    let Some(up) = parents.of(e) else { return false };
    match &scan.flow.typed.body.expr(up).kind {
        ExprKind::Deref(_) | ExprKind::Field(..) => true,
        ExprKind::Index(base, _) => *base == e,
        ExprKind::MethodCall { recv, .. } => *recv == e,
        _ => false,
    }
}

fn report(scan: &Scan<'_>, guard: &Guard, out: &mut Vec<Found>) {
    let mut fixes = Vec::new();
    if scan.is_written(guard.at) {
        let mut changes = vec![Change::Replace(scan.head(guard.at), "get_mut".to_string())];
        if let Some(awaited) = guard.awaited {
            changes.push(Change::Keep {
                outer: scan.whole(awaited),
                before: String::new(),
                inner: scan.whole(guard.at),
                behind: String::new(),
            });
        }
        fixes.push(Plan { title: "Use `get_mut()`".to_string(), safety: Safety::Safe, changes });
    }
    out.push(Found {
        rule: &RULE,
        tier: scan.tier(Severity::Warning),
        message: format!(
            "{} is borrowed mutably here, so nobody else can hold it: `get_mut()` needs no lock",
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
    fn locks_under_a_mutable_borrow() {
        check(
            "use std::sync::{Arc, Mutex};
pub struct S { m: Mutex<Vec<u32>>, pub t: tokio::sync::Mutex<u32>, shared: Arc<Mutex<u32>> }
impl S {
    pub fn temporary(&mut self) { self.m.lock().unwrap().clear(); }
    //                                   ^^^^ mut-mutex-lock
    pub fn bound(&mut self) -> usize {
        let m = self.m.lock().unwrap();
        //             ^^^^ mut-mutex-lock
        m.len()
    }
    pub async fn suspended(&mut self) { *self.t.lock().await += 1; }
    //                                          ^^^^ mut-mutex-lock
    pub fn shared_borrow(&self) { self.m.lock().unwrap().clear(); }
    pub fn through_arc(&mut self) { *self.shared.lock().unwrap() += 1; }
    pub fn used_meanwhile(&mut self) {
        let m = self.m.lock().unwrap();
        self.other(m.len());
    }
    fn other(&self, _n: usize) {}
    pub fn given_away(&mut self) -> std::sync::MutexGuard<'_, Vec<u32>> { self.m.lock().unwrap() }
}
",
        );
    }

    #[test]
    fn fix_uses_get_mut() {
        let before = "pub struct S { t: tokio::sync::Mutex<u32> }
impl S {
    pub async fn f(&mut self) {
        *self.t.lock().await += 1;
    }
}
";
        check_fix("mut-mutex-lock", 0, before, &before.replace("lock().await", "get_mut()"));
    }
}
