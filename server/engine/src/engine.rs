//! The host's view: files and crates in, findings out, one unit of work at a time.

use crate::facts::{ChunkNode, Edition, FileFacts, Name};
use crate::finding::{FileId, Finding, Place, Severity};
use crate::insight::{Desk, Hint, Hover};
use crate::model::{Change, Model};
use crate::render;
use crate::work::Work;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What a target is; decides the context of `main` and lowers severities in test code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TargetKind {
    /// A library.
    Lib,
    /// A binary.
    Bin,
    /// `examples/`.
    Example,
    /// `tests/`.
    Test,
    /// `benches/`.
    Bench,
    /// `build.rs`.
    Build,
}

/// One crate (target) of the workspace, read from a manifest by the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrateSpec {
    /// The crate's name as code writes it (`_`, not `-`).
    pub name: Name,
    /// The package it belongs to; targets of one package share dependencies and a `lib`.
    pub package: Name,
    /// Its root file.
    pub root: FileId,
    /// What it is.
    pub kind: TargetKind,
    /// Its edition.
    pub edition: Edition,
    /// False for a lone file without a manifest: edition-sensitive findings then stay silent.
    pub has_manifest: bool,
    /// Direct dependencies, dev and build ones included where the target sees them.
    pub deps: Vec<DepSpec>,
    /// Features that are on (default features, closed over).
    pub features: Vec<Name>,
}

/// One dependency of a crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DepSpec {
    /// The name that code uses (`_`, not `-`; renames applied).
    pub name: Name,
    /// The real package name as published, with `-`.
    pub package: Name,
    /// Index in the list given to [`Engine::set_crates`], if it is a crate of the workspace.
    pub krate: Option<usize>,
    /// Index in the list given to [`Engine::set_libraries`], if its sources were read.
    pub library: Option<usize>,
    /// Features asked for (`send_guard` of parking_lot matters).
    pub features: Vec<Name>,
}

/// A dependency whose sources were read: what its public items look like. Nothing is reported in it.
#[derive(Clone, Debug)]
pub struct Library {
    /// The crate; `root` and the `krate` of its dependencies mean nothing here.
    pub spec: CrateSpec,
    /// Its files, facts by [`crate::syntax::parse_signatures`], the root file first.
    pub files: Vec<(Arc<str>, Arc<FileFacts>)>,
}

/// Settings that change what is found, already merged from all sources by the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EngineConfig {
    /// Severity of a rule, overriding every sub-tier; `None` turns it off.
    pub severities: Vec<(Name, Option<Severity>)>,
    /// Rules that are off by default and turned on (at hint) by a selection.
    pub enabled: Vec<Name>,
    /// `await-holding-invalid-types`: type path and reason.
    pub invalid_types: Vec<(String, String)>,
    /// `[[lock]]`, `[[blocking]]`, `[[spawn]]` of the project, as stub source text in the catalogue's own language.
    pub stubs: String,
}

/// A file as handed over by the host.
#[derive(Clone, Debug)]
pub struct Source {
    /// Normalised path with `/`; used to resolve `mod` declarations and to sort.
    pub path: Arc<str>,
    /// The text the facts were made from.
    pub text: Arc<str>,
    /// The facts.
    pub facts: Arc<FileFacts>,
}

/// What a unit of work left to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// There is more; call [`Engine::step`] again.
    More,
    /// Everything is up to date.
    Done,
}

/// The analysis of a workspace. Lives on one thread; give that thread [`crate::syntax::STACK_BYTES`] of stack.
#[derive(Default)]
pub struct Engine {
    model: Model,
    config: EngineConfig,
    /// The host is still reading files.
    indexing: bool,
    work: Work,
    changed: BTreeSet<FileId>,
}

impl Engine {
    /// An empty workspace that knows the catalogue.
    pub fn new(config: EngineConfig) -> Engine {
        Engine { model: Model::new(&config.stubs), config, indexing: true, ..Engine::default() }
    }
    /// Replaces the settings. Findings follow with the next [`Engine::step`]s.
    pub fn set_config(&mut self, config: EngineConfig) {
        if self.config == config {
            return;
        }
        let change = self.model.set_stubs(&config.stubs);
        if self.config.invalid_types != config.invalid_types {
            self.work.forget();
        }
        self.config = config;
        self.note(change);
        self.changed.extend(self.model.live_files());
    }
    /// Replaces the list of crates.
    pub fn set_crates(&mut self, crates: Vec<CrateSpec>) {
        let change = self.model.set_crates(crates);
        self.note(change);
    }
    /// Replaces the dependencies whose sources were read. [`DepSpec::library`] refers to this list, so the
    /// crates are to be set as well.
    pub fn set_libraries(&mut self, libraries: Vec<Arc<Library>>) {
        let change = self.model.set_libraries(libraries);
        self.note(change);
    }
    /// Adds or replaces a file.
    pub fn set_file(&mut self, file: FileId, source: Source) {
        let is_broken = |s: &Source| s.facts.chunks.iter().any(ChunkNode::is_broken);
        if is_broken(&source) || self.model.source(file).is_some_and(is_broken) {
            self.work.darkened(file);
        }
        let change = self.model.set_file(file, source);
        self.note(change);
        // Places moved, in the file itself and where findings elsewhere point into it.
        self.changed.insert(file);
        self.changed.extend(self.work.files_pointing_to(file));
    }
    /// Forgets a file.
    pub fn remove_file(&mut self, file: FileId) {
        let change = self.model.remove_file(file);
        self.note(change);
        self.changed.insert(file);
    }
    /// While true, closed-world rules stay silent (the host is still reading files). Starts true.
    pub fn set_indexing(&mut self, indexing: bool) {
        if self.indexing != indexing {
            self.indexing = indexing;
            self.work.unjudged();
            self.changed.extend(self.model.live_files());
        }
    }

    fn note(&mut self, change: Change) {
        match change {
            Change::None => {}
            Change::Bodies(bodies) => self.work.edited(bodies),
            Change::Signatures => self.work.forget(),
        }
    }

    /// Does one unit of work (about one body), files in `first` before others.
    pub fn step(&mut self, first: &[FileId]) -> Progress {
        self.work.step(&self.model, &self.config, first, !self.indexing, &mut self.changed)
    }
    /// Works until nothing is left.
    pub fn run(&mut self) {
        while self.step(&[]) == Progress::More {}
    }
    /// Findings of a file, sorted by place and rule, suppressions applied, severities resolved.
    /// Complete once its bodies have been worked on; before that, what is known.
    pub fn findings(&self, file: FileId) -> Vec<Finding> {
        let complete = !self.indexing && self.file_ready(file) && self.work.is_judged();
        render::findings(&self.model, &self.config, self.work.found(file), file, complete)
    }
    /// Files whose findings may have changed since the last call, sorted. A host publishes these
    /// when [`Engine::file_ready`] says so.
    pub fn take_changed(&mut self) -> Vec<FileId> {
        std::mem::take(&mut self.changed).into_iter().collect()
    }
    /// Has every body of this file been worked on since the last change that touches it?
    pub fn file_ready(&self, file: FileId) -> bool {
        self.work.is_ready(file)
    }
    /// Notes inside the text of a file between two offsets. Ask when [`Engine::file_ready`].
    pub fn hints(&self, file: FileId, start: u32, end: u32) -> Vec<Hint> {
        self.desk().map(|d| d.hints(file, start, end)).unwrap_or_default()
    }
    /// What is to be said of the name at an offset.
    pub fn hover(&self, file: FileId, offset: u32) -> Option<Hover> {
        self.desk()?.hover(file, offset)
    }
    /// The critical section of the guard or acquisition at an offset.
    pub fn highlights(&self, file: FileId, offset: u32) -> Vec<Place> {
        self.desk().map(|d| d.highlights(file, offset)).unwrap_or_default()
    }
    /// All acquisitions of the lock at an offset, over the whole workspace, sorted.
    pub fn acquisitions(&self, file: FileId, offset: u32) -> Vec<Place> {
        self.desk().map(|d| d.references(file, offset)).unwrap_or_default()
    }
    /// Nothing is answered while the definitions are being collected anew.
    fn desk(&self) -> Option<Desk<'_>> {
        let Engine { model, config, work, .. } = self;
        let complete = !self.indexing && work.is_judged();
        work.is_collected().then_some(Desk { model, config, work, complete })
    }
    /// The model, for questions about the workspace.
    pub fn model(&self) -> &Model {
        &self.model
    }
}

/// For each `mod name;` of a file, the candidate paths of its file, best first. `path` is the
/// file's own normalised path; `owns_dir` is true for crate roots and `mod.rs` files, whose
/// children stand beside them. Used by the host to know which files to load.
pub fn mod_candidates(path: &str, owns_dir: bool, facts: &FileFacts) -> Vec<Vec<String>> {
    crate::facts::modules::candidates(path, owns_dir, facts)
}
