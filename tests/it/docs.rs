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
        assert_eq!(
            written, run.stdout,
            "README.md is stale: run `LOCKLENS_BLESS=1 cargo test --test it docs`"
        );
    }
}
