// axum: extractors, through which handlers reach shared state.
pub use crate::routing::Router;
use std::ops::{Deref, DerefMut};
#[derive(Clone, Copy, Debug, Default)]
pub struct Extension<T>(pub T);
#[derive(Clone, Copy, Debug, Default)]
pub struct Json<T>(pub T);
#[derive(Clone, Copy, Debug, Default)]
pub struct Form<T>(pub T);
impl<T> Deref for Extension<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> DerefMut for Extension<T> { fn deref_mut(&mut self) -> &mut T {} }
impl<T> Deref for Json<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> DerefMut for Json<T> { fn deref_mut(&mut self) -> &mut T {} }
impl<T> Deref for Form<T> { type Target = T; fn deref(&self) -> &T {} }
impl<T> DerefMut for Form<T> { fn deref_mut(&mut self) -> &mut T {} }
pub mod extract {
    pub use crate::{Extension, Form, Json};
    use std::ops::{Deref, DerefMut};
    #[derive(Clone, Copy, Debug, Default)]
    pub struct State<S>(pub S);
    #[derive(Debug)]
    pub struct Path<T>(pub T);
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Query<T>(pub T);
    #[derive(Clone, Copy, Debug)]
    pub struct ConnectInfo<T>(pub T);
    impl<S> Deref for State<S> { type Target = S; fn deref(&self) -> &S {} }
    impl<S> DerefMut for State<S> { fn deref_mut(&mut self) -> &mut S {} }
    impl<T> Deref for Path<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T> DerefMut for Path<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T> Deref for Query<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T> DerefMut for Query<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<T> Deref for ConnectInfo<T> { type Target = T; fn deref(&self) -> &T {} }
    pub trait FromRef<T> { fn from_ref(input: &T) -> Self; }
    impl<T: Clone> FromRef<T> for T { fn from_ref(input: &T) -> Self {} }
    pub mod ws {
        pub struct WebSocketUpgrade {}
        pub struct WebSocket {}
        impl WebSocket {
            pub async fn recv(&mut self) -> Option<Result<Message, crate::Error>> {}
            #[locklens::cancel_unsafe]
            pub async fn send(&mut self, msg: Message) -> Result<(), crate::Error> {}
        }
        impl futures::stream::Stream for WebSocket { type Item = Result<Message, crate::Error>; }
        impl futures::sink::Sink<Message> for WebSocket { type Error = crate::Error; }
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Message { Text(Utf8Bytes), Binary(bytes::Bytes), Ping(bytes::Bytes), Pong(bytes::Bytes), Close(Option<CloseFrame>) }
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Utf8Bytes();
        impl std::ops::Deref for Utf8Bytes { type Target = str; fn deref(&self) -> &str {} }
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct CloseFrame { pub code: u16, pub reason: Utf8Bytes }
    }
}
#[derive(Debug)]
pub struct Error {}
pub mod routing {
    pub struct Router<S = ()> {}
    impl<S> Router<S> {
        pub fn new() -> Self {}
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self {}
        pub fn nest(self, path: &str, router: Router<S>) -> Self {}
        pub fn merge<R>(self, other: R) -> Self {}
        pub fn layer<L>(self, layer: L) -> Router<S> {}
        pub fn fallback<H>(self, handler: H) -> Self {}
        pub fn with_state<S2>(self, state: S) -> Router<S2> {}
    }
    pub struct MethodRouter<S = ()> {}
    impl<S> MethodRouter<S> {
        pub fn get<H>(self, handler: H) -> Self {}
        pub fn post<H>(self, handler: H) -> Self {}
        pub fn put<H>(self, handler: H) -> Self {}
        pub fn delete<H>(self, handler: H) -> Self {}
        pub fn patch<H>(self, handler: H) -> Self {}
    }
    pub fn get<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn post<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn put<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn delete<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn patch<H, S>(handler: H) -> MethodRouter<S> {}
    pub fn any<H, S>(handler: H) -> MethodRouter<S> {}
}
