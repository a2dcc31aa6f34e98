//! What is loaded: folders, files on disk, and which of them the open documents need.

use crate::config::{ClientSettings, Config, Selection};
use crate::contain;
use crate::host::cache::Cache;
use crate::host::libraries::Libraries;
use crate::host::{self, Loaded, Work};
use crate::lsp::analyst::{Closed, Message, World, normal_path};
use crate::project;
use crate::text::Text;
use locklens_engine::FileId;
use locklens_engine::engine::Source;
use rayon::ThreadPool;
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::json;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tower_lsp::ls_types::MessageType;

/// Files in one batch for the pool.
const BATCH: usize = 32;
/// Batches that are under way at once: one is read while the other is handed to the engine.
const BATCHES: usize = 2;
/// Files handed to the engine between two looks at the inbox.
const AT_ONCE: usize = 4;

/// How far loading is.
#[derive(Default)]
pub(super) struct Loading {
    /// The workspace's folders.
    folders: Vec<PathBuf>,
    /// The client has said which folders there are.
    started: bool,
    /// Something is being loaded.
    active: bool,
    /// The engine was told so: closed-world rules are silent.
    indexing: bool,
    /// The plan has to be made anew.
    replan: bool,
    /// Without folders: the open files that the plan was made for.
    planned: FxHashSet<FileId>,
    /// Batches at the pool.
    under_way: usize,
    /// Files read, not yet handed to the engine.
    arrived: VecDeque<Loaded>,
    /// The threads that parse; made when first needed.
    pool: Option<Arc<ThreadPool>>,
    /// Where facts are kept, looked up when first needed.
    cache: Option<Option<Arc<Cache>>>,
    /// What is wrong with the client's settings.
    problems: Vec<String>,
    /// Messages that were given already.
    said: FxHashSet<String>,
}

impl Loading {
    /// A batch has come back.
    pub fn arrived(&mut self, loaded: Vec<Loaded>) {
        self.under_way = self.under_way.saturating_sub(1);
        self.arrived.extend(loaded);
    }

    /// Something is wrong with the client's settings: said with the next plan, when the client is
    /// ready to hear it.
    pub fn problems(&mut self, problems: Vec<String>) {
        self.problems = problems;
    }

    /// There is something to hand to the engine.
    pub fn has_arrived(&self) -> bool {
        !self.arrived.is_empty() || self.replan
    }
}

/// What builds and tools write, and nobody plans: each build would have all manifests read again.
fn is_by_product(path: &Path, folders: &[PathBuf]) -> bool {
    let inside = folders.iter().find_map(|folder| path.strip_prefix(folder).ok());
    inside
        .unwrap_or(path)
        .components()
        .any(|part| part.as_os_str() == "target" || part.as_os_str() == "node_modules")
}

impl World {
    /// Not everything is known yet.
    pub fn is_loading(&self) -> bool {
        self.loading.active || !self.loading.started
    }

    /// Loads these folders, and forgets all others.
    pub fn set_folders(&mut self, folders: Vec<PathBuf>) {
        self.loading.folders = folders;
        self.loading.started = true;
        self.loading.replan = true;
    }

    /// Takes the user's settings.
    pub fn set_settings(&mut self, settings: ClientSettings) {
        self.settings = settings;
        self.loading.replan = true;
        self.changed.extend(self.open.keys().chain(self.closed.keys()).copied());
    }

    /// Open documents first, then the disk.
    pub fn overlay(&self) -> impl Fn(&str) -> Option<Arc<str>> + Send + Sync + 'static {
        let texts: FxHashMap<Arc<str>, Text> = self
            .open
            .iter()
            .filter_map(|(file, open)| Some((self.host.paths().path(*file)?.clone(), open.newest().clone())))
            .collect();
        move |path: &str| texts.get(path).map(Text::contents)
    }

    /// Files were created, changed or deleted on disk.
    pub fn disk_changed(&mut self, paths: &[PathBuf]) {
        for path in paths {
            let Some(normal) = project::normalise(path) else { continue };
            let file = self.host.paths().id(&normal);
            if file.is_some_and(|file| self.open.contains_key(&file) && self.host.role(file).is_some()) {
                // What the client says of it counts.
                continue;
            }
            let is_source = path.extension().is_some_and(|e| e == "rs");
            let known = is_source && self.host.disk_changed(&normal);
            // A manifest or a configuration; or a new file that may be a target's root.
            self.loading.replan |= !known && !is_by_product(path, &self.loading.folders);
        }
    }

    /// Reads one file again.
    pub fn reread(&mut self, file: FileId) {
        if let Some(path) = self.host.paths().path(file).cloned() {
            self.host.disk_changed(&path);
        }
    }

    /// Makes open files that no target reaches crates of their own. Only when all else is loaded:
    /// before, a target may still be about to reach them.
    pub fn reach_open_files(&mut self) {
        if self.is_loading() {
            return;
        }
        if self.has_unplanned() {
            self.loading.replan = true;
            return;
        }
        self.add_lone_files();
    }

    /// Without folders each document brings its package: has the plan not seen one that nothing reaches?
    fn has_unplanned(&self) -> bool {
        let is_new = |file: &FileId| !self.loading.planned.contains(file) && self.host.role(*file).is_none();
        self.loading.folders.is_empty() && self.open.keys().any(is_new)
    }

    fn add_lone_files(&mut self) {
        let unreached: Vec<Arc<str>> = self
            .open
            .iter()
            .filter(|(file, open)| self.host.role(**file).is_none() && !self.is_foreign(&open.document.uri))
            .filter_map(|(file, _)| self.host.paths().path(*file).cloned())
            .collect();
        let mut changed = false;
        for path in unreached {
            changed |= self.host.add_lone(Path::new(&*path), None);
        }
        if changed {
            self.crates_changed();
        }
    }

    /// The source of a dependency, opened to be read: its findings would only be noise.
    fn is_foreign(&self, uri: &str) -> bool {
        let path = normal_path(uri);
        let inside = self.loading.folders.iter().any(|folder| Path::new(&*path).starts_with(folder));
        let stores = ["/registry/src/", "/git/checkouts/", "/lib/rustlib/"];
        !inside && stores.iter().any(|store| path.contains(store))
    }

    /// Forgets files that were crates of their own only because they were open.
    pub fn forget_lone_files(&mut self) {
        let open: Vec<Arc<str>> = self.uris.keys().map(|uri| normal_path(uri)).collect();
        let is_open = |path: &Path| {
            project::normalise(path).is_some_and(|path| open.iter().any(|other| **other == *path))
        };
        let changed = self.host.retain_lone(is_open);
        // Without folders, a closed document's workspace is not wanted any more either.
        self.loading.replan |= self.loading.folders.is_empty();
        if changed {
            self.crates_changed();
        }
    }

    fn crates_changed(&mut self) {
        let crates = self.host.crates();
        contain::call(|| self.engine.set_crates(crates));
        self.begin(true);
    }

    /// Files have to be read. A single one that changed is like an edit; several, or a new list of
    /// crates, mean that uses of a lock may be unknown for a while.
    fn begin(&mut self, many: bool) {
        self.loading.active = true;
        if many && !self.loading.indexing {
            self.loading.indexing = true;
            contain::call(|| self.engine.set_indexing(true));
        }
    }

    /// Reads manifests and settings, if something about them has changed. Before anything is
    /// shown: old settings would show what nobody wants any more.
    pub fn plan_if_asked(&mut self) {
        if self.loading.replan && self.loading.started {
            self.loading.replan = false;
            self.plan();
        }
    }

    /// A little of what is to be loaded. True while there is more to come.
    pub fn load_some(&mut self) -> bool {
        self.hand_over();
        self.send_work();
        while self.loading.active
            && !self.loading.replan
            && self.loading.under_way == 0
            && self.loading.arrived.is_empty()
        {
            self.finish();
            // Open files that nothing reaches have become crates, which are to be loaded too.
            self.send_work();
        }
        self.loading.active
    }

    fn send_work(&mut self) {
        while self.loading.under_way < BATCHES {
            let Some(work) = self.host.take_work(BATCH) else { break };
            self.begin(work.len() > 1);
            self.send_to_pool(work);
        }
    }

    /// Reads the manifests.
    fn plan(&mut self) {
        let mut roots = self.loading.folders.clone();
        if roots.is_empty() {
            // Single files: each brings the workspace that it stands in.
            self.loading.planned = self.open.keys().copied().collect();
            let files = self.open.keys().filter_map(|file| self.host.paths().path(*file));
            roots = files.map(|path| PathBuf::from(&**path)).filter(|path| path.is_file()).collect();
            roots.sort();
        }
        let mut config = self.config(&roots);
        let options = project::Options { exclude: config.exclude(), ..Default::default() };
        self.host.plan(&roots, &options);
        let engine_config = config.engine(&Selection::default(), self.host.planned());
        contain::call(|| self.engine.set_config(engine_config));
        let problems = std::mem::take(&mut self.loading.problems);
        self.warn(problems);
        self.warn(config.warnings);
        for message in self.host.planned().messages.clone() {
            let text = format!("{}: {}", message.path.display(), message.text);
            if self.loading.said.insert(text.clone()) {
                tracing::warn!("{text}");
            }
        }
        self.progress.begin(&self.lsp, &self.myself);
        self.crates_changed();
    }

    /// The settings: the file that the client names, or the nearest one of the first root that has
    /// any, with the client's own on top.
    fn config(&self, roots: &[PathBuf]) -> Config {
        let first = roots.first().cloned().unwrap_or_default();
        let mut config = match &self.settings.config {
            Some(path) => Config::file(&first.join(path)).unwrap_or_else(|error| Config {
                base: first.clone(),
                warnings: vec![error],
                ..Config::default()
            }),
            None => {
                let nearest = |root: &PathBuf| {
                    Config::nearest(if root.is_dir() { root } else { root.parent()? }).into()
                };
                let mut all = roots.iter().filter_map(|root| -> Option<Config> { nearest(root) });
                let found = all.clone().find(|config| config.path.is_some());
                found.or_else(|| all.next()).unwrap_or_default()
            }
        };
        config.apply_client(&self.settings);
        config
    }

    /// Shows what is wrong with the settings, each thing once: the only pop-up there is, since
    /// otherwise one would wait in vain for what one has asked for.
    pub fn warn(&mut self, warnings: Vec<String>) {
        for warning in warnings {
            tracing::warn!("{warning}");
            if self.loading.said.insert(warning.clone()) {
                let params =
                    json!({ "type": MessageType::WARNING, "message": format!("locklens: {warning}") });
                self.outbox.notify("window/showMessage", params);
            }
        }
    }

    /// Hands a few files to the engine.
    fn hand_over(&mut self) {
        let count = self.loading.arrived.len().min(AT_ONCE);
        if count == 0 {
            return;
        }
        let some: Vec<Loaded> = self.loading.arrived.drain(..count).collect();
        self.progress.report(count, &self.outbox);
        for (file, source) in self.host.accept(some) {
            match source {
                _ if self.open.contains_key(&file) => self.reached(file),
                Some(source) => self.loaded(file, source),
                None => self.forget(file),
            }
        }
    }

    /// A target reaches an open file. What the client says of it counts, not what was read.
    fn reached(&mut self, file: FileId) {
        let (Some(open), Some(role)) = (self.open.get(&file), self.host.role(file)) else { return };
        match open.facts(role.edition).cloned() {
            Some(facts) => {
                let overlay = self.overlay();
                self.host.follow(file, &facts, &overlay);
            }
            None => self.analyse(file),
        }
    }

    fn loaded(&mut self, file: FileId, source: Source) {
        let edition = self.host.role(file).map(|role| role.edition).unwrap_or_default();
        let same = |old: &Closed| old.edition == edition && old.source.text == source.text;
        if self.closed.get(&file).is_some_and(same) {
            return;
        }
        self.closed.insert(file, Closed { source: source.clone(), edition });
        self.changed.insert(file);
        contain::call(|| self.engine.set_file(file, source));
    }

    fn forget(&mut self, file: FileId) {
        contain::call(|| self.engine.remove_file(file));
        if let Some(view) = self.view(file) {
            self.clear(&view.uri);
        }
        self.closed.remove(&file);
        self.changed.remove(&file);
    }

    fn send_to_pool(&mut self, work: Work) {
        let Some(pool) = self.pool() else { return };
        self.loading.under_way += 1;
        let (files, analyst, on) = (self.overlay(), self.myself.clone(), pool.clone());
        let cache = self.cache();
        pool.spawn(move || {
            let load = || work.run_with(&on, &files, cache.as_deref());
            let loaded = contain::call(load).unwrap_or_default();
            analyst.tell(Message::Loaded(loaded));
        });
    }

    /// Reads the dependencies outside the workspace, if that is to be done.
    fn read_libraries(&mut self) {
        let Some(pool) = self.pool() else { return };
        let Some(reading) = self.host.take_libraries() else { return };
        self.loading.under_way += 1;
        let model = self.engine.model();
        let texts: Vec<Arc<str>> = model.all_files().iter().filter_map(|f| model.text(*f).cloned()).collect();
        let (analyst, on, cache) = (self.myself.clone(), pool.clone(), self.cache());
        pool.spawn(move || {
            let read = contain::call(|| reading.run(&on, &texts, cache.as_deref())).unwrap_or_default();
            cache.iter().for_each(|c| c.trim());
            analyst.tell(Message::Libraries(Box::new(read)));
        });
    }

    /// The dependencies have been read.
    pub fn set_libraries(&mut self, libraries: Libraries) {
        self.loading.under_way = self.loading.under_way.saturating_sub(1);
        let list = libraries.list.clone();
        self.host.set_libraries(libraries);
        let crates = self.host.crates();
        contain::call(|| self.engine.set_libraries(list));
        contain::call(|| self.engine.set_crates(crates));
    }

    /// Where facts are kept.
    fn cache(&mut self) -> Option<Arc<Cache>> {
        self.loading.cache.get_or_insert_with(|| Cache::of_user().map(Arc::new)).clone()
    }

    fn pool(&mut self) -> Option<Arc<ThreadPool>> {
        if self.loading.pool.is_none() {
            match host::pool() {
                Ok(pool) => self.loading.pool = Some(Arc::new(pool)),
                Err(error) => tracing::error!("cannot start the threads that read files: {error}"),
            }
        }
        self.loading.pool.clone()
    }

    /// Everything that was asked for is loaded.
    fn finish(&mut self) {
        for file in self.host.sweep() {
            if !self.open.contains_key(&file) {
                self.forget(file);
            }
        }
        // A file opened meanwhile is not alone just because nobody looked.
        if self.has_unplanned() {
            self.loading.replan = true;
            return;
        }
        self.loading.active = false;
        self.add_lone_files();
        if self.loading.active {
            return;
        }
        self.read_libraries();
        if self.loading.under_way > 0 {
            self.loading.active = true;
            return;
        }
        self.loading.indexing = false;
        contain::call(|| self.engine.set_indexing(false));
        self.progress.end(&self.outbox);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_products_are_known_by_their_folder_below_the_workspace() {
        let folders = [PathBuf::from("/home/target/one")];
        let is = |path: &str| is_by_product(Path::new(path), &folders);
        assert!(is("/home/target/one/target/debug/build/out.rs"));
        assert!(!is("/home/target/one/src/bin/new.rs"));
        assert!(!is("/home/target/one/Cargo.toml"));
    }
}
