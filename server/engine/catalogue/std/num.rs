pub mod num {
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::str::FromStr;

    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseIntError { }
    impl ParseIntError { pub const fn kind(&self) -> &IntErrorKind {} }
    impl Display for ParseIntError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for ParseIntError { }
    #[derive(Debug, Clone, PartialEq, Eq, Copy, Hash)]
    pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct ParseFloatError { }
    impl Display for ParseFloatError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for ParseFloatError { }
    #[derive(Debug, Copy, Clone, PartialEq, Eq)]
    pub struct TryFromIntError { }
    impl Display for TryFromIntError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for TryFromIntError { }
    impl From<crate::convert::Infallible> for TryFromIntError { fn from(x: crate::convert::Infallible) -> TryFromIntError {} }
    #[derive(Debug, Copy, Clone, PartialEq, Eq)]
    pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }

    // The integers.
    pub trait ZeroablePrimitive: Copy { }
    pub struct NonZero<T: ZeroablePrimitive> { }
    impl<T: ZeroablePrimitive> NonZero<T> {
        pub const fn new(n: T) -> Option<NonZero<T>> {}
        pub const unsafe fn new_unchecked(n: T) -> NonZero<T> {}
        pub const fn get(self) -> T {}
        pub const fn checked_add(self, other: T) -> Option<NonZero<T>> {}
        pub const fn saturating_add(self, other: T) -> NonZero<T> {}
        pub const fn checked_mul(self, other: NonZero<T>) -> Option<NonZero<T>> {}
        pub const fn leading_zeros(self) -> u32 {}
        pub const fn trailing_zeros(self) -> u32 {}
        pub const fn is_power_of_two(self) -> bool {}
    }
    impl<T: ZeroablePrimitive> Clone for NonZero<T> { fn clone(&self) -> NonZero<T> {} }
    impl<T: ZeroablePrimitive> Copy for NonZero<T> { }
    impl<T: ZeroablePrimitive + PartialEq> PartialEq for NonZero<T> { fn eq(&self, other: &NonZero<T>) -> bool {} }
    impl<T: ZeroablePrimitive + Eq> Eq for NonZero<T> { }
    impl<T: ZeroablePrimitive + PartialOrd> PartialOrd for NonZero<T> { fn partial_cmp(&self, other: &NonZero<T>) -> Option<crate::cmp::Ordering> {} }
    impl<T: ZeroablePrimitive + Ord> Ord for NonZero<T> { fn cmp(&self, other: &NonZero<T>) -> crate::cmp::Ordering {} }
    impl<T: ZeroablePrimitive + crate::hash::Hash> crate::hash::Hash for NonZero<T> { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }
    impl<T: ZeroablePrimitive + Debug> Debug for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ZeroablePrimitive + Display> Display for NonZero<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    pub type NonZeroI8 = NonZero<i8>;
    impl ZeroablePrimitive for i8 { }
    impl FromStr for NonZero<i8> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<i8>, ParseIntError> {} }
    impl From<NonZero<i8>> for i8 { fn from(n: NonZero<i8>) -> i8 {} }
    impl TryFrom<i8> for NonZero<i8> { type Error = TryFromIntError; fn try_from(n: i8) -> Result<NonZero<i8>, TryFromIntError> {} }
    pub type NonZeroI16 = NonZero<i16>;
    impl ZeroablePrimitive for i16 { }
    impl FromStr for NonZero<i16> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<i16>, ParseIntError> {} }
    impl From<NonZero<i16>> for i16 { fn from(n: NonZero<i16>) -> i16 {} }
    impl TryFrom<i16> for NonZero<i16> { type Error = TryFromIntError; fn try_from(n: i16) -> Result<NonZero<i16>, TryFromIntError> {} }
    pub type NonZeroI32 = NonZero<i32>;
    impl ZeroablePrimitive for i32 { }
    impl FromStr for NonZero<i32> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<i32>, ParseIntError> {} }
    impl From<NonZero<i32>> for i32 { fn from(n: NonZero<i32>) -> i32 {} }
    impl TryFrom<i32> for NonZero<i32> { type Error = TryFromIntError; fn try_from(n: i32) -> Result<NonZero<i32>, TryFromIntError> {} }
    pub type NonZeroI64 = NonZero<i64>;
    impl ZeroablePrimitive for i64 { }
    impl FromStr for NonZero<i64> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<i64>, ParseIntError> {} }
    impl From<NonZero<i64>> for i64 { fn from(n: NonZero<i64>) -> i64 {} }
    impl TryFrom<i64> for NonZero<i64> { type Error = TryFromIntError; fn try_from(n: i64) -> Result<NonZero<i64>, TryFromIntError> {} }
    pub type NonZeroI128 = NonZero<i128>;
    impl ZeroablePrimitive for i128 { }
    impl FromStr for NonZero<i128> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<i128>, ParseIntError> {} }
    impl From<NonZero<i128>> for i128 { fn from(n: NonZero<i128>) -> i128 {} }
    impl TryFrom<i128> for NonZero<i128> { type Error = TryFromIntError; fn try_from(n: i128) -> Result<NonZero<i128>, TryFromIntError> {} }
    pub type NonZeroIsize = NonZero<isize>;
    impl ZeroablePrimitive for isize { }
    impl FromStr for NonZero<isize> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<isize>, ParseIntError> {} }
    impl From<NonZero<isize>> for isize { fn from(n: NonZero<isize>) -> isize {} }
    impl TryFrom<isize> for NonZero<isize> { type Error = TryFromIntError; fn try_from(n: isize) -> Result<NonZero<isize>, TryFromIntError> {} }
    pub type NonZeroU8 = NonZero<u8>;
    impl ZeroablePrimitive for u8 { }
    impl FromStr for NonZero<u8> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<u8>, ParseIntError> {} }
    impl From<NonZero<u8>> for u8 { fn from(n: NonZero<u8>) -> u8 {} }
    impl TryFrom<u8> for NonZero<u8> { type Error = TryFromIntError; fn try_from(n: u8) -> Result<NonZero<u8>, TryFromIntError> {} }
    pub type NonZeroU16 = NonZero<u16>;
    impl ZeroablePrimitive for u16 { }
    impl FromStr for NonZero<u16> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<u16>, ParseIntError> {} }
    impl From<NonZero<u16>> for u16 { fn from(n: NonZero<u16>) -> u16 {} }
    impl TryFrom<u16> for NonZero<u16> { type Error = TryFromIntError; fn try_from(n: u16) -> Result<NonZero<u16>, TryFromIntError> {} }
    pub type NonZeroU32 = NonZero<u32>;
    impl ZeroablePrimitive for u32 { }
    impl FromStr for NonZero<u32> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<u32>, ParseIntError> {} }
    impl From<NonZero<u32>> for u32 { fn from(n: NonZero<u32>) -> u32 {} }
    impl TryFrom<u32> for NonZero<u32> { type Error = TryFromIntError; fn try_from(n: u32) -> Result<NonZero<u32>, TryFromIntError> {} }
    pub type NonZeroU64 = NonZero<u64>;
    impl ZeroablePrimitive for u64 { }
    impl FromStr for NonZero<u64> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<u64>, ParseIntError> {} }
    impl From<NonZero<u64>> for u64 { fn from(n: NonZero<u64>) -> u64 {} }
    impl TryFrom<u64> for NonZero<u64> { type Error = TryFromIntError; fn try_from(n: u64) -> Result<NonZero<u64>, TryFromIntError> {} }
    pub type NonZeroU128 = NonZero<u128>;
    impl ZeroablePrimitive for u128 { }
    impl FromStr for NonZero<u128> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<u128>, ParseIntError> {} }
    impl From<NonZero<u128>> for u128 { fn from(n: NonZero<u128>) -> u128 {} }
    impl TryFrom<u128> for NonZero<u128> { type Error = TryFromIntError; fn try_from(n: u128) -> Result<NonZero<u128>, TryFromIntError> {} }
    pub type NonZeroUsize = NonZero<usize>;
    impl ZeroablePrimitive for usize { }
    impl FromStr for NonZero<usize> { type Err = ParseIntError; fn from_str(s: &str) -> Result<NonZero<usize>, ParseIntError> {} }
    impl From<NonZero<usize>> for usize { fn from(n: NonZero<usize>) -> usize {} }
    impl TryFrom<usize> for NonZero<usize> { type Error = TryFromIntError; fn try_from(n: usize) -> Result<NonZero<usize>, TryFromIntError> {} }
    #[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash, Debug)]
    pub struct Wrapping<T>(pub T);
    #[derive(PartialEq, PartialOrd, Eq, Ord, Clone, Copy, Default, Hash, Debug)]
    pub struct Saturating<T>(pub T);
    impl FromStr for i8 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i8, ParseIntError> {} }
    impl FromStr for i16 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i16, ParseIntError> {} }
    impl FromStr for i32 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i32, ParseIntError> {} }
    impl FromStr for i64 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i64, ParseIntError> {} }
    impl FromStr for i128 { type Err = ParseIntError; fn from_str(s: &str) -> Result<i128, ParseIntError> {} }
    impl FromStr for isize { type Err = ParseIntError; fn from_str(s: &str) -> Result<isize, ParseIntError> {} }
    impl FromStr for u8 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u8, ParseIntError> {} }
    impl FromStr for u16 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u16, ParseIntError> {} }
    impl FromStr for u32 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u32, ParseIntError> {} }
    impl FromStr for u64 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u64, ParseIntError> {} }
    impl FromStr for u128 { type Err = ParseIntError; fn from_str(s: &str) -> Result<u128, ParseIntError> {} }
    impl FromStr for usize { type Err = ParseIntError; fn from_str(s: &str) -> Result<usize, ParseIntError> {} }
    impl FromStr for f32 { type Err = ParseFloatError; fn from_str(s: &str) -> Result<f32, ParseFloatError> {} }
    impl FromStr for f64 { type Err = ParseFloatError; fn from_str(s: &str) -> Result<f64, ParseFloatError> {} }
}

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T> {}
    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {}
}

pub mod char {
    use crate::fmt::{Display, Formatter, Result as FmtResult};

    pub const MAX: char = 'x';
    pub const REPLACEMENT_CHARACTER: char = 'x';
    pub const fn from_u32(i: u32) -> Option<char> {}
    pub const unsafe fn from_u32_unchecked(i: u32) -> char {}
    pub const fn from_digit(num: u32, radix: u32) -> Option<char> {}
    impl char {
        pub const MAX: char = 'x';
        pub const fn from_u32(i: u32) -> Option<char> {}
        pub const fn from_digit(num: u32, radix: u32) -> Option<char> {}
        pub const fn is_digit(self, radix: u32) -> bool {}
        pub const fn to_digit(self, radix: u32) -> Option<u32> {}
        pub fn escape_unicode(self) -> EscapeUnicode {}
        pub fn escape_debug(self) -> EscapeDebug {}
        pub fn escape_default(self) -> EscapeDefault {}
        pub const fn len_utf8(self) -> usize {}
        pub const fn len_utf16(self) -> usize {}
        pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
        pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {}
        pub fn is_alphabetic(self) -> bool {}
        pub fn is_lowercase(self) -> bool {}
        pub fn is_uppercase(self) -> bool {}
        pub fn is_whitespace(self) -> bool {}
        pub fn is_alphanumeric(self) -> bool {}
        pub fn is_control(self) -> bool {}
        pub fn is_numeric(self) -> bool {}
        pub fn to_lowercase(self) -> ToLowercase {}
        pub fn to_uppercase(self) -> ToUppercase {}
        pub const fn is_ascii(&self) -> bool {}
        pub const fn is_ascii_alphabetic(&self) -> bool {}
        pub const fn is_ascii_uppercase(&self) -> bool {}
        pub const fn is_ascii_lowercase(&self) -> bool {}
        pub const fn is_ascii_alphanumeric(&self) -> bool {}
        pub const fn is_ascii_digit(&self) -> bool {}
        pub const fn is_ascii_hexdigit(&self) -> bool {}
        pub const fn is_ascii_punctuation(&self) -> bool {}
        pub const fn is_ascii_graphic(&self) -> bool {}
        pub const fn is_ascii_whitespace(&self) -> bool {}
        pub const fn is_ascii_control(&self) -> bool {}
        pub const fn to_ascii_uppercase(&self) -> char {}
        pub const fn to_ascii_lowercase(&self) -> char {}
        pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
        pub const fn make_ascii_uppercase(&mut self) {}
        pub const fn make_ascii_lowercase(&mut self) {}
    }
    #[derive(Clone, Debug)]
    pub struct EscapeUnicode { }
    impl Iterator for EscapeUnicode { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl Display for EscapeUnicode { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Clone, Debug)]
    pub struct EscapeDefault { }
    impl Iterator for EscapeDefault { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl Display for EscapeDefault { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Clone, Debug)]
    pub struct EscapeDebug { }
    impl Iterator for EscapeDebug { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl Display for EscapeDebug { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Clone, Debug)]
    pub struct ToLowercase { }
    impl Iterator for ToLowercase { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl Display for ToLowercase { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Clone, Debug)]
    pub struct ToUppercase { }
    impl Iterator for ToUppercase { type Item = char; fn next(&mut self) -> Option<char> {} }
    impl Display for ToUppercase { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct CharTryFromError { }
    impl Display for CharTryFromError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for CharTryFromError { }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct ParseCharError { }
    impl Display for ParseCharError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for ParseCharError { }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct TryFromCharError { }
    impl Display for TryFromCharError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for TryFromCharError { }
}
