//! One chunk: text → syn → facts.

use super::chunk::Level;
use super::guard;
use super::lexer::Token;
use crate::facts::lower_item::{Parsed, lower_attrs, lower_chunk};
use crate::facts::{Attrs, ChunkFacts, Edition, Problem, Span};
use proc_macro2::extra::invalidate_current_thread_spans;
use syn::parse::{ParseStream, Parser};

/// A chunk's facts, or why there are none.
pub(crate) type Built = Result<ChunkFacts, Problem>;

/// Reads a chunk. `text` is the chunk alone; `tokens` are its tokens, `offset` where it stands in
/// the text they were cut from. A container's header is given without its closing brace.
pub(crate) fn chunk(
    text: &str,
    tokens: &[Token],
    whole: &str,
    offset: u32,
    level: Level,
    edition: Edition,
) -> Built {
    if let Some(problem) = guarded(tokens, whole, offset) {
        return Err(problem);
    }
    // Spans of earlier chunks would be kept for ever otherwise. Nothing of this parse outlives this call.
    invalidate_current_thread_spans();
    let parsed = match level {
        Level::Items => syn::parse_str(text).map(Parsed::Item),
        Level::Impl => syn::parse_str(text).map(Parsed::Impl),
        Level::Trait => syn::parse_str(text).map(Parsed::Trait),
    };
    match parsed {
        Ok(parsed) => Ok(lower_chunk(text, &parsed, edition)),
        Err(error) => Err(problem(&error, text)),
    }
}

/// Reads inner attributes that stand alone.
pub(crate) fn attributes(
    text: &str,
    tokens: &[Token],
    whole: &str,
    offset: u32,
    edition: Edition,
) -> Result<(Attrs, ChunkFacts), Problem> {
    if let Some(problem) = guarded(tokens, whole, offset) {
        return Err(problem);
    }
    invalidate_current_thread_spans();
    let parser = |input: ParseStream| input.call(syn::Attribute::parse_inner);
    match parser.parse_str(text) {
        Ok(attrs) => Ok(lower_attrs(text, &attrs, edition)),
        Err(error) => Err(problem(&error, text)),
    }
}

fn guarded(tokens: &[Token], whole: &str, offset: u32) -> Option<Problem> {
    let at = tokens.get(guard::too_deep(whole, tokens)?)?;
    let at = Span { start: at.start.saturating_sub(offset), end: at.end.saturating_sub(offset) };
    Some(Problem { message: "nested too deeply to be read".into(), at, skipped: true })
}

fn problem(error: &syn::Error, text: &str) -> Problem {
    let range = error.span().byte_range();
    let end = range.end.min(text.len());
    let at = Span { start: range.start.min(end) as u32, end: end as u32 };
    Problem { message: error.to_string(), at, skipped: false }
}
