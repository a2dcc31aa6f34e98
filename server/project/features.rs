//! Which features are on: the defaults of every package, what its dependents in the workspace ask
//! for, and all that follows from these.

use super::workspace::{Member, ResolvedDep};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The features that are on, and what they ask of dependencies.
#[derive(Debug, Default)]
pub(super) struct Features {
    on: BTreeMap<PathBuf, BTreeSet<String>>,
}

impl Features {
    /// Closes the features of all members over each other. Terminates: sets only grow.
    pub(super) fn resolve(members: &BTreeMap<PathBuf, Member>) -> Features {
        let mut features = Features::default();
        for (dir, member) in members {
            let default = member.features.contains_key("default").then(|| "default".to_string());
            features.on.insert(dir.clone(), default.into_iter().collect());
        }
        loop {
            let mut grown = false;
            for (dir, member) in members {
                grown |= features.close(dir, member);
                for dep in &member.deps {
                    let Some(target) = dep.dir.as_ref().and_then(|d| members.get(d)) else { continue };
                    let wanted = features.wanted(dir, member, dep);
                    let set = features.on.entry(target.dir.clone()).or_default();
                    for feature in wanted.into_iter().filter(|f| target.features.contains_key(f)) {
                        grown |= set.insert(feature);
                    }
                }
            }
            if !grown {
                return features;
            }
        }
    }

    /// The features of the package in `dir` that are on, sorted.
    pub(super) fn of(&self, dir: &Path) -> impl Iterator<Item = &str> {
        self.on.get(dir).into_iter().flatten().map(String::as_str)
    }

    /// What a member asks of one of its dependencies, sorted.
    pub(super) fn wanted(&self, dir: &Path, member: &Member, dep: &ResolvedDep) -> BTreeSet<String> {
        let mut wanted: BTreeSet<String> = dep.features.iter().cloned().collect();
        if dep.default_features {
            wanted.insert("default".into());
        }
        for entry in self.of(dir).filter_map(|f| member.features.get(f)).flatten() {
            if let Some((name, feature)) = entry.split_once('/')
                && name.strip_suffix('?').unwrap_or(name) == dep.key
            {
                wanted.insert(feature.to_string());
            }
        }
        wanted
    }

    /// Adds what the features of one package turn on in the same package.
    fn close(&mut self, dir: &Path, member: &Member) -> bool {
        let set = self.on.entry(dir.to_path_buf()).or_default();
        let before = set.len();
        let mut open: Vec<String> = set.iter().cloned().collect();
        while let Some(feature) = open.pop() {
            for entry in member.features.get(&feature).into_iter().flatten() {
                let is_optional = |dep: &str| member.deps.iter().any(|d| d.key == dep && d.optional);
                let name = match entry.split_once('/') {
                    // `dep/feature` turns an optional dependency on, `dep?/feature` does not.
                    Some((dep, _)) if is_optional(dep) => dep,
                    Some(_) => continue,
                    None if entry.starts_with("dep:") => continue,
                    None => entry,
                };
                if set.insert(name.to_string()) {
                    open.push(name.to_string());
                }
            }
        }
        set.len() > before
    }
}
