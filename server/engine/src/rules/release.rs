//! Fixes that let a guard go earlier: a block around its uses, a `drop`, a hoisted value.

use super::fix::{Change, Plan, StmtRef};
use super::hold::Hold;
use super::scan::{Scan, may_borrow};
use super::stmts::{Stmts, around, bare, borrowers, declared, fresh, plain_binding};
use crate::facts::{ExprId, ExprKind, Pat, StmtKind};
use crate::finding::Safety;
use crate::flow::cfg::{Guard, Origin};
use crate::flow::place::Root;
use crate::flow::walk::walk;
use crate::model::marks::Class;
use crate::model::{LocalId, Ty};
use std::collections::BTreeSet;

/// The locals that keep the guard at the awaits.
pub fn locals(hold: &Hold<'_>) -> Vec<LocalId> {
    let mut out = Vec::new();
    for (_, held) in &hold.points {
        if let Root::Local(l) = hold.unit.cfg.places.get(held.place).root
            && !out.contains(&l)
        {
            out.push(l);
        }
    }
    out
}

/// The fixes for a guard that is held over awaits, the preferred one first.
pub fn plans(scan: &Scan<'_>, hold: &Hold<'_>) -> Vec<Plan> {
    if hold.guard.origin != Origin::Call || !scan.is_written(hold.guard.at) {
        return Vec::new();
    }
    let points: Vec<ExprId> = hold.points.iter().map(|(p, _)| p.expr).collect();
    match &locals(hold)[..] {
        [local] if hold.guard.mark.class == Class::Watch => {
            let mut out: Vec<Plan> = clone_out(scan, hold.guard, *local).into_iter().collect();
            out.extend(early(scan, hold.guard, *local, &points));
            out
        }
        [] => hoist(scan, hold.guard, &points).into_iter().collect(),
        [local] => early(scan, hold.guard, *local, &points),
        _ => Vec::new(),
    }
}

/// A guard in a local, bound by a statement of a block in which it is last used before the statement
/// that holds the first of `points`.
struct Early<'a> {
    stmts: Stmts<'a>,
    block: StmtRef,
    /// The statement that binds the guard.
    first: usize,
    /// The last one that uses it.
    last: usize,
    /// The first one that holds a point.
    until: usize,
}

fn early_use<'a>(scan: &Scan<'a>, guard: &Guard, local: LocalId, points: &[ExprId]) -> Option<Early<'a>> {
    let block = *around(scan, guard.at).last()?;
    let stmts = Stmts::of(scan, block.block)?;
    let (pat, init) = stmts.let_(block.index)?;
    if plain_binding(scan, pat) != Some(local) || init.is_none() || scan.flow.sources.is_reassigned(local) {
        return None;
    }
    let users = borrowers(scan, local);
    let holds_point = |i: usize| points.iter().any(|p| stmts.contains(i, *p));
    let until = (block.index + 1..stmts.len()).find(|i| holds_point(*i))?;
    if (until..stmts.len()).any(|i| stmts.mentions(scan, i, &users)) {
        return None;
    }
    let last = (block.index..until).rev().find(|i| *i == block.index || stmts.mentions(scan, *i, &users))?;
    Some(Early { first: block.index, stmts, block, last, until })
}

fn early(scan: &Scan<'_>, guard: &Guard, local: LocalId, points: &[ExprId]) -> Vec<Plan> {
    let Some(early) = early_use(scan, guard, local, points) else { return Vec::new() };
    let name = scan.flow.typed.locals.get(local.0 as usize).map(|l| l.name.clone()).unwrap_or_default();
    let mut out: Vec<Plan> = narrow(scan, &early, local).into_iter().collect();
    out.push(Plan {
        title: format!("Drop `{name}` before the await"),
        safety: Safety::Safe,
        changes: vec![Change::StmtBefore(
            StmtRef { index: early.until, ..early.block },
            format!("drop({name});"),
        )],
    });
    out
}

/// `drop(guard);` before the statement that holds `point`, if the guard is not used from there on.
pub fn drop_before(
    scan: &Scan<'_>,
    guard: &Guard,
    local: LocalId,
    point: ExprId,
    what: &str,
) -> Option<Plan> {
    let early = early_use(scan, guard, local, &[point])?;
    let name = &scan.flow.typed.locals.get(local.0 as usize)?.name;
    Some(Plan {
        title: format!("Drop `{name}` before {what}"),
        safety: Safety::Safe,
        changes: vec![Change::StmtBefore(
            StmtRef { index: early.until, ..early.block },
            format!("drop({name});"),
        )],
    })
}

/// A block around the guard's life, with the values that are needed later lifted out.
fn narrow(scan: &Scan<'_>, early: &Early<'_>, local: LocalId) -> Option<Plan> {
    let inside: Vec<_> = (early.first..=early.last).filter_map(|i| early.stmts.get(i)).collect();
    let mut inner = Vec::new();
    for stmt in &inside {
        if matches!(stmt.kind, StmtKind::Item(_)) {
            return None;
        }
        inner.extend(declared(scan, stmt));
    }
    let mut gives = Vec::new();
    for (other, pat) in inner {
        if other == local {
            continue;
        }
        let only = BTreeSet::from([other]);
        let later = (early.last + 1..early.stmts.len()).any(|i| early.stmts.mentions(scan, i, &only));
        let info = scan.flow.typed.locals.get(other.0 as usize)?;
        if later {
            if may_borrow(scan.world, &info.ty) || gives.iter().any(|(n, _)| *n == info.name) {
                return None;
            }
            let mutable = matches!(
                scan.flow.typed.body.pats.get(pat.0 as usize),
                Some(Pat::Bind { mutable: true, .. })
            );
            gives.push((info.name.clone(), mutable));
        } else if info.name.starts_with('_') || scan.world.model.owned_guard(&info.ty).is_some() {
            // Something else whose life matters would end earlier.
            return None;
        }
    }
    let pattern = |(name, mutable): &(crate::facts::Name, bool)| {
        if *mutable { format!("mut {name}") } else { name.to_string() }
    };
    let gives = match &gives[..] {
        [] => None,
        [one] => Some((pattern(one), one.0.to_string())),
        many => {
            let list = |f: &dyn Fn(&(crate::facts::Name, bool)) -> String| {
                many.iter().map(f).collect::<Vec<_>>().join(", ")
            };
            Some((format!("({})", list(&pattern)), format!("({})", list(&|g| g.0.to_string()))))
        }
    };
    let name = &scan.flow.typed.locals.get(local.0 as usize)?.name;
    Some(Plan {
        title: format!("Put the life of `{name}` into a block"),
        safety: Safety::Safe,
        changes: vec![Change::Block {
            first: StmtRef { index: early.first, ..early.block },
            last: early.last,
            gives,
        }],
    })
}

/// `let x = rx.borrow();` → `let x = rx.borrow().clone();`, where every use of `x` works on a value as well.
fn clone_out(scan: &Scan<'_>, guard: &Guard, local: LocalId) -> Option<Plan> {
    let body = &*scan.flow.typed.body;
    let stmt = *around(scan, guard.at).last()?;
    let (pat, init) = Stmts::of(scan, stmt.block)?.let_(stmt.index)?;
    let value = bare(scan, init?);
    let Ty::Adt(_, args) = scan.flow.typed.ty(value) else { return None };
    if plain_binding(scan, pat) != Some(local)
        || scan.world.model.guard_mark(scan.flow.typed.ty(value)).is_none()
        || scan.world.model.is_clone(args.first()?) != Some(true)
    {
        return None;
    }
    let derefs =
        body.exprs.iter().any(|e| matches!(e.kind, ExprKind::Deref(x) if scan.local(x) == Some(local)));
    (!derefs).then(|| Plan {
        title: "Clone the value out".to_string(),
        safety: Safety::Safe,
        changes: vec![Change::After(scan.whole(value), ".clone()".to_string())],
    })
}

/// `let value = m.lock().unwrap().take();` before the statement, `value` in the place.
pub fn hoist(scan: &Scan<'_>, guard: &Guard, points: &[ExprId]) -> Option<Plan> {
    let stmt = *around(scan, guard.at).last()?;
    let stmts = Stmts::of(scan, stmt.block)?;
    let root = *stmts.exprs(stmt.index).iter().find(|e| contains(scan, **e, guard.at))?;
    let value = owned_value(scan, root, guard.at)?;
    if !points.iter().all(|p| !contains(scan, value, *p)) || !first_evaluated(scan, root, value) {
        return None;
    }
    let name = fresh(scan, "value");
    let relocks =
        scan.flow.units.iter().flat_map(|u| &u.cfg.guards).any(|g| {
            g.at != guard.at && g.lock.is_some() && g.lock == guard.lock && contains(scan, root, g.at)
        });
    let safety = if relocks { Safety::Unsafe } else { Safety::Safe };
    Some(Plan {
        title: format!("Take the value out into `{name}` first, so that the lock is released before"),
        safety,
        changes: vec![Change::LetBefore(stmt, name, scan.whole(value))],
    })
}

fn contains(scan: &Scan<'_>, e: ExprId, node: ExprId) -> bool {
    let mut found = false;
    walk(&scan.flow.typed.body, e, &mut |x| found |= x == node);
    found
}

/// The ancestors of a node up to `root`, the node itself first.
pub fn ancestors(scan: &Scan<'_>, root: ExprId, node: ExprId) -> Vec<ExprId> {
    fn go(scan: &Scan<'_>, e: ExprId, node: ExprId, out: &mut Vec<ExprId>) -> bool {
        let mut found = e == node;
        if !found {
            let mut below = Vec::new();
            crate::flow::walk::children(&scan.flow.typed.body, e, &mut |c| below.push(c));
            found = below.into_iter().any(|c| go(scan, c, node, out));
        }
        if found {
            out.push(e);
        }
        found
    }
    let mut out = Vec::new();
    go(scan, root, node, &mut out);
    out
}

/// The smallest expression around the acquisition whose value borrows nothing from the guard.
fn owned_value(scan: &Scan<'_>, root: ExprId, at: ExprId) -> Option<ExprId> {
    let model = scan.world.model;
    for e in ancestors(scan, root, at) {
        let ty = scan.flow.typed.ty(e);
        let kind = &scan.flow.typed.body.expr(e).kind;
        if matches!(kind, ExprKind::Scope(_)) || model.owned_guard(ty).is_some() || may_borrow(scan.world, ty)
        {
            continue;
        }
        let place = crate::flow::walk::is_place(&scan.flow.typed.body, e);
        if place && model.is_copy(ty) != Some(true) {
            continue;
        }
        if matches!(
            kind,
            ExprKind::Await(_)
                | ExprKind::If { .. }
                | ExprKind::Match(..)
                | ExprKind::Block(_)
                | ExprKind::For { .. }
                | ExprKind::While(..)
                | ExprKind::Let(..)
                | ExprKind::Select { .. }
                | ExprKind::Join { .. }
                | ExprKind::Closure { .. }
                | ExprKind::Async { .. }
        ) {
            return None;
        }
        return Some(e);
    }
    None
}

/// Is `node` evaluated before anything else of `root`, and always?
fn first_evaluated(scan: &Scan<'_>, root: ExprId, node: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    let mut e = root;
    while e != node {
        let next = match &body.expr(e).kind {
            ExprKind::Scope(a)
            | ExprKind::Await(a)
            | ExprKind::Try(a)
            | ExprKind::Ref(_, a)
            | ExprKind::Deref(a)
            | ExprKind::Field(a, _)
            | ExprKind::Unary(_, a)
            | ExprKind::Cast(a, _)
            | ExprKind::Let(_, a)
            | ExprKind::Match(a, _)
            | ExprKind::Return(Some(a)) => *a,
            ExprKind::If { cond, .. } => *cond,
            ExprKind::For { iter, .. } => *iter,
            ExprKind::Lazy(_, a, _) | ExprKind::Binary(_, a, _) => *a,
            ExprKind::Assign(_, value) | ExprKind::AssignOp(_, _, value) => *value,
            ExprKind::Call(_, args) | ExprKind::Tuple(args) => match first_busy(scan, args, node) {
                Some(a) => a,
                None => return false,
            },
            ExprKind::MethodCall { recv, args, .. } => {
                let mut all = vec![*recv];
                all.extend(args);
                match first_busy(scan, &all, node) {
                    Some(a) => a,
                    None => return false,
                }
            }
            _ => return false,
        };
        if !contains(scan, next, node) {
            return false;
        }
        e = next;
    }
    true
}

/// The argument that holds `node`, if those before it do nothing.
fn first_busy(scan: &Scan<'_>, args: &[ExprId], node: ExprId) -> Option<ExprId> {
    for arg in args {
        if contains(scan, *arg, node) {
            return Some(*arg);
        }
        let mut e = bare(scan, *arg);
        while let ExprKind::Ref(_, inner) | ExprKind::Field(inner, _) = &scan.flow.typed.body.expr(e).kind {
            e = *inner;
        }
        if !matches!(scan.flow.typed.body.expr(e).kind, ExprKind::Path(_) | ExprKind::Lit(_)) {
            return None;
        }
    }
    None
}
