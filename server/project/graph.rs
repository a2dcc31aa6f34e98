//! The dependencies outside the workspace: which version each name means, where its sources are, and
//! which of its features are on. Starts from the targets and goes only where code can lead.

use super::lock::{Lock, Store};
use super::manifest::{self, DepKind, Manifest, RawDep, Workspace};
use super::targets;
use super::workspace::code_name;
use super::{Target, absolute};
use locklens_engine::facts::Name;
use locklens_engine::{Edition, TargetKind};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// More packages than these are not looked at.
const MAX_PACKAGES: usize = 2_000;

/// A dependency whose sources are here.
#[derive(Clone, Debug)]
pub(crate) struct Package {
    /// Its published name.
    pub name: Name,
    /// Its version.
    pub version: String,
    /// Its library's name in code.
    pub lib: Name,
    /// Its library's root file.
    pub root: PathBuf,
    /// The library's edition.
    pub edition: Edition,
    /// The features that are on, sorted.
    pub features: Vec<Name>,
    /// Its own dependencies that are on.
    pub deps: Vec<Link>,
}

/// A dependency of a package.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    /// Its name in code.
    pub name: Name,
    /// Its published name.
    pub package: Name,
    /// Features asked for.
    pub features: Vec<Name>,
    /// Its place in [`Graph::packages`], if its sources are here and the catalogue does not cover it.
    pub to: Option<usize>,
}

/// All dependencies that code can lead to.
#[derive(Clone, Debug, Default)]
pub(crate) struct Graph {
    /// The packages.
    pub packages: Vec<Package>,
    /// For each target and each of its dependencies the package.
    pub ties: Vec<Vec<Option<usize>>>,
}

/// Follows the dependencies of the targets. What `is_covered` knows already is left out.
pub(crate) fn graph(targets: &[Target], store: &Store, is_covered: &dyn Fn(&str) -> bool) -> Graph {
    let mut build =
        Build { store, is_covered, locks: Vec::new(), nodes: Vec::new(), known: FxHashMap::default() };
    let ties = targets.iter().map(|t| build.target(t)).collect();
    build.settle();
    Graph { packages: build.packages(), ties }
}

struct Build<'a> {
    store: &'a Store,
    is_covered: &'a dyn Fn(&str) -> bool,
    /// Lock files by folder; `None` where there is none.
    locks: Vec<(PathBuf, Option<Lock>)>,
    nodes: Vec<Node>,
    /// Lock file and place in it → node; `None` if its sources are not here.
    known: FxHashMap<(usize, usize), Option<usize>>,
}

struct Node {
    lock: usize,
    place: usize,
    version: String,
    manifest: Manifest,
    edition: Edition,
    lib: String,
    root: PathBuf,
    on: BTreeSet<String>,
    links: BTreeMap<String, Link>,
}

impl Build<'_> {
    fn target(&mut self, target: &Target) -> Vec<Option<usize>> {
        let found = target.root.parent().and_then(|d| self.lock_above(d));
        let of = found.and_then(|lock| Some((lock, self.locks[lock].1.as_ref()?.member(&target.package)?)));
        let mut ties = Vec::new();
        for dep in &target.deps {
            let node = match of {
                Some((lock, member)) if dep.target.is_none() => self.follow(lock, member, &dep.package),
                _ => None,
            };
            if let Some(node) = node {
                self.turn_on(node, dep.features.iter().map(|f| f.as_str()));
            }
            ties.push(node);
        }
        ties
    }

    /// The lock file that holds for a folder.
    fn lock_above(&mut self, dir: &Path) -> Option<usize> {
        for above in dir.ancestors() {
            if let Some(known) = self.locks.iter().position(|(d, _)| d == above) {
                return self.locks[known].1.is_some().then_some(known);
            }
            if above.join("Cargo.lock").is_file() {
                self.locks.push((above.to_path_buf(), Lock::read(&above.join("Cargo.lock"))));
                return Some(self.locks.len() - 1);
            }
        }
        None
    }

    /// The node of a dependency, made if it is new.
    fn follow(&mut self, lock: usize, of: usize, package: &str) -> Option<usize> {
        if (self.is_covered)(package) {
            return None;
        }
        let (dir, file) = self.locks.get(lock)?;
        let place = file.as_ref()?.dependency(of, package)?;
        if let Some(known) = self.known.get(&(lock, place)) {
            return *known;
        }
        let locked = file.as_ref()?.get(place)?.clone();
        let made = (self.nodes.len() < MAX_PACKAGES)
            .then(|| self.store.find(&locked, dir))
            .flatten()
            .and_then(|dir| node(&dir, lock, place, locked.version));
        let index = made.map(|node| {
            self.nodes.push(node);
            self.nodes.len() - 1
        });
        self.known.insert((lock, place), index);
        index
    }

    /// Turns features of a node on; true if that is new.
    fn turn_on<'f>(&mut self, node: usize, features: impl Iterator<Item = &'f str>) -> bool {
        let node = &mut self.nodes[node];
        let mut grown = false;
        for feature in features {
            let exists = node.manifest.features.contains_key(feature)
                || node.manifest.deps.iter().any(|d| d.optional && d.key == feature);
            grown |= exists && node.on.insert(feature.to_string());
        }
        grown
    }

    /// Follows what is on from node to node until nothing is new. Terminates: sets only grow.
    fn settle(&mut self) {
        let mut open: Vec<usize> = (0..self.nodes.len()).collect();
        while let Some(at) = open.pop() {
            let asked = close(&mut self.nodes[at]);
            let (lock, place) = (self.nodes[at].lock, self.nodes[at].place);
            let deps = self.nodes[at].manifest.deps.clone();
            for dep in deps.iter().filter(|d| d.kind == DepKind::Normal) {
                let asked = asked.get(&dep.key);
                if dep.optional && !asked.is_some_and(|a| a.0) {
                    continue;
                }
                let mut wanted: BTreeSet<String> = dep.features.iter().cloned().collect();
                wanted.extend(asked.into_iter().flat_map(|a| a.1.iter().cloned()));
                wanted.extend(dep.default_features.then(|| "default".to_string()));
                let before = self.nodes.len();
                let to = self.follow(lock, place, &dep.package);
                if let Some(to) = to
                    && (self.turn_on(to, wanted.iter().map(String::as_str)) || to >= before)
                {
                    open.push(to);
                }
                let renamed = dep.key != dep.package;
                let name = match to.map(|t| &self.nodes[t].lib) {
                    Some(lib) if !renamed => code_name(lib),
                    _ => code_name(&dep.key),
                };
                let link = Link {
                    name,
                    package: Name::from(dep.package.as_str()),
                    features: wanted.iter().map(Name::from).collect(),
                    to,
                };
                self.nodes[at].links.insert(dep.key.clone(), link);
            }
        }
    }

    fn packages(self) -> Vec<Package> {
        let package = |node: Node| Package {
            name: Name::from(node.manifest.package.map(|p| p.name).unwrap_or_default()),
            version: node.version,
            lib: code_name(&node.lib),
            root: node.root,
            edition: node.edition,
            features: node.on.iter().map(Name::from).collect(),
            deps: node.links.into_values().collect(),
        };
        self.nodes.into_iter().map(package).collect()
    }
}

/// Reads a package that has a library which is no macro.
fn node(dir: &Path, lock: usize, place: usize, version: String) -> Option<Node> {
    let dir = absolute(dir);
    let mut manifest = manifest::read(&dir.join("Cargo.toml")).ok()?;
    if manifest.proc_macro {
        return None;
    }
    let package = manifest.package.take()?;
    let inherits = package.edition.is_none() || manifest.deps.iter().any(|d| d.inherited);
    let shared = if inherits { workspace_above(&dir) } else { None };
    if let Some(workspace) = &shared {
        manifest.deps.iter_mut().filter(|d| d.inherited).for_each(|d| inherit(d, workspace));
    }
    let edition = package.edition.or(shared.and_then(|w| w.edition)).unwrap_or(Edition::E2015);
    let lib = targets::targets(&dir, &manifest, &package, edition, &mut Vec::new()).into_iter().next()?;
    if lib.kind != TargetKind::Lib {
        return None;
    }
    manifest.package = Some(package);
    Some(Node {
        lock,
        place,
        version,
        manifest,
        edition: lib.edition,
        lib: lib.name,
        root: lib.root,
        on: BTreeSet::new(),
        links: BTreeMap::new(),
    })
}

/// The workspace of a package in a git checkout.
fn workspace_above(dir: &Path) -> Option<Workspace> {
    let above = dir.ancestors().take(4).map(|d| d.join("Cargo.toml"));
    above.filter_map(|m| manifest::read(&m).ok()).find_map(|m| m.workspace)
}

fn inherit(dep: &mut RawDep, workspace: &Workspace) {
    let Some(declared) = workspace.deps.get(&dep.key) else { return };
    dep.package = declared.package.clone();
    dep.features.extend(declared.features.iter().cloned());
    dep.default_features = declared.default_features;
}

/// Closes the features of a node that are on over each other. For each dependency: whether a feature
/// turns it on, and the features asked of it.
fn close(node: &mut Node) -> BTreeMap<String, (bool, BTreeSet<String>)> {
    let mut asked: BTreeMap<String, (bool, BTreeSet<String>)> = BTreeMap::new();
    let mut open: Vec<String> = node.on.iter().cloned().collect();
    while let Some(feature) = open.pop() {
        let is_dep = |key: &str| node.manifest.deps.iter().any(|d| d.key == key && d.optional);
        let Some(entries) = node.manifest.features.get(&feature) else {
            // The name of an optional dependency is a feature.
            asked.entry(feature).or_default().0 = true;
            continue;
        };
        for entry in entries {
            if let Some(dep) = entry.strip_prefix("dep:") {
                asked.entry(dep.to_string()).or_default().0 = true;
            } else if let Some((dep, wanted)) = entry.split_once('/') {
                let (dep, weak) = match dep.strip_suffix('?') {
                    Some(dep) => (dep, true),
                    None => (dep, false),
                };
                let ask = asked.entry(dep.to_string()).or_default();
                ask.0 |= !weak;
                ask.1.insert(wanted.to_string());
                if !weak && is_dep(dep) && node.on.insert(dep.to_string()) {
                    open.push(dep.to_string());
                }
            } else if node.on.insert(entry.clone()) {
                open.push(entry.clone());
            }
        }
    }
    asked
}
