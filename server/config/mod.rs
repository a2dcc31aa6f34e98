//! What the user asked for: `locklens.toml` or `[workspace.metadata.locklens]`, the command line,
//! the client's settings, and clippy's `await-holding-invalid-types`, merged into engine settings.
//!
//! Every source is read as a TOML table by [`read`], so that a key means the same everywhere.
//! What is wrong in one of them is a warning with the nearest known name, said once; the rest of
//! it counts.

mod client;
mod clippy;
mod read;
mod select;
mod teach;

pub use client::{ClientSettings, HintSeverity, Run};
pub use clippy::invalid_types;
pub use read::{Level, Settings};
pub use select::Selection;
pub use teach::{Taught, TaughtBlocking, TaughtLock, TaughtSpawn};

use crate::project::{Exclude, Plan};
use locklens_engine::EngineConfig;
use std::path::{Path, PathBuf};
use toml::Table;

/// The name of the settings file.
pub const FILE_NAME: &str = "locklens.toml";

/// Settings with where they came from.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The file that was read.
    pub path: Option<PathBuf>,
    /// The folder to which `exclude` patterns are relative.
    pub base: PathBuf,
    /// The settings.
    pub settings: Settings,
    /// What a person should know, each once.
    pub warnings: Vec<String>,
}

impl Config {
    /// The nearest settings in `folder` or above: `locklens.toml`, or a `Cargo.toml` with
    /// `[workspace.metadata.locklens]`. Never fails: a broken file is a warning.
    pub fn nearest(folder: &Path) -> Config {
        for dir in folder.ancestors() {
            let own = dir.join(FILE_NAME);
            if own.is_file() {
                return Config::file(&own).unwrap_or_else(|error| Config {
                    base: dir.to_path_buf(),
                    warnings: vec![error],
                    path: Some(own),
                    ..Config::default()
                });
            }
            let manifest = dir.join("Cargo.toml");
            if let Some(table) = metadata(&manifest) {
                return Config::from_table(&table, manifest, dir);
            }
        }
        Config { base: folder.to_path_buf(), ..Config::default() }
    }

    /// The settings in a file. The error is a sentence for a person.
    pub fn file(path: &Path) -> Result<Config, String> {
        let text =
            std::fs::read_to_string(path).map_err(|e| format!("{}: cannot be read: {e}", path.display()))?;
        let table = parse(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        let base = path.parent().unwrap_or(Path::new("")).to_path_buf();
        let table = match path.file_name() {
            Some(name) if name == "Cargo.toml" => inner(&table).cloned().unwrap_or_default(),
            _ => table,
        };
        Ok(Config::from_table(&table, path.to_path_buf(), &base))
    }

    fn from_table(table: &Table, path: PathBuf, base: &Path) -> Config {
        let mut warnings = Vec::new();
        let settings = Settings::read(table, &mut warnings);
        for warning in &mut warnings {
            *warning = format!("{}: {warning}", path.display());
        }
        Config { path: Some(path), base: base.to_path_buf(), settings, warnings }
    }

    /// Adds `key=value` settings in TOML over these; what they name replaces what was there.
    /// The error is a sentence for a person.
    pub fn overlay(&mut self, text: &str) -> Result<(), String> {
        let table = parse(text).map_err(|e| format!("`{text}`: {e}"))?;
        let mut wrong = Vec::new();
        let over = Settings::read(&table, &mut wrong);
        if let Some(first) = wrong.into_iter().next() {
            return Err(first);
        }
        self.settings.merge(over);
        Ok(())
    }

    /// Adds what a client sent; its `rules` override the file's.
    pub fn apply_client(&mut self, client: &ClientSettings) {
        self.settings.merge(client.settings.clone());
    }

    /// What walks leave out. Patterns that cannot be read become warnings.
    pub fn exclude(&mut self) -> Exclude {
        let (exclude, wrong) = Exclude::new(&self.base, &self.settings.exclude);
        self.warnings.extend(wrong.into_iter().map(|w| format!("exclude: {w}")));
        exclude
    }

    /// The engine's settings: this, narrowed by a selection, with what clippy's settings beside
    /// the planned packages add.
    pub fn engine(&mut self, selection: &Selection, plan: &Plan) -> EngineConfig {
        let mut invalid_types = self.settings.invalid_types.clone();
        let (more, warnings) = clippy::invalid_types(&plan.packages);
        self.warnings.extend(warnings);
        for entry in more {
            if invalid_types.iter().all(|(path, _)| *path != entry.0) {
                invalid_types.push(entry);
            }
        }
        let (severities, enabled) = select::resolve(&self.settings, selection);
        EngineConfig { severities, enabled, invalid_types, stubs: self.settings.taught.stubs() }
    }
}

/// Reads TOML; the error names the line.
fn parse(text: &str) -> Result<Table, String> {
    text.parse().map_err(|e: toml::de::Error| {
        let line = e.span().map(|s| 1 + text.bytes().take(s.start).filter(|b| *b == b'\n').count());
        let at = line.map(|l| format!("line {l}: ")).unwrap_or_default();
        format!("{at}{}", e.message())
    })
}

/// `[workspace.metadata.locklens]` of a manifest, if both exist.
fn metadata(manifest: &Path) -> Option<Table> {
    let text = std::fs::read_to_string(manifest).ok()?;
    // Most manifests say nothing of us: do not parse them twice.
    if !text.contains("locklens") {
        return None;
    }
    inner(&parse(&text).ok()?).cloned()
}

fn inner(manifest: &Table) -> Option<&Table> {
    manifest.get("workspace")?.as_table()?.get("metadata")?.as_table()?.get("locklens")?.as_table()
}

/// ` (did you mean `x`?)` for the known name nearest to a wrong one, or nothing if none is near.
pub fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let scored = known.into_iter().map(|name| (strsim::damerau_levenshtein(wrong, name), name));
    match scored.min() {
        Some((distance, name)) if distance <= 2 + wrong.len() / 4 => format!(" (did you mean `{name}`?)"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
