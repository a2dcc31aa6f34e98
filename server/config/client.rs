//! The settings that an editor sends.

use super::{Settings, did_you_mean};
use serde_json::Value as Json;
use toml::{Table, Value};

/// When findings are computed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Run {
    /// At each edit.
    #[default]
    OnType,
    /// When a document is saved.
    OnSave,
}

/// As what a hint is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HintSeverity {
    /// `Hint`: most editors show three dots.
    Hint,
    /// `Information`: seen, and quiet.
    #[default]
    Information,
    /// `Warning`.
    Warning,
}

/// The client's settings object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientSettings {
    /// `enable`: no findings at all if false.
    pub enable: bool,
    /// `run`: `"onType"` or `"onSave"`.
    pub run: Run,
    /// `inlayHints`.
    pub inlay_hints: bool,
    /// `hintSeverity`: `"hint"`, `"information"` or `"warning"`.
    pub hint_severity: HintSeverity,
    /// `config`: a settings file instead of the nearest one.
    pub config: Option<String>,
    /// `logLevel`: `"off"`, `"error"`, `"warn"`, `"info"`, `"debug"`, `"trace"`.
    pub log_level: Option<String>,
    /// `rules`, `select`, `ignore`, …: the keys of `locklens.toml`.
    pub settings: Settings,
}

impl Default for ClientSettings {
    fn default() -> ClientSettings {
        ClientSettings {
            enable: true,
            run: Run::default(),
            inlay_hints: true,
            hint_severity: HintSeverity::default(),
            config: None,
            log_level: None,
            settings: Settings::default(),
        }
    }
}

/// Keys of the object, with those that only the client itself reads (`path`, `trace`).
const KEYS: &[&str] =
    &["enable", "run", "inlayHints", "hintSeverity", "config", "logLevel", "path", "trace", "rules"];

/// Keys shared with `locklens.toml`, in the spelling of clients and of the file.
const SHARED: &[(&str, &str)] = &[
    ("rules", "rules"),
    ("select", "select"),
    ("extendSelect", "extend-select"),
    ("ignore", "ignore"),
    ("exclude", "exclude"),
];

impl ClientSettings {
    /// Reads the settings object, bare or under a `locklens` key; `null` means the defaults. What
    /// is wrong in it becomes a warning; the rest counts.
    pub fn read(json: &Json) -> (ClientSettings, Vec<String>) {
        let mut settings = ClientSettings::default();
        let mut warnings = Vec::new();
        let json = json.get("locklens").unwrap_or(json);
        match json {
            Json::Null => {}
            Json::Object(map) => {
                let mut shared = Table::new();
                for (key, value) in map.iter().filter(|(_, value)| !value.is_null()) {
                    match SHARED.iter().find(|(client, _)| client == key) {
                        Some((_, name)) => shared.extend(toml_value(value).map(|v| (name.to_string(), v))),
                        None => settings.key(key, value, &mut warnings),
                    }
                }
                settings.settings = Settings::read(&shared, &mut warnings);
            }
            _ => warnings.push("settings must be an object".into()),
        }
        (settings, warnings)
    }

    fn key(&mut self, key: &str, value: &Json, warnings: &mut Vec<String>) {
        let text = value.as_str();
        let understood = match key {
            "enable" => value.as_bool().map(|v| self.enable = v).is_some(),
            "inlayHints" => {
                let on = value.as_bool().or_else(|| value.get("enable").and_then(Json::as_bool));
                on.map(|v| self.inlay_hints = v).is_some()
            }
            "run" => {
                let run = match text {
                    Some("onType") => Some(Run::OnType),
                    Some("onSave") => Some(Run::OnSave),
                    _ => None,
                };
                run.map(|v| self.run = v).is_some()
            }
            "hintSeverity" => {
                let severity = match text {
                    Some("hint") => Some(HintSeverity::Hint),
                    Some("information") => Some(HintSeverity::Information),
                    Some("warning") => Some(HintSeverity::Warning),
                    _ => None,
                };
                severity.map(|v| self.hint_severity = v).is_some()
            }
            "config" => {
                self.config = text.filter(|t| !t.is_empty()).map(str::to_string);
                text.is_some()
            }
            "logLevel" => {
                let known = text.filter(|t| ["off", "error", "warn", "info", "debug", "trace"].contains(t));
                self.log_level = known.map(str::to_string);
                known.is_some()
            }
            "path" | "trace" => true,
            _ => {
                let known = KEYS.iter().copied().chain(SHARED.iter().map(|(client, _)| *client));
                warnings.push(format!("unknown setting `{key}`{}", did_you_mean(key, known)));
                true
            }
        };
        if !understood {
            warnings.push(format!("setting `{key}` cannot be {value}"));
        }
    }
}

/// The same value in TOML, which has no `null`.
fn toml_value(json: &Json) -> Option<Value> {
    Some(match json {
        Json::Null => return None,
        Json::Bool(value) => Value::Boolean(*value),
        Json::Number(value) => match value.as_i64() {
            Some(value) => Value::Integer(value),
            None => Value::Float(value.as_f64()?),
        },
        Json::String(value) => Value::String(value.clone()),
        Json::Array(list) => Value::Array(list.iter().filter_map(toml_value).collect()),
        Json::Object(map) => {
            Value::Table(map.iter().filter_map(|(k, v)| Some((k.clone(), toml_value(v)?))).collect())
        }
    })
}
