//! A cold scan with every default rule: reading, parsing, analysing, as a ratio to a plain syn
//! parse of the same files on as many threads, in the same run.
//!
//! `cargo bench --bench cold`

mod common;

use common::{module, ms, percentile};
use locklens::host::{Disk, Host, pool};
use locklens::project::Options;
use locklens_engine::syntax::STACK_BYTES;
use locklens_engine::{Engine, EngineConfig};
use rayon::prelude::*;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The allocator of the program itself, for both sides.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SAMPLES: usize = 7;

fn main() {
    let generated = tempfile::tempdir().expect("a folder");
    write_crate(generated.path(), 300);
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("server/engine");
    println!(
        "{:28} {:>7} {:>9} {:>11} {:>11} {:>11} {:>7}",
        "cold scan", "files", "KiB", "plain syn", "load", "analyse", "ratio"
    );
    for (name, root) in [("the engine's own crate", own.as_path()), ("a generated crate", generated.path())] {
        scan(name, root);
    }
}

/// `syn parse : everything` > 1 would be faster than the parser alone.
fn scan(name: &str, root: &Path) {
    let files = sources(root);
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    let pool = pool().expect("threads");
    let (mut plain, mut load, mut analyse) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..SAMPLES {
        let before = Instant::now();
        pool.install(|| {
            files.par_iter().for_each(|(_, text)| {
                let _ = common::plain_parse(text);
            })
        });
        plain.push(before.elapsed());
        let (loaded, analysed) = on_large_stack(root.to_path_buf());
        load.push(loaded);
        analyse.push(analysed);
    }
    let [plain, load, analyse] =
        [&mut plain, &mut load, &mut analyse].map(|samples| percentile(samples, 0.5));
    let ratio = plain.as_secs_f64() / (load + analyse).as_secs_f64();
    println!(
        "{name:28} {:>7} {:>9} {:>11} {:>11} {:>11} {ratio:>7.2}",
        files.len(),
        bytes >> 10,
        ms(plain),
        ms(load),
        ms(analyse)
    );
}

/// Loading and analysis, each timed.
fn on_large_stack(root: PathBuf) -> (Duration, Duration) {
    let work = move || {
        let pool = pool().expect("threads");
        let before = Instant::now();
        let mut host = Host::new();
        let mut engine = Engine::new(EngineConfig::default());
        host.plan(&[root], &Options::default());
        engine.set_crates(host.crates());
        while let Some(work) = host.take_work(64) {
            let loaded = work.run(&pool, &Disk);
            for (file, source) in host.accept(loaded) {
                if let Some(source) = source {
                    engine.set_file(file, source);
                }
            }
        }
        engine.set_indexing(false);
        let loaded = before.elapsed();
        let before = Instant::now();
        engine.run();
        let found: usize = host.loaded().into_iter().map(|file| engine.findings(file).len()).sum();
        std::hint::black_box(found);
        (loaded, before.elapsed())
    };
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(work).expect("a thread");
    thread.join().expect("no panic")
}

/// All sources below a folder that syn can read.
fn sources(root: &Path) -> Vec<(PathBuf, String)> {
    let entries = ignore::Walk::new(root).flatten();
    let paths =
        entries.map(ignore::DirEntry::into_path).filter(|path| path.extension().is_some_and(|e| e == "rs"));
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).ok()?;
        syn::parse_file(&text).is_ok().then_some((path, text))
    };
    paths.filter_map(read).collect()
}

fn write_crate(root: &Path, files: usize) {
    let source = root.join("src");
    std::fs::create_dir_all(&source).expect("a folder");
    let manifest = "[package]\nname = \"large\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\ntokio = \"1\"\ntracing = \"0.1\"\n";
    std::fs::write(root.join("Cargo.toml"), manifest).expect("a file");
    let mods: String = (0..files).map(|n| format!("pub mod m{n};\n")).collect();
    std::fs::write(source.join("lib.rs"), mods).expect("a file");
    for n in 0..files {
        let mut text = String::from("use std::collections::HashMap;\nuse std::sync::{Mutex, RwLock};\n\n");
        (0..3).for_each(|part| text.push_str(&module(n * 3 + part)));
        std::fs::write(source.join(format!("m{n}.rs")), text).expect("a file");
    }
}
