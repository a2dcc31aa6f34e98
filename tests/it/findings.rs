//! The command line on code with findings: formats, selection, scope, exit codes.

use crate::scratch::Scratch;

/// One error (`let-underscore-lock`) and one warning (`await-holding-lock`).
const FAULTY: &str = "\
use std::sync::Mutex;

pub fn bump(ö: &Mutex<u32>) {
    /* ö🦀 */ let _ = ö.lock().unwrap();
}

pub async fn hold(m: &Mutex<u32>) {
    let guard = m.lock().unwrap();
    tick().await;
    drop(guard);
}

async fn tick() {}
";

fn lines(scratch: &Scratch, args: &[&str]) -> Vec<String> {
    let run = scratch.run(&[&["check", "--output-format", "concise", "--quiet"], args].concat());
    run.stdout.lines().map(|l| l.split_once("] ").map_or(l, |(head, _)| head).to_string()).collect()
}

#[test]
fn concise_is_a_line_a_finding() {
    let scratch = Scratch::package(FAULTY);
    assert_eq!(
        lines(&scratch, &[]),
        ["src/lib.rs:4:24: error[let-underscore-lock", "src/lib.rs:8:19: warning[await-holding-lock"],
        "columns count characters"
    );
    assert_eq!(scratch.run(&["check"]).code, Some(1));
    assert_eq!(scratch.run(&["check", "--exit-zero"]).code, Some(0));
    assert_eq!(scratch.run(&["check", "--select", "double-lock"]).code, Some(0));
}

#[test]
fn full_shows_the_source_the_related_places_and_the_fixes() {
    let scratch = Scratch::package(FAULTY);
    let run = scratch.run(&["check"]);
    for part in [
        "error[let-underscore-lock]: ",
        "warning[await-holding-lock]: ",
        "--> src/lib.rs:8:19",
        "    let guard = m.lock().unwrap();",
        "    tick().await;",
        "help: safe fix: ",
        "1 error, 1 warning in 1 of 1 file; ",
    ] {
        assert!(run.stdout.contains(part), "{part}\nnot in\n{}", run.stdout);
    }
    assert!(!run.stdout.contains('\u{1b}'), "no colours in pipes");
    assert_eq!(run.stderr, "", "no progress in pipes");
}

#[test]
fn json_has_the_agreed_fields() {
    let scratch = Scratch::package(FAULTY);
    let objects = scratch.json(&[]);
    assert_eq!(objects.len(), 2);
    let keys = |v: &serde_json::Value| -> Vec<String> {
        let mut keys: Vec<String> = v.as_object().expect("an object").keys().cloned().collect();
        keys.sort();
        keys
    };
    let range = ["column", "endColumn", "endLine", "file", "line"];
    let with = |more: &[&str]| {
        let mut all: Vec<String> = range.iter().chain(more).map(|k| k.to_string()).collect();
        all.sort();
        all
    };
    let finding = &objects[1];
    assert_eq!(keys(finding), with(&["rule", "severity", "message", "related", "fixes"]));
    assert_eq!((&finding["rule"], &finding["severity"]), (&"await-holding-lock".into(), &"warning".into()));
    assert_eq!(
        (&finding["file"], &finding["line"], &finding["column"]),
        (&"src/lib.rs".into(), &8.into(), &19.into())
    );
    let related = finding["related"].as_array().expect("a list");
    assert!(related.iter().any(|r| r["line"] == 9), "the await is a related place: {finding}");
    assert_eq!(keys(&related[0]), with(&["message"]));
    let fix = &objects[0]["fixes"][0];
    assert_eq!(keys(fix), ["edits", "safety", "title"]);
    assert_eq!(keys(&fix["edits"][0]), with(&["newText"]));
}

#[test]
fn paths_are_relative_to_the_working_directory_or_absolute() {
    let scratch = Scratch::package(FAULTY);
    let run = |dir: &str, path: &str| {
        let mut command = scratch.command(&["check", "--output-format", "json", path]);
        let output = command.current_dir(scratch.join(dir)).output().expect("runs");
        let first = String::from_utf8(output.stdout).expect("UTF-8");
        let first: serde_json::Value =
            serde_json::from_str(first.lines().next().expect("a line")).expect("JSON");
        first["file"].as_str().expect("a path").to_string()
    };
    scratch.write("elsewhere/keep", b"");
    assert_eq!(run("src", "."), "lib.rs");
    assert_eq!(run("src", ".."), "lib.rs");
    let absolute = scratch.join("src/lib.rs");
    assert!(run("elsewhere", "..").ends_with("/src/lib.rs"));
    assert_eq!(run("elsewhere", absolute.to_str().expect("UTF-8")), absolute.display().to_string());
}

#[test]
fn rules_are_selected_by_options_and_settings() {
    let scratch = Scratch::package(FAULTY);
    let rules = |args: &[&str]| -> Vec<String> {
        let found = scratch.json(&[&["--min-severity", "hint"], args].concat());
        found
            .iter()
            .map(|f| format!("{} {}", f["severity"].as_str().unwrap(), f["rule"].as_str().unwrap()))
            .collect()
    };
    let (error, warning) = ("error let-underscore-lock", "warning await-holding-lock");
    assert_eq!(rules(&[]), [error, warning]);
    assert_eq!(rules(&["--select", "all"]), [error, warning]);
    assert_eq!(rules(&["--select", "await"]), [warning]);
    assert_eq!(rules(&["--select", "await", "--extend-select", "let-underscore-lock"]), [error, warning]);
    assert_eq!(rules(&["--ignore", "await-holding-lock,double-lock"]), [error]);
    assert_eq!(rules(&["--ignore", "all"]), Vec::<String>::new());
    assert_eq!(rules(&["--config", "rules.await-holding-lock='off'"]), [error]);
    assert_eq!(rules(&["--config", "ignore=['deadlock']"]), [warning]);
    scratch
        .write("locklens.toml", b"[rules]\nawait-holding-lock = 'hint'\nlet-underscore-lock = 'warning'\n");
    assert_eq!(rules(&[]), ["warning let-underscore-lock", "hint await-holding-lock"]);
}

#[test]
fn hidden_findings_are_counted() {
    let scratch = Scratch::package(FAULTY);
    scratch.write("locklens.toml", b"[rules]\nawait-holding-lock = 'hint'\n");
    let run = scratch.run(&["check", "--output-format", "concise"]);
    assert!(run.stdout.contains("1 hint hidden (--min-severity hint shows them)"), "{}", run.stdout);
    let run = scratch.run(&["check", "--min-severity", "error", "--select", "await"]);
    assert_eq!(run.code, Some(0), "nothing at or above the level: {run:?}");
}

#[test]
fn only_what_was_named_is_reported() {
    let scratch = Scratch::package("mod a;\nmod b;\n");
    scratch.write("src/a.rs", FAULTY.as_bytes());
    scratch.write("src/b.rs", FAULTY.as_bytes());
    let files = |args: &[&str]| -> Vec<String> {
        let mut files: Vec<String> =
            scratch.json(args).iter().map(|f| f["file"].as_str().unwrap().into()).collect();
        files.dedup();
        files
    };
    assert_eq!(files(&[]), ["src/a.rs", "src/b.rs"]);
    assert_eq!(files(&["src/b.rs"]), ["src/b.rs"]);
    scratch.write("locklens.toml", b"exclude = ['a.rs']\n");
    assert_eq!(files(&[]), ["src/b.rs"]);
    assert_eq!(files(&["src/a.rs"]), ["src/a.rs"], "what is named is not excluded");
}

#[test]
fn what_cannot_be_read_is_one_finding_and_the_rest_goes_on() {
    let scratch = Scratch::package("mod good;\nmod latin1;\nmod broken;\n");
    scratch.write("src/good.rs", FAULTY.as_bytes());
    scratch.write("src/latin1.rs", b"// caf\xe9\nfn f( {\n");
    scratch.write(
        "src/broken.rs",
        b"pub fn whole() {}\n\npub fn broken( {\n    let x = 1;\n}\n\npub fn also_whole() {}\n",
    );
    let found = lines(&scratch, &["--min-severity", "hint"]);
    let unreadable: Vec<&String> = found.iter().filter(|l| l.contains("syntax-unreadable")).collect();
    assert_eq!(unreadable.len(), 2, "{found:#?}");
    assert!(unreadable[0].starts_with("src/broken.rs:3:"), "{found:#?}");
    assert!(unreadable[1].starts_with("src/latin1.rs:1:1:"), "{found:#?}");
    assert_eq!(found.len(), 4, "and both findings of the good file: {found:#?}");
    let run = scratch.run(&["check"]);
    assert!(run.stdout.contains("2 items could not be read"), "{}", run.stdout);
}

#[test]
fn suppressed_findings_do_not_count() {
    let scratch = Scratch::package(&format!("//! locklens: allow(await-holding-lock) known\n{FAULTY}"));
    assert_eq!(lines(&scratch, &[]), ["src/lib.rs:5:24: error[let-underscore-lock"]);
}

#[test]
fn a_lone_file_is_checked_with_the_edition_asked_for() {
    let scratch = Scratch::new(&[("lone.rs", FAULTY)]);
    assert_eq!(lines(&scratch, &["lone.rs"]).len(), 2);
    // In 2015 there is no `async fn`: the item cannot be read.
    let old = lines(&scratch, &["lone.rs", "--edition", "2015"]);
    assert!(!old.is_empty() && old.len() <= 2, "{old:?}");
}

#[test]
fn a_taught_lock_is_a_lock() {
    let text = "pub struct Fair<T>(T);\npub struct FairGuard<'a, T>(&'a T);\n\n\
                impl<T> Fair<T> {\n    pub fn enter(&self) -> FairGuard<'_, T> {\n        FairGuard(&self.0)\n    }\n}\n\n\
                pub async fn hold(m: &Fair<u32>) {\n    let guard = m.enter();\n    tick().await;\n    drop(guard);\n}\n\n\
                async fn tick() {}\n";
    let scratch = Scratch::package(text);
    assert_eq!(lines(&scratch, &[]), Vec::<String>::new(), "unknown stays unknown");
    scratch.write(
        "locklens.toml",
        b"[[lock]]\ntype = 'sample::Fair'\nguard = 'sample::FairGuard'\nlock = 'enter'\n",
    );
    assert_eq!(lines(&scratch, &[]), ["src/lib.rs:11:19: warning[await-holding-lock"]);
}
