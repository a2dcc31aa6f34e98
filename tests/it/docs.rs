//! What is generated from the registry is fresh. `LOCKLENS_BLESS=1 cargo test` writes it anew.

use crate::scratch::Scratch;
use std::path::Path;

/// Begins and ends the generated part of the README.
const MARKS: (&str, &str) = ("it/docs.rs keeps it fresh -->\n", "<!-- /rules -->");

#[test]
fn the_readme_lists_the_rules() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let text = std::fs::read_to_string(&path).expect("a README");
    let (head, rest) = text.split_once(MARKS.0).expect("the first mark");
    let (written, tail) = rest.split_once(MARKS.1).expect("the second mark");
    let run = Scratch::new(&[]).run(&["rules", "--output-format", "markdown"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    if std::env::var_os("LOCKLENS_BLESS").is_some() {
        let fresh = format!("{head}{}{}{}{tail}", MARKS.0, run.stdout, MARKS.1);
        std::fs::write(&path, fresh).expect("written");
    } else {
        assert!(
            written == run.stdout,
            "README.md is stale: run `LOCKLENS_BLESS=1 cargo test --test it docs`"
        );
    }
}

/// The page that every finding in an editor links to, one section a rule.
#[test]
fn every_rule_has_its_section_on_the_page_that_editors_link_to() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let mut fresh = String::from("# Rules\n\nGenerated from the rules' own documentation.\n");
    for rule in locklens_engine::rules::ALL {
        // Deeper headings, outside of code, where `#` begins an attribute or a comment.
        let mut in_code = false;
        fresh.push_str(&format!("\n## {}\n\n{}.\n\n", rule.id, rule.summary));
        for line in rule.docs.trim().lines() {
            in_code ^= line.starts_with("```");
            let deeper = if !in_code && line.starts_with('#') { "#" } else { "" };
            fresh.push_str(&format!("{deeper}{line}\n"));
        }
    }
    if std::env::var_os("LOCKLENS_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, fresh).expect("written");
    } else {
        let written = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(written == fresh, "docs/rules.md is stale: run `LOCKLENS_BLESS=1 cargo test --test it docs`");
    }
}
