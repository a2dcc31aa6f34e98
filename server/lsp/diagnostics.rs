//! Findings on their way to the client: pushed as soon as they are known, or pulled.

use crate::config::Run;
use crate::contain;
use crate::lsp::analyst::World;
use crate::lsp::client::{self, Delivery};
use crate::lsp::convert::{self, Reported};
use locklens_engine::FileId;
use rustc_hash::FxHasher;
use std::hash::Hasher;
use std::str::FromStr;
use std::sync::Arc;
use tower_lsp::ls_types as lsp;

/// Closed files shown between two looks at the inbox.
const AT_ONCE: usize = 16;

/// What the client has been sent for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// Of the findings sent.
    hash: u64,
    /// None were sent: nothing to clear.
    empty: bool,
    /// Errors, warnings, others.
    pub counts: [u32; 3],
}

/// The findings of one file, for `workspace/diagnostic`.
#[derive(Debug)]
pub struct FileReport {
    /// The file.
    pub uri: Arc<str>,
    /// Its version, if it is open.
    pub version: Option<i32>,
    /// What is found.
    pub diagnostics: Vec<lsp::Diagnostic>,
}

/// Names a list of findings: the same list has the same name.
pub fn result_id(diagnostics: &[lsp::Diagnostic]) -> String {
    format!("{:016x}", hash(diagnostics))
}

fn hash(diagnostics: &[lsp::Diagnostic]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(&serde_json::to_vec(diagnostics).unwrap_or_default());
    hasher.finish()
}

/// Errors, warnings, others.
fn counts(diagnostics: &[lsp::Diagnostic]) -> [u32; 3] {
    let mut counts = [0; 3];
    for diagnostic in diagnostics {
        counts[match diagnostic.severity {
            Some(lsp::DiagnosticSeverity::ERROR) => 0,
            Some(lsp::DiagnosticSeverity::WARNING) => 1,
            _ => 2,
        }] += 1;
    }
    counts
}

impl World {
    /// The findings of a file as they are known now.
    pub fn report(&self, file: FileId) -> Vec<Reported> {
        if !self.settings.enable {
            return Vec::new();
        }
        let findings = contain::call(|| self.engine.findings(file)).unwrap_or_default();
        let views = |file| self.view(file);
        let hint = convert::hint_severity(self.settings.hint_severity);
        findings.iter().filter_map(|f| convert::report(f, &views, &self.client, hint)).collect()
    }

    fn diagnostics(&self, file: FileId) -> Vec<lsp::Diagnostic> {
        self.report(file).into_iter().map(|reported| reported.diagnostic).collect()
    }

    /// The findings of all files.
    pub fn report_everything(&self) -> Vec<FileReport> {
        let mut files: Vec<FileId> = self.open.keys().chain(self.closed.keys()).copied().collect();
        files.sort();
        let report = |file: FileId| {
            let view = self.view(file)?;
            let diagnostics = self.diagnostics(file);
            Some(FileReport { uri: view.uri, version: view.version, diagnostics })
        };
        files.into_iter().filter_map(report).collect()
    }

    /// Shows open documents that are ready: the ones just edited in any case, so that the client
    /// knows that this version has been looked at; others if their findings have changed.
    pub fn publish_open(&mut self) {
        for file in self.focus.clone() {
            let Some(open) = self.open.get(&file) else { continue };
            let (due, saved) = (open.due, open.saved);
            let may_show = saved || self.settings.run == Run::OnType;
            if !may_show || !(due || self.changed.contains(&file)) || !self.is_ready(file) {
                continue;
            }
            self.publish(file, due);
            if let Some(open) = self.open.get_mut(&file) {
                (open.due, open.saved) = (false, false);
            }
        }
    }

    /// Shows a few of the files that are not open. Only when nothing is left to do: what is
    /// concluded from half a workspace would flicker. True if there are more.
    pub fn publish_closed(&mut self) -> bool {
        let closed = self.changed.iter().filter(|file| !self.open.contains_key(file));
        let some: Vec<FileId> = closed.copied().take(AT_ONCE).collect();
        for file in &some {
            self.publish(*file, false);
        }
        some.len() == AT_ONCE
    }

    /// Sends the findings of a file, if they differ from what the client has or if `always`.
    fn publish(&mut self, file: FileId, always: bool) {
        self.changed.remove(&file);
        let Some(view) = self.view(file) else { return };
        let diagnostics = self.diagnostics(file);
        let new =
            Shown { hash: hash(&diagnostics), empty: diagnostics.is_empty(), counts: counts(&diagnostics) };
        let old = self.shown.insert(view.uri.clone(), new);
        let same = old.is_some_and(|old| old == new) || (old.is_none() && new.empty);
        if same && !(always && view.version.is_some()) {
            return;
        }
        match self.client.delivery {
            Delivery::Push => self.push(&view.uri, diagnostics, view.version),
            // Whoever edits a document pulls it; what else has changed has to be said.
            Delivery::Pull if !always && self.client.refresh => {
                let lsp = self.lsp.clone();
                let request = async move { lsp.workspace_diagnostic_refresh().await };
                client::ask("to pull findings again", request, |()| {});
            }
            Delivery::Pull => {}
        }
    }

    /// Shows nothing for this document any more.
    pub fn clear(&mut self, uri: &Arc<str>) {
        let shown = self.shown.remove(uri);
        if self.client.delivery == Delivery::Push && shown.is_some_and(|shown| !shown.empty) {
            self.push(uri, Vec::new(), None);
        }
    }

    fn push(&self, uri: &str, diagnostics: Vec<lsp::Diagnostic>, version: Option<i32>) {
        let Ok(uri) = lsp::Uri::from_str(uri) else { return };
        let params = lsp::PublishDiagnosticsParams { uri, diagnostics, version };
        match serde_json::to_value(params) {
            Ok(params) => self.outbox.notify("textDocument/publishDiagnostics", params),
            Err(error) => tracing::error!("findings could not be encoded: {error}"),
        }
    }
}
