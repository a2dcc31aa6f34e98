pub mod str {
    use crate::cmp::Ordering;
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::ops::{Index, IndexMut};
    use crate::slice::SliceIndex;

    pub trait FromStr: Sized { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    pub mod pattern {
        pub trait Pattern: Sized { }
        impl Pattern for char { }
        impl Pattern for &str { }
        impl Pattern for &String { }
        impl Pattern for &[char] { }
        impl<const N: usize> Pattern for [char; N] { }
        impl<F: FnMut(char) -> bool> Pattern for F { }
    }
    use pattern::Pattern;

    impl str {
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub const fn is_char_boundary(&self, index: usize) -> bool {}
        pub fn floor_char_boundary(&self, index: usize) -> usize {}
        pub fn ceil_char_boundary(&self, index: usize) -> usize {}
        pub const fn as_bytes(&self) -> &[u8] {}
        pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {}
        pub const fn as_ptr(&self) -> *const u8 {}
        pub fn get<I: SliceIndex<str, Output = O>, O: ?Sized>(&self, i: I) -> Option<&O> {}
        pub fn get_mut<I: SliceIndex<str, Output = O>, O: ?Sized>(&mut self, i: I) -> Option<&mut O> {}
        pub unsafe fn get_unchecked<I: SliceIndex<str, Output = O>, O: ?Sized>(&self, i: I) -> &O {}
        pub const fn split_at(&self, mid: usize) -> (&str, &str) {}
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
        pub fn chars(&self) -> Chars<'_> {}
        pub fn char_indices(&self) -> CharIndices<'_> {}
        pub fn bytes(&self) -> Bytes<'_> {}
        pub fn split_whitespace(&self) -> SplitWhitespace<'_> {}
        pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {}
        pub fn lines(&self) -> Lines<'_> {}
        pub fn encode_utf16(&self) -> EncodeUtf16<'_> {}
        pub fn contains<P: Pattern>(&self, pat: P) -> bool {}
        pub fn starts_with<P: Pattern>(&self, pat: P) -> bool {}
        pub fn ends_with<P: Pattern>(&self, pat: P) -> bool {}
        pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> {}
        pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize> {}
        pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {}
        pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {}
        pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P> {}
        pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {}
        pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {}
        pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P> {}
        pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {}
        pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {}
        pub fn trim(&self) -> &str {}
        pub fn trim_start(&self) -> &str {}
        pub fn trim_end(&self) -> &str {}
        pub fn trim_left(&self) -> &str {}
        pub fn trim_right(&self) -> &str {}
        pub const fn trim_ascii(&self) -> &str {}
        pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str {}
        pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> {}
        pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str> {}
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {}
        pub const fn is_ascii(&self) -> bool {}
        pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
        pub const fn make_ascii_uppercase(&mut self) {}
        pub const fn make_ascii_lowercase(&mut self) {}
        pub fn to_ascii_uppercase(&self) -> String {}
        pub fn to_ascii_lowercase(&self) -> String {}
        pub fn to_lowercase(&self) -> String {}
        pub fn to_uppercase(&self) -> String {}
        pub fn escape_debug(&self) -> EscapeDebug<'_> {}
        pub fn escape_default(&self) -> EscapeDefault<'_> {}
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
        pub fn into_string(self: Box<str>) -> String {}
        pub fn repeat(&self, n: usize) -> String {}
        pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {}
        pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {}
    }
    impl Index<crate::ops::Range<usize>> for str { type Output = str; fn index(&self, index: crate::ops::Range<usize>) -> &str {} }
    impl IndexMut<crate::ops::Range<usize>> for str { fn index_mut(&mut self, index: crate::ops::Range<usize>) -> &mut str {} }
    impl Index<crate::ops::RangeFrom<usize>> for str { type Output = str; fn index(&self, index: crate::ops::RangeFrom<usize>) -> &str {} }
    impl IndexMut<crate::ops::RangeFrom<usize>> for str { fn index_mut(&mut self, index: crate::ops::RangeFrom<usize>) -> &mut str {} }
    impl Index<crate::ops::RangeFull> for str { type Output = str; fn index(&self, index: crate::ops::RangeFull) -> &str {} }
    impl IndexMut<crate::ops::RangeFull> for str { fn index_mut(&mut self, index: crate::ops::RangeFull) -> &mut str {} }
    impl Index<crate::ops::RangeInclusive<usize>> for str { type Output = str; fn index(&self, index: crate::ops::RangeInclusive<usize>) -> &str {} }
    impl IndexMut<crate::ops::RangeInclusive<usize>> for str { fn index_mut(&mut self, index: crate::ops::RangeInclusive<usize>) -> &mut str {} }
    impl Index<crate::ops::RangeTo<usize>> for str { type Output = str; fn index(&self, index: crate::ops::RangeTo<usize>) -> &str {} }
    impl IndexMut<crate::ops::RangeTo<usize>> for str { fn index_mut(&mut self, index: crate::ops::RangeTo<usize>) -> &mut str {} }
    impl Index<crate::ops::RangeToInclusive<usize>> for str { type Output = str; fn index(&self, index: crate::ops::RangeToInclusive<usize>) -> &str {} }
    impl IndexMut<crate::ops::RangeToInclusive<usize>> for str { fn index_mut(&mut self, index: crate::ops::RangeToInclusive<usize>) -> &mut str {} }
    impl PartialEq for str { fn eq(&self, other: &str) -> bool {} }
    impl PartialEq<String> for str { fn eq(&self, other: &String) -> bool {} }
    impl Eq for str { }
    impl PartialOrd for str { fn partial_cmp(&self, other: &str) -> Option<Ordering> {} }
    impl Ord for str { fn cmp(&self, other: &str) -> Ordering {} }
    impl crate::hash::Hash for str { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }

    pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
    pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    pub struct Utf8Error { }
    impl Utf8Error {
        pub const fn valid_up_to(&self) -> usize {}
        pub const fn error_len(&self) -> Option<usize> {}
    }
    impl Display for Utf8Error { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Error for Utf8Error { }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseBoolError { }
    impl Display for ParseBoolError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Error for ParseBoolError { }
    impl FromStr for bool { type Err = ParseBoolError; fn from_str(s: &str) -> Result<bool, ParseBoolError> {} }
    impl FromStr for char { type Err = crate::char::ParseCharError; fn from_str(s: &str) -> Result<char, crate::char::ParseCharError> {} }
    impl FromStr for String { type Err = crate::convert::Infallible; fn from_str(s: &str) -> Result<String, crate::convert::Infallible> {} }

    #[derive(Clone, Debug)]
    pub struct Chars<'a> { }
    impl<'a> Iterator for Chars<'a> { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl<'a> DoubleEndedIterator for Chars<'a> { fn next_back(&mut self) -> Option<char> {} }
    impl<'a> Chars<'a> { pub fn as_str(&self) -> &'a str {} }
    #[derive(Clone, Debug)]
    pub struct CharIndices<'a> { }
    impl<'a> Iterator for CharIndices<'a> { type Item = (usize, char); fn next(&mut self) -> Option<(usize, char)> {} }
    impl<'a> DoubleEndedIterator for CharIndices<'a> { fn next_back(&mut self) -> Option<(usize, char)> {} }
    impl<'a> CharIndices<'a> { pub fn as_str(&self) -> &'a str {} pub fn offset(&self) -> usize {} }
    #[derive(Clone, Debug)]
    pub struct Bytes<'a> { }
    impl<'a> Iterator for Bytes<'a> { type Item = u8; fn next(&mut self) -> Option<u8> {} }
    impl<'a> DoubleEndedIterator for Bytes<'a> { fn next_back(&mut self) -> Option<u8> {} }
    impl ExactSizeIterator for Bytes<'_> { }
    #[derive(Clone, Debug)]
    pub struct SplitWhitespace<'a> { }
    impl<'a> Iterator for SplitWhitespace<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    impl<'a> DoubleEndedIterator for SplitWhitespace<'a> { fn next_back(&mut self) -> Option<&'a str> {} }
    #[derive(Clone, Debug)]
    pub struct SplitAsciiWhitespace<'a> { }
    impl<'a> Iterator for SplitAsciiWhitespace<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> { fn next_back(&mut self) -> Option<&'a str> {} }
    #[derive(Clone, Debug)]
    pub struct Lines<'a> { }
    impl<'a> Iterator for Lines<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    impl<'a> DoubleEndedIterator for Lines<'a> { fn next_back(&mut self) -> Option<&'a str> {} }
    #[derive(Clone, Debug)]
    pub struct EncodeUtf16<'a> { }
    impl<'a> Iterator for EncodeUtf16<'a> { type Item = u16; fn next(&mut self) -> Option<u16> {} }
    #[derive(Clone, Debug)]
    pub struct EscapeDebug<'a> { }
    impl<'a> Iterator for EscapeDebug<'a> { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl Display for EscapeDebug<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Clone, Debug)]
    pub struct EscapeDefault<'a> { }
    impl<'a> Iterator for EscapeDefault<'a> { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl Display for EscapeDefault<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Clone, Debug)]
    pub struct Utf8Chunks<'a> { }
    impl<'a> Iterator for Utf8Chunks<'a> { type Item = Utf8Chunk<'a>; fn next(&mut self) -> Option<Utf8Chunk<'a>> {} }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Utf8Chunk<'a> { }
    impl<'a> Utf8Chunk<'a> {
        pub fn valid(&self) -> &'a str {}
        pub fn invalid(&self) -> &'a [u8] {}
    }
    pub struct Split<'a, P> { }
    impl<'a, P: Pattern> Iterator for Split<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    impl<'a, P: Pattern> DoubleEndedIterator for Split<'a, P> { fn next_back(&mut self) -> Option<&'a str> {} }
    pub struct SplitInclusive<'a, P> { }
    impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    impl<'a, P: Pattern> DoubleEndedIterator for SplitInclusive<'a, P> { fn next_back(&mut self) -> Option<&'a str> {} }
    pub struct RSplit<'a, P> { }
    impl<'a, P: Pattern> Iterator for RSplit<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    impl<'a, P: Pattern> DoubleEndedIterator for RSplit<'a, P> { fn next_back(&mut self) -> Option<&'a str> {} }
    pub struct SplitTerminator<'a, P> { }
    impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    impl<'a, P: Pattern> DoubleEndedIterator for SplitTerminator<'a, P> { fn next_back(&mut self) -> Option<&'a str> {} }
    pub struct SplitN<'a, P> { }
    impl<'a, P: Pattern> Iterator for SplitN<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    pub struct RSplitN<'a, P> { }
    impl<'a, P: Pattern> Iterator for RSplitN<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    pub struct Matches<'a, P> { }
    impl<'a, P: Pattern> Iterator for Matches<'a, P> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> {} }
    impl<'a, P: Pattern> DoubleEndedIterator for Matches<'a, P> { fn next_back(&mut self) -> Option<&'a str> {} }
    pub struct MatchIndices<'a, P> { }
    impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> { type Item = (usize, &'a str); fn next(&mut self) -> Option<(usize, &'a str)> {} }
    impl<'a, P: Pattern> DoubleEndedIterator for MatchIndices<'a, P> { fn next_back(&mut self) -> Option<(usize, &'a str)> {} }
}
