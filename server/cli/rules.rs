//! `locklens rules`: the list of rules, for people, tools and the documentation.

use super::CLEAN;
use locklens_engine::Severity;
use locklens_engine::rules::{ALL, Rule};
use serde::Serialize;
use std::fmt::Write;

/// Options of `rules`.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// How to print the list
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    output_format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// Columns
    Text,
    /// One object a line
    Json,
    /// A table
    Markdown,
}

/// Prints all rules in the order of the catalogue.
pub(super) fn run(options: &Options) -> Result<u8, String> {
    let text = match options.output_format {
        Format::Text => text(ALL),
        Format::Json => json(ALL)?,
        Format::Markdown => markdown(ALL),
    };
    super::print(&text)?;
    Ok(CLEAN)
}

/// A rule's default level as the settings write it.
pub(super) fn level_name(severity: Option<Severity>) -> &'static str {
    severity.map_or("off", super::view::severity_name)
}

fn text(rules: &[&Rule]) -> String {
    let width = rules.iter().map(|r| r.id.len()).max().unwrap_or(0);
    let mut out = String::new();
    for rule in rules {
        let level = level_name(rule.severity);
        let _ = writeln!(out, "{:width$}  {level:7}  {:10}  {}", rule.id, rule.group, rule.summary);
    }
    out
}

fn markdown(rules: &[&Rule]) -> String {
    let mut out = String::from("| rule | group | level | what it finds |\n|---|---|---|---|\n");
    for rule in rules {
        let summary = rule.summary.replace('|', "\\|");
        let _ =
            writeln!(out, "| `{}` | {} | {} | {summary} |", rule.id, rule.group, level_name(rule.severity));
    }
    out
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    group: &'a str,
    severity: &'a str,
    summary: &'a str,
    lints: &'a [&'a str],
    docs: &'a str,
}

fn json(rules: &[&Rule]) -> Result<String, String> {
    let mut out = String::new();
    for rule in rules {
        let row = Row {
            id: rule.id,
            group: rule.group,
            severity: level_name(rule.severity),
            summary: rule.summary,
            lints: rule.lints,
            docs: rule.docs,
        };
        out += &serde_json::to_string(&row).map_err(|e| e.to_string())?;
        out.push('\n');
    }
    Ok(out)
}
