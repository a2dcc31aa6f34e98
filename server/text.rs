//! Texts and positions. The only file that knows text encodings and line breaks.
//!
//! The engine counts bytes; the protocol counts lines and, within a line, units of an encoding
//! that client and server agree on. Lines end at `\n`, `\r\n` or `\r`, as in every editor.
//! Positions out of range are clamped, as the protocol asks; nothing here panics.

use locklens_engine::syntax::TextEdit;
use ropey::Rope;
use std::ops::Range;
use std::sync::Arc;

/// What [`Position::character`] counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units: what every client must understand.
    #[default]
    Utf16,
    /// Characters (Unicode scalar values).
    Utf32,
}

/// A place in a text as the protocol has it. Both numbers are 0-based.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// Units of the agreed [`Encoding`] from the line's start.
    pub character: u32,
}

/// A text under edits. A clone costs nothing to speak of and shares its memory with the original.
#[derive(Clone, Debug, Default)]
pub struct Text {
    rope: Rope,
    /// Chars at the start that no editor shows: the byte order mark of a file read from disk.
    hidden: usize,
}

impl Text {
    /// A text as a client sent it: every character counts, a byte order mark too.
    pub fn new(text: &str) -> Text {
        Text { rope: Rope::from_str(text), hidden: 0 }
    }

    /// A text as it stands on disk: editors hide a byte order mark and do not count it.
    pub fn from_disk(text: &str) -> Text {
        Text { rope: Rope::from_str(text), hidden: usize::from(text.starts_with('\u{feff}')) }
    }

    /// The whole text in one piece.
    pub fn contents(&self) -> Arc<str> {
        String::from(&self.rope).into()
    }

    /// Length in bytes.
    pub fn len(&self) -> usize {
        self.rope.len_bytes()
    }

    /// No text at all.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Number of lines; a text that ends with a line break has an empty last line.
    pub fn lines(&self) -> usize {
        self.rope.len_lines()
    }

    /// The byte offset of a position. A line past the end means the end of the text, a character
    /// past the end of its line the end of that line (before its break), and a position inside a
    /// character that character's start.
    pub fn offset(&self, position: Position, encoding: Encoding) -> usize {
        let line = position.line as usize;
        if line >= self.rope.len_lines() {
            return self.rope.len_bytes();
        }
        let chars = self.line_chars(line);
        let column = position.character as usize;
        let wanted = match encoding {
            Encoding::Utf8 => {
                let byte = self.rope.char_to_byte(chars.start).saturating_add(column);
                self.rope.byte_to_char(byte.min(self.rope.len_bytes()))
            }
            Encoding::Utf16 => {
                let unit = self.rope.char_to_utf16_cu(chars.start).saturating_add(column);
                self.rope.utf16_cu_to_char(unit.min(self.rope.len_utf16_cu()))
            }
            Encoding::Utf32 => chars.start.saturating_add(column),
        };
        self.rope.char_to_byte(wanted.min(chars.end))
    }

    /// The position of a byte offset, clamped to the text, to a character's start and to the
    /// visible part of its line.
    pub fn position(&self, offset: usize, encoding: Encoding) -> Position {
        let char = self.rope.byte_to_char(offset.min(self.rope.len_bytes()));
        let line = self.rope.char_to_line(char);
        let chars = self.line_chars(line);
        let char = char.clamp(chars.start, chars.end);
        let character = match encoding {
            Encoding::Utf8 => self.rope.char_to_byte(char) - self.rope.char_to_byte(chars.start),
            Encoding::Utf16 => self.rope.char_to_utf16_cu(char) - self.rope.char_to_utf16_cu(chars.start),
            Encoding::Utf32 => char - chars.start,
        };
        Position { line: saturate(line), character: saturate(character) }
    }

    /// Replaces what stands between two positions, in whichever order they come.
    pub fn replace(&mut self, range: Range<Position>, new: &str, encoding: Encoding) -> TextEdit {
        let a = self.offset(range.start, encoding);
        let b = self.offset(range.end, encoding);
        self.splice(a.min(b)..a.max(b), new)
    }

    /// Replaces everything. The edit covers only what differs, so that a client that sends whole
    /// texts is served as quickly as one that sends its keystrokes; `None` if nothing differs.
    pub fn replace_all(&mut self, new: &str) -> Option<TextEdit> {
        let old = self.contents();
        if *old == *new {
            return None;
        }
        let same_start = common_start(&old, new);
        let same_end = common_end(&old[same_start..], &new[same_start..]);
        let edit = self.splice(same_start..old.len() - same_end, &new[same_start..new.len() - same_end]);
        Some(edit)
    }

    /// The line at a byte offset, without its break, and the byte offset where it starts.
    pub fn line_at(&self, offset: usize) -> (usize, String) {
        let line = self.rope.byte_to_line(offset.min(self.rope.len_bytes()));
        let chars = self.line_chars(line);
        (self.rope.char_to_byte(chars.start), self.rope.slice(chars).to_string())
    }

    /// The break that the first line ends with; `\n` for a text of one line.
    pub fn line_break(&self) -> &'static str {
        let first = self.rope.line(0);
        match (first.chars_at(first.len_chars()).prev(), first.len_chars()) {
            (Some('\n'), n) if n >= 2 && first.char(n - 2) == '\r' => "\r\n",
            (Some('\r'), _) => "\r",
            _ => "\n",
        }
    }

    /// Bytes `range` become `new`; the offsets are in range and at characters' starts.
    fn splice(&mut self, range: Range<usize>, new: &str) -> TextEdit {
        let start = self.rope.byte_to_char(range.start);
        let end = self.rope.byte_to_char(range.end);
        self.rope.remove(start..end);
        self.rope.insert(start, new);
        TextEdit { start: saturate(range.start), end: saturate(range.end), new_len: saturate(new.len()) }
    }

    /// The chars of a line, without a hidden start and without the break; the line exists.
    fn line_chars(&self, line: usize) -> Range<usize> {
        let mut start = self.rope.line_to_char(line);
        let mut end = self.rope.line_to_char(line + 1);
        if line == 0 {
            start += self.hidden;
        }
        if line + 1 < self.rope.len_lines() {
            let mut before = self.rope.chars_at(end);
            end -= match (before.prev(), before.prev()) {
                (Some('\n'), Some('\r')) => 2,
                _ => 1,
            };
        }
        start..end.max(start)
    }
}

/// Bytes that both begin with, cut back to a character's start.
fn common_start(a: &str, b: &str) -> usize {
    let same = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    (0..=same).rev().find(|&n| a.is_char_boundary(n) && b.is_char_boundary(n)).unwrap_or(0)
}

/// Bytes that both end with, cut back to a character's start.
fn common_end(a: &str, b: &str) -> usize {
    let same = a.bytes().rev().zip(b.bytes().rev()).take_while(|(x, y)| x == y).count();
    let at_start = |&n: &usize| a.is_char_boundary(a.len() - n) && b.is_char_boundary(b.len() - n);
    (0..=same).rev().find(at_start).unwrap_or(0)
}

fn saturate(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Encoding::{Utf8, Utf16, Utf32};

    fn at(line: u32, character: u32) -> Position {
        Position { line, character }
    }

    #[test]
    fn columns_are_counted_in_the_agreed_encoding() {
        // a = 1 byte, é = 2 bytes, 🔒 = 4 bytes and 2 UTF-16 units.
        let text = Text::new("aé🔒b\nx");
        let b = "aé🔒".len();
        for (encoding, column) in [(Utf8, 7), (Utf16, 4), (Utf32, 3)] {
            assert_eq!(text.position(b, encoding), at(0, column), "{encoding:?}");
            assert_eq!(text.offset(at(0, column), encoding), b, "{encoding:?}");
        }
    }

    #[test]
    fn a_position_inside_a_character_is_its_start() {
        let text = Text::new("a🔒b");
        assert_eq!(text.offset(at(0, 2), Utf16), 1);
        assert_eq!(text.offset(at(0, 3), Utf8), 1);
        assert_eq!(text.position(3, Utf16), at(0, 1));
    }

    #[test]
    fn only_the_three_breaks_of_editors_end_a_line() {
        let text = Text::new("a\nb\r\nc\rd\u{b}e\u{c}f\u{85}g\u{2028}h");
        assert_eq!(text.lines(), 4);
        assert_eq!(text.position("a\nb\r\nc\r".len(), Utf8), at(3, 0));
        assert_eq!(text.position("a\nb\r\nc\rd\u{b}".len(), Utf8), at(3, 2));
    }

    #[test]
    fn positions_out_of_range_are_clamped() {
        for (text, line_end) in [("ab\ncd", 2), ("ab\r\ncd", 2), ("ab\rcd", 2)] {
            let text = Text::new(text);
            for encoding in [Utf8, Utf16, Utf32] {
                assert_eq!(text.offset(at(0, 99), encoding), line_end);
                assert_eq!(text.offset(at(0, u32::MAX), encoding), line_end);
                assert_eq!(text.offset(at(1, 99), encoding), text.len());
                assert_eq!(text.offset(at(u32::MAX, 0), encoding), text.len());
                assert_eq!(text.position(usize::MAX, encoding), at(1, 2));
            }
        }
        let empty = Text::new("");
        assert_eq!(empty.offset(at(3, 3), Utf16), 0);
        assert_eq!(empty.position(9, Utf16), at(0, 0));
    }

    #[test]
    fn an_offset_between_cr_and_lf_is_the_end_of_its_line() {
        let text = Text::new("ab\r\ncd");
        assert_eq!(text.position(3, Utf8), at(0, 2));
    }

    #[test]
    fn edits_in_sequence_give_byte_edits_in_the_coordinates_before_each() {
        let mut text = Text::new("fn é() {}\r\nfn b() {}\r\n");
        let edit = text.replace(at(0, 3)..at(0, 4), "grün", Utf16);
        assert_eq!(edit, TextEdit { start: 3, end: 5, new_len: 5 });
        let edit = text.replace(at(1, 3)..at(1, 4), "🔒", Utf16);
        assert_eq!(edit, TextEdit { start: 18, end: 19, new_len: 4 });
        assert_eq!(&*text.contents(), "fn grün() {}\r\nfn 🔒() {}\r\n");
    }

    #[test]
    fn a_range_the_wrong_way_round_is_turned() {
        let mut text = Text::new("abcd");
        assert_eq!(text.replace(at(0, 3)..at(0, 1), "", Utf16), TextEdit { start: 1, end: 3, new_len: 0 });
        assert_eq!(&*text.contents(), "ad");
    }

    #[test]
    fn joining_and_splitting_line_breaks_keeps_the_line_count_right() {
        let mut text = Text::new("a\rb\nc");
        text.replace(at(1, 0)..at(1, 1), "", Utf16);
        assert_eq!((&*text.contents(), text.lines()), ("a\r\nc", 2));
        let mut text = Text::new("a\r\nc");
        text.splice(2..2, "x");
        assert_eq!((&*text.contents(), text.lines()), ("a\rx\nc", 3));
    }

    #[test]
    fn replacing_everything_touches_only_the_difference() {
        let mut text = Text::new("let a = \"é\";");
        assert_eq!(text.replace_all("let a = \"è\";"), Some(TextEdit { start: 9, end: 11, new_len: 2 }));
        assert_eq!(text.replace_all("let a = \"è\";"), None);
        let mut text = Text::new("aaaa");
        assert_eq!(text.replace_all("aa"), Some(TextEdit { start: 2, end: 4, new_len: 0 }));
        assert_eq!(text.replace_all(""), Some(TextEdit { start: 0, end: 2, new_len: 0 }));
    }

    #[test]
    fn a_mark_on_disk_is_hidden_and_one_from_a_client_counts() {
        let disk = Text::from_disk("\u{feff}fn a() {}\n");
        assert_eq!(disk.position(3, Utf16), at(0, 0));
        assert_eq!(disk.position(0, Utf16), at(0, 0));
        assert_eq!(disk.offset(at(0, 2), Utf8), 5);
        let sent = Text::new("\u{feff}fn a() {}\n");
        assert_eq!(sent.position(3, Utf16), at(0, 1));
        assert_eq!(Text::from_disk("\u{feff}").offset(at(0, 0), Utf16), 3);
    }

    #[test]
    fn the_line_at_an_offset_comes_without_its_break() {
        let text = Text::new("a\r\n  b();\r\n");
        assert_eq!(text.line_at(6), (3, "  b();".to_string()));
        assert_eq!(text.line_at(999), (11, String::new()));
        assert_eq!(text.line_break(), "\r\n");
        assert_eq!(Text::new("a\rb").line_break(), "\r");
        assert_eq!(Text::new("").line_break(), "\n");
    }
}
