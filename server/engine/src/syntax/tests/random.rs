//! Random edits and random texts.

use super::{Editor, check_sane, difference};
use crate::facts::Edition;
use crate::syntax::parse;
use proptest::prelude::*;

const SAMPLE: &str = r##"#!/usr/bin/env run
//! A file.
#![allow(dead_code)]

use std::sync::{Arc, Mutex};

/// Shared.
#[derive(Debug)]
pub struct Shared<T: Clone = u8> where T: Send, {
    inner: Arc<Mutex<Vec<T>>>, // a { in a comment
}

const TEXT: &str = r#"fn not() { "quoted" }
fn neither() {}
"#;

static TABLE: [char; 4] = ['{', '\'', '"', 'é'];

impl<T> Shared<T>
where
    T: Clone,
{
    #![allow(clippy::all)]
    const N: usize = { 3 };

    /* { */
    pub fn push<'a>(&'a self, x: T) -> usize {
        let mut g = self.inner.lock().unwrap();
        g.push(x);
        if let Some(last) = g.last() && x == 1 { println!("{:?} }}", last); } else { return 0 }
        g.len()
    }

    pub async fn wait(&self) {
        tokio::select! {
            _ = self.tick() => {}
            x = rx.recv() => info!(x = %x, "got"),
        }
        let y = vec![1, 2].iter().map(|x| x + 1).collect::<Vec<_>>();
    }
    cfg_rt! { fn rt() {} }
}

macro_rules! m { ($x:expr) => { $x.lock() } }

pub trait Tr: Sync {
    type Out;
    fn f(&self) -> Self::Out;
    fn g() {}
}

mod outer {
    //! Inner.
    use super::*;
    mod deep {
        fn h() { match x { A { b } if c => 1, _ => 2 } }
        #[test]
        fn t() { assert_eq!(1, 2) }
    }
    impl Foo<{ N }> for Bar {}
}

thread_local! { static L: u8 = 1; }

fn last() -> Foo<{ 1 }> { 'x: loop { break 'x } }
"##;

const SNIPPETS: [&str; 40] = [
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "\"",
    "'",
    "/*",
    "*/",
    "//",
    "\n",
    "\n\n",
    ";",
    ",",
    "fn x() {}",
    "#[a]\n",
    "//! d\n",
    "/// d\n",
    "impl Z {",
    "mod q {",
    "r#\"",
    "\"#",
    "x",
    " ",
    "let y = 1;",
    "pub ",
    "=",
    ">",
    "<",
    "use z::w;\n",
    "#![b]\n",
    "é",
    "// c\n",
    "const ",
    "macro_rules! k {}",
    "/** d */",
    "async ",
    "\r\n",
    "\\",
];

/// One random step: where (in thousandths of the text), how much goes, what comes.
#[derive(Clone, Debug)]
enum Step {
    Edit(usize, usize, usize),
    /// Takes a stretch out and puts it elsewhere.
    Move(usize, usize, usize),
    /// Types a snippet char by char.
    Type(usize, usize),
    /// Takes back the last edit.
    Undo,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let at = 0..1000usize;
    let step = prop_oneof![
        4 => (at.clone(), 0..20usize, 0..SNIPPETS.len()).prop_map(|(a, b, c)| Step::Edit(a, b, c)),
        1 => (at.clone(), 1..80usize, at.clone()).prop_map(|(a, b, c)| Step::Move(a, b, c)),
        2 => (at, 0..SNIPPETS.len()).prop_map(|(a, b)| Step::Type(a, b)),
        4 => Just(Step::Undo),
    ];
    proptest::collection::vec(step, 1..14)
}

/// An editor that can take its edits back.
struct Session {
    editor: Editor,
    undo: Vec<(usize, usize, String)>,
}

impl Session {
    fn boundary(&self, at: usize) -> usize {
        let at = at.min(self.editor.text.len());
        (0..=at).rev().find(|i| self.editor.text.is_char_boundary(*i)).unwrap_or(0)
    }

    fn place(&self, thousandths: usize) -> usize {
        self.boundary(self.editor.text.len() * thousandths / 1000)
    }

    fn edit(&mut self, start: usize, end: usize, new: &str) {
        let old = self.editor.text[start..end].to_owned();
        self.undo.push((start, start + new.len(), old));
        self.editor.edit(start, end, new);
        self.check();
    }

    fn step(&mut self, step: &Step) {
        match *step {
            Step::Edit(at, gone, snippet) => {
                let start = self.place(at);
                let end = self.boundary(start + gone).max(start);
                self.edit(start, end, SNIPPETS[snippet]);
            }
            Step::Move(at, gone, to) => {
                let start = self.place(at);
                let end = self.boundary(start + gone).max(start);
                let taken = self.editor.text[start..end].to_owned();
                self.edit(start, end, "");
                let to = self.place(to);
                self.edit(to, to, &taken);
            }
            Step::Type(at, snippet) => {
                let mut at = self.place(at);
                for c in SNIPPETS[snippet].chars() {
                    self.edit(at, at, c.encode_utf8(&mut [0; 4]));
                    at += c.len_utf8();
                }
            }
            Step::Undo => self.take_back(),
        }
    }

    fn take_back(&mut self) {
        if let Some((start, end, old)) = self.undo.pop() {
            self.editor.edit(start, end, &old);
            self.check();
        }
    }

    fn check(&self) {
        let Editor { text, facts } = &self.editor;
        check_sane(facts, text);
        let fresh = parse(text, Edition::E2021);
        if super::all(&fresh.chunks).iter().all(|n| n.problem.is_none()) {
            let difference = difference(&facts.chunks, &fresh.chunks);
            assert_eq!(difference, None, "{text}");
            assert_eq!(facts.attrs, fresh.attrs);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reparsing_is_parsing(steps in steps()) {
        let mut session = Session { editor: Editor::new(SAMPLE), undo: Vec::new() };
        for step in &steps {
            session.step(step);
        }
        while !session.undo.is_empty() {
            session.take_back();
        }
        prop_assert_eq!(&session.editor.text, SAMPLE);
    }

    #[test]
    fn any_tokens_can_be_read(words in proptest::collection::vec(0..SNIPPETS.len() + 24, 0..60)) {
        const MORE: [&str; 24] = [
            "fn", "impl", "trait", "mod", "struct", "use", "if", "else", "match", "let", "=>", "->", "::", "&", "*", "!", "?",
            "self", "await", "select!", "macro_rules!", "$", "'a", "#",
        ];
        let words: Vec<&str> = words.iter().map(|i| SNIPPETS.iter().chain(&MORE).nth(*i).copied().unwrap_or("")).collect();
        let text = words.join(" ");
        check_sane(&parse(&text, Edition::E2024), &text);
    }

    #[test]
    fn any_bytes_can_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        check_sane(&parse(&text, Edition::E2021), &text);
    }
}

#[test]
fn the_sample_is_whole() {
    let facts = parse(SAMPLE, Edition::E2021);
    let bad: Vec<_> = super::all(&facts.chunks).into_iter().filter(|n| n.problem.is_some()).collect();
    assert!(bad.is_empty(), "{bad:#?}");
    assert!(super::all(&facts.chunks).len() > 20);
}
