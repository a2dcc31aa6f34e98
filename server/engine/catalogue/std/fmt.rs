pub mod fmt {
    pub type Result = crate::result::Result<(), Error>;
    #[derive(Copy, Clone, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Error;
    impl Display for Error { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl crate::error::Error for Error { }

    pub trait Debug { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Display { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperHex { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Octal { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Binary { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait LowerExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait UpperExp { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Pointer { fn fmt(&self, f: &mut Formatter<'_>) -> Result; }
    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result {}
        fn write_fmt(&mut self, args: Arguments<'_>) -> Result {}
    }
    impl<W: Write + ?Sized> Write for &mut W { fn write_str(&mut self, s: &str) -> Result {} }
    #[derive(Copy, Clone, Debug)]
    pub struct Arguments<'a> { }
    impl<'a> Arguments<'a> { pub const fn as_str(&self) -> Option<&'static str> {} }
    impl Display for Arguments<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    #[locklens::not_send]
    #[locklens::not_sync]
    pub struct Formatter<'a> { }
    impl<'a> Formatter<'a> {
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
        pub fn pad(&mut self, s: &str) -> Result {}
        pub fn write_str(&mut self, data: &str) -> Result {}
        pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {}
        pub fn fill(&self) -> char {}
        pub fn align(&self) -> Option<Alignment> {}
        pub fn width(&self) -> Option<usize> {}
        pub fn precision(&self) -> Option<usize> {}
        pub fn sign_plus(&self) -> bool {}
        pub fn sign_minus(&self) -> bool {}
        pub fn alternate(&self) -> bool {}
        pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {}
        pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {}
        pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {}
        pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {}
        pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {}
    }
    impl Write for Formatter<'_> { fn write_str(&mut self, s: &str) -> Result {} }
    #[derive(Copy, Clone, Debug, PartialEq, Eq)]
    pub enum Alignment { Left, Right, Center }
    pub struct DebugStruct<'a, 'b> { }
    impl<'a, 'b> DebugStruct<'a, 'b> {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {}
        pub fn finish_non_exhaustive(&mut self) -> Result {}
        pub fn finish(&mut self) -> Result {}
    }
    pub struct DebugTuple<'a, 'b> { }
    impl<'a, 'b> DebugTuple<'a, 'b> {
        pub fn field(&mut self, value: &dyn Debug) -> &mut Self {}
        pub fn finish(&mut self) -> Result {}
    }
    pub struct DebugList<'a, 'b> { }
    impl<'a, 'b> DebugList<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {}
        pub fn finish(&mut self) -> Result {}
    }
    pub struct DebugSet<'a, 'b> { }
    impl<'a, 'b> DebugSet<'a, 'b> {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
        pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {}
        pub fn finish(&mut self) -> Result {}
    }
    pub struct DebugMap<'a, 'b> { }
    impl<'a, 'b> DebugMap<'a, 'b> {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {}
        pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {}
        pub fn key(&mut self, key: &dyn Debug) -> &mut Self {}
        pub fn value(&mut self, value: &dyn Debug) -> &mut Self {}
        pub fn finish(&mut self) -> Result {}
    }
    pub struct FromFn<F> { }
    impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    pub const fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> {}
    pub fn format(args: Arguments<'_>) -> String {}
    pub fn write(output: &mut dyn Write, args: Arguments<'_>) -> Result {}

    impl Debug for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for bool { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for char { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for char { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for i8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for i16 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for i16 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for i32 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for i32 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for i64 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for i64 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for i128 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for i128 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for isize { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for isize { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for u8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for u8 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for u16 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for u16 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for u32 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for u32 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for u64 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for u64 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for u128 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for u128 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for usize { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for usize { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for f32 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for f32 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for f64 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for f64 { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for str { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for ! { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Display for ! { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl Debug for () { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<T: ?Sized + Debug> Debug for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<T: ?Sized + Debug> Debug for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<T: ?Sized + Display> Display for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<T: ?Sized + Display> Display for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<T: ?Sized> Pointer for &T { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<T: ?Sized> Pointer for &mut T { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<A: Debug, B: Debug> Debug for (A, B) { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug> Debug for (A, B, C, D, E) { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
    impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug> Debug for (A, B, C, D, E, F) { fn fmt(&self, f: &mut Formatter<'_>) -> Result {} }
}
