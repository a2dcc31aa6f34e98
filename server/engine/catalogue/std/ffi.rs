pub mod ffi {
    use crate::borrow::{Borrow, Cow};
    use crate::fmt::{Debug, Display as FmtDisplay, Formatter, Result as FmtResult};
    use crate::ops::Deref;

    pub struct OsStr { }
    impl OsStr {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_os_string(&self) -> OsString {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn as_encoded_bytes(&self) -> &[u8] {}
        pub fn to_ascii_lowercase(&self) -> OsString {}
        pub fn to_ascii_uppercase(&self) -> OsString {}
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
        pub fn display(&self) -> os_str::Display<'_> {}
    }
    pub mod os_str {
        pub struct Display<'a> { }
        impl crate::fmt::Display for Display<'_> { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {} }
    }
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct OsString { }
    impl OsString {
        pub const fn new() -> OsString {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn into_string(self) -> Result<String, OsString> {}
        pub fn into_encoded_bytes(self) -> Vec<u8> {}
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
        pub fn with_capacity(capacity: usize) -> OsString {}
        pub fn clear(&mut self) {}
        pub fn into_boxed_os_str(self) -> Box<OsStr> {}
    }
    impl Clone for OsString { fn clone(&self) -> OsString {} }
    impl Default for OsString { fn default() -> OsString {} }
    impl Debug for OsString { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Debug for OsStr { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl PartialEq for OsStr { fn eq(&self, other: &OsStr) -> bool {} }
    impl PartialEq<str> for OsStr { fn eq(&self, other: &str) -> bool {} }
    impl Eq for OsStr { }
    impl Deref for OsString { type Target = OsStr; fn deref(&self) -> &OsStr {} }
    impl Borrow<OsStr> for OsString { fn borrow(&self) -> &OsStr {} }
    impl crate::borrow::ToOwned for OsStr { type Owned = OsString; fn to_owned(&self) -> OsString {} }
    impl AsRef<OsStr> for OsStr { fn as_ref(&self) -> &OsStr {} }
    impl AsRef<OsStr> for OsString { fn as_ref(&self) -> &OsStr {} }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString { fn from(s: &T) -> OsString {} }
    impl From<String> for OsString { fn from(s: String) -> OsString {} }
    impl crate::str::FromStr for OsString { type Err = crate::convert::Infallible; fn from_str(s: &str) -> Result<OsString, crate::convert::Infallible> {} }

    pub struct CStr { }
    impl CStr {
        pub const unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr {}
        pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
        pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> {}
        pub const fn as_ptr(&self) -> *const c_char {}
        pub const fn count_bytes(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub const fn to_bytes(&self) -> &[u8] {}
        pub const fn to_bytes_with_nul(&self) -> &[u8] {}
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
    }
    impl Debug for CStr { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::borrow::ToOwned for CStr { type Owned = CString; fn to_owned(&self) -> CString {} }
    #[derive(PartialEq, PartialOrd, Eq, Ord, Hash, Clone, Debug, Default)]
    pub struct CString { }
    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
        pub unsafe fn from_raw(ptr: *mut c_char) -> CString {}
        pub fn into_raw(self) -> *mut c_char {}
        pub fn into_string(self) -> Result<String, IntoStringError> {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_bytes_with_nul(&self) -> &[u8] {}
        pub fn as_c_str(&self) -> &CStr {}
    }
    impl Deref for CString { type Target = CStr; fn deref(&self) -> &CStr {} }
    impl AsRef<CStr> for CString { fn as_ref(&self) -> &CStr {} }
    impl AsRef<CStr> for CStr { fn as_ref(&self) -> &CStr {} }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct NulError { }
    impl NulError { pub fn nul_position(&self) -> usize {} pub fn into_vec(self) -> Vec<u8> {} }
    impl FmtDisplay for NulError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for NulError { }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct FromBytesUntilNulError { }
    impl FmtDisplay for FromBytesUntilNulError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for FromBytesUntilNulError { }
    #[derive(Clone, Copy, PartialEq, Eq, Debug)]
    pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
    impl FmtDisplay for FromBytesWithNulError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for FromBytesWithNulError { }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct IntoStringError { }
    impl FmtDisplay for IntoStringError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for IntoStringError { }
    #[derive(Debug)]
    pub enum c_void { }
    pub type c_char = i8;
    pub type c_schar = i8;
    pub type c_uchar = u8;
    pub type c_short = i16;
    pub type c_ushort = u16;
    pub type c_int = i32;
    pub type c_uint = u32;
    pub type c_long = i64;
    pub type c_ulong = u64;
    pub type c_longlong = i64;
    pub type c_ulonglong = u64;
    pub type c_float = f32;
    pub type c_double = f64;
}
