//! Tests of the real binary, in one test program: what it says and does, from outside.

mod cli;
mod docs;
mod findings;
mod fixes;
mod judge;
mod kill;
mod lsp;
mod scratch;
mod service;
