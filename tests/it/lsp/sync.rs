//! Documents: edits in order, encodings, versions, odd texts.

use super::client::{Setup, uri};
use super::package;
use serde_json::{Value, json};

fn at(line: u32, character: u32) -> Value {
    json!({ "line": line, "character": character })
}

fn edit(start: Value, end: Value, text: &str) -> Value {
    json!({ "range": { "start": start, "end": end }, "text": text })
}

#[test]
fn every_version_asked_for_is_answered_and_none_goes_back() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    let lib = uri(&dir.path().join("src/lib.rs"));
    server.open(&lib, "fn a() {}\n");
    for version in 2..=500 {
        server.change_with(&lib, version, json!([edit(at(0, 3), at(0, 3), "a")]));
    }
    // `findings` fails if a version comes after a later one.
    server.findings(&lib, 500);
    server.finish();
}

#[test]
fn a_change_to_a_document_that_is_not_open_is_passed_over() {
    let mut server = Setup::new(&[]).start();
    server.change("file:///nowhere.rs", 2, "fn a() {}");
    server.close("file:///nowhere.rs");
    server.save("file:///nowhere.rs");
    server.finish();
}

#[test]
fn documents_in_other_languages_are_not_ours() {
    let mut server = Setup::new(&[]).start();
    let document = json!({ "uri": "file:///a.toml", "languageId": "toml", "version": 1, "text": "[" });
    server.notify("textDocument/didOpen", json!({ "textDocument": document }));
    server.finish();
}

#[test]
fn many_requests_at_once_are_all_answered_and_one_can_be_cancelled() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    let lib = uri(&dir.path().join("src/lib.rs"));
    server.open(&lib, "fn a() {}\n");
    let range = json!({ "start": at(0, 0), "end": at(0, 0) });
    let params = json!({ "textDocument": { "uri": lib }, "range": range, "context": { "diagnostics": [] } });
    let ids: Vec<i64> = (0..100).map(|_| server.ask("textDocument/codeAction", params.clone())).collect();
    for id in &ids[..10] {
        server.notify("$/cancelRequest", json!({ "id": id }));
    }
    for id in ids {
        let response = server.response(id);
        let cancelled = response["error"]["code"] == -32800;
        assert!(response["result"].is_array() || cancelled, "{response}");
    }
    server.findings(&lib, 1);
    server.finish();
}

#[test]
fn ranges_out_of_bounds_mean_the_nearest_place() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    let lib = uri(&dir.path().join("src/lib.rs"));
    server.open(&lib, "fn a() {}\n");
    assert!(server.findings(&lib, 1).is_empty());
    let far = || at(9_999, u32::MAX);
    server.change_with(&lib, 2, json!([edit(far(), far(), "fn b( {\n")]));
    let found = server.findings(&lib, 2);
    assert_eq!(found[0]["code"], "syntax-unreadable");
    assert_eq!(found[0]["range"]["start"]["line"], 1, "it went to the end: {found:?}");
    // From behind the end back to the start: everything.
    server.change_with(&lib, 3, json!([edit(far(), at(0, 0), "fn c() {}\n")]));
    assert!(server.findings(&lib, 3).is_empty());
    server.finish();
}
