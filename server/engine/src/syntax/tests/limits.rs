//! Depth, size and memory.

use super::{Editor, all, check_sane, on_big_stack};
use crate::facts::{Edition, FileFacts};
use crate::syntax::{guard, parse};

fn skipped(facts: &FileFacts) -> usize {
    all(&facts.chunks).iter().filter(|n| n.problem.as_ref().is_some_and(|p| p.skipped)).count()
}

/// Shapes that make a parser descend once for each repetition.
fn towers(n: usize) -> Vec<(&'static str, String)> {
    let body = |text: String| format!("fn f() {{ {text} }}\nfn g() {{}}\n");
    let expr = |before: &str, middle: &str, after: &str| {
        body(format!("let x = {}{middle}{};", before.repeat(n), after.repeat(n)))
    };
    vec![
        ("references", expr("& ", "a", "")),
        ("parentheses", expr("(", "a", ")")),
        ("open parentheses", expr("(", "", "")),
        ("blocks", expr("{", "a", "}")),
        ("arrays", expr("[", "a", "]")),
        ("calls", expr("f(", "a", ")")),
        ("closures", expr("|| ", "a", "")),
        ("moving closures", expr("move |x| ", "a", "")),
        ("returns", expr("return ", "a", "")),
        ("breaks", expr("break ", "a", "")),
        ("assignments", expr("a = ", "a", "")),
        ("ranges", expr(".. ", "a", "")),
        ("ifs", expr("if ", "a", "{}")),
        ("matches", expr("match ", "a", "{}")),
        ("else ifs", body(format!("if a {{}} {}", "else if a {} ".repeat(n)))),
        ("sums", expr("a + ", "a", "")),
        ("ands", expr("a && ", "a", "")),
        ("comparisons", expr("a as u8 + ", "a", "")),
        ("methods", expr("", "a", ".x()")),
        ("fields", expr("", "a", ".x")),
        ("awaits", expr("", "a", ".await")),
        ("questions", expr("", "a", "?")),
        ("indices", expr("", "a", "[0]")),
        ("curried calls", expr("", "a", "(0)")),
        ("casts", expr("", "a", " as u8")),
        ("generics", format!("type X = {}u8{};\nfn g() {{}}\n", "A<".repeat(n), ">".repeat(n))),
        (
            "generics with commas",
            format!("type X = {}u8{};\nfn g() {{}}\n", "A<B, ".repeat(n), ">".repeat(n)),
        ),
        ("reference types", format!("type X = {}u8;\nfn g() {{}}\n", "&".repeat(n))),
        ("fn types", format!("type X = {}u8;\nfn g() {{}}\n", "fn() -> ".repeat(n))),
        ("tuple types", format!("type X = {}u8{};\nfn g() {{}}\n", "(".repeat(n), ",)".repeat(n))),
        ("impl types", format!("type X = {}u8;\nfn g() {{}}\n", "impl Fn() -> ".repeat(n))),
        ("patterns", body(format!("let {}a{} = b;", "(".repeat(n), ",)".repeat(n)))),
        ("reference patterns", body(format!("let {}a = b;", "&".repeat(n)))),
        ("bindings", body(format!("let {}a = b;", "a @ ".repeat(n)))),
        ("uses", format!("use {}a{};\nfn g() {{}}\n", "a::{".repeat(n), "}".repeat(n))),
        ("use paths", format!("use {}a;\nfn g() {{}}\n", "a::".repeat(n))),
        ("modules", format!("{}{}\nfn g() {{}}\n", "mod a {".repeat(n), "}".repeat(n))),
        ("macros", expr("m!(", "a", ")")),
        ("known macros", expr("vec![", "a", "]")),
        ("labels", expr("'a: ", "loop {}", "")),
        ("unsafe", expr("unsafe { ", "a", "}")),
        ("async", expr("async move { ", "a", "}")),
        ("match arms", expr("match a { _ => ", "a", "}")),
        ("guards", expr("match a { _ if ", "a", "=> 1 }")),
        ("attributes", body(format!("{} let x = 1;", "#[a]".repeat(n)))),
        ("fns", format!("{}{}\nfn g() {{}}\n", "fn a() {".repeat(n), "}".repeat(n))),
        ("const generics", format!("type X = {}u8{};\nfn g() {{}}\n", "A<{ B::<".repeat(n), ">}>".repeat(n))),
        ("comments", format!("{}{}\nfn g() {{}}\n", "/*".repeat(n), "*/".repeat(n))),
    ]
}

/// A stack overflow would kill the whole test run: nothing here may come near it, in a debug build.
#[test]
fn towers_of_any_height_are_survived() {
    on_big_stack(|| {
        for n in [60, 1000, 20_000, 60_000] {
            let tall = |name: &str| n <= 20_000 || name.contains("parentheses");
            for (name, text) in towers(n).into_iter().filter(|t| tall(t.0)) {
                let facts = parse(&text, Edition::E2024);
                check_sane(&facts, &text);
                let names: Vec<&str> =
                    all(&facts.chunks).iter().flat_map(|c| &c.facts.items).map(|i| i.name.as_str()).collect();
                assert!(names.contains(&"g") || name == "open parentheses", "{name} × {n}: {names:?}");
                if n == 60 && name != "open parentheses" {
                    assert_eq!(skipped(&facts), 0, "{name} × {n}");
                }
            }
        }
    });
}

/// The limit leaves half of the stack free: the deepest text that is let through fits in 32 MiB.
#[test]
fn the_limit_leaves_room() {
    let work = || {
        for (name, _) in towers(1) {
            // The greatest height that is not skipped.
            let (mut low, mut high) = (1, 8192);
            let fits = |n: usize| {
                let (_, text) = towers(n).into_iter().find(|t| t.0 == name).unwrap_or_default();
                let lexed = super::super::lexer::lex(&text, 0, text.len(), false);
                guard::too_deep(&text, &lexed.tokens).is_none()
            };
            while low + 1 < high {
                let middle = (low + high) / 2;
                if fits(middle) { low = middle } else { high = middle }
            }
            let (_, text) = towers(low).into_iter().find(|t| t.0 == name).unwrap_or_default();
            let facts = parse(&text, Edition::E2024);
            check_sane(&facts, &text);
        }
    };
    let thread =
        std::thread::Builder::new().stack_size(super::STACK_BYTES / 2).spawn(work).expect("a thread");
    thread.join().expect("no panic");
}

#[test]
fn a_huge_file_is_one_skipped_chunk() {
    let text = "fn f() {}\n".repeat((4 << 20) / 10 + 1);
    let facts = parse(&text, Edition::E2021);
    assert_eq!((facts.chunks.len(), skipped(&facts)), (1, 1));
    assert_eq!(facts.chunks[0].len as usize, text.len());
}

/// The parser's source map must not grow from reparse to reparse.
#[test]
#[cfg(target_os = "linux")]
fn memory_stays_flat() {
    fn pages() -> usize {
        let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
        text.split(' ').nth(1).and_then(|n| n.parse().ok()).unwrap_or(0)
    }
    let line = "    let x = self.a.lock().unwrap().iter().map(|x| x + 1).count();\n";
    let text = format!("fn f() {{\n{}}}\nfn g() {{ 1 }}\n", line.repeat(30));
    let mut editor = Editor::new(&text);
    let at = text.find("lock").unwrap_or(0);
    let turn = |editor: &mut Editor| {
        editor.edit(at, at + 4, "read");
        editor.edit(at, at + 4, "lock");
    };
    (0..500).for_each(|_| turn(&mut editor));
    let before = pages();
    (0..5_000).for_each(|_| turn(&mut editor));
    let grown = pages().saturating_sub(before) * 4096;
    // 10,000 reparses of 2 KB would leave 28 MB behind.
    assert!(grown < 8 << 20, "{grown} bytes");
}
