//! Which impls there are, by method name, by trait, by the head of the self type.

use super::index::derived;
use super::types::World;
use super::{DefId, DefKind, TraitRef, Ty};
use crate::facts::{ItemKind, Name};
use rustc_hash::FxHashMap;
use std::cell::OnceCell;
use std::ops::Range;

/// The outermost constructor of a type: impls with another head cannot match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    Adt(DefId),
    Prim(&'static str),
    Ref,
    Ptr,
    Tuple(usize),
    Slice,
    Array,
    Fn,
    Dyn(Option<DefId>),
    Never,
}

/// The head of a type; `None` where anything may match (parameters, variables, unknown).
pub(crate) fn head(ty: &Ty) -> Option<Head> {
    Some(match ty {
        Ty::Adt(d, _) => Head::Adt(*d),
        Ty::Prim(p) => Head::Prim(p),
        Ty::Ref(..) => Head::Ref,
        Ty::Ptr(_) => Head::Ptr,
        Ty::Tuple(l) => Head::Tuple(l.len()),
        Ty::Slice(_) => Head::Slice,
        Ty::Array(_) => Head::Array,
        Ty::FnPtr(_) => Head::Fn,
        Ty::Dyn(l) => Head::Dyn(l.first().map(|t| t.def)),
        Ty::Never => Head::Never,
        _ => return None,
    })
}

/// One impl, or one derived trait.
pub(crate) struct ImplInfo {
    /// The impl block; for a derive, the type.
    pub def: DefId,
    pub params: Vec<Name>,
    pub self_ty: Ty,
    pub trait_: Option<TraitRef>,
    pub head: Option<Head>,
    pub derived: bool,
    bounds: OnceCell<Vec<(Ty, TraitRef)>>,
}

/// All impls of the workspace and the catalogue.
#[derive(Default)]
pub(crate) struct ImplTable {
    pub infos: Vec<ImplInfo>,
    by_def: FxHashMap<DefId, u32>,
    /// Inherent functions and consts by name.
    pub inherent: FxHashMap<Name, Vec<(u32, DefId)>>,
    /// Functions of traits by name.
    pub trait_fns: FxHashMap<Name, Vec<(DefId, DefId)>>,
    pub of_trait: FxHashMap<DefId, Vec<u32>>,
    /// Trait impls that define an associated type of this name.
    pub with_assoc: FxHashMap<Name, Vec<u32>>,
}

/// Traits that `#[derive]` implements, by name.
const DERIVES: &[(&str, &str)] = &[
    ("Clone", "clone::Clone"),
    ("Copy", "marker::Copy"),
    ("Debug", "fmt::Debug"),
    ("Default", "default::Default"),
    ("PartialEq", "cmp::PartialEq"),
    ("Eq", "cmp::Eq"),
    ("PartialOrd", "cmp::PartialOrd"),
    ("Ord", "cmp::Ord"),
    ("Hash", "hash::Hash"),
];

impl ImplTable {
    /// Reads the headers of more impls, derives and traits, by their places in the index.
    pub(crate) fn extend(
        &mut self,
        world: &World,
        impls: Range<usize>,
        derives: Range<usize>,
        defs: Range<usize>,
    ) {
        for &def in world.index.impls.get(impls).unwrap_or_default() {
            self.add_impl(world, def);
        }
        for &def in world.index.derives.get(derives).unwrap_or_default() {
            self.add_derives(world, def);
        }
        for id in defs {
            let id = DefId(id as u32);
            if world.get(id).is_none_or(|d| d.def.kind != DefKind::Trait) {
                continue;
            }
            for &member in world.index.members(id) {
                if let Some(m) = world.get(member).filter(|m| m.def.kind == DefKind::Fn) {
                    self.trait_fns.entry(m.def.name.clone()).or_default().push((id, member));
                }
            }
        }
    }

    /// Forgets all but the first impls and the traits among the first definitions.
    pub(crate) fn truncate(&mut self, infos: usize, defs: usize) {
        self.infos.truncate(infos);
        let kept = |i: &u32| (*i as usize) < infos;
        self.by_def.retain(|_, i| kept(i));
        self.inherent.retain(|_, list| {
            list.retain(|(i, _)| kept(i));
            !list.is_empty()
        });
        self.trait_fns.retain(|_, list| {
            list.retain(|(t, _)| (t.0 as usize) < defs);
            !list.is_empty()
        });
        self.of_trait.retain(|_, list| {
            list.retain(kept);
            !list.is_empty()
        });
        self.with_assoc.retain(|_, list| {
            list.retain(kept);
            !list.is_empty()
        });
    }

    fn add_impl(&mut self, world: &World, def: DefId) {
        let Some(data) = world.get(def) else { return };
        let Some(ItemKind::Impl { trait_, negative, self_ty, .. }) = data.item().map(|i| &i.kind) else {
            return;
        };
        if *negative {
            return;
        }
        let cx = world.cx_of(def);
        let ty = world.lower(self_ty, &cx);
        if matches!(ty, Ty::Unknown | Ty::Proj(_)) {
            return;
        }
        let mut foreign = false;
        let trait_ref = match trait_ {
            None => None,
            Some(path) => {
                let bound = crate::facts::Bound { path: path.clone(), maybe: false };
                let mut cx = cx.clone();
                cx.self_ty = Some(ty.clone());
                let mut hole = || Ty::Unknown;
                let mut lower =
                    super::types::Lower { world, cx: &cx, hole: &mut hole, made_up: None, depth: 0 };
                let found = lower.bound(&bound);
                // Of a trait that is not known only the self type matters, for the bodies inside.
                foreign = found.is_none();
                found
            }
        };
        let number = self.infos.len() as u32;
        for &member in world.index.members(def) {
            let Some(m) = world.get(member) else { continue };
            match (m.def.kind, &trait_ref) {
                (DefKind::Fn | DefKind::Const, None) if !foreign => {
                    self.inherent.entry(m.def.name.clone()).or_default().push((number, member))
                }
                (DefKind::TypeAlias, Some(_)) => {
                    self.with_assoc.entry(m.def.name.clone()).or_default().push(number)
                }
                _ => {}
            }
        }
        if let Some(t) = &trait_ref {
            self.of_trait.entry(t.def).or_default().push(number);
        }
        self.by_def.insert(def, number);
        self.infos.push(ImplInfo {
            def,
            params: world.type_params(def),
            head: head(&ty),
            self_ty: ty,
            trait_: trait_ref,
            derived: false,
            bounds: OnceCell::new(),
        });
    }

    fn add_derives(&mut self, world: &World, def: DefId) {
        let Some(item) = world.get(def).and_then(|d| d.item()) else { return };
        let params = world.type_params(def);
        let args: Vec<Ty> = params.iter().cloned().map(Ty::Param).collect();
        let self_ty = Ty::Adt(def, args.into());
        for name in derived(&item.attrs) {
            let Some(trait_) = DERIVES.iter().find(|d| d.0 == name).and_then(|d| world.std(d.1)) else {
                continue;
            };
            self.of_trait.entry(trait_).or_default().push(self.infos.len() as u32);
            self.infos.push(ImplInfo {
                def,
                params: params.clone(),
                self_ty: self_ty.clone(),
                trait_: Some(TraitRef { def: trait_, args: Vec::new(), assoc: Vec::new() }),
                head: Some(Head::Adt(def)),
                derived: true,
                bounds: OnceCell::new(),
            });
        }
    }

    /// The self type of an impl block.
    pub(crate) fn self_ty(&self, def: DefId) -> Option<&Ty> {
        self.by_def.get(&def).map(|&i| &self.infos[i as usize].self_ty)
    }

    /// The trait that an impl block implements.
    pub(crate) fn trait_of(&self, def: DefId) -> Option<&TraitRef> {
        self.by_def.get(&def).and_then(|&i| self.infos[i as usize].trait_.as_ref())
    }
}

impl ImplInfo {
    /// What must hold for the impl to apply.
    pub(crate) fn bounds(&self, world: &World) -> &[(Ty, TraitRef)] {
        self.bounds.get_or_init(|| {
            if self.derived {
                // `#[derive(Clone)]` on `Pair<A, B>` asks `Clone` of `A` and of `B`.
                let asks = |name: &Name| Some((Ty::Param(name.clone()), self.trait_.clone()?));
                return self.params.iter().filter_map(asks).collect();
            }
            let mut cx = world.cx_of(self.def);
            cx.self_ty = Some(self.self_ty.clone());
            world.lower_bounds(&cx.bounds, &cx)
        })
    }
}
