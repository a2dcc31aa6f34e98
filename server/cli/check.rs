//! `locklens check`: options, the run, the output, the exit code.

use super::session::{Request, Session};
use super::stats::Stats;
use super::view::{View, relative};
use super::{CLEAN, FOUND, complain, concise, fix, full, json, write};
use crate::config::{Config, Selection};
use crate::host::cache::Cache;
use crate::host::{ReadError, read_file};
use crate::project;
use annotate_snippets::Renderer;
use annotate_snippets::renderer::{DEFAULT_TERM_WIDTH, DecorStyle};
use clap::ValueEnum;
use locklens_engine::{Edition, Finding, Severity};
use std::collections::BTreeSet;
use std::io::{BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Options of `check`.
#[derive(Debug, clap::Args)]
pub(super) struct Options {
    /// Files and folders to check
    #[arg(default_value = ".", value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Full, value_name = "FORMAT")]
    output_format: Format,
    /// Rules, groups or `all` to run instead of the default set
    #[arg(long, value_name = "RULE|GROUP|all", value_delimiter = ',')]
    select: Vec<String>,
    /// Rules, groups or `all` to run beside the selected ones
    #[arg(long, value_name = "RULE|GROUP|all", value_delimiter = ',')]
    extend_select: Vec<String>,
    /// Rules, groups or `all` not to run
    #[arg(long, value_name = "RULE|GROUP|all", value_delimiter = ',')]
    ignore: Vec<String>,
    /// Show findings of this level and above
    #[arg(long, value_enum, default_value_t = Level::Warning, value_name = "LEVEL")]
    min_severity: Level,
    /// Edition of files outside a package [default: 2021]
    #[arg(long, value_name = "YEAR", value_parser = parse_edition)]
    edition: Option<Edition>,
    /// A settings file instead of the nearest one, or a single setting in TOML; may be repeated
    #[arg(long, value_name = "FILE|key=value")]
    config: Vec<String>,
    /// Apply the safe fixes of the findings shown
    #[arg(long)]
    fix: bool,
    /// Apply the unsafe fixes too
    #[arg(long)]
    unsafe_fixes: bool,
    /// Print what the fixes would change, and change nothing
    #[arg(long)]
    diff: bool,
    /// Exit with 0 even if there are findings
    #[arg(long)]
    exit_zero: bool,
    /// Neither read nor write the cache of what files say
    #[arg(long)]
    no_cache: bool,
    /// Where that cache is [default: the user's cache folder]
    #[arg(long, value_name = "FOLDER", conflicts_with = "no_cache")]
    cache_dir: Option<PathBuf>,
    /// Print how many receivers of `.lock()` and its like have a known type, and why the others do not
    #[arg(long)]
    stats: bool,
    /// Write each of them to a file, an object a line
    #[arg(long, hide = true, value_name = "FILE")]
    stats_sites: Option<PathBuf>,
    /// Do not read the sources of dependencies
    #[arg(long, hide = true)]
    no_dependencies: bool,
    /// Print findings and nothing else
    #[arg(long, short, conflicts_with = "verbose")]
    quiet: bool,
    /// Print what was read
    #[arg(long, short)]
    verbose: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The finding in its source, with related places and fixes
    Full,
    /// One line a finding
    Concise,
    /// One object a line
    Json,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Level {
    Hint,
    Warning,
    Error,
}

fn parse_edition(text: &str) -> Result<Edition, String> {
    project::edition_named(text).ok_or_else(|| "known editions are 2015, 2018, 2021 and 2024".to_string())
}

/// Checks, prints, and gives the exit code. The error is for stderr.
pub(super) fn run(options: &Options) -> Result<u8, String> {
    let cwd = std::env::current_dir().map_err(|e| format!("the working directory cannot be read: {e}"))?;
    let paths = readable(&options.paths)?;
    let selection = Selection {
        select: (!options.select.is_empty()).then(|| options.select.clone()),
        extend: options.extend_select.clone(),
        ignore: options.ignore.clone(),
    };
    selection.check()?;
    let config = config(options, &paths)?;
    match write::recover(&paths) {
        Ok(done) => done.iter().for_each(|said| complain("warning", said)),
        Err(busy) if options.fix || options.unsafe_fixes => return Err(busy),
        Err(_) => {}
    }
    let request = Request {
        paths,
        config,
        selection,
        edition: options.edition,
        libraries: !options.no_dependencies,
        cache: cache(options),
    };
    let mut session = Session::run(request)?;
    if !options.quiet {
        session.warnings.iter().for_each(|w| complain("warning", w));
    }
    if options.verbose {
        describe(&session, &cwd);
    }
    let least = match options.min_severity {
        Level::Hint => Severity::Hint,
        Level::Warning => Severity::Warning,
        Level::Error => Severity::Error,
    };
    let mut code = CLEAN;
    let mut fixed = None;
    if options.fix || options.unsafe_fixes || options.diff {
        let report = fix::run(&mut session, least, options.unsafe_fixes, options.diff, &cwd)?;
        if options.diff {
            super::print(&report.diff)?;
            if !options.quiet {
                complain("note", &report.summary());
            }
            let found = report.found_before > 0 && !options.exit_zero;
            return Ok(if found { FOUND } else { CLEAN });
        }
        report.skipped.iter().for_each(|s| complain("warning", s));
        fixed = Some(report);
    }
    let all = session.findings();
    let shown: Vec<Finding> = all.iter().filter(|f| f.severity >= least).cloned().collect();
    if !shown.is_empty() && !options.exit_zero {
        code = FOUND;
    }
    let closing = fixed.map(|r| r.summary()).into_iter().chain([summary(&session, &all, &shown)]);
    let closing = closing.collect::<Vec<_>>().join("\n");
    let stats = statistics(options, &session, &cwd)?;
    print(options, &session, &shown, &format!("{stats}{closing}"), &cwd)?;
    Ok(code)
}

/// The cache that the options mean.
fn cache(options: &Options) -> Option<Cache> {
    match &options.cache_dir {
        _ if options.no_cache => None,
        Some(folder) => Some(Cache::at(folder)),
        None => Cache::of_user(),
    }
}

/// The table of `--stats`, and the file of `--stats-sites`.
fn statistics(options: &Options, session: &Session, cwd: &Path) -> Result<String, String> {
    if !options.stats && options.stats_sites.is_none() {
        return Ok(String::new());
    }
    let stats = Stats::of(session);
    if let Some(file) = &options.stats_sites {
        let written = std::fs::write(file, stats.listing(session, cwd));
        written.map_err(|e| format!("{}: cannot be written: {e}", file.display()))?;
    }
    Ok(if options.stats { stats.table(&dependencies(session)) } else { String::new() })
}

/// The paths made absolute; the first that cannot be read is an error.
fn readable(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut all = Vec::new();
    for path in paths {
        let shown = path.display();
        if path.is_dir() {
            std::fs::read_dir(path).map_err(|e| format!("{shown}: cannot be read: {e}"))?;
        } else if path.exists() && path.extension().is_none_or(|e| e != "rs") {
            return Err(format!("{shown}: is neither a folder nor a .rs file"));
        } else {
            read_file(path).map_err(|e| match e {
                ReadError::Missing => format!("{shown}: no such file or folder"),
                ReadError::Unreadable(why) => format!("{shown}: {why}"),
            })?;
        }
        let path = project::absolute(path);
        if !all.contains(&path) {
            all.push(path);
        }
    }
    Ok(all)
}

/// The settings nearest to the first path, or those that `--config` names.
fn config(options: &Options, paths: &[PathBuf]) -> Result<Config, String> {
    let is_file = |text: &&String| !text.contains('=') || Path::new(text.as_str()).is_file();
    let mut config = match options.config.iter().rfind(is_file) {
        Some(file) => Config::file(&project::absolute(Path::new(file)))?,
        None => {
            let first = paths.first().map(PathBuf::as_path).unwrap_or(Path::new("."));
            Config::nearest(if first.is_dir() { first } else { first.parent().unwrap_or(first) })
        }
    };
    for setting in options.config.iter().filter(|c| !is_file(c)) {
        config.overlay(setting).map_err(|e| format!("--config: {e}"))?;
    }
    Ok(config)
}

/// What was read, on stderr.
fn describe(session: &Session, cwd: &Path) {
    for target in session.targets() {
        let root = project::normalise(&target.root).map(|p| relative(&p, cwd)).unwrap_or_default();
        let features: Vec<&str> = target.features.iter().map(|f| f.as_str()).collect();
        let features =
            if features.is_empty() { String::new() } else { format!(", features {}", features.join(" ")) };
        let kind = format!("{:?}", target.kind).to_lowercase();
        complain("note", &format!("{kind} {} at {root}, {:?}{features}", target.name, target.edition));
    }
    for (name, version, files) in session.libraries() {
        complain("note", &format!("dependency {name} {version}: {} read", plural(*files, "file")));
    }
    complain("note", &format!("{} files read", session.file_count()));
}

fn print(
    options: &Options,
    session: &Session,
    shown: &[Finding],
    closing: &str,
    cwd: &Path,
) -> Result<(), String> {
    let stdout = std::io::stdout();
    let colours = super::colours(stdout.is_terminal());
    let mut out = BufWriter::new(stdout.lock());
    let view = View::new(session, shown, cwd);
    let base = if colours { Renderer::styled() } else { Renderer::plain() };
    let renderer = base.decor_style(DecorStyle::Ascii).term_width(DEFAULT_TERM_WIDTH);
    let mut write = || -> std::io::Result<()> {
        for finding in shown {
            let text = match options.output_format {
                Format::Full => full::render(finding, &view, &renderer),
                Format::Concise => concise::render(finding, &view),
                Format::Json => json::render(finding, &view).map_err(std::io::Error::other)?,
            };
            out.write_all(text.as_bytes())?;
        }
        if !options.quiet && options.output_format != Format::Json {
            writeln!(out, "{closing}")?;
        }
        out.flush()
    };
    match write() {
        // The reader has seen enough.
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
        Err(e) => return Err(format!("cannot write: {e}")),
        Ok(()) => {}
    }
    if !options.quiet && options.output_format == Format::Json {
        complain("note", closing);
    }
    Ok(())
}

/// The closing line.
fn summary(session: &Session, all: &[Finding], shown: &[Finding]) -> String {
    let count = |severity| shown.iter().filter(|f| f.severity == severity).count();
    let kinds = [
        (count(Severity::Error), "error"),
        (count(Severity::Warning), "warning"),
        (count(Severity::Hint), "hint"),
    ];
    let kinds: Vec<String> = kinds.iter().filter(|(n, _)| *n > 0).map(|(n, what)| plural(*n, what)).collect();
    let files: BTreeSet<_> = shown.iter().map(|f| f.at.file).collect();
    let reported = plural(session.reported().len(), "file");
    let mut parts = vec![match kinds.is_empty() {
        true => format!("No findings in {reported}"),
        false => format!("{} in {} of {reported}", kinds.join(", "), files.len()),
    }];
    for (severity, what) in [(Severity::Hint, "hint"), (Severity::Warning, "warning")] {
        let hidden = all.iter().filter(|f| f.severity == severity).count() - count(severity);
        if hidden > 0 {
            parts.push(format!("{} hidden (--min-severity {what} shows them)", plural(hidden, what)));
        }
    }
    let unread = |list: &[Finding]| list.iter().filter(|f| f.rule == "syntax-unreadable").count();
    let unseen = unread(all) - unread(shown);
    if unseen > 0 {
        parts.push(format!("{} could not be read", plural(unseen, "item")));
    }
    parts.push(dependencies(session));
    parts.join("; ")
}

/// How many of the dependencies that the code names are known, so that two machines never differ silently.
fn dependencies(session: &Session) -> String {
    let counts = session.dependencies();
    let known = counts.catalogue + counts.read;
    format!("{known} of {} known", plural_of(counts.all, "dependency", "dependencies"))
}

fn plural(count: usize, what: &str) -> String {
    plural_of(count, what, &format!("{what}s"))
}

fn plural_of(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
