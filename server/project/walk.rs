//! Walking folders: manifests and loose sources, ignored and generated files left out.

use super::Message;
use ignore::WalkBuilder;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use std::path::{Path, PathBuf};

/// Folders deeper than this below a walked folder are not entered; real trees stay below 20.
const MAX_DEPTH: usize = 64;

/// Patterns of paths to leave out, in the syntax of `.gitignore`, relative to a folder.
#[derive(Clone, Debug)]
pub struct Exclude(Gitignore);

impl Default for Exclude {
    fn default() -> Exclude {
        Exclude(Gitignore::empty())
    }
}

impl Exclude {
    /// Patterns relative to `base`. A pattern that cannot be read is given back with the reason.
    pub fn new(base: &Path, patterns: &[String]) -> (Exclude, Vec<String>) {
        let mut builder = GitignoreBuilder::new(base);
        let mut wrong = Vec::new();
        for pattern in patterns {
            if let Err(error) = builder.add_line(None, pattern) {
                wrong.push(format!("`{pattern}` is not a pattern: {error}"));
            }
        }
        match builder.build() {
            Ok(set) => (Exclude(set), wrong),
            Err(error) => {
                wrong.push(error.to_string());
                (Exclude::default(), wrong)
            }
        }
    }

    /// Is this path, or a folder that holds it, left out?
    pub fn matches(&self, path: &Path, is_dir: bool) -> bool {
        path.starts_with(self.0.path()) && self.0.matched_path_or_any_parents(path, is_dir).is_ignore()
    }
}

/// What a walk found; both lists sorted.
#[derive(Debug, Default)]
pub(super) struct Walked {
    /// `Cargo.toml` files.
    pub manifests: Vec<PathBuf>,
    /// `.rs` files.
    pub sources: Vec<PathBuf>,
}

/// Walks a folder. Links are not followed, so a loop of links is no danger here. The folder
/// itself is walked even if a pattern excludes it: it was named.
pub(super) fn walk(root: &Path, exclude: &Exclude, messages: &mut Vec<Message>) -> Walked {
    let mut walked = Walked::default();
    // A folder that was named is walked even where the pattern that excludes its surroundings
    // would leave it out.
    let exclude = if exclude.matches(root, true) { Exclude::default() } else { exclude.clone() };
    let skip =
        move |path: &Path, is_dir: bool| exclude.matches(path, is_dir) || is_dir && is_build_output(path);
    let walk = WalkBuilder::new(root)
        .require_git(false)
        .max_depth(Some(MAX_DEPTH))
        .sort_by_file_name(|a, b| a.cmp(b))
        .filter_entry(move |e| e.depth() == 0 || !skip(e.path(), e.file_type().is_some_and(|t| t.is_dir())))
        .build();
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                messages
                    .push(Message { path: root.to_path_buf(), text: format!("cannot be walked: {error}") });
                continue;
            }
        };
        let is_dir = entry.file_type().is_some_and(|t| t.is_dir());
        if is_dir && entry.depth() == MAX_DEPTH {
            let text = format!("lies {MAX_DEPTH} folders deep and is not searched for manifests");
            messages.push(Message { path: entry.path().to_path_buf(), text });
        }
        if is_dir {
            continue;
        }
        if entry.file_name() == "Cargo.toml" {
            walked.manifests.push(entry.into_path());
        } else if entry.path().extension().is_some_and(|e| e == "rs") {
            walked.sources.push(entry.into_path());
        }
    }
    walked
}

/// Cargo's output folder: named `target`, and marked as a cache or beside a manifest.
fn is_build_output(path: &Path) -> bool {
    path.file_name().is_some_and(|n| n == "target")
        && (path.join("CACHEDIR.TAG").exists()
            || path.parent().is_some_and(|p| p.join("Cargo.toml").exists()))
}

/// A pattern for one component of a path (`crate-*`).
pub(super) fn component_pattern(pattern: &str) -> Option<globset::GlobMatcher> {
    globset::Glob::new(pattern).ok().map(|g| g.compile_matcher())
}
