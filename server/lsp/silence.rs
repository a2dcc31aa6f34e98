//! Actions that silence a rule: in a whole file, or in the settings file of the workspace.

use crate::lsp::client::Client;
use crate::lsp::convert::{self, FileEdits, Offer};
use crate::lsp::documents::Document;
use crate::text::Text;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use tower_lsp::ls_types as lsp;

/// The settings file.
const SETTINGS: &str = "locklens.toml";
const MARK: &str = "//! locklens: allow(";

/// A comment at the top of the file that allows a rule in all of it; one that is there gets one more name.
pub fn in_file(rule: &str, document: &Document, client: &Client) -> Option<Offer> {
    let text = document.text.contents();
    let (at, new_text) = file_comment(rule, &text, document.text.line_break());
    let edit = lsp::TextEdit { range: convert::range(&document.text, at, at, client.encoding), new_text };
    let uri = lsp::Uri::from_str(&document.uri).ok()?;
    let file = FileEdits { uri, version: Some(document.version), edits: vec![edit] };
    Some(Offer { title: format!("Silence {rule} in this file"), safe: false, files: vec![file] })
}

fn file_comment(rule: &str, text: &str, line_break: &str) -> (usize, String) {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let code = line.trim_start_matches('\u{feff}').trim();
        let shebang = start == 0 && code.starts_with("#!") && !code.starts_with("#![");
        if code.starts_with(MARK) {
            let at = line.find(MARK).unwrap_or_default() + MARK.len();
            return (start + at, format!("{rule}, "));
        }
        if !(shebang || code.starts_with("//!")) {
            break;
        }
        start += line.len();
    }
    // Before the file's own words, behind what has to come first.
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    let skipped = match first.trim_start_matches('\u{feff}') {
        line if line.starts_with("#!") && !line.starts_with("#![") => first.len(),
        line => first.len() - line.len(),
    };
    (skipped, format!("{MARK}{rule}){line_break}"))
}

/// The edit that turns a rule off in the nearest settings file, or in a new one in the document's
/// workspace folder. `None` if the file says something of the rule already, or cannot be edited.
pub fn in_settings(
    rule: &str,
    document: &Document,
    folders: &[PathBuf],
    client: &Client,
) -> Option<lsp::CodeAction> {
    if !client.versioned_edits {
        return None;
    }
    let path = convert::path(&document.uri)?;
    let near = path.ancestors().skip(1).map(|dir| dir.join(SETTINGS)).find(|file| file.is_file());
    let (file, text, is_new) = match near {
        Some(file) => (file.clone(), std::fs::read_to_string(&file).ok()?, false),
        None if client.creates_files => {
            let folder = folders.iter().filter(|folder| path.starts_with(folder)).min()?;
            // Settings in the manifest would no longer count.
            let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
            if manifest.contains("metadata.locklens") {
                return None;
            }
            (folder.join(SETTINGS), String::new(), true)
        }
        None => return None,
    };
    let (at, new_text) = off(rule, &text)?;
    let text = Text::from_disk(&text);
    let edit = lsp::TextEdit { range: convert::range(&text, at, at, client.encoding), new_text };
    let uri = lsp::Uri::from_str(&convert::uri(Path::new(&file))?).ok()?;
    Some(lsp::CodeAction {
        title: format!("Turn {rule} off in {SETTINGS}"),
        kind: Some(lsp::CodeActionKind::QUICKFIX),
        edit: Some(convert::file_edit(uri, edit, is_new)),
        ..Default::default()
    })
}

/// Where to say in a settings file that a rule is off.
fn off(rule: &str, text: &str) -> Option<(usize, String)> {
    let (mut start, mut inside, mut table) = (0, false, None);
    for line in text.split_inclusive('\n') {
        let code = line.trim();
        if code.starts_with('[') {
            inside = code
                .strip_prefix("[rules]")
                .is_some_and(|rest| rest.trim().is_empty() || rest.trim().starts_with('#'));
        } else if inside && code.split('=').next().is_some_and(|key| key.trim().trim_matches('"') == rule)
            || !inside && code.starts_with("rules")
        {
            return None;
        }
        start += line.len();
        if inside && code.starts_with('[') {
            table = Some(start).filter(|_| line.ends_with('\n'));
        }
    }
    let line = format!("{rule} = \"off\"\n");
    Some(match table {
        Some(at) => (at, line),
        None if text.is_empty() => (0, format!("[rules]\n{line}")),
        None if text.ends_with('\n') => (text.len(), format!("\n[rules]\n{line}")),
        None => (text.len(), format!("\n\n[rules]\n{line}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inserted(text: &str, (at, new): (usize, String)) -> String {
        format!("{}{new}{}", &text[..at], &text[at..])
    }

    #[test]
    fn a_file_is_silenced_at_its_top() {
        let silenced = |text: &str| inserted(text, file_comment("double-lock", text, "\n"));
        assert_eq!(silenced("fn f() {}\n"), "//! locklens: allow(double-lock)\nfn f() {}\n");
        assert_eq!(
            silenced("#!/bin/x\nfn f() {}\n"),
            "#!/bin/x\n//! locklens: allow(double-lock)\nfn f() {}\n"
        );
        assert_eq!(silenced("#![no_std]\n"), "//! locklens: allow(double-lock)\n#![no_std]\n");
        let there = "//! About.\n//! locklens: allow(x) why\nfn f() {}\n";
        assert_eq!(silenced(there), "//! About.\n//! locklens: allow(double-lock, x) why\nfn f() {}\n");
    }

    #[test]
    fn a_rule_is_turned_off_in_the_table_of_rules() {
        let turned = |text: &str| off("double-lock", text).map(|edit| inserted(text, edit));
        let fresh = "[rules]\ndouble-lock = \"off\"\n";
        assert_eq!(turned("").unwrap(), fresh);
        assert_eq!(turned("select = []").unwrap(), format!("select = []\n\n{fresh}"));
        assert_eq!(
            turned("[rules]\nx = \"off\"\n").unwrap(),
            "[rules]\ndouble-lock = \"off\"\nx = \"off\"\n"
        );
        assert_eq!(turned("[[lock]]\na = 1\n").unwrap(), format!("[[lock]]\na = 1\n\n{fresh}"));
        assert_eq!(turned("[rules]\ndouble-lock = \"hint\"\n"), None);
        assert_eq!(turned("rules.double-lock = \"hint\"\n"), None);
    }
}
