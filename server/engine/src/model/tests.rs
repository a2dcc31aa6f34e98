//! Types of expressions, data-driven: a line `let x = EXPR; //: TYPE` states the type of its initialiser.

use super::{Change, Model, Ty};
use crate::engine::{CrateSpec, DepSpec, Source, TargetKind};
use crate::facts::{Edition, ExprId, ExprKind, StmtKind};
use crate::finding::FileId;
use std::sync::Arc;

/// A workspace of one crate `app` made of files (path below `/app/src`, text).
fn workspace(files: &[(&str, &str)]) -> Model {
    let mut model = Model::new("");
    for (i, (path, text)) in files.iter().enumerate() {
        let facts = Arc::new(crate::syntax::parse(text, Edition::E2021));
        let path = format!("/app/src/{path}").into();
        model.set_file(FileId(i as u32), Source { path, text: (*text).into(), facts });
    }
    let dep = |name: &str, package: &str| DepSpec {
        name: name.into(),
        package: package.into(),
        krate: None,
        library: None,
        features: Vec::new(),
    };
    model.set_crates(vec![CrateSpec {
        name: "app".into(),
        package: "app".into(),
        root: FileId(0),
        kind: TargetKind::Lib,
        edition: Edition::E2021,
        has_manifest: true,
        deps: vec![dep("tokio", "tokio"), dep("parking_lot", "parking_lot"), dep("dashmap", "dashmap")],
        features: Vec::new(),
    }]);
    model
}

/// Checks every `//: TYPE` of the files and that there is at least one.
fn check(files: &[(&str, &str)]) {
    let model = workspace(files);
    let mut checked = 0;
    let mut wrong = Vec::new();
    for body_ref in model.bodies() {
        let (Some(typed), Some((_, spans))) = (model.infer(body_ref), model.body(body_ref)) else { continue };
        for expr in &typed.body.exprs {
            let ExprKind::Block(block) = &expr.kind else { continue };
            for stmt in &block.stmts {
                let StmtKind::Let { init: Some(init), .. } = stmt.kind else { continue };
                let place = model.place(body_ref, spans.exprs[init.0 as usize]).unwrap();
                let text = files[place.file.0 as usize].1;
                let line = text[place.end as usize..].lines().next().unwrap_or("");
                let Some((_, wanted)) = line.split_once("//: ") else { continue };
                checked += 1;
                let found = model.show(typed.ty(inner(&typed.body, init)));
                if found != wanted.trim() {
                    let source = &text[place.start as usize..place.end as usize];
                    wrong.push(format!("{source}\n    is {found}\nwanted {wanted}"));
                }
            }
        }
    }
    assert!(checked > 0, "no `//: TYPE` was reached");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn inner(body: &crate::facts::Body, mut e: ExprId) -> ExprId {
    while let ExprKind::Scope(i) = body.expr(e).kind {
        e = i;
    }
    e
}

fn check_lib(text: &str) {
    check(&[("lib.rs", text)]);
}

#[test]
fn locks_through_fields_aliases_and_wrappers() {
    check(&[
        (
            "lib.rs",
            "mod state;
use state::Context;
pub fn f(ctx: &Context) {
    let g = ctx.progress.lock().unwrap(); //: std::sync::MutexGuard<Progress>
    let p = g.phase; //: u8
    let t = ctx.table.read(); //: lock_api::RwLockReadGuard<parking_lot::RawRwLock, Vec<u8>>
    let l = t.len(); //: usize
}
pub async fn g(ctx: &Context) {
    let a = ctx.slow.lock().await; //: tokio::sync::MutexGuard<String>
    let b = ctx.slow.clone().lock_owned().await; //: tokio::sync::OwnedMutexGuard<String>
}
",
        ),
        (
            "state.rs",
            "use std::sync::{Arc, Mutex};
pub struct Progress { pub phase: u8 }
pub type Shared<T> = Arc<Mutex<T>>;
pub struct Context {
    pub progress: Shared<Progress>,
    pub table: parking_lot::RwLock<Vec<u8>>,
    pub slow: Arc<tokio::sync::Mutex<String>>,
}
",
        ),
    ]);
}

#[test]
fn user_types_of_the_same_name_are_not_locks() {
    check_lib(
        "pub struct Mutex<T>(T);
impl<T> Mutex<T> { pub fn lock(&self) -> &T { &self.0 } }
fn f(m: &Mutex<u8>) {
    let g = m.lock(); //: &u8
}
",
    );
}

#[test]
fn chains_through_collections_and_options() {
    check_lib(
        "use std::collections::HashMap;
use std::sync::{Arc, Mutex, RwLock};
struct Pool { conns: HashMap<u32, Arc<Mutex<String>>>, all: Vec<Mutex<u8>> }
struct S { pool: RwLock<Pool> }
impl S {
    fn f(&self, k: u32) -> Option<()> {
        let pool = self.pool.read().unwrap(); //: std::sync::RwLockReadGuard<Pool>
        let conn = pool.conns.get(&k)?; //: &Arc<std::sync::Mutex<String>>
        let g = conn.lock().unwrap(); //: std::sync::MutexGuard<String>
        let same = self.pool.read().unwrap().conns.get(&k)?.lock().unwrap().len(); //: usize
        for m in &pool.all {
            let g = m.lock().unwrap(); //: std::sync::MutexGuard<u8>
        }
        for m in pool.all.iter().filter(|m| true) {
            let g = m.lock(); //: Result<std::sync::MutexGuard<u8>, std::sync::PoisonError<std::sync::MutexGuard<u8>>>
        }
        let first = self.pool.read().unwrap().all.iter().map(|m| *m.lock().unwrap()).next(); //: Option<u8>
        let v = pool.conns.values().map(|c| c.lock().unwrap()).collect::<Vec<_>>(); //: Vec<std::sync::MutexGuard<String>>
        if let Ok(g) = self.pool.write() {
            let x = g; //: std::sync::RwLockWriteGuard<Pool>
        }
        None
    }
}
",
    );
}

#[test]
fn locals_whose_type_comes_from_later_use() {
    check_lib(
        "use std::sync::{Arc, Mutex};
fn f() {
    let mut v = Vec::new();
    v.push(Arc::new(Mutex::new(1u8)));
    let m = &v[0]; //: &Arc<std::sync::Mutex<u8>>
    let g = v[0].lock().unwrap(); //: std::sync::MutexGuard<u8>
    let slot = Arc::new(Mutex::new(None));
    *slot.lock().unwrap() = Some(1u8);
    let inner = slot.lock().unwrap().take(); //: Option<u8>
    let h = std::thread::spawn(move || 5u8); //: std::thread::JoinHandle<u8>
    let r = h.join().unwrap(); //: u8
}
",
    );
}

#[test]
fn own_macros_that_substitute_are_expanded() {
    check_lib(
        "use std::sync::Mutex;
macro_rules! locked { ($m:expr) => { $m.lock().unwrap() }; }
struct S { m: Mutex<u8> }
impl S {
    fn f(&self) {
        let g = locked!(self.m); //: std::sync::MutexGuard<u8>
    }
}
",
    );
}

#[test]
fn own_traits_generics_and_async_fns() {
    check_lib(
        "use std::sync::{Arc, Mutex, MutexGuard, RwLock, RwLockReadGuard};
trait LockExt<T> { fn rl(&self) -> RwLockReadGuard<'_, T>; }
impl<T> LockExt<T> for RwLock<T> { fn rl(&self) -> RwLockReadGuard<'_, T> { self.read().unwrap() } }
struct Holder<T> { inner: Arc<Mutex<T>> }
impl<T> Holder<T> {
    fn guard(&self) -> MutexGuard<'_, T> { self.inner.lock().unwrap() }
    async fn load(&self) -> Option<T> { None }
}
struct Wrapper(Holder<u32>);
impl std::ops::Deref for Wrapper { type Target = Holder<u32>; fn deref(&self) -> &Self::Target { &self.0 } }
async fn f(h: &Holder<String>, r: &RwLock<u8>, w: Wrapper) {
    let g = h.guard(); //: std::sync::MutexGuard<String>
    let n = r.rl(); //: std::sync::RwLockReadGuard<u8>
    let o = h.load().await; //: Option<String>
    let d = w.guard(); //: std::sync::MutexGuard<u32>
    let i = w.inner.lock().unwrap(); //: std::sync::MutexGuard<u32>
    let fut = async { h.guard().len() }; //: impl Future<Output = usize>
}
",
    );
}

#[test]
fn io_handles_are_not_locks() {
    check_lib(
        "use std::io::{self, Read, Write};
fn f(file: &mut std::fs::File, buf: &mut [u8]) {
    let out = io::stdout().lock(); //: std::io::StdoutLock
    let n = file.read(buf).unwrap(); //: usize
}
",
    );
}

#[test]
fn statics_of_every_flavour() {
    check_lib(
        "use std::sync::{LazyLock, Mutex, OnceLock};
use std::cell::RefCell;
static A: Mutex<u8> = Mutex::new(0);
static B: LazyLock<Mutex<u8>> = LazyLock::new(|| Mutex::new(0));
static C: OnceLock<Mutex<u8>> = OnceLock::new();
lazy_static::lazy_static! { static ref D: Mutex<u8> = Mutex::new(0); }
thread_local! { static E: RefCell<u8> = RefCell::new(0); }
fn f() {
    let a = A.lock().unwrap(); //: std::sync::MutexGuard<u8>
    let b = B.lock().unwrap(); //: std::sync::MutexGuard<u8>
    let c = C.get_or_init(|| Mutex::new(1)).lock().unwrap(); //: std::sync::MutexGuard<u8>
    let d = D.lock().unwrap(); //: std::sync::MutexGuard<u8>
    let e = E.with(|e| *e.borrow_mut()); //: u8
}
",
    );
}

#[test]
fn a_body_edit_is_told_from_a_signature_edit() {
    let before = "fn f() -> u8 { 1 }\nfn g() {}\n";
    let mut model = workspace(&[("lib.rs", before)]);
    let mut version = |text: &str| {
        let old = model.source(FileId(0)).unwrap().clone();
        let edit = diff(&old.text, text);
        let facts = Arc::new(crate::syntax::reparse(&old.facts, text, &[edit], Edition::E2021));
        model.set_file(FileId(0), Source { text: text.into(), facts, ..old })
    };
    assert_eq!(version("\nfn f() -> u8 { 1 }\nfn g() {}\n"), Change::None);
    assert!(matches!(version("\nfn f() -> u8 { 1 + 2 }\nfn g() {}\n"), Change::Bodies(b) if b.len() == 1));
    assert_eq!(version("\nfn f() -> u16 { 1 + 2 }\nfn g() {}\n"), Change::Signatures);
}

/// The one edit that turns a text into another.
fn diff(old: &str, new: &str) -> crate::syntax::TextEdit {
    let start = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
    let max = old.len().min(new.len()) - start;
    let tail = old.bytes().rev().zip(new.bytes().rev()).take(max).take_while(|(a, b)| a == b).count();
    crate::syntax::TextEdit {
        start: start as u32,
        end: (old.len() - tail) as u32,
        new_len: (new.len() - tail - start) as u32,
    }
}

#[test]
fn unknown_stays_unknown() {
    check_lib(
        "fn f(x: &foreign::Thing) {
    let a = x.lock(); //: _
    let b = foreign::make().read(); //: _
}
",
    );
    let model = workspace(&[("lib.rs", "fn f() {}")]);
    assert!(model.owned_guard(&Ty::Unknown).is_none());
}

#[test]
fn self_is_known_in_impls_of_unknown_traits() {
    check_lib(
        "use std::sync::Mutex;
struct S { m: Mutex<u8> }
impl foreign::Thing for S {
    fn f(&self) {
        let g = self.m.lock().unwrap(); //: std::sync::MutexGuard<u8>
    }
}
",
    );
}
