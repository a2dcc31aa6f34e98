//! The language server, spoken to as an editor does it.

mod client;
mod commands;
mod findings;
mod insight;
mod lifecycle;
mod robust;
mod sync;

use std::path::Path;
use tempfile::TempDir;

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        write(&dir.path().join(name), text);
    }
    dir
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    std::fs::write(path, text).expect("a file");
}

/// A manifest of a package.
fn manifest(name: &str) -> String {
    format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2021\"\n")
}

/// A package of one file.
fn package(lib: &str) -> TempDir {
    folder(&[("Cargo.toml", &manifest("one")), ("src/lib.rs", lib)])
}
