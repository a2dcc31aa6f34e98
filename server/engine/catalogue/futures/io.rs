// futures::io: the traits shared by async-std, smol and futures-lite.
pub use crate::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};

pub mod io {
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
    pub trait AsyncRead {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<Result<usize>>;
    }
    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    }
    pub trait AsyncSeek {
        fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<Result<u64>>;
    }
    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
    impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
    impl AsyncRead for &[u8] {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
    impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
    impl AsyncWrite for Vec<u8> {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
    impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
    pub trait AsyncReadExt: AsyncRead {
        fn chain<R>(self, next: R) -> Chain<Self, R> {}
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize> {}
        #[locklens::cancel_unsafe]
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[locklens::cancel_unsafe]
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::cancel_unsafe]
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>) {}
        fn take(self, limit: u64) -> Take<Self> {}
    }
    impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        async fn flush(&mut self) -> Result<()> {}
        async fn close(&mut self) -> Result<()> {}
        async fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize> {}
        #[locklens::cancel_unsafe]
        async fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
    }
    impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
        async fn stream_position(&mut self) -> Result<u64> {}
    }
    impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume_unpin(&mut self, amt: usize) {}
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[locklens::cancel_unsafe]
        async fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn lines(self) -> Lines<Self> {}
    }
    impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
    pub struct Lines<R> {}
    impl<R: AsyncBufRead> crate::stream::Stream for Lines<R> { type Item = Result<String>; }
    pub struct Chain<T, U> {}
    impl<T, U> AsyncRead for Chain<T, U> {}
    pub struct Take<R> {}
    impl<R> Take<R> { pub fn limit(&self) -> u64 {} pub fn into_inner(self) -> R {} }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    pub struct ReadHalf<T> {}
    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
    pub struct WriteHalf<T> {}
    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
    pub struct BufReader<R> {}
    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self {}
        pub fn with_capacity(capacity: usize, inner: R) -> Self {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    pub struct BufWriter<W> {}
    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self {}
        pub fn with_capacity(cap: usize, inner: W) -> Self {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    pub struct Cursor<T> {}
    impl<T> Cursor<T> { pub fn new(inner: T) -> Self {} pub fn into_inner(self) -> T {} pub fn get_ref(&self) -> &T {} }
    impl<T> AsyncRead for Cursor<T> {}
    impl<T> AsyncBufRead for Cursor<T> {}
    #[locklens::cancel_unsafe]
    pub async fn copy<R: AsyncRead, W: ?Sized>(reader: R, writer: &mut W) -> Result<u64> {}
    pub async fn copy_buf<R: AsyncBufRead, W: ?Sized>(reader: R, writer: &mut W) -> Result<u64> {}
    pub struct AllowStdIo<T> {}
    impl<T> AllowStdIo<T> { pub fn new(io: T) -> Self {} pub fn get_ref(&self) -> &T {} pub fn into_inner(self) -> T {} }
}
