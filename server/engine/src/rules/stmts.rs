//! Questions about statements that fixes ask: which statement holds a node, what is used after it.

use super::fix::StmtRef;
use super::scan::{Scan, may_borrow};
use crate::facts::{Body, ExprId, ExprKind, Pat, PatId, Stmt, StmtKind};
use crate::flow::walk::{children, peel, statement, walk, walk_pat};
use crate::model::{LocalId, Res};
use std::collections::BTreeSet;

/// The statements around a node, outermost first.
pub fn around(scan: &Scan<'_>, target: ExprId) -> Vec<StmtRef> {
    let body = &*scan.flow.typed.body;
    let mut out = Vec::new();
    if let Some(root) = body.root {
        find(scan, body, root, target, &mut out);
    }
    out
}

fn find(scan: &Scan<'_>, body: &Body, e: ExprId, target: ExprId, out: &mut Vec<StmtRef>) -> bool {
    if e == target {
        return true;
    }
    if let ExprKind::Block(block) = &body.expr(e).kind {
        for (index, part) in
            block.stmts.iter().map(statement).chain([block.tail.into_iter().collect()]).enumerate()
        {
            for child in part {
                out.push(StmtRef { body: scan.flow.body, block: e, index, tail: block.tail });
                if find(scan, body, child, target, out) {
                    return true;
                }
                out.pop();
            }
        }
        return false;
    }
    let mut below = Vec::new();
    children(body, e, &mut |c| below.push(c));
    below.into_iter().any(|c| find(scan, body, c, target, out))
}

/// The statements of a block, the tail as one more.
pub struct Stmts<'a> {
    body: &'a Body,
    stmts: &'a [Stmt],
    tail: Option<ExprId>,
}

impl<'a> Stmts<'a> {
    /// The statements of this block expression.
    pub fn of(scan: &Scan<'a>, block: ExprId) -> Option<Stmts<'a>> {
        let body = &*scan.flow.typed.body;
        match &body.exprs.get(block.0 as usize)?.kind {
            ExprKind::Block(b) => Some(Stmts { body, stmts: &b.stmts, tail: b.tail }),
            _ => None,
        }
    }
    /// How many, the tail included.
    pub fn len(&self) -> usize {
        self.stmts.len() + usize::from(self.tail.is_some())
    }
    /// The statement with this index; none for the tail.
    pub fn get(&self, index: usize) -> Option<&'a Stmt> {
        self.stmts.get(index)
    }
    /// The expressions of a statement.
    pub fn exprs(&self, index: usize) -> Vec<ExprId> {
        match self.stmts.get(index) {
            Some(stmt) => statement(stmt),
            None => self.tail.into_iter().filter(|_| index == self.stmts.len()).collect(),
        }
    }
    /// The pattern of a `let` and its initialiser.
    pub fn let_(&self, index: usize) -> Option<(PatId, Option<ExprId>)> {
        match &self.stmts.get(index)?.kind {
            StmtKind::Let { pat, init, .. } => Some((*pat, *init)),
            _ => None,
        }
    }
    /// Calls `f` with every node of a statement.
    pub fn each(&self, index: usize, f: &mut dyn FnMut(ExprId)) {
        for e in self.exprs(index) {
            walk(self.body, e, f);
        }
    }
    /// Does a statement hold this node?
    pub fn contains(&self, index: usize, node: ExprId) -> bool {
        let mut found = false;
        self.each(index, &mut |e| found |= e == node);
        found
    }
    /// Does a statement mention one of these locals?
    pub fn mentions(&self, scan: &Scan<'_>, index: usize, locals: &BTreeSet<LocalId>) -> bool {
        let mut found = false;
        self.each(index, &mut |e| found |= mentions_here(scan, e, locals));
        found
    }
}

/// Does the node itself name one of these locals (or is it code that cannot be read and mentions one)?
pub fn mentions_here(scan: &Scan<'_>, e: ExprId, locals: &BTreeSet<LocalId>) -> bool {
    match scan.flow.typed.paths.get(&e) {
        Some(Res::Local(l)) => locals.contains(l),
        Some(Res::Def(_)) => false,
        None => match &scan.flow.typed.body.expr(e).kind {
            ExprKind::MacroCall { idents, .. } | ExprKind::Opaque { idents } => locals.iter().any(|l| {
                scan.flow
                    .typed
                    .locals
                    .get(l.0 as usize)
                    .is_some_and(|l| idents.binary_search(&l.name).is_ok())
            }),
            _ => false,
        },
    }
}

/// A local and all that may borrow from it.
pub fn borrowers(scan: &Scan<'_>, local: LocalId) -> BTreeSet<LocalId> {
    let typed = &scan.flow.typed;
    let mut out = BTreeSet::from([local]);
    loop {
        let before = out.len();
        for (other, source) in scan.flow.sources.iter() {
            if out.contains(&other) || !may_borrow(scan.world, scan.local_ty(other)) {
                continue;
            }
            if is_taken_out(scan, bare(scan, source.expr)) {
                continue;
            }
            let mut found = false;
            walk(&typed.body, source.expr, &mut |e| found |= mentions_here(scan, e, &out));
            if found {
                out.insert(other);
            }
        }
        if out.len() == before {
            return out;
        }
    }
}

/// A call such as `guard.take()`, whose result is a part of what the lock protects, whatever its type: by the
/// function's signature it borrows nothing from the guard.
pub fn is_taken_out(scan: &Scan<'_>, e: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    let ExprKind::MethodCall { recv, args, .. } = &body.expr(e).kind else { return false };
    let mut place = bare(scan, *recv);
    while let ExprKind::Field(a, _) | ExprKind::Deref(a) = &body.expr(place).kind {
        place = bare(scan, *a);
    }
    let signature = || {
        let def = scan.callee(e)?;
        let ret = scan.world.model.return_ty(def)?;
        let item = scan.world.model.fn_item(def)?;
        Some(item.generics.params.is_empty() && !ret.is_unknown() && !may_borrow(scan.world, &ret))
    };
    matches!(body.expr(place).kind, ExprKind::Path(_)) && args.is_empty() && signature() == Some(true)
}

/// The locals that the statement's own `let` declares.
pub fn declared(scan: &Scan<'_>, stmt: &Stmt) -> Vec<(LocalId, PatId)> {
    let mut out = Vec::new();
    if let StmtKind::Let { pat, .. } = &stmt.kind {
        walk_pat(&scan.flow.typed.body, *pat, &mut |p| {
            out.extend(scan.flow.typed.binds.get(&p).map(|l| (*l, p)));
        });
    }
    out
}

/// The name of a local bound by a plain `let name = …` statement with this pattern.
pub fn plain_binding(scan: &Scan<'_>, pat: PatId) -> Option<LocalId> {
    match scan.flow.typed.body.pats.get(pat.0 as usize)? {
        Pat::Bind { by_ref: false, sub: None, .. } => scan.flow.typed.binds.get(&pat).copied(),
        _ => None,
    }
}

/// Is it the `_` of `_ = value;`?
pub fn is_underscore(scan: &Scan<'_>, place: ExprId) -> bool {
    matches!(&scan.flow.typed.body.expr(place).kind, ExprKind::Opaque { idents } if idents.is_empty())
}

/// A name that no local of the body has.
pub fn fresh(scan: &Scan<'_>, wanted: &str) -> String {
    fresh_names(scan, wanted, 1).remove(0)
}

/// So many names that no local of the body has.
pub fn fresh_names(scan: &Scan<'_>, wanted: &str, count: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut n = 1;
    while out.len() < count {
        let name = if n == 1 { wanted.to_string() } else { format!("{wanted}{n}") };
        if !scan.flow.typed.locals.iter().any(|l| l.name == name) {
            out.push(name);
        }
        n += 1;
    }
    out
}

/// The expression without made-up scopes.
pub fn bare(scan: &Scan<'_>, e: ExprId) -> ExprId {
    peel(&scan.flow.typed.body, e)
}
