//! What is generated from the registry is fresh. `LOCKLENS_BLESS=1 cargo test` writes it anew.

use crate::scratch::Scratch;
use serde_json::Value;
use std::path::Path;

/// The rules in a format of `locklens rules`.
fn rules(format: &str) -> String {
    let run = Scratch::new(&[]).run(&["rules", "--output-format", format]);
    assert_eq!(run.code, Some(0), "{run:?}");
    run.stdout
}

/// Holds what stands in `file` between two marks against `fresh`, or writes it there.
fn keep_fresh(file: &str, marks: (&str, &str), fresh: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = std::fs::read_to_string(&path).expect("a readable file");
    let (head, rest) = text.split_once(marks.0).expect("the first mark");
    let (written, tail) = rest.split_once(marks.1).expect("the second mark");
    if std::env::var_os("LOCKLENS_BLESS").is_some() {
        let text = format!("{head}{}{fresh}{}{tail}", marks.0, marks.1);
        std::fs::write(&path, text).expect("written");
    } else {
        // No diff: the two texts would fill the screen.
        assert!(written == fresh, "{file} is stale: run `LOCKLENS_BLESS=1 cargo test --test it docs`");
    }
}

#[test]
fn the_readme_lists_the_rules() {
    keep_fresh("README.md", ("it/docs.rs keeps it fresh -->\n", "<!-- /rules -->"), &rules("markdown"));
}

/// VS Code's settings editor offers each rule with its levels.
#[test]
fn the_settings_of_vs_code_offer_the_rules() {
    let listed = rules("json");
    let setting = |line: &str| {
        let rule: Value = serde_json::from_str(line).expect("JSON");
        let summary = rule["summary"].as_str().expect("a summary").replace('`', "");
        let default = rule["severity"].as_str().unwrap_or("off");
        let description = Value::from(format!("{summary} (default: {default})"));
        let levels = r#"["error", "warning", "hint", "off"]"#;
        format!(r#"            {}: {{ "enum": {levels}, "description": {description} }}"#, rule["id"])
    };
    let settings: Vec<String> = listed.lines().map(setting).collect();
    let marks = ("over what `locklens.toml` says.\",\n          \"properties\": {\n", "\n          }\n");
    keep_fresh("editors/vscode/package.json", marks, &settings.join(",\n"));
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
