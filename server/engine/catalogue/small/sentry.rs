// sentry: a scope's guard belongs to the thread's hub.
use std::sync::Arc;
pub struct Hub {}
impl Hub {
    pub fn current() -> Arc<Hub> {}
    pub fn main() -> Arc<Hub> {}
    pub fn push_scope(&self) -> ScopeGuard {}
    pub fn with_scope<C, F, R>(&self, scope_config: C, callback: F) -> R where C: FnOnce(&mut Scope), F: FnOnce() -> R {}
    pub fn configure_scope<F, R>(&self, f: F) -> R where F: FnOnce(&mut Scope) -> R {}
    pub fn run<F: FnOnce() -> R, R>(hub: Arc<Hub>, f: F) -> R {}
}
#[derive(Clone)]
pub struct Scope {}
#[locklens::guard(enter, exclusive)]
#[locklens::family(sentry)]
pub struct ScopeGuard();
pub fn with_scope<C, F, R>(scope_config: C, callback: F) -> R where C: FnOnce(&mut Scope), F: FnOnce() -> R {}
pub fn configure_scope<F, R>(f: F) -> R where F: FnOnce(&mut Scope) -> R {}
pub trait SentryFutureExt: Sized {
    #[locklens::instrument]
    fn bind_hub<H>(self, hub: H) -> SentryFuture<Self> where H: Into<Arc<Hub>> {}
}
impl<F> SentryFutureExt for F where F: std::future::Future {}
pub struct SentryFuture<F> {}
impl<F: std::future::Future> std::future::Future for SentryFuture<F> { type Output = F::Output; }
