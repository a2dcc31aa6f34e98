//! One `Cargo.toml`, read as text: package, targets as declared, dependencies, features, workspace.

use locklens_engine::Edition;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// Largest manifest that is read, in bytes.
const MAX_BYTES: u64 = 4 << 20;

/// What a manifest says. Paths in it are still relative to its folder.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    /// `[package]`.
    pub package: Option<Package>,
    /// `[workspace]`.
    pub workspace: Option<Workspace>,
    /// `[dependencies]` and its like, target-specific ones included, in order of name.
    pub deps: Vec<RawDep>,
    /// `[features]`.
    pub features: BTreeMap<String, Vec<String>>,
    /// The library is a procedural macro.
    pub proc_macro: bool,
    /// `[lib]`, `[[bin]]`, ….
    pub declared: Vec<Declared>,
    /// `[patch.*]` entries with a path: name of the package and the path.
    pub patches: Vec<(String, PathBuf)>,
    /// What is odd in it.
    pub problems: Vec<String>,
}

/// `[package]`.
#[derive(Debug, Default)]
pub(super) struct Package {
    /// Its name.
    pub name: String,
    /// Its edition; `None` if inherited from the workspace.
    pub edition: Option<Edition>,
    /// `workspace = "…"`: where its workspace is.
    pub workspace: Option<PathBuf>,
    /// `build = "…"`; `Some(None)` for `false`.
    pub build: Option<Option<PathBuf>>,
    /// `autolib = false` and its like: the kinds that are not discovered.
    pub no_auto: Vec<Section>,
}

/// `[workspace]`.
#[derive(Debug, Default)]
pub(super) struct Workspace {
    /// Patterns of members.
    pub members: Vec<String>,
    /// Paths left out.
    pub exclude: Vec<String>,
    /// `[workspace.package] edition`.
    pub edition: Option<Edition>,
    /// `[workspace.dependencies]`.
    pub deps: BTreeMap<String, RawDep>,
}

/// Which table a dependency stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DepKind {
    /// `[dependencies]`
    Normal,
    /// `[dev-dependencies]`
    Dev,
    /// `[build-dependencies]`
    Build,
}

/// A dependency as declared.
#[derive(Clone, Debug)]
pub(super) struct RawDep {
    /// Its key.
    pub key: String,
    /// Its package name (`package = "…"`, else the key).
    pub package: String,
    /// Its path.
    pub path: Option<PathBuf>,
    /// `workspace = true`.
    pub inherited: bool,
    /// Features asked for.
    pub features: Vec<String>,
    /// Not `default-features = false`.
    pub default_features: bool,
    /// `optional = true`.
    pub optional: bool,
    /// Which table it stands in.
    pub kind: DepKind,
}

/// The sections that declare targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// `[lib]`
    Lib,
    /// `[[bin]]`
    Bin,
    /// `[[example]]`
    Example,
    /// `[[test]]`
    Test,
    /// `[[bench]]`
    Bench,
}

/// A declared target.
#[derive(Debug)]
pub(super) struct Declared {
    /// The section.
    pub section: Section,
    /// `name`.
    pub name: Option<String>,
    /// `path`.
    pub path: Option<PathBuf>,
    /// `edition`.
    pub edition: Option<Edition>,
}

/// Reads a manifest. The error is a sentence for a person.
pub(super) fn read(path: &Path) -> Result<Manifest, String> {
    let size = std::fs::metadata(path).map_err(|e| format!("cannot be read: {e}"))?.len();
    if size > MAX_BYTES {
        return Err(format!("is larger than {} MiB and is not read", MAX_BYTES >> 20));
    }
    let bytes = std::fs::read(path).map_err(|e| format!("cannot be read: {e}"))?;
    let text = String::from_utf8(bytes).map_err(|_| "is not UTF-8".to_string())?;
    parse(&text)
}

/// Reads a manifest's text.
pub(super) fn parse(text: &str) -> Result<Manifest, String> {
    let table: Table = text.parse().map_err(|e: toml::de::Error| {
        let line = e.span().map(|s| 1 + text.bytes().take(s.start).filter(|b| *b == b'\n').count());
        let at = line.map(|l| format!(", line {l}")).unwrap_or_default();
        format!("is not a valid manifest{at}: {}", e.message())
    })?;
    let mut manifest = Manifest::default();
    let problems = &mut manifest.problems;
    manifest.package = table
        .get("package")
        .or_else(|| table.get("project"))
        .and_then(Value::as_table)
        .map(|t| package(t, problems));
    manifest.workspace = table.get("workspace").and_then(Value::as_table).map(|t| workspace(t, problems));
    dependency_tables(&table, &mut manifest.deps);
    for (_, target) in table.get("target").and_then(Value::as_table).into_iter().flatten() {
        if let Some(target) = target.as_table() {
            dependency_tables(target, &mut manifest.deps);
        }
    }
    for (name, list) in table.get("features").and_then(Value::as_table).into_iter().flatten() {
        manifest.features.insert(name.clone(), strings(Some(list)));
    }
    manifest.declared = declared(&table, problems);
    let lib = table.get("lib").and_then(Value::as_table);
    let macros = lib.and_then(|l| l.get("proc-macro").or_else(|| l.get("proc_macro")));
    manifest.proc_macro = macros.and_then(Value::as_bool).unwrap_or(false);
    for (_, source) in table.get("patch").and_then(Value::as_table).into_iter().flatten() {
        for (key, value) in source.as_table().into_iter().flatten() {
            let dep = dependency(key, value, DepKind::Normal);
            manifest.patches.extend(dep.path.map(|p| (dep.package, p)));
        }
    }
    Ok(manifest)
}

fn package(table: &Table, problems: &mut Vec<String>) -> Package {
    let autos = [
        ("autolib", Section::Lib),
        ("autobins", Section::Bin),
        ("autoexamples", Section::Example),
        ("autotests", Section::Test),
        ("autobenches", Section::Bench),
    ];
    let inherited = is_inherited(table.get("edition"));
    Package {
        name: text(table, "name").unwrap_or_default(),
        edition: if inherited { None } else { Some(edition(table, problems).unwrap_or(Edition::E2015)) },
        workspace: text(table, "workspace").map(PathBuf::from),
        build: match table.get("build") {
            Some(Value::Boolean(false)) => Some(None),
            Some(Value::String(path)) => Some(Some(PathBuf::from(path))),
            _ => None,
        },
        no_auto: autos
            .iter()
            .filter(|(key, _)| table.get(*key).and_then(Value::as_bool) == Some(false))
            .map(|(_, section)| *section)
            .collect(),
    }
}

fn workspace(table: &Table, problems: &mut Vec<String>) -> Workspace {
    let deps = table.get("dependencies").and_then(Value::as_table).into_iter().flatten();
    Workspace {
        members: strings(table.get("members")),
        exclude: strings(table.get("exclude")),
        edition: table.get("package").and_then(Value::as_table).and_then(|p| edition(p, problems)),
        deps: deps.map(|(key, value)| (key.clone(), dependency(key, value, DepKind::Normal))).collect(),
    }
}

fn dependency_tables(table: &Table, deps: &mut Vec<RawDep>) {
    let tables = [
        ("dependencies", DepKind::Normal),
        ("dev-dependencies", DepKind::Dev),
        ("dev_dependencies", DepKind::Dev),
        ("build-dependencies", DepKind::Build),
        ("build_dependencies", DepKind::Build),
    ];
    for (key, kind) in tables {
        for (name, value) in table.get(key).and_then(Value::as_table).into_iter().flatten() {
            deps.push(dependency(name, value, kind));
        }
    }
}

fn dependency(key: &str, value: &Value, kind: DepKind) -> RawDep {
    let empty = Table::new();
    let table = value.as_table().unwrap_or(&empty);
    let default = table.get("default-features").or_else(|| table.get("default_features"));
    RawDep {
        key: key.to_string(),
        package: text(table, "package").unwrap_or_else(|| key.to_string()),
        path: text(table, "path").map(PathBuf::from),
        inherited: is_inherited(Some(value)),
        features: strings(table.get("features")),
        optional: table.get("optional").and_then(Value::as_bool).unwrap_or(false),
        default_features: default.and_then(Value::as_bool).unwrap_or(true),
        kind,
    }
}

fn declared(table: &Table, problems: &mut Vec<String>) -> Vec<Declared> {
    let mut all = Vec::new();
    let mut add = |section, table: &Table| {
        all.push(Declared {
            section,
            name: text(table, "name"),
            path: text(table, "path").map(PathBuf::from),
            edition: edition(table, problems),
        });
    };
    if let Some(lib) = table.get("lib").and_then(Value::as_table) {
        add(Section::Lib, lib);
    }
    let lists = [
        ("bin", Section::Bin),
        ("example", Section::Example),
        ("test", Section::Test),
        ("bench", Section::Bench),
    ];
    for (key, section) in lists {
        for entry in table.get(key).and_then(Value::as_array).into_iter().flatten() {
            if let Some(entry) = entry.as_table() {
                add(section, entry);
            }
        }
    }
    all
}

fn edition(table: &Table, problems: &mut Vec<String>) -> Option<Edition> {
    let written = match table.get("edition")? {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        _ => return None,
    };
    let edition = edition_named(&written);
    if edition.is_none() {
        problems.push(format!("names the edition `{written}`, which is unknown; 2024 is assumed"));
    }
    Some(edition.unwrap_or(Edition::E2024))
}

/// The edition of this name (`2021`).
pub fn edition_named(name: &str) -> Option<Edition> {
    match name {
        "2015" => Some(Edition::E2015),
        "2018" => Some(Edition::E2018),
        "2021" => Some(Edition::E2021),
        "2024" => Some(Edition::E2024),
        _ => None,
    }
}

/// `key = { workspace = true }`, `key.workspace = true`.
fn is_inherited(value: Option<&Value>) -> bool {
    value.and_then(Value::as_table).and_then(|t| t.get("workspace")).and_then(Value::as_bool).unwrap_or(false)
}

fn text(table: &Table, key: &str) -> Option<String> {
    table.get(key).and_then(Value::as_str).map(str::to_string)
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let list = value.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(|v| v.as_str().map(str::to_string)).collect()
}
