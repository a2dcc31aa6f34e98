//! Where things stand.

use super::super::{ChunkNode, Edition, ExprKind};
use crate::syntax::parse;

/// Every expression of the first body as `text @ head`.
fn spans(text: &str) -> Vec<(String, String)> {
    let facts = parse(text, Edition::E2021);
    let node = &facts.chunks[0];
    let at = |s: super::super::Span| {
        text[(node.start + s.start) as usize..(node.start + s.end) as usize].to_owned()
    };
    let spans = &node.facts.body_spans[0];
    spans.exprs.iter().zip(&spans.heads).map(|(e, h)| (at(*e), at(*h))).collect()
}

#[test]
fn expressions_span_their_text() {
    let text = "  /* é */\nfn f() { let ü = (self.a + 1).lock::<T>(x,).await?; if let Some(y) = &mut m[0] { \"ß\"; return S { a: 1 } } }";
    let all = spans(text);
    let has = |e: &str, h: &str| assert!(all.contains(&(e.into(), h.into())), "{e} @ {h} in {all:#?}");
    has("(self.a + 1).lock::<T>(x,)", "lock");
    has("(self.a + 1).lock::<T>(x,).await", "await");
    has("(self.a + 1).lock::<T>(x,).await?", "?");
    has("self.a", "a");
    has("self.a + 1", "self.a + 1");
    has("&mut m[0]", "&mut m[0]");
    has("m[0]", "[0]");
    has("let Some(y) = &mut m[0]", "let Some(y) = &mut m[0]");
    has("if let Some(y) = &mut m[0] { \"ß\"; return S { a: 1 } }", "if");
    has("return S { a: 1 }", "return");
    has("S { a: 1 }", "S");
    has("\"ß\"", "\"ß\"");
}

#[test]
fn macro_arguments_span_their_text() {
    let all = spans("fn f() { info!(a = %b.c(), \"x\"); select! { x = y.z() => w() } }");
    let has = |e: &str, h: &str| assert!(all.contains(&(e.into(), h.into())), "{e} @ {h} in {all:#?}");
    has("b.c()", "c");
    has("info!(a = %b.c(), \"x\")", "info");
    has("y.z()", "z");
    has("w()", "w");
}

#[test]
fn statements_and_items() {
    let text = "#[a]\npub fn f() { let x = 1; #[allow(clippy::b, c)] g() ; h!() ; /* ; */ fn n() {} }\nimpl<T> X<T> {\n    #[allow(d)]\n    fn m(&self) {}\n}\n";
    let facts = parse(text, Edition::E2021);
    let at = |n: &ChunkNode, s: super::super::Span| {
        &text[(n.start + s.start) as usize..(n.start + s.end) as usize]
    };
    let f = &facts.chunks[0];
    let stmts = &f.facts.body_spans[0].stmts;
    let (block, spans) = &stmts[stmts.len() - 1];
    assert!(matches!(f.facts.bodies[0].expr(*block).kind, ExprKind::Block(_)));
    let texts: Vec<&str> = spans.iter().map(|s| at(f, *s)).collect();
    assert_eq!(texts, ["let x = 1;", "g() ;", "h!() ;", "fn n() {}"]);
    assert_eq!(at(f, f.facts.item_spans[0].name), "f");
    assert!(at(f, f.facts.item_spans[0].whole).starts_with("#[a]"));
    assert_eq!(at(f, f.facts.item_spans[1].whole), "fn n() {}");
    let (region, lints) = &f.facts.allows[0];
    assert_eq!((at(f, *region), lints.join(" ")), ("g() ;", "clippy::b c".to_owned()));
    let x = &facts.chunks[1];
    assert_eq!(at(x, x.facts.item_spans[0].name), "X<T>");
    assert_eq!(at(x, x.facts.item_spans[0].whole), &text[x.start as usize..text.len() - 1]);
    let m = &x.children[0];
    assert_eq!(at(m, m.facts.allows[0].0), "#[allow(d)]\n    fn m(&self) {}");
}

#[test]
fn a_blank_line_changes_no_fact() {
    let text = "fn a() { b.lock() }\n\nimpl X { fn f() {} }\n";
    let moved = "\n// c\n\nfn a() { b.lock() }\nimpl X {\n\n fn f() {} }\n";
    let (one, two) = (parse(text, Edition::E2021), parse(moved, Edition::E2021));
    for (a, b) in one.chunks.iter().zip(&two.chunks) {
        assert_eq!((a.facts.signature, a.facts.body_hash), (b.facts.signature, b.facts.body_hash));
    }
    let changed = parse("fn a() { c.lock() }", Edition::E2021);
    assert_eq!(changed.chunks[0].facts.signature, one.chunks[0].facts.signature);
    assert_ne!(changed.chunks[0].facts.body_hash, one.chunks[0].facts.body_hash);
    let changed = parse("fn a() -> u8 { b.lock() }", Edition::E2021);
    assert_ne!(changed.chunks[0].facts.signature, one.chunks[0].facts.signature);
    assert_eq!(changed.chunks[0].facts.body_hash, one.chunks[0].facts.body_hash);
}
