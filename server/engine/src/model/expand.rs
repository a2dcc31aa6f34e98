//! Expansion of the workspace's own `macro_rules!` where a call is a plain substitution.
//!
//! The template's nodes are copied behind the body's own; the call's node becomes the template's
//! root and its arguments are used where the template names them. Locals of the template are
//! renamed, so that they cannot capture names of the arguments.

use super::types::World;
use super::{DefId, DefKind};
use crate::facts::{
    Arm, Block, Body, Expr, ExprId, ExprKind, ItemKind, MacroParam, Name, Pat, PatId, PathRef, SelectArm,
    Stmt, StmtKind,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// Expansions in one body; more are left alone.
const MAX_EXPANSIONS: usize = 64;
/// Nodes that one body may grow to.
const MAX_NODES: usize = 50_000;

/// The body with its macro calls expanded, and for each new node the call that it came from.
pub(super) fn expand(world: &World, module: DefId, body: Arc<Body>) -> (Arc<Body>, Vec<ExprId>) {
    if world.index.macros.is_empty()
        || !body.exprs.iter().any(|e| matches!(e.kind, ExprKind::MacroCall { .. }))
    {
        return (body, Vec::new());
    }
    let original = body.exprs.len();
    let mut out = (*body).clone();
    let mut origin: Vec<ExprId> = Vec::new();
    let mut at = 0;
    let mut done = 0;
    while at < out.exprs.len() && done < MAX_EXPANSIONS && out.exprs.len() < MAX_NODES {
        let call = ExprId(at as u32);
        at += 1;
        let ExprKind::MacroCall { path, args: Some(args), .. } = &out.expr(call).kind else { continue };
        let Some((template, params)) = rule(world, module, path, args.len()) else { continue };
        let args = args.clone();
        let Some(root) = template.root else { continue };
        if !may_substitute(&out, &template, &params, &args) {
            continue;
        }
        let came_from = if call.0 as usize >= original { origin[call.0 as usize - original] } else { call };
        Splice { out: &mut out, template: &template, params: &params, args: &args, tag: done }
            .run(call, root);
        origin.resize(out.exprs.len() - original, came_from);
        done += 1;
    }
    if done == 0 { (body, Vec::new()) } else { (Arc::new(out), origin) }
}

/// The template and parameters of the only rule that a call can mean.
fn rule(world: &World, module: DefId, path: &PathRef, args: usize) -> Option<(Arc<Body>, Vec<Name>)> {
    let name = &path.segments.last()?.name;
    let krate = world.get(module)?.def.krate;
    let candidates = world.index.macros.get(name)?;
    let own: Vec<DefId> =
        candidates.iter().copied().filter(|&m| world.get(m).is_some_and(|d| d.def.krate == krate)).collect();
    let &[def] = (if own.is_empty() { candidates } else { &own }).as_slice() else { return None };
    let data = world.get(def)?;
    debug_assert_eq!(data.def.kind, DefKind::Macro);
    let ItemKind::MacroRules(rules) = &data.item()?.kind else { return None };
    // The first rule with as many parameters; a rule before it that is no plain list could match too.
    for rule in &rules.rules {
        let params = rule.params.as_ref()?;
        if params.len() != args {
            continue;
        }
        if params.iter().any(|p| p.1 != MacroParam::Expr) {
            return None;
        }
        let template = data.facts.as_ref()?.bodies.get(rule.template?.0 as usize)?;
        return Some((template.clone(), params.iter().map(|p| p.0.clone()).collect()));
    }
    None
}

/// An argument that the template uses more than once is evaluated more than once: only plain places may be.
fn may_substitute(body: &Body, template: &Body, params: &[Name], args: &[ExprId]) -> bool {
    params.iter().zip(args).all(|(param, &arg)| {
        let uses = template
            .exprs
            .iter()
            .filter(|e| matches!(&e.kind, ExprKind::MacroParam(n) if n == param))
            .count();
        uses <= 1 || is_place(body, arg)
    }) && template.exprs.iter().all(|e| match &e.kind {
        ExprKind::MacroParam(n) => params.contains(n),
        _ => true,
    })
}

fn is_place(body: &Body, mut e: ExprId) -> bool {
    loop {
        match &body.expr(e).kind {
            ExprKind::Path(_) | ExprKind::Lit(_) => return true,
            ExprKind::Field(base, _) | ExprKind::Ref(_, base) | ExprKind::Deref(base) => e = *base,
            _ => return false,
        }
    }
}

struct Splice<'a> {
    out: &'a mut Body,
    template: &'a Body,
    params: &'a [Name],
    args: &'a [ExprId],
    tag: usize,
}

impl Splice<'_> {
    fn run(self, call: ExprId, root: ExprId) {
        let (first_expr, first_pat) = (self.out.exprs.len() as u32, self.out.pats.len() as u32);
        let locals: FxHashSet<&Name> = self
            .template
            .pats
            .iter()
            .filter_map(|p| match p {
                Pat::Bind { name, .. } if name.starts_with(|c: char| c.is_lowercase() || c == '_') => {
                    Some(name)
                }
                _ => None,
            })
            .collect();
        let renamed: FxHashMap<&Name, Name> =
            locals.into_iter().map(|n| (n, Name::from(format!("{n}#{}", self.tag)))).collect();
        let expr = |e: ExprId| match &self.template.expr(e).kind {
            ExprKind::MacroParam(name) => {
                let at = self.params.iter().position(|p| p == name);
                at.map_or(ExprId(first_expr + e.0), |i| self.args[i])
            }
            _ => ExprId(first_expr + e.0),
        };
        let pat = |p: PatId| PatId(first_pat + p.0);
        let map = Map { expr: &expr, pat: &pat };
        let rename = |kind: ExprKind| match kind {
            ExprKind::Path(mut path) => {
                if let Some(new) = path.as_ident().and_then(|n| renamed.get(n)) {
                    path.segments[0].name = new.clone();
                }
                ExprKind::Path(path)
            }
            other => other,
        };
        let exprs: Vec<Expr> = self
            .template
            .exprs
            .iter()
            .map(|e| Expr { kind: rename(map.kind(&e.kind)), extended: e.extended })
            .collect();
        let pats: Vec<Pat> = self.template.pats.iter().map(|p| map.pattern(p, &renamed)).collect();
        self.out.exprs.extend(exprs);
        self.out.pats.extend(pats);
        // A macro in expression position adds no scope of its own: its temporaries are the statement's.
        let mut root = expr(root);
        while let ExprKind::Scope(inner) = self.out.expr(root).kind {
            root = inner;
        }
        let kind = self.out.expr(root).kind.clone();
        self.out.exprs[call.0 as usize].kind = kind;
    }
}

/// Renumbers the children of a node.
struct Map<'a> {
    expr: &'a dyn Fn(ExprId) -> ExprId,
    pat: &'a dyn Fn(PatId) -> PatId,
}

impl Map<'_> {
    fn e(&self, e: &ExprId) -> ExprId {
        (self.expr)(*e)
    }

    fn o(&self, e: &Option<ExprId>) -> Option<ExprId> {
        e.map(|e| (self.expr)(e))
    }

    fn list(&self, list: &[ExprId]) -> Vec<ExprId> {
        list.iter().map(|e| self.e(e)).collect()
    }

    fn kind(&self, kind: &ExprKind) -> ExprKind {
        use ExprKind::*;
        match kind {
            Scope(e) => Scope(self.e(e)),
            Field(e, n) => Field(self.e(e), n.clone()),
            Index(a, b) => Index(self.e(a), self.e(b)),
            Ref(m, e) => Ref(*m, self.e(e)),
            Deref(e) => Deref(self.e(e)),
            Unary(op, e) => Unary(*op, self.e(e)),
            Binary(op, a, b) => Binary(*op, self.e(a), self.e(b)),
            Lazy(and, a, b) => Lazy(*and, self.e(a), self.e(b)),
            Assign(a, b) => Assign(self.e(a), self.e(b)),
            AssignOp(op, a, b) => AssignOp(*op, self.e(a), self.e(b)),
            Cast(e, t) => Cast(self.e(e), t.clone()),
            Call(f, args) => Call(self.e(f), self.list(args)),
            MethodCall { recv, name, args_ty, args } => MethodCall {
                recv: self.e(recv),
                name: name.clone(),
                args_ty: args_ty.clone(),
                args: self.list(args),
            },
            Await(e) => Await(self.e(e)),
            Try(e) => Try(self.e(e)),
            Block(b) => Block(self.block(b)),
            Async { moves, body } => Async { moves: *moves, body: self.e(body) },
            Closure { params, ret, is_async, moves, body } => Closure {
                params: params.iter().map(|(p, t)| ((self.pat)(*p), t.clone())).collect(),
                ret: ret.clone(),
                is_async: *is_async,
                moves: *moves,
                body: self.e(body),
            },
            If { cond, then, else_, rescope } => {
                If { cond: self.e(cond), then: self.e(then), else_: self.o(else_), rescope: *rescope }
            }
            Let(p, e) => Let((self.pat)(*p), self.e(e)),
            Match(e, arms) => Match(self.e(e), arms.iter().map(|a| self.arm(a)).collect()),
            Loop(l, e) => Loop(l.clone(), self.e(e)),
            While(l, c, b) => While(l.clone(), self.e(c), self.e(b)),
            For { label, pat, iter, body, is_await } => For {
                label: label.clone(),
                pat: (self.pat)(*pat),
                iter: self.e(iter),
                body: self.e(body),
                is_await: *is_await,
            },
            Break(l, e) => Break(l.clone(), self.o(e)),
            Return(e) => Return(self.o(e)),
            Yield(e) => Yield(self.o(e)),
            Tuple(list) => Tuple(self.list(list)),
            Array { elems, vec } => Array { elems: self.list(elems), vec: *vec },
            Repeat { elem, len, vec } => Repeat { elem: self.e(elem), len: self.e(len), vec: *vec },
            Struct { path, fields, base } => Struct {
                path: path.clone(),
                fields: fields.iter().map(|(n, e)| (n.clone(), self.e(e))).collect(),
                base: self.o(base),
            },
            Range(a, b) => Range(self.o(a), self.o(b)),
            Format { name, args, result } => {
                Format { name: name.clone(), args: self.list(args), result: *result }
            }
            Select { arms, else_, biased } => Select {
                arms: arms
                    .iter()
                    .map(|a| SelectArm {
                        pat: (self.pat)(a.pat),
                        future: self.e(&a.future),
                        guard: self.o(&a.guard),
                        handler: self.e(&a.handler),
                    })
                    .collect(),
                else_: self.o(else_),
                biased: *biased,
            },
            Join { fallible, futures } => Join { fallible: *fallible, futures: self.list(futures) },
            Pin(e) => Pin(self.e(e)),
            MacroCall { path, args, idents } => MacroCall {
                path: path.clone(),
                args: args.as_ref().map(|a| self.list(a)),
                idents: idents.clone(),
            },
            Path(_) | Lit(_) | Continue(_) | MacroParam(_) | Opaque { .. } => kind.clone(),
        }
    }

    fn arm(&self, arm: &Arm) -> Arm {
        Arm {
            attrs: arm.attrs.clone(),
            pat: (self.pat)(arm.pat),
            guard: self.o(&arm.guard),
            body: self.e(&arm.body),
        }
    }

    fn block(&self, block: &Block) -> Block {
        let stmt = |s: &Stmt| Stmt {
            attrs: s.attrs.clone(),
            kind: match &s.kind {
                StmtKind::Let { pat, ty, init, else_ } => StmtKind::Let {
                    pat: (self.pat)(*pat),
                    ty: ty.clone(),
                    init: self.o(init),
                    else_: self.o(else_),
                },
                StmtKind::Expr { expr, semi } => StmtKind::Expr { expr: self.e(expr), semi: *semi },
                // Items of a template stay with the macro; their names are found through the module.
                StmtKind::Item(i) => StmtKind::Item(*i),
            },
        };
        Block { stmts: block.stmts.iter().map(stmt).collect(), tail: self.o(&block.tail), ..block.clone() }
    }

    fn pattern(&self, pat: &Pat, renamed: &FxHashMap<&Name, Name>) -> Pat {
        let list = |l: &[PatId]| l.iter().map(|p| (self.pat)(*p)).collect();
        match pat {
            Pat::Bind { name, by_ref, mutable, sub } => Pat::Bind {
                name: renamed.get(name).unwrap_or(name).clone(),
                by_ref: *by_ref,
                mutable: *mutable,
                sub: sub.map(|p| (self.pat)(p)),
            },
            Pat::TupleStruct(p, l) => Pat::TupleStruct(p.clone(), list(l)),
            Pat::Struct(p, fields) => {
                Pat::Struct(p.clone(), fields.iter().map(|(n, p)| (n.clone(), (self.pat)(*p))).collect())
            }
            Pat::Tuple(l) => Pat::Tuple(list(l)),
            Pat::Slice(l) => Pat::Slice(list(l)),
            Pat::Ref(p) => Pat::Ref((self.pat)(*p)),
            Pat::Or(l) => Pat::Or(list(l)),
            Pat::Typed(p, t) => Pat::Typed((self.pat)(*p), t.clone()),
            Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Lit | Pat::Opaque => pat.clone(),
        }
    }
}
