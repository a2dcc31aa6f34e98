//! Reading files: limits, sticky boundaries, and reparsing against a fresh parse.

use super::{STACK_BYTES, TextEdit, parse, reparse};
use crate::facts::{ChunkNode, Edition, FileFacts};

mod limits;
mod random;
mod sticky;

/// A text with its facts, edited step by step.
struct Editor {
    text: String,
    facts: FileFacts,
}

impl Editor {
    fn new(text: &str) -> Editor {
        Editor { text: text.to_owned(), facts: parse(text, Edition::E2021) }
    }

    /// Replaces the only place where `old` stands.
    fn replace(&mut self, old: &str, new: &str) {
        let at: Vec<usize> = self.text.match_indices(old).map(|m| m.0).collect();
        let [at] = at[..] else { panic!("{old:?} stands at {at:?}") };
        self.edit(at, at + old.len(), new);
    }

    fn edit(&mut self, start: usize, end: usize, new: &str) {
        self.text.replace_range(start..end, new);
        let edit = TextEdit { start: start as u32, end: end as u32, new_len: new.len() as u32 };
        self.facts = reparse(&self.facts, &self.text, &[edit], Edition::E2021);
    }

    fn bad(&self) -> Vec<String> {
        all(&self.facts.chunks).iter().filter(|n| n.problem.is_some()).map(|n| named(n)).collect()
    }

    /// `name#id` of every chunk in order.
    fn names(&self) -> String {
        let names: Vec<String> =
            all(&self.facts.chunks).iter().map(|n| format!("{}#{}", named(n), n.id.0)).collect();
        names.join(" ")
    }
}

fn named(node: &ChunkNode) -> String {
    let first = node.facts.items.first();
    first.map_or("?".into(), |i| if i.name.is_empty() { "-".into() } else { i.name.to_string() })
}

/// All chunks, parents before their members.
fn all(nodes: &[ChunkNode]) -> Vec<&ChunkNode> {
    nodes.iter().flat_map(|n| std::iter::once(n).chain(all(&n.children))).collect()
}

/// What must be equal between two ways to read the same text: everything but the ids.
fn difference(a: &[ChunkNode], b: &[ChunkNode]) -> Option<String> {
    if a.len() != b.len() {
        return Some(format!("{} chunks, {} chunks", a.len(), b.len()));
    }
    for (a, b) in a.iter().zip(b) {
        let same = (a.start, a.len) == (b.start, b.len)
            && a.problem == b.problem
            && a.facts.items == b.facts.items
            && a.facts.bodies == b.facts.bodies
            && a.facts.item_spans == b.facts.item_spans
            && a.facts.body_spans == b.facts.body_spans
            && a.facts.allows == b.facts.allows
            && (a.facts.signature, a.facts.body_hash) == (b.facts.signature, b.facts.body_hash)
            && (a.layout.hash, a.layout.inside) == (b.layout.hash, b.layout.inside);
        if !same {
            return Some(format!("at {}+{}: {a:?}\nat {}+{}: {b:?}", a.start, a.len, b.start, b.len));
        }
        if let Some(text) = difference(&a.children, &b.children) {
            return Some(text);
        }
    }
    None
}

/// Checks what holds for every file, broken or not.
fn check_sane(facts: &FileFacts, text: &str) {
    let mut ids = std::collections::HashSet::new();
    for node in all(&facts.chunks) {
        assert!(ids.insert(node.id), "{:?} stands twice", node.id);
        assert!(node.id.0 < facts.next_id);
        assert!((node.start + node.len) as usize <= text.len());
        assert!(text.is_char_boundary(node.start as usize));
        let within =
            |s: crate::facts::Span| assert!(s.start <= s.end && s.end <= node.len, "{s:?} of {node:?}");
        if let Some(problem) = &node.problem {
            within(problem.at);
        }
        node.facts.item_spans.iter().for_each(|s| {
            within(s.whole);
            within(s.name);
        });
        node.facts.allows.iter().for_each(|(s, _)| within(*s));
        assert_eq!(node.facts.items.len(), node.facts.item_spans.len());
        for (body, spans) in node.facts.bodies.iter().zip(&node.facts.body_spans) {
            assert_eq!((body.exprs.len(), body.pats.len()), (spans.exprs.len(), spans.pats.len()));
            assert_eq!(spans.exprs.len(), spans.heads.len());
            let all = spans.exprs.iter().chain(&spans.heads).chain(&spans.pats);
            all.chain(spans.stmts.iter().flat_map(|(_, list)| list)).for_each(|s| within(*s));
        }
        let mut at = node.start;
        for child in &node.children {
            assert!(child.start >= at && child.start + child.len <= node.start + node.len);
            at = child.start + child.len;
        }
    }
}

/// Runs `work` on a thread with the stack that hosts must give.
fn on_big_stack(work: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(work).expect("a thread");
    thread.join().expect("no panic");
}
