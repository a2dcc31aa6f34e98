//! Engine ⇄ protocol. The only file that knows both.

use crate::config::HintSeverity;
use crate::lsp::client::Client;
use crate::lsp::diagnostics::{FileReport, result_id};
use crate::text::{Encoding, Position, Text};
use locklens_engine::insight::{Hint, Hover, Line};
use locklens_engine::{Edit, FileId, Finding, Fix, Place, Safety, Severity};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use tower_lsp::ls_types as lsp;

/// The `source` of every diagnostic.
pub const SOURCE: &str = "locklens";

/// A file as the client sees it.
#[derive(Clone, Debug)]
pub struct FileView {
    /// Its URI: the client's own spelling if it is open.
    pub uri: Arc<str>,
    /// The version, if it is open.
    pub version: Option<i32>,
    /// The text that findings refer to.
    pub text: Text,
}

/// Looks a file up; `None` for one that is gone.
pub type Views<'a> = dyn Fn(FileId) -> Option<FileView> + 'a;

/// A finding ready for the client: what it shows and what it may do about it.
#[derive(Clone, Debug)]
pub struct Reported {
    /// What is shown.
    pub diagnostic: lsp::Diagnostic,
    /// The fixes.
    pub offers: Vec<Offer>,
}

/// A fix in the protocol's terms; also what a diagnostic's `data` holds, so that a code action
/// needs no second analysis.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Offer {
    /// What it does.
    pub title: String,
    /// May be applied unread.
    pub safe: bool,
    /// Its edits, by file.
    pub files: Vec<FileEdits>,
}

/// The edits to one file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FileEdits {
    /// The file.
    pub uri: lsp::Uri,
    /// The version the edits are made for; `None` for a file that is not open.
    pub version: Option<i32>,
    /// The edits; no two overlap.
    pub edits: Vec<lsp::TextEdit>,
}

/// What `data` of a diagnostic holds.
#[derive(Debug, Serialize, Deserialize)]
pub struct Data {
    /// The document's version.
    pub version: Option<i32>,
    /// The fixes.
    pub fixes: Vec<Offer>,
}

/// A protocol position to ours.
pub fn from_position(p: lsp::Position) -> Position {
    Position { line: p.line, character: p.character }
}

/// A protocol range to positions.
pub fn from_range(range: lsp::Range) -> Range<Position> {
    from_position(range.start)..from_position(range.end)
}

/// Byte offsets to a protocol range.
pub fn range(text: &Text, start: usize, end: usize, encoding: Encoding) -> lsp::Range {
    let position = |offset| {
        let Position { line, character } = text.position(offset, encoding);
        lsp::Position { line, character }
    };
    lsp::Range { start: position(start), end: position(end.max(start)) }
}

/// The path that a URI names; `None` for other schemes (`untitled:`).
pub fn path(uri: &str) -> Option<PathBuf> {
    let uri = lsp::Uri::from_str(uri).ok()?;
    if !uri.scheme().as_str().eq_ignore_ascii_case("file") {
        return None;
    }
    uri.to_file_path().map(|path| path.into_owned())
}

/// The URI of a path on disk.
pub fn uri(path: &Path) -> Option<Arc<str>> {
    lsp::Uri::from_file_path(path).map(|uri| uri.as_str().into())
}

/// As what hints are sent.
pub fn hint_severity(setting: HintSeverity) -> lsp::DiagnosticSeverity {
    match setting {
        HintSeverity::Hint => lsp::DiagnosticSeverity::HINT,
        HintSeverity::Information => lsp::DiagnosticSeverity::INFORMATION,
        HintSeverity::Warning => lsp::DiagnosticSeverity::WARNING,
    }
}

/// The page that explains a rule.
pub fn rule_page(rule: &str) -> String {
    format!("{}/blob/main/docs/rules.md#{rule}", env!("CARGO_PKG_REPOSITORY"))
}

/// A finding as the client wants it. `None` if its file is gone.
pub fn report(
    finding: &Finding,
    views: &Views<'_>,
    client: &Client,
    hint: lsp::DiagnosticSeverity,
) -> Option<Reported> {
    let view = views(finding.at.file)?;
    let offers: Vec<Offer> = finding.fixes.iter().filter_map(|fix| offer(fix, views, client)).collect();
    let related = client.related.then(|| related(finding, views, client)).filter(|list| !list.is_empty());
    let data = Data { version: view.version, fixes: offers.clone() };
    let href = lsp::Uri::from_str(&rule_page(finding.rule)).ok();
    let diagnostic = lsp::Diagnostic {
        range: range(&view.text, finding.at.start as usize, finding.at.end as usize, client.encoding),
        severity: Some(match finding.severity {
            Severity::Error => lsp::DiagnosticSeverity::ERROR,
            Severity::Warning => lsp::DiagnosticSeverity::WARNING,
            Severity::Hint => hint,
        }),
        code: Some(lsp::NumberOrString::String(finding.rule.to_string())),
        code_description: href.map(|href| lsp::CodeDescription { href }),
        source: Some(SOURCE.to_string()),
        message: finding.message.clone(),
        related_information: related,
        tags: finding.unnecessary.then(|| vec![lsp::DiagnosticTag::UNNECESSARY]),
        data: client.diagnostic_data.then(|| serde_json::to_value(data).ok()).flatten(),
    };
    Some(Reported { diagnostic, offers })
}

fn related(finding: &Finding, views: &Views<'_>, client: &Client) -> Vec<lsp::DiagnosticRelatedInformation> {
    let place = |(at, message): &(locklens_engine::Place, String)| {
        let view = views(at.file)?;
        let range = range(&view.text, at.start as usize, at.end as usize, client.encoding);
        let location = lsp::Location { uri: lsp::Uri::from_str(&view.uri).ok()?, range };
        Some(lsp::DiagnosticRelatedInformation { location, message: message.clone() })
    };
    finding.related.iter().filter_map(place).collect()
}

/// A place as the client finds it.
pub fn location(at: Place, views: &Views<'_>, encoding: Encoding) -> Option<lsp::Location> {
    let view = views(at.file)?;
    let range = range(&view.text, at.start as usize, at.end as usize, encoding);
    Some(lsp::Location { uri: lsp::Uri::from_str(&view.uri).ok()?, range })
}

/// A hint inside the text.
pub fn inlay_hint(hint: &Hint, text: &Text, encoding: Encoding) -> lsp::InlayHint {
    lsp::InlayHint {
        position: range(text, hint.at as usize, hint.at as usize, encoding).start,
        label: lsp::InlayHintLabel::String(hint.text.clone()),
        kind: None,
        text_edits: None,
        tooltip: Some(lsp::InlayHintTooltip::String(hint.tooltip.clone())),
        padding_left: Some(!hint.leads),
        padding_right: Some(hint.leads),
        data: None,
    }
}

/// A critical section.
pub fn highlight(at: Place, text: &Text, encoding: Encoding) -> lsp::DocumentHighlight {
    let range = range(text, at.start as usize, at.end as usize, encoding);
    lsp::DocumentHighlight { range, kind: Some(lsp::DocumentHighlightKind::TEXT) }
}

/// A hover, in markdown if the client shows it.
pub fn hover(hover: &Hover, text: &Text, views: &Views<'_>, client: &Client) -> lsp::Hover {
    let link = |at: &Place| {
        let location = location(*at, views, client.encoding)?;
        let (uri, line) = (location.uri.as_str(), location.range.start.line + 1);
        let name = uri.rsplit('/').next().unwrap_or(uri);
        Some(match client.markdown {
            true => format!("[{name}:{line}]({uri}#L{line})"),
            false => format!("{name}:{line}"),
        })
    };
    let line = |line: &Line| {
        let links: Vec<String> = line.links.iter().filter_map(link).collect();
        let text = if client.markdown { line.text.clone() } else { line.text.replace("**", "") };
        if links.is_empty() { text } else { format!("{text} {}", links.join(", ")) }
    };
    let (kind, gap) = match client.markdown {
        true => (lsp::MarkupKind::Markdown, "\n\n"),
        false => (lsp::MarkupKind::PlainText, "\n"),
    };
    let value = hover.lines.iter().map(line).collect::<Vec<_>>().join(gap);
    let at = range(text, hover.at.start as usize, hover.at.end as usize, client.encoding);
    lsp::Hover { contents: lsp::HoverContents::Markup(lsp::MarkupContent { kind, value }), range: Some(at) }
}

/// A fix as an offer. `None` if one of its files is gone: half a fix is none.
fn offer(fix: &Fix, views: &Views<'_>, client: &Client) -> Option<Offer> {
    let mut files = Vec::new();
    for edits in fix.edits.chunk_by(|a, b| a.at.file == b.at.file) {
        let view = views(edits.first()?.at.file)?;
        let edit = |edit: &Edit| lsp::TextEdit {
            range: range(&view.text, edit.at.start as usize, edit.at.end as usize, client.encoding),
            new_text: edit.text.clone(),
        };
        files.push(FileEdits {
            uri: lsp::Uri::from_str(&view.uri).ok()?,
            version: view.version,
            edits: edits.iter().map(edit).collect(),
        });
    }
    Some(Offer { title: fix.title.clone(), safe: fix.safety == Safety::Safe, files })
}

/// An offer as an edit that this client understands: with versions if it can check them, and to
/// be confirmed by the user if it reaches into files that may not be on the screen.
pub fn workspace_edit(offer: &Offer, client: &Client) -> lsp::WorkspaceEdit {
    const ANNOTATION: &str = "locklens";
    if !client.versioned_edits {
        let mut changes: HashMap<lsp::Uri, Vec<lsp::TextEdit>> = HashMap::new();
        for file in &offer.files {
            changes.entry(file.uri.clone()).or_default().extend(file.edits.iter().cloned());
        }
        return lsp::WorkspaceEdit { changes: Some(changes), ..Default::default() };
    }
    let confirm = client.annotations && offer.files.len() > 1;
    let edit = |edit: &lsp::TextEdit| match confirm {
        false => lsp::OneOf::Left(edit.clone()),
        true => lsp::OneOf::Right(lsp::AnnotatedTextEdit {
            text_edit: edit.clone(),
            annotation_id: ANNOTATION.to_string(),
        }),
    };
    let file = |file: &FileEdits| lsp::TextDocumentEdit {
        text_document: lsp::OptionalVersionedTextDocumentIdentifier {
            uri: file.uri.clone(),
            version: file.version,
        },
        edits: file.edits.iter().map(edit).collect(),
    };
    let annotation = || lsp::ChangeAnnotation {
        label: offer.title.clone(),
        needs_confirmation: Some(true),
        description: Some(format!("Changes {} files", offer.files.len())),
    };
    lsp::WorkspaceEdit {
        document_changes: Some(lsp::DocumentChanges::Edits(offer.files.iter().map(file).collect())),
        change_annotations: confirm.then(|| HashMap::from([(ANNOTATION.to_string(), annotation())])),
        ..Default::default()
    }
}

/// One edit to a file that is not open, which may have to be made first.
pub fn file_edit(uri: lsp::Uri, edit: lsp::TextEdit, is_new: bool) -> lsp::WorkspaceEdit {
    let text_document = lsp::OptionalVersionedTextDocumentIdentifier { uri: uri.clone(), version: None };
    let edit = lsp::TextDocumentEdit { text_document, edits: vec![lsp::OneOf::Left(edit)] };
    let changes = if is_new {
        let create = lsp::CreateFile { uri, options: None, annotation_id: None };
        lsp::DocumentChanges::Operations(vec![
            lsp::DocumentChangeOperation::Op(lsp::ResourceOp::Create(create)),
            lsp::DocumentChangeOperation::Edit(edit),
        ])
    } else {
        lsp::DocumentChanges::Edits(vec![edit])
    };
    lsp::WorkspaceEdit { document_changes: Some(changes), ..Default::default() }
}

/// The findings of a workspace for a client that has some of them already.
pub fn workspace_report(
    reports: Vec<FileReport>,
    known: &[lsp::PreviousResultId],
) -> Vec<lsp::WorkspaceDocumentDiagnosticReport> {
    let report = |report: FileReport| {
        let uri = lsp::Uri::from_str(&report.uri).ok()?;
        let version = report.version.map(i64::from);
        let result_id = result_id(&report.diagnostics);
        let before = known.iter().find(|known| known.uri == uri);
        if before.is_some_and(|before| before.value == result_id) {
            let unchanged_document_diagnostic_report = lsp::UnchangedDocumentDiagnosticReport { result_id };
            let unchanged = lsp::WorkspaceUnchangedDocumentDiagnosticReport {
                uri,
                version,
                unchanged_document_diagnostic_report,
            };
            return Some(unchanged.into());
        }
        // Nothing found, and the client has not seen anything else: nothing to say.
        if before.is_none() && report.diagnostics.is_empty() {
            return None;
        }
        let full_document_diagnostic_report =
            lsp::FullDocumentDiagnosticReport { result_id: Some(result_id), items: report.diagnostics };
        Some(
            lsp::WorkspaceFullDocumentDiagnosticReport { uri, version, full_document_diagnostic_report }
                .into(),
        )
    };
    let is_gone = |known: &&lsp::PreviousResultId| reports.iter().all(|r| *r.uri != *known.uri.as_str());
    let gone: Vec<lsp::Uri> = known.iter().filter(is_gone).map(|known| known.uri.clone()).collect();
    let cleared = gone.into_iter().map(|uri| {
        let full_document_diagnostic_report = lsp::FullDocumentDiagnosticReport::default();
        lsp::WorkspaceFullDocumentDiagnosticReport { uri, version: None, full_document_diagnostic_report }
            .into()
    });
    reports.into_iter().filter_map(report).chain(cleared).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Client = Client {
        encoding: Encoding::Utf16,
        delivery: crate::lsp::client::Delivery::Push,
        refresh: true,
        diagnostic_data: true,
        related: true,
        versioned_edits: true,
        annotations: true,
        resolve_edits: true,
        action_literals: true,
        progress: true,
        watch: true,
        configuration: true,
        markdown: true,
        hint_refresh: true,
        status: true,
        explains: true,
        applies_edits: true,
        creates_files: true,
    };

    fn views(file: FileId) -> Option<FileView> {
        let (uri, version, text) = match file.0 {
            0 => ("file:///open.rs", Some(4), "é🔒 lock();\n"),
            1 => ("file:///closed.rs", None, "static L: u8 = 0;\n"),
            _ => return None,
        };
        Some(FileView { uri: uri.into(), version, text: Text::new(text) })
    }

    fn at(file: u32, start: u32, end: u32) -> Place {
        Place { file: FileId(file), start, end }
    }

    fn finding(edits: Vec<Edit>) -> Finding {
        let fix = Fix { title: "Do it".into(), safety: Safety::Safe, edits };
        Finding {
            rule: "await-holding-lock",
            severity: Severity::Hint,
            message: "m".into(),
            at: at(0, 7, 11),
            related: vec![(at(1, 7, 8), "declared here".into()), (at(9, 0, 0), "gone".into())],
            fixes: vec![fix],
            unnecessary: true,
        }
    }

    #[test]
    fn a_finding_has_all_that_an_editor_shows() {
        let edit = Edit { at: at(0, 7, 11), text: "x".into() };
        let hint = lsp::DiagnosticSeverity::INFORMATION;
        let reported = report(&finding(vec![edit]), &views, &ALL, hint).unwrap();
        let json = serde_json::to_value(&reported.diagnostic).unwrap();
        assert_eq!(json["range"]["start"], serde_json::json!({"line": 0, "character": 4}));
        assert_eq!(json["severity"], 3);
        assert_eq!((&json["source"], &json["code"]), (&"locklens".into(), &"await-holding-lock".into()));
        assert!(json["codeDescription"]["href"].as_str().unwrap().ends_with("#await-holding-lock"));
        assert_eq!(json["relatedInformation"].as_array().unwrap().len(), 1);
        assert_eq!(json["tags"], serde_json::json!([1]));
        assert_eq!((&json["data"]["version"], &json["data"]["fixes"][0]["safe"]), (&4.into(), &true.into()));
    }

    #[test]
    fn a_client_is_sent_only_what_it_understands() {
        let plain =
            report(&finding(vec![]), &views, &Client::default(), lsp::DiagnosticSeverity::HINT).unwrap();
        assert_eq!((plain.diagnostic.data, plain.diagnostic.related_information), (None, None));
        assert_eq!(plain.diagnostic.severity, Some(lsp::DiagnosticSeverity::HINT));
    }

    #[test]
    fn edits_over_several_files_are_confirmed() {
        let edits =
            vec![Edit { at: at(0, 7, 11), text: "a".into() }, Edit { at: at(1, 0, 6), text: "b".into() }];
        let reported = report(&finding(edits), &views, &ALL, lsp::DiagnosticSeverity::HINT).unwrap();
        let edit = serde_json::to_value(workspace_edit(&reported.offers[0], &ALL)).unwrap();
        assert_eq!(edit["documentChanges"][0]["textDocument"]["version"], 4);
        assert!(edit["documentChanges"][1]["textDocument"]["version"].is_null());
        assert_eq!(edit["changeAnnotations"]["locklens"]["needsConfirmation"], true);
        assert_eq!(edit["documentChanges"][1]["edits"][0]["annotationId"], "locklens");
        let plain = serde_json::to_value(workspace_edit(&reported.offers[0], &Client::default())).unwrap();
        assert_eq!(plain["changes"].as_object().unwrap().len(), 2);
    }

    #[test]
    fn a_fix_that_touches_a_file_which_is_gone_is_not_offered() {
        let edits =
            vec![Edit { at: at(0, 7, 11), text: "a".into() }, Edit { at: at(9, 0, 0), text: "b".into() }];
        let reported = report(&finding(edits), &views, &ALL, lsp::DiagnosticSeverity::HINT).unwrap();
        assert!(reported.offers.is_empty());
    }

    #[test]
    fn paths_and_uris_agree() {
        assert_eq!(path("file:///tmp/a%20b/c%23.rs").unwrap(), Path::new("/tmp/a b/c#.rs"));
        assert_eq!(&*uri(Path::new("/tmp/a b.rs")).unwrap(), "file:///tmp/a%20b.rs");
        assert_eq!(path("untitled:Untitled-1"), None);
        assert_eq!(path("no uri"), None);
    }
}
