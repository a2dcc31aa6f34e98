//! Chains of calls through the stubs: a line `let x = EXPR; //: TYPE` states the type of its initialiser.

use super::ALL;
use crate::engine::{CrateSpec, DepSpec, Source, TargetKind};
use crate::facts::{Edition, ExprKind, StmtKind};
use crate::finding::FileId;
use crate::model::{Callee, Model};
use std::sync::Arc;

/// A crate of one file that depends on everything in the catalogue.
fn model_of(text: &str) -> Model {
    let mut model = Model::new("");
    let facts = Arc::new(crate::syntax::parse(text, Edition::E2021));
    model.set_file(FileId(0), Source { path: "/app/src/lib.rs".into(), text: text.into(), facts });
    let deps = ALL
        .iter()
        .filter_map(|stub| {
            let package = stub.packages.first()?;
            Some(DepSpec {
                name: stub.krate.into(),
                package: (*package).into(),
                krate: None,
                library: None,
                features: Vec::new(),
            })
        })
        .collect();
    model.set_crates(vec![CrateSpec {
        name: "app".into(),
        package: "app".into(),
        root: FileId(0),
        kind: TargetKind::Lib,
        edition: Edition::E2021,
        has_manifest: true,
        deps,
        features: Vec::new(),
    }]);
    model
}

pub(super) fn check(text: &str) {
    let model = model_of(text);
    let mut checked = 0;
    let mut wrong = Vec::new();
    for body_ref in model.bodies() {
        let (Some(typed), Some((_, spans))) = (model.infer(body_ref), model.body(body_ref)) else { continue };
        for expr in &typed.body.exprs {
            let ExprKind::Block(block) = &expr.kind else { continue };
            for stmt in &block.stmts {
                let StmtKind::Let { init: Some(mut init), .. } = stmt.kind else { continue };
                let Some(place) = model.place(body_ref, spans.exprs[init.0 as usize]) else { continue };
                let line = text[place.end as usize..].lines().next().unwrap_or("");
                let Some((_, wanted)) = line.split_once("//: ") else { continue };
                while let ExprKind::Scope(inner) = typed.body.expr(init).kind {
                    init = inner;
                }
                checked += 1;
                let found = model.show(typed.ty(init));
                if found != wanted.trim() {
                    let source = &text[place.start as usize..place.end as usize];
                    wrong.push(format!("{source}\n    is {found}\nwanted {wanted}"));
                }
            }
        }
    }
    assert_eq!(checked, text.matches("//: ").count(), "some `//: TYPE` was not reached");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn tokio() {
    check(
        "use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::sync::{mpsc, oneshot, watch, Mutex, RwLock, Semaphore};
struct S { m: Arc<Mutex<Vec<String>>>, r: RwLock<u8>, sem: Arc<Semaphore>, w: watch::Receiver<u8> }
async fn f(s: &S, mut rx: mpsc::Receiver<u8>, tx: oneshot::Sender<u8>, rx1: oneshot::Receiver<u8>) {
    let a = s.m.lock().await; //: tokio::sync::MutexGuard<Vec<String>>
    let a0 = a.first(); //: Option<&String>
    let b = s.m.clone().lock_owned().await; //: tokio::sync::OwnedMutexGuard<Vec<String>>
    let c = tokio::sync::OwnedMutexGuard::map(b, |v| &mut v[0]); //: tokio::sync::OwnedMappedMutexGuard<Vec<String>, String>
    let d = s.r.try_read().unwrap(); //: tokio::sync::RwLockReadGuard<u8>
    let e = s.sem.clone().acquire_owned().await.unwrap(); //: tokio::sync::OwnedSemaphorePermit
    let w = s.w.borrow(); //: tokio::sync::watch::Ref<u8>
    let m = rx.recv().await; //: Option<u8>
    let o = rx1.await; //: Result<u8, tokio::sync::oneshot::error::RecvError>
    let h = tokio::spawn(async { 1u8 }); //: tokio::task::JoinHandle<u8>
    let j = h.await.unwrap(); //: u8
    let t = tokio::time::timeout(Duration::from_secs(1), s.m.lock()).await.unwrap(); //: tokio::sync::MutexGuard<Vec<String>>
    let bl = tokio::task::spawn_blocking(|| String::new()).await.unwrap(); //: String
    let mut set = tokio::task::JoinSet::new();
    let ab = set.spawn(async { 1u8 }); //: tokio::task::AbortHandle
    let n = set.join_next().await; //: Option<Result<u8, tokio::task::JoinError>>
    let stream = tokio::net::TcpStream::connect(\"x\").await.unwrap(); //: tokio::net::tcp::TcpStream
    let (rd, wr) = stream.into_split();
    let mut lines = BufReader::new(rd).lines(); //: tokio::io::Lines<tokio::io::BufReader<tokio::net::tcp::OwnedReadHalf>>
    let line = lines.next_line().await.unwrap(); //: Option<String>
    let text = tokio::fs::read_to_string(\"a\").await.unwrap(); //: String
    let rt = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap(); //: tokio::runtime::Runtime
    let r = rt.block_on(async { 2u8 }); //: u8
    let eg = rt.enter(); //: tokio::runtime::EnterGuard
}
",
    );
}

#[test]
fn parking_lot_and_dashmap() {
    check(
        "use dashmap::DashMap;
use parking_lot::{const_mutex, Mutex, ReentrantMutex, RwLock};
use std::sync::Arc;
static GLOBAL: Mutex<Vec<u8>> = const_mutex(Vec::new());
struct S { m: Arc<Mutex<u8>>, r: RwLock<String>, re: ReentrantMutex<u8>, d: DashMap<String, Vec<u8>> }
fn f(s: &S) {
    let g = GLOBAL.lock(); //: lock_api::MutexGuard<parking_lot::RawMutex, Vec<u8>>
    let m = parking_lot::MutexGuard::map(s.m.lock(), |v| v); //: lock_api::MappedMutexGuard<parking_lot::RawMutex, u8>
    let a = s.m.lock_arc(); //: lock_api::ArcMutexGuard<parking_lot::RawMutex, u8>
    let u = s.r.upgradable_read(); //: lock_api::RwLockUpgradableReadGuard<parking_lot::RawRwLock, String>
    let w = parking_lot::RwLockUpgradableReadGuard::upgrade(u); //: lock_api::RwLockWriteGuard<parking_lot::RawRwLock, String>
    let n = w.len(); //: usize
    let re = s.re.lock(); //: lock_api::ReentrantMutexGuard<parking_lot::RawMutex, parking_lot::RawThreadId, u8>
    let t = s.m.try_lock(); //: Option<lock_api::MutexGuard<parking_lot::RawMutex, u8>>
    let x = s.d.get(\"a\"); //: Option<dashmap::mapref::one::Ref<String, Vec<u8>>>
    let l = x.unwrap().len(); //: usize
    let e = s.d.entry(String::new()).or_default(); //: dashmap::mapref::one::RefMut<String, Vec<u8>>
    let i = s.d.iter().next().unwrap(); //: dashmap::mapref::multiple::RefMulti<String, Vec<u8>>
    let k = i.key(); //: &String
    let c: Vec<Vec<u8>> = s.d.iter().map(|r| r.value().clone()).collect(); //: Vec<Vec<u8>>
}
",
    );
}

#[test]
fn futures_and_async_lock() {
    check(
        "use futures::stream::{FuturesUnordered, StreamExt};
use futures::{FutureExt, SinkExt};
use std::sync::Arc;
async fn f(m: Arc<futures::lock::Mutex<u8>>, a: Arc<async_lock::RwLock<String>>, s: async_std::sync::Mutex<u8>) {
    let g = m.lock().await; //: futures::lock::MutexGuard<u8>
    let r = a.read().await; //: async_lock::RwLockReadGuard<String>
    let ra = a.read_arc().await; //: async_lock::RwLockReadGuardArc<String>
    let sg = s.lock().await; //: async_lock::MutexGuard<u8>
    let mut fu = FuturesUnordered::new();
    fu.push(async { 1u8 });
    let n = fu.next().await; //: Option<u8>
    let j = futures::future::join_all(vec![async { 1u8 }]).await; //: Vec<u8>
    let b = futures::stream::iter(vec![1u8]).map(|x| async move { x }).buffer_unordered(2).next().await; //: Option<u8>
    let c: Vec<u8> = futures::stream::iter(vec![1u8]).collect().await; //: Vec<u8>
    let bx = async { 1u8 }.boxed().await; //: u8
    let (mut tx, mut rx) = futures::channel::mpsc::channel::<u8>(1);
    let se = tx.send(1).await; //: Result<(), futures::channel::mpsc::SendError>
    let v = rx.next().await; //: Option<u8>
    let t = async_std::task::spawn(async { 1u8 }).await; //: u8
    let st = smol::spawn(async { 1u8 }).await; //: u8
    let bo = futures::executor::block_on(async { 1u8 }); //: u8
}
",
    );
}

#[test]
fn the_others() {
    check(
        "use rayon::prelude::*;
use tracing::Instrument;
use std::sync::{Arc, Mutex};
static L: once_cell::sync::Lazy<spin::Mutex<u8>> = once_cell::sync::Lazy::new(|| spin::Mutex::new(1));
struct App { m: Mutex<u8> }
async fn handler(axum::extract::State(app): axum::extract::State<Arc<App>>, data: actix_web::web::Data<App>, st: tauri::State<'_, App>) -> anyhow::Result<()> {
    let a = app.m.lock().unwrap(); //: std::sync::MutexGuard<u8>
    let d = data.m.lock().unwrap(); //: std::sync::MutexGuard<u8>
    let t = st.m.lock().unwrap(); //: std::sync::MutexGuard<u8>
    let span = tracing::info_span!(\"x\"); //: tracing::span::Span
    let e = span.enter(); //: tracing::span::Entered
    let i = async { 1u8 }.instrument(tracing::Span::current()).await; //: u8
    let g = L.lock(); //: spin::MutexGuard<u8>
    let (tx, rx) = crossbeam::channel::bounded::<u8>(1);
    let r = rx.recv().unwrap(); //: u8
    let fl = flume::unbounded::<String>().1.recv_async().await.unwrap(); //: String
    let v: Vec<u16> = vec![1u8].par_iter().map(|x| *x as u16).collect(); //: Vec<u16>
    let text = reqwest::get(\"u\").await?.text().await?; //: String
    let swap = arc_swap::ArcSwap::from_pointee(1u8).load_full(); //: Arc<u8>
    let tok = tokio_util::sync::CancellationToken::new().child_token(); //: tokio_util::sync::CancellationToken
    let map: indexmap::IndexMap<String, Mutex<u8>> = Default::default();
    let im = map.get(\"k\").unwrap().lock().unwrap(); //: std::sync::MutexGuard<u8>
    let sv: smallvec::SmallVec<[u8; 4]> = Default::default();
    let sf = sv.first(); //: Option<&u8>
    let sc = scc::HashMap::<u8, String>::new();
    let se = sc.entry_sync(1).or_default(); //: scc::hash_map::OccupiedEntry<u8, String>
    let j: serde_json::Value = serde_json::json!({}); //: serde_json::Value
    Ok(())
}
",
    );
}

/// What is marked of the calls in a text, one line each.
pub(super) fn marks(text: &str) -> Vec<String> {
    let model = model_of(text);
    let mut lines = Vec::new();
    for body_ref in model.bodies() {
        let Some(typed) = model.infer(body_ref) else { continue };
        for callee in typed.calls.values() {
            let Callee::Fn { def, .. } = callee else { continue };
            let Some(marks) = model.fn_marks(*def) else { continue };
            let mut said = Vec::new();
            said.extend(
                marks.acquire.map(|a| format!("{:?}{}", a.access, if a.is_try { " try" } else { "" })),
            );
            said.extend(
                marks
                    .blocking
                    .as_ref()
                    .map(|(kind, alt)| format!("{kind:?} {}", alt.as_deref().unwrap_or("-"))),
            );
            said.extend(marks.spawn.map(|s| format!("spawn {s:?}")));
            said.extend(marks.other.iter().map(|(name, args)| format!("{name}({args})")));
            if !said.is_empty() {
                lines.push(format!("{}: {}", model.path(*def), said.join(", ")));
            }
        }
    }
    lines.sort();
    lines
}

#[test]
fn marks_reach_the_calls() {
    let found = marks(
        "use tokio::io::{AsyncReadExt, AsyncWriteExt};
async fn f(m: &tokio::sync::Mutex<u8>, d: &dashmap::DashMap<u8, u8>, tx: tokio::sync::mpsc::Sender<u8>, mut s: tokio::net::TcpStream) {
    m.blocking_lock();
    m.try_lock();
    d.get(&1);
    d.insert(1, 2);
    tx.send(1).await;
    s.read(&mut [0]).await;
    s.read_exact(&mut [0]).await;
    s.write_all(b\"\").await;
    tokio::task::spawn_blocking(|| ());
    rayon::spawn(|| ());
    reqwest::blocking::get(\"\");
    println!(\"\");
}
",
    );
    let wanted = [
        "dashmap::DashMap::get: Shared, dashmap_op(mutable)",
        "dashmap::DashMap::insert: dashmap_op(any)",
        "rayon::spawn: spawn Rayon",
        "reqwest::blocking::get: Net reqwest::get",
        "tokio::io::AsyncReadExt::read_exact: cancel_unsafe()",
        "tokio::io::AsyncWriteExt::write_all: cancel_unsafe()",
        "tokio::sync::Mutex::blocking_lock: Exclusive, AsyncPrimitive tokio::sync::Mutex::lock",
        "tokio::sync::Mutex::try_lock: Exclusive try",
        "tokio::sync::mpsc::Sender::send: cancel_unsafe()",
        "tokio::task::spawn_blocking: spawn Blocking",
    ];
    assert_eq!(found, wanted);
}
