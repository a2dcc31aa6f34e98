//! Where the files of `mod name;` declarations may stand.

use super::{Attrs, ChunkFacts, ChunkNode, FileFacts, ItemIdx, ItemKind};

/// See [`crate::engine::mod_candidates`].
pub(crate) fn candidates(path: &str, owns_dir: bool, facts: &FileFacts) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    let root = Place::of_file(path, owns_dir);
    for node in &facts.chunks {
        chunk(node, &root, &mut out);
    }
    out
}

/// Where modules declared at some place are looked for.
#[derive(Clone)]
pub(crate) struct Place {
    /// Folder of the children.
    dir: String,
    /// Folder that `#[path]` starts from.
    path_base: String,
}

impl Place {
    /// The top level of a file.
    pub(crate) fn of_file(path: &str, owns_dir: bool) -> Place {
        let (dir, file) = path.rsplit_once('/').unwrap_or(("", path));
        let stem = file.strip_suffix(".rs").unwrap_or(file);
        Place { dir: if owns_dir { dir.to_owned() } else { child(dir, stem) }, path_base: dir.to_owned() }
    }

    /// The candidate files of `mod name;` with these attributes, best first.
    pub(crate) fn files(&self, name: &str, attrs: &Attrs) -> Vec<String> {
        let mut list: Vec<String> =
            written_paths(attrs).iter().map(|path| child(&self.path_base, path)).collect();
        // A plain `#[path]` leaves no choice; one under `cfg_attr` does.
        if attrs.get("path").is_none() {
            let base = child(&self.dir, name);
            list.push(format!("{base}.rs"));
            list.push(format!("{base}/mod.rs"));
        }
        list
    }

    /// The place inside an inline module.
    pub(crate) fn inside(&self, name: &str, attrs: &Attrs) -> Place {
        let dir = match written_paths(attrs).into_iter().next() {
            Some(path) => child(&self.path_base, &path),
            None => child(&self.dir, name),
        };
        Place { path_base: dir.clone(), dir }
    }
}

fn chunk(node: &ChunkNode, place: &Place, out: &mut Vec<Vec<String>>) {
    let facts = &*node.facts;
    let mut inner = None;
    for index in top_level(facts) {
        item(facts, index, place, out);
        let Some(item) = facts.items.get(index.0 as usize) else { continue };
        if let ItemKind::Mod { inline: true, .. } = item.kind {
            inner = Some(place.inside(&item.name, &item.attrs));
        }
    }
    if let Some(inner) = inner {
        for child in &node.children {
            chunk(child, &inner, out);
        }
    }
}

/// The items that stand neither in a body nor in another item of the chunk.
fn top_level(facts: &ChunkFacts) -> Vec<ItemIdx> {
    let mut top: Vec<bool> = facts.items.iter().map(|item| item.nested_in.is_none()).collect();
    for item in &facts.items {
        if let ItemKind::Mod { members, .. }
        | ItemKind::Impl { members, .. }
        | ItemKind::Trait { members, .. } = &item.kind
        {
            for member in members {
                if let Some(slot) = top.get_mut(member.0 as usize) {
                    *slot = false;
                }
            }
        }
    }
    (0..facts.items.len() as u32).zip(top).filter(|(_, top)| *top).map(|(i, _)| ItemIdx(i)).collect()
}

fn item(facts: &ChunkFacts, index: ItemIdx, place: &Place, out: &mut Vec<Vec<String>>) {
    let Some(item) = facts.items.get(index.0 as usize) else { return };
    let ItemKind::Mod { inline, members } = &item.kind else { return };
    if *inline {
        let inner = place.inside(&item.name, &item.attrs);
        for member in members {
            self::item(facts, *member, &inner, out);
        }
        return;
    }
    out.push(place.files(&item.name, &item.attrs));
}

/// The paths of `#[path = "…"]` and `#[cfg_attr(…, path = "…")]`.
fn written_paths(attrs: &Attrs) -> Vec<String> {
    let plain = attrs.all("path").map(|attr| attr.args.as_str());
    let conditional = attrs.all("cfg_attr").filter_map(|attr| {
        let at = attr.args.rfind("path")?;
        let value = attr.args.get(at + 4..)?.trim_start().strip_prefix('=')?;
        Some(value)
    });
    plain
        .chain(conditional)
        .filter_map(|value| {
            let text = value.trim().trim_end_matches([',', ' ']);
            let text = text.strip_prefix('"')?.strip_suffix('"')?;
            (!text.is_empty()).then(|| text.replace("\\\\", "/").replace('\\', "/"))
        })
        .collect()
}

/// `dir/path` with `.` and `..` resolved.
fn child(dir: &str, path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let from_root = path.starts_with('/');
    let base = if from_root { "" } else { dir };
    for part in base.split('/').chain(path.split('/')) {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|p| !p.is_empty() && *p != "..") => {
                parts.pop();
            }
            // The empty part before a leading `/` is kept, others are not.
            "" if !parts.is_empty() || !(dir.starts_with('/') || from_root) => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use crate::engine::mod_candidates;
    use crate::facts::Edition;
    use crate::syntax::parse;

    fn list(path: &str, owns: bool, text: &str) -> String {
        let facts = parse(text, Edition::E2021);
        mod_candidates(path, owns, &facts).iter().map(|c| c.join(" ")).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn files_of_modules() {
        let cases = [
            ("/w/src/lib.rs", true, "mod a;", "/w/src/a.rs /w/src/a/mod.rs"),
            ("/w/src/a.rs", false, "pub mod b;", "/w/src/a/b.rs /w/src/a/b/mod.rs"),
            ("src/a/mod.rs", true, "mod r#type;", "src/a/type.rs src/a/type/mod.rs"),
            ("lib.rs", true, "mod a;", "a.rs a/mod.rs"),
            ("/w/src/a.rs", false, "#[path = \"../x.rs\"] mod b;", "/w/x.rs"),
            (
                "/w/src/a.rs",
                false,
                "mod i { mod b; #[path = \"x.rs\"] mod c; }",
                "/w/src/a/i/b.rs /w/src/a/i/b/mod.rs\n/w/src/a/i/x.rs",
            ),
            ("/w/src/lib.rs", true, "#[path = \"p\"] mod i { mod b; }", "/w/src/p/b.rs /w/src/p/b/mod.rs"),
            (
                "/w/src/lib.rs",
                true,
                "#[cfg_attr(unix, path = \"u.rs\")] mod b;",
                "/w/src/u.rs /w/src/b.rs /w/src/b/mod.rs",
            ),
            (
                "/w/src/lib.rs",
                true,
                "cfg_rt! { mod a; mod i { mod b; } }",
                "/w/src/a.rs /w/src/a/mod.rs\n/w/src/i/b.rs /w/src/i/b/mod.rs",
            ),
            (
                "/w/src/lib.rs",
                true,
                "cfg_if! { if #[cfg(unix)] { mod u; } else { mod w; } }",
                "/w/src/u.rs /w/src/u/mod.rs\n/w/src/w.rs /w/src/w/mod.rs",
            ),
            ("C:/w/lib.rs", true, "mod a;", "C:/w/a.rs C:/w/a/mod.rs"),
            ("/w/src/lib.rs", true, "mod a {} fn f() {}", ""),
        ];
        for (path, owns, text, want) in cases {
            assert_eq!(list(path, owns, text), want, "{text}");
        }
    }
}
