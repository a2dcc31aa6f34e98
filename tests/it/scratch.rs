//! A scratch folder with files, and the real binary run in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The binary, with a cache of its own: the user's is none of the tests' business.
pub fn locklens() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_locklens"));
    command.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

/// A folder that goes away with its value.
pub struct Scratch {
    dir: tempfile::TempDir,
}

/// What a run gave.
#[derive(Debug)]
pub struct Run {
    /// The exit code; `None` if a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Scratch {
    /// A folder with these files.
    pub fn new(files: &[(&str, &str)]) -> Scratch {
        let scratch = Scratch { dir: tempfile::tempdir().expect("a scratch folder") };
        for (path, text) in files {
            scratch.write(path, text.as_bytes());
        }
        scratch
    }

    /// A package of edition 2021 with this library and these dependencies.
    pub fn package(lib: &str) -> Scratch {
        let manifest = "[package]\nname = 'sample'\nversion = '0.1.0'\nedition = '2021'\n[dependencies]\n\
                        tokio = '1'\nparking_lot = '0.12'\n";
        Scratch::new(&[("Cargo.toml", manifest), ("src/lib.rs", lib)])
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// A path in it.
    pub fn join(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    /// Writes a file.
    pub fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("folders");
        std::fs::write(path, bytes).expect("a file");
    }

    /// Reads a file.
    pub fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.join(path)).expect("a readable file")
    }

    /// The binary with these arguments, to be run in the folder.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = locklens();
        command.args(args).current_dir(self.path()).stdin(Stdio::null());
        command
    }

    /// Runs the binary in the folder.
    pub fn run(&self, args: &[&str]) -> Run {
        let Output { status, stdout, stderr } = self.command(args).output().expect("the binary runs");
        Run {
            code: status.code(),
            stdout: String::from_utf8(stdout).expect("UTF-8"),
            stderr: String::from_utf8(stderr).expect("UTF-8"),
        }
    }

    /// Runs `check --output-format json` with more arguments and reads the objects.
    pub fn json(&self, args: &[&str]) -> Vec<serde_json::Value> {
        let run = self.run(&[&["check", "--output-format", "json"], args].concat());
        assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
        run.stdout.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect()
    }
}
