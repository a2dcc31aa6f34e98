// tracing: spans, their guards, and what carries a span over to another task.
pub use self::dispatcher::Dispatch;
pub use self::instrument::Instrument;
pub use self::instrument::Instrumented;
pub use self::span::{Id, Span};
pub use self::subscriber::Subscriber;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level {}
impl Level {
    pub const ERROR: Level = Level {};
    pub const WARN: Level = Level {};
    pub const INFO: Level = Level {};
    pub const DEBUG: Level = Level {};
    pub const TRACE: Level = Level {};
    pub fn as_str(&self) -> &'static str {}
}
#[derive(Debug)]
pub struct Metadata<'a> {}
impl<'a> Metadata<'a> {
    pub fn name(&self) -> &'static str {}
    pub fn target(&self) -> &'a str {}
    pub fn level(&self) -> &Level {}
}
#[derive(Debug)]
pub struct Event<'a> {}

pub mod span {
    use crate::{Dispatch, Metadata};
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Id {}
    impl Id { pub fn into_u64(&self) -> u64 {} pub fn from_u64(u: u64) -> Self {} }

    #[locklens::lock(span, span)]
    #[locklens::family(tracing)]
    #[derive(Clone)]
    pub struct Span {}
    impl Span {
        pub const fn none() -> Span {}
        pub fn current() -> Span {}
        #[locklens::acquire(shared)]
        pub fn enter(&self) -> Entered<'_> {}
        #[locklens::acquire(shared, owned)]
        pub fn entered(self) -> EnteredSpan {}
        pub fn or_current(self) -> Self {}
        pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {}
        pub fn record<Q: ?Sized, V>(&self, field: &Q, value: V) -> &Self {}
        pub fn has_field<Q: ?Sized>(&self, field: &Q) -> bool {}
        pub fn is_disabled(&self) -> bool {}
        pub fn is_none(&self) -> bool {}
        pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self {}
        pub fn id(&self) -> Option<Id> {}
        pub fn metadata(&self) -> Option<&'static Metadata<'static>> {}
        pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T> {}
    }
    #[locklens::guard(span, shared)]
    #[locklens::family(tracing)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct Entered<'a> {}
    #[locklens::guard(span, shared)]
    #[locklens::family(tracing)]
    #[locklens::no_own]
    #[locklens::not_send]
    pub struct EnteredSpan {}
    impl EnteredSpan {
        pub fn id(&self) -> Option<Id> {}
        pub fn exit(self) -> Span {}
    }
    impl std::ops::Deref for EnteredSpan { type Target = Span; fn deref(&self) -> &Span {} }
}

pub mod instrument {
    use crate::{Dispatch, Span};
    use std::future::Future;
    pub trait Instrument: Sized {
        #[locklens::instrument]
        fn instrument(self, span: Span) -> Instrumented<Self> {}
        #[locklens::instrument]
        fn in_current_span(self) -> Instrumented<Self> {}
    }
    impl<T: Sized> Instrument for T {}
    pub trait WithSubscriber: Sized {
        #[locklens::instrument]
        fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self> where S: Into<Dispatch> {}
        #[locklens::instrument]
        fn with_current_subscriber(self) -> WithDispatch<Self> {}
    }
    impl<T: Sized> WithSubscriber for T {}
    #[derive(Clone, Debug)]
    pub struct Instrumented<T> {}
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span {}
        pub fn span_mut(&mut self) -> &mut Span {}
        pub fn inner(&self) -> &T {}
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: Future> Future for Instrumented<T> { type Output = T::Output; }
    #[derive(Clone, Debug)]
    pub struct WithDispatch<T> {}
    impl<T> WithDispatch<T> { pub fn inner(&self) -> &T {} pub fn into_inner(self) -> T {} pub fn dispatcher(&self) -> &Dispatch {} }
    impl<T: Future> Future for WithDispatch<T> { type Output = T::Output; }
}

pub mod dispatcher {
    #[derive(Clone, Debug)]
    pub struct Dispatch {}
    impl Dispatch { pub fn none() -> Self {} pub fn new<S>(subscriber: S) -> Self {} }
    pub struct DefaultGuard();
    pub fn with_default<T>(dispatcher: &Dispatch, f: impl FnOnce() -> T) -> T {}
    pub fn set_default(dispatcher: &Dispatch) -> DefaultGuard {}
    pub fn set_global_default(dispatcher: Dispatch) -> Result<(), SetGlobalDefaultError> {}
    pub fn get_default<T, F>(f: F) -> T where F: FnMut(&Dispatch) -> T {}
    #[derive(Debug)]
    pub struct SetGlobalDefaultError {}
    impl std::error::Error for SetGlobalDefaultError {}
}
pub mod subscriber {
    pub use crate::dispatcher::{DefaultGuard, SetGlobalDefaultError};
    pub trait Subscriber: 'static {}
    pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T {}
    pub fn set_default<S>(subscriber: S) -> DefaultGuard {}
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError> {}
}
pub mod field {
    pub struct Empty;
    #[derive(Clone)]
    pub struct DisplayValue<T>(T);
    #[derive(Clone)]
    pub struct DebugValue<T>(T);
    pub fn display<T>(t: T) -> DisplayValue<T> {}
    pub fn debug<T>(t: T) -> DebugValue<T> {}
}
pub mod macros__ {
    pub fn span() -> crate::Span {}
    pub fn trace_span() -> crate::Span {}
    pub fn debug_span() -> crate::Span {}
    pub fn info_span() -> crate::Span {}
    pub fn warn_span() -> crate::Span {}
    pub fn error_span() -> crate::Span {}
}
