//! `[[lock]]`, `[[blocking]]`, `[[spawn]]`: types and functions of the project that the catalogue
//! cannot know, written down as stub source in the catalogue's own language ([`Taught::stubs`]).

use super::did_you_mean;
use std::collections::BTreeMap;
use std::fmt::Write;
use toml::{Table, Value};

/// All that the settings teach.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taught {
    /// `[[lock]]`
    pub locks: Vec<TaughtLock>,
    /// `[[blocking]]`
    pub blocking: Vec<TaughtBlocking>,
    /// `[[spawn]]`
    pub spawns: Vec<TaughtSpawn>,
}

/// A lock type: `type`, `guard`, `kind`, `shape`, and the names of its methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaughtLock {
    /// Path of the lock type, the crate's name first.
    pub path: Vec<String>,
    /// Path of the guard that it gives.
    pub guard: Vec<String>,
    /// `thread` (waiting blocks the thread, the default) or `async`.
    pub kind: String,
    /// `mutex` (the default) or `rwlock`.
    pub shape: String,
    /// Methods that lock exclusively; `lock` or `write` by default.
    pub exclusive: Vec<String>,
    /// Methods that lock shared; `read` by default for an rwlock.
    pub shared: Vec<String>,
    /// Methods that do not wait.
    pub tries: Vec<String>,
}

/// A function that blocks the thread: `fn`, `kind`, `instead`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaughtBlocking {
    /// Path of the function, the crate's name first; `Type::method` at the end for a method.
    pub path: Vec<String>,
    /// `io` (the default), `net`, `process`, `sleep`, `wait`, `block_on`, `async_primitive`.
    pub kind: String,
    /// Its async twin, to be named in the message.
    pub instead: Option<String>,
}

/// A function that runs what it is given elsewhere: `fn`, `kind`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaughtSpawn {
    /// Path of the function, the crate's name first; `Type::method` at the end for a method.
    pub path: Vec<String>,
    /// `task` (the default), `local`, `thread`, `scoped`, `blocking`, `rayon`.
    pub kind: String,
}

impl TaughtLock {
    /// Reads an entry.
    pub(super) fn read(table: &Table, warnings: &mut Vec<String>) -> Result<TaughtLock, String> {
        let known = ["type", "guard", "kind", "shape", "lock", "read", "write", "try"];
        unknown_keys(table, &known, warnings);
        let shape = choice(table, "shape", &["mutex", "rwlock"])?;
        let mut exclusive = methods(table, "lock")?;
        exclusive.extend(methods(table, "write")?);
        let mut shared = methods(table, "read")?;
        if exclusive.is_empty() && shared.is_empty() {
            exclusive.push(if shape == "rwlock" { "write" } else { "lock" }.to_string());
            shared.extend((shape == "rwlock").then(|| "read".to_string()));
        }
        Ok(TaughtLock {
            path: path(table, "type")?,
            guard: path(table, "guard")?,
            kind: choice(table, "kind", &["thread", "async"])?,
            shape,
            exclusive,
            shared,
            tries: methods(table, "try")?,
        })
    }
}

impl TaughtBlocking {
    /// Reads an entry.
    pub(super) fn read(table: &Table, warnings: &mut Vec<String>) -> Result<TaughtBlocking, String> {
        unknown_keys(table, &["fn", "kind", "instead"], warnings);
        let kinds = ["io", "net", "process", "sleep", "wait", "block_on", "async_primitive"];
        Ok(TaughtBlocking {
            path: path(table, "fn")?,
            kind: choice(table, "kind", &kinds)?,
            instead: table.get("instead").and_then(Value::as_str).map(|s| s.replace(['"', '\\'], "")),
        })
    }
}

impl TaughtSpawn {
    /// Reads an entry.
    pub(super) fn read(table: &Table, warnings: &mut Vec<String>) -> Result<TaughtSpawn, String> {
        unknown_keys(table, &["fn", "kind"], warnings);
        let kinds = ["task", "local", "thread", "scoped", "blocking", "rayon"];
        Ok(TaughtSpawn { path: path(table, "fn")?, kind: choice(table, "kind", &kinds)? })
    }
}

fn unknown_keys(table: &Table, known: &[&str], warnings: &mut Vec<String>) {
    for key in table.keys().filter(|k| !known.contains(&k.as_str())) {
        warnings.push(format!("unknown key `{key}`{}", did_you_mean(key, known.iter().copied())));
    }
}

/// One of `values`; the first if the key is missing.
fn choice(table: &Table, key: &str, values: &[&str]) -> Result<String, String> {
    match table.get(key) {
        None => Ok(values.first().copied().unwrap_or_default().to_string()),
        Some(Value::String(value)) if values.contains(&value.as_str()) => Ok(value.clone()),
        Some(value) => Err(format!("`{key}` must be one of {}, not {value}", values.join(", "))),
    }
}

/// A path of at least a crate and a name.
fn path(table: &Table, key: &str) -> Result<Vec<String>, String> {
    let written = table.get(key).and_then(Value::as_str).ok_or_else(|| format!("`{key}` is missing"))?;
    let parts: Vec<String> =
        written.trim_start_matches("::").split("::").map(|p| p.trim().replace('-', "_")).collect();
    match parts.len() > 1 && parts.iter().all(|p| is_ident(p)) {
        true => Ok(parts),
        false => Err(format!("`{key}` must be a path such as `my_crate::sync::Name`, not `{written}`")),
    }
}

/// A method's name, or a list of them.
fn methods(table: &Table, key: &str) -> Result<Vec<String>, String> {
    let names: Vec<&str> = match table.get(key) {
        None => Vec::new(),
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        Some(value) => return Err(format!("`{key}` must be a list of methods, not {value}")),
    };
    match names.iter().find(|n| !is_ident(n)) {
        Some(name) => Err(format!("`{key}`: `{name}` is not a method's name")),
        None => Ok(names.into_iter().map(str::to_string).collect()),
    }
}

/// Letters, digits and `_`, not a digit first: the text goes into source code.
fn is_ident(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c == '_' || c.is_ascii_alphabetic())
        && chars.all(|c| c == '_' || c.is_ascii_alphanumeric())
}

impl Taught {
    pub(super) fn extend(&mut self, other: Taught) {
        self.locks.extend(other.locks);
        self.blocking.extend(other.blocking);
        self.spawns.extend(other.spawns);
    }

    /// Stub source: one `pub mod` for each crate, its modules within, marked items in these.
    pub fn stubs(&self) -> String {
        let mut root = Module::default();
        for lock in &self.locks {
            root.add_lock(lock);
        }
        for call in &self.blocking {
            let alt = call.instead.as_ref().map(|i| format!(", alt = \"{i}\"")).unwrap_or_default();
            root.add_fn(&call.path, &format!("#[locklens::blocking({}{alt})]", call.kind));
        }
        for spawn in &self.spawns {
            root.add_fn(&spawn.path, &format!("#[locklens::spawn({})]", spawn.kind));
        }
        let mut text = String::new();
        root.print(&mut text);
        text
    }
}

/// A module of the stubs.
#[derive(Default)]
struct Module {
    modules: BTreeMap<String, Module>,
    types: BTreeMap<String, String>,
    rest: String,
}

impl Module {
    fn print(&self, out: &mut String) {
        self.types.values().for_each(|t| out.push_str(t));
        out.push_str(&self.rest);
        for (name, module) in &self.modules {
            let _ = writeln!(out, "pub mod {name} {{");
            module.print(out);
            out.push_str("}\n");
        }
    }

    fn inner(&mut self, path: &[String]) -> &mut Module {
        path.iter().fold(self, |module, part| module.modules.entry(part.clone()).or_default())
    }

    fn add_lock(&mut self, lock: &TaughtLock) {
        let (Some((name, module)), Some((guard, guard_module))) =
            (lock.path.split_last(), lock.guard.split_last())
        else {
            return;
        };
        let (kind, shape) = (&lock.kind, &lock.shape);
        let access = if lock.exclusive.is_empty() { "shared" } else { "exclusive" };
        let inner = self.inner(guard_module);
        let stub = format!("#[locklens::guard({kind}, {access})]\npub struct {guard}<'a, T: ?Sized> {{}}\n");
        inner.types.insert(guard.clone(), stub);
        let _ = writeln!(
            inner.rest,
            "impl<T: ?Sized> std::ops::Deref for {guard}<'_, T> {{\n\
             type Target = T;\nfn deref(&self) -> &T {{}}\n}}\n\
             impl<T: ?Sized> std::ops::DerefMut for {guard}<'_, T> {{\n\
             fn deref_mut(&mut self) -> &mut T {{}}\n}}"
        );
        let inner = self.inner(module);
        let stub = format!("#[locklens::lock({kind}, {shape})]\npub struct {name}<T: ?Sized> {{}}\n");
        inner.types.insert(name.clone(), stub);
        let returns = format!("{}<'_, T>", in_crate(&lock.guard, &lock.path));
        inner.rest += &lock_methods(lock, name, &returns);
    }

    /// A function, or a method if the last but one name begins with a capital letter.
    fn add_fn(&mut self, path: &[String], mark: &str) {
        let Some((name, parents)) = path.split_last() else { return };
        let is_type = |p: &String| p.starts_with(|c: char| c.is_ascii_uppercase());
        match parents.split_last() {
            Some((ty, module)) if is_type(ty) => {
                let inner = self.inner(module);
                inner.types.entry(ty.clone()).or_insert_with(|| format!("pub struct {ty} {{}}\n"));
                let _ = writeln!(inner.rest, "impl {ty} {{\n{mark}\npub fn {name}(&self) {{}}\n}}");
            }
            _ => {
                let _ = writeln!(self.inner(parents).rest, "{mark}\npub fn {name}() {{}}");
            }
        }
    }
}

fn lock_methods(lock: &TaughtLock, name: &str, returns: &str) -> String {
    let keyword = if lock.kind == "async" { "async " } else { "" };
    let mut text = format!("impl<T: ?Sized> {name}<T> {{\n");
    for (access, methods) in [("exclusive", &lock.exclusive), ("shared", &lock.shared)] {
        for method in methods {
            let _ = writeln!(text, "#[locklens::acquire({access})]");
            let _ = writeln!(text, "pub {keyword}fn {method}(&self) -> {returns} {{}}");
        }
    }
    for method in &lock.tries {
        let _ = writeln!(text, "#[locklens::acquire(exclusive, try)]");
        let _ = writeln!(text, "pub fn {method}(&self) -> Option<{returns}> {{}}");
    }
    text + "}\n"
}

/// A path as it is written in the crate of another path.
fn in_crate(path: &[String], home: &[String]) -> String {
    match (path.split_first(), home.first()) {
        (Some((krate, rest)), Some(own)) if krate == own => format!("crate::{}", rest.join("::")),
        _ => path.join("::"),
    }
}
