// r2d2: `get` waits on the thread until a connection is free.
pub trait ManageConnection: Send + Sync + 'static {
    type Connection;
    type Error;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
}
#[derive(Debug)]
pub struct Error();
impl std::error::Error for Error {}
#[locklens::no_own]
pub struct Pool<M> {}
impl<M: ManageConnection> Pool<M> {
    #[locklens::blocking(wait)]
    pub fn new(manager: M) -> Result<Pool<M>, Error> {}
    pub fn builder() -> Builder<M> {}
    #[locklens::blocking(wait)]
    pub fn get(&self) -> Result<PooledConnection<M>, Error> {}
    #[locklens::blocking(wait)]
    pub fn get_timeout(&self, timeout: std::time::Duration) -> Result<PooledConnection<M>, Error> {}
    pub fn try_get(&self) -> Option<PooledConnection<M>> {}
    pub fn max_size(&self) -> u32 {}
}
impl<M> Clone for Pool<M> { fn clone(&self) -> Pool<M> {} }
pub struct Builder<M> {}
impl<M: ManageConnection> Builder<M> {
    pub fn max_size(self, max_size: u32) -> Builder<M> {}
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M> {}
    pub fn connection_timeout(self, connection_timeout: std::time::Duration) -> Builder<M> {}
    #[locklens::blocking(wait)]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error> {}
    pub fn build_unchecked(self, manager: M) -> Pool<M> {}
}
#[locklens::no_own]
pub struct PooledConnection<M> {}
impl<M: ManageConnection> std::ops::Deref for PooledConnection<M> { type Target = M::Connection; fn deref(&self) -> &M::Connection {} }
impl<M: ManageConnection> std::ops::DerefMut for PooledConnection<M> { fn deref_mut(&mut self) -> &mut M::Connection {} }
