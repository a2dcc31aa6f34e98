//! The language server over stdin and stdout.
//!
//! [`transport`] reads messages and lets [`backend`] handle each in order; handlers keep
//! [`documents`] and tell the [`analyst`], whose thread owns the engine. What it finds goes
//! through [`convert`] back to the client. One file a feature: [`diagnostics`], [`actions`],
//! [`insight`], [`commands`].

mod actions;
mod analyst;
mod backend;
mod client;
mod commands;
mod convert;
mod diagnostics;
mod documents;
mod insight;
mod progress;
mod silence;
mod state;
mod transport;
mod workspace;

use std::process::ExitCode;
use tower_lsp::LspService;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::prelude::*;
use tracing_subscriber::{Registry, reload};

/// Serves on stdin and stdout until the client says `exit` or closes the input. Success if it said
/// `shutdown` before.
pub fn run() -> ExitCode {
    start_log();
    crate::contain::log_panics_once();
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_time().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error),
    };
    let orderly = {
        let _in_runtime = runtime.enter();
        let outbox = match transport::Outbox::start(std::io::stdout()) {
            Ok(outbox) => outbox,
            Err(error) => return fail(&error),
        };
        let (service, socket) = LspService::new(|client| backend::Backend::new(client, outbox.clone()));
        transport::serve(service, socket, std::io::stdin().lock(), &outbox)
    };
    // Handlers that still wait must not keep the process.
    runtime.shutdown_background();
    if orderly { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn fail(error: &std::io::Error) -> ExitCode {
    tracing::error!("cannot start: {error}");
    ExitCode::FAILURE
}

type LogLevel = reload::Handle<LevelFilter, Registry>;

static LOG_LEVEL: std::sync::OnceLock<LogLevel> = std::sync::OnceLock::new();

/// Logs to stderr: stdout is the protocol's.
fn start_log() {
    let (level, handle) = reload::Layer::new(LevelFilter::WARN);
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).with_ansi(false).without_time();
    if tracing_subscriber::registry().with(level).with(lines).try_init().is_ok() {
        let _ = LOG_LEVEL.set(handle);
    }
}

/// Sets how much is logged: a level's name, or warnings and errors.
fn set_log_level(level: Option<&str>) {
    let level = level.and_then(|level| level.parse().ok()).unwrap_or(LevelFilter::WARN);
    if let Some(handle) = LOG_LEVEL.get() {
        let _ = handle.modify(|filter| *filter = level);
    }
}
