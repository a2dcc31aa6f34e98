//! Properties of fixes, over every fixture: any subset of them, taken in any order, leaves a text that can be read,
//! and taking it back restores the bytes. With either kind of line ends.

use crate::judge::{analyse, fixtures};
use locklens_engine::syntax::{STACK_BYTES, parse};
use locklens_engine::{Edit, Edition, Fix};
use proptest::prelude::*;
use std::sync::OnceLock;

struct Case {
    text: String,
    edition: Edition,
    fixes: Vec<Fix>,
}

fn cases() -> &'static Vec<Case> {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(|| {
        let make = || {
            let mut out = Vec::new();
            for text in fixtures() {
                for (edition, text) in
                    [(Edition::E2021, text.to_string()), (Edition::E2024, text.replace('\n', "\r\n"))]
                {
                    let fixes: Vec<Fix> = analyse(&text, edition).into_iter().flat_map(|f| f.fixes).collect();
                    if !fixes.is_empty() {
                        out.push(Case { text, edition, fixes });
                    }
                }
            }
            out
        };
        let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(make).expect("a thread");
        thread.join().expect("no panic")
    })
}

/// The text with edits made, and the edits that take them back. The edits do not overlap.
fn applied(text: &str, edits: &[Edit]) -> (String, Vec<Edit>) {
    let mut edits = edits.to_vec();
    edits.sort();
    let (mut out, mut back, mut at) = (String::new(), Vec::new(), 0);
    for edit in &edits {
        let range = edit.at.start as usize..edit.at.end as usize;
        out += &text[at..range.start];
        let mut undo = edit.clone();
        undo.at.start = out.len() as u32;
        out += &edit.text;
        undo.at.end = out.len() as u32;
        undo.text = text[range.clone()].to_string();
        back.push(undo);
        at = range.end;
    }
    out += &text[at..];
    (out, back)
}

/// Takes the fixes in this order, leaving out those that touch what another one has changed, as the command line
/// and the editors do. Returns their edits in terms of the first text.
fn together(fixes: &[&Fix]) -> Vec<Edit> {
    let mut out: Vec<Edit> = Vec::new();
    for fix in fixes {
        let meets = |e: &Edit| out.iter().any(|o| o.at.start <= e.at.end && e.at.start <= o.at.end);
        if !fix.edits.iter().any(meets) {
            out.extend(fix.edits.iter().cloned());
        }
    }
    out
}

fn is_readable(text: &str, edition: Edition) -> bool {
    let text = text.to_string();
    let read = move || parse(&text, edition).chunks.iter().all(|c| !c.is_broken());
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(read).expect("a thread");
    thread.join().expect("no panic")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_fixes_in_any_order_can_be_read_and_taken_back(
        case in 0..cases().len(),
        order in prop::collection::vec(any::<prop::sample::Index>(), 1..6),
    ) {
        let Case { text, edition, fixes } = &cases()[case];
        let chosen: Vec<&Fix> = order.iter().map(|i| i.get(fixes)).collect();
        let (fixed, back) = applied(text, &together(&chosen));
        prop_assert!(is_readable(&fixed, *edition), "{fixed}");
        let mixed = text.contains("\r\n") && fixed.replace("\r\n", "").contains('\n');
        prop_assert!(!mixed, "line ends are mixed:\n{fixed:?}");
        prop_assert_eq!(&applied(&fixed, &back).0, text);
    }
}

#[test]
fn every_fix_alone_can_be_read_and_taken_back() {
    for Case { text, edition, fixes } in cases() {
        for fix in fixes {
            let (fixed, back) = applied(text, &fix.edits);
            assert!(is_readable(&fixed, *edition), "{}:\n{fixed}", fix.title);
            assert_eq!(&applied(&fixed, &back).0, text);
        }
    }
}
