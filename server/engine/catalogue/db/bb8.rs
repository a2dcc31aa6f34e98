// bb8.
pub trait ManageConnection: Send + Sync + 'static {
    type Connection;
    type Error;
}
#[derive(Debug)]
pub enum RunError<E> { User(E), TimedOut }
#[locklens::no_own]
pub struct Pool<M> {}
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M> {}
    pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>> {}
    pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>> {}
}
impl<M> Clone for Pool<M> { fn clone(&self) -> Self {} }
pub struct Builder<M> {}
impl<M: ManageConnection> Builder<M> {
    pub fn max_size(self, max_size: u32) -> Self {}
    pub fn min_idle(self, min_idle: Option<u32>) -> Self {}
    pub fn connection_timeout(self, connection_timeout: std::time::Duration) -> Self {}
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error> {}
}
#[locklens::no_own]
pub struct PooledConnection<'a, M> {}
impl<'a, M: ManageConnection> std::ops::Deref for PooledConnection<'a, M> { type Target = M::Connection; fn deref(&self) -> &M::Connection {} }
impl<'a, M: ManageConnection> std::ops::DerefMut for PooledConnection<'a, M> { fn deref_mut(&mut self) -> &mut M::Connection {} }
