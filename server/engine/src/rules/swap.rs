//! Writing another type in the place of one of the same name.

use super::imports::words;
use crate::finding::{Edit, Place};
use crate::model::Model;

/// Edits that make paths in one file begin in module `to` instead of `from`. If the type has an import of its
/// own and nothing else in the file says its name, the import is changed; otherwise each path is written out.
/// `None` if a path does not say the name.
pub(super) fn swap(
    model: &Model,
    places: &[Place],
    name: &str,
    (from, to): (&str, &str),
    edits: &mut Vec<Edit>,
) -> Option<()> {
    let file = places.first()?.file;
    let text = model.text(file)?;
    let mut named = Vec::new();
    let mut written_out = Vec::new();
    for place in places {
        let code = text.get(place.start as usize..place.end as usize)?;
        let head = code.split('<').next()?;
        let at = words(head, name).last()?;
        let start = place.start as usize + at;
        named.push(start);
        let prefix = text.get(place.start as usize..start)?;
        let is_short = prefix.trim().is_empty();
        written_out.push((
            is_short,
            Edit { at: Place { start: place.start, end: start as u32, file }, text: format!("{to}::") },
        ));
    }
    let import = format!("use {from}::{name};");
    let imported: Vec<usize> = text.match_indices(&import).map(|(i, _)| i).collect();
    if let [only] = imported[..]
        && written_out.iter().any(|(is_short, _)| *is_short)
    {
        let own = only + import.len() - 1 - name.len();
        let is_free =
            words(text, name).filter(|at| !is_comment(text, *at)).all(|at| at == own || named.contains(&at));
        if is_free {
            let start = (only + "use ".len()) as u32;
            let end = start + from.len() as u32;
            edits.push(Edit { at: Place { file, start, end }, text: to.to_string() });
            edits.extend(written_out.into_iter().filter(|(is_short, _)| !is_short).map(|(_, e)| e));
            return Some(());
        }
    }
    edits.extend(written_out.into_iter().map(|(_, e)| e));
    Some(())
}

/// Does a comment of the same line begin before this place?
fn is_comment(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |i| i + 1);
    text[line..at].contains("//")
}
