//! The command line: arguments, bad input, exit codes, output.

use crate::scratch::Scratch;
use std::process::Stdio;

/// A library that no rule has anything to say about.
const CLEAN: &str = "pub fn answer() -> u32 {\n    42\n}\n";

#[track_caller]
fn fails(scratch: &Scratch, args: &[&str], reason: &str) {
    let run = scratch.run(args);
    assert_eq!(run.code, Some(2), "{args:?}: {run:?}");
    assert!(run.stderr.contains(reason), "{reason}\nnot in\n{}", run.stderr);
    assert_eq!(run.stdout, "", "nothing is found where nothing is checked");
}

#[track_caller]
fn passes_with(scratch: &Scratch, args: &[&str], warning: &str) {
    let run = scratch.run(args);
    assert_eq!(run.code, Some(0), "{args:?}: {run:?}");
    assert_eq!(run.stderr.matches(warning).count(), 1, "{warning}\nnot once in\n{}", run.stderr);
}

#[test]
fn what_cannot_be_done_ends_with_code_2_and_the_reason() {
    let scratch = Scratch::package(CLEAN);
    scratch.write("latin1.rs", b"// caf\xe9\n");
    scratch.write("huge.rs", &vec![b' '; (4 << 20) + 1]);
    scratch.write("notes.txt", b"");
    fails(&scratch, &["check", "nowhere"], "nowhere: no such file or folder");
    fails(&scratch, &["check", "src", "nowhere.rs"], "nowhere.rs: no such file or folder");
    fails(&scratch, &["check", "latin1.rs"], "latin1.rs: is not UTF-8 (byte 6)");
    fails(&scratch, &["check", "huge.rs"], "huge.rs: is larger than 4 MiB");
    fails(&scratch, &["check", "notes.txt"], "notes.txt: is neither a folder nor a .rs file");
    fails(&scratch, &["check", "--nonsense"], "--nonsense");
    fails(&scratch, &["check", "--edition", "2019"], "known editions are 2015, 2018, 2021 and 2024");
    fails(&scratch, &["check", "--min-severity", "loud"], "[possible values: hint, warning, error]");
    fails(&scratch, &["check", "--select", "await-holding-lok"], "unknown rule or group `await-holding-lok`");
    fails(&scratch, &["check", "--config", "gone.toml"], "gone.toml: cannot be read");
    fails(&scratch, &["check", "--config", "exclud=['a']"], "unknown key `exclud` (did you mean `exclude`?)");
    fails(&scratch, &["check", "--config", "exclude=["], "--config: `exclude=[`");
    fails(&scratch, &["explain", "no-such-rule"], "unknown rule `no-such-rule`");
}

#[test]
fn help_and_version_are_no_failures() {
    let scratch = Scratch::new(&[]);
    for args in [&["--help"][..], &["--version"], &["check", "--help"]] {
        let run = scratch.run(args);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{args:?}");
        assert!(!run.stdout.is_empty());
    }
    assert_eq!(scratch.run(&["--version"]).stdout, format!("locklens {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn clean_code_is_code_0_and_a_closing_line() {
    let scratch = Scratch::package(CLEAN);
    let run = scratch.run(&["check"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stdout.starts_with("No findings in 1 file; "), "{}", run.stdout);
    assert_eq!(scratch.run(&["check", "--quiet"]).stdout, "");
    let json = scratch.run(&["check", "--output-format", "json"]);
    assert_eq!(json.stdout, "", "nothing but objects on stdout");
    assert!(json.stderr.contains("No findings in 1 file"), "{}", json.stderr);
}

#[test]
fn folders_without_code_or_roots_say_so() {
    let empty = Scratch::new(&[]);
    passes_with(&empty, &["check"], "no Rust code found here");
    let loose = Scratch::new(&[("a.rs", CLEAN), ("b.rs", CLEAN)]);
    passes_with(&loose, &["check"], "name one of the 2 other .rs files");
    let run = loose.run(&["check", "a.rs"]);
    assert!(run.stdout.starts_with("No findings in 1 file"), "a named file is its own root: {run:?}");
    let rooted = Scratch::new(&[("main.rs", "mod a;\nfn main() {}\n"), ("a.rs", CLEAN), ("b.rs", CLEAN)]);
    assert!(rooted.run(&["check"]).stdout.starts_with("No findings in 2 files"));
}

#[test]
fn a_named_module_is_no_root_of_its_own() {
    let scratch = Scratch::new(&[("b.rs", "mod c;\n"), ("b/c.rs", CLEAN), ("a.rs", "mod b;\n")]);
    // `b.rs` was named first, but `a.rs` declares it: its modules stand in `b/`.
    let run = scratch.run(&["check", "b.rs", "a.rs", "--verbose"]);
    assert!(run.stderr.contains("lib a at a.rs"), "{}", run.stderr);
    assert!(run.stderr.contains("note: 3 files read"), "{}", run.stderr);
}

#[test]
fn a_broken_manifest_is_a_message_and_the_rest_goes_on() {
    let scratch = Scratch::package(CLEAN);
    scratch.write("other/Cargo.toml", b"[package\n");
    scratch.write("other/src/lib.rs", CLEAN.as_bytes());
    passes_with(&scratch, &["check"], "other/Cargo.toml: is not a valid manifest, line 1:");
}

#[test]
fn settings_are_found_upward_and_their_mistakes_said_once() {
    let scratch = Scratch::package(CLEAN);
    scratch.write("locklens.toml", b"exclud = ['x']\n");
    passes_with(&scratch, &["check", "src"], "locklens.toml: unknown key `exclud` (did you mean `exclude`?)");
    scratch.write("locklens.toml", b"[rules]\nno-such-rule = 'off'\n");
    passes_with(&scratch, &["check"], "locklens.toml: `rules`: unknown rule `no-such-rule`");
    scratch.write("locklens.toml", b"exclude = [\n");
    passes_with(&scratch, &["check"], "locklens.toml: line 1: unclosed array");
    assert_eq!(scratch.run(&["check", "--quiet"]).stderr, "", "quiet means quiet");
    scratch.write("other.toml", b"");
    assert_eq!(scratch.run(&["check", "--config", "other.toml"]).stderr, "", "instead of the nearest one");
}

#[test]
fn excluded_folders_are_left_out_unless_named() {
    let scratch = Scratch::package(CLEAN);
    scratch.write("locklens.toml", b"exclude = ['fixtures']\n");
    scratch.write("fixtures/Cargo.toml", b"[package]\nname = 'f'\n[workspace]\n");
    scratch.write("fixtures/src/lib.rs", CLEAN.as_bytes());
    assert!(scratch.run(&["check"]).stdout.starts_with("No findings in 1 file;"));
    assert!(scratch.run(&["check", "fixtures"]).stdout.starts_with("No findings in 1 file;"));
    assert!(scratch.run(&["check", ".", "fixtures"]).stdout.starts_with("No findings in 2 files;"));
}

#[test]
fn hostile_texts_neither_end_nor_hang_the_run() {
    let scratch = Scratch::package("mod deep; mod refs; mod empty; mod nul; mod bom;\n");
    let deep = format!("fn f() {{ let x = {}1{}; }}\n", "(".repeat(60_000), ")".repeat(60_000));
    scratch.write("src/deep.rs", deep.as_bytes());
    scratch.write("src/refs.rs", format!("fn f() {{ let x = {}1; }}\n", "& ".repeat(20_000)).as_bytes());
    scratch.write("src/empty.rs", b"");
    scratch.write("src/nul.rs", b"fn f() { \0 }\n");
    scratch.write("src/bom.rs", "\u{feff}#!/bin/x\nfn f() {}\r\n".as_bytes());
    let run = scratch.run(&["check", "--verbose"]);
    assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
    assert!(run.stderr.contains("note: 6 files read"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn loops_of_links_end() {
    let scratch = Scratch::package("mod inner;\nmod again;\n");
    scratch.write("src/inner.rs", CLEAN.as_bytes());
    scratch.write("src/mod.rs", b"mod inner;\nmod again;\nmod loop_;\n");
    for name in ["again", "loop_"] {
        std::os::unix::fs::symlink(scratch.join("src"), scratch.join(&format!("src/{name}")))
            .expect("a link");
    }
    let run = scratch.run(&["check"]);
    assert_eq!(run.code, Some(0), "{run:?}");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let scratch = Scratch::package(CLEAN);
    for args in [&["check"][..], &["rules", "--output-format", "json"]] {
        let mut child =
            scratch.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("runs");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("ends");
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    }
}

#[test]
fn verbose_tells_what_was_read() {
    let scratch = Scratch::package("mod part;\n");
    scratch.write("src/part.rs", CLEAN.as_bytes());
    scratch.write("tests/end.rs", CLEAN.as_bytes());
    let run = scratch.run(&["check", "--verbose"]);
    assert!(run.stderr.contains("note: lib sample at src/lib.rs, E2021"), "{}", run.stderr);
    assert!(run.stderr.contains("note: test end at tests/end.rs, E2021"), "{}", run.stderr);
    assert!(run.stderr.contains("note: 3 files read"), "{}", run.stderr);
    assert!(run.stdout.contains("2 of 2 dependencies known"), "{}", run.stdout);
}
