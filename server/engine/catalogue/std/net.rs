pub mod net {
    use crate::fmt::{Display, Formatter, Result as FmtResult};
    use crate::io::{self, Read, Write};
    use crate::str::FromStr;
    use crate::time::Duration;

    #[derive(Debug)]
    pub struct TcpStream { }
    impl TcpStream {
        #[locklens::blocking(net)]
        pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
        #[locklens::blocking(net)]
        pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        pub fn try_clone(&self) -> io::Result<TcpStream> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
        #[locklens::blocking(net)]
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
        // The methods of `Read` and `Write` again, with marks.
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
    impl Read for TcpStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for TcpStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    impl Read for &TcpStream { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    impl Write for &TcpStream { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    #[derive(Debug)]
    pub struct TcpListener { }
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> io::Result<TcpListener> {}
        #[locklens::blocking(net)]
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        #[locklens::blocking(net)]
        pub fn incoming(&self) -> Incoming<'_> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }
    #[derive(Debug)]
    pub struct Incoming<'a> { }
    impl Iterator for Incoming<'_> {
        type Item = io::Result<TcpStream>;
        #[locklens::blocking(net)]
        fn next(&mut self) -> Option<io::Result<TcpStream>> {}
    }
    #[derive(Debug)]
    pub struct UdpSocket { }
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        #[locklens::blocking(net)]
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        #[locklens::blocking(net)]
        pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        #[locklens::blocking(net)]
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        #[locklens::blocking(net)]
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        #[locklens::blocking(net)]
        pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        #[locklens::blocking(net)]
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        #[locklens::blocking(net)]
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> io::Result<UdpSocket> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
    }
    #[derive(Copy, Clone, PartialEq, Eq, Debug)]
    pub enum Shutdown { Read, Write, Both }

    // Addresses. Looking a name up may ask the network.
    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        #[locklens::blocking(net)]
        fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
    }
    impl ToSocketAddrs for SocketAddr { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for SocketAddrV4 { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for SocketAddrV6 { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for (IpAddr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for (Ipv6Addr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl<'a> ToSocketAddrs for &'a [SocketAddr] { type Iter = crate::iter::Cloned<crate::slice::Iter<'a, SocketAddr>>; fn to_socket_addrs(&self) -> io::Result<crate::iter::Cloned<crate::slice::Iter<'a, SocketAddr>>> {} }
    impl ToSocketAddrs for str {
        type Iter = crate::vec::IntoIter<SocketAddr>;
        #[locklens::blocking(net)]
        fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {}
    }
    impl ToSocketAddrs for String {
        type Iter = crate::vec::IntoIter<SocketAddr>;
        #[locklens::blocking(net)]
        fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {}
    }
    impl ToSocketAddrs for (&str, u16) {
        type Iter = crate::vec::IntoIter<SocketAddr>;
        #[locklens::blocking(net)]
        fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {}
    }
    impl ToSocketAddrs for (String, u16) {
        type Iter = crate::vec::IntoIter<SocketAddr>;
        #[locklens::blocking(net)]
        fn to_socket_addrs(&self) -> io::Result<crate::vec::IntoIter<SocketAddr>> {}
    }
    impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = T::Iter; fn to_socket_addrs(&self) -> io::Result<T::Iter> {} }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    impl IpAddr {
        pub const fn is_unspecified(&self) -> bool {}
        pub const fn is_loopback(&self) -> bool {}
        pub const fn is_multicast(&self) -> bool {}
        pub const fn is_ipv4(&self) -> bool {}
        pub const fn is_ipv6(&self) -> bool {}
        pub const fn to_canonical(&self) -> IpAddr {}
    }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct Ipv4Addr { }
    impl Ipv4Addr {
        pub const LOCALHOST: Ipv4Addr = Ipv4Addr;
        pub const UNSPECIFIED: Ipv4Addr = Ipv4Addr;
        pub const BROADCAST: Ipv4Addr = Ipv4Addr;
        pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
        pub const fn octets(&self) -> [u8; 4] {}
        pub const fn to_bits(self) -> u32 {}
        pub const fn is_unspecified(&self) -> bool {}
        pub const fn is_loopback(&self) -> bool {}
        pub const fn is_private(&self) -> bool {}
        pub const fn is_link_local(&self) -> bool {}
        pub const fn is_multicast(&self) -> bool {}
        pub const fn is_broadcast(&self) -> bool {}
        pub const fn to_ipv6_mapped(&self) -> Ipv6Addr {}
    }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct Ipv6Addr { }
    impl Ipv6Addr {
        pub const LOCALHOST: Ipv6Addr = Ipv6Addr;
        pub const UNSPECIFIED: Ipv6Addr = Ipv6Addr;
        pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
        pub const fn segments(&self) -> [u16; 8] {}
        pub const fn octets(&self) -> [u8; 16] {}
        pub const fn is_unspecified(&self) -> bool {}
        pub const fn is_loopback(&self) -> bool {}
        pub const fn is_multicast(&self) -> bool {}
        pub const fn to_ipv4(&self) -> Option<Ipv4Addr> {}
        pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
    }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    impl SocketAddr {
        pub const fn new(ip: IpAddr, port: u16) -> SocketAddr {}
        pub const fn ip(&self) -> IpAddr {}
        pub const fn set_ip(&mut self, new_ip: IpAddr) {}
        pub const fn port(&self) -> u16 {}
        pub const fn set_port(&mut self, new_port: u16) {}
        pub const fn is_ipv4(&self) -> bool {}
        pub const fn is_ipv6(&self) -> bool {}
    }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SocketAddrV4 { }
    impl SocketAddrV4 {
        pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
        pub const fn ip(&self) -> &Ipv4Addr {}
        pub const fn port(&self) -> u16 {}
    }
    #[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
    pub struct SocketAddrV6 { }
    impl SocketAddrV6 {
        pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
        pub const fn ip(&self) -> &Ipv6Addr {}
        pub const fn port(&self) -> u16 {}
    }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct AddrParseError { }
    impl Display for AddrParseError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for AddrParseError { }
    impl Display for IpAddr { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl FromStr for IpAddr { type Err = AddrParseError; fn from_str(s: &str) -> Result<IpAddr, AddrParseError> {} }
    impl Display for Ipv4Addr { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl FromStr for Ipv4Addr { type Err = AddrParseError; fn from_str(s: &str) -> Result<Ipv4Addr, AddrParseError> {} }
    impl Display for Ipv6Addr { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl FromStr for Ipv6Addr { type Err = AddrParseError; fn from_str(s: &str) -> Result<Ipv6Addr, AddrParseError> {} }
    impl Display for SocketAddr { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl FromStr for SocketAddr { type Err = AddrParseError; fn from_str(s: &str) -> Result<SocketAddr, AddrParseError> {} }
    impl Display for SocketAddrV4 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl FromStr for SocketAddrV4 { type Err = AddrParseError; fn from_str(s: &str) -> Result<SocketAddrV4, AddrParseError> {} }
    impl Display for SocketAddrV6 { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl FromStr for SocketAddrV6 { type Err = AddrParseError; fn from_str(s: &str) -> Result<SocketAddrV6, AddrParseError> {} }
    impl From<Ipv4Addr> for IpAddr { fn from(ip: Ipv4Addr) -> IpAddr {} }
    impl From<Ipv6Addr> for IpAddr { fn from(ip: Ipv6Addr) -> IpAddr {} }
    impl From<[u8; 4]> for IpAddr { fn from(octets: [u8; 4]) -> IpAddr {} }
    impl From<[u8; 4]> for Ipv4Addr { fn from(octets: [u8; 4]) -> Ipv4Addr {} }
    impl From<u32> for Ipv4Addr { fn from(ip: u32) -> Ipv4Addr {} }
    impl From<[u16; 8]> for Ipv6Addr { fn from(segments: [u16; 8]) -> Ipv6Addr {} }
    impl From<SocketAddrV4> for SocketAddr { fn from(addr: SocketAddrV4) -> SocketAddr {} }
    impl From<SocketAddrV6> for SocketAddr { fn from(addr: SocketAddrV6) -> SocketAddr {} }
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr { fn from(pieces: (I, u16)) -> SocketAddr {} }
}
