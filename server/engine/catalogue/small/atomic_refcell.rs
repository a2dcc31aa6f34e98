// atomic_refcell: a RefCell that is Sync; it panics instead of waiting.
use std::ops::{Deref, DerefMut};
#[locklens::lock(cell, cell)]
#[locklens::family(atomic_refcell)]
pub struct AtomicRefCell<T: ?Sized> {}
impl<T> AtomicRefCell<T> {
    pub const fn new(value: T) -> AtomicRefCell<T> {}
    pub fn into_inner(self) -> T {}
}
impl<T: ?Sized> AtomicRefCell<T> {
    #[locklens::acquire(shared)]
    pub fn borrow(&self) -> AtomicRef<'_, T> {}
    #[locklens::acquire(shared, try)]
    pub fn try_borrow(&self) -> Result<AtomicRef<'_, T>, BorrowError> {}
    #[locklens::acquire(exclusive)]
    pub fn borrow_mut(&self) -> AtomicRefMut<'_, T> {}
    #[locklens::acquire(exclusive, try)]
    pub fn try_borrow_mut(&self) -> Result<AtomicRefMut<'_, T>, BorrowMutError> {}
    pub fn as_ptr(&self) -> *mut T {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T: Default> Default for AtomicRefCell<T> { fn default() -> AtomicRefCell<T> {} }
#[derive(Debug)]
pub struct BorrowError {}
#[derive(Debug)]
pub struct BorrowMutError {}
#[locklens::guard(cell, shared)]
#[locklens::family(atomic_refcell)]
#[locklens::no_own]
pub struct AtomicRef<'b, T: ?Sized> {}
impl<'b, T: ?Sized> AtomicRef<'b, T> {
    pub fn clone(orig: &AtomicRef<'b, T>) -> AtomicRef<'b, T> {}
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(orig: AtomicRef<'b, T>, f: F) -> AtomicRef<'b, U> where F: FnOnce(&T) -> &U {}
    #[locklens::transfer]
    pub fn filter_map<U: ?Sized, F>(orig: AtomicRef<'b, T>, f: F) -> Option<AtomicRef<'b, U>> where F: FnOnce(&T) -> Option<&U> {}
}
#[locklens::guard(cell, exclusive)]
#[locklens::family(atomic_refcell)]
#[locklens::no_own]
pub struct AtomicRefMut<'b, T: ?Sized> {}
impl<'b, T: ?Sized> AtomicRefMut<'b, T> {
    #[locklens::transfer]
    pub fn map<U: ?Sized, F>(orig: AtomicRefMut<'b, T>, f: F) -> AtomicRefMut<'b, U> where F: FnOnce(&mut T) -> &mut U {}
    #[locklens::transfer]
    pub fn filter_map<U: ?Sized, F>(orig: AtomicRefMut<'b, T>, f: F) -> Option<AtomicRefMut<'b, U>> where F: FnOnce(&mut T) -> Option<&mut U> {}
}
impl<T: ?Sized> Deref for AtomicRef<'_, T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> Deref for AtomicRefMut<'_, T> { type Target = T; fn deref(&self) -> &T {} }
impl<T: ?Sized> DerefMut for AtomicRefMut<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
