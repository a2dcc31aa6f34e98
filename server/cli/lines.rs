//! Byte offsets to lines and columns as rustc counts them: lines end at `\n`, columns are
//! characters, both from 1, and a byte-order mark is no character.

/// The line starts of one text.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    /// Finds the lines of a text.
    pub(super) fn new(text: &'a str) -> Lines<'a> {
        let ends = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i + 1);
        Lines { text, starts: std::iter::once(0).chain(ends).collect() }
    }

    /// The text.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// The nearest valid offset at or before this one.
    pub(super) fn clamp(&self, offset: u32) -> usize {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    /// The line of an offset, from 0.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// Where a line (from 0) begins; the end of the text for lines behind the last.
    pub(super) fn start(&self, line: usize) -> usize {
        self.starts.get(line).copied().unwrap_or(self.text.len())
    }

    /// Line and column of an offset, both from 1.
    pub(super) fn position(&self, offset: u32) -> (usize, usize) {
        let offset = self.clamp(offset);
        let line = self.line(offset);
        let before = self.text.get(self.start(line)..offset).unwrap_or_default();
        let before = if line == 0 { before.strip_prefix('\u{feff}').unwrap_or(before) } else { before };
        (line + 1, before.chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn columns_are_characters_and_lines_end_at_newlines_only() {
        let lines = Lines::new("ab\r\nö🦀x\ry\n");
        assert_eq!(lines.position(0), (1, 1));
        assert_eq!(lines.position(4), (2, 1));
        assert_eq!(lines.position(10), (2, 3), "behind a two-byte and a four-byte character");
        assert_eq!(lines.position(12), (2, 5), "a lone return ends no line");
        assert_eq!(lines.position(14), (3, 1));
        assert_eq!(lines.position(999), (3, 1), "offsets behind the end are clamped");
        assert_eq!(lines.position(7), (2, 2), "offsets inside a character are clamped");
    }

    #[test]
    fn a_byte_order_mark_has_no_column() {
        let lines = Lines::new("\u{feff}fn f() {}\nx");
        assert_eq!(lines.position(3), (1, 1));
        assert_eq!(lines.position(6), (1, 4));
        assert_eq!(Lines::new("").position(0), (1, 1));
    }
}
