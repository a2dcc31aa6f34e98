//! From a keystroke to published findings, through the real binary over stdio, in files of 1.5 k
//! and 9 k lines; each as a ratio to a plain syn parse of the whole file in the same run.
//!
//! `cargo bench --bench keystroke`

#[path = "../tests/it/lsp/client.rs"]
#[allow(dead_code)]
mod client;
mod common;
#[path = "../tests/it/scratch.rs"]
#[allow(dead_code)]
mod scratch;

use client::{Server, Setup, uri};
use common::{module, ms, percentile, plain_parse};
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;

const WARM_UP: usize = 20;
const SAMPLES: usize = 400;
/// One row takes no longer than about this.
const ENOUGH: Duration = Duration::from_secs(30);

fn main() {
    println!(
        "{:44} {:>11} {:>11} {:>11} {:>8}",
        "keystroke to published findings", "p50", "p99", "syn, whole", "ratio"
    );
    // The last row is a file in a workspace of some 100 k lines.
    for (lines, others) in [(1_500, 0), (9_000, 0), (9_000, 120)] {
        let text = file(lines);
        let mut parses: Vec<Duration> = (0..30).map(|_| plain_parse(&text)).collect();
        let whole = percentile(&mut parses, 0.5);
        let workspace = workspace(&text, others);
        for (kind, place) in
            [("a body", "let new = *balance + amount + "), ("a signature", "pub async fn book")]
        {
            let mut samples = measure(workspace.path(), &text, place);
            let (p50, p99) = (percentile(&mut samples, 0.5), percentile(&mut samples, 0.99));
            let ratio = p50.as_secs_f64() / whole.as_secs_f64();
            let name = format!("{} lines, {others} other files, in {kind}", text.lines().count());
            println!("{name:44} {:>11} {:>11} {:>11} {ratio:>8.3}", ms(p50), ms(p99), ms(whole));
        }
    }
}

/// A package with this file, and others of 760 lines beside it.
fn workspace(text: &str, others: usize) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| std::fs::write(dir.path().join(name), text).expect("a file");
    std::fs::create_dir(dir.path().join("src")).expect("a folder");
    let manifest = "[package]\nname = \"bench\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[dependencies]\ntokio = \"1\"\n";
    write("Cargo.toml", manifest);
    let mods: String = (0..others).map(|n| format!("pub mod m{n};\n")).collect();
    write("src/lib.rs", &format!("pub mod edited;\n{mods}"));
    write("src/edited.rs", text);
    for n in 0..others {
        write(&format!("src/m{n}.rs"), &file(760));
    }
    dir
}

/// Types and deletes a digit behind the middle occurrence of `place`, one key at a time.
fn measure(root: &Path, text: &str, place: &str) -> Vec<Duration> {
    let mut server = Setup::new(&[root]).start();
    let document = uri(&root.join("src/edited.rs"));
    server.open(&document, text);
    server.findings(&document, 1);
    server.settle();
    server.skip_published();
    let (line, character) = middle(text, place);
    let (mut samples, began) = (Vec::new(), Instant::now());
    for turn in 0..WARM_UP + SAMPLES {
        let (end, new) = if turn % 2 == 0 { (character, "7") } else { (character + 1, "") };
        let time = type_key(&mut server, &document, turn as i32 + 2, (line, character, end), new);
        if turn >= WARM_UP {
            samples.push(time);
        }
        // A person is slower than the server: whatever it still does then is not measured.
        server.settle();
        server.skip_published();
        if began.elapsed() > ENOUGH && samples.len() >= 20 {
            break;
        }
    }
    server.finish();
    samples
}

fn type_key(server: &mut Server, uri: &str, version: i32, at: (usize, usize, usize), new: &str) -> Duration {
    let (line, start, end) = at;
    let range = json!({
        "start": { "line": line, "character": start },
        "end": { "line": line, "character": end },
    });
    let before = Instant::now();
    server.change_with(uri, version, json!([{ "range": range, "text": new }]));
    server.findings(uri, version.into());
    before.elapsed()
}

/// Line and column behind the occurrence in the middle of the text.
fn middle(text: &str, place: &str) -> (usize, usize) {
    let all: Vec<usize> = text.match_indices(place).map(|(at, found)| at + found.len()).collect();
    let at = all[all.len() / 2];
    let line = text[..at].matches('\n').count();
    (line, at - text[..at].rfind('\n').map_or(0, |end| end + 1))
}

/// A file of at least so many lines.
fn file(lines: usize) -> String {
    let mut out = String::from("use std::collections::HashMap;\nuse std::sync::{Mutex, RwLock};\n\n");
    for n in 0.. {
        if out.lines().count() >= lines {
            break;
        }
        out.push_str(&module(n));
    }
    out
}
