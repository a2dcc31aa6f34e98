// postgres: the synchronous client; it blocks the thread on the network.
#[derive(Debug)]
pub struct Error {}
impl std::error::Error for Error {}
#[derive(Clone)]
pub struct Row {}
impl Row { pub fn get<I, T>(&self, idx: I) -> T {} pub fn try_get<I, T>(&self, idx: I) -> Result<T, Error> {} pub fn len(&self) -> usize {} }
#[derive(Clone)]
pub struct Statement {}
pub struct Client {}
impl Client {
    #[locklens::blocking(net)]
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error> {}
    #[locklens::blocking(net)]
    pub fn execute<T: ?Sized>(&mut self, query: &T, params: &[&dyn Sync]) -> Result<u64, Error> {}
    #[locklens::blocking(net)]
    pub fn query<T: ?Sized>(&mut self, query: &T, params: &[&dyn Sync]) -> Result<Vec<Row>, Error> {}
    #[locklens::blocking(net)]
    pub fn query_one<T: ?Sized>(&mut self, query: &T, params: &[&dyn Sync]) -> Result<Row, Error> {}
    #[locklens::blocking(net)]
    pub fn query_opt<T: ?Sized>(&mut self, query: &T, params: &[&dyn Sync]) -> Result<Option<Row>, Error> {}
    #[locklens::blocking(net)]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
    #[locklens::blocking(net)]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
    #[locklens::blocking(net)]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
    pub fn is_closed(&self) -> bool {}
}
pub struct Transaction<'a> {}
impl<'a> Transaction<'a> {
    #[locklens::blocking(net)]
    pub fn commit(self) -> Result<(), Error> {}
    #[locklens::blocking(net)]
    pub fn rollback(self) -> Result<(), Error> {}
    #[locklens::blocking(net)]
    pub fn execute<T: ?Sized>(&mut self, query: &T, params: &[&dyn Sync]) -> Result<u64, Error> {}
    #[locklens::blocking(net)]
    pub fn query<T: ?Sized>(&mut self, query: &T, params: &[&dyn Sync]) -> Result<Vec<Row>, Error> {}
}
#[derive(Clone, Copy, Debug)]
pub struct NoTls;
