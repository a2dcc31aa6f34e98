//! Hints stand in the text as `«…»`, places as lines.

use crate::finding::{FileId, Place};
use crate::test_support::Workspace;

const FILE: FileId = FileId(0);

/// The text with its hints.
fn hinted(text: &str) -> String {
    let workspace = Workspace::new(text);
    let mut out = workspace.files[0].1.clone();
    for hint in workspace.engine.hints(FILE, 0, u32::MAX).into_iter().rev() {
        out.insert_str(hint.at as usize, &format!("«{}»", hint.text));
    }
    out
}

/// The lines that have a hint.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let hinted = hinted(text);
    let lines: Vec<&str> = hinted.lines().filter(|l| l.contains('«')).map(str::trim).collect();
    assert_eq!(lines, expected, "\n{hinted}");
}

/// The first place of a word.
fn at(workspace: &Workspace, word: &str) -> u32 {
    workspace.files[0].1.find(word).expect("the word") as u32
}

fn hover(text: &str, word: &str) -> String {
    let workspace = Workspace::new(text);
    let hover = workspace.engine.hover(FILE, at(&workspace, word));
    let line = |l: &super::Line| match l.links.len() {
        0 => l.text.clone(),
        n => format!("{} [{n}]", l.text),
    };
    hover.map(|h| h.lines.iter().map(line).collect::<Vec<_>>().join("\n")).unwrap_or_default()
}

fn show(workspace: &Workspace, places: &[Place]) -> Vec<String> {
    let text = |p: &Place| workspace.files[p.file.0 as usize].1[p.start as usize..p.end as usize].to_string();
    places.iter().map(text).collect()
}

const CACHE: &str = "
use std::sync::Mutex;
pub struct Cache { map: Mutex<Vec<u32>>, db: Mutex<u32> }
async fn tick() {}
impl Cache {
    async fn add(&self) {
        let mut map = self.map.lock().unwrap();
        map.push(1);
        tick().await;
        let db = self.db.lock().unwrap();
        map.push(*db);
        drop(map);
        tick().await;
    }
    fn short(&self) {
        let map = self.map.lock().unwrap();
        let _ = map.len();
    }
    fn both(&self) { self.short(); let _x = *self.db.lock().unwrap(); }
}
";

#[test]
fn a_guard_that_is_crossed_is_hinted_where_it_is_taken_and_where_it_ends() {
    check(
        CACHE,
        &[
            "let mut map = self.map.lock().unwrap();«held 6 lines · 1 await · takes self.db»",
            "let db = self.db.lock().unwrap();«held 5 lines · 1 await»",
            "drop(map);«self.map released»",
            "}«self.db released»",
        ],
    );
}

#[test]
fn spawned_code_shows_its_context() {
    check(
        "
fn f() {
    std::thread::spawn(move || { println!(); });
    tokio::spawn(async move { println!(); });
    tokio::task::spawn_blocking(|| { println!(); });
    (0..3).for_each(|n| println!(\"{n}\"));
}
",
        &[
            "std::thread::spawn(«thread»move || { println!(); });",
            "tokio::spawn(«task»async move { println!(); });",
            "tokio::task::spawn_blocking(«blocking pool»|| { println!(); });",
        ],
    );
}

#[test]
fn a_temporary_is_hinted_to_the_end_of_what_keeps_it() {
    check(
        "
use std::sync::Mutex;
async fn tick() {}
async fn f(m: &Mutex<Option<u32>>) {
    if let Some(n) = *m.lock().unwrap() {
        tick().await;
        drop(n);
    }
    tick().await;
}
",
        &["if let Some(n) = *m.lock().unwrap() {«held 4 lines · 1 await»", "}«m released»"],
    );
}

#[test]
fn short_sections_that_nothing_crosses_have_no_hint() {
    check(
        "
use std::sync::Mutex;
fn f(m: &Mutex<u32>) -> u32 {
    let g = m.lock().unwrap();
    *g + 1
}
",
        &[],
    );
}

#[test]
fn hovers_say_what_the_lock_is_and_who_takes_it() {
    assert_eq!(
        hover(CACHE, "map: Mutex"),
        "**Lock `Cache.map`**: mutex of std; waiting for it blocks the thread\n\
         Taken at 2 places: [2]\n\
         Does not fit: 1 of its guards lives over an await, where it blocks the executor's thread\n\
         Shared by: 1 in async code, 1 in ordinary functions"
    );
    assert_eq!(hover(CACHE, "Cache {"), "");
}

#[test]
fn hovers_say_how_long_a_guard_lives_and_what_is_held() {
    let guard = hover(CACHE, "map = self");
    assert!(
        guard.starts_with(
            "**Guard of `self.map`** (exclusive), held from line 7 to 12: until the call of `drop`"
        ),
        "{guard}"
    );
    assert!(guard.contains("The task may be suspended under it: [1]\nTaken under it: `self.db`"), "{guard}");
    let inner = hover(CACHE, "lock().unwrap();\n        map.push(*db)");
    assert!(inner.ends_with("Held here: `self.map`"), "{inner}");
}

#[test]
fn hovers_say_what_callers_of_a_function_must_know() {
    let text = hover(CACHE, "both");
    assert_eq!(text, "**Takes** `Cache.db`, `Cache.map` [2]\nCallers must not hold `Cache.db`, `Cache.map`");
}

#[test]
fn the_critical_section_of_a_guard_is_one_range() {
    let workspace = Workspace::new(CACHE);
    let places = workspace.engine.highlights(FILE, at(&workspace, "map = self"));
    let [text] = &show(&workspace, &places)[..] else { panic!("{places:?}") };
    assert!(text.starts_with("self.map.lock()") && text.ends_with("drop(map)"), "{text}");
}

#[test]
fn acquisitions_are_found_over_helpers_spawns_and_files() {
    let workspace = Workspace::new(
        "
mod other;
use std::sync::{Arc, Mutex, MutexGuard};
pub struct S { pub(crate) inner: Arc<Mutex<u32>> }
static COUNT: Mutex<u32> = Mutex::new(0);
impl S {
    fn guard(&self) -> MutexGuard<'_, u32> { self.inner.lock().unwrap() }
    fn f(&self) { *self.guard() += 1; take(&self.inner); }
}
fn take(m: &Mutex<u32>) { *m.lock().unwrap() += 1; }
fn g(s: S) {
    let inner = s.inner.clone();
    std::thread::spawn(move || { *inner.lock().unwrap() += 1; *COUNT.lock().unwrap() += 1; });
}
//- other.rs
fn h(s: &crate::S) { *s.inner.lock().unwrap() += 1; }
",
    );
    let of = |word: &str| {
        let places = workspace.engine.acquisitions(FILE, at(&workspace, word));
        show(&workspace, &places)
    };
    assert_eq!(of("inner: Arc"), ["lock", "guard", "take", "lock", "lock"]);
    assert_eq!(of("COUNT: "), ["lock"]);
    assert_eq!(of("S {"), [""; 0]);
}
