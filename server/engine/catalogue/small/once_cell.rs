// once_cell.
pub mod sync {
    use std::ops::{Deref, DerefMut};
    #[locklens::lock(thread, once)]
    #[locklens::family(once_cell)]
    pub struct OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {}
        pub const fn with_value(value: T) -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        #[locklens::blocking(wait)]
        pub fn wait(&self) -> &T {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T {}
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    impl<T> Default for OnceCell<T> { fn default() -> OnceCell<T> {} }
    impl<T: Clone> Clone for OnceCell<T> { fn clone(&self) -> OnceCell<T> {} }
    impl<T> From<T> for OnceCell<T> { fn from(value: T) -> Self {} }
    #[locklens::lock(thread, once)]
    #[locklens::family(once_cell)]
    pub struct Lazy<T, F = fn() -> T> {}
    impl<T, F> Lazy<T, F> {
        pub const fn new(f: F) -> Lazy<T, F> where F: FnOnce() -> T {}
        pub fn force(this: &Lazy<T, F>) -> &T {}
        pub fn force_mut(this: &mut Lazy<T, F>) -> &mut T {}
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
        pub fn get_mut(this: &mut Lazy<T, F>) -> Option<&mut T> {}
        pub fn into_value(this: Lazy<T, F>) -> Result<T, F> {}
    }
    impl<T, F> Deref for Lazy<T, F> { type Target = T; fn deref(&self) -> &T {} }
    impl<T, F> DerefMut for Lazy<T, F> { fn deref_mut(&mut self) -> &mut T {} }
}
pub mod unsync {
    use std::ops::{Deref, DerefMut};
    #[locklens::not_sync]
    pub struct OnceCell<T> {}
    impl<T> OnceCell<T> {
        pub const fn new() -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T {}
        pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    impl<T> Default for OnceCell<T> { fn default() -> Self {} }
    #[locklens::not_sync]
    pub struct Lazy<T, F = fn() -> T> {}
    impl<T, F> Lazy<T, F> {
        pub const fn new(init: F) -> Lazy<T, F> where F: FnOnce() -> T {}
        pub fn force(this: &Lazy<T, F>) -> &T {}
    }
    impl<T, F> Deref for Lazy<T, F> { type Target = T; fn deref(&self) -> &T {} }
    impl<T, F> DerefMut for Lazy<T, F> { fn deref_mut(&mut self) -> &mut T {} }
}
pub mod race {
    pub struct OnceBox<T> {}
    impl<T> OnceBox<T> {
        pub const fn new() -> Self {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: Box<T>) -> Result<(), Box<T>> {}
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> Box<T> {}
    }
}
