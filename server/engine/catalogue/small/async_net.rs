// async-net: sockets for smol.
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
