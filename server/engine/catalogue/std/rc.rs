pub mod rc {
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::ops::Deref;

    #[locklens::shared]
    #[locklens::not_send]
    #[locklens::not_sync]
    pub struct Rc<T: ?Sized> { }
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T> {}
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
        pub fn pin(value: T) -> crate::pin::Pin<Rc<T>> {}
        pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> {}
        pub fn into_inner(this: Rc<T>) -> Option<T> {}
    }
    impl<T: ?Sized> Rc<T> {
        #[locklens::leak]
        pub fn into_raw(this: Rc<T>) -> *const T {}
        pub fn as_ptr(this: &Rc<T>) -> *const T {}
        pub unsafe fn from_raw(ptr: *const T) -> Rc<T> {}
        pub unsafe fn increment_strong_count(ptr: *const T) {}
        pub unsafe fn decrement_strong_count(ptr: *const T) {}
        pub fn downgrade(this: &Rc<T>) -> Weak<T> {}
        pub fn weak_count(this: &Rc<T>) -> usize {}
        pub fn strong_count(this: &Rc<T>) -> usize {}
        pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool {}
        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> {}
    }
    impl<T: Clone> Rc<T> {
        pub fn make_mut(this: &mut Rc<T>) -> &mut T {}
        pub fn unwrap_or_clone(this: Rc<T>) -> T {}
    }
    impl Rc<dyn crate::any::Any> {
        pub fn downcast<T: crate::any::Any>(self) -> Result<Rc<T>, Rc<dyn crate::any::Any>> {}
    }
    impl<T: ?Sized> Clone for Rc<T> { fn clone(&self) -> Rc<T> {} }
    impl<T: ?Sized> Deref for Rc<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> AsRef<T> for Rc<T> { fn as_ref(&self) -> &T {} }
    impl<T: ?Sized> crate::borrow::Borrow<T> for Rc<T> { fn borrow(&self) -> &T {} }
    impl<T: Default> Default for Rc<T> { fn default() -> Rc<T> {} }
    impl<T: ?Sized + Debug> Debug for Rc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + Display> Display for Rc<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + PartialEq> PartialEq for Rc<T> { fn eq(&self, other: &Rc<T>) -> bool {} }
    impl<T: ?Sized + Eq> Eq for Rc<T> { }
    impl<T: ?Sized + PartialOrd> PartialOrd for Rc<T> { fn partial_cmp(&self, other: &Rc<T>) -> Option<crate::cmp::Ordering> {} }
    impl<T: ?Sized + Ord> Ord for Rc<T> { fn cmp(&self, other: &Rc<T>) -> crate::cmp::Ordering {} }
    impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Rc<T> { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }
    impl<T> From<T> for Rc<T> { fn from(t: T) -> Rc<T> {} }
    impl<T: ?Sized> From<Box<T>> for Rc<T> { fn from(v: Box<T>) -> Rc<T> {} }
    impl From<&str> for Rc<str> { fn from(v: &str) -> Rc<str> {} }
    impl From<String> for Rc<str> { fn from(v: String) -> Rc<str> {} }
    impl<T: Clone> From<&[T]> for Rc<[T]> { fn from(v: &[T]) -> Rc<[T]> {} }
    impl<T> From<Vec<T>> for Rc<[T]> { fn from(v: Vec<T>) -> Rc<[T]> {} }
    impl<T> FromIterator<T> for Rc<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Rc<[T]> {} }

    #[locklens::no_own]
    #[locklens::not_send]
    #[locklens::not_sync]
    pub struct Weak<T: ?Sized> { }
    impl<T> Weak<T> { pub const fn new() -> Weak<T> {} }
    impl<T: ?Sized> Weak<T> {
        pub fn upgrade(&self) -> Option<Rc<T>> {}
        pub fn strong_count(&self) -> usize {}
        pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn into_raw(self) -> *const T {}
        pub unsafe fn from_raw(ptr: *const T) -> Weak<T> {}
    }
    impl<T: ?Sized> Clone for Weak<T> { fn clone(&self) -> Weak<T> {} }
    impl<T> Default for Weak<T> { fn default() -> Weak<T> {} }
    impl<T: ?Sized> Debug for Weak<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
}
