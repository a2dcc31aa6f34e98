pub mod clone {
    pub trait Clone: Sized {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self) {}
    }
    impl Clone for bool { fn clone(&self) -> bool {} }
    impl Clone for char { fn clone(&self) -> char {} }
    impl Clone for i8 { fn clone(&self) -> i8 {} }
    impl Clone for i16 { fn clone(&self) -> i16 {} }
    impl Clone for i32 { fn clone(&self) -> i32 {} }
    impl Clone for i64 { fn clone(&self) -> i64 {} }
    impl Clone for i128 { fn clone(&self) -> i128 {} }
    impl Clone for isize { fn clone(&self) -> isize {} }
    impl Clone for u8 { fn clone(&self) -> u8 {} }
    impl Clone for u16 { fn clone(&self) -> u16 {} }
    impl Clone for u32 { fn clone(&self) -> u32 {} }
    impl Clone for u64 { fn clone(&self) -> u64 {} }
    impl Clone for u128 { fn clone(&self) -> u128 {} }
    impl Clone for usize { fn clone(&self) -> usize {} }
    impl Clone for f32 { fn clone(&self) -> f32 {} }
    impl Clone for f64 { fn clone(&self) -> f64 {} }
    impl Clone for ! { fn clone(&self) -> ! {} }
    impl Clone for () { fn clone(&self) -> () {} }
    impl<T: ?Sized> Clone for &T { fn clone(&self) -> Self {} }
    impl<T: ?Sized> Clone for *const T { fn clone(&self) -> Self {} }
    impl<T: ?Sized> Clone for *mut T { fn clone(&self) -> Self {} }
    impl<T: Clone, const N: usize> Clone for [T; N] { fn clone(&self) -> [T; N] {} }
    impl<A: Clone> Clone for (A,) { fn clone(&self) -> (A,) {} }
    impl<A: Clone, B: Clone> Clone for (A, B) { fn clone(&self) -> (A, B) {} }
    impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) { fn clone(&self) -> (A, B, C) {} }
    impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) { fn clone(&self) -> (A, B, C, D) {} }
    impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) { fn clone(&self) -> (A, B, C, D, E) {} }
    impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) { fn clone(&self) -> (A, B, C, D, E, F) {} }
}

pub mod default {
    pub trait Default: Sized { fn default() -> Self; }
    impl Default for bool { fn default() -> bool {} }
    impl Default for char { fn default() -> char {} }
    impl Default for i8 { fn default() -> i8 {} }
    impl Default for i16 { fn default() -> i16 {} }
    impl Default for i32 { fn default() -> i32 {} }
    impl Default for i64 { fn default() -> i64 {} }
    impl Default for i128 { fn default() -> i128 {} }
    impl Default for isize { fn default() -> isize {} }
    impl Default for u8 { fn default() -> u8 {} }
    impl Default for u16 { fn default() -> u16 {} }
    impl Default for u32 { fn default() -> u32 {} }
    impl Default for u64 { fn default() -> u64 {} }
    impl Default for u128 { fn default() -> u128 {} }
    impl Default for usize { fn default() -> usize {} }
    impl Default for f32 { fn default() -> f32 {} }
    impl Default for f64 { fn default() -> f64 {} }
    impl Default for () { fn default() -> () {} }
    impl Default for &str { fn default() -> Self {} }
    impl<T> Default for &[T] { fn default() -> Self {} }
    impl<T: Default, const N: usize> Default for [T; N] { fn default() -> [T; N] {} }
    impl<A: Default> Default for (A,) { fn default() -> (A,) {} }
    impl<A: Default, B: Default> Default for (A, B) { fn default() -> (A, B) {} }
    impl<A: Default, B: Default, C: Default> Default for (A, B, C) { fn default() -> (A, B, C) {} }
    impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) { fn default() -> (A, B, C, D) {} }
    impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) { fn default() -> (A, B, C, D, E) {} }
    impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) { fn default() -> (A, B, C, D, E, F) {} }
}

pub mod marker {
    pub trait Send { }
    pub trait Sync { }
    pub trait Sized { }
    pub trait Copy: Clone { }
    pub trait Unpin { }
    impl Copy for bool { }
    impl Copy for char { }
    impl Copy for i8 { }
    impl Copy for i16 { }
    impl Copy for i32 { }
    impl Copy for i64 { }
    impl Copy for i128 { }
    impl Copy for isize { }
    impl Copy for u8 { }
    impl Copy for u16 { }
    impl Copy for u32 { }
    impl Copy for u64 { }
    impl Copy for u128 { }
    impl Copy for usize { }
    impl Copy for f32 { }
    impl Copy for f64 { }
    impl Copy for ! { }
    impl Copy for () { }
    impl<T: ?Sized> Copy for &T { }
    impl<T: ?Sized> Copy for *const T { }
    impl<T: ?Sized> Copy for *mut T { }
    impl<T: Copy, const N: usize> Copy for [T; N] { }
    impl<A: Copy> Copy for (A,) { }
    impl<A: Copy, B: Copy> Copy for (A, B) { }
    impl<A: Copy, B: Copy, C: Copy> Copy for (A, B, C) { }
    impl<A: Copy, B: Copy, C: Copy, D: Copy> Copy for (A, B, C, D) { }
    impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy> Copy for (A, B, C, D, E) { }
    impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy> Copy for (A, B, C, D, E, F) { }
    #[locklens::no_own]
    #[derive(Debug)]
    pub struct PhantomData<T: ?Sized>;
    impl<T: ?Sized> Clone for PhantomData<T> { fn clone(&self) -> PhantomData<T> {} }
    impl<T: ?Sized> Copy for PhantomData<T> { }
    impl<T: ?Sized> Default for PhantomData<T> { fn default() -> PhantomData<T> {} }
    #[derive(Debug, Default, Copy, Clone, PartialEq, Eq)]
    pub struct PhantomPinned;
}
