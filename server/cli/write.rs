//! Writing fixed files: all or none, never over somebody else's change.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file with its text before and after.
pub(super) struct Change {
    /// Normalised path.
    pub path: Arc<str>,
    /// What was analysed.
    pub before: Arc<str>,
    /// What is to stand there.
    pub after: Arc<str>,
}

/// A new text beside its file.
struct Staged {
    target: PathBuf,
    temporary: PathBuf,
}

/// Writes all files. Each new text is first written beside its file, with the file's permissions,
/// then moved over it: an interrupted run leaves whole files. Nothing is written if a file has
/// changed since it was read, or if one of the new texts cannot be stored.
pub(super) fn all(changes: &[Change]) -> Result<(), String> {
    let mut staged = Vec::new();
    for change in changes {
        match stage(change) {
            Ok(one) => staged.push(one),
            Err(error) => {
                discard(&staged);
                return Err(format!("{}: {error}; no file was changed", change.path));
            }
        }
    }
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

fn stage(change: &Change) -> Result<Staged, String> {
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
    let temporary = temporary(&target);
    let store = || -> std::io::Result<()> {
        let mut file = fs::File::create_new(&temporary)?;
        file.write_all(change.after.as_bytes())?;
        file.set_permissions(permissions)?;
        file.sync_all()
    };
    store().map_err(|e| {
        let _ = fs::remove_file(&temporary);
        format!("cannot be written: {e}")
    })?;
    Ok(Staged { target, temporary })
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

    #[test]
    fn nothing_is_written_if_one_file_has_changed() {
        let dir = tempfile::tempdir().expect("a folder");
        let (a, b) = (dir.path().join("a.rs"), dir.path().join("b.rs"));
        fs::write(&a, "a").expect("a file");
        fs::write(&b, "someone else's").expect("a file");
        let error = all(&[change(&a, "a", "A"), change(&b, "b", "B")]).expect_err("b has changed");
        assert!(error.contains("has changed since it was read; no file was changed"), "{error}");
        assert_eq!(fs::read_to_string(&a).expect("a file"), "a");
        assert_eq!(fs::read_dir(dir.path()).expect("a folder").count(), 2, "no temporary file is left");
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
        all(&[change(&link, "a", "A")]).expect("written");
        assert_eq!(fs::read_to_string(&real).expect("a file"), "A");
        assert_eq!(fs::metadata(&real).expect("a file").permissions().mode() & 0o777, 0o750);
        assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
    }
}
