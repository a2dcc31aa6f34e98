//! What the client can do, read once from `initialize`, and requests to it.

use crate::text::Encoding;
use std::future::Future;
use std::time::Duration;
use tower_lsp::ls_types::{ClientCapabilities, MarkupKind, PositionEncodingKind, ResourceOperationKind};

/// How findings reach the client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Delivery {
    /// `textDocument/publishDiagnostics`.
    #[default]
    Push,
    /// `textDocument/diagnostic` and `workspace/diagnostic`.
    Pull,
}

/// The client's capabilities, as far as they change what is sent to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Client {
    /// What positions count.
    pub encoding: Encoding,
    /// Push or pull; never both, or an editor that does both shows each finding twice.
    pub delivery: Delivery,
    /// Pull only: the client can be asked to pull again.
    pub refresh: bool,
    /// Keeps `data` of a diagnostic for the code-action request.
    pub diagnostic_data: bool,
    /// Shows `relatedInformation`.
    pub related: bool,
    /// Understands edits that name a document's version.
    pub versioned_edits: bool,
    /// Can ask the user before it applies an annotated edit.
    pub annotations: bool,
    /// Asks for a code action's edit when it is chosen.
    pub resolve_edits: bool,
    /// Understands code actions, and not only commands.
    pub action_literals: bool,
    /// Shows progress that the server starts.
    pub progress: bool,
    /// Can be asked to watch files.
    pub watch: bool,
    /// Answers `workspace/configuration`.
    pub configuration: bool,
    /// Shows markdown in hovers.
    pub markdown: bool,
    /// Can be asked to ask for hints again.
    pub hint_refresh: bool,
    /// Wants `locklens/status` (`experimental.locklensStatus`).
    pub status: bool,
    /// Shows what `locklens.explain` gives (`experimental.locklensExplain`).
    pub explains: bool,
    /// Applies edits that the server sends.
    pub applies_edits: bool,
    /// Edits may create files.
    pub creates_files: bool,
}

impl Client {
    /// Reads the capabilities.
    ///
    /// Push is taken wherever the client has it, pull only where it has nothing else: pushed
    /// findings come without being asked for as soon as they are known, in files that are not
    /// open too, and name the version they belong to; a puller asks when it likes (after a
    /// debounce, or for visible files only) and has to be told to ask again whenever an edit in
    /// one file changes another. A client that says nothing of either is an old one: push.
    pub fn read(capabilities: &ClientCapabilities) -> Client {
        let document = capabilities.text_document.as_ref();
        let workspace = capabilities.workspace.as_ref();
        let publish = document.and_then(|d| d.publish_diagnostics.as_ref());
        let pull = document.and_then(|d| d.diagnostic.as_ref());
        let action = document.and_then(|d| d.code_action.as_ref());
        let edit = workspace.and_then(|w| w.workspace_edit.as_ref());
        let delivery = if publish.is_none() && pull.is_some() { Delivery::Pull } else { Delivery::Push };
        let yes = |flag: Option<bool>| flag.unwrap_or(false);
        let data = match delivery {
            Delivery::Push => publish.and_then(|p| p.data_support),
            Delivery::Pull => pull.and_then(|p| p.data_support),
        };
        let experimental =
            |name: &str| capabilities.experimental.as_ref().is_some_and(|e| e[name].as_bool() == Some(true));
        let resolves = action.and_then(|a| a.resolve_support.as_ref());
        let offered = capabilities.general.as_ref().and_then(|g| g.position_encodings.as_deref());
        Client {
            encoding: encoding(offered.unwrap_or_default()),
            delivery,
            refresh: yes(workspace.and_then(|w| w.diagnostics.as_ref()).and_then(|d| d.refresh_support)),
            diagnostic_data: yes(data),
            // The pull capability has had this flag for a short time only; clients show it anyway.
            related: delivery == Delivery::Pull || yes(publish.and_then(|p| p.related_information)),
            versioned_edits: yes(edit.and_then(|e| e.document_changes)),
            annotations: edit.is_some_and(|e| e.change_annotation_support.is_some()),
            resolve_edits: yes(action.and_then(|a| a.data_support))
                && resolves.is_some_and(|r| r.properties.iter().any(|p| p == "edit")),
            action_literals: action.is_some_and(|a| a.code_action_literal_support.is_some()),
            progress: yes(capabilities.window.as_ref().and_then(|w| w.work_done_progress)),
            watch: yes(workspace
                .and_then(|w| w.did_change_watched_files.as_ref())
                .and_then(|w| w.dynamic_registration)),
            configuration: yes(workspace.and_then(|w| w.configuration)),
            markdown: document
                .and_then(|d| d.hover.as_ref())
                .and_then(|h| h.content_format.as_ref())
                .is_none_or(|formats| formats.contains(&MarkupKind::Markdown)),
            hint_refresh: yes(workspace.and_then(|w| w.inlay_hint.as_ref()).and_then(|h| h.refresh_support)),
            status: experimental("locklensStatus"),
            explains: experimental("locklensExplain"),
            applies_edits: yes(workspace.and_then(|w| w.apply_edit)),
            creates_files: edit
                .and_then(|e| e.resource_operations.as_ref())
                .is_some_and(|list| list.contains(&ResourceOperationKind::Create)),
        }
    }

    /// The protocol's name for the encoding.
    pub fn encoding_kind(&self) -> PositionEncodingKind {
        match self.encoding {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
            Encoding::Utf32 => PositionEncodingKind::UTF32,
        }
    }
}

/// UTF-8 if offered (our own count, so nothing is converted), then UTF-32, else what all must know.
fn encoding(offered: &[PositionEncodingKind]) -> Encoding {
    if offered.contains(&PositionEncodingKind::UTF8) {
        Encoding::Utf8
    } else if offered.contains(&PositionEncodingKind::UTF32) {
        Encoding::Utf32
    } else {
        Encoding::Utf16
    }
}

/// How long a client may take to answer a request of ours.
const ANSWER: Duration = Duration::from_secs(30);

/// Sends a request in the background. No handler ever waits for the client: a client that wants
/// its own answers first, or never answers, must not stop the server.
pub fn ask<T: Send + 'static>(
    what: &'static str,
    request: impl Future<Output = tower_lsp::jsonrpc::Result<T>> + Send + 'static,
    then: impl FnOnce(T) + Send + 'static,
) {
    tokio::spawn(async move {
        match tokio::time::timeout(ANSWER, request).await {
            Ok(Ok(answer)) => then(answer),
            Ok(Err(error)) => tracing::info!("the client refused {what}: {error}"),
            Err(_) => tracing::info!("the client did not answer {what}"),
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(capabilities: serde_json::Value) -> Client {
        Client::read(&serde_json::from_value(capabilities).unwrap())
    }

    #[test]
    fn encodings_are_negotiated() {
        let offer = |list: &[&str]| read(json!({ "general": { "positionEncodings": list } })).encoding;
        assert_eq!(offer(&["utf-16"]), Encoding::Utf16);
        assert_eq!(offer(&["utf-16", "utf-8"]), Encoding::Utf8);
        assert_eq!(offer(&["utf-16", "utf-32"]), Encoding::Utf32);
        assert_eq!(offer(&[]), Encoding::Utf16);
        assert_eq!(read(json!({})).encoding, Encoding::Utf16);
    }

    #[test]
    fn pull_is_for_clients_that_have_nothing_else() {
        let push = json!({ "publishDiagnostics": {} });
        let pull = json!({ "diagnostic": {} });
        let both = json!({ "publishDiagnostics": {}, "diagnostic": {} });
        let delivery = |document| read(json!({ "textDocument": document })).delivery;
        assert_eq!(delivery(push), Delivery::Push);
        assert_eq!(delivery(pull), Delivery::Pull);
        assert_eq!(delivery(both), Delivery::Push);
        assert_eq!(delivery(json!({})), Delivery::Push);
    }
}
