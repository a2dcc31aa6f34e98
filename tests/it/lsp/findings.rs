//! Findings and what can be done about them, from the edit to the fix applied.

use super::client::{Server, Setup, apply, uri};
use super::{folder, manifest, package, write};
use serde_json::{Value, json};
use std::path::Path;

/// A lock held over an await: line 4 (0-based) takes it, line 6 awaits.
const HELD: &str = "\
use std::sync::Mutex;
pub struct Counter { value: Mutex<u32> }
impl Counter {
    pub async fn add(&self) {
        let mut value = self.value.lock().unwrap();
        *value += 1;
        tick().await;
    }
}
pub async fn tick() {}
";

/// The same without the mistake.
fn fixed() -> String {
    HELD.replace("        tick().await;\n", "        drop(value);\n        tick().await;\n")
}

fn lib(dir: &Path) -> String {
    uri(&dir.join("src/lib.rs"))
}

fn codes(findings: &[Value]) -> Vec<&str> {
    findings.iter().map(|finding| finding["code"].as_str().expect("a code")).collect()
}

/// Silences a rule, here, in the file or in the settings.
fn is_silencing(action: &Value) -> bool {
    ["Allow ", "Silence ", "Turn "].iter().any(|start| title(action).starts_with(start))
}

fn title(action: &Value) -> &str {
    action["title"].as_str().expect("a title")
}

/// The text after an action's edit, which must be for this document and version only.
fn applied(text: &str, action: &Value, uri: &str, version: i64) -> String {
    let changes = action["edit"]["documentChanges"].as_array().expect("versioned edits");
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0]["textDocument"], json!({ "uri": uri, "version": version }));
    apply(text, changes[0]["edits"].as_array().expect("edits"))
}

#[test]
fn from_an_edit_to_a_finding_to_a_fix_and_back_to_nothing() {
    let dir = package(&fixed());
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, &fixed());
    assert!(server.findings(&lib, 1).is_empty());
    // The line that drops the guard is deleted.
    let drop_line = json!({ "start": { "line": 6, "character": 0 }, "end": { "line": 7, "character": 0 } });
    server.change_with(&lib, 2, json!([{ "range": drop_line, "text": "" }]));
    let found = server.findings(&lib, 2);
    assert_eq!(codes(&found), ["await-holding-lock"]);
    let finding = &found[0];
    assert_eq!(finding["range"]["start"], json!({ "line": 4, "character": 35 }));
    assert_eq!((&finding["source"], &finding["severity"]), (&json!("locklens"), &json!(2)));
    assert!(finding["codeDescription"]["href"].as_str().unwrap().contains("await-holding-lock"));
    let related = &finding["relatedInformation"][0];
    assert_eq!(
        (&related["location"]["uri"], &related["location"]["range"]["start"]["line"]),
        (&json!(lib), &json!(6))
    );
    assert_eq!(finding["data"]["version"], 2);

    let actions = server.actions(&lib, &finding["range"], &found, &["quickfix"]);
    let fixes: Vec<&Value> = actions.iter().filter(|a| !is_silencing(a)).collect();
    assert!(!fixes.is_empty(), "{actions:?}");
    for fix in &fixes {
        assert_eq!(fix["diagnostics"][0]["code"], "await-holding-lock");
    }
    for (round, fix) in fixes.into_iter().enumerate() {
        let version = 3 + 2 * round as i32;
        server.change(&lib, version, &applied(HELD, fix, &lib, 2));
        assert!(server.findings(&lib, version.into()).is_empty(), "{}", title(fix));
        server.change(&lib, version + 1, HELD);
        assert_eq!(codes(&server.findings(&lib, i64::from(version) + 1)), ["await-holding-lock"]);
    }
    server.finish();
}

#[test]
fn a_suppression_silences_its_finding() {
    let dir = package(HELD);
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, HELD);
    let found = server.findings(&lib, 1);
    let actions = server.actions(&lib, &found[0]["range"], &found, &[]);
    let allow = actions.iter().find(|a| title(a) == "Allow await-holding-lock here").expect("an action");
    assert!(allow["isPreferred"].is_null());
    let text = applied(HELD, allow, &lib, 1);
    assert!(
        text.contains("\n        // locklens: allow(await-holding-lock) \n        let mut value"),
        "{text}"
    );
    server.change(&lib, 2, &text);
    assert!(server.findings(&lib, 2).is_empty());
    server.finish();
}

#[test]
fn fix_all_applies_safe_fixes_when_chosen_and_refuses_an_old_version() {
    let dir = package(HELD);
    let lib = lib(dir.path());
    let whole = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 9, "character": 0 } });
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, HELD);
    server.findings(&lib, 1);
    assert!(server.actions(&lib, &whole, &[], &["refactor"]).is_empty());
    let actions = server.actions(&lib, &whole, &[], &["source.fixAll"]);
    assert_eq!(actions.len(), 1);
    assert_eq!(actions[0]["kind"], "source.fixAll.locklens");
    assert!(actions[0]["edit"].is_null(), "made when it is chosen");
    let chosen = server.request("codeAction/resolve", actions[0].clone());
    server.change(&lib, 2, &applied(HELD, &chosen, &lib, 1));
    assert!(server.findings(&lib, 2).is_empty());
    assert_eq!(server.refused("codeAction/resolve", actions[0].clone()), -32801);
    assert!(server.actions(&lib, &whole, &[], &["source.fixAll"]).is_empty(), "nothing left");
    server.finish();

    // A client that cannot ask later gets the edit at once, unversioned if it knows no versions.
    let setup = Setup::new(&[dir.path()])
        .capability("/textDocument/codeAction/resolveSupport", Value::Null)
        .capability("/workspace/workspaceEdit", Value::Null);
    let mut server = setup.start();
    server.open(&lib, HELD);
    server.findings(&lib, 1);
    let actions = server.actions(&lib, &whole, &[], &["source"]);
    let edits = actions[0]["edit"]["changes"][&lib].as_array().expect("plain edits");
    server.change(&lib, 2, &apply(HELD, edits));
    assert!(server.findings(&lib, 2).is_empty());
    server.finish();
}

#[test]
fn an_action_for_findings_of_an_old_version_is_made_for_the_new_one() {
    let dir = package(HELD);
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, HELD);
    let old = server.findings(&lib, 1);
    let moved = format!("// one line more\n{HELD}");
    server.change(&lib, 2, &moved);
    let range = json!({ "start": { "line": 5, "character": 36 }, "end": { "line": 5, "character": 36 } });
    // What is shown moves with the text; its data still speaks of version 1.
    let mut shown = old.clone();
    shown[0]["range"] = range.clone();
    let actions = server.actions(&lib, &range, &shown, &["quickfix"]);
    let fix = actions.iter().find(|a| title(a).starts_with("Drop")).expect("a fix");
    let text = applied(&moved, fix, &lib, 2);
    server.change(&lib, 3, &text);
    assert!(server.findings(&lib, 3).is_empty(), "{text}");
    server.finish();
}

#[test]
fn positions_are_right_in_every_encoding() {
    let text = HELD.replace("let mut value = self", "let mut value = /* é🔒 */ self");
    let dir = package(&text);
    let lib = lib(dir.path());
    for (encoding, column) in [("utf-8", 35 + 13), ("utf-16", 35 + 10), ("utf-32", 35 + 9)] {
        let setup = Setup::new(&[dir.path()]).capability("/general/positionEncodings", json!([encoding]));
        let mut server = setup.start();
        server.open(&lib, &text);
        let found = server.findings(&lib, 1);
        assert_eq!(found[0]["range"]["start"], json!({ "line": 4, "character": column }), "{encoding}");
        // An edit behind the wide characters goes where the client means it.
        let start = json!({ "line": 4, "character": column });
        let end = json!({ "line": 4, "character": column + 4 });
        let change = json!([{ "range": { "start": start, "end": end }, "text": "try_lock" }]);
        server.change_with(&lib, 2, change);
        let found = server.findings(&lib, 2);
        assert_eq!(found[0]["range"]["end"], json!({ "line": 4, "character": column + 8 }), "{encoding}");
        server.finish();
    }
}

#[test]
fn line_breaks_marks_and_shebangs_move_nothing() {
    let dir = package("");
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).start();
    let texts = [
        (HELD.to_string(), 4),
        (HELD.replace('\n', "\r\n"), 4),
        (HELD.replace('\n', "\r"), 4),
        (format!("#!/usr/bin/env run\n{HELD}"), 5),
        (format!("\u{feff}{HELD}"), 4),
    ];
    server.open(&lib, "");
    server.findings(&lib, 1);
    for (at, (text, line)) in texts.iter().enumerate() {
        let version = 2 + at as i32;
        server.change(&lib, version, text);
        let found = server.findings(&lib, version.into());
        assert_eq!(codes(&found), ["await-holding-lock"], "{text:?}");
        assert_eq!(found[0]["range"]["start"], json!({ "line": line, "character": 35 }), "{text:?}");
    }
    server.finish();
}

#[test]
fn half_typed_code_keeps_the_findings_of_all_else() {
    let dir = package(HELD);
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, HELD);
    server.findings(&lib, 1);
    let mut version = 1;
    let mut text = HELD.to_string();
    for typed in "\npub fn next(a: Vec<u8>) -> Option<u8> { if let Some(x) = a.first() {".chars() {
        version += 1;
        let lines = text.matches('\n').count();
        let column = text.rsplit('\n').next().unwrap().len();
        let end = json!({ "line": lines, "character": column });
        server.change_with(&lib, version, json!([{ "range": { "start": end, "end": end }, "text": typed }]));
        text.push(typed);
        let found = server.findings(&lib, version.into());
        assert!(codes(&found).contains(&"await-holding-lock"), "after {typed:?}: {found:?}\n{text}");
    }
    let found = server.actions(
        &lib,
        &json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 99, "character": 0 } }),
        &[],
        &["quickfix"],
    );
    assert!(found.iter().any(|a| title(a).contains("syntax-unreadable")), "{found:?}");
    server.finish();
}

#[test]
fn closed_files_are_published_too_and_cleared_when_they_are_mended() {
    let dir = package(HELD);
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).start();
    let (version, found) = server.published(&lib);
    assert_eq!((version, codes(&found)), (None, vec!["await-holding-lock"]));
    write(&dir.path().join("src/lib.rs"), &fixed());
    server.disk(&lib, 2);
    assert!(server.published(&lib).1.is_empty());
    server.finish();
}

#[test]
fn an_open_buffer_overrides_the_disk_until_it_is_closed() {
    let dir = package(HELD);
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).start();
    assert_eq!(server.published(&lib).1.len(), 1);
    server.open(&lib, &fixed());
    assert!(server.findings(&lib, 1).is_empty());
    // What happens on disk now is of no interest.
    write(&dir.path().join("src/lib.rs"), &format!("\n{HELD}"));
    server.disk(&lib, 2);
    server.quiet();
    server.close(&lib);
    let (version, found) = server.published(&lib);
    assert_eq!((version, &found[0]["range"]["start"]["line"]), (None, &json!(5)));
    server.finish();
}

#[test]
fn a_file_deleted_while_open_stays_served_and_is_cleared_when_closed() {
    let manifest = manifest("one");
    let dir = folder(&[("Cargo.toml", &manifest), ("src/lib.rs", "mod held;\n"), ("src/held.rs", HELD)]);
    let held = uri(&dir.path().join("src/held.rs"));
    let mut server = Setup::new(&[dir.path()]).start();
    assert_eq!(server.published(&held).1.len(), 1);
    server.open(&held, HELD);
    server.findings(&held, 1);
    std::fs::remove_file(dir.path().join("src/held.rs")).unwrap();
    server.disk(&held, 3);
    server.change(&held, 2, &format!("\n{HELD}"));
    assert_eq!(server.findings(&held, 2).len(), 1);
    server.close(&held);
    assert!(server.published(&held).1.is_empty());
    server.finish();
}

#[test]
fn a_file_renamed_takes_its_findings_along() {
    let manifest = manifest("one");
    let dir = folder(&[("Cargo.toml", &manifest), ("src/lib.rs", "mod a;\n"), ("src/a.rs", HELD)]);
    let path = |name: &str| dir.path().join("src").join(name);
    let mut server = Setup::new(&[dir.path()]).start();
    assert_eq!(server.published(&uri(&path("a.rs"))).1.len(), 1);
    std::fs::rename(path("a.rs"), path("b.rs")).unwrap();
    write(&path("lib.rs"), "mod b;\n");
    let changes = json!([
        { "uri": uri(&path("a.rs")), "type": 3 }, { "uri": uri(&path("b.rs")), "type": 1 },
        { "uri": uri(&path("lib.rs")), "type": 2 },
    ]);
    server.notify("workspace/didChangeWatchedFiles", json!({ "changes": changes }));
    assert!(server.published(&uri(&path("a.rs"))).1.is_empty());
    assert_eq!(server.published(&uri(&path("b.rs"))).1.len(), 1);
    server.finish();
}

#[test]
fn a_module_declared_while_typing_is_read_from_disk() {
    let manifest = manifest("one");
    let dir = folder(&[("Cargo.toml", &manifest), ("src/lib.rs", ""), ("src/held.rs", HELD)]);
    let lib = lib(dir.path());
    let held = uri(&dir.path().join("src/held.rs"));
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, "");
    server.findings(&lib, 1);
    server.change(&lib, 2, "mod held;\n");
    assert_eq!(server.published(&held).1.len(), 1);
    server.change(&lib, 3, "");
    assert!(server.published(&held).1.is_empty());
    server.findings(&lib, 3);
    server.skip_published();
    server.finish();
}

#[test]
fn a_document_outside_the_workspace_is_a_crate_of_its_own_while_it_is_open() {
    let dir = package("");
    let other = folder(&[("lone.rs", HELD)]);
    let mut server = Setup::new(&[dir.path()]).start();
    for uri in [uri(&other.path().join("lone.rs")), "untitled:Untitled-1".to_string()] {
        server.open(&uri, HELD);
        assert_eq!(server.findings(&uri, 1).len(), 1, "{uri}");
        server.change(&uri, 2, &format!("\n{HELD}"));
        assert_eq!(server.findings(&uri, 2).len(), 1, "{uri}");
        server.close(&uri);
        assert!(server.published(&uri).1.is_empty(), "{uri}");
    }
    server.finish();
}

#[test]
fn without_folders_a_document_brings_its_package() {
    let manifest = manifest("one");
    let user = "use crate::held::Counter;\npub async fn run(c: &Counter) { c.add().await }\n";
    let files = [
        ("Cargo.toml", &*manifest),
        ("src/lib.rs", "mod held;\nmod user;\n"),
        ("src/held.rs", HELD),
        ("src/user.rs", user),
    ];
    let dir = folder(&files);
    let mut server = Setup::new(&[]).start();
    let user_uri = uri(&dir.path().join("src/user.rs"));
    server.open(&user_uri, user);
    assert!(server.findings(&user_uri, 1).is_empty());
    let held = uri(&dir.path().join("src/held.rs"));
    assert_eq!(server.published(&held).1.len(), 1);
    server.close(&user_uri);
    assert!(server.published(&held).1.is_empty());
    server.finish();
}

#[test]
fn folders_come_and_go() {
    let (one, two) = (package(HELD), package(HELD));
    let (lib_one, lib_two) = (lib(one.path()), lib(two.path()));
    let mut server = Setup::new(&[one.path(), two.path()]).start();
    assert_eq!(server.published(&lib_one).1.len(), 1);
    assert_eq!(server.published(&lib_two).1.len(), 1);
    let folder = |path: &Path| json!([{ "uri": uri(path), "name": "folder" }]);
    let change = |added: Value, removed: Value| json!({ "event": { "added": added, "removed": removed } });
    server.notify("workspace/didChangeWorkspaceFolders", change(json!([]), folder(two.path())));
    assert!(server.published(&lib_two).1.is_empty());
    server.notify("workspace/didChangeWorkspaceFolders", change(folder(two.path()), json!([])));
    assert_eq!(server.published(&lib_two).1.len(), 1);
    server.finish();
}

#[test]
fn two_spellings_of_one_path_are_each_answered_as_the_client_spells_them() {
    let dir = package(HELD);
    let plain = lib(dir.path());
    let odd = plain.replace("lib.rs", "%6Cib.rs");
    let mut server = Setup::new(&[dir.path()]).start();
    assert_eq!(server.published(&plain).1.len(), 1);
    server.open(&odd, HELD);
    assert_eq!(server.findings(&odd, 1).len(), 1);
    server.change(&odd, 2, &fixed());
    assert!(server.findings(&odd, 2).is_empty());
    server.close(&odd);
    server.skip_published();
    server.finish();
}

#[test]
fn on_save_findings_wait_for_the_save() {
    let dir = package("");
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).options(json!({ "run": "onSave" })).start();
    server.open(&lib, &fixed());
    assert!(server.findings(&lib, 1).is_empty());
    server.change(&lib, 2, HELD);
    server.quiet();
    server.save(&lib);
    assert_eq!(server.findings(&lib, 2).len(), 1);
    server.finish();
}

#[test]
fn settings_change_what_is_shown() {
    let dir = package(HELD);
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).start();
    server.open(&lib, HELD);
    assert_eq!(server.findings(&lib, 1)[0]["severity"], 2);
    for (settings, severity) in [
        (json!({ "rules": { "await-holding-lock": "error" } }), Some(1)),
        (json!({ "rules": { "await-holding-lock": "hint" } }), Some(3)),
        (json!({ "rules": { "await-holding-lock": "hint" }, "hintSeverity": "hint" }), Some(4)),
        (json!({ "rules": { "await-holding-lock": "off" } }), None),
        (json!({}), Some(2)),
        (json!({ "enable": false }), None),
    ] {
        server.skip_published();
        server.setup_settings(settings.clone());
        server.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
        let found = server.published(&lib).1;
        assert_eq!(found.first().and_then(|finding| finding["severity"].as_i64()), severity, "{settings}");
    }
    server.skip_published();
    server.finish();
}

#[test]
fn a_settings_file_on_disk_counts_when_it_changes() {
    let dir = package(HELD);
    let lib = lib(dir.path());
    let mut server = Setup::new(&[dir.path()]).start();
    assert_eq!(server.published(&lib).1.len(), 1);
    let path = dir.path().join("locklens.toml");
    write(&path, "ignore = [\"await-holding-lock\"]\n");
    server.disk(&uri(&path), 1);
    assert!(server.published(&lib).1.is_empty());
    server.finish();
}

fn pulling(dir: &Path) -> Server {
    Setup::new(&[dir])
        .capability("/textDocument/publishDiagnostics", Value::Null)
        .capability("/textDocument/diagnostic", json!({}))
        .start()
}

#[test]
fn findings_can_be_pulled_and_are_never_pushed_then() {
    let dir = package(HELD);
    let lib = lib(dir.path());
    let mut server = pulling(dir.path());
    server.open(&lib, HELD);
    let pull = |server: &mut Server, before: &Value| {
        let params = json!({ "textDocument": { "uri": lib }, "previousResultId": before });
        server.request("textDocument/diagnostic", params)
    };
    let first = pull(&mut server, &Value::Null);
    assert_eq!((&first["kind"], first["items"].as_array().unwrap().len()), (&json!("full"), 1));
    let second = pull(&mut server, &first["resultId"]);
    assert_eq!((&second["kind"], &second["resultId"]), (&json!("unchanged"), &first["resultId"]));
    server.change(&lib, 2, &fixed());
    let third = pull(&mut server, &first["resultId"]);
    assert_eq!((&third["kind"], &third["items"]), (&json!("full"), &json!([])));
    server.finish();
}

#[test]
fn a_puller_sees_the_whole_workspace_and_is_told_to_pull_again() {
    let manifest = manifest("one");
    let dir = folder(&[("Cargo.toml", &manifest), ("src/lib.rs", "mod held;\n"), ("src/held.rs", HELD)]);
    let held = uri(&dir.path().join("src/held.rs"));
    let mut server = pulling(dir.path());
    let all = server.request("workspace/diagnostic", json!({ "previousResultIds": [] }));
    let items = all["items"].as_array().unwrap();
    assert_eq!((items.len(), &items[0]["uri"], &items[0]["kind"]), (1, &json!(held), &json!("full")));
    let known = json!([{ "uri": held, "value": items[0]["resultId"] }]);
    let again = server.request("workspace/diagnostic", json!({ "previousResultIds": known }));
    assert_eq!(again["items"][0]["kind"], "unchanged");
    server.requests.clear();
    std::fs::remove_file(dir.path().join("src/held.rs")).unwrap();
    server.disk(&held, 3);
    server.settle();
    let gone = server.request("workspace/diagnostic", json!({ "previousResultIds": known }));
    assert_eq!(gone["items"], json!([{ "uri": held, "version": null, "kind": "full", "items": [] }]));
    write(&dir.path().join("src/held.rs"), HELD);
    server.disk(&held, 1);
    server.requested("workspace/diagnostic/refresh");
    server.finish();
}
