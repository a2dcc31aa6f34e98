// arc-swap: no lock; a `Guard` is a cheap loan of the Arc.
use std::ops::Deref;
use std::sync::Arc;
pub struct DefaultStrategy {}
pub struct ArcSwapAny<T, S = DefaultStrategy> {}
pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
impl<T, S> ArcSwapAny<T, S> {
    pub fn new(val: T) -> Self {}
    pub fn into_inner(self) -> T {}
    pub fn load_full(&self) -> T {}
    pub fn load(&self) -> Guard<T, S> {}
    pub fn store(&self, val: T) {}
    pub fn swap(&self, new: T) -> T {}
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T, S> {}
    pub fn rcu<R, F>(&self, f: F) -> T where F: FnMut(&T) -> R, R: Into<T> {}
}
impl<T, S> ArcSwapAny<Arc<T>, S> { pub fn from_pointee(val: T) -> Self {} }
impl<T, S> ArcSwapAny<Option<Arc<T>>, S> { pub fn empty() -> Self {} }
impl<T: Default, S> Default for ArcSwapAny<T, S> { fn default() -> Self {} }
impl<T, S> From<T> for ArcSwapAny<T, S> { fn from(val: T) -> Self {} }
pub struct Guard<T, S = DefaultStrategy> {}
impl<T, S> Guard<T, S> { pub fn into_inner(lease: Self) -> T {} pub fn from_inner(inner: T) -> Self {} }
impl<T, S> Deref for Guard<T, S> { type Target = T; fn deref(&self) -> &T {} }
