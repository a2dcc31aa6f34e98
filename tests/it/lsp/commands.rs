//! What the client can ask for by name, and the actions that are no fixes.

use super::client::{Setup, uri};
use super::{folder, manifest, package, write};
use serde_json::{Value, json};

/// A finding with a safe fix, in line 2.
const FIXABLE: &str = "\
use std::sync::Mutex;
pub fn f(m: &Mutex<u32>) {
    let _ = m.lock();
}
";
const RULE: &str = "let-underscore-lock";

fn titled<'a>(actions: &'a [Value], start: &str) -> Option<&'a Value> {
    actions.iter().find(|action| action["title"].as_str().is_some_and(|title| title.starts_with(start)))
}

#[test]
fn a_rule_is_silenced_in_a_file_and_in_the_settings() {
    let dir = package(FIXABLE);
    let lib = uri(&dir.path().join("src/lib.rs"));
    let edits = json!({ "documentChanges": true, "resourceOperations": ["create"] });
    let mut server = Setup::new(&[dir.path()]).capability("/workspace/workspaceEdit", edits).start();
    server.open(&lib, FIXABLE);
    let found = server.findings(&lib, 1);
    let actions = server.actions(&lib, &found[0]["range"], &found, &["quickfix"]);
    let in_file = titled(&actions, "Silence let-underscore-lock in this file").expect("an action");
    let edit = &in_file["edit"]["documentChanges"][0]["edits"][0];
    assert_eq!(edit["newText"], format!("//! locklens: allow({RULE})\n"));
    // There is no settings file: it is made.
    let off = titled(&actions, "Turn let-underscore-lock off").expect("an action");
    let changes = &off["edit"]["documentChanges"];
    let settings = uri(&dir.path().join("locklens.toml"));
    assert_eq!((&changes[0]["kind"], &changes[0]["uri"]), (&json!("create"), &json!(settings)));
    assert_eq!(changes[1]["edits"][0]["newText"], format!("[rules]\n{RULE} = \"off\"\n"));
    assert!(titled(&actions, "Explain").is_none(), "this client has nothing to show it with");
    // What the action writes does what it says.
    write(&dir.path().join("locklens.toml"), changes[1]["edits"][0]["newText"].as_str().unwrap());
    server.disk(&settings, 1);
    while !server.published(&lib).1.is_empty() {}
    server.skip_published();
    server.finish();
}

#[test]
fn a_settings_file_that_is_there_is_edited() {
    let dir = folder(&[
        ("Cargo.toml", &manifest("one")),
        ("src/lib.rs", FIXABLE),
        ("locklens.toml", "[rules]\ndouble-lock = \"hint\"\n"),
    ]);
    let lib = uri(&dir.path().join("src/lib.rs"));
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, FIXABLE);
    let found = server.findings(&lib, 1);
    let actions = server.actions(&lib, &found[0]["range"], &found, &["quickfix"]);
    let edit = &titled(&actions, "Turn ").expect("an action")["edit"]["documentChanges"][0];
    assert_eq!(edit["edits"][0]["range"]["start"], json!({ "line": 1, "character": 0 }));
    server.skip_published();
    server.finish();
}

#[test]
fn a_client_that_shows_pages_is_offered_the_explanation() {
    let dir = package(FIXABLE);
    let lib = uri(&dir.path().join("src/lib.rs"));
    let wish = json!({ "locklensExplain": true });
    let mut server = Setup::new(&[dir.path()]).capability("/experimental", wish).start();
    server.open(&lib, FIXABLE);
    let found = server.findings(&lib, 1);
    let actions = server.actions(&lib, &found[0]["range"], &found, &["quickfix"]);
    let command = &titled(&actions, "Explain let-underscore-lock").expect("an action")["command"];
    let params = json!({ "command": command["command"], "arguments": command["arguments"] });
    let page = server.request("workspace/executeCommand", params);
    assert!(page.as_str().expect("a page").starts_with("## What it does"));
    server.skip_published();
    server.finish();
}

#[test]
fn all_files_are_fixed_at_once() {
    let other = FIXABLE.replace("fn f", "fn g");
    let lib_text = format!("pub mod other;\n{FIXABLE}");
    let dir =
        folder(&[("Cargo.toml", &manifest("one")), ("src/lib.rs", &lib_text), ("src/other.rs", &other)]);
    let lib = uri(&dir.path().join("src/lib.rs"));
    let run = json!({ "command": "locklens.fixAllInWorkspace" });
    // A client that applies edits is sent one.
    let mut server = Setup::new(&[dir.path()]).capability("/workspace/applyEdit", json!(true)).start();
    server.open(&lib, &lib_text);
    assert_eq!(server.request("workspace/executeCommand", run.clone()), json!({ "files": 2 }));
    let edit = server.requested("workspace/applyEdit")["params"]["edit"].clone();
    assert_eq!(edit["documentChanges"].as_array().unwrap().len(), 2, "{edit}");
    assert_eq!(edit["changeAnnotations"]["locklens"]["needsConfirmation"], true);
    server.skip_published();
    server.finish();
    // Another gets it as the answer.
    let mut server = Setup::new(&[dir.path()]).start();
    let answer = server.request("workspace/executeCommand", run);
    assert_eq!(answer["edit"]["documentChanges"].as_array().unwrap().len(), 2);
    server.finish();
}

#[test]
fn a_client_that_wants_it_is_told_the_state_and_only_when_it_changes() {
    let dir = package(FIXABLE);
    let lib = uri(&dir.path().join("src/lib.rs"));
    let wish = json!({ "locklensStatus": true });
    let mut server = Setup::new(&[dir.path()]).capability("/experimental", wish).start();
    server.open(&lib, FIXABLE);
    let is_status = |m: &Value| m["method"] == "locklens/status";
    let ready = |server: &mut super::client::Server| loop {
        let status = server.wait_for("a status", is_status)["params"].clone();
        if status["state"] == "ready" {
            return status;
        }
        assert_eq!(status["state"], "loading");
    };
    let mut status = ready(&mut server);
    while status["errors"] == 0 {
        status = ready(&mut server);
    }
    assert_eq!((&status["files"], &status["crates"]), (&json!(1), &json!(1)));
    let before = status;
    server.change(&lib, 2, &format!("\n{FIXABLE}"));
    server.findings(&lib, 2);
    server.quiet();
    server.change(&lib, 3, "pub fn f() {}\n");
    assert!(server.findings(&lib, 3).is_empty());
    let after = ready(&mut server);
    assert_eq!(after["errors"], 0, "{before} {after}");
    server.skip_published();
    server.finish();
}

#[test]
fn a_client_that_can_is_asked_to_ask_for_hints_again_when_the_workspace_is_known() {
    let dir = package(FIXABLE);
    let lib = uri(&dir.path().join("src/lib.rs"));
    let refresh = json!({ "refreshSupport": true });
    let mut server = Setup::new(&[dir.path()]).capability("/workspace/inlayHint", refresh).start();
    server.open(&lib, FIXABLE);
    server.requested("workspace/inlayHint/refresh");
    server.skip_published();
    server.finish();
}
