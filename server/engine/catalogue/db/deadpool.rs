// deadpool.
pub mod managed {
    pub trait Manager {
        type Type;
        type Error;
    }
    pub enum PoolError<E> { Timeout(TimeoutType), Backend(E), Closed, NoRuntimeSpecified, PostCreateHook(String) }
    #[derive(Clone, Copy, Debug)]
    pub enum TimeoutType { Wait, Create, Recycle }
    #[locklens::no_own]
    pub struct Pool<M, W = Object<M>> {}
    impl<M: Manager> Pool<M> {
        pub async fn get(&self) -> Result<Object<M>, PoolError<M::Error>> {}
        pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<Object<M>, PoolError<M::Error>> {}
        pub fn resize(&self, max_size: usize) {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
        pub fn manager(&self) -> &M {}
    }
    impl<M, W> Clone for Pool<M, W> { fn clone(&self) -> Self {} }
    #[derive(Clone, Copy, Debug)]
    pub struct Timeouts {}
    #[locklens::no_own]
    pub struct Object<M> {}
    impl<M: Manager> std::ops::Deref for Object<M> { type Target = M::Type; fn deref(&self) -> &M::Type {} }
    impl<M: Manager> std::ops::DerefMut for Object<M> { fn deref_mut(&mut self) -> &mut M::Type {} }
}
