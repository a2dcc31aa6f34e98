//! Types and names of one body.
//!
//! One pass in evaluation order with unification; method calls whose receiver is not known yet are
//! tried again at the end. What stays open becomes [`Ty::Unknown`].

mod call;
mod expr;
mod pat;
mod path;

use super::solve::Solver;
use super::types::{Lower, TyCx, World};
use super::{BodyRef, Callee, DefId, DefKind, Local, LocalId, Res, Ty, TypedBody};
use crate::facts::{Body, ExprId, GenericArg, ItemKind, Name, PatId, TypeRef};
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// A body being typed.
pub(super) struct Infer<'w> {
    world: &'w World,
    s: Solver<'w>,
    body: Arc<Body>,
    at: BodyRef,
    cx: TyCx,
    exprs: Vec<Ty>,
    pats: Vec<Ty>,
    locals: Vec<Local>,
    binds: FxHashMap<PatId, LocalId>,
    binds_by_ref: Vec<PatId>,
    paths: FxHashMap<ExprId, Res>,
    calls: FxHashMap<ExprId, Callee>,
    fields: FxHashMap<ExprId, DefId>,
    /// Names of locals in scope, innermost last.
    scope: Vec<(Name, LocalId)>,
    /// What `return` gives, innermost body last.
    returns: Vec<Ty>,
    /// Label and value of each loop or labelled block around.
    loops: Vec<(Option<Name>, Ty)>,
    /// Method calls to try again, with the variable that stands for their result.
    pending: Vec<(ExprId, Ty)>,
    expanded_from: Vec<ExprId>,
}

/// How often pending calls are tried again.
const ROUNDS: usize = 3;

/// Types one body. `owner` is its function, const or static.
pub(super) fn infer(world: &World, at: BodyRef, owner: DefId, body: Arc<Body>) -> TypedBody {
    let cx = world.cx_of(owner);
    let body = super::prune::prune(world, owner, body);
    let (body, expanded_from) = super::expand::expand(world, cx.module, body);
    let sig = world.sig(owner);
    let env = sig.as_ref().map(|s| s.bounds.clone()).unwrap_or_else(|| world.lower_bounds(&cx.bounds, &cx));
    let mut this = Infer {
        world,
        s: Solver::new(world, cx.module, env),
        exprs: vec![Ty::Unknown; body.exprs.len()],
        pats: vec![Ty::Unknown; body.pats.len()],
        body: body.clone(),
        at,
        cx,
        locals: Vec::new(),
        binds: FxHashMap::default(),
        binds_by_ref: Vec::new(),
        paths: FxHashMap::default(),
        calls: FxHashMap::default(),
        fields: FxHashMap::default(),
        scope: Vec::new(),
        returns: Vec::new(),
        loops: Vec::new(),
        pending: Vec::new(),
        expanded_from,
    };
    let mut params: Vec<Ty> = Vec::new();
    let ret = match &sig {
        Some(sig) => {
            params.extend(sig.self_param.iter().map(|s| s.0.clone()));
            params.extend(sig.params.iter().cloned());
            let is_async = world.get(owner).and_then(|d| d.item()).is_some_and(|i| match &i.kind {
                ItemKind::Fn(f) => f.is_async,
                _ => false,
            });
            match &sig.ret {
                Ty::Future(out) if is_async => (**out).clone(),
                other => other.clone(),
            }
        }
        None => this.initialised_type(owner),
    };
    for (i, pat) in body.params.iter().enumerate() {
        let ty = params.get(i).cloned().unwrap_or_default();
        let ty = this.s.resolve(&ty);
        this.pat(*pat, &ty);
        if let Some(&local) = this.binds.get(pat) {
            this.locals[local.0 as usize].param = Some(i as u32);
        }
    }
    this.returns.push(ret.clone());
    if let Some(root) = body.root {
        let ty = this.expr(root, Some(&ret));
        this.coerce(&ty, &ret);
    }
    this.finish()
}

impl<'w> Infer<'w> {
    /// The declared type of a const or static, without the wrapper of its flavour.
    fn initialised_type(&self, owner: DefId) -> Ty {
        let Some(item) = self.world.get(owner).and_then(|d| d.item()) else { return Ty::Unknown };
        match &item.kind {
            ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. } => self.world.lower(ty, &self.cx),
            _ => Ty::Unknown,
        }
    }

    fn finish(mut self) -> TypedBody {
        for _ in 0..ROUNDS {
            let pending = std::mem::take(&mut self.pending);
            if pending.is_empty() {
                break;
            }
            for (expr, result) in pending {
                self.retry(expr, &result);
            }
        }
        let exprs = std::mem::take(&mut self.exprs);
        let exprs = exprs.iter().map(|t| self.s.finish(t)).collect();
        let pats = std::mem::take(&mut self.pats);
        let pats = pats.iter().map(|t| self.s.finish(t)).collect();
        for local in &mut self.locals {
            local.ty = self.s.finish(&local.ty);
        }
        for callee in self.calls.values_mut() {
            if let Callee::Fn { args, .. } = callee {
                *args = args.iter().map(|t| self.s.finish(t)).collect();
            }
        }
        TypedBody {
            body: self.body,
            expanded_from: self.expanded_from,
            exprs,
            pats,
            locals: self.locals,
            binds: self.binds,
            binds_by_ref: self.binds_by_ref,
            paths: self.paths,
            calls: self.calls,
            fields: self.fields,
        }
    }

    /// Reads a type written in this body: `_` and left-out arguments are open.
    fn lower(&mut self, ty: &TypeRef) -> Ty {
        self.with_lower(|l| l.ty(ty))
    }

    /// Type arguments of a definition, written or open.
    fn args_of(&mut self, def: DefId, written: &[GenericArg]) -> Vec<Ty> {
        self.with_lower(|l| l.args(def, written))
    }

    fn with_lower<R>(&mut self, f: impl FnOnce(&mut Lower<'_>) -> R) -> R {
        // The solver is borrowed by the hole, so lowering works on copies of the surroundings.
        let cx = self.cx.clone();
        let world = self.world;
        let s = &mut self.s;
        let mut hole = || s.var();
        f(&mut Lower { world, cx: &cx, hole: &mut hole, made_up: None, depth: 0 })
    }

    fn declare(&mut self, name: &Name, pat: PatId, ty: Ty, mutable: bool) -> LocalId {
        let id = LocalId(self.locals.len() as u32);
        self.locals.push(Local { name: name.clone(), pat, ty, param: None, mutable });
        self.binds.insert(pat, id);
        self.scope.push((name.clone(), id));
        id
    }

    fn local(&self, name: &Name) -> Option<LocalId> {
        self.scope.iter().rev().find(|(n, _)| n == name).map(|(_, id)| *id)
    }

    fn std(&self, path: &'static str) -> Option<DefId> {
        self.world.std(path)
    }

    fn kind(&self, def: DefId) -> Option<DefKind> {
        self.world.get(def).map(|d| d.def.kind)
    }

    /// Lets `actual` flow to where `expected` is wanted: equal, or equal after auto-deref of a reference.
    fn coerce(&mut self, actual: &Ty, expected: &Ty) {
        if self.s.try_unify(actual, expected) {
            return;
        }
        let (actual, expected) = (self.s.shallow(actual), self.s.shallow(expected));
        // `Box<T>` to `Box<dyn Trait>` and its like teach nothing.
        if let (Ty::Ref(_, from), Ty::Ref(_, to)) = (&actual, &expected) {
            let to = self.s.resolve(to);
            for step in self.s.autoderef(from) {
                if self.s.try_unify(&step, &to) {
                    return;
                }
            }
        }
    }
}
