//! Tests of the real binary, in one test program: what it says and does, from outside.

mod cli;
mod docs;
mod findings;
mod fixes;
mod judge;
mod kill;
mod lsp;
mod meaning;
mod scratch;
mod service;
mod undo;
