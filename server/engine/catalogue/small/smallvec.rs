// smallvec: a Vec that may live on the stack.
pub unsafe trait Array { type Item; }
unsafe impl<T, const N: usize> Array for [T; N] { type Item = T; }
pub struct SmallVec<A: Array> {}
impl<A: Array> SmallVec<A> {
    pub const fn new() -> SmallVec<A> {}
    pub fn with_capacity(n: usize) -> Self {}
    pub fn from_vec(vec: Vec<A::Item>) -> SmallVec<A> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn push(&mut self, value: A::Item) {}
    pub fn pop(&mut self) -> Option<A::Item> {}
    pub fn insert(&mut self, index: usize, element: A::Item) {}
    pub fn remove(&mut self, index: usize) -> A::Item {}
    pub fn swap_remove(&mut self, index: usize) -> A::Item {}
    pub fn clear(&mut self) {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn retain<F: FnMut(&mut A::Item) -> bool>(&mut self, f: F) {}
    pub fn into_vec(self) -> Vec<A::Item> {}
    pub fn as_slice(&self) -> &[A::Item] {}
    pub fn as_mut_slice(&mut self) -> &mut [A::Item] {}
}
impl<A: Array> std::ops::Deref for SmallVec<A> { type Target = [A::Item]; fn deref(&self) -> &[A::Item] {} }
impl<A: Array> std::ops::DerefMut for SmallVec<A> { fn deref_mut(&mut self) -> &mut [A::Item] {} }
impl<A: Array> Default for SmallVec<A> { fn default() -> Self {} }
impl<A: Array> Clone for SmallVec<A> { fn clone(&self) -> Self {} }
impl<A: Array> IntoIterator for SmallVec<A> { type Item = A::Item; type IntoIter = IntoIter<A>; fn into_iter(self) -> IntoIter<A> {} }
impl<'a, A: Array> IntoIterator for &'a SmallVec<A> { type Item = &'a A::Item; type IntoIter = std::slice::Iter<'a, A::Item>; fn into_iter(self) -> std::slice::Iter<'a, A::Item> {} }
impl<A: Array> FromIterator<A::Item> for SmallVec<A> { fn from_iter<I: IntoIterator<Item = A::Item>>(iterable: I) -> Self {} }
impl<A: Array> Extend<A::Item> for SmallVec<A> { fn extend<I: IntoIterator<Item = A::Item>>(&mut self, iterable: I) {} }
pub struct IntoIter<A: Array> {}
impl<A: Array> Iterator for IntoIter<A> { type Item = A::Item; }
