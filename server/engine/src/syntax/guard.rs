//! A pre-scan that bounds the recursion of the parser, of the lowering and of every drop.
//!
//! `syn` and we descend once for each bracket, prefix operator, `else if`, and link of a chain of
//! methods or operators. A stack overflow kills the process and cannot be caught, so a chunk that
//! could go deeper than [`LIMIT`] is not parsed at all.

use super::lexer::{Kind, Token};

/// The greatest weight of a path from the root of a chunk's tree to a leaf. One level of brackets
/// weighs [`BRACKET`], a prefix operator [`PREFIX`], any other sign 1. A test in a debug build holds
/// the worst input at this limit against half of [`super::STACK_BYTES`].
pub(crate) const LIMIT: u32 = 4096;
const BRACKET: u32 = 8;
const PREFIX: u32 = 4;

/// What is open at one level of brackets.
#[derive(Clone, Copy, Default)]
struct Level {
    /// Weight of the statement or element so far.
    chain: u32,
    /// `<` not yet closed in this statement.
    angles: u32,
}

impl Level {
    fn weight(self) -> u32 {
        self.chain + self.angles * BRACKET
    }
}

/// The place where the tokens pass the limit, as an index; `None` if they do not.
pub(crate) fn too_deep(text: &str, tokens: &[Token]) -> Option<usize> {
    // The levels below the present one, and the weight of them all, brackets included.
    let mut outer: Vec<Level> = Vec::new();
    let mut below: u32 = 0;
    let mut level = Level::default();
    for (i, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Open(_) => {
                level.chain += 1;
                below += level.weight() + BRACKET;
                outer.push(std::mem::take(&mut level));
            }
            Kind::Close(close) => {
                if let Some(before) = outer.pop() {
                    level = before;
                    below -= level.weight() + BRACKET;
                }
                if close == b'}' && ends_statement(text, tokens.get(i + 1)) {
                    level = Level::default();
                }
            }
            Kind::Punct(b';') => level = Level::default(),
            Kind::Punct(b',') => level.chain = 0,
            Kind::Punct(b'<') if !is_shift(text, tokens, i) => level.angles += 1,
            Kind::Punct(b'>') => level.angles = level.angles.saturating_sub(1),
            Kind::Punct(b'&' | b'*' | b'!' | b'-' | b'|') => level.chain += PREFIX,
            Kind::Punct(_) => level.chain += 1,
            Kind::Ident => level.chain += word_weight(word(text, token)),
            _ => {}
        }
        if below + level.weight() > LIMIT {
            return Some(i);
        }
    }
    None
}

/// Words behind which an expression or type may begin afresh.
fn word_weight(word: &str) -> u32 {
    match word {
        "if" | "match" | "while" | "else" | "return" | "break" | "yield" | "move" | "dyn" | "impl" | "fn"
        | "for" => PREFIX,
        "as" | "await" | "let" => 1,
        _ => 0,
    }
}

fn word<'t>(text: &'t str, token: &Token) -> &'t str {
    text.get(token.start as usize..token.end as usize).unwrap_or("")
}

/// Does a statement end at a `}` before this token? Only where it certainly does.
fn ends_statement(text: &str, next: Option<&Token>) -> bool {
    match next.map(|t| (t.kind, t)) {
        Some((Kind::Ident, t)) => !matches!(word(text, t), "else" | "as"),
        Some((Kind::Number | Kind::Text | Kind::Lifetime | Kind::DocOuter | Kind::Punct(b'#'), _)) => true,
        _ => false,
    }
}

/// `1 << n`: a `<` that opens no type.
fn is_shift(text: &str, tokens: &[Token], i: usize) -> bool {
    let bytes = text.as_bytes();
    let at = tokens[i].start as usize;
    let double = bytes.get(at + 1) == Some(&b'<') || (at > 0 && bytes.get(at - 1) == Some(&b'<'));
    let number = |j: Option<usize>| {
        j.and_then(|j| tokens.get(j)).is_some_and(|t| matches!(t.kind, Kind::Number | Kind::Open(b'(')))
    };
    double
        && (number(i.checked_sub(1))
            || number(i.checked_sub(2))
            || number(Some(i + 1))
            || number(Some(i + 2)))
}
