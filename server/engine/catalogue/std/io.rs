pub mod io {
    use crate::fmt::{Arguments, Debug, Display, Formatter, Result as FmtResult};

    pub mod prelude { pub use super::{BufRead, Read, Seek, Write}; }

    // Errors.
    pub type Result<T> = crate::result::Result<T, Error>;
    #[derive(Debug)]
    pub struct Error { }
    impl Error {
        pub fn new<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(kind: ErrorKind, error: E) -> Error {}
        pub fn other<E: Into<Box<dyn crate::error::Error + Send + Sync>>>(error: E) -> Error {}
        pub fn last_os_error() -> Error {}
        pub fn from_raw_os_error(code: i32) -> Error {}
        pub fn raw_os_error(&self) -> Option<i32> {}
        pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)> {}
        pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)> {}
        pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {}
        pub fn downcast<E: crate::error::Error + Send + Sync + 'static>(self) -> crate::result::Result<E, Error> {}
        pub fn kind(&self) -> ErrorKind {}
    }
    impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for Error { }
    impl From<ErrorKind> for Error { fn from(kind: ErrorKind) -> Error {} }
    impl From<crate::ffi::NulError> for Error { fn from(err: crate::ffi::NulError) -> Error {} }
    impl<W> From<IntoInnerError<W>> for Error { fn from(err: IntoInnerError<W>) -> Error {} }
    #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub enum ErrorKind {
        NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable,
        ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists,
        WouldBlock, NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, StaleNetworkFileHandle,
        InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge,
        ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename,
        ArgumentListTooLong, Interrupted, Unsupported, UnexpectedEof, OutOfMemory, Other,
    }
    impl Display for ErrorKind { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Debug)]
    pub struct IntoInnerError<W> { }
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &Error {}
        pub fn into_inner(self) -> W {}
        pub fn into_error(self) -> Error {}
    }

    // Traits. They block only on what is behind them: the marks stand on the files, sockets and pipes.
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
        fn bytes(self) -> Bytes<Self> where Self: Sized {}
        fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized {}
        fn take(self, limit: u64) -> Take<Self> where Self: Sized {}
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {}
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()> {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
    }
    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        fn rewind(&mut self) -> Result<()> {}
        fn stream_position(&mut self) -> Result<u64> {}
        fn seek_relative(&mut self, offset: i64) -> Result<()> {}
    }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        fn has_data_left(&mut self) -> Result<bool> {}
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        fn skip_until(&mut self, byte: u8) -> Result<usize> {}
        fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn split(self, byte: u8) -> Split<Self> where Self: Sized {}
        fn lines(self) -> Lines<Self> where Self: Sized {}
    }
    #[derive(PartialEq, Eq, Clone, Copy, Debug)]
    pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    pub trait IsTerminal { fn is_terminal(&self) -> bool; }

    impl<R: Read + ?Sized> Read for &mut R { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<R: Write + ?Sized> Write for &mut R { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl<R: Seek + ?Sized> Seek for &mut R { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    impl<R: BufRead + ?Sized> BufRead for &mut R { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl<R: Read + ?Sized> Read for Box<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<R: Write + ?Sized> Write for Box<R> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl<R: Seek + ?Sized> Seek for Box<R> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    impl<R: BufRead + ?Sized> BufRead for Box<R> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl Read for &[u8] { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl BufRead for &[u8] { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl Write for &mut [u8] { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for Vec<u8> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Read for crate::collections::VecDeque<u8> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl Write for crate::collections::VecDeque<u8> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl BufRead for crate::collections::VecDeque<u8> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }

    // Buffers.
    #[derive(Debug)]
    pub struct BufReader<R: ?Sized> { }
    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
    }
    impl<R: ?Sized> BufReader<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn capacity(&self) -> usize {}
        pub fn into_inner(self) -> R where R: Sized {}
    }
    impl<R: ?Sized + Read> Read for BufReader<R> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<R: ?Sized + Read> BufRead for BufReader<R> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl<R: ?Sized + Seek> Seek for BufReader<R> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    #[derive(Debug)]
    pub struct BufWriter<W: ?Sized + Write> { }
    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {}
    }
    impl<W: ?Sized + Write> BufWriter<W> {
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn capacity(&self) -> usize {}
    }
    impl<W: ?Sized + Write> Write for BufWriter<W> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    #[derive(Debug)]
    pub struct LineWriter<W: ?Sized + Write> { }
    impl<W: Write> LineWriter<W> {
        pub fn new(inner: W) -> LineWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
    }
    impl<W: ?Sized + Write> Write for LineWriter<W> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    #[derive(Debug, Default, Eq, PartialEq, Clone)]
    pub struct Cursor<T> { }
    impl<T> Cursor<T> {
        pub const fn new(inner: T) -> Cursor<T> {}
        pub fn into_inner(self) -> T {}
        pub const fn get_ref(&self) -> &T {}
        pub const fn get_mut(&mut self) -> &mut T {}
        pub const fn position(&self) -> u64 {}
        pub const fn set_position(&mut self, pos: u64) {}
    }
    impl<T: AsRef<[u8]>> Read for Cursor<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<T: AsRef<[u8]>> BufRead for Cursor<T> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl<T: AsRef<[u8]>> Seek for Cursor<T> { fn seek(&mut self, pos: SeekFrom) -> Result<u64> {} }
    impl Write for Cursor<&mut [u8]> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for Cursor<Vec<u8>> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for Cursor<&mut Vec<u8>> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for Cursor<Box<[u8]>> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    #[derive(Debug)]
    pub struct Bytes<R> { }
    impl<R: Read> Iterator for Bytes<R> { type Item = Result<u8>; fn next(&mut self) -> Option<Result<u8>> {} }
    #[derive(Debug)]
    pub struct Chain<T, U> { }
    impl<T: Read, U: Read> Read for Chain<T, U> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    #[derive(Debug)]
    pub struct Take<T> { }
    impl<T> Take<T> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: Read> Read for Take<T> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<T: BufRead> BufRead for Take<T> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    #[derive(Debug)]
    pub struct Split<B> { }
    impl<B: BufRead> Iterator for Split<B> { type Item = Result<Vec<u8>>; fn next(&mut self) -> Option<Result<Vec<u8>>> {} }
    #[derive(Debug)]
    pub struct Lines<B> { }
    impl<B: BufRead> Iterator for Lines<B> { type Item = Result<String>; fn next(&mut self) -> Option<Result<String>> {} }
    #[derive(Copy, Clone, Debug)]
    pub struct IoSlice<'a> { }
    impl<'a> IoSlice<'a> { pub fn new(buf: &'a [u8]) -> IoSlice<'a> {} }
    #[derive(Debug)]
    pub struct IoSliceMut<'a> { }
    impl<'a> IoSliceMut<'a> { pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a> {} }
    #[derive(Copy, Clone, Debug, Default)]
    pub struct Empty { }
    pub const fn empty() -> Empty {}
    #[derive(Copy, Clone, Debug, Default)]
    pub struct Sink { }
    pub const fn sink() -> Sink {}
    #[derive(Debug)]
    pub struct Repeat { }
    pub const fn repeat(byte: u8) -> Repeat {}
    impl Read for Empty { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl BufRead for Empty { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    impl Write for Empty { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for Sink { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Read for Repeat { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    pub fn copy<R: ?Sized + Read, W: ?Sized + Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}

    // Standard streams. Their locks are held for formatting only and are no locks here; writing is not
    // counted as blocking, reading is.
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    #[derive(Debug)]
    pub struct Stdin { }
    impl Stdin {
        pub fn lock(&self) -> StdinLock<'static> {}
        #[locklens::blocking(io)]
        pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn lines(self) -> Lines<StdinLock<'static>> {}
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
    }
    #[locklens::not_send]
    #[derive(Debug)]
    pub struct StdinLock<'a> { }
    impl StdinLock<'_> {
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn lines(self) -> Lines<Self> {}
    }
    impl Read for Stdin { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl Read for StdinLock<'_> { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl BufRead for StdinLock<'_> { fn fill_buf(&mut self) -> Result<&[u8]> {} fn consume(&mut self, amount: usize) {} }
    #[derive(Debug)]
    pub struct Stdout { }
    impl Stdout { pub fn lock(&self) -> StdoutLock<'static> {} }
    #[locklens::not_send]
    #[derive(Debug)]
    pub struct StdoutLock<'a> { }
    impl Write for Stdout { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for &Stdout { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for StdoutLock<'_> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    #[derive(Debug)]
    pub struct Stderr { }
    impl Stderr { pub fn lock(&self) -> StderrLock<'static> {} }
    #[locklens::not_send]
    #[derive(Debug)]
    pub struct StderrLock<'a> { }
    impl Write for Stderr { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for &Stderr { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl Write for StderrLock<'_> { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }
    impl IsTerminal for Stdin { fn is_terminal(&self) -> bool {} }
    impl IsTerminal for StdinLock<'_> { fn is_terminal(&self) -> bool {} }
    impl IsTerminal for Stdout { fn is_terminal(&self) -> bool {} }
    impl IsTerminal for StdoutLock<'_> { fn is_terminal(&self) -> bool {} }
    impl IsTerminal for Stderr { fn is_terminal(&self) -> bool {} }
    impl IsTerminal for StderrLock<'_> { fn is_terminal(&self) -> bool {} }
    impl IsTerminal for crate::fs::File { fn is_terminal(&self) -> bool {} }
    pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}
    #[derive(Debug)]
    pub struct PipeReader { }
    impl PipeReader {
        pub fn try_clone(&self) -> Result<PipeReader> {}
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
    }
    #[derive(Debug)]
    pub struct PipeWriter { }
    impl PipeWriter {
        pub fn try_clone(&self) -> Result<PipeWriter> {}
        #[locklens::blocking(io)]
        pub fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
    }
    impl Read for PipeReader { fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl Write for PipeWriter { fn write(&mut self, buf: &[u8]) -> Result<usize> {} fn flush(&mut self) -> Result<()> {} }

    // Readers and writers over files, sockets and pipes block as these do: the trait's methods again, with marks.
    impl BufReader<crate::fs::File> {
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn lines(self) -> Lines<Self> {}
    }
    impl BufReader<StdinLock<'_>> {
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn lines(self) -> Lines<Self> {}
    }
    impl BufReader<Stdin> {
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn lines(self) -> Lines<Self> {}
    }
    impl BufReader<crate::process::ChildStdout> {
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn lines(self) -> Lines<Self> {}
    }
    impl BufReader<crate::process::ChildStderr> {
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn lines(self) -> Lines<Self> {}
    }
    impl BufReader<crate::net::TcpStream> {
        #[locklens::blocking(net)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[locklens::blocking(net)]
        pub fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn lines(self) -> Lines<Self> {}
    }
    impl BufReader<crate::os::unix::net::UnixStream> {
        #[locklens::blocking(net)]
        pub fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[locklens::blocking(net)]
        pub fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn lines(self) -> Lines<Self> {}
    }
    impl BufWriter<crate::fs::File> {
        #[locklens::blocking(io)]
        pub fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn flush(&mut self) -> Result<()> {}
    }
    impl LineWriter<crate::fs::File> {
        #[locklens::blocking(io)]
        pub fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn flush(&mut self) -> Result<()> {}
    }
    impl BufWriter<crate::process::ChildStdin> {
        #[locklens::blocking(io)]
        pub fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn flush(&mut self) -> Result<()> {}
    }
    impl LineWriter<crate::process::ChildStdin> {
        #[locklens::blocking(io)]
        pub fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[locklens::blocking(io)]
        pub fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        #[locklens::blocking(io)]
        pub fn flush(&mut self) -> Result<()> {}
    }
    impl BufWriter<crate::net::TcpStream> {
        #[locklens::blocking(net)]
        pub fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        #[locklens::blocking(net)]
        pub fn flush(&mut self) -> Result<()> {}
    }
    impl LineWriter<crate::net::TcpStream> {
        #[locklens::blocking(net)]
        pub fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        #[locklens::blocking(net)]
        pub fn flush(&mut self) -> Result<()> {}
    }
    impl BufWriter<crate::os::unix::net::UnixStream> {
        #[locklens::blocking(net)]
        pub fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        #[locklens::blocking(net)]
        pub fn flush(&mut self) -> Result<()> {}
    }
    impl LineWriter<crate::os::unix::net::UnixStream> {
        #[locklens::blocking(net)]
        pub fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[locklens::blocking(net)]
        pub fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        #[locklens::blocking(net)]
        pub fn flush(&mut self) -> Result<()> {}
    }
}
