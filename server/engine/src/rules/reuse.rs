//! The fix that uses the guard at hand instead of taking the lock again.

use super::fix::{Change, Plan};
use super::relock::Relock;
use super::scan::{At, Scan, Spot};
use super::stmts::{Stmts, around, borrowers, plain_binding};
use crate::facts::{ExprId, ExprKind, Pat};
use crate::finding::Safety;
use crate::flow::walk::peel;
use crate::model::marks::Access;
use crate::model::{Callee, Recv};

/// `self.state.lock().unwrap().push(x)` → `state.push(x)`, where `state` is the guard that is alive.
pub fn plan(scan: &Scan<'_>, relock: &Relock<'_>) -> Option<Plan> {
    relock.second?;
    let local = relock.local()?;
    if relock.held.access != Access::Exclusive && relock.wants != Access::Shared {
        return None;
    }
    let bound = *around(scan, relock.first.at).last()?;
    let stmts = Stmts::of(scan, bound.block)?;
    let (pat, _) = stmts.let_(bound.index)?;
    if plain_binding(scan, pat) != Some(local) || scan.flow.sources.is_reassigned(local) {
        return None;
    }
    let inner = *around(scan, relock.at).last()?;
    let root = *Stmts::of(scan, inner.block)?.exprs(inner.index).first()?;
    let chain = super::release::ancestors(scan, root, relock.at);
    let (value, user) = guard_value(scan, &chain)?;
    let mutates = mutates(scan, value, user)?;
    let users = borrowers(scan, local);
    if mutates && users.len() > 1 {
        return None;
    }
    let info = scan.flow.typed.locals.get(local.0 as usize)?;
    let mut changes = vec![Change::Replace(scan.whole(value), info.name.to_string())];
    let is_mut =
        matches!(scan.flow.typed.body.pats.get(pat.0 as usize), Some(Pat::Bind { mutable: true, .. }));
    if mutates && !is_mut {
        changes.push(Change::Before(Spot { body: scan.flow.body, at: At::Pat(pat) }, "mut ".to_string()));
    }
    Some(Plan {
        title: format!("Use `{}`, which holds the lock already", info.name),
        safety: Safety::Safe,
        changes,
    })
}

/// The largest expression that is still the guard itself, and what uses it.
pub fn guard_value(scan: &Scan<'_>, chain: &[ExprId]) -> Option<(ExprId, ExprId)> {
    let mut value = *chain.first()?;
    for e in chain.iter().skip(1) {
        let is_guard = scan.world.model.guard_mark(scan.flow.typed.ty(*e)).is_some();
        if !is_guard && scan.owned(*e).is_none() {
            let direct = scan.world.model.guard_mark(scan.flow.typed.ty(value)).is_some();
            return direct.then_some((value, *e));
        }
        value = *e;
    }
    None
}

/// Does this use need the guard mutably? `None` if it needs the guard itself.
fn mutates(scan: &Scan<'_>, value: ExprId, user: ExprId) -> Option<bool> {
    let typed = &scan.flow.typed;
    match &typed.body.expr(user).kind {
        ExprKind::MethodCall { recv, .. } if peel(&typed.body, *recv) == peel(&typed.body, value) => {
            match typed.calls.get(&user)? {
                Callee::Fn { recv: Some(Recv::Ref), .. } => Some(false),
                Callee::Fn { recv: Some(Recv::RefMut), .. } => Some(true),
                _ => None,
            }
        }
        ExprKind::Field(..) | ExprKind::Deref(_) => Some(true),
        _ => None,
    }
}
