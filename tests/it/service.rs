//! The sample service: the defects that `tests/service/EXPECTED` lists, and nothing else.

use crate::scratch::locklens;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// A line of `EXPECTED`: where, by which rule, and the text of the line.
struct Expected {
    file: String,
    rule: String,
    text: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/service")
}

fn expected() -> Vec<Expected> {
    let text = std::fs::read_to_string(folder().join("EXPECTED")).expect("the list");
    let lines = text.lines().filter(|l| !l.starts_with('#') && !l.is_empty());
    lines
        .map(|line| {
            let parts: Vec<&str> = line.splitn(3, " | ").collect();
            let [file, rule, text] = parts[..] else { panic!("not `file | rule | text`: {line}") };
            Expected { file: file.into(), rule: rule.into(), text: text.into() }
        })
        .collect()
}

fn json(args: &[&str]) -> Vec<Value> {
    let output = locklens().args(args).current_dir(folder()).output().expect("runs");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|l| serde_json::from_str(l).expect("an object a line")).collect()
}

/// The trimmed line that a finding, or a related place, points to.
fn line_of(place: &Value) -> String {
    let file = place["file"].as_str().expect("a path");
    let text = std::fs::read_to_string(folder().join(file)).expect("a source");
    let line = place["line"].as_u64().expect("a line") as usize;
    text.lines().nth(line - 1).expect("the line").trim().to_string()
}

#[test]
fn its_defects_are_found_at_default_level_and_nothing_else() {
    let found = json(&["check", "--output-format", "json"]);
    let known: Vec<String> = json(&["rules", "--output-format", "json"])
        .iter()
        .map(|r| r["id"].as_str().expect("an id").to_string())
        .collect();
    let expected = expected();
    assert_eq!(expected.len(), 13);
    let mut wrong = Vec::new();
    for want in expected.iter().filter(|e| known.contains(&e.rule)) {
        let is_it = |f: &&Value| {
            f["file"] == *want.file && f["rule"] == *want.rule && line_of(f).contains(&want.text)
        };
        if !found.iter().any(|f| is_it(&f)) {
            wrong.push(format!("missing: {} in {} at `{}`", want.rule, want.file, want.text));
        }
    }
    for finding in &found {
        // Two rules may see one defect, each at its own end of it.
        let places = || finding["related"].as_array().into_iter().flatten().chain([finding]);
        let is_at = |e: &Expected| places().any(|p| p["file"] == *e.file && line_of(p).contains(&e.text));
        if !expected.iter().any(is_at) {
            let line = line_of(finding);
            wrong.push(format!("unexpected: {} in {} at `{line}`", finding["rule"], finding["file"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn most_offer_a_fix_and_all_fixes_leave_it_clean() {
    let found = json(&["check", "--output-format", "json"]);
    let first = |f: &Value| f["fixes"].as_array().and_then(|all| all.first().cloned());
    let offered: Vec<Value> = found.iter().filter_map(first).collect();
    let safe = offered.iter().filter(|f| f["safety"] == "safe").count();
    assert!(offered.len() >= 11 && safe >= 7, "{} offer a fix, {safe} a safe one", offered.len());

    let copy = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(copy.path().join("src")).expect("a folder");
    std::fs::copy(folder().join("Cargo.toml"), copy.path().join("Cargo.toml")).expect("copied");
    for file in std::fs::read_dir(folder().join("src")).expect("a folder").flatten() {
        std::fs::copy(file.path(), copy.path().join("src").join(file.file_name())).expect("copied");
    }
    let run = |args: &[&str]| {
        let output = locklens().args(args).current_dir(copy.path()).output();
        String::from_utf8(output.expect("runs").stdout).expect("UTF-8")
    };
    // That it compiles and passes its tests: tests/run service.
    let fixed = run(&["check", "--fix", "--unsafe-fixes"]);
    assert!(fixed.contains("No findings in"), "{fixed}");
    let again = run(&["check", "--fix", "--unsafe-fixes"]);
    assert!(again.starts_with("Applied 0 fixes"), "{again}");
}
