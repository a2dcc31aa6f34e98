//! Reading a body's tree without caring about evaluation: who is whose child.

use crate::facts::{Body, ExprId, ExprKind, Pat, PatId, Stmt, StmtKind};

/// Calls `f` with each direct child of an expression, in evaluation order. Children of closures and
/// async blocks count, nested items do not.
pub fn children(body: &Body, e: ExprId, f: &mut dyn FnMut(ExprId)) {
    let Some(expr) = body.exprs.get(e.0 as usize) else { return };
    let mut each = |list: &[ExprId]| list.iter().for_each(|x| f(*x));
    match &expr.kind {
        ExprKind::Scope(a)
        | ExprKind::Field(a, _)
        | ExprKind::Ref(_, a)
        | ExprKind::Deref(a)
        | ExprKind::Unary(_, a)
        | ExprKind::Cast(a, _)
        | ExprKind::Await(a)
        | ExprKind::Try(a)
        | ExprKind::Let(_, a)
        | ExprKind::Loop(_, a)
        | ExprKind::Pin(a) => each(&[*a]),
        ExprKind::Async { body: a, .. } | ExprKind::Closure { body: a, .. } => each(&[*a]),
        ExprKind::Index(a, b)
        | ExprKind::Binary(_, a, b)
        | ExprKind::Lazy(_, a, b)
        | ExprKind::While(_, a, b) => each(&[*a, *b]),
        ExprKind::Assign(place, value) | ExprKind::AssignOp(_, place, value) => each(&[*value, *place]),
        ExprKind::Call(callee, args) => {
            each(&[*callee]);
            each(args);
        }
        ExprKind::MethodCall { recv, args, .. } => {
            each(&[*recv]);
            each(args);
        }
        ExprKind::Block(block) => {
            block.stmts.iter().for_each(|s| each(&statement(s)));
            each(block.tail.as_slice());
        }
        ExprKind::If { cond, then, else_, .. } => {
            each(&[*cond, *then]);
            each(else_.as_slice());
        }
        ExprKind::Match(scrutinee, arms) => {
            each(&[*scrutinee]);
            for arm in arms {
                each(arm.guard.as_slice());
                each(&[arm.body]);
            }
        }
        ExprKind::For { iter, body, .. } => each(&[*iter, *body]),
        ExprKind::Break(_, v) | ExprKind::Return(v) | ExprKind::Yield(v) => each(v.as_slice()),
        ExprKind::Tuple(list) | ExprKind::Array { elems: list, .. } => each(list),
        ExprKind::Format { args, .. } => each(args),
        ExprKind::Repeat { elem, len, .. } => each(&[*elem, *len]),
        ExprKind::Struct { fields, base, .. } => {
            fields.iter().for_each(|(_, v)| each(&[*v]));
            each(base.as_slice());
        }
        ExprKind::Range(a, b) => {
            each(a.as_slice());
            each(b.as_slice());
        }
        ExprKind::Select { arms, else_, .. } => {
            for arm in arms {
                each(&[arm.future]);
                each(arm.guard.as_slice());
                each(&[arm.handler]);
            }
            each(else_.as_slice());
        }
        ExprKind::Join { futures, .. } => each(futures),
        ExprKind::MacroCall { args, .. } => each(args.as_deref().unwrap_or_default()),
        ExprKind::Path(_)
        | ExprKind::Lit(_)
        | ExprKind::Continue(_)
        | ExprKind::MacroParam(_)
        | ExprKind::Opaque { .. } => {}
    }
}

/// The expressions of a statement: initialiser and `else`, or the expression.
pub fn statement(stmt: &Stmt) -> Vec<ExprId> {
    match &stmt.kind {
        StmtKind::Let { init, else_, .. } => init.iter().chain(else_).copied().collect(),
        StmtKind::Expr { expr, .. } => vec![*expr],
        StmtKind::Item(_) => Vec::new(),
    }
}

/// Calls `f` with an expression and everything below it, parents first, in evaluation order.
pub fn walk(body: &Body, e: ExprId, f: &mut dyn FnMut(ExprId)) {
    f(e);
    let mut below = Vec::new();
    children(body, e, &mut |c| below.push(c));
    for c in below {
        walk(body, c, f);
    }
}

/// Calls `f` with a pattern and all patterns inside it, parents first.
pub fn walk_pat(body: &Body, p: PatId, f: &mut dyn FnMut(PatId)) {
    f(p);
    let Some(pat) = body.pats.get(p.0 as usize) else { return };
    match pat {
        Pat::Bind { sub, .. } => sub.iter().for_each(|s| walk_pat(body, *s, f)),
        Pat::TupleStruct(_, list) | Pat::Tuple(list) | Pat::Slice(list) | Pat::Or(list) => {
            list.iter().for_each(|s| walk_pat(body, *s, f));
        }
        Pat::Struct(_, fields) => fields.iter().for_each(|(_, s)| walk_pat(body, *s, f)),
        Pat::Ref(inner) | Pat::Typed(inner, _) => walk_pat(body, *inner, f),
        Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Lit | Pat::Opaque => {}
    }
}

/// The expression under made-up [`ExprKind::Scope`] nodes.
pub fn peel(body: &Body, mut e: ExprId) -> ExprId {
    while let Some(ExprKind::Scope(inner)) = body.exprs.get(e.0 as usize).map(|x| &x.kind) {
        e = *inner;
    }
    e
}

/// Is it a place (a local, field, index, dereference), so that using it does not make a temporary?
pub fn is_place(body: &Body, e: ExprId) -> bool {
    matches!(
        body.exprs.get(e.0 as usize).map(|x| &x.kind),
        Some(ExprKind::Path(_) | ExprKind::Field(..) | ExprKind::Index(..) | ExprKind::Deref(_))
    )
}
