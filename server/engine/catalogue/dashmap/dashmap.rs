// dashmap: every reference, entry and iterator item holds a shard's lock. The last parameters of the
// map's iterators in the crate (hasher and map type) are left out; the maps keep their hasher.
use std::borrow::Borrow;
use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::{Deref, DerefMut};

pub use crate::iter::OwningIter;
pub use crate::mapref::entry::{Entry, OccupiedEntry, VacantEntry};
pub use crate::read_only::ReadOnlyView;

#[locklens::lock(map, map)]
#[locklens::family(dashmap)]
pub struct DashMap<K, V, S = RandomState> {}

impl<K, V> DashMap<K, V, RandomState> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn with_shard_amount(shard_amount: usize) -> Self {}
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self {}
}
impl<K, V, S> DashMap<K, V, S> {
    pub fn with_hasher(hasher: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {}
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self {}
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self {}
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S> {}
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize {}
    pub fn hasher(&self) -> &S {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    #[locklens::dashmap_op(any)]
    pub fn insert(&self, key: K, value: V) -> Option<V> {}
    #[locklens::dashmap_op(any)]
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(any)]
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(any)]
    pub fn remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(mutable)]
    #[locklens::acquire(shared)]
    pub fn iter(&self) -> iter::Iter<'_, K, V> {}
    #[locklens::dashmap_op(any)]
    #[locklens::acquire(exclusive)]
    pub fn iter_mut(&self) -> iter::IterMut<'_, K, V> {}
    #[locklens::dashmap_op(mutable)]
    #[locklens::acquire(shared)]
    pub fn get<Q>(&self, key: &Q) -> Option<mapref::one::Ref<'_, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(any)]
    #[locklens::acquire(exclusive)]
    pub fn get_mut<Q>(&self, key: &Q) -> Option<mapref::one::RefMut<'_, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::acquire(shared, try)]
    pub fn try_get<Q>(&self, key: &Q) -> try_result::TryResult<mapref::one::Ref<'_, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::acquire(exclusive, try)]
    pub fn try_get_mut<Q>(&self, key: &Q) -> try_result::TryResult<mapref::one::RefMut<'_, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(any)]
    pub fn shrink_to_fit(&self) {}
    #[locklens::dashmap_op(any)]
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) {}
    #[locklens::dashmap_op(mutable)]
    pub fn len(&self) -> usize {}
    #[locklens::dashmap_op(mutable)]
    pub fn is_empty(&self) -> bool {}
    #[locklens::dashmap_op(any)]
    pub fn clear(&self) {}
    #[locklens::dashmap_op(mutable)]
    pub fn capacity(&self) -> usize {}
    #[locklens::dashmap_op(any)]
    pub fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(any)]
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V) {}
    #[locklens::dashmap_op(any)]
    pub fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(mutable)]
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(any)]
    #[locklens::acquire(exclusive)]
    pub fn entry(&self, key: K) -> mapref::entry::Entry<'_, K, V> {}
    #[locklens::acquire(exclusive, try)]
    pub fn try_entry(&self, key: K) -> Option<mapref::entry::Entry<'_, K, V>> {}
}
pub struct TryReserveError {}
impl<K, V, S: Default> Default for DashMap<K, V, S> { fn default() -> Self {} }
impl<K: Clone, V: Clone, S: Clone> Clone for DashMap<K, V, S> { fn clone(&self) -> Self {} }
impl<K: std::fmt::Debug, V: std::fmt::Debug, S> std::fmt::Debug for DashMap<K, V, S> {}
impl<K, V, S> IntoIterator for DashMap<K, V, S> { type Item = (K, V); type IntoIter = OwningIter<K, V, S>; fn into_iter(self) -> OwningIter<K, V, S> {} }
impl<'a, K, V, S> IntoIterator for &'a DashMap<K, V, S> {
    type Item = mapref::multiple::RefMulti<'a, K, V>;
    type IntoIter = iter::Iter<'a, K, V>;
    #[locklens::dashmap_op(mutable)]
    #[locklens::acquire(shared)]
    fn into_iter(self) -> iter::Iter<'a, K, V> {}
}
impl<K, V, S> Extend<(K, V)> for DashMap<K, V, S> { fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, intoiter: I) {} }
impl<K, V, S: Default> FromIterator<(K, V)> for DashMap<K, V, S> { fn from_iter<I: IntoIterator<Item = (K, V)>>(intoiter: I) -> Self {} }

#[locklens::lock(map, map)]
#[locklens::family(dashmap)]
pub struct DashSet<K, S = RandomState> {}
impl<K> DashSet<K, RandomState> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
}
impl<K, S> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self {}
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize {}
    #[locklens::dashmap_op(any)]
    pub fn insert(&self, key: K) -> bool {}
    #[locklens::dashmap_op(any)]
    pub fn remove<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(any)]
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(mutable)]
    #[locklens::acquire(shared)]
    pub fn iter(&self) -> iter_set::Iter<'_, K> {}
    #[locklens::dashmap_op(mutable)]
    #[locklens::acquire(shared)]
    pub fn get<Q>(&self, key: &Q) -> Option<setref::one::Ref<'_, K>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
    #[locklens::dashmap_op(any)]
    pub fn shrink_to_fit(&self) {}
    #[locklens::dashmap_op(any)]
    pub fn retain(&self, f: impl FnMut(&K) -> bool) {}
    #[locklens::dashmap_op(mutable)]
    pub fn len(&self) -> usize {}
    #[locklens::dashmap_op(mutable)]
    pub fn is_empty(&self) -> bool {}
    #[locklens::dashmap_op(any)]
    pub fn clear(&self) {}
    #[locklens::dashmap_op(mutable)]
    pub fn capacity(&self) -> usize {}
    #[locklens::dashmap_op(mutable)]
    pub fn contains<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized {}
}
impl<K, S: Default> Default for DashSet<K, S> { fn default() -> Self {} }
impl<K: Clone, S: Clone> Clone for DashSet<K, S> { fn clone(&self) -> Self {} }
impl<K, S> IntoIterator for DashSet<K, S> { type Item = K; type IntoIter = iter_set::OwningIter<K, S>; fn into_iter(self) -> iter_set::OwningIter<K, S> {} }
impl<K, S> Extend<K> for DashSet<K, S> { fn extend<I: IntoIterator<Item = K>>(&mut self, iter: I) {} }
impl<K, S: Default> FromIterator<K> for DashSet<K, S> { fn from_iter<I: IntoIterator<Item = K>>(iter: I) -> Self {} }

pub mod try_result {
    pub enum TryResult<R> { Present(R), Absent, Locked }
    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool {}
        pub fn is_absent(&self) -> bool {}
        pub fn is_locked(&self) -> bool {}
        pub fn unwrap(self) -> R {}
        pub fn try_unwrap(self) -> Option<R> {}
    }
}
pub mod read_only {
    pub struct ReadOnlyView<K, V, S = std::hash::RandomState> {}
    impl<K, V, S> ReadOnlyView<K, V, S> {
        pub fn into_inner(self) -> crate::DashMap<K, V, S> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn contains_key<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V> {}
        pub fn get_key_value<Q: ?Sized>(&self, key: &Q) -> Option<(&K, &V)> {}
        pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {}
        pub fn keys(&self) -> impl Iterator<Item = &K> {}
        pub fn values(&self) -> impl Iterator<Item = &V> {}
    }
}

pub mod iter {
    use crate::mapref::multiple::{RefMulti, RefMutMulti};
    pub struct OwningIter<K, V, S = std::hash::RandomState> {}
    impl<K, V, S> Iterator for OwningIter<K, V, S> { type Item = (K, V); }
    #[locklens::guard(map, shared)]
    #[locklens::family(dashmap)]
    #[locklens::no_own]
    pub struct Iter<'a, K, V> {}
    impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = RefMulti<'a, K, V>; }
    #[locklens::guard(map, exclusive)]
    #[locklens::family(dashmap)]
    #[locklens::no_own]
    pub struct IterMut<'a, K, V> {}
    impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = RefMutMulti<'a, K, V>; }
}
pub mod iter_set {
    use crate::setref::multiple::RefMulti;
    pub struct OwningIter<K, S> {}
    impl<K, S> Iterator for OwningIter<K, S> { type Item = K; }
    #[locklens::guard(map, shared)]
    #[locklens::family(dashmap)]
    #[locklens::no_own]
    pub struct Iter<'a, K> {}
    impl<'a, K> Iterator for Iter<'a, K> { type Item = RefMulti<'a, K>; }
}
pub mod setref {
    pub mod one {
        #[locklens::guard(map, shared)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct Ref<'a, K> {}
        impl<'a, K> Ref<'a, K> { pub fn key(&self) -> &K {} }
        impl<'a, K> std::ops::Deref for Ref<'a, K> { type Target = K; fn deref(&self) -> &K {} }
    }
    pub mod multiple {
        #[locklens::guard(map, shared)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct RefMulti<'a, K> {}
        impl<'a, K> RefMulti<'a, K> { pub fn key(&self) -> &K {} }
        impl<'a, K> std::ops::Deref for RefMulti<'a, K> { type Target = K; fn deref(&self) -> &K {} }
    }
}
pub mod mapref {
    pub mod one {
        use std::ops::{Deref, DerefMut};
        #[locklens::guard(map, shared)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct Ref<'a, K, V> {}
        impl<'a, K, V> Ref<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
            #[locklens::transfer]
            pub fn map<F, U>(self, f: F) -> MappedRef<'a, K, V, U> where F: FnOnce(&V) -> &U {}
            #[locklens::transfer]
            pub fn try_map<F, U>(self, f: F) -> Result<MappedRef<'a, K, V, U>, Self> where F: FnOnce(&V) -> Option<&U> {}
        }
        impl<'a, K, V> Deref for Ref<'a, K, V> { type Target = V; fn deref(&self) -> &V {} }
        #[locklens::guard(map, exclusive)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct RefMut<'a, K, V> {}
        impl<'a, K, V> RefMut<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
            #[locklens::transfer]
            pub fn downgrade(self) -> Ref<'a, K, V> {}
            #[locklens::transfer]
            pub fn map<F, U>(self, f: F) -> MappedRefMut<'a, K, V, U> where F: FnOnce(&mut V) -> &mut U {}
            #[locklens::transfer]
            pub fn try_map<F, U>(self, f: F) -> Result<MappedRefMut<'a, K, V, U>, Self> where F: FnOnce(&mut V) -> Option<&mut U> {}
        }
        impl<'a, K, V> Deref for RefMut<'a, K, V> { type Target = V; fn deref(&self) -> &V {} }
        impl<'a, K, V> DerefMut for RefMut<'a, K, V> { fn deref_mut(&mut self) -> &mut V {} }
        #[locklens::guard(map, shared)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct MappedRef<'a, K, V, T> {}
        impl<'a, K, V, T> MappedRef<'a, K, V, T> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &T {}
            pub fn pair(&self) -> (&K, &T) {}
            #[locklens::transfer]
            pub fn map<F, U>(self, f: F) -> MappedRef<'a, K, V, U> where F: FnOnce(&T) -> &U {}
            #[locklens::transfer]
            pub fn try_map<F, U>(self, f: F) -> Result<MappedRef<'a, K, V, U>, Self> where F: FnOnce(&T) -> Option<&U> {}
        }
        impl<'a, K, V, T> Deref for MappedRef<'a, K, V, T> { type Target = T; fn deref(&self) -> &T {} }
        #[locklens::guard(map, exclusive)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct MappedRefMut<'a, K, V, T> {}
        impl<'a, K, V, T> MappedRefMut<'a, K, V, T> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &T {}
            pub fn pair(&self) -> (&K, &T) {}
            pub fn value_mut(&mut self) -> &mut T {}
            pub fn pair_mut(&mut self) -> (&K, &mut T) {}
            #[locklens::transfer]
            pub fn map<F, U>(self, f: F) -> MappedRefMut<'a, K, V, U> where F: FnOnce(&mut T) -> &mut U {}
            #[locklens::transfer]
            pub fn try_map<F, U>(self, f: F) -> Result<MappedRefMut<'a, K, V, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U> {}
        }
        impl<'a, K, V, T> Deref for MappedRefMut<'a, K, V, T> { type Target = T; fn deref(&self) -> &T {} }
        impl<'a, K, V, T> DerefMut for MappedRefMut<'a, K, V, T> { fn deref_mut(&mut self) -> &mut T {} }
    }
    pub mod multiple {
        use std::ops::{Deref, DerefMut};
        #[locklens::guard(map, shared)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct RefMulti<'a, K, V> {}
        impl<'a, K, V> RefMulti<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
        }
        impl<'a, K, V> Deref for RefMulti<'a, K, V> { type Target = V; fn deref(&self) -> &V {} }
        #[locklens::guard(map, exclusive)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct RefMutMulti<'a, K, V> {}
        impl<'a, K, V> RefMutMulti<'a, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
        }
        impl<'a, K, V> Deref for RefMutMulti<'a, K, V> { type Target = V; fn deref(&self) -> &V {} }
        impl<'a, K, V> DerefMut for RefMutMulti<'a, K, V> { fn deref_mut(&mut self) -> &mut V {} }
    }
    pub mod entry {
        use super::one::RefMut;
        #[locklens::guard(map, exclusive)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        impl<'a, K, V> Entry<'a, K, V> {
            #[locklens::transfer]
            pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Self {}
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            #[locklens::transfer]
            pub fn or_default(self) -> RefMut<'a, K, V> where V: Default {}
            #[locklens::transfer]
            pub fn or_insert(self, value: V) -> RefMut<'a, K, V> {}
            #[locklens::transfer]
            pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'a, K, V> {}
            #[locklens::transfer]
            pub fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<RefMut<'a, K, V>, E> {}
            #[locklens::transfer]
            pub fn insert(self, value: V) -> RefMut<'a, K, V> {}
            #[locklens::transfer]
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> where K: Clone {}
        }
        #[locklens::guard(map, exclusive)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct VacantEntry<'a, K, V> {}
        impl<'a, K, V> VacantEntry<'a, K, V> {
            #[locklens::transfer]
            pub fn insert(self, value: V) -> RefMut<'a, K, V> {}
            #[locklens::transfer]
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> where K: Clone {}
            pub fn into_key(self) -> K {}
            pub fn key(&self) -> &K {}
        }
        #[locklens::guard(map, exclusive)]
        #[locklens::family(dashmap)]
        #[locklens::no_own]
        pub struct OccupiedEntry<'a, K, V> {}
        impl<'a, K, V> OccupiedEntry<'a, K, V> {
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            #[locklens::transfer]
            pub fn into_ref(self) -> RefMut<'a, K, V> {}
            pub fn into_key(self) -> K {}
            pub fn key(&self) -> &K {}
            pub fn remove(self) -> V {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn replace_entry(self, value: V) -> (K, V) {}
        }
    }
}
