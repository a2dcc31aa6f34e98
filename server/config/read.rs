//! One table of settings, key by key.

use super::teach::{Taught, TaughtBlocking, TaughtLock, TaughtSpawn};
use super::{did_you_mean, select};
use locklens_engine::{Severity, rules};
use toml::{Table, Value};

/// The level of a rule in the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// `"off"`
    Off,
    /// `"hint"`, `"warning"`, `"error"`
    At(Severity),
}

impl Level {
    fn named(name: &str) -> Option<Level> {
        Some(match name {
            "off" => Level::Off,
            "hint" => Level::At(Severity::Hint),
            "warning" => Level::At(Severity::Warning),
            "error" => Level::At(Severity::Error),
            _ => return None,
        })
    }
}

/// The settings of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// `select`: rules and groups instead of the default set.
    pub select: Option<Vec<String>>,
    /// `extend-select`: rules and groups beside it.
    pub extend_select: Vec<String>,
    /// `ignore`: rules and groups that are off.
    pub ignore: Vec<String>,
    /// `exclude`: patterns of paths, in the syntax of `.gitignore`.
    pub exclude: Vec<String>,
    /// `[rules]`: the level of single rules.
    pub rules: Vec<(String, Level)>,
    /// `await-holding-invalid-types`: type path and reason, as in clippy's own settings.
    pub invalid_types: Vec<(String, String)>,
    /// `[[lock]]`, `[[blocking]]`, `[[spawn]]`.
    pub taught: Taught,
}

/// The keys of a table of settings.
const KEYS: &[&str] = &[
    "select",
    "extend-select",
    "ignore",
    "exclude",
    "rules",
    "await-holding-invalid-types",
    "lock",
    "blocking",
    "spawn",
];

impl Settings {
    /// Reads a table. What is wrong in it becomes a warning; the rest counts.
    pub fn read(table: &Table, warnings: &mut Vec<String>) -> Settings {
        let mut settings = Settings::default();
        for (key, value) in table {
            settings.key(key, value, warnings);
        }
        settings
    }

    fn key(&mut self, key: &str, value: &Value, warnings: &mut Vec<String>) {
        match key {
            "select" => self.select = Some(rule_names(key, value, warnings)),
            "extend-select" => self.extend_select = rule_names(key, value, warnings),
            "ignore" => self.ignore = rule_names(key, value, warnings),
            "exclude" => self.exclude = strings(key, value, warnings),
            "rules" => self.rules = levels(value, warnings),
            "await-holding-invalid-types" => self.invalid_types = invalid_types(key, value, warnings),
            "lock" => self.taught.locks = entries(key, value, warnings, TaughtLock::read),
            "blocking" => self.taught.blocking = entries(key, value, warnings, TaughtBlocking::read),
            "spawn" => self.taught.spawns = entries(key, value, warnings, TaughtSpawn::read),
            _ => warnings.push(format!("unknown key `{key}`{}", did_you_mean(key, KEYS.iter().copied()))),
        }
    }

    /// Lays other settings over these: lists that they name replace, levels of rules add up.
    pub(super) fn merge(&mut self, over: Settings) {
        let replace = |own: &mut Vec<String>, over: Vec<String>| {
            if !over.is_empty() {
                *own = over;
            }
        };
        if over.select.is_some() {
            self.select = over.select;
        }
        replace(&mut self.extend_select, over.extend_select);
        replace(&mut self.ignore, over.ignore);
        replace(&mut self.exclude, over.exclude);
        for (rule, level) in over.rules {
            self.rules.retain(|(known, _)| *known != rule);
            self.rules.push((rule, level));
        }
        self.invalid_types.extend(over.invalid_types);
        self.taught.extend(over.taught);
    }
}

fn strings(key: &str, value: &Value, warnings: &mut Vec<String>) -> Vec<String> {
    let list: Option<Vec<String>> =
        value.as_array().and_then(|list| list.iter().map(|v| v.as_str().map(str::to_string)).collect());
    list.unwrap_or_else(|| {
        warnings.push(format!("`{key}` must be a list of strings"));
        Vec::new()
    })
}

fn rule_names(key: &str, value: &Value, warnings: &mut Vec<String>) -> Vec<String> {
    let mut names = strings(key, value, warnings);
    names.retain(|name| match select::check_name(name) {
        Ok(()) => true,
        Err(error) => {
            warnings.push(format!("`{key}`: {error}"));
            false
        }
    });
    names
}

fn levels(value: &Value, warnings: &mut Vec<String>) -> Vec<(String, Level)> {
    let Some(table) = value.as_table() else {
        warnings.push("`rules` must be a table of rule ids and levels".into());
        return Vec::new();
    };
    let mut levels = Vec::new();
    for (rule, value) in table {
        if rules::find(rule).is_none() {
            let near = did_you_mean(rule, rules::ALL.iter().map(|r| r.id));
            warnings.push(format!("`rules`: unknown rule `{rule}`{near}"));
            continue;
        }
        match value.as_str().and_then(Level::named) {
            Some(level) => levels.push((rule.clone(), level)),
            None => warnings.push(format!(
                "`rules`: `{rule}` must be \"error\", \"warning\", \"hint\" or \"off\", not {value}"
            )),
        }
    }
    levels
}

/// A list of paths, or of tables with `path` and `reason`.
pub(super) fn invalid_types(key: &str, value: &Value, warnings: &mut Vec<String>) -> Vec<(String, String)> {
    let mut types = Vec::new();
    for entry in value.as_array().into_iter().flatten() {
        let table = entry.as_table();
        let field = |name| table.and_then(|t| t.get(name)).and_then(Value::as_str);
        match entry.as_str().or_else(|| field("path")) {
            Some(path) => types.push((path.to_string(), field("reason").unwrap_or_default().to_string())),
            None => warnings.push(format!("`{key}`: each entry needs a path, not {entry}")),
        }
    }
    if !value.is_array() {
        warnings.push(format!("`{key}` must be a list of type paths"));
    }
    types
}

fn entries<T>(
    key: &str,
    value: &Value,
    warnings: &mut Vec<String>,
    read: fn(&Table, &mut Vec<String>) -> Result<T, String>,
) -> Vec<T> {
    let Some(list) = value.as_array() else {
        warnings.push(format!("`{key}` must be written as [[{key}]]"));
        return Vec::new();
    };
    let mut all = Vec::new();
    for entry in list {
        let mut inner = Vec::new();
        match entry.as_table().map(|t| read(t, &mut inner)) {
            Some(Ok(entry)) => all.push(entry),
            Some(Err(error)) => inner.push(error),
            None => inner.push("must be a table".into()),
        }
        warnings.extend(inner.into_iter().map(|w| format!("[[{key}]]: {w}")));
    }
    all
}
