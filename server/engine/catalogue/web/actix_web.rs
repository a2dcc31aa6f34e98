// actix-web: extractors, through which handlers reach shared state.
pub mod web {
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    pub use bytes::{Bytes, BytesMut};
    #[locklens::shared]
    pub struct Data<T: ?Sized>();
    impl<T> Data<T> { pub fn new(state: T) -> Data<T> {} }
    impl<T: ?Sized> Data<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn into_inner(self) -> Arc<T> {}
    }
    impl<T: ?Sized> Deref for Data<T> { type Target = Arc<T>; fn deref(&self) -> &Arc<T> {} }
    impl<T: ?Sized> Clone for Data<T> { fn clone(&self) -> Data<T> {} }
    impl<T: ?Sized> From<Arc<T>> for Data<T> { fn from(arc: Arc<T>) -> Self {} }
    #[derive(Clone, Debug)]
    pub struct ThinData<T>(pub T);
    impl<T> Deref for ThinData<T> { type Target = T; fn deref(&self) -> &T {} }
    #[derive(Debug)]
    pub struct Json<T>(pub T);
    impl<T> Json<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for Json<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T> DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut T {} }
    #[derive(Debug)]
    pub struct Path<T>();
    impl<T> Path<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for Path<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T> DerefMut for Path<T> { fn deref_mut(&mut self) -> &mut T {} }
    #[derive(Clone, Debug)]
    pub struct Query<T>(pub T);
    impl<T> Query<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for Query<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T> DerefMut for Query<T> { fn deref_mut(&mut self) -> &mut T {} }
    #[derive(Debug)]
    pub struct Form<T>(pub T);
    impl<T> Form<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for Form<T> { type Target = T; fn deref(&self) -> &T {} }
    #[locklens::spawn(blocking)]
    pub async fn block<F, R>(f: F) -> Result<R, crate::error::BlockingError> where F: FnOnce() -> R + Send + 'static, R: Send + 'static {}
}
pub mod error {
    #[derive(Debug)]
    pub struct BlockingError;
    impl std::error::Error for BlockingError {}
    pub struct Error {}
    impl<T: std::error::Error + 'static> From<T> for Error { fn from(err: T) -> Error {} }
    pub type Result<T, E = Error> = std::result::Result<T, E>;
}
pub use crate::error::{Error, Result};
pub mod rt {
    pub use actix_rt::{spawn, task, time};
}
