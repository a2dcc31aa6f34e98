//! The protocol's handlers: each takes its message apart and hands it on.
//!
//! A notification handler changes the document store, tells the analyst, and ends; it contains no
//! await. A request handler waits for nothing but the analyst's answer, never for the client.

use crate::config::ClientSettings;
use crate::lsp::actions::{self, Deferred};
use crate::lsp::analyst::{Analyst, Message, Question};
use crate::lsp::client::{self, Client, Delivery};
use crate::lsp::convert::{self, Reported};
use crate::lsp::diagnostics::result_id;
use crate::lsp::documents::{Document, Documents};
use crate::lsp::insight::{Inquiry, Insight};
use crate::lsp::transport::Outbox;
use crate::lsp::{commands, set_log_level};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};
use tower_lsp::LanguageServer;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::ls_types as lsp;

/// The server's state as its handlers see it.
#[derive(Debug)]
pub struct Backend {
    lsp: tower_lsp::Client,
    outbox: Outbox,
    documents: Documents,
    /// Set by `initialize`; no other handler runs before.
    session: OnceLock<Session>,
    folders: Mutex<Vec<lsp::Uri>>,
}

/// What is fixed once the client has said who it is.
#[derive(Debug)]
struct Session {
    client: Client,
    analyst: Analyst,
}

impl Backend {
    /// A server that writes to `outbox`.
    pub fn new(lsp: tower_lsp::Client, outbox: Outbox) -> Backend {
        let folders = Mutex::new(Vec::new());
        Backend { lsp, outbox, documents: Documents::default(), session: OnceLock::new(), folders }
    }

    fn tell(&self, message: Message) {
        if let Some(session) = self.session.get() {
            session.analyst.tell(message);
        }
    }

    fn session(&self) -> Result<&Session> {
        self.session.get().ok_or_else(Error::internal_error)
    }

    /// The workspace's folders on disk, after a change.
    fn change_folders(&self, added: Vec<lsp::Uri>, removed: &[lsp::Uri]) -> Vec<PathBuf> {
        let mut folders = self.folders.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        folders.retain(|folder| !removed.contains(folder) && !added.contains(folder));
        folders.extend(added);
        folders.iter().filter_map(|folder| convert::path(folder.as_str())).collect()
    }

    /// Takes new settings from the client.
    fn settings_came(&self, value: &Value) {
        let Some(session) = self.session.get() else { return };
        let (settings, problems) = read_settings(value);
        session.analyst.tell(Message::Settings(Box::new(settings), problems));
    }

    /// Asks the client for its settings, if it can say.
    fn ask_for_settings(&self) {
        let Some(session) = self.session.get() else { return };
        if !session.client.configuration {
            return;
        }
        let (lsp, analyst) = (self.lsp.clone(), session.analyst.clone());
        let item = lsp::ConfigurationItem { scope_uri: None, section: Some("locklens".to_string()) };
        let request = async move { lsp.configuration(vec![item]).await };
        client::ask("its settings", request, move |values: Vec<Value>| {
            if let Some(value) = values.first().filter(|value| !value.is_null()) {
                let (settings, problems) = read_settings(value);
                analyst.tell(Message::Settings(Box::new(settings), problems));
            }
        });
    }

    fn watch_files(&self) {
        if !self.session.get().is_some_and(|session| session.client.watch) {
            return;
        }
        let globs = ["**/*.rs", "**/Cargo.toml", "**/locklens.toml", "**/clippy.toml", "**/.clippy.toml"];
        let watchers: Vec<Value> = globs.iter().map(|glob| json!({ "globPattern": glob })).collect();
        let registration = lsp::Registration {
            id: "locklens/files".to_string(),
            method: "workspace/didChangeWatchedFiles".to_string(),
            register_options: Some(json!({ "watchers": watchers })),
        };
        let lsp = self.lsp.clone();
        let request = async move { lsp.register_capability(vec![registration]).await };
        client::ask("to watch files", request, |()| {});
    }

    /// The findings of an open document at the version that it has now.
    async fn findings(&self, uri: &str) -> Result<Option<(Arc<Document>, Vec<Reported>)>> {
        let Some(document) = self.documents.get(uri) else { return Ok(None) };
        let key = document.uri.clone();
        let answer = self.session()?.analyst.ask(|reply| Question::Document(key, reply)).await;
        answer.ok_or_else(Error::internal_error)
    }

    /// An answer made for a version that is no more would break the document.
    fn still_current(&self, document: &Document) -> Result<()> {
        match self.documents.get(&document.uri) {
            Some(now) if now.version == document.version => Ok(()),
            _ => Err(Error::new(ErrorCode::ContentModified)),
        }
    }

    /// Looks at a place of a document; `None` if it is not open.
    async fn look(
        &self,
        document: &lsp::TextDocumentIdentifier,
        inquiry: Inquiry,
    ) -> Result<Option<Insight>> {
        let Some(document) = self.documents.get(document.uri.as_str()) else { return Ok(None) };
        let key = document.uri.clone();
        let insight = self.session()?.analyst.ask(|reply| Question::Look(key, inquiry, reply)).await;
        self.still_current(&document)?;
        Ok(insight.flatten())
    }

    async fn quick_fixes(&self, params: &lsp::CodeActionParams) -> Result<Vec<lsp::CodeAction>> {
        let session = self.session()?;
        let context = &params.context;
        let automatic = context.trigger_kind == Some(lsp::CodeActionTriggerKind::AUTOMATIC);
        let Some(mut document) = self.documents.get(params.text_document.uri.as_str()) else {
            return Ok(Vec::new());
        };
        let named = match context.diagnostics.is_empty() {
            // The cursor moved over a place where nothing is shown.
            true if automatic => return Ok(Vec::new()),
            true => None,
            false => actions::from_context(&context.diagnostics, &self.documents),
        };
        let concerned = match named {
            Some(reported) => reported,
            None => match self.findings(&document.uri).await? {
                Some((analysed, reported)) => {
                    document = analysed;
                    actions::concerned(reported, params)
                }
                None => Vec::new(),
            },
        };
        self.still_current(&document)?;
        let fixes = |reported: &Reported| actions::quick_fixes(reported, &document, &session.client);
        let mut actions: Vec<lsp::CodeAction> = concerned.iter().flat_map(fixes).collect();
        let folders = self.change_folders(Vec::new(), &[]);
        actions.extend(actions::about_rules(&concerned, &document, &folders, &session.client));
        Ok(actions)
    }

    async fn fix_all(&self, uri: &str) -> Result<Option<lsp::CodeAction>> {
        let Some((document, reported)) = self.findings(uri).await? else { return Ok(None) };
        self.still_current(&document)?;
        Ok(actions::fix_all(&reported, &document, &self.session()?.client))
    }
}

/// Reads settings; what is wrong with them is for the analyst to say, who knows what was said.
fn read_settings(value: &Value) -> (ClientSettings, Vec<String>) {
    let (settings, problems) = ClientSettings::read(value);
    set_log_level(settings.log_level.as_deref());
    (settings, problems)
}

fn capabilities(client: &Client) -> lsp::ServerCapabilities {
    let sync = lsp::TextDocumentSyncOptions {
        open_close: Some(true),
        change: Some(lsp::TextDocumentSyncKind::INCREMENTAL),
        save: Some(lsp::TextDocumentSyncSaveOptions::Supported(true)),
        ..Default::default()
    };
    let actions = lsp::CodeActionOptions {
        code_action_kinds: Some(vec![lsp::CodeActionKind::QUICKFIX, actions::FIX_ALL]),
        resolve_provider: Some(client.resolve_edits),
        ..Default::default()
    };
    let pull = lsp::DiagnosticOptions {
        identifier: Some(convert::SOURCE.to_string()),
        inter_file_dependencies: true,
        workspace_diagnostics: true,
        ..Default::default()
    };
    let folders = lsp::WorkspaceFoldersServerCapabilities {
        supported: Some(true),
        change_notifications: Some(lsp::OneOf::Left(true)),
    };
    lsp::ServerCapabilities {
        position_encoding: Some(client.encoding_kind()),
        text_document_sync: Some(lsp::TextDocumentSyncCapability::Options(sync)),
        code_action_provider: client
            .action_literals
            .then_some(lsp::CodeActionProviderCapability::Options(actions)),
        diagnostic_provider: (client.delivery == Delivery::Pull)
            .then_some(lsp::DiagnosticServerCapabilities::Options(pull)),
        inlay_hint_provider: Some(lsp::OneOf::Left(true)),
        hover_provider: Some(lsp::HoverProviderCapability::Simple(true)),
        document_highlight_provider: Some(lsp::OneOf::Left(true)),
        references_provider: Some(lsp::OneOf::Left(true)),
        execute_command_provider: Some(lsp::ExecuteCommandOptions {
            commands: commands::ALL.iter().map(ToString::to_string).collect(),
            ..Default::default()
        }),
        workspace: Some(lsp::WorkspaceServerCapabilities {
            workspace_folders: Some(folders),
            ..Default::default()
        }),
        ..Default::default()
    }
}

/// The folders that a client names, in the newest of the three ways that it knows.
fn folders(params: &lsp::InitializeParams) -> Vec<lsp::Uri> {
    if let Some(folders) = &params.workspace_folders {
        return folders.iter().map(|folder| folder.uri.clone()).collect();
    }
    #[allow(deprecated)]
    let (uri, path) = (params.root_uri.clone(), params.root_path.clone());
    uri.or_else(|| lsp::Uri::from_file_path(path.filter(|p| !p.is_empty())?)).into_iter().collect()
}

fn is_rust(document: &lsp::TextDocumentItem) -> bool {
    document.language_id == "rust" || document.uri.path().as_str().ends_with(".rs")
}

impl LanguageServer for Backend {
    async fn initialize(&self, params: lsp::InitializeParams) -> Result<lsp::InitializeResult> {
        let client = Client::read(&params.capabilities);
        let options = params.initialization_options.clone().unwrap_or_default();
        let (settings, problems) = read_settings(&options);
        let capabilities = capabilities(&client);
        let started = Analyst::start(client.clone(), self.outbox.clone(), self.lsp.clone());
        let analyst = started.map_err(|error| {
            tracing::error!("cannot start the analysis: {error}");
            Error::internal_error()
        })?;
        analyst.tell(Message::Settings(Box::new(settings), problems));
        self.change_folders(folders(&params), &[]);
        // A second `initialize` is refused before it comes here.
        let _ = self.session.set(Session { client, analyst });
        let info = lsp::ServerInfo {
            name: "locklens".to_string(),
            version: Some(env!("CARGO_PKG_VERSION").to_string()),
        };
        Ok(lsp::InitializeResult { capabilities, server_info: Some(info), ..Default::default() })
    }

    async fn initialized(&self, _: lsp::InitializedParams) {
        self.tell(Message::Start(self.change_folders(Vec::new(), &[])));
        self.watch_files();
        self.ask_for_settings();
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: lsp::DidOpenTextDocumentParams) {
        let document = params.text_document;
        if is_rust(&document) {
            let opened = self.documents.open(document.uri.as_str(), document.version, &document.text);
            self.tell(Message::Opened(opened));
        }
    }

    async fn did_change(&self, params: lsp::DidChangeTextDocumentParams) {
        let Some(session) = self.session.get() else { return };
        let change = |change: lsp::TextDocumentContentChangeEvent| {
            (change.range.map(convert::from_range), change.text)
        };
        let changes = params.content_changes.into_iter().map(change).collect();
        let lsp::VersionedTextDocumentIdentifier { uri, version } = params.text_document;
        match self.documents.change(uri.as_str(), version, changes, session.client.encoding) {
            Some((document, edits)) => session.analyst.tell(Message::Edited(document, edits)),
            None => tracing::debug!("a change to a document that is not open: {}", uri.as_str()),
        }
    }

    async fn did_save(&self, params: lsp::DidSaveTextDocumentParams) {
        self.tell(Message::Saved(params.text_document.uri.as_str().into()));
    }

    async fn did_close(&self, params: lsp::DidCloseTextDocumentParams) {
        let uri = params.text_document.uri;
        if self.documents.close(uri.as_str()) {
            self.tell(Message::Closed(uri.as_str().into()));
        }
    }

    async fn did_change_watched_files(&self, params: lsp::DidChangeWatchedFilesParams) {
        let paths = params.changes.iter().filter_map(|change| convert::path(change.uri.as_str()));
        self.tell(Message::Disk(paths.collect()));
    }

    async fn did_change_workspace_folders(&self, params: lsp::DidChangeWorkspaceFoldersParams) {
        let uris =
            |folders: Vec<lsp::WorkspaceFolder>| folders.into_iter().map(|folder| folder.uri).collect();
        let (added, removed): (Vec<_>, Vec<_>) = (uris(params.event.added), uris(params.event.removed));
        self.tell(Message::Folders(self.change_folders(added, &removed)));
    }

    async fn did_change_configuration(&self, params: lsp::DidChangeConfigurationParams) {
        // Clients that answer questions often send nothing, or everything, here.
        let pulls = self.session.get().is_some_and(|session| session.client.configuration);
        if pulls {
            self.ask_for_settings();
        } else if !params.settings.is_null() {
            self.settings_came(&params.settings);
        }
    }

    async fn code_action(&self, params: lsp::CodeActionParams) -> Result<Option<lsp::CodeActionResponse>> {
        let only = params.context.only.as_deref();
        let mut actions = Vec::new();
        if actions::wants(only, &lsp::CodeActionKind::QUICKFIX) {
            actions.extend(self.quick_fixes(&params).await?);
        }
        // Asked for by name, or by a person who looks at all there is.
        let automatic = params.context.trigger_kind == Some(lsp::CodeActionTriggerKind::AUTOMATIC);
        if actions::wants(only, &actions::FIX_ALL) && !(only.is_none() && automatic) {
            actions.extend(self.fix_all(params.text_document.uri.as_str()).await?);
        }
        Ok(Some(actions.into_iter().map(lsp::CodeActionOrCommand::CodeAction).collect()))
    }

    async fn code_action_resolve(&self, action: lsp::CodeAction) -> Result<lsp::CodeAction> {
        let data = action.data.clone().unwrap_or_default();
        let Ok(deferred) = serde_json::from_value::<Deferred>(data) else { return Ok(action) };
        let found = self.findings(&deferred.uri).await?;
        let (document, reported) = found.ok_or_else(|| Error::new(ErrorCode::ContentModified))?;
        if document.version != deferred.version {
            return Err(Error::new(ErrorCode::ContentModified));
        }
        self.still_current(&document)?;
        let client = &self.session()?.client;
        let edit = actions::all_safe(&reported).map(|offer| convert::workspace_edit(&offer, client));
        Ok(lsp::CodeAction { edit, ..action })
    }

    async fn inlay_hint(&self, params: lsp::InlayHintParams) -> Result<Option<Vec<lsp::InlayHint>>> {
        let inquiry = Inquiry::Hints(convert::from_range(params.range));
        match self.look(&params.text_document, inquiry).await? {
            Some(Insight::Hints(hints)) => Ok(Some(hints)),
            _ => Ok(None),
        }
    }

    async fn hover(&self, params: lsp::HoverParams) -> Result<Option<lsp::Hover>> {
        let at = params.text_document_position_params;
        match self.look(&at.text_document, Inquiry::Hover(convert::from_position(at.position))).await? {
            Some(Insight::Hover(hover)) => Ok(hover),
            _ => Ok(None),
        }
    }

    async fn document_highlight(
        &self,
        params: lsp::DocumentHighlightParams,
    ) -> Result<Option<Vec<lsp::DocumentHighlight>>> {
        let at = params.text_document_position_params;
        match self.look(&at.text_document, Inquiry::Highlights(convert::from_position(at.position))).await? {
            Some(Insight::Highlights(places)) => Ok(Some(places).filter(|places| !places.is_empty())),
            _ => Ok(None),
        }
    }

    async fn references(&self, params: lsp::ReferenceParams) -> Result<Option<Vec<lsp::Location>>> {
        let at = params.text_document_position;
        match self.look(&at.text_document, Inquiry::References(convert::from_position(at.position))).await? {
            Some(Insight::References(places)) => Ok(Some(places).filter(|places| !places.is_empty())),
            _ => Ok(None),
        }
    }

    async fn diagnostic(
        &self,
        params: lsp::DocumentDiagnosticParams,
    ) -> Result<lsp::DocumentDiagnosticReportResult> {
        let found = self.findings(params.text_document.uri.as_str()).await?;
        let reported = found.map(|(_, reported)| reported).unwrap_or_default();
        let items: Vec<_> = reported.into_iter().map(|reported| reported.diagnostic).collect();
        let result_id = result_id(&items);
        let report: lsp::DocumentDiagnosticReport = if params.previous_result_id.as_ref() == Some(&result_id)
        {
            let unchanged_document_diagnostic_report = lsp::UnchangedDocumentDiagnosticReport { result_id };
            lsp::RelatedUnchangedDocumentDiagnosticReport {
                related_documents: None,
                unchanged_document_diagnostic_report,
            }
            .into()
        } else {
            let full_document_diagnostic_report =
                lsp::FullDocumentDiagnosticReport { result_id: Some(result_id), items };
            lsp::RelatedFullDocumentDiagnosticReport {
                related_documents: None,
                full_document_diagnostic_report,
            }
            .into()
        };
        Ok(report.into())
    }

    async fn workspace_diagnostic(
        &self,
        params: lsp::WorkspaceDiagnosticParams,
    ) -> Result<lsp::WorkspaceDiagnosticReportResult> {
        let reports = self.session()?.analyst.ask(Question::Everything).await;
        let reports = reports.ok_or_else(Error::internal_error)?;
        let items = convert::workspace_report(reports, &params.previous_result_ids);
        Ok(lsp::WorkspaceDiagnosticReport { items }.into())
    }

    async fn execute_command(&self, params: lsp::ExecuteCommandParams) -> Result<Option<Value>> {
        let Session { client, analyst } = self.session()?;
        commands::execute(params, analyst, client, &self.lsp).await
    }
}
