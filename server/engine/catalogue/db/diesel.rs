// diesel: the entry points whose types do not depend on the schema.
pub type QueryResult<T> = Result<T, result::Error>;
pub type ConnectionResult<T> = Result<T, ConnectionError>;
#[derive(Debug)]
pub struct ConnectionError {}
impl std::error::Error for ConnectionError {}
pub mod result {
    #[derive(Debug, PartialEq)]
    pub enum Error { NotFound, RollbackTransaction, AlreadyInTransaction, NotInTransaction }
    impl std::error::Error for Error {}
    pub use crate::{ConnectionError, ConnectionResult, QueryResult};
}
pub mod connection { pub use crate::Connection; }
pub mod prelude { pub use crate::{Connection, MysqlConnection, PgConnection, QueryResult, RunQueryDsl, SqliteConnection}; }
pub mod pg { pub use crate::PgConnection; }
pub mod sqlite { pub use crate::SqliteConnection; }
pub mod mysql { pub use crate::MysqlConnection; }
pub trait Connection: Sized {
    #[locklens::blocking(net)]
    fn establish(database_url: &str) -> ConnectionResult<Self> {}
    #[locklens::blocking(net)]
    fn transaction<T, E, F>(&mut self, f: F) -> Result<T, E> where F: FnOnce(&mut Self) -> Result<T, E> {}
}
pub struct PgConnection {}
pub struct MysqlConnection {}
pub struct SqliteConnection {}
impl Connection for PgConnection {}
impl Connection for MysqlConnection {}
impl Connection for SqliteConnection {}
pub trait RunQueryDsl<Conn>: Sized {
    #[locklens::blocking(net)]
    fn execute(self, conn: &mut Conn) -> QueryResult<usize> {}
    #[locklens::blocking(net)]
    fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
    #[locklens::blocking(net)]
    fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U> {}
    #[locklens::blocking(net)]
    fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
    #[locklens::blocking(net)]
    fn first<U>(self, conn: &mut Conn) -> QueryResult<U> {}
}
pub fn sql_query<T>(query: T) -> query_builder::SqlQuery {}
pub fn insert_into<T>(target: T) -> query_builder::IncompleteInsertStatement<T> {}
pub fn update<T>(source: T) -> query_builder::UpdateStatement<T> {}
pub fn delete<T>(source: T) -> query_builder::DeleteStatement<T> {}
pub mod query_builder {
    use crate::RunQueryDsl;
    pub struct SqlQuery {}
    impl SqlQuery { pub fn bind<ST, V>(self, value: V) -> SqlQuery {} }
    impl<Conn> RunQueryDsl<Conn> for SqlQuery {}
    pub struct IncompleteInsertStatement<T> {}
    impl<T> IncompleteInsertStatement<T> { pub fn values<U>(self, records: U) -> InsertStatement<T> {} }
    pub struct InsertStatement<T> {}
    impl<T> InsertStatement<T> { pub fn returning<E>(self, returns: E) -> InsertStatement<T> {} }
    impl<T, Conn> RunQueryDsl<Conn> for InsertStatement<T> {}
    pub struct UpdateStatement<T> {}
    impl<T> UpdateStatement<T> { pub fn set<V>(self, values: V) -> UpdateStatement<T> {} pub fn filter<P>(self, predicate: P) -> UpdateStatement<T> {} pub fn returning<E>(self, returns: E) -> UpdateStatement<T> {} }
    impl<T, Conn> RunQueryDsl<Conn> for UpdateStatement<T> {}
    pub struct DeleteStatement<T> {}
    impl<T> DeleteStatement<T> { pub fn filter<P>(self, predicate: P) -> DeleteStatement<T> {} pub fn returning<E>(self, returns: E) -> DeleteStatement<T> {} }
    impl<T, Conn> RunQueryDsl<Conn> for DeleteStatement<T> {}
}
