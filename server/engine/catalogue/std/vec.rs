pub mod vec {
    use crate::borrow::{Borrow, BorrowMut, Cow};
    use crate::cmp::Ordering;
    use crate::fmt::{Debug, Formatter, Result as FmtResult};
    use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};

    pub struct Vec<T> { }
    impl<T> Vec<T> {
        pub const fn new() -> Vec<T> {}
        pub fn with_capacity(capacity: usize) -> Vec<T> {}
        pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T> {}
        pub const fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn into_boxed_slice(self) -> Box<[T]> {}
        pub fn truncate(&mut self, len: usize) {}
        pub const fn as_slice(&self) -> &[T] {}
        pub const fn as_mut_slice(&mut self) -> &mut [T] {}
        pub const fn as_ptr(&self) -> *const T {}
        pub const fn as_mut_ptr(&mut self) -> *mut T {}
        pub unsafe fn set_len(&mut self, new_len: usize) {}
        pub fn swap_remove(&mut self, index: usize) -> T {}
        pub fn insert(&mut self, index: usize, element: T) {}
        pub fn remove(&mut self, index: usize) -> T {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) {}
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
        pub fn dedup(&mut self) where T: PartialEq {}
        pub fn push(&mut self, value: T) {}
        pub fn push_mut(&mut self, value: T) -> &mut T {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        pub fn append(&mut self, other: &mut Vec<T>) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> {}
        pub fn clear(&mut self) {}
        pub const fn len(&self) -> usize {}
        pub const fn is_empty(&self) -> bool {}
        pub fn split_off(&mut self, at: usize) -> Vec<T> {}
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
        pub fn resize(&mut self, new_len: usize, value: T) where T: Clone {}
        #[locklens::leak]
        pub fn leak<'a>(self) -> &'a mut [T] {}
        pub fn extend_from_slice(&mut self, other: &[T]) where T: Clone {}
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) where T: Clone {}
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter> {}
        pub fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>] {}
    }
    impl<T, const N: usize> Vec<[T; N]> { pub fn into_flattened(self) -> Vec<T> {} }
    impl<T: Clone> Clone for Vec<T> { fn clone(&self) -> Vec<T> {} }
    impl<T> Default for Vec<T> { fn default() -> Vec<T> {} }
    impl<T: Debug> Debug for Vec<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> { fn eq(&self, other: &Vec<U>) -> bool {} }
    impl<T: Eq> Eq for Vec<T> { }
    impl<T: PartialOrd> PartialOrd for Vec<T> { fn partial_cmp(&self, other: &Vec<T>) -> Option<Ordering> {} }
    impl<T: Ord> Ord for Vec<T> { fn cmp(&self, other: &Vec<T>) -> Ordering {} }
    impl<T: crate::hash::Hash> crate::hash::Hash for Vec<T> { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }
    impl<T> Deref for Vec<T> { type Target = [T]; fn deref(&self) -> &[T] {} }
    impl<T> DerefMut for Vec<T> { fn deref_mut(&mut self) -> &mut [T] {} }
    impl<T> Index<usize> for Vec<T> { type Output = T; fn index(&self, index: usize) -> &T {} }
    impl<T> IndexMut<usize> for Vec<T> { fn index_mut(&mut self, index: usize) -> &mut T {} }
    impl<T> Index<crate::ops::Range<usize>> for Vec<T> { type Output = [T]; fn index(&self, index: crate::ops::Range<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::Range<usize>> for Vec<T> { fn index_mut(&mut self, index: crate::ops::Range<usize>) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeFrom<usize>> for Vec<T> { type Output = [T]; fn index(&self, index: crate::ops::RangeFrom<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeFrom<usize>> for Vec<T> { fn index_mut(&mut self, index: crate::ops::RangeFrom<usize>) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeFull> for Vec<T> { type Output = [T]; fn index(&self, index: crate::ops::RangeFull) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeFull> for Vec<T> { fn index_mut(&mut self, index: crate::ops::RangeFull) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeInclusive<usize>> for Vec<T> { type Output = [T]; fn index(&self, index: crate::ops::RangeInclusive<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeInclusive<usize>> for Vec<T> { fn index_mut(&mut self, index: crate::ops::RangeInclusive<usize>) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeTo<usize>> for Vec<T> { type Output = [T]; fn index(&self, index: crate::ops::RangeTo<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeTo<usize>> for Vec<T> { fn index_mut(&mut self, index: crate::ops::RangeTo<usize>) -> &mut [T] {} }
    impl<T> Index<crate::ops::RangeToInclusive<usize>> for Vec<T> { type Output = [T]; fn index(&self, index: crate::ops::RangeToInclusive<usize>) -> &[T] {} }
    impl<T> IndexMut<crate::ops::RangeToInclusive<usize>> for Vec<T> { fn index_mut(&mut self, index: crate::ops::RangeToInclusive<usize>) -> &mut [T] {} }
    impl<T> AsRef<[T]> for Vec<T> { fn as_ref(&self) -> &[T] {} }
    impl<T> AsRef<Vec<T>> for Vec<T> { fn as_ref(&self) -> &Vec<T> {} }
    impl<T> AsMut<[T]> for Vec<T> { fn as_mut(&mut self) -> &mut [T] {} }
    impl<T> Borrow<[T]> for Vec<T> { fn borrow(&self) -> &[T] {} }
    impl<T> BorrowMut<[T]> for Vec<T> { fn borrow_mut(&mut self) -> &mut [T] {} }
    impl<T> FromIterator<T> for Vec<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {} }
    impl<T> Extend<T> for Vec<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {} }
    impl<'a, T: Copy + 'a> Extend<&'a T> for Vec<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {} }
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
    impl<'a, T> IntoIterator for &'a Vec<T> { type Item = &'a T; type IntoIter = crate::slice::Iter<'a, T>; fn into_iter(self) -> crate::slice::Iter<'a, T> {} }
    impl<'a, T> IntoIterator for &'a mut Vec<T> { type Item = &'a mut T; type IntoIter = crate::slice::IterMut<'a, T>; fn into_iter(self) -> crate::slice::IterMut<'a, T> {} }
    impl<T: Clone> From<&[T]> for Vec<T> { fn from(s: &[T]) -> Vec<T> {} }
    impl<T: Clone> From<&mut [T]> for Vec<T> { fn from(s: &mut [T]) -> Vec<T> {} }
    impl<T, const N: usize> From<[T; N]> for Vec<T> { fn from(s: [T; N]) -> Vec<T> {} }
    impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> { fn from(s: &[T; N]) -> Vec<T> {} }
    impl<T> From<Box<[T]>> for Vec<T> { fn from(s: Box<[T]>) -> Vec<T> {} }
    impl From<&str> for Vec<u8> { fn from(s: &str) -> Vec<u8> {} }
    impl From<String> for Vec<u8> { fn from(s: String) -> Vec<u8> {} }
    impl<'a, T: Clone> From<Cow<'a, [T]>> for Vec<T> { fn from(s: Cow<'a, [T]>) -> Vec<T> {} }
    impl<T> From<crate::collections::VecDeque<T>> for Vec<T> { fn from(v: crate::collections::VecDeque<T>) -> Vec<T> {} }
    impl<T> From<crate::collections::BinaryHeap<T>> for Vec<T> { fn from(v: crate::collections::BinaryHeap<T>) -> Vec<T> {} }

    #[derive(Clone, Debug)]
    pub struct IntoIter<T> { }
    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
    }
    impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> {} }
    impl<T> ExactSizeIterator for IntoIter<T> { }
    // Owns what it has not yet given.
    #[derive(Debug)]
    pub struct Drain<'a, T> { }
    impl<'a, T> Drain<'a, T> { pub fn as_slice(&self) -> &[T] {} }
    impl<T> Iterator for Drain<'_, T> { type Item = T; fn next(&mut self) -> Option<T> {} }
    impl<T> DoubleEndedIterator for Drain<'_, T> { fn next_back(&mut self) -> Option<T> {} }
    impl<T> ExactSizeIterator for Drain<'_, T> { }
    pub struct Splice<'a, I: Iterator> { }
    impl<I: Iterator> Iterator for Splice<'_, I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    #[locklens::no_own]
    pub struct ExtractIf<'a, T, F> { }
    impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; fn next(&mut self) -> Option<T> {} }
}
