//! The files and crates of the workspace, what changed in them, and the resolution state over them.

use super::index::{Index, Origin, body_of, chunk_table};
use super::types::World;
use super::{BodyRef, DefId, teach};
use crate::catalogue;
use crate::engine::{CrateSpec, Library, Source};
use crate::facts::{BodyIdx, ChunkFacts, ChunkId, ChunkNode, Edition, FileFacts, Name};
use crate::finding::FileId;
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell, RefCell};
use std::sync::{Arc, OnceLock};

/// What a new version of a file changes for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Positions at most.
    None,
    /// The insides of these bodies.
    Bodies(Vec<BodyRef>),
    /// What others can see: every definition may have another [`DefId`] now.
    Signatures,
}

/// Facts and definitions of the whole workspace, with resolution on demand.
#[derive(Default)]
pub struct Model {
    pub(super) files: FxHashMap<FileId, FileState>,
    by_path: FxHashMap<Arc<str>, FileId>,
    specs: Vec<Arc<CrateSpec>>,
    /// Dependencies whose sources were read.
    libraries: Vec<Arc<Library>>,
    /// Stubs of the project's own, from its configuration.
    own_stubs: String,
    world: OnceCell<World>,
    /// The resolution state before the last signature change: what it knows of the catalogue still holds.
    spare: Cell<Option<World>>,
    /// Memo of [`Model::owned_guard`]: the guard type that a definition without arguments owns.
    pub(super) owned: RefCell<FxHashMap<DefId, Option<DefId>>>,
}

/// A file with its chunks by id.
pub(super) struct FileState {
    pub source: Source,
    pub chunks: FxHashMap<ChunkId, (u32, Arc<ChunkFacts>)>,
}

/// File ids of stub files count down from here; hosts count up from 0.
const LAST_FILE: u32 = u32::MAX - 1;
/// File ids of dependencies count down from here.
const FIRST_LIBRARY: u32 = u32::MAX - 200_000;
/// File ids of what a project teaches count down from here.
const FIRST_TAUGHT: u32 = u32::MAX - 100_000;

/// The facts of a stub, read once for the process; `number` counts all stubs of the catalogue.
fn stub_facts(number: usize, text: &str) -> Arc<FileFacts> {
    static READ: OnceLock<Vec<OnceLock<Arc<FileFacts>>>> = OnceLock::new();
    let all = READ.get_or_init(|| {
        let count: usize = catalogue::ALL.iter().map(|s| s.sources.len()).sum();
        (0..count).map(|_| OnceLock::new()).collect()
    });
    let read = || Arc::new(crate::syntax::parse(text, Edition::E2021));
    all.get(number).map_or_else(read, |slot| slot.get_or_init(read).clone())
}

/// The stubs that these crates of the workspace, or its libraries, can name: std, their dependencies, and what the stubs of those refer to.
/// A crate without a manifest may name any.
fn needed_stubs(specs: &[Arc<CrateSpec>], libraries: &[Arc<Library>]) -> Vec<bool> {
    let all = specs.iter().any(|s| !s.has_manifest);
    let specs: Vec<&CrateSpec> =
        specs.iter().map(|s| &**s).chain(libraries.iter().map(|l| &l.spec)).collect();
    let wanted = |stub: &catalogue::Stub| {
        all || stub.krate == "std"
            || specs.iter().flat_map(|s| &s.deps).any(|d| {
                stub.packages.contains(&d.package.as_str())
                    || stub.krate == d.name
                    || stub.aliases.contains(&d.name.as_str())
            })
    };
    let mut needed: Vec<bool> = catalogue::ALL.iter().map(wanted).collect();
    let mut work: Vec<usize> =
        (0..needed.len()).filter(|i| needed[*i] && catalogue::ALL[*i].krate != "std").collect();
    while let Some(i) = work.pop() {
        for (j, other) in catalogue::ALL.iter().enumerate() {
            let refers = |name: &&str| {
                let paths = [format!("{name}::"), format!("use {name} as "), format!("use {name};")];
                let named = |text: &&str| paths.iter().any(|p| text.contains(p.as_str()));
                catalogue::ALL[i].sources.iter().any(|(_, text)| named(text))
            };
            if !needed[j] && std::iter::once(&other.krate).chain(other.aliases).any(refers) {
                needed[j] = true;
                work.push(j);
            }
        }
    }
    needed
}

/// The index of the stubs that are needed.
fn stub_index(needed: &[bool]) -> Index {
    let mut index = Index::default();
    let mut number = 0;
    for (stub, needed) in catalogue::ALL.iter().zip(needed) {
        let mut files = FxHashMap::default();
        let mut roots = Vec::new();
        for (name, text) in stub.sources {
            let file = FileId(LAST_FILE - number as u32);
            if *needed {
                let path = format!("{}/{name}", stub.krate).into();
                files.insert(file, Source { path, text: "".into(), facts: stub_facts(number, text) });
                roots.push(file);
            }
            number += 1;
        }
        if *needed {
            let krate = index.add_crate(
                stub.krate.into(),
                &roots,
                Origin::Catalogue,
                None,
                &files,
                &FxHashMap::default(),
            );
            let names = stub.aliases.iter().chain(stub.packages).chain([&stub.krate]);
            index.stub_crates.extend(names.map(|n| (Name::from(*n), krate)));
        }
    }
    index
}

/// Adds the dependencies behind the stubs. They refer to each other by their places in the list.
fn add_libraries(index: &mut Index, libraries: &[Arc<Library>]) {
    let first = index.crates.len() as u32;
    index.libraries = (0..libraries.len() as u32).map(|i| first + i).collect();
    let mut next = FIRST_LIBRARY;
    for library in libraries {
        let mut files = FxHashMap::default();
        let mut by_path = FxHashMap::default();
        let root = FileId(next);
        for (path, facts) in &library.files {
            let source = Source { path: path.clone(), text: "".into(), facts: facts.clone() };
            by_path.insert(path.clone(), FileId(next));
            files.insert(FileId(next), source);
            next -= 1;
        }
        let spec = Some(Arc::new(library.spec.clone()));
        index.add_crate(library.spec.name.clone(), &[root], Origin::Library, spec, &files, &by_path);
    }
}

impl Model {
    /// A workspace without files. `stubs` are the project's own, in the catalogue's language: for each
    /// crate a module of its name.
    pub fn new(stubs: &str) -> Model {
        Model { own_stubs: stubs.into(), ..Model::default() }
    }

    /// Replaces the project's own stubs.
    pub fn set_stubs(&mut self, stubs: &str) -> Change {
        if self.own_stubs == stubs {
            return Change::None;
        }
        self.own_stubs = stubs.into();
        self.forget();
        self.spare.take();
        Change::Signatures
    }

    /// Replaces the crates.
    pub fn set_crates(&mut self, crates: Vec<CrateSpec>) -> Change {
        if self.specs.iter().map(|s| &**s).eq(crates.iter()) {
            return Change::None;
        }
        self.specs = crates.into_iter().map(Arc::new).collect();
        self.forget();
        // Other dependencies want other parts of the catalogue.
        self.spare.take();
        Change::Signatures
    }

    /// Replaces the dependencies whose sources were read.
    pub fn set_libraries(&mut self, libraries: Vec<Arc<Library>>) -> Change {
        let same = |(a, b): (&Arc<Library>, &Arc<Library>)| Arc::ptr_eq(a, b);
        if self.libraries.len() == libraries.len() && self.libraries.iter().zip(&libraries).all(same) {
            return Change::None;
        }
        self.libraries = libraries;
        self.forget();
        self.spare.take();
        Change::Signatures
    }

    /// Adds or replaces a file.
    pub fn set_file(&mut self, file: FileId, source: Source) -> Change {
        let mut chunks = FxHashMap::default();
        chunk_table(&source.facts.chunks, &mut chunks);
        let path = source.path.clone();
        let old = self.files.insert(file, FileState { source, chunks });
        let change = match &old {
            Some(old) if old.source.path == path => {
                difference(file, &old.source.facts, &self.files[&file].source.facts)
            }
            _ => Change::Signatures,
        };
        if let Some(old) = old
            && old.source.path != path
        {
            self.by_path.remove(&old.source.path);
        }
        self.by_path.insert(path, file);
        if change == Change::Signatures {
            self.forget();
        }
        change
    }

    /// Forgets a file.
    pub fn remove_file(&mut self, file: FileId) -> Change {
        match self.files.remove(&file) {
            Some(old) => {
                self.by_path.remove(&old.source.path);
                self.forget()
            }
            None => Change::None,
        }
    }

    fn forget(&mut self) -> Change {
        if let Some(world) = self.world.take() {
            self.spare.set(Some(world));
        }
        self.owned.borrow_mut().clear();
        Change::Signatures
    }

    /// The resolution state, made on first use after a signature change.
    pub(super) fn world(&self) -> &World {
        self.world.get_or_init(|| {
            let mut world = match self.spare.take() {
                Some(mut old) => {
                    old.keep_catalogue();
                    old
                }
                None => self.catalogue(),
            };
            let sources: FxHashMap<FileId, Source> =
                self.files.iter().map(|(f, s)| (*f, s.source.clone())).collect();
            for spec in &self.specs {
                let roots = [spec.root];
                let (name, spec) = (spec.name.clone(), Some(spec.clone()));
                world.index.add_crate(name, &roots, Origin::Workspace, spec, &sources, &self.by_path);
            }
            world.read_impls();
            let first = world.index.first_workspace;
            for (name, facts) in teach::by_crate(&self.own_stubs) {
                for (i, _) in self.specs.iter().enumerate().filter(|(_, s)| s.name == name) {
                    teach::mark(&mut world, first + i as u32, &name, facts.clone());
                }
            }
            world
        })
    }

    /// The state that knows the catalogue and the project's own stubs of foreign crates.
    fn catalogue(&self) -> World {
        let mut index = stub_index(&needed_stubs(&self.specs, &self.libraries));
        add_libraries(&mut index, &self.libraries);
        let foreign = teach::by_crate(&self.own_stubs).into_iter();
        let foreign = foreign.filter(|(name, _)| !self.specs.iter().any(|s| s.name == *name));
        for (i, (name, facts)) in foreign.enumerate() {
            teach::add(&mut index, &name, facts, FileId(FIRST_TAUGHT - i as u32));
        }
        index.first_workspace = index.crates.len() as u32;
        World::new(index)
    }

    /// A chunk of a file: its start in the file, and its facts.
    pub(super) fn chunk(&self, file: FileId, chunk: ChunkId) -> Option<(u32, &Arc<ChunkFacts>)> {
        self.files.get(&file)?.chunks.get(&chunk).map(|(start, facts)| (*start, facts))
    }

    /// Features of the crates that read a file, for statements behind `#[cfg]`.
    pub(super) fn features(&self, file: FileId) -> &[Name] {
        let world = self.world();
        let krate = world.index.file_crates.get(&file).and_then(|c| c.first());
        match krate.and_then(|&k| world.index.crates[k as usize].spec.as_ref()) {
            Some(spec) => &spec.features,
            None => &[],
        }
    }
}

/// Compares two versions of a file.
fn difference(file: FileId, old: &FileFacts, new: &FileFacts) -> Change {
    let mut bodies = Vec::new();
    if old.attrs != new.attrs || !same_shape(file, &old.chunks, &new.chunks, &mut bodies) {
        return Change::Signatures;
    }
    if bodies.is_empty() { Change::None } else { Change::Bodies(bodies) }
}

/// Do two lists of chunks look the same from outside? Collects bodies that differ.
fn same_shape(file: FileId, old: &[ChunkNode], new: &[ChunkNode], bodies: &mut Vec<BodyRef>) -> bool {
    if old.len() != new.len() {
        return false;
    }
    old.iter().zip(new).all(|(a, b)| {
        if a.id != b.id
            || a.facts.signature != b.facts.signature
            || a.facts.items.len() != b.facts.items.len()
        {
            return false;
        }
        if !Arc::ptr_eq(&a.facts, &b.facts) && a.facts.body_hash != b.facts.body_hash {
            for (i, body) in b.facts.bodies.iter().enumerate() {
                let same = a.facts.bodies.get(i).is_some_and(|old| old == body);
                if !same {
                    bodies.push(BodyRef { file, chunk: b.id, body: BodyIdx(i as u32) });
                }
            }
            // Nested items may own the bodies in another order now.
            let owners = |f: &ChunkFacts| f.items.iter().map(|i| body_of(&i.kind)).collect::<Vec<_>>();
            if owners(&a.facts) != owners(&b.facts) {
                return false;
            }
        }
        same_shape(file, &a.children, &b.children, bodies)
    })
}
