//! Two steps that are taken for one: a look at a value, and what it decides or feeds later.

use super::reach::contains;
use super::scan::{Scan, may_borrow};
use super::stmts::{Stmts, around, bare};
use crate::facts::{ExprId, ExprKind, StmtKind};
use crate::flow::cfg::UnitRoot;
use crate::flow::identity::LockPath;
use crate::flow::liveness::PointKind;
use crate::flow::touch::TouchKind;
use crate::flow::walk::children;
use crate::model::Ty;

/// Is the value computed from the look, directly or through locals that keep what was seen?
pub fn feeds(scan: &Scan<'_>, value: ExprId, look: ExprId) -> bool {
    feeds_at(scan, value, look, 0)
}

fn feeds_at(scan: &Scan<'_>, value: ExprId, look: ExprId, depth: u32) -> bool {
    let body = &*scan.flow.typed.body;
    let mut locals = Vec::new();
    let mut work = vec![value];
    while let Some(e) = work.pop() {
        if e == look {
            return true;
        }
        locals.extend(scan.local(e));
        // What a closure or async block sees, it sees when it runs.
        if !matches!(body.expr(e).kind, ExprKind::Closure { .. } | ExprKind::Async { .. }) {
            children(body, e, &mut |c| work.push(c));
        }
    }
    locals.dedup();
    depth <= 3
        && locals.iter().any(|l| {
            let ty = scan.local_ty(*l);
            let keeps = !ty.is_unknown() && !may_borrow(scan.world, ty);
            keeps && scan.flow.sources.init(*l).is_some_and(|init| feeds_at(scan, init, look, depth + 1))
        })
}

/// Does a condition look at what was seen? What a function of the workspace made of it is another matter.
fn looks_at(scan: &Scan<'_>, cond: ExprId, look: ExprId, depth: u32) -> bool {
    let body = &*scan.flow.typed.body;
    let mut work = vec![cond];
    while let Some(e) = work.pop() {
        if e == look {
            return true;
        }
        let is_call = matches!(body.expr(e).kind, ExprKind::Call(..) | ExprKind::MethodCall { .. });
        if is_call && scan.callee(e).is_some_and(|d| !scan.world.model.def(d).is_stub) {
            continue;
        }
        if let Some(local) = scan.local(e)
            && depth < 4
            && let Some(init) = scan.flow.sources.init(local)
        {
            let ty = scan.local_ty(local);
            let keeps = !ty.is_unknown() && !may_borrow(scan.world, ty);
            if keeps && looks_at(scan, init, look, depth + 1) {
                return true;
            }
        }
        children(body, e, &mut |c| work.push(c));
    }
    false
}

/// Does `act` stand in a branch, so that more decides than what came before?
pub fn is_nested(scan: &Scan<'_>, look: ExprId, act: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    (0..body.exprs.len() as u32).map(ExprId).any(|e| {
        let branches = match &body.expr(e).kind {
            ExprKind::If { then, else_, .. } => std::iter::once(*then).chain(*else_).collect(),
            ExprKind::Match(_, arms) => arms.iter().map(|a| a.body).collect(),
            ExprKind::Closure { body, .. } => vec![*body],
            _ => Vec::new(),
        };
        !contains(scan, e, look) && branches.iter().any(|b| contains(scan, *b, act))
    })
}

/// Does the look decide whether `act` is reached: in a branch of an `if` or `match` on it, or behind one that
/// leaves otherwise? Loops that wait for a condition do not count.
pub fn decides(scan: &Scan<'_>, look: ExprId, act: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    let in_one_unit = scan.flow.units.iter().all(|u| match u.root {
        UnitRoot::Body => true,
        UnitRoot::Closure(e) | UnitRoot::Async(e) => contains(scan, e, look) == contains(scan, e, act),
    });
    if !in_one_unit || look == act {
        return false;
    }
    let leaves = |e: ExprId| matches!(scan.flow.typed.ty(e), Ty::Never);
    (0..body.exprs.len() as u32).map(ExprId).any(|e| {
        let (on, branches): (ExprId, Vec<ExprId>) = match &body.expr(e).kind {
            ExprKind::If { cond, then, else_, .. } => (*cond, std::iter::once(*then).chain(*else_).collect()),
            ExprKind::Match(on, arms) => (*on, arms.iter().map(|a| a.body).collect()),
            ExprKind::Block(block) => {
                return block.stmts.iter().enumerate().any(|(i, s)| match &s.kind {
                    StmtKind::Let { init: Some(init), else_: Some(_), .. } => {
                        contains(scan, *init, look)
                            && Stmts::of(scan, e)
                                .is_some_and(|s| (i + 1..s.len()).any(|n| s.contains(n, act)))
                    }
                    _ => false,
                });
            }
            _ => return false,
        };
        if contains(scan, on, act) || !looks_at(scan, on, look, 0) {
            return false;
        }
        branches.iter().any(|b| contains(scan, *b, act))
            || (branches.iter().any(|b| leaves(*b)) && is_behind(scan, e, act))
    })
}

/// Does `act` stand in a later statement of the block in which `e` is a statement?
fn is_behind(scan: &Scan<'_>, e: ExprId, act: ExprId) -> bool {
    let Some(stmt) = around(scan, e).last().copied() else { return false };
    let Some(stmts) = Stmts::of(scan, stmt.block) else { return false };
    let is_whole = stmts.exprs(stmt.index).iter().any(|x| bare(scan, *x) == e);
    is_whole && (stmt.index + 1..stmts.len()).any(|n| stmts.contains(n, act))
}

/// Are the guards that `look` made gone when `act` is reached?
pub fn is_free(scan: &Scan<'_>, look: ExprId, act: ExprId) -> bool {
    let mut seen = false;
    for unit in &scan.flow.units {
        for point in unit.live.points.iter().filter(|p| p.expr == act) {
            if !matches!(point.kind, PointKind::Call | PointKind::Acquire(_) | PointKind::Run(_)) {
                continue;
            }
            seen = true;
            if point.held.iter().any(|h| unit.cfg.guard(h.guard).at == look) {
                return false;
            }
        }
    }
    seen
}

/// A call of a small function of the workspace that looks or writes.
pub struct Helper {
    /// The call.
    pub call: ExprId,
    /// What it looks at or writes, in terms of this body.
    pub on: LockPath,
    /// Which of them.
    pub kind: TouchKind,
    /// Where in the helper.
    pub at: crate::flow::summary::Step,
}

/// All of them in a body.
pub fn helpers(scan: &Scan<'_>) -> Vec<Helper> {
    let body = &*scan.flow.typed.body;
    let namer = scan.flow.namer(scan.world);
    let mut out = Vec::new();
    for call in (0..body.exprs.len() as u32).map(ExprId) {
        if !matches!(body.expr(call).kind, ExprKind::Call(..) | ExprKind::MethodCall { .. }) {
            continue;
        }
        let Some(summary) = scan.callee(call).and_then(|d| scan.world.summary(d)) else { continue };
        for touch in &summary.touches {
            if let Some(on) = namer.mapped(call, &touch.on) {
                out.push(Helper { call, on, kind: touch.kind, at: touch.at });
            }
        }
    }
    out
}
