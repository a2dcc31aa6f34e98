pub mod fs {
    use crate::ffi::OsString;
    use crate::io::{self, Read, Seek, SeekFrom, Write};
    use crate::path::{Path, PathBuf};
    use crate::time::SystemTime;

    // Free functions. `alt` names the twin of tokio where the arguments and the result are the same.
    #[locklens::blocking(io, alt = "tokio::fs::read")]
    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    #[locklens::blocking(io, alt = "tokio::fs::read_to_string")]
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    #[locklens::blocking(io, alt = "tokio::fs::write")]
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
    #[locklens::blocking(io, alt = "tokio::fs::remove_file")]
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[locklens::blocking(io, alt = "tokio::fs::metadata")]
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    #[locklens::blocking(io, alt = "tokio::fs::symlink_metadata")]
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    #[locklens::blocking(io, alt = "tokio::fs::rename")]
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    #[locklens::blocking(io, alt = "tokio::fs::copy")]
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
    #[locklens::blocking(io, alt = "tokio::fs::hard_link")]
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    #[locklens::blocking(io)]
    pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    #[locklens::blocking(io, alt = "tokio::fs::read_link")]
    pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    #[locklens::blocking(io, alt = "tokio::fs::canonicalize")]
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    #[locklens::blocking(io, alt = "tokio::fs::create_dir")]
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[locklens::blocking(io, alt = "tokio::fs::create_dir_all")]
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[locklens::blocking(io, alt = "tokio::fs::remove_dir")]
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[locklens::blocking(io, alt = "tokio::fs::remove_dir_all")]
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[locklens::blocking(io)]
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
    #[locklens::blocking(io, alt = "tokio::fs::set_permissions")]
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
    #[locklens::blocking(io, alt = "tokio::fs::try_exists")]
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}

    #[derive(Debug)]
    pub struct File { }
    impl File {
        #[locklens::blocking(io)]
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[locklens::blocking(io)]
        pub fn open_buffered<P: AsRef<Path>>(path: P) -> io::Result<io::BufReader<File>> {}
        #[locklens::blocking(io)]
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[locklens::blocking(io)]
        pub fn create_buffered<P: AsRef<Path>>(path: P) -> io::Result<io::BufWriter<File>> {}
        #[locklens::blocking(io)]
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[locklens::blocking(io)]
        pub fn sync_all(&self) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn sync_data(&self) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn lock(&self) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn lock_shared(&self) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn set_len(&self, size: u64) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn metadata(&self) -> io::Result<Metadata> {}
        #[locklens::blocking(io)]
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn set_times(&self, times: FileTimes) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn set_modified(&self, time: SystemTime) -> io::Result<()> {}
        pub fn try_lock(&self) -> Result<(), TryLockError> {}
        pub fn try_lock_shared(&self) -> Result<(), TryLockError> {}
        pub fn unlock(&self) -> io::Result<()> {}
        pub fn options() -> OpenOptions {}
        pub fn try_clone(&self) -> io::Result<File> {}
        // The methods of `Read`, `Write` and `Seek` again, with marks.
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn flush(&mut self) -> io::Result<()> {}
        #[locklens::blocking(io)]
        pub fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {}
        #[locklens::blocking(io)]
        pub fn rewind(&mut self) -> io::Result<()> {}
    }
    impl Read for File { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for File { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    impl Seek for File { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
    impl Read for &File { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for &File { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    impl Seek for &File { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
    impl Read for crate::sync::Arc<File> { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for crate::sync::Arc<File> { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    impl Seek for crate::sync::Arc<File> { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
    #[derive(Debug)]
    pub enum TryLockError { Error(io::Error), WouldBlock }
    impl crate::fmt::Display for TryLockError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {} }
    impl crate::error::Error for TryLockError { }
    impl From<TryLockError> for io::Error { fn from(err: TryLockError) -> io::Error {} }

    #[derive(Clone, Debug)]
    pub struct OpenOptions { }
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        #[locklens::blocking(io)]
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
    }
    #[derive(Clone, Debug)]
    pub struct Metadata { }
    impl Metadata {
        pub fn file_type(&self) -> FileType {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn len(&self) -> u64 {}
        pub fn permissions(&self) -> Permissions {}
        pub fn modified(&self) -> io::Result<SystemTime> {}
        pub fn accessed(&self) -> io::Result<SystemTime> {}
        pub fn created(&self) -> io::Result<SystemTime> {}
    }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub struct FileType { }
    impl FileType {
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Permissions { }
    impl Permissions {
        pub fn readonly(&self) -> bool {}
        pub fn set_readonly(&mut self, readonly: bool) {}
    }
    #[derive(Copy, Clone, Debug, Default)]
    pub struct FileTimes { }
    impl FileTimes {
        pub fn new() -> FileTimes {}
        pub fn set_accessed(self, t: SystemTime) -> FileTimes {}
        pub fn set_modified(self, t: SystemTime) -> FileTimes {}
    }
    #[derive(Debug)]
    pub struct ReadDir { }
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
        #[locklens::blocking(io)]
        fn next(&mut self) -> Option<io::Result<DirEntry>> {}
    }
    #[derive(Debug)]
    pub struct DirEntry { }
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        #[locklens::blocking(io)]
        pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> OsString {}
    }
    #[derive(Debug)]
    pub struct DirBuilder { }
    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut DirBuilder {}
        #[locklens::blocking(io)]
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    }
}
