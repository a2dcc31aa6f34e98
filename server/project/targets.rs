//! The targets of one package: those declared, and those that stand where cargo looks for them.

use super::Message;
use super::manifest::{Declared, Manifest, Package, Section};
use locklens_engine::{Edition, TargetKind};
use std::path::{Path, PathBuf};

/// A target before its dependencies are known.
#[derive(Debug)]
pub(super) struct RawTarget {
    /// Its name as declared or found, with `-`.
    pub name: String,
    /// What it is.
    pub kind: TargetKind,
    /// Its root file, absolute.
    pub root: PathBuf,
    /// Its edition.
    pub edition: Edition,
}

/// Finds the targets of the package in `dir`: the library first, then binaries, examples, tests,
/// benches, the build script. One root file makes one target.
pub(super) fn targets(
    dir: &Path,
    manifest: &Manifest,
    package: &Package,
    edition: Edition,
    messages: &mut Vec<Message>,
) -> Vec<RawTarget> {
    let mut found = Finder { dir, package, edition, messages, targets: Vec::new() };
    found.lib(manifest);
    found.kind(manifest, Section::Bin, TargetKind::Bin, "src/bin");
    found.kind(manifest, Section::Example, TargetKind::Example, "examples");
    found.kind(manifest, Section::Test, TargetKind::Test, "tests");
    found.kind(manifest, Section::Bench, TargetKind::Bench, "benches");
    found.build();
    found.targets
}

struct Finder<'a> {
    dir: &'a Path,
    package: &'a Package,
    edition: Edition,
    messages: &'a mut Vec<Message>,
    targets: Vec<RawTarget>,
}

impl Finder<'_> {
    fn push(&mut self, name: &str, kind: TargetKind, root: PathBuf, edition: Option<Edition>) {
        let root = super::absolute(&root);
        if self.targets.iter().all(|t| t.root != root) {
            let edition = edition.unwrap_or(self.edition);
            self.targets.push(RawTarget { name: name.to_string(), kind, root, edition });
        }
    }

    fn missing(&mut self, what: &str, name: &str) {
        let text = format!("declares the {what} `{name}`, whose file does not exist");
        self.messages.push(Message { path: self.dir.join("Cargo.toml"), text });
    }

    fn is_auto(&self, section: Section) -> bool {
        !self.package.no_auto.contains(&section)
    }

    fn lib(&mut self, manifest: &Manifest) {
        let declared = manifest.declared.iter().find(|d| d.section == Section::Lib);
        let usual = self.dir.join("src/lib.rs");
        let name = declared.and_then(|d| d.name.as_deref()).unwrap_or(&self.package.name).to_string();
        let edition = declared.and_then(|d| d.edition);
        if let Some(path) = declared.and_then(|d| d.path.as_deref()) {
            let root = self.dir.join(path);
            match root.is_file() {
                true => self.push(&name, TargetKind::Lib, root, edition),
                false => self.missing("library", &name),
            }
        } else if usual.is_file() && (declared.is_some() || self.is_auto(Section::Lib)) {
            self.push(&name, TargetKind::Lib, usual, edition);
        }
    }

    /// Declared targets first: an undeclared file of the same root or name is the same target.
    fn kind(&mut self, manifest: &Manifest, section: Section, kind: TargetKind, folder: &str) {
        let auto = self.discover(section, folder);
        for declared in manifest.declared.iter().filter(|d| d.section == section) {
            let name = declared.name.clone().unwrap_or_default();
            match self.declared_root(declared, &name, folder, &auto) {
                Some(root) => self.push(&name, kind, root, declared.edition),
                None => self.missing(&format!("{kind:?}").to_lowercase(), &name),
            }
        }
        if !self.is_auto(section) {
            return;
        }
        for (name, root) in auto {
            let known = self.targets.iter().any(|t| t.kind == kind && t.name == name);
            if !known {
                self.push(&name, kind, root, None);
            }
        }
    }

    fn declared_root(
        &self,
        declared: &Declared,
        name: &str,
        folder: &str,
        auto: &[(String, PathBuf)],
    ) -> Option<PathBuf> {
        if let Some(path) = &declared.path {
            let root = self.dir.join(path);
            return root.is_file().then_some(root);
        }
        let file = self.dir.join(folder).join(format!("{name}.rs"));
        let nested = self.dir.join(folder).join(name).join("main.rs");
        let found = auto.iter().find(|(n, _)| n == name).map(|(_, root)| root.clone());
        found.or_else(|| [file, nested].into_iter().find(|p| p.is_file())).or_else(|| {
            // A binary without a path may be `src/main.rs` under another name.
            let main = self.dir.join("src/main.rs");
            (declared.section == Section::Bin && main.is_file()).then_some(main)
        })
    }

    /// `folder/*.rs` and `folder/*/main.rs`, sorted; for binaries `src/main.rs` before them.
    fn discover(&self, section: Section, folder: &str) -> Vec<(String, PathBuf)> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(self.dir.join(folder)).into_iter().flatten().flatten() {
            let path = entry.path();
            let Some(stem) = path.file_stem().and_then(|s| s.to_str()).map(str::to_string) else { continue };
            if stem.starts_with('.') {
                continue;
            }
            if path.extension().is_some_and(|e| e == "rs") && path.is_file() {
                found.push((stem, path));
            } else if path.join("main.rs").is_file() {
                let name = entry.file_name().to_string_lossy().into_owned();
                found.push((name, path.join("main.rs")));
            }
        }
        found.sort();
        let main = self.dir.join("src/main.rs");
        if section == Section::Bin && main.is_file() {
            found.insert(0, (self.package.name.clone(), main));
        }
        found
    }

    fn build(&mut self) {
        let root = match &self.package.build {
            Some(None) => return,
            Some(Some(path)) => self.dir.join(path),
            None => self.dir.join("build.rs"),
        };
        if root.is_file() {
            self.push("build-script-build", TargetKind::Build, root, None);
        }
    }
}
