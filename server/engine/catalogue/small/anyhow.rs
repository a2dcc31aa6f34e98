// anyhow.
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Error {}
impl Error {
    pub fn new<E>(error: E) -> Self where E: std::error::Error + Send + Sync + 'static {}
    pub fn msg<M>(message: M) -> Self {}
    pub fn context<C>(self, context: C) -> Self {}
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static) {}
    pub fn is<E>(&self) -> bool {}
    pub fn downcast<E>(self) -> std::result::Result<E, Self> {}
    pub fn downcast_ref<E>(&self) -> Option<&E> {}
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
}
impl<E> From<E> for Error where E: std::error::Error + Send + Sync + 'static { fn from(error: E) -> Self {} }
impl std::ops::Deref for Error { type Target = dyn std::error::Error + Send + Sync + 'static; fn deref(&self) -> &Self::Target {} }
impl std::fmt::Debug for Error {}
impl std::fmt::Display for Error {}
pub trait Context<T, E> {
    fn context<C>(self, context: C) -> std::result::Result<T, Error>;
    fn with_context<C, F>(self, f: F) -> std::result::Result<T, Error> where F: FnOnce() -> C;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
impl<T> Context<T, std::convert::Infallible> for Option<T> {}
pub fn Ok<T>(value: T) -> Result<T> {}
pub mod macros__ {
    pub fn anyhow() -> crate::Error {}
    pub fn format_err() -> crate::Error {}
}
