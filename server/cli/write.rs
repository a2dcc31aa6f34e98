//! Writing fixed files: all or none, never over somebody else's change, and not by halves either
//! where the process is killed.
//!
//! Each new text is first written beside its file; then all are moved over their files in one burst.
//! A journal at the workspace's root says what is on its way. It is written before anything else, gets
//! a last line when all new texts are stored, and goes at the end. A run that finds the journal of one
//! that is no more takes the stored texts away if the last line is missing, else it moves the rest.

use crate::project;
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};
use std::hash::Hasher;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The journal's name.
const JOURNAL: &str = ".locklens-journal";

/// The line that says that all new texts are stored.
const STORED: &str = "stored";

/// A file with its text before and after.
pub(super) struct Change {
    /// Normalised path.
    pub path: Arc<str>,
    /// What was analysed.
    pub before: Arc<str>,
    /// What is to stand there.
    pub after: Arc<str>,
}

/// A new text beside its file: a line of the journal.
#[derive(Serialize, Deserialize)]
struct Staged {
    target: PathBuf,
    temporary: PathBuf,
    /// Hash of the text that it replaces.
    before: u64,
}

/// Writes all files. Nothing is written if a file has changed since it was read, or if one of the new
/// texts cannot be stored.
pub(super) fn all(changes: &[Change], paths: &[PathBuf]) -> Result<(), String> {
    if changes.is_empty() {
        return Ok(());
    }
    let mut staged = Vec::new();
    for change in changes {
        staged.push(check(change).map_err(|e| format!("{}: {e}; no file was changed", change.path))?);
    }
    let path = home(paths).join(JOURNAL);
    let unwritten =
        |e: std::io::Error| format!("{}: cannot be written: {e}; no file was changed", path.display());
    let mut journal = File::create_new(&path).map_err(unwritten)?;
    // Held for as long as this process lives.
    journal.lock().map_err(unwritten)?;
    let mut lines = String::new();
    for one in &staged {
        lines += &serde_json::to_string(one).unwrap_or_default();
        lines.push('\n');
    }
    let mut result = journal.write_all(lines.as_bytes()).and_then(|()| journal.sync_all()).map_err(unwritten);
    if result.is_ok() {
        result = store(changes, &staged);
    }
    if result.is_ok() {
        result = writeln!(journal, "{STORED}").and_then(|()| journal.sync_all()).map_err(unwritten);
    }
    if result.is_err() {
        discard(&staged);
    } else {
        result = put(&staged);
    }
    // Without it the next run would only find nothing to do.
    let _ = fs::remove_file(&path);
    result
}

/// Moves the new texts over their files.
fn put(staged: &[Staged]) -> Result<(), String> {
    for (index, one) in staged.iter().enumerate() {
        if let Err(error) = fs::rename(&one.temporary, &one.target) {
            discard(staged.get(index..).unwrap_or_default());
            let done = format!("{index} of {} files were changed", staged.len());
            return Err(format!("{}: cannot be replaced: {error}; {done}", one.target.display()));
        }
    }
    Ok(())
}

fn discard(staged: &[Staged]) {
    for one in staged {
        // What cannot be removed was never written.
        let _ = fs::remove_file(&one.temporary);
    }
}

/// May this file be changed, and is it still what was analysed?
fn check(change: &Change) -> Result<Staged, String> {
    // A link stays a link: the file behind it is replaced.
    let target = fs::canonicalize(&*change.path).map_err(|e| format!("cannot be found: {e}"))?;
    let now = fs::read(&target).map_err(|e| format!("cannot be read: {e}"))?;
    if now != change.before.as_bytes() {
        return Err("has changed since it was read".into());
    }
    let permissions = fs::metadata(&target).map_err(|e| format!("cannot be read: {e}"))?.permissions();
    if permissions.readonly() {
        return Err("is read-only".into());
    }
    Ok(Staged { temporary: temporary(&target), target, before: hash(&now) })
}

/// Writes the new texts beside their files, with the files' permissions, and waits for the disk.
fn store(changes: &[Change], staged: &[Staged]) -> Result<(), String> {
    let mut files = Vec::new();
    for (change, one) in changes.iter().zip(staged) {
        let write = || -> std::io::Result<File> {
            let mut file = File::create_new(&one.temporary)?;
            file.write_all(change.after.as_bytes())?;
            file.set_permissions(fs::metadata(&one.target)?.permissions())?;
            Ok(file)
        };
        files.push((
            &change.path,
            write().map_err(|e| format!("{}: cannot be written: {e}; no file was changed", change.path))?,
        ));
    }
    for (path, file) in files {
        file.sync_all().map_err(|e| format!("{path}: cannot be written: {e}; no file was changed"))?;
    }
    Ok(())
}

/// Brings what an interrupted run has left to an end; says what was done. An error: another run is at it.
pub(super) fn recover(paths: &[PathBuf]) -> Result<Vec<String>, String> {
    let mut said = Vec::new();
    for journal in journals(paths) {
        let Ok(file) = File::open(&journal) else { continue };
        match file.try_lock() {
            Ok(()) => said.extend(finish(&journal)),
            Err(TryLockError::WouldBlock) => {
                return Err(format!("{}: another run is writing its fixes", journal.display()));
            }
            Err(TryLockError::Error(error)) => {
                said.push(format!("{}: cannot be locked: {error}", journal.display()))
            }
        }
    }
    Ok(said)
}

fn finish(journal: &Path) -> Option<String> {
    let text = fs::read_to_string(journal).ok()?;
    let is_stored = text.ends_with(&format!("\n{STORED}\n"));
    let staged: Vec<Staged> = text.lines().filter_map(|l| serde_json::from_str(l).ok()).collect();
    let waiting: Vec<Staged> = staged.into_iter().filter(|s| s.temporary.exists()).collect();
    let mut stopped = Vec::new();
    let count = waiting.len();
    for one in waiting {
        let is_same = || fs::read(&one.target).is_ok_and(|now| hash(&now) == one.before);
        if is_stored && is_same() && fs::rename(&one.temporary, &one.target).is_ok() {
            continue;
        }
        if is_stored {
            stopped.push(one.target.display().to_string());
        }
        discard(&[one]);
    }
    let _ = fs::remove_file(journal);
    match (is_stored, count, stopped.is_empty()) {
        (_, 0, _) => None,
        (false, ..) => Some("took back the fixes of a run that was interrupted".to_string()),
        (true, _, true) => Some("finished the fixes of a run that was interrupted".to_string()),
        (true, _, false) => Some(format!(
            "finished the fixes of a run that was interrupted, but not in files that have changed since: {}",
            stopped.join(", ")
        )),
    }
}

/// The journals above these paths.
fn journals(paths: &[PathBuf]) -> Vec<PathBuf> {
    let mut out: Vec<PathBuf> = paths
        .iter()
        .flat_map(|p| p.ancestors())
        .map(|folder| folder.join(JOURNAL))
        .filter(|journal| journal.is_file())
        .collect();
    out.sort();
    out.dedup();
    out
}

/// Where the journal of a run over these paths stands: at the outermost package around all of them.
fn home(paths: &[PathBuf]) -> PathBuf {
    let first = paths.first().map_or(Path::new("."), PathBuf::as_path);
    let common = first.ancestors().find(|a| a.is_dir() && paths.iter().all(|p| p.starts_with(a)));
    let common = common.unwrap_or(Path::new("."));
    let package = common.ancestors().filter(|a| a.join("Cargo.toml").is_file()).last();
    project::absolute(package.unwrap_or(common))
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = rustc_hash::FxHasher::default();
    hasher.write(bytes);
    hasher.write_usize(bytes.len());
    hasher.finish()
}

/// A hidden name in the same folder, so that the move stays on one file system.
fn temporary(target: &Path) -> PathBuf {
    let name = target.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    target.with_file_name(format!(".{name}.locklens-{}", std::process::id()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(path: &Path, before: &str, after: &str) -> Change {
        Change { path: Arc::from(path.to_str().expect("UTF-8")), before: before.into(), after: after.into() }
    }

    fn names(dir: &Path) -> usize {
        fs::read_dir(dir).expect("a folder").count()
    }

    #[test]
    fn nothing_is_written_if_one_file_has_changed() {
        let dir = tempfile::tempdir().expect("a folder");
        let (a, b) = (dir.path().join("a.rs"), dir.path().join("b.rs"));
        fs::write(&a, "a").expect("a file");
        fs::write(&b, "someone else's").expect("a file");
        let paths = [dir.path().to_path_buf()];
        let error = all(&[change(&a, "a", "A"), change(&b, "b", "B")], &paths).expect_err("b has changed");
        assert!(error.contains("has changed since it was read; no file was changed"), "{error}");
        assert_eq!(fs::read_to_string(&a).expect("a file"), "a");
        assert_eq!(names(dir.path()), 2, "no temporary file is left");
    }

    #[cfg(unix)]
    #[test]
    fn permissions_and_links_are_kept() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let dir = tempfile::tempdir().expect("a folder");
        let (real, link) = (dir.path().join("real.rs"), dir.path().join("link.rs"));
        fs::write(&real, "a").expect("a file");
        fs::set_permissions(&real, fs::Permissions::from_mode(0o750)).expect("permissions");
        symlink(&real, &link).expect("a link");
        all(&[change(&link, "a", "A")], &[dir.path().to_path_buf()]).expect("written");
        assert_eq!(fs::read_to_string(&real).expect("a file"), "A");
        assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o750);
        assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
        assert_eq!(names(dir.path()), 2, "no journal is left");
    }

    /// A folder in which a run was killed when the first of two files was done.
    fn interrupted(last_line: bool) -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a folder");
        let file = |name: &str| dir.path().join(name);
        let mut journal = String::new();
        for name in ["a.rs", "b.rs"] {
            fs::write(file(name), name).expect("a file");
            let one = Staged {
                target: file(name),
                temporary: file(&format!(".{name}")),
                before: hash(name.as_bytes()),
            };
            fs::write(&one.temporary, "new").expect("a file");
            journal += &format!("{}\n", serde_json::to_string(&one).expect("JSON"));
        }
        if last_line {
            journal += &format!("{STORED}\n");
            fs::rename(file(".a.rs"), file("a.rs")).expect("moved");
        }
        fs::write(file(JOURNAL), journal).expect("a file");
        dir
    }

    fn texts(dir: &Path) -> [String; 2] {
        ["a.rs", "b.rs"].map(|n| fs::read_to_string(dir.join(n)).expect("a file"))
    }

    #[test]
    fn what_was_stored_is_finished() {
        let dir = interrupted(true);
        let said = recover(&[dir.path().join("below")]).expect("nobody is at it");
        assert_eq!(said, ["finished the fixes of a run that was interrupted"]);
        assert_eq!(texts(dir.path()), ["new", "new"]);
        assert_eq!(names(dir.path()), 2);
        assert!(recover(&[dir.path().to_path_buf()]).expect("nobody is at it").is_empty());
    }

    #[test]
    fn what_was_not_stored_is_taken_back() {
        let dir = interrupted(false);
        let said = recover(&[dir.path().to_path_buf()]).expect("nobody is at it");
        assert_eq!(said, ["took back the fixes of a run that was interrupted"]);
        assert_eq!(texts(dir.path()), ["a.rs", "b.rs"]);
        assert_eq!(names(dir.path()), 2);
    }

    #[test]
    fn what_somebody_has_changed_since_stays() {
        let dir = interrupted(true);
        fs::write(dir.path().join("b.rs"), "mine").expect("a file");
        let said = recover(&[dir.path().to_path_buf()]).expect("nobody is at it");
        assert!(said[0].contains("b.rs"), "{said:?}");
        assert_eq!(texts(dir.path()), ["new", "mine"]);
        assert_eq!(names(dir.path()), 2);
    }

    #[test]
    fn a_run_that_still_writes_is_left_alone() {
        let dir = interrupted(true);
        let other = File::open(dir.path().join(JOURNAL)).expect("the journal");
        other.lock().expect("locked");
        assert!(recover(&[dir.path().to_path_buf()]).is_err());
        assert_eq!(texts(dir.path()), ["new", "b.rs"]);
    }
}
