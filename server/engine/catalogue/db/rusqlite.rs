// rusqlite: every call goes to disk.
pub type Result<T, E = Error> = std::result::Result<T, E>;
#[derive(Debug)]
pub struct Error {}
impl std::error::Error for Error {}
pub trait Params {}
#[locklens::not_sync]
pub struct Connection {}
impl Connection {
    #[locklens::blocking(io)]
    pub fn open<P: AsRef<std::path::Path>>(path: P) -> Result<Connection> {}
    pub fn open_in_memory() -> Result<Connection> {}
    #[locklens::blocking(io)]
    pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    #[locklens::blocking(io)]
    pub fn execute<P>(&self, sql: &str, params: P) -> Result<usize> {}
    #[locklens::blocking(io)]
    pub fn query_row<T, P, F>(&self, sql: &str, params: P, f: F) -> Result<T> where F: FnOnce(&Row<'_>) -> Result<T> {}
    #[locklens::blocking(io)]
    pub fn query_row_and_then<T, E, P, F>(&self, sql: &str, params: P, f: F) -> Result<T, E> where F: FnOnce(&Row<'_>) -> Result<T, E> {}
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {}
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>> {}
    pub fn last_insert_rowid(&self) -> i64 {}
    pub fn changes(&self) -> u64 {}
    pub fn close(self) -> Result<(), (Connection, Error)> {}
    #[locklens::blocking(io)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>> {}
    #[locklens::blocking(io)]
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>> {}
}
#[derive(Debug)]
pub struct Transaction<'conn> {}
impl Transaction<'_> {
    #[locklens::blocking(io)]
    pub fn commit(self) -> Result<()> {}
    #[locklens::blocking(io)]
    pub fn rollback(self) -> Result<()> {}
}
impl std::ops::Deref for Transaction<'_> { type Target = Connection; fn deref(&self) -> &Connection {} }
pub struct Statement<'conn> {}
impl Statement<'_> {
    #[locklens::blocking(io)]
    pub fn execute<P>(&mut self, params: P) -> Result<usize> {}
    #[locklens::blocking(io)]
    pub fn insert<P>(&mut self, params: P) -> Result<i64> {}
    #[locklens::blocking(io)]
    pub fn query<P>(&mut self, params: P) -> Result<Rows<'_>> {}
    #[locklens::blocking(io)]
    pub fn query_map<T, P, F>(&mut self, params: P, f: F) -> Result<MappedRows<'_, T>> where F: FnMut(&Row<'_>) -> Result<T> {}
    #[locklens::blocking(io)]
    pub fn exists<P>(&mut self, params: P) -> Result<bool> {}
    #[locklens::blocking(io)]
    pub fn query_row<T, P, F>(&mut self, params: P, f: F) -> Result<T> where F: FnOnce(&Row<'_>) -> Result<T> {}
}
pub struct CachedStatement<'conn> {}
impl<'conn> std::ops::Deref for CachedStatement<'conn> { type Target = Statement<'conn>; fn deref(&self) -> &Statement<'conn> {} }
impl<'conn> std::ops::DerefMut for CachedStatement<'conn> { fn deref_mut(&mut self) -> &mut Statement<'conn> {} }
pub struct Rows<'stmt> {}
impl<'stmt> Rows<'stmt> {
    #[locklens::blocking(io)]
    pub fn next(&mut self) -> Result<Option<&Row<'stmt>>> {}
}
pub struct Row<'stmt> {}
impl<'stmt> Row<'stmt> { pub fn get<I, T>(&self, idx: I) -> Result<T> {} pub fn get_unwrap<I, T>(&self, idx: I) -> T {} }
pub struct MappedRows<'stmt, T> {}
impl<T> Iterator for MappedRows<'_, T> { type Item = Result<T>; }
