//! The dependencies outside the workspace, read from the sources that cargo keeps: only those whose
//! names the code mentions, and what the signatures of these mention in turn. Only what others can see
//! is read, never a body; nothing is run.

use super::cache::{self, Cache, Key};
use super::{Files, MAX_FILE_BYTES};
use crate::contain;
use crate::host::Disk;
use crate::project::graph::{Graph, Package, graph};
use crate::project::lock::Store;
use crate::project::{Target, normalise};
use locklens_engine::facts::Name;
use locklens_engine::{CrateSpec, DepSpec, FileFacts, FileId, Library, TargetKind, catalogue, engine};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// Files of one library; what is beyond stays unknown.
const MAX_FILES: usize = 2_000;
/// Bytes of one library's sources.
const MAX_BYTES: u64 = 24 << 20;

/// The dependencies that were read.
#[derive(Clone, Debug, Default)]
pub struct Libraries {
    /// For the engine.
    pub list: Vec<Arc<Library>>,
    /// For each target and each of its dependencies: the name in code, and the place in `list` if it
    /// was read.
    ties: Vec<Vec<Tie>>,
    /// What was read: name, version, number of files.
    pub read: Vec<(Name, String, usize)>,
    /// Packages that the code names, by what became of them.
    pub counts: Counts,
}

/// A dependency outside the workspace: its name in code, and the library if it was read.
type Tie = Option<(Name, Option<usize>)>;

/// What is known of the direct dependencies that the code names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Covered by the catalogue.
    pub catalogue: usize,
    /// Read from their sources.
    pub read: usize,
    /// All that the code names or the catalogue covers.
    pub all: usize,
}

impl Libraries {
    /// The name and library of a target's dependency.
    pub(super) fn tie(&self, target: usize, dep: usize) -> Option<&(Name, Option<usize>)> {
        self.ties.get(target)?.get(dep)?.as_ref()
    }
}

/// What reading them needs. Owns it, so that it can run on any thread.
#[derive(Debug)]
pub struct Reading {
    pub(super) targets: Vec<Target>,
}

impl Reading {
    /// Reads on the pool. `texts` are the files of the workspace.
    pub fn run(self, pool: &rayon::ThreadPool, texts: &[Arc<str>], cache: Option<&Cache>) -> Libraries {
        self.run_in(pool, texts, cache, &Store::of_user())
    }

    /// The same with another place for sources.
    pub(super) fn run_in(
        self,
        pool: &rayon::ThreadPool,
        texts: &[Arc<str>],
        cache: Option<&Cache>,
        store: &Store,
    ) -> Libraries {
        let graph = graph(&self.targets, store, &is_covered);
        let wanted = names(&self.targets, &graph);
        let named = pool.install(|| mentioned(texts, &wanted));
        let loaded = pool.install(|| load(&self.targets, &graph, &named, cache));
        gather(&self.targets, graph, loaded, &named)
    }
}

fn is_covered(package: &str) -> bool {
    catalogue::ALL.iter().any(|s| s.packages.contains(&package))
}

/// A dependency's name in code.
fn code_name(target: &Target, dep: usize, graph: &Graph, index: usize) -> Name {
    let dependency = &target.deps[dep];
    let tie = graph.ties[index][dep].and_then(|p| graph.packages.get(p));
    match tie {
        Some(package) if dependency.name == dependency.package.replace('-', "_") => package.lib.clone(),
        _ => dependency.name.clone(),
    }
}

/// The names in code of all dependencies outside the workspace.
fn names(targets: &[Target], graph: &Graph) -> FxHashSet<Name> {
    let mut out = FxHashSet::default();
    for (i, target) in targets.iter().enumerate() {
        let outside = (0..target.deps.len()).filter(|d| target.deps[*d].target.is_none());
        out.extend(outside.map(|d| code_name(target, d, graph, i)));
    }
    out
}

/// Which of these words stand in the texts.
fn mentioned(texts: &[Arc<str>], wanted: &FxHashSet<Name>) -> FxHashSet<Name> {
    let in_text = |text: &Arc<str>| {
        let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        words.filter_map(|w| wanted.get(w).cloned()).collect::<FxHashSet<Name>>()
    };
    texts.par_iter().map(in_text).reduce(FxHashSet::default, |mut a, b| {
        a.extend(b);
        a
    })
}

/// The facts of the packages that are needed: rounds from those that the workspace names.
fn load(
    targets: &[Target],
    graph: &Graph,
    named: &FxHashSet<Name>,
    cache: Option<&Cache>,
) -> FxHashMap<usize, Sources> {
    let mut open: BTreeSet<usize> = BTreeSet::new();
    for (i, target) in targets.iter().enumerate() {
        for dep in 0..target.deps.len() {
            if let Some(package) = graph.ties[i][dep]
                && named.contains(&code_name(target, dep, graph, i))
            {
                open.insert(package);
            }
        }
    }
    let mut loaded: FxHashMap<usize, Sources> = FxHashMap::default();
    while !open.is_empty() {
        let round: Vec<(usize, Sources)> =
            open.par_iter().map(|p| (*p, cached(&graph.packages[*p], cache))).collect();
        open.clear();
        for (place, files) in &round {
            let deps = graph.packages[*place].deps.iter().filter(|d| files.names.contains(&d.name));
            open.extend(deps.filter_map(|d| d.to));
        }
        loaded.extend(round);
        open.retain(|p| !loaded.contains_key(p));
    }
    loaded
}

/// A library's files, the root first, and the names that stand first in paths of its signatures.
#[derive(Debug, Default)]
struct Sources {
    files: Vec<(Arc<str>, Arc<FileFacts>)>,
    names: FxHashSet<Name>,
}

/// Gives one library from the cache, or reads it and keeps it.
fn cached(package: &Package, cache: Option<&Cache>) -> Sources {
    let (Some(cache), Some(root)) = (cache, normalise(&package.root)) else { return read(package) };
    // What a registry or a revision has never changes; what was vendored may.
    let stamp = std::fs::metadata(&package.root).map_or(0, |m| cache::stamp(&m));
    let key = Key::of_library(&root, &package.version, &package.features, package.edition, stamp);
    if let Some(known) = cache.read(key).and_then(|bytes| decode(&bytes)) {
        return known;
    }
    let sources = read(package);
    cache.write(key, &encode(&sources));
    sources
}

/// For each file its path and facts, each behind its length in bytes; the names are found again in the facts.
fn encode(sources: &Sources) -> Vec<u8> {
    let mut out = Vec::new();
    let mut part = |bytes: &[u8]| {
        out.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
        out.extend_from_slice(bytes);
    };
    for (path, facts) in &sources.files {
        part(path.as_bytes());
        part(&facts.encode());
    }
    out
}

fn decode(mut bytes: &[u8]) -> Option<Sources> {
    let mut out = Sources::default();
    while !bytes.is_empty() {
        let path = take(&mut bytes)?;
        let facts = FileFacts::decode(take(&mut bytes)?)?;
        out.names.extend(facts.first_names());
        out.files.push((Arc::from(std::str::from_utf8(path).ok()?), Arc::new(facts)));
    }
    Some(out)
}

fn take<'b>(bytes: &mut &'b [u8]) -> Option<&'b [u8]> {
    let (length, rest) = bytes.split_first_chunk::<8>()?;
    let (part, rest) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
    *bytes = rest;
    Some(part)
}

/// Reads one library from its root.
fn read(package: &Package) -> Sources {
    let mut out = Sources::default();
    let Some(root) = normalise(&package.root) else { return out };
    let mut open: Vec<(Arc<str>, bool)> = vec![(root.clone(), true)];
    let mut seen: FxHashSet<Arc<str>> = open.iter().map(|(p, _)| p.clone()).collect();
    let mut bytes = 0;
    while let Some((path, owns_dir)) = open.pop() {
        if out.files.len() >= MAX_FILES || bytes > MAX_BYTES {
            break;
        }
        let Ok(text) = Disk.read(&path) else { continue };
        bytes += (text.len() as u64).min(MAX_FILE_BYTES);
        let facts = contain::parse_signatures(&text, package.edition, &package.features);
        for candidates in engine::mod_candidates(&path, owns_dir, &facts) {
            for candidate in &candidates {
                let Some(normal) = normalise(Path::new(candidate)) else { continue };
                if !Disk.exists(&normal) {
                    continue;
                }
                let nested = candidate.strip_suffix(".rs").map(|stem| format!("{stem}/mod.rs"));
                let is_plain = nested.is_some_and(|n| candidates.contains(&n));
                if seen.insert(normal.clone()) {
                    open.push((normal, !is_plain));
                }
                break;
            }
        }
        out.names.extend(facts.first_names());
        out.files.push((path, Arc::new(facts)));
    }
    out
}

/// Numbers the libraries and ties everything to them.
fn gather(
    targets: &[Target],
    graph: Graph,
    mut loaded: FxHashMap<usize, Sources>,
    named: &FxHashSet<Name>,
) -> Libraries {
    let order: Vec<usize> = (0..graph.packages.len()).filter(|p| loaded.contains_key(p)).collect();
    let number: FxHashMap<usize, usize> = order.iter().enumerate().map(|(i, p)| (*p, i)).collect();
    let mut out = Libraries::default();
    let (mut all, mut known, mut read) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (i, target) in targets.iter().enumerate() {
        let mut ties = Vec::new();
        for (d, dep) in target.deps.iter().enumerate() {
            let name = code_name(target, d, &graph, i);
            let library = graph.ties[i][d].and_then(|p| number.get(&p).copied());
            if dep.target.is_none() && (is_covered(&dep.package) || named.contains(&name)) {
                all.insert(dep.package.clone());
                if is_covered(&dep.package) {
                    known.insert(dep.package.clone());
                } else if library.is_some() {
                    read.insert(dep.package.clone());
                }
            }
            ties.push(dep.target.is_none().then_some((name, library)));
        }
        out.ties.push(ties);
    }
    out.counts = Counts { catalogue: known.len(), read: read.len(), all: all.len() };
    for place in order {
        let package = &graph.packages[place];
        let dep = |link: &crate::project::graph::Link| DepSpec {
            name: link.name.clone(),
            package: link.package.clone(),
            krate: None,
            library: link.to.and_then(|p| number.get(&p).copied()),
            features: link.features.clone(),
        };
        let spec = CrateSpec {
            name: package.lib.clone(),
            package: package.name.clone(),
            root: FileId(u32::MAX),
            kind: TargetKind::Lib,
            edition: package.edition,
            has_manifest: true,
            deps: package.deps.iter().map(dep).collect(),
            features: package.features.clone(),
        };
        let files = loaded.remove(&place).unwrap_or_default().files;
        out.read.push((package.name.clone(), package.version.clone(), files.len()));
        out.list.push(Arc::new(Library { spec, files }));
    }
    out
}
