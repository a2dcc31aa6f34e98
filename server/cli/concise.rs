//! `--output-format concise`: a line a finding, as compilers print them.

use super::view::{View, severity_name};
use locklens_engine::Finding;

/// `file:line:col: severity[rule] message`
pub(super) fn render(finding: &Finding, view: &View<'_>) -> String {
    let Some(file) = view.file(finding.at.file) else { return String::new() };
    let (line, column) = file.lines.position(finding.at.start);
    let message = finding.message.split_whitespace().collect::<Vec<_>>().join(" ");
    let (severity, rule) = (severity_name(finding.severity), finding.rule);
    format!("{}:{line}:{column}: {severity}[{rule}] {message}\n", file.path)
}
