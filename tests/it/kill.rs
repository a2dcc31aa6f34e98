//! `kill -9` while fixes are written: no file is ever cut short, and the next run leaves all of the fixes or none.

use crate::scratch::Scratch;
use std::fmt::Write;
use std::process::Stdio;
use std::time::{Duration, Instant};

const BEFORE: &str = "\
use std::sync::Mutex;

pub fn log(m: &Mutex<()>) {
    let _ = m.lock();
    println!(\"locked\");
}
";

fn after() -> String {
    BEFORE.replace("let _ =", "let _guard =")
}

fn package(files: usize) -> Scratch {
    let mut root = String::new();
    for n in 0..files {
        let _ = writeln!(root, "pub mod f{n};");
    }
    let scratch = Scratch::package(&root);
    reset(&scratch, files);
    scratch
}

fn reset(scratch: &Scratch, files: usize) {
    for n in 0..files {
        scratch.write(&format!("src/f{n}.rs"), BEFORE.as_bytes());
    }
}

/// How many files are fixed. Panics if one is neither as it was nor as it is to be.
fn fixed(scratch: &Scratch, files: usize) -> usize {
    let text = |n| scratch.read(&format!("src/f{n}.rs"));
    let count = |n: &usize| {
        let text = text(*n);
        assert!(text == BEFORE || text == after(), "cut short: {text:?}");
        text != BEFORE
    };
    (0..files).filter(count).count()
}

/// Kills a run again and again, each time at another moment of its writing. Gives how often that was in the middle
/// of the moves.
fn kill(files: usize, kills: u32) -> usize {
    let scratch = package(files);
    let journal = scratch.join(".locklens-journal");
    let mut between = 0;
    for turn in 0..kills {
        let mut run = scratch.command(&["check", "--fix", "--quiet"]);
        let mut child = run.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("runs");
        let start = Instant::now();
        let due = Duration::from_secs(120);
        while !journal.exists() && start.elapsed() < due {
            std::thread::sleep(Duration::from_micros(100));
        }
        // Every third kill comes while the texts are stored, the others while they are moved.
        let share = |span: u64| Duration::from_micros(span * u64::from(turn) / u64::from(kills));
        if turn % 3 == 0 {
            std::thread::sleep(share(files as u64 * 100));
        } else {
            let is_stored = || std::fs::read(&journal).is_ok_and(|text| text.ends_with(b"stored\n"));
            while journal.exists() && !is_stored() && start.elapsed() < due {
                std::hint::spin_loop();
            }
            let moved = Instant::now();
            while moved.elapsed() < share(files as u64 * 12) {
                std::hint::spin_loop();
            }
        }
        let _ = child.kill();
        child.wait().expect("it ends");
        let now = fixed(&scratch, files);
        between += usize::from(now > 0 && now < files);
        scratch.run(&["check", "--quiet", "--exit-zero"]);
        let now = fixed(&scratch, files);
        assert!(now == 0 || now == files, "{now} of {files} are fixed after the next run");
        let left = std::fs::read_dir(scratch.join("src")).expect("a folder").count();
        assert_eq!(left, files + 1, "no temporary file is left");
        assert!(!journal.exists());
        reset(&scratch, files);
    }
    between
}

#[test]
fn killed_while_it_writes() {
    kill(60, 6);
}

#[test]
#[ignore = "takes minutes: cargo test --test it -- --ignored killed"]
fn killed_fifty_times_over_a_thousand_files() {
    let between = kill(1000, 50);
    println!("{between} of 50 were killed between the first move and the last");
    assert!(between > 0, "no kill came in the middle of the moves");
}
