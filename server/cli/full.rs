//! `--output-format full`: the finding in its source, with the related places and the fixes, drawn
//! by the compiler's own renderer.

use super::view::{File, View};
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use locklens_engine::{FileId, Finding, Place, Safety, Severity};

/// Lines of context kept around what is marked; the renderer folds the rest.
const CONTEXT: usize = 2;

/// Draws one finding.
pub(super) fn render(finding: &Finding, view: &View<'_>, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::NOTE.with_name("hint"),
    };
    let mut report: Group<'_> = Group::with_title(level.primary_title(&finding.message).id(finding.rule));
    let mut files = vec![finding.at.file];
    for (place, _) in &finding.related {
        if !files.contains(&place.file) {
            files.push(place.file);
        }
    }
    for id in files {
        if let Some(file) = view.file(id) {
            report = report.element(snippet(finding, id, file));
        }
    }
    for fix in &finding.fixes {
        let safety = match fix.safety {
            Safety::Safe => "safe fix",
            Safety::Unsafe => "unsafe fix",
        };
        report = report.element(Level::HELP.message(format!("{safety}: {}", fix.title)));
    }
    renderer.render(&[report]) + "\n\n"
}

/// The part of one file that the finding speaks of, with its marks.
fn snippet<'a>(finding: &'a Finding, id: FileId, file: &'a File<'_>) -> Snippet<'a, Annotation<'a>> {
    let related = finding.related.iter().filter(|(place, _)| place.file == id);
    let mut marks: Vec<(Place, Option<&str>)> = related.map(|(p, m)| (*p, Some(m.as_str()))).collect();
    let has_primary = finding.at.file == id;
    // A related place that says what the primary range is gives it its label.
    let label = marks.iter().position(|(p, _)| has_primary && *p == finding.at);
    let label = label.and_then(|i| marks.remove(i).1);
    let starts = marks.iter().map(|(p, _)| p.start).chain(has_primary.then_some(finding.at.start));
    let ends = marks.iter().map(|(p, _)| p.end).chain(has_primary.then_some(finding.at.end));
    let lines = &file.lines;
    let first = lines.line(lines.clamp(starts.min().unwrap_or(0))).saturating_sub(CONTEXT);
    let last = lines.line(lines.clamp(ends.max().unwrap_or(0))) + CONTEXT + 1;
    // A byte-order mark would shift the marks of the first line by a column.
    let bom = if first == 0 && lines.text().starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let base = lines.start(first) + bom;
    let text = lines.text().get(base..lines.start(last)).unwrap_or_default();
    let span = |place: Place| {
        let start = lines.clamp(place.start).saturating_sub(base);
        start..lines.clamp(place.end).saturating_sub(base).max(start)
    };
    let mut snippet = Snippet::source(text).line_start(first + 1).path(file.path.as_str());
    if has_primary {
        snippet = snippet.annotation(AnnotationKind::Primary.span(span(finding.at)).label(label));
    }
    for (place, message) in marks {
        snippet = snippet.annotation(AnnotationKind::Context.span(span(place)).label(message));
    }
    snippet
}
