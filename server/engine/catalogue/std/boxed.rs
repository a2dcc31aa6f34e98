pub mod boxed {
    use crate::any::Any;
    use crate::error::Error;
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::future::Future;
    use crate::ops::{Deref, DerefMut};
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    pub struct Box<T: ?Sized> { }
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T> {}
        pub fn new_uninit() -> Box<crate::mem::MaybeUninit<T>> {}
        pub fn pin(x: T) -> Pin<Box<T>> {}
        pub fn into_inner(boxed: Box<T>) -> T {}
        pub fn into_boxed_slice(boxed: Box<T>) -> Box<[T]> {}
    }
    impl<T: ?Sized> Box<T> {
        pub unsafe fn from_raw(raw: *mut T) -> Box<T> {}
        #[locklens::leak]
        pub fn into_raw(b: Box<T>) -> *mut T {}
        #[locklens::leak]
        pub fn leak<'a>(b: Box<T>) -> &'a mut T {}
        pub fn into_pin(boxed: Box<T>) -> Pin<Box<T>> {}
        pub fn as_ptr(b: &Box<T>) -> *const T {}
        pub fn as_mut_ptr(b: &mut Box<T>) -> *mut T {}
    }
    impl Box<dyn Any> { pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any>> {} }
    impl Box<dyn Any + Send> { pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send>> {} }
    impl Box<dyn Any + Send + Sync> { pub fn downcast<T: Any>(self) -> Result<Box<T>, Box<dyn Any + Send + Sync>> {} }
    impl<T: Clone> Clone for Box<T> { fn clone(&self) -> Box<T> {} }
    impl<T: Clone> Clone for Box<[T]> { fn clone(&self) -> Box<[T]> {} }
    impl Clone for Box<str> { fn clone(&self) -> Box<str> {} }
    impl<T: ?Sized> Deref for Box<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T: ?Sized> DerefMut for Box<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized> AsRef<T> for Box<T> { fn as_ref(&self) -> &T {} }
    impl<T: ?Sized> AsMut<T> for Box<T> { fn as_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized> crate::borrow::Borrow<T> for Box<T> { fn borrow(&self) -> &T {} }
    impl<T: ?Sized> crate::borrow::BorrowMut<T> for Box<T> { fn borrow_mut(&mut self) -> &mut T {} }
    impl<T: Default> Default for Box<T> { fn default() -> Box<T> {} }
    impl<T: ?Sized + Debug> Debug for Box<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + Display> Display for Box<T> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<T: ?Sized + PartialEq> PartialEq for Box<T> { fn eq(&self, other: &Box<T>) -> bool {} }
    impl<T: ?Sized + Eq> Eq for Box<T> { }
    impl<T: ?Sized + PartialOrd> PartialOrd for Box<T> { fn partial_cmp(&self, other: &Box<T>) -> Option<crate::cmp::Ordering> {} }
    impl<T: ?Sized + Ord> Ord for Box<T> { fn cmp(&self, other: &Box<T>) -> crate::cmp::Ordering {} }
    impl<T: ?Sized + crate::hash::Hash> crate::hash::Hash for Box<T> { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }
    impl<T: Error> Error for Box<T> { }
    impl<T> From<T> for Box<T> { fn from(t: T) -> Box<T> {} }
    impl From<&str> for Box<str> { fn from(s: &str) -> Box<str> {} }
    impl From<String> for Box<str> { fn from(s: String) -> Box<str> {} }
    impl<T: Clone> From<&[T]> for Box<[T]> { fn from(s: &[T]) -> Box<[T]> {} }
    impl<T> From<Vec<T>> for Box<[T]> { fn from(v: Vec<T>) -> Box<[T]> {} }
    impl<T, const N: usize> From<[T; N]> for Box<[T]> { fn from(v: [T; N]) -> Box<[T]> {} }
    impl<'a, E: Error + 'a> From<E> for Box<dyn Error + 'a> { fn from(err: E) -> Box<dyn Error + 'a> {} }
    impl<'a, E: Error + Send + Sync + 'a> From<E> for Box<dyn Error + Send + Sync + 'a> { fn from(err: E) -> Box<dyn Error + Send + Sync + 'a> {} }
    impl<'a> From<String> for Box<dyn Error + 'a> { fn from(err: String) -> Box<dyn Error + 'a> {} }
    impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> { fn from(err: String) -> Box<dyn Error + Send + Sync + 'a> {} }
    impl<'a> From<&str> for Box<dyn Error + 'a> { fn from(err: &str) -> Box<dyn Error + 'a> {} }
    impl<'a> From<&str> for Box<dyn Error + Send + Sync + 'a> { fn from(err: &str) -> Box<dyn Error + Send + Sync + 'a> {} }
    impl<T> FromIterator<T> for Box<[T]> { fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Box<[T]> {} }
    impl<I: Iterator + ?Sized> Iterator for Box<I> { type Item = I::Item; fn next(&mut self) -> Option<I::Item> {} }
    impl<I: DoubleEndedIterator + ?Sized> DoubleEndedIterator for Box<I> { fn next_back(&mut self) -> Option<I::Item> {} }
    impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for Box<I> { }
    impl<F: Future + Unpin + ?Sized> Future for Box<F> { type Output = F::Output; fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {} }
    impl<Args, F: FnOnce<Args> + ?Sized> FnOnce<Args> for Box<F> { type Output = F::Output; }
    impl<Args, F: FnMut<Args> + ?Sized> FnMut<Args> for Box<F> { }
    impl<Args, F: Fn<Args> + ?Sized> Fn<Args> for Box<F> { }
}
