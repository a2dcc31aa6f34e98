//! The engine of locklens: from the text of a workspace to findings and fixes.
//!
//! Data goes one way: text → [`syntax`] → [`facts`] → [`model`] → [`flow`] → [`rules`] → [`finding`].
//! The engine knows no LSP, no runtime and no file system; it reads no clock, no environment and
//! starts no threads. Every public function is total: it never fails and never panics on bad input.
//!
//! A host (the language server, the command line) reads files, calls [`syntax::parse`] for each on
//! threads of its own with a large stack ([`syntax::STACK_BYTES`]), and hands the facts to an
//! [`Engine`], which lives on one thread.

pub mod catalogue;
pub mod engine;
pub mod facts;
pub mod finding;
pub mod flow;
pub mod insight;
mod locks;
pub mod model;
mod render;
pub mod rules;
pub mod stats;
pub mod suppress;
pub mod syntax;
#[cfg(test)]
mod test_support;
mod work;

pub use engine::{CrateSpec, DepSpec, Engine, EngineConfig, Library, TargetKind};
pub use facts::{Edition, FileFacts};
pub use finding::{Edit, FileId, Finding, Fix, Place, Safety, Severity};
