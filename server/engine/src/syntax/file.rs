//! A whole file: chunks in, a tree of facts out.

use super::build;
use super::chunk::{Cut, Inside, Level, Piece, cut};
use super::lexer::Kind;
use crate::facts::{ChunkFacts, ChunkId, ChunkNode, Edition, FileFacts, Problem, Span};
use std::sync::Arc;

/// Files longer than this are one skipped chunk.
pub(crate) const MAX_FILE: usize = 4 << 20;

/// Reads a whole file.
pub(crate) fn parse(text: &str, edition: Edition) -> FileFacts {
    let mut facts = FileFacts::default();
    if text.len() > MAX_FILE {
        let message = format!("longer than {} MiB", MAX_FILE >> 20);
        let problem = Problem { message, at: Span::default(), skipped: true };
        facts.chunks.push(ChunkNode {
            id: ChunkId(0),
            start: 0,
            len: u32::try_from(text.len()).unwrap_or(u32::MAX),
            facts: Arc::default(),
            children: Vec::new(),
            problem: Some(problem),
        });
        return facts;
    }
    let begin = begin(text);
    let cut = cut(text, begin..text.len(), Level::Items, true);
    let mut reader = Reader { text, edition, next_id: 0 };
    for piece in &cut.pieces {
        let node = reader.node(&cut, piece, Level::Items, &mut facts);
        facts.chunks.push(node);
    }
    facts
}

/// Behind a byte order mark and a shebang line.
pub(crate) fn begin(text: &str) -> usize {
    let bom = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let rest = text.get(bom..).unwrap_or("");
    if !rest.starts_with("#!") {
        return bom;
    }
    // `#![…]` is an attribute, with or without spaces and comments before the bracket.
    let lexed = super::lexer::lex(rest, 2, rest.len().min(4096), false);
    match lexed.tokens.first() {
        Some(token) if token.kind == Kind::Open(b'[') => bom,
        _ => bom + rest.find('\n').unwrap_or(rest.len()),
    }
}

struct Reader<'a> {
    text: &'a str,
    edition: Edition,
    next_id: u32,
}

impl Reader<'_> {
    fn id(&mut self) -> ChunkId {
        let id = ChunkId(self.next_id);
        self.next_id += 1;
        id
    }

    fn node(&mut self, cut: &Cut, piece: &Piece, level: Level, file: &mut FileFacts) -> ChunkNode {
        let id = self.id();
        let (start, end) = (piece.range.start, piece.range.end);
        let (facts, problem) = match &piece.inside {
            Some(inside) => self.header(cut, piece, inside, level),
            None => self.leaf(cut, piece, level, file),
        };
        let mut children = Vec::new();
        if let Some(inside) = &piece.inside {
            for member in &inside.members {
                children.push(self.node(cut, member, inside.level, file));
            }
        }
        ChunkNode { id, start, len: end - start, facts, children, problem }
    }

    fn leaf(
        &mut self,
        cut: &Cut,
        piece: &Piece,
        level: Level,
        file: &mut FileFacts,
    ) -> (Arc<ChunkFacts>, Option<Problem>) {
        let (start, end) = (piece.range.start, piece.range.end);
        let text = self.text.get(start as usize..end as usize).unwrap_or("");
        let tokens = cut.tokens.get(piece.tokens.clone()).unwrap_or_default();
        let inner = matches!(tokens, [a, b, ..] if a.kind == Kind::Punct(b'#') && b.kind == Kind::Punct(b'!'))
            || matches!(tokens.first(), Some(t) if t.kind == Kind::DocInner);
        if inner {
            return match build::attributes(text, tokens, self.text, start, self.edition) {
                Ok((mut attrs, facts)) => {
                    file.attrs.0.append(&mut attrs.0);
                    (Arc::new(facts), None)
                }
                Err(problem) => (Arc::default(), Some(problem)),
            };
        }
        split(build::chunk(text, tokens, self.text, start, level, self.edition))
    }

    fn header(
        &mut self,
        cut: &Cut,
        piece: &Piece,
        inside: &Inside,
        level: Level,
    ) -> (Arc<ChunkFacts>, Option<Problem>) {
        let start = piece.range.start;
        let head = self.text.get(start as usize..inside.header_end as usize).unwrap_or("");
        let mut text = String::with_capacity(head.len() + 2);
        text.push_str(head);
        // On a line of its own: the header may end in a `//!` comment.
        text.push_str("\n}");
        let tokens = cut.tokens.get(inside.header_tokens.clone()).unwrap_or_default();
        let (mut facts, problem) = split(build::chunk(&text, tokens, self.text, start, level, self.edition));
        stretch(&mut facts, piece.range.end - start);
        (facts, problem)
    }
}

/// Makes a header's item and its `allow`s span the whole container.
fn stretch(facts: &mut Arc<ChunkFacts>, len: u32) {
    if facts.items.is_empty() {
        return;
    }
    let facts = Arc::make_mut(facts);
    for span in &mut facts.item_spans {
        span.whole = Span { start: 0, end: len };
    }
    for (span, _) in &mut facts.allows {
        *span = Span { start: 0, end: len };
    }
}

fn split(built: build::Built) -> (Arc<ChunkFacts>, Option<Problem>) {
    match built {
        Ok(facts) => (Arc::new(facts), None),
        Err(problem) => (Arc::default(), Some(problem)),
    }
}
