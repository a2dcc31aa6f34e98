//! From a plan to loaded files: reads, parses and follows `mod` declarations, for the command line
//! and the language server alike.
//!
//! A [`Host`] is a plain value that one thread owns. The costly part, reading and parsing, is a
//! [`Work`]: it owns what it needs, so it can run on any thread while its owner goes on.
//!
//! ```text
//! host.plan(roots, options)          manifests → targets; root files are queued
//! engine.set_crates(host.crates())
//! while let Some(work) = host.take_work(64) {
//!     let loaded = work.run(&pool, &files);      // anywhere
//!     for (file, source) in host.accept(loaded) { engine.set_file(file, source) }
//! }
//! engine.set_indexing(false)
//! ```

pub mod cache;
pub mod libraries;

use crate::contain;
use crate::host::cache::Cache;
use crate::host::libraries::{Libraries, Reading};
use crate::project::{self, Message, Plan, Target};
use locklens_engine::syntax::STACK_BYTES;
use locklens_engine::{CrateSpec, DepSpec, Edition, FileFacts, FileId, engine};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Largest source file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 4 << 20;

/// Modules nested deeper than this go by their real paths: a loop of folder links (`src/a` → `src`)
/// then leads to files already known, and ends. Shallower ones keep the path the user wrote.
const LINK_CHECK_DEPTH: u32 = 8;

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is not there.
    Missing,
    /// It is there, but cannot be used; the reason as a sentence's end ("is not UTF-8").
    Unreadable(String),
}

/// Where texts come from. The language server puts its open documents before the disk.
pub trait Files: Sync {
    /// The text of a file; `path` is normalised.
    fn read(&self, path: &str) -> Result<Arc<str>, ReadError>;
    /// Is there such a file?
    fn exists(&self, path: &str) -> bool;
}

/// The disk alone.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Files for Disk {
    fn read(&self, path: &str) -> Result<Arc<str>, ReadError> {
        read_file(Path::new(path))
    }
    fn exists(&self, path: &str) -> bool {
        Path::new(path).is_file()
    }
}

/// Any function from a normalised path to an open text, with the disk behind it.
impl<F: Fn(&str) -> Option<Arc<str>> + Sync> Files for F {
    fn read(&self, path: &str) -> Result<Arc<str>, ReadError> {
        self(path).map_or_else(|| Disk.read(path), Ok)
    }
    fn exists(&self, path: &str) -> bool {
        self(path).is_some() || Disk.exists(path)
    }
}

/// Reads a source file: at most [`MAX_FILE_BYTES`], and UTF-8.
pub fn read_file(path: &Path) -> Result<Arc<str>, ReadError> {
    let failed = |e: std::io::Error| match e.kind() {
        std::io::ErrorKind::NotFound => ReadError::Missing,
        _ => ReadError::Unreadable(format!("cannot be read: {e}")),
    };
    let meta = std::fs::metadata(path).map_err(failed)?;
    if !meta.is_file() {
        return Err(ReadError::Unreadable("is not a regular file".into()));
    }
    if meta.len() > MAX_FILE_BYTES {
        return Err(ReadError::Unreadable(format!("is larger than {} MiB", MAX_FILE_BYTES >> 20)));
    }
    let bytes = std::fs::read(path).map_err(failed)?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Arc::from(text)),
        Err(e) => {
            let at = e.utf8_error().valid_up_to();
            Err(ReadError::Unreadable(format!("is not UTF-8 (byte {at})")))
        }
    }
}

/// The pool on which files are parsed: threads with the stack that the parser needs.
pub fn pool() -> Result<rayon::ThreadPool, rayon::ThreadPoolBuildError> {
    rayon::ThreadPoolBuilder::new().stack_size(STACK_BYTES).thread_name(|i| format!("parse-{i}")).build()
}

/// Names of files: normalised path ⇄ [`FileId`]. Ids are given in order and never reused.
#[derive(Debug, Default)]
pub struct Paths {
    ids: FxHashMap<Arc<str>, FileId>,
    paths: Vec<Arc<str>>,
}

impl Paths {
    /// The id of a path, given now if it has none.
    pub fn intern(&mut self, path: &str) -> FileId {
        if let Some(id) = self.ids.get(path) {
            return *id;
        }
        let id = FileId(self.paths.len() as u32);
        let path: Arc<str> = Arc::from(path);
        self.paths.push(path.clone());
        self.ids.insert(path, id);
        id
    }
    /// The id of a normalised path.
    pub fn id(&self, path: &str) -> Option<FileId> {
        self.ids.get(path).copied()
    }
    /// The normalised path of an id.
    pub fn path(&self, file: FileId) -> Option<&Arc<str>> {
        self.paths.get(file.0 as usize)
    }
}

/// How a file is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role {
    /// The edition of the first target that reaches it.
    pub edition: Edition,
    /// A crate root, a `mod.rs`, or the file of a `#[path]`: its modules stand beside it.
    pub owns_dir: bool,
    /// How many `mod` declarations lie between it and a crate root.
    pub depth: u32,
}

/// A file to read and parse.
#[derive(Clone, Debug)]
struct Job {
    file: FileId,
    path: Arc<str>,
    role: Role,
}

/// Files to read and parse, wherever the caller likes.
#[derive(Debug)]
pub struct Work {
    jobs: Vec<Job>,
}

/// A file that was read and parsed.
#[derive(Debug)]
pub struct Loaded {
    file: FileId,
    source: Result<engine::Source, ReadError>,
    links: Vec<ModLink>,
}

/// One `mod name;`: where its file is, and where else it might have been.
#[derive(Debug)]
struct ModLink {
    found: Option<(String, bool)>,
    missing: Vec<String>,
}

impl Work {
    /// Reads and parses all files, in parallel on `pool`.
    pub fn run(self, pool: &rayon::ThreadPool, files: &dyn Files) -> Vec<Loaded> {
        self.run_with(pool, files, None)
    }
    /// The same; what the cache knows is not parsed.
    pub fn run_with(self, pool: &rayon::ThreadPool, files: &dyn Files, cache: Option<&Cache>) -> Vec<Loaded> {
        pool.install(|| self.jobs.into_par_iter().map(|job| job.run(files, cache)).collect())
    }
    /// How many files these are.
    pub fn len(&self) -> usize {
        self.jobs.len()
    }
    /// Never true for what [`Host::take_work`] gives.
    pub fn is_empty(&self) -> bool {
        self.jobs.is_empty()
    }
}

impl Job {
    fn run(self, files: &dyn Files, cache: Option<&Cache>) -> Loaded {
        let (text, facts) = match files.read(&self.path) {
            Ok(text) => {
                let parse = || contain::parse(&text, self.role.edition);
                let facts = match cache {
                    Some(cache) => cache.file(&text, self.role.edition, parse),
                    None => parse(),
                };
                (text, facts)
            }
            Err(ReadError::Missing) => {
                return Loaded { file: self.file, source: Err(ReadError::Missing), links: Vec::new() };
            }
            Err(ReadError::Unreadable(why)) => (Arc::from(""), contain::unreadable(&why)),
        };
        let links = mod_links(&self.path, self.role, &facts, files);
        let source = engine::Source { path: self.path, text, facts: Arc::new(facts) };
        Loaded { file: self.file, source: Ok(source), links }
    }
}

/// Where the modules of a file are.
fn mod_links(path: &str, role: Role, facts: &FileFacts, files: &dyn Files) -> Vec<ModLink> {
    let mut links = Vec::new();
    for candidates in engine::mod_candidates(path, role.owns_dir, facts) {
        let mut link = ModLink { found: None, missing: Vec::new() };
        for candidate in &candidates {
            let Some(normal) = project::normalise(Path::new(candidate)) else { continue };
            if !files.exists(&normal) {
                link.missing.push(normal.to_string());
                continue;
            }
            let normal = if role.depth >= LINK_CHECK_DEPTH { real_path(normal) } else { normal };
            // `name.rs` stands in the list with `name/mod.rs`; a file of `#[path]` stands alone,
            // and like a `mod.rs` it owns its folder.
            let nested = candidate.strip_suffix(".rs").map(|stem| format!("{stem}/mod.rs"));
            let is_plain = nested.is_some_and(|n| candidates.contains(&n));
            link.found = Some((normal.to_string(), !is_plain));
            break;
        }
        links.push(link);
    }
    links
}

/// The path of a file with all links resolved, or the path itself. On Windows resolved paths have
/// another form, and the length of paths ends every loop.
fn real_path(path: Arc<str>) -> Arc<str> {
    if cfg!(windows) {
        return path;
    }
    std::fs::canonicalize(&*path).ok().and_then(|real| project::normalise(&real)).unwrap_or(path)
}

/// What the host knows of a file.
#[derive(Debug)]
struct State {
    role: Role,
    /// The file whose declaration gave it its role; `None` for a crate root.
    parent: Option<FileId>,
    loaded: bool,
    children: Vec<FileId>,
}

/// The workspace as loaded so far.
#[derive(Debug, Default)]
pub struct Host {
    paths: Paths,
    plan: Plan,
    /// Roots beside the plan: lone files that were named or opened.
    lone: Vec<Target>,
    roots: Vec<FileId>,
    states: FxHashMap<FileId, State>,
    queue: VecDeque<FileId>,
    queued: FxHashSet<FileId>,
    /// The dependencies outside the workspace that were read.
    libraries: Libraries,
    /// They were read since the targets changed.
    has_libraries: bool,
    /// Candidate path of a module that does not exist yet → files that declare it.
    wanted: FxHashMap<Arc<str>, FxHashSet<FileId>>,
}

impl Host {
    /// An empty host.
    pub fn new() -> Host {
        Host::default()
    }

    /// Plans the given folders and files (made absolute), or plans them anew. Root files not yet
    /// loaded are queued; give [`Host::crates`] to the engine afterwards, and after loading ask
    /// [`Host::sweep`] for files that nothing reaches any more.
    pub fn plan(&mut self, roots: &[PathBuf], options: &project::Options) {
        let roots: Vec<PathBuf> = roots.iter().map(|r| project::absolute(r)).collect();
        let plan = project::plan(&roots, options);
        if plan.targets != self.plan.targets {
            self.libraries = Libraries::default();
            self.has_libraries = false;
        }
        self.plan = plan;
        self.lone.retain(|l| self.plan.targets.iter().all(|t| t.root != l.root));
        self.queue_roots();
    }

    /// Makes a file a crate root of its own, if no loaded target reaches it and it is none yet.
    /// True if the list of crates has changed.
    pub fn add_lone(&mut self, path: &Path, edition: Option<Edition>) -> bool {
        let path = project::absolute(path);
        let known = project::normalise(&path).and_then(|p| self.paths.id(&p));
        if known.is_some_and(|f| self.states.contains_key(&f)) {
            return false;
        }
        self.lone.push(project::lone_target(path, edition.unwrap_or_default()));
        self.queue_roots();
        true
    }

    /// Forgets lone roots that another root reaches by now, or whose file `keep` does not want.
    /// True if the list of crates has changed; then go on with [`Host::take_work`], since a file
    /// that is a module after all may be read in another role.
    pub fn retain_lone(&mut self, keep: impl Fn(&Path) -> bool) -> bool {
        let before = self.lone.len();
        self.lone.retain(|t| keep(&t.root));
        self.queue_roots();
        let first_lone = self.plan.targets.len();
        let mut index = 0;
        while let Some(file) = self.roots.get(first_lone + index).copied() {
            let others: Vec<FileId> = self.roots.iter().copied().filter(|r| *r != file).collect();
            if self.reachable(others).contains(&file) {
                self.lone.remove(index);
                self.queue_roots();
            } else {
                index += 1;
            }
        }
        self.lone.len() != before
    }

    fn queue_roots(&mut self) {
        self.roots.clear();
        let targets: Vec<(PathBuf, Edition)> =
            self.plan.targets.iter().chain(&self.lone).map(|t| (t.root.clone(), t.edition)).collect();
        for (root, edition) in targets {
            let path = project::normalise(&root).unwrap_or_else(|| {
                let text = "has a name that is not UTF-8".to_string();
                self.plan.messages.push(Message { path: root.clone(), text });
                Arc::from(root.to_string_lossy())
            });
            let file = self.paths.intern(&path);
            self.roots.push(file);
            self.reach(file, Role { edition, owns_dir: true, depth: 0 }, None);
        }
        let is_former =
            |(file, state): &(&FileId, &State)| state.parent.is_none() && !self.roots.contains(file);
        let former: Vec<FileId> = self.states.iter().filter(is_former).map(|(f, _)| *f).collect();
        for file in former {
            let parents = self.parents(file);
            if !parents.is_empty() {
                // They say anew how it is to be read. One without parents is left to `sweep`.
                self.states.remove(&file);
                parents.into_iter().for_each(|p| self.push(p));
            }
        }
    }

    /// Notes that a target (`None`) or another file declares a file. Whoever came first decides
    /// how it is read, but a target's root is always a root.
    fn reach(&mut self, file: FileId, role: Role, parent: Option<FileId>) {
        match self.states.get_mut(&file) {
            Some(state) if state.role == role => {}
            Some(state) if parent.is_none() || state.parent == parent => {
                state.role = role;
                state.parent = parent;
                self.push(file);
            }
            Some(_) => {}
            None => {
                self.states.insert(file, State { role, parent, loaded: false, children: Vec::new() });
                self.push(file);
            }
        }
    }

    fn push(&mut self, file: FileId) {
        if self.queued.insert(file) {
            self.queue.push_back(file);
        }
    }

    /// The crates, in the plan's order, for [`locklens_engine::Engine::set_crates`].
    pub fn crates(&self) -> Vec<CrateSpec> {
        let all = self.targets().zip(&self.roots).enumerate();
        all.map(|(i, (target, root))| crate_spec(target, *root, i, &self.libraries)).collect()
    }

    /// The work of reading the dependencies outside the workspace, for any thread; `None` if that was
    /// done. Ask when all files are loaded.
    pub fn take_libraries(&mut self) -> Option<Reading> {
        let done = std::mem::replace(&mut self.has_libraries, true);
        (!done).then(|| Reading { targets: self.plan.targets.clone() })
    }

    /// Takes what [`Reading::run`] gave; then [`locklens_engine::Engine::set_libraries`] and
    /// [`Host::crates`] are due.
    pub fn set_libraries(&mut self, libraries: Libraries) {
        self.libraries = libraries;
    }

    /// The dependencies that were read.
    pub fn libraries(&self) -> &Libraries {
        &self.libraries
    }

    /// Takes up to `max` files from the queue. `None` when all reachable files are loaded or under way.
    pub fn take_work(&mut self, max: usize) -> Option<Work> {
        let mut jobs = Vec::new();
        while jobs.len() < max {
            let Some(file) = self.queue.pop_front() else { break };
            self.queued.remove(&file);
            let (Some(state), Some(path)) = (self.states.get(&file), self.paths.path(file)) else { continue };
            jobs.push(Job { file, path: path.clone(), role: state.role });
        }
        (!jobs.is_empty()).then_some(Work { jobs })
    }

    /// Takes what a [`Work`] has loaded, and queues the modules that it declares. Gives each file
    /// for the engine; `None` for one that does not exist (tell the engine to remove it).
    pub fn accept(&mut self, loaded: Vec<Loaded>) -> Vec<(FileId, Option<engine::Source>)> {
        let mut out = Vec::new();
        for one in loaded {
            self.link(one.file, one.links);
            let source = one.source.ok();
            if let Some(state) = self.states.get_mut(&one.file) {
                state.loaded = source.is_some();
            }
            out.push((one.file, source));
        }
        out
    }

    /// Follows the `mod` declarations of a file that the caller has parsed itself (an open
    /// document after an edit); new modules are queued.
    pub fn follow(&mut self, file: FileId, facts: &FileFacts, files: &dyn Files) {
        let (Some(role), Some(path)) = (self.role(file), self.paths.path(file).cloned()) else { return };
        let links = mod_links(&path, role, facts, files);
        self.link(file, links);
    }

    fn link(&mut self, file: FileId, links: Vec<ModLink>) {
        let Some(role) = self.role(file) else { return };
        let mut children = Vec::new();
        for link in links {
            for path in link.missing {
                self.wanted.entry(Arc::from(path)).or_default().insert(file);
            }
            if let Some((path, owns_dir)) = link.found {
                let child = self.paths.intern(&path);
                let role = Role { edition: role.edition, owns_dir, depth: role.depth + 1 };
                self.reach(child, role, Some(file));
                children.push(child);
            }
        }
        if let Some(state) = self.states.get_mut(&file) {
            state.children = children;
        }
    }

    /// A file was created, changed or deleted on disk: queues what must be read again. True if
    /// anything was queued.
    pub fn disk_changed(&mut self, path: &str) -> bool {
        let before = self.queue.len();
        if let Some(file) = self.paths.id(path) {
            if self.states.contains_key(&file) {
                self.push(file);
            }
            // A deleted module may come from another candidate now.
            self.parents(file).into_iter().for_each(|p| self.push(p));
        }
        let mut declared: Vec<FileId> = self.wanted.remove(path).into_iter().flatten().collect();
        declared.sort();
        declared.into_iter().for_each(|f| self.push(f));
        self.queue.len() > before
    }

    /// Forgets the files that no target reaches any more, and gives them, sorted, for
    /// [`locklens_engine::Engine::remove_file`]. Call when nothing is queued.
    pub fn sweep(&mut self) -> Vec<FileId> {
        let live = self.reachable(self.roots.clone());
        let mut dead: Vec<FileId> = self.states.keys().filter(|f| !live.contains(f)).copied().collect();
        dead.sort();
        for file in &dead {
            self.states.remove(file);
        }
        dead
    }

    /// The files that these reach over `mod` declarations, themselves included.
    fn reachable(&self, mut open: Vec<FileId>) -> FxHashSet<FileId> {
        let mut live = FxHashSet::default();
        while let Some(file) = open.pop() {
            if live.insert(file) {
                open.extend(self.states.get(&file).into_iter().flat_map(|s| s.children.iter().copied()));
            }
        }
        live
    }

    /// The files that declare this one as a module, sorted.
    fn parents(&self, file: FileId) -> Vec<FileId> {
        let declares = self.states.iter().filter(|(_, s)| s.children.contains(&file));
        let mut parents: Vec<FileId> = declares.map(|(f, _)| *f).collect();
        parents.sort();
        parents
    }

    /// How a file is to be parsed; `None` if no target reaches it.
    pub fn role(&self, file: FileId) -> Option<Role> {
        self.states.get(&file).map(|s| s.role)
    }

    /// The files that are loaded, sorted by path.
    pub fn loaded(&self) -> Vec<FileId> {
        let mut files: Vec<FileId> = self.states.iter().filter(|(_, s)| s.loaded).map(|(f, _)| *f).collect();
        files.sort_by_key(|f| self.paths.path(*f));
        files
    }

    /// Names of files.
    pub fn paths(&self) -> &Paths {
        &self.paths
    }

    /// The id of a path, given now if it has none.
    pub fn intern(&mut self, path: &str) -> FileId {
        self.paths.intern(path)
    }

    /// The targets, lone roots last: the crates of [`Host::crates`].
    pub fn targets(&self) -> impl Iterator<Item = &Target> {
        self.plan.targets.iter().chain(&self.lone)
    }

    /// What was planned, with its messages.
    pub fn planned(&self) -> &Plan {
        &self.plan
    }
}

fn crate_spec(target: &Target, root: FileId, index: usize, libraries: &Libraries) -> CrateSpec {
    let dep = |(n, d): (usize, &project::Dependency)| DepSpec {
        name: libraries.tie(index, n).map_or(&d.name, |t| &t.0).clone(),
        package: d.package.clone(),
        krate: d.target,
        library: libraries.tie(index, n).and_then(|t| t.1),
        features: d.features.clone(),
    };
    CrateSpec {
        name: target.name.clone(),
        package: target.package.clone(),
        root,
        kind: target.kind,
        edition: target.edition,
        has_manifest: target.has_manifest,
        deps: target.deps.iter().enumerate().map(dep).collect(),
        features: target.features.clone(),
    }
}

#[cfg(test)]
mod tests;
