//! What an edit does to the chunks around it.

use super::{Editor, check_sane, difference};
use crate::facts::Edition;
use crate::syntax::{TextEdit, parse, reparse};

const TEXT: &str = "\
use a::b;

/// Doc.
fn one() {
    let x = m.lock();
}

impl S {
    fn two(&self) { self.m.lock(); }

    #[cfg(x)]
    fn three() {}
}

mod inner {
    use super::*;
    fn four() {}
}

fn five() {}
";

const NAMES: &str = "-#0 one#1 -#2 two#3 three#4 inner#5 -#6 four#7 five#8";

#[test]
fn an_edit_in_a_body_touches_one_chunk() {
    let mut editor = Editor::new(TEXT);
    assert_eq!(editor.names(), NAMES);
    let before = editor.facts.clone();
    editor.replace("self.m.lock()", "self.n.read()");
    assert_eq!(editor.names(), NAMES);
    let same =
        |a: &crate::facts::ChunkNode, b: &crate::facts::ChunkNode| std::sync::Arc::ptr_eq(&a.facts, &b.facts);
    assert!(same(&before.chunks[1], &editor.facts.chunks[1]));
    assert!(same(&before.chunks[4], &editor.facts.chunks[4]));
    assert!(same(&before.chunks[2].children[1], &editor.facts.chunks[2].children[1]));
    let (old, new) = (&before.chunks[2].children[0].facts, &editor.facts.chunks[2].children[0].facts);
    assert_eq!(old.signature, new.signature);
    assert_ne!(old.body_hash, new.body_hash);
}

/// After each edit: the chunks' names and ids, and which are broken.
#[test]
fn ids_and_boundaries_stick() {
    let cases: [(&str, &str, &str, &str); 16] = [
        // (replaced, by, names, broken)
        ("let x = m.lock();", "let x = m.", NAMES, "one"),
        ("let x = m.lock();", "if a { ", NAMES, "one"),
        ("let x = m.lock();", "} }", NAMES, "one"),
        ("let x = m.lock();", "\"", NAMES, "one"),
        ("let x = m.lock();", "/* ", NAMES, "one"),
        ("self.m.lock();", "foo((", NAMES, "two"),
        ("fn four() {}", "fn four() {", NAMES, "four"),
        ("fn five() {}", "", "-#0 one#1 -#2 two#3 three#4 inner#5 -#6 four#7", ""),
        (
            "fn five() {}",
            "fn six() {}\nfn five() {}",
            "-#0 one#1 -#2 two#3 three#4 inner#5 -#6 four#7 six#9 five#8",
            "",
        ),
        ("/// Doc.\n", "#[test]\n", NAMES, ""),
        ("\n\nmod inner", "\n\n#[cfg(a)]\nmod inner", NAMES, ""),
        ("\n\nfn five", "\n\n// comment\n\nfn five", NAMES, ""),
        ("\n\nfn five", " fn five", NAMES, ""),
        ("fn two", "fn zwei", "-#0 one#1 -#2 zwei#3 three#4 inner#5 -#6 four#7 five#8", ""),
        ("impl S {", "impl Tr for S {", NAMES, ""),
        ("mod inner {", "mod inner { //! doc\n", NAMES, ""),
    ];
    for (old, new, names, bad) in cases {
        let mut editor = Editor::new(TEXT);
        editor.replace(old, new);
        check_sane(&editor.facts, &editor.text);
        assert_eq!(
            (editor.names().as_str(), editor.bad().join(" ").as_str()),
            (names, bad),
            "{old:?} → {new:?}"
        );
        // And back again.
        let at = TEXT.find(old).unwrap_or(0);
        editor.edit(at, at + new.len(), old);
        assert_eq!(editor.text, TEXT);
        assert_eq!(
            difference(&editor.facts.chunks, &parse(TEXT, Edition::E2021).chunks),
            None,
            "{old:?} → {new:?} → back"
        );
    }
}

#[test]
fn a_broken_chunk_keeps_its_last_good_facts_where_they_stand_now() {
    let mut editor = Editor::new(TEXT);
    editor.replace("fn one() {\n", "fn one() {\n    if\n");
    editor.replace("    if\n", "    if x\n");
    assert_eq!(editor.bad(), ["one"]);
    let node = &editor.facts.chunks[1];
    let body = &node.facts.bodies[0];
    let lock = body.exprs.iter().position(|e| matches!(&e.kind, crate::facts::ExprKind::MethodCall { .. }));
    let span = node.facts.body_spans[0].exprs[lock.expect("the call")];
    let text = &editor.text[(node.start + span.start) as usize..(node.start + span.end) as usize];
    assert_eq!(text, "m.lock()");
}

#[test]
fn chunks_that_heal_each_other() {
    let mut editor = Editor::new(TEXT);
    // A comment is opened in one chunk and closed behind another.
    editor.replace("fn one() {", "/* fn one() {");
    assert!(!editor.bad().is_empty());
    editor.replace("fn five", "*/ fn five");
    assert_eq!(editor.bad(), [""; 0]);
    assert_eq!(difference(&editor.facts.chunks, &parse(&editor.text, Edition::E2021).chunks), None);
    // A closing brace is cut from one place and put in another.
    let mut editor = Editor::new("fn a() { b();\nfn c() {}\n");
    assert!(!editor.bad().is_empty());
    let end = editor.text.len();
    editor.edit(end, end, "}");
    assert_eq!(editor.bad(), [""; 0]);
    assert_eq!(editor.facts.chunks.len(), 1);
}

#[test]
fn inner_attributes_follow_edits() {
    let mut editor = Editor::new("//! a\nfn f() {}\n");
    editor.edit(6, 6, "#![allow(x)]\n");
    assert_eq!(editor.facts.attrs.0.len(), 1);
    editor.replace("allow", "deny");
    assert_eq!(editor.facts.attrs.0[0].path, "deny");
    editor.replace("fn f() {}", "fn g() { x() }");
    assert_eq!(editor.facts.attrs.0[0].path, "deny");
    assert_eq!(difference(&editor.facts.chunks, &parse(&editor.text, Edition::E2021).chunks), None);
}

#[test]
fn several_edits_at_once() {
    let facts = parse(TEXT, Edition::E2021);
    let (a, b) = (TEXT.find("one").unwrap_or(0) as u32, TEXT.find("five").unwrap_or(0) as u32);
    let edits =
        [TextEdit { start: a, end: a + 3, new_len: 5 }, TextEdit { start: b + 2, end: b + 6, new_len: 1 }];
    let text = TEXT.replace("one", "first").replace("five", "z");
    let new = reparse(&facts, &text, &edits, Edition::E2021);
    assert_eq!(difference(&new.chunks, &parse(&text, Edition::E2021).chunks), None);
    let ids = |f: &crate::facts::FileFacts| super::all(&f.chunks).iter().map(|n| n.id).collect::<Vec<_>>();
    assert_eq!(ids(&facts), ids(&new));
}

#[test]
fn edits_that_do_not_fit_are_no_harm() {
    let facts = parse(TEXT, Edition::E2021);
    for edits in [
        vec![TextEdit { start: 9999, end: 10000, new_len: 5 }],
        vec![TextEdit { start: 5, end: 3, new_len: u32::MAX }],
        vec![],
    ] {
        let new = reparse(&facts, "fn x() {}", &edits, Edition::E2021);
        assert_eq!(difference(&new.chunks, &parse("fn x() {}", Edition::E2021).chunks), None);
    }
    let new = reparse(&facts, TEXT, &[], Edition::E2024);
    assert_eq!(difference(&new.chunks, &parse(TEXT, Edition::E2024).chunks), None);
}
