// rayon. All its adaptors are one type here, `Par`: nobody names them. A parallel iterator's closures run while the caller waits, so what it holds is still held.
#[locklens::spawn(rayon)]
pub fn spawn<F>(func: F) where F: FnOnce() + Send + 'static {}
#[locklens::spawn(rayon)]
pub fn spawn_fifo<F>(func: F) where F: FnOnce() + Send + 'static {}
#[locklens::in_place]
pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send {}
pub fn scope<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R + Send {}
pub fn in_place_scope<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R {}
pub fn scope_fifo<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R + Send {}
pub fn current_num_threads() -> usize {}
pub fn current_thread_index() -> Option<usize> {}
pub fn max_num_threads() -> usize {}
pub fn yield_now() -> Option<Yield> {}
pub enum Yield { Executed, Idle }
pub struct Scope<'scope> {}
impl<'scope> Scope<'scope> {
    #[locklens::spawn(rayon)]
    pub fn spawn<BODY>(&self, body: BODY) where BODY: FnOnce(&Scope<'scope>) + Send + 'scope {}
}
pub struct ScopeFifo<'scope> {}
impl<'scope> ScopeFifo<'scope> {
    #[locklens::spawn(rayon)]
    pub fn spawn_fifo<BODY>(&self, body: BODY) where BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope {}
}
pub struct ThreadPool {}
impl ThreadPool {
    #[locklens::blocking(wait)]
    pub fn install<OP, R>(&self, op: OP) -> R where OP: FnOnce() -> R + Send {}
    pub fn current_num_threads(&self) -> usize {}
    #[locklens::in_place]
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send {}
    pub fn scope<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R + Send {}
    #[locklens::spawn(rayon)]
    pub fn spawn<OP>(&self, op: OP) where OP: FnOnce() + Send + 'static {}
    #[locklens::spawn(rayon)]
    pub fn spawn_fifo<OP>(&self, op: OP) where OP: FnOnce() + Send + 'static {}
}
#[derive(Debug, Default)]
pub struct ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> Self {}
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {}
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError> {}
    pub fn thread_name<F>(self, closure: F) -> Self where F: FnMut(usize) -> String + 'static {}
    pub fn num_threads(self, num_threads: usize) -> Self {}
    pub fn stack_size(self, stack_size: usize) -> Self {}
    pub fn start_handler<H>(self, start_handler: H) -> Self where H: Fn(usize) + Send + Sync + 'static {}
    pub fn exit_handler<H>(self, exit_handler: H) -> Self where H: Fn(usize) + Send + Sync + 'static {}
    pub fn panic_handler<H>(self, panic_handler: H) -> Self {}
}
#[derive(Debug)]
pub struct ThreadPoolBuildError {}
impl std::error::Error for ThreadPoolBuildError {}
pub mod prelude {
    pub use crate::iter::{IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge, ParallelExtend, ParallelIterator};
    pub use crate::slice::{ParallelSlice, ParallelSliceMut};
}
pub mod slice {
    pub trait ParallelSlice<T> {
        fn par_chunks(&self, chunk_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &[T]> {}
        fn par_windows(&self, window_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &[T]> {}
    }
    impl<T> ParallelSlice<T> for [T] {}
    impl<T> ParallelSlice<T> for Vec<T> {}
    pub trait ParallelSliceMut<T> {
        fn par_chunks_mut(&mut self, chunk_size: usize) -> impl crate::iter::IndexedParallelIterator<Item = &mut [T]> {}
        fn par_sort(&mut self) {}
        fn par_sort_by<F>(&mut self, compare: F) where F: Fn(&T, &T) -> std::cmp::Ordering + Sync {}
        fn par_sort_by_key<K, F>(&mut self, f: F) where F: Fn(&T) -> K + Sync {}
        fn par_sort_unstable(&mut self) {}
        fn par_sort_unstable_by<F>(&mut self, compare: F) where F: Fn(&T, &T) -> std::cmp::Ordering + Sync {}
        fn par_sort_unstable_by_key<K, F>(&mut self, f: F) where F: Fn(&T) -> K + Sync {}
    }
    impl<T> ParallelSliceMut<T> for [T] {}
    impl<T> ParallelSliceMut<T> for Vec<T> {}
}
pub mod iter {
    use std::collections::{BTreeMap, HashMap, HashSet};
    pub struct Par<T> {}
    impl<T> ParallelIterator for Par<T> { type Item = T; }
    impl<T> IndexedParallelIterator for Par<T> {}
    pub trait IntoParallelIterator {
        type Item;
        fn into_par_iter(self) -> Par<Self::Item>;
    }
    impl<T> IntoParallelIterator for Vec<T> { type Item = T; }
    impl<T> IntoParallelIterator for Option<T> { type Item = T; }
    impl<T> IntoParallelIterator for std::ops::Range<T> { type Item = T; }
    impl<T> IntoParallelIterator for std::ops::RangeInclusive<T> { type Item = T; }
    impl<K, V, S> IntoParallelIterator for HashMap<K, V, S> { type Item = (K, V); }
    impl<K, V> IntoParallelIterator for BTreeMap<K, V> { type Item = (K, V); }
    impl<T, S> IntoParallelIterator for HashSet<T, S> { type Item = T; }
    impl<T, const N: usize> IntoParallelIterator for [T; N] { type Item = T; }
    impl<'a, T> IntoParallelIterator for &'a Vec<T> { type Item = &'a T; }
    impl<'a, T> IntoParallelIterator for &'a [T] { type Item = &'a T; }
    impl<'a, T> IntoParallelIterator for &'a mut Vec<T> { type Item = &'a mut T; }
    pub trait IntoParallelRefIterator<'data> {
        type Item;
        fn par_iter(&'data self) -> Par<Self::Item>;
    }
    impl<'data, T: 'data> IntoParallelRefIterator<'data> for Vec<T> { type Item = &'data T; }
    impl<'data, T: 'data> IntoParallelRefIterator<'data> for [T] { type Item = &'data T; }
    impl<'data, T: 'data> IntoParallelRefIterator<'data> for Option<T> { type Item = &'data T; }
    impl<'data, K: 'data, V: 'data, S> IntoParallelRefIterator<'data> for HashMap<K, V, S> { type Item = (&'data K, &'data V); }
    impl<'data, K: 'data, V: 'data> IntoParallelRefIterator<'data> for BTreeMap<K, V> { type Item = (&'data K, &'data V); }
    impl<'data, T: 'data, S> IntoParallelRefIterator<'data> for HashSet<T, S> { type Item = &'data T; }
    pub trait IntoParallelRefMutIterator<'data> {
        type Item;
        fn par_iter_mut(&'data mut self) -> Par<Self::Item>;
    }
    impl<'data, T: 'data> IntoParallelRefMutIterator<'data> for Vec<T> { type Item = &'data mut T; }
    impl<'data, T: 'data> IntoParallelRefMutIterator<'data> for [T] { type Item = &'data mut T; }
    impl<'data, K: 'data, V: 'data, S> IntoParallelRefMutIterator<'data> for HashMap<K, V, S> { type Item = (&'data K, &'data mut V); }
    pub trait ParallelBridge: Iterator { fn par_bridge(self) -> Par<Self::Item> {} }
    impl<T: Iterator> ParallelBridge for T {}
    pub trait FromParallelIterator<T> {}
    impl<T> FromParallelIterator<T> for Vec<T> {}
    impl<T, S> FromParallelIterator<T> for HashSet<T, S> {}
    impl<K, V, S> FromParallelIterator<(K, V)> for HashMap<K, V, S> {}
    pub trait ParallelExtend<T> { fn par_extend<I: IntoParallelIterator<Item = T>>(&mut self, par_iter: I) {} }
    impl<T> ParallelExtend<T> for Vec<T> {}
    pub trait ParallelIterator: Sized {
        type Item;
        fn for_each<OP>(self, op: OP) where OP: Fn(Self::Item) + Sync + Send {}
        fn for_each_with<OP, T>(self, init: T, op: OP) where OP: Fn(&mut T, Self::Item) + Sync + Send {}
        fn for_each_init<OP, INIT, T>(self, init: INIT, op: OP) where INIT: Fn() -> T, OP: Fn(&mut T, Self::Item) + Sync + Send {}
        fn try_for_each<OP, R>(self, op: OP) -> R where OP: Fn(Self::Item) -> R + Sync + Send {}
        fn map<F, R>(self, map_op: F) -> Par<R> where F: Fn(Self::Item) -> R + Sync + Send {}
        fn map_with<F, T, R>(self, init: T, map_op: F) -> Par<R> where F: Fn(&mut T, Self::Item) -> R + Sync + Send {}
        fn map_init<F, INIT, T, R>(self, init: INIT, map_op: F) -> Par<R> where INIT: Fn() -> T, F: Fn(&mut T, Self::Item) -> R + Sync + Send {}
        fn cloned<'a, T: 'a>(self) -> Par<T> where Self: ParallelIterator<Item = &'a T> {}
        fn copied<'a, T: 'a>(self) -> Par<T> where Self: ParallelIterator<Item = &'a T> {}
        fn inspect<OP>(self, inspect_op: OP) -> Par<Self::Item> where OP: Fn(&Self::Item) + Sync + Send {}
        fn update<F>(self, update_op: F) -> Par<Self::Item> where F: Fn(&mut Self::Item) + Sync + Send {}
        fn filter<P>(self, filter_op: P) -> Par<Self::Item> where P: Fn(&Self::Item) -> bool + Sync + Send {}
        fn filter_map<P, R>(self, filter_op: P) -> Par<R> where P: Fn(Self::Item) -> Option<R> + Sync + Send {}
        fn flat_map<F, PI>(self, map_op: F) -> Par<PI::Item> where F: Fn(Self::Item) -> PI + Sync + Send, PI: IntoParallelIterator {}
        fn flat_map_iter<F, SI>(self, map_op: F) -> Par<SI::Item> where F: Fn(Self::Item) -> SI + Sync + Send, SI: IntoIterator {}
        fn flatten(self) -> Par<<Self::Item as IntoParallelIterator>::Item> where Self::Item: IntoParallelIterator {}
        fn reduce<OP, ID>(self, identity: ID, op: OP) -> Self::Item where OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item {}
        fn reduce_with<OP>(self, op: OP) -> Option<Self::Item> where OP: Fn(Self::Item, Self::Item) -> Self::Item {}
        fn fold<T, ID, F>(self, identity: ID, fold_op: F) -> Par<T> where F: Fn(T, Self::Item) -> T, ID: Fn() -> T {}
        fn sum<S>(self) -> S {}
        fn min(self) -> Option<Self::Item> {}
        fn max(self) -> Option<Self::Item> {}
        fn chain<C>(self, chain: C) -> Par<Self::Item> where C: IntoParallelIterator<Item = Self::Item> {}
        fn find_any<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool {}
        fn find_first<P>(self, predicate: P) -> Option<Self::Item> where P: Fn(&Self::Item) -> bool {}
        fn any<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool {}
        fn all<P>(self, predicate: P) -> bool where P: Fn(Self::Item) -> bool {}
        fn count(self) -> usize {}
        fn collect<C>(self) -> C where C: FromParallelIterator<Self::Item> {}
        fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) where Self: ParallelIterator<Item = (A, B)> {}
        fn partition<A, B, P>(self, predicate: P) -> (A, B) where P: Fn(&Self::Item) -> bool {}
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn enumerate(self) -> Par<(usize, Self::Item)> {}
        fn zip<Z>(self, zip_op: Z) -> Par<(Self::Item, Z::Item)> where Z: IntoParallelIterator {}
        fn chunks(self, chunk_size: usize) -> Par<Vec<Self::Item>> {}
        fn rev(self) -> Par<Self::Item> {}
        fn skip(self, n: usize) -> Par<Self::Item> {}
        fn take(self, n: usize) -> Par<Self::Item> {}
        fn with_min_len(self, min: usize) -> Par<Self::Item> {}
        fn with_max_len(self, max: usize) -> Par<Self::Item> {}
        fn collect_into_vec(self, target: &mut Vec<Self::Item>) {}
    }
}
