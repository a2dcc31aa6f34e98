//! `--fix`, `--unsafe-fixes`, `--diff`.

use crate::scratch::Scratch;

/// Two guards dropped at once; binding them is safe, since nothing follows that waits or locks.
const DROPPED: &str = "\
use std::sync::Mutex;

pub fn bump(m: &Mutex<u32>, n: &mut u32) {
    let _ = m.lock().unwrap();
    *n += 1;
}

pub fn log(m: &Mutex<()>) {
    let _ = m.lock();
    println!(\"locked\");
}
";

fn fixed() -> String {
    DROPPED.replace("let _ =", "let _guard =")
}

#[test]
fn diff_shows_the_changes_and_makes_none() {
    let scratch = Scratch::package(DROPPED);
    let run = scratch.run(&["check", "--diff"]);
    assert_eq!(run.code, Some(1), "there are findings: {run:?}");
    for part in
        ["--- a/src/lib.rs\n+++ b/src/lib.rs\n@@ ", "-    let _ = m.lock();\n+    let _guard = m.lock();\n"]
    {
        assert!(run.stdout.contains(part), "{part}\nnot in\n{}", run.stdout);
    }
    assert!(run.stderr.contains("Would apply 2 fixes in 1 file"), "{}", run.stderr);
    assert_eq!(scratch.read("src/lib.rs"), DROPPED);
}

#[test]
fn fix_changes_what_it_must_and_nothing_else() {
    let scratch = Scratch::package(DROPPED);
    let run = scratch.run(&["check", "--fix"]);
    assert_eq!(run.code, Some(0), "nothing is left: {run:?}");
    assert!(run.stdout.contains("Applied 2 fixes in 1 file\nNo findings in 1 file"), "{}", run.stdout);
    assert_eq!(scratch.read("src/lib.rs"), fixed());
    let names: Vec<_> = std::fs::read_dir(scratch.join("src")).expect("a folder").flatten().collect();
    assert_eq!(names.len(), 1, "no temporary file is left");
    let again = scratch.run(&["check", "--fix"]);
    assert!(again.stdout.starts_with("Applied 0 fixes"), "{}", again.stdout);
}

#[test]
fn line_ends_and_marks_stay() {
    let scratch = Scratch::package("");
    let crlf = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    scratch.write("src/lib.rs", crlf(DROPPED).as_bytes());
    assert_eq!(scratch.run(&["check", "--fix"]).code, Some(0));
    assert_eq!(scratch.read("src/lib.rs"), crlf(&fixed()));
}

#[test]
fn only_what_is_selected_and_shown_is_fixed() {
    let scratch = Scratch::package(DROPPED);
    scratch.run(&["check", "--fix", "--ignore", "let-underscore-lock"]);
    assert_eq!(scratch.read("src/lib.rs"), DROPPED);
    scratch.run(&["check", "--fix", "--config", "rules.let-underscore-lock='hint'"]);
    assert_eq!(scratch.read("src/lib.rs"), DROPPED, "hints are not shown by default");
    scratch.write("src/other.rs", b"");
    scratch.run(&["check", "--fix", "src/other.rs"]);
    assert_eq!(scratch.read("src/lib.rs"), DROPPED, "nor is what was not named");
}

#[test]
fn unsafe_fixes_wait_to_be_asked_for() {
    // The guard would be held over the await.
    let text = "use tokio::sync::Mutex;\n\npub async fn f(m: &Mutex<u32>) {\n    let _ = m.lock().await;\n    tick().await;\n}\n\nasync fn tick() {}\n";
    let scratch = Scratch::package(text);
    assert_eq!(scratch.run(&["check", "--fix"]).code, Some(1));
    assert_eq!(scratch.read("src/lib.rs"), text, "nor is a lesser fix applied instead");
    scratch.run(&["check", "--unsafe-fixes"]);
    assert_eq!(scratch.read("src/lib.rs"), text.replace("let _ =", "let _guard ="));
}

#[test]
fn a_file_that_cannot_be_written_stops_all() {
    let scratch = Scratch::package("mod a;\nmod b;\n");
    scratch.write("src/a.rs", DROPPED.as_bytes());
    scratch.write("src/b.rs", DROPPED.as_bytes());
    let path = scratch.join("src/b.rs");
    let mut permissions = std::fs::metadata(&path).expect("a file").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).expect("permissions");
    let run = scratch.run(&["check", "--fix"]);
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(run.stderr.contains("b.rs: is read-only; no file was changed"), "{}", run.stderr);
    assert_eq!(scratch.read("src/a.rs"), DROPPED);
}
