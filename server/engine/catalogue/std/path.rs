pub mod path {
    use crate::borrow::{Borrow, Cow};
    use crate::ffi::{OsStr, OsString};
    use crate::fmt::{Debug, Display as FmtDisplay, Formatter, Result as FmtResult};
    use crate::io;
    use crate::ops::Deref;

    pub const MAIN_SEPARATOR: char = '/';
    pub const MAIN_SEPARATOR_STR: &str = "/";
    pub fn is_separator(c: char) -> bool {}
    #[locklens::blocking(io)]
    pub fn absolute<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

    pub struct Path { }
    impl Path {
        pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn ancestors(&self) -> Ancestors<'_> {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn file_prefix(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components<'_> {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn display(&self) -> Display<'_> {}
        #[locklens::blocking(io)]
        pub fn metadata(&self) -> io::Result<crate::fs::Metadata> {}
        #[locklens::blocking(io)]
        pub fn symlink_metadata(&self) -> io::Result<crate::fs::Metadata> {}
        #[locklens::blocking(io)]
        pub fn canonicalize(&self) -> io::Result<PathBuf> {}
        #[locklens::blocking(io)]
        pub fn read_link(&self) -> io::Result<PathBuf> {}
        #[locklens::blocking(io)]
        pub fn read_dir(&self) -> io::Result<crate::fs::ReadDir> {}
        #[locklens::blocking(io)]
        pub fn exists(&self) -> bool {}
        #[locklens::blocking(io)]
        pub fn try_exists(&self) -> io::Result<bool> {}
        #[locklens::blocking(io)]
        pub fn is_file(&self) -> bool {}
        #[locklens::blocking(io)]
        pub fn is_dir(&self) -> bool {}
        #[locklens::blocking(io)]
        pub fn is_symlink(&self) -> bool {}
        pub fn into_path_buf(self: Box<Path>) -> PathBuf {}
    }
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct PathBuf { }
    impl PathBuf {
        pub const fn new() -> PathBuf {}
        pub fn with_capacity(capacity: usize) -> PathBuf {}
        pub fn as_path(&self) -> &Path {}
        pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
        pub fn pop(&mut self) -> bool {}
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn as_mut_os_string(&mut self) -> &mut OsString {}
        pub fn into_os_string(self) -> OsString {}
        pub fn into_boxed_path(self) -> Box<Path> {}
        pub fn clear(&mut self) {}
    }
    impl Clone for PathBuf { fn clone(&self) -> PathBuf {} }
    impl Default for PathBuf { fn default() -> PathBuf {} }
    impl Debug for PathBuf { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Debug for Path { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Deref for PathBuf { type Target = Path; fn deref(&self) -> &Path {} }
    impl Borrow<Path> for PathBuf { fn borrow(&self) -> &Path {} }
    impl crate::borrow::ToOwned for Path { type Owned = PathBuf; fn to_owned(&self) -> PathBuf {} }
    impl Clone for Box<Path> { fn clone(&self) -> Box<Path> {} }
    impl PartialEq for Path { fn eq(&self, other: &Path) -> bool {} }
    impl Eq for Path { }
    impl PartialOrd for Path { fn partial_cmp(&self, other: &Path) -> Option<crate::cmp::Ordering> {} }
    impl Ord for Path { fn cmp(&self, other: &Path) -> crate::cmp::Ordering {} }
    impl crate::hash::Hash for Path { fn hash<H: crate::hash::Hasher>(&self, h: &mut H) {} }
    impl AsRef<Path> for Path { fn as_ref(&self) -> &Path {} }
    impl AsRef<Path> for PathBuf { fn as_ref(&self) -> &Path {} }
    impl AsRef<Path> for OsStr { fn as_ref(&self) -> &Path {} }
    impl AsRef<Path> for OsString { fn as_ref(&self) -> &Path {} }
    impl AsRef<Path> for Cow<'_, OsStr> { fn as_ref(&self) -> &Path {} }
    impl AsRef<Path> for Component<'_> { fn as_ref(&self) -> &Path {} }
    impl AsRef<OsStr> for Path { fn as_ref(&self) -> &OsStr {} }
    impl AsRef<OsStr> for PathBuf { fn as_ref(&self) -> &OsStr {} }
    impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf { fn from(s: &T) -> PathBuf {} }
    impl From<OsString> for PathBuf { fn from(s: OsString) -> PathBuf {} }
    impl From<String> for PathBuf { fn from(s: String) -> PathBuf {} }
    impl From<Box<Path>> for PathBuf { fn from(p: Box<Path>) -> PathBuf {} }
    impl<'a> From<Cow<'a, Path>> for PathBuf { fn from(p: Cow<'a, Path>) -> PathBuf {} }
    impl From<PathBuf> for OsString { fn from(p: PathBuf) -> OsString {} }
    impl From<PathBuf> for Box<Path> { fn from(p: PathBuf) -> Box<Path> {} }
    impl From<&Path> for Box<Path> { fn from(p: &Path) -> Box<Path> {} }
    impl From<PathBuf> for crate::sync::Arc<Path> { fn from(p: PathBuf) -> crate::sync::Arc<Path> {} }
    impl From<&Path> for crate::sync::Arc<Path> { fn from(p: &Path) -> crate::sync::Arc<Path> {} }
    impl<'a> From<&'a Path> for Cow<'a, Path> { fn from(p: &'a Path) -> Cow<'a, Path> {} }
    impl<'a> From<PathBuf> for Cow<'a, Path> { fn from(p: PathBuf) -> Cow<'a, Path> {} }
    impl crate::str::FromStr for PathBuf { type Err = crate::convert::Infallible; fn from_str(s: &str) -> Result<PathBuf, crate::convert::Infallible> {} }
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf { fn from_iter<I: IntoIterator<Item = P>>(iter: I) -> PathBuf {} }
    impl<P: AsRef<Path>> Extend<P> for PathBuf { fn extend<I: IntoIterator<Item = P>>(&mut self, iter: I) {} }
    impl<'a> IntoIterator for &'a Path { type Item = &'a OsStr; type IntoIter = Iter<'a>; fn into_iter(self) -> Iter<'a> {} }
    impl<'a> IntoIterator for &'a PathBuf { type Item = &'a OsStr; type IntoIter = Iter<'a>; fn into_iter(self) -> Iter<'a> {} }

    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr) }
    impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr {} }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct PrefixComponent<'a> { }
    impl<'a> PrefixComponent<'a> {
        pub fn kind(&self) -> Prefix<'a> {}
        pub fn as_os_str(&self) -> &'a OsStr {}
    }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum Prefix<'a> { Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8), DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8) }
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
    pub struct Components<'a> { }
    impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path {} }
    impl<'a> Iterator for Components<'a> { type Item = Component<'a>; fn next(&mut self) -> Option<Component<'a>> {} }
    impl<'a> DoubleEndedIterator for Components<'a> { fn next_back(&mut self) -> Option<Component<'a>> {} }
    impl AsRef<Path> for Components<'_> { fn as_ref(&self) -> &Path {} }
    #[derive(Clone)]
    pub struct Iter<'a> { }
    impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; fn next(&mut self) -> Option<&'a OsStr> {} }
    impl<'a> DoubleEndedIterator for Iter<'a> { fn next_back(&mut self) -> Option<&'a OsStr> {} }
    #[derive(Copy, Clone, Debug)]
    pub struct Ancestors<'a> { }
    impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; fn next(&mut self) -> Option<&'a Path> {} }
    pub struct Display<'a> { }
    impl FmtDisplay for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Debug for Display<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct StripPrefixError { }
    impl FmtDisplay for StripPrefixError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for StripPrefixError { }
}
