//! Fixes that let a guard go earlier: a block around its uses, a `drop`, a hoisted value.

use super::clone_out;
use super::fix::{Change, Given, Lift, Plan, StmtRef};
use super::hold::Hold;
use super::scan::{Scan, may_borrow};
use super::stmts::{
    Stmts, around, bare, borrowers, declared, fresh, fresh_names, is_taken_out, mentions_here,
};
use super::uses::{Parents, only_reads};
use crate::facts::{ExprId, ExprKind, Pat, PatId, StmtKind};
use crate::finding::Safety;
use crate::flow::cfg::{Guard, Origin};
use crate::flow::place::Root;
use crate::flow::walk::{walk, walk_pat};
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
        [] => hoist(scan, hold.guard, &points).into_iter().collect(),
        [local] => {
            let mut out = early(scan, hold.guard, *local, &points);
            let cloned = clone_out::plan(scan, hold.guard, *local);
            match hold.guard.mark.class {
                Class::Watch => out.splice(0..0, cloned).for_each(drop),
                _ => out.extend(cloned),
            }
            out
        }
        _ => Vec::new(),
    }
}

/// A guard in a local that nothing needs any more when a statement of its block waits.
struct Early<'a> {
    stmts: Stmts<'a>,
    block: StmtRef,
    /// The statement that binds the guard, if it stands in the block; else a pattern around the block does.
    first: Option<usize>,
    /// The last one that uses it.
    last: usize,
    /// The first one that holds a point.
    until: usize,
    /// What this one takes from the guard before anything else, in order.
    lifts: Vec<Lifted>,
    /// Something uses the guard. One that nothing uses is there to keep others out, for as long as it lives.
    is_used: bool,
}

/// A value that is taken from the guard, or a place behind it that is cloned.
#[derive(Clone, Copy)]
struct Lifted {
    expr: ExprId,
    clones: bool,
}

impl Lifted {
    fn plan(self, scan: &Scan<'_>) -> Lift {
        // `(*guard).clone()` is `guard.clone()`.
        let value = match &scan.flow.typed.body.expr(self.expr).kind {
            ExprKind::Deref(inner) if self.clones => bare(scan, *inner),
            _ => self.expr,
        };
        Lift { taken: scan.whole(self.expr), value: scan.whole(value), clones: self.clones }
    }
}

fn early_use<'a>(scan: &Scan<'a>, guard: &Guard, local: LocalId, points: &[ExprId]) -> Option<Early<'a>> {
    let bound = *around(scan, guard.at).last()?;
    let stmts = Stmts::of(scan, bound.block)?;
    let declares = |pat| binds_only(scan, pat, local);
    let (block, stmts, first) = match stmts.let_(bound.index) {
        Some((pat, Some(_))) if declares(pat) => (bound, stmts, Some(bound.index)),
        _ => {
            let body =
                scan.flow.typed.body.exprs.iter().find_map(|e| body_of_pattern(scan, &e.kind, &declares))?;
            let stmts = Stmts::of(scan, bare(scan, body))?;
            let tail = match &scan.flow.typed.body.expr(bare(scan, body)).kind {
                ExprKind::Block(b) => b.tail,
                _ => None,
            };
            (StmtRef { body: bound.body, block: bare(scan, body), index: 0, tail }, stmts, None)
        }
    };
    if scan.flow.sources.is_reassigned(local) {
        return None;
    }
    let users = borrowers(scan, local);
    let holds_point = |i: usize| points.iter().any(|p| stmts.contains(i, *p));
    let from = first.map_or(0, |i| i + 1);
    let until = (from..stmts.len()).find(|i| holds_point(*i))?;
    if (until + 1..stmts.len()).any(|i| stmts.mentions(scan, i, &users)) {
        return None;
    }
    let lifts = lifts(scan, &stmts, until, &users, points)?;
    let user = (from..until).rev().find(|i| stmts.mentions(scan, *i, &users));
    let last = user.or(first).unwrap_or(0);
    let is_used = user.is_some() || !lifts.is_empty();
    Some(Early { first, stmts, block, last, until, lifts, is_used })
}

/// The block that runs with what a pattern of this expression binds.
fn body_of_pattern(scan: &Scan<'_>, kind: &ExprKind, declares: &impl Fn(PatId) -> bool) -> Option<ExprId> {
    let body = &*scan.flow.typed.body;
    let is_ours =
        |cond: ExprId| matches!(body.expr(bare(scan, cond)).kind, ExprKind::Let(pat, _) if declares(pat));
    match kind {
        ExprKind::If { cond, then, .. } if is_ours(*cond) => Some(*then),
        ExprKind::While(_, cond, turn) if is_ours(*cond) => Some(*turn),
        ExprKind::For { pat, body, .. } if declares(*pat) => Some(*body),
        ExprKind::Match(_, arms) => arms.iter().find(|a| declares(a.pat)).map(|a| a.body),
        _ => None,
    }
}

/// Does a pattern bind this local by value, and nothing else?
fn binds_only(scan: &Scan<'_>, pat: PatId, local: LocalId) -> bool {
    let (mut ours, mut others) = (false, false);
    walk_pat(&scan.flow.typed.body, pat, &mut |p| {
        if let Some(Pat::Bind { by_ref, sub, .. }) = scan.flow.typed.body.pats.get(p.0 as usize) {
            let is_it = scan.flow.typed.binds.get(&p) == Some(&local) && !by_ref && sub.is_none();
            ours |= is_it;
            others |= !is_it && scan.flow.typed.binds.contains_key(&p);
        }
    });
    ours && !others
}

/// The values that a statement takes from the guard: owned or cloned, and made before all else that it does.
fn lifts(
    scan: &Scan<'_>,
    stmts: &Stmts<'_>,
    index: usize,
    users: &BTreeSet<LocalId>,
    points: &[ExprId],
) -> Option<Vec<Lifted>> {
    if !stmts.mentions(scan, index, users) {
        return Some(Vec::new());
    }
    let root = *stmts.exprs(index).first()?;
    let mut nodes = Vec::new();
    stmts.each(index, &mut |e| {
        if mentions_here(scan, e, users) {
            nodes.push(e);
        }
    });
    let parents = Parents::new(scan);
    let mut out: Vec<Lifted> = Vec::new();
    for node in nodes {
        if out.iter().any(|v| contains(scan, v.expr, node)) {
            continue;
        }
        let fits = |v: &ExprId| scan.is_written(*v) && !points.iter().any(|p| contains(scan, *v, *p));
        let owned = owned_value(scan, root, node).filter(fits).map(|expr| Lifted { expr, clones: false });
        let cloned =
            || cloned_place(scan, &parents, node).filter(fits).map(|expr| Lifted { expr, clones: true });
        out.push(owned.or_else(cloned)?);
    }
    let exprs: Vec<ExprId> = out.iter().map(|v| v.expr).collect();
    exprs.iter().all(|v| first_evaluated(scan, root, *v, &exprs)).then_some(out)
}

/// The place behind the guard that is only read here, if a clone of it is as good.
fn cloned_place(scan: &Scan<'_>, parents: &Parents, node: ExprId) -> Option<ExprId> {
    let body = &*scan.flow.typed.body;
    let mut place = node;
    while let Some(up) = parents.real(scan, place)
        && let ExprKind::Field(..) | ExprKind::Deref(_) = body.expr(up).kind
    {
        place = up;
    }
    let ty = scan.flow.typed.ty(place);
    // The guard itself, seen through.
    let ty = match scan.world.model.guard_mark(ty) {
        Some(_) => scan.world.model.autoderef(ty).get(1)?.clone(),
        None => ty.clone(),
    };
    let user = parents.real(scan, place)?;
    let is_used = match &body.expr(user).kind {
        ExprKind::Ref(mutable, _) => !mutable,
        // The clone has the value's methods, not the guard's.
        ExprKind::MethodCall { .. } => scan.callee(user).is_some_and(|def| {
            let of = scan.world.model.impl_self_ty(def);
            of.is_none_or(|t| scan.world.model.guard_mark(&t).is_none())
        }),
        _ => false,
    };
    (is_used && only_reads(scan, parents, place) && clone_out::clones_alike(scan, &ty, 0)).then_some(place)
}

fn early(scan: &Scan<'_>, guard: &Guard, local: LocalId, points: &[ExprId]) -> Vec<Plan> {
    let Some(early) = early_use(scan, guard, local, points).filter(|e| e.is_used) else { return Vec::new() };
    let narrow = early.first.and_then(|first| narrow(scan, &early, first, local));
    narrow.into_iter().chain(drop_plan(scan, &early, local, "the await")).collect()
}

/// `drop(guard);` before the statement that holds `point`, if the guard is not used from there on.
pub fn drop_before(
    scan: &Scan<'_>,
    guard: &Guard,
    local: LocalId,
    point: ExprId,
    what: &str,
) -> Option<Plan> {
    drop_plan(scan, &early_use(scan, guard, local, &[point])?, local, what)
}

fn drop_plan(scan: &Scan<'_>, early: &Early<'_>, local: LocalId, what: &str) -> Option<Plan> {
    let name = &scan.flow.typed.locals.get(local.0 as usize)?.name;
    let until = StmtRef { index: early.until, ..early.block };
    let names = fresh_names(scan, "value", early.lifts.len());
    let mut changes: Vec<Change> = early
        .lifts
        .iter()
        .zip(names)
        .map(|(lift, name)| Change::LetBefore(until, name, lift.plan(scan)))
        .collect();
    changes.push(Change::StmtBefore(until, format!("drop({name});")));
    let safety = if early.is_used { Safety::Safe } else { Safety::Unsafe };
    Some(Plan { title: format!("Drop `{name}` before {what}"), safety, changes })
}

/// A block around the guard's life, with the values that are needed later lifted out.
fn narrow(scan: &Scan<'_>, early: &Early<'_>, first: usize, local: LocalId) -> Option<Plan> {
    let inside: Vec<_> = (first..=early.last).filter_map(|i| early.stmts.get(i)).collect();
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
        let named = |i: usize| {
            let mut found = false;
            early.stmts.each(i, &mut |e| {
                let lifted = early.lifts.iter().any(|v| contains(scan, v.expr, e));
                found |= !lifted && mentions_here(scan, e, &only);
            });
            found
        };
        let info = scan.flow.typed.locals.get(other.0 as usize)?;
        if (early.last + 1..early.stmts.len()).any(named) {
            if may_borrow(scan.world, &info.ty) || gives.iter().any(|g: &Given| *g.name == info.name) {
                return None;
            }
            let mutable = matches!(
                scan.flow.typed.body.pats.get(pat.0 as usize),
                Some(Pat::Bind { mutable: true, .. })
            );
            let init = early.stmts.let_(early.last).filter(|(p, _)| *p == pat).and_then(|(_, init)| init);
            let is_tail = init.is_some_and(|e| is_simple(scan, e));
            gives.push(Given { name: info.name.to_string(), mutable, lift: None, is_tail });
        } else if info.name.starts_with('_') || scan.world.model.owned_guard(&info.ty).is_some() {
            // Something else whose life matters would end earlier.
            return None;
        }
    }
    // A lifted value must not be made before a statement between the block and the one that it stands in.
    if !early.lifts.is_empty() && early.last + 1 != early.until {
        return None;
    }
    let names = fresh_names(scan, "value", early.lifts.len());
    for (lift, name) in early.lifts.iter().zip(names) {
        gives.push(Given {
            name,
            mutable: false,
            lift: Some(lift.plan(scan)),
            is_tail: is_simple(scan, lift.expr),
        });
    }
    let name = &scan.flow.typed.locals.get(local.0 as usize)?.name;
    Some(Plan {
        title: format!("Put the life of `{name}` into a block"),
        safety: Safety::Safe,
        changes: vec![Change::Block {
            first: StmtRef { index: first, ..early.block },
            last: early.last,
            gives,
        }],
    })
}

/// May it stand at the end of a block whose locals it looks at? Not if it makes a temporary that does something
/// when it is dropped: before edition 2024 that would outlive them.
fn is_simple(scan: &Scan<'_>, e: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    match &body.expr(e).kind {
        // What a formatting macro makes is gone at its end.
        ExprKind::Path(_) | ExprKind::Lit(_) | ExprKind::Format { .. } => true,
        ExprKind::Scope(a) | ExprKind::Deref(a) | ExprKind::Field(a, _) | ExprKind::Cast(a, _) => {
            is_simple(scan, *a)
        }
        ExprKind::MethodCall { recv, args, .. } => {
            let place = |e: ExprId| {
                let mut e = bare(scan, e);
                while let ExprKind::Deref(a) | ExprKind::Field(a, _) | ExprKind::Ref(_, a) =
                    &body.expr(e).kind
                {
                    e = bare(scan, *a);
                }
                matches!(body.expr(e).kind, ExprKind::Path(_) | ExprKind::Lit(_))
            };
            place(*recv) && args.iter().all(|a| place(*a))
        }
        _ => false,
    }
}

/// `let value = m.lock().unwrap().take();` before the statement, `value` in the place.
pub fn hoist(scan: &Scan<'_>, guard: &Guard, points: &[ExprId]) -> Option<Plan> {
    let stmt = *around(scan, guard.at).last()?;
    let stmts = Stmts::of(scan, stmt.block)?;
    let root = *stmts.exprs(stmt.index).iter().find(|e| contains(scan, **e, guard.at))?;
    let value = owned_value(scan, root, guard.at)?;
    if !points.iter().all(|p| !contains(scan, value, *p)) || !first_evaluated(scan, root, value, &[]) {
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
        changes: vec![Change::LetBefore(stmt, name, Lifted { expr: value, clones: false }.plan(scan))],
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
        let borrows = || may_borrow(scan.world, ty) && !is_taken_out(scan, e);
        if matches!(kind, ExprKind::Scope(_)) || model.owned_guard(ty).is_some() || borrows() {
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

/// Is `node` evaluated before anything else of `root` but `others`, and always?
pub fn first_evaluated(scan: &Scan<'_>, root: ExprId, node: ExprId, others: &[ExprId]) -> bool {
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
            ExprKind::Lazy(_, a, _) => *a,
            ExprKind::Assign(_, value) | ExprKind::AssignOp(_, _, value) => *value,
            _ => {
                let all: Vec<ExprId> = match &body.expr(e).kind {
                    ExprKind::Binary(_, a, b) => vec![*a, *b],
                    ExprKind::Call(callee, args) => {
                        std::iter::once(*callee).chain(args.iter().copied()).collect()
                    }
                    ExprKind::Tuple(args)
                    | ExprKind::Array { elems: args, .. }
                    | ExprKind::Format { args, .. } => args.clone(),
                    ExprKind::MethodCall { recv, args, .. } => {
                        std::iter::once(*recv).chain(args.iter().copied()).collect()
                    }
                    ExprKind::Struct { fields, .. } => fields.iter().map(|(_, v)| *v).collect(),
                    _ => return false,
                };
                match first_busy(scan, &all, node, others) {
                    Some(a) => a,
                    None => return false,
                }
            }
        };
        if !contains(scan, next, node) {
            return false;
        }
        e = next;
    }
    true
}

/// The argument that holds `node`, if those before it do nothing, or are of `others`.
fn first_busy(scan: &Scan<'_>, args: &[ExprId], node: ExprId, others: &[ExprId]) -> Option<ExprId> {
    for arg in args {
        if contains(scan, *arg, node) {
            return Some(*arg);
        }
        if !is_idle(scan, *arg, others) {
            return None;
        }
    }
    None
}

/// Does nothing but name, read or compute plain values.
fn is_idle(scan: &Scan<'_>, e: ExprId, others: &[ExprId]) -> bool {
    let number = |e: ExprId| matches!(scan.flow.typed.ty(e), Ty::Prim(_) | Ty::Number);
    let e = bare(scan, e);
    others.contains(&e)
        || match &scan.flow.typed.body.expr(e).kind {
            ExprKind::Path(_) | ExprKind::Lit(_) => true,
            ExprKind::Ref(_, a) | ExprKind::Field(a, _) => is_idle(scan, *a, others),
            ExprKind::Unary(_, a) | ExprKind::Cast(a, _) => number(e) && is_idle(scan, *a, others),
            ExprKind::Binary(_, a, b) => {
                number(e) && number(*a) && is_idle(scan, *a, others) && is_idle(scan, *b, others)
            }
            _ => false,
        }
}
