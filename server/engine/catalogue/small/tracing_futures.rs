// tracing-futures: the older home of `Instrument`.
pub use tracing::instrument::Instrumented;
pub trait Instrument: Sized {
    #[locklens::instrument]
    fn instrument(self, span: tracing::Span) -> Instrumented<Self> {}
    #[locklens::instrument]
    fn in_current_span(self) -> Instrumented<Self> {}
}
impl<T: Sized> Instrument for T {}
