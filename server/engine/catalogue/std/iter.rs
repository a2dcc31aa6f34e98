pub mod iter {
    use crate::cmp::Ordering;
    use crate::ops::Try;

    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn next_chunk<const N: usize>(&mut self) -> Result<[Self::Item; N], crate::array::IntoIter<Self::Item, N>> where Self: Sized {}
        fn size_hint(&self) -> (usize, Option<usize>) {}
        fn count(self) -> usize where Self: Sized {}
        fn last(self) -> Option<Self::Item> where Self: Sized {}
        fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized {}
        fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter> where Self: Sized {}
        fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter> where Self: Sized {}
        fn intersperse(self, separator: Self::Item) -> Intersperse<Self> where Self: Sized {}
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> where Self: Sized {}
        fn for_each<F: FnMut(Self::Item)>(self, f: F) where Self: Sized {}
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> where Self: Sized {}
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F> where Self: Sized {}
        fn enumerate(self) -> Enumerate<Self> where Self: Sized {}
        fn peekable(self) -> Peekable<Self> where Self: Sized {}
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized {}
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized {}
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P> where Self: Sized {}
        fn skip(self, n: usize) -> Skip<Self> where Self: Sized {}
        fn take(self, n: usize) -> Take<Self> where Self: Sized {}
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F> where Self: Sized {}
        fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> where Self: Sized {}
        fn flatten(self) -> Flatten<Self> where Self: Sized, Self::Item: IntoIterator {}
        fn fuse(self) -> Fuse<Self> where Self: Sized {}
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> where Self: Sized {}
        fn by_ref(&mut self) -> &mut Self where Self: Sized {}
        fn collect<B: FromIterator<Self::Item>>(self) -> B where Self: Sized {}
        fn collect_into<E: Extend<Self::Item>>(self, collection: &mut E) -> &mut E where Self: Sized {}
        fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) where Self: Sized {}
        fn is_partitioned<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> bool where Self: Sized {}
        fn try_fold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R where Self: Sized {}
        fn try_for_each<F: FnMut(Self::Item) -> R, R: Try<Output = ()>>(&mut self, f: F) -> R where Self: Sized {}
        fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized {}
        fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized {}
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool where Self: Sized {}
        fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized {}
        fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> where Self: Sized {}
        fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized {}
        fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: Sized {}
        fn max(self) -> Option<Self::Item> where Self: Sized {}
        fn min(self) -> Option<Self::Item> where Self: Sized {}
        fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized {}
        fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> where Self: Sized {}
        fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> where Self: Sized {}
        fn rev(self) -> Rev<Self> where Self: Sized {}
        fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Sized + Iterator<Item = (A, B)> {}
        fn copied<'a, T: 'a + Copy>(self) -> Copied<Self> where Self: Sized + Iterator<Item = &'a T> {}
        fn cloned<'a, T: 'a + Clone>(self) -> Cloned<Self> where Self: Sized + Iterator<Item = &'a T> {}
        fn cycle(self) -> Cycle<Self> where Self: Sized {}
        fn sum<S: Sum<Self::Item>>(self) -> S where Self: Sized {}
        fn product<P: Product<Self::Item>>(self) -> P where Self: Sized {}
        fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self: Sized {}
        fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self: Sized {}
        fn eq<I: IntoIterator>(self, other: I) -> bool where Self: Sized {}
        fn ne<I: IntoIterator>(self, other: I) -> bool where Self: Sized {}
        fn lt<I: IntoIterator>(self, other: I) -> bool where Self: Sized {}
        fn le<I: IntoIterator>(self, other: I) -> bool where Self: Sized {}
        fn gt<I: IntoIterator>(self, other: I) -> bool where Self: Sized {}
        fn ge<I: IntoIterator>(self, other: I) -> bool where Self: Sized {}
        fn is_sorted(self) -> bool where Self: Sized {}
        fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool where Self: Sized {}
        fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool where Self: Sized {}
    }
    impl<I: Iterator + ?Sized> Iterator for &mut I { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }

    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
        fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B where Self: Sized {}
        fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R where Self: Sized {}
        fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> where Self: Sized {}
    }
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for &mut I { fn next_back(&mut self) -> Option<I::Item> {} }
    pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize {} }
    impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I { }
    pub trait FusedIterator: Iterator { }
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; fn into_iter(self) -> I {} }
    pub trait FromIterator<A>: Sized { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    impl FromIterator<()> for () { fn from_iter<T: IntoIterator<Item = ()>>(iter: T) -> () {} }
    impl<A, B, C: Default + Extend<A>, D: Default + Extend<B>> FromIterator<(A, B)> for (C, D) { fn from_iter<I: IntoIterator<Item = (A, B)>>(iter: I) -> (C, D) {} }
    pub trait Extend<A> { fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    impl<A, B, C: Extend<A>, D: Extend<B>> Extend<(A, B)> for (C, D) { fn extend<T: IntoIterator<Item = (A, B)>>(&mut self, iter: T) {} }
    pub trait Sum<A = Self>: Sized { fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
    pub trait Product<A = Self>: Sized { fn product<I: Iterator<Item = A>>(iter: I) -> Self; }

    impl Sum for i8 { fn sum<I: Iterator<Item = i8>>(iter: I) -> i8 {} }
    impl<'a> Sum<&'a i8> for i8 { fn sum<I: Iterator<Item = &'a i8>>(iter: I) -> i8 {} }
    impl Product for i8 { fn product<I: Iterator<Item = i8>>(iter: I) -> i8 {} }
    impl<'a> Product<&'a i8> for i8 { fn product<I: Iterator<Item = &'a i8>>(iter: I) -> i8 {} }
    impl Sum for i16 { fn sum<I: Iterator<Item = i16>>(iter: I) -> i16 {} }
    impl<'a> Sum<&'a i16> for i16 { fn sum<I: Iterator<Item = &'a i16>>(iter: I) -> i16 {} }
    impl Product for i16 { fn product<I: Iterator<Item = i16>>(iter: I) -> i16 {} }
    impl<'a> Product<&'a i16> for i16 { fn product<I: Iterator<Item = &'a i16>>(iter: I) -> i16 {} }
    impl Sum for i32 { fn sum<I: Iterator<Item = i32>>(iter: I) -> i32 {} }
    impl<'a> Sum<&'a i32> for i32 { fn sum<I: Iterator<Item = &'a i32>>(iter: I) -> i32 {} }
    impl Product for i32 { fn product<I: Iterator<Item = i32>>(iter: I) -> i32 {} }
    impl<'a> Product<&'a i32> for i32 { fn product<I: Iterator<Item = &'a i32>>(iter: I) -> i32 {} }
    impl Sum for i64 { fn sum<I: Iterator<Item = i64>>(iter: I) -> i64 {} }
    impl<'a> Sum<&'a i64> for i64 { fn sum<I: Iterator<Item = &'a i64>>(iter: I) -> i64 {} }
    impl Product for i64 { fn product<I: Iterator<Item = i64>>(iter: I) -> i64 {} }
    impl<'a> Product<&'a i64> for i64 { fn product<I: Iterator<Item = &'a i64>>(iter: I) -> i64 {} }
    impl Sum for i128 { fn sum<I: Iterator<Item = i128>>(iter: I) -> i128 {} }
    impl<'a> Sum<&'a i128> for i128 { fn sum<I: Iterator<Item = &'a i128>>(iter: I) -> i128 {} }
    impl Product for i128 { fn product<I: Iterator<Item = i128>>(iter: I) -> i128 {} }
    impl<'a> Product<&'a i128> for i128 { fn product<I: Iterator<Item = &'a i128>>(iter: I) -> i128 {} }
    impl Sum for isize { fn sum<I: Iterator<Item = isize>>(iter: I) -> isize {} }
    impl<'a> Sum<&'a isize> for isize { fn sum<I: Iterator<Item = &'a isize>>(iter: I) -> isize {} }
    impl Product for isize { fn product<I: Iterator<Item = isize>>(iter: I) -> isize {} }
    impl<'a> Product<&'a isize> for isize { fn product<I: Iterator<Item = &'a isize>>(iter: I) -> isize {} }
    impl Sum for u8 { fn sum<I: Iterator<Item = u8>>(iter: I) -> u8 {} }
    impl<'a> Sum<&'a u8> for u8 { fn sum<I: Iterator<Item = &'a u8>>(iter: I) -> u8 {} }
    impl Product for u8 { fn product<I: Iterator<Item = u8>>(iter: I) -> u8 {} }
    impl<'a> Product<&'a u8> for u8 { fn product<I: Iterator<Item = &'a u8>>(iter: I) -> u8 {} }
    impl Sum for u16 { fn sum<I: Iterator<Item = u16>>(iter: I) -> u16 {} }
    impl<'a> Sum<&'a u16> for u16 { fn sum<I: Iterator<Item = &'a u16>>(iter: I) -> u16 {} }
    impl Product for u16 { fn product<I: Iterator<Item = u16>>(iter: I) -> u16 {} }
    impl<'a> Product<&'a u16> for u16 { fn product<I: Iterator<Item = &'a u16>>(iter: I) -> u16 {} }
    impl Sum for u32 { fn sum<I: Iterator<Item = u32>>(iter: I) -> u32 {} }
    impl<'a> Sum<&'a u32> for u32 { fn sum<I: Iterator<Item = &'a u32>>(iter: I) -> u32 {} }
    impl Product for u32 { fn product<I: Iterator<Item = u32>>(iter: I) -> u32 {} }
    impl<'a> Product<&'a u32> for u32 { fn product<I: Iterator<Item = &'a u32>>(iter: I) -> u32 {} }
    impl Sum for u64 { fn sum<I: Iterator<Item = u64>>(iter: I) -> u64 {} }
    impl<'a> Sum<&'a u64> for u64 { fn sum<I: Iterator<Item = &'a u64>>(iter: I) -> u64 {} }
    impl Product for u64 { fn product<I: Iterator<Item = u64>>(iter: I) -> u64 {} }
    impl<'a> Product<&'a u64> for u64 { fn product<I: Iterator<Item = &'a u64>>(iter: I) -> u64 {} }
    impl Sum for u128 { fn sum<I: Iterator<Item = u128>>(iter: I) -> u128 {} }
    impl<'a> Sum<&'a u128> for u128 { fn sum<I: Iterator<Item = &'a u128>>(iter: I) -> u128 {} }
    impl Product for u128 { fn product<I: Iterator<Item = u128>>(iter: I) -> u128 {} }
    impl<'a> Product<&'a u128> for u128 { fn product<I: Iterator<Item = &'a u128>>(iter: I) -> u128 {} }
    impl Sum for usize { fn sum<I: Iterator<Item = usize>>(iter: I) -> usize {} }
    impl<'a> Sum<&'a usize> for usize { fn sum<I: Iterator<Item = &'a usize>>(iter: I) -> usize {} }
    impl Product for usize { fn product<I: Iterator<Item = usize>>(iter: I) -> usize {} }
    impl<'a> Product<&'a usize> for usize { fn product<I: Iterator<Item = &'a usize>>(iter: I) -> usize {} }
    impl Sum for f32 { fn sum<I: Iterator<Item = f32>>(iter: I) -> f32 {} }
    impl<'a> Sum<&'a f32> for f32 { fn sum<I: Iterator<Item = &'a f32>>(iter: I) -> f32 {} }
    impl Product for f32 { fn product<I: Iterator<Item = f32>>(iter: I) -> f32 {} }
    impl<'a> Product<&'a f32> for f32 { fn product<I: Iterator<Item = &'a f32>>(iter: I) -> f32 {} }
    impl Sum for f64 { fn sum<I: Iterator<Item = f64>>(iter: I) -> f64 {} }
    impl<'a> Sum<&'a f64> for f64 { fn sum<I: Iterator<Item = &'a f64>>(iter: I) -> f64 {} }
    impl Product for f64 { fn product<I: Iterator<Item = f64>>(iter: I) -> f64 {} }
    impl<'a> Product<&'a f64> for f64 { fn product<I: Iterator<Item = &'a f64>>(iter: I) -> f64 {} }

    // Adaptors.
    #[derive(Clone)]
    pub struct Map<I, F> { }
    impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> { type Item = B; fn next(&mut self) -> Option<B> {} }
    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> { fn next_back(&mut self) -> Option<B> {} }
    impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> { }
    #[derive(Clone)]
    pub struct Filter<I, P> { }
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> { fn next_back(&mut self) -> Option<I::Item> {} }
    #[derive(Clone)]
    pub struct FilterMap<I, F> { }
    impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> { type Item = B; fn next(&mut self) -> Option<B> {} }
    impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> { fn next_back(&mut self) -> Option<B> {} }
    #[derive(Clone)]
    pub struct Enumerate<I> { }
    impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, I::Item); fn next(&mut self) -> Option<(usize, I::Item)> {} }
    impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> { fn next_back(&mut self) -> Option<(usize, I::Item)> {} }
    impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> { }
    #[derive(Clone)]
    pub struct Chain<A, B> { }
    impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> { type Item = A::Item; fn next(&mut self) -> Option<A::Item> {} }
    impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> { fn next_back(&mut self) -> Option<A::Item> {} }
    #[derive(Clone)]
    pub struct Zip<A, B> { }
    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (A::Item, B::Item); fn next(&mut self) -> Option<(A::Item, B::Item)> {} }
    impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> { fn next_back(&mut self) -> Option<(A::Item, B::Item)> {} }
    impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> { }
    pub struct Peekable<I> { }
    impl<I: Clone + Iterator> Clone for Peekable<I> where I::Item: Clone { fn clone(&self) -> Self {} }
    impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> { fn next_back(&mut self) -> Option<I::Item> {} }
    impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> { }
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item> {}
        pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
        pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
        pub fn next_if_eq<T: ?Sized>(&mut self, expected: &T) -> Option<I::Item> {}
    }
    #[derive(Clone)]
    pub struct SkipWhile<I, P> { }
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    #[derive(Clone)]
    pub struct TakeWhile<I, P> { }
    impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    #[derive(Clone)]
    pub struct MapWhile<I, P> { }
    impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> { type Item = B; fn next(&mut self) -> Option<B> {} }
    #[derive(Clone)]
    pub struct Skip<I> { }
    impl<I: Iterator> Iterator for Skip<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> { fn next_back(&mut self) -> Option<I::Item> {} }
    impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> { }
    #[derive(Clone)]
    pub struct Take<I> { }
    impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> { fn next_back(&mut self) -> Option<I::Item> {} }
    impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> { }
    #[derive(Clone)]
    pub struct StepBy<I> { }
    impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> { fn next_back(&mut self) -> Option<I::Item> {} }
    impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> { }
    #[derive(Clone)]
    pub struct Scan<I, St, F> { }
    impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> { type Item = B; fn next(&mut self) -> Option<B> {} }
    pub struct FlatMap<I, U, F> { }
    impl<I: Clone, U: Clone + IntoIterator, F: Clone> Clone for FlatMap<I, U, F> where U::IntoIter: Clone { fn clone(&self) -> Self {} }
    impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> { type Item = U::Item; fn next(&mut self) -> Option<U::Item> {} }
    impl<I: DoubleEndedIterator, U: IntoIterator, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> { fn next_back(&mut self) -> Option<U::Item> {} }
    pub struct Flatten<I> { }
    impl<I: Clone + Iterator> Clone for Flatten<I> where I::Item: IntoIterator, <I::Item as IntoIterator>::IntoIter: Clone { fn clone(&self) -> Self {} }
    impl<I: Iterator> Iterator for Flatten<I> where I::Item: IntoIterator { type Item = <I::Item as IntoIterator>::Item; fn next(&mut self) -> Option<<I::Item as IntoIterator>::Item> {} }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> where I::Item: IntoIterator { fn next_back(&mut self) -> Option<<I::Item as IntoIterator>::Item> {} }
    #[derive(Clone)]
    pub struct Fuse<I> { }
    impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> { fn next_back(&mut self) -> Option<I::Item> {} }
    impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> { }
    #[derive(Clone)]
    pub struct Inspect<I, F> { }
    impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> { fn next_back(&mut self) -> Option<I::Item> {} }
    impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> { }
    #[derive(Clone)]
    pub struct Rev<I> { }
    impl<I: DoubleEndedIterator> Iterator for Rev<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> { fn next_back(&mut self) -> Option<I::Item> {} }
    impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> { }
    #[derive(Clone)]
    pub struct Copied<I> { }
    impl<'a, T: 'a + Copy, I: Iterator<Item = &'a T>> Iterator for Copied<I> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl<'a, T: 'a + Copy, I: DoubleEndedIterator<Item = &'a T>> DoubleEndedIterator for Copied<I> { fn next_back(&mut self) -> Option<T> {} }
    impl<'a, T: 'a + Copy, I: ExactSizeIterator<Item = &'a T>> ExactSizeIterator for Copied<I> { }
    #[derive(Clone)]
    pub struct Cloned<I> { }
    impl<'a, T: 'a + Clone, I: Iterator<Item = &'a T>> Iterator for Cloned<I> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl<'a, T: 'a + Clone, I: DoubleEndedIterator<Item = &'a T>> DoubleEndedIterator for Cloned<I> { fn next_back(&mut self) -> Option<T> {} }
    impl<'a, T: 'a + Clone, I: ExactSizeIterator<Item = &'a T>> ExactSizeIterator for Cloned<I> { }
    #[derive(Clone)]
    pub struct Cycle<I> { }
    impl<I: Clone + Iterator> Iterator for Cycle<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    pub struct Intersperse<I> { }
    impl<I: Iterator> Iterator for Intersperse<I> where I::Item: Clone { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }

    // Sources.
    #[derive(Clone, Debug)]
    pub struct Empty<T> { }
    impl<T> Iterator for Empty<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl<T> DoubleEndedIterator for Empty<T> { fn next_back(&mut self) -> Option<T> {} }
    pub const fn empty<T>() -> Empty<T> {}
    #[derive(Clone, Debug)]
    pub struct Once<T> { }
    impl<T> Iterator for Once<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl<T> DoubleEndedIterator for Once<T> { fn next_back(&mut self) -> Option<T> {} }
    impl<T> ExactSizeIterator for Once<T> { }
    pub fn once<T>(value: T) -> Once<T> {}
    #[derive(Clone)]
    pub struct OnceWith<F> { }
    impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> { type Item = A; fn next(&mut self) -> Option<A> {} }
    pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> {}
    #[derive(Clone, Debug)]
    pub struct Repeat<A> { }
    impl<A: Clone> Iterator for Repeat<A> { type Item = A; fn next(&mut self) -> Option<A> {} }
    pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {}
    #[derive(Clone, Debug)]
    pub struct RepeatN<A> { }
    impl<A: Clone> Iterator for RepeatN<A> { type Item = A; fn next(&mut self) -> Option<A> {} }
    impl<A: Clone> ExactSizeIterator for RepeatN<A> { }
    pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {}
    #[derive(Clone)]
    pub struct RepeatWith<F> { }
    impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; fn next(&mut self) -> Option<A> {} }
    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}
    #[derive(Clone)]
    pub struct FromFn<F> { }
    impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> { type Item = T; fn next(&mut self) -> Option<T> {} }
    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {}
    #[derive(Clone)]
    pub struct Successors<T, F> { }
    impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> { type Item = T; fn next(&mut self) -> Option<T> {} }
    pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {}
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {}
    pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> {}
}
