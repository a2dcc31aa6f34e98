//! Cuts a text into chunks: top-level items, and the members of impls, traits and inline modules.
//!
//! In a text whose brackets match, an item ends at its `;` or `}` at bracket depth 0, which needs no
//! parser. The automaton begins afresh behind each item, so that cutting a region between two items
//! gives what cutting the whole text gives there: sticky reparsing rests on that. In a text whose
//! brackets do not match, a line that begins with an item word at column 0 also ends the item before.

use super::lexer::{Kind, Lexed, Token, item_begins, lex};
use std::ops::Range;

/// What may stand at some place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub(crate) enum Level {
    /// Items, of a file or an inline module.
    Items,
    /// Members of an impl.
    Impl,
    /// Members of a trait.
    Trait,
}

/// One chunk of a text, by byte offsets in the whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// First and last byte: leading comments and blank lines belong to no piece.
    pub(crate) range: Range<u32>,
    /// For an impl, trait or inline mod.
    pub(crate) inside: Option<Inside>,
    /// Tokens, as indices in the list that was cut.
    pub(crate) tokens: Range<usize>,
    /// Inner attributes that stand alone.
    pub(crate) inner: bool,
}

/// The inside of a container.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Inside {
    /// What the members are.
    pub(crate) level: Level,
    /// End of the header: behind `{` and the inner attributes.
    pub(crate) header_end: u32,
    /// Tokens of the header.
    pub(crate) header_tokens: Range<usize>,
    /// Offset of the closing brace.
    pub(crate) close: u32,
    /// The members.
    pub(crate) members: Vec<Piece>,
}

/// A region cut into pieces.
#[derive(Debug)]
pub(crate) struct Cut {
    pub(crate) tokens: Vec<Token>,
    pub(crate) pieces: Vec<Piece>,
    /// Every bracket, string and comment that begins in the region ends in it, and no bracket is stray.
    pub(crate) clean: bool,
    /// A string or comment is not closed.
    pub(crate) open: bool,
    /// The last piece has no end of its own: what follows the region may belong to it.
    pub(crate) unfinished: bool,
}

/// Cuts `text[range]`. Where brackets do not match, item words at column 0 help out if `recover`.
pub(crate) fn cut(text: &str, range: Range<usize>, level: Level, recover: bool) -> Cut {
    let Lexed { tokens, open } = lex(text, range.start, range.end, false);
    let (pairs, matched) = pair(&tokens);
    let clean = matched && !open;
    if clean || !recover {
        let mut cutter = Cutter { text, tokens: &tokens, pairs: &pairs, unfinished: false, depth: 0 };
        let pieces = cutter.level(0..tokens.len(), level);
        let unfinished = cutter.unfinished;
        return Cut { tokens, pieces, clean, open, unfinished };
    }
    let Lexed { tokens, open } = lex(text, range.start, range.end, true);
    let mut pieces = Vec::new();
    for segment in segments(text, &tokens) {
        let offset = segment.start;
        let (mut pairs, _) = pair(&tokens[segment.clone()]);
        for p in pairs.iter_mut().filter(|p| **p != NONE) {
            *p += offset as u32;
        }
        let mut all = vec![NONE; offset];
        all.append(&mut pairs);
        let mut cutter = Cutter { text, tokens: &tokens, pairs: &all, unfinished: false, depth: 0 };
        pieces.extend(cutter.level(segment, level));
    }
    Cut { tokens, pieces, clean: false, open, unfinished: true }
}

/// Ranges of tokens between lines that begin with an item word at column 0. Attributes and doc
/// comments stay with what follows.
fn segments(text: &str, tokens: &[Token]) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut begin = 0;
    let mut glued = true;
    for (i, token) in tokens.iter().enumerate() {
        let at = token.start as usize;
        let column0 = at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n');
        if !column0 || !item_begins(&text.as_bytes()[at..]) {
            continue;
        }
        if i > begin && !glued {
            out.push(begin..i);
            begin = i;
        }
        glued = matches!(token.kind, Kind::DocOuter | Kind::Punct(b'#'));
    }
    if begin < tokens.len() {
        out.push(begin..tokens.len());
    }
    out
}

/// No partner.
const NONE: u32 = u32::MAX;

/// For each bracket the index of its partner, and whether all have one.
fn pair(tokens: &[Token]) -> (Vec<u32>, bool) {
    let mut pairs = vec![NONE; tokens.len()];
    let mut stack: Vec<usize> = Vec::new();
    let mut matched = true;
    for (i, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Open(_) => stack.push(i),
            Kind::Close(close) => {
                let opens = |j: &usize| {
                    matches!(
                        (tokens[*j].kind, close),
                        (Kind::Open(b'('), b')') | (Kind::Open(b'['), b']') | (Kind::Open(b'{'), b'}')
                    )
                };
                match stack.pop() {
                    Some(j) if opens(&j) => {
                        pairs[i] = j as u32;
                        pairs[j] = i as u32;
                    }
                    Some(j) => {
                        // The inner bracket was left open, or this one is stray.
                        matched = false;
                        stack.push(j);
                        if let Some(at) = stack.iter().rposition(opens) {
                            let j = stack[at];
                            stack.truncate(at);
                            pairs[i] = j as u32;
                            pairs[j] = i as u32;
                        }
                    }
                    None => matched = false,
                }
            }
            _ => {}
        }
    }
    (pairs, matched && stack.is_empty())
}

struct Cutter<'a> {
    text: &'a str,
    tokens: &'a [Token],
    pairs: &'a [u32],
    /// The item cut last ran to the end of its range.
    unfinished: bool,
    /// Containers open.
    depth: u32,
}

/// Containers nested deeper than this are not cut into members.
const MAX_NESTING: u32 = 64;

/// How an item ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ends {
    /// At `;` only: `use`, `const`, `static`, `type`.
    Semi,
    /// At `;` or behind a brace group.
    Brace,
    /// The same, and the brace group holds members.
    Members(Level),
}

impl Cutter<'_> {
    fn kind(&self, i: usize) -> Option<Kind> {
        self.tokens.get(i).map(|t| t.kind)
    }

    fn word(&self, i: usize) -> &str {
        match self.tokens.get(i) {
            Some(t) if t.kind == Kind::Ident => self.text.get(t.start as usize..t.end as usize).unwrap_or(""),
            _ => "",
        }
    }

    /// Behind the bracket group that begins at `i`; behind the token if it has no partner.
    fn behind(&self, i: usize, end: usize) -> usize {
        match self.pairs.get(i) {
            Some(&p) if p != NONE && (p as usize) > i => (p as usize + 1).min(end),
            _ => i + 1,
        }
    }

    fn level(&mut self, range: Range<usize>, level: Level) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut at = range.start;
        // Inner attributes that a header did not take (those of a file) are a piece of their own.
        while at < range.end {
            let piece = self.item(at..range.end, level);
            at = piece.tokens.end.max(at + 1);
            pieces.push(piece);
        }
        pieces
    }

    /// Behind the inner attributes and inner doc comments at `at`.
    fn inner(&self, mut at: usize, end: usize) -> usize {
        while at < end {
            match (self.kind(at), self.kind(at + 1), self.kind(at + 2)) {
                (Some(Kind::DocInner), ..) => at += 1,
                (Some(Kind::Punct(b'#')), Some(Kind::Punct(b'!')), Some(Kind::Open(b'[')))
                    if at + 2 < end =>
                {
                    at = self.behind(at + 2, end);
                }
                _ => break,
            }
        }
        at
    }

    /// Behind the outer attributes and doc comments at `at`.
    fn outer(&self, mut at: usize, end: usize) -> usize {
        while at < end {
            match (self.kind(at), self.kind(at + 1)) {
                (Some(Kind::DocOuter), _) => at += 1,
                (Some(Kind::Punct(b'#')), Some(Kind::Open(b'['))) if at + 1 < end => {
                    at = self.behind(at + 1, end);
                }
                _ => break,
            }
        }
        at
    }

    /// The item at the start of `range`.
    fn item(&mut self, range: Range<usize>, level: Level) -> Piece {
        let behind_inner = self.inner(range.start, range.end);
        if behind_inner > range.start {
            let piece = self.piece(range.start..behind_inner, None);
            self.unfinished = false;
            return Piece { inner: true, ..piece };
        }
        self.unfinished = false;
        let head = self.outer(range.start, range.end);
        let ends = self.ends(head, range.end, level);
        let mut at = head;
        while at < range.end {
            match self.kind(at) {
                Some(Kind::Punct(b';')) => return self.piece(range.start..at + 1, None),
                Some(Kind::Open(b'{')) if ends != Ends::Semi => {
                    let behind = self.behind(at, range.end);
                    // `Foo<{ N }>` and `where Foo<{ N }>: Bar`: a brace group inside generics.
                    let in_generics = behind < range.end
                        && matches!(self.kind(behind), Some(Kind::Punct(b'>' | b',' | b'=' | b'+')));
                    if !in_generics {
                        return match ends {
                            Ends::Members(level) if behind > at + 1 && self.depth < MAX_NESTING => {
                                self.container(range.start..behind, at, level)
                            }
                            _ => self.piece(range.start..behind, None),
                        };
                    }
                    at = behind;
                }
                Some(Kind::Open(_)) => at = self.behind(at, range.end),
                // A stray closing bracket: nothing behind it belongs to this item.
                Some(Kind::Close(_)) => return self.piece(range.start..at + 1, None),
                _ => at += 1,
            }
        }
        self.unfinished = true;
        self.piece(range.start..range.end, None)
    }

    /// How the item ends whose head (behind the attributes) is at `at`.
    fn ends(&self, mut at: usize, end: usize, level: Level) -> Ends {
        while at < end {
            let next = self.word(at + 1);
            match self.word(at) {
                "pub" | "crate" => {
                    at += 1;
                    if self.kind(at) == Some(Kind::Open(b'(')) {
                        at = self.behind(at, end);
                    }
                }
                "default" | "unsafe" | "async" | "auto" | "safe" if !next.is_empty() => at += 1,
                "extern" if next == "crate" => return Ends::Semi,
                "extern" => {
                    at += 1;
                    if self.kind(at) == Some(Kind::Text) {
                        at += 1;
                    }
                }
                "const" if matches!(next, "fn" | "unsafe" | "async" | "extern" | "trait" | "impl") => at += 1,
                "use" | "const" | "static" | "type" => return Ends::Semi,
                "impl" if level == Level::Items => return Ends::Members(Level::Impl),
                "trait" if level == Level::Items => return Ends::Members(Level::Trait),
                "mod" if level == Level::Items => return Ends::Members(Level::Items),
                _ => return Ends::Brace,
            }
        }
        Ends::Brace
    }

    fn container(&mut self, tokens: Range<usize>, open: usize, level: Level) -> Piece {
        let close = tokens.end - 1;
        let first_member = self.inner(open + 1, close);
        let header_end = self.tokens.get(first_member - 1).map_or(0, |t| t.end);
        self.depth += 1;
        let members = self.level(first_member..close, level);
        self.depth -= 1;
        let inside = Inside {
            level,
            header_end,
            header_tokens: tokens.start..first_member,
            close: self.tokens.get(close).map_or(header_end, |t| t.start),
            members,
        };
        self.unfinished = false;
        self.piece(tokens, Some(inside))
    }

    fn piece(&self, tokens: Range<usize>, inside: Option<Inside>) -> Piece {
        let start = self.tokens.get(tokens.start).map_or(0, |t| t.start);
        let end = tokens.end.checked_sub(1).and_then(|i| self.tokens.get(i)).map_or(start, |t| t.end);
        Piece { range: start..end.max(start), inside, tokens, inner: false }
    }
}
