//! `locklens explain RULE`: a rule's documentation.

use super::CLEAN;
use crate::config::did_you_mean;
use locklens_engine::rules::{self, Rule};

/// Options of `explain`.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// The rule's id, e.g. await-holding-lock
    rule: String,
}

/// Prints the documentation of one rule.
pub(super) fn run(options: &Options) -> Result<u8, String> {
    let rule = rules::find(&options.rule).ok_or_else(|| {
        let near = did_you_mean(&options.rule, rules::ALL.iter().map(|r| r.id));
        format!("unknown rule `{}`{near}; `locklens rules` lists them", options.rule)
    })?;
    super::print(&document(rule))?;
    Ok(CLEAN)
}

fn document(rule: &Rule) -> String {
    let level = super::rules::level_name(rule.severity);
    let lints = match rule.lints {
        [] => String::new(),
        lints => format!("Equivalent lints: {}\n", lints.join(", ")),
    };
    format!(
        "# {}\n\n{}\n\nGroup: {}\nDefault level: {level}\n{lints}\n{}\n",
        rule.id,
        rule.summary,
        rule.group,
        rule.docs.trim()
    )
}
