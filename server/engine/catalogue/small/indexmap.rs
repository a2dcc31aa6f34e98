// indexmap: as the std maps, in order.
pub use self::map::IndexMap;
pub use self::set::IndexSet;
pub mod map {
    use std::borrow::Borrow;
    use std::hash::{BuildHasher, Hash};
    pub struct IndexMap<K, V, S = std::collections::hash_map::RandomState> {}
    impl<K, V> IndexMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
        pub fn into_keys(self) -> IntoKeys<K, V> {}
        pub fn into_values(self) -> IntoValues<K, V> {}
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
        pub fn get_index_of<Q: ?Sized>(&self, key: &Q) -> Option<usize> {}
        pub fn first(&self) -> Option<(&K, &V)> {}
        pub fn last(&self) -> Option<(&K, &V)> {}
        pub fn pop(&mut self) -> Option<(K, V)> {}
        pub fn swap_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
        pub fn shift_remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V> {}
        pub fn sort_keys(&mut self) {}
    }
    impl<K, V, S: Default> Default for IndexMap<K, V, S> { fn default() -> Self {} }
    impl<K: Clone, V: Clone, S: Clone> Clone for IndexMap<K, V, S> { fn clone(&self) -> Self {} }
    impl<K: std::fmt::Debug, V: std::fmt::Debug, S> std::fmt::Debug for IndexMap<K, V, S> {}
    impl<K, V, S> IntoIterator for IndexMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V> {} }
    impl<'a, K, V, S> IntoIterator for &'a IndexMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> {} }
    impl<'a, K, V, S> IntoIterator for &'a mut IndexMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; fn into_iter(self) -> IterMut<'a, K, V> {} }
    impl<K, V, S: Default> FromIterator<(K, V)> for IndexMap<K, V, S> { fn from_iter<I: IntoIterator<Item = (K, V)>>(iter: I) -> Self {} }
    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> { fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, iter: I) {} }
    impl<K, V, Q: ?Sized, S> std::ops::Index<&Q> for IndexMap<K, V, S> { type Output = V; fn index(&self, key: &Q) -> &V {} }
    pub struct Iter<'a, K, V> {}
    impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
    pub struct IterMut<'a, K, V> {}
    impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
    pub struct IntoIter<K, V> {}
    impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
    pub struct Keys<'a, K, V> {}
    impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
    pub struct Values<'a, K, V> {}
    impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
    pub struct ValuesMut<'a, K, V> {}
    impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
    pub struct IntoKeys<K, V> {}
    impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
    pub struct IntoValues<K, V> {}
    impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
    pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
    impl<'a, K, V> Entry<'a, K, V> {
        pub fn key(&self) -> &K {}
        pub fn or_insert(self, default: V) -> &'a mut V {}
        pub fn or_insert_with<F>(self, default: F) -> &'a mut V where F: FnOnce() -> V {}
        pub fn or_default(self) -> &'a mut V where V: Default {}
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) {}
    }
    pub struct OccupiedEntry<'a, K, V> {}
    impl<'a, K, V> OccupiedEntry<'a, K, V> {
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &'a mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
    }
    pub struct VacantEntry<'a, K, V> {}
    impl<'a, K, V> VacantEntry<'a, K, V> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert(self, value: V) -> &'a mut V {}
    }
}
pub mod set {
    use std::borrow::Borrow;
    use std::hash::{BuildHasher, Hash};
    pub struct IndexSet<T, S = std::collections::hash_map::RandomState> {}
    impl<T> IndexSet<T> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<T, S> IndexSet<T, S> {
        pub fn with_hasher(hash_builder: S) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn insert(&mut self, value: T) -> bool {}
        pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized {}
        pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn get_index(&self, index: usize) -> Option<&T> {}
        pub fn insert_full(&mut self, value: T) -> (usize, bool) {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn swap_remove<Q: ?Sized>(&mut self, value: &Q) -> bool {}
        pub fn shift_remove<Q: ?Sized>(&mut self, value: &Q) -> bool {}
    }
    impl<T, S: Default> Default for IndexSet<T, S> { fn default() -> Self {} }
    impl<T: Clone, S: Clone> Clone for IndexSet<T, S> { fn clone(&self) -> Self {} }
    impl<T, S> IntoIterator for IndexSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
    impl<'a, T, S> IntoIterator for &'a IndexSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
    impl<T, S: Default> FromIterator<T> for IndexSet<T, S> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {} }
    impl<T, S> Extend<T> for IndexSet<T, S> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {} }
    pub struct Iter<'a, T> {}
    impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
    pub struct IntoIter<T> {}
    impl<T> Iterator for IntoIter<T> { type Item = T; }
}
