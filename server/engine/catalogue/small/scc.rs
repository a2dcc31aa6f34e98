// scc (3, and the names of 2): an entry holds its bucket's lock. The maps' hasher is left out of the guards.
pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;
pub mod hash_map {
    use std::collections::hash_map::RandomState;
    #[locklens::lock(map, map)]
    #[locklens::family(scc)]
    pub struct HashMap<K, V, H = RandomState> {}
    impl<K, V> HashMap<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
    }
    impl<K, V, H> HashMap<K, V, H> {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        #[locklens::acquire(exclusive)]
        pub async fn entry_async(&self, key: K) -> Entry<'_, K, V> {}
        #[locklens::acquire(exclusive)]
        pub fn entry_sync(&self, key: K) -> Entry<'_, K, V> {}
        #[locklens::acquire(exclusive)]
        pub fn entry(&self, key: K) -> Entry<'_, K, V> {}
        #[locklens::acquire(exclusive, try)]
        pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V>> {}
        #[locklens::acquire(exclusive)]
        pub async fn get_async<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[locklens::acquire(exclusive)]
        pub fn get_sync<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[locklens::acquire(exclusive)]
        pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[locklens::acquire(exclusive)]
        pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, V>> {}
        #[locklens::acquire(exclusive)]
        pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, V>> {}
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub async fn upsert_async(&self, key: K, val: V) -> Option<V> {}
        pub fn upsert_sync(&self, key: K, val: V) -> Option<V> {}
        pub fn upsert(&self, key: K, val: V) -> Option<V> {}
        pub async fn update_async<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> {}
        pub fn update_sync<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> {}
        pub fn update<Q: ?Sized, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> {}
        pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
        pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<(K, V)> {}
        pub async fn remove_if_async<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
        pub fn remove_if_sync<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
        pub fn remove_if<Q: ?Sized, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
        pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        pub fn read_sync<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        pub fn read<Q: ?Sized, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        pub async fn contains_async<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn contains_sync<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
        pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
        pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        pub async fn clear_async(&self) {}
        pub fn clear_sync(&self) {}
        pub fn clear(&self) {}
        pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F) {}
        pub fn any<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> bool {}
    }
    impl<K, V, H: Default> Default for HashMap<K, V, H> { fn default() -> Self {} }
    #[locklens::guard(map, exclusive)]
    #[locklens::family(scc)]
    #[locklens::no_own]
    pub enum Entry<'h, K, V> { Occupied(OccupiedEntry<'h, K, V>), Vacant(VacantEntry<'h, K, V>) }
    impl<'h, K, V> Entry<'h, K, V> {
        #[locklens::transfer]
        pub fn or_insert(self, val: V) -> OccupiedEntry<'h, K, V> {}
        #[locklens::transfer]
        pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'h, K, V> {}
        #[locklens::transfer]
        pub fn or_default(self) -> OccupiedEntry<'h, K, V> where V: Default {}
        #[locklens::transfer]
        pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V) {}
        #[locklens::transfer]
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V> {}
        pub fn key(&self) -> &K {}
    }
    #[locklens::guard(map, exclusive)]
    #[locklens::family(scc)]
    #[locklens::no_own]
    pub struct OccupiedEntry<'h, K, V> {}
    impl<'h, K, V> OccupiedEntry<'h, K, V> {
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn insert(&mut self, val: V) -> V {}
        pub fn remove(self) -> V {}
        pub fn remove_entry(self) -> (K, V) {}
    }
    impl<'h, K, V> std::ops::Deref for OccupiedEntry<'h, K, V> { type Target = V; fn deref(&self) -> &V {} }
    impl<'h, K, V> std::ops::DerefMut for OccupiedEntry<'h, K, V> { fn deref_mut(&mut self) -> &mut V {} }
    #[locklens::guard(map, exclusive)]
    #[locklens::family(scc)]
    #[locklens::no_own]
    pub struct VacantEntry<'h, K, V> {}
    impl<'h, K, V> VacantEntry<'h, K, V> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        #[locklens::transfer]
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'h, K, V> {}
    }
}
pub mod hash_set {
    #[locklens::lock(map, map)]
    #[locklens::family(scc)]
    pub struct HashSet<K, H = std::collections::hash_map::RandomState> {}
    impl<K> HashSet<K> { pub fn new() -> Self {} pub fn with_capacity(capacity: usize) -> Self {} }
    impl<K, H> HashSet<K, H> {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub async fn insert_async(&self, key: K) -> Result<(), K> {}
        pub fn insert_sync(&self, key: K) -> Result<(), K> {}
        pub fn insert(&self, key: K) -> Result<(), K> {}
        pub async fn remove_async<Q: ?Sized>(&self, key: &Q) -> Option<K> {}
        pub fn remove_sync<Q: ?Sized>(&self, key: &Q) -> Option<K> {}
        pub fn remove<Q: ?Sized>(&self, key: &Q) -> Option<K> {}
        pub async fn contains_async<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn contains_sync<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub fn contains<Q: ?Sized>(&self, key: &Q) -> bool {}
        pub async fn read_async<Q: ?Sized, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        pub fn read_sync<Q: ?Sized, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        pub fn read<Q: ?Sized, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        pub async fn clear_async(&self) {}
        pub fn clear_sync(&self) {}
        pub fn clear(&self) {}
    }
    impl<K, H: Default> Default for HashSet<K, H> { fn default() -> Self {} }
}
