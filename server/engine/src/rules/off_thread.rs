//! The fix that moves a blocking call to a thread that may block: `spawn_blocking(move || …).await.unwrap()`.

use super::blocking::{Call, can_await, tokio_has};
use super::fix::{Change, Plan};
use super::release::ancestors;
use super::scan::{Scan, may_borrow};
use super::stmts::{Stmts, around, mentions_here};
use crate::facts::{ExprId, ExprKind};
use crate::finding::Safety;
use crate::flow::walk::walk;
use crate::model::{LocalId, Res, Ty};
use std::collections::BTreeSet;

/// The plan, if the call takes nothing along but what it may own and nobody needs afterwards, and gives back
/// something that can travel.
pub fn plan(scan: &Scan<'_>, call: &Call<'_>) -> Option<Plan> {
    if !can_await(scan, call) || !tokio_has(scan, "rt") || !travels(scan, scan.flow.typed.ty(call.expr), 0) {
        return None;
    }
    let body = &*scan.flow.typed.body;
    let root = body.root?;
    let repeats = |e: &ExprId| {
        matches!(body.expr(*e).kind, ExprKind::Loop(..) | ExprKind::While(..) | ExprKind::For { .. })
    };
    let in_loop = ancestors(scan, root, call.expr).iter().any(repeats);
    let mut locals = BTreeSet::new();
    let mut fits = true;
    walk(body, call.expr, &mut |e| match &body.expr(e).kind {
        ExprKind::Path(_) => match scan.flow.typed.paths.get(&e) {
            Some(Res::Local(l)) => {
                locals.insert(*l);
            }
            Some(Res::Def(_)) => {}
            None => fits = false,
        },
        ExprKind::Await(_)
        | ExprKind::Try(_)
        | ExprKind::Return(_)
        | ExprKind::Break(..)
        | ExprKind::Continue(_)
        | ExprKind::Closure { .. }
        | ExprKind::MacroCall { .. }
        | ExprKind::Opaque { .. } => fits = false,
        _ => {}
    });
    let free = |l: &LocalId| {
        let ty = scan.local_ty(*l);
        let copied = scan.world.model.is_copy(ty) == Some(true);
        travels(scan, ty, 0) && (copied || (!in_loop && is_last_use(scan, call.expr, *l)))
    };
    if !fits || !locals.iter().all(free) {
        return None;
    }
    let moves = if locals.is_empty() { "" } else { "move " };
    Some(Plan {
        title: "Run it on a thread that may block, with `spawn_blocking`".to_string(),
        safety: Safety::Unsafe,
        changes: vec![
            Change::Before(scan.whole(call.expr), format!("tokio::task::spawn_blocking({moves}|| ")),
            Change::After(scan.whole(call.expr), ").await.unwrap()".to_string()),
        ],
    })
}

/// Is the local not mentioned outside of the call, from its statement on?
fn is_last_use(scan: &Scan<'_>, call: ExprId, local: LocalId) -> bool {
    let only = BTreeSet::from([local]);
    let body = &*scan.flow.typed.body;
    let count = |e: ExprId| {
        let mut n = 0;
        walk(body, e, &mut |x| n += usize::from(mentions_here(scan, x, &only)));
        n
    };
    let inside = count(call);
    around(scan, call).iter().all(|stmt| {
        let Some(stmts) = Stmts::of(scan, stmt.block) else { return false };
        let here: usize = stmts.exprs(stmt.index).into_iter().map(count).sum();
        here == inside && (stmt.index + 1..stmts.len()).all(|i| !stmts.mentions(scan, i, &only))
    })
}

/// Is it certain that a value of this type can go to another thread and borrows nothing?
fn travels(scan: &Scan<'_>, ty: &Ty, depth: u32) -> bool {
    const OWN: [&str; 14] = [
        "Vec", "VecDeque", "HashMap", "BTreeMap", "HashSet", "BTreeSet", "String", "Option", "Result", "Box",
        "PathBuf", "Duration", "Instant", "Arc",
    ];
    const OURS: [&str; 4] = ["std::", "core::", "alloc::", "crossbeam"];
    const NOT: [&str; 8] =
        ["Rc", "RefCell", "Cell", "Weak", "MutexGuard", "RwLockReadGuard", "RwLockWriteGuard", "Ref"];
    match ty {
        Ty::Prim(_) | Ty::Number => true,
        Ty::Tuple(list) => list.iter().all(|t| travels(scan, t, depth + 1)),
        Ty::Dyn(bounds) => {
            let send = scan.world.model.std_item("marker::Send");
            bounds.iter().any(|b| Some(b.def) == send)
        }
        Ty::Array(t) => travels(scan, t, depth + 1),
        Ty::Adt(def, args) if depth < 5 => {
            let info = scan.world.model.def(*def);
            let path = scan.world.model.path(*def);
            let name = info.name.as_str();
            let known = info.is_stub && (OWN.contains(&name) || OURS.iter().any(|o| path.starts_with(o)));
            known
                && !NOT.contains(&name)
                && !may_borrow(scan.world, ty)
                && args
                    .iter()
                    .all(|t| t.is_unknown() && name.starts_with("Hash") || travels(scan, t, depth + 1))
        }
        _ => false,
    }
}
