//! Workspaces: which packages belong together, what they inherit, and where their dependencies are.

use super::features::Features;
use super::manifest::{self, DepKind, Manifest, RawDep, Workspace};
use super::targets::{self, RawTarget};
use super::{Dependency, Message, Plan, Target, absolute};
use locklens_engine::facts::Name;
use locklens_engine::{Edition, TargetKind};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The nearest `Cargo.toml` in `folder` or above.
pub(super) fn manifest_above(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|d| d.join("Cargo.toml")).find(|m| m.is_file())
}

/// A package with everything inherited filled in.
#[derive(Debug)]
pub(super) struct Member {
    /// Its folder, absolute.
    pub dir: PathBuf,
    /// Its name.
    pub name: String,
    /// `[features]`.
    pub features: BTreeMap<String, Vec<String>>,
    /// Its dependencies.
    pub deps: Vec<ResolvedDep>,
    /// Its targets, the library first.
    targets: Vec<RawTarget>,
}

/// A dependency with everything inherited filled in.
#[derive(Debug)]
pub(super) struct ResolvedDep {
    /// Its key in the manifest.
    pub key: String,
    /// Its package.
    pub package: String,
    /// Its folder, if it is one of ours.
    pub dir: Option<PathBuf>,
    /// Features that the manifest asks for.
    pub features: Vec<String>,
    /// With its default features.
    pub default_features: bool,
    /// Off unless a feature turns it on.
    pub optional: bool,
    kind: DepKind,
}

/// The packages found so far.
#[derive(Default)]
pub(super) struct Found {
    members: BTreeMap<PathBuf, Member>,
    /// Manifests by path; `None` for broken ones. Each is read once.
    manifests: BTreeMap<PathBuf, Option<std::sync::Arc<Manifest>>>,
    /// Workspace roots that were expanded.
    expanded: BTreeSet<PathBuf>,
    pub(super) messages: Vec<Message>,
}

/// What members take from their workspace.
struct Shared<'a> {
    root: &'a Path,
    workspace: Option<&'a Workspace>,
    patches: &'a [(String, PathBuf)],
}

impl Found {
    /// Adds the package of this manifest and all others of its workspace.
    pub(super) fn add_workspace_of(&mut self, manifest: &Path) {
        let manifest = absolute(manifest);
        let Some(dir) = manifest.parent().map(Path::to_path_buf) else { return };
        if self.members.contains_key(&dir) || self.expanded.contains(&dir) {
            return;
        }
        let root = self.workspace_root(&dir);
        if self.expanded.insert(root.clone()) {
            self.expand(&root);
        }
        if !self.members.contains_key(&dir) && root != dir {
            // Broken, or not listed: it stands alone.
            self.expanded.insert(dir.clone());
            self.expand(&dir);
        }
    }

    /// Does a manifest stand in a folder above this file?
    pub(super) fn has_manifest_above(&self, file: &Path) -> bool {
        file.parent().is_some_and(|d| {
            d.ancestors().any(|d| {
                let manifest = d.join("Cargo.toml");
                self.manifests.contains_key(&manifest) || manifest.is_file()
            })
        })
    }

    fn manifest(&mut self, dir: &Path) -> Option<std::sync::Arc<Manifest>> {
        let path = dir.join("Cargo.toml");
        if let Some(known) = self.manifests.get(&path) {
            return known.clone();
        }
        let read = match manifest::read(&path) {
            Ok(manifest) => {
                for text in &manifest.problems {
                    self.messages.push(Message { path: path.clone(), text: text.clone() });
                }
                Some(std::sync::Arc::new(manifest))
            }
            Err(text) => {
                self.messages.push(Message { path: path.clone(), text });
                None
            }
        };
        self.manifests.insert(path, read.clone());
        read
    }

    /// The folder whose manifest has the `[workspace]` of the package in `dir`; `dir` itself if none has.
    fn workspace_root(&mut self, dir: &Path) -> PathBuf {
        let Some(own) = self.manifest(dir) else { return dir.to_path_buf() };
        if own.workspace.is_some() {
            return dir.to_path_buf();
        }
        if let Some(path) = own.package.as_ref().and_then(|p| p.workspace.as_ref()) {
            return absolute(&dir.join(path));
        }
        for above in dir.ancestors().skip(1) {
            if !above.join("Cargo.toml").is_file() {
                continue;
            }
            let Some(manifest) = self.manifest(above) else { continue };
            if let Some(workspace) = &manifest.workspace {
                let out = is_excluded(above, workspace, dir);
                return if out { dir.to_path_buf() } else { above.to_path_buf() };
            }
        }
        dir.to_path_buf()
    }

    /// Adds all members of the workspace in `root` (or its single package), and the packages that
    /// they depend on by path.
    fn expand(&mut self, root: &Path) {
        let Some(top) = self.manifest(root) else { return };
        let mut open: Vec<PathBuf> = Vec::new();
        if top.package.is_some() {
            open.push(root.to_path_buf());
        }
        if let Some(workspace) = &top.workspace {
            for pattern in &workspace.members {
                let dirs = expand_pattern(root, pattern);
                if dirs.is_empty() && !pattern.contains(['*', '?', '[']) {
                    let text = format!("lists the member `{pattern}`, which has no Cargo.toml");
                    self.messages.push(Message { path: root.join("Cargo.toml"), text });
                }
                open.extend(dirs.into_iter().filter(|d| !is_excluded(root, workspace, d)));
            }
        } else if top.package.is_none() {
            let text = "has neither [package] nor [workspace]".to_string();
            self.messages.push(Message { path: root.join("Cargo.toml"), text });
        }
        let shared = Shared { root, workspace: top.workspace.as_ref(), patches: &top.patches };
        while let Some(dir) = open.pop() {
            if self.members.contains_key(&dir) {
                continue;
            }
            let Some(manifest) = self.manifest(&dir) else { continue };
            let Some(member) = self.member(&dir, &manifest, &shared) else { continue };
            open.extend(member.deps.iter().filter_map(|d| d.dir.clone()));
            self.members.insert(dir, member);
        }
    }

    fn member(&mut self, dir: &Path, manifest: &Manifest, shared: &Shared<'_>) -> Option<Member> {
        let package = manifest.package.as_ref()?;
        let inherited = shared.workspace.and_then(|w| w.edition);
        let edition = package.edition.or(inherited).unwrap_or(Edition::E2015);
        let mut deps = Vec::new();
        for dep in &manifest.deps {
            deps.push(self.dependency(dir, dep, shared));
        }
        Some(Member {
            dir: dir.to_path_buf(),
            name: package.name.clone(),
            features: manifest.features.clone(),
            deps,
            targets: targets::targets(dir, manifest, package, edition, &mut self.messages),
        })
    }

    fn dependency(&mut self, dir: &Path, dep: &RawDep, shared: &Shared<'_>) -> ResolvedDep {
        let declared = shared.workspace.and_then(|w| w.deps.get(&dep.key)).filter(|_| dep.inherited);
        if dep.inherited && declared.is_none() {
            let text = format!("inherits the dependency `{}`, which the workspace does not have", dep.key);
            self.messages.push(Message { path: dir.join("Cargo.toml"), text });
        }
        let source = declared.unwrap_or(dep);
        let base = if declared.is_some() { shared.root } else { dir };
        let patch = shared.patches.iter().find(|(name, _)| *name == source.package);
        let path =
            source.path.as_ref().map(|p| base.join(p)).or_else(|| patch.map(|(_, p)| shared.root.join(p)));
        let mut features = source.features.clone();
        if declared.is_some() {
            features.extend(dep.features.iter().cloned());
        }
        ResolvedDep {
            key: dep.key.clone(),
            package: source.package.clone(),
            dir: path.map(|p| absolute(&p)).filter(|p| p.join("Cargo.toml").is_file()),
            features,
            default_features: source.default_features,
            optional: dep.optional,
            kind: dep.kind,
        }
    }

    /// Numbers the targets and ties dependencies to them.
    pub(super) fn into_plan(self) -> Plan {
        let features = Features::resolve(&self.members);
        let mut libs: BTreeMap<&Path, (usize, &str)> = BTreeMap::new();
        let mut count = 0;
        for (dir, member) in &self.members {
            for target in &member.targets {
                if target.kind == TargetKind::Lib {
                    libs.insert(dir, (count, &target.name));
                }
                count += 1;
            }
        }
        let mut plan = Plan::default();
        for (dir, member) in &self.members {
            for target in &member.targets {
                plan.targets.push(Target {
                    name: code_name(&target.name),
                    package: Name::from(member.name.as_str()),
                    root: target.root.clone(),
                    kind: target.kind,
                    edition: target.edition,
                    has_manifest: true,
                    deps: target_deps(dir, member, target.kind, &features, &libs),
                    features: features.of(dir).map(Name::from).collect(),
                });
            }
        }
        plan.packages = self.members.into_keys().collect();
        plan.manifests = self.manifests.into_keys().collect();
        plan.messages = self.messages;
        plan
    }
}

/// What the code of a target can name. Unit tests stand inside libraries and binaries, so dev
/// dependencies are seen everywhere but in the build script.
fn target_deps(
    dir: &Path,
    member: &Member,
    kind: TargetKind,
    features: &Features,
    libs: &BTreeMap<&Path, (usize, &str)>,
) -> Vec<Dependency> {
    let mut deps: Vec<Dependency> = Vec::new();
    for dep in &member.deps {
        if (dep.kind == DepKind::Build) != (kind == TargetKind::Build) {
            continue;
        }
        let lib = dep.dir.as_deref().and_then(|d| libs.get(d));
        let renamed = dep.key != dep.package;
        // Code names a dependency by its library's name, unless the manifest renames it.
        let name = match lib {
            Some((_, lib)) if !renamed => code_name(lib),
            _ => code_name(&dep.key),
        };
        let wanted = features.wanted(dir, member, dep);
        let target = lib.map(|(index, _)| *index);
        match deps.iter_mut().find(|d| d.name == name) {
            // Normal and dev tables may name the same crate: their features add up.
            Some(known) => {
                known.features.extend(wanted.iter().map(Name::from));
                known.features.sort();
                known.features.dedup();
            }
            None => deps.push(Dependency {
                name,
                package: Name::from(dep.package.as_str()),
                target,
                features: wanted.iter().map(Name::from).collect(),
            }),
        }
    }
    if kind != TargetKind::Lib
        && kind != TargetKind::Build
        && let Some((index, name)) = libs.get(dir)
    {
        deps.push(Dependency {
            name: code_name(name),
            package: Name::from(member.name.as_str()),
            target: Some(*index),
            features: Vec::new(),
        });
    }
    deps
}

/// A name as code writes it.
pub(super) fn code_name(name: &str) -> Name {
    Name::from(name.replace('-', "_"))
}

/// Is the package in `dir` left out of the workspace? An explicit member wins over `exclude`.
fn is_excluded(root: &Path, workspace: &Workspace, dir: &Path) -> bool {
    let excluded = workspace.exclude.iter().any(|e| dir.starts_with(absolute(&root.join(e))));
    let listed = workspace.members.iter().any(|m| absolute(&root.join(m)) == dir);
    excluded && !listed
}

/// The folders with a manifest that a member pattern stands for, sorted.
fn expand_pattern(root: &Path, pattern: &str) -> Vec<PathBuf> {
    let mut dirs = vec![root.to_path_buf()];
    for part in pattern.split(['/', '\\']).filter(|p| !p.is_empty() && *p != ".") {
        dirs = match part.contains(['*', '?', '[']) {
            false => dirs.into_iter().map(|d| d.join(part)).collect(),
            true => dirs.iter().flat_map(|d| matching_folders(d, part)).collect(),
        };
    }
    let mut found: Vec<PathBuf> = dirs.into_iter().map(|d| absolute(&d)).collect();
    found.retain(|d| d.join("Cargo.toml").is_file());
    found.sort();
    found
}

/// The folders in `dir` whose names match a pattern of one path component. `**` stands for any
/// folder below, four deep: cargo's own users write it rarely.
fn matching_folders(dir: &Path, pattern: &str) -> Vec<PathBuf> {
    let glob = super::walk::component_pattern(pattern);
    let mut found = Vec::new();
    let mut open = vec![(dir.to_path_buf(), 0)];
    while let Some((dir, depth)) = open.pop() {
        for entry in std::fs::read_dir(&dir).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if name.to_string_lossy().starts_with('.') || name == "target" || !path.is_dir() {
                continue;
            }
            if pattern == "**" && depth < 4 {
                open.push((path.clone(), depth + 1));
            }
            if pattern == "**" || glob.as_ref().is_some_and(|g| g.is_match(&name)) {
                found.push(path);
            }
        }
    }
    found
}
