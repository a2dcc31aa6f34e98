// sqlx: pools and queries are async.
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub enum Error { RowNotFound, PoolTimedOut, PoolClosed, Io(std::io::Error) }
impl std::error::Error for Error {}
pub struct Postgres {}
pub struct MySql {}
pub struct Sqlite {}
pub struct Any {}
pub type PgPool = Pool<Postgres>;
pub type MySqlPool = Pool<MySql>;
pub type SqlitePool = Pool<Sqlite>;
pub type AnyPool = Pool<Any>;
pub mod pool { pub use crate::{Pool, PoolConnection}; }
#[locklens::no_own]
pub struct Pool<DB> {}
impl<DB> Pool<DB> {
    pub async fn connect(url: &str) -> Result<Self> {}
    pub fn connect_lazy(url: &str) -> Result<Self> {}
    pub async fn acquire(&self) -> Result<PoolConnection<DB>> {}
    pub fn try_acquire(&self) -> Option<PoolConnection<DB>> {}
    pub async fn begin(&self) -> Result<Transaction<'static, DB>> {}
    pub async fn close(&self) {}
    pub fn is_closed(&self) -> bool {}
    pub fn size(&self) -> u32 {}
}
impl<DB> Clone for Pool<DB> { fn clone(&self) -> Self {} }
#[locklens::no_own]
pub struct PoolConnection<DB> {}
#[locklens::no_own]
pub struct Transaction<'c, DB> {}
impl<'c, DB> Transaction<'c, DB> {
    pub async fn commit(self) -> Result<()> {}
    pub async fn rollback(self) -> Result<()> {}
}
