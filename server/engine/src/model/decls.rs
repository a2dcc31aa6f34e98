//! The locks that structs declare, and the names that nobody can follow.

use super::index::derived;
use super::{BodyRef, DefId, DefKind, ItemRef, Model, Ty};
use crate::engine::TargetKind;
use crate::facts::{BodyIdx, ChunkFacts, ChunkNode, FieldSpan, ItemKind, Name, Vis};
use crate::finding::FileId;
use rustc_hash::FxHashSet;

/// A field that is a lock, alone or behind one shared pointer.
#[derive(Clone, Debug)]
pub struct LockDecl {
    /// The struct.
    pub owner: DefId,
    /// The struct's item.
    pub item: ItemRef,
    /// The field's name.
    pub name: Name,
    /// Its index.
    pub field: u32,
    /// The lock's own type.
    pub ty: Ty,
    /// The field is a shared pointer to it.
    pub shared: bool,
    /// Code outside the crate may use the field.
    pub is_public: bool,
    /// An attribute or a derive may do something with the field that nobody sees.
    pub is_opaque: bool,
    /// It is test code.
    pub in_test: bool,
}

/// Derives whose code does nothing with a lock but what any lock allows.
const KNOWN_DERIVES: [&str; 3] = ["Debug", "Default", "Clone"];
/// Attributes that make no code.
const KNOWN_ATTRS: [&str; 8] =
    ["derive", "allow", "expect", "warn", "cfg", "must_use", "non_exhaustive", "deprecated"];

impl Model {
    /// The lock that a value of this type is, alone (`false`) or behind one shared pointer (`true`).
    pub fn lock_in<'t>(&self, ty: &'t Ty) -> Option<(&'t Ty, bool)> {
        if self.lock_mark(ty).is_some() {
            return Some((ty, false));
        }
        let Ty::Adt(_, args) = ty else { return None };
        let inner = args.first().filter(|_| self.is_shared_pointer(ty))?;
        self.lock_mark(inner).map(|_| (inner, true))
    }

    /// What the handle of a thread or task gives, if a value of this type is one, or keeps some.
    pub fn handle_in<'t>(&self, ty: &'t Ty) -> Option<&'t Ty> {
        const KEEPERS: [&str; 9] =
            ["Option", "Vec", "VecDeque", "Box", "Mutex", "RwLock", "RefCell", "HashMap", "Arc"];
        match ty {
            Ty::Adt(def, args) => {
                let def = self.def(*def);
                match def.name.as_str() {
                    "JoinHandle" if def.is_stub => args.first(),
                    name if def.is_stub && KEEPERS.contains(&name) => {
                        args.last().and_then(|t| self.handle_in(t))
                    }
                    _ => None,
                }
            }
            Ty::Array(inner) => self.handle_in(inner),
            _ => None,
        }
    }

    /// All fields of the workspace's structs that are locks, in order of definition.
    pub fn lock_decls(&self) -> Vec<LockDecl> {
        self.decls(|ty| self.lock_in(ty))
    }

    /// All fields of the workspace's structs that keep handles of threads or tasks; their type is what those give.
    pub fn handle_decls(&self) -> Vec<LockDecl> {
        self.decls(|ty| self.handle_in(ty).map(|t| (t, false)))
    }

    fn decls(&self, wanted: impl for<'t> Fn(&'t Ty) -> Option<(&'t Ty, bool)>) -> Vec<LockDecl> {
        let world = self.world();
        let mut out = Vec::new();
        for (i, data) in world.index.defs.iter().enumerate() {
            let id = DefId(i as u32);
            let (Some(item_ref), Some(item)) = (data.def.item, data.item()) else { continue };
            if data.def.is_stub
                || data.def.is_foreign
                || data.def.kind != DefKind::Struct
                || world.index.by_item.get(&item_ref) != Some(&id)
            {
                continue;
            }
            let ItemKind::Struct(struct_) = &item.kind else { continue };
            let is_lib = world.index.crates.get(data.def.krate as usize).and_then(|c| c.spec.as_ref());
            let is_lib = is_lib.is_none_or(|s| s.kind == TargetKind::Lib);
            let makes_code =
                |a: &crate::facts::Attrs| a.0.iter().any(|a| !KNOWN_ATTRS.contains(&a.path.as_str()));
            let is_opaque =
                makes_code(&item.attrs) || derived(&item.attrs).any(|d| !KNOWN_DERIVES.contains(&d));
            let tys = self.fields_of(id);
            for (n, field) in struct_.fields.list().iter().enumerate() {
                let Some((ty, shared)) = tys.get(n).and_then(|(_, t)| wanted(t)) else { continue };
                out.push(LockDecl {
                    owner: id,
                    item: item_ref,
                    name: field.name.clone(),
                    field: n as u32,
                    ty: ty.clone(),
                    shared,
                    is_public: is_lib && item.vis == Vis::Public && field.vis == Vis::Public,
                    is_opaque: is_opaque || makes_code(&field.attrs),
                    in_test: data.def.in_test,
                });
            }
        }
        out
    }

    /// Where a struct's field stands in its chunk.
    pub fn field_span(&self, item: ItemRef, field: u32) -> Option<FieldSpan> {
        let (_, facts) = self.chunk(item.file, item.chunk)?;
        facts.field_spans.iter().find(|s| s.item == item.item && s.field == field).copied()
    }

    /// All files, sorted.
    pub fn all_files(&self) -> Vec<FileId> {
        let mut out: Vec<FileId> = self.files.keys().copied().collect();
        out.sort_unstable();
        out
    }

    /// Names in a file whose meaning nobody can tell: those in bodies behind inactive cfgs, in macros, in text
    /// that could not be read.
    pub fn dark_names(&self, file: FileId) -> FxHashSet<Name> {
        let mut out = FxHashSet::default();
        if let Some(state) = self.files.get(&file) {
            state.source.facts.chunks.iter().for_each(|c| self.dark_chunk(file, c, &mut out));
        }
        out
    }

    fn dark_chunk(&self, file: FileId, node: &ChunkNode, out: &mut FxHashSet<Name>) {
        if node.problem.is_some()
            && let Some(text) = self.text(file)
            && let Some(code) = text.get(node.start as usize..(node.start + node.len) as usize)
        {
            let words = code.split(|c: char| !(c.is_alphanumeric() || c == '_')).filter(|w| !w.is_empty());
            out.extend(words.map(Name::new));
        }
        self.dark_items(&node.facts, out);
        for (i, body) in node.facts.bodies.iter().enumerate() {
            let at = BodyRef { file, chunk: node.id, body: BodyIdx(i as u32) };
            if self.owner_of(at).is_none() {
                crate::locks::mentioned(body, out);
            }
        }
        node.children.iter().for_each(|c| self.dark_chunk(file, c, out));
    }

    fn dark_items(&self, facts: &ChunkFacts, out: &mut FxHashSet<Name>) {
        for item in &facts.items {
            match &item.kind {
                ItemKind::MacroRules(rules) => out.extend(rules.idents.iter().cloned()),
                ItemKind::MacroCall { idents, .. } => out.extend(idents.iter().cloned()),
                _ => {}
            }
        }
    }
}
