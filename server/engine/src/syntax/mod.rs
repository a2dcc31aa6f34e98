//! Text → chunks → facts. The only module, with the lowering in `facts`, that sees `syn`.

use crate::facts::{ChunkId, ChunkNode, Edition, FileFacts, Layout, Name, Problem, Span};
use std::sync::Arc;

mod build;
mod change;
pub(crate) mod chunk;
mod file;
mod guard;
mod lexer;
pub(crate) mod macros;
mod signatures;
mod sticky;
#[cfg(test)]
mod tests;

/// Stack that a thread calling [`parse`], [`reparse`] or [`crate::Engine`] must have, in bytes.
pub const STACK_BYTES: usize = 64 << 20;

/// A replacement in a text: byte offsets in the text before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// First byte replaced.
    pub start: u32,
    /// One past the last byte replaced.
    pub end: u32,
    /// What stands there now, in bytes.
    pub new_len: u32,
}

/// Reads a whole file.
pub fn parse(text: &str, edition: Edition) -> FileFacts {
    file::read(text, edition, None, None)
}

/// Reads what others can see of a file: signatures, types, impls, imports and macros, without positions,
/// bodies, private functions and what is not compiled with these features. For the sources of dependencies.
pub fn parse_signatures(text: &str, edition: Edition, features: &[Name]) -> FileFacts {
    signatures::read(text, edition, features)
}

/// What is known of a file whose text cannot be had: one skipped chunk at its start, with the reason.
pub fn unreadable(message: String) -> FileFacts {
    let problem = Problem { message, at: Span::default(), skipped: true };
    let chunk = ChunkNode {
        id: ChunkId(0),
        start: 0,
        len: 0,
        facts: Arc::default(),
        children: Vec::new(),
        problem: Some(problem),
        layout: Layout { hash: 0, level: chunk::Level::Items, inside: None, attrs: None },
    };
    FileFacts { chunks: vec![chunk], ..FileFacts::default() }
}

/// Reads a file again after edits (applied in order, each in the coordinates left by the one
/// before), touching only the chunks that changed. Chunks that are now broken keep their last
/// good facts.
pub fn reparse(old: &FileFacts, text: &str, edits: &[TextEdit], edition: Edition) -> FileFacts {
    sticky::reparse(old, text, change::Change::of(edits), edition)
}

/// The places of method calls without arguments, `.name()` with one of these names: from the name's first
/// byte to behind the closing parenthesis, macro arguments and bodies included.
pub(crate) fn empty_calls(text: &str, names: &[&str]) -> Vec<(u32, u32)> {
    use lexer::Kind;
    let lexed = lexer::lex(text, 0, text.len(), false);
    let calls = lexed.tokens.windows(4).filter(|t| {
        let kinds = [t[0].kind, t[1].kind, t[2].kind, t[3].kind];
        kinds == [Kind::Punct(b'.'), Kind::Ident, Kind::Open(b'('), Kind::Close(b')')]
            && text.get(t[1].start as usize..t[1].end as usize).is_some_and(|n| names.contains(&n))
    });
    calls.map(|t| (t[1].start, t[3].end)).collect()
}

/// For each offset (ascending) whether a comment begins there: a plain one, or one for the file or
/// module around (`//!`).
pub(crate) fn comments_begin(text: &str, offsets: &[u32]) -> Vec<bool> {
    let lexed = lexer::lex(text, 0, text.len(), true);
    let begins = |&offset: &u32| {
        let at = lexed.tokens.partition_point(|t| t.end <= offset);
        let inside = lexed.tokens.get(at).filter(|t| t.start <= offset);
        inside.is_none_or(|t| t.kind == lexer::Kind::DocInner && t.start == offset)
    };
    offsets.iter().map(begins).collect()
}
