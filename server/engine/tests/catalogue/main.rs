//! The stubs of the catalogue against the engine's own parser, and against the crates that they describe.

mod probes;

use locklens_engine::catalogue::{ALL, Stub};
use locklens_engine::facts::{ChunkNode, Edition};
use locklens_engine::syntax;
use probes::Probes;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

fn unread<'a>(nodes: &'a [ChunkNode], found: &mut Vec<&'a ChunkNode>) {
    for node in nodes {
        found.extend(node.problem.is_some().then_some(node));
        unread(&node.children, found);
    }
}

#[test]
fn the_engine_reads_every_stub_whole() {
    for stub in ALL {
        for (name, text) in stub.sources {
            let facts = syntax::parse(text, Edition::E2024);
            let mut found = Vec::new();
            unread(&facts.chunks, &mut found);
            let first = found.first().and_then(|n| n.problem.as_ref());
            assert!(found.is_empty(), "{name}: {} unread chunks, the first: {first:?}", found.len());
        }
    }
}

/// Guards of a value that give no access to it by `Deref`, with the reason. Permits, contexts and spans have none.
const NO_DEREF: &[(&str, &str)] = &[
    ("dashmap::Entry", "an enum of the two entries"),
    ("dashmap::Iter", "holds a shard while it walks"),
    ("dashmap::IterMut", "holds a shard while it walks"),
    ("dashmap::OccupiedEntry", "gives its value through methods"),
    ("dashmap::VacantEntry", "has no value yet"),
    ("scc::Entry", "an enum of the two entries"),
    ("scc::VacantEntry", "has no value yet"),
];

/// Names of guard types, and of types with a `Deref` impl.
fn guards(items: &[syn::Item], guards: &mut BTreeSet<String>, deref: &mut BTreeSet<String>) {
    for item in items {
        let (attrs, name) = match item {
            syn::Item::Struct(s) => (&s.attrs, &s.ident),
            syn::Item::Enum(e) => (&e.attrs, &e.ident),
            syn::Item::Mod(m) => {
                m.content.iter().for_each(|(_, inner)| self::guards(inner, guards, deref));
                continue;
            }
            syn::Item::Impl(i) => {
                if let Some((path, _)) = &i.trait_
                    && path.segments.last().is_some_and(|s| s.ident == "Deref")
                    && let syn::Type::Path(p) = &*i.self_ty
                {
                    deref.extend(p.path.segments.last().map(|s| s.ident.to_string()));
                }
                continue;
            }
            _ => continue,
        };
        let is_guard = attrs.iter().any(|a| {
            let segments = &a.path().segments;
            let class = a
                .parse_args_with(syn::punctuated::Punctuated::<syn::Ident, syn::Token![,]>::parse_terminated);
            segments.len() == 2
                && segments[0].ident == "locklens"
                && segments[1].ident == "guard"
                && class.is_ok_and(|c| {
                    c.first().is_some_and(|c| !["permit", "enter", "span"].iter().any(|k| c == k))
                })
        });
        guards.extend(is_guard.then(|| name.to_string()));
    }
}

#[test]
fn guards_deref_to_what_they_guard() {
    let mut excused: BTreeSet<&str> = NO_DEREF.iter().map(|(name, _)| *name).collect();
    let mut without = Vec::new();
    let mut seen = 0;
    for stub in ALL {
        let (mut found, mut deref) = (BTreeSet::new(), BTreeSet::new());
        for (_, text) in stub.sources {
            guards(&syn::parse_file(text).unwrap().items, &mut found, &mut deref);
        }
        seen += found.len();
        for guard in found.difference(&deref) {
            let name = format!("{}::{guard}", stub.krate);
            if !excused.remove(name.as_str()) {
                without.push(name);
            }
        }
    }
    assert!(seen > 20, "only {seen} guards");
    assert!(without.is_empty(), "no Deref: {without:#?}");
    assert!(excused.is_empty(), "not in the catalogue, or with a Deref: {excused:#?}");
}

/// What rustc says of claims that it cannot settle from a probe alone, or that only nightly may use:
/// types to be inferred (E0282, E0283, E0284, E0790), unstable items (E0658), calls of what may not be
/// called by hand (E0040), a blanket impl that speaks of itself (E0391).
const NO_VERDICT: &[&str] = &["E0040", "E0282", "E0283", "E0284", "E0391", "E0658", "E0790"];

/// Claims that are wrong on purpose, by a part of their text, with the reason.
const ON_PURPOSE: &[(&str, &str)] = &[
    ("::std::prelude::v1::", "one prelude serves all editions; the real `v1` lacks what 2021 and 2024 add"),
    // Traits that the real prelude names `as _`, which the engine looks up by name.
    ("::async_std::prelude::", "as above"),
    ("::futures::prelude::", "as above"),
    // Types that stand in a private module, or one beside it, so that one file can describe them.
    ("::async_std::AsyncRead", "private place"),
    ("::async_std::AsyncWrite", "private place"),
    ("::async_std::future::FutureExt", "private place"),
    ("::dashmap::OwningIter", "private place"),
    ("::dashmap::iter_set: ", "private place"),
    ("::dashmap::read_only", "private place"),
    ("::futures::ThreadPool", "other crates of the family have it at their root"),
    ("::futures::block_on", "other crates of the family have it at their root"),
    ("::futures::mpsc", "other crates of the family have it at their root"),
    ("::futures::oneshot", "other crates of the family have it at their root"),
    ("::parking_lot::deadlock::DeadlockedThread", "private place"),
    ("::rand::ThreadRng", "private place"),
    ("::rayon::iter::Par", "all adaptors are one type"),
    ("::spin: impl", "the root has aliases that leave the way of waiting out"),
    ("::spin::BarrierWaitResult", "private place"),
    ("::tokio::net::tcp::Tcp", "private place"),
    ("::tokio::net::unix::Unix", "private place"),
    ("::tokio::sync::error", "private place"),
    ("::tokio::task::AccessError", "private place"),
    ("::tokio::task::Builder", "behind `tokio_unstable`"),
    ("::tokio::task::join_set", "private place"),
    ("::tracing::Instrumented", "private place"),
    // Said in other words.
    ("for  TryBuffered", "`Result` of the two outputs is the future's output"),
    ("for  TaskLocalFuture", "`T` is always static"),
];

/// Lets rustc judge the stubs (crate and text) in a scratch package with these dependencies; says what is
/// wrong. `lenient`: impls may be written with fewer bounds than they have.
fn judge(name: &str, stubs: &[(&str, &str)], dependencies: &str, lenient: bool) -> Vec<String> {
    let mut probes = Probes::default();
    for (krate, text) in stubs {
        probes.file(krate, text).unwrap_or_else(|e| panic!("{krate}: {e}"));
    }
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(dir.join("src")).unwrap();
    let package =
        format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n");
    std::fs::write(dir.join("Cargo.toml"), format!("{package}\n[dependencies]\n{dependencies}")).unwrap();
    std::fs::write(dir.join("src/lib.rs"), &probes.code).unwrap();
    let out = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--message-format=short"])
        .args(dependencies.is_empty().then_some("--offline"))
        .current_dir(&dir)
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env("RUSTFLAGS", "-Awarnings")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&out.stderr);
    let mut judged = 0;
    let mut wrong = BTreeSet::new();
    for line in said.lines() {
        let mut parts = line.splitn(4, ':');
        let (Some("src/lib.rs"), Some(at), _, Some(message)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            continue;
        };
        judged += 1;
        let claim = at.parse::<usize>().ok().and_then(|n| probes.claims.get(n - 1)).map_or("", |c| c);
        let excused = NO_VERDICT.iter().any(|code| message.contains(code))
            || (lenient && message.contains("E0277") && about_a_parameter(message))
            || ON_PURPOSE.iter().any(|(part, _)| claim.contains(part));
        if !excused {
            wrong.insert(format!("{claim}\n    {}", message.trim()));
        }
    }
    assert!(out.status.success() || judged > 0, "{said}");
    wrong.into_iter().collect()
}

/// Is the unmet bound one on a bare type parameter? Then the impl is there, for fewer types.
fn about_a_parameter(message: &str) -> bool {
    let subject = message.split('`').nth(1).unwrap_or_default();
    let name = subject.split(": ").next().unwrap_or_default();
    name.len() <= 3 && name.starts_with(|c: char| c.is_ascii_uppercase()) || name == "Fut"
}

/// The files of the stubs that pass, with their crate's name.
fn files(of: impl Fn(&Stub) -> bool) -> Vec<(&'static str, &'static str)> {
    let stubs = ALL.iter().filter(|s| of(s));
    stubs.flat_map(|s| s.sources.iter().map(|(_, text)| (s.krate, *text))).collect()
}

#[test]
fn std_is_as_the_stubs_say() {
    let wrong = judge("stubs-of-std", &files(|s| s.krate == "std"), "", false);
    assert!(wrong.is_empty(), "{} claims are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_wrong_claim_is_noticed() {
    let stub = "pub mod sync {
        pub struct NoSuchType { }
        impl<T> Mutex<T> { pub fn lok(&self) {} pub fn lock(&self, n: u8) {} pub fn try_lock(&self) {} }
        impl<T> crate::ops::Deref for MutexGuard<'_, T> { type Target = u8; }
        impl<T> Clone for MutexGuard<'_, T> { }
        impl<T> crate::ops::DerefMut for MutexGuard<'_, T> { }
        #[derive(Debug, Copy)]
        pub struct Arc<T>;
        pub use crate::marker::NoSuchTrait;
    }";
    let wrong = judge("stubs-that-lie", &[("std", stub)], "", false);
    let claims: Vec<&str> = wrong.iter().filter_map(|w| w.lines().next()).collect();
    let each = ["NoSuchType", "lok/1", "lock/2", "Deref<", "Clone for", "Copy for", "NoSuchTrait"];
    for claim in each {
        assert!(claims.iter().any(|c| c.contains(claim)), "{claim} is not among {claims:#?}");
    }
    assert_eq!(claims.len(), each.len(), "{claims:#?}");
}

/// How each package is asked for, unless `"*"` will do.
const REQUESTS: &[(&str, &str)] = &[
    ("async-std", "{ version = \"1\", features = [\"unstable\"] }"),
    ("axum", "{ version = \"*\", features = [\"ws\"] }"),
    ("futures", "{ version = \"0.3\", features = [\"thread-pool\"] }"),
    ("lock_api", "{ version = \"0.4\", features = [\"arc_lock\"] }"),
    ("log", "{ version = \"0.4\", features = [\"std\"] }"),
    ("parking_lot", "{ version = \"0.12\", features = [\"arc_lock\", \"deadlock_detection\"] }"),
    ("rand", "\"0.8\""),
    ("spin", "{ version = \"0.9\", features = [\"std\"] }"),
    ("tokio", "{ version = \"1\", features = [\"full\", \"test-util\"] }"),
    ("tokio-stream", "{ version = \"0.1\", features = [\"full\"] }"),
    ("tokio-util", "{ version = \"0.7\", features = [\"full\"] }"),
];

/// Crates that are not judged here, with the reason.
const NOT_JUDGED: &[(&str, &str)] = &[
    ("tauri", "needs a web view of the system"),
    ("rusqlite", "needs sqlite of the system"),
    ("postgres", "too large for what is used of it"),
    ("diesel", "needs a database library of the system"),
    ("sqlx", "too large for what is used of it"),
    ("redis", "too large for what is used of it"),
    ("reqwest", "too large for what is used of it"),
    ("rocket", "too large for what is used of it"),
    ("actix_web", "too large for what is used of it"),
    ("sentry", "too large for what is used of it"),
];

#[test]
#[ignore = "downloads and checks some hundred crates: tests/run stubs"]
fn published_crates_are_as_the_stubs_say() {
    let judged = |s: &Stub| s.krate != "std" && NOT_JUDGED.iter().all(|(krate, _)| *krate != s.krate);
    let mut manifest = String::new();
    for package in ALL.iter().filter(|s| judged(s)).filter_map(|s| s.packages.first()) {
        let request = REQUESTS.iter().find(|(name, _)| name == package).map_or("\"*\"", |(_, r)| r);
        manifest.push_str(&format!("{package} = {request}\n"));
    }
    let wrong = judge("stubs-of-crates", &files(judged), &manifest, true);
    assert!(wrong.is_empty(), "{} claims are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
