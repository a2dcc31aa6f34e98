pub mod ops {
    pub trait Deref { type Target: ?Sized; fn deref(&self) -> &Self::Target; }
    pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
    impl<T: ?Sized> Deref for &T { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> Deref for &mut T { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for &mut T { fn deref_mut(&mut self) -> &mut T {} }
    pub trait Index<Idx: ?Sized> { type Output: ?Sized; fn index(&self, index: Idx) -> &Self::Output; }
    pub trait IndexMut<Idx: ?Sized>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
    pub trait Drop { fn drop(&mut self); }

    pub trait FnOnce<Args> { type Output; }
    pub trait FnMut<Args>: FnOnce<Args> { }
    pub trait Fn<Args>: FnMut<Args> { }
    pub trait AsyncFnOnce<Args> { type Output; }
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> { }
    pub trait AsyncFn<Args>: AsyncFnMut<Args> { }
    impl<Args, F: Fn<Args> + ?Sized> FnOnce<Args> for &F { type Output = F::Output; }
    impl<Args, F: Fn<Args> + ?Sized> FnMut<Args> for &F { }
    impl<Args, F: Fn<Args> + ?Sized> Fn<Args> for &F { }
    impl<Args, F: FnMut<Args> + ?Sized> FnOnce<Args> for &mut F { type Output = F::Output; }
    impl<Args, F: FnMut<Args> + ?Sized> FnMut<Args> for &mut F { }

    // Operators.
    pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
    pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
    pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
    pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
    pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
    pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
    pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
    pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
    pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
    pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
    pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
    pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
    pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
    pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
    pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
    pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
    pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
    pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
    pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
    pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; fn not(self) -> Self::Output; }

    impl Add for i8 { type Output = i8; fn add(self, rhs: i8) -> i8 {} }
    impl Sub for i8 { type Output = i8; fn sub(self, rhs: i8) -> i8 {} }
    impl Mul for i8 { type Output = i8; fn mul(self, rhs: i8) -> i8 {} }
    impl Div for i8 { type Output = i8; fn div(self, rhs: i8) -> i8 {} }
    impl Rem for i8 { type Output = i8; fn rem(self, rhs: i8) -> i8 {} }
    impl BitAnd for i8 { type Output = i8; fn bitand(self, rhs: i8) -> i8 {} }
    impl BitOr for i8 { type Output = i8; fn bitor(self, rhs: i8) -> i8 {} }
    impl BitXor for i8 { type Output = i8; fn bitxor(self, rhs: i8) -> i8 {} }
    impl Shl for i8 { type Output = i8; fn shl(self, rhs: i8) -> i8 {} }
    impl Shr for i8 { type Output = i8; fn shr(self, rhs: i8) -> i8 {} }
    impl Neg for i8 { type Output = i8; fn neg(self) -> i8 {} }
    impl Not for i8 { type Output = i8; fn not(self) -> i8 {} }
    impl Add for i16 { type Output = i16; fn add(self, rhs: i16) -> i16 {} }
    impl Sub for i16 { type Output = i16; fn sub(self, rhs: i16) -> i16 {} }
    impl Mul for i16 { type Output = i16; fn mul(self, rhs: i16) -> i16 {} }
    impl Div for i16 { type Output = i16; fn div(self, rhs: i16) -> i16 {} }
    impl Rem for i16 { type Output = i16; fn rem(self, rhs: i16) -> i16 {} }
    impl BitAnd for i16 { type Output = i16; fn bitand(self, rhs: i16) -> i16 {} }
    impl BitOr for i16 { type Output = i16; fn bitor(self, rhs: i16) -> i16 {} }
    impl BitXor for i16 { type Output = i16; fn bitxor(self, rhs: i16) -> i16 {} }
    impl Shl for i16 { type Output = i16; fn shl(self, rhs: i16) -> i16 {} }
    impl Shr for i16 { type Output = i16; fn shr(self, rhs: i16) -> i16 {} }
    impl Neg for i16 { type Output = i16; fn neg(self) -> i16 {} }
    impl Not for i16 { type Output = i16; fn not(self) -> i16 {} }
    impl Add for i32 { type Output = i32; fn add(self, rhs: i32) -> i32 {} }
    impl Sub for i32 { type Output = i32; fn sub(self, rhs: i32) -> i32 {} }
    impl Mul for i32 { type Output = i32; fn mul(self, rhs: i32) -> i32 {} }
    impl Div for i32 { type Output = i32; fn div(self, rhs: i32) -> i32 {} }
    impl Rem for i32 { type Output = i32; fn rem(self, rhs: i32) -> i32 {} }
    impl BitAnd for i32 { type Output = i32; fn bitand(self, rhs: i32) -> i32 {} }
    impl BitOr for i32 { type Output = i32; fn bitor(self, rhs: i32) -> i32 {} }
    impl BitXor for i32 { type Output = i32; fn bitxor(self, rhs: i32) -> i32 {} }
    impl Shl for i32 { type Output = i32; fn shl(self, rhs: i32) -> i32 {} }
    impl Shr for i32 { type Output = i32; fn shr(self, rhs: i32) -> i32 {} }
    impl Neg for i32 { type Output = i32; fn neg(self) -> i32 {} }
    impl Not for i32 { type Output = i32; fn not(self) -> i32 {} }
    impl Add for i64 { type Output = i64; fn add(self, rhs: i64) -> i64 {} }
    impl Sub for i64 { type Output = i64; fn sub(self, rhs: i64) -> i64 {} }
    impl Mul for i64 { type Output = i64; fn mul(self, rhs: i64) -> i64 {} }
    impl Div for i64 { type Output = i64; fn div(self, rhs: i64) -> i64 {} }
    impl Rem for i64 { type Output = i64; fn rem(self, rhs: i64) -> i64 {} }
    impl BitAnd for i64 { type Output = i64; fn bitand(self, rhs: i64) -> i64 {} }
    impl BitOr for i64 { type Output = i64; fn bitor(self, rhs: i64) -> i64 {} }
    impl BitXor for i64 { type Output = i64; fn bitxor(self, rhs: i64) -> i64 {} }
    impl Shl for i64 { type Output = i64; fn shl(self, rhs: i64) -> i64 {} }
    impl Shr for i64 { type Output = i64; fn shr(self, rhs: i64) -> i64 {} }
    impl Neg for i64 { type Output = i64; fn neg(self) -> i64 {} }
    impl Not for i64 { type Output = i64; fn not(self) -> i64 {} }
    impl Add for i128 { type Output = i128; fn add(self, rhs: i128) -> i128 {} }
    impl Sub for i128 { type Output = i128; fn sub(self, rhs: i128) -> i128 {} }
    impl Mul for i128 { type Output = i128; fn mul(self, rhs: i128) -> i128 {} }
    impl Div for i128 { type Output = i128; fn div(self, rhs: i128) -> i128 {} }
    impl Rem for i128 { type Output = i128; fn rem(self, rhs: i128) -> i128 {} }
    impl BitAnd for i128 { type Output = i128; fn bitand(self, rhs: i128) -> i128 {} }
    impl BitOr for i128 { type Output = i128; fn bitor(self, rhs: i128) -> i128 {} }
    impl BitXor for i128 { type Output = i128; fn bitxor(self, rhs: i128) -> i128 {} }
    impl Shl for i128 { type Output = i128; fn shl(self, rhs: i128) -> i128 {} }
    impl Shr for i128 { type Output = i128; fn shr(self, rhs: i128) -> i128 {} }
    impl Neg for i128 { type Output = i128; fn neg(self) -> i128 {} }
    impl Not for i128 { type Output = i128; fn not(self) -> i128 {} }
    impl Add for isize { type Output = isize; fn add(self, rhs: isize) -> isize {} }
    impl Sub for isize { type Output = isize; fn sub(self, rhs: isize) -> isize {} }
    impl Mul for isize { type Output = isize; fn mul(self, rhs: isize) -> isize {} }
    impl Div for isize { type Output = isize; fn div(self, rhs: isize) -> isize {} }
    impl Rem for isize { type Output = isize; fn rem(self, rhs: isize) -> isize {} }
    impl BitAnd for isize { type Output = isize; fn bitand(self, rhs: isize) -> isize {} }
    impl BitOr for isize { type Output = isize; fn bitor(self, rhs: isize) -> isize {} }
    impl BitXor for isize { type Output = isize; fn bitxor(self, rhs: isize) -> isize {} }
    impl Shl for isize { type Output = isize; fn shl(self, rhs: isize) -> isize {} }
    impl Shr for isize { type Output = isize; fn shr(self, rhs: isize) -> isize {} }
    impl Neg for isize { type Output = isize; fn neg(self) -> isize {} }
    impl Not for isize { type Output = isize; fn not(self) -> isize {} }
    impl Add for u8 { type Output = u8; fn add(self, rhs: u8) -> u8 {} }
    impl Sub for u8 { type Output = u8; fn sub(self, rhs: u8) -> u8 {} }
    impl Mul for u8 { type Output = u8; fn mul(self, rhs: u8) -> u8 {} }
    impl Div for u8 { type Output = u8; fn div(self, rhs: u8) -> u8 {} }
    impl Rem for u8 { type Output = u8; fn rem(self, rhs: u8) -> u8 {} }
    impl BitAnd for u8 { type Output = u8; fn bitand(self, rhs: u8) -> u8 {} }
    impl BitOr for u8 { type Output = u8; fn bitor(self, rhs: u8) -> u8 {} }
    impl BitXor for u8 { type Output = u8; fn bitxor(self, rhs: u8) -> u8 {} }
    impl Shl for u8 { type Output = u8; fn shl(self, rhs: u8) -> u8 {} }
    impl Shr for u8 { type Output = u8; fn shr(self, rhs: u8) -> u8 {} }
    impl Not for u8 { type Output = u8; fn not(self) -> u8 {} }
    impl Add for u16 { type Output = u16; fn add(self, rhs: u16) -> u16 {} }
    impl Sub for u16 { type Output = u16; fn sub(self, rhs: u16) -> u16 {} }
    impl Mul for u16 { type Output = u16; fn mul(self, rhs: u16) -> u16 {} }
    impl Div for u16 { type Output = u16; fn div(self, rhs: u16) -> u16 {} }
    impl Rem for u16 { type Output = u16; fn rem(self, rhs: u16) -> u16 {} }
    impl BitAnd for u16 { type Output = u16; fn bitand(self, rhs: u16) -> u16 {} }
    impl BitOr for u16 { type Output = u16; fn bitor(self, rhs: u16) -> u16 {} }
    impl BitXor for u16 { type Output = u16; fn bitxor(self, rhs: u16) -> u16 {} }
    impl Shl for u16 { type Output = u16; fn shl(self, rhs: u16) -> u16 {} }
    impl Shr for u16 { type Output = u16; fn shr(self, rhs: u16) -> u16 {} }
    impl Not for u16 { type Output = u16; fn not(self) -> u16 {} }
    impl Add for u32 { type Output = u32; fn add(self, rhs: u32) -> u32 {} }
    impl Sub for u32 { type Output = u32; fn sub(self, rhs: u32) -> u32 {} }
    impl Mul for u32 { type Output = u32; fn mul(self, rhs: u32) -> u32 {} }
    impl Div for u32 { type Output = u32; fn div(self, rhs: u32) -> u32 {} }
    impl Rem for u32 { type Output = u32; fn rem(self, rhs: u32) -> u32 {} }
    impl BitAnd for u32 { type Output = u32; fn bitand(self, rhs: u32) -> u32 {} }
    impl BitOr for u32 { type Output = u32; fn bitor(self, rhs: u32) -> u32 {} }
    impl BitXor for u32 { type Output = u32; fn bitxor(self, rhs: u32) -> u32 {} }
    impl Shl for u32 { type Output = u32; fn shl(self, rhs: u32) -> u32 {} }
    impl Shr for u32 { type Output = u32; fn shr(self, rhs: u32) -> u32 {} }
    impl Not for u32 { type Output = u32; fn not(self) -> u32 {} }
    impl Add for u64 { type Output = u64; fn add(self, rhs: u64) -> u64 {} }
    impl Sub for u64 { type Output = u64; fn sub(self, rhs: u64) -> u64 {} }
    impl Mul for u64 { type Output = u64; fn mul(self, rhs: u64) -> u64 {} }
    impl Div for u64 { type Output = u64; fn div(self, rhs: u64) -> u64 {} }
    impl Rem for u64 { type Output = u64; fn rem(self, rhs: u64) -> u64 {} }
    impl BitAnd for u64 { type Output = u64; fn bitand(self, rhs: u64) -> u64 {} }
    impl BitOr for u64 { type Output = u64; fn bitor(self, rhs: u64) -> u64 {} }
    impl BitXor for u64 { type Output = u64; fn bitxor(self, rhs: u64) -> u64 {} }
    impl Shl for u64 { type Output = u64; fn shl(self, rhs: u64) -> u64 {} }
    impl Shr for u64 { type Output = u64; fn shr(self, rhs: u64) -> u64 {} }
    impl Not for u64 { type Output = u64; fn not(self) -> u64 {} }
    impl Add for u128 { type Output = u128; fn add(self, rhs: u128) -> u128 {} }
    impl Sub for u128 { type Output = u128; fn sub(self, rhs: u128) -> u128 {} }
    impl Mul for u128 { type Output = u128; fn mul(self, rhs: u128) -> u128 {} }
    impl Div for u128 { type Output = u128; fn div(self, rhs: u128) -> u128 {} }
    impl Rem for u128 { type Output = u128; fn rem(self, rhs: u128) -> u128 {} }
    impl BitAnd for u128 { type Output = u128; fn bitand(self, rhs: u128) -> u128 {} }
    impl BitOr for u128 { type Output = u128; fn bitor(self, rhs: u128) -> u128 {} }
    impl BitXor for u128 { type Output = u128; fn bitxor(self, rhs: u128) -> u128 {} }
    impl Shl for u128 { type Output = u128; fn shl(self, rhs: u128) -> u128 {} }
    impl Shr for u128 { type Output = u128; fn shr(self, rhs: u128) -> u128 {} }
    impl Not for u128 { type Output = u128; fn not(self) -> u128 {} }
    impl Add for usize { type Output = usize; fn add(self, rhs: usize) -> usize {} }
    impl Sub for usize { type Output = usize; fn sub(self, rhs: usize) -> usize {} }
    impl Mul for usize { type Output = usize; fn mul(self, rhs: usize) -> usize {} }
    impl Div for usize { type Output = usize; fn div(self, rhs: usize) -> usize {} }
    impl Rem for usize { type Output = usize; fn rem(self, rhs: usize) -> usize {} }
    impl BitAnd for usize { type Output = usize; fn bitand(self, rhs: usize) -> usize {} }
    impl BitOr for usize { type Output = usize; fn bitor(self, rhs: usize) -> usize {} }
    impl BitXor for usize { type Output = usize; fn bitxor(self, rhs: usize) -> usize {} }
    impl Shl for usize { type Output = usize; fn shl(self, rhs: usize) -> usize {} }
    impl Shr for usize { type Output = usize; fn shr(self, rhs: usize) -> usize {} }
    impl Not for usize { type Output = usize; fn not(self) -> usize {} }
    impl Add for f32 { type Output = f32; fn add(self, rhs: f32) -> f32 {} }
    impl Sub for f32 { type Output = f32; fn sub(self, rhs: f32) -> f32 {} }
    impl Mul for f32 { type Output = f32; fn mul(self, rhs: f32) -> f32 {} }
    impl Div for f32 { type Output = f32; fn div(self, rhs: f32) -> f32 {} }
    impl Rem for f32 { type Output = f32; fn rem(self, rhs: f32) -> f32 {} }
    impl Neg for f32 { type Output = f32; fn neg(self) -> f32 {} }
    impl Add for f64 { type Output = f64; fn add(self, rhs: f64) -> f64 {} }
    impl Sub for f64 { type Output = f64; fn sub(self, rhs: f64) -> f64 {} }
    impl Mul for f64 { type Output = f64; fn mul(self, rhs: f64) -> f64 {} }
    impl Div for f64 { type Output = f64; fn div(self, rhs: f64) -> f64 {} }
    impl Rem for f64 { type Output = f64; fn rem(self, rhs: f64) -> f64 {} }
    impl Neg for f64 { type Output = f64; fn neg(self) -> f64 {} }
    impl Not for bool { type Output = bool; fn not(self) -> bool {} }

    // Ranges.
    #[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct RangeFull;
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    impl<Idx: PartialOrd> Range<Idx> {
        pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<A> Iterator for Range<A> { type Item = A; fn next(&mut self) -> Option<A> {} }
    impl<A> DoubleEndedIterator for Range<A> { fn next_back(&mut self) -> Option<A> {} }
    impl<A> ExactSizeIterator for Range<A> { }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RangeFrom<Idx> { pub start: Idx }
    impl<Idx: PartialOrd> RangeFrom<Idx> { pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool {} }
    impl<A> Iterator for RangeFrom<A> { type Item = A; fn next(&mut self) -> Option<A> {} }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RangeTo<Idx> { pub end: Idx }
    impl<Idx: PartialOrd> RangeTo<Idx> { pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool {} }
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RangeInclusive<Idx> { }
    impl<Idx> RangeInclusive<Idx> {
        pub const fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> {}
        pub const fn start(&self) -> &Idx {}
        pub const fn end(&self) -> &Idx {}
        pub const fn into_inner(self) -> (Idx, Idx) {}
    }
    impl<Idx: PartialOrd> RangeInclusive<Idx> {
        pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<A> Iterator for RangeInclusive<A> { type Item = A; fn next(&mut self) -> Option<A> {} }
    impl<A> DoubleEndedIterator for RangeInclusive<A> { fn next_back(&mut self) -> Option<A> {} }
    impl<A> ExactSizeIterator for RangeInclusive<A> { }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub struct RangeToInclusive<Idx> { pub end: Idx }
    impl<Idx: PartialOrd> RangeToInclusive<Idx> { pub fn contains<U: ?Sized + PartialOrd<Idx>>(&self, item: &U) -> bool {} }
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    impl<T> Bound<T> {
        pub fn as_ref(&self) -> Bound<&T> {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
    }
    impl<T: Clone> Bound<&T> { pub fn cloned(self) -> Bound<T> {} }
    pub trait RangeBounds<T: ?Sized> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U: ?Sized + PartialOrd<T>>(&self, item: &U) -> bool {}
    }
    impl<T: ?Sized> RangeBounds<T> for RangeFull { }
    impl<T> RangeBounds<T> for Range<T> { }
    impl<T> RangeBounds<T> for RangeFrom<T> { }
    impl<T> RangeBounds<T> for RangeTo<T> { }
    impl<T> RangeBounds<T> for RangeInclusive<T> { }
    impl<T> RangeBounds<T> for RangeToInclusive<T> { }
    impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) { }

    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        pub const fn is_break(&self) -> bool {}
        pub const fn is_continue(&self) -> bool {}
        pub fn break_value(self) -> Option<B> {}
        pub fn continue_value(self) -> Option<C> {}
        pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {}
        pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {}
    }
    pub trait CoerceUnsized<T: ?Sized> { }
    pub trait Try { type Output; type Residual; }
    impl<T> Try for Option<T> { type Output = T; type Residual = Option<crate::convert::Infallible>; }
    impl<T, E> Try for Result<T, E> { type Output = T; type Residual = Result<crate::convert::Infallible, E>; }
    impl<B, C> Try for ControlFlow<B, C> { type Output = C; type Residual = ControlFlow<B, crate::convert::Infallible>; }
}
