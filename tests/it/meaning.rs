//! What a program does stays the same: for each of these fixes a program is run before and after it, with real
//! threads and a real runtime. Where the program waits for itself for ever before, it ends after. One scratch crate
//! holds them all.

use crate::judge::{analyse, apply};
use locklens_engine::Edition;
use locklens_engine::syntax::STACK_BYTES;
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// A rule, which of its fixes, and a program: a module with `pub fn run() -> String`.
struct Program {
    rule: &'static str,
    fix: usize,
    hangs: bool,
    code: &'static str,
}

const fn same(rule: &'static str, code: &'static str) -> Program {
    Program { rule, fix: 0, hangs: false, code }
}

const fn hangs(rule: &'static str, fix: usize, code: &'static str) -> Program {
    Program { rule, fix, hangs: true, code }
}

/// What all programs may use.
const PRELUDE: &str = "
#[allow(unused)]
fn on_threads(work: impl Fn() + Sync) {
    std::thread::scope(|s| for _ in 0..4 { s.spawn(|| for _ in 0..50 { work() }); });
}
#[allow(unused)]
fn block<F: std::future::Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}
#[allow(unused)]
fn parallel<F: std::future::Future<Output = ()> + Send + 'static>(make: impl Fn() -> F) {
    tokio::runtime::Builder::new_multi_thread().worker_threads(3).enable_all().build().unwrap().block_on(async {
        let tasks: Vec<_> = (0..40).map(|_| tokio::spawn(make())).collect();
        for task in tasks { task.await.unwrap(); }
    });
}
";

const PROGRAMS: &[Program] = &[
    same(
        "await-holding-lock",
        "use parking_lot::Mutex;
async fn send(n: u32) -> u32 { tokio::task::yield_now().await; n * 2 }
async fn count(hits: &Mutex<u32>) -> u32 {
    let mut guard = hits.lock();
    *guard += 1;
    let n = *guard;
    send(n).await
}
pub fn run() -> String {
    let hits = Mutex::new(0);
    let list: Vec<u32> = block(async { let mut v = Vec::new(); for _ in 0..5 { v.push(count(&hits).await); } v });
    format!(\"{list:?} {}\", hits.lock())
}
",
    ),
    same(
        "await-holding-lock",
        "use std::sync::Mutex;
async fn send(n: u32, of: usize) -> String { format!(\"{n}/{of}\") }
async fn last(m: &Mutex<Vec<u32>>) -> String {
    let mut g = m.lock().unwrap();
    g.push(7);
    send(g[0], g.len()).await
}
pub fn run() -> String { block(async { let m = Mutex::new(vec![1]); last(&m).await + &last(&m).await }) }
",
    ),
    same(
        "await-holding-lock",
        "use std::sync::Mutex;
pub struct Close { job: Mutex<Option<u32>> }
impl Close {
    async fn close(&self) -> u32 {
        let mut job = self.job.lock().unwrap();
        if let Some(job) = job.take() {
            tokio::task::yield_now().await;
            return job;
        }
        0
    }
}
pub fn run() -> String {
    let c = Close { job: Mutex::new(Some(3)) };
    block(async { format!(\"{} {}\", c.close().await, c.close().await) })
}
",
    ),
    same(
        "await-holding-lock",
        "use std::sync::RwLock;
use tokio::sync::mpsc;
async fn tell(feed: &RwLock<Option<mpsc::Sender<u32>>>) {
    let feed = feed.read().unwrap();
    if let Some(feed) = &*feed {
        let _ = feed.send(1).await;
    }
}
pub fn run() -> String {
    block(async {
        let (tx, mut rx) = mpsc::channel(4);
        let feed = RwLock::new(Some(tx));
        tell(&feed).await;
        tell(&feed).await;
        *feed.write().unwrap() = None;
        tell(&feed).await;
        let mut n = 0;
        while let Some(got) = rx.recv().await { n += got; }
        n.to_string()
    })
}
",
    ),
    same(
        "await-holding-lock",
        "use std::sync::Mutex;
async fn send(n: u32) -> u32 { n + 1 }
async fn drain(jobs: &Mutex<Vec<u32>>) -> u32 {
    if let Some(job) = jobs.lock().unwrap().pop() {
        return send(job).await;
    }
    0
}
pub fn run() -> String {
    block(async { let m = Mutex::new(vec![1, 2]); format!(\"{} {} {}\", drain(&m).await, drain(&m).await, drain(&m).await) })
}
",
    ),
    same(
        "await-holding-refcell-ref",
        "use std::cell::RefCell;
async fn tick() { tokio::task::yield_now().await }
async fn add(list: &RefCell<Vec<u32>>) -> usize {
    let mut list = list.borrow_mut();
    list.push(1);
    let n = list.len();
    tick().await;
    n
}
pub fn run() -> String {
    block(async { let l = RefCell::new(vec![]); let mut n = 0; for _ in 0..4 { n += add(&l).await; } n.to_string() })
}
",
    ),
    same(
        "await-holding-dashmap-ref",
        "use dashmap::DashMap;
#[derive(Clone)]
pub struct Room { topic: String, feed: tokio::sync::mpsc::Sender<String> }
async fn say(rooms: &DashMap<String, Room>, room: &str) -> bool {
    let Some(room) = rooms.get(room) else { return false };
    room.value().feed.send(room.topic.clone()).await.is_ok()
}
pub fn run() -> String {
    block(async {
        let (feed, mut rx) = tokio::sync::mpsc::channel(4);
        let rooms = DashMap::new();
        rooms.insert(\"den\".to_string(), Room { topic: \"foxes\".into(), feed });
        let said = (say(&rooms, \"den\").await, say(&rooms, \"attic\").await);
        format!(\"{said:?} {:?}\", rx.recv().await)
    })
}
",
    ),
    same(
        "await-holding-span-guard",
        "use tracing::info_span;
async fn work(n: u32) -> Result<u32, String> { if n > 3 { Err(n.to_string()) } else { Ok(n) } }
async fn held(n: u32) -> Result<u32, String> {
    let span = info_span!(\"held\", n);
    let _in = span.enter();
    if n == 9 {
        return Ok(0);
    }
    let m = work(n).await?;
    Ok(m + 1)
}
pub fn run() -> String {
    block(async { format!(\"{:?} {:?} {:?}\", held(1).await, held(5).await, held(9).await) })
}
",
    ),
    same(
        "await-holding-watch-ref",
        "use tokio::sync::watch;
async fn show(s: &str) -> usize { tokio::task::yield_now().await; s.len() }
async fn size(rx: &watch::Receiver<String>) -> usize {
    let s = rx.borrow();
    show(&s).await
}
pub fn run() -> String {
    let (tx, rx) = watch::channel(\"abc\".to_string());
    block(async { let a = size(&rx).await; tx.send(\"ab\".to_string()).unwrap(); format!(\"{a} {}\", size(&rx).await) })
}
",
    ),
    same(
        "unawaited-async-lock",
        "use tokio::sync::Mutex;
async fn one(quiet: &Mutex<()>, n: &parking_lot::Mutex<u32>) {
    let _quiet = quiet.lock();
    *n.lock() += 1;
}
pub fn run() -> String {
    let (quiet, n) = (Mutex::new(()), parking_lot::Mutex::new(0));
    block(async { for _ in 0..5 { one(&quiet, &n).await } });
    n.into_inner().to_string()
}
",
    ),
    same(
        "blocking-sleep-in-async",
        "use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
async fn nap(n: Arc<AtomicU32>) {
    std::thread::sleep(std::time::Duration::from_millis(1));
    n.fetch_add(1, Ordering::SeqCst);
}
pub fn run() -> String {
    let n = Arc::new(AtomicU32::new(0));
    parallel(|| nap(n.clone()));
    n.load(Ordering::SeqCst).to_string()
}
",
    ),
    same(
        "block-on-in-async",
        "async fn fetch(n: u32) -> u32 { n + 1 }
async fn both() -> u32 { futures::executor::block_on(fetch(1)) }
pub fn run() -> String { block(both()).to_string() }
",
    ),
    same(
        "blocking-io-in-async",
        "async fn keep(path: std::path::PathBuf) -> std::io::Result<usize> {
    std::fs::write(&path, \"kept\")?;
    Ok(std::fs::read_to_string(&path)?.len())
}
pub fn run() -> String {
    let path = std::env::temp_dir().join(format!(\"locklens-meaning-{}\", std::process::id()));
    let kept = format!(\"{:?}\", block(keep(path.clone())));
    let _ = std::fs::remove_file(path);
    kept
}
",
    ),
    same(
        "async-lock-not-needed",
        "use std::sync::Arc;
use tokio::sync::Mutex;
struct Hits { n: Mutex<u32> }
impl Hits {
    async fn hit(&self) { *self.n.lock().await += 1; }
    async fn all(&self) -> u32 { *self.n.lock().await }
}
pub fn run() -> String {
    let hits = Arc::new(Hits { n: Mutex::new(0) });
    parallel(|| { let hits = hits.clone(); async move { hits.hit().await } });
    block(hits.all()).to_string()
}
",
    ),
    same(
        "lock-never-shared",
        "use std::collections::HashSet;
use std::sync::Mutex;
fn kinds(list: &[u32]) -> usize {
    let seen = Mutex::new(HashSet::new());
    for n in list { seen.lock().unwrap().insert(n % 3); }
    let n = seen.lock().unwrap().len();
    n
}
pub fn run() -> String { kinds(&[1, 2, 4, 5, 9]).to_string() }
",
    ),
    same(
        "mut-mutex-lock",
        "pub struct S { n: std::sync::Mutex<Vec<u32>> }
impl S { fn add(&mut self) { self.n.lock().unwrap().push(1); } }
pub fn run() -> String { let mut s = S { n: Default::default() }; s.add(); s.add(); format!(\"{:?}\", s.n.lock().unwrap()) }
",
    ),
    same(
        "readonly-write-lock",
        "use std::sync::RwLock;
fn total(m: &RwLock<Vec<u32>>) -> u32 { let m = m.write().unwrap(); m.iter().sum() }
pub fn run() -> String {
    let m = RwLock::new(vec![1, 2]);
    on_threads(|| { total(&m); });
    total(&m).to_string()
}
",
    ),
    same(
        "let-underscore-lock",
        "use std::sync::Mutex;
fn bump(m: &Mutex<()>, n: &std::sync::atomic::AtomicU32) {
    let _ = m.lock();
    n.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
}
pub fn run() -> String {
    let (m, n) = (Mutex::new(()), Default::default());
    on_threads(|| bump(&m, &n));
    format!(\"{n:?}\")
}
",
    ),
    same(
        "significant-drop-in-scrutinee",
        "use std::sync::Mutex;
fn work(n: u32, out: &Mutex<u32>) { *out.lock().unwrap() += n; }
fn all(jobs: &Mutex<Vec<u32>>, out: &Mutex<u32>) {
    while let Some(n) = jobs.lock().unwrap().pop() {
        if n == 3 {
            continue;
        }
        work(n, out);
    }
}
pub fn run() -> String {
    let (jobs, out) = (Mutex::new((0..100).collect()), Mutex::new(0));
    std::thread::scope(|s| for _ in 0..4 { s.spawn(|| all(&jobs, &out)); });
    format!(\"{out:?}\")
}
",
    ),
    same(
        "atomic-load-then-store",
        "use std::sync::atomic::{AtomicU64, Ordering};
fn hit(n: &AtomicU64) { n.store(n.load(Ordering::SeqCst) + 2, Ordering::SeqCst); }
pub fn run() -> String { let n = AtomicU64::new(1); for _ in 0..9 { hit(&n); } format!(\"{n:?}\") }
",
    ),
    same(
        "lock-check-then-act",
        "use std::collections::HashMap;
use std::sync::RwLock;
fn add(names: &RwLock<HashMap<u32, u32>>, id: u32) {
    if !names.read().unwrap().contains_key(&id) {
        names.write().unwrap().insert(id, id + 1);
    }
}
pub fn run() -> String {
    let names = RwLock::new(HashMap::new());
    on_threads(|| add(&names, 1));
    add(&names, 2);
    let mut all: Vec<_> = names.into_inner().unwrap().into_iter().collect();
    all.sort();
    format!(\"{all:?}\")
}
",
    ),
    same(
        "lock-unwrap-in-drop",
        "use std::sync::{Arc, Mutex};
pub struct Open(Arc<Mutex<u32>>);
impl Drop for Open { fn drop(&mut self) { *self.0.lock().unwrap() += 1; } }
pub fn run() -> String {
    let n = Arc::new(Mutex::new(0));
    on_threads(|| drop(Open(n.clone())));
    format!(\"{n:?}\")
}
",
    ),
    hangs(
        "double-lock",
        0,
        "use std::sync::Mutex;
fn push(m: &Mutex<Vec<u32>>) -> usize {
    let g = m.lock().unwrap();
    if g.is_empty() {
        m.lock().unwrap().push(1);
    }
    g.len()
}
pub fn run() -> String { push(&Mutex::new(vec![])).to_string() }
",
    ),
    hangs(
        "double-lock",
        0,
        "use std::sync::Mutex;
pub struct S { m: Mutex<Vec<u32>> }
impl S {
    fn len(&self) -> usize { self.m.lock().unwrap().len() }
    fn grow(&self) -> usize {
        let mut g = self.m.lock().unwrap();
        g.push(1);
        self.len()
    }
}
pub fn run() -> String { let s = S { m: Mutex::default() }; format!(\"{} {}\", s.grow(), s.grow()) }
",
    ),
    hangs(
        "if-let-mutex",
        0,
        "use std::collections::HashMap;
use std::sync::Mutex;
fn name(known: &Mutex<HashMap<u32, String>>, id: u32) -> String {
    if let Some(name) = known.lock().unwrap().get(&id) {
        name.clone()
    } else {
        known.lock().unwrap().insert(id, format!(\"guest-{id}\"));
        String::new()
    }
}
pub fn run() -> String { let m = Mutex::default(); format!(\"{:?} {:?}\", name(&m, 1), name(&m, 1)) }
",
    ),
];

const MAIN: &str = "
fn of(run: fn() -> String, limit: u64) -> Result<String, &'static str> {
    let (tx, rx) = std::sync::mpsc::channel();
    std::thread::spawn(move || tx.send(run()));
    rx.recv_timeout(std::time::Duration::from_millis(limit)).map_err(|_| \"hangs\")
}
fn same(name: &str, before: fn() -> String, after: fn() -> String) {
    let (before, after) = (of(before, 60_000), of(after, 60_000));
    if before != after || before.is_err() { println!(\"{name}: {before:?} became {after:?}\"); }
}
fn unhung(name: &str, before: fn() -> String, after: fn() -> String) {
    let (before, after) = (of(before, 300), of(after, 60_000));
    if before.is_ok() || after.is_err() { println!(\"{name}: {before:?} became {after:?}\"); }
}
";

fn sources() -> Vec<(String, String, String)> {
    let make = || {
        let one = |program: &Program| {
            let findings = analyse(program.code, Edition::E2021);
            let finding = findings.iter().find(|f| f.rule == program.rule);
            let finding =
                finding.unwrap_or_else(|| panic!("{} finds nothing in\n{}", program.rule, program.code));
            let fix = finding.fixes.get(program.fix);
            let fix =
                fix.unwrap_or_else(|| panic!("{} offers no such fix for\n{}", program.rule, program.code));
            let name = format!("{}: {}", program.rule, fix.title);
            (name, program.code.to_string(), apply(program.code, fix))
        };
        PROGRAMS.iter().map(one).collect()
    };
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(make).expect("a thread");
    thread.join().expect("no panic")
}

#[test]
fn programs_do_the_same_after_the_fix() {
    let sources = sources();
    assert!(sources.len() >= 15);
    let mut code = String::from("#![allow(warnings, let_underscore_lock)]\n");
    let mut main = String::from("fn main() {\n");
    for (i, ((name, before, after), program)) in sources.iter().zip(PROGRAMS).enumerate() {
        let _ = writeln!(
            code,
            "mod before{i} {{\n{PRELUDE}{before}}}\nmod after{i} {{ // {name}\n{PRELUDE}{after}}}"
        );
        let check = if program.hangs { "unhung" } else { "same" };
        let _ = writeln!(main, "    {check}({name:?}, before{i}::run, after{i}::run);");
    }
    main.push_str("    std::process::exit(0); // threads that hang stay behind\n}\n");
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("meaning");
    std::fs::create_dir_all(dir.join("src")).expect("a folder");
    let manifest = "[package]\nname = \"meaning\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n\
                    tokio = { version = \"1\", features = [\"full\"] }\nparking_lot = \"0.12\"\ndashmap = \"6\"\n\
                    futures = \"0.3\"\ntracing = \"0.1\"\n\n[profile.dev]\ndebug = 0\n";
    std::fs::write(dir.join("Cargo.toml"), manifest).expect("written");
    std::fs::write(dir.join("src/main.rs"), format!("{code}{MAIN}{main}")).expect("written");
    let run = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_string()))
        .args(["run", "--quiet"])
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .current_dir(&dir)
        .output()
        .expect("cargo runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    assert_eq!(String::from_utf8_lossy(&run.stdout), "");
}
