//! One analysis: files loaded, the engine run to its end, findings collected.

use crate::config::{Config, Selection};
use crate::host::cache::Cache;
use crate::host::libraries::Counts;
use crate::host::{Disk, Host, pool};
use crate::project::{self, Exclude, Message};
use indicatif::{ProgressBar, ProgressStyle};
use locklens_engine::engine::{Progress, Source};
use locklens_engine::facts::Name;
use locklens_engine::{Edition, Engine, FileId, Finding, syntax};
use rayon::ThreadPool;
use rustc_hash::FxHashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;

/// Files read between two looks at the progress bar.
const BATCH: usize = 256;

/// Panics of the engine after which the analysis is given up. Each costs one unit of work.
const MAX_PANICS: usize = 100;

/// What to analyse.
pub(super) struct Request {
    /// Absolute paths of files and folders that exist.
    pub paths: Vec<PathBuf>,
    /// The settings.
    pub config: Config,
    /// What the command line selects.
    pub selection: Selection,
    /// Edition of files outside a package.
    pub edition: Option<Edition>,
    /// Whether the sources of dependencies are read.
    pub libraries: bool,
    /// Where facts are kept.
    pub cache: Option<Cache>,
}

/// A workspace with its analysis.
pub(super) struct Session {
    host: Host,
    engine: Engine,
    sources: FxHashMap<FileId, Source>,
    scope: Scope,
    pool: ThreadPool,
    cache: Option<Cache>,
    /// What a person should know, each once.
    pub warnings: Vec<String>,
}

/// Which files are reported.
struct Scope {
    paths: Vec<PathBuf>,
    exclude: Exclude,
}

impl Scope {
    /// A file is reported if it was named, or stands in a named folder and is not excluded from
    /// there. A named folder is reported even where a pattern leaves out its surroundings.
    fn covers(&self, path: &str) -> bool {
        let path = std::path::Path::new(path);
        self.paths.iter().any(|root| {
            path == root
                || path.starts_with(root)
                    && (self.exclude.matches(root, true) || !self.exclude.matches(path, false))
        })
    }
}

impl Session {
    /// Loads and analyses.
    pub(super) fn run(mut request: Request) -> Result<Session, String> {
        let pool = pool().map_err(|e| format!("cannot start the parser's threads: {e}"))?;
        let exclude = request.config.exclude();
        let options = project::Options { edition: request.edition, exclude: exclude.clone() };
        let mut host = Host::new();
        host.plan(&request.paths, &options);
        let config = request.config.engine(&request.selection, host.planned());
        let scope = Scope { paths: request.paths, exclude };
        let mut session = Session {
            host,
            engine: Engine::new(config),
            sources: FxHashMap::default(),
            scope,
            pool,
            cache: request.cache,
            warnings: request.config.warnings,
        };
        let bar = progress_bar();
        session.load(&bar);
        session.load_lone(request.edition, &bar);
        if request.libraries {
            session.read_libraries(&bar);
        }
        session.cache.iter().for_each(Cache::trim);
        session.engine.set_crates(session.host.crates());
        session.engine.set_indexing(false);
        let done = session.analyse(&bar);
        bar.finish_and_clear();
        session.collect_warnings();
        done.map(|()| session)
    }

    fn load(&mut self, bar: &ProgressBar) {
        bar.set_message("reading");
        while let Some(work) = self.host.take_work(BATCH) {
            let count = work.len() as u64;
            let loaded = work.run_with(&self.pool, &Disk, self.cache.as_ref());
            for (file, source) in self.host.accept(loaded) {
                match source {
                    Some(source) => {
                        self.sources.insert(file, source.clone());
                        self.engine.set_file(file, source);
                    }
                    None => self.engine.remove_file(file),
                }
            }
            bar.inc(count);
        }
    }

    fn read_libraries(&mut self, bar: &ProgressBar) {
        bar.set_message("reading dependencies,");
        let texts: Vec<Arc<str>> = self.sources.values().map(|s| s.text.clone()).collect();
        let Some(reading) = self.host.take_libraries() else { return };
        let libraries = reading.run(&self.pool, &texts, self.cache.as_ref());
        self.engine.set_libraries(libraries.list.clone());
        self.host.set_libraries(libraries);
    }

    /// The dependencies that were read: name, version, number of files.
    pub(super) fn libraries(&self) -> &[(Name, String, usize)] {
        &self.host.libraries().read
    }

    /// What is known of the dependencies that the code names.
    pub(super) fn dependencies(&self) -> Counts {
        self.host.libraries().counts
    }

    /// A `.rs` file that was named, and that no target reaches, is a crate root of its own.
    fn load_lone(&mut self, edition: Option<Edition>, bar: &ProgressBar) {
        let files: Vec<PathBuf> = self.scope.paths.iter().filter(|p| p.is_file()).cloned().collect();
        for file in files {
            if self.host.add_lone(&file, edition) {
                self.load(bar);
            }
        }
        // A file named before the one that declares it as its module is no root after all.
        if self.host.retain_lone(|_| true) {
            self.load(bar);
        }
    }

    fn analyse(&mut self, bar: &ProgressBar) -> Result<(), String> {
        bar.set_message("analysing");
        let mut panics = 0;
        let mut steps = 0_u64;
        loop {
            match catch_unwind(AssertUnwindSafe(|| self.engine.step(&[]))) {
                Ok(Progress::Done) => return Ok(()),
                Ok(Progress::More) => {
                    steps += 1;
                    if steps.is_multiple_of(512) {
                        bar.tick();
                    }
                }
                Err(_) if panics < MAX_PANICS => panics += 1,
                Err(_) => return Err("the analysis failed again and again; please report it".into()),
            }
        }
    }

    fn collect_warnings(&mut self) {
        for Message { path, text } in &self.host.planned().messages {
            self.warnings.push(format!("{}: {text}", path.display()));
        }
        let targets = &self.host.planned().targets;
        if targets.is_empty() && self.sources.is_empty() {
            let loose = self.host.planned().loose.len();
            self.warnings.push(match loose {
                0 => "no Rust code found here".to_string(),
                _ => format!(
                    "no Cargo.toml, lib.rs or main.rs found here; name one of the {loose} other .rs files to check it by itself"
                ),
            });
        }
        let mut seen = rustc_hash::FxHashSet::default();
        self.warnings.retain(|w| seen.insert(w.clone()));
    }

    /// Findings of the files that were asked for, by path, place and rule.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let mut all = Vec::new();
        for file in self.reported() {
            all.extend(self.engine.findings(file));
        }
        all
    }

    /// The model, for `--stats`.
    pub(super) fn model(&self) -> &locklens_engine::model::Model {
        self.engine.model()
    }

    /// The files that were asked for, by path.
    pub(super) fn reported(&self) -> Vec<FileId> {
        let covered = |f: &FileId| self.sources.get(f).is_some_and(|s| self.scope.covers(&s.path));
        self.host.loaded().into_iter().filter(covered).collect()
    }

    /// What was asked for.
    pub(super) fn paths(&self) -> &[PathBuf] {
        &self.scope.paths
    }

    /// A loaded file.
    pub(super) fn source(&self, file: FileId) -> Option<&Source> {
        self.sources.get(&file)
    }

    /// All loaded files, how many.
    pub(super) fn file_count(&self) -> usize {
        self.sources.len()
    }

    /// The targets, for `--verbose` and the closing line.
    pub(super) fn targets(&self) -> impl Iterator<Item = &project::Target> {
        self.host.targets()
    }

    /// Parses a text as this file would be, on a thread with the parser's stack.
    pub(super) fn parse(&self, file: FileId, text: &str) -> Option<locklens_engine::FileFacts> {
        let edition = self.host.role(file)?.edition;
        catch_unwind(AssertUnwindSafe(|| syntax::parse(text, edition))).ok()
    }

    /// Replaces the texts of some files and analyses again.
    pub(super) fn replace(
        &mut self,
        texts: Vec<(FileId, Arc<str>, locklens_engine::FileFacts)>,
    ) -> Result<(), String> {
        for (file, text, facts) in texts {
            let Some(old) = self.sources.get(&file) else { continue };
            let source = Source { path: old.path.clone(), text, facts: Arc::new(facts) };
            self.sources.insert(file, source.clone());
            self.engine.set_file(file, source);
        }
        self.analyse(&ProgressBar::hidden())
    }
}

/// A bar on stderr if that is a terminal, else nothing.
fn progress_bar() -> ProgressBar {
    let bar = ProgressBar::new_spinner();
    let style = ProgressStyle::with_template("{spinner} {msg} {pos} files {elapsed}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    bar
}
