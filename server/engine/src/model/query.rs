//! The questions that flow and rules ask.

use super::marks::{FnMarks, GuardMark, LockMark};
use super::solve::{Answer, Solver};
use super::types::subst;
use super::{BodyRef, Def, DefId, DefKind, Model, TraitRef, Ty, TypedBody, cfg, infer};
use crate::engine::DepSpec;
use crate::facts::{Attrs, Body, BodySpans, Edition, FnItem, Item, ItemKind, Span};
use crate::finding::{FileId, Place};
use std::sync::Arc;

/// How deep a type is searched for a guard.
const MAX_OWNED_DEPTH: u32 = 6;

impl Model {
    /// A definition. [`DefId`]s are the model's own, so there always is one; a stale id gives some other.
    pub fn def(&self, id: DefId) -> &Def {
        let defs = &self.world().index.defs;
        &defs[(id.0 as usize).min(defs.len() - 1)].def
    }

    /// Its path for messages: `crate::module::Name`, the crate's name first. Impls are named by their type.
    pub fn path(&self, id: DefId) -> String {
        super::show::path(self.world(), id)
    }

    /// The item of a definition.
    pub fn item(&self, id: DefId) -> Option<&Item> {
        self.world().get(id)?.item()
    }

    /// The function item, if it is a function.
    pub fn fn_item(&self, id: DefId) -> Option<&FnItem> {
        match &self.item(id)?.kind {
            ItemKind::Fn(f) => Some(f),
            _ => None,
        }
    }

    /// The type parameters of a definition, in order.
    pub fn type_params(&self, id: DefId) -> Vec<crate::facts::Name> {
        self.world().type_params(id)
    }

    /// What a function returns, in terms of its parameters; for an async fn the future.
    pub fn return_ty(&self, id: DefId) -> Option<Ty> {
        Some(self.world().sig(id)?.ret.clone())
    }

    /// The types of a function's parameters, `self` first if it has one.
    pub fn param_tys(&self, id: DefId) -> Vec<Ty> {
        let Some(sig) = self.world().sig(id) else { return Vec::new() };
        sig.self_param.iter().map(|s| s.0.clone()).chain(sig.params.iter().cloned()).collect()
    }

    /// Is the parameter at this index (`self` counts) only known to be `FnOnce`, so that a closure given for
    /// it runs at most once?
    pub fn takes_fn_once(&self, id: DefId, index: usize) -> bool {
        let world = self.world();
        let Some(sig) = world.sig(id) else { return false };
        let own = usize::from(sig.self_param.is_some());
        let Some(param) = index.checked_sub(own).and_then(|i| sig.params.get(i)) else { return false };
        let once = world.std("ops::FnOnce");
        sig.bounds.iter().any(|(ty, bound)| ty == param && Some(bound.def) == once)
    }

    /// Field names and types of a struct or variant, in terms of its parameters.
    pub fn fields_of(&self, id: DefId) -> Vec<(crate::facts::Name, Ty)> {
        self.world().field_tys(id).fields.clone()
    }

    /// The type of a const or static.
    pub fn value_ty(&self, id: DefId) -> Option<Ty> {
        self.world().value_ty(id)
    }

    /// An item of std by its path below the crate (`mem::drop`), if the catalogue has it.
    pub fn std_item(&self, path: &'static str) -> Option<DefId> {
        self.world().std(path)
    }

    /// The self type of the impl that a function stands in.
    pub fn impl_self_ty(&self, id: DefId) -> Option<Ty> {
        let world = self.world();
        let parent = world.get(id)?.def.parent?;
        world.impls.self_ty(parent).cloned()
    }

    /// The trait of the impl that a function stands in, or the trait itself for a trait's function.
    pub fn trait_of_fn(&self, id: DefId) -> Option<DefId> {
        let world = self.world();
        let parent = world.get(id)?.def.parent?;
        if world.get(parent)?.def.kind == DefKind::Trait {
            return Some(parent);
        }
        world.impls.trait_of(parent).map(|t| t.def)
    }

    /// The body of a function, const or static of the workspace; `None` for stubs and required trait methods.
    pub fn body_of(&self, id: DefId) -> Option<BodyRef> {
        let data = self.world().get(id)?;
        if data.def.is_stub || data.def.is_foreign {
            return None;
        }
        let item = data.def.item?;
        let body = super::index::body_of(&data.item()?.kind)?;
        Some(BodyRef { file: item.file, chunk: item.chunk, body })
    }

    /// The function, const or static that owns a body.
    pub fn owner_of(&self, body: BodyRef) -> Option<DefId> {
        self.world().index.owners.get(&body).copied()
    }

    /// All bodies of the workspace (stubs left out) that stand behind no inactive cfg, sorted.
    pub fn bodies(&self) -> Vec<BodyRef> {
        let index = &self.world().index;
        let mut out: Vec<BodyRef> = index
            .owners
            .iter()
            .filter(|(_, owner)| index.get(**owner).is_some_and(|d| !d.def.is_stub && !d.def.is_foreign))
            .map(|(b, _)| *b)
            .collect();
        out.sort_unstable();
        out
    }

    /// The files that some crate reads, sorted.
    pub fn live_files(&self) -> Vec<FileId> {
        let index = &self.world().index;
        let mut out: Vec<FileId> =
            index.files.iter().copied().filter(|f| self.files.contains_key(f)).collect();
        out.sort_unstable();
        out
    }

    /// The package of the first crate that reads a file; `None` if none does.
    pub fn package_of(&self, file: FileId) -> Option<&crate::facts::Name> {
        let index = &self.world().index;
        let first = index.file_crates.get(&file)?.first()?;
        Some(&index.crates.get(*first as usize)?.spec.as_ref()?.package)
    }

    /// The facts of a body.
    pub fn body(&self, body: BodyRef) -> Option<(Arc<Body>, &BodySpans)> {
        let (_, facts) = self.chunk(body.file, body.chunk)?;
        let i = body.body.0 as usize;
        Some((facts.bodies.get(i)?.clone(), facts.body_spans.get(i)?))
    }

    /// The impls' methods that a trait's method may mean, if all impls are in view and they are few (at most `limit`).
    /// For traits of the workspace only: others can be implemented anywhere.
    pub fn impls_of_method(&self, trait_method: DefId, limit: usize) -> Option<Vec<DefId>> {
        let world = self.world();
        let data = world.get(trait_method)?;
        let trait_ = data.def.parent?;
        if data.def.is_stub || data.def.is_foreign || world.get(trait_)?.def.kind != DefKind::Trait {
            return None;
        }
        let mut out = Vec::new();
        for &i in world.impls.of_trait.get(&trait_).map_or(&[][..], |v| v) {
            let own = world.index.members(world.impls.infos[i as usize].def).iter().copied();
            let own = own.into_iter().find(|&m| world.get(m).is_some_and(|d| d.def.name == data.def.name));
            out.push(own.unwrap_or(trait_method));
        }
        (!out.is_empty() && out.len() <= limit).then_some(out)
    }

    /// Is the type itself a lock (no auto-deref)?
    pub fn lock_mark(&self, ty: &Ty) -> Option<&LockMark> {
        match ty {
            Ty::Adt(def, _) => self.world().get(*def)?.type_marks.as_ref()?.lock.as_ref(),
            _ => None,
        }
    }

    /// Is the type itself a guard?
    pub fn guard_mark(&self, ty: &Ty) -> Option<&GuardMark> {
        match ty {
            Ty::Adt(def, _) => self.guard_of_def(*def),
            _ => None,
        }
    }

    fn guard_of_def(&self, def: DefId) -> Option<&GuardMark> {
        self.world().get(def)?.type_marks.as_ref()?.guard.as_ref()
    }

    /// The first guard that a value of this type owns: itself, or inside an `Option`, `Result`, tuple, `Box`, struct field, ….
    /// References own nothing.
    pub fn owned_guard(&self, ty: &Ty) -> Option<&GuardMark> {
        self.guard_of_def(self.owned_guard_def(ty, 0)?)
    }

    fn owned_guard_def(&self, ty: &Ty, depth: u32) -> Option<DefId> {
        if depth > MAX_OWNED_DEPTH {
            return None;
        }
        match ty {
            Ty::Adt(def, args) => {
                if self.guard_of_def(*def).is_some() {
                    return Some(*def);
                }
                let data = self.world().get(*def)?;
                if data.type_marks.as_ref().is_some_and(|m| m.no_own || m.lock.is_some()) {
                    return None;
                }
                if data.def.is_stub {
                    return args.iter().find_map(|a| self.owned_guard_def(a, depth + 1));
                }
                if args.is_empty()
                    && let Some(&known) = self.owned.borrow().get(def)
                {
                    return known;
                }
                let found = self.guard_in_fields(*def, args, depth);
                if args.is_empty() && depth == 0 {
                    self.owned.borrow_mut().insert(*def, found);
                }
                found
            }
            Ty::Tuple(list) => list.iter().find_map(|t| self.owned_guard_def(t, depth + 1)),
            Ty::Array(t) | Ty::Slice(t) => self.owned_guard_def(t, depth + 1),
            _ => None,
        }
    }

    fn guard_in_fields(&self, def: DefId, args: &[Ty], depth: u32) -> Option<DefId> {
        let world = self.world();
        let variants: Vec<DefId> = match world.get(def)?.def.kind {
            DefKind::Enum => world.index.members(def).to_vec(),
            _ => vec![def],
        };
        variants.into_iter().find_map(|v| {
            let fields = world.field_tys(v);
            fields
                .fields
                .iter()
                .find_map(|(_, t)| self.owned_guard_def(&subst(t, &fields.params, args), depth + 1))
        })
    }

    /// A guard behind a mutable reference (`&mut MutexGuard<T>`).
    pub fn borrowed_guard(&self, ty: &Ty) -> Option<&GuardMark> {
        match ty {
            Ty::Ref(true, inner) => self.owned_guard(inner),
            _ => None,
        }
    }

    /// Is it `Arc`, `Rc` or another type whose clone names the same value?
    pub fn is_shared_pointer(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(def, _) => {
                self.world().get(*def).and_then(|d| d.type_marks.as_ref()).is_some_and(|m| m.shared)
            }
            _ => false,
        }
    }

    /// Another mark of a type (`not_send`, …), by name.
    pub fn type_mark(&self, ty: &Ty, name: &str) -> bool {
        match ty {
            Ty::Adt(def, _) => self
                .world()
                .get(*def)
                .and_then(|d| d.type_marks.as_ref())
                .is_some_and(|m| m.other.iter().any(|(n, _)| n == name)),
            _ => false,
        }
    }

    /// Does moving out of a place of this type leave it usable? `None` if not known.
    pub fn is_copy(&self, ty: &Ty) -> Option<bool> {
        fn is_known(ty: &Ty) -> bool {
            match ty {
                Ty::Unknown | Ty::Var(_) => false,
                Ty::Adt(_, args) | Ty::Tuple(args) => args.iter().all(is_known),
                Ty::Array(t) | Ty::Slice(t) => is_known(t),
                _ => true,
            }
        }
        self.implements_std(ty, "marker::Copy").filter(|_| is_known(ty))
    }

    /// Can it be cloned? `None` if not known.
    pub fn is_clone(&self, ty: &Ty) -> Option<bool> {
        self.implements_std(ty, "clone::Clone")
    }

    fn implements_std(&self, ty: &Ty, trait_: &'static str) -> Option<bool> {
        let world = self.world();
        let def = world.std(trait_)?;
        let mut solver = Solver::new(world, DefId(0), Vec::new());
        match solver.implements(ty, &TraitRef { def, args: Vec::new(), assoc: Vec::new() }, 0) {
            Answer::Yes(_) => Some(true),
            Answer::No if !matches!(ty, Ty::Param(_) | Ty::Proj(_)) => Some(false),
            _ => None,
        }
    }

    /// What a path from the crate's root, or of another crate, names; seen from the file of a body.
    pub fn path_def(&self, file: FileId, path: &[crate::facts::Name]) -> Option<DefId> {
        let body = self.bodies().into_iter().find(|b| b.file == file)?;
        let names: Vec<&crate::facts::Name> = path.iter().collect();
        let world = self.world();
        let mut module = self.owner_of(body)?;
        while self.def(module).kind != DefKind::Mod {
            module = self.def(module).parent?;
        }
        let (def, used) = world.names().path(module, false, &names, super::names::Ns::Type)?;
        (used == path.len()).then_some(def)
    }

    /// `*value` through references, smart pointers and guards: each type on the way, the type itself first.
    pub fn autoderef(&self, ty: &Ty) -> Vec<Ty> {
        Solver::new(self.world(), DefId(0), Vec::new()).autoderef(ty)
    }

    /// What the catalogue says of a function.
    pub fn fn_marks(&self, id: DefId) -> Option<&FnMarks> {
        self.world().get(id)?.fn_marks.as_deref()
    }

    /// A type for messages: `parking_lot::Mutex<State>`; a workspace type by its name alone.
    pub fn show(&self, ty: &Ty) -> String {
        super::show::ty(self.world(), ty)
    }

    /// Types and names of one body. `None` if it is gone.
    pub fn infer(&self, body: BodyRef) -> Option<TypedBody> {
        let owner = self.owner_of(body)?;
        let (facts, _) = self.body(body)?;
        Some(infer::infer(self.world(), body, owner, facts))
    }

    /// Has the item, or an impl or module around it, an attribute with this path or last segment?
    pub fn has_attr(&self, id: DefId, last: &str) -> bool {
        let world = self.world();
        let mut at = Some(id);
        while let Some(data) = at.and_then(|d| world.get(d)) {
            if data.item().is_some_and(|i| i.attrs.get(last).is_some() || i.attrs.has_last(last)) {
                return true;
            }
            at = data.def.parent;
        }
        false
    }

    /// Is what stands under these attributes compiled, in the crate that reads this file?
    pub fn is_active(&self, attrs: &Attrs, file: FileId) -> bool {
        attrs.0.is_empty() || cfg::is_active(attrs, self.features(file))
    }

    /// Do these attributes say that what stands under them is compiled for tests only?
    pub fn is_test_code(&self, attrs: &Attrs) -> bool {
        !attrs.0.is_empty() && cfg::is_test(attrs)
    }

    /// A node's place in its file, as the text stands now.
    pub fn place(&self, body: BodyRef, span: Span) -> Option<Place> {
        let (start, _) = self.chunk(body.file, body.chunk)?;
        Some(Place { file: body.file, start: start + span.start, end: start + span.end })
    }

    /// The text of a file.
    pub fn text(&self, file: FileId) -> Option<&Arc<str>> {
        self.files.get(&file).map(|f| &f.source.text)
    }

    /// A file as the host gave it.
    pub fn source(&self, file: FileId) -> Option<&crate::engine::Source> {
        self.files.get(&file).map(|f| &f.source)
    }

    /// The crate that a body belongs to.
    fn spec(&self, body: BodyRef) -> Option<&Arc<crate::engine::CrateSpec>> {
        let world = self.world();
        let owner = self.owner_of(body)?;
        world.index.crates.get(world.get(owner)?.def.krate as usize)?.spec.as_ref()
    }

    /// The edition of the crate that a body belongs to, and whether a manifest said so.
    pub fn edition(&self, body: BodyRef) -> (Edition, bool) {
        self.spec(body).map_or((Edition::default(), false), |s| (s.edition, s.has_manifest))
    }

    /// A dependency of the crate that a body belongs to, by its published name, if it has it.
    pub fn dependency(&self, body: BodyRef, package: &str) -> Option<&DepSpec> {
        self.spec(body)?.deps.iter().find(|d| d.package == package)
    }
}
