pub mod borrow {
    use crate::fmt::{Debug, Display, Formatter, Result as FmtResult};
    use crate::ops::Deref;

    pub trait Borrow<Borrowed: ?Sized> { fn borrow(&self) -> &Borrowed; }
    pub trait BorrowMut<Borrowed: ?Sized>: Borrow<Borrowed> { fn borrow_mut(&mut self) -> &mut Borrowed; }
    impl<T: ?Sized> Borrow<T> for T { fn borrow(&self) -> &T {} }
    impl<T: ?Sized> BorrowMut<T> for T { fn borrow_mut(&mut self) -> &mut T {} }
    impl<T: ?Sized> Borrow<T> for &T { fn borrow(&self) -> &T {} }
    impl<T: ?Sized> Borrow<T> for &mut T { fn borrow(&self) -> &T {} }
    impl<T: ?Sized> BorrowMut<T> for &mut T { fn borrow_mut(&mut self) -> &mut T {} }
    pub trait ToOwned {
        type Owned: Borrow<Self>;
        fn to_owned(&self) -> Self::Owned;
        fn clone_into(&self, target: &mut Self::Owned) {}
    }
    impl<T: Clone> ToOwned for T { type Owned = T; fn to_owned(&self) -> T {} }
    impl ToOwned for str { type Owned = String; fn to_owned(&self) -> String {} }
    impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; fn to_owned(&self) -> Vec<T> {} }

    pub enum Cow<'a, B: ?Sized + ToOwned + 'a> { Borrowed(&'a B), Owned(B::Owned) }
    impl<B: ?Sized + ToOwned> Cow<'_, B> {
        pub fn is_borrowed(c: &Self) -> bool {}
        pub fn is_owned(c: &Self) -> bool {}
        pub fn to_mut(&mut self) -> &mut B::Owned {}
        pub fn into_owned(self) -> B::Owned {}
    }
    impl<B: ?Sized + ToOwned> Deref for Cow<'_, B> { type Target = B; fn deref(&self) -> &B {} }
    impl<B: ?Sized + ToOwned> Clone for Cow<'_, B> { fn clone(&self) -> Self {} }
    impl<B: ?Sized + ToOwned> Default for Cow<'_, B> { fn default() -> Self {} }
    impl<B: ?Sized + ToOwned> AsRef<B> for Cow<'_, B> { fn as_ref(&self) -> &B {} }
    impl<B: ?Sized + ToOwned> Borrow<B> for Cow<'_, B> { fn borrow(&self) -> &B {} }
    impl<B: ?Sized + Debug + ToOwned> Debug for Cow<'_, B> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<B: ?Sized + Display + ToOwned> Display for Cow<'_, B> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl<B: ?Sized + ToOwned> PartialEq for Cow<'_, B> { fn eq(&self, other: &Self) -> bool {} }
    impl<B: ?Sized + ToOwned> Eq for Cow<'_, B> { }
    impl<B: ?Sized + ToOwned> PartialOrd for Cow<'_, B> { fn partial_cmp(&self, other: &Self) -> Option<crate::cmp::Ordering> {} }
    impl<B: ?Sized + ToOwned> Ord for Cow<'_, B> { fn cmp(&self, other: &Self) -> crate::cmp::Ordering {} }
    impl<B: ?Sized + ToOwned> crate::hash::Hash for Cow<'_, B> { fn hash<H: crate::hash::Hasher>(&self, state: &mut H) {} }
    impl<'a> From<&'a str> for Cow<'a, str> { fn from(s: &'a str) -> Cow<'a, str> {} }
    impl<'a> From<String> for Cow<'a, str> { fn from(s: String) -> Cow<'a, str> {} }
    impl<'a> From<&'a String> for Cow<'a, str> { fn from(s: &'a String) -> Cow<'a, str> {} }
    impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> { fn from(s: &'a [T]) -> Cow<'a, [T]> {} }
    impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> { fn from(v: Vec<T>) -> Cow<'a, [T]> {} }
}
