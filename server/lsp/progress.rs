//! Work-done progress while a workspace is loaded.

use crate::lsp::analyst::{Analyst, Message};
use crate::lsp::client;
use crate::lsp::transport::Outbox;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tower_lsp::ls_types::ProgressToken;

/// Not more often than this, an editor redraws for every report.
const PAUSE: Duration = Duration::from_millis(100);

/// One progress after the other, each under its own token. The client has to agree to a token
/// before anything is sent under it, and nobody waits until it does.
#[derive(Debug, Default)]
pub struct Progress {
    supported: bool,
    round: u32,
    state: State,
    files: usize,
    last: Option<Instant>,
}

#[derive(Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Idle,
    /// The client was asked; true when the work has ended meanwhile.
    Asked(bool),
    Shown,
}

impl Progress {
    /// For a client that shows progress, or not.
    pub fn new(supported: bool) -> Progress {
        Progress { supported, ..Progress::default() }
    }

    /// Work begins.
    pub fn begin(&mut self, lsp: &tower_lsp::Client, analyst: &Analyst) {
        self.files = 0;
        if !self.supported {
            return;
        }
        match self.state {
            State::Idle => {
                self.round += 1;
                self.state = State::Asked(false);
                let (lsp, analyst, token) =
                    (lsp.clone(), analyst.clone(), ProgressToken::String(self.token()));
                let request = async move { lsp.create_work_done_progress(token).await };
                client::ask("a progress", request, move |()| analyst.tell(Message::ProgressShown));
            }
            State::Asked(_) => self.state = State::Asked(false),
            State::Shown => {}
        }
    }

    /// The client has agreed.
    pub fn shown(&mut self, outbox: &Outbox) {
        let State::Asked(ended) = self.state else { return };
        self.state = State::Shown;
        let begin = json!({ "kind": "begin", "title": "locklens: reading files", "cancellable": false });
        self.send(outbox, begin);
        if ended {
            self.end(outbox);
        }
    }

    /// So many more files are done.
    pub fn report(&mut self, files: usize, outbox: &Outbox) {
        self.files += files;
        if self.state == State::Shown && self.last.is_none_or(|last| last.elapsed() >= PAUSE) {
            self.last = Some(Instant::now());
            self.send(outbox, json!({ "kind": "report", "message": format!("{} files", self.files) }));
        }
    }

    /// Work ends.
    pub fn end(&mut self, outbox: &Outbox) {
        match self.state {
            State::Idle => {}
            State::Asked(_) => self.state = State::Asked(true),
            State::Shown => {
                self.state = State::Idle;
                self.send(outbox, json!({ "kind": "end", "message": format!("{} files", self.files) }));
            }
        }
    }

    fn token(&self) -> String {
        format!("locklens/{}", self.round)
    }

    fn send(&self, outbox: &Outbox, value: Value) {
        outbox.notify("$/progress", json!({ "token": self.token(), "value": value }));
    }
}
