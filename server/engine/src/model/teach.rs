//! Types and functions that a project teaches in its configuration, as stubs in the catalogue's language.
//!
//! The stubs of a crate stand in a module of its name. For a crate of the workspace only the marks
//! count: they are put on the real items. For any other crate the stubs are its catalogue entry.

use super::index::{DefData, Index, Origin};
use super::types::World;
use super::{DefId, DefKind, Ty};
use crate::engine::Source;
use crate::facts::{Edition, FileFacts, ItemKind, Name};
use crate::finding::FileId;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The stubs of each crate, by the crate's name in code.
pub(super) fn by_crate(text: &str) -> Vec<(Name, FileFacts)> {
    let facts = crate::syntax::parse(text, Edition::E2021);
    let mut out = Vec::new();
    for node in facts.chunks {
        let name = node
            .facts
            .items
            .first()
            .filter(|i| matches!(i.kind, ItemKind::Mod { .. }))
            .map(|i| i.name.clone());
        if let Some(name) = name {
            out.push((name, FileFacts { chunks: node.children, ..FileFacts::default() }));
        }
    }
    out
}

/// Adds stubs as a crate of the catalogue.
pub(super) fn add(index: &mut Index, krate: &Name, facts: FileFacts, file: FileId) {
    let mut files = FxHashMap::default();
    let path = Arc::from(format!("{krate}/taught.rs"));
    files.insert(file, Source { path, text: "".into(), facts: Arc::new(facts) });
    let number =
        index.add_crate(krate.clone(), &[file], Origin::Catalogue, None, &files, &FxHashMap::default());
    index.stub_crates.entry(krate.clone()).or_insert(number);
}

/// Puts the marks of stubs on the items of a workspace crate that have the same paths.
pub(super) fn mark(world: &mut World, krate: u32, name: &Name, facts: FileFacts) {
    let mut stubs = Index::default();
    add(&mut stubs, name, facts, FileId(0));
    let Some(root) = world.index.crates.get(krate as usize).map(|c| c.root) else { return };
    let mut updates: Vec<(DefId, DefData)> = Vec::new();
    for stub in stubs.defs.iter().filter(|d| d.fn_marks.is_some() || d.type_marks.is_some()) {
        let Some(path) = path_of(&stubs, stub) else { continue };
        updates.extend(find(world, root, &path).into_iter().map(|def| (def, stub.clone())));
    }
    for (def, stub) in updates {
        let data = &mut world.index.defs[def.0 as usize];
        data.fn_marks = stub.fn_marks.or(data.fn_marks.take());
        data.type_marks = stub.type_marks.or(data.type_marks.take());
    }
}

/// The names from the crate's root to an item; a method's path goes through its type.
fn path_of(stubs: &Index, data: &DefData) -> Option<Vec<Name>> {
    let mut path = vec![data.def.name.clone()];
    let mut at = data.def.parent;
    while let Some(parent) = at.and_then(|p| stubs.get(p)) {
        match (&parent.def.kind, parent.item().map(|i| &i.kind)) {
            (DefKind::Impl, Some(ItemKind::Impl { self_ty: crate::facts::TypeRef::Path(p), .. })) => {
                path.push(p.segments.last()?.name.clone())
            }
            (DefKind::Impl, _) => return None,
            _ if parent.def.parent.is_none() => break,
            _ => path.push(parent.def.name.clone()),
        }
        at = parent.def.parent;
    }
    path.reverse();
    Some(path)
}

/// The workspace's items at a path below a crate's root: a type, a function, or the methods of a type by name.
fn find(world: &World, root: DefId, path: &[Name]) -> Vec<DefId> {
    use super::names::Ns;
    let names: Vec<&Name> = std::iter::once(&SELF_CRATE).chain(path).collect();
    for ns in [Ns::Type, Ns::Value] {
        if let Some((def, used)) = world.names().path(root, false, &names, ns) {
            if used == names.len() {
                return vec![def];
            }
            if used + 1 == names.len() {
                let method = names[used];
                let of_type = |c: &&(u32, DefId)| matches!(&world.impls.infos[c.0 as usize].self_ty, Ty::Adt(d, _) if *d == def);
                return world
                    .impls
                    .inherent
                    .get(method)
                    .into_iter()
                    .flatten()
                    .filter(of_type)
                    .map(|c| c.1)
                    .collect();
            }
        }
    }
    Vec::new()
}

static SELF_CRATE: Name = Name::new_static("crate");
