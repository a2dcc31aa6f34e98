//! Hints, hovers, critical sections, acquisitions.

use super::client::{Server, Setup, uri};
use super::{folder, manifest, package};
use serde_json::{Value, json};

/// A lock held over an await, and a helper in another file that takes it too.
const LIB: &str = "\
use std::sync::Mutex;
mod other;
pub struct Cache { pub(crate) map: Mutex<u32> }
impl Cache {
    pub async fn add(&self) {
        let mut map = self.map.lock().unwrap();
        *map += 1;
        tick().await;
        tick().await;
    }
}
pub async fn tick() {}
pub fn start() { tokio::spawn(async { tick().await }); }
";
const OTHER: &str = "pub fn peek(cache: &crate::Cache) -> u32 { *cache.map.lock().unwrap() }\n";

fn opened(options: Value) -> (tempfile::TempDir, Server, String) {
    let manifest =
        format!("{}[dependencies]\ntokio = {{ version = \"1\", features = [\"full\"] }}\n", manifest("one"));
    let dir = folder(&[("Cargo.toml", &manifest), ("src/lib.rs", LIB), ("src/other.rs", OTHER)]);
    let lib = uri(&dir.path().join("src/lib.rs"));
    let mut server = Setup::new(&[dir.path()]).options(options).start();
    server.open(&lib, LIB);
    server.skip_published();
    (dir, server, lib)
}

/// The parameters of a request about a word, and the n-th byte of it.
fn at(uri: &str, text: &str, word: &str) -> Value {
    let offset = text.find(word).expect("the word");
    let before = &text[..offset];
    let line = before.matches('\n').count();
    let character = before.rsplit('\n').next().unwrap_or_default().encode_utf16().count();
    json!({ "textDocument": { "uri": uri }, "position": { "line": line, "character": character } })
}

fn hints(server: &mut Server, uri: &str) -> Vec<(u64, String)> {
    let range = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 99, "character": 0 } });
    let hints =
        server.request("textDocument/inlayHint", json!({ "textDocument": { "uri": uri }, "range": range }));
    let one = |hint: &Value| {
        (hint["position"]["line"].as_u64().unwrap(), hint["label"].as_str().unwrap().to_string())
    };
    hints.as_array().expect("a list").iter().map(one).collect()
}

#[test]
fn hints_say_what_crosses_a_guard_and_follow_every_edit() {
    let (_dir, mut server, lib) = opened(Value::Null);
    let expected =
        [(5, "held 5 lines · 2 awaits".to_string()), (9, "self.map released".into()), (12, "task".into())];
    assert_eq!(hints(&mut server, &lib), expected);
    // The second await goes, a line comes above: the answer is for the newest text.
    let text = format!("\n{}", LIB.replacen("        tick().await;\n", "", 1));
    server.change(&lib, 2, &text);
    let expected =
        [(6, "held 4 lines · 1 await".to_string()), (9, "self.map released".into()), (12, "task".into())];
    assert_eq!(hints(&mut server, &lib), expected);
    server.skip_published();
    server.finish();
}

#[test]
fn one_switch_turns_hints_off() {
    let (_dir, mut server, lib) = opened(json!({ "inlayHints": false }));
    assert!(hints(&mut server, &lib).is_empty());
    server.finish();
}

#[test]
fn a_range_has_only_its_own_hints() {
    let (_dir, mut server, lib) = opened(Value::Null);
    let range = json!({ "start": { "line": 8, "character": 0 }, "end": { "line": 10, "character": 0 } });
    let params = json!({ "textDocument": { "uri": lib }, "range": range });
    let hints = server.request("textDocument/inlayHint", params);
    assert_eq!(hints.as_array().unwrap().len(), 1, "{hints}");
    server.finish();
}

#[test]
fn a_hover_says_what_a_lock_is_and_where_it_is_taken() {
    let (_dir, mut server, lib) = opened(Value::Null);
    let hover = server.request("textDocument/hover", at(&lib, LIB, "map: Mutex"));
    let text = hover["contents"]["value"].as_str().expect("markdown");
    assert_eq!(hover["contents"]["kind"], "markdown");
    assert!(
        text.starts_with("**Lock `Cache.map`**: mutex of std; waiting for it blocks the thread"),
        "{text}"
    );
    assert!(text.contains("Taken at 2 places: [lib.rs:6](file://") && text.contains("other.rs:1]"), "{text}");
    assert!(text.contains("Does not fit: 1 of its guards lives over an await"), "{text}");
    assert_eq!(hover["range"]["start"], json!({ "line": 2, "character": 30 }));
    // Where we know nothing, rust-analyzer's hover stands alone.
    assert!(server.request("textDocument/hover", at(&lib, LIB, "u32")).is_null());
    assert!(server.request("textDocument/hover", at(&lib, LIB, "std::sync")).is_null());
    server.finish();
}

#[test]
fn a_client_without_markdown_is_sent_plain_text() {
    let dir = package(LIB);
    let lib = uri(&dir.path().join("src/lib.rs"));
    let hover = json!({ "contentFormat": ["plaintext"] });
    let mut server = Setup::new(&[dir.path()]).capability("/textDocument/hover", hover).start();
    server.open(&lib, LIB);
    server.skip_published();
    let hover = server.request("textDocument/hover", at(&lib, LIB, "map: Mutex"));
    assert_eq!(hover["contents"]["kind"], "plaintext");
    assert!(!hover["contents"]["value"].as_str().unwrap().contains("**"), "{hover}");
    server.finish();
}

#[test]
fn a_function_says_what_its_callers_must_know() {
    let (dir, mut server, _) = opened(Value::Null);
    let other = uri(&dir.path().join("src/other.rs"));
    server.open(&other, OTHER);
    let hover = server.request("textDocument/hover", at(&other, OTHER, "peek"));
    let text = hover["contents"]["value"].as_str().expect("markdown");
    assert!(
        text.contains("**Takes** `Cache.map`") && text.contains("Callers must not hold `Cache.map`"),
        "{text}"
    );
    server.skip_published();
    server.finish();
}

#[test]
fn a_guard_shows_its_critical_section() {
    let (_dir, mut server, lib) = opened(Value::Null);
    let places = server.request("textDocument/documentHighlight", at(&lib, LIB, "map = self"));
    let place = &places.as_array().expect("a list")[0];
    assert_eq!((&place["range"]["start"]["line"], &place["range"]["end"]["line"]), (&json!(5), &json!(9)));
    assert!(server.request("textDocument/documentHighlight", at(&lib, LIB, "u32")).is_null());
    server.finish();
}

#[test]
fn references_of_a_lock_are_its_acquisitions_in_closed_files_too() {
    let (_dir, mut server, lib) = opened(Value::Null);
    for word in ["map: Mutex", "lock()", "map = self"] {
        let mut params = at(&lib, LIB, word);
        params["context"] = json!({ "includeDeclaration": false });
        let places = server.request("textDocument/references", params);
        let uris: Vec<&str> =
            places.as_array().expect("a list").iter().map(|p| p["uri"].as_str().unwrap()).collect();
        assert_eq!(uris.len(), 2, "{word}: {places}");
        assert!(uris[0].ends_with("lib.rs") && uris[1].ends_with("other.rs"), "{places}");
    }
    server.finish();
}
