// async-std: its locks are async-lock's, its channels async-channel's, its traits futures'.
pub use futures::io::{AsyncRead, AsyncWrite};
pub mod channel { pub use async_channel::*; }
pub mod sync {
    pub use async_lock::{Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc};
    pub use async_lock::{RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard};
    pub use std::sync::{Arc, Weak};
    pub struct Condvar {}
    impl Condvar {
        pub fn new() -> Self {}
        #[locklens::wait]
        pub async fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T> {}
        #[locklens::wait]
        pub async fn wait_until<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> MutexGuard<'a, T> where F: FnMut(&mut T) -> bool {}
        #[locklens::condvar(notify)]
        pub fn notify_one(&self) {}
        #[locklens::condvar(notify)]
        pub fn notify_all(&self) {}
    }
}
pub mod task {
    use std::future::Future;
    use std::time::Duration;
    pub use std::task::{Context, Poll, Waker};
    #[locklens::spawn(task)]
    pub fn spawn<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static {}
    #[locklens::spawn(local)]
    pub fn spawn_local<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + 'static, T: 'static {}
    #[locklens::spawn(blocking)]
    pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static {}
    #[locklens::blocking(block_on)]
    pub fn block_on<F, T>(future: F) -> T where F: Future<Output = T> {}
    pub async fn sleep(dur: Duration) {}
    pub async fn yield_now() {}
    pub fn current() -> Task {}
    pub fn try_current() -> Option<Task> {}
    #[derive(Clone, Debug)]
    pub struct Task {}
    impl Task { pub fn id(&self) -> TaskId {} pub fn name(&self) -> Option<&str> {} }
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct TaskId();
    #[locklens::no_own]
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task {}
        pub async fn cancel(self) -> Option<T> {}
    }
    impl<T> Future for JoinHandle<T> { type Output = T; }
    #[derive(Debug, Default)]
    pub struct Builder {}
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        #[locklens::spawn(task)]
        pub fn spawn<F, T>(self, future: F) -> std::io::Result<JoinHandle<T>> where F: Future<Output = T> + Send + 'static {}
        #[locklens::spawn(local)]
        pub fn local<F, T>(self, future: F) -> std::io::Result<JoinHandle<T>> where F: Future<Output = T> + 'static {}
        #[locklens::blocking(block_on)]
        pub fn blocking<F, T>(self, future: F) -> T where F: Future<Output = T> {}
    }
    #[locklens::no_own]
    pub struct LocalKey<T: Send + 'static> {}
    impl<T: Send + 'static> LocalKey<T> {
        pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R {}
        pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R {}
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct AccessError {}
}
pub mod future {
    use std::time::Duration;
    pub use std::future::Future;
    pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError> where F: Future<Output = T> {}
    pub async fn pending<T>() -> T {}
    pub async fn ready<T>(val: T) -> T {}
    pub fn poll_fn<F, T>(f: F) -> impl Future<Output = T> where F: FnMut(&mut std::task::Context<'_>) -> std::task::Poll<T> {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct TimeoutError {}
    impl std::error::Error for TimeoutError {}
    pub trait FutureExt: Future {
        async fn delay(self, dur: Duration) -> Self::Output {}
        async fn race<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        async fn join<F: Future>(self, other: F) -> (Self::Output, F::Output) {}
        async fn timeout(self, dur: Duration) -> Result<Self::Output, TimeoutError> {}
    }
    impl<T: Future + ?Sized> FutureExt for T {}
}
pub mod stream {
    pub use futures_lite::stream::{empty, pending, repeat, repeat_with, Stream, StreamExt};
    pub fn from_iter<I: IntoIterator>(iter: I) -> impl Stream<Item = I::Item> {}
    pub fn interval(dur: std::time::Duration) -> impl Stream<Item = ()> {}
    pub fn once<T>(t: T) -> impl Stream<Item = T> {}
}
pub mod io {
    pub use futures::io::{copy, BufReader, BufWriter, Cursor, Lines};
    pub use futures::io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    pub use futures::io::{AsyncBufReadExt as BufReadExt, AsyncReadExt as ReadExt, AsyncSeekExt as SeekExt, AsyncWriteExt as WriteExt};
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub mod prelude {
        pub use super::{BufRead, BufReadExt, Read, ReadExt, Seek, SeekExt, Write, WriteExt};
    }
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    pub struct Stdin {}
    impl Stdin {
        #[locklens::cancel_unsafe]
        pub async fn read_line(&self, buf: &mut String) -> Result<usize> {}
    }
    impl futures::io::AsyncRead for Stdin {}
    pub struct Stdout {}
    impl futures::io::AsyncWrite for Stdout {}
    pub struct Stderr {}
    impl futures::io::AsyncWrite for Stderr {}
    pub async fn timeout<F, T>(dur: std::time::Duration, f: F) -> Result<T> where F: std::future::Future<Output = Result<T>> {}
}
pub mod prelude {
    pub use crate::future::{Future, FutureExt};
    pub use crate::io::{BufRead, BufReadExt, Read, ReadExt, Seek, SeekExt, Write, WriteExt};
    pub use crate::stream::{Stream, StreamExt};
}
pub mod path { pub use std::path::{Path, PathBuf}; }
pub mod fs {
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
}
pub mod net {
    use std::io;
    pub use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr};
    pub struct TcpListener {}
    impl TcpListener {
        pub async fn bind<A>(addrs: A) -> io::Result<TcpListener> {}
        pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        pub fn incoming(&self) -> Incoming<'_> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    }
    pub struct Incoming<'a> {}
    impl<'a> futures::stream::Stream for Incoming<'a> { type Item = io::Result<TcpStream>; }
    #[derive(Clone, Debug)]
    pub struct TcpStream {}
    impl TcpStream {
        pub async fn connect<A>(addrs: A) -> io::Result<TcpStream> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn shutdown(&self, how: std::net::Shutdown) -> io::Result<()> {}
    }
    impl futures::io::AsyncRead for TcpStream {}
    impl futures::io::AsyncWrite for TcpStream {}
    impl futures::io::AsyncRead for &TcpStream {}
    impl futures::io::AsyncWrite for &TcpStream {}
    pub struct UdpSocket {}
    impl UdpSocket {
        pub async fn bind<A>(addr: A) -> io::Result<UdpSocket> {}
        pub async fn connect<A>(&self, addr: A) -> io::Result<()> {}
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub async fn send_to<A>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    }
}
