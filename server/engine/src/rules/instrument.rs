//! The fix that puts the code under an entered span into a future of its own: `async { … }.instrument(span).await`.

use super::fix::{Change, Plan, StmtRef};
use super::hold::Hold;
use super::scan::Scan;
use super::stmts::{Stmts, around, bare, mentions_here, plain_binding};
use crate::facts::{ExprId, ExprKind, StmtKind};
use crate::finding::Safety;
use crate::flow::cfg::{Origin, UnitRoot};
use crate::flow::walk::children;
use crate::model::marks::Class;
use crate::model::{LocalId, Ty};
use std::collections::BTreeSet;

/// The plan, if the span is tracing's, is entered by a statement of its own, and nothing leaves the rest of the block
/// but its value.
pub fn plan(scan: &Scan<'_>, hold: &Hold<'_>) -> Option<Plan> {
    let body = &*scan.flow.typed.body;
    let guard = hold.guard;
    if guard.mark.class != Class::Span || guard.origin != Origin::Call || !scan.is_written(guard.at) {
        return None;
    }
    scan.world.model.dependency(scan.flow.body, "tracing")?;
    let ExprKind::MethodCall { recv, name, .. } = &body.expr(guard.at).kind else { return None };
    let clones = match name.as_str() {
        "enter" => true,
        "entered" => false,
        _ => return None,
    };
    let stmt = *around(scan, guard.at).last()?;
    let stmts = Stmts::of(scan, stmt.block)?;
    let (pat, init) = stmts.let_(stmt.index)?;
    let local = plain_binding(scan, pat)?;
    let after = stmt.index + 1..stmts.len();
    let ours = BTreeSet::from([local]);
    if bare(scan, init?) != guard.at
        || after.is_empty()
        || after.clone().any(|i| stmts.mentions(scan, i, &ours))
    {
        return None;
    }
    let is_item = |i| stmts.get(i).is_some_and(|s| matches!(s.kind, StmtKind::Item(_)));
    if after.clone().any(is_item) {
        return None;
    }
    let leaves = after.clone().flat_map(|i| stmts.exprs(i)).fold(Leaves::default(), |l, e| l.of(scan, e, 0));
    let whole = is_root(scan, hold, stmt.block);
    if leaves.jumps || (leaves.returns && !(whole && stmt.tail.is_some())) {
        return None;
    }
    let recv = bare(scan, *recv);
    let own = clones.then(|| scan.local(recv)).flatten().filter(|l| is_own(scan, &stmts, stmt, *l));
    let copy = if clones && own.is_none() { ".clone()" } else { "" };
    let semicolon = if stmt.tail.is_some() { "" } else { ";" };
    Some(Plan {
        title: "Put the code into an async block with `.instrument(…)`".to_string(),
        safety: Safety::Safe,
        changes: vec![
            Change::Import(scan.flow.body, "tracing::Instrument".to_string()),
            Change::Rest {
                gone: stmt,
                last: stmts.len() - 1,
                open: "async ".to_string(),
                close: vec![
                    (".instrument(".to_string(), Some(scan.whole(recv)), format!("{copy})")),
                    (format!(".await{semicolon}"), None, String::new()),
                ],
            },
        ],
    })
}

/// A span that the block owns and does not need any more.
fn is_own(scan: &Scan<'_>, stmts: &Stmts<'_>, enter: StmtRef, span: LocalId) -> bool {
    let here = (0..enter.index)
        .any(|i| stmts.let_(i).and_then(|(pat, _)| plain_binding(scan, pat)).is_some_and(|l| l == span));
    let is_param = scan.flow.sources.param(span).is_some();
    let only = BTreeSet::from([span]);
    let mut needed = false;
    for i in enter.index + 1..stmts.len() {
        stmts.each(i, &mut |e| needed |= mentions_here(scan, e, &only));
    }
    (here || is_param) && !needed && matches!(scan.local_ty(span), Ty::Adt(..))
}

/// Is it the block of a whole function or async block?
fn is_root(scan: &Scan<'_>, hold: &Hold<'_>, block: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    let root = match hold.unit.root {
        UnitRoot::Body => body.root,
        UnitRoot::Closure(e) | UnitRoot::Async(e) => match &body.expr(e).kind {
            ExprKind::Closure { body, .. } | ExprKind::Async { body, .. } => Some(*body),
            _ => None,
        },
    };
    root.is_some_and(|r| bare(scan, r) == block)
}

/// How control leaves code.
#[derive(Clone, Copy, Default)]
struct Leaves {
    /// By `return` or `?`.
    returns: bool,
    /// By `break` or `continue` of a loop outside, or `yield`.
    jumps: bool,
}

impl Leaves {
    fn of(mut self, scan: &Scan<'_>, e: ExprId, loops: u32) -> Leaves {
        let body = &*scan.flow.typed.body;
        let mut loops = loops;
        match &body.expr(e).kind {
            ExprKind::Closure { .. } | ExprKind::Async { .. } => return self,
            ExprKind::Return(_) | ExprKind::Try(_) => self.returns = true,
            ExprKind::Break(label, _) | ExprKind::Continue(label) => {
                self.jumps |= loops == 0 || label.is_some()
            }
            ExprKind::Yield(_) | ExprKind::Opaque { .. } | ExprKind::MacroCall { args: None, .. } => {
                self.jumps = true
            }
            ExprKind::Loop(..) | ExprKind::While(..) | ExprKind::For { .. } => loops += 1,
            _ => {}
        }
        let mut below = Vec::new();
        children(body, e, &mut |c| below.push(c));
        below.into_iter().fold(self, |l, c| l.of(scan, c, loops))
    }
}
