//! `--output-format json`: an object a line. Lines and columns from 1, columns in characters.

use super::view::{View, severity_name};
use locklens_engine::{Finding, Fix, Place, Safety};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Range<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Object<'a> {
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    at: Range<'a>,
    related: Vec<Related<'a>>,
    fixes: Vec<FixObject<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    at: Range<'a>,
    message: &'a str,
}

#[derive(Serialize)]
struct FixObject<'a> {
    title: &'a str,
    safety: &'a str,
    edits: Vec<EditObject<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EditObject<'a> {
    #[serde(flatten)]
    at: Range<'a>,
    new_text: &'a str,
}

/// One finding as an object on a line of its own.
pub(super) fn render(finding: &Finding, view: &View<'_>) -> Result<String, String> {
    let Some(at) = range(finding.at, view) else { return Ok(String::new()) };
    let related = finding.related.iter();
    let object = Object {
        rule: finding.rule,
        severity: severity_name(finding.severity),
        message: &finding.message,
        at,
        related: related.filter_map(|(p, message)| Some(Related { at: range(*p, view)?, message })).collect(),
        fixes: finding.fixes.iter().filter_map(|f| fix(f, view)).collect(),
    };
    let text = serde_json::to_string(&object).map_err(|e| e.to_string())?;
    Ok(text + "\n")
}

fn fix<'a>(fix: &'a Fix, view: &'a View<'_>) -> Option<FixObject<'a>> {
    let edits: Option<Vec<EditObject<'a>>> =
        fix.edits.iter().map(|e| Some(EditObject { at: range(e.at, view)?, new_text: &e.text })).collect();
    Some(FixObject {
        title: &fix.title,
        safety: match fix.safety {
            Safety::Safe => "safe",
            Safety::Unsafe => "unsafe",
        },
        edits: edits?,
    })
}

fn range<'a>(place: Place, view: &'a View<'_>) -> Option<Range<'a>> {
    let file = view.file(place.file)?;
    let (line, column) = file.lines.position(place.start);
    let (end_line, end_column) = file.lines.position(place.end);
    Some(Range { file: &file.path, line, column, end_line, end_column })
}
