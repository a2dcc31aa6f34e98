//! What must not take the server down.

use super::client::{Setup, uri};
use super::{folder, manifest, package, write};
use serde_json::json;

const MARKER: &str = "the_analysis_panics_here";

#[test]
fn a_panic_in_one_document_is_contained_and_logged_once() {
    let manifest = manifest("one");
    let bad_on_disk = format!("fn {MARKER}() {{}}\n");
    let files = [
        ("Cargo.toml", manifest.as_str()),
        ("src/lib.rs", "mod good;\nmod bad;\nmod disk;\n"),
        ("src/good.rs", ""),
        ("src/bad.rs", ""),
        ("src/disk.rs", bad_on_disk.as_str()),
    ];
    let dir = folder(&files);
    let mut server = Setup::new(&[dir.path()]).env("LOCKLENS_TEST_PANIC", MARKER).start();
    let good = uri(&dir.path().join("src/good.rs"));
    let bad = uri(&dir.path().join("src/bad.rs"));
    server.open(&good, "fn a() {}\n");
    server.open(&bad, "fn b() {}\n");
    for version in 2..10 {
        server.change(&bad, version, &format!("fn {MARKER}() {{ {version} }}\n"));
        server.findings(&bad, version.into());
        server.change(&good, version, &format!("fn a{version}() {{}}\n"));
        server.findings(&good, version.into());
    }
    // Without the cause, the file is as good as new.
    server.change(&bad, 10, "fn b() {}\n");
    assert!(server.findings(&bad, 10).is_empty());
    server.skip_published();
    server.request("shutdown", json!(null));
    server.send(&json!({ "jsonrpc": "2.0", "method": "exit" }));
    assert_eq!(server.ends().code(), Some(0));
    let log = server.log();
    assert_eq!(log.matches("asked for by LOCKLENS_TEST_PANIC").count(), 1, "{log}");
}

/// Keystrokes in a file of some 60 KB: what one leaves behind shows after thousands.
#[test]
#[cfg(target_os = "linux")]
fn memory_is_flat_over_10_000_edits() {
    let dir = package("");
    let lib = uri(&dir.path().join("src/lib.rs"));
    let item = |n: usize| {
        format!("/// Docs.\npub fn item{n}(a: u32, b: u32) -> u32 {{\n    let c = a + b * {n};\n    c\n}}\n")
    };
    let text: String = (0..100).map(item).collect();
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, &text);
    let mut version = 1;
    let mut type_some = |server: &mut super::client::Server, edits: i32| {
        for _ in 0..edits / 2 {
            for (end, new) in [(12, "x"), (13, "")] {
                version += 1;
                let range = json!({ "start": { "line": 302, "character": 12 }, "end": { "line": 302, "character": end } });
                server.change_with(&lib, version, json!([{ "range": range, "text": new }]));
            }
            // Each one analysed for itself, not coalesced.
            server.findings(&lib, version.into());
        }
    };
    type_some(&mut server, 2_000);
    let before = server.resident_kib();
    type_some(&mut server, 8_000);
    let after = server.resident_kib();
    assert!(after < before + before / 4 + 4_096, "{before} KiB grew to {after} KiB");
    server.finish();
}

#[test]
fn odd_files_in_the_workspace_are_no_obstacle() {
    let manifest = manifest("one");
    let dir = folder(&[
        ("Cargo.toml", manifest.as_str()),
        ("src/lib.rs", "mod missing;\nmod binary;\nmod empty;\nmod huge;\nmod deep;\n"),
        ("src/empty.rs", ""),
    ]);
    std::fs::write(dir.path().join("src/binary.rs"), b"fn a() {}\n\xff\xfe\x00").unwrap();
    write(&dir.path().join("src/huge.rs"), &"// x\n".repeat(1 << 20));
    write(&dir.path().join("src/deep.rs"), &format!("fn a() {{ {} }}", "(".repeat(60_000)));
    let mut server = Setup::new(&[dir.path()]).start();
    let lib = uri(&dir.path().join("src/lib.rs"));
    let text = std::fs::read_to_string(dir.path().join("src/lib.rs")).unwrap();
    server.open(&lib, &text);
    server.findings(&lib, 1);
    server.open(&uri(&dir.path().join("src/deep.rs")), &format!("fn a() {{ {}1; }}", "& ".repeat(20_000)));
    server.findings(&uri(&dir.path().join("src/deep.rs")), 1);
    server.skip_published();
    server.finish();
}

#[test]
fn a_huge_document_is_named_and_not_analysed() {
    let dir = package("");
    let lib = uri(&dir.path().join("src/lib.rs"));
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, &"// a line of no interest\n".repeat(200_000));
    let found = server.findings(&lib, 1);
    assert_eq!(found.len(), 1);
    assert!(found[0]["message"].as_str().unwrap().contains("larger than 4 MiB"), "{found:?}");
    server.change(&lib, 2, "fn a() {}\n");
    assert!(server.findings(&lib, 2).is_empty());
    server.finish();
}

#[test]
fn a_broken_manifest_leaves_open_files_served() {
    let dir = folder(&[("Cargo.toml", "[package\nname = "), ("src/lib.rs", "fn a() {}\n")]);
    let mut server = Setup::new(&[dir.path()]).start();
    let lib = uri(&dir.path().join("src/lib.rs"));
    server.open(&lib, "fn a() {}\n");
    assert!(server.findings(&lib, 1).is_empty());
    server.finish();
}
