//! The stubs hold together: they parse, and every mark is one that the model reads.

use super::ALL;
use std::collections::BTreeSet;
use syn::visit::Visit;

const CLASSES: &[&str] = &["thread", "async", "cell", "map", "watch", "span"];
const SHAPES: &[&str] =
    &["mutex", "rwlock", "reentrant", "semaphore", "cell", "map", "watch", "span", "once"];
const ACCESS: &[&str] = &["exclusive", "shared", "upgradable"];
const BLOCKING: &[&str] = &["sleep", "block_on", "wait", "io", "async_primitive", "process", "net"];
const SPAWN: &[&str] = &["task", "local", "thread", "scoped", "blocking", "rayon"];

/// What is wrong with a mark, if anything.
fn check(name: &str, args: &[String]) -> Result<(), String> {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let one_of = |set: &[&str], arg: &str| set.contains(&arg);
    let fits = match (name, &args[..]) {
        ("lock", [class, shape]) => one_of(CLASSES, class) && one_of(SHAPES, shape),
        ("guard", [class, access]) => {
            (one_of(CLASSES, class) || one_of(&["permit", "enter"], class)) && one_of(ACCESS, access)
        }
        ("family", [_]) => true,
        ("acquire", [access, rest @ ..]) => {
            one_of(ACCESS, access) && rest.iter().all(|a| one_of(&["try", "recursive", "owned", "timed"], a))
        }
        ("blocking", [kind]) => one_of(BLOCKING, kind),
        ("blocking", [kind, alt]) => one_of(BLOCKING, kind) && alt.starts_with("alt = \""),
        ("spawn", [kind]) => one_of(SPAWN, kind),
        ("dashmap_op", [kind]) => one_of(&["any", "mutable"], kind),
        ("atomic", [kind]) => one_of(&["load", "store", "rmw", "cas"], kind),
        ("condvar", [kind]) => *kind == "notify",
        (
            "shared" | "no_own" | "not_send" | "not_sync" | "transfer" | "wait" | "unlocked" | "leak"
            | "in_place" | "cancel_unsafe" | "instrument",
            [],
        ) => true,
        _ => false,
    };
    if fits { Ok(()) } else { Err(format!("#[locklens::{name}({})]", args.join(", "))) }
}

#[derive(Default)]
struct Marks {
    count: usize,
    wrong: Vec<String>,
}

impl<'a> Visit<'a> for Marks {
    fn visit_attribute(&mut self, attr: &'a syn::Attribute) {
        let path = attr.path();
        if path.segments.first().is_none_or(|s| s.ident != "locklens") {
            return;
        }
        self.count += 1;
        let name = path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        let args = match &attr.meta {
            syn::Meta::List(list) => list
                .tokens
                .to_string()
                .split(',')
                .map(|a| a.trim().to_string())
                .filter(|a| !a.is_empty())
                .collect(),
            _ => Vec::new(),
        };
        if path.segments.len() != 2 {
            self.wrong.push(format!("{name}: one name behind locklens::"));
        }
        if let Err(mark) = check(&name, &args) {
            self.wrong.push(mark);
        }
    }
}

#[test]
fn every_stub_parses_and_every_mark_is_known() {
    let mut problems = Vec::new();
    for stub in ALL {
        let mut marks = Marks::default();
        for (name, text) in stub.sources {
            match syn::parse_file(text) {
                Ok(file) => marks.visit_file(&file),
                Err(e) => problems.push(format!("{name}:{:?}: {e}", e.span().start())),
            }
        }
        problems.extend(marks.wrong.iter().map(|w| format!("{}: {w}", stub.krate)));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_wrong_mark_is_noticed() {
    let file = syn::parse_file(
        "#[locklens::lock(thraed, mutex)] struct A; #[locklens::lock(thread, mutex)] struct B;",
    );
    let mut marks = Marks::default();
    if let Ok(file) = &file {
        marks.visit_file(file);
    }
    assert_eq!((marks.count, marks.wrong.len()), (2, 1));
}

#[test]
fn names_of_crates_and_files_are_unique() {
    let mut seen = BTreeSet::new();
    for stub in ALL {
        for name in std::iter::once(&stub.krate).chain(stub.aliases) {
            assert!(seen.insert(name.to_string()), "{name} twice");
        }
        for (file, _) in stub.sources {
            assert!(seen.insert(file.to_string()), "{file} twice");
        }
    }
}
