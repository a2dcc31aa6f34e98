// rocket: managed state.
pub struct State<T: ?Sized>();
impl<T> State<T> { pub fn inner(&self) -> &T {} }
impl<T> std::ops::Deref for State<T> { type Target = T; fn deref(&self) -> &T {} }
pub use tokio;
