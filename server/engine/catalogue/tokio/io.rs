// tokio::io: the traits, their extension methods, and the adaptors. The extension methods are named
// futures in the crate; here they are `async fn`, which is as lazy. A method is marked as not cancel
// safe where dropping its future half-way loses bytes; `read_buf`, `write_buf`, `write_all_buf` and
// `read_until` leave what was done in the caller's buffer, so they are not.
pub mod io {
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub struct ReadBuf<'a> {}
    impl<'a> ReadBuf<'a> {
        pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a> {}
        pub fn filled(&self) -> &[u8] {}
        pub fn filled_mut(&mut self) -> &mut [u8] {}
        pub fn remaining(&self) -> usize {}
        pub fn capacity(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn advance(&mut self, n: usize) {}
        pub fn put_slice(&mut self, buf: &[u8]) {}
        pub fn initialize_unfilled(&mut self) -> &mut [u8] {}
    }
    pub trait AsyncRead {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>;
    }
    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[std::io::IoSlice<'_>]) -> Poll<Result<usize>> {}
        fn is_write_vectored(&self) -> bool {}
    }
    pub trait AsyncSeek {
        fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> Result<()>;
        fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64>>;
    }

    pub trait AsyncReadExt: AsyncRead {
        fn chain<R>(self, next: R) -> Chain<Self, R> where Self: Sized, R: AsyncRead {}
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        async fn read_buf<B: bytes::BufMut + ?Sized>(&mut self, buf: &mut B) -> Result<usize> {}
        #[locklens::cancel_unsafe]
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> {}
        async fn read_u8(&mut self) -> Result<u8> {}
        async fn read_i8(&mut self) -> Result<i8> {}
        #[locklens::cancel_unsafe]
        async fn read_u16(&mut self) -> Result<u16> {}
        #[locklens::cancel_unsafe]
        async fn read_i16(&mut self) -> Result<i16> {}
        #[locklens::cancel_unsafe]
        async fn read_u32(&mut self) -> Result<u32> {}
        #[locklens::cancel_unsafe]
        async fn read_i32(&mut self) -> Result<i32> {}
        #[locklens::cancel_unsafe]
        async fn read_u64(&mut self) -> Result<u64> {}
        #[locklens::cancel_unsafe]
        async fn read_i64(&mut self) -> Result<i64> {}
        #[locklens::cancel_unsafe]
        async fn read_u128(&mut self) -> Result<u128> {}
        #[locklens::cancel_unsafe]
        async fn read_i128(&mut self) -> Result<i128> {}
        #[locklens::cancel_unsafe]
        async fn read_f32(&mut self) -> Result<f32> {}
        #[locklens::cancel_unsafe]
        async fn read_f64(&mut self) -> Result<f64> {}
        #[locklens::cancel_unsafe]
        async fn read_u16_le(&mut self) -> Result<u16> {}
        #[locklens::cancel_unsafe]
        async fn read_i16_le(&mut self) -> Result<i16> {}
        #[locklens::cancel_unsafe]
        async fn read_u32_le(&mut self) -> Result<u32> {}
        #[locklens::cancel_unsafe]
        async fn read_i32_le(&mut self) -> Result<i32> {}
        #[locklens::cancel_unsafe]
        async fn read_u64_le(&mut self) -> Result<u64> {}
        #[locklens::cancel_unsafe]
        async fn read_i64_le(&mut self) -> Result<i64> {}
        #[locklens::cancel_unsafe]
        async fn read_u128_le(&mut self) -> Result<u128> {}
        #[locklens::cancel_unsafe]
        async fn read_i128_le(&mut self) -> Result<i128> {}
        #[locklens::cancel_unsafe]
        async fn read_f32_le(&mut self) -> Result<f32> {}
        #[locklens::cancel_unsafe]
        async fn read_f64_le(&mut self) -> Result<f64> {}
        #[locklens::cancel_unsafe]
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::cancel_unsafe]
        async fn read_to_string(&mut self, dst: &mut String) -> Result<usize> {}
        fn take(self, limit: u64) -> Take<Self> where Self: Sized {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}

    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, src: &[u8]) -> Result<usize> {}
        async fn write_vectored(&mut self, bufs: &[std::io::IoSlice<'_>]) -> Result<usize> {}
        async fn write_buf<B: bytes::Buf>(&mut self, src: &mut B) -> Result<usize> {}
        async fn write_all_buf<B: bytes::Buf>(&mut self, src: &mut B) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_all(&mut self, src: &[u8]) -> Result<()> {}
        async fn write_u8(&mut self, n: u8) -> Result<()> {}
        async fn write_i8(&mut self, n: i8) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_u16(&mut self, n: u16) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_i16(&mut self, n: i16) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_u32(&mut self, n: u32) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_i32(&mut self, n: i32) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_u64(&mut self, n: u64) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_i64(&mut self, n: i64) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_u128(&mut self, n: u128) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_i128(&mut self, n: i128) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_f32(&mut self, n: f32) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_f64(&mut self, n: f64) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_u16_le(&mut self, n: u16) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_i16_le(&mut self, n: i16) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_u32_le(&mut self, n: u32) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_i32_le(&mut self, n: i32) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_u64_le(&mut self, n: u64) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_i64_le(&mut self, n: i64) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_u128_le(&mut self, n: u128) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_i128_le(&mut self, n: i128) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_f32_le(&mut self, n: f32) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn write_f64_le(&mut self, n: f64) -> Result<()> {}
        async fn flush(&mut self) -> Result<()> {}
        async fn shutdown(&mut self) -> Result<()> {}
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}

    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::cancel_unsafe]
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn split(self, byte: u8) -> Split<Self> where Self: Sized {}
        async fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
        fn lines(self) -> Lines<Self> where Self: Sized {}
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}

    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
        async fn rewind(&mut self) -> Result<()> {}
        async fn stream_position(&mut self) -> Result<u64> {}
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}

    pub struct Lines<R> {}
    impl<R: AsyncBufRead> Lines<R> {
        pub async fn next_line(&mut self) -> Result<Option<String>> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    pub struct Split<R> {}
    impl<R: AsyncBufRead> Split<R> {
        pub async fn next_segment(&mut self) -> Result<Option<Vec<u8>>> {}
    }
    pub struct Chain<T, U> {}
    pub struct Take<R> {}
    impl<R> Take<R> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }

    pub struct BufReader<R> {}
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> Self {}
        pub fn with_capacity(capacity: usize, inner: R) -> Self {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    pub struct BufWriter<W> {}
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> Self {}
        pub fn with_capacity(capacity: usize, inner: W) -> Self {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
    }
    pub struct BufStream<RW> {}
    impl<RW> BufStream<RW> {
        pub fn new(inner: RW) -> Self {}
        pub fn get_ref(&self) -> &RW {}
        pub fn get_mut(&mut self) -> &mut RW {}
        pub fn into_inner(self) -> RW {}
    }
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite {}
    pub struct ReadHalf<T> {}
    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool {}
        pub fn unsplit(self, wr: WriteHalf<T>) -> T {}
    }
    pub struct WriteHalf<T> {}
    impl<T> WriteHalf<T> { pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool {} }
    pub fn join<R, W>(reader: R, writer: W) -> Join<R, W> {}
    pub struct Join<R, W> {}
    impl<R, W> Join<R, W> { pub fn into_inner(self) -> (R, W) {} }

    #[locklens::cancel_unsafe]
    pub async fn copy<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub async fn copy_buf<R: ?Sized, W: ?Sized>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    #[locklens::cancel_unsafe]
    pub async fn copy_bidirectional<A: ?Sized, B: ?Sized>(a: &mut A, b: &mut B) -> Result<(u64, u64)> {}
    #[locklens::cancel_unsafe]
    pub async fn copy_bidirectional_with_sizes<A: ?Sized, B: ?Sized>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> Result<(u64, u64)> {}

    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}
    pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>) {}
    pub struct DuplexStream {}
    pub struct SimplexStream {}
    pub fn empty() -> Empty {}
    pub struct Empty {}
    pub fn sink() -> Sink {}
    pub struct Sink {}
    pub fn repeat(byte: u8) -> Repeat {}
    pub struct Repeat {}
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    pub struct Stdin {}
    pub struct Stdout {}
    pub struct Stderr {}

    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
    impl<P> AsyncRead for Pin<P> {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
    impl<P> AsyncBufRead for Pin<P> {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
    impl<P> AsyncWrite for Pin<P> {}
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
    impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
    impl<P> AsyncSeek for Pin<P> {}
    impl AsyncRead for Stdin {}
    impl AsyncRead for DuplexStream {}
    impl AsyncRead for SimplexStream {}
    impl AsyncRead for Empty {}
    impl AsyncRead for Repeat {}
    impl AsyncWrite for Stdout {}
    impl AsyncWrite for Stderr {}
    impl AsyncWrite for DuplexStream {}
    impl AsyncWrite for SimplexStream {}
    impl AsyncWrite for Empty {}
    impl AsyncWrite for Sink {}
    impl AsyncRead for &[u8] {}
    impl AsyncBufRead for &[u8] {}
    impl<T: AsRef<[u8]> + Unpin> AsyncRead for std::io::Cursor<T> {}
    impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for std::io::Cursor<T> {}
    impl<T: AsRef<[u8]> + Unpin> AsyncSeek for std::io::Cursor<T> {}
    impl AsyncWrite for Vec<u8> {}
    impl<T> AsyncWrite for std::io::Cursor<T> {}
    impl AsyncBufRead for Empty {}
    impl<T, U> AsyncRead for Chain<T, U> {}
    impl<T, U> AsyncBufRead for Chain<T, U> {}
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
    impl<RW: AsyncRead + AsyncWrite> AsyncSeek for BufStream<RW> {}
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
    impl<R: AsyncRead, W> AsyncRead for Join<R, W> {}
    impl<R, W: AsyncWrite> AsyncWrite for Join<R, W> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Interest {}
    impl Interest {
        pub const READABLE: Interest = Interest {};
        pub const WRITABLE: Interest = Interest {};
        pub const fn add(self, other: Interest) -> Interest {}
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Ready {}
    impl Ready {
        pub fn is_readable(self) -> bool {}
        pub fn is_writable(self) -> bool {}
        pub fn is_read_closed(self) -> bool {}
        pub fn is_write_closed(self) -> bool {}
    }
    pub mod unix {
        pub struct AsyncFd<T> {}
        impl<T> AsyncFd<T> {
            pub fn new(inner: T) -> std::io::Result<Self> {}
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
            pub async fn readable(&self) -> std::io::Result<AsyncFdReadyGuard<'_, T>> {}
            pub async fn writable(&self) -> std::io::Result<AsyncFdReadyGuard<'_, T>> {}
        }
        #[locklens::no_own]
        pub struct AsyncFdReadyGuard<'a, T> {}
        impl<'a, T> AsyncFdReadyGuard<'a, T> {
            pub fn clear_ready(&mut self) {}
            pub fn retain_ready(&mut self) {}
            pub fn get_ref(&self) -> &'a AsyncFd<T> {}
            pub fn get_inner(&self) -> &'a T {}
        }
    }
}
