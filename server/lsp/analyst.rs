//! The analysis thread. It alone owns the engine and the host; everybody else sends it messages.
//!
//! Between two units of work (about one body each) it reads its inbox: edits are applied before
//! anything else, several edits of one document at once; then the documents that wait for their
//! findings are worked on, then everything else. A question is answered after all edits that came
//! before it; one whose asker is gone is dropped. There is no lock and no shared snapshot.

use crate::config::{ClientSettings, Run};
use crate::contain;
use crate::host::{Host, MAX_FILE_BYTES};
use crate::lsp::client::Client;
use crate::lsp::convert::{self, FileView, Reported};
use crate::lsp::diagnostics::{FileReport, Shown};
use crate::lsp::documents::Document;
use crate::lsp::insight::{Inquiry, Insight};
use crate::lsp::progress::Progress;
use crate::lsp::state::State;
use crate::lsp::transport::Outbox;
use crate::lsp::workspace::Loading;
use crate::text::Text;
use locklens_engine::engine::{Progress as Step, Source};
use locklens_engine::syntax::{STACK_BYTES, TextEdit};
use locklens_engine::{Edition, Engine, EngineConfig, FileFacts, FileId, engine};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use tokio::sync::oneshot;

/// Panics in a row of the engine's own work, after which it rests until the next edit.
const MAX_PANICS: u32 = 64;

/// What the analysis thread is told.
pub enum Message {
    /// The handshake is over: folders to load.
    Start(Vec<PathBuf>),
    /// The workspace's folders are these now.
    Folders(Vec<PathBuf>),
    /// The user's settings are these now.
    /// With what is wrong in them, as sentences.
    Settings(Box<ClientSettings>, Vec<String>),
    /// A document was opened.
    Opened(Arc<Document>),
    /// A document was edited: what it is now, and how it came to be in bytes.
    Edited(Arc<Document>, Vec<TextEdit>),
    /// A document was saved.
    Saved(Arc<str>),
    /// A document was closed.
    Closed(Arc<str>),
    /// Files were created, changed or deleted on disk.
    Disk(Vec<PathBuf>),
    /// Files were read and parsed.
    Loaded(Vec<crate::host::Loaded>),
    /// The dependencies outside the workspace were read.
    Libraries(Box<crate::host::libraries::Libraries>),
    /// The client shows our progress from now on.
    ProgressShown,
    /// Something to answer.
    Ask(Question),
}

/// A question, with the place for its answer.
pub enum Question {
    /// What is found in an open document; `None` if it is not open.
    Document(Arc<str>, oneshot::Sender<Option<(Arc<Document>, Vec<Reported>)>>),
    /// What is found anywhere, once everything is known.
    Everything(oneshot::Sender<Vec<FileReport>>),
    /// All findings with their fixes, once everything is known.
    AllReported(oneshot::Sender<Vec<Reported>>),
    /// What is to be shown at a place of an open document; `None` if it is not open.
    Look(Arc<str>, Inquiry, oneshot::Sender<Option<Insight>>),
    /// How the analysis stands, for people.
    Status(oneshot::Sender<String>),
}

impl Question {
    /// Nobody waits for the answer any more.
    fn is_dropped(&self) -> bool {
        match self {
            Question::Document(_, reply) => reply.is_closed(),
            Question::Everything(reply) => reply.is_closed(),
            Question::AllReported(reply) => reply.is_closed(),
            Question::Look(_, _, reply) => reply.is_closed(),
            Question::Status(reply) => reply.is_closed(),
        }
    }
}

/// The way to the analysis thread.
#[derive(Clone, Debug)]
pub struct Analyst(mpsc::Sender<Message>);

impl Analyst {
    /// Starts the thread. `client` is told of progress and of findings to pull again.
    pub fn start(
        capabilities: Client,
        outbox: Outbox,
        client: tower_lsp::Client,
    ) -> std::io::Result<Analyst> {
        let (sender, inbox) = mpsc::channel();
        let analyst = Analyst(sender);
        let myself = analyst.clone();
        let runtime = tokio::runtime::Handle::current();
        std::thread::Builder::new().name("analyst".into()).stack_size(STACK_BYTES).spawn(move || {
            let _in_runtime = runtime.enter();
            World::new(capabilities, outbox, client, myself).run(&inbox);
        })?;
        Ok(analyst)
    }

    /// Sends a message; the thread lives as long as the process.
    pub fn tell(&self, message: Message) {
        let _ = self.0.send(message);
    }

    /// Asks a question; `None` if the analysis cannot answer any more.
    pub async fn ask<T>(&self, question: impl FnOnce(oneshot::Sender<T>) -> Question) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        self.tell(Message::Ask(question(reply)));
        answer.await.ok()
    }
}

/// An open document as analysed.
pub(super) struct Open {
    /// The version that the facts belong to.
    pub document: Arc<Document>,
    /// Edits not yet analysed; `None` for the edits if there is nothing to build on.
    waiting: Option<(Arc<Document>, Option<Vec<TextEdit>>)>,
    /// Its facts, and the edition they were made with; `None` before the first analysis.
    facts: Option<(Arc<FileFacts>, Edition)>,
    /// The module files it declares.
    modules: Vec<Vec<String>>,
    /// To be published as soon as it is ready, even if nothing has changed.
    pub due: bool,
    /// Saved, or opened, since its findings were last shown.
    pub saved: bool,
}

impl Open {
    /// The text that the client has now.
    pub fn newest(&self) -> &Text {
        self.waiting.as_ref().map_or(&self.document.text, |(document, _)| &document.text)
    }

    /// The facts, if they were made with this edition.
    pub fn facts(&self, edition: Edition) -> Option<&Arc<FileFacts>> {
        self.facts.as_ref().filter(|(_, made_with)| *made_with == edition).map(|(facts, _)| facts)
    }
}

/// A file that is not open, as read from disk.
pub(super) struct Closed {
    /// Its text and facts.
    pub source: Source,
    /// The edition they were made with.
    pub edition: Edition,
}

/// All that the thread owns.
pub(super) struct World {
    pub engine: Engine,
    pub host: Host,
    pub client: Client,
    pub settings: ClientSettings,
    pub outbox: Outbox,
    pub lsp: tower_lsp::Client,
    pub myself: Analyst,
    pub loading: Loading,
    pub progress: Progress,
    /// Open documents by file.
    pub open: FxHashMap<FileId, Open>,
    /// The file of each open document.
    pub uris: FxHashMap<Arc<str>, FileId>,
    /// The files that are not open, as loaded.
    pub closed: FxHashMap<FileId, Closed>,
    /// Open files, the one touched last first.
    pub focus: Vec<FileId>,
    /// Files whose findings may differ from what the client has.
    pub changed: BTreeSet<FileId>,
    /// What the client has.
    pub shown: FxHashMap<Arc<str>, Shown>,
    /// What the client knows of the state.
    pub state: State,
    questions: Vec<Question>,
    panics: u32,
}

impl World {
    fn new(client: Client, outbox: Outbox, lsp: tower_lsp::Client, myself: Analyst) -> World {
        let progress = Progress::new(client.progress);
        World {
            engine: Engine::new(EngineConfig::default()),
            host: Host::new(),
            client,
            settings: ClientSettings::default(),
            outbox,
            lsp,
            myself,
            loading: Loading::default(),
            progress,
            open: FxHashMap::default(),
            uris: FxHashMap::default(),
            closed: FxHashMap::default(),
            focus: Vec::new(),
            changed: BTreeSet::new(),
            shown: FxHashMap::default(),
            state: State::default(),
            questions: Vec::new(),
            panics: 0,
        }
    }

    fn run(mut self, inbox: &mpsc::Receiver<Message>) {
        let mut busy = false;
        loop {
            if !busy {
                match inbox.recv() {
                    Ok(message) => self.take_contained(message),
                    Err(_) => return,
                }
            }
            while let Ok(message) = inbox.try_recv() {
                self.take_contained(message);
            }
            busy = contain::call(|| self.turn()).unwrap_or(false);
        }
    }

    /// Whatever goes wrong, the thread goes on: a dead one is a mute server.
    fn take_contained(&mut self, message: Message) {
        contain::call(|| self.take(message));
    }

    /// Takes a message in; the work that it makes is done in turns.
    fn take(&mut self, message: Message) {
        match message {
            Message::Start(folders) | Message::Folders(folders) => self.set_folders(folders),
            Message::Settings(settings, problems) => {
                self.loading.problems(problems);
                self.set_settings(*settings);
            }
            Message::Opened(document) => self.opened(document),
            Message::Edited(document, edits) => self.edited(document, edits),
            Message::Saved(uri) => self.saved(&uri),
            Message::Closed(uri) => self.closed(&uri),
            Message::Disk(paths) => self.disk_changed(&paths),
            Message::Loaded(loaded) => self.loading.arrived(loaded),
            Message::Libraries(libraries) => self.set_libraries(*libraries),
            Message::ProgressShown => self.progress.shown(&self.outbox),
            Message::Ask(question) => self.questions.push(question),
        }
    }

    /// One turn: all edits, then a little of the most urgent work. True if there is more.
    fn turn(&mut self) -> bool {
        self.plan_if_asked();
        self.apply_edits();
        self.publish_open();
        let loading = self.load_some();
        // While files arrive, each may change the meaning of every name: work would be done twice.
        let more = !loading && self.step();
        self.publish_open();
        let all_known = !more && !loading;
        self.answer_questions(all_known);
        let unsaid = all_known && self.publish_closed();
        self.tell_state(all_known && !unsaid);
        more || unsaid || self.loading.has_arrived()
    }

    /// Does one unit of work. True if there is more.
    fn step(&mut self) -> bool {
        let World { engine, focus, .. } = self;
        let step = contain::call(|| engine.step(focus));
        if let Some(changed) = contain::call(|| engine.take_changed()) {
            self.changed.extend(changed);
        }
        match step {
            Some(step) => {
                self.panics = 0;
                step == Step::More
            }
            None => {
                self.panics += 1;
                self.panics < MAX_PANICS
            }
        }
    }

    /// The analysis of this file is up to date.
    pub fn is_ready(&self, file: FileId) -> bool {
        let analysed = self.open.get(&file).is_none_or(|open| open.facts.is_some() && open.waiting.is_none());
        analysed && contain::call(|| self.engine.file_ready(file)).unwrap_or(true)
    }

    /// A file as findings refer to it.
    pub fn view(&self, file: FileId) -> Option<FileView> {
        if let Some(open) = self.open.get(&file) {
            let Document { uri, version, text } = &*open.document;
            return Some(FileView { uri: uri.clone(), version: Some(*version), text: text.clone() });
        }
        let source = &self.closed.get(&file)?.source;
        let uri = convert::uri(Path::new(&*source.path))?;
        Some(FileView { uri, version: None, text: Text::from_disk(&source.text) })
    }

    fn opened(&mut self, document: Arc<Document>) {
        let file = self.host.intern(&normal_path(&document.uri));
        self.uris.insert(document.uri.clone(), file);
        let text = document.text.contents();
        // As on disk: nothing to analyse anew.
        let known = self.closed.remove(&file).filter(|closed| closed.source.text == text);
        let facts = known.map(|closed| (closed.source.facts, closed.edition));
        let modules = facts.as_ref().map(|(facts, _)| self.modules(file, facts)).unwrap_or_default();
        let waiting = facts.is_none().then(|| (document.clone(), None));
        let open = Open { document, waiting, facts, modules, due: true, saved: true };
        // The same file under another spelling of its name: the last one counts.
        self.open.insert(file, open);
        self.touch(file);
        self.reach_open_files();
    }

    fn edited(&mut self, document: Arc<Document>, edits: Vec<TextEdit>) {
        let Some(&file) = self.uris.get(&document.uri) else { return };
        self.touch(file);
        let Some(open) = self.open.get_mut(&file) else { return };
        let same = open.document.uri == document.uri;
        let earlier = match open.waiting.take() {
            _ if !same => None,
            Some((_, earlier)) => earlier,
            None => open.facts.is_some().then(Vec::new),
        };
        let all = earlier.map(|mut earlier| {
            earlier.extend(edits);
            earlier
        });
        open.waiting = Some((document, all));
        if self.settings.run == Run::OnSave {
            (open.due, open.saved) = (false, false);
        }
    }

    /// A document was saved: in on-save mode, the moment to show what changed in any document.
    fn saved(&mut self, uri: &Arc<str>) {
        if self.settings.run == Run::OnSave {
            self.open.values_mut().for_each(|open| open.saved = true);
        }
        if let Some(open) = self.uris.get(uri).and_then(|file| self.open.get_mut(file)) {
            open.due = true;
        }
    }

    /// Moves a file to the front.
    fn touch(&mut self, file: FileId) {
        self.focus.retain(|other| *other != file);
        self.focus.insert(0, file);
        self.panics = 0;
    }

    fn closed(&mut self, uri: &Arc<str>) {
        let Some(file) = self.uris.remove(uri) else { return };
        if self.open.get(&file).is_some_and(|open| open.document.uri != *uri) {
            self.clear(uri);
            return;
        }
        self.focus.retain(|other| *other != file);
        let path = self.host.paths().path(file).cloned();
        if path.as_ref().and_then(|path| convert::uri(Path::new(&**path))).as_ref() != Some(uri) {
            self.clear(uri);
        }
        if let Some(open) = self.open.remove(&file)
            && let (Some((facts, edition)), Some(path)) = (open.facts, path)
        {
            let source = Source { path, text: open.document.text.contents(), facts };
            self.closed.insert(file, Closed { source, edition });
        }
        // The buffer may have been thrown away unsaved.
        self.changed.insert(file);
        self.reread(file);
        self.forget_lone_files();
    }

    /// Analyses every edited document, once, however many edits have come.
    fn apply_edits(&mut self) {
        let waiting = |file: &FileId| self.open.get(file).is_some_and(|open| open.waiting.is_some());
        let files: Vec<FileId> = self.focus.iter().copied().filter(waiting).collect();
        for file in files {
            // A file that no crate is known to reach waits: its edition is not known.
            if self.host.role(file).is_some() {
                self.analyse(file);
            }
        }
    }

    /// Parses a document anew, as little of it as its edits allow, and tells the engine.
    pub fn analyse(&mut self, file: FileId) {
        let (Some(role), Some(path)) = (self.host.role(file), self.host.paths().path(file).cloned()) else {
            return;
        };
        let Some(open) = self.open.get_mut(&file) else { return };
        let (document, edits) = open.waiting.take().unwrap_or_else(|| (open.document.clone(), None));
        let text = document.text.contents();
        let facts = match (&open.facts, edits) {
            _ if text.len() as u64 > MAX_FILE_BYTES => {
                contain::unreadable(&format!("is larger than {} MiB", MAX_FILE_BYTES >> 20))
            }
            (Some((old, edition)), Some(edits)) if *edition == role.edition => {
                contain::reparse(old, &text, &edits, role.edition)
            }
            _ => contain::parse(&text, role.edition),
        };
        let facts = Arc::new(facts);
        let modules = self.modules(file, &facts);
        let Some(open) = self.open.get_mut(&file) else { return };
        let new_modules = modules != open.modules;
        open.modules = modules;
        open.document = document;
        open.facts = Some((facts.clone(), role.edition));
        open.due |= self.settings.run == Run::OnType;
        if new_modules {
            self.host.follow(file, &facts, &self.overlay());
        }
        let source = Source { path, text, facts };
        contain::call(|| self.engine.set_file(file, source));
        self.changed.insert(file);
    }

    /// The module files that a file declares.
    fn modules(&self, file: FileId, facts: &FileFacts) -> Vec<Vec<String>> {
        let (Some(role), Some(path)) = (self.host.role(file), self.host.paths().path(file)) else {
            return Vec::new();
        };
        contain::call(|| engine::mod_candidates(path, role.owns_dir, facts)).unwrap_or_default()
    }

    fn answer_questions(&mut self, all_known: bool) {
        for question in std::mem::take(&mut self.questions) {
            if question.is_dropped() {
                continue;
            }
            match question {
                Question::Document(uri, reply) => match self.uris.get(&uri).copied() {
                    Some(file) if self.is_ready(file) || all_known => {
                        let document = self.open.get(&file).map(|open| open.document.clone());
                        let _ = reply.send(document.map(|document| (document, self.report(file))));
                    }
                    Some(_) => self.questions.push(Question::Document(uri, reply)),
                    None => drop(reply.send(None)),
                },
                Question::Look(uri, inquiry, reply) => match self.uris.get(&uri).copied() {
                    Some(file)
                        if all_known && !self.is_loading() || self.is_ready(file) && inquiry.is_local() =>
                    {
                        let insight = contain::call(|| self.look(file, &inquiry)).flatten();
                        let _ = reply.send(insight);
                    }
                    Some(_) => self.questions.push(Question::Look(uri, inquiry, reply)),
                    None => drop(reply.send(None)),
                },
                Question::Everything(reply) if all_known && !self.is_loading() => {
                    let _ = reply.send(self.report_everything());
                }
                Question::AllReported(reply) if all_known && !self.is_loading() => {
                    let mut files: Vec<FileId> =
                        self.open.keys().chain(self.closed.keys()).copied().collect();
                    files.sort();
                    let _ = reply.send(files.into_iter().flat_map(|file| self.report(file)).collect());
                }
                Question::AllReported(reply) => self.questions.push(Question::AllReported(reply)),
                Question::Everything(reply) => self.questions.push(Question::Everything(reply)),
                Question::Status(reply) => drop(reply.send(self.status(all_known))),
            }
        }
    }

    fn status(&self, all_known: bool) -> String {
        let state = if all_known && !self.is_loading() { "up to date" } else { "working" };
        format!(
            "{state}: {} crates, {} files, {} open",
            self.host.crates().len(),
            self.closed.len() + self.open.len(),
            self.open.len()
        )
    }
}

/// The path under which the host knows a document. One that is not on disk gets a made-up one.
pub(super) fn normal_path(uri: &str) -> Arc<str> {
    let made_up = || Path::new("/").join(uri.replace(['/', '\\'], "_"));
    let path = convert::path(uri).unwrap_or_else(made_up);
    crate::project::normalise(&path).unwrap_or_else(|| path.to_string_lossy().into())
}
