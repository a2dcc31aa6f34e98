// rand.
#[locklens::not_send]
#[derive(Clone, Debug)]
pub struct ThreadRng {}
pub mod rngs { pub use crate::ThreadRng; }
pub fn thread_rng() -> ThreadRng {}
pub fn rng() -> ThreadRng {}
pub fn random<T>() -> T {}
pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dest: &mut [u8]);
}
impl RngCore for ThreadRng {}
pub trait Rng: RngCore {
    fn r#gen<T>(&mut self) -> T {}
    fn random<T>(&mut self) -> T {}
    fn gen_range<T, R>(&mut self, range: R) -> T where R: std::ops::RangeBounds<T> {}
    fn random_range<T, R>(&mut self, range: R) -> T where R: std::ops::RangeBounds<T> {}
    fn gen_bool(&mut self, p: f64) -> bool {}
    fn random_bool(&mut self, p: f64) -> bool {}
}
impl<R: RngCore + ?Sized> Rng for R {}
pub mod prelude { pub use crate::{random, Rng, RngCore, ThreadRng}; }
