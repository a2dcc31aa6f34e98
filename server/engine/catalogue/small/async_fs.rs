// async-fs: files for smol.
use std::fs::{Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};
pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64> {}
pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn hard_link(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}
pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {}
pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {}
pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {}
pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()> {}
pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}
pub struct File {}
impl File {
    pub async fn open(path: impl AsRef<Path>) -> io::Result<File> {}
    pub async fn create(path: impl AsRef<Path>) -> io::Result<File> {}
    pub async fn sync_all(&self) -> io::Result<()> {}
    pub async fn sync_data(&self) -> io::Result<()> {}
    pub async fn set_len(&self, size: u64) -> io::Result<()> {}
    pub async fn metadata(&self) -> io::Result<Metadata> {}
    pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
}
impl futures::io::AsyncRead for File {}
impl futures::io::AsyncWrite for File {}
impl futures::io::AsyncSeek for File {}
#[derive(Clone, Debug)]
pub struct OpenOptions {}
impl OpenOptions {
    pub fn new() -> OpenOptions {}
    pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
    pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
    pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
    pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
    pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {}
}
pub struct ReadDir {}
impl futures::stream::Stream for ReadDir { type Item = io::Result<DirEntry>; }
pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf {}
    pub fn file_name(&self) -> std::ffi::OsString {}
    pub async fn metadata(&self) -> io::Result<Metadata> {}
    pub async fn file_type(&self) -> io::Result<std::fs::FileType> {}
}
