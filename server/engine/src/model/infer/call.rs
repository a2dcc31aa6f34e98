//! Calls: functions, methods, closures, and what closures given to them are expected to be.

use super::Infer;
use crate::facts::{ExprId, ExprKind, GenericArg, Name, PathRef};
use crate::model::names::Ns;
use crate::model::types::{FnSig, subst, subst_trait};
use crate::model::{Callee, DefId, DefKind, TraitRef, Ty};
use std::sync::Arc;

impl Infer<'_> {
    /// `f(args)`.
    pub(super) fn call(&mut self, e: ExprId, f: ExprId, args: &[ExprId], expected: Option<&Ty>) -> Ty {
        let f_ty = self.expr(f, None);
        let f_ty = self.s.shallow(&f_ty);
        match &f_ty {
            Ty::FnDef(def, given) => {
                let (def, given) = (*def, given.clone());
                match self.kind(def) {
                    Some(DefKind::Fn) => self.fn_call(e, def, &given, args, expected),
                    _ => self.ctor_call(e, def, &given, args, expected),
                }
            }
            Ty::Closure(c, sig) => {
                self.calls.insert(e, Callee::Closure(*c));
                let sig = sig.clone();
                self.value_args(args, &sig.0);
                sig.1.clone()
            }
            _ => {
                for step in self.s.autoderef(&f_ty) {
                    if let Some((params, ret)) = self.callable(&step) {
                        self.calls.insert(e, Callee::Value);
                        self.value_args(args, &params);
                        return ret;
                    }
                }
                self.calls.insert(e, Callee::Unknown);
                self.value_args(args, &[]);
                Ty::Unknown
            }
        }
    }

    fn value_args(&mut self, args: &[ExprId], wanted: &[Ty]) {
        for (i, &arg) in args.iter().enumerate() {
            let ty = self.expr(arg, wanted.get(i));
            if let Some(wanted) = wanted.get(i) {
                self.coerce(&ty, wanted);
            }
        }
    }

    /// Parameters and result of a value that can be called.
    fn callable(&mut self, ty: &Ty) -> Option<(Vec<Ty>, Ty)> {
        if let Ty::FnPtr(sig) | Ty::Closure(_, sig) = ty {
            return Some((**sig).clone());
        }
        let list: Vec<TraitRef> = match ty {
            Ty::Dyn(list) | Ty::Opaque(list) => list.to_vec(),
            Ty::Param(_) => self.s.env.iter().filter(|(t, _)| t == ty).map(|(_, b)| b.clone()).collect(),
            _ => return None,
        };
        list.iter().find_map(|t| self.fn_trait(t))
    }

    /// Inputs and output if the trait is one of the `Fn` family.
    fn fn_trait(&mut self, t: &TraitRef) -> Option<(Vec<Ty>, Ty)> {
        let plain = ["ops::Fn", "ops::FnMut", "ops::FnOnce"].iter().any(|p| self.std(p) == Some(t.def));
        let is_async = ["ops::AsyncFn", "ops::AsyncFnMut", "ops::AsyncFnOnce"]
            .iter()
            .any(|p| self.std(p) == Some(t.def));
        if !plain && !is_async {
            return None;
        }
        let inputs = match t.args.first() {
            Some(Ty::Tuple(list)) => list.to_vec(),
            _ => Vec::new(),
        };
        let out = t.assoc.iter().find(|(n, _)| n == "Output").map_or_else(Ty::unit, |(_, t)| t.clone());
        Some((inputs, if is_async { Ty::Future(out.into()) } else { out }))
    }

    /// What a closure is expected to take and give.
    pub(super) fn expected_fn(&mut self, expected: Option<&Ty>) -> (Vec<Ty>, Option<Ty>) {
        let Some(expected) = expected else { return (Vec::new(), None) };
        match self.s.shallow(expected) {
            Ty::FnPtr(sig) | Ty::Closure(_, sig) => (sig.0.clone(), Some(sig.1.clone())),
            Ty::Opaque(list) | Ty::Dyn(list) => match list.iter().find_map(|t| self.fn_trait(t)) {
                Some((params, ret)) => (params, Some(ret)),
                None => (Vec::new(), None),
            },
            _ => (Vec::new(), None),
        }
    }

    fn fn_call(
        &mut self,
        e: ExprId,
        def: DefId,
        given: &Arc<[Ty]>,
        args: &[ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        self.calls.insert(e, Callee::Fn { def, recv: None, args: given.clone() });
        let Some(sig) = self.world.sig(def) else {
            self.value_args(args, &[]);
            return Ty::Unknown;
        };
        let mut formals: Vec<Ty> = sig.self_param.iter().map(|s| s.0.clone()).collect();
        formals.extend(sig.params.iter().cloned());
        let ret = self.apply(&sig, given, &formals, args, expected);
        self.refine(e, def, given);
        ret
    }

    /// A trait's function called by path: once `Self` is known, the impl's own function is meant.
    fn refine(&mut self, e: ExprId, def: DefId, given: &Arc<[Ty]>) {
        let Some(data) = self.world.get(def) else { return };
        let Some(parent) = data.def.parent else { return };
        if self.kind(parent) != Some(DefKind::Trait) {
            return;
        }
        let Some(self_ty) = given.first() else { return };
        let self_ty = self.s.resolve(self_ty);
        if let Some((found, parent_args)) = self.s.assoc_item(&self_ty, &data.def.name)
            && found != def
            && self
                .world
                .get(found)
                .and_then(|d| d.def.parent)
                .is_some_and(|p| self.world.impls.trait_of(p).is_some_and(|t| t.def == parent))
        {
            let own = given.get(self.world.type_params(parent).len() + 1..).unwrap_or_default();
            let args = parent_args.into_iter().chain(own.iter().cloned()).collect();
            self.calls.insert(e, Callee::Fn { def: found, recv: None, args });
        }
    }

    fn ctor_call(
        &mut self,
        e: ExprId,
        def: DefId,
        given: &Arc<[Ty]>,
        args: &[ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        self.calls.insert(e, Callee::Ctor(def));
        let owner = match self.kind(def) {
            Some(DefKind::Variant) => self.world.get(def).and_then(|d| d.def.parent).unwrap_or(def),
            _ => def,
        };
        let ty = Ty::Adt(owner, given.clone());
        if let Some(expected) = expected {
            self.s.try_unify(&ty, expected);
        }
        let fields = self.world.field_tys(def);
        let formals: Vec<Ty> = fields.fields.iter().map(|(_, t)| subst(t, &fields.params, given)).collect();
        let formals: Vec<Ty> = formals.iter().map(|t| self.s.resolve(t)).collect();
        self.value_args(args, &formals);
        ty
    }

    /// `recv.name(args)`.
    pub(super) fn method_call(
        &mut self,
        e: ExprId,
        recv: ExprId,
        name: &Name,
        turbofish: &[GenericArg],
        args: &[ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        let recv_ty = self.expr(recv, None);
        let recv_ty = self.s.resolve(&recv_ty);
        if let Some(ty) = self.try_method(e, &recv_ty, name, turbofish, args, expected) {
            return ty;
        }
        self.calls.insert(e, Callee::Unknown);
        let open = matches!(recv_ty.strip_refs(), Ty::Var(_));
        for &arg in args {
            self.expr(arg, None);
        }
        if open {
            let result = self.s.var();
            self.pending.push((e, result.clone()));
            return result;
        }
        Ty::Unknown
    }

    /// Tries a method call again whose receiver was open.
    pub(super) fn retry(&mut self, e: ExprId, result: &Ty) {
        let body = self.body.clone();
        let ExprKind::MethodCall { recv, name, args_ty, .. } = &body.expr(e).kind else { return };
        let recv_ty = self.exprs[recv.0 as usize].clone();
        let recv_ty = self.s.resolve(&recv_ty);
        if matches!(recv_ty.strip_refs(), Ty::Var(_)) {
            self.pending.push((e, result.clone()));
            return;
        }
        // The arguments have their types already; only the result is learnt.
        if let Some(ty) = self.try_method(e, &recv_ty, name, args_ty, &[], None) {
            self.s.try_unify(result, &ty);
        }
    }

    fn try_method(
        &mut self,
        e: ExprId,
        recv_ty: &Ty,
        name: &Name,
        turbofish: &[GenericArg],
        args: &[ExprId],
        expected: Option<&Ty>,
    ) -> Option<Ty> {
        if let Some(method) = self.s.method(recv_ty, name) {
            let sig = self.world.sig(method.def)?;
            let Ty::FnDef(_, given) = self.fn_ty(method.def, method.parent, turbofish) else { return None };
            self.calls
                .insert(e, Callee::Fn { def: method.def, recv: Some(method.recv), args: given.clone() });
            let formals = sig.params.clone();
            return Some(self.apply(&sig, &given, &formals, args, expected));
        }
        None
    }

    /// Applies a signature to arguments: closures last, so that they know what they are given.
    fn apply(
        &mut self,
        sig: &FnSig,
        given: &Arc<[Ty]>,
        formals: &[Ty],
        args: &[ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        let names: Vec<Name> = sig.parent_params.iter().chain(&sig.own_params).cloned().collect();
        let body = self.body.clone();
        let is_closure = |e: ExprId| matches!(body.expr(e).kind, ExprKind::Closure { .. });
        let formals: Vec<Ty> = formals.iter().map(|f| subst(f, &names, given)).collect();
        for (i, &arg) in args.iter().enumerate() {
            if !is_closure(arg) {
                let wanted = formals.get(i).map(|f| self.s.resolve(f));
                let ty = self.expr(arg, wanted.as_ref());
                if let Some(wanted) = wanted {
                    self.coerce(&ty, &wanted);
                }
            }
        }
        let raw_ret = subst(&sig.ret, &names, given);
        if let Some(expected) = expected
            && !sig.own_params.is_empty() | !sig.parent_params.is_empty()
        {
            let ret = self.s.resolve(&raw_ret);
            if !matches!(ret, Ty::Proj(_)) {
                self.s.try_unify(&ret, expected);
            }
        }
        self.learn(sig, &names, given, false);
        for (i, &arg) in args.iter().enumerate() {
            if is_closure(arg) {
                let formal = formals.get(i).cloned().unwrap_or_default();
                let wanted = self.closure_wanted(sig, &names, given, &formal);
                let ty = self.expr(arg, Some(&wanted));
                self.s.try_unify(&formal, &ty);
            }
        }
        self.learn(sig, &names, given, true);
        self.learn(sig, &names, given, true);
        self.s.resolve(&raw_ret)
    }

    /// What the bounds on a parameter say about a closure given for it.
    fn closure_wanted(&mut self, sig: &FnSig, names: &[Name], given: &[Ty], formal: &Ty) -> Ty {
        let formal = self.s.shallow(formal);
        if !matches!(formal, Ty::Var(_)) {
            return formal;
        }
        for (ty, bound) in &sig.bounds {
            let ty = subst(ty, names, given);
            if self.s.shallow(&ty) == formal
                && let Some((inputs, out)) = self.fn_trait(&subst_trait(bound, names, given))
            {
                let inputs = inputs.iter().map(|t| self.s.resolve(t)).collect();
                let out = self.s.resolve(&out);
                return Ty::FnPtr(Arc::new((inputs, out)));
            }
        }
        formal
    }

    /// Learns from bounds such as `F: FnMut(A) -> B` or `I: IntoIterator<Item = T>`. Without `closures`
    /// the `Fn` bounds wait, since their closures are not typed yet.
    fn learn(&mut self, sig: &FnSig, names: &[Name], given: &[Ty], closures: bool) {
        for bound in &sig.bounds {
            if !closures && self.fn_trait(&bound.1).is_some() {
                continue;
            }
            let ty = subst(&bound.0, names, given);
            if matches!(self.s.shallow(&ty), Ty::Var(_))
                || (bound.1.assoc.is_empty() && bound.1.args.is_empty())
            {
                continue;
            }
            self.s.bounds_hold(std::slice::from_ref(bound), names, given, 2);
        }
    }

    /// A macro of the catalogue that gives a value (`info_span!`), by its path or import.
    pub(super) fn macro_call(&mut self, e: ExprId, path: &PathRef) -> Ty {
        let Some(def) = self.macro_fn(path) else { return Ty::Unknown };
        let Some(sig) = self.world.sig(def) else { return Ty::Unknown };
        self.calls.insert(e, Callee::Fn { def, recv: None, args: Arc::from([]) });
        sig.ret.clone()
    }

    fn macro_fn(&self, path: &PathRef) -> Option<DefId> {
        let names = self.world.names();
        let last = path.segments.last()?.name.clone();
        let module = self.world.index.nearest_module(self.s.module);
        let first = match &path.segments[..] {
            [_] => {
                let scope = self.world.index.scopes.get(&module)?;
                let import = *scope.named.get(&last)?.first()?;
                scope.imports.get(import as usize)?.use_.path.first()?.clone()
            }
            [first, ..] => first.name.clone(),
            [] => return None,
        };
        let krate = self.world.get(module)?.def.krate;
        let root = names.extern_crate(krate, &first)?;
        let macros = names.lookup(root, &Name::new_static("macros__"), Ns::Type)?;
        names.lookup(macros, &last, Ns::Value)
    }
}
