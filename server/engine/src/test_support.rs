//! Tests as source text: what is found is annotated with carets under the line.
//!
//! ```text
//! let g = m.lock().unwrap();
//! //        ^^^^ await-holding-lock
//! ```
//! A line `//- name.rs` starts another file (the first one is `lib.rs`), `//- edition: 2024` sets the
//! edition. Every finding of every rule must be annotated, hints included.

use crate::engine::{CrateSpec, DepSpec, Engine, EngineConfig, Source, TargetKind};
use crate::facts::Edition;
use crate::finding::{FileId, Finding, Fix};
use std::fmt::Write;
use std::sync::Arc;

/// A workspace made of a fixture, analysed.
pub struct Workspace {
    /// The engine.
    pub engine: Engine,
    /// Names and texts of the files.
    pub files: Vec<(String, String)>,
    /// The edition.
    pub edition: Edition,
}

/// Packages that every fixture depends on.
const PACKAGES: &[&str] =
    &["tokio", "parking_lot", "lock_api", "dashmap", "futures", "async-lock", "tracing", "spin", "once_cell"];

/// The crate of a fixture.
pub fn spec(edition: Edition) -> CrateSpec {
    let dep = |package: &&str| DepSpec {
        name: package.replace('-', "_").into(),
        package: (*package).into(),
        krate: None,
        library: None,
        features: if *package == "tokio" { vec!["full".into()] } else { Vec::new() },
    };
    CrateSpec {
        name: "app".into(),
        package: "app".into(),
        root: FileId(0),
        kind: TargetKind::Lib,
        edition,
        has_manifest: true,
        deps: PACKAGES.iter().map(dep).collect(),
        features: Vec::new(),
    }
}

/// A file as a host hands it over.
pub fn source(name: &str, text: &str, edition: Edition) -> Source {
    let facts = Arc::new(crate::syntax::parse(text, edition));
    Source { path: format!("/app/src/{name}").into(), text: text.into(), facts }
}

/// Settings with every rule on.
pub fn all_rules() -> EngineConfig {
    let enabled = crate::rules::ALL.iter().map(|r| r.id.into()).collect();
    let invalid_types = vec![("app::Lease".to_string(), "it is renewed by its thread".to_string())];
    EngineConfig { enabled, invalid_types, ..EngineConfig::default() }
}

impl Workspace {
    /// Reads a fixture and analyses it.
    pub fn new(fixture: &str) -> Workspace {
        let (files, edition) = split(fixture);
        Workspace::of(files, spec(edition))
    }

    /// The same without a manifest, so that nobody knows the edition.
    pub fn lone(fixture: &str) -> Workspace {
        let (files, edition) = split(fixture);
        Workspace::of(files, CrateSpec { has_manifest: false, ..spec(edition) })
    }

    fn of(files: Vec<(String, String)>, spec: CrateSpec) -> Workspace {
        let edition = spec.edition;
        let mut engine = Engine::new(all_rules());
        for (i, (name, text)) in files.iter().enumerate() {
            engine.set_file(FileId(i as u32), source(name, text, edition));
        }
        engine.set_crates(vec![spec]);
        engine.set_indexing(false);
        engine.run();
        Workspace { engine, files, edition }
    }

    /// All findings by file.
    pub fn findings(&self) -> Vec<Finding> {
        (0..self.files.len()).flat_map(|i| self.engine.findings(FileId(i as u32))).collect()
    }

    /// The workspace after a fix.
    pub fn fixed(&self, fix: &Fix) -> Workspace {
        let mut files = self.files.clone();
        for edit in fix.edits.iter().rev() {
            let text = &mut files[edit.at.file.0 as usize].1;
            text.replace_range(edit.at.start as usize..edit.at.end as usize, &edit.text);
        }
        Workspace::of(files, spec(self.edition))
    }
}

fn split(fixture: &str) -> (Vec<(String, String)>, Edition) {
    let mut edition = Edition::E2021;
    let mut files = vec![("lib.rs".to_string(), String::new())];
    for line in fixture.lines() {
        if let Some(year) = line.strip_prefix("//- edition: ") {
            edition = if year == "2024" { Edition::E2024 } else { Edition::E2021 };
        } else if let Some(name) = line.strip_prefix("//- ") {
            files.push((name.trim().to_string(), String::new()));
        } else if let Some((_, text)) = files.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    (files, edition)
}

/// An annotation: line (0-based), first column, one past the last, rule.
type Mark = (usize, usize, usize, String);

fn marks(text: &str) -> Vec<Mark> {
    let mut out = Vec::new();
    let mut last = 0;
    for (number, line) in text.lines().enumerate() {
        let annotation = line.trim_start().strip_prefix("//").map(str::trim).filter(|r| r.starts_with('^'));
        let Some(annotation) = annotation else {
            last = number;
            continue;
        };
        let start = line.find('^').unwrap_or(0);
        let end = start + annotation.chars().take_while(|c| *c == '^').count();
        let rule = annotation.trim_start_matches('^').trim();
        out.push((last, start, end, rule.to_string()));
    }
    out
}

/// Checks that exactly the annotated findings are there.
pub fn check(fixture: &str) {
    check_only(fixture, |_| true);
}

/// The same for the findings of some rules.
pub fn check_only(fixture: &str, wanted: impl Fn(&str) -> bool) {
    let workspace = Workspace::new(fixture);
    let mut report = String::new();
    for (i, (name, text)) in workspace.files.iter().enumerate() {
        let mut expected = marks(text);
        for finding in workspace.engine.findings(FileId(i as u32)) {
            if !wanted(finding.rule) {
                continue;
            }
            let start = finding.at.start as usize;
            let line = text[..start].matches('\n').count();
            let column = start - text[..start].rfind('\n').map_or(0, |n| n + 1);
            let mark = (line, column, column + (finding.at.end as usize - start), finding.rule.to_string());
            match expected.iter().position(|m| *m == mark) {
                Some(i) => {
                    expected.remove(i);
                }
                None => {
                    let code = text.lines().nth(line).unwrap_or_default();
                    let under = format!("{}{}", " ".repeat(mark.1), "^".repeat(mark.2 - mark.1));
                    let _ = writeln!(
                        report,
                        "{name}: not annotated:\n{code}\n{under} {}: {}",
                        mark.3, finding.message
                    );
                }
            }
        }
        for (line, _, _, rule) in expected {
            let code = text.lines().nth(line).unwrap_or_default();
            let _ = writeln!(report, "{name}: not found: {rule} in line {}\n{code}", line + 1);
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

/// Applies the n-th fix of the first finding of a rule and compares the first file with `after`; then
/// that finding must be gone and nothing new have come.
pub fn check_fix(rule: &str, n: usize, before: &str, after: &str) {
    let workspace = Workspace::new(before);
    let findings = workspace.findings();
    let finding = findings.iter().find(|f| f.rule == rule).unwrap_or_else(|| panic!("{rule} found nothing"));
    let fix = finding.fixes.get(n).unwrap_or_else(|| panic!("{rule} offers {} fixes", finding.fixes.len()));
    let fixed = workspace.fixed(fix);
    let (expected, _) = split(after);
    assert_eq!(fixed.files[0].1, expected[0].1, "fix: {}", fix.title);
    let left = fixed.findings();
    let count = |list: &[Finding], rule: &str| list.iter().filter(|f| f.rule == rule).count();
    for other in crate::rules::ALL {
        let allowed = count(&findings, other.id) - usize::from(other.id == rule);
        assert!(count(&left, other.id) <= allowed, "after the fix: {left:#?}");
    }
}

/// Checks that a rule offers no fix for its first finding.
pub fn check_no_fix(rule: &str, fixture: &str) {
    let findings = Workspace::new(fixture).findings();
    let finding = findings.iter().find(|f| f.rule == rule).unwrap_or_else(|| panic!("{rule} found nothing"));
    assert!(finding.fixes.is_empty(), "{:#?}", finding.fixes);
}

/// The fenced code behind a heading of a rule's docs.
fn example(docs: &str, heading: &str) -> String {
    let part = docs.split(&format!("## {heading}\n")).nth(1).unwrap_or_default();
    part.split("```rust\n").nth(1).and_then(|c| c.split("```").next()).unwrap_or_default().to_string()
}

#[test]
fn documentation_is_complete_and_true() {
    const HEADINGS: [&str; 6] = [
        "What it does",
        "Why it matters",
        "Example",
        "Use instead",
        "When it stays silent",
        "Fix and its safety",
    ];
    for rule in crate::rules::ALL {
        let found: Vec<&str> = rule.docs.lines().filter_map(|l| l.strip_prefix("## ")).collect();
        assert_eq!(found, HEADINGS, "{}", rule.id);
        let (bad, good) = (example(rule.docs, "Example"), example(rule.docs, "Use instead"));
        let rules = |text: &str| Workspace::new(text).findings().iter().map(|f| f.rule).collect::<Vec<_>>();
        assert!(rules(&bad).contains(&rule.id), "{}: its example is not found: {:?}", rule.id, rules(&bad));
        assert_eq!(rules(&good), Vec::<&str>::new(), "{}: its better code is not clean", rule.id);
    }
}
