//! Every fix of every rule, judged by the compiler and by locklens itself.
//!
//! Each rule's example and the cases below are analysed in both editions; every fix that is offered is
//! applied by itself. Then its finding must be gone and nothing new have come, and all results
//! together must compile, in one `cargo check` with the real dependencies.

use locklens_engine::engine::{DepSpec, Source};
use locklens_engine::syntax::{STACK_BYTES, parse};
use locklens_engine::{
    CrateSpec, Edition, Engine, EngineConfig, FileId, Finding, Fix, Safety, TargetKind, rules,
};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

/// Cases beside the rules' own examples.
const CASES: &[&str] = &[
    // A block with two values lifted, one of them changed later.
    "use std::sync::Mutex;
async fn send(_n: u32) {}
pub async fn f(m: &Mutex<Vec<u32>>) {
    let mut g = m.lock().unwrap();
    g.push(1);
    let first = g[0];
    let mut rest = g.len() as u32;
    send(first).await;
    rest += 1;
    send(rest).await;
}
",
    // No value is needed later.
    "use std::sync::RwLock;
async fn wait() {}
pub async fn f(m: &RwLock<Vec<u32>>) {
    let mut g = m.write().unwrap();
    g.push(1);
    if g.len() > 3 {
        g.clear();
    }
    wait().await;
}
",
    // The guard is used in a condition; the await stands in a loop.
    "use parking_lot::Mutex;
async fn wait() {}
pub async fn f(m: &Mutex<u32>) {
    let g = m.lock();
    println!(\"{g}\");
    for _ in 0..3 {
        wait().await;
    }
}
",
    // Temporaries in heads and arguments.
    "use std::sync::Mutex;
async fn send(_n: Option<u32>) {}
pub struct S { q: Mutex<Vec<u32>> }
impl S {
    pub async fn a(&self) {
        send(self.q.lock().unwrap().pop()).await;
    }
    pub async fn b(&self) {
        if let Some(n) = self.q.lock().unwrap().pop() {
            send(Some(n)).await;
        }
    }
    pub async fn c(&self) {
        match self.q.lock().unwrap().len() {
            0 => {}
            n => send(Some(n as u32)).await,
        }
    }
    pub async fn d(&self) {
        for n in self.q.lock().unwrap().clone() {
            send(Some(n)).await;
        }
    }
}
",
    // Locking twice, with the guard at hand or not.
    "use std::sync::{Mutex, RwLock};
pub struct S { m: Mutex<Vec<u32>>, r: RwLock<Vec<u32>> }
impl S {
    fn len(&self) -> usize { self.m.lock().unwrap().len() }
    pub fn a(&self) {
        let g = self.m.lock().unwrap();
        if g.is_empty() {
            self.m.lock().unwrap().push(1);
        }
    }
    pub fn b(&self) -> usize {
        let mut g = self.m.lock().unwrap();
        g.push(1);
        self.len()
    }
    pub fn c(&self) -> usize {
        let g = self.r.read().unwrap();
        g.len() + self.r.read().unwrap().len()
    }
    pub fn d(&self) {
        let n = self.r.read().unwrap().len();
        let g = self.r.read().unwrap();
        println!(\"{n} {}\", g.len());
        self.r.write().unwrap().push(1);
    }
}
",
    // Guards dropped at once.
    "use std::sync::Mutex;
pub async fn f(m: &Mutex<u32>, t: &tokio::sync::Mutex<u32>, s: &tokio::sync::Semaphore) {
    let _ = m.lock();
    let _ = s.acquire().await;
    t.lock().await;
    let _ = t.lock();
}
",
    // Blocking calls with an async twin.
    "use std::time::Duration;
use tokio::sync::{Mutex, RwLock};
async fn fetch() -> u32 { 1 }
pub async fn f(m: &Mutex<u32>, r: &RwLock<u32>, h: &tokio::runtime::Handle) -> std::io::Result<u32> {
    std::thread::sleep(Duration::from_millis(1));
    let n = *m.blocking_lock() + *r.blocking_read();
    if std::fs::create_dir_all(\"x\").is_err() {
        return Ok(0);
    }
    std::fs::write(\"x/y\", \"z\")?;
    Ok(n + h.block_on(fetch()))
}
",
    // Locks that need none, or a weaker one.
    "use std::collections::HashMap;
pub struct S { a: std::sync::Mutex<Vec<u32>>, b: parking_lot::RwLock<u32>, c: tokio::sync::Mutex<u32>, d: std::sync::RwLock<HashMap<u32, u32>> }
impl S {
    pub async fn f(&mut self) {
        self.a.lock().unwrap().clear();
        *self.b.write() += 1;
        *self.c.lock().await += 1;
        let g = self.a.lock().unwrap();
        println!(\"{}\", g.len());
    }
    pub fn g(&self) -> Option<u32> {
        let d = self.d.write().unwrap();
        println!(\"{}\", d.len());
        d.get(&1).copied()
    }
    pub fn h(&self) -> u32 { *self.b.write() }
}
",
    // References into maps, cells and channels.
    "use dashmap::DashMap;
use std::cell::RefCell;
use tokio::sync::watch;
async fn send(_s: &str) {}
pub async fn f(m: &DashMap<u32, String>, c: &RefCell<Vec<String>>, rx: &watch::Receiver<String>) {
    let s = rx.borrow();
    send(&s).await;
    let n = c.borrow().len();
    let mut v = c.borrow_mut();
    v.push(n.to_string());
    send(\"x\").await;
    if let Some(mut r) = m.get_mut(&1) {
        r.push('x');
    }
    let e = m.get(&2);
    println!(\"{}\", e.is_some());
    send(\"y\").await;
}
",
    // What the waiting statement takes is lifted; what is only read is cloned out.
    "use std::sync::{Arc, Mutex, RwLock};
use tokio::sync::mpsc;
async fn send(_n: u32, _m: usize) {}
async fn show(_s: &str, _m: &[u32]) {}
pub struct Conf { name: String, sizes: Vec<u32> }
pub struct S { m: Mutex<Vec<u32>>, job: Mutex<Option<u32>>, feed: RwLock<Option<mpsc::Sender<u32>>>, conf: RwLock<Arc<Conf>>, n: RwLock<u32> }
impl S {
    pub async fn a(&self) {
        let mut g = self.m.lock().unwrap();
        g.push(1);
        send(g[0], g.len()).await;
    }
    pub async fn b(&self) {
        let mut job = self.job.lock().unwrap();
        if let Some(job) = job.take() {
            send(job, 1).await;
        }
    }
    pub async fn c(&self) {
        let feed = self.feed.read().unwrap();
        if let Some(feed) = &*feed {
            let _ = feed.send(1).await;
        }
    }
    pub async fn d(&self) {
        let conf = self.conf.read().unwrap();
        send(1, conf.name.len()).await;
        send(1, conf.sizes.len()).await;
    }
    pub async fn e(&self) {
        let n = self.n.read().unwrap();
        send(*n, 1).await;
        send(*n + 1, 2).await;
    }
    pub async fn h(&self) {
        let mut conf = self.conf.write().unwrap();
        *conf = Arc::new(Conf { name: String::new(), sizes: Vec::new() });
        show(&conf.name, &conf.sizes).await;
    }
    pub async fn f(&self) {
        if let Ok(mut g) = self.m.lock() {
            g.clear();
            send(1, 1).await;
        }
        let Ok(mut g) = self.m.lock() else { return };
        g.clear();
        send(1, 1).await;
    }
    pub async fn g(&self) {
        match self.m.lock() {
            Ok(mut g) => {
                g.clear();
                send(1, 1).await;
            }
            Err(_) => {}
        }
    }
}
",
    "use dashmap::DashMap;
#[derive(Clone)]
pub struct Room { topic: String, feed: tokio::sync::mpsc::Sender<String> }
pub async fn a(rooms: &DashMap<String, Room>, room: &str) {
    let Some(room) = rooms.get(room) else { return };
    let _ = room.value().feed.send(room.topic.clone()).await;
}
pub async fn b(rooms: &DashMap<String, u32>, room: &str) {
    match rooms.get(room) {
        Some(n) => tokio::time::sleep(std::time::Duration::from_millis(u64::from(*n))).await,
        None => {}
    }
    if let Some(n) = rooms.get(room) {
        tokio::time::sleep(std::time::Duration::from_millis(u64::from(*n))).await;
    }
    if let Some(mut n) = rooms.get_mut(room) {
        *n += 1;
        tokio::task::yield_now().await;
    }
}
",
    // Spans.
    "use tracing::{info, info_span, Span};
async fn work() -> Result<(), String> { Ok(()) }
pub async fn a(n: u32) -> Result<u32, String> {
    let span = info_span!(\"a\", n);
    let _in = span.enter();
    info!(\"started\");
    if n > 3 {
        return Err(String::new());
    }
    work().await?;
    Ok(n)
}
pub async fn b(spans: &[Span]) {
    let mut n = 1;
    for span in spans {
        let _in = span.enter();
        n += 1;
        let _ = work().await;
    }
    let _in = info_span!(\"b\", n).entered();
    let _ = work().await;
}
",
    // One guard for a look and a write.
    "use std::collections::HashMap;
use std::sync::{Mutex, RwLock};
pub struct S { names: Mutex<HashMap<u32, String>>, slot: RwLock<Option<u32>>, n: tokio::sync::Mutex<u32> }
impl S {
    pub fn a(&self, id: u32) -> String {
        if let Some(name) = self.names.lock().unwrap().get(&id) {
            name.clone()
        } else {
            self.names.lock().unwrap().insert(id, String::new());
            String::new()
        }
    }
    pub fn b(&self) {
        if self.slot.read().unwrap().is_none() {
            *self.slot.write().unwrap() = Some(1);
        }
        println!(\"done\");
    }
    pub async fn c(&self) {
        if *self.n.lock().await == 0 {
            *self.n.lock().await = 1;
        }
    }
    pub fn d(&self) -> u32 {
        match *self.slot.write().unwrap() {
            Some(n) => n,
            None => {
                *self.slot.write().unwrap() = Some(2);
                2
            }
        }
    }
}
",
    // Two steps made one; waits moved to another thread.
    "use dashmap::DashMap;
use std::sync::atomic::{AtomicBool, Ordering};
pub struct S { map: DashMap<String, Vec<u32>>, sizes: DashMap<u32, usize>, open: AtomicBool }
impl S {
    pub fn add(&self, k: &String, n: u32) {
        if !self.map.contains_key(k) {
            self.map.insert(k.clone(), Vec::new());
        }
        if self.sizes.get(&n).is_none() {
            self.sizes.insert(n, k.len() + 1);
        }
        if self.open.load(Ordering::Acquire) {
            self.open.store(false, Ordering::Release);
            println!(\"closed\");
        }
    }
}
pub async fn wait(h: std::thread::JoinHandle<u32>, rx: std::sync::mpsc::Receiver<String>) -> std::io::Result<u32> {
    let got = rx.recv().unwrap();
    let n = h.join().unwrap();
    let out = std::process::Command::new(\"true\").output()?;
    let stream = std::net::TcpStream::connect(got)?;
    println!(\"{out:?} {stream:?}\");
    Ok(n)
}
",
    // Work under the guard of a head.
    "use std::sync::Mutex;
pub fn work(_n: u32) {}
pub fn f(m: &Mutex<Vec<u32>>) {
    'all: while let Some(n) = m.lock().unwrap().pop() {
        // A comment stays.
        work(n);
        if n > 3 {
            break 'all;
        }
    }
    match m.lock().unwrap().pop() {
        Some(n) => work(n),
        None => {}
    }
}
",
];

const PACKAGES: [(&str, &str); 5] =
    [("tokio", "1"), ("parking_lot", "0.12"), ("dashmap", "6"), ("futures", "0.3"), ("tracing", "0.1")];

pub fn analyse(text: &str, edition: Edition) -> Vec<Finding> {
    let dep = |(name, _): &(&str, &str)| DepSpec {
        name: (*name).into(),
        package: (*name).into(),
        krate: None,
        library: None,
        features: if *name == "tokio" { vec!["full".into()] } else { Vec::new() },
    };
    let enabled = rules::ALL.iter().map(|r| r.id.into()).collect();
    let mut engine = Engine::new(EngineConfig { enabled, ..EngineConfig::default() });
    let facts = Arc::new(parse(text, edition));
    engine.set_file(FileId(0), Source { path: "/w/src/lib.rs".into(), text: text.into(), facts });
    engine.set_crates(vec![CrateSpec {
        name: "w".into(),
        package: "w".into(),
        root: FileId(0),
        kind: TargetKind::Lib,
        edition,
        has_manifest: true,
        deps: PACKAGES.iter().map(dep).collect(),
        features: Vec::new(),
    }]);
    engine.set_indexing(false);
    engine.run();
    engine.findings(FileId(0))
}

pub fn apply(text: &str, fix: &Fix) -> String {
    let mut out = text.to_string();
    for edit in fix.edits.iter().rev() {
        out.replace_range(edit.at.start as usize..edit.at.end as usize, &edit.text);
    }
    out
}

fn counts(findings: &[Finding]) -> BTreeMap<&'static str, usize> {
    let mut out = BTreeMap::new();
    findings.iter().for_each(|f| *out.entry(f.rule).or_insert(0) += 1);
    out
}

/// Applies every fix of a text by itself; gives the results, and what is wrong with them.
fn judge(text: &str, edition: Edition, wrong: &mut Vec<String>) -> Vec<(String, String)> {
    let findings = analyse(text, edition);
    let before = counts(&findings);
    let mut out = Vec::new();
    for finding in &findings {
        for fix in &finding.fixes {
            let fixed = apply(text, fix);
            let after = counts(&analyse(&fixed, edition));
            let left = |rule: &str| after.get(rule).copied().unwrap_or(0);
            let gone = left(finding.rule) < before[finding.rule];
            // An unsafe fix may say that something else has to be looked at then.
            let new = after.iter().any(|(rule, n)| *n > before.get(rule).copied().unwrap_or(0));
            let what = format!("{}: {}", finding.rule, fix.title);
            if !gone || (new && fix.safety == Safety::Safe) {
                wrong.push(format!("{what} ({edition:?}), {before:?} became {after:?}:\n{fixed}"));
            }
            out.push((what, fixed));
        }
    }
    out
}

/// The example of a rule's documentation.
fn example(docs: &'static str) -> Option<&'static str> {
    docs.split("## Example\n").nth(1)?.split("```rust\n").nth(1)?.split("```").next()
}

/// The examples of all rules, and the cases.
pub fn fixtures() -> impl Iterator<Item = &'static str> {
    rules::ALL.iter().filter_map(|r| example(r.docs)).chain(CASES.iter().copied())
}

fn all_fixes(edition: Edition, wrong: &mut Vec<String>) -> Vec<(String, String)> {
    fixtures().flat_map(|text| judge(text, edition, wrong)).collect()
}

fn crate_of(dir: &Path, name: &str, edition: &str, fixes: &[(String, String)]) {
    let mut manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\n"
    );
    for (name, version) in PACKAGES {
        let features = if name == "tokio" { ", features = [\"full\"]" } else { "" };
        manifest.push_str(&format!("{name} = {{ version = \"{version}\"{features} }}\n"));
    }
    let src = dir.join(name).join("src");
    let _ = std::fs::remove_dir_all(&src);
    std::fs::create_dir_all(&src).expect("a folder");
    std::fs::write(dir.join(name).join("Cargo.toml"), manifest).expect("written");
    let mut root = String::from("#![allow(warnings, let_underscore_lock)]\n");
    for (i, (what, text)) in fixes.iter().enumerate() {
        root.push_str(&format!("mod fix{i}; // {what}\n"));
        std::fs::write(src.join(format!("fix{i}.rs")), format!("// {what}\n{text}")).expect("written");
    }
    std::fs::write(src.join("lib.rs"), root).expect("written");
}

#[test]
fn every_fix_compiles_and_does_what_it_says() {
    let run = || {
        let mut wrong = Vec::new();
        let old = all_fixes(Edition::E2021, &mut wrong);
        let new = all_fixes(Edition::E2024, &mut wrong);
        (old, new, wrong)
    };
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(run).expect("a thread");
    let (old, new, wrong) = thread.join().expect("no panic");
    assert!(wrong.is_empty(), "{}", wrong.join("\n----\n"));
    let titles: std::collections::BTreeSet<_> = old.iter().map(|(what, _)| what).collect();
    assert!(titles.len() >= 20, "only {} kinds of fix were met: {titles:#?}", titles.len());

    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("judge");
    std::fs::create_dir_all(&dir).expect("a folder");
    let workspace = "[workspace]\nmembers = [\"fixed2021\", \"fixed2024\"]\nresolver = \"2\"\n";
    std::fs::write(dir.join("Cargo.toml"), workspace).expect("written");
    crate_of(&dir, "fixed2021", "2021", &old);
    crate_of(&dir, "fixed2024", "2024", &new);
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_string());
    let check = Command::new(cargo)
        .args(["check", "--quiet", "--workspace", "--keep-going", "--message-format", "short"])
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .current_dir(&dir)
        .output()
        .expect("cargo runs");
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stderr));
}
