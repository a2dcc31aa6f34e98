//! What is on disk: manifests, targets, editions, features, dependencies. Read as data; nothing is run.
//!
//! [`plan`] is the door: from the folders and files that a person named to the list of targets
//! whose root files a [`crate::host::Host`] then follows.

mod features;
pub(crate) mod graph;
pub(crate) mod lock;
mod manifest;
mod targets;
mod walk;
mod workspace;

use locklens_engine::facts::Name;
use locklens_engine::{Edition, TargetKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use manifest::edition_named;
pub use walk::Exclude;

/// Everything that a set of folders and files holds, as targets.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The targets; their order is the order of the crates given to the engine.
    pub targets: Vec<Target>,
    /// The folders of the packages, sorted; settings of other tools stand there.
    pub packages: Vec<PathBuf>,
    /// Every manifest that was read, sorted: plan again when one of them changes, or when a
    /// `Cargo.toml` or a target's root file appears.
    pub manifests: Vec<PathBuf>,
    /// What a person should know: broken manifests, missing members, skipped folders.
    pub messages: Vec<Message>,
    /// Loose `.rs` files: in a folder that was asked for, under no manifest, and not a `lib.rs` or
    /// `main.rs`. They are reached by `mod` or not at all.
    pub loose: Vec<PathBuf>,
}

/// One target: a crate root and what it may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The crate's name as code writes it.
    pub name: Name,
    /// Its package.
    pub package: Name,
    /// Its root file, absolute.
    pub root: PathBuf,
    /// What it is.
    pub kind: TargetKind,
    /// Its edition.
    pub edition: Edition,
    /// False for a root without a manifest.
    pub has_manifest: bool,
    /// What code in it can name, the package's own library included.
    pub deps: Vec<Dependency>,
    /// The features that are on, sorted.
    pub features: Vec<Name>,
}

/// A dependency of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dependency {
    /// The name that code uses.
    pub name: Name,
    /// The package's published name.
    pub package: Name,
    /// Index in [`Plan::targets`] of its library, if it stands in the workspace.
    pub target: Option<usize>,
    /// Features asked for, sorted.
    pub features: Vec<Name>,
}

/// Something that a person should know, once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// The file or folder it is about.
    pub path: PathBuf,
    /// A sentence without a full stop.
    pub text: String,
}

/// Settings of [`plan`].
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Edition of roots without a manifest; 2021 if not given.
    pub edition: Option<Edition>,
    /// What a walk leaves out.
    pub exclude: Exclude,
}

/// Finds the targets of the given folders and files (absolute paths). A path inside a package
/// brings its whole workspace, so that uses in other members are known; a folder also brings
/// every workspace below it. Never fails: what is broken becomes a message.
pub fn plan(roots: &[PathBuf], options: &Options) -> Plan {
    let mut found = workspace::Found::default();
    let mut loose = Vec::new();
    for root in roots {
        let folder = if root.is_dir() { root.as_path() } else { root.parent().unwrap_or(root) };
        if let Some(manifest) = workspace::manifest_above(folder) {
            found.add_workspace_of(&manifest);
        }
        if root.is_dir() {
            let walked = walk::walk(root, &options.exclude, &mut found.messages);
            for manifest in &walked.manifests {
                found.add_workspace_of(manifest);
            }
            loose.extend(walked.sources.into_iter().filter(|f| !found.has_manifest_above(f)));
        }
    }
    let mut plan = found.into_plan();
    let edition = options.edition.unwrap_or_default();
    loose.sort();
    loose.dedup();
    for file in loose {
        let is_root = file.file_name().is_some_and(|n| n == "lib.rs" || n == "main.rs");
        if is_root {
            plan.targets.push(lone_target(file, edition));
        } else {
            plan.loose.push(file);
        }
    }
    plan.messages.sort();
    plan.messages.dedup();
    plan
}

/// The target of a file without a manifest: a crate of its own.
pub fn lone_target(root: PathBuf, edition: Edition) -> Target {
    let is_main = root.file_name().is_some_and(|n| n == "main.rs");
    let stem = root.file_stem().map(|s| s.to_string_lossy().replace('-', "_")).unwrap_or_default();
    Target {
        name: Name::from(stem.as_str()),
        package: Name::from(stem),
        root,
        kind: if is_main { TargetKind::Bin } else { TargetKind::Lib },
        edition,
        has_manifest: false,
        deps: Vec::new(),
        features: Vec::new(),
    }
}

/// An absolute path without `.`, `..` and (on Windows) backslashes, by its letters alone: links
/// are not followed, so that it reads as the user wrote it. `None` if it is not UTF-8.
pub fn normalise(path: &Path) -> Option<Arc<str>> {
    let path = absolute(path);
    let text = path.to_str()?;
    Some(if cfg!(windows) { Arc::from(text.replace('\\', "/")) } else { Arc::from(text) })
}

/// The path made absolute and freed of `.` and `..`, by its letters alone.
pub fn absolute(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir => {
                clean.pop();
            }
            part => clean.push(part),
        }
    }
    clean
}

#[cfg(test)]
mod tests;
