//! A whole file: pieces in, a tree of facts out, reusing what is known of equal text.

use super::build;
use super::change::Change;
use super::chunk::{Cut, Inside, Level, Piece, cut};
use super::lexer::{Kind, Token, lex};
use crate::facts::{Attrs, ChunkFacts, ChunkId, ChunkNode, Edition, FileFacts, Layout, Problem, Span};
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use std::hash::Hasher;
use std::ops::Range;
use std::sync::Arc;

/// Files longer than this are one skipped chunk.
pub(crate) const MAX_FILE: usize = 4 << 20;

/// Reads a whole file. Chunks whose text is in `old` keep their facts and ids; `change` leads from
/// the old text to this one, if it is known.
pub(crate) fn read(
    text: &str,
    edition: Edition,
    old: Option<&FileFacts>,
    change: Option<Change>,
) -> FileFacts {
    let next_id = old.map_or(0, |old| old.next_id);
    let mut reader = Reader::new(text, edition, next_id, change);
    if text.len() > MAX_FILE {
        let node = reader.too_long();
        return finish(text, edition, reader.next_id, vec![node]);
    }
    let before = old.filter(|old| old.edition == edition).map_or(&[][..], |old| &old.chunks);
    let cut = cut(text, begin(text)..text.len(), Level::Items, true);
    reader.remember(before);
    let nodes = reader.nodes(&cut, &cut.pieces, Level::Items, before);
    finish(text, edition, reader.next_id, nodes)
}

/// Puts a file together.
pub(crate) fn finish(text: &str, edition: Edition, next_id: u32, chunks: Vec<ChunkNode>) -> FileFacts {
    let attrs = chunks.iter().filter_map(|n| n.layout.attrs.as_ref()).flat_map(|a| a.0.iter().cloned());
    let attrs = Attrs(attrs.collect());
    let len = u32::try_from(text.len()).unwrap_or(u32::MAX);
    FileFacts { attrs, chunks, next_id, edition, len }
}

/// Behind a byte order mark and a shebang line.
pub(crate) fn begin(text: &str) -> usize {
    let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let rest = text.get(bom..).unwrap_or("");
    if !rest.starts_with("#!") {
        return bom;
    }
    // `#![…]` is an attribute, with or without spaces and comments before the bracket.
    match lex(rest, 2, rest.len().min(4096), false).tokens.first() {
        Some(token) if token.kind == Kind::Open(b'[') => bom,
        _ => bom + rest.find('\n').unwrap_or(rest.len()),
    }
}

/// Level, level of the members, hash and length of the text.
type Key = (Level, Option<Level>, u64, u32);

/// Makes nodes from pieces.
pub(crate) struct Reader<'t, 'o> {
    text: &'t str,
    edition: Edition,
    /// The next id never used.
    pub(crate) next_id: u32,
    change: Option<Change>,
    /// Old nodes by what they are and the hash and length of their text (of a container: its header).
    pool: FxHashMap<Key, Vec<&'o ChunkNode>>,
    /// Old ids given to new nodes.
    used: FxHashSet<u32>,
}

impl<'t, 'o> Reader<'t, 'o> {
    /// A reader of `text` that knows no old nodes yet.
    pub(crate) fn new(
        text: &'t str,
        edition: Edition,
        next_id: u32,
        change: Option<Change>,
    ) -> Reader<'t, 'o> {
        Reader { text, edition, next_id, change, pool: FxHashMap::default(), used: FxHashSet::default() }
    }

    /// Lets nodes made from now on take over from these if their text is equal.
    pub(crate) fn remember(&mut self, nodes: &'o [ChunkNode]) {
        // Backwards, so that `pop` gives the first one first.
        for node in nodes.iter().rev() {
            self.remember(&node.children);
            let members = node.layout.inside.map(|(level, _)| level);
            let key = (node.layout.level, members, node.layout.hash, own_len(node));
            self.pool.entry(key).or_default().push(node);
        }
    }

    fn slice(&self, range: Range<u32>) -> &'t str {
        self.text.get(range.start as usize..range.end as usize).unwrap_or("")
    }

    fn id(&mut self) -> ChunkId {
        let id = ChunkId(self.next_id);
        self.next_id = self.next_id.saturating_add(1);
        id
    }

    fn too_long(&mut self) -> ChunkNode {
        let message = format!("longer than {} MiB", MAX_FILE >> 20);
        ChunkNode {
            id: self.id(),
            start: 0,
            len: u32::try_from(self.text.len()).unwrap_or(u32::MAX),
            facts: Arc::default(),
            children: Vec::new(),
            problem: Some(Problem { message, at: Span::default(), skipped: true }),
            layout: Layout { hash: 0, level: Level::Items, inside: None, attrs: None },
        }
    }

    /// Nodes for the pieces of one list. `before` are the nodes that stood in their place: one whose
    /// text is not found again is taken for the old state of a new piece, if it is clear of which.
    pub(crate) fn nodes(
        &mut self,
        cut: &Cut,
        pieces: &[Piece],
        level: Level,
        before: &'o [ChunkNode],
    ) -> Vec<ChunkNode> {
        let mut found: Vec<Option<&'o ChunkNode>> = Vec::with_capacity(pieces.len());
        for piece in pieces {
            let text = self.own_text(piece);
            let members = piece.inside.as_ref().map(|i| i.level);
            let key = (level, members, hash(text), text.len() as u32);
            found.push(self.pool.get_mut(&key).and_then(Vec::pop));
        }
        let paired = pair_rest(&found, before);
        let mut out = Vec::with_capacity(pieces.len());
        for ((piece, same), old) in pieces.iter().zip(found).zip(paired) {
            out.push(self.node(cut, piece, level, same, old));
        }
        out
    }

    fn own_text(&self, piece: &Piece) -> &'t str {
        self.slice(own_range(piece))
    }

    /// `same` is an old node of equal text, `old` one that this piece has become.
    fn node(
        &mut self,
        cut: &Cut,
        piece: &Piece,
        level: Level,
        same: Option<&'o ChunkNode>,
        old: Option<&'o ChunkNode>,
    ) -> ChunkNode {
        let known = same.or(old);
        let id = match known {
            Some(node) if self.used.insert(node.id.0) => node.id,
            _ => self.id(),
        };
        let (start, len) = (piece.range.start, piece.range.end - piece.range.start);
        let mut layout = Layout {
            hash: hash(self.own_text(piece)),
            level,
            inside: piece.inside.as_ref().map(|i| (i.level, i.header_end - start)),
            attrs: None,
        };
        let (mut facts, problem) = match same {
            Some(node) => {
                layout.attrs.clone_from(&node.layout.attrs);
                (node.facts.clone(), node.problem.clone())
            }
            None => {
                let built = match &piece.inside {
                    Some(inside) => self.header(cut, piece, inside, level),
                    None => self.leaf(cut, piece, level, &mut layout),
                };
                self.or_last_good(built, old, start, len)
            }
        };
        let mut children = Vec::new();
        if let Some(inside) = &piece.inside {
            let before = known.map_or(&[][..], |node| &node.children);
            children = self.nodes(cut, &inside.members, inside.level, before);
            stretch(&mut facts, len);
        }
        ChunkNode { id, start, len, facts, children, problem, layout }
    }

    /// The new facts; if there are none, the last good ones, moved.
    pub(crate) fn or_last_good(
        &self,
        built: build::Built,
        old: Option<&ChunkNode>,
        start: u32,
        len: u32,
    ) -> (Arc<ChunkFacts>, Option<Problem>) {
        let problem = match built {
            Ok(facts) => return (Arc::new(facts), None),
            Err(problem) => problem,
        };
        match (old, self.change) {
            (Some(old), Some(change)) => {
                let mut facts = old.facts.clone();
                change.move_spans(Arc::make_mut(&mut facts), old.start, start, len);
                (facts, Some(problem))
            }
            _ => (Arc::default(), Some(problem)),
        }
    }

    fn leaf(&self, cut: &Cut, piece: &Piece, level: Level, layout: &mut Layout) -> build::Built {
        let tokens = cut.tokens.get(piece.tokens.clone()).unwrap_or_default();
        self.build_leaf(tokens, piece.range.clone(), level, layout)
    }

    /// Reads one leaf.
    pub(crate) fn build_leaf(
        &self,
        tokens: &[Token],
        range: Range<u32>,
        level: Level,
        layout: &mut Layout,
    ) -> build::Built {
        let text = self.slice(range.clone());
        if !begins_inner(tokens) {
            return build::chunk(text, tokens, self.text, range.start, level, self.edition);
        }
        layout.attrs = Some(Arc::default());
        let (attrs, facts) = build::attributes(text, tokens, self.text, range.start, self.edition)?;
        layout.attrs = Some(Arc::new(attrs));
        Ok(facts)
    }

    fn header(&self, cut: &Cut, piece: &Piece, inside: &Inside, level: Level) -> build::Built {
        let start = piece.range.start;
        let head = self.slice(start..inside.header_end);
        let mut text = String::with_capacity(head.len() + 2);
        text.push_str(head);
        // On a line of its own: the header may end in a `//!` comment.
        text.push_str("\n}");
        let tokens = cut.tokens.get(inside.header_tokens.clone()).unwrap_or_default();
        build::chunk(&text, tokens, self.text, start, level, self.edition).map_err(|mut problem| {
            // The brace added above is not in the text.
            let end = head.len() as u32;
            problem.at = Span { start: problem.at.start.min(end), end: problem.at.end.min(end) };
            problem
        })
    }
}

/// Do inner attributes stand here?
pub(crate) fn begins_inner(tokens: &[Token]) -> bool {
    match tokens {
        [a, b, ..] if a.kind == Kind::Punct(b'#') => b.kind == Kind::Punct(b'!'),
        [a, ..] => a.kind == Kind::DocInner,
        [] => false,
    }
}

/// What of a piece is its own: for a container the header.
fn own_range(piece: &Piece) -> Range<u32> {
    piece.range.start..piece.inside.as_ref().map_or(piece.range.end, |i| i.header_end)
}

fn own_len(node: &ChunkNode) -> u32 {
    node.layout.inside.map_or(node.len, |(_, header)| header)
}

/// A hash of text.
pub(crate) fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}

/// For each piece without an equal, the old node that it has become: only if as many old nodes as
/// new pieces are without an equal, in order.
fn pair_rest<'o>(found: &[Option<&'o ChunkNode>], before: &'o [ChunkNode]) -> Vec<Option<&'o ChunkNode>> {
    let mut out = vec![None; found.len()];
    let missing = found.iter().filter(|f| f.is_none()).count();
    if missing == 0 || before.is_empty() {
        return out;
    }
    let mut kept: Vec<u32> = found.iter().flatten().map(|node| node.id.0).collect();
    kept.sort_unstable();
    let rest: Vec<&ChunkNode> =
        before.iter().filter(|node| kept.binary_search(&node.id.0).is_err()).collect();
    if rest.len() == missing {
        let slots = out.iter_mut().zip(found).filter(|(_, f)| f.is_none());
        for ((slot, _), node) in slots.zip(rest) {
            *slot = Some(node);
        }
    }
    out
}

/// Makes a header's item and its `allow`s span the whole container.
pub(crate) fn stretch(facts: &mut Arc<ChunkFacts>, len: u32) {
    let whole = Span { start: 0, end: len };
    let fits = facts.item_spans.iter().all(|s| s.whole == whole && s.name.end <= len)
        && facts.allows.iter().all(|a| a.0 == whole);
    if fits {
        return;
    }
    let facts = Arc::make_mut(facts);
    for span in &mut facts.item_spans {
        span.whole = whole;
        span.name = Span { start: span.name.start.min(len), end: span.name.end.min(len) };
    }
    facts.allows.iter_mut().for_each(|(span, _)| *span = whole);
}
