pub mod cell {
    use crate::cmp::Ordering;
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::ops::{Deref, DerefMut};

    // RefCell: a lock that panics instead of waiting.
    #[locklens::lock(cell, cell)]
    #[locklens::family(std)]
    #[locklens::not_sync]
    pub struct RefCell<T: ?Sized> { }
    impl<T> RefCell<T> {
        pub const fn new(value: T) -> RefCell<T> {}
        pub const fn into_inner(self) -> T {}
        pub fn replace(&self, t: T) -> T {}
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
        pub fn swap(&self, other: &RefCell<T>) {}
        pub fn take(&self) -> T where T: Default {}
    }
    impl<T: ?Sized> RefCell<T> {
        #[locklens::acquire(shared)]
        pub fn borrow(&self) -> Ref<'_, T> {}
        #[locklens::acquire(shared, try)]
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
        #[locklens::acquire(exclusive)]
        pub fn borrow_mut(&self) -> RefMut<'_, T> {}
        #[locklens::acquire(exclusive, try)]
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
        pub fn as_ptr(&self) -> *mut T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub unsafe fn try_borrow_unguarded(&self) -> Result<&T, BorrowError> {}
    }
    impl<T: Clone> Clone for RefCell<T> { fn clone(&self) -> RefCell<T> {} }
    impl<T: Default> Default for RefCell<T> { fn default() -> RefCell<T> {} }
    impl<T> From<T> for RefCell<T> { fn from(t: T) -> RefCell<T> {} }
    impl<T: ?Sized + Debug> Debug for RefCell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + PartialEq> PartialEq for RefCell<T> { fn eq(&self, other: &RefCell<T>) -> bool {} }
    impl<T: ?Sized + Eq> Eq for RefCell<T> { }
    impl<T: ?Sized + PartialOrd> PartialOrd for RefCell<T> { fn partial_cmp(&self, other: &RefCell<T>) -> Option<Ordering> {} }
    impl<T: ?Sized + Ord> Ord for RefCell<T> { fn cmp(&self, other: &RefCell<T>) -> Ordering {} }

    #[locklens::guard(cell, shared)]
    #[locklens::family(std)]
    #[locklens::no_own]
    #[locklens::not_send]
    #[locklens::not_sync]
    pub struct Ref<'b, T: ?Sized> { }
    impl<'b, T: ?Sized> Ref<'b, T> {
        #[locklens::transfer]
        pub fn clone(orig: &Ref<'b, T>) -> Ref<'b, T> {}
        #[locklens::transfer]
        pub fn map<U: ?Sized, F: FnOnce(&T) -> &U>(orig: Ref<'b, T>, f: F) -> Ref<'b, U> {}
        #[locklens::transfer]
        pub fn filter_map<U: ?Sized, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'b, T>, f: F) -> Result<Ref<'b, U>, Ref<'b, T>> {}
        #[locklens::transfer]
        pub fn try_map<U: ?Sized, E>(orig: Ref<'b, T>, f: impl FnOnce(&T) -> Result<&U, E>) -> Result<Ref<'b, U>, (Ref<'b, T>, E)> {}
        #[locklens::transfer]
        pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'b, T>, f: F) -> (Ref<'b, U>, Ref<'b, V>) {}
        #[locklens::leak]
        pub fn leak(orig: Ref<'b, T>) -> &'b T {}
    }
    impl<T: ?Sized> Deref for Ref<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized + Debug> Debug for Ref<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + Display> Display for Ref<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    #[locklens::guard(cell, exclusive)]
    #[locklens::family(std)]
    #[locklens::no_own]
    #[locklens::not_send]
    #[locklens::not_sync]
    pub struct RefMut<'b, T: ?Sized> { }
    impl<'b, T: ?Sized> RefMut<'b, T> {
        #[locklens::transfer]
        pub fn map<U: ?Sized, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'b, T>, f: F) -> RefMut<'b, U> {}
        #[locklens::transfer]
        pub fn filter_map<U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'b, T>, f: F) -> Result<RefMut<'b, U>, RefMut<'b, T>> {}
        #[locklens::transfer]
        pub fn try_map<U: ?Sized, E>(orig: RefMut<'b, T>, f: impl FnOnce(&mut T) -> Result<&mut U, E>) -> Result<RefMut<'b, U>, (RefMut<'b, T>, E)> {}
        #[locklens::transfer]
        pub fn map_split<U: ?Sized, V: ?Sized, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'b, T>, f: F) -> (RefMut<'b, U>, RefMut<'b, V>) {}
        #[locklens::leak]
        pub fn leak(orig: RefMut<'b, T>) -> &'b mut T {}
    }
    impl<T: ?Sized> Deref for RefMut<'_, T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for RefMut<'_, T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized + Debug> Debug for RefMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + Display> Display for RefMut<'_, T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }

    #[derive(Debug)]
    pub struct BorrowError { }
    #[derive(Debug)]
    pub struct BorrowMutError { }
    impl Display for BorrowError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Display for BorrowMutError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl Error for BorrowError { }
    impl Error for BorrowMutError { }

    // Cell: gives no guards, so it is no lock here.
    #[locklens::not_sync]
    pub struct Cell<T: ?Sized> { }
    impl<T> Cell<T> {
        pub const fn new(value: T) -> Cell<T> {}
        pub fn set(&self, val: T) {}
        pub fn swap(&self, other: &Cell<T>) {}
        pub const fn replace(&self, val: T) -> T {}
        pub const fn into_inner(self) -> T {}
        pub const fn get(&self) -> T where T: Copy {}
        pub fn update(&self, f: impl FnOnce(T) -> T) where T: Copy {}
        pub fn take(&self) -> T where T: Default {}
    }
    impl<T: ?Sized> Cell<T> {
        pub const fn as_ptr(&self) -> *mut T {}
        pub const fn get_mut(&mut self) -> &mut T {}
        pub const fn from_mut(t: &mut T) -> &Cell<T> {}
    }
    impl<T> Cell<[T]> { pub const fn as_slice_of_cells(&self) -> &[Cell<T>] {} }
    impl<T: Copy> Clone for Cell<T> { fn clone(&self) -> Cell<T> {} }
    impl<T: Default> Default for Cell<T> { fn default() -> Cell<T> {} }
    impl<T> From<T> for Cell<T> { fn from(t: T) -> Cell<T> {} }
    impl<T: Copy + Debug> Debug for Cell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: Copy + PartialEq> PartialEq for Cell<T> { fn eq(&self, other: &Cell<T>) -> bool {} }

    #[locklens::not_sync]
    pub struct UnsafeCell<T: ?Sized> { }
    impl<T> UnsafeCell<T> {
        pub const fn new(value: T) -> UnsafeCell<T> {}
        pub const fn into_inner(self) -> T {}
    }
    impl<T: ?Sized> UnsafeCell<T> {
        pub const fn get(&self) -> *mut T {}
        pub const fn get_mut(&mut self) -> &mut T {}
        pub const fn raw_get(this: *const UnsafeCell<T>) -> *mut T {}
        pub const fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {}
    }
    impl<T: Default> Default for UnsafeCell<T> { fn default() -> UnsafeCell<T> {} }
    impl<T> From<T> for UnsafeCell<T> { fn from(t: T) -> UnsafeCell<T> {} }
    pub struct SyncUnsafeCell<T: ?Sized> { }
    impl<T: ?Sized> SyncUnsafeCell<T> {
        pub const fn new(value: T) -> SyncUnsafeCell<T> where T: Sized {}
        pub const fn get(&self) -> *mut T {}
        pub const fn get_mut(&mut self) -> &mut T {}
    }

    #[locklens::lock(cell, once)]
    #[locklens::family(std)]
    #[locklens::not_sync]
    pub struct OnceCell<T> { }
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn get_mut_or_init<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> {} }
    impl<T: Clone> Clone for OnceCell<T> { fn clone(&self) -> OnceCell<T> {} }
    impl<T: Debug> Debug for OnceCell<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T> From<T> for OnceCell<T> { fn from(value: T) -> OnceCell<T> {} }

    #[locklens::not_sync]
    pub struct LazyCell<T, F = fn() -> T> { }
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub const fn new(f: F) -> LazyCell<T, F> {}
        pub fn force(this: &LazyCell<T, F>) -> &T {}
        pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {}
        pub fn into_inner(this: LazyCell<T, F>) -> Result<T, F> {}
    }
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: Default> Default for LazyCell<T> { fn default() -> LazyCell<T> {} }
}
