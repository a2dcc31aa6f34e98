//! The command line: `check`, `explain`, `rules`, `lsp`.

mod check;
mod concise;
mod explain;
mod fix;
mod full;
mod json;
mod lines;
mod rules;
mod session;
mod stats;
mod view;
mod write;

use clap::{Parser, Subcommand};
use locklens_engine::syntax::STACK_BYTES;
use std::io::Write;
use std::process::ExitCode;

/// Nothing at or above the asked level.
const CLEAN: u8 = 0;
/// There are findings.
const FOUND: u8 = 1;
/// The work could not be done.
const FAILED: u8 = 2;

/// Checks that each lock fits the context it is held in.
#[derive(Debug, Parser)]
#[command(name = "locklens", version, propagate_version = true, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check files and folders
    Check(Box<check::Options>),
    /// Explain a rule
    Explain(explain::Options),
    /// List the rules
    Rules(rules::Options),
    /// Serve an editor over stdin and stdout
    Lsp(LspOptions),
}

/// What clients add by themselves to the command that they start; none of it changes anything.
#[derive(Debug, clap::Args)]
struct LspOptions {
    /// Speak over stdin and stdout, which is what it does in any case
    #[arg(long)]
    stdio: bool,
    #[arg(long = "clientProcessId", hide = true)]
    client_process_id: Option<String>,
}

/// Reads the process's arguments, does what they say, and gives the exit code.
pub fn main() -> ExitCode {
    // Wrong arguments end here with code 2, `--help` and `--version` with 0.
    let arguments = Arguments::parse();
    let result = match arguments.command {
        Command::Check(options) => on_large_stack(move || check::run(&options)),
        Command::Explain(options) => explain::run(&options),
        Command::Rules(options) => rules::run(&options),
        Command::Lsp(LspOptions { .. }) => return crate::lsp::run(),
    };
    let code = result.unwrap_or_else(|error| {
        complain("error", &error);
        FAILED
    });
    ExitCode::from(code)
}

/// Runs the analysis on a thread whose stack fits the engine's recursion.
fn on_large_stack<F>(work: F) -> Result<u8, String>
where
    F: FnOnce() -> Result<u8, String> + Send + 'static,
{
    let thread = std::thread::Builder::new().name("analysis".into()).stack_size(STACK_BYTES).spawn(work);
    let thread = thread.map_err(|e| format!("cannot start the analysis thread: {e}"))?;
    thread.join().unwrap_or_else(|_| Err("an internal error ended the analysis; please report it".into()))
}

/// A line on stderr. Nobody is left to tell if that is closed.
fn complain(level: &str, text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{level}: {text}");
}

/// Prints a text; a reader that has gone away (`| head`) is no error.
fn print(text: &str) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("cannot write: {e}")),
        _ => Ok(()),
    }
}

/// Colours are for terminals, and for those who have not said no.
fn colours(is_terminal: bool) -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    is_terminal && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|t| t != "dumb")
}
