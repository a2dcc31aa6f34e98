//! The host of the engine: project reading, configuration, the language server and the command line.
//!
//! [`project`] says what is on disk, [`config`] what the user asked for, [`host`] loads files and
//! hands them to the engine; [`cli`] and the language server show what it found.

pub mod cli;
pub mod config;
pub mod contain;
pub mod host;
pub mod lsp;
pub mod project;
pub mod text;
