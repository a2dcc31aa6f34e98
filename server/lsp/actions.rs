//! Code actions: a quick fix for each fix, "suppress here", and `source.fixAll.locklens`.

use crate::lsp::client::Client;
use crate::lsp::commands;
use crate::lsp::convert::{self, Data, FileEdits, Offer, Reported};
use crate::lsp::documents::{Document, Documents};
use crate::lsp::silence;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::str::FromStr;
use tower_lsp::ls_types as lsp;
use tower_lsp::ls_types::{CodeAction, CodeActionKind, Diagnostic, NumberOrString};

/// Applies every safe fix of a file.
pub const FIX_ALL: CodeActionKind = CodeActionKind::new("source.fixAll.locklens");

/// What a code action's `data` holds until its edit is asked for.
#[derive(Debug, Serialize, Deserialize)]
pub struct Deferred {
    /// The document.
    pub uri: String,
    /// The version the action was offered for.
    pub version: i32,
}

/// Does the client want actions of this kind? A wanted kind covers those below it.
pub fn wants(only: Option<&[CodeActionKind]>, kind: &CodeActionKind) -> bool {
    let covers = |wanted: &CodeActionKind| {
        let rest = kind.as_str().strip_prefix(wanted.as_str());
        wanted.as_str().is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    only.is_none_or(|only| only.iter().any(covers))
}

/// What the client says that it shows, with the fixes that came along; `None` if the analysis has
/// to be asked, because something is missing or made for another version.
pub fn from_context(diagnostics: &[Diagnostic], documents: &Documents) -> Option<Vec<Reported>> {
    let ours = diagnostics.iter().filter(|d| d.source.as_deref() == Some(convert::SOURCE));
    let with_data = |diagnostic: &Diagnostic| {
        let data: Data = serde_json::from_value(diagnostic.data.clone()?).ok()?;
        let fresh = data.fixes.iter().all(|offer| is_fresh(offer, documents));
        fresh.then(|| Reported { diagnostic: diagnostic.clone(), offers: data.fixes })
    };
    ours.map(with_data).collect()
}

/// Is every file of this offer still what it was made for?
pub fn is_fresh(offer: &Offer, documents: &Documents) -> bool {
    let version = |file: &FileEdits| documents.get(file.uri.as_str()).map(|document| document.version);
    offer.files.iter().all(|file| version(file) == file.version)
}

/// The findings that a request is about: those it names, or else those in its range.
pub fn concerned(reported: Vec<Reported>, params: &lsp::CodeActionParams) -> Vec<Reported> {
    let named = &params.context.diagnostics;
    let touches = |a: lsp::Range, b: lsp::Range| a.start <= b.end && b.start <= a.end;
    let wanted = |r: &Reported| match named.is_empty() {
        true => touches(r.diagnostic.range, params.range),
        false => named.iter().any(|d| d.code == r.diagnostic.code && touches(d.range, r.diagnostic.range)),
    };
    reported.into_iter().filter(wanted).collect()
}

/// The quick fixes of one finding, and the action that suppresses it.
pub fn quick_fixes(reported: &Reported, document: &Document, client: &Client) -> Vec<CodeAction> {
    let only_safe = reported.offers.iter().filter(|offer| offer.safe).count() == 1;
    let fix = |offer: &Offer| CodeAction {
        title: if offer.safe { offer.title.clone() } else { format!("{} (unsafe)", offer.title) },
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![reported.diagnostic.clone()]),
        edit: Some(convert::workspace_edit(offer, client)),
        is_preferred: (offer.safe && only_safe).then_some(true),
        ..Default::default()
    };
    let suppression = suppress(&reported.diagnostic, document, client).map(|offer| CodeAction {
        title: offer.title.clone(),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![reported.diagnostic.clone()]),
        edit: Some(convert::workspace_edit(&offer, client)),
        ..Default::default()
    });
    reported.offers.iter().map(fix).chain(suppression).collect()
}

/// What else can be done about findings: silence their rules in the file or in the settings, and read
/// why they exist. Once for each rule.
pub fn about_rules(
    reported: &[Reported],
    document: &Document,
    folders: &[PathBuf],
    client: &Client,
) -> Vec<CodeAction> {
    let mut rules: Vec<(&str, Vec<Diagnostic>)> = Vec::new();
    for Reported { diagnostic, .. } in reported {
        let Some(NumberOrString::String(rule)) = &diagnostic.code else { continue };
        match rules.iter_mut().find(|(known, _)| known == rule) {
            Some((_, list)) => list.push(diagnostic.clone()),
            None => rules.push((rule, vec![diagnostic.clone()])),
        }
    }
    let mut out = Vec::new();
    for (rule, diagnostics) in rules {
        let mut add = |action| out.push(CodeAction { diagnostics: Some(diagnostics.clone()), ..action });
        if rule != "unused-suppression" {
            if let Some(offer) = silence::in_file(rule, document, client) {
                let edit = Some(convert::workspace_edit(&offer, client));
                let kind = Some(CodeActionKind::QUICKFIX);
                add(CodeAction { title: offer.title, kind, edit, ..Default::default() });
            }
            silence::in_settings(rule, document, folders, client).map(&mut add);
        }
        if client.explains {
            let title = format!("Explain {rule}");
            let command = lsp::Command {
                title: title.clone(),
                command: commands::EXPLAIN.to_string(),
                arguments: Some(vec![rule.into()]),
            };
            let kind = Some(CodeActionKind::QUICKFIX);
            add(CodeAction { title, kind, command: Some(command), ..Default::default() });
        }
    }
    out
}

/// A comment above the finding's line that allows its rule there; a comment that already stands
/// there gets one more name.
fn suppress(diagnostic: &Diagnostic, document: &Document, client: &Client) -> Option<Offer> {
    const ALLOW: &str = "locklens: allow(";
    let Some(NumberOrString::String(rule)) = &diagnostic.code else { return None };
    if rule == "unused-suppression" {
        return None;
    }
    let start = document.text.offset(convert::from_range(diagnostic.range).start, client.encoding);
    let (line_start, line) = document.text.line_at(start);
    let above = line_start.checked_sub(1).map(|end| document.text.line_at(end));
    let existing = above.filter(|(_, text)| text.trim_start().starts_with("// locklens: allow("));
    let (at, new_text) = match existing {
        Some((above_start, text)) => (above_start + text.find(ALLOW)? + ALLOW.len(), format!("{rule}, ")),
        None => {
            let indent: String = line.chars().take_while(|c| c.is_whitespace()).collect();
            let line_break = document.text.line_break();
            (line_start, format!("{indent}// locklens: allow({rule}) {line_break}"))
        }
    };
    let edit = lsp::TextEdit { range: convert::range(&document.text, at, at, client.encoding), new_text };
    let uri = lsp::Uri::from_str(&document.uri).ok()?;
    let file = FileEdits { uri, version: Some(document.version), edits: vec![edit] };
    Some(Offer { title: format!("Allow {rule} here"), safe: false, files: vec![file] })
}

/// The action that applies every safe fix of a document. Its edit is made when it is chosen if
/// the client can ask for it, else now. `None` if there is nothing to apply.
pub fn fix_all(reported: &[Reported], document: &Document, client: &Client) -> Option<CodeAction> {
    let offer = all_safe(reported)?;
    let action = CodeAction { title: offer.title.clone(), kind: Some(FIX_ALL), ..Default::default() };
    if client.resolve_edits {
        let deferred = Deferred { uri: document.uri.to_string(), version: document.version };
        return Some(CodeAction { data: serde_json::to_value(deferred).ok(), ..action });
    }
    Some(CodeAction { edit: Some(convert::workspace_edit(&offer, client)), ..action })
}

/// The first safe fix of each finding, one after another; one that overlaps an earlier one waits
/// for the next round, since it was made for a text that will no longer be there.
pub fn all_safe(reported: &[Reported]) -> Option<Offer> {
    let mut all =
        Offer { title: "Apply all safe fixes of locklens".to_string(), safe: true, files: Vec::new() };
    for offer in reported.iter().filter_map(|r| r.offers.iter().find(|offer| offer.safe)) {
        if offer.files.iter().any(|new| all.files.iter().any(|old| overlap(old, new))) {
            continue;
        }
        for new in &offer.files {
            match all.files.iter_mut().find(|old| old.uri == new.uri) {
                Some(old) => old.edits.extend(new.edits.iter().cloned()),
                None => all.files.push(new.clone()),
            }
        }
    }
    (!all.files.is_empty()).then_some(all)
}

/// Do two sets of edits touch the same text? Two insertions at one place do.
fn overlap(a: &FileEdits, b: &FileEdits) -> bool {
    let touches = |a: lsp::Range, b: lsp::Range| a == b || (a.start < b.end && b.start < a.end);
    a.uri == b.uri && a.edits.iter().any(|a| b.edits.iter().any(|b| touches(a.range, b.range)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    fn kinds(list: &[&'static str]) -> Vec<CodeActionKind> {
        list.iter().map(|kind| CodeActionKind::new(kind)).collect()
    }

    #[test]
    fn a_wanted_kind_covers_those_below_it() {
        assert!(wants(None, &FIX_ALL));
        assert!(wants(Some(&kinds(&["source"])), &FIX_ALL));
        assert!(wants(Some(&kinds(&["source.fixAll"])), &FIX_ALL));
        assert!(wants(Some(&kinds(&[""])), &FIX_ALL));
        assert!(!wants(Some(&kinds(&["source.fixAll.loc"])), &FIX_ALL));
        assert!(!wants(Some(&kinds(&["quickfix", "refactor"])), &FIX_ALL));
        assert!(!wants(Some(&[]), &FIX_ALL));
    }

    fn document(text: &str) -> Document {
        Document { uri: "file:///a.rs".into(), version: 3, text: Text::new(text) }
    }

    fn diagnostic(line: u32, character: u32) -> Diagnostic {
        let at = lsp::Position { line, character };
        Diagnostic {
            range: lsp::Range { start: at, end: at },
            code: Some(NumberOrString::String("double-lock".into())),
            ..Default::default()
        }
    }

    fn suppressed(text: &str, line: u32, character: u32) -> String {
        let mut document = document(text);
        let client = Client::default();
        let offer = suppress(&diagnostic(line, character), &document, &client).unwrap();
        let edit = &offer.files[0].edits[0];
        document.text.replace(convert::from_range(edit.range), &edit.new_text, client.encoding);
        document.text.contents().to_string()
    }

    #[test]
    fn a_suppression_stands_above_with_the_same_indent_and_line_break() {
        assert_eq!(suppressed("a\n\t  b();\n", 1, 3), "a\n\t  // locklens: allow(double-lock) \n\t  b();\n");
        assert_eq!(suppressed("a\r\n  b\r\n", 1, 2), "a\r\n  // locklens: allow(double-lock) \r\n  b\r\n");
        assert_eq!(suppressed("b", 0, 0), "// locklens: allow(double-lock) \nb");
    }

    #[test]
    fn a_suppression_joins_one_that_is_there() {
        let text = "  // locklens: allow(x) why\n  b();\n";
        assert_eq!(suppressed(text, 1, 2), "  // locklens: allow(double-lock, x) why\n  b();\n");
    }

    fn reported(fixes: &[(bool, u32, u32)]) -> Reported {
        let offer = |&(safe, from, to): &(bool, u32, u32)| {
            let at = |character| lsp::Position { line: 0, character };
            let range = lsp::Range { start: at(from), end: at(to) };
            let edits = vec![lsp::TextEdit { range, new_text: "x".into() }];
            let uri = lsp::Uri::from_str("file:///a.rs").unwrap();
            Offer { title: "t".into(), safe, files: vec![FileEdits { uri, version: Some(3), edits }] }
        };
        Reported { diagnostic: diagnostic(0, 0), offers: fixes.iter().map(offer).collect() }
    }

    #[test]
    fn fix_all_takes_one_safe_fix_of_each_finding_and_no_overlap() {
        let list = [
            reported(&[(false, 0, 1), (true, 0, 4), (true, 5, 6)]),
            reported(&[(true, 3, 8)]),
            reported(&[(true, 4, 6)]),
            reported(&[(false, 9, 10)]),
        ];
        let all = all_safe(&list).unwrap();
        let starts: Vec<_> = all.files[0].edits.iter().map(|e| e.range.start.character).collect();
        assert_eq!(starts, [0, 4]);
        assert!(all_safe(&[reported(&[(false, 0, 1)])]).is_none());
    }

    #[test]
    fn only_a_single_safe_fix_is_preferred_and_unsafe_ones_are_marked() {
        let preferred = |fixes: &[(bool, u32, u32)]| -> Vec<(String, bool)> {
            let actions = quick_fixes(&reported(fixes), &document("abc"), &Client::default());
            actions.into_iter().map(|a| (a.title, a.is_preferred == Some(true))).collect()
        };
        let allow = ("Allow double-lock here".to_string(), false);
        let one = [("t".to_string(), true), ("t (unsafe)".to_string(), false), allow.clone()];
        assert_eq!(preferred(&[(true, 0, 1), (false, 0, 1)]), one);
        let two = [("t".to_string(), false), ("t".to_string(), false), allow];
        assert_eq!(preferred(&[(true, 0, 1), (true, 1, 2)]), two);
    }

    #[test]
    fn an_offer_for_another_version_is_stale() {
        let documents = Documents::default();
        let offer = reported(&[(true, 0, 1)]).offers.remove(0);
        assert!(!is_fresh(&offer, &documents), "closed since");
        documents.open("file:///a.rs", 3, "abc");
        assert!(is_fresh(&offer, &documents));
        documents.open("file:///a.rs", 4, "abc");
        assert!(!is_fresh(&offer, &documents));
    }
}
