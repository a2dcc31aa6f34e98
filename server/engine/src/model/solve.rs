//! Unification, trait selection, associated types, auto-deref and method lookup: as much of the
//! language's rules as telling locks apart needs.

use super::impls::{Head, head};
use super::types::{ANY_TRAIT, SELF, World, map, subst, subst_trait};
use super::{DefId, DefKind, Recv, TraitRef, Ty};
use crate::facts::{ItemKind, Name};

/// Work allowed for one body, in steps of trait selection and method lookup. A body that needs more gets unknown types.
const FUEL: u32 = 60_000;
/// Nesting of trait selection.
const MAX_DEPTH: u32 = 7;
/// Longest chain of auto-deref.
const MAX_DEREF: usize = 12;

/// Types in the making: variables, what is known of parameters, and the work left.
pub(crate) struct Solver<'w> {
    pub world: &'w World,
    pub module: DefId,
    /// What the surrounding items promise of their parameters.
    pub env: Vec<(Ty, TraitRef)>,
    vars: Vec<Option<Ty>>,
    log: Vec<u32>,
    pub fuel: u32,
}

/// Why a type implements a trait.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// An impl, with its parameters.
    Impl(u32, Vec<Ty>),
    /// A bound on a parameter, `impl Trait` or `dyn Trait`.
    Bound(TraitRef),
    /// The language.
    Builtin(Vec<(Name, Ty)>),
}

/// Three-valued answer.
pub(crate) enum Answer {
    Yes(Source),
    Maybe,
    No,
}

/// A method found.
#[derive(Clone, Debug)]
pub(crate) struct Method {
    pub def: DefId,
    /// Arguments for the parameters of its impl or trait.
    pub parent: Vec<Ty>,
    pub recv: Recv,
}

impl<'w> Solver<'w> {
    pub(crate) fn new(world: &'w World, module: DefId, env: Vec<(Ty, TraitRef)>) -> Self {
        Solver { world, module, env, vars: Vec::new(), log: Vec::new(), fuel: FUEL }
    }

    pub(crate) fn var(&mut self) -> Ty {
        self.vars.push(None);
        Ty::Var(self.vars.len() as u32 - 1)
    }

    fn vars_for(&mut self, names: &[Name]) -> Vec<Ty> {
        names.iter().map(|_| self.var()).collect()
    }

    fn burn(&mut self) -> bool {
        self.fuel = self.fuel.saturating_sub(1);
        self.fuel > 0
    }

    fn rollback(&mut self, mark: usize) {
        for v in self.log.drain(mark..) {
            self.vars[v as usize] = None;
        }
    }

    /// Follows a variable to what it stands for.
    pub(crate) fn shallow(&self, ty: &Ty) -> Ty {
        let mut ty = ty;
        while let Ty::Var(v) = ty {
            match self.vars.get(*v as usize) {
                Some(Some(t)) => ty = t,
                _ => break,
            }
        }
        ty.clone()
    }

    /// Replaces all variables that are known, and settles projections.
    pub(crate) fn resolve(&mut self, ty: &Ty) -> Ty {
        let plain = map(ty, &mut |t| match t {
            Ty::Var(_) => {
                let s = self.shallow(t);
                if matches!(s, Ty::Var(_)) { Some(s) } else { None.or_else(|| Some(self.deep(&s, 0))) }
            }
            _ => None,
        });
        self.normalize(&plain, 0)
    }

    fn deep(&self, ty: &Ty, depth: u32) -> Ty {
        if depth > 24 {
            return Ty::Unknown;
        }
        map(ty, &mut |t| match t {
            Ty::Var(_) => {
                let s = self.shallow(t);
                Some(if matches!(s, Ty::Var(_)) { s } else { self.deep(&s, depth + 1) })
            }
            _ => None,
        })
    }

    /// The final word on a type: variables left over become unknown.
    pub(crate) fn finish(&mut self, ty: &Ty) -> Ty {
        let resolved = self.resolve(ty);
        map(&resolved, &mut |t| matches!(t, Ty::Var(_)).then_some(Ty::Unknown))
    }

    fn occurs(&self, var: u32, ty: &Ty) -> bool {
        let mut found = false;
        map(&self.deep(ty, 0), &mut |t| {
            found |= *t == Ty::Var(var);
            found.then_some(Ty::Unknown)
        });
        found
    }

    fn bind(&mut self, var: u32, ty: Ty) -> bool {
        if self.occurs(var, &ty) {
            return false;
        }
        self.vars[var as usize] = Some(ty);
        self.log.push(var);
        true
    }

    /// Makes two types equal if they can be. Unknown fits everything and teaches nothing.
    pub(crate) fn unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let (a, b) = (self.shallow(a), self.shallow(b));
        match (&a, &b) {
            (Ty::Unknown, _) | (_, Ty::Unknown) | (Ty::Never, _) | (_, Ty::Never) => true,
            (Ty::Var(x), Ty::Var(y)) if x == y => true,
            (Ty::Var(x), _) => self.bind(*x, b),
            (_, Ty::Var(y)) => self.bind(*y, a),
            (Ty::Proj(p), Ty::Proj(q)) if p == q => true,
            (Ty::Proj(_), _) | (_, Ty::Proj(_)) => {
                let (na, nb) = (self.normalize(&a, 0), self.normalize(&b, 0));
                if matches!(na, Ty::Proj(_)) || matches!(nb, Ty::Proj(_)) {
                    true
                } else {
                    self.unify(&na, &nb)
                }
            }
            (Ty::Number, Ty::Number) => true,
            (Ty::Number, Ty::Prim(p)) | (Ty::Prim(p), Ty::Number) => !matches!(*p, "bool" | "char" | "str"),
            (Ty::Prim(p), Ty::Prim(q)) => p == q,
            (Ty::Param(p), Ty::Param(q)) => p == q,
            (Ty::Adt(d, x), Ty::Adt(e, y)) => d == e && self.unify_all(x, y),
            (Ty::Ref(m, x), Ty::Ref(n, y)) => m == n && self.unify(x, y),
            (Ty::Ptr(x), Ty::Ptr(y)) | (Ty::Slice(x), Ty::Slice(y)) | (Ty::Array(x), Ty::Array(y)) => {
                self.unify(x, y)
            }
            (Ty::Future(x), Ty::Future(y)) => self.unify(x, y),
            (Ty::Tuple(x), Ty::Tuple(y)) => x.len() == y.len() && self.unify_all(x, y),
            (Ty::FnPtr(x), Ty::FnPtr(y)) => {
                x.0.len() == y.0.len() && self.unify_all(&x.0, &y.0) && self.unify(&x.1, &y.1)
            }
            (Ty::FnDef(d, _), Ty::FnDef(e, _)) => d == e,
            (Ty::Closure(c, _), Ty::Closure(d, _)) => c == d,
            (Ty::Dyn(x), Ty::Dyn(y)) | (Ty::Opaque(x), Ty::Opaque(y)) => {
                x.len() == y.len()
                    && x.iter().zip(y.iter()).all(|(s, t)| s.def == t.def && self.unify_all(&s.args, &t.args))
            }
            _ => a == b,
        }
    }

    fn unify_all(&mut self, a: &[Ty], b: &[Ty]) -> bool {
        a.iter().zip(b).all(|(x, y)| self.unify(x, y))
    }

    /// Unifies or leaves no trace.
    pub(crate) fn try_unify(&mut self, a: &Ty, b: &Ty) -> bool {
        let mark = self.log.len();
        let ok = self.unify(a, b);
        if !ok {
            self.rollback(mark);
        }
        ok
    }

    /// Settles every projection in a type that can be settled.
    pub(crate) fn normalize(&mut self, ty: &Ty, depth: u32) -> Ty {
        let mut has = false;
        map(ty, &mut |t| {
            has |= matches!(t, Ty::Proj(_));
            has.then_some(Ty::Unknown)
        });
        if !has {
            return ty.clone();
        }
        map(ty, &mut |t| match t {
            Ty::Proj(p) => Some(self.project(&p.0, p.1, &p.2, depth)),
            _ => None,
        })
    }

    /// `<ty as trait>::name`.
    pub(crate) fn project(&mut self, ty: &Ty, trait_: DefId, name: &Name, depth: u32) -> Ty {
        let base = self.deep(ty, 0);
        let base = self.normalize(&base, depth + 1);
        let stuck = Ty::Proj(std::sync::Arc::new((base.clone(), trait_, name.clone())));
        if depth > MAX_DEPTH || !self.burn() {
            return Ty::Unknown;
        }
        match base {
            Ty::Unknown => return Ty::Unknown,
            Ty::Var(_) => return stuck,
            _ => {}
        }
        let traits: Vec<DefId> =
            if trait_ != ANY_TRAIT { vec![trait_] } else { self.traits_with(&base, name) };
        for t in traits {
            let params = self.world.type_params(t);
            let args = self.vars_for(&params);
            let want = TraitRef { def: t, args, assoc: Vec::new() };
            if let Answer::Yes(source) = self.implements(&base, &want, depth + 1) {
                if let Some(found) = self.assoc_of(&source, name, depth) {
                    return found;
                }
                return if matches!(base, Ty::Param(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Proj(_)) {
                    stuck
                } else {
                    Ty::Unknown
                };
            }
        }
        match base {
            Ty::Param(_) | Ty::Proj(_) => stuck,
            _ => Ty::Unknown,
        }
    }

    /// Traits that may give `ty` an associated type of this name.
    fn traits_with(&self, ty: &Ty, name: &Name) -> Vec<DefId> {
        let mut out: Vec<DefId> = Vec::new();
        let mut add = |t: DefId| {
            if let Some(owner) = self.world.assoc_owner(t, name, 0)
                && !out.contains(&owner)
            {
                out.push(owner);
            }
        };
        match ty {
            Ty::Param(_) | Ty::Proj(_) => {
                self.env.iter().filter(|(t, _)| t == ty).for_each(|(_, b)| add(b.def));
            }
            Ty::Opaque(list) | Ty::Dyn(list) => list.iter().for_each(|t| add(t.def)),
            _ => {}
        }
        let head = head(ty);
        for &i in self.world.impls.with_assoc.get(name).map_or(&[][..], |v| v) {
            let info = &self.world.impls.infos[i as usize];
            if (info.head.is_none() || info.head == head)
                && let Some(t) = &info.trait_
                && !out.contains(&t.def)
            {
                out.push(t.def);
            }
        }
        out
    }

    /// An associated type from the evidence for an implementation.
    pub(crate) fn assoc_of(&mut self, source: &Source, name: &Name, depth: u32) -> Option<Ty> {
        match source {
            Source::Impl(i, with) => {
                let info = &self.world.impls.infos[*i as usize];
                let ItemKind::TypeAlias { ty: Some(ty), .. } = self.world.impls_member(info.def, name)?
                else {
                    return None;
                };
                let mut cx = self.world.cx_of(info.def);
                cx.self_ty = Some(info.self_ty.clone());
                let raw = self.world.lower(ty, &cx);
                let ty = subst(&raw, &info.params, with);
                Some(self.normalize(&ty, depth + 1))
            }
            Source::Bound(t) => t.assoc.iter().find(|(n, _)| n == name).map(|(_, t)| t.clone()),
            Source::Builtin(assoc) => assoc.iter().find(|(n, _)| n == name).map(|(_, t)| t.clone()),
        }
    }

    /// Does a type implement a trait? A yes keeps what was learnt of variables.
    pub(crate) fn implements(&mut self, ty: &Ty, want: &TraitRef, depth: u32) -> Answer {
        if depth > MAX_DEPTH || !self.burn() {
            return Answer::Maybe;
        }
        let ty = self.shallow(ty);
        match &ty {
            Ty::Var(_) | Ty::Unknown | Ty::Never => return Answer::Maybe,
            Ty::Param(_) | Ty::Proj(_) => {
                let bounds: Vec<TraitRef> =
                    self.env.iter().filter(|(t, _)| *t == ty).map(|(_, b)| b.clone()).collect();
                if let Some(found) = self.by_bounds(&ty, &bounds, want) {
                    return Answer::Yes(Source::Bound(found));
                }
                if let Ty::Proj(p) = &ty
                    && let Some(found) = self.by_declared(p.1, &p.2, want)
                {
                    return Answer::Yes(Source::Bound(found));
                }
            }
            Ty::Opaque(list) | Ty::Dyn(list) => {
                if let Some(found) = self.by_bounds(&ty, list, want) {
                    return Answer::Yes(Source::Bound(found));
                }
            }
            _ => {}
        }
        if let Some(builtin) = self.builtin(&ty, want, depth) {
            return builtin;
        }
        self.by_impls(&ty, want, depth)
    }

    /// A wanted trait among bounds and their supertraits.
    fn by_bounds(&mut self, ty: &Ty, bounds: &[TraitRef], want: &TraitRef) -> Option<TraitRef> {
        let mut queue: Vec<(TraitRef, u32)> = bounds.iter().map(|b| (b.clone(), 0)).collect();
        let mut at = 0;
        while at < queue.len() {
            let (bound, depth) = queue[at].clone();
            at += 1;
            if bound.def == want.def && self.unify_all(&bound.args, &want.args) {
                return Some(bound);
            }
            if depth < 6 && queue.len() < 64 {
                let mut names = vec![SELF];
                names.extend(self.world.type_params(bound.def));
                let mut with = vec![ty.clone()];
                with.extend(bound.args.iter().cloned());
                for s in self.world.supers(bound.def) {
                    let mut s = subst_trait(&s, &names, &with);
                    // `T: Sub<Item = X>` says it of the supertrait that declares `Item`.
                    for (n, t) in &bound.assoc {
                        if !s.assoc.iter().any(|(m, _)| m == n) {
                            s.assoc.push((n.clone(), t.clone()));
                        }
                    }
                    queue.push((s, depth + 1));
                }
            }
        }
        None
    }

    /// Bounds that a trait declares on its own associated type.
    fn by_declared(&mut self, trait_: DefId, name: &Name, want: &TraitRef) -> Option<TraitRef> {
        let ItemKind::TypeAlias { bounds, .. } = self.world.impls_member(trait_, name)? else { return None };
        let cx = self.world.cx_of(trait_);
        let mut hole = || Ty::Unknown;
        let mut lower =
            super::types::Lower { world: self.world, cx: &cx, hole: &mut hole, made_up: None, depth: 0 };
        let bounds: Vec<TraitRef> = bounds.iter().filter_map(|b| lower.bound(b)).collect();
        self.by_bounds(&Ty::Unknown, &bounds, want)
    }

    /// What the language itself implements: futures, callables, markers.
    fn builtin(&mut self, ty: &Ty, want: &TraitRef, depth: u32) -> Option<Answer> {
        let world = self.world;
        let is = |path| world.std(path) == Some(want.def);
        let output = Name::new_static("Output");
        if let Ty::Future(out) = ty
            && is("future::Future")
        {
            return Some(Answer::Yes(Source::Builtin(vec![(output, (**out).clone())])));
        }
        let callable = is("ops::FnOnce") || is("ops::FnMut") || is("ops::Fn");
        let async_callable = is("ops::AsyncFnOnce") || is("ops::AsyncFnMut") || is("ops::AsyncFn");
        if callable || async_callable {
            let (params, ret) = match ty {
                Ty::Closure(_, sig) | Ty::FnPtr(sig) => (sig.0.clone(), sig.1.clone()),
                Ty::FnDef(def, args) => self.fn_def_sig(*def, args)?,
                Ty::Ref(_, inner) => return Some(self.implements(inner, want, depth + 1)),
                _ => return None,
            };
            let ret = match (async_callable, self.shallow(&ret)) {
                (true, Ty::Future(out)) => (*out).clone(),
                (_, ret) => ret,
            };
            if let Some(inputs) = want.args.first()
                && !self.try_unify(&Ty::Tuple(params.into()), inputs)
            {
                return Some(Answer::No);
            }
            return Some(Answer::Yes(Source::Builtin(vec![(output, ret)])));
        }
        for marker in ["marker::Send", "marker::Sync", "marker::Sized", "marker::Unpin"] {
            if is(marker) {
                return Some(Answer::Yes(Source::Builtin(Vec::new())));
            }
        }
        if is("marker::Copy") || is("clone::Clone") {
            match ty {
                Ty::Prim("str") | Ty::Slice(_) => return Some(Answer::No),
                Ty::Prim(_) | Ty::Number | Ty::Ref(false, _) | Ty::Ptr(_) | Ty::FnPtr(_) | Ty::FnDef(..) => {
                    return Some(Answer::Yes(Source::Builtin(Vec::new())));
                }
                Ty::Ref(true, _) => return Some(Answer::No),
                Ty::Tuple(list) => {
                    let mut answer = Answer::Yes(Source::Builtin(Vec::new()));
                    for t in list.iter() {
                        match self.implements(t, want, depth + 1) {
                            Answer::Yes(_) => {}
                            other => answer = other,
                        }
                    }
                    return Some(answer);
                }
                Ty::Array(t) => return Some(self.implements(t, want, depth + 1)),
                Ty::Closure(..) => return Some(Answer::Maybe),
                _ => {}
            }
        }
        None
    }

    /// Parameters and result of a function item used as a value.
    pub(crate) fn fn_def_sig(&mut self, def: DefId, args: &[Ty]) -> Option<(Vec<Ty>, Ty)> {
        let world = self.world;
        match world.get(def)?.def.kind {
            DefKind::Fn => {
                let sig = world.sig(def)?;
                let names: Vec<Name> = sig.parent_params.iter().chain(&sig.own_params).cloned().collect();
                let mut params: Vec<Ty> = sig.self_param.iter().map(|s| s.0.clone()).collect();
                params.extend(sig.params.iter().cloned());
                let params = params.iter().map(|p| self.normalize(&subst(p, &names, args), 1)).collect();
                let ret = self.normalize(&subst(&sig.ret, &names, args), 1);
                Some((params, ret))
            }
            DefKind::Struct | DefKind::Variant => {
                let fields = world.field_tys(def);
                let owner = if world.get(def)?.def.kind == DefKind::Variant {
                    world.get(def)?.def.parent?
                } else {
                    def
                };
                let params = fields.fields.iter().map(|(_, t)| subst(t, &fields.params, args)).collect();
                Some((params, Ty::Adt(owner, args.iter().cloned().collect())))
            }
            _ => None,
        }
    }

    fn by_impls(&mut self, ty: &Ty, want: &TraitRef, depth: u32) -> Answer {
        let world = self.world;
        let ty_head = head(ty);
        let impls = world.impls.of_trait.get(&want.def).map_or(&[][..], |v| v);
        let number = if *ty == Ty::Number { number_head(world, impls) } else { None };
        let mut maybe: Option<(u32, Vec<Ty>)> = None;
        let mut maybes = 0;
        for &i in impls {
            let info = &world.impls.infos[i as usize];
            if info.head.is_some() && info.head != ty_head && number != info.head {
                continue;
            }
            if !self.burn() {
                return Answer::Maybe;
            }
            let mark = self.log.len();
            let with = self.vars_for(&info.params);
            let self_ty = subst(&info.self_ty, &info.params, &with);
            let fits = self.unify(&self_ty, ty)
                && info.trait_.as_ref().is_some_and(|t| {
                    let t = subst_trait(t, &info.params, &with);
                    self.unify_all(&t.args, &want.args)
                });
            if !fits {
                self.rollback(mark);
                continue;
            }
            match self.bounds_hold(info.bounds(world), &info.params, &with, depth + 1) {
                Some(true) => return Answer::Yes(Source::Impl(i, with)),
                Some(false) => self.rollback(mark),
                None => {
                    self.rollback(mark);
                    maybes += 1;
                    maybe = Some((i, with));
                }
            }
        }
        match maybe {
            // The only impl that can apply: take it, with what it teaches.
            Some((i, with)) if maybes == 1 => {
                let info = &world.impls.infos[i as usize];
                self.unify(&subst(&info.self_ty, &info.params, &with), ty);
                if let Some(t) = &info.trait_ {
                    let t = subst_trait(t, &info.params, &with);
                    self.unify_all(&t.args, &want.args);
                }
                self.bounds_hold(info.bounds(world), &info.params, &with, depth + 1);
                Answer::Yes(Source::Impl(i, with))
            }
            Some(_) => Answer::Maybe,
            None => Answer::No,
        }
    }

    /// Do all bounds hold? `None` if some may not. Learns from `Fn(A) -> B` and `Item = T`.
    pub(crate) fn bounds_hold(
        &mut self,
        bounds: &[(Ty, TraitRef)],
        names: &[Name],
        with: &[Ty],
        depth: u32,
    ) -> Option<bool> {
        let mut sure = true;
        for (ty, bound) in bounds {
            let ty = subst(ty, names, with);
            let ty = self.normalize(&ty, depth);
            let mut want = subst_trait(bound, names, with);
            want.args = want.args.iter().map(|a| self.normalize(a, depth)).collect();
            match self.implements(&ty, &want, depth) {
                Answer::No => return Some(false),
                Answer::Maybe => sure = false,
                Answer::Yes(source) => {
                    for (name, expected) in &want.assoc {
                        let expected = self.normalize(expected, depth);
                        if let Some(found) = self.assoc_of(&source, name, depth)
                            && !self.unify(&found, &expected)
                        {
                            return Some(false);
                        }
                    }
                }
            }
        }
        sure.then_some(true)
    }

    /// The types that auto-deref goes through, the type itself first.
    pub(crate) fn autoderef(&mut self, ty: &Ty) -> Vec<Ty> {
        let mut out = Vec::new();
        let mut ty = self.resolve(ty);
        while out.len() < MAX_DEREF {
            out.push(ty.clone());
            match self.deref(&ty) {
                Some(next) => ty = next,
                None => break,
            }
        }
        if let Some(Ty::Array(t)) = out.last() {
            out.push(Ty::Slice(t.clone()));
        }
        out
    }

    /// `*ty`.
    pub(crate) fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        match self.shallow(ty) {
            Ty::Ref(_, inner) | Ty::Ptr(inner) => Some(self.resolve(&inner)),
            ty @ (Ty::Adt(..) | Ty::Param(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Proj(_)) => {
                let def = self.world.std("ops::Deref")?;
                let want = TraitRef { def, args: Vec::new(), assoc: Vec::new() };
                match self.implements(&ty, &want, 1) {
                    Answer::Yes(source) => {
                        let name = Name::new_static("Target");
                        let target = self.assoc_of(&source, &name, 1)?;
                        let target = self.resolve(&target);
                        (target != ty).then_some(target)
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Looks up a method on a receiver, with auto-deref and auto-ref in the language's order.
    pub(crate) fn method(&mut self, recv: &Ty, name: &Name) -> Option<Method> {
        for step in self.autoderef(recv) {
            if step.is_unknown() {
                return None;
            }
            for stage in [Recv::Value, Recv::Ref, Recv::RefMut] {
                let ty = match stage {
                    Recv::Value => step.clone(),
                    Recv::Ref => Ty::Ref(false, step.clone().into()),
                    Recv::RefMut => Ty::Ref(true, step.clone().into()),
                };
                if let Some(found) = self.inherent(&ty, name).or_else(|| self.trait_method(&ty, &step, name))
                {
                    return Some(found);
                }
            }
            // A `&mut` receiver is re-borrowed as `&` for a `&self` method.
            if let Ty::Ref(true, inner) = &step {
                let shared = Ty::Ref(false, inner.clone());
                if let Some(found) =
                    self.inherent(&shared, name).or_else(|| self.trait_method(&shared, inner, name))
                {
                    return Some(found);
                }
            }
        }
        None
    }

    /// An inherent method whose `self` parameter has exactly this type.
    fn inherent(&mut self, self_arg: &Ty, name: &Name) -> Option<Method> {
        let world = self.world;
        let outer = head(self_arg);
        let inner = head(self_arg.strip_refs());
        for &(i, def) in world.impls.inherent.get(name)? {
            let info = &world.impls.infos[i as usize];
            let pointee = match self_arg.strip_refs() {
                Ty::Adt(_, args) => args.first().and_then(head),
                _ => None,
            };
            if info.head.is_some()
                && ![outer, inner, pointee].contains(&info.head)
                && !(*self_arg.strip_refs() == Ty::Number && info.head == Some(I32))
            {
                continue;
            }
            let Some(sig) = world.sig(def) else { continue };
            let Some((param, recv)) = &sig.self_param else { continue };
            self.burn();
            let mark = self.log.len();
            let with = self.vars_for(&info.params);
            let param = subst(param, &info.params, &with);
            if self.unify(&param, self_arg)
                && self.bounds_hold(info.bounds(world), &info.params, &with, 2) != Some(false)
            {
                return Some(Method { def, parent: with, recv: *recv });
            }
            self.rollback(mark);
        }
        None
    }

    /// A method of a trait in scope (or of a bound) whose `self` parameter has exactly this type.
    fn trait_method(&mut self, self_arg: &Ty, step: &Ty, name: &Name) -> Option<Method> {
        let world = self.world;
        let candidates = world.impls.trait_fns.get(name)?;
        let in_scope = world.names().traits_in_scope(self.module);
        let by_bound = matches!(step.strip_refs(), Ty::Param(_) | Ty::Dyn(_) | Ty::Opaque(_) | Ty::Proj(_));
        for &(trait_, def) in candidates {
            if !by_bound && !in_scope.contains(&trait_) {
                continue;
            }
            let Some(sig) = world.sig(def) else { continue };
            let Some((param, recv)) = &sig.self_param else { continue };
            self.burn();
            let mark = self.log.len();
            let with = self.vars_for(&sig.parent_params);
            let param = subst(param, &sig.parent_params, &with);
            if self.unify(&param, self_arg) {
                let self_ty = self.shallow(&with[0]);
                let want = TraitRef { def: trait_, args: with[1..].to_vec(), assoc: Vec::new() };
                let bound_only = !in_scope.contains(&trait_);
                match self.implements(&self_ty, &want, 1) {
                    Answer::Yes(Source::Impl(..)) if bound_only => {}
                    Answer::Yes(source) => return Some(self.in_impl(source, def, name, with, *recv)),
                    Answer::Maybe if !self_ty.is_unknown() => {
                        return Some(Method { def, parent: with, recv: *recv });
                    }
                    _ => {}
                }
            }
            self.rollback(mark);
        }
        None
    }

    /// The impl's own version of a trait's method, if there is one.
    fn in_impl(&self, source: Source, def: DefId, name: &Name, with: Vec<Ty>, recv: Recv) -> Method {
        if let Source::Impl(i, args) = source {
            let info = &self.world.impls.infos[i as usize];
            if !info.derived
                && let Some(own) = self.member_fn(info.def, name)
                && let Some(sig) = self.world.sig(own)
            {
                let recv = sig.self_param.as_ref().map_or(recv, |s| s.1);
                return Method { def: own, parent: args, recv };
            }
        }
        Method { def, parent: with, recv }
    }

    fn member_fn(&self, impl_: DefId, name: &Name) -> Option<DefId> {
        self.world
            .index
            .members(impl_)
            .iter()
            .copied()
            .find(|&m| self.world.get(m).is_some_and(|d| d.def.kind == DefKind::Fn && d.def.name == *name))
    }

    /// `Type::name`: a function or const of a type, with the arguments of its impl or trait.
    pub(crate) fn assoc_item(&mut self, ty: &Ty, name: &Name) -> Option<(DefId, Vec<Ty>)> {
        let world = self.world;
        let ty = self.resolve(ty);
        if ty.is_unknown() {
            return None;
        }
        let ty_head = head(&ty);
        for &(i, def) in world.impls.inherent.get(name).map_or(&[][..], |v| v) {
            let info = &world.impls.infos[i as usize];
            if info.head.is_some() && info.head != ty_head {
                continue;
            }
            self.burn();
            let mark = self.log.len();
            let with = self.vars_for(&info.params);
            let self_ty = subst(&info.self_ty, &info.params, &with);
            if self.unify(&self_ty, &ty)
                && self.bounds_hold(info.bounds(world), &info.params, &with, 2) != Some(false)
            {
                return Some((def, with));
            }
            self.rollback(mark);
        }
        let in_scope = world.names().traits_in_scope(self.module);
        let by_bound = matches!(ty, Ty::Param(_) | Ty::Opaque(_) | Ty::Dyn(_) | Ty::Proj(_));
        for &(trait_, def) in world.impls.trait_fns.get(name).map_or(&[][..], |v| v) {
            if !by_bound && !in_scope.contains(&trait_) {
                continue;
            }
            let mark = self.log.len();
            let params = world.type_params(trait_);
            let args = self.vars_for(&params);
            let want = TraitRef { def: trait_, args: args.clone(), assoc: Vec::new() };
            let mut with = vec![ty.clone()];
            with.extend(args);
            match self.implements(&ty, &want, 1) {
                Answer::Yes(source) => {
                    let found = self.in_impl(source, def, name, with, Recv::Value);
                    return Some((found.def, found.parent));
                }
                Answer::Maybe => return Some((def, with)),
                Answer::No => self.rollback(mark),
            }
        }
        None
    }
}

/// The type whose inherent methods a literal without a suffix has.
const I32: Head = Head::Prim("i32");

/// The number type that stands for a literal without a suffix among a trait's impls: `i32` if there
/// is one for it, else the first (only `usize` indexes a slice).
fn number_head(world: &World, impls: &[u32]) -> Option<Head> {
    let mut heads = impls
        .iter()
        .filter_map(|&i| world.impls.infos[i as usize].head)
        .filter(|h| matches!(h, Head::Prim(p) if !matches!(*p, "bool" | "char" | "str")))
        .peekable();
    let first = heads.peek().copied();
    heads.find(|h| *h == I32).or(first)
}
