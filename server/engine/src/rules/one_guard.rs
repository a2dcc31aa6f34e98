//! The fix that takes a lock once for all that a statement does with it.

use super::fix::{Change, Plan};
use super::reach::contains;
use super::release::{ancestors, first_evaluated};
use super::reuse::guard_value;
use super::scan::{Scan, may_borrow};
use super::stmts::{Stmts, around, bare, fresh};
use super::uses::{Parents, only_reads};
use crate::facts::{ExprId, ExprKind, Pat, PatId, StmtKind};
use crate::finding::Safety;
use crate::flow::cfg::Guard;
use crate::flow::identity::{LockRoot, Relation, Seg};
use crate::flow::liveness::PointKind;
use crate::flow::walk::{walk, walk_pat};
use crate::model::marks::Access;

/// `if let Some(x) = m.lock().unwrap().get(k) { … } else { m.lock().unwrap().insert(…); }` → `let mut guard =
/// m.lock().unwrap();` before it, and `guard` in both places. A block keeps the guard from living longer than the
/// statement. `others` are the acquisitions beside that of `first`; each must be a temporary in the same statement.
pub fn plan(scan: &Scan<'_>, first: &Guard, others: &[&Guard], title: &str, safety: Safety) -> Option<Plan> {
    let stmt = *around(scan, first.at).last()?;
    let stmts = Stmts::of(scan, stmt.block)?;
    let root = *stmts.exprs(stmt.index).first()?;
    let is_tail = stmt.index + 1 == stmts.len();
    let is_plain = stmts.get(stmt.index).is_none_or(|s| matches!(s.kind, StmtKind::Expr { .. }));
    if !is_plain || !is_statement(scan, root, first.at) {
        return None;
    }
    let parents = Parents::new(scan);
    let value = temporary(scan, root, first)?;
    let mut all = vec![value];
    for other in others {
        all.push(temporary(scan, root, other)?);
        if borrowed_there(scan, root, value, other.at) {
            return None;
        }
    }
    if !first_evaluated(scan, root, value, &[])
        || waits(scan, root, &all)
        || retakes(scan, root, first, others)
    {
        return None;
    }
    // The text of the strongest acquisition; the others must begin with the same receiver.
    let strongest = match (first.mark.access, others.iter().position(|g| g.mark.access == Access::Exclusive))
    {
        (Access::Shared, Some(i)) => i + 1,
        _ => 0,
    };
    let receivers = all.iter().map(|v| receiver(scan, *v)).collect::<Option<Vec<_>>>()?;
    let name = fresh(scan, &wanted_name(scan, first));
    let mutable = all.iter().any(|v| !only_reads(scan, &parents, *v));
    let mut changes = Vec::new();
    if !is_tail {
        changes.push(Change::Block { first: stmt, last: stmt.index, gives: Vec::new() });
    }
    changes.push(Change::GuardBefore {
        stmt,
        name: if mutable { format!("mut {name}") } else { name.clone() },
        value: scan.whole(*all.get(strongest)?),
        same: receivers.iter().map(|r| scan.whole(*r)).collect(),
        inner: !is_tail,
    });
    changes.extend(all.iter().map(|v| Change::Replace(scan.whole(*v), name.clone())));
    Some(Plan { title: title.to_string(), safety, changes })
}

/// Is the acquisition in the head of the statement's own `if`, `match` or `while`, which is all of the statement?
fn is_statement(scan: &Scan<'_>, root: ExprId, at: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    match &body.expr(bare(scan, root)).kind {
        ExprKind::If { cond, .. } => contains(scan, *cond, at),
        ExprKind::Match(scrutinee, _) => contains(scan, *scrutinee, at),
        ExprKind::For { iter, .. } => contains(scan, *iter, at),
        _ => false,
    }
}

/// The guard as a value, if nothing but the expression around it uses it, and this runs in place.
fn temporary(scan: &Scan<'_>, root: ExprId, guard: &Guard) -> Option<ExprId> {
    if !scan.is_written(guard.at) || !contains(scan, root, guard.at) {
        return None;
    }
    let chain = ancestors(scan, root, guard.at);
    let elsewhere = |e: &ExprId| {
        matches!(scan.flow.typed.body.expr(*e).kind, ExprKind::Closure { .. } | ExprKind::Async { .. })
    };
    if chain.iter().any(elsewhere) {
        return None;
    }
    let (value, user) = guard_value(scan, &chain)?;
    let used = matches!(
        scan.flow.typed.body.expr(user).kind,
        ExprKind::MethodCall { .. } | ExprKind::Field(..) | ExprKind::Deref(_) | ExprKind::Index(..)
    );
    (used && scan.is_written(value)).then_some(value)
}

/// Does a pattern that is matched against the guard's value keep a reference where the other one is taken?
fn borrowed_there(scan: &Scan<'_>, root: ExprId, value: ExprId, other: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    let borrows = |pat: PatId| {
        let mut found = false;
        walk_pat(body, pat, &mut |p| {
            let by_ref = matches!(body.pats.get(p.0 as usize), Some(Pat::Bind { by_ref: true, .. }));
            let bound = scan.flow.typed.binds.get(&p);
            found |= by_ref || bound.is_some_and(|l| may_borrow(scan.world, scan.local_ty(*l)));
        });
        found
    };
    let mut found = false;
    walk(body, root, &mut |e| match &body.expr(e).kind {
        ExprKind::If { cond, then, .. } if contains(scan, *cond, value) && contains(scan, *then, other) => {
            if let ExprKind::Let(pat, _) = &body.expr(bare(scan, *cond)).kind {
                found |= borrows(*pat);
            }
        }
        ExprKind::Match(scrutinee, arms) if contains(scan, *scrutinee, value) => {
            found |= arms.iter().any(|a| contains(scan, a.body, other) && borrows(a.pat));
        }
        ExprKind::For { iter, .. } if contains(scan, *iter, value) => {
            found |= may_borrow(scan.world, scan.flow.typed.ty(*iter));
        }
        _ => {}
    });
    found
}

/// Does the statement wait for anything but these guards?
fn waits(scan: &Scan<'_>, root: ExprId, guards: &[ExprId]) -> bool {
    let mut found = false;
    walk(&scan.flow.typed.body, root, &mut |e| {
        let is_wait = matches!(
            scan.flow.typed.body.expr(e).kind,
            ExprKind::Await(_) | ExprKind::Select { .. } | ExprKind::Join { .. } | ExprKind::Yield(_)
        );
        found |= is_wait && !guards.iter().any(|g| contains(scan, *g, e));
    });
    found
}

/// Does anything else in the statement take the lock?
fn retakes(scan: &Scan<'_>, root: ExprId, first: &Guard, others: &[&Guard]) -> bool {
    let Some(lock) = &first.lock else { return true };
    let ours = |at: ExprId| at == first.at || others.iter().any(|g| g.at == at);
    for unit in &scan.flow.units {
        for point in unit.live.points.iter().filter(|p| contains(scan, root, p.expr) && !ours(p.expr)) {
            let taken = match point.kind {
                PointKind::Acquire(ix) => {
                    let guard = unit.cfg.guard(ix);
                    !ours(guard.at)
                        && guard.lock.as_ref().is_some_and(|l| l.relation(lock) != Relation::Different)
                }
                PointKind::Call | PointKind::Run(_) => {
                    scan.world.runs(scan.flow, point).is_some_and(|(call, _)| {
                        !ours(call)
                            && scan
                                .world
                                .taken(scan.flow, call)
                                .iter()
                                .any(|t| t.lock.relation(lock) != Relation::Different)
                    })
                }
                PointKind::Await(_) => false,
            };
            if taken {
                return true;
            }
        }
    }
    false
}

/// The lock that a guard's expression begins with: `self.names` of `self.names.lock().unwrap()`.
fn receiver(scan: &Scan<'_>, value: ExprId) -> Option<ExprId> {
    let mut e = bare(scan, value);
    loop {
        match &scan.flow.typed.body.expr(e).kind {
            ExprKind::MethodCall { recv, .. } => {
                if scan.acquires(e).is_some() {
                    return Some(bare(scan, *recv));
                }
                e = bare(scan, *recv);
            }
            ExprKind::Await(a) | ExprKind::Try(a) => e = bare(scan, *a),
            // A helper that gives the guard: all of it.
            _ => return Some(e),
        }
    }
}

/// `names` for the guard of `self.names`.
fn wanted_name(scan: &Scan<'_>, guard: &Guard) -> String {
    let Some(lock) = &guard.lock else { return "guard".to_string() };
    let field = lock.segs.iter().rev().find_map(|s| match s {
        Seg::Field(_, name) | Seg::Part(name) => Some(name.to_string()),
        _ => None,
    });
    let name = match (field, &lock.root) {
        (Some(name), _) => name,
        (None, LockRoot::Static(def)) => scan.world.model.def(*def).name.to_lowercase(),
        (None, _) => "guard".to_string(),
    };
    let is_word = name.starts_with(|c: char| c.is_ascii_lowercase());
    let is_taken = scan.flow.typed.locals.iter().any(|l| l.name == name);
    if is_word && !is_taken { name } else { "guard".to_string() }
}
