//! Types as written → types as meant: names resolved, aliases expanded, generics kept as parameters.

use super::index::{DefData, Index};
use super::names::{NameMemo, Names, Ns};
use super::{DefId, DefKind, Recv, TraitRef, Ty};
use crate::facts::{
    Bound, FnItem, GenericArg, Generics, ItemKind, Name, ParamKind, PathRef, SelfKind, StaticFlavour, TypeRef,
};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::sync::Arc;

/// Resolution state over one index: everything here is dropped when a signature changes.
#[derive(Default)]
pub(crate) struct World {
    pub index: Index,
    pub names: NameMemo,
    pub impls: super::impls::ImplTable,
    /// How much of the index is the catalogue's.
    catalogue: Extent,
    /// How many of the impls read are the catalogue's.
    catalogue_infos: usize,
    sigs: RefCell<FxHashMap<DefId, Arc<FnSig>>>,
    fields: RefCell<FxHashMap<DefId, Arc<FieldTys>>>,
    std_paths: RefCell<FxHashMap<&'static str, Option<DefId>>>,
}

/// Lengths of the lists of an [`Index`].
#[derive(Clone, Copy, Debug, Default)]
struct Extent {
    defs: usize,
    impls: usize,
    derives: usize,
}

/// A function's signature with names resolved.
#[derive(Debug)]
pub(crate) struct FnSig {
    /// Parameters of the impl, or `Self` and the parameters of the trait.
    pub parent_params: Vec<Name>,
    /// Its own parameters; one is made up for each `impl Trait` argument.
    pub own_params: Vec<Name>,
    /// The type of `self`, and how it is taken.
    pub self_param: Option<(Ty, Recv)>,
    pub params: Vec<Ty>,
    /// What a call gives: for an async fn the future.
    pub ret: Ty,
    pub bounds: Vec<(Ty, TraitRef)>,
}

/// Fields of a struct or variant, in order, in terms of the type's parameters.
#[derive(Debug, Default)]
pub(crate) struct FieldTys {
    pub params: Vec<Name>,
    pub fields: Vec<(Name, Ty)>,
}

/// In which surroundings a type is read.
#[derive(Clone)]
pub(crate) struct TyCx {
    pub module: DefId,
    pub params: Vec<Name>,
    pub self_ty: Option<Ty>,
    /// The impl around, for `Self::Item`.
    pub owner: Option<DefId>,
    /// Bounds in scope as written, for `T::Item`.
    pub bounds: Vec<(TypeRef, Vec<Bound>)>,
}

/// Stands for "whichever trait has it" in a projection.
pub(crate) const ANY_TRAIT: DefId = DefId(u32::MAX);

const PRIMS: &[&str] = &[
    "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128",
    "isize", "f32", "f64",
];

/// A primitive's name with static life.
pub(crate) fn prim(name: &str) -> Option<&'static str> {
    PRIMS.iter().copied().find(|p| *p == name)
}

/// Aliases nested deeper than this refer to themselves.
const MAX_ALIAS_DEPTH: u32 = 16;

/// Reads types in one surrounding. `hole` makes what stands for `_` and for left-out arguments.
pub(crate) struct Lower<'a> {
    pub world: &'a World,
    pub cx: &'a TyCx,
    pub hole: &'a mut dyn FnMut() -> Ty,
    /// Where `impl Trait` in argument position goes: a made-up parameter each.
    pub made_up: Option<&'a mut Vec<(Name, Vec<TraitRef>)>>,
    pub depth: u32,
}

impl World {
    /// A state over the catalogue alone; crates are added to its index, then [`World::read_impls`] is due.
    pub(crate) fn new(index: Index) -> World {
        let catalogue =
            Extent { defs: index.defs.len(), impls: index.impls.len(), derives: index.derives.len() };
        World { index, catalogue, ..World::default() }
    }

    /// Reads the impls that the index has and the table does not.
    pub(crate) fn read_impls(&mut self) {
        let mut table = std::mem::take(&mut self.impls);
        if table.infos.is_empty() {
            table.extend(self, 0..self.catalogue.impls, 0..self.catalogue.derives, 0..self.catalogue.defs);
            self.catalogue_infos = table.infos.len();
        }
        let (impls, derives, defs) =
            (self.index.impls.len(), self.index.derives.len(), self.index.defs.len());
        let from = self.catalogue;
        table.extend(self, from.impls..impls, from.derives..derives, from.defs..defs);
        self.impls = table;
    }

    /// Forgets everything but what is known of the catalogue: its definitions come first and keep their
    /// numbers, and nothing in it refers to a workspace.
    pub(crate) fn keep_catalogue(&mut self) {
        let of = self.catalogue;
        let known = |d: &DefId| (d.0 as usize) < of.defs;
        self.index.truncate(of.defs, of.impls, of.derives);
        self.impls.truncate(self.catalogue_infos, of.defs);
        self.names.keep(known);
        self.sigs.get_mut().retain(|d, _| known(d));
        self.fields.get_mut().retain(|d, _| known(d));
    }

    pub(crate) fn names(&self) -> Names<'_> {
        Names { index: &self.index, memo: &self.names }
    }

    pub(crate) fn get(&self, id: DefId) -> Option<&DefData> {
        self.index.get(id)
    }

    /// An item of the catalogue's std by path below the crate (`option::Option`).
    pub(crate) fn std(&self, path: &'static str) -> Option<DefId> {
        if let Some(&known) = self.std_paths.borrow().get(path) {
            return known;
        }
        let found = (|| {
            let std = *self.index.stub_crates.get("std")?;
            let root = self.index.crates.get(std as usize)?.root;
            let names: Vec<Name> = path.split("::").map(Name::from).collect();
            let mut at = root;
            for (i, name) in names.iter().enumerate() {
                let ns = Ns::Type;
                at = self.names().lookup(at, name, ns).or_else(|| {
                    (i + 1 == names.len()).then(|| self.names().lookup(at, name, Ns::Value)).flatten()
                })?;
            }
            Some(at)
        })();
        self.std_paths.borrow_mut().insert(path, found);
        found
    }

    /// A type of std with these arguments; unknown if the catalogue lacks it.
    pub(crate) fn std_ty(&self, path: &'static str, args: &[Ty]) -> Ty {
        self.std(path).map_or(Ty::Unknown, |d| Ty::Adt(d, args.into()))
    }

    /// Is it this std type? Gives its arguments.
    pub(crate) fn as_std<'t>(&self, ty: &'t Ty, path: &'static str) -> Option<&'t [Ty]> {
        match ty {
            Ty::Adt(def, args) if Some(*def) == self.std(path) => Some(args),
            _ => None,
        }
    }

    pub(crate) fn generics(&self, id: DefId) -> Option<&Generics> {
        match &self.get(id)?.item()?.kind {
            ItemKind::Fn(f) => Some(&f.generics),
            ItemKind::Struct(s) => Some(&s.generics),
            ItemKind::Enum { generics, .. }
            | ItemKind::TypeAlias { generics, .. }
            | ItemKind::Trait { generics, .. }
            | ItemKind::Impl { generics, .. } => Some(generics),
            _ => None,
        }
    }

    /// The type parameters of a definition.
    pub(crate) fn type_params(&self, id: DefId) -> Vec<Name> {
        self.generics(id).map(param_names).unwrap_or_default()
    }

    /// The surroundings of a definition's own signature.
    pub(crate) fn cx_of(&self, id: DefId) -> TyCx {
        let mut cx = TyCx { module: id, params: Vec::new(), self_ty: None, owner: None, bounds: Vec::new() };
        let Some(data) = self.get(id) else { return cx };
        cx.module = data.module;
        if let Some(parent) = data.def.parent {
            match self.get(parent).map(|p| p.def.kind) {
                Some(DefKind::Impl) => {
                    cx = self.cx_of(parent);
                    cx.self_ty = self.impls.self_ty(parent).cloned();
                }
                Some(DefKind::Trait) => {
                    cx = self.cx_of(parent);
                    cx.params.insert(0, SELF);
                    cx.self_ty = Some(Ty::Param(SELF));
                }
                Some(DefKind::Enum) if data.def.kind == DefKind::Variant => return self.cx_of(parent),
                _ => {}
            }
        }
        match data.def.kind {
            DefKind::Impl => cx.owner = Some(id),
            DefKind::Trait => {
                cx.owner = Some(id);
                cx.self_ty = Some(Ty::Param(SELF));
            }
            DefKind::Struct | DefKind::Enum => {
                let args: Vec<Ty> = self.type_params(id).into_iter().map(Ty::Param).collect();
                cx.self_ty = Some(Ty::Adt(id, args.into()));
            }
            _ => {}
        }
        if let Some(generics) = self.generics(id) {
            cx.params.extend(param_names(generics));
            cx.bounds.extend(generics.bounds.iter().cloned());
        }
        cx
    }

    /// Reads a type of a signature: holes are unknown.
    pub(crate) fn lower(&self, ty: &TypeRef, cx: &TyCx) -> Ty {
        Lower { world: self, cx, hole: &mut || Ty::Unknown, made_up: None, depth: 0 }.ty(ty)
    }

    pub(crate) fn lower_bounds(&self, bounds: &[(TypeRef, Vec<Bound>)], cx: &TyCx) -> Vec<(Ty, TraitRef)> {
        let mut hole = || Ty::Unknown;
        let mut lower = Lower { world: self, cx, hole: &mut hole, made_up: None, depth: 0 };
        let mut out = Vec::new();
        for (ty, list) in bounds {
            let ty = lower.ty(ty);
            out.extend(list.iter().filter_map(|b| lower.bound(b)).map(|b| (ty.clone(), b)));
        }
        out
    }

    /// The signature of a function.
    pub(crate) fn sig(&self, id: DefId) -> Option<Arc<FnSig>> {
        if let Some(known) = self.sigs.borrow().get(&id) {
            return Some(known.clone());
        }
        let data = self.get(id)?;
        let ItemKind::Fn(item) = &data.item()?.kind else { return None };
        let sig = Arc::new(self.make_sig(id, data, item));
        self.sigs.borrow_mut().insert(id, sig.clone());
        Some(sig)
    }

    fn make_sig(&self, id: DefId, data: &DefData, item: &FnItem) -> FnSig {
        let cx = self.cx_of(id);
        let mut made_up = Vec::new();
        let mut hole = || Ty::Unknown;
        let mut lower =
            Lower { world: self, cx: &cx, hole: &mut hole, made_up: Some(&mut made_up), depth: 0 };
        let params = item.params.iter().map(|p| lower.ty(p)).collect();
        lower.made_up = None;
        let self_ty = cx.self_ty.clone().unwrap_or_default();
        let self_param = item.self_kind.as_ref().map(|kind| match kind {
            SelfKind::Value => (self_ty.clone(), Recv::Value),
            SelfKind::Ref => (Ty::Ref(false, self_ty.clone().into()), Recv::Ref),
            SelfKind::RefMut => (Ty::Ref(true, self_ty.clone().into()), Recv::RefMut),
            SelfKind::Typed(ty) => {
                let recv = match ty {
                    TypeRef::Ref(false, _) => Recv::Ref,
                    TypeRef::Ref(true, _) => Recv::RefMut,
                    _ => Recv::Value,
                };
                (lower.ty(ty), recv)
            }
        });
        let ret = item.ret.as_ref().map_or_else(Ty::unit, |r| lower.ty(r));
        let ret = if item.is_async { Ty::Future(ret.into()) } else { ret };
        let mut bounds = self.lower_bounds(&cx.bounds, &cx);
        let mut own_params = param_names(&item.generics);
        for (name, traits) in made_up {
            bounds.extend(traits.into_iter().map(|t| (Ty::Param(name.clone()), t)));
            own_params.push(name);
        }
        let parent = data.def.parent;
        let mut parent_params = Vec::new();
        if let Some(parent) = parent
            && let Some(kind @ (DefKind::Impl | DefKind::Trait)) = self.get(parent).map(|p| p.def.kind)
        {
            parent_params = self.type_params(parent);
            if kind == DefKind::Trait {
                parent_params.insert(0, SELF);
                let args = parent_params[1..].iter().cloned().map(Ty::Param).collect();
                bounds.push((Ty::Param(SELF), TraitRef { def: parent, args, assoc: Vec::new() }));
            }
        }
        FnSig { parent_params, own_params, self_param, params, ret, bounds }
    }

    /// The fields of a struct, union or variant.
    pub(crate) fn field_tys(&self, id: DefId) -> Arc<FieldTys> {
        if let Some(known) = self.fields.borrow().get(&id) {
            return known.clone();
        }
        let made = Arc::new(self.make_field_tys(id).unwrap_or_default());
        self.fields.borrow_mut().insert(id, made.clone());
        made
    }

    fn make_field_tys(&self, id: DefId) -> Option<FieldTys> {
        let data = self.get(id)?;
        let (fields, owner) = match &data.item()?.kind {
            ItemKind::Struct(s) => (&s.fields, id),
            ItemKind::Enum { variants, .. } if data.def.kind == DefKind::Variant => {
                (&variants.get(data.variant as usize)?.fields, data.def.parent?)
            }
            _ => return None,
        };
        let cx = self.cx_of(owner);
        let fields = fields.list().iter().map(|f| (f.name.clone(), self.lower(&f.ty, &cx))).collect();
        Some(FieldTys { params: self.type_params(owner), fields })
    }

    /// The type of a const or static as an expression names it.
    pub(crate) fn value_ty(&self, id: DefId) -> Option<Ty> {
        let data = self.get(id)?;
        let cx = self.cx_of(id);
        match &data.item()?.kind {
            ItemKind::Const { ty, .. } => Some(self.lower(ty, &cx)),
            ItemKind::Static { ty, flavour, .. } => {
                let ty = self.lower(ty, &cx);
                Some(match flavour {
                    StaticFlavour::Plain => ty,
                    // A `lazy_static!` derefs to its type; as a type of its own it behaves like `LazyLock`.
                    StaticFlavour::LazyStatic => self.std_ty("sync::LazyLock", &[ty]),
                    StaticFlavour::ThreadLocal => self.std_ty("thread::LocalKey", &[ty]),
                    StaticFlavour::TaskLocal => self.task_local(ty),
                })
            }
            _ => None,
        }
    }

    fn task_local(&self, ty: Ty) -> Ty {
        let key = || {
            let tokio = *self.index.stub_crates.get("tokio")?;
            let root = self.index.crates.get(tokio as usize)?.root;
            let task = self.names().lookup(root, &"task".into(), Ns::Type)?;
            self.names().lookup(task, &"LocalKey".into(), Ns::Type)
        };
        key().map_or(Ty::Unknown, |d| Ty::Adt(d, [ty].into()))
    }

    /// Does a trait, or a supertrait of it, declare this associated type? Gives the trait that does.
    pub(crate) fn assoc_owner(&self, trait_: DefId, name: &Name, depth: u32) -> Option<DefId> {
        let has =
            self.index.members(trait_).iter().any(|&m| {
                self.get(m).is_some_and(|d| d.def.kind == DefKind::TypeAlias && d.def.name == *name)
            });
        if has {
            return Some(trait_);
        }
        if depth > 8 {
            return None;
        }
        self.supers(trait_).iter().find_map(|s| self.assoc_owner(s.def, name, depth + 1))
    }

    /// The supertraits of a trait, in terms of its own parameters; `where Self: X` included.
    pub(crate) fn supers(&self, trait_: DefId) -> Vec<TraitRef> {
        let Some(data) = self.get(trait_) else { return Vec::new() };
        let Some(ItemKind::Trait { supers, .. }) = data.item().map(|i| &i.kind) else { return Vec::new() };
        if supers.is_empty() {
            return Vec::new();
        }
        let cx = self.cx_of(trait_);
        let mut hole = || Ty::Unknown;
        let mut lower = Lower { world: self, cx: &cx, hole: &mut hole, made_up: None, depth: 4 };
        supers.iter().filter_map(|b| lower.bound(b)).collect()
    }
}

/// The name of the implicit parameter of a trait.
pub(crate) const SELF: Name = Name::new_static("Self");

/// The type parameters' names.
pub(crate) fn param_names(generics: &Generics) -> Vec<Name> {
    generics.params.iter().filter(|p| p.kind == ParamKind::Type).map(|p| p.name.clone()).collect()
}

impl Lower<'_> {
    pub(crate) fn ty(&mut self, ty: &TypeRef) -> Ty {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref(m, inner) => Ty::Ref(*m, self.ty(inner).into()),
            TypeRef::Ptr(inner) => Ty::Ptr(self.ty(inner).into()),
            TypeRef::Tuple(list) => Ty::Tuple(list.iter().map(|t| self.ty(t)).collect()),
            TypeRef::Slice(inner) => Ty::Slice(self.ty(inner).into()),
            TypeRef::Array(inner) => Ty::Array(self.ty(inner).into()),
            TypeRef::Fn(args, ret) => {
                Ty::FnPtr(Arc::new((args.iter().map(|t| self.ty(t)).collect(), self.ty(ret))))
            }
            TypeRef::Impl(bounds) => {
                let traits: Vec<TraitRef> = bounds.iter().filter_map(|b| self.bound(b)).collect();
                match &mut self.made_up {
                    Some(made_up) => {
                        let name = Name::from(format!("impl#{}", made_up.len()));
                        made_up.push((name.clone(), traits));
                        Ty::Param(name)
                    }
                    None => Ty::Opaque(traits.into()),
                }
            }
            TypeRef::Dyn(bounds) => Ty::Dyn(bounds.iter().filter_map(|b| self.bound(b)).collect()),
            TypeRef::Never => Ty::Never,
            TypeRef::Infer => (self.hole)(),
            TypeRef::Unknown => Ty::Unknown,
        }
    }

    pub(crate) fn bound(&mut self, bound: &Bound) -> Option<TraitRef> {
        if bound.maybe {
            return None;
        }
        let names: Vec<&Name> = bound.path.segments.iter().map(|s| &s.name).collect();
        let (def, used) = self.world.names().path(self.cx.module, bound.path.global, &names, Ns::Type)?;
        if used != names.len() || self.world.get(def)?.def.kind != DefKind::Trait {
            return None;
        }
        let last = bound.path.segments.last()?;
        let mut out = TraitRef { def, args: Vec::new(), assoc: Vec::new() };
        if let Some(sugar) = &last.sugar {
            out.args.push(Ty::Tuple(sugar.0.iter().map(|t| self.ty(t)).collect()));
            out.assoc.push((Name::new_static("Output"), self.ty(&sugar.1)));
        }
        for arg in &last.args {
            match arg {
                GenericArg::Type(t) => out.args.push(self.ty(t)),
                GenericArg::Assoc(name, t) => out.assoc.push((name.clone(), self.ty(t))),
                GenericArg::Const => {}
            }
        }
        Some(out)
    }

    fn path(&mut self, path: &PathRef) -> Ty {
        if let Some(qself) = &path.qself {
            let base = self.ty(&qself.0);
            let used = qself.1 as usize;
            let trait_names: Vec<&Name> = path.segments.iter().take(used).map(|s| &s.name).collect();
            let trait_ = self.world.names().path(self.cx.module, path.global, &trait_names, Ns::Type);
            let trait_ = trait_.filter(|t| used > 0 && t.1 == used).map_or(ANY_TRAIT, |t| t.0);
            return match path.segments.get(used) {
                Some(seg) => Ty::Proj(Arc::new((base, trait_, seg.name.clone()))),
                None => Ty::Unknown,
            };
        }
        let Some(first) = path.segments.first() else { return Ty::Unknown };
        if !path.global {
            if first.name == "Self"
                && let Some(self_ty) = self.cx.self_ty.clone()
            {
                return self.projections(self_ty, path, 1);
            }
            if self.cx.params.contains(&first.name) {
                return self.projections(Ty::Param(first.name.clone()), path, 1);
            }
        }
        let names: Vec<&Name> = path.segments.iter().map(|s| &s.name).collect();
        let resolved = self.world.names().path(self.cx.module, path.global, &names, Ns::Type);
        if names.len() == 1
            && let Some(p) = prim(names[0])
            && !resolved.is_some_and(|(d, _)| self.world.get(d).is_some_and(|d| d.def.kind != DefKind::Mod))
        {
            return Ty::Prim(p);
        }
        let Some((def, used)) = resolved else { return Ty::Unknown };
        let base = self.def_ty(def, &path.segments[used - 1].args);
        self.projections(base, path, used)
    }

    /// A type definition with arguments as written.
    pub(crate) fn def_ty(&mut self, def: DefId, args: &[GenericArg]) -> Ty {
        let Some(data) = self.world.get(def) else { return Ty::Unknown };
        match data.def.kind {
            DefKind::Struct | DefKind::Enum => {
                let args = self.args(def, args);
                Ty::Adt(def, args.into())
            }
            DefKind::Variant => match data.def.parent {
                Some(parent) => self.def_ty(parent, args),
                None => Ty::Unknown,
            },
            DefKind::TypeAlias if self.depth < MAX_ALIAS_DEPTH => {
                let Some(ItemKind::TypeAlias { generics, ty: Some(ty), .. }) = data.item().map(|i| &i.kind)
                else {
                    return Ty::Unknown;
                };
                let params = param_names(generics);
                let given = self.args(def, args);
                let cx = self.world.cx_of(def);
                let inner = Lower {
                    world: self.world,
                    cx: &cx,
                    hole: self.hole,
                    made_up: None,
                    depth: self.depth + 1,
                }
                .ty(ty);
                subst(&inner, &params, &given)
            }
            // A bare trait: `dyn` of old.
            DefKind::Trait => Ty::Dyn([TraitRef { def, args: Vec::new(), assoc: Vec::new() }].into()),
            _ => Ty::Unknown,
        }
    }

    /// Arguments for the parameters of `def`: those written, then defaults, then holes.
    pub(crate) fn args(&mut self, def: DefId, written: &[GenericArg]) -> Vec<Ty> {
        let mut out: Vec<Ty> = Vec::new();
        let mut given = written.iter().filter_map(|a| match a {
            GenericArg::Type(t) => Some(t),
            _ => None,
        });
        let world = self.world;
        let Some(generics) = world.generics(def) else { return out };
        let mut names = Vec::new();
        for param in generics.params.iter().filter(|p| p.kind == ParamKind::Type) {
            let ty = match (given.next(), &param.default) {
                (Some(t), _) => self.ty(t),
                (None, Some(default)) if self.depth < MAX_ALIAS_DEPTH => {
                    let cx = world.cx_of(def);
                    let inner =
                        Lower { world, cx: &cx, hole: self.hole, made_up: None, depth: self.depth + 1 }
                            .ty(default);
                    subst(&inner, &names, &out)
                }
                _ => (self.hole)(),
            };
            names.push(param.name.clone());
            out.push(ty);
        }
        out
    }

    /// `T::Item::Other`: what remains of a path behind a type.
    fn projections(&mut self, mut ty: Ty, path: &PathRef, used: usize) -> Ty {
        for seg in path.segments.iter().skip(used) {
            ty = self.projection(ty, &seg.name);
        }
        ty
    }

    fn projection(&mut self, ty: Ty, name: &Name) -> Ty {
        let world = self.world;
        // `Self::Item` inside the impl that says what `Item` is.
        if Some(&ty) == self.cx.self_ty.as_ref()
            && let Some(owner) = self.cx.owner
            && self.depth < MAX_ALIAS_DEPTH
            && world.get(owner).is_some_and(|d| d.def.kind == DefKind::Impl)
            && let Some(ItemKind::TypeAlias { ty: Some(alias), .. }) = world.impls_member(owner, name)
        {
            let depth = self.depth + 1;
            return Lower { world, cx: self.cx, hole: self.hole, made_up: None, depth }.ty(alias);
        }
        if let Ty::Param(param) = &ty {
            let mut traits = Vec::new();
            if *param == SELF
                && let Some(owner) = self.cx.owner
            {
                traits.push(owner);
            }
            for (bounded, list) in &self.cx.bounds {
                if matches!(bounded, TypeRef::Path(p) if p.as_ident() == Some(param)) {
                    for b in list {
                        let names: Vec<&Name> = b.path.segments.iter().map(|s| &s.name).collect();
                        let found = world.names().path(self.cx.module, b.path.global, &names, Ns::Type);
                        traits.extend(found.filter(|f| f.1 == names.len()).map(|f| f.0));
                    }
                }
            }
            let owner = traits.into_iter().find_map(|t| world.assoc_owner(t, name, 0));
            return Ty::Proj(Arc::new((ty, owner.unwrap_or(ANY_TRAIT), name.clone())));
        }
        Ty::Proj(Arc::new((ty, ANY_TRAIT, name.clone())))
    }
}

impl World {
    /// An associated type (or other member) of an impl, by name.
    pub(crate) fn impls_member(&self, impl_: DefId, name: &Name) -> Option<&ItemKind> {
        self.index.members(impl_).iter().find_map(|&m| {
            let data = self.get(m)?;
            (data.def.name == *name && data.def.kind == DefKind::TypeAlias)
                .then(|| data.item().map(|i| &i.kind))?
        })
    }
}

/// Puts types in the place of parameters.
pub(crate) fn subst(ty: &Ty, names: &[Name], with: &[Ty]) -> Ty {
    if names.is_empty() {
        return ty.clone();
    }
    map(ty, &mut |t| match t {
        Ty::Param(n) => names.iter().position(|p| p == n).and_then(|i| with.get(i)).cloned(),
        _ => None,
    })
}

pub(crate) fn subst_trait(t: &TraitRef, names: &[Name], with: &[Ty]) -> TraitRef {
    TraitRef {
        def: t.def,
        args: t.args.iter().map(|a| subst(a, names, with)).collect(),
        assoc: t.assoc.iter().map(|(n, a)| (n.clone(), subst(a, names, with))).collect(),
    }
}

/// Rebuilds a type from the outside in: where `f` gives a type it is taken, elsewhere the parts are visited.
pub(crate) fn map(ty: &Ty, f: &mut dyn FnMut(&Ty) -> Option<Ty>) -> Ty {
    if let Some(done) = f(ty) {
        return done;
    }
    let trait_ref = |t: &TraitRef, f: &mut dyn FnMut(&Ty) -> Option<Ty>| TraitRef {
        def: t.def,
        args: t.args.iter().map(|a| map(a, f)).collect(),
        assoc: t.assoc.iter().map(|(n, a)| (n.clone(), map(a, f))).collect(),
    };
    match ty {
        Ty::Adt(d, args) if !args.is_empty() => Ty::Adt(*d, args.iter().map(|a| map(a, f)).collect()),
        Ty::FnDef(d, args) if !args.is_empty() => Ty::FnDef(*d, args.iter().map(|a| map(a, f)).collect()),
        Ty::Ref(m, t) => Ty::Ref(*m, map(t, f).into()),
        Ty::Ptr(t) => Ty::Ptr(map(t, f).into()),
        Ty::Tuple(list) if !list.is_empty() => Ty::Tuple(list.iter().map(|a| map(a, f)).collect()),
        Ty::Slice(t) => Ty::Slice(map(t, f).into()),
        Ty::Array(t) => Ty::Array(map(t, f).into()),
        Ty::FnPtr(sig) => Ty::FnPtr(Arc::new((sig.0.iter().map(|a| map(a, f)).collect(), map(&sig.1, f)))),
        Ty::Closure(e, sig) => {
            Ty::Closure(*e, Arc::new((sig.0.iter().map(|a| map(a, f)).collect(), map(&sig.1, f))))
        }
        Ty::Future(t) => Ty::Future(map(t, f).into()),
        Ty::Opaque(list) => Ty::Opaque(list.iter().map(|t| trait_ref(t, f)).collect()),
        Ty::Dyn(list) => Ty::Dyn(list.iter().map(|t| trait_ref(t, f)).collect()),
        Ty::Proj(p) => Ty::Proj(Arc::new((map(&p.0, f), p.1, p.2.clone()))),
        _ => ty.clone(),
    }
}
