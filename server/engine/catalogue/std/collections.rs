pub mod collections {
    pub use btree_map::BTreeMap;
    pub use btree_set::BTreeSet;
    pub use crate::ops::Bound;
    pub use hash_map::HashMap;
    pub use hash_set::HashSet;
    pub use linked_list::LinkedList;
    pub use vec_deque::VecDeque;
    pub use binary_heap::BinaryHeap;
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct TryReserveError { }
    impl crate::fmt::Display for TryReserveError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {} }
    impl crate::error::Error for TryReserveError { }

    pub mod hash_map {
        use crate::borrow::Borrow;
        use crate::fmt::{Debug, Formatter, Result as FmtResult};
        use crate::hash::{BuildHasher, Hash, RandomState};
        use crate::ops::{Index, RangeBounds};

        pub use crate::hash::{DefaultHasher, RandomState};
        pub struct HashMap<K, V, S = RandomState> { }
        impl<K, V> HashMap<K, V, RandomState> {
            pub fn new() -> HashMap<K, V, RandomState> {}
            pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState> {}
        }
        impl<K, V, S> HashMap<K, V, S> {
            pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
            pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {}
            pub fn capacity(&self) -> usize {}
            pub fn hasher(&self) -> &S {}
            pub fn drain(&mut self) -> Drain<'_, K, V> {}
            pub fn keys(&self) -> Keys<'_, K, V> {}
            pub fn into_keys(self) -> IntoKeys<K, V> {}
            pub fn values(&self) -> Values<'_, K, V> {}
            pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
            pub fn into_values(self) -> IntoValues<K, V> {}
            pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn clear(&mut self) {}
        }
        impl<K: Eq + Hash, V, S: BuildHasher> HashMap<K, V, S> {
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
            pub fn get<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> {}
            pub fn get_key_value<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {}
            pub fn contains_key<Q: ?Sized + Hash + Eq>(&self, k: &Q) -> bool where K: Borrow<Q> {}
            pub fn get_mut<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> {}
            pub fn remove_entry<Q: ?Sized + Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {}
            pub fn get_disjoint_mut<Q: ?Sized + Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&'_ mut V>; N] where K: Borrow<Q> {}
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> {}
        }
        impl<K: Clone, V: Clone, S: Clone> Clone for HashMap<K, V, S> { fn clone(&self) -> Self {} }
        impl<K, V, S: Default> Default for HashMap<K, V, S> { fn default() -> Self {} }
        impl<K: Debug, V: Debug, S> Debug for HashMap<K, V, S> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<K: Eq + Hash, V: PartialEq, S: BuildHasher> PartialEq for HashMap<K, V, S> { fn eq(&self, other: &Self) -> bool {} }
        impl<K: Eq + Hash, V: Eq, S: BuildHasher> Eq for HashMap<K, V, S> { }
        impl<K: Eq + Hash + Borrow<Q>, Q: ?Sized + Hash + Eq, V, S: BuildHasher> Index<&Q> for HashMap<K, V, S> { type Output = V; fn index(&self, key: &Q) -> &V {} }
        impl<K: Eq + Hash, V, S: BuildHasher + Default> FromIterator<(K, V)> for HashMap<K, V, S> { fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self {} }
        impl<K: Eq + Hash, V, S: BuildHasher> Extend<(K, V)> for HashMap<K, V, S> { fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {} }
        impl<'a, K: Eq + Hash + Copy, V: Copy, S: BuildHasher> Extend<(&'a K, &'a V)> for HashMap<K, V, S> { fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T) {} }
        impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> { fn from(arr: [(K, V); N]) -> Self {} }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V> {} }
        impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> {} }
        impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; fn into_iter(self) -> IterMut<'a, K, V> {} }
        #[locklens::no_own]
        pub struct Iter<'a, K, V> { }
        impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)> {} }
        impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> { }
        impl<K, V> Clone for Iter<'_, K, V> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct IterMut<'a, K, V> { }
        impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)> {} }
        impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> { }
        pub struct IntoIter<K, V> { }
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> {} }
        impl<K, V> ExactSizeIterator for IntoIter<K, V> { }
        #[locklens::no_own]
        pub struct Keys<'a, K, V> { }
        impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; fn next(&mut self) -> Option<&'a K> {} }
        impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> { }
        impl<K, V> Clone for Keys<'_, K, V> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct Values<'a, K, V> { }
        impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; fn next(&mut self) -> Option<&'a V> {} }
        impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> { }
        impl<K, V> Clone for Values<'_, K, V> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct ValuesMut<'a, K, V> { }
        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; fn next(&mut self) -> Option<&'a mut V> {} }
        impl<'a, K, V> ExactSizeIterator for ValuesMut<'a, K, V> { }
        pub struct IntoKeys<K, V> { }
        impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; fn next(&mut self) -> Option<K> {} }
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> { }
        pub struct IntoValues<K, V> { }
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; fn next(&mut self) -> Option<V> {} }
        impl<K, V> ExactSizeIterator for IntoValues<K, V> { }
        pub struct Drain<'a, K, V> { }
        impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> {} }
        impl<'a, K, V> ExactSizeIterator for Drain<'a, K, V> { }
        #[locklens::no_own]
        pub struct ExtractIf<'a, K, V, F> { }
        impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> {} }

        pub enum Entry<'a, K: 'a, V: 'a> { Vacant(VacantEntry<'a, K, V>), Occupied(OccupiedEntry<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
            pub fn or_default(self) -> &'a mut V where V: Default {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }
        #[locklens::no_own]
        pub struct OccupiedEntry<'a, K: 'a, V: 'a> { }
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        #[locklens::no_own]
        pub struct VacantEntry<'a, K: 'a, V: 'a> { }
        impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &'a mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }
    }

    pub mod hash_set {
        use crate::borrow::Borrow;
        use crate::fmt::{Debug, Formatter, Result as FmtResult};
        use crate::hash::{BuildHasher, Hash, RandomState};
        use crate::ops::{Index, RangeBounds};

        pub struct HashSet<T, S = RandomState> { }
        impl<T> HashSet<T, RandomState> {
            pub fn new() -> HashSet<T, RandomState> {}
            pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState> {}
        }
        impl<T, S> HashSet<T, S> {
            pub const fn with_hasher(hasher: S) -> HashSet<T, S> {}
            pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {}
            pub fn capacity(&self) -> usize {}
            pub fn hasher(&self) -> &S {}
            pub fn drain(&mut self) -> Drain<'_, T> {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn clear(&mut self) {}
        }
        impl<T: Eq + Hash, S: BuildHasher> HashSet<T, S> {
            pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S> {}
            pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S> {}
            pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S> {}
            pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S> {}
            pub fn contains<Q: ?Sized + Hash + Eq>(&self, value: &Q) -> bool where T: Borrow<Q> {}
            pub fn get<Q: ?Sized + Hash + Eq>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> {}
            pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool {}
            pub fn is_subset(&self, other: &HashSet<T, S>) -> bool {}
            pub fn is_superset(&self, other: &HashSet<T, S>) -> bool {}
            pub fn insert(&mut self, value: T) -> bool {}
            pub fn replace(&mut self, value: T) -> Option<T> {}
            pub fn remove<Q: ?Sized + Hash + Eq>(&mut self, value: &Q) -> bool where T: Borrow<Q> {}
            pub fn take<Q: ?Sized + Hash + Eq>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
        }
        impl<T: Clone, S: Clone> Clone for HashSet<T, S> { fn clone(&self) -> Self {} }
        impl<T, S: Default> Default for HashSet<T, S> { fn default() -> Self {} }
        impl<T: Debug, S> Debug for HashSet<T, S> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<T: Eq + Hash, S: BuildHasher> PartialEq for HashSet<T, S> { fn eq(&self, other: &Self) -> bool {} }
        impl<T: Eq + Hash, S: BuildHasher> Eq for HashSet<T, S> { }
        impl<T: Eq + Hash, S: BuildHasher + Default> FromIterator<T> for HashSet<T, S> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {} }
        impl<T: Eq + Hash, S: BuildHasher> Extend<T> for HashSet<T, S> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {} }
        impl<'a, T: Eq + Hash + Copy, S: BuildHasher> Extend<&'a T> for HashSet<T, S> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {} }
        impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T, RandomState> { fn from(arr: [T; N]) -> Self {} }
        impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
        impl<'a, T, S> IntoIterator for &'a HashSet<T, S> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
        #[locklens::no_own]
        pub struct Iter<'a, T> { }
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        impl<'a, T> ExactSizeIterator for Iter<'a, T> { }
        impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self {} }
        pub struct IntoIter<T> { }
        impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        impl<T> ExactSizeIterator for IntoIter<T> { }
        pub struct Drain<'a, T> { }
        impl<'a, T> Iterator for Drain<'a, T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        impl<'a, T> ExactSizeIterator for Drain<'a, T> { }
        #[locklens::no_own]
        pub struct Difference<'a, T, S> { }
        impl<'a, T, S> Iterator for Difference<'a, T, S> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        #[locklens::no_own]
        pub struct SymmetricDifference<'a, T, S> { }
        impl<'a, T, S> Iterator for SymmetricDifference<'a, T, S> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        #[locklens::no_own]
        pub struct Intersection<'a, T, S> { }
        impl<'a, T, S> Iterator for Intersection<'a, T, S> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        #[locklens::no_own]
        pub struct Union<'a, T, S> { }
        impl<'a, T, S> Iterator for Union<'a, T, S> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
    }

    pub mod btree_map {
        use crate::borrow::Borrow;
        use crate::fmt::{Debug, Formatter, Result as FmtResult};
        use crate::hash::{BuildHasher, Hash, RandomState};
        use crate::ops::{Index, RangeBounds};

        pub struct BTreeMap<K, V> { }
        impl<K, V> BTreeMap<K, V> {
            pub const fn new() -> BTreeMap<K, V> {}
            pub fn keys(&self) -> Keys<'_, K, V> {}
            pub fn into_keys(self) -> IntoKeys<K, V> {}
            pub fn values(&self) -> Values<'_, K, V> {}
            pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
            pub fn into_values(self) -> IntoValues<K, V> {}
            pub fn iter(&self) -> Iter<'_, K, V> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn clear(&mut self) {}
        }
        impl<K: Ord, V> BTreeMap<K, V> {
            pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
            pub fn get<Q: ?Sized + Ord>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> {}
            pub fn get_key_value<Q: ?Sized + Ord>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {}
            pub fn contains_key<Q: ?Sized + Ord>(&self, k: &Q) -> bool where K: Borrow<Q> {}
            pub fn get_mut<Q: ?Sized + Ord>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn remove<Q: ?Sized + Ord>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> {}
            pub fn remove_entry<Q: ?Sized + Ord>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> {}
            pub fn first_key_value(&self) -> Option<(&K, &V)> {}
            pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> {}
            pub fn pop_first(&mut self) -> Option<(K, V)> {}
            pub fn last_key_value(&self) -> Option<(&K, &V)> {}
            pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> {}
            pub fn pop_last(&mut self) -> Option<(K, V)> {}
            pub fn append(&mut self, other: &mut BTreeMap<K, V>) {}
            pub fn range<T: ?Sized + Ord, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> where K: Borrow<T> {}
            pub fn range_mut<T: ?Sized + Ord, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> where K: Borrow<T> {}
            pub fn split_off<Q: ?Sized + Ord>(&mut self, key: &Q) -> BTreeMap<K, V> where K: Borrow<Q> {}
            pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F> {}
        }
        impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> { fn clone(&self) -> Self {} }
        impl<K, V> Default for BTreeMap<K, V> { fn default() -> Self {} }
        impl<K: Debug, V: Debug> Debug for BTreeMap<K, V> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> { fn eq(&self, other: &Self) -> bool {} }
        impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> { }
        impl<K: Borrow<Q> + Ord, Q: ?Sized + Ord, V> Index<&Q> for BTreeMap<K, V> { type Output = V; fn index(&self, key: &Q) -> &V {} }
        impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> { fn from_iter<T: IntoIterator<Item = (K, V)>>(iter: T) -> Self {} }
        impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> { fn extend<T: IntoIterator<Item = (K, V)>>(&mut self, iter: T) {} }
        impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> { fn extend<T: IntoIterator<Item = (&'a K, &'a V)>>(&mut self, iter: T) {} }
        impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> { fn from(arr: [(K, V); N]) -> Self {} }
        impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<K, V>; fn into_iter(self) -> IntoIter<K, V> {} }
        impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> { type Item = (&'a K, &'a V); type IntoIter = Iter<'a, K, V>; fn into_iter(self) -> Iter<'a, K, V> {} }
        impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> { type Item = (&'a K, &'a mut V); type IntoIter = IterMut<'a, K, V>; fn into_iter(self) -> IterMut<'a, K, V> {} }
        #[locklens::no_own]
        pub struct Iter<'a, K, V> { }
        impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)> {} }
        impl<'a, K, V> ExactSizeIterator for Iter<'a, K, V> { }
        impl<'a, K, V> DoubleEndedIterator for Iter<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a V)> {} }
        impl<K, V> Clone for Iter<'_, K, V> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct IterMut<'a, K, V> { }
        impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)> {} }
        impl<'a, K, V> ExactSizeIterator for IterMut<'a, K, V> { }
        impl<'a, K, V> DoubleEndedIterator for IterMut<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> {} }
        pub struct IntoIter<K, V> { }
        impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> {} }
        impl<K, V> ExactSizeIterator for IntoIter<K, V> { }
        impl<K, V> DoubleEndedIterator for IntoIter<K, V> { fn next_back(&mut self) -> Option<(K, V)> {} }
        #[locklens::no_own]
        pub struct Keys<'a, K, V> { }
        impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; fn next(&mut self) -> Option<&'a K> {} }
        impl<'a, K, V> ExactSizeIterator for Keys<'a, K, V> { }
        impl<'a, K, V> DoubleEndedIterator for Keys<'a, K, V> { fn next_back(&mut self) -> Option<&'a K> {} }
        impl<K, V> Clone for Keys<'_, K, V> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct Values<'a, K, V> { }
        impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; fn next(&mut self) -> Option<&'a V> {} }
        impl<'a, K, V> ExactSizeIterator for Values<'a, K, V> { }
        impl<'a, K, V> DoubleEndedIterator for Values<'a, K, V> { fn next_back(&mut self) -> Option<&'a V> {} }
        impl<K, V> Clone for Values<'_, K, V> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct ValuesMut<'a, K, V> { }
        impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; fn next(&mut self) -> Option<&'a mut V> {} }
        impl<'a, K, V> ExactSizeIterator for ValuesMut<'a, K, V> { }
        impl<'a, K, V> DoubleEndedIterator for ValuesMut<'a, K, V> { fn next_back(&mut self) -> Option<&'a mut V> {} }
        pub struct IntoKeys<K, V> { }
        impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; fn next(&mut self) -> Option<K> {} }
        impl<K, V> ExactSizeIterator for IntoKeys<K, V> { }
        impl<K, V> DoubleEndedIterator for IntoKeys<K, V> { fn next_back(&mut self) -> Option<K> {} }
        pub struct IntoValues<K, V> { }
        impl<K, V> Iterator for IntoValues<K, V> { type Item = V; fn next(&mut self) -> Option<V> {} }
        impl<K, V> ExactSizeIterator for IntoValues<K, V> { }
        impl<K, V> DoubleEndedIterator for IntoValues<K, V> { fn next_back(&mut self) -> Option<V> {} }
        #[locklens::no_own]
        pub struct Range<'a, K, V> { }
        impl<'a, K, V> Iterator for Range<'a, K, V> { type Item = (&'a K, &'a V); fn next(&mut self) -> Option<(&'a K, &'a V)> {} }
        impl<'a, K, V> ExactSizeIterator for Range<'a, K, V> { }
        impl<'a, K, V> DoubleEndedIterator for Range<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a V)> {} }
        #[locklens::no_own]
        pub struct RangeMut<'a, K, V> { }
        impl<'a, K, V> Iterator for RangeMut<'a, K, V> { type Item = (&'a K, &'a mut V); fn next(&mut self) -> Option<(&'a K, &'a mut V)> {} }
        impl<'a, K, V> ExactSizeIterator for RangeMut<'a, K, V> { }
        impl<'a, K, V> DoubleEndedIterator for RangeMut<'a, K, V> { fn next_back(&mut self) -> Option<(&'a K, &'a mut V)> {} }
        #[locklens::no_own]
        pub struct ExtractIf<'a, K, V, R, F> { }
        impl<K: PartialOrd, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, R, F> { type Item = (K, V); fn next(&mut self) -> Option<(K, V)> {} }

        pub enum Entry<'a, K: 'a, V: 'a> { Vacant(VacantEntry<'a, K, V>), Occupied(OccupiedEntry<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            pub fn or_insert(self, default: V) -> &'a mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
            pub fn or_default(self) -> &'a mut V where V: Default {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<'a, K, V> {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }
        #[locklens::no_own]
        pub struct OccupiedEntry<'a, K: 'a, V: 'a> { }
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &'a mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        #[locklens::no_own]
        pub struct VacantEntry<'a, K: 'a, V: 'a> { }
        impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &'a mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
        }
    }

    pub mod btree_set {
        use crate::borrow::Borrow;
        use crate::fmt::{Debug, Formatter, Result as FmtResult};
        use crate::hash::{BuildHasher, Hash, RandomState};
        use crate::ops::{Index, RangeBounds};

        pub struct BTreeSet<T> { }
        impl<T> BTreeSet<T> {
            pub const fn new() -> BTreeSet<T> {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn clear(&mut self) {}
        }
        impl<T: Ord> BTreeSet<T> {
            pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> {}
            pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> {}
            pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> {}
            pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> {}
            pub fn contains<Q: ?Sized + Ord>(&self, value: &Q) -> bool where T: Borrow<Q> {}
            pub fn get<Q: ?Sized + Ord>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> {}
            pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool {}
            pub fn is_subset(&self, other: &BTreeSet<T>) -> bool {}
            pub fn is_superset(&self, other: &BTreeSet<T>) -> bool {}
            pub fn insert(&mut self, value: T) -> bool {}
            pub fn replace(&mut self, value: T) -> Option<T> {}
            pub fn remove<Q: ?Sized + Ord>(&mut self, value: &Q) -> bool where T: Borrow<Q> {}
            pub fn take<Q: ?Sized + Ord>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> {}
            pub fn first(&self) -> Option<&T> {}
            pub fn last(&self) -> Option<&T> {}
            pub fn pop_first(&mut self) -> Option<T> {}
            pub fn pop_last(&mut self) -> Option<T> {}
            pub fn append(&mut self, other: &mut BTreeSet<T>) {}
            pub fn split_off<Q: ?Sized + Ord>(&mut self, value: &Q) -> BTreeSet<T> where T: Borrow<Q> {}
            pub fn range<K: ?Sized + Ord, R: RangeBounds<K>>(&self, range: R) -> Range<'_, T> where T: Borrow<K> {}
        }
        impl<T: Clone> Clone for BTreeSet<T> { fn clone(&self) -> Self {} }
        impl<T> Default for BTreeSet<T> { fn default() -> Self {} }
        impl<T: Debug> Debug for BTreeSet<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<T: Ord> PartialEq for BTreeSet<T> { fn eq(&self, other: &Self) -> bool {} }
        impl<T: Ord> Eq for BTreeSet<T> { }
        impl<T: Ord> FromIterator<T> for BTreeSet<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {} }
        impl<T: Ord> Extend<T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {} }
        impl<'a, T: Ord + Copy> Extend<&'a T> for BTreeSet<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {} }
        impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> { fn from(arr: [T; N]) -> Self {} }
        impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
        impl<'a, T> IntoIterator for &'a BTreeSet<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
        #[locklens::no_own]
        pub struct Iter<'a, T> { }
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        impl<'a, T> ExactSizeIterator for Iter<'a, T> { }
        impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> {} }
        impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self {} }
        pub struct IntoIter<T> { }
        impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        impl<T> ExactSizeIterator for IntoIter<T> { }
        impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> {} }
        #[locklens::no_own]
        pub struct Range<'a, T> { }
        impl<'a, T> Iterator for Range<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        impl<'a, T> ExactSizeIterator for Range<'a, T> { }
        impl<'a, T> DoubleEndedIterator for Range<'a, T> { fn next_back(&mut self) -> Option<&'a T> {} }
        #[locklens::no_own]
        pub struct Difference<'a, T> { }
        impl<'a, T> Iterator for Difference<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        #[locklens::no_own]
        pub struct SymmetricDifference<'a, T> { }
        impl<'a, T> Iterator for SymmetricDifference<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        #[locklens::no_own]
        pub struct Intersection<'a, T> { }
        impl<'a, T> Iterator for Intersection<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        #[locklens::no_own]
        pub struct Union<'a, T> { }
        impl<'a, T> Iterator for Union<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
    }

    pub mod vec_deque {
        use crate::fmt::{Debug, Formatter, Result as FmtResult};
        use crate::ops::{Index, IndexMut, RangeBounds};

        pub struct VecDeque<T> { }
        impl<T> VecDeque<T> {
            pub const fn new() -> VecDeque<T> {}
            pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
            pub fn get(&self, index: usize) -> Option<&T> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
            pub fn swap(&mut self, i: usize, j: usize) {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn truncate(&mut self, len: usize) {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
            pub fn as_slices(&self) -> (&[T], &[T]) {}
            pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn range<R: RangeBounds<usize>>(&self, range: R) -> Iter<'_, T> {}
            pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
            pub fn clear(&mut self) {}
            pub fn contains(&self, x: &T) -> bool where T: PartialEq {}
            pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn back(&self) -> Option<&T> {}
            pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
            pub fn push_front(&mut self, value: T) {}
            pub fn push_back(&mut self, value: T) {}
            pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
            pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
            pub fn insert(&mut self, index: usize, value: T) {}
            pub fn remove(&mut self, index: usize) -> Option<T> {}
            pub fn split_off(&mut self, at: usize) -> VecDeque<T> {}
            pub fn append(&mut self, other: &mut VecDeque<T>) {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
            pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {}
            pub fn resize(&mut self, new_len: usize, value: T) where T: Clone {}
            pub fn make_contiguous(&mut self) -> &mut [T] {}
            pub fn rotate_left(&mut self, n: usize) {}
            pub fn rotate_right(&mut self, n: usize) {}
            pub fn binary_search_by<'a, F: FnMut(&'a T) -> crate::cmp::Ordering>(&'a self, f: F) -> Result<usize, usize> {}
            pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        }
        impl<T: Clone> Clone for VecDeque<T> { fn clone(&self) -> VecDeque<T> {} }
        impl<T> Default for VecDeque<T> { fn default() -> VecDeque<T> {} }
        impl<T: Debug> Debug for VecDeque<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<T: PartialEq> PartialEq for VecDeque<T> { fn eq(&self, other: &VecDeque<T>) -> bool {} }
        impl<T: Eq> Eq for VecDeque<T> { }
        impl<T> Index<usize> for VecDeque<T> { type Output = T; fn index(&self, index: usize) -> &T {} }
        impl<T> IndexMut<usize> for VecDeque<T> { fn index_mut(&mut self, index: usize) -> &mut T {} }
        impl<T> FromIterator<T> for VecDeque<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> {} }
        impl<T> Extend<T> for VecDeque<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {} }
        impl<'a, T: Copy + 'a> Extend<&'a T> for VecDeque<T> { fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {} }
        impl<T> From<Vec<T>> for VecDeque<T> { fn from(other: Vec<T>) -> VecDeque<T> {} }
        impl<T, const N: usize> From<[T; N]> for VecDeque<T> { fn from(arr: [T; N]) -> VecDeque<T> {} }
        impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
        impl<'a, T> IntoIterator for &'a VecDeque<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
        impl<'a, T> IntoIterator for &'a mut VecDeque<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> {} }
        #[locklens::no_own]
        pub struct Iter<'a, T> { }
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        impl<'a, T> ExactSizeIterator for Iter<'a, T> { }
        impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> {} }
        impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct IterMut<'a, T> { }
        impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> {} }
        impl<'a, T> ExactSizeIterator for IterMut<'a, T> { }
        impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T> {} }
        pub struct IntoIter<T> { }
        impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        impl<T> ExactSizeIterator for IntoIter<T> { }
        impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> {} }
        pub struct Drain<'a, T> { }
        impl<'a, T> Iterator for Drain<'a, T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        impl<'a, T> ExactSizeIterator for Drain<'a, T> { }
        impl<'a, T> DoubleEndedIterator for Drain<'a, T> { fn next_back(&mut self) -> Option<T> {} }
    }

    pub mod linked_list {
        use crate::fmt::{Debug, Formatter, Result as FmtResult};

        pub struct LinkedList<T> { }
        impl<T> LinkedList<T> {
            pub const fn new() -> LinkedList<T> {}
            pub fn append(&mut self, other: &mut LinkedList<T>) {}
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn clear(&mut self) {}
            pub fn contains(&self, x: &T) -> bool where T: PartialEq {}
            pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn back(&self) -> Option<&T> {}
            pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn push_front(&mut self, elt: T) {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn push_back(&mut self, elt: T) {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn split_off(&mut self, at: usize) -> LinkedList<T> {}
        }
        impl<T: Clone> Clone for LinkedList<T> { fn clone(&self) -> LinkedList<T> {} }
        impl<T> Default for LinkedList<T> { fn default() -> LinkedList<T> {} }
        impl<T: Debug> Debug for LinkedList<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<T: PartialEq> PartialEq for LinkedList<T> { fn eq(&self, other: &LinkedList<T>) -> bool {} }
        impl<T> FromIterator<T> for LinkedList<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> LinkedList<T> {} }
        impl<T> Extend<T> for LinkedList<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {} }
        impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
        impl<'a, T> IntoIterator for &'a LinkedList<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
        impl<'a, T> IntoIterator for &'a mut LinkedList<T> { type Item = &'a mut T; type IntoIter = IterMut<'a, T>; fn into_iter(self) -> IterMut<'a, T> {} }
        #[locklens::no_own]
        pub struct Iter<'a, T> { }
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        impl<'a, T> ExactSizeIterator for Iter<'a, T> { }
        impl<'a, T> DoubleEndedIterator for Iter<'a, T> { fn next_back(&mut self) -> Option<&'a T> {} }
        impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self {} }
        #[locklens::no_own]
        pub struct IterMut<'a, T> { }
        impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; fn next(&mut self) -> Option<&'a mut T> {} }
        impl<'a, T> ExactSizeIterator for IterMut<'a, T> { }
        impl<'a, T> DoubleEndedIterator for IterMut<'a, T> { fn next_back(&mut self) -> Option<&'a mut T> {} }
        pub struct IntoIter<T> { }
        impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        impl<T> ExactSizeIterator for IntoIter<T> { }
        impl<T> DoubleEndedIterator for IntoIter<T> { fn next_back(&mut self) -> Option<T> {} }
    }

    pub mod binary_heap {
        use crate::fmt::{Debug, Formatter, Result as FmtResult};
        use crate::ops::{Deref, DerefMut};

        pub struct BinaryHeap<T> { }
        impl<T: Ord> BinaryHeap<T> {
            pub const fn new() -> BinaryHeap<T> {}
            pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
            pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {}
            pub fn pop(&mut self) -> Option<T> {}
            pub fn push(&mut self, item: T) {}
            pub fn into_sorted_vec(self) -> Vec<T> {}
            pub fn append(&mut self, other: &mut BinaryHeap<T>) {}
            pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        }
        impl<T> BinaryHeap<T> {
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn peek(&self) -> Option<&T> {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn into_vec(self) -> Vec<T> {}
            pub fn as_slice(&self) -> &[T] {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn drain(&mut self) -> Drain<'_, T> {}
            pub fn clear(&mut self) {}
        }
        #[locklens::no_own]
        pub struct PeekMut<'a, T: Ord> { }
        impl<'a, T: Ord> PeekMut<'a, T> { pub fn pop(this: PeekMut<'a, T>) -> T {} }
        impl<T: Ord> Deref for PeekMut<'_, T> { type Target = T; fn deref(&self) -> &T {} }
        impl<T: Ord> DerefMut for PeekMut<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
        impl<T: Clone> Clone for BinaryHeap<T> { fn clone(&self) -> BinaryHeap<T> {} }
        impl<T: Ord> Default for BinaryHeap<T> { fn default() -> BinaryHeap<T> {} }
        impl<T: Debug> Debug for BinaryHeap<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
        impl<T: Ord> FromIterator<T> for BinaryHeap<T> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> {} }
        impl<T: Ord> Extend<T> for BinaryHeap<T> { fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {} }
        impl<T: Ord> From<Vec<T>> for BinaryHeap<T> { fn from(vec: Vec<T>) -> BinaryHeap<T> {} }
        impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> { fn from(arr: [T; N]) -> BinaryHeap<T> {} }
        impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T> {} }
        impl<'a, T> IntoIterator for &'a BinaryHeap<T> { type Item = &'a T; type IntoIter = Iter<'a, T>; fn into_iter(self) -> Iter<'a, T> {} }
        #[locklens::no_own]
        pub struct Iter<'a, T> { }
        impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; fn next(&mut self) -> Option<&'a T> {} }
        impl<'a, T> ExactSizeIterator for Iter<'a, T> { }
        impl<T> Clone for Iter<'_, T> { fn clone(&self) -> Self {} }
        pub struct IntoIter<T> { }
        impl<T> Iterator for IntoIter<T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        impl<T> ExactSizeIterator for IntoIter<T> { }
        pub struct Drain<'a, T> { }
        impl<'a, T> Iterator for Drain<'a, T> { type Item = T; fn next(&mut self) -> Option<T> {} }
        impl<'a, T> ExactSizeIterator for Drain<'a, T> { }
    }
}
