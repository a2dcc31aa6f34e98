pub mod os {
    pub mod fd {
        pub type RawFd = i32;
        pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
        pub trait FromRawFd: Sized { unsafe fn from_raw_fd(fd: RawFd) -> Self; }
        pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
        pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; }
        #[derive(Copy, Clone, Debug)]
        pub struct BorrowedFd<'fd> { }
        impl BorrowedFd<'_> {
            pub const unsafe fn borrow_raw(fd: RawFd) -> Self {}
            pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedFd> {}
        }
        #[derive(Debug)]
        pub struct OwnedFd { }
        impl OwnedFd { pub fn try_clone(&self) -> crate::io::Result<OwnedFd> {} }
        impl AsRawFd for crate::fs::File { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for crate::fs::File { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl FromRawFd for crate::fs::File { unsafe fn from_raw_fd(fd: RawFd) -> crate::fs::File {} }
        impl AsRawFd for crate::net::TcpStream { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for crate::net::TcpStream { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl FromRawFd for crate::net::TcpStream { unsafe fn from_raw_fd(fd: RawFd) -> crate::net::TcpStream {} }
        impl AsRawFd for crate::net::TcpListener { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for crate::net::TcpListener { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl FromRawFd for crate::net::TcpListener { unsafe fn from_raw_fd(fd: RawFd) -> crate::net::TcpListener {} }
        impl AsRawFd for crate::net::UdpSocket { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for crate::net::UdpSocket { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl FromRawFd for crate::net::UdpSocket { unsafe fn from_raw_fd(fd: RawFd) -> crate::net::UdpSocket {} }
        impl AsRawFd for crate::io::Stdin { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for crate::io::Stdin { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl AsRawFd for crate::io::Stdout { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for crate::io::Stdout { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl AsRawFd for crate::io::Stderr { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for crate::io::Stderr { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl AsRawFd for OwnedFd { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for OwnedFd { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl FromRawFd for OwnedFd { unsafe fn from_raw_fd(fd: RawFd) -> OwnedFd {} }
        impl AsRawFd for super::unix::net::UnixStream { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for super::unix::net::UnixStream { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl FromRawFd for super::unix::net::UnixStream { unsafe fn from_raw_fd(fd: RawFd) -> super::unix::net::UnixStream {} }
        impl AsRawFd for super::unix::net::UnixListener { fn as_raw_fd(&self) -> RawFd {} }
        impl AsFd for super::unix::net::UnixListener { fn as_fd(&self) -> BorrowedFd<'_> {} }
        impl FromRawFd for super::unix::net::UnixListener { unsafe fn from_raw_fd(fd: RawFd) -> super::unix::net::UnixListener {} }
    }
    pub mod unix {
        pub mod io { pub use super::super::fd::*; }
        pub mod prelude {
            pub use super::ffi::{OsStrExt, OsStringExt};
            pub use super::fs::{FileExt, MetadataExt, OpenOptionsExt, PermissionsExt};
            pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
            pub use super::process::{CommandExt, ExitStatusExt};
        }
        pub mod ffi {
            pub trait OsStrExt { fn from_bytes(slice: &[u8]) -> &Self; fn as_bytes(&self) -> &[u8]; }
            impl OsStrExt for crate::ffi::OsStr { fn from_bytes(slice: &[u8]) -> &crate::ffi::OsStr {} fn as_bytes(&self) -> &[u8] {} }
            pub trait OsStringExt { fn from_vec(vec: Vec<u8>) -> Self; fn into_vec(self) -> Vec<u8>; }
            impl OsStringExt for crate::ffi::OsString { fn from_vec(vec: Vec<u8>) -> Self {} fn into_vec(self) -> Vec<u8> {} }
        }
        pub mod fs {
            use crate::io;
            use crate::path::Path;
            #[locklens::blocking(io, alt = "tokio::fs::symlink")]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
            #[locklens::blocking(io)]
            pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            pub trait PermissionsExt { fn mode(&self) -> u32; fn set_mode(&mut self, mode: u32); fn from_mode(mode: u32) -> Self; }
            impl PermissionsExt for crate::fs::Permissions { fn mode(&self) -> u32 {} fn set_mode(&mut self, mode: u32) {} fn from_mode(mode: u32) -> Self {} }
            pub trait OpenOptionsExt { fn mode(&mut self, mode: u32) -> &mut Self; fn custom_flags(&mut self, flags: i32) -> &mut Self; }
            impl OpenOptionsExt for crate::fs::OpenOptions { fn mode(&mut self, mode: u32) -> &mut Self {} fn custom_flags(&mut self, flags: i32) -> &mut Self {} }
            pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut Self; }
            impl DirBuilderExt for crate::fs::DirBuilder { fn mode(&mut self, mode: u32) -> &mut Self {} }
            pub trait MetadataExt {
                fn dev(&self) -> u64;
                fn ino(&self) -> u64;
                fn mode(&self) -> u32;
                fn nlink(&self) -> u64;
                fn uid(&self) -> u32;
                fn gid(&self) -> u32;
                fn size(&self) -> u64;
                fn mtime(&self) -> i64;
                fn blocks(&self) -> u64;
            }
            impl MetadataExt for crate::fs::Metadata { }
            pub trait FileExt {
                #[locklens::blocking(io)]
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                #[locklens::blocking(io)]
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> {}
                #[locklens::blocking(io)]
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                #[locklens::blocking(io)]
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> {}
            }
            impl FileExt for crate::fs::File { }
        }
        pub mod process {
            pub trait CommandExt: Sized {
                fn uid(&mut self, id: u32) -> &mut crate::process::Command;
                fn gid(&mut self, id: u32) -> &mut crate::process::Command;
                unsafe fn pre_exec<F: FnMut() -> crate::io::Result<()> + Send + Sync + 'static>(&mut self, f: F) -> &mut crate::process::Command;
                fn exec(&mut self) -> crate::io::Error;
                fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command;
            }
            impl CommandExt for crate::process::Command { }
            pub trait ExitStatusExt: Sized { fn from_raw(raw: i32) -> Self; fn signal(&self) -> Option<i32>; fn core_dumped(&self) -> bool; }
            impl ExitStatusExt for crate::process::ExitStatus { }
            pub fn parent_id() -> u32 {}
        }
        pub mod net {
            use crate::io::{self, Read, Write};
            use crate::path::Path;
            use crate::time::Duration;
            #[derive(Clone, Debug)]
            pub struct SocketAddr { }
            impl SocketAddr { pub fn as_pathname(&self) -> Option<&Path> {} pub fn is_unnamed(&self) -> bool {} }
            #[derive(Debug)]
            pub struct UnixStream { }
            impl UnixStream {
                #[locklens::blocking(net)]
                pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
                pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
                pub fn try_clone(&self) -> io::Result<UnixStream> {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
                pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
                pub fn set_read_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
                pub fn set_write_timeout(&self, timeout: Option<Duration>) -> io::Result<()> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
                pub fn shutdown(&self, how: crate::net::Shutdown) -> io::Result<()> {}
        #[locklens::blocking(net)]
        pub fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
        #[locklens::blocking(net)]
        pub fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[locklens::blocking(net)]
        pub fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
            }
    impl Read for UnixStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for UnixStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    impl Read for &UnixStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for &UnixStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
            #[derive(Debug)]
            pub struct UnixListener { }
            impl UnixListener {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
                #[locklens::blocking(net)]
                pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
                pub fn try_clone(&self) -> io::Result<UnixListener> {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
                #[locklens::blocking(net)]
                pub fn incoming(&self) -> Incoming<'_> {}
            }
            #[derive(Debug)]
            pub struct Incoming<'a> { }
            impl Iterator for Incoming<'_> {
                type Item = io::Result<UnixStream>;
                #[locklens::blocking(net)]
                fn next(&mut self) -> Option<io::Result<UnixStream>> {}
            }
            #[derive(Debug)]
            pub struct UnixDatagram { }
            impl UnixDatagram {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
                pub fn unbound() -> io::Result<UnixDatagram> {}
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
                #[locklens::blocking(net)]
                pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
                #[locklens::blocking(net)]
                pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
                #[locklens::blocking(net)]
                pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
                #[locklens::blocking(net)]
                pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
            }
        }
    }
}
