//! What all output formats share: paths relative to the working directory, places as lines and columns.

use super::lines::Lines;
use super::session::Session;
use locklens_engine::{FileId, Finding, Severity};
use rustc_hash::FxHashMap;
use std::path::Path;

/// The texts that findings point into.
pub(super) struct View<'a> {
    files: FxHashMap<FileId, File<'a>>,
}

/// One text with its shown path.
pub(super) struct File<'a> {
    /// The path relative to the working directory, or absolute outside it; always with `/`.
    pub path: String,
    /// Its lines.
    pub lines: Lines<'a>,
}

impl<'a> View<'a> {
    /// Looks up every file that one of the findings, its related places or its fixes names.
    pub(super) fn new(session: &'a Session, findings: &[Finding], cwd: &Path) -> View<'a> {
        let mut files = FxHashMap::default();
        for finding in findings {
            let related = finding.related.iter().map(|(place, _)| place.file);
            let edited = finding.fixes.iter().flat_map(|f| f.edits.iter().map(|e| e.at.file));
            for file in related.chain(edited).chain([finding.at.file]) {
                if let (false, Some(source)) = (files.contains_key(&file), session.source(file)) {
                    let path = relative(&source.path, cwd);
                    files.insert(file, File { path, lines: Lines::new(&source.text) });
                }
            }
        }
        View { files }
    }

    /// A file that a finding names; `None` only if the engine names one that it was not given.
    pub(super) fn file(&self, file: FileId) -> Option<&File<'a>> {
        self.files.get(&file)
    }
}

/// A normalised path as it is shown.
pub(super) fn relative(path: &str, cwd: &Path) -> String {
    let shown = Path::new(path).strip_prefix(cwd).ok().and_then(Path::to_str).filter(|p| !p.is_empty());
    let shown = shown.unwrap_or(path);
    if cfg!(windows) { shown.replace('\\', "/") } else { shown.to_string() }
}

/// A severity as settings and output write it.
pub(super) fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Hint => "hint",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}
