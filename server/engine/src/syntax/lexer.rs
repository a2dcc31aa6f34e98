//! A light lexer: just enough of Rust's tokens to find where items begin and end.
//!
//! It never fails. Whatever it cannot close (a string, a block comment) ends with the text, and
//! [`Lexed::open`] says so. Whitespace and plain comments leave no token; doc comments do, since
//! they are attributes.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An identifier or keyword; raw ones include `r#`.
    Ident,
    /// `'a`.
    Lifetime,
    /// A number.
    Number,
    /// A string or char of any sort.
    Text,
    /// One byte of punctuation.
    Punct(u8),
    /// `(`, `[` or `{`.
    Open(u8),
    /// `)`, `]` or `}`.
    Close(u8),
    /// `/// …`, `/** … */`.
    DocOuter,
    /// `//! …`, `/*! … */`.
    DocInner,
}

/// One token; byte offsets in the whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) start: u32,
    pub(crate) end: u32,
}

/// The tokens of a range.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexed {
    pub(crate) tokens: Vec<Token>,
    /// Something (string, char, block comment) was not closed.
    pub(crate) open: bool,
}

/// Words that begin an item, for recovery at column 0.
const ITEM_WORDS: [&str; 16] = [
    "pub",
    "fn",
    "struct",
    "enum",
    "union",
    "impl",
    "trait",
    "mod",
    "use",
    "static",
    "const",
    "type",
    "extern",
    "unsafe",
    "async",
    "macro_rules",
];

/// Does an item begin here? Looks at the text at the start of a line.
pub(crate) fn item_begins(line: &[u8]) -> bool {
    if line.starts_with(b"#[") || line.starts_with(b"///") {
        return true;
    }
    let word = line.iter().take_while(|b| is_ident(**b)).count();
    let Ok(text) = std::str::from_utf8(line.get(..word).unwrap_or_default()) else { return false };
    ITEM_WORDS.contains(&text) || (word > 0 && line.get(word) == Some(&b'!'))
}

fn is_ident_start(b: u8) -> bool {
    b.is_ascii_alphabetic() || b == b'_' || b >= 0x80
}

fn is_ident(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80
}

/// Cuts `text[start..end]` into tokens. With `recover`, a string that runs over a line on which an
/// item seems to begin is taken as unclosed and ends before that line.
pub(crate) fn lex(text: &str, start: usize, end: usize, recover: bool) -> Lexed {
    let bytes = text.as_bytes().get(..end.min(text.len())).unwrap_or_default();
    let mut lexer = Lexer { bytes, at: start.min(bytes.len()), recover, out: Lexed::default() };
    lexer.out.tokens.reserve(bytes.len().saturating_sub(start) / 5);
    lexer.run();
    lexer.out
}

struct Lexer<'a> {
    bytes: &'a [u8],
    at: usize,
    recover: bool,
    out: Lexed,
}

impl Lexer<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn push(&mut self, kind: Kind, start: usize) {
        self.at = self.at.min(self.bytes.len());
        self.out.tokens.push(Token { kind, start: start as u32, end: self.at as u32 });
    }

    fn run(&mut self) {
        while let Some(&b) = self.bytes.get(self.at) {
            let start = self.at;
            match b {
                b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c => self.at += 1,
                b'/' if self.peek(1) == b'/' => self.line_comment(),
                b'/' if self.peek(1) == b'*' => self.block_comment(),
                b'"' => {
                    self.at += 1;
                    self.quoted();
                    self.push(Kind::Text, start);
                }
                b'\'' => self.quote(),
                b'0'..=b'9' => self.number(),
                b'(' | b'[' | b'{' => {
                    self.at += 1;
                    self.push(Kind::Open(b), start);
                }
                b')' | b']' | b'}' => {
                    self.at += 1;
                    self.push(Kind::Close(b), start);
                }
                b if is_ident_start(b) => self.word(),
                b => {
                    self.at += 1;
                    self.push(Kind::Punct(b), start);
                }
            }
        }
    }

    fn line_comment(&mut self) {
        let start = self.at;
        while self.at < self.bytes.len() && self.bytes[self.at] != b'\n' {
            self.at += 1;
        }
        // A `\r` belongs to the line's end; alone it would make the comment unreadable.
        if self.bytes[start..self.at].ends_with(b"\r") {
            self.at -= 1;
        }
        let text = &self.bytes[start..self.at];
        if text.starts_with(b"//!") {
            self.push(Kind::DocInner, start);
        } else if text.starts_with(b"///") && !text.starts_with(b"////") {
            self.push(Kind::DocOuter, start);
        }
    }

    fn block_comment(&mut self) {
        let start = self.at;
        self.at += 2;
        let mut depth = 1;
        while depth > 0 {
            match (self.bytes.get(self.at), self.peek(1)) {
                (None, _) => {
                    self.out.open = true;
                    break;
                }
                (Some(b'/'), b'*') => {
                    depth += 1;
                    self.at += 2;
                }
                (Some(b'*'), b'/') => {
                    depth -= 1;
                    self.at += 2;
                }
                _ => self.at += 1,
            }
        }
        self.at = self.at.min(self.bytes.len());
        let text = &self.bytes[start..self.at];
        if text.starts_with(b"/*!") {
            self.push(Kind::DocInner, start);
        } else if text.starts_with(b"/**") && !text.starts_with(b"/***") && text != b"/**/" {
            self.push(Kind::DocOuter, start);
        }
    }

    /// Behind an opening `"`: to the closing one.
    fn quoted(&mut self) {
        while let Some(&b) = self.bytes.get(self.at) {
            self.at += 1;
            match b {
                b'"' => return,
                b'\\' => self.at += 1,
                b'\n' if self.recover && item_begins(&self.bytes[self.at..]) => {
                    self.out.open = true;
                    return;
                }
                _ => {}
            }
        }
        self.out.open = true;
    }

    /// Behind `r`, at `#…"`: to the closing `"#…`. False if this is no raw string.
    fn raw(&mut self) -> bool {
        let mut hashes = 0;
        while self.peek(hashes) == b'#' {
            hashes += 1;
        }
        if self.peek(hashes) != b'"' {
            return false;
        }
        self.at += hashes + 1;
        while let Some(&b) = self.bytes.get(self.at) {
            self.at += 1;
            if b == b'"' && (0..hashes).all(|i| self.peek(i) == b'#') {
                self.at += hashes;
                return true;
            }
            if b == b'\n' && self.recover && item_begins(&self.bytes[self.at..]) {
                break;
            }
        }
        self.out.open = true;
        true
    }

    /// At `'`: a char or a lifetime.
    fn quote(&mut self) {
        let start = self.at;
        self.at += 1;
        if self.peek(0) == b'\\' {
            self.at += 2;
            while self.at < self.bytes.len() && !matches!(self.bytes[self.at], b'\'' | b'\n') {
                self.at += 1;
            }
            self.out.open |= self.peek(0) != b'\'';
            self.at += 1;
            return self.push(Kind::Text, start);
        }
        let first = self.peek(0);
        let width = match first {
            0xf0.. => 4,
            0xe0.. => 3,
            0xc0.. => 2,
            _ => 1,
        };
        if self.peek(width) == b'\'' && first != b'\'' && first != b'\n' {
            self.at += width + 1;
            return self.push(Kind::Text, start);
        }
        if is_ident_start(first) {
            while is_ident(self.peek(0)) {
                self.at += 1;
            }
            return self.push(Kind::Lifetime, start);
        }
        self.out.open = true;
        self.push(Kind::Punct(b'\''), start);
    }

    fn number(&mut self) {
        let start = self.at;
        while is_ident(self.peek(0)) {
            let exponent = matches!(self.peek(0), b'e' | b'E')
                && matches!(self.peek(1), b'+' | b'-')
                && self.peek(2).is_ascii_digit()
                && !self.bytes[start..self.at].starts_with(b"0x");
            self.at += if exponent { 2 } else { 1 };
            if self.peek(0) == b'.' && self.peek(1).is_ascii_digit() {
                self.at += 1;
            }
        }
        self.push(Kind::Number, start);
    }

    fn word(&mut self) {
        let start = self.at;
        while is_ident(self.peek(0)) {
            self.at += 1;
        }
        let next = self.peek(0);
        match &self.bytes[start..self.at] {
            b"r" | b"br" | b"cr" if next == b'"' || next == b'#' => {
                if self.raw() {
                    return self.push(Kind::Text, start);
                }
                // A raw identifier: `r#type`.
                self.at += 1;
                while is_ident(self.peek(0)) {
                    self.at += 1;
                }
                self.push(Kind::Ident, start)
            }
            b"b" | b"c" if next == b'"' => {
                self.at += 1;
                self.quoted();
                self.push(Kind::Text, start)
            }
            b"b" if next == b'\'' => {
                self.quote();
                // `quote` pushed a token that lacks the prefix.
                if let Some(last) = self.out.tokens.last_mut() {
                    last.start = start as u32;
                }
            }
            _ => self.push(Kind::Ident, start),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> String {
        let lexed = lex(text, 0, text.len(), false);
        let mut out: Vec<String> = lexed
            .tokens
            .iter()
            .map(|t| {
                let text = &text[t.start as usize..t.end as usize];
                match t.kind {
                    Kind::Ident => format!("i:{text}"),
                    Kind::Lifetime => format!("l:{text}"),
                    Kind::Number => format!("n:{text}"),
                    Kind::Text => format!("t:{text}"),
                    Kind::DocOuter | Kind::DocInner => format!("d:{text}"),
                    Kind::Punct(_) | Kind::Open(_) | Kind::Close(_) => text.to_owned(),
                }
            })
            .collect();
        if lexed.open {
            out.push("OPEN".into());
        }
        out.join(" ")
    }

    #[test]
    fn tokens_that_hide_brackets_and_quotes() {
        let cases = [
            ("a{'{'}", "i:a { t:'{' }"),
            (r#"'"' "'" b'"' '\'' '\\' '\u{7d}'"#, r#"t:'"' t:"'" t:b'"' t:'\'' t:'\\' t:'\u{7d}'"#),
            ("<'a> 'static 'é' 'x", "< l:'a > l:'static t:'é' l:'x"),
            (
                r##"r"}" r#"a"}"# br#"""# cr"" c"x" r#type"##,
                r##"t:r"}" t:r#"a"}"# t:br#"""# t:cr"" t:c"x" i:r#type"##,
            ),
            (r#""a\"b" b"\\""#, r#"t:"a\"b" t:b"\\""#),
            ("/* a /* } */ b */ x // }\ny", "i:x i:y"),
            (
                "/// d\n//! e\n//// f\n/** g */ /*! h */ /**/ /*** i */",
                "d:/// d d://! e d:/** g */ d:/*! h */",
            ),
            (
                "0..1 1.5e-3 0xe+1 1.max(2) x.0.1",
                "n:0 . . n:1 n:1.5e-3 n:0xe + n:1 n:1 . i:max ( n:2 ) i:x . n:0.1",
            ),
            ("\"abc", "t:\"abc OPEN"),
            ("/* abc", "OPEN"),
            ("r#\"abc\"", "t:r#\"abc\" OPEN"),
        ];
        for (text, want) in cases {
            assert_eq!(kinds(text), want, "{text}");
        }
    }

    #[test]
    fn an_unclosed_string_ends_before_the_next_item() {
        let text = "fn a() { \"x }\nfn b() {}";
        let lexed = lex(text, 0, text.len(), true);
        assert!(lexed.open);
        assert!(lexed.tokens.iter().any(|t| t.start == 14 && t.kind == Kind::Ident));
    }
}
