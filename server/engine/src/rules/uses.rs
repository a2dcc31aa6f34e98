//! What is done with a guard: the expression that is the guard, who uses it, and whether the uses only read.

use super::scan::Scan;
use super::stmts::plain_binding;
use crate::facts::{ExprId, ExprKind, Pat, PatId, StmtKind};
use crate::flow::walk::{children, walk_pat};
use crate::model::{Callee, LocalId, Recv, Ty};

/// The tree of a body, upwards.
pub struct Parents(Vec<Option<ExprId>>);

impl Parents {
    /// Reads a body.
    pub fn new(scan: &Scan<'_>) -> Parents {
        let body = &*scan.flow.typed.body;
        let mut out = vec![None; body.exprs.len()];
        for e in (0..body.exprs.len() as u32).map(ExprId) {
            children(body, e, &mut |c| out[c.0 as usize] = Some(e));
        }
        Parents(out)
    }
    /// The expression around this one.
    pub fn of(&self, e: ExprId) -> Option<ExprId> {
        self.0.get(e.0 as usize).copied().flatten()
    }
    /// The expression around this one, made-up scopes left out.
    pub fn real(&self, scan: &Scan<'_>, e: ExprId) -> Option<ExprId> {
        let mut up = self.of(e)?;
        while matches!(scan.flow.typed.body.expr(up).kind, ExprKind::Scope(_)) {
            up = self.of(up)?;
        }
        Some(up)
    }
}

/// Where a guard goes.
pub enum Kept {
    /// It is a temporary: the guard, and the expression that uses it.
    Temporary(ExprId),
    /// It is bound by `let name = …;`: the local, and every place that mentions it.
    Local(LocalId, Vec<ExprId>),
}

/// Follows a guard from its acquisition to where it is used or bound. `None` if it goes anywhere else.
pub fn kept(scan: &Scan<'_>, parents: &Parents, at: ExprId) -> Option<(Kept, ExprId)> {
    let body = &*scan.flow.typed.body;
    let mut value = at;
    loop {
        let up = parents.of(value)?;
        if let ExprKind::Block(block) = &body.expr(up).kind {
            let bound = block.stmts.iter().find_map(|s| match &s.kind {
                StmtKind::Let { pat, init: Some(init), else_: None, .. } if *init == value => Some(*pat),
                _ => None,
            })?;
            let local = plain_binding(scan, bound)?;
            if scan.world.model.guard_mark(scan.local_ty(local)).is_none()
                || scan.flow.sources.is_reassigned(local)
            {
                return None;
            }
            let mentions = (0..body.exprs.len() as u32).map(ExprId);
            let mentions = mentions
                .filter(|e| matches!(body.expr(*e).kind, ExprKind::Path(_)) && scan.local(*e) == Some(local))
                .collect();
            return Some((Kept::Local(local, mentions), value));
        }
        let is_scope = matches!(body.expr(up).kind, ExprKind::Scope(_));
        if !is_scope && scan.owned(up).is_none() {
            scan.world.model.guard_mark(scan.flow.typed.ty(value))?;
            return Some((Kept::Temporary(value), value));
        }
        value = up;
    }
}

/// Does every use of this place only read? The type behind it must be [`plain`].
pub fn only_reads(scan: &Scan<'_>, parents: &Parents, place: ExprId) -> bool {
    let typed = &scan.flow.typed;
    let copied = || scan.world.model.is_copy(typed.ty(place)) == Some(true);
    let Some(up) = parents.of(place) else { return false };
    match &typed.body.expr(up).kind {
        ExprKind::Deref(_) | ExprKind::Field(..) => only_reads(scan, parents, up),
        ExprKind::Index(base, _) => {
            if *base == place {
                only_reads(scan, parents, up)
            } else {
                copied()
            }
        }
        ExprKind::Ref(mutable, _) => !mutable,
        ExprKind::MethodCall { recv, .. } if *recv == place => match typed.calls.get(&up) {
            Some(Callee::Fn { recv: Some(Recv::Ref), .. }) => true,
            Some(Callee::Fn { recv: Some(Recv::Value), .. }) => copied(),
            _ => false,
        },
        ExprKind::Assign(target, _) | ExprKind::AssignOp(_, target, _) => *target != place && copied(),
        ExprKind::Format { .. } => true,
        ExprKind::Match(scrutinee, arms) if *scrutinee == place => {
            arms.iter().all(|a| !binds_mutably(scan, a.pat))
        }
        ExprKind::Let(pat, _) => !binds_mutably(scan, *pat),
        ExprKind::Binary(..) => true,
        ExprKind::Scope(_)
        | ExprKind::Block(_)
        | ExprKind::Call(..)
        | ExprKind::MethodCall { .. }
        | ExprKind::Cast(..)
        | ExprKind::Unary(..)
        | ExprKind::Tuple(_)
        | ExprKind::Struct { .. }
        | ExprKind::Return(_) => copied(),
        _ => false,
    }
}

fn binds_mutably(scan: &Scan<'_>, pat: PatId) -> bool {
    let mut found = false;
    walk_pat(&scan.flow.typed.body, pat, &mut |p| {
        found |= matches!(
            scan.flow.typed.body.pats.get(p.0 as usize),
            Some(Pat::Bind { by_ref: true, mutable: true, .. })
        );
    });
    found
}

/// Types of std that are what they hold: what can be said of their parts can be said of them.
pub const CONTAINERS: [&str; 13] = [
    "Vec",
    "VecDeque",
    "HashMap",
    "BTreeMap",
    "HashSet",
    "BTreeSet",
    "BinaryHeap",
    "String",
    "Option",
    "Result",
    "Box",
    "PathBuf",
    "RandomState",
];
const TIMES: [&str; 3] = ["Duration", "Instant", "SystemTime"];

/// Can a shared reference to a value of this type change nothing? Atomics, cells, locks, channels and
/// files can; so may whatever is not known.
pub fn plain(scan: &Scan<'_>, ty: &Ty, depth: u32) -> bool {
    match ty {
        Ty::Prim(_) | Ty::Number => true,
        Ty::Tuple(list) => list.iter().all(|t| plain(scan, t, depth)),
        Ty::Slice(t) | Ty::Array(t) => plain(scan, t, depth),
        Ty::Ref(_, t) => plain(scan, t, depth),
        Ty::Adt(def, args) => {
            let info = scan.world.model.def(*def);
            if info.is_stub {
                // The hasher of a map is not known and of no matter.
                let name = info.name.as_str();
                return (CONTAINERS.contains(&name) || TIMES.contains(&name))
                    && args.iter().all(|t| t.is_unknown() || plain(scan, t, depth));
            }
            let fields = scan.world.model.fields_of(*def);
            depth < 4 && args.is_empty() && fields.iter().all(|(_, t)| plain(scan, t, depth + 1))
        }
        _ => false,
    }
}

/// Is the guard itself moved, by anything but `drop`?
pub fn is_given_away(scan: &Scan<'_>, parents: &Parents, guard: ExprId) -> bool {
    let Some(up) = parents.real(scan, guard) else { return true };
    match &scan.flow.typed.body.expr(up).kind {
        ExprKind::Deref(_) | ExprKind::Field(..) | ExprKind::Ref(..) | ExprKind::Format { .. } => false,
        ExprKind::Index(base, _) => *base != guard,
        ExprKind::MethodCall { recv, .. } => *recv != guard,
        ExprKind::Call(..) => !scan.callee(up).is_some_and(|d| {
            let def = scan.world.model.def(d);
            def.is_stub && def.name == "drop"
        }),
        _ => true,
    }
}

/// Is the value under the guard used, and not the guard?
pub fn is_looked_through(scan: &Scan<'_>, parents: &Parents, guard: ExprId) -> bool {
    let Some(up) = parents.of(guard) else { return false };
    match &scan.flow.typed.body.expr(up).kind {
        ExprKind::Deref(_) | ExprKind::Field(..) => true,
        ExprKind::Index(base, _) => *base == guard,
        ExprKind::MethodCall { recv, .. } => *recv == guard,
        _ => false,
    }
}
