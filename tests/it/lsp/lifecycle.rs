//! Beginning, end, and messages that are none.

use super::client::{Setup, uri};
use super::package;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

#[test]
fn ends_at_once_with_0_after_shutdown_while_stdin_is_open() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    // `params: null` is what many clients send.
    let id = server.ask("shutdown", Value::Null);
    assert_eq!(server.response(id)["result"], Value::Null);
    let before = Instant::now();
    server.send(&json!({ "jsonrpc": "2.0", "method": "exit" }));
    assert_eq!(server.ends().code(), Some(0));
    assert!(before.elapsed() < Duration::from_secs(5));
}

#[test]
fn ends_with_1_on_exit_without_shutdown() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    server.send(&json!({ "jsonrpc": "2.0", "method": "exit", "params": null }));
    assert_eq!(server.ends().code(), Some(1));
}

#[test]
fn ends_with_1_when_the_client_goes_away() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    server.hang_up();
    assert_eq!(server.ends().code(), Some(1));
    let mut server = Setup::new(&[]).spawn();
    server.hang_up();
    assert_eq!(server.ends().code(), Some(1));
}

#[test]
fn ends_with_0_when_the_client_goes_away_after_shutdown() {
    let mut server = Setup::new(&[]).start();
    server.request("shutdown", Value::Null);
    server.hang_up();
    assert_eq!(server.ends().code(), Some(0));
}

#[test]
fn a_request_in_flight_does_not_keep_the_process() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    for _ in 0..20 {
        server.ask("workspace/diagnostic", json!({ "previousResultIds": [] }));
    }
    server.send(&json!({ "jsonrpc": "2.0", "method": "exit" }));
    assert_eq!(server.ends().code(), Some(1));
}

#[test]
fn requests_out_of_season_have_the_right_errors() {
    let mut server = Setup::new(&[]).spawn();
    let hover =
        json!({ "textDocument": { "uri": "file:///a.rs" }, "position": { "line": 0, "character": 0 } });
    assert_eq!(server.refused("textDocument/hover", hover.clone()), -32002);
    assert_eq!(server.refused("shutdown", Value::Null), -32002);
    // Before `initialize`, notifications are dropped.
    server.open("file:///a.rs", "fn a() {}");
    server.initialize();
    assert_eq!(server.refused("initialize", json!({ "capabilities": {} })), -32600);
    assert_eq!(server.refused("no/such/method", json!({})), -32601);
    server.notify("no/such/notification", json!({}));
    server.notify("$/setTrace", json!({ "value": "off" }));
    server.settle();
    server.request("shutdown", Value::Null);
    assert_eq!(server.refused("textDocument/hover", hover), -32600);
    assert_eq!(server.refused("shutdown", Value::Null), -32600);
    server.send(&json!({ "jsonrpc": "2.0", "method": "exit" }));
    assert_eq!(server.ends().code(), Some(0));
}

#[test]
fn malformed_messages_cost_only_themselves() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    let error = |code: i64| move |m: &Value| m["id"].is_null() && m["error"]["code"] == code;
    server.send_raw(b"Content-Length: 9\r\n\r\n{\"jsonrpc");
    server.wait_for("parse error", error(-32700));
    server.send_raw(b"Content-Length: 4\r\n\r\n\xff\xfe\xfd\xfc");
    server.wait_for("parse error", error(-32700));
    server.send_raw(b"Content-Length: soon\r\n\r\n");
    server.wait_for("parse error", error(-32700));
    server.send_raw(b"garbage\r\n\r\n");
    server.wait_for("parse error", error(-32700));
    server.send(&json!([1, 2, 3]));
    server.wait_for("invalid request", error(-32600));
    let wrong = server.ask("textDocument/codeAction", json!({ "textDocument": 3 }));
    assert_eq!(server.response(wrong)["error"]["code"], -32602);
    server.notify("textDocument/didOpen", json!("what?"));
    server.finish();
}

#[test]
fn says_who_it_is_and_what_it_can_do() {
    let mut server = Setup::new(&[]).spawn();
    let result = server.initialize();
    assert_eq!(result["serverInfo"]["name"], "locklens");
    let capabilities = &result["capabilities"];
    assert_eq!(capabilities["positionEncoding"], "utf-16");
    assert_eq!(capabilities["textDocumentSync"]["change"], 2);
    assert_eq!(capabilities["textDocumentSync"]["save"], true);
    assert!(capabilities["diagnosticProvider"].is_null(), "push and pull together show all twice");
    let kinds = json!(["quickfix", "source.fixAll.locklens"]);
    assert_eq!(capabilities["codeActionProvider"]["codeActionKinds"], kinds);
    server.finish();
}

#[test]
fn offers_pull_to_those_who_have_nothing_else() {
    let setup = Setup::new(&[])
        .capability("/textDocument/publishDiagnostics", Value::Null)
        .capability("/textDocument/diagnostic", json!({}));
    let mut server = setup.spawn();
    let result = server.initialize();
    assert_eq!(result["capabilities"]["diagnosticProvider"]["workspaceDiagnostics"], true);
    server.finish();
}

#[test]
fn a_client_that_never_answers_is_served() {
    let dir = package("mod a;");
    let mut server = Setup::new(&[dir.path()]).mute().start();
    let lib = uri(&dir.path().join("src/lib.rs"));
    server.requested("client/registerCapability");
    server.requested("workspace/configuration");
    server.requested("window/workDoneProgress/create");
    server.open(&lib, "fn a() {}");
    server.findings(&lib, 1);
    for version in 2..50 {
        server.change(&lib, version, &format!("fn a{version}() {{}}"));
    }
    server.findings(&lib, 49);
    server.finish();
}

#[test]
fn watches_what_changes_the_findings() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    let registration = server.requested("client/registerCapability");
    let registration = &registration["params"]["registrations"][0];
    assert_eq!(registration["method"], "workspace/didChangeWatchedFiles");
    let watchers = registration["registerOptions"]["watchers"].as_array().unwrap();
    for glob in ["**/*.rs", "**/Cargo.toml", "**/locklens.toml", "**/clippy.toml"] {
        assert!(watchers.iter().any(|watcher| watcher["globPattern"] == glob), "{glob}");
    }
    server.finish();
    let setup = Setup::new(&[dir.path()]).capability("/workspace/didChangeWatchedFiles", Value::Null);
    let mut server = setup.start();
    server.settle();
    assert!(server.requests.iter().all(|request| request["method"] != "client/registerCapability"));
    server.finish();
}

#[test]
fn shows_progress_while_it_reads_the_workspace() {
    let dir = package("");
    let mut server = Setup::new(&[dir.path()]).start();
    server.progressed("begin");
    server.progressed("end");
    server.finish();
    let mut server = Setup::new(&[dir.path()]).capability("/window/workDoneProgress", Value::Null).start();
    server.settle();
    assert!(server.progress.is_empty());
    server.finish();
}

#[test]
fn a_wrong_setting_is_said_once() {
    let dir = package("");
    let options = json!({ "rum": "onSave", "run": "onSave" });
    let mut server = Setup::new(&[dir.path()]).options(options.clone()).start();
    let said = server.wait_for("a warning", |m| m["method"] == "window/showMessage");
    assert!(said["params"]["message"].as_str().unwrap().contains("`rum`"), "{said}");
    assert_eq!(said["params"]["type"], 2);
    server.setup_settings(json!({ "rum": 1 }));
    server.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
    server.requested("workspace/configuration");
    server.quiet();
    server.finish();
}

#[test]
fn a_broken_configuration_file_is_said_once() {
    let dir = package("");
    super::write(&dir.path().join("locklens.toml"), "select = [\n");
    let mut server = Setup::new(&[dir.path()]).start();
    let said = server.wait_for("a warning", |m| m["method"] == "window/showMessage");
    assert!(said["params"]["message"].as_str().unwrap().contains("locklens.toml"), "{said}");
    server.disk(&uri(&dir.path().join("locklens.toml")), 2);
    server.quiet();
    server.finish();
}

#[test]
fn explains_rules() {
    let mut server = Setup::new(&[]).start();
    let params = |rule: &str| json!({ "command": "locklens.explain", "arguments": [rule] });
    assert_eq!(server.refused("workspace/executeCommand", params("no-such-rule")), -32602);
    assert_eq!(server.refused("workspace/executeCommand", json!({ "command": "rm" })), -32602);
    server.finish();
}
