// opentelemetry: a context's guard belongs to the thread.
pub use self::context::{Context, ContextGuard};
pub mod context {
    #[derive(Clone, Debug, Default)]
    pub struct Context {}
    impl Context {
        pub fn new() -> Self {}
        pub fn current() -> Self {}
        pub fn attach(self) -> ContextGuard {}
        pub fn enter_telemetry_suppressed_scope() -> ContextGuard {}
    }
    #[locklens::guard(enter, exclusive)]
    #[locklens::family(opentelemetry)]
    #[locklens::not_send]
    pub struct ContextGuard {}
    pub trait FutureExt: Sized {
        #[locklens::instrument]
        fn with_context(self, otel_cx: Context) -> WithContext<Self> {}
        #[locklens::instrument]
        fn with_current_context(self) -> WithContext<Self> {}
    }
    impl<T: Sized> FutureExt for T {}
    #[derive(Clone, Debug)]
    pub struct WithContext<T> {}
    impl<T: std::future::Future> std::future::Future for WithContext<T> { type Output = T::Output; }
}
pub mod trace {
    pub use crate::context::{FutureExt, WithContext};
    pub fn mark_span_as_active<T>(span: T) -> crate::ContextGuard {}
}
