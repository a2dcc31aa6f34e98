//! `Cargo.lock` and the places where cargo keeps sources: which version of a dependency is meant, and
//! where its files are. Read as text; nothing is fetched.

use rustc_hash::FxHashMap;
use std::path::{Path, PathBuf};

/// Largest lock file that is read, in bytes.
const MAX_BYTES: u64 = 16 << 20;
/// How deep a package may stand in a git checkout.
const MAX_DEPTH: u32 = 3;

/// A package as locked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Locked {
    /// Its published name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Where it comes from; `None` for a path.
    pub source: Option<String>,
    /// `name`, `name version` or `name version (source)`.
    deps: Vec<String>,
}

/// A lock file.
#[derive(Debug, Default)]
pub(crate) struct Lock {
    packages: Vec<Locked>,
    by_name: FxHashMap<String, Vec<usize>>,
}

impl Lock {
    /// Reads a lock file; `None` if that is not possible.
    pub(crate) fn read(path: &Path) -> Option<Lock> {
        if std::fs::metadata(path).ok()?.len() > MAX_BYTES {
            return None;
        }
        Some(Lock::parse(&std::fs::read_to_string(path).ok()?))
    }

    /// Cargo writes these files itself, each entry on a line of its own.
    fn parse(text: &str) -> Lock {
        let mut lock = Lock::default();
        let mut current: Option<Locked> = None;
        for line in text.lines().map(str::trim).chain(["[[package]]"]) {
            let value = |key: &str| {
                let rest = line.strip_prefix(key)?.trim_start().strip_prefix('=')?.trim();
                Some(rest.trim_matches('"').to_string())
            };
            if line.starts_with("[[") || line.starts_with('[') && line.ends_with(']') && line != "[]" {
                let done = current.take().filter(|p| !p.name.is_empty());
                if let Some(package) = done {
                    lock.by_name.entry(package.name.clone()).or_default().push(lock.packages.len());
                    lock.packages.push(package);
                }
                current = (line == "[[package]]").then(Locked::default);
            } else if let Some(package) = &mut current {
                if let Some(name) = value("name") {
                    package.name = name;
                } else if let Some(version) = value("version") {
                    package.version = version;
                } else if let Some(source) = value("source") {
                    package.source = Some(source);
                } else if let Some(dep) = line.strip_prefix('"') {
                    package.deps.push(dep.trim_end_matches(',').trim_end_matches('"').to_string());
                }
            }
        }
        lock
    }

    /// A package.
    pub(crate) fn get(&self, index: usize) -> Option<&Locked> {
        self.packages.get(index)
    }

    /// The package of this name that is no dependency from elsewhere.
    pub(crate) fn member(&self, name: &str) -> Option<usize> {
        let all = self.by_name.get(name)?;
        all.iter().copied().find(|&i| self.packages[i].source.is_none()).or_else(|| all.first().copied())
    }

    /// What a package means by the dependency of this name; `None` if it has two versions of it.
    pub(crate) fn dependency(&self, of: usize, name: &str) -> Option<usize> {
        let deps = &self.packages.get(of)?.deps;
        let mut named = deps.iter().filter(|d| d.split(' ').next() == Some(name));
        let (only, None) = (named.next()?, named.next()) else { return None };
        let mut parts = only.split(' ').skip(1);
        let (version, source) = (parts.next(), parts.next());
        let fits = |i: &usize| {
            let package = &self.packages[*i];
            version.is_none_or(|v| package.version == v)
                && source.is_none_or(|s| {
                    package.source.as_deref() == Some(s.trim_start_matches('(').trim_end_matches(')'))
                })
        };
        self.by_name.get(name)?.iter().copied().find(fits)
    }
}

/// The folders where cargo keeps the sources of dependencies.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    registries: Vec<PathBuf>,
    checkouts: Vec<PathBuf>,
}

impl Store {
    /// The user's: below `$CARGO_HOME`, or `.cargo` in the home folder.
    pub(crate) fn of_user() -> Store {
        let home = |key: &str| std::env::var_os(key).filter(|v| !v.is_empty()).map(PathBuf::from);
        let cargo = home("CARGO_HOME")
            .or_else(|| home("HOME").or_else(|| home("USERPROFILE")).map(|h| h.join(".cargo")));
        cargo.map(|c| Store::at(&c)).unwrap_or_default()
    }

    /// Those below this folder.
    pub(crate) fn at(cargo_home: &Path) -> Store {
        Store {
            registries: folders(&cargo_home.join("registry/src")),
            checkouts: folders(&cargo_home.join("git/checkouts")),
        }
    }

    /// The folder with the sources of a package, if they are here. `beside` is the folder of the lock
    /// file, for vendored sources.
    pub(crate) fn find(&self, package: &Locked, beside: &Path) -> Option<PathBuf> {
        let source = package.source.as_deref()?;
        if let Some(git) = source.strip_prefix("git+") {
            let revision = git.rsplit_once('#')?.1.get(..7)?;
            let found = self.checkouts.iter().map(|c| c.join(revision)).filter(|d| d.is_dir());
            return found.into_iter().find_map(|d| package_in(&d, &package.name, 0));
        }
        let folder = format!("{}-{}", package.name, package.version);
        let vendor = beside.join("vendor");
        let vendored = [vendor.join(&folder), vendor.join(&package.name)];
        let all = self.registries.iter().map(|r| r.join(&folder)).chain(vendored);
        all.into_iter().find(|d| d.join("Cargo.toml").is_file())
    }
}

fn folders(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.map(|e| e.path()).filter(|p| p.is_dir()).collect();
    found.sort();
    found
}

/// The folder of the package with this name in a checkout.
fn package_in(dir: &Path, name: &str, depth: u32) -> Option<PathBuf> {
    let named = super::manifest::read(&dir.join("Cargo.toml")).ok().and_then(|m| m.package);
    if named.is_some_and(|p| p.name == name) {
        return Some(dir.to_path_buf());
    }
    if depth == MAX_DEPTH {
        return None;
    }
    folders(dir).into_iter().find_map(|d| package_in(&d, name, depth + 1))
}

#[cfg(test)]
mod tests {
    use super::Lock;

    const TEXT: &str = r#"
version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "one",
 "two 1.0.0",
 "two 2.0.0 (git+https://example.com/two#0123456789)",
 "three 3.0.0",
]

[[package]]
name = "one"
version = "1.2.3"
source = "registry+https://example.com/index"
checksum = "00"

[[package]]
name = "three"
version = "2.0.0"
source = "registry+https://example.com/index"

[[package]]
name = "three"
version = "3.0.0"
source = "registry+https://example.com/index"
"#;

    #[test]
    fn dependencies_lead_to_the_locked_version() {
        let lock = Lock::parse(TEXT);
        let app = lock.member("app").expect("a member");
        let version = |name: &str| Some(lock.get(lock.dependency(app, name)?)?.version.clone());
        assert_eq!(version("one").as_deref(), Some("1.2.3"));
        assert_eq!(version("three").as_deref(), Some("3.0.0"));
        assert_eq!(version("two"), None, "two versions: nobody says which");
        assert_eq!(version("four"), None);
        assert_eq!(lock.get(app).map(|p| p.source.is_none()), Some(true));
    }

    #[test]
    fn anything_is_a_lock_file() {
        for text in ["", "[[package]]", "name = 1", "[[package]]\nname = \"x\"\n\"", "\u{0}[["] {
            Lock::parse(text);
        }
    }
}
