//! Definitions and module scopes, collected from the facts of every file of every crate.

use super::marks::{self, FnMarks, TypeMarks};
use super::{BodyRef, Def, DefId, DefKind, ItemRef, cfg};
use crate::engine::{CrateSpec, Source, TargetKind};
use crate::facts::modules::Place;
use crate::facts::{
    Attrs, BodyIdx, ChunkFacts, ChunkId, ChunkNode, ExprId, Fields, Item, ItemIdx, ItemKind, Name, UseImport,
    Vis,
};
use crate::finding::FileId;
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;

/// A definition with what resolution needs of it.
#[derive(Clone)]
pub(crate) struct DefData {
    pub def: Def,
    /// The facts that hold its item. They may have an older *body* than the file; signatures agree.
    pub facts: Option<Arc<ChunkFacts>>,
    /// For a variant its index.
    pub variant: u32,
    pub vis: Vis,
    /// The module in which its paths are resolved.
    pub module: DefId,
    pub fn_marks: Option<Arc<FnMarks>>,
    pub type_marks: Option<Arc<TypeMarks>>,
}

impl DefData {
    pub(crate) fn item(&self) -> Option<&Item> {
        self.facts.as_ref()?.items.get(self.def.item?.item.0 as usize)
    }
}

/// A `use` in a module.
#[derive(Clone)]
pub(crate) struct Import {
    pub use_: UseImport,
    pub vis: Vis,
}

/// The names of a module, or of a block that declares items.
#[derive(Clone, Default)]
pub(crate) struct ModScope {
    /// The enclosing module; a block's names fall through to it.
    pub parent: Option<DefId>,
    pub is_block: bool,
    pub types: FxHashMap<Name, DefId>,
    pub values: FxHashMap<Name, DefId>,
    pub imports: Vec<Import>,
    /// Imports by the name they bind.
    pub named: FxHashMap<Name, Vec<u32>>,
    pub globs: Vec<u32>,
    /// Imports `as _`: only traits matter.
    pub anonymous: Vec<u32>,
}

/// Where a crate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A stub.
    Catalogue,
    /// The sources of a dependency.
    Library,
    /// The workspace.
    Workspace,
}

/// A crate in the index.
#[derive(Clone)]
pub(crate) struct CrateData {
    pub name: Name,
    pub root: DefId,
    /// `None` for a crate of the catalogue.
    pub spec: Option<Arc<CrateSpec>>,
}

/// Everything that has a name. Built anew when a signature changes.
#[derive(Clone, Default)]
pub(crate) struct Index {
    pub defs: Vec<DefData>,
    pub scopes: FxHashMap<DefId, ModScope>,
    pub crates: Vec<CrateData>,
    /// Number of the first crate that is not the catalogue's.
    pub first_workspace: u32,
    /// The crates of the libraries, in the host's order; no number for one that the catalogue covers.
    pub libraries: Vec<u32>,
    /// Catalogue crates by published name and by name in code.
    pub stub_crates: FxHashMap<Name, u32>,
    pub by_item: FxHashMap<ItemRef, DefId>,
    pub owners: FxHashMap<BodyRef, DefId>,
    pub blocks: FxHashMap<(BodyRef, ExprId), DefId>,
    /// Impl blocks and the module each stands in.
    pub impls: Vec<DefId>,
    /// Members of impls, traits and enums.
    pub members: FxHashMap<DefId, Vec<DefId>>,
    pub macros: FxHashMap<Name, Vec<DefId>>,
    /// Types with `#[derive]`.
    pub derives: Vec<DefId>,
    /// Which crates read a file.
    pub file_crates: FxHashMap<FileId, Vec<u32>>,
    /// Files whose module stands behind an inactive cfg are not in `file_crates`.
    pub files: FxHashSet<FileId>,
}

/// What collecting one crate needs.
struct Collector<'a> {
    index: &'a mut Index,
    sources: &'a FxHashMap<FileId, Source>,
    by_path: &'a FxHashMap<Arc<str>, FileId>,
    krate: u32,
    features: &'a [Name],
    origin: Origin,
    /// Modules being read, against `#[path]` cycles.
    depth: u32,
}

/// Where the files of child modules are looked for.
#[derive(Clone)]
struct Dir {
    file: FileId,
    place: Place,
}

/// A module tree deeper than this is a cycle.
const MAX_MODULE_DEPTH: u32 = 64;

impl Index {
    /// Adds a crate whose root module is made of `roots` (several for stubs). Returns its number.
    pub(crate) fn add_crate(
        &mut self,
        name: Name,
        roots: &[FileId],
        origin: Origin,
        spec: Option<Arc<CrateSpec>>,
        sources: &FxHashMap<FileId, Source>,
        by_path: &FxHashMap<Arc<str>, FileId>,
    ) -> u32 {
        let krate = self.crates.len() as u32;
        let in_test = spec
            .as_ref()
            .is_some_and(|s| matches!(s.kind, TargetKind::Test | TargetKind::Bench | TargetKind::Example));
        let def = Def {
            kind: DefKind::Mod,
            name: name.clone(),
            parent: None,
            krate,
            item: None,
            in_test,
            is_stub: origin == Origin::Catalogue,
            is_foreign: origin == Origin::Library,
        };
        let root_def = self.push(def, None, Vis::Public, None);
        self.scopes.insert(root_def, ModScope::default());
        self.crates.push(CrateData { name, root: root_def, spec: spec.clone() });
        let features = spec.as_ref().map(|s| s.features.clone()).unwrap_or_default();
        let mut collector =
            Collector { index: self, sources, by_path, krate, features: &features, origin, depth: 0 };
        for &root in roots {
            collector.file_module(root_def, root, true);
        }
        krate
    }

    /// Forgets all definitions, impls and derives but the first ones: those of the catalogue.
    pub(crate) fn truncate(&mut self, defs: usize, impls: usize, derives: usize) {
        let kept = |d: &DefId| (d.0 as usize) < defs;
        self.defs.truncate(defs);
        self.crates.truncate(self.first_workspace as usize);
        self.impls.truncate(impls);
        self.derives.truncate(derives);
        self.scopes.retain(|d, _| kept(d));
        self.members.retain(|d, _| kept(d));
        self.by_item.retain(|_, d| kept(d));
        self.owners.retain(|_, d| kept(d));
        self.blocks.retain(|_, d| kept(d));
        self.macros.retain(|_, list| {
            list.retain(kept);
            !list.is_empty()
        });
        let crates = self.crates.len() as u32;
        self.file_crates.retain(|_, list| {
            list.retain(|k| *k < crates);
            !list.is_empty()
        });
        let file_crates = &self.file_crates;
        self.files.retain(|f| file_crates.contains_key(f));
    }

    /// The number of a workspace crate by its place in the host's list.
    pub(crate) fn workspace_crate(&self, i: usize) -> Option<u32> {
        let number = self.first_workspace + i as u32;
        ((number as usize) < self.crates.len()).then_some(number)
    }

    fn push(&mut self, def: Def, facts: Option<Arc<ChunkFacts>>, vis: Vis, module: Option<DefId>) -> DefId {
        let id = DefId(self.defs.len() as u32);
        let module = module.unwrap_or(id);
        self.defs.push(DefData { def, facts, variant: 0, vis, module, fn_marks: None, type_marks: None });
        id
    }

    /// The definition's data.
    pub(crate) fn get(&self, id: DefId) -> Option<&DefData> {
        self.defs.get(id.0 as usize)
    }

    pub(crate) fn members(&self, id: DefId) -> &[DefId] {
        self.members.get(&id).map_or(&[], |v| v)
    }

    /// The module itself, or the nearest one around a block.
    pub(crate) fn nearest_module(&self, mut module: DefId) -> DefId {
        while let Some(scope) = self.scopes.get(&module) {
            match scope.parent {
                Some(parent) if scope.is_block => module = parent,
                _ => break,
            }
        }
        module
    }
}

impl Collector<'_> {
    /// Is it compiled? The tests of a dependency are not.
    fn is_active(&self, attrs: &Attrs) -> bool {
        attrs.0.is_empty()
            || cfg::is_active(attrs, self.features)
                && (self.origin != Origin::Library || !cfg::is_test(attrs))
    }

    fn file_module(&mut self, module: DefId, file: FileId, owns_dir: bool) {
        let Some(source) = self.sources.get(&file) else { return };
        if self.depth > MAX_MODULE_DEPTH {
            return;
        }
        self.depth += 1;
        self.index.file_crates.entry(file).or_default().push(self.krate);
        self.index.files.insert(file);
        let facts = source.facts.clone();
        let dir = Dir { file, place: Place::of_file(&source.path, owns_dir) };
        self.nodes(module, &facts.chunks, &dir);
        self.depth -= 1;
    }

    fn nodes(&mut self, module: DefId, nodes: &[ChunkNode], dir: &Dir) {
        for node in nodes {
            let members = member_set(&node.facts);
            for (i, item) in node.facts.items.iter().enumerate() {
                let idx = ItemIdx(i as u32);
                if !members.contains(&idx) && item.nested_in.is_none() {
                    self.item(module, node, idx, item, dir);
                }
            }
            self.nested(module, node, &members, dir);
        }
    }

    /// Items nested in bodies of this chunk: each block that declares some becomes a scope.
    fn nested(&mut self, module: DefId, node: &ChunkNode, members: &FxHashSet<ItemIdx>, dir: &Dir) {
        let facts = &node.facts;
        if facts.items.iter().all(|i| i.nested_in.is_none()) {
            return;
        }
        for (i, item) in facts.items.iter().enumerate() {
            let Some((body, block)) = item.nested_in else { continue };
            let idx = ItemIdx(i as u32);
            if members.contains(&idx) {
                continue;
            }
            let body_ref = BodyRef { file: dir.file, chunk: node.id, body };
            let scope = self.block_scope(module, facts, body_ref, block);
            self.item(scope, node, idx, item, dir);
        }
    }

    fn block_scope(&mut self, module: DefId, facts: &ChunkFacts, body: BodyRef, block: ExprId) -> DefId {
        if let Some(&scope) = self.index.blocks.get(&(body, block)) {
            return scope;
        }
        // The body may itself belong to a nested item: its block is the parent scope.
        let outer =
            facts.items.iter().find(|i| body_of(&i.kind) == Some(body.body)).and_then(|i| i.nested_in);
        let parent = match outer {
            Some((b, e)) if b != body.body => self.block_scope(module, facts, BodyRef { body: b, ..body }, e),
            _ => module,
        };
        let in_test = self.index.defs[module.0 as usize].def.in_test;
        let def = Def {
            kind: DefKind::Mod,
            name: Name::default(),
            parent: Some(parent),
            krate: self.krate,
            item: None,
            in_test,
            is_stub: self.origin == Origin::Catalogue,
            is_foreign: self.origin == Origin::Library,
        };
        let id = self.index.push(def, None, Vis::Private, None);
        self.index
            .scopes
            .insert(id, ModScope { parent: Some(parent), is_block: true, ..ModScope::default() });
        self.index.blocks.insert((body, block), id);
        id
    }

    fn item(&mut self, module: DefId, node: &ChunkNode, idx: ItemIdx, item: &Item, dir: &Dir) {
        if !self.is_active(&item.attrs) {
            return;
        }
        let kind = match &item.kind {
            ItemKind::Fn(_) => DefKind::Fn,
            ItemKind::Struct(_) => DefKind::Struct,
            ItemKind::Enum { .. } => DefKind::Enum,
            ItemKind::TypeAlias { .. } => DefKind::TypeAlias,
            ItemKind::Const { .. } => DefKind::Const,
            ItemKind::Static { .. } => DefKind::Static,
            ItemKind::Trait { .. } => DefKind::Trait,
            ItemKind::Impl { .. } => DefKind::Impl,
            ItemKind::Mod { .. } => DefKind::Mod,
            ItemKind::MacroRules(_) => DefKind::Macro,
            ItemKind::Use(imports) => return self.imports(module, imports, &item.vis),
            ItemKind::ExternCrate { alias } => return self.extern_crate(module, item, alias.as_ref()),
            ItemKind::MacroCall { .. } => return,
        };
        let id = self.define(module, Some(module), node, idx, item, kind, dir.file);
        self.declare(module, id, item);
        match &item.kind {
            ItemKind::Enum { variants, .. } => {
                for (i, v) in variants.iter().enumerate() {
                    let mut def = self.index.defs[id.0 as usize].def.clone();
                    def.kind = DefKind::Variant;
                    def.name = v.name.clone();
                    def.parent = Some(id);
                    let var = self.index.push(def, Some(node.facts.clone()), Vis::Public, Some(module));
                    self.index.defs[var.0 as usize].variant = i as u32;
                    self.index.members.entry(id).or_default().push(var);
                }
            }
            ItemKind::Impl { members, .. } => {
                self.index.impls.push(id);
                self.members(id, module, node, members, dir);
            }
            ItemKind::Trait { members, .. } => self.members(id, module, node, members, dir),
            ItemKind::Mod { inline, members } => self.module(id, module, node, item, *inline, members, dir),
            _ => {}
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn define(
        &mut self,
        parent: DefId,
        module: Option<DefId>,
        node: &ChunkNode,
        idx: ItemIdx,
        item: &Item,
        kind: DefKind,
        file: FileId,
    ) -> DefId {
        let item_ref = ItemRef { file, chunk: node.id, item: idx };
        let in_test = self.index.defs[parent.0 as usize].def.in_test || cfg::is_test(&item.attrs);
        let def = Def {
            kind,
            name: item.name.clone(),
            parent: Some(parent),
            krate: self.krate,
            item: Some(item_ref),
            in_test,
            is_stub: self.origin == Origin::Catalogue,
            is_foreign: self.origin == Origin::Library,
        };
        let id = self.index.push(def, Some(node.facts.clone()), item.vis.clone(), module);
        let data = &mut self.index.defs[id.0 as usize];
        // A project may teach types of its own in the configuration, so marks are read everywhere.
        data.fn_marks = marks::fn_marks(&item.attrs).map(Arc::new);
        data.type_marks = marks::type_marks(&item.attrs).map(Arc::new);
        // A file may belong to several targets; the first one that reads it owns its items.
        self.index.by_item.entry(item_ref).or_insert(id);
        if let Some(body) = body_of(&item.kind) {
            self.index.owners.entry(BodyRef { file, chunk: node.id, body }).or_insert(id);
        }
        if item.attrs.get("derive").is_some() {
            self.index.derives.push(id);
        }
        id
    }

    fn declare(&mut self, module: DefId, id: DefId, item: &Item) {
        if item.name.is_empty() || item.name == "_" {
            return;
        }
        let name = item.name.clone();
        if matches!(item.kind, ItemKind::MacroRules(_)) {
            // The paths in a dependency's macros mean something else where they are called.
            if self.origin == Origin::Library {
                return;
            }
            self.index.macros.entry(name).or_default().push(id);
            return;
        }
        let Some(scope) = self.index.scopes.get_mut(&module) else { return };
        let (types, values) = match &item.kind {
            ItemKind::Fn(_) | ItemKind::Const { .. } | ItemKind::Static { .. } => (false, true),
            ItemKind::Struct(s) => (true, !matches!(s.fields, Fields::Named(_))),
            _ => (true, false),
        };
        if types {
            scope.types.entry(name.clone()).or_insert(id);
        }
        if values {
            scope.values.entry(name).or_insert(id);
        }
    }

    /// Members of an impl or trait: those in the same chunk, then those in chunks of their own.
    fn members(&mut self, owner: DefId, module: DefId, node: &ChunkNode, same: &[ItemIdx], dir: &Dir) {
        for &idx in same {
            if let Some(item) = node.facts.items.get(idx.0 as usize) {
                self.member(owner, module, node, idx, item, dir.file);
            }
        }
        for child in &node.children {
            let inner = member_set(&child.facts);
            for (i, item) in child.facts.items.iter().enumerate() {
                let idx = ItemIdx(i as u32);
                if item.nested_in.is_none() && !inner.contains(&idx) {
                    self.member(owner, module, child, idx, item, dir.file);
                }
            }
            self.nested(module, child, &inner, dir);
        }
    }

    fn member(
        &mut self,
        owner: DefId,
        module: DefId,
        node: &ChunkNode,
        idx: ItemIdx,
        item: &Item,
        file: FileId,
    ) {
        let kind = match item.kind {
            ItemKind::Fn(_) => DefKind::Fn,
            ItemKind::TypeAlias { .. } => DefKind::TypeAlias,
            ItemKind::Const { .. } => DefKind::Const,
            _ => return,
        };
        if !self.is_active(&item.attrs) {
            return;
        }
        let id = self.define(owner, Some(module), node, idx, item, kind, file);
        self.index.members.entry(owner).or_default().push(id);
    }

    #[allow(clippy::too_many_arguments)]
    fn module(
        &mut self,
        id: DefId,
        parent: DefId,
        node: &ChunkNode,
        item: &Item,
        inline: bool,
        members: &[ItemIdx],
        dir: &Dir,
    ) {
        self.index.scopes.insert(id, ModScope { parent: Some(parent), ..ModScope::default() });
        self.index.defs[id.0 as usize].module = id;
        if inline {
            let inner = Dir { file: dir.file, place: dir.place.inside(&item.name, &item.attrs) };
            for &idx in members {
                if let Some(member) = node.facts.items.get(idx.0 as usize) {
                    self.item(id, node, idx, member, &inner);
                }
            }
            self.nodes(id, &node.children, &inner);
            return;
        }
        let candidates = dir.place.files(&item.name, &item.attrs);
        let found = candidates.into_iter().find_map(|c| self.by_path.get(c.as_str()).map(|&f| (c, f)));
        if let Some((path, file)) = found {
            let owns = item.attrs.get("path").is_some() || path.ends_with("/mod.rs");
            self.file_module(id, file, owns);
        }
    }

    fn imports(&mut self, module: DefId, imports: &[UseImport], vis: &Vis) {
        let Some(scope) = self.index.scopes.get_mut(&module) else { return };
        for use_ in imports {
            let at = scope.imports.len() as u32;
            scope.imports.push(Import { use_: use_.clone(), vis: vis.clone() });
            if use_.glob {
                scope.globs.push(at);
            } else if use_.name == "_" {
                scope.anonymous.push(at);
            } else {
                scope.named.entry(use_.name.clone()).or_default().push(at);
            }
        }
    }

    fn extern_crate(&mut self, module: DefId, item: &Item, alias: Option<&Name>) {
        let (global, path) = if item.name == "self" {
            (false, vec![Name::from("crate")])
        } else {
            (true, vec![item.name.clone()])
        };
        let name = alias.cloned().unwrap_or_else(|| item.name.clone());
        self.imports(module, &[UseImport { global, path, name, glob: false }], &item.vis);
    }
}

/// The body that an item has directly.
pub(crate) fn body_of(kind: &ItemKind) -> Option<BodyIdx> {
    match kind {
        ItemKind::Fn(f) => f.body,
        ItemKind::Const { body, .. } | ItemKind::Static { body, .. } => *body,
        _ => None,
    }
}

/// Items of a chunk that are members of another item of the same chunk.
fn member_set(facts: &ChunkFacts) -> FxHashSet<ItemIdx> {
    facts
        .items
        .iter()
        .flat_map(|item| match &item.kind {
            ItemKind::Impl { members, .. }
            | ItemKind::Trait { members, .. }
            | ItemKind::Mod { members, .. } => &members[..],
            _ => &[],
        })
        .copied()
        .collect()
}

/// The names in `#[derive(…)]`, last segments.
pub(crate) fn derived(attrs: &Attrs) -> impl Iterator<Item = &str> {
    attrs.all("derive").flat_map(|a| a.args.split(',')).map(|p| p.rsplit("::").next().unwrap_or(p).trim())
}

/// Chunks of a file by id, with the byte offset of each in the file.
pub(crate) fn chunk_table(nodes: &[ChunkNode], table: &mut FxHashMap<ChunkId, (u32, Arc<ChunkFacts>)>) {
    for node in nodes {
        table.insert(node.id, (node.start, node.facts.clone()));
        chunk_table(&node.children, table);
    }
}
