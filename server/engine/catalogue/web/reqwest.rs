// reqwest: the async client, and the blocking one with its async twins.
pub type Result<T> = std::result::Result<T, Error>;
pub struct Error {}
impl std::error::Error for Error {}
impl std::fmt::Debug for Error {}
impl Error { pub fn is_timeout(&self) -> bool {} pub fn is_connect(&self) -> bool {} pub fn status(&self) -> Option<StatusCode> {} }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatusCode();
impl StatusCode { pub fn as_u16(&self) -> u16 {} pub fn is_success(&self) -> bool {} pub fn is_client_error(&self) -> bool {} pub fn is_server_error(&self) -> bool {} }
pub trait IntoUrl {}
impl<'a> IntoUrl for &'a str {}
impl<'a> IntoUrl for &'a String {}
impl IntoUrl for String {}
pub async fn get<T: IntoUrl>(url: T) -> Result<Response> {}
#[derive(Clone, Debug)]
pub struct Client {}
impl Client {
    pub fn new() -> Client {}
    pub fn builder() -> ClientBuilder {}
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub async fn execute(&self, request: Request) -> Result<Response> {}
}
pub struct Request {}
pub struct ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> ClientBuilder {}
    pub fn build(self) -> Result<Client> {}
    pub fn timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
    pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
}
pub struct RequestBuilder {}
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn body<T>(self, body: T) -> RequestBuilder {}
    pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder {}
    pub fn query<T: ?Sized>(self, query: &T) -> RequestBuilder {}
    pub fn form<T: ?Sized>(self, form: &T) -> RequestBuilder {}
    pub fn json<T: ?Sized>(self, json: &T) -> RequestBuilder {}
    pub fn build(self) -> Result<Request> {}
    pub async fn send(self) -> Result<Response> {}
}
pub struct Response {}
impl Response {
    pub fn status(&self) -> StatusCode {}
    pub fn error_for_status(self) -> Result<Self> {}
    pub fn content_length(&self) -> Option<u64> {}
    pub async fn json<T>(self) -> Result<T> {}
    pub async fn bytes(self) -> Result<bytes::Bytes> {}
    pub async fn text(self) -> Result<String> {}
    pub async fn chunk(&mut self) -> Result<Option<bytes::Bytes>> {}
    pub fn bytes_stream(self) -> impl futures::stream::Stream<Item = Result<bytes::Bytes>> {}
}
pub mod blocking {
    use super::{IntoUrl, Result, StatusCode};
    #[locklens::blocking(net, alt = "reqwest::get")]
    pub fn get<T: IntoUrl>(url: T) -> Result<Response> {}
    #[derive(Clone, Debug)]
    pub struct Client {}
    impl Client {
        pub fn new() -> Client {}
        pub fn builder() -> ClientBuilder {}
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        #[locklens::blocking(net, alt = "reqwest::Client::execute")]
        pub fn execute(&self, request: Request) -> Result<Response> {}
    }
    pub struct Request {}
    pub struct ClientBuilder {}
    impl ClientBuilder {
        pub fn new() -> ClientBuilder {}
        pub fn build(self) -> Result<Client> {}
        pub fn timeout(self, timeout: std::time::Duration) -> ClientBuilder {}
        pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
    }
    pub struct RequestBuilder {}
    impl RequestBuilder {
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
        pub fn body<T>(self, body: T) -> RequestBuilder {}
        pub fn timeout(self, timeout: std::time::Duration) -> RequestBuilder {}
        pub fn query<T: ?Sized>(self, query: &T) -> RequestBuilder {}
        pub fn form<T: ?Sized>(self, form: &T) -> RequestBuilder {}
        pub fn json<T: ?Sized>(self, json: &T) -> RequestBuilder {}
        pub fn build(self) -> Result<Request> {}
        #[locklens::blocking(net, alt = "reqwest::RequestBuilder::send")]
        pub fn send(self) -> Result<Response> {}
    }
    pub struct Response {}
    impl Response {
        pub fn status(&self) -> StatusCode {}
        pub fn error_for_status(self) -> Result<Self> {}
        pub fn content_length(&self) -> Option<u64> {}
        #[locklens::blocking(net, alt = "reqwest::Response::json")]
        pub fn json<T>(self) -> Result<T> {}
        #[locklens::blocking(net, alt = "reqwest::Response::bytes")]
        pub fn bytes(self) -> Result<bytes::Bytes> {}
        #[locklens::blocking(net, alt = "reqwest::Response::text")]
        pub fn text(self) -> Result<String> {}
    }
}
