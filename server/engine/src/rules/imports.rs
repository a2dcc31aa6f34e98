//! Bringing a name into scope where a fix needs it: not at all if it is there, into the `use` that has its
//! siblings, or on a line of its own where the file's imports are.

use crate::facts::{ChunkNode, Edition, Item, ItemKind, Span, UseImport};
use crate::finding::{Edit, Place};
use crate::model::{BodyRef, DefKind, Model};

/// The edit that brings `path` (`tracing::Instrument`) into scope of a body, if it is not there. The outer `None`:
/// it cannot be told where imports go. A name that means something else there is imported `as _`, so this is for traits.
pub fn import(model: &Model, body: BodyRef, path: &str) -> Option<Option<Edit>> {
    let source = model.source(body.file)?;
    let mut scopes: Vec<&[ChunkNode]> = vec![&source.facts.chunks];
    find(&source.facts.chunks, body.chunk, &mut scopes);
    let wanted: Vec<&str> = path.split("::").collect();
    let (name, module) = wanted.split_last()?;
    let mut at = scopes.len() - 1;
    // `use super::*;` brings the parent's imports along.
    loop {
        let uses: Vec<&UseImport> = uses(scopes[at]).flat_map(|u| u.imports).collect();
        let says = |u: &UseImport, path: &[&str]| u.path.iter().map(|n| n.as_str()).eq(path.iter().copied());
        if uses.iter().any(|u| (!u.glob && says(u, &wanted)) || (u.glob && says(u, module))) {
            return Some(None);
        }
        if at == 0 || !uses.iter().any(|u| u.glob && says(u, &["super"])) {
            break;
        }
        at -= 1;
    }
    let scope = *scopes.last()?;
    let taken = uses(scope).flat_map(|u| u.imports).any(|u| u.name == *name)
        || scope.iter().flat_map(|c| &c.facts.items).any(|i| i.name == *name && i.nested_in.is_none());
    let leaf = if taken { format!("{name} as _") } else { name.to_string() };
    let place = |start: u32, end: u32| Place { file: body.file, start, end };
    let text = &*source.text;
    let own: Vec<Use<'_>> = uses(scope).filter(|u| u.is_plain).collect();
    let module = module.join("::");
    let prefix = format!("use {module}::");
    let code = |u: &Use<'_>| text.get(u.at.start as usize..u.at.end as usize).unwrap_or_default().to_string();
    let siblings: Vec<&Use<'_>> = own.iter().filter(|u| code(u).starts_with(&prefix)).collect();
    let direct = |u: &&&Use<'_>| u.imports.iter().all(|i| i.path.len() == wanted.len() && !i.glob);
    let flat: Vec<&&Use<'_>> = siblings.iter().filter(direct).collect();
    if let [one] = flat[..]
        && let Some(list) = merged(&code(one), &prefix, &leaf, source.facts.edition)
    {
        return Some(Some(Edit { at: place(one.at.start, one.at.end), text: list }));
    }
    let line = format!("{prefix}{leaf};");
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    // In order among its neighbours: before the first of the last group that sorts behind it.
    let group: Vec<&Use<'_>> = last_group(text, &own);
    if let Some(next) = group.iter().find(|u| code(u) > line) {
        let indent = indent(text, next.at.start)?;
        return Some(Some(Edit {
            at: place(next.at.start, next.at.start),
            text: format!("{line}{newline}{indent}"),
        }));
    }
    if let Some(last) = group.last() {
        let indent = indent(text, last.at.start)?;
        return Some(Some(Edit {
            at: place(last.at.end, last.at.end),
            text: format!("{newline}{indent}{line}"),
        }));
    }
    let first = scope.iter().find_map(|c| Some(absolute(c, c.facts.item_spans.first()?.whole)))?;
    let start = first_line(text, first.start);
    let indent = indent(text, start)?;
    Some(Some(Edit { at: place(start, start), text: format!("{line}{newline}{newline}{indent}") }))
}

/// Edits that take out the imports which nothing in a file names any more after these edits.
pub fn unused(model: &Model, edits: &[Edit]) -> Vec<Edit> {
    let mut files: Vec<_> = edits.iter().map(|e| e.at.file).collect();
    files.sort();
    files.dedup();
    let mut out = Vec::new();
    for file in files {
        let Some(source) = model.source(file) else { continue };
        let text = &*source.text;
        let ours: Vec<&Edit> = edits.iter().filter(|e| e.at.file == file).collect();
        let gone = |at: usize| ours.iter().any(|e| e.at.start as usize <= at && at < e.at.end as usize);
        let mut scopes = vec![&source.facts.chunks[..]];
        while let Some(scope) = scopes.pop() {
            scopes.extend(scope.iter().map(|c| &c.children[..]).filter(|c| !c.is_empty()));
            for item in uses(scope).filter(|u| u.is_plain) {
                let touched = ours.iter().any(|e| e.at.start <= item.at.end && item.at.start <= e.at.end);
                let inside = |at: usize| item.at.start as usize <= at && at < item.at.end as usize;
                let lost: Vec<&UseImport> = item
                    .imports
                    .iter()
                    .filter(|import| {
                        let mut places = words(text, &import.name).filter(|at| !inside(*at)).peekable();
                        let was_used = places.peek().is_some();
                        !import.glob
                            && import.name != "_"
                            && was_used
                            && places.all(gone)
                            && !ours.iter().any(|e| words(&e.text, &import.name).next().is_some())
                            // A trait works without being named.
                            && model.path_def(file, &import.path).is_some_and(|d| model.def(d).kind != DefKind::Trait)
                    })
                    .collect();
                if !touched && !lost.is_empty() {
                    out.extend(without(text, file, &item, &lost));
                }
            }
        }
    }
    out
}

/// A `use` item without some of its names.
fn without(text: &str, file: crate::finding::FileId, item: &Use<'_>, lost: &[&UseImport]) -> Option<Edit> {
    let (start, end) = (item.at.start as usize, item.at.end as usize);
    if lost.len() == item.imports.len() {
        // The whole line goes, with its line break.
        let line = text[..start].rfind('\n').map_or(0, |i| i + 1);
        let behind = text.get(end..)?.find('\n').map_or(text.len(), |i| end + i + 1);
        let alone = text.get(line..start)?.trim().is_empty() && text.get(end..behind)?.trim().is_empty();
        let (start, end) = if alone { (line, behind) } else { (start, end) };
        return Some(Edit { at: Place { file, start: start as u32, end: end as u32 }, text: String::new() });
    }
    let code = text.get(start..end)?;
    let (prefix, list) = code.strip_suffix("};")?.split_once('{')?;
    if list.contains(['{', '/', '\n']) {
        return None;
    }
    let names: Vec<&str> = list.split(',').map(str::trim).filter(|n| !n.is_empty()).collect();
    let kept: Vec<&str> = names.iter().copied().filter(|n| !lost.iter().any(|l| l.name == **n)).collect();
    if names.len() - kept.len() != lost.len() {
        return None;
    }
    let list = match kept[..] {
        [one] if one != "self" => one.to_string(),
        _ => format!("{{{}}}", kept.join(", ")),
    };
    Some(Edit {
        at: Place { file, start: item.at.start, end: item.at.end },
        text: format!("{prefix}{list};"),
    })
}

/// Where a word stands in a text, as byte offsets; nowhere if it is empty.
pub(super) fn words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(word).map(|(i, _)| i).filter(move |i| {
        !word.is_empty()
            && !is_part(text[..*i].chars().next_back())
            && !is_part(text[i + word.len()..].chars().next())
    })
}

/// A `use` item of a scope.
struct Use<'a> {
    imports: &'a [UseImport],
    at: Span,
    /// Without attributes and visibility.
    is_plain: bool,
}

fn uses(scope: &[ChunkNode]) -> impl Iterator<Item = Use<'_>> {
    scope.iter().flat_map(|chunk| {
        chunk.facts.items.iter().zip(&chunk.facts.item_spans).filter_map(move |(item, span)| match item {
            Item { kind: ItemKind::Use(imports), attrs, vis, nested_in: None, .. } => Some(Use {
                imports,
                at: absolute(chunk, span.whole),
                is_plain: attrs.0.is_empty() && *vis == crate::facts::Vis::Private,
            }),
            _ => None,
        })
    })
}

fn absolute(chunk: &ChunkNode, span: Span) -> Span {
    Span { start: chunk.start + span.start, end: chunk.start + span.end }
}

/// The scopes around a chunk: the file's, then those of the inline modules.
fn find<'a>(
    chunks: &'a [ChunkNode],
    wanted: crate::facts::ChunkId,
    scopes: &mut Vec<&'a [ChunkNode]>,
) -> bool {
    for chunk in chunks {
        if chunk.id == wanted {
            return true;
        }
        let is_mod = chunk.facts.items.iter().any(|i| matches!(i.kind, ItemKind::Mod { inline: true, .. }));
        if is_mod {
            scopes.push(&chunk.children);
        }
        if find(&chunk.children, wanted, scopes) {
            return true;
        }
        if is_mod {
            scopes.pop();
        }
    }
    false
}

/// `use a::B;` or `use a::{B, C};` with one more name.
fn merged(code: &str, prefix: &str, leaf: &str, edition: Edition) -> Option<String> {
    let rest = code.strip_prefix(prefix)?.strip_suffix(';')?.trim();
    let inner = match rest.strip_prefix('{') {
        Some(list) => list.strip_suffix('}')?,
        None => rest,
    };
    if inner.contains(['{', '}', '/', '\n']) {
        return None;
    }
    let mut names: Vec<&str> = inner.split(',').map(str::trim).filter(|n| !n.is_empty()).collect();
    let is_lower = |n: &str| n.starts_with(|c: char| c.is_lowercase());
    // The 2024 style sorts by bytes; before it small letters come first.
    let rank = |n: &str| (edition < Edition::E2024 && !is_lower(n), n.to_string());
    let at = names.iter().position(|n| rank(n) > rank(leaf)).unwrap_or(names.len());
    names.insert(at, leaf);
    Some(format!("{prefix}{{{}}};", names.join(", ")))
}

/// The `use` items behind the last blank line between them.
fn last_group<'a, 'b>(text: &str, uses: &'b [Use<'a>]) -> Vec<&'b Use<'a>> {
    let mut out: Vec<&Use<'_>> = Vec::new();
    for one in uses {
        if let Some(before) = out.last() {
            let between = text.get(before.at.end as usize..one.at.start as usize).unwrap_or_default();
            if between.matches('\n').count() != 1 || !between.trim().is_empty() {
                // Imports further down the file are someone's exception.
                if between.matches('\n').count() > 2 || !between.trim().is_empty() {
                    break;
                }
                out.clear();
            }
        }
        out.push(one);
    }
    out
}

/// The start of the comments and attributes glued to an item.
fn first_line(text: &str, start: u32) -> u32 {
    let mut at = text.get(..start as usize).map_or(0, |t| t.rfind('\n').map_or(0, |i| i + 1));
    while at > 0 {
        let before = text[..at - 1].rfind('\n').map_or(0, |i| i + 1);
        let line = text[before..at].trim();
        if !line.starts_with("//") || line.starts_with("//!") {
            break;
        }
        at = before;
    }
    let indent = text[at..].chars().take_while(|c| *c == ' ' || *c == '\t').count();
    (at + indent) as u32
}

fn indent(text: &str, start: u32) -> Option<&str> {
    let before = text.get(..start as usize)?;
    let line = &before[before.rfind('\n').map_or(0, |i| i + 1)..];
    line.trim().is_empty().then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::FileId;
    use crate::test_support::Workspace;

    /// The text with `tracing::Instrument` imported for the function `f`.
    fn imported(text: &str) -> String {
        let workspace = Workspace::new(text);
        let model = workspace.engine.model();
        let is_f = |b: &BodyRef| model.owner_of(*b).is_some_and(|o| model.def(o).name == "f");
        let body = model.bodies().into_iter().find(is_f).expect("f");
        let edit = import(model, body, "tracing::Instrument").expect("a place");
        let mut out = workspace.files[0].1.clone();
        if let Some(edit) = edit {
            assert_eq!(edit.at.file, FileId(0));
            out.replace_range(edit.at.start as usize..edit.at.end as usize, &edit.text);
        }
        out
    }

    #[test]
    fn into_the_use_of_its_siblings() {
        for (before, after) in [
            ("use tracing::Span;\nfn f() {}\n", "use tracing::{Instrument, Span};\nfn f() {}\n"),
            (
                "use tracing::{Span, info};\nfn f() {}\n",
                "use tracing::{Instrument, Span, info};\nfn f() {}\n",
            ),
            (
                "use tracing::{info, Span};\nfn f() {}\n",
                "use tracing::{info, Instrument, Span};\nfn f() {}\n",
            ),
            (
                "use tracing::{Instrument, Span};\nfn f() {}\n",
                "use tracing::{Instrument, Span};\nfn f() {}\n",
            ),
            ("use tracing::*;\nfn f() {}\n", "use tracing::*;\nfn f() {}\n"),
        ] {
            assert_eq!(imported(before), after);
        }
    }

    #[test]
    fn on_a_line_of_its_own() {
        for (before, after) in [
            (
                "//! Docs.\n\nuse std::io;\nuse tokio::sync::Mutex;\n\nfn f() {}\n",
                "//! Docs.\n\nuse std::io;\nuse tokio::sync::Mutex;\nuse tracing::Instrument;\n\nfn f() {}\n",
            ),
            (
                "use a::b;\nuse u::v;\n\nfn f() {}\n",
                "use a::b;\nuse tracing::Instrument;\nuse u::v;\n\nfn f() {}\n",
            ),
            (
                "//! Docs.\n\n/// F.\nfn f() {}\n",
                "//! Docs.\n\nuse tracing::Instrument;\n\n/// F.\nfn f() {}\n",
            ),
            (
                "use tracing::Span;\nuse tracing::info;\nfn f() {}\n",
                "use tracing::Instrument;\nuse tracing::Span;\nuse tracing::info;\nfn f() {}\n",
            ),
            (
                "struct Instrument;\nfn f() {}\n",
                "use tracing::Instrument as _;\n\nstruct Instrument;\nfn f() {}\n",
            ),
        ] {
            assert_eq!(imported(before), after);
        }
    }

    #[test]
    fn in_the_module_of_the_function() {
        for (before, after) in [
            (
                "use a::b;\nmod m {\n    use c::d;\n    fn f() {}\n}\n",
                "use a::b;\nmod m {\n    use c::d;\n    use tracing::Instrument;\n    fn f() {}\n}\n",
            ),
            (
                "use tracing::Instrument;\nmod m {\n    use super::*;\n    fn f() {}\n}\n",
                "use tracing::Instrument;\nmod m {\n    use super::*;\n    fn f() {}\n}\n",
            ),
        ] {
            assert_eq!(imported(before), after);
        }
    }
}
