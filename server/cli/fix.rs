//! `--fix`, `--unsafe-fixes`, `--diff`: fixes composed over files, checked, and applied to a fixpoint.
//!
//! All work is in memory: the engine sees each round's texts as if they were on disk. Files are
//! written once, at the end, all or none.

use super::session::Session;
use super::view::relative;
use super::write;
use locklens_engine::facts::ChunkNode;
use locklens_engine::{Edit, FileFacts, FileId, Finding, Fix, Safety, Severity};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Rounds of fixing; a fix that makes room for another needs two, and real code ends after three.
const MAX_ROUNDS: usize = 16;

/// What was done.
pub(super) struct Report {
    /// Findings shown before.
    pub found_before: usize,
    /// Fixes applied.
    pub applied: usize,
    /// Files changed.
    pub files: usize,
    /// The unified diff, for `--diff`.
    pub diff: String,
    /// Sentences on fixes that were not applied.
    pub skipped: Vec<String>,
    dry: bool,
}

impl Report {
    /// What was done, as a sentence.
    pub(super) fn summary(&self) -> String {
        let verb = if self.dry { "Would apply" } else { "Applied" };
        let fixes = if self.applied == 1 { "fix" } else { "fixes" };
        let files = if self.files == 1 { "file" } else { "files" };
        format!("{verb} {} {fixes} in {} {files}", self.applied, self.files)
    }
}

/// A text after some fixes.
type Changed = BTreeMap<FileId, (Arc<str>, FileFacts)>;

/// Applies the fixes of the findings at or above `least`; writes files unless `dry`.
pub(super) fn run(
    session: &mut Session,
    least: Severity,
    with_unsafe: bool,
    dry: bool,
    cwd: &Path,
) -> Result<Report, String> {
    let mut originals: FxHashMap<FileId, Arc<str>> = FxHashMap::default();
    let mut report =
        Report { found_before: 0, applied: 0, files: 0, diff: String::new(), skipped: Vec::new(), dry };
    for round in 0..MAX_ROUNDS {
        let findings: Vec<Finding> = session.findings().into_iter().filter(|f| f.severity >= least).collect();
        if round == 0 {
            report.found_before = findings.len();
        }
        let fixes = choose(&findings, with_unsafe);
        let (changed, applied) = compose(session, &fixes, &mut report.skipped);
        if applied == 0 {
            break;
        }
        if round + 1 == MAX_ROUNDS {
            report.skipped.push(format!("fixes still make room for others after {MAX_ROUNDS} rounds"));
        }
        report.applied += applied;
        for file in changed.keys() {
            if let Some(source) = session.source(*file) {
                originals.entry(*file).or_insert_with(|| source.text.clone());
            }
        }
        session.replace(changed.into_iter().map(|(file, (text, facts))| (file, text, facts)).collect())?;
    }
    report.skipped.sort();
    report.skipped.dedup();
    let mut files = changes(session, originals);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    report.files = files.len();
    if dry {
        let colours = super::colours(std::io::IsTerminal::is_terminal(&std::io::stdout()));
        report.diff = files.iter().map(|f| diff(f, cwd, colours)).collect();
    } else {
        write::all(&files, session.paths())?;
    }
    Ok(report)
}

/// The files whose text has changed.
fn changes(session: &Session, originals: FxHashMap<FileId, Arc<str>>) -> Vec<write::Change> {
    let mut files = Vec::new();
    for (file, before) in originals {
        let Some(source) = session.source(file) else { continue };
        if source.text != before {
            files.push(write::Change { path: source.path.clone(), before, after: source.text.clone() });
        }
    }
    files
}

/// The preferred fix of each finding, if it may be applied. The others are choices for a person:
/// `drop(m.lock())` is a safe change to `let _ = m.lock()`, but hardly ever the one that was meant.
fn choose(findings: &[Finding], with_unsafe: bool) -> Vec<&Fix> {
    let allowed = |fix: &&Fix| with_unsafe || fix.safety == Safety::Safe;
    let preferred = findings.iter().filter_map(|f| f.fixes.first());
    preferred.filter(allowed).filter(|f| !f.edits.is_empty()).collect()
}

/// Applies as many fixes as go together: a fix is taken whole or not at all, none touches what
/// another has touched, and no file that could be read ends up one that cannot.
fn compose(session: &Session, fixes: &[&Fix], skipped: &mut Vec<String>) -> (Changed, usize) {
    let mut taken: Vec<&Fix> = Vec::new();
    for fix in fixes {
        // Two findings may ask for the same edits.
        let is_new = taken.iter().all(|t| t.edits != fix.edits);
        if is_new && is_sound(session, fix) && taken.iter().all(|t| !overlap(&t.edits, &fix.edits)) {
            taken.push(fix);
        }
    }
    if let Some(changed) = apply(session, &taken) {
        return (changed, taken.len());
    }
    // Something breaks a file: take the fixes one after the other, and leave out those that do.
    let mut good: Vec<&Fix> = Vec::new();
    let mut changed = Changed::new();
    for fix in taken {
        good.push(fix);
        match apply(session, &good) {
            Some(now) => changed = now,
            None => {
                good.pop();
                skipped.push(format!("the fix \"{}\" would break a file and was left out", fix.title));
            }
        }
    }
    (changed, good.len())
}

/// Do all edits stand inside texts, between characters, and apart from each other?
fn is_sound(session: &Session, fix: &Fix) -> bool {
    let inside = fix.edits.iter().all(|e| {
        session
            .source(e.at.file)
            .is_some_and(|s| s.text.get(e.at.start as usize..e.at.end as usize).is_some())
    });
    let apart = fix.edits.windows(2).all(|pair| match pair {
        [a, b] => a.at.file != b.at.file || a.at.end <= b.at.start,
        _ => true,
    });
    inside && apart
}

/// Does one list touch what the other changes? Edits that only meet at a point touch too: their
/// order would be anyone's guess.
fn overlap(a: &[Edit], b: &[Edit]) -> bool {
    a.iter()
        .any(|x| b.iter().any(|y| x.at.file == y.at.file && x.at.start <= y.at.end && y.at.start <= x.at.end))
}

/// The texts after these fixes, none of which overlap; `None` if a file that could be read no
/// longer can.
fn apply(session: &Session, fixes: &[&Fix]) -> Option<Changed> {
    let mut by_file: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    for edit in fixes.iter().flat_map(|f| &f.edits) {
        by_file.entry(edit.at.file).or_default().push(edit);
    }
    let mut changed = Changed::new();
    for (file, mut edits) in by_file {
        edits.sort();
        let source = session.source(file)?;
        let text: Arc<str> = Arc::from(edited(&source.text, &edits)?);
        let facts = session.parse(file, &text)?;
        if problems(&facts) > problems(&source.facts) {
            return None;
        }
        changed.insert(file, (text, facts));
    }
    Some(changed)
}

/// A text with sorted edits made; line ends of new text follow the file's.
fn edited(text: &str, edits: &[&Edit]) -> Option<String> {
    let has_crlf = text.split_once('\n').is_some_and(|(first, _)| first.ends_with('\r'));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out += text.get(at..edit.at.start as usize)?;
        match has_crlf {
            true => out += &edit.text.replace("\r\n", "\n").replace('\n', "\r\n"),
            false => out += &edit.text,
        }
        at = edit.at.end as usize;
    }
    out += text.get(at..)?;
    Some(out)
}

/// How many chunks of a file cannot be read.
fn problems(facts: &FileFacts) -> usize {
    fn count(chunks: &[ChunkNode]) -> usize {
        chunks.iter().map(|c| usize::from(c.problem.is_some()) + count(&c.children)).sum()
    }
    count(&facts.chunks)
}

/// The unified diff of one file.
fn diff(change: &write::Change, cwd: &Path, colours: bool) -> String {
    let path = relative(&change.path, cwd);
    let diff = similar::TextDiff::from_lines(&*change.before, &*change.after);
    let text = diff.unified_diff().header(&format!("a/{path}"), &format!("b/{path}")).to_string();
    if !colours {
        return text;
    }
    let paint = |line: &str| {
        let code = match line.as_bytes() {
            [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => "1",
            [b'-', ..] => "31",
            [b'+', ..] => "32",
            [b'@', ..] => "36",
            _ => return line.to_string(),
        };
        format!("\u{1b}[{code}m{}\u{1b}[0m\n", line.trim_end_matches('\n'))
    };
    text.split_inclusive('\n').map(paint).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use locklens_engine::Place;

    fn edit(start: u32, end: u32, text: &str) -> Edit {
        Edit { at: Place { file: FileId(0), start, end }, text: text.into() }
    }

    #[test]
    fn edits_are_made_in_order_and_keep_crlf() {
        let edits = [edit(0, 1, "xx"), edit(3, 3, "\ny")];
        let edits: Vec<&Edit> = edits.iter().collect();
        assert_eq!(edited("a\r\nb\r\n", &edits).as_deref(), Some("xx\r\n\r\nyb\r\n"));
        assert_eq!(edited("a\n\nb\n", &edits).as_deref(), Some("xx\n\n\nyb\n"));
    }

    #[test]
    fn edits_outside_the_text_or_inside_a_character_are_refused() {
        assert_eq!(edited("ö", &[&edit(1, 2, "")]), None);
        assert_eq!(edited("a", &[&edit(1, 2, "")]), None);
    }

    #[test]
    fn edits_that_meet_at_a_point_overlap() {
        assert!(overlap(&[edit(0, 2, "")], &[edit(2, 2, "x")]));
        assert!(overlap(&[edit(2, 2, "y")], &[edit(2, 2, "x")]));
        assert!(!overlap(&[edit(0, 2, "")], &[edit(3, 4, "")]));
    }
}
