//! Chains of calls through std, and the marks that they meet.

use super::chains::{check, marks};

#[test]
fn options_results_and_smart_pointers() {
    check(
        "use std::borrow::Cow;
use std::cell::{Cell, OnceCell, Ref, RefCell};
use std::pin::Pin;
use std::rc::{Rc, Weak as RcWeak};
use std::sync::{Arc, Mutex, MutexGuard, RwLock, Weak};
struct S { o: Option<Arc<Mutex<String>>>, r: Result<u8, String>, b: Box<RefCell<Vec<u8>>>, w: Weak<Mutex<u8>>, c: Cell<u8>, p: Pin<Box<u8>> }
fn f(s: &S, cow: Cow<'_, str>, rc: Rc<RefCell<u8>>, rw: RcWeak<u8>, oc: OnceCell<String>, l: Arc<RwLock<Option<u8>>>) -> Option<u8> {
    let a = s.o.as_ref().unwrap().lock().unwrap(); //: std::sync::MutexGuard<String>
    let b = s.o.as_ref().map(|m| m.lock().unwrap().len()); //: Option<usize>
    let c = s.o.clone()?; //: Arc<std::sync::Mutex<String>>
    let d = s.o.as_deref(); //: Option<&std::sync::Mutex<String>>
    let e = s.r.as_ref().map_err(|e| e.len()); //: Result<&u8, usize>
    let g = s.r.clone().ok(); //: Option<u8>
    let h = s.r.as_ref().unwrap_or(&1); //: &u8
    let i = s.b.borrow(); //: std::cell::Ref<Vec<u8>>
    let j = Ref::map(s.b.borrow(), |v| &v[0]); //: std::cell::Ref<u8>
    let k = s.w.upgrade().unwrap(); //: Arc<std::sync::Mutex<u8>>
    let m = s.c.get(); //: u8
    let n = *s.p; //: u8
    let o = cow.to_string(); //: String
    let p = cow.len(); //: usize
    let q = cow.into_owned(); //: String
    let r = rc.try_borrow_mut().ok(); //: Option<std::cell::RefMut<u8>>
    let t = rw.upgrade().is_some(); //: bool
    let u = oc.get_or_init(|| String::new()); //: &String
    let v = l.write().unwrap().take(); //: Option<u8>
    let w = l.read().unwrap().as_ref().copied().unwrap_or_default(); //: u8
    let x = l.write().unwrap_or_else(|e| e.into_inner()); //: std::sync::RwLockWriteGuard<Option<u8>>
    let y = l.write().unwrap().get_or_insert_with(|| 3); //: &mut u8
    let z = Arc::try_unwrap(k).ok()?.into_inner().unwrap(); //: u8
    let aa = s.o.as_ref().and_then(|m| m.try_lock().ok()); //: Option<std::sync::MutexGuard<String>>
    let ab = std::mem::take(&mut *l.write().unwrap()); //: Option<u8>
    let ac = Some(1u8).zip(Some(\"x\")); //: Option<(u8, &str)>
    let ad = Box::new(Mutex::new(1u8)); //: Box<std::sync::Mutex<u8>>
    let ae = ad.lock().unwrap(); //: std::sync::MutexGuard<u8>
    let af = Box::leak(ad); //: &mut std::sync::Mutex<u8>
    None
}
",
    );
}

#[test]
fn iterators_and_collections() {
    check(
        "use std::collections::{BTreeMap, BinaryHeap, HashMap, HashSet, VecDeque, hash_map::Entry};
use std::sync::{Arc, Mutex};
struct S { v: Vec<Arc<Mutex<u8>>>, m: HashMap<String, Vec<u8>>, b: BTreeMap<u8, Mutex<String>>, s: HashSet<u8>, d: VecDeque<Arc<Mutex<u8>>>, h: BinaryHeap<u8>, a: [Mutex<u8>; 4] }
fn f(s: &mut S) {
    let a = s.v.iter().zip(1..).map(|(m, i)| (i, m.lock().unwrap())).next().unwrap().1; //: std::sync::MutexGuard<u8>
    let b = s.v.iter().enumerate().filter(|(i, _)| *i > 1).map(|(_, m)| m).last().unwrap(); //: &Arc<std::sync::Mutex<u8>>
    let c: Vec<_> = s.v.iter().cloned().collect(); //: Vec<Arc<std::sync::Mutex<u8>>>
    let d = s.v.iter().flat_map(|m| m.lock().ok()).next(); //: Option<std::sync::MutexGuard<u8>>
    let e = s.v.iter().map(|m| m.lock()).collect::<Result<Vec<_>, _>>().unwrap(); //: Vec<std::sync::MutexGuard<u8>>
    let g = s.v.drain(..).rev().peekable().peek().unwrap().lock().unwrap(); //: std::sync::MutexGuard<u8>
    let h = s.v.chunks(2).next().unwrap().first().unwrap(); //: &Arc<std::sync::Mutex<u8>>
    let i = s.v.iter().fold(0usize, |n, m| n + 1); //: usize
    let j = s.v.iter().map(|m| *m.lock().unwrap()).sum::<u8>(); //: u8
    let k = s.v.iter().find(|m| m.is_poisoned()).map(|m| Arc::clone(m)); //: Option<Arc<std::sync::Mutex<u8>>>
    let l = s.v[1..].iter().min_by_key(|m| 1).unwrap(); //: &Arc<std::sync::Mutex<u8>>
    let l1 = s.v.get(0).unwrap(); //: &Arc<std::sync::Mutex<u8>>
    let l2 = s.v.get(1..).unwrap(); //: &[Arc<std::sync::Mutex<u8>>]
    let l3 = s.v[..2].len(); //: usize
    let l4 = s.v.get_mut(0).unwrap().lock().unwrap(); //: std::sync::MutexGuard<u8>
    let l5 = [vec![1u8], vec![2]].concat(); //: Vec<u8>
    let l6 = s.d[0].lock().unwrap(); //: std::sync::MutexGuard<u8>
    let l7 = s.v.first().cloned().unwrap().lock().unwrap(); //: std::sync::MutexGuard<u8>
    let l8 = s.v.iter().map(|m| m.lock().map(|g| g.clone())).filter_map(Result::ok).collect::<HashSet<_>>().len(); //: usize
    let l9 = s.v.iter().scan(0u8, |n, m| Some(*n)).step_by(2).chain(Some(1)).cycle().skip_while(|x| *x > 1).next().unwrap(); //: u8
    let m = s.m.entry(String::new()).or_default(); //: &mut Vec<u8>
    let n = s.m.get(\"a\").and_then(|v| v.first()).copied(); //: Option<u8>
    let o = s.m.iter().map(|(k, v)| (k.clone(), v.len())).collect::<BTreeMap<_, _>>(); //: std::collections::btree_map::BTreeMap<String, usize>
    let p = s.m.keys().cloned().collect::<Vec<String>>().join(\", \"); //: String
    let q = s.m.values_mut().next().unwrap().pop(); //: Option<u8>
    let r = s.m.remove(\"a\").unwrap_or_default(); //: Vec<u8>
    let t = s.b.range(1..).next().unwrap().1.lock().unwrap(); //: std::sync::MutexGuard<String>
    let u = s.b[&1].lock().unwrap(); //: std::sync::MutexGuard<String>
    let v = s.b.first_key_value().unwrap().0; //: &u8
    let w = s.s.iter().copied().max(); //: Option<u8>
    let x = s.d.pop_front().unwrap().lock().unwrap().checked_add(1); //: Option<u8>
    let y = s.h.peek().unwrap(); //: &u8
    let z = s.a[0].lock().unwrap(); //: std::sync::MutexGuard<u8>
    for m in &s.a {
        let g = m.lock().unwrap(); //: std::sync::MutexGuard<u8>
    }
    for (k, v) in &s.m {
        let n = v.len() + k.len(); //: usize
    }
    for (i, m) in s.v.iter().enumerate().skip(1).take(2) {
        let g = m.lock().unwrap(); //: std::sync::MutexGuard<u8>
    }
    for m in s.v.iter().filter_map(|m| m.try_lock().ok()) {
        let n = m.wrapping_add(1); //: u8
    }
    let aa = match s.m.entry(String::new()) { Entry::Occupied(e) => e.into_mut(), Entry::Vacant(e) => e.insert(vec![]) }; //: &mut Vec<u8>
    let ab = std::iter::repeat_with(|| Arc::new(Mutex::new(1u8))).take(3).collect::<Vec<_>>(); //: Vec<Arc<std::sync::Mutex<u8>>>
    let ac: HashMap<u8, String> = [(1u8, String::new())].into_iter().collect(); //: HashMap<u8, String, std::hash::RandomState>
    let ad = s.v.iter().map(Arc::clone).collect::<Vec<_>>(); //: Vec<Arc<std::sync::Mutex<u8>>>
    let ae = s.v.iter().any(|m| *m.lock().unwrap() > 1); //: bool
    let af = s.v.iter().partition::<Vec<_>, _>(|m| true); //: (Vec<&Arc<std::sync::Mutex<u8>>>, Vec<&Arc<std::sync::Mutex<u8>>>)
    let ag = s.v.iter().map(|m| (1u8, m)).unzip::<_, _, Vec<_>, Vec<_>>(); //: (Vec<u8>, Vec<&Arc<std::sync::Mutex<u8>>>)
}
",
    );
}

#[test]
fn strings_numbers_and_time() {
    check(
        "use std::str::FromStr;
use std::time::{Duration, Instant};
fn f(s: &str, t: String, i: Instant) {
    let a = s.split(',').map(str::trim).map(str::to_owned).collect::<Vec<_>>(); //: Vec<String>
    let b = s.lines().next().unwrap().len(); //: usize
    let c = s.parse::<u16>().unwrap(); //: u16
    let d = s.chars().rev().collect::<String>(); //: String
    let e = t.as_bytes().to_vec(); //: Vec<u8>
    let g = &t[1..]; //: &str
    let g1 = s.get(1..).unwrap(); //: &str
    let h = t.clone() + \"x\"; //: String
    let j = s.split_once('=').unwrap().1; //: &str
    let k = i.elapsed().as_millis(); //: u128
    let l = i + Duration::from_secs(1); //: std::time::Instant
    let m = Instant::now() - i; //: std::time::Duration
    let n = u8::from_str(s).ok(); //: Option<u8>
    let o = (1u32).saturating_sub(2).max(3); //: u32
    let p = 1.5f64.sqrt().floor(); //: f64
    let q: u64 = u64::from(1u8); //: u64
    let r = u64::MAX.to_be_bytes(); //: [u8; _]
    let u = 5u8.to_string(); //: String
    let v = s.to_owned().into_bytes().len(); //: usize
    let w = 'x'.to_ascii_uppercase(); //: char
    let x = i.checked_duration_since(i).map(|d| d.as_secs_f64()); //: Option<f64>
    let y = true.then(|| 1u8); //: Option<u8>
    let z = [1u8, 2].map(|x| x as u16); //: [u16; _]
    let aa: Box<dyn std::error::Error> = s.into();
    let ab = aa.to_string(); //: String
    let ac = std::thread::spawn(|| s.len()).join().unwrap(); //: usize
    let ad = std::thread::scope(|sc| sc.spawn(|| 1u8).join().unwrap()); //: u8
    let ae = std::env::args().nth(1).unwrap_or_default(); //: String
    let af = std::path::Path::new(s).join(\"a\").parent().map(|p| p.to_path_buf()); //: Option<std::path::PathBuf>
    let ag = std::fs::read_to_string(\"x\").map(|t| t.len()).unwrap_or(0); //: usize
    let ah = std::num::NonZeroU8::new(1).unwrap().get(); //: u8
    let ai = std::panic::catch_unwind(|| 1u8).is_err(); //: bool
}
",
    );
}

#[test]
fn channels_condvars_and_atomics() {
    check(
        "use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::Duration;
struct S { pair: Arc<(Mutex<Vec<u8>>, Condvar)>, n: AtomicU64, rx: Mutex<Receiver<String>> }
fn f(s: &S) {
    let (lock, cv) = &*s.pair;
    let g = lock.lock().unwrap(); //: std::sync::MutexGuard<Vec<u8>>
    let g = cv.wait(g).unwrap(); //: std::sync::MutexGuard<Vec<u8>>
    let g = cv.wait_while(g, |v| v.is_empty()).unwrap(); //: std::sync::MutexGuard<Vec<u8>>
    let (g, t) = cv.wait_timeout(g, Duration::ZERO).unwrap();
    let late = t.timed_out(); //: bool
    let first = g[0]; //: u8
    let a = s.n.fetch_add(1, Ordering::SeqCst); //: u64
    let b = s.n.compare_exchange(1, 2, Ordering::SeqCst, Ordering::SeqCst).is_ok(); //: bool
    let m = s.rx.lock().unwrap().recv(); //: Result<String, std::sync::mpsc::RecvError>
    let (tx, rx) = mpsc::channel();
    tx.send(1u8).unwrap();
    let c = rx.recv().unwrap(); //: u8
    for x in rx.iter() {
        let y = x.count_ones(); //: u32
    }
    let d = rx.try_iter().collect::<Vec<_>>(); //: Vec<u8>
}
",
    );
}

#[test]
fn io_by_trait_and_by_hand() {
    check(
        "use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
fn f<R: Read>(mut r: R) -> io::Result<()> {
    let n = r.read(&mut [0])?; //: usize
    let b = BufReader::new(File::open(\"x\")?); //: std::io::BufReader<std::fs::File>
    for line in b.lines() {
        let line = line?.trim().len(); //: usize
    }
    let lines = io::stdin().lock().lines().map_while(Result::ok).collect::<Vec<_>>(); //: Vec<String>
    let w = BufWriter::new(Vec::new()).into_inner().map_err(|e| e.into_error())?.len(); //: usize
    let k = File::open(\"x\").unwrap_err().kind(); //: std::io::ErrorKind
    let l = TcpListener::bind(\"x\")?;
    for s in l.incoming() {
        let p = s?.peer_addr()?.port(); //: u16
    }
    let mut c = Command::new(\"ls\").arg(\"-l\").stdout(Stdio::piped()).spawn()?; //: std::process::Child
    let o = c.stdout.take().unwrap(); //: std::process::ChildStdout
    let st = c.wait()?.code(); //: Option<i32>
    let cur = Cursor::new(vec![1u8]).get_ref().len(); //: usize
    let out = Command::new(\"ls\").output()?.stdout; //: Vec<u8>
    let md = std::fs::metadata(\"x\")?.modified()?.elapsed().ok(); //: Option<std::time::Duration>
    let names = std::fs::read_dir(\"x\")?.filter_map(|e| e.ok()).map(|e| e.file_name()).collect::<Vec<_>>(); //: Vec<std::ffi::OsString>
    Ok(())
}
",
    );
}

#[test]
fn marks_of_std_reach_the_calls() {
    let found = marks(
        "use std::io::{BufRead, BufReader, Read, Write};
use std::fs::File;
fn f(m: &std::sync::Mutex<u8>, r: &std::rc::Rc<std::cell::RefCell<u8>>, mut file: File, mut v: Vec<u8>, rx: std::sync::mpsc::Receiver<u8>) {
    m.lock();
    m.try_lock();
    r.borrow_mut();
    file.read_to_end(&mut v);
    file.write_all(&v);
    v.write_all(&[1]);
    BufReader::new(file).read_line(&mut String::new());
    std::io::stdout().lock().write_all(&v);
    std::thread::sleep(std::time::Duration::ZERO);
    std::thread::spawn(|| ()).join();
    rx.recv();
    std::path::Path::new(\"x\").exists();
    std::process::Command::new(\"x\").output();
    std::fs::read(\"x\");
}
",
    );
    let wanted = [
        "std::cell::RefCell::borrow_mut: Exclusive",
        "std::fs::File::read_to_end: Io -",
        "std::fs::File::write_all: Io -",
        "std::fs::read: Io tokio::fs::read",
        "std::io::BufReader::read_line: Io -",
        "std::path::Path::exists: Io -",
        "std::process::Command::output: Process -",
        "std::sync::Mutex::lock: Exclusive",
        "std::sync::Mutex::try_lock: Exclusive try",
        "std::sync::mpsc::Receiver::recv: Wait -",
        "std::thread::JoinHandle::join: Wait -",
        "std::thread::sleep: Sleep tokio::time::sleep",
        "std::thread::spawn: spawn Thread",
    ];
    assert_eq!(found, wanted);
}
