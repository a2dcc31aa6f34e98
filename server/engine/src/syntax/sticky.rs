//! Reading a file again after an edit, one chunk at a time.
//!
//! The old chunks stay where they are. Only the stretch between the last chunk before the edit and
//! the first one behind it is cut again; if its brackets, strings and comments all close in it, that
//! gives what cutting the whole text would give. If they do not (something is half typed), the
//! boundaries stick: the edited chunk alone is broken, until a cut of the whole file does better.

use super::change::Change;
use super::chunk::{Cut, Level, cut};
use super::file::{MAX_FILE, Reader, begin, finish, hash, read, stretch};
use crate::facts::{ChunkNode, Edition, FileFacts, Layout, Problem, Span};
use std::ops::Range;

/// See [`super::reparse`].
pub(crate) fn reparse(old: &FileFacts, text: &str, change: Option<Change>, edition: Edition) -> FileFacts {
    let Some(change) = change.filter(|change| fits(old, text, *change, edition)) else {
        return read(text, edition, Some(old), None);
    };
    let mut sticky =
        Sticky { text, change, reader: Reader::new(text, edition, old.next_id, Some(change)), broke: None };
    let top = begin(text) as u32;
    if change.start < top {
        return read(text, edition, Some(old), Some(change));
    }
    let nodes = match sticky.list(&old.chunks, top..old.len, Level::Items, true) {
        Some(nodes) => nodes,
        None => match sticky.broken_leaf(&old.chunks) {
            Some(nodes) => nodes,
            None => return read(text, edition, Some(old), Some(change)),
        },
    };
    let broke = sticky.broke;
    let file = finish(text, edition, sticky.reader.next_id, nodes);
    let mut bad = Vec::new();
    bad_chunks(&file.chunks, &mut bad);
    // One broken chunk under the cursor is how typing looks. Anything else may be mended by a new cut.
    let typing = match (&bad[..], broke) {
        ([], _) => true,
        ([only], Some(Broke { id, open })) => *only == id && !open,
        ([only], None) => edited(&file.chunks, *only, change),
        _ => false,
    };
    if typing {
        return file;
    }
    let again = read(text, edition, Some(&file), None);
    let mut still = Vec::new();
    bad_chunks(&again.chunks, &mut still);
    if still.len() < bad.len() { again } else { file }
}

/// Do the old facts, the change and the new text belong together?
fn fits(old: &FileFacts, text: &str, change: Change, edition: Edition) -> bool {
    let len = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let in_bounds =
        change.old_end <= old.len && change.new_end <= len && text.is_char_boundary(change.start as usize);
    // A byte order mark or shebang that comes or goes moves where the first chunk may begin.
    let front = change.start > 2;
    in_bounds
        && front
        && edition == old.edition
        && text.len() <= MAX_FILE
        && i64::from(old.len) + change.delta() == i64::from(len)
        && text.is_char_boundary(change.new_end as usize)
}

/// Ids of the chunks that could not be read for their syntax.
fn bad_chunks(nodes: &[ChunkNode], out: &mut Vec<u32>) {
    for node in nodes {
        if node.problem.as_ref().is_some_and(|p| !p.skipped) {
            out.push(node.id.0);
        }
        bad_chunks(&node.children, out);
    }
}

/// Is the chunk with this id touched by the change?
fn edited(nodes: &[ChunkNode], id: u32, change: Change) -> bool {
    nodes.iter().any(|node| {
        let touched = node.start <= change.new_end && end(node) >= change.start;
        touched && (node.id.0 == id || edited(&node.children, id, change))
    })
}

/// The chunk that was broken by the change, brackets and all.
#[derive(Clone, Copy)]
struct Broke {
    id: u32,
    /// A string or comment is open in it.
    open: bool,
}

struct Sticky<'t, 'o> {
    text: &'t str,
    change: Change,
    reader: Reader<'t, 'o>,
    broke: Option<Broke>,
}

impl<'o> Sticky<'_, 'o> {
    /// The nodes of one list after the change. The list stands between `bounds.start` and
    /// `bounds.end` in the old text; `top` for that of the file. `None` if the change cannot be kept
    /// inside the list.
    fn list(
        &mut self,
        nodes: &'o [ChunkNode],
        bounds: Range<u32>,
        level: Level,
        top: bool,
    ) -> Option<Vec<ChunkNode>> {
        let change = self.change;
        let (mut first, mut behind) = touched(nodes, change);
        if let Some([node]) = nodes.get(first..behind)
            && let Some(inner) = self.inside(node)
        {
            return Some(self.spliced(nodes, first, behind, vec![inner]));
        }
        loop {
            let start = first.checked_sub(1).and_then(|i| nodes.get(i)).map_or(bounds.start, end);
            let stop = nodes.get(behind).map_or(bounds.end, |n| n.start);
            let region = start as usize..change.shift(stop) as usize;
            // A line comment must not run into the next chunk.
            let same_line = !self.text.get(change.new_end as usize..region.end)?.contains('\n');
            if behind < nodes.len() && same_line {
                behind += 1;
                continue;
            }
            let made = cut(self.text, region, level, false);
            if !made.clean {
                return None;
            }
            // What is unfinished belongs to the chunk behind it: `#[test]` on a line of its own.
            // Inner attributes that meet are one chunk.
            let meets = made.pieces.last().is_none_or(|p| p.inner) && nodes.get(behind).is_some_and(is_inner);
            if meets || (behind < nodes.len() && made.unfinished) {
                behind += 1;
                continue;
            }
            if made.pieces.first().is_some_and(|p| p.inner) {
                match first.checked_sub(1) {
                    Some(before) if nodes.get(before).is_some_and(is_inner) => {
                        first = before;
                        continue;
                    }
                    // At the top of a container they belong to its header.
                    None if !top => return None,
                    _ => {}
                }
            }
            return Some(self.replaced(nodes, first, behind, &made, level));
        }
    }

    fn replaced(
        &mut self,
        nodes: &'o [ChunkNode],
        first: usize,
        behind: usize,
        made: &Cut,
        level: Level,
    ) -> Vec<ChunkNode> {
        let before = nodes.get(first..behind).unwrap_or_default();
        self.reader.remember(before);
        let new = self.reader.nodes(made, &made.pieces, level, before);
        self.spliced(nodes, first, behind, new)
    }

    /// `nodes` with `first..behind` replaced and what follows moved.
    fn spliced(
        &self,
        nodes: &[ChunkNode],
        first: usize,
        behind: usize,
        new: Vec<ChunkNode>,
    ) -> Vec<ChunkNode> {
        let mut out = Vec::with_capacity(nodes.len() + new.len());
        out.extend(nodes.iter().take(first).cloned());
        out.extend(new);
        for node in nodes.iter().skip(behind) {
            let mut node = node.clone();
            shift(&mut node, self.change);
            out.push(node);
        }
        out
    }

    /// The container after a change that touches only its members.
    fn inside(&mut self, node: &'o ChunkNode) -> Option<ChunkNode> {
        let (level, header) = node.layout.inside?;
        let top = node.start + header;
        let close = end(node).checked_sub(1)?;
        if self.change.start <= top || self.change.old_end > close {
            return None;
        }
        let children = self.list(&node.children, top..close, level, false)?;
        Some(self.resized(node, children))
    }

    fn resized(&self, node: &ChunkNode, children: Vec<ChunkNode>) -> ChunkNode {
        let len = self.change.shift(end(node)).saturating_sub(node.start);
        let mut facts = node.facts.clone();
        stretch(&mut facts, len);
        ChunkNode {
            id: node.id,
            start: node.start,
            len,
            facts,
            children,
            problem: node.problem.clone(),
            layout: node.layout.clone(),
        }
    }

    /// Boundaries stick: the innermost chunk around the change is read as it is now, and is broken
    /// most likely. `None` if no single chunk holds the change.
    fn broken_leaf(&mut self, nodes: &'o [ChunkNode]) -> Option<Vec<ChunkNode>> {
        let change = self.change;
        let (first, behind) = touched(nodes, change);
        let [node] = nodes.get(first..behind)? else { return None };
        let new = match node.layout.inside {
            None => self.leaf(node),
            Some((_, header)) => {
                let close = end(node).checked_sub(1)?;
                if change.start <= node.start + header || change.old_end > close {
                    return None;
                }
                let children = self.broken_leaf(&node.children)?;
                self.resized(node, children)
            }
        };
        Some(self.spliced(nodes, first, behind, vec![new]))
    }

    fn leaf(&mut self, node: &'o ChunkNode) -> ChunkNode {
        let change = self.change;
        let level = node.layout.level;
        let mut start = node.start.min(change.start);
        let mut stop = change.shift(end(node).max(change.old_end));
        let made = cut(self.text, start as usize..stop as usize, level, false);
        // It may be whole: what does not close stands in the gap beside it.
        let whole = match &made.pieces[..] {
            [only] if made.clean && !made.unfinished && only.inside.is_none() => Some(only),
            _ => None,
        };
        if let Some(piece) = whole {
            (start, stop) = (piece.range.start, piece.range.end);
        }
        let text = self.text.get(start as usize..stop as usize).unwrap_or("");
        let mut layout = Layout { hash: hash(text), level, inside: None, attrs: node.layout.attrs.clone() };
        let mut built = self.reader.build_leaf(&made.tokens, start..stop, level, &mut layout);
        if built.is_ok() && whole.is_none() {
            built =
                Err(Problem { message: "more than one item".into(), at: Span::default(), skipped: false });
        }
        let (facts, problem) = self.reader.or_last_good(built, Some(node), start, stop - start);
        self.broke = Some(Broke { id: node.id.0, open: made.open });
        ChunkNode { id: node.id, start, len: stop - start, facts, children: Vec::new(), problem, layout }
    }
}

/// The chunks that the change touches or meets: `first..behind`.
fn touched(nodes: &[ChunkNode], change: Change) -> (usize, usize) {
    let first = nodes.partition_point(|n| end(n) < change.start);
    let behind = nodes.partition_point(|n| n.start <= change.old_end).max(first);
    (first, behind)
}

/// One past the last byte of a chunk.
fn end(node: &ChunkNode) -> u32 {
    node.start.saturating_add(node.len)
}

fn is_inner(node: &ChunkNode) -> bool {
    node.layout.attrs.is_some()
}

fn shift(node: &mut ChunkNode, change: Change) {
    node.start = change.shift(node.start);
    for child in &mut node.children {
        shift(child, change);
    }
}
