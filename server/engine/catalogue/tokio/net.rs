// tokio's files, sockets, processes and signals.
pub mod fs {
    use std::io;
    use std::path::{Path, PathBuf};
    use std::fs::{Metadata, Permissions};

    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
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
    pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}
    pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64> {}
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool> {}

    pub struct File {}
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File> {}
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File> {}
        pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        pub fn from_std(std: std::fs::File) -> File {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn sync_data(&self) -> io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn try_clone(&self) -> io::Result<File> {}
        pub async fn into_std(self) -> std::fs::File {}
        pub fn try_into_std(self) -> Result<std::fs::File, Self> {}
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        pub fn set_max_buf_size(&mut self, max_buf_size: usize) {}
    }
    impl crate::io::AsyncRead for File {}
    impl crate::io::AsyncWrite for File {}
    impl crate::io::AsyncSeek for File {}
    impl From<std::fs::File> for File { fn from(std: std::fs::File) -> Self {} }
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
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {}
    }
    #[derive(Debug, Default)]
    pub struct DirBuilder {}
    impl DirBuilder {
        pub fn new() -> Self {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub fn mode(&mut self, mode: u32) -> &mut Self {}
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()> {}
    }
    pub struct ReadDir {}
    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>> {}
        pub fn poll_next_entry(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<io::Result<Option<DirEntry>>> {}
    }
    pub struct DirEntry {}
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> std::ffi::OsString {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<std::fs::FileType> {}
    }
}

pub mod net {
    use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
    use std::io;
    use std::net::SocketAddr;
    use std::path::Path;
    pub use self::tcp::{TcpListener, TcpSocket, TcpStream};
    pub use self::unix::{UnixDatagram, UnixListener, UnixStream};
    pub trait ToSocketAddrs {}
    impl<T: std::net::ToSocketAddrs + ?Sized> ToSocketAddrs for T {}
    pub async fn lookup_host<T>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>> where T: ToSocketAddrs {}

    pub mod tcp {
        use super::*;
        pub struct TcpListener {}
        impl TcpListener {
            pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
            pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
            pub fn poll_accept(&self, cx: &mut std::task::Context<'_>) -> std::task::Poll<io::Result<(TcpStream, SocketAddr)>> {}
            pub fn from_std(listener: std::net::TcpListener) -> io::Result<TcpListener> {}
            pub fn into_std(self) -> io::Result<std::net::TcpListener> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn ttl(&self) -> io::Result<u32> {}
            pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        }
        pub struct TcpSocket {}
        impl TcpSocket {
            pub fn new_v4() -> io::Result<TcpSocket> {}
            pub fn new_v6() -> io::Result<TcpSocket> {}
            pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()> {}
            pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()> {}
            pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()> {}
            pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn bind(&self, addr: SocketAddr) -> io::Result<()> {}
            pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream> {}
            pub fn listen(self, backlog: u32) -> io::Result<TcpListener> {}
            pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket {}
        }
        pub struct TcpStream {}
        impl TcpStream {
            pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
            pub fn from_std(stream: std::net::TcpStream) -> io::Result<TcpStream> {}
            pub fn into_std(self) -> io::Result<std::net::TcpStream> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
            pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
            pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn nodelay(&self) -> io::Result<bool> {}
            pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
            pub fn linger(&self) -> io::Result<Option<std::time::Duration>> {}
            pub fn set_linger(&self, dur: Option<std::time::Duration>) -> io::Result<()> {}
            pub fn ttl(&self) -> io::Result<u32> {}
            pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
            pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>) {}
            pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf) {}
        }
        impl AsyncRead for TcpStream {}
        impl AsyncWrite for TcpStream {}
        pub struct ReadHalf<'a> {}
        impl ReadHalf<'_> {
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for ReadHalf<'_> {}
        pub struct WriteHalf<'a> {}
        impl WriteHalf<'_> {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for WriteHalf<'_> {}
        pub struct OwnedReadHalf {}
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError> {}
            pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for OwnedReadHalf {}
        pub struct OwnedWriteHalf {}
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError> {}
            pub fn forget(self) {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for OwnedWriteHalf {}
        #[derive(Debug)]
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl std::error::Error for ReuniteError {}
    }
    pub mod unix {
        use super::*;
        pub struct SocketAddr {}
        impl SocketAddr {
            pub fn is_unnamed(&self) -> bool {}
            pub fn as_pathname(&self) -> Option<&Path> {}
        }
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct UCred {}
        impl UCred {
            pub fn uid(&self) -> u32 {}
            pub fn gid(&self) -> u32 {}
            pub fn pid(&self) -> Option<i32> {}
        }
        pub struct UnixListener {}
        impl UnixListener {
            pub fn bind<P>(path: P) -> io::Result<UnixListener> where P: AsRef<Path> {}
            pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener> {}
            pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
        }
        pub struct UnixStream {}
        impl UnixStream {
            pub async fn connect<P>(path: P) -> io::Result<UnixStream> where P: AsRef<Path> {}
            pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
            pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream> {}
            pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn peer_cred(&self) -> io::Result<UCred> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
            pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
            pub fn split<'a>(&'a mut self) -> (ReadHalf<'a>, WriteHalf<'a>) {}
            pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf) {}
        }
        impl AsyncRead for UnixStream {}
        impl AsyncWrite for UnixStream {}
        pub struct ReadHalf<'a> {}
        impl ReadHalf<'_> {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for ReadHalf<'_> {}
        pub struct WriteHalf<'a> {}
        impl WriteHalf<'_> {
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for WriteHalf<'_> {}
        pub struct OwnedReadHalf {}
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError> {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for OwnedReadHalf {}
        pub struct OwnedWriteHalf {}
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError> {}
            pub fn forget(self) {}
            pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for OwnedWriteHalf {}
        #[derive(Debug)]
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        impl std::error::Error for ReuniteError {}
        pub struct UnixDatagram {}
        impl UnixDatagram {
            pub fn bind<P>(path: P) -> io::Result<UnixDatagram> where P: AsRef<Path> {}
            pub fn unbound() -> io::Result<UnixDatagram> {}
            pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
            pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
            pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
            pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub async fn send_to<P>(&self, buf: &[u8], target: P) -> io::Result<usize> where P: AsRef<Path> {}
            pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
            pub async fn readable(&self) -> io::Result<()> {}
            pub async fn writable(&self) -> io::Result<()> {}
        }
    }
    pub struct UdpSocket {}
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        pub fn from_std(socket: std::net::UdpSocket) -> io::Result<UdpSocket> {}
        pub fn into_std(self) -> io::Result<std::net::UdpSocket> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        pub async fn readable(&self) -> io::Result<()> {}
        pub async fn writable(&self) -> io::Result<()> {}
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub async fn recv_buf<B: bytes::BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn recv_buf_from<B: bytes::BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)> {}
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize> {}
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn set_broadcast(&self, on: bool) -> io::Result<()> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn join_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> io::Result<()> {}
    }
}

pub mod process {
    use std::ffi::OsStr;
    use std::future::Future;
    use std::io;
    use std::path::Path;
    use std::process::{ExitStatus, Output, Stdio};
    pub struct Command {}
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn as_std(&self) -> &std::process::Command {}
        pub fn as_std_mut(&mut self) -> &mut std::process::Command {}
        pub fn into_std(self) -> std::process::Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr> {}
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command where I: IntoIterator<Item = (K, V)> {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
        pub fn uid(&mut self, id: u32) -> &mut Command {}
        pub fn gid(&mut self, id: u32) -> &mut Command {}
        pub fn arg0<S>(&mut self, arg: S) -> &mut Command where S: AsRef<OsStr> {}
        pub unsafe fn pre_exec<F>(&mut self, f: F) -> &mut Command where F: FnMut() -> io::Result<()> + Send + Sync + 'static {}
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>> {}
        pub fn output(&mut self) -> impl Future<Output = io::Result<Output>> {}
    }
    impl From<std::process::Command> for Command { fn from(std: std::process::Command) -> Command {} }
    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }
    impl Child {
        pub fn id(&self) -> Option<u32> {}
        pub fn start_kill(&mut self) -> io::Result<()> {}
        pub async fn kill(&mut self) -> io::Result<()> {}
        pub async fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        pub async fn wait_with_output(self) -> io::Result<Output> {}
    }
    pub struct ChildStdin {}
    pub struct ChildStdout {}
    pub struct ChildStderr {}
    impl crate::io::AsyncWrite for ChildStdin {}
    impl crate::io::AsyncRead for ChildStdout {}
    impl crate::io::AsyncRead for ChildStderr {}
}

pub mod signal {
    pub async fn ctrl_c() -> std::io::Result<()> {}
    pub mod unix {
        pub fn signal(kind: SignalKind) -> std::io::Result<Signal> {}
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct SignalKind {}
        impl SignalKind {
            pub const fn alarm() -> Self {}
            pub const fn child() -> Self {}
            pub const fn hangup() -> Self {}
            pub const fn interrupt() -> Self {}
            pub const fn io() -> Self {}
            pub const fn pipe() -> Self {}
            pub const fn quit() -> Self {}
            pub const fn terminate() -> Self {}
            pub const fn user_defined1() -> Self {}
            pub const fn user_defined2() -> Self {}
            pub const fn window_change() -> Self {}
            pub const fn from_raw(signum: i32) -> Self {}
        }
        pub struct Signal {}
        impl Signal {
            pub async fn recv(&mut self) -> Option<()> {}
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<()>> {}
        }
    }
}
