//! A file of a dependency: what others can see of it, without bodies, tests and comments.
//!
//! Bodies are taken out of the *text*, so that the parser never sees them: most of a file is bodies.

use super::file;
use super::lexer::{Kind, Token, lex};
use crate::facts::{Edition, FileFacts, Name};

/// Reads the signatures of a file.
pub(super) fn read(text: &str, edition: Edition, features: &[Name]) -> FileFacts {
    if text.len() > file::MAX_FILE {
        return FileFacts::default();
    }
    let mut facts = file::read(&without_bodies(text), edition, None, None);
    crate::facts::strip::strip(&mut facts, features);
    facts
}

/// The text without doc comments, and with `{}` for the bodies of functions and of test modules.
fn without_bodies(text: &str) -> String {
    let tokens = lex(text, file::begin(text), text.len(), false).tokens;
    let mut out = String::with_capacity(text.len() / 2);
    let mut from = 0;
    let mut cut = |start: u32, end: u32| {
        out.push_str(text.get(from..start as usize).unwrap_or_default());
        from = end as usize;
    };
    let closing = closing(&tokens);
    let mut i = 0;
    while let Some(token) = tokens.get(i) {
        match token.kind {
            Kind::DocOuter | Kind::DocInner => cut(token.start, token.end),
            Kind::Ident if is_word(text, token, "fn") => {
                if let Some((open, close)) = body(&tokens, &closing, i) {
                    cut(tokens[open].end, tokens[close].start);
                    // What stands between is skipped, doc comments in parameters stay.
                    i = close;
                }
            }
            Kind::Ident if is_word(text, token, "mod") && tests_only(text, &tokens, i) => {
                if let Some(open) = tokens.get(i + 2).filter(|t| t.kind == Kind::Open(b'{')) {
                    let close = closing[i + 2];
                    cut(open.end, tokens.get(close).map_or(text.len() as u32, |t| t.start));
                    i = close;
                }
            }
            _ => {}
        }
        i += 1;
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

fn is_word(text: &str, token: &Token, word: &str) -> bool {
    text.get(token.start as usize..token.end as usize) == Some(word)
}

/// For each opening bracket the index of the one that closes it; the number of tokens if none does.
fn closing(tokens: &[Token]) -> Vec<usize> {
    let mut out = vec![tokens.len(); tokens.len()];
    let mut open = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Open(_) => open.push(i),
            Kind::Close(_) => {
                if let Some(o) = open.pop() {
                    out[o] = i;
                }
            }
            _ => {}
        }
    }
    out
}

/// The braces of the body of the function whose `fn` stands at `at`.
fn body(tokens: &[Token], closing: &[usize], at: usize) -> Option<(usize, usize)> {
    // `fn(A) -> B` is a type, `fn $name` stands in a macro.
    tokens.get(at + 1).filter(|t| t.kind == Kind::Ident)?;
    let mut i = at + 2;
    loop {
        match tokens.get(i)?.kind {
            Kind::Open(b'{') => return (closing[i] < tokens.len()).then_some((i, closing[i])),
            Kind::Open(_) => i = closing[i],
            Kind::Close(_) | Kind::Punct(b';') => return None,
            _ => {}
        }
        i += 1;
    }
}

/// Does `#[cfg(test)]` stand right before the token at `at`?
fn tests_only(text: &str, tokens: &[Token], at: usize) -> bool {
    const ATTRIBUTE: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    at.checked_sub(ATTRIBUTE.len())
        .and_then(|from| tokens.get(from..at))
        .is_some_and(|before| before.iter().zip(ATTRIBUTE).all(|(token, word)| is_word(text, token, word)))
}

#[cfg(test)]
mod tests {
    use super::{read, without_bodies};
    use crate::facts::{Edition, ItemKind};

    #[test]
    fn bodies_docs_and_tests_go_and_signatures_stay() {
        let text = "/// Says what.\npub fn f(g: fn(u8) -> u8) -> [u8; 2] where u8: Copy {\n    /// no\n    { 1 }\n}\n\
                    trait T { fn a(&self); fn b(&self) { x() } }\n#[cfg(test)]\nmod tests { use super::*; }\n\
                    macro_rules! m { ($n:ident) => { fn $n() { 1 } } }\n";
        let expected = "\npub fn f(g: fn(u8) -> u8) -> [u8; 2] where u8: Copy {}\n\
                        trait T { fn a(&self); fn b(&self) {} }\n#[cfg(test)]\nmod tests {}\n\
                        macro_rules! m { ($n:ident) => { fn $n() { 1 } } }\n";
        assert_eq!(without_bodies(text), expected);
    }

    #[test]
    fn private_functions_and_bodies_are_dropped() {
        let text = "pub fn a() { 1 }\nfn b() {}\npub struct S(u8);\nimpl S { pub fn c() {} fn d() {} }\n\
                    impl Clone for S { fn clone(&self) -> S { S(1) } }\npub static X: u8 = 1;\n\
                    #[cfg(feature = \"x\")]\npub fn e() {}\n#[test]\nfn g() {}\n";
        let facts = read(text, Edition::E2021, &[]);
        let mut names = Vec::new();
        let mut open: Vec<_> = facts.chunks.iter().collect();
        while let Some(node) = open.pop() {
            assert!(node.facts.bodies.iter().all(|b| b.exprs.is_empty()));
            for item in &node.facts.items {
                if let ItemKind::Fn(f) = &item.kind {
                    assert!(f.body.is_none());
                    names.push(item.name.to_string());
                }
            }
            open.extend(&node.children);
        }
        names.sort();
        assert_eq!(names, ["a", "c", "clone"]);
    }
}
