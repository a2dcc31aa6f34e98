//! A small language client that speaks to the real binary over pipes.
//!
//! Everything has a time-out, and what the server says must be listened to: a test that leaves a
//! message unread fails when it ends.

use crate::scratch::locklens;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// How long the server may take for anything. Generous: CI machines are slow and busy.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// How a client introduces itself.
pub struct Setup {
    pub folders: Vec<PathBuf>,
    pub capabilities: Value,
    pub options: Value,
    pub env: Vec<(&'static str, &'static str)>,
    /// Never answers a request of the server.
    pub mute: bool,
    /// What `workspace/configuration` is answered with.
    pub settings: Value,
}

impl Setup {
    /// A client that can do everything, with push diagnostics.
    pub fn new(folders: &[&Path]) -> Setup {
        Setup {
            folders: folders.iter().map(|folder| folder.to_path_buf()).collect(),
            capabilities: capabilities(),
            options: Value::Null,
            env: Vec::new(),
            mute: false,
            settings: Value::Null,
        }
    }

    pub fn options(mut self, options: Value) -> Setup {
        self.options = options;
        self
    }

    /// Replaces a capability, named by a JSON pointer; null takes it away.
    pub fn capability(mut self, pointer: &str, value: Value) -> Setup {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        let parent = self.capabilities.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
        if value.is_null() {
            parent.remove(key);
        } else {
            parent.insert(key.to_string(), value);
        }
        self
    }

    pub fn env(mut self, name: &'static str, value: &'static str) -> Setup {
        self.env.push((name, value));
        self
    }

    pub fn mute(mut self) -> Setup {
        self.mute = true;
        self
    }

    /// Starts the server and shakes hands.
    pub fn start(self) -> Server {
        let mut server = self.spawn();
        server.initialize();
        server
    }

    /// Starts the server and says nothing.
    pub fn spawn(self) -> Server {
        let mut child = locklens()
            .args(["lsp", "--stdio"])
            .envs(self.env.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let (sender, incoming) = channel();
        let mut stdout = BufReader::new(child.stdout.take().expect("piped"));
        std::thread::spawn(move || {
            while let Some(message) = read_message(&mut stdout) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        let mut stderr = child.stderr.take().expect("piped");
        let (log_sender, log) = channel();
        std::thread::spawn(move || {
            let mut text = String::new();
            let _ = stderr.read_to_string(&mut text);
            let _ = log_sender.send(text);
        });
        Server {
            stdin: child.stdin.take(),
            child,
            incoming,
            log,
            setup: self,
            next_id: 0,
            unread: VecDeque::new(),
            opened: Vec::new(),
            requests: Vec::new(),
            progress: Vec::new(),
            finished: false,
        }
    }
}

/// What a modern editor says of itself.
fn capabilities() -> Value {
    json!({
        "general": { "positionEncodings": ["utf-16"] },
        "textDocument": {
            "publishDiagnostics": {
                "relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true,
                "dataSupport": true, "tagSupport": { "valueSet": [1, 2] }
            },
            "codeAction": {
                "codeActionLiteralSupport": { "codeActionKind": { "valueSet": ["quickfix", "source.fixAll"] } },
                "isPreferredSupport": true, "dataSupport": true, "resolveSupport": { "properties": ["edit"] }
            }
        },
        "workspace": {
            "workspaceEdit": { "documentChanges": true, "changeAnnotationSupport": {} },
            "didChangeWatchedFiles": { "dynamicRegistration": true },
            "configuration": true,
            "workspaceFolders": true,
            "diagnostics": { "refreshSupport": true }
        },
        "window": { "workDoneProgress": true }
    })
}

/// A running server.
pub struct Server {
    child: Child,
    stdin: Option<ChildStdin>,
    incoming: Receiver<Value>,
    log: Receiver<String>,
    setup: Setup,
    next_id: i64,
    unread: VecDeque<Value>,
    /// Documents that were opened, closed ones too.
    opened: Vec<String>,
    /// Requests that the server has made.
    pub requests: Vec<Value>,
    /// Values of `$/progress`.
    pub progress: Vec<Value>,
    finished: bool,
}

impl Server {
    pub fn initialize(&mut self) -> Value {
        let folder = |path: &PathBuf| json!({ "uri": uri(path), "name": "folder" });
        let folders: Vec<Value> = self.setup.folders.iter().map(folder).collect();
        let folders = if folders.is_empty() { Value::Null } else { Value::from(folders) };
        let params = json!({
            "processId": null, "rootUri": null, "workspaceFolders": folders,
            "capabilities": self.setup.capabilities, "initializationOptions": self.setup.options,
        });
        let result = self.request("initialize", params);
        self.notify("initialized", json!({}));
        result
    }

    pub fn send_raw(&mut self, bytes: &[u8]) {
        let stdin = self.stdin.as_mut().expect("stdin is open");
        stdin.write_all(bytes).and_then(|()| stdin.flush()).expect("the server reads");
    }

    pub fn send(&mut self, message: &Value) {
        let body = message.to_string();
        self.send_raw(format!("Content-Length: {}\r\n\r\n{body}", body.len()).as_bytes());
    }

    pub fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Sends a request and does not wait; gives its id.
    pub fn ask(&mut self, method: &str, params: Value) -> i64 {
        self.next_id += 1;
        let id = self.next_id;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        id
    }

    /// The whole response to a request.
    pub fn response(&mut self, id: i64) -> Value {
        self.wait_for(&format!("the answer to request {id}"), |m| m["method"].is_null() && m["id"] == id)
    }

    /// Sends a request and waits for its result.
    pub fn request(&mut self, method: &str, params: Value) -> Value {
        let id = self.ask(method, params);
        let response = self.response(id);
        assert!(response["error"].is_null(), "{method} failed: {response}");
        response["result"].clone()
    }

    /// Sends a request and waits for its error's code.
    pub fn refused(&mut self, method: &str, params: Value) -> i64 {
        let id = self.ask(method, params);
        self.response(id)["error"]["code"].as_i64().expect("an error")
    }

    /// The next message that fits; others stay unread.
    pub fn wait_for(&mut self, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(at) = self.unread.iter().position(&fits) {
                return self.unread.remove(at).expect("just found");
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match self.incoming.recv_timeout(left) {
                Ok(message) => self.take(message),
                Err(error) => {
                    let log = match error {
                        RecvTimeoutError::Disconnected => self.log.recv_timeout(PATIENCE).unwrap_or_default(),
                        RecvTimeoutError::Timeout => String::new(),
                    };
                    panic!("no {what}: {error}; unread: {:?}; log: {log}", self.unread)
                }
            }
        }
    }

    /// Answers what the server asks, and keeps the rest.
    fn take(&mut self, message: Value) {
        if message["method"] == "$/progress" {
            self.progress.push(message["params"]["value"].clone());
        } else if message["method"].is_string() && !message["id"].is_null() {
            if !self.setup.mute {
                let result = match message["method"].as_str() {
                    Some("workspace/configuration") => json!([self.setup.settings]),
                    _ => Value::Null,
                };
                self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": result }));
            }
            self.requests.push(message);
        } else {
            self.unread.push_back(message);
        }
    }

    /// Listens until the server has made a request of this method.
    pub fn requested(&mut self, method: &str) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(at) = self.requests.iter().position(|request| request["method"] == method) {
                return self.requests.remove(at);
            }
            let left = deadline.saturating_duration_since(Instant::now());
            match self.incoming.recv_timeout(left) {
                Ok(message) => self.take(message),
                Err(error) => panic!("the server has not asked for {method}: {error}"),
            }
        }
    }

    /// Listens until a progress of this kind (`begin`, `end`) was shown.
    pub fn progressed(&mut self, kind: &str) {
        let deadline = Instant::now() + PATIENCE;
        while !self.progress.iter().any(|value| value["kind"] == kind) {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.incoming.recv_timeout(left) {
                Ok(message) => self.take(message),
                Err(error) => panic!("no progress of kind {kind}: {error}"),
            }
        }
    }

    /// Changes what `workspace/configuration` is answered with.
    pub fn setup_settings(&mut self, settings: Value) {
        self.setup.settings = settings;
    }

    pub fn open(&mut self, uri: &str, text: &str) {
        let document = json!({ "uri": uri, "languageId": "rust", "version": 1, "text": text });
        self.opened.push(uri.to_string());
        self.notify("textDocument/didOpen", json!({ "textDocument": document }));
    }

    /// Replaces the whole text.
    pub fn change(&mut self, uri: &str, version: i32, text: &str) {
        self.change_with(uri, version, json!([{ "text": text }]));
    }

    pub fn change_with(&mut self, uri: &str, version: i32, changes: Value) {
        let document = json!({ "uri": uri, "version": version });
        let params = json!({ "textDocument": document, "contentChanges": changes });
        self.notify("textDocument/didChange", params);
    }

    pub fn save(&mut self, uri: &str) {
        self.notify("textDocument/didSave", json!({ "textDocument": { "uri": uri } }));
    }

    pub fn close(&mut self, uri: &str) {
        self.notify("textDocument/didClose", json!({ "textDocument": { "uri": uri } }));
    }

    /// Tells of a file on disk: 1 created, 2 changed, 3 deleted.
    pub fn disk(&mut self, uri: &str, kind: i32) {
        let changes = json!([{ "uri": uri, "type": kind }]);
        self.notify("workspace/didChangeWatchedFiles", json!({ "changes": changes }));
    }

    /// The next findings published for a document: its version and the list.
    pub fn published(&mut self, uri: &str) -> (Option<i64>, Vec<Value>) {
        let message = self.wait_for(&format!("findings of {uri}"), |m| {
            m["method"] == "textDocument/publishDiagnostics" && m["params"]["uri"] == uri
        });
        let list = message["params"]["diagnostics"].as_array().expect("a list").clone();
        (message["params"]["version"].as_i64(), list)
    }

    /// The findings published for this version of a document; earlier ones are passed over.
    pub fn findings(&mut self, uri: &str, version: i64) -> Vec<Value> {
        loop {
            let (of, list) = self.published(uri);
            if of == Some(version) {
                return list;
            }
            assert!(of.is_none_or(|of| of < version), "findings of version {of:?} after those of {version}");
        }
    }

    /// Waits until everything said so far has been worked on.
    pub fn settle(&mut self) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let status = self.request("workspace/executeCommand", json!({ "command": "locklens.status" }));
            if status.as_str().expect("a text").starts_with("up to date") {
                return;
            }
            assert!(Instant::now() < deadline, "the server never comes to rest: {status}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Asserts that nothing is unread now.
    pub fn quiet(&mut self) {
        self.settle();
        assert!(self.unread.is_empty(), "unread: {:?}", self.unread);
    }

    /// Passes over all findings published so far.
    pub fn skip_published(&mut self) {
        self.settle();
        self.unread.retain(|m| m["method"] != "textDocument/publishDiagnostics");
    }

    /// Code actions for a range, of these kinds.
    pub fn actions(&mut self, uri: &str, range: &Value, diagnostics: &[Value], only: &[&str]) -> Vec<Value> {
        let mut context = json!({ "diagnostics": diagnostics, "triggerKind": 1 });
        if !only.is_empty() {
            context["only"] = json!(only);
        }
        let params = json!({ "textDocument": { "uri": uri }, "range": range, "context": context });
        let result = self.request("textDocument/codeAction", params);
        result.as_array().expect("a list of actions").clone()
    }

    /// Ends the session in order; nothing may be unread but findings of files that were never opened:
    /// those come whenever the workspace has been read.
    pub fn finish(mut self) {
        self.settle();
        self.request("shutdown", Value::Null);
        let opened = &self.opened;
        self.unread.retain(|m| {
            m["method"] != "textDocument/publishDiagnostics"
                || m["params"]["uri"].as_str().is_none_or(|uri| opened.iter().any(|o| o == uri))
        });
        assert!(self.unread.is_empty(), "unread: {:?}", self.unread);
        self.send(&json!({ "jsonrpc": "2.0", "method": "exit" }));
        assert_eq!(self.ends().code(), Some(0));
    }

    /// Closes the server's input.
    pub fn hang_up(&mut self) {
        self.stdin = None;
    }

    /// Waits for the process to end.
    pub fn ends(&mut self) -> ExitStatus {
        self.finished = true;
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status;
            }
            assert!(Instant::now() < deadline, "the server does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// What the server has logged; only after it has ended.
    pub fn log(&mut self) -> String {
        self.log.recv_timeout(PATIENCE).expect("the log ends with the process")
    }

    /// Memory that the process holds, in KiB.
    #[cfg(target_os = "linux")]
    pub fn resident_kib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("a process");
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("a line");
        line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("a number")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if !self.finished && !std::thread::panicking() {
            panic!("the session was not finished");
        }
    }
}

fn read_message(input: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if input.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim().strip_prefix("Content-Length: ") {
            Some(value) => length = value.parse().ok()?,
            None if line.trim().is_empty() => break,
            None => {}
        }
    }
    let mut body = vec![0; length];
    input.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

pub fn uri(path: &Path) -> String {
    format!("file://{}", path.to_str().expect("UTF-8"))
}

/// A text after edits of the protocol, in UTF-16 positions; how a client applies them.
pub fn apply(text: &str, edits: &[Value]) -> String {
    let offset = |position: &Value| {
        let line = position["line"].as_u64().expect("a line") as usize;
        let character = position["character"].as_u64().expect("a character") as usize;
        let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let mut units = 0;
        let inside = text[start..].char_indices().find(|(_, c)| {
            let here = units >= character;
            units += c.len_utf16();
            here
        });
        inside.map_or(text.len(), |(at, _)| start + at)
    };
    let mut edits: Vec<(usize, usize, &str)> = edits
        .iter()
        .map(|edit| {
            let range = &edit["range"];
            (offset(&range["start"]), offset(&range["end"]), edit["newText"].as_str().expect("a text"))
        })
        .collect();
    edits.sort();
    let mut text = text.to_string();
    for (start, end, new) in edits.into_iter().rev() {
        text.replace_range(start..end, new);
    }
    text
}
