//! The oracle of the incremental engine: after any edits, what it says is what a fresh start says.
//!
//! A workspace of three crates is edited at random, line by line, in ways that change bodies,
//! signatures, lock types, call graphs and positions, and that break files and mend them.

use locklens_engine::engine::{DepSpec, Source};
use locklens_engine::syntax::{TextEdit, parse, reparse};
use locklens_engine::{CrateSpec, Edition, Engine, EngineConfig, FileFacts, FileId, Finding, TargetKind};
use std::sync::Arc;

/// A small generator of numbers (xorshift), so that a failure names its seed.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n.max(1) as u64) as usize
    }
    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

const BASE: &str = "use std::sync::{Arc, Mutex, RwLock};
pub struct Store {
    pub items: Mutex<Vec<u32>>,
    pub names: RwLock<Vec<u32>>,
}
impl Store {
    pub fn len(&self) -> usize {
        self.items.lock().unwrap().len()
    }
    pub fn first(&self) -> Option<u32> {
        self.names.read().unwrap().first().copied()
    }
    pub fn guard(&self) -> std::sync::MutexGuard<'_, Vec<u32>> {
        self.items.lock().unwrap()
    }
}
pub fn shared() -> Option<Arc<Store>> {
    None
}
";

const MID: &str = "use base::Store;
mod extra;
pub fn total(s: &Store) -> usize {
    s.len() + extra::half(s)
}
pub fn twice(s: &Store) -> usize {
    let g = s.guard();
    total(s) + g.len()
}
pub async fn later(s: &Store) -> usize {
    let n = s.len();
    n
}
async fn other(t: &extra::Tally) -> u32 {
    let n = t.seen.lock().await;
    *n
}
";

const EXTRA: &str = "use base::Store;
pub(crate) struct Tally {
    pub(crate) seen: tokio::sync::Mutex<u32>,
}
pub(crate) async fn tally(t: &Tally) {
    *t.seen.lock().await += 1;
}
pub fn half(s: &Store) -> usize {
    if s.first().is_some() {
        crate::total(s) / 2
    } else {
        0
    }
}
";

const APP: &str = "use base::Store;
use mid::{later, total, twice};
static GLOBAL: std::sync::Mutex<u32> = std::sync::Mutex::new(0);
pub async fn serve(s: &Store) -> usize {
    let a = total(s);
    a + later(s).await
}
pub async fn busy(s: &Store) {
    let n = s.guard();
    if n.len() > 1 {
        later(s).await;
    }
}
fn main() {
    let n = GLOBAL.lock().unwrap();
    drop(n);
}
";

/// Lines for the inside of a function with `s: &Store` or `&self`; they are put in at random.
const STATEMENTS: &[&str] = &[
    "    let g = s.items.lock().unwrap();",
    "    let r = s.names.read().unwrap();",
    "    let w = s.names.write().unwrap();",
    "    let g = s.guard();",
    "    drop(g);",
    "    drop(r);",
    "    let n = s.len();",
    "    let g = self.items.lock().unwrap();",
    "    let _ = s.items.lock();",
    "    later(s).await;",
    "    let g = GLOBAL.lock().unwrap();",
    "    total(s);",
    "    let g = t.seen.lock().await;",
    "    extra::tally(t).await;",
    "    x.seen;",
    "    strange!(seen);",
    "    // locklens: allow(double-lock) a reason",
    "    if s.len() > 2 { drop(g); }",
    "",
];

/// Lines for the top level of a file.
const ITEMS: &[&str] = &[
    "pub fn helper(s: &Store) -> usize { s.len() }",
    "fn total2(s: &Store) { let _g = s.items.lock(); s.len(); }",
    "#[cfg(feature = \"off\")] fn dark(t: &Tally) { t.seen.go(); }",
    "macro_rules! strange { (seen) => {} }",
    "pub struct Other { pub items: std::sync::Mutex<u32> }",
    "// a comment",
    "",
    "#[allow(clippy::await_holding_lock)]",
];

/// Replacements of text anywhere.
const SWAPS: &[(&str, &str)] = &[
    ("Mutex<Vec<u32>>", "RwLock<Vec<u32>>"),
    ("RwLock<Vec<u32>>", "Mutex<Vec<u32>>"),
    (".lock()", ".read()"),
    (".read()", ".lock()"),
    ("pub fn len(&self)", "pub fn size(&self)"),
    ("pub fn size(&self)", "pub fn len(&self)"),
    ("pub async fn", "pub fn"),
    ("pub fn later", "pub async fn later"),
    ("names", "items"),
    ("seen", "names"),
    ("tokio::sync::Mutex", "std::sync::Mutex"),
    (".await += 1", ".await -= 1"),
    ("pub(crate) seen", "pub seen"),
    ("    s.len()", "    s.guard().len()"),
    ("}\n", "\n"),
    ("(s: &Store)", "(s: &Store, _n: u32)"),
];

struct File {
    name: &'static str,
    text: String,
    facts: Arc<FileFacts>,
}

struct Workspace {
    files: Vec<File>,
    engine: Engine,
}

fn specs() -> Vec<CrateSpec> {
    let dep = |name: &str, krate: usize| DepSpec {
        name: name.into(),
        package: name.into(),
        krate: Some(krate),
        library: None,
        features: Vec::new(),
    };
    let spec = |name: &str, root: u32, kind, deps| CrateSpec {
        name: name.into(),
        package: name.into(),
        root: FileId(root),
        kind,
        edition: Edition::E2021,
        has_manifest: true,
        deps,
        features: Vec::new(),
    };
    let tokio = DepSpec { krate: None, ..dep("tokio", 0) };
    vec![
        spec("base", 0, TargetKind::Lib, Vec::new()),
        spec("mid", 1, TargetKind::Lib, vec![dep("base", 0), tokio]),
        spec("app", 3, TargetKind::Bin, vec![dep("base", 0), dep("mid", 1)]),
    ]
}

fn engine() -> Engine {
    let enabled = locklens_engine::rules::ALL.iter().map(|r| r.id.into()).collect();
    let mut engine = Engine::new(EngineConfig { enabled, ..EngineConfig::default() });
    engine.set_indexing(false);
    engine
}

fn source(file: &File) -> Source {
    Source { path: file.name.into(), text: file.text.as_str().into(), facts: file.facts.clone() }
}

impl Workspace {
    fn new() -> Workspace {
        let texts = [
            ("/w/base/src/lib.rs", BASE),
            ("/w/mid/src/lib.rs", MID),
            ("/w/mid/src/extra.rs", EXTRA),
            ("/w/app/src/main.rs", APP),
        ];
        let mut engine = engine();
        let mut files = Vec::new();
        for (i, (name, text)) in texts.into_iter().enumerate() {
            let facts = Arc::new(parse(text, Edition::E2021));
            let file = File { name, text: text.to_string(), facts };
            engine.set_file(FileId(i as u32), source(&file));
            files.push(file);
        }
        engine.set_crates(specs());
        Workspace { files, engine }
    }

    fn edit(&mut self, at: usize, range: std::ops::Range<usize>, new: &str) {
        let file = &mut self.files[at];
        let edit = TextEdit { start: range.start as u32, end: range.end as u32, new_len: new.len() as u32 };
        file.text.replace_range(range, new);
        file.facts = Arc::new(reparse(&file.facts, &file.text, &[edit], Edition::E2021));
        self.engine.set_file(FileId(at as u32), source(&self.files[at]));
    }

    /// One random edit.
    fn step(&mut self, random: &mut Random) {
        let at = random.below(self.files.len());
        let text = &self.files[at].text;
        let lines: Vec<usize> =
            std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        let line = lines[random.below(lines.len())];
        let end = text[line..].find('\n').map_or(text.len(), |n| line + n + 1);
        let before = text.clone();
        match random.below(6) {
            0 | 1 if text[..line].ends_with(";\n") || text[..line].ends_with(") {\n") => {
                let new = format!("{}\n", random.pick(STATEMENTS));
                self.edit(at, line..line, &new);
            }
            2 => {
                let new = format!("{}\n", random.pick(ITEMS));
                self.edit(at, line..line, &new);
            }
            3 => self.edit(at, line..end, ""),
            _ => {
                let (from, to) = SWAPS[random.below(SWAPS.len())];
                let places: Vec<usize> = text.match_indices(from).map(|(i, _)| i).collect();
                if !places.is_empty() {
                    let start = places[random.below(places.len())];
                    self.edit(at, start..start + from.len(), to);
                }
            }
        }
        // Most edits that break a file are taken back at once, as people do.
        if !self.is_whole() && random.below(4) != 0 {
            let len = self.files[at].text.len();
            self.edit(at, 0..len, &before);
        }
    }

    fn is_whole(&self) -> bool {
        fn whole(chunks: &[locklens_engine::facts::ChunkNode]) -> bool {
            chunks.iter().all(|c| c.problem.is_none() && whole(&c.children))
        }
        self.files.iter().all(|f| whole(&f.facts.chunks))
    }

    fn findings(engine: &mut Engine, files: usize) -> Vec<Vec<Finding>> {
        engine.run();
        (0..files).map(|i| engine.findings(FileId(i as u32))).collect()
    }

    /// Compares with an engine that sees these texts for the first time.
    fn compare(&mut self, what: &str) -> usize {
        let mut fresh = engine();
        for (i, file) in self.files.iter().enumerate() {
            let facts = Arc::new(parse(&file.text, Edition::E2021));
            let file = File { name: file.name, text: file.text.clone(), facts };
            fresh.set_file(FileId(i as u32), source(&file));
        }
        fresh.set_crates(specs());
        let expected = Workspace::findings(&mut fresh, self.files.len());
        let found = Workspace::findings(&mut self.engine, self.files.len());
        for (i, file) in self.files.iter().enumerate() {
            assert_eq!(found[i], expected[i], "{what}: {}\n{}", file.name, file.text);
        }
        found.iter().map(Vec::len).sum()
    }
}

fn run(seed: u64, edits: usize, locks: &mut usize) -> (usize, usize) {
    let mut random = Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let mut workspace = Workspace::new();
    let (mut compared, mut found) = (0, 0);
    for n in 0..edits {
        workspace.step(&mut random);
        // Sometimes the engine is in the middle of its work when the next edit comes.
        for _ in 0..random.below(6) {
            workspace.engine.step(&[FileId(random.below(4) as u32)]);
        }
        if n % 3 == 2 && workspace.is_whole() {
            compared += 1;
            found += workspace.compare(&format!("seed {seed}, edit {n}"));
            let list = workspace.engine.findings(FileId(2));
            *locks += list.iter().filter(|f| f.rule == "async-lock-not-needed").count();
        }
        if !workspace.is_whole() && random.below(4) == 0 {
            // Mend it: back to a text that parses.
            let at = random.below(4);
            let text = [BASE, MID, EXTRA, APP][at];
            let len = workspace.files[at].text.len();
            workspace.edit(at, 0..len, text);
        }
    }
    (compared, found)
}

fn on_large_stack(f: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(locklens_engine::syntax::STACK_BYTES).spawn(f);
    thread.and_then(|t| t.join().map_err(|_| std::io::Error::other("the test failed"))).unwrap();
}

#[test]
fn edits_lead_to_what_a_fresh_start_finds() {
    on_large_stack(|| {
        let (mut compared, mut found, mut locks) = (0, 0, 0);
        for seed in 1..=8 {
            let (c, f) = run(seed, 45, &mut locks);
            compared += c;
            found += f;
        }
        // The test must see something.
        assert!(compared > 20 && found > 50, "{compared} comparisons, {found} findings");
        assert!(locks > 5, "{locks} findings about locks of the whole workspace");
    });
}

/// A file that someone looks at has its findings before the rest of the workspace is read, and they stay.
#[test]
fn the_file_in_view_goes_first() {
    on_large_stack(|| {
        let mut engine = engine();
        let mut rest = String::new();
        for i in 0..400 {
            rest.push_str(&format!(
                "pub fn f{i}(m: &std::sync::Mutex<u32>) {{ *m.lock().unwrap() += {i}; }}\n"
            ));
        }
        let root = "mod rest;\nmod view;\n";
        let view = "pub fn twice(m: &std::sync::Mutex<u32>) {\n    let g = m.lock().unwrap();\n    crate::rest::f399(m);\n    drop(g);\n}\n";
        for (i, (name, text)) in [("lib", root), ("rest", &rest), ("view", view)].into_iter().enumerate() {
            let facts = Arc::new(parse(text, Edition::E2021));
            let source = Source { path: format!("/w/base/src/{name}.rs").into(), text: text.into(), facts };
            engine.set_file(FileId(i as u32), source);
        }
        engine.set_crates(specs().into_iter().take(1).collect());
        let mut steps = 0;
        while !engine.file_ready(FileId(2)) {
            engine.step(&[FileId(2)]);
            steps += 1;
        }
        assert!(steps < 20, "{steps} steps");
        let early = engine.findings(FileId(2));
        assert_eq!(early.iter().map(|f| f.rule).collect::<Vec<_>>(), ["double-lock"]);
        assert!(!engine.file_ready(FileId(1)));
        engine.run();
        assert_eq!(engine.findings(FileId(2)), early);
    });
}
