pub mod cmp {
    #[derive(Clone, Copy, Debug, Hash)]
    pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub const fn is_eq(self) -> bool {}
        pub const fn is_ne(self) -> bool {}
        pub const fn is_lt(self) -> bool {}
        pub const fn is_gt(self) -> bool {}
        pub const fn is_le(self) -> bool {}
        pub const fn is_ge(self) -> bool {}
        pub const fn reverse(self) -> Ordering {}
        pub const fn then(self, other: Ordering) -> Ordering {}
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
    }
    impl PartialEq for Ordering { fn eq(&self, other: &Ordering) -> bool {} }
    impl Eq for Ordering { }
    impl PartialOrd for Ordering { fn partial_cmp(&self, other: &Ordering) -> Option<Ordering> {} }
    impl Ord for Ordering { fn cmp(&self, other: &Ordering) -> Ordering {} }
    pub trait PartialEq<Rhs: ?Sized = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool {}
    }
    pub trait Eq: PartialEq { }
    pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool {}
        fn le(&self, other: &Rhs) -> bool {}
        fn gt(&self, other: &Rhs) -> bool {}
        fn ge(&self, other: &Rhs) -> bool {}
    }
    pub trait Ord: Eq + PartialOrd {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self where Self: Sized {}
        fn min(self, other: Self) -> Self where Self: Sized {}
        fn clamp(self, min: Self, max: Self) -> Self where Self: Sized {}
    }
    #[derive(PartialEq, Eq, Debug, Copy, Clone, Default, Hash)]
    pub struct Reverse<T>(pub T);
    impl<T: PartialOrd> PartialOrd for Reverse<T> { fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> {} }
    impl<T: Ord> Ord for Reverse<T> { fn cmp(&self, other: &Reverse<T>) -> Ordering {} }
    pub fn min<T: Ord>(v1: T, v2: T) -> T {}
    pub fn max<T: Ord>(v1: T, v2: T) -> T {}
    pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}
    pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}
    pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}
    pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}

    impl PartialEq for bool { fn eq(&self, other: &bool) -> bool {} }
    impl PartialOrd for bool { fn partial_cmp(&self, other: &bool) -> Option<Ordering> {} }
    impl Eq for bool { }
    impl Ord for bool { fn cmp(&self, other: &bool) -> Ordering {} }
    impl PartialEq for char { fn eq(&self, other: &char) -> bool {} }
    impl PartialOrd for char { fn partial_cmp(&self, other: &char) -> Option<Ordering> {} }
    impl Eq for char { }
    impl Ord for char { fn cmp(&self, other: &char) -> Ordering {} }
    impl PartialEq for i8 { fn eq(&self, other: &i8) -> bool {} }
    impl PartialOrd for i8 { fn partial_cmp(&self, other: &i8) -> Option<Ordering> {} }
    impl Eq for i8 { }
    impl Ord for i8 { fn cmp(&self, other: &i8) -> Ordering {} }
    impl PartialEq for i16 { fn eq(&self, other: &i16) -> bool {} }
    impl PartialOrd for i16 { fn partial_cmp(&self, other: &i16) -> Option<Ordering> {} }
    impl Eq for i16 { }
    impl Ord for i16 { fn cmp(&self, other: &i16) -> Ordering {} }
    impl PartialEq for i32 { fn eq(&self, other: &i32) -> bool {} }
    impl PartialOrd for i32 { fn partial_cmp(&self, other: &i32) -> Option<Ordering> {} }
    impl Eq for i32 { }
    impl Ord for i32 { fn cmp(&self, other: &i32) -> Ordering {} }
    impl PartialEq for i64 { fn eq(&self, other: &i64) -> bool {} }
    impl PartialOrd for i64 { fn partial_cmp(&self, other: &i64) -> Option<Ordering> {} }
    impl Eq for i64 { }
    impl Ord for i64 { fn cmp(&self, other: &i64) -> Ordering {} }
    impl PartialEq for i128 { fn eq(&self, other: &i128) -> bool {} }
    impl PartialOrd for i128 { fn partial_cmp(&self, other: &i128) -> Option<Ordering> {} }
    impl Eq for i128 { }
    impl Ord for i128 { fn cmp(&self, other: &i128) -> Ordering {} }
    impl PartialEq for isize { fn eq(&self, other: &isize) -> bool {} }
    impl PartialOrd for isize { fn partial_cmp(&self, other: &isize) -> Option<Ordering> {} }
    impl Eq for isize { }
    impl Ord for isize { fn cmp(&self, other: &isize) -> Ordering {} }
    impl PartialEq for u8 { fn eq(&self, other: &u8) -> bool {} }
    impl PartialOrd for u8 { fn partial_cmp(&self, other: &u8) -> Option<Ordering> {} }
    impl Eq for u8 { }
    impl Ord for u8 { fn cmp(&self, other: &u8) -> Ordering {} }
    impl PartialEq for u16 { fn eq(&self, other: &u16) -> bool {} }
    impl PartialOrd for u16 { fn partial_cmp(&self, other: &u16) -> Option<Ordering> {} }
    impl Eq for u16 { }
    impl Ord for u16 { fn cmp(&self, other: &u16) -> Ordering {} }
    impl PartialEq for u32 { fn eq(&self, other: &u32) -> bool {} }
    impl PartialOrd for u32 { fn partial_cmp(&self, other: &u32) -> Option<Ordering> {} }
    impl Eq for u32 { }
    impl Ord for u32 { fn cmp(&self, other: &u32) -> Ordering {} }
    impl PartialEq for u64 { fn eq(&self, other: &u64) -> bool {} }
    impl PartialOrd for u64 { fn partial_cmp(&self, other: &u64) -> Option<Ordering> {} }
    impl Eq for u64 { }
    impl Ord for u64 { fn cmp(&self, other: &u64) -> Ordering {} }
    impl PartialEq for u128 { fn eq(&self, other: &u128) -> bool {} }
    impl PartialOrd for u128 { fn partial_cmp(&self, other: &u128) -> Option<Ordering> {} }
    impl Eq for u128 { }
    impl Ord for u128 { fn cmp(&self, other: &u128) -> Ordering {} }
    impl PartialEq for usize { fn eq(&self, other: &usize) -> bool {} }
    impl PartialOrd for usize { fn partial_cmp(&self, other: &usize) -> Option<Ordering> {} }
    impl Eq for usize { }
    impl Ord for usize { fn cmp(&self, other: &usize) -> Ordering {} }
    impl PartialEq for f32 { fn eq(&self, other: &f32) -> bool {} }
    impl PartialOrd for f32 { fn partial_cmp(&self, other: &f32) -> Option<Ordering> {} }
    impl PartialEq for f64 { fn eq(&self, other: &f64) -> bool {} }
    impl PartialOrd for f64 { fn partial_cmp(&self, other: &f64) -> Option<Ordering> {} }
    impl PartialEq for () { fn eq(&self, other: &()) -> bool {} }
    impl PartialOrd for () { fn partial_cmp(&self, other: &()) -> Option<Ordering> {} }
    impl Eq for () { }
    impl Ord for () { fn cmp(&self, other: &()) -> Ordering {} }
    impl PartialEq for ! { fn eq(&self, other: &!) -> bool {} }
    impl PartialOrd for ! { fn partial_cmp(&self, other: &!) -> Option<Ordering> {} }
    impl Eq for ! { }
    impl Ord for ! { fn cmp(&self, other: &!) -> Ordering {} }
    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&B> for &A { fn eq(&self, other: &&B) -> bool {} }
    impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&B> for &A { fn partial_cmp(&self, other: &&B) -> Option<Ordering> {} }
    impl<A: ?Sized + Eq> Eq for &A { }
    impl<A: ?Sized + Ord> Ord for &A { fn cmp(&self, other: &Self) -> Ordering {} }
    impl<A: ?Sized + PartialEq<B>, B: ?Sized> PartialEq<&mut B> for &mut A { fn eq(&self, other: &&mut B) -> bool {} }
    impl<A: ?Sized + PartialOrd<B>, B: ?Sized> PartialOrd<&mut B> for &mut A { fn partial_cmp(&self, other: &&mut B) -> Option<Ordering> {} }
    impl<A: ?Sized + Eq> Eq for &mut A { }
    impl<A: ?Sized + Ord> Ord for &mut A { fn cmp(&self, other: &Self) -> Ordering {} }
    impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) { fn eq(&self, other: &Self) -> bool {} }
    impl<A: Eq, B: Eq> Eq for (A, B) {  }
    impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) { fn partial_cmp(&self, other: &Self) -> Option<Ordering> {} }
    impl<A: Ord, B: Ord> Ord for (A, B) { fn cmp(&self, other: &Self) -> Ordering {} }
    impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) { fn eq(&self, other: &Self) -> bool {} }
    impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {  }
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) { fn partial_cmp(&self, other: &Self) -> Option<Ordering> {} }
    impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) { fn cmp(&self, other: &Self) -> Ordering {} }
    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) { fn eq(&self, other: &Self) -> bool {} }
    impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {  }
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) { fn partial_cmp(&self, other: &Self) -> Option<Ordering> {} }
    impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) { fn cmp(&self, other: &Self) -> Ordering {} }
    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq> PartialEq for (A, B, C, D, E) { fn eq(&self, other: &Self) -> bool {} }
    impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq> Eq for (A, B, C, D, E) {  }
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd> PartialOrd for (A, B, C, D, E) { fn partial_cmp(&self, other: &Self) -> Option<Ordering> {} }
    impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord> Ord for (A, B, C, D, E) { fn cmp(&self, other: &Self) -> Ordering {} }
    impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq> PartialEq for (A, B, C, D, E, F) { fn eq(&self, other: &Self) -> bool {} }
    impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq> Eq for (A, B, C, D, E, F) {  }
    impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd> PartialOrd for (A, B, C, D, E, F) { fn partial_cmp(&self, other: &Self) -> Option<Ordering> {} }
    impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord> Ord for (A, B, C, D, E, F) { fn cmp(&self, other: &Self) -> Ordering {} }
}

pub mod hash {
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized {}
    }
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8) {}
        fn write_u16(&mut self, i: u16) {}
        fn write_u32(&mut self, i: u32) {}
        fn write_u64(&mut self, i: u64) {}
        fn write_u128(&mut self, i: u128) {}
        fn write_usize(&mut self, i: usize) {}
        fn write_i32(&mut self, i: i32) {}
        fn write_i64(&mut self, i: i64) {}
    }
    impl<H: Hasher + ?Sized> Hasher for &mut H { fn finish(&self) -> u64 {} fn write(&mut self, bytes: &[u8]) {} }
    pub trait BuildHasher {
        type Hasher: Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized {}
    }
    #[derive(Clone, Debug)]
    pub struct RandomState { }
    impl RandomState { pub fn new() -> RandomState {} }
    impl Default for RandomState { fn default() -> RandomState {} }
    impl BuildHasher for RandomState { type Hasher = DefaultHasher; fn build_hasher(&self) -> DefaultHasher {} }
    #[derive(Clone, Debug)]
    pub struct DefaultHasher { }
    impl DefaultHasher { pub const fn new() -> DefaultHasher {} }
    impl Default for DefaultHasher { fn default() -> DefaultHasher {} }
    impl Hasher for DefaultHasher { fn finish(&self) -> u64 {} fn write(&mut self, bytes: &[u8]) {} }
    #[locklens::no_own]
    pub struct BuildHasherDefault<H> { }
    impl<H> BuildHasherDefault<H> { pub const fn new() -> BuildHasherDefault<H> {} }
    impl<H> Clone for BuildHasherDefault<H> { fn clone(&self) -> BuildHasherDefault<H> {} }
    impl<H> Default for BuildHasherDefault<H> { fn default() -> BuildHasherDefault<H> {} }
    impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; fn build_hasher(&self) -> H {} }

    impl Hash for bool { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for char { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for i8 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for i16 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for i32 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for i64 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for i128 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for isize { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for u8 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for u16 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for u32 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for u64 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for u128 { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for usize { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for () { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl Hash for ! { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl<T: ?Sized + Hash> Hash for &T { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl<T: ?Sized + Hash> Hash for &mut T { fn hash<H: Hasher>(&self, state: &mut H) {} }
    impl<A: Hash, B: Hash> Hash for (A, B) { fn hash<S: Hasher>(&self, state: &mut S) {} }
    impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) { fn hash<S: Hasher>(&self, state: &mut S) {} }
    impl<A: Hash, B: Hash, C: Hash, D: Hash> Hash for (A, B, C, D) { fn hash<S: Hasher>(&self, state: &mut S) {} }
    impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash> Hash for (A, B, C, D, E) { fn hash<S: Hasher>(&self, state: &mut S) {} }
    impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash> Hash for (A, B, C, D, E, F) { fn hash<S: Hasher>(&self, state: &mut S) {} }
}
