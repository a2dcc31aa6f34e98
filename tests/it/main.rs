//! Tests of the real binary, in one test program: what it says and does, from outside.

mod cli;
mod docs;
mod lsp;
mod scratch;
