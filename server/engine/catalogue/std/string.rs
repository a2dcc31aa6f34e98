pub mod string {
    use crate::borrow::{Borrow, Cow};
    use crate::cmp::Ordering;
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
    use crate::str::pattern::Pattern;

    pub type ParseError = crate::convert::Infallible;
    pub trait ToString { fn to_string(&self) -> String; }
    impl<T: Display + ?Sized> ToString for T { fn to_string(&self) -> String {} }
    pub struct String { }
    impl String {
        pub const fn new() -> String {}
        pub fn with_capacity(capacity: usize) -> String {}
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {}
        pub fn from_utf8_lossy_owned(v: Vec<u8>) -> String {}
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
        pub fn from_utf16_lossy(v: &[u16]) -> String {}
        pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
        pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String {}
        pub const fn into_bytes(self) -> Vec<u8> {}
        pub const fn as_str(&self) -> &str {}
        pub const fn as_mut_str(&mut self) -> &mut str {}
        pub fn push_str(&mut self, string: &str) {}
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
        pub const fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn push(&mut self, ch: char) {}
        pub const fn as_bytes(&self) -> &[u8] {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn pop(&mut self) -> Option<char> {}
        pub fn remove(&mut self, idx: usize) -> char {}
        pub fn remove_matches<P: Pattern>(&mut self, pat: P) {}
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
        pub fn insert(&mut self, idx: usize, ch: char) {}
        pub fn insert_str(&mut self, idx: usize, string: &str) {}
        pub const unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> String {}
        pub fn clear(&mut self) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {}
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {}
        pub fn into_boxed_str(self) -> Box<str> {}
        #[locklens::leak]
        pub fn leak<'a>(self) -> &'a mut str {}
    }
    impl Clone for String { fn clone(&self) -> String {} }
    impl Default for String { fn default() -> String {} }
    impl Debug for String { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Display for String { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl PartialEq for String { fn eq(&self, other: &String) -> bool {} }
    impl PartialEq<str> for String { fn eq(&self, other: &str) -> bool {} }
    impl PartialEq<&str> for String { fn eq(&self, other: &&str) -> bool {} }
    impl Eq for String { }
    impl PartialOrd for String { fn partial_cmp(&self, other: &String) -> Option<Ordering> {} }
    impl Ord for String { fn cmp(&self, other: &String) -> Ordering {} }
    impl crate::hash::Hash for String { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }
    impl crate::fmt::Write for String { fn write_str(&mut self, s: &str) -> FmtResult {} }
    impl Deref for String { type Target = str; fn deref(&self) -> &str {} }
    impl DerefMut for String { fn deref_mut(&mut self) -> &mut str {} }
    impl Index<crate::ops::Range<usize>> for String { type Output = str; fn index(&self, index: crate::ops::Range<usize>) -> &str {} }
    impl IndexMut<crate::ops::Range<usize>> for String { fn index_mut(&mut self, index: crate::ops::Range<usize>) -> &mut str {} }
    impl Index<crate::ops::RangeFrom<usize>> for String { type Output = str; fn index(&self, index: crate::ops::RangeFrom<usize>) -> &str {} }
    impl IndexMut<crate::ops::RangeFrom<usize>> for String { fn index_mut(&mut self, index: crate::ops::RangeFrom<usize>) -> &mut str {} }
    impl Index<crate::ops::RangeFull> for String { type Output = str; fn index(&self, index: crate::ops::RangeFull) -> &str {} }
    impl IndexMut<crate::ops::RangeFull> for String { fn index_mut(&mut self, index: crate::ops::RangeFull) -> &mut str {} }
    impl Index<crate::ops::RangeInclusive<usize>> for String { type Output = str; fn index(&self, index: crate::ops::RangeInclusive<usize>) -> &str {} }
    impl IndexMut<crate::ops::RangeInclusive<usize>> for String { fn index_mut(&mut self, index: crate::ops::RangeInclusive<usize>) -> &mut str {} }
    impl Index<crate::ops::RangeTo<usize>> for String { type Output = str; fn index(&self, index: crate::ops::RangeTo<usize>) -> &str {} }
    impl IndexMut<crate::ops::RangeTo<usize>> for String { fn index_mut(&mut self, index: crate::ops::RangeTo<usize>) -> &mut str {} }
    impl Index<crate::ops::RangeToInclusive<usize>> for String { type Output = str; fn index(&self, index: crate::ops::RangeToInclusive<usize>) -> &str {} }
    impl IndexMut<crate::ops::RangeToInclusive<usize>> for String { fn index_mut(&mut self, index: crate::ops::RangeToInclusive<usize>) -> &mut str {} }
    impl Add<&str> for String { type Output = String; fn add(self, other: &str) -> String {} }
    impl AddAssign<&str> for String { fn add_assign(&mut self, other: &str) {} }
    impl AsRef<str> for String { fn as_ref(&self) -> &str {} }
    impl AsRef<[u8]> for String { fn as_ref(&self) -> &[u8] {} }
    impl AsRef<crate::path::Path> for String { fn as_ref(&self) -> &crate::path::Path {} }
    impl AsRef<crate::ffi::OsStr> for String { fn as_ref(&self) -> &crate::ffi::OsStr {} }
    impl AsMut<str> for String { fn as_mut(&mut self) -> &mut str {} }
    impl Borrow<str> for String { fn borrow(&self) -> &str {} }
    impl From<&str> for String { fn from(s: &str) -> String {} }
    impl From<&mut str> for String { fn from(s: &mut str) -> String {} }
    impl From<&String> for String { fn from(s: &String) -> String {} }
    impl From<Box<str>> for String { fn from(s: Box<str>) -> String {} }
    impl From<char> for String { fn from(c: char) -> String {} }
    impl<'a> From<Cow<'a, str>> for String { fn from(s: Cow<'a, str>) -> String {} }
    impl FromIterator<char> for String { fn from_iter<I: IntoIterator<Item = char>>(iter: I) -> String {} }
    impl<'a> FromIterator<&'a char> for String { fn from_iter<I: IntoIterator<Item = &'a char>>(iter: I) -> String {} }
    impl<'a> FromIterator<&'a str> for String { fn from_iter<I: IntoIterator<Item = &'a str>>(iter: I) -> String {} }
    impl FromIterator<String> for String { fn from_iter<I: IntoIterator<Item = String>>(iter: I) -> String {} }
    impl Extend<char> for String { fn extend<I: IntoIterator<Item = char>>(&mut self, iter: I) {} }
    impl<'a> Extend<&'a str> for String { fn extend<I: IntoIterator<Item = &'a str>>(&mut self, iter: I) {} }
    impl Extend<String> for String { fn extend<I: IntoIterator<Item = String>>(&mut self, iter: I) {} }

    #[derive(Debug, PartialEq, Eq, Clone)]
    pub struct FromUtf8Error { }
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn utf8_error(&self) -> crate::str::Utf8Error {}
    }
    impl Display for FromUtf8Error { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Error for FromUtf8Error { }
    #[derive(Debug)]
    pub struct FromUtf16Error { }
    impl Display for FromUtf16Error { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Error for FromUtf16Error { }
    pub struct Drain<'a> { }
    impl Iterator for Drain<'_> { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl DoubleEndedIterator for Drain<'_> { fn next_back(&mut self) -> Option<char> {} }
}
