//! One change of a text, and where old positions stand after it.

use super::TextEdit;
use crate::facts::{ChunkFacts, Span};

/// All edits of a step as one: the smallest range that holds them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// First byte changed, in both texts.
    pub(crate) start: u32,
    /// One past the last byte changed, in the old text.
    pub(crate) old_end: u32,
    /// One past the last byte changed, in the new text.
    pub(crate) new_end: u32,
}

impl Change {
    /// Joins edits that were made one after the other; `None` if there is none.
    pub(crate) fn of(edits: &[TextEdit]) -> Option<Change> {
        let mut all: Option<Change> = None;
        for edit in edits {
            let end = edit.end.max(edit.start);
            let behind = edit.start.saturating_add(edit.new_len);
            let change = match all {
                None => Change { start: edit.start, old_end: end, new_end: behind },
                // The edit's coordinates are those after `all`.
                Some(all) => Change {
                    start: all.start.min(edit.start),
                    old_end: all.old_end.saturating_add(end.saturating_sub(all.new_end)),
                    new_end: all
                        .new_end
                        .max(end)
                        .saturating_sub(end - edit.start)
                        .saturating_add(edit.new_len),
                },
            };
            all = Some(change);
        }
        all
    }

    /// How much longer the text got.
    pub(crate) fn delta(self) -> i64 {
        i64::from(self.new_end) - i64::from(self.old_end)
    }

    /// Where a position behind the change stands now.
    pub(crate) fn shift(self, at: u32) -> u32 {
        u32::try_from(i64::from(at) + self.delta()).unwrap_or(0)
    }

    /// Where any position stands now; one in the middle of what was replaced stays inside it.
    pub(crate) fn map(self, at: u32) -> u32 {
        if at >= self.old_end && at > self.start {
            self.shift(at)
        } else {
            at.min(self.start.max(self.new_end))
        }
    }

    /// Moves the spans of facts that could not be renewed. The chunk stood at `old_start` and is
    /// now at `start`, `len` bytes long.
    pub(crate) fn move_spans(self, facts: &mut ChunkFacts, old_start: u32, start: u32, len: u32) {
        let place = |at: u32| self.map(old_start.saturating_add(at)).saturating_sub(start).min(len);
        let moved = |span: &mut Span| {
            let (a, b) = (place(span.start), place(span.end));
            *span = Span { start: a, end: b.max(a) };
        };
        for span in &mut facts.item_spans {
            moved(&mut span.whole);
            moved(&mut span.name);
        }
        for span in &mut facts.field_spans {
            moved(&mut span.name);
            moved(&mut span.ty);
        }
        facts.allows.iter_mut().for_each(|(span, _)| moved(span));
        for spans in &mut facts.body_spans {
            spans.exprs.iter_mut().for_each(moved);
            spans.heads.iter_mut().for_each(moved);
            spans.pats.iter_mut().for_each(moved);
            spans.stmts.iter_mut().flat_map(|(_, list)| list).for_each(moved);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_join_to_one_change() {
        let edit = |start, end, new_len| TextEdit { start, end, new_len };
        let cases = [
            (vec![edit(5, 7, 1)], (5, 7, 6)),
            // Far behind: 20 in the new text was 21 in the old one.
            (vec![edit(5, 7, 1), edit(20, 22, 0)], (5, 23, 20)),
            (vec![edit(20, 22, 0), edit(5, 7, 4)], (5, 22, 22)),
            // Typing on.
            (vec![edit(5, 5, 1), edit(6, 6, 1), edit(7, 7, 1)], (5, 5, 8)),
            // Taking back part of what was typed.
            (vec![edit(5, 5, 3), edit(6, 8, 0)], (5, 5, 6)),
        ];
        for (edits, want) in cases {
            let got = Change::of(&edits).map(|c| (c.start, c.old_end, c.new_end));
            assert_eq!(got, Some(want), "{edits:?}");
        }
    }
}
