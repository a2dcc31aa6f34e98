//! Panics of the analysis are bugs, and stay with the file that caused them.
//!
//! Every call into the engine goes through this module: it gives back a plain value where the
//! engine panicked, so that the other files are served as before.

use locklens_engine::facts::{ChunkNode, Name};
use locklens_engine::syntax::{self, TextEdit};
use locklens_engine::{Edition, FileFacts};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::{Mutex, OnceLock};

/// Runs a call into the engine; `None` if it panicked.
pub fn call<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

/// [`syntax::parse`], total whatever happens inside.
pub fn parse(text: &str, edition: Edition) -> FileFacts {
    let parse = || {
        panic_for_tests(text);
        syntax::parse(text, edition)
    };
    call(parse).unwrap_or_else(panicked)
}

/// [`syntax::parse_signatures`], total whatever happens inside; nothing is known then.
pub fn parse_signatures(text: &str, edition: Edition, features: &[Name]) -> FileFacts {
    call(|| syntax::parse_signatures(text, edition, features)).unwrap_or_default()
}

/// [`syntax::reparse`], total whatever happens inside.
pub fn reparse(old: &FileFacts, text: &str, edits: &[TextEdit], edition: Edition) -> FileFacts {
    let reparse = || {
        panic_for_tests(text);
        syntax::reparse(old, text, edits, edition)
    };
    // What is left of the file after a panic is one artificial chunk: nothing to build on.
    if is_unreadable(old) { parse(text, edition) } else { call(reparse).unwrap_or_else(panicked) }
}

/// Facts of a file that cannot be had: one skipped chunk, which the engine reports once. `why`
/// ends the sentence "this file …".
pub fn unreadable(why: &str) -> FileFacts {
    syntax::unreadable(format!("this file {why}"))
}

/// Are these facts made by [`unreadable`]?
fn is_unreadable(facts: &FileFacts) -> bool {
    matches!(&facts.chunks[..], [ChunkNode { len: 0, problem: Some(p), .. }] if p.skipped)
}

fn panicked() -> FileFacts {
    unreadable("made the analysis panic; that is a bug in locklens, please report it")
}

/// Logs each panic once for the place in our code where it happens: a file that is typed in would
/// repeat it at every key.
pub fn log_panics_once() {
    static SEEN: Mutex<Option<HashSet<String>>> = Mutex::new(None);
    std::panic::set_hook(Box::new(|info: &PanicHookInfo<'_>| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        let payload = info.payload();
        let text = payload.downcast_ref::<&str>().copied();
        let message = text.or(payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no message");
        let is_new = SEEN.lock().is_ok_and(|mut seen| seen.get_or_insert_default().insert(place.clone()));
        if is_new {
            tracing::error!("panic at {place}: {message}; this is a bug in locklens, please report it");
        }
    }));
}

/// Lets the tests see what a panic does: texts that hold the marker in `LOCKLENS_TEST_PANIC`
/// panic. Without the variable nothing is searched.
fn panic_for_tests(text: &str) {
    static MARKER: OnceLock<Option<String>> = OnceLock::new();
    let marker = MARKER.get_or_init(|| std::env::var("LOCKLENS_TEST_PANIC").ok().filter(|m| !m.is_empty()));
    if let Some(marker) = marker
        && text.contains(marker.as_str())
    {
        panic!("asked for by LOCKLENS_TEST_PANIC");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_none() {
        assert_eq!(call(|| 1), Some(1));
        assert_eq!(call(|| -> u8 { panic!("asked for") }), None);
    }

    #[test]
    fn facts_of_a_panic_are_not_built_on() {
        assert!(is_unreadable(&panicked()));
        assert!(!is_unreadable(&FileFacts::default()));
        let again = reparse(&panicked(), "fn a() {}", &[], Edition::E2021);
        assert!(!is_unreadable(&again));
    }
}
