//! Which rules run, and at which level.

use super::{Level, Settings, did_you_mean};
use locklens_engine::facts::Name;
use locklens_engine::rules::{self, Rule};
use locklens_engine::{Severity, rules::ALL};

/// The rule that no `select` leaves out: a file that cannot be read is no file without findings.
const UNREADABLE: &str = "syntax-unreadable";

/// What the command line selects. Names are rules, groups or `all`.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// `--select`: instead of the settings' and the default set.
    pub select: Option<Vec<String>>,
    /// `--extend-select`: beside it.
    pub extend: Vec<String>,
    /// `--ignore`.
    pub ignore: Vec<String>,
}

impl Selection {
    /// The first name that is neither a rule, a group nor `all`, as a sentence for a person.
    pub fn check(&self) -> Result<(), String> {
        self.select.iter().flatten().chain(&self.extend).chain(&self.ignore).try_for_each(|n| check_name(n))
    }
}

/// Is this a rule, a group or `all`?
pub(super) fn check_name(name: &str) -> Result<(), String> {
    if name == "all" || ALL.iter().any(|r| r.id == name || r.group == name) {
        return Ok(());
    }
    let known = ALL.iter().flat_map(|r| [r.id, r.group]).chain(["all"]);
    Err(format!("unknown rule or group `{name}`{}", did_you_mean(name, known)))
}

fn names(list: &[String], rule: &Rule) -> bool {
    list.iter().any(|n| n == "all" || n == rule.id || n == rule.group)
}

/// The engine's `severities` and `enabled`, for every rule whose state differs from its default.
pub(super) fn resolve(settings: &Settings, cli: &Selection) -> (Vec<(Name, Option<Severity>)>, Vec<Name>) {
    let mut severities = Vec::new();
    let mut enabled = Vec::new();
    for rule in rules::ALL {
        let level = settings.rules.iter().find(|(id, _)| id == rule.id).map(|(_, level)| *level);
        if !is_on(rule, settings, cli, level) {
            severities.push((Name::from(rule.id), None));
        } else if let Some(Level::At(severity)) = level {
            severities.push((Name::from(rule.id), Some(severity)));
        } else if rule.severity.is_none() {
            enabled.push(Name::from(rule.id));
        }
    }
    (severities, enabled)
}

fn is_on(rule: &Rule, settings: &Settings, cli: &Selection, level: Option<Level>) -> bool {
    let named_by = |list: &[String]| list.iter().any(|n| n == rule.id);
    if names(&cli.ignore, rule) {
        return rule.id == UNREADABLE && !named_by(&cli.ignore);
    }
    // What the command line names by its id wins over the file.
    if cli.select.as_deref().is_some_and(named_by) || named_by(&cli.extend) {
        return true;
    }
    if level == Some(Level::Off) || named_by(&settings.ignore) {
        return false;
    }
    if rule.id == UNREADABLE || names(&cli.extend, rule) {
        return true;
    }
    if let Some(select) = &cli.select {
        return names(select, rule) && !names(&settings.ignore, rule);
    }
    if names(&settings.ignore, rule) {
        return false;
    }
    let base = match &settings.select {
        Some(select) => names(select, rule),
        None => rule.severity.is_some(),
    };
    base || level.is_some() || names(&settings.extend_select, rule)
}
