//! Text → expected text, for the lowering.

use super::{Edition, dump};
use crate::syntax::parse;

mod bodies;
mod items;
mod macros;
mod spans;
mod temporaries;

/// The body of `fn f() { … }` around `text`.
fn lowered(text: &str, edition: Edition) -> String {
    let whole = format!("fn f() {{ {text} }}");
    let facts = parse(&whole, edition);
    let [node] = &facts.chunks[..] else { return format!("{} chunks", facts.chunks.len()) };
    if let Some(problem) = &node.problem {
        return format!("problem: {}", problem.message);
    }
    let body = node.facts.bodies.first().map(|b| dump::body(b)).unwrap_or_default();
    let inner = body.strip_prefix("⟦{ ").and_then(|t| t.strip_suffix(" }⟧"));
    inner.unwrap_or(&body).to_owned()
}

/// All chunks of a file, children indented.
fn file(text: &str) -> String {
    fn walk(nodes: &[super::ChunkNode], depth: usize, out: &mut String) {
        for node in nodes {
            let mut text = dump::chunk(&node.facts);
            if let Some(problem) = &node.problem {
                text.push_str(&format!("problem: {}\n", problem.message));
            }
            for line in text.lines() {
                out.push_str(&"  ".repeat(depth));
                out.push_str(line);
                out.push('\n');
            }
            walk(&node.children, depth + 1, out);
        }
    }
    let mut out = String::new();
    walk(&parse(text, Edition::E2021).chunks, 0, &mut out);
    out.trim_end().to_owned()
}

/// Holds each `(text, expected)` and shows all differences at once.
fn check(cases: &[(&str, &str)], edition: Edition) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(text, want)| {
            let got = lowered(text, edition);
            (got != *want).then(|| format!("{text}\n  want {want}\n  got  {got}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same for whole files.
fn check_files(cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(text, want)| {
            let got = file(text);
            let want: Vec<&str> = want.lines().map(str::trim_end).filter(|l| !l.is_empty()).collect();
            let want = want.join("\n");
            (got != want).then(|| format!("{text}\n--- want\n{want}\n--- got\n{got}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
