// pollster: one function.
#[locklens::blocking(block_on)]
pub fn block_on<F>(fut: F) -> F::Output where F: std::future::Future {}
pub trait FutureExt: std::future::Future {
    #[locklens::blocking(block_on)]
    fn block_on(self) -> Self::Output {}
}
impl<F: std::future::Future> FutureExt for F {}
