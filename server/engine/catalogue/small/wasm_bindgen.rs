// wasm-bindgen: values of JavaScript, and the unwrapping that throws there.
pub struct JsValue {}
impl JsValue {
    pub const NULL: JsValue = JsValue {};
    pub const UNDEFINED: JsValue = JsValue {};
    pub fn is_null(&self) -> bool {}
    pub fn is_undefined(&self) -> bool {}
    pub fn as_string(&self) -> Option<String> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn as_bool(&self) -> Option<bool> {}
}
impl Clone for JsValue { fn clone(&self) -> Self {} }
impl std::fmt::Debug for JsValue {}
pub trait UnwrapThrowExt<T>: Sized {
    fn unwrap_throw(self) -> T {}
    fn expect_throw(self, message: &str) -> T {}
}
impl<T> UnwrapThrowExt<T> for Option<T> {}
impl<T, E> UnwrapThrowExt<T> for Result<T, E> where E: std::fmt::Debug {}
pub mod prelude {
    pub use crate::JsValue;
    pub use crate::UnwrapThrowExt;
}
