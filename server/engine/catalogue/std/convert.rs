pub mod convert {
    use crate::fmt::{Display, Formatter, Result as FmtResult};

    pub trait From<T>: Sized { fn from(value: T) -> Self; }
    pub trait Into<T>: Sized { fn into(self) -> T; }
    impl<T, U: From<T>> Into<U> for T { fn into(self) -> U {} }
    impl<T> From<T> for T { fn from(t: T) -> T {} }
    pub trait TryFrom<T>: Sized { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
    pub trait TryInto<T>: Sized { type Error; fn try_into(self) -> Result<T, Self::Error>; }
    impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; fn try_into(self) -> Result<U, U::Error> {} }
    impl<T, U: Into<T>> TryFrom<U> for T { type Error = Infallible; fn try_from(value: U) -> Result<T, Infallible> {} }
    pub trait AsRef<T: ?Sized> { fn as_ref(&self) -> &T; }
    pub trait AsMut<T: ?Sized> { fn as_mut(&mut self) -> &mut T; }
    impl<T: ?Sized, U: ?Sized> AsRef<U> for &T where T: AsRef<U> { fn as_ref(&self) -> &U {} }
    impl<T: ?Sized, U: ?Sized> AsRef<U> for &mut T where T: AsRef<U> { fn as_ref(&self) -> &U {} }
    impl<T: ?Sized, U: ?Sized> AsMut<U> for &mut T where T: AsMut<U> { fn as_mut(&mut self) -> &mut U {} }
    impl<T> AsRef<[T]> for [T] { fn as_ref(&self) -> &[T] {} }
    impl<T> AsMut<[T]> for [T] { fn as_mut(&mut self) -> &mut [T] {} }
    impl<T, const N: usize> AsRef<[T]> for [T; N] { fn as_ref(&self) -> &[T] {} }
    impl<T, const N: usize> AsMut<[T]> for [T; N] { fn as_mut(&mut self) -> &mut [T] {} }
    impl AsRef<str> for str { fn as_ref(&self) -> &str {} }
    impl AsRef<[u8]> for str { fn as_ref(&self) -> &[u8] {} }
    impl AsRef<crate::path::Path> for str { fn as_ref(&self) -> &crate::path::Path {} }
    impl AsRef<crate::ffi::OsStr> for str { fn as_ref(&self) -> &crate::ffi::OsStr {} }
    pub const fn identity<T>(x: T) -> T {}
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Infallible { }
    impl Display for Infallible { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for Infallible { }

    // Conversions between numbers.
    impl From<i8> for i16 { fn from(v: i8) -> i16 {} }
    impl From<i8> for i32 { fn from(v: i8) -> i32 {} }
    impl From<i8> for i64 { fn from(v: i8) -> i64 {} }
    impl From<i8> for i128 { fn from(v: i8) -> i128 {} }
    impl From<i16> for i32 { fn from(v: i16) -> i32 {} }
    impl From<i16> for i64 { fn from(v: i16) -> i64 {} }
    impl From<i16> for i128 { fn from(v: i16) -> i128 {} }
    impl From<i32> for i64 { fn from(v: i32) -> i64 {} }
    impl From<i32> for i128 { fn from(v: i32) -> i128 {} }
    impl From<i64> for i128 { fn from(v: i64) -> i128 {} }
    impl From<u8> for i16 { fn from(v: u8) -> i16 {} }
    impl From<u8> for i32 { fn from(v: u8) -> i32 {} }
    impl From<u8> for i64 { fn from(v: u8) -> i64 {} }
    impl From<u8> for i128 { fn from(v: u8) -> i128 {} }
    impl From<u8> for u16 { fn from(v: u8) -> u16 {} }
    impl From<u8> for u32 { fn from(v: u8) -> u32 {} }
    impl From<u8> for u64 { fn from(v: u8) -> u64 {} }
    impl From<u8> for u128 { fn from(v: u8) -> u128 {} }
    impl From<u16> for i32 { fn from(v: u16) -> i32 {} }
    impl From<u16> for i64 { fn from(v: u16) -> i64 {} }
    impl From<u16> for i128 { fn from(v: u16) -> i128 {} }
    impl From<u16> for u32 { fn from(v: u16) -> u32 {} }
    impl From<u16> for u64 { fn from(v: u16) -> u64 {} }
    impl From<u16> for u128 { fn from(v: u16) -> u128 {} }
    impl From<u32> for i64 { fn from(v: u32) -> i64 {} }
    impl From<u32> for i128 { fn from(v: u32) -> i128 {} }
    impl From<u32> for u64 { fn from(v: u32) -> u64 {} }
    impl From<u32> for u128 { fn from(v: u32) -> u128 {} }
    impl From<u64> for i128 { fn from(v: u64) -> i128 {} }
    impl From<u64> for u128 { fn from(v: u64) -> u128 {} }
    impl From<u8> for usize { fn from(v: u8) -> usize {} }
    impl From<u16> for usize { fn from(v: u16) -> usize {} }
    impl From<u8> for isize { fn from(v: u8) -> isize {} }
    impl From<i8> for isize { fn from(v: i8) -> isize {} }
    impl From<i16> for isize { fn from(v: i16) -> isize {} }
    impl From<i8> for f32 { fn from(v: i8) -> f32 {} }
    impl From<i16> for f32 { fn from(v: i16) -> f32 {} }
    impl From<u8> for f32 { fn from(v: u8) -> f32 {} }
    impl From<u16> for f32 { fn from(v: u16) -> f32 {} }
    impl From<i8> for f64 { fn from(v: i8) -> f64 {} }
    impl From<i16> for f64 { fn from(v: i16) -> f64 {} }
    impl From<i32> for f64 { fn from(v: i32) -> f64 {} }
    impl From<u8> for f64 { fn from(v: u8) -> f64 {} }
    impl From<u16> for f64 { fn from(v: u16) -> f64 {} }
    impl From<u32> for f64 { fn from(v: u32) -> f64 {} }
    impl From<f32> for f64 { fn from(v: f32) -> f64 {} }
    impl From<u8> for char { fn from(v: u8) -> char {} }
    impl From<char> for u32 { fn from(v: char) -> u32 {} }
    impl From<char> for u64 { fn from(v: char) -> u64 {} }
    impl From<char> for u128 { fn from(v: char) -> u128 {} }
    impl From<bool> for i8 { fn from(v: bool) -> i8 {} }
    impl From<bool> for i16 { fn from(v: bool) -> i16 {} }
    impl From<bool> for i32 { fn from(v: bool) -> i32 {} }
    impl From<bool> for i64 { fn from(v: bool) -> i64 {} }
    impl From<bool> for i128 { fn from(v: bool) -> i128 {} }
    impl From<bool> for isize { fn from(v: bool) -> isize {} }
    impl From<bool> for u8 { fn from(v: bool) -> u8 {} }
    impl From<bool> for u16 { fn from(v: bool) -> u16 {} }
    impl From<bool> for u32 { fn from(v: bool) -> u32 {} }
    impl From<bool> for u64 { fn from(v: bool) -> u64 {} }
    impl From<bool> for u128 { fn from(v: bool) -> u128 {} }
    impl From<bool> for usize { fn from(v: bool) -> usize {} }
    impl TryFrom<i8> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: i8) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<i8> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: i8) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<i8> for u32 { type Error = crate::num::TryFromIntError; fn try_from(v: i8) -> Result<u32, crate::num::TryFromIntError> {} }
    impl TryFrom<i8> for u64 { type Error = crate::num::TryFromIntError; fn try_from(v: i8) -> Result<u64, crate::num::TryFromIntError> {} }
    impl TryFrom<i8> for u128 { type Error = crate::num::TryFromIntError; fn try_from(v: i8) -> Result<u128, crate::num::TryFromIntError> {} }
    impl TryFrom<i8> for usize { type Error = crate::num::TryFromIntError; fn try_from(v: i8) -> Result<usize, crate::num::TryFromIntError> {} }
    impl TryFrom<i16> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: i16) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<i16> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: i16) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<i16> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: i16) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<i16> for u32 { type Error = crate::num::TryFromIntError; fn try_from(v: i16) -> Result<u32, crate::num::TryFromIntError> {} }
    impl TryFrom<i16> for u64 { type Error = crate::num::TryFromIntError; fn try_from(v: i16) -> Result<u64, crate::num::TryFromIntError> {} }
    impl TryFrom<i16> for u128 { type Error = crate::num::TryFromIntError; fn try_from(v: i16) -> Result<u128, crate::num::TryFromIntError> {} }
    impl TryFrom<i16> for usize { type Error = crate::num::TryFromIntError; fn try_from(v: i16) -> Result<usize, crate::num::TryFromIntError> {} }
    impl TryFrom<i32> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: i32) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<i32> for i16 { type Error = crate::num::TryFromIntError; fn try_from(v: i32) -> Result<i16, crate::num::TryFromIntError> {} }
    impl TryFrom<i32> for isize { type Error = crate::num::TryFromIntError; fn try_from(v: i32) -> Result<isize, crate::num::TryFromIntError> {} }
    impl TryFrom<i32> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: i32) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<i32> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: i32) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<i32> for u32 { type Error = crate::num::TryFromIntError; fn try_from(v: i32) -> Result<u32, crate::num::TryFromIntError> {} }
    impl TryFrom<i32> for u64 { type Error = crate::num::TryFromIntError; fn try_from(v: i32) -> Result<u64, crate::num::TryFromIntError> {} }
    impl TryFrom<i32> for u128 { type Error = crate::num::TryFromIntError; fn try_from(v: i32) -> Result<u128, crate::num::TryFromIntError> {} }
    impl TryFrom<i32> for usize { type Error = crate::num::TryFromIntError; fn try_from(v: i32) -> Result<usize, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for i16 { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<i16, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for i32 { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<i32, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for isize { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<isize, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for u32 { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<u32, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for u64 { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<u64, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for u128 { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<u128, crate::num::TryFromIntError> {} }
    impl TryFrom<i64> for usize { type Error = crate::num::TryFromIntError; fn try_from(v: i64) -> Result<usize, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for i16 { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<i16, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for i32 { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<i32, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for i64 { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<i64, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for isize { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<isize, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for u32 { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<u32, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for u64 { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<u64, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for u128 { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<u128, crate::num::TryFromIntError> {} }
    impl TryFrom<i128> for usize { type Error = crate::num::TryFromIntError; fn try_from(v: i128) -> Result<usize, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for i16 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<i16, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for i32 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<i32, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for i64 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<i64, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for i128 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<i128, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for u32 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<u32, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for u64 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<u64, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for u128 { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<u128, crate::num::TryFromIntError> {} }
    impl TryFrom<isize> for usize { type Error = crate::num::TryFromIntError; fn try_from(v: isize) -> Result<usize, crate::num::TryFromIntError> {} }
    impl TryFrom<u8> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: u8) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<u16> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: u16) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<u16> for i16 { type Error = crate::num::TryFromIntError; fn try_from(v: u16) -> Result<i16, crate::num::TryFromIntError> {} }
    impl TryFrom<u16> for isize { type Error = crate::num::TryFromIntError; fn try_from(v: u16) -> Result<isize, crate::num::TryFromIntError> {} }
    impl TryFrom<u16> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: u16) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<u32> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: u32) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<u32> for i16 { type Error = crate::num::TryFromIntError; fn try_from(v: u32) -> Result<i16, crate::num::TryFromIntError> {} }
    impl TryFrom<u32> for i32 { type Error = crate::num::TryFromIntError; fn try_from(v: u32) -> Result<i32, crate::num::TryFromIntError> {} }
    impl TryFrom<u32> for isize { type Error = crate::num::TryFromIntError; fn try_from(v: u32) -> Result<isize, crate::num::TryFromIntError> {} }
    impl TryFrom<u32> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: u32) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<u32> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: u32) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<u32> for usize { type Error = crate::num::TryFromIntError; fn try_from(v: u32) -> Result<usize, crate::num::TryFromIntError> {} }
    impl TryFrom<u64> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: u64) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<u64> for i16 { type Error = crate::num::TryFromIntError; fn try_from(v: u64) -> Result<i16, crate::num::TryFromIntError> {} }
    impl TryFrom<u64> for i32 { type Error = crate::num::TryFromIntError; fn try_from(v: u64) -> Result<i32, crate::num::TryFromIntError> {} }
    impl TryFrom<u64> for i64 { type Error = crate::num::TryFromIntError; fn try_from(v: u64) -> Result<i64, crate::num::TryFromIntError> {} }
    impl TryFrom<u64> for isize { type Error = crate::num::TryFromIntError; fn try_from(v: u64) -> Result<isize, crate::num::TryFromIntError> {} }
    impl TryFrom<u64> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: u64) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<u64> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: u64) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<u64> for u32 { type Error = crate::num::TryFromIntError; fn try_from(v: u64) -> Result<u32, crate::num::TryFromIntError> {} }
    impl TryFrom<u64> for usize { type Error = crate::num::TryFromIntError; fn try_from(v: u64) -> Result<usize, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for i16 { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<i16, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for i32 { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<i32, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for i64 { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<i64, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for i128 { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<i128, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for isize { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<isize, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for u32 { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<u32, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for u64 { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<u64, crate::num::TryFromIntError> {} }
    impl TryFrom<u128> for usize { type Error = crate::num::TryFromIntError; fn try_from(v: u128) -> Result<usize, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for i8 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<i8, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for i16 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<i16, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for i32 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<i32, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for i64 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<i64, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for i128 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<i128, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for isize { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<isize, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for u8 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<u8, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for u16 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<u16, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for u32 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<u32, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for u64 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<u64, crate::num::TryFromIntError> {} }
    impl TryFrom<usize> for u128 { type Error = crate::num::TryFromIntError; fn try_from(v: usize) -> Result<u128, crate::num::TryFromIntError> {} }
    impl TryFrom<u32> for char { type Error = crate::char::CharTryFromError; fn try_from(v: u32) -> Result<char, crate::char::CharTryFromError> {} }
    impl TryFrom<char> for u8 { type Error = crate::char::TryFromCharError; fn try_from(v: char) -> Result<u8, crate::char::TryFromCharError> {} }
    impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = crate::array::TryFromSliceError; fn try_from(v: &[T]) -> Result<[T; N], crate::array::TryFromSliceError> {} }
    impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; fn try_from(v: Vec<T>) -> Result<[T; N], Vec<T>> {} }
}
