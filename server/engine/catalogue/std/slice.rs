pub mod slice {
    use crate::borrow::Borrow;
    use crate::cmp::Ordering;
    use crate::fmt::{Debug, Formatter, Result as FmtResult};
    use crate::ops::{Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

    // What indexes a slice or a string, and what that gives. Methods name the output by a parameter of
    // their own: a projection `I::Output` alone does not say whether it is a slice or a string that is indexed.
    pub trait SliceIndex<T: ?Sized> { type Output: ?Sized; }
    impl<T> SliceIndex<[T]> for usize { type Output = T; }
    impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
    impl SliceIndex<str> for Range<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
    impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
    impl SliceIndex<str> for RangeFull { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
    impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
    impl SliceIndex<str> for RangeTo<usize> { type Output = str; }
    impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
    impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }
    impl<T> Index<usize> for [T] { type Output = T; fn index(&self, index: usize) -> &T {} }
    impl<T> IndexMut<usize> for [T] { fn index_mut(&mut self, index: usize) -> &mut T {} }
    impl<T> Index<crate::ops::Range<usize>> for [T] { type Output = [T]; fn index(&self, index: crate::ops::Range<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::Range<usize>> for [T] { fn index_mut(&mut self, index: crate::ops::Range<usize>) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeFrom<usize>> for [T] { type Output = [T]; fn index(&self, index: crate::ops::RangeFrom<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeFrom<usize>> for [T] { fn index_mut(&mut self, index: crate::ops::RangeFrom<usize>) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeFull> for [T] { type Output = [T]; fn index(&self, index: crate::ops::RangeFull) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeFull> for [T] { fn index_mut(&mut self, index: crate::ops::RangeFull) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeInclusive<usize>> for [T] { type Output = [T]; fn index(&self, index: crate::ops::RangeInclusive<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeInclusive<usize>> for [T] { fn index_mut(&mut self, index: crate::ops::RangeInclusive<usize>) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeTo<usize>> for [T] { type Output = [T]; fn index(&self, index: crate::ops::RangeTo<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeTo<usize>> for [T] { fn index_mut(&mut self, index: crate::ops::RangeTo<usize>) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeToInclusive<usize>> for [T] { type Output = [T]; fn index(&self, index: crate::ops::RangeToInclusive<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeToInclusive<usize>> for [T] { fn index_mut(&mut self, index: crate::ops::RangeToInclusive<usize>) -> &mut [T] {} }
    pub trait Concat<Item: ?Sized> { type Output; fn concat(slice: &Self) -> Self::Output; }
    impl<S: Borrow<str>> Concat<str> for [S] { type Output = String; fn concat(slice: &Self) -> String {} }
    impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] { type Output = Vec<T>; fn concat(slice: &Self) -> Vec<T> {} }
    pub trait Join<Separator> { type Output; fn join(slice: &Self, sep: Separator) -> Self::Output; }
    impl<S: Borrow<str>> Join<&str> for [S] { type Output = String; fn join(slice: &Self, sep: &str) -> String {} }
    impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] { type Output = Vec<T>; fn join(slice: &Self, sep: &T) -> Vec<T> {} }
    impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] { type Output = Vec<T>; fn join(slice: &Self, sep: &[T]) -> Vec<T> {} }

    impl<T> [T] {
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub const fn first(&self) -> Option<&T> {}
        pub const fn first_mut(&mut self) -> Option<&mut T> {}
        pub const fn split_first(&self) -> Option<(&T, &[T])> {}
        pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
        pub const fn split_last(&self) -> Option<(&T, &[T])> {}
        pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
        pub const fn last(&self) -> Option<&T> {}
        pub const fn last_mut(&mut self) -> Option<&mut T> {}
        pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
        pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
        pub fn get<I: SliceIndex<[T], Output = O>, O: ?Sized>(&self, index: I) -> Option<&O> {}
        pub fn get_mut<I: SliceIndex<[T], Output = O>, O: ?Sized>(&mut self, index: I) -> Option<&mut O> {}
        pub unsafe fn get_unchecked<I: SliceIndex<[T], Output = O>, O: ?Sized>(&self, index: I) -> &O {}
        pub unsafe fn get_unchecked_mut<I: SliceIndex<[T], Output = O>, O: ?Sized>(&mut self, index: I) -> &mut O {}
        pub fn get_disjoint_mut<I: SliceIndex<[T], Output = O>, O: ?Sized, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut O; N], GetDisjointMutError> {}
        pub const fn as_ptr(&self) -> *const T {}
        pub const fn as_mut_ptr(&mut self) -> *mut T {}
        pub const fn as_ptr_range(&self) -> Range<*const T> {}
        pub const fn swap(&mut self, a: usize, b: usize) {}
        pub const fn reverse(&mut self) {}
        pub const fn iter(&self) -> Iter<'_, T> {}
        pub const fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub const fn windows(&self, size: usize) -> Windows<'_, T> {}
        pub const fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {}
        pub const fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {}
        pub const fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {}
        pub const fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> {}
        pub const fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {}
        pub const fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {}
        pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {}
        pub const fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> {}
        pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
        pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
        pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
        pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {}
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F> {}
        pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> {}
        pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F> {}
        pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F> {}
        pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F> {}
        pub fn contains(&self, x: &T) -> bool where T: PartialEq {}
        pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq {}
        pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq {}
        pub fn strip_prefix<P: ?Sized>(&self, prefix: &P) -> Option<&[T]> {}
        pub fn strip_suffix<P: ?Sized>(&self, suffix: &P) -> Option<&[T]> {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
        pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {}
        pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {}
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        pub fn sort(&mut self) where T: Ord {}
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
        pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn sort_unstable(&mut self) where T: Ord {}
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
        pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord {}
        pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) {}
        pub fn rotate_left(&mut self, mid: usize) {}
        pub fn rotate_right(&mut self, k: usize) {}
        pub fn fill(&mut self, value: T) where T: Clone {}
        pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
        pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone {}
        pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy {}
        pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy {}
        pub fn swap_with_slice(&mut self, other: &mut [T]) {}
        pub fn is_sorted(&self) -> bool where T: PartialOrd {}
        pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool {}
        pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool {}
        pub fn to_vec(&self) -> Vec<T> where T: Clone {}
        pub fn into_vec(self: Box<Self>) -> Vec<T> {}
        pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy {}
        pub fn concat<Item: ?Sized, O>(&self) -> O where Self: Concat<Item, Output = O> {}
        pub fn join<Separator, O>(&self, sep: Separator) -> O where Self: Join<Separator, Output = O> {}
    }
    impl [u8] {
        pub const fn is_ascii(&self) -> bool {}
        pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
        pub const fn make_ascii_uppercase(&mut self) {}
        pub const fn make_ascii_lowercase(&mut self) {}
        pub fn to_ascii_uppercase(&self) -> Vec<u8> {}
        pub fn to_ascii_lowercase(&self) -> Vec<u8> {}
        pub const fn trim_ascii(&self) -> &[u8] {}
        pub const fn trim_ascii_start(&self) -> &[u8] {}
        pub const fn trim_ascii_end(&self) -> &[u8] {}
        pub fn utf8_chunks(&self) -> crate::str::Utf8Chunks<'_> {}
    }
    impl<T, const N: usize> [[T; N]] { pub const fn as_flattened(&self) -> &[T] {} }
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum GetDisjointMutError { IndexOutOfBounds, OverlappingIndices }

    impl<T: Debug> Debug for [T] { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] { fn eq(&self, other: &[U]) -> bool {} }
    impl<T: Eq> Eq for [T] { }
    impl<T: PartialOrd> PartialOrd for [T] { fn partial_cmp(&self, other: &[T]) -> Option<Ordering> {} }
    impl<T: Ord> Ord for [T] { fn cmp(&self, other: &[T]) -> Ordering {} }
    impl<T: crate::hash::Hash> crate::hash::Hash for [T] { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }
    impl<'a, T> IntoIterator for &'a [T] { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
    impl<'a, T> IntoIterator for &'a mut [T] { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> {} }
    impl<T> IntoIterator for Box<[T]> { type Item = T; type IntoIter = crate::vec::IntoIter<T>; fn into_iter(self) -> crate::vec::IntoIter<T> {} }

    pub const fn from_ref<T>(s: &T) -> &[T] {}
    pub const fn from_mut<T>(s: &mut T) -> &mut [T] {}
    pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {}
    pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {}

    #[locklens::no_own]
    pub struct Iter<'a, T> { }
    impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
    impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> {} }
    impl<'a, T> ExactSizeIterator for Iter<'a, T> { }
    impl<'a, T> Clone for Iter<'a, T> { fn clone(&self) -> Self {} }
    impl<'a, T> Iter<'a, T> { pub fn as_slice(&self) -> &'a [T] {} }
    impl<'a, T> AsRef<[T]> for Iter<'a, T> { fn as_ref(&self) -> &[T] {} }
    #[locklens::no_own]
    pub struct IterMut<'a, T> { }
    impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> {} }
    impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T> {} }
    impl<'a, T> ExactSizeIterator for IterMut<'a, T> { }
    impl<'a, T> IterMut<'a, T> { pub fn into_slice(self) -> &'a mut [T] {} pub fn as_slice(&self) -> &[T] {} }
    #[locklens::no_own]
    pub struct Windows<'a, T> { }
    impl<'a, T> Iterator for Windows<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T> DoubleEndedIterator for Windows<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T> ExactSizeIterator for Windows<'a, T> { }
    impl<'a, T> Clone for Windows<'a, T> { fn clone(&self) -> Self {} }
    #[locklens::no_own]
    pub struct Chunks<'a, T> { }
    impl<'a, T> Iterator for Chunks<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T> DoubleEndedIterator for Chunks<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T> ExactSizeIterator for Chunks<'a, T> { }
    impl<'a, T> Clone for Chunks<'a, T> { fn clone(&self) -> Self {} }
    #[locklens::no_own]
    pub struct ChunksMut<'a, T> { }
    impl<'a, T> Iterator for ChunksMut<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> {} }
    impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]> {} }
    impl<'a, T> ExactSizeIterator for ChunksMut<'a, T> { }
    #[locklens::no_own]
    pub struct ChunksExact<'a, T> { }
    impl<'a, T> Iterator for ChunksExact<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T> ExactSizeIterator for ChunksExact<'a, T> { }
    impl<'a, T> Clone for ChunksExact<'a, T> { fn clone(&self) -> Self {} }
    impl<'a, T> ChunksExact<'a, T> { pub fn remainder(&self) -> &'a [T] {} }
    #[locklens::no_own]
    pub struct ChunksExactMut<'a, T> { }
    impl<'a, T> Iterator for ChunksExactMut<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> {} }
    impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]> {} }
    impl<'a, T> ExactSizeIterator for ChunksExactMut<'a, T> { }
    #[locklens::no_own]
    pub struct RChunks<'a, T> { }
    impl<'a, T> Iterator for RChunks<'a, T> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T> DoubleEndedIterator for RChunks<'a, T> { fn next_back(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T> ExactSizeIterator for RChunks<'a, T> { }
    impl<'a, T> Clone for RChunks<'a, T> { fn clone(&self) -> Self {} }
    #[locklens::no_own]
    pub struct RChunksMut<'a, T> { }
    impl<'a, T> Iterator for RChunksMut<'a, T> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> {} }
    impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut [T]> {} }
    impl<'a, T> ExactSizeIterator for RChunksMut<'a, T> { }
    #[locklens::no_own]
    pub struct ChunkBy<'a, T, F> { }
    impl<'a, T, F: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, F> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T, F: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, F> { fn next_back(&mut self) -> Option<&'a [T]> {} }
    #[locklens::no_own]
    pub struct Split<'a, T, F> { }
    impl<'a, T, F: FnMut(&T) -> bool> Iterator for Split<'a, T, F> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T, F: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, F> { fn next_back(&mut self) -> Option<&'a [T]> {} }
    #[locklens::no_own]
    pub struct SplitMut<'a, T, F> { }
    impl<'a, T, F: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, F> { type Item = &'a mut [T]; fn next(&mut self) -> Option<&'a mut [T]> {} }
    impl<'a, T, F: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, F> { fn next_back(&mut self) -> Option<&'a mut [T]> {} }
    #[locklens::no_own]
    pub struct SplitInclusive<'a, T, F> { }
    impl<'a, T, F: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, F> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T, F: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, F> { fn next_back(&mut self) -> Option<&'a [T]> {} }
    #[locklens::no_own]
    pub struct RSplit<'a, T, F> { }
    impl<'a, T, F: FnMut(&T) -> bool> Iterator for RSplit<'a, T, F> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T, F: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, F> { fn next_back(&mut self) -> Option<&'a [T]> {} }
    #[locklens::no_own]
    pub struct SplitN<'a, T, F> { }
    impl<'a, T, F: FnMut(&T) -> bool> Iterator for SplitN<'a, T, F> { type Item = &'a [T]; fn next(&mut self) -> Option<&'a [T]> {} }
    impl<'a, T, F: FnMut(&T) -> bool> DoubleEndedIterator for SplitN<'a, T, F> { fn next_back(&mut self) -> Option<&'a [T]> {} }
}

pub mod array {
    use crate::borrow::{Borrow, BorrowMut};
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::ops::{Index, IndexMut};

    impl<T, const N: usize> [T; N] {
        pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] {}
        pub const fn as_slice(&self) -> &[T] {}
        pub const fn as_mut_slice(&mut self) -> &mut [T] {}
        pub const fn each_ref(&self) -> [&T; N] {}
        pub const fn each_mut(&mut self) -> [&mut T; N] {}
    }
    impl<T, const N: usize> Index<usize> for [T; N] { type Output = T; fn index(&self, index: usize) -> &T {} }
    impl<T, const N: usize> IndexMut<usize> for [T; N] { fn index_mut(&mut self, index: usize) -> &mut T {} }
    impl<T, const N: usize> Index<crate::ops::Range<usize>> for [T; N] { type Output = [T]; fn index(&self, index: crate::ops::Range<usize>) -> &[T] {} }
    impl<T, const N: usize> IndexMut<crate::ops::Range<usize>> for [T; N] { fn index_mut(&mut self, index: crate::ops::Range<usize>) -> &mut [T] {} }
    impl<T, const N: usize> Index<crate::ops::RangeFrom<usize>> for [T; N] { type Output = [T]; fn index(&self, index: crate::ops::RangeFrom<usize>) -> &[T] {} }
    impl<T, const N: usize> IndexMut<crate::ops::RangeFrom<usize>> for [T; N] { fn index_mut(&mut self, index: crate::ops::RangeFrom<usize>) -> &mut [T] {} }
    impl<T, const N: usize> Index<crate::ops::RangeFull> for [T; N] { type Output = [T]; fn index(&self, index: crate::ops::RangeFull) -> &[T] {} }
    impl<T, const N: usize> IndexMut<crate::ops::RangeFull> for [T; N] { fn index_mut(&mut self, index: crate::ops::RangeFull) -> &mut [T] {} }
    impl<T, const N: usize> Index<crate::ops::RangeInclusive<usize>> for [T; N] { type Output = [T]; fn index(&self, index: crate::ops::RangeInclusive<usize>) -> &[T] {} }
    impl<T, const N: usize> IndexMut<crate::ops::RangeInclusive<usize>> for [T; N] { fn index_mut(&mut self, index: crate::ops::RangeInclusive<usize>) -> &mut [T] {} }
    impl<T, const N: usize> Index<crate::ops::RangeTo<usize>> for [T; N] { type Output = [T]; fn index(&self, index: crate::ops::RangeTo<usize>) -> &[T] {} }
    impl<T, const N: usize> IndexMut<crate::ops::RangeTo<usize>> for [T; N] { fn index_mut(&mut self, index: crate::ops::RangeTo<usize>) -> &mut [T] {} }
    impl<T, const N: usize> Index<crate::ops::RangeToInclusive<usize>> for [T; N] { type Output = [T]; fn index(&self, index: crate::ops::RangeToInclusive<usize>) -> &[T] {} }
    impl<T, const N: usize> IndexMut<crate::ops::RangeToInclusive<usize>> for [T; N] { fn index_mut(&mut self, index: crate::ops::RangeToInclusive<usize>) -> &mut [T] {} }
    impl<T: Debug, const N: usize> Debug for [T; N] { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] { fn eq(&self, other: &[U; N]) -> bool {} }
    impl<T: Eq, const N: usize> Eq for [T; N] { }
    impl<T, const N: usize> Borrow<[T]> for [T; N] { fn borrow(&self) -> &[T] {} }
    impl<T, const N: usize> BorrowMut<[T]> for [T; N] { fn borrow_mut(&mut self) -> &mut [T] {} }
    impl<T: crate::hash::Hash, const N: usize> crate::hash::Hash for [T; N] { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = IntoIter<T, N>; fn into_iter(self) -> IntoIter<T, N> {} }
    impl<'a, T, const N: usize> IntoIterator for &'a [T; N] { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T> {} }
    impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> crate::slice::IterMut<'a, T> {} }
    #[derive(Clone, Debug)]
    pub struct IntoIter<T, const N: usize> { }
    impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> { fn next_back(&mut self) -> Option<T> {} }
    impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> { }
    #[derive(Debug, Copy, Clone)]
    pub struct TryFromSliceError { }
    impl Display for TryFromSliceError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for TryFromSliceError { }
    pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {}
    pub const fn from_ref<T>(s: &T) -> &[T; 1] {}
}
