//! What a status item shows (`locklens/status`), and when hints have to be asked for again.

use crate::lsp::analyst::World;
use crate::lsp::client;
use serde_json::{Value, json};

/// What the client knows.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The last status sent.
    told: Option<Value>,
    /// Files have been loaded since hints were last known to be right.
    loaded: bool,
}

impl World {
    /// Tells the client what has changed of the state, if it wants to know. A keystroke that changes no
    /// count says nothing.
    pub fn tell_state(&mut self, at_rest: bool) {
        let loading = self.is_loading();
        self.state.loaded |= loading;
        let ready = at_rest && !loading;
        if ready
            && std::mem::take(&mut self.state.loaded)
            && self.client.hint_refresh
            && !self.open.is_empty()
        {
            let lsp = self.lsp.clone();
            client::ask("to ask for hints again", async move { lsp.inlay_hint_refresh().await }, |()| {});
        }
        if !self.client.status || !(loading || ready) {
            return;
        }
        let mut counts = [0; 3];
        for shown in self.shown.values() {
            counts.iter_mut().zip(shown.counts).for_each(|(sum, count)| *sum += count);
        }
        let [errors, warnings, hints] = counts;
        let status = match (self.settings.enable, loading) {
            (false, _) => json!({ "state": "off" }),
            (true, true) => json!({ "state": "loading" }),
            (true, false) => json!({
                "state": "ready", "errors": errors, "warnings": warnings, "hints": hints,
                "files": self.closed.len() + self.open.len(), "crates": self.host.crates().len(),
            }),
        };
        if self.state.told.as_ref() != Some(&status) {
            self.outbox.notify("locklens/status", status.clone());
            self.state.told = Some(status);
        }
    }
}
