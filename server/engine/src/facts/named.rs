//! Which crates the signatures of a file may name.

use super::{
    Bound, ChunkNode, Field, FileFacts, FnItem, GenericArg, Generics, Item, ItemKind, Name, PathRef,
    SelfKind, TypeRef, UseImport, Vis,
};
use rustc_hash::FxHashSet;

impl FileFacts {
    /// Names that stand first in a path of some signature, or in an import that a signature or
    /// another module may use. Those of dependencies are among them.
    pub fn first_names(&self) -> FxHashSet<Name> {
        let mut found = Found::default();
        self.chunks.iter().for_each(|c| found.chunk(c));
        let Found { mut first, mentioned, imports } = found;
        for (import, is_open) in imports {
            if let Some(name) = import.path.first()
                && (is_open || import.glob || mentioned.contains(&import.name))
            {
                first.insert(name.clone());
            }
        }
        first
    }
}

#[derive(Default)]
struct Found {
    first: FxHashSet<Name>,
    mentioned: FxHashSet<Name>,
    imports: Vec<(UseImport, bool)>,
}

impl Found {
    fn chunk(&mut self, node: &ChunkNode) {
        node.facts.items.iter().for_each(|i| self.item(i));
        node.children.iter().for_each(|c| self.chunk(c));
    }

    fn item(&mut self, item: &Item) {
        match &item.kind {
            ItemKind::Fn(f) => self.function(f),
            ItemKind::Struct(s) => {
                self.generics(&s.generics);
                self.fields(s.fields.list());
            }
            ItemKind::Enum { generics, variants } => {
                self.generics(generics);
                variants.iter().for_each(|v| self.fields(v.fields.list()));
            }
            ItemKind::TypeAlias { generics, ty, bounds } => {
                self.generics(generics);
                ty.iter().for_each(|t| self.ty(t));
                self.bounds(bounds);
            }
            ItemKind::Const { ty, .. } | ItemKind::Static { ty, .. } => self.ty(ty),
            ItemKind::Trait { generics, supers, .. } => {
                self.generics(generics);
                self.bounds(supers);
            }
            ItemKind::Impl { generics, trait_, self_ty, .. } => {
                self.generics(generics);
                trait_.iter().for_each(|t| self.path(t));
                self.ty(self_ty);
            }
            ItemKind::Use(list) => {
                let is_open = item.vis != Vis::Private;
                self.imports.extend(list.iter().map(|u| (u.clone(), is_open)));
            }
            ItemKind::ExternCrate { .. } => _ = self.first.insert(item.name.clone()),
            ItemKind::Mod { .. } | ItemKind::MacroRules(_) | ItemKind::MacroCall { .. } => {}
        }
    }

    fn function(&mut self, f: &FnItem) {
        self.generics(&f.generics);
        if let Some(SelfKind::Typed(ty)) = &f.self_kind {
            self.ty(ty);
        }
        f.params.iter().chain(&f.ret).for_each(|t| self.ty(t));
    }

    fn fields(&mut self, fields: &[Field]) {
        fields.iter().for_each(|f| self.ty(&f.ty));
    }

    fn generics(&mut self, generics: &Generics) {
        generics.params.iter().filter_map(|p| p.default.as_ref()).for_each(|t| self.ty(t));
        for (ty, bounds) in &generics.bounds {
            self.ty(ty);
            self.bounds(bounds);
        }
    }

    fn bounds(&mut self, bounds: &[Bound]) {
        bounds.iter().for_each(|b| self.path(&b.path));
    }

    fn path(&mut self, path: &PathRef) {
        if let Some(qself) = &path.qself {
            self.ty(&qself.0);
        }
        if let Some(first) = path.segments.first() {
            self.first.insert(first.name.clone());
            self.mentioned.insert(first.name.clone());
        }
        for segment in &path.segments {
            for arg in &segment.args {
                match arg {
                    GenericArg::Type(t) | GenericArg::Assoc(_, t) => self.ty(t),
                    GenericArg::Const => {}
                }
            }
            if let Some(sugar) = &segment.sugar {
                sugar.0.iter().chain([&sugar.1]).for_each(|t| self.ty(t));
            }
        }
    }

    fn ty(&mut self, ty: &TypeRef) {
        match ty {
            TypeRef::Path(path) => self.path(path),
            TypeRef::Ref(_, t) | TypeRef::Ptr(t) | TypeRef::Slice(t) | TypeRef::Array(t) => self.ty(t),
            TypeRef::Tuple(list) => list.iter().for_each(|t| self.ty(t)),
            TypeRef::Fn(list, ret) => list.iter().chain([&**ret]).for_each(|t| self.ty(t)),
            TypeRef::Impl(bounds) | TypeRef::Dyn(bounds) => self.bounds(bounds),
            TypeRef::Never | TypeRef::Infer | TypeRef::Unknown => {}
        }
    }
}
