//! Whether an expression reaches what a guard protects.

use super::scan::{Scan, may_borrow};
use super::stmts::borrowers;
use crate::facts::ExprId;
use crate::flow::Unit;
use crate::flow::liveness::Held;
use crate::flow::place::Root;
use crate::flow::walk::walk;
use crate::model::LocalId;
use std::collections::BTreeSet;

/// Is `inner` a part of `outer`, or `outer` itself?
pub fn contains(scan: &Scan<'_>, outer: ExprId, inner: ExprId) -> bool {
    let mut found = false;
    walk(&scan.flow.typed.body, outer, &mut |e| found |= e == inner);
    found
}

/// The local that keeps a guard.
pub fn keeper(unit: &Unit, held: &Held) -> Option<LocalId> {
    match unit.cfg.places.get(held.place).root {
        Root::Local(l) | Root::Lent(l) => Some(l),
        _ => None,
    }
}

/// The locals through which what a guard protects can be reached: the one that keeps it, and all that
/// borrow from it.
fn ways(scan: &Scan<'_>, unit: &Unit, held: &Held) -> BTreeSet<LocalId> {
    let at = unit.cfg.guard(held.guard).at;
    let mut first: BTreeSet<LocalId> = keeper(unit, held).into_iter().collect();
    for (local, source) in scan.flow.sources.iter() {
        if may_borrow(scan.world, scan.local_ty(local)) && contains(scan, source.expr, at) {
            first.insert(local);
        }
    }
    first.iter().flat_map(|l| borrowers(scan, *l)).collect()
}

/// Does this expression reach what the guard protects?
pub fn reaches(scan: &Scan<'_>, unit: &Unit, held: &Held, e: ExprId) -> bool {
    if contains(scan, e, unit.cfg.guard(held.guard).at) {
        return true;
    }
    let ways = ways(scan, unit, held);
    let mut found = false;
    walk(&scan.flow.typed.body, e, &mut |x| found |= scan.local(x).is_some_and(|l| ways.contains(&l)));
    found
}
