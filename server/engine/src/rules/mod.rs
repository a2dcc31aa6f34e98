//! The rules: one file each, one line each in [`ALL`].

use crate::finding::Severity;

/// What is known of a rule without running it.
#[derive(Debug)]
pub struct Rule {
    /// Its id, kebab case.
    pub id: &'static str,
    /// Its group: `await`, `blocking`, `kind`, `unneeded`, `deadlock`, `atomicity`, `tasks`, `context`, `meta`.
    pub group: &'static str,
    /// Its severity where no sub-tier applies; `None` means off by default.
    pub severity: Option<Severity>,
    /// One line for tables.
    pub summary: &'static str,
    /// Markdown with the fixed headings: What it does · Why it matters · Example · Use instead · When it stays silent · Fix and its safety.
    pub docs: &'static str,
    /// Equivalent lints whose `#[allow]` counts (`clippy::await_holding_lock`).
    pub lints: &'static [&'static str],
}

/// Every rule, in the order of the catalogue.
pub static ALL: &[&Rule] = &[];

/// The rule with this id.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|r| r.id == id)
}
