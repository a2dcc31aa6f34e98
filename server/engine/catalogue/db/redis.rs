// redis: the synchronous connection blocks the thread on the network.
pub type RedisResult<T> = Result<T, RedisError>;
#[derive(Debug)]
pub struct RedisError {}
impl std::error::Error for RedisError {}
#[derive(Clone, Debug)]
pub struct Client {}
impl Client {
    pub fn open<T>(params: T) -> RedisResult<Client> {}
    #[locklens::blocking(net, alt = "redis::Client::get_multiplexed_async_connection")]
    pub fn get_connection(&self) -> RedisResult<Connection> {}
    #[locklens::blocking(net)]
    pub fn get_connection_with_timeout(&self, timeout: std::time::Duration) -> RedisResult<Connection> {}
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
}
pub struct Connection {}
#[derive(Clone)]
pub struct Cmd {}
impl Cmd {
    pub fn new() -> Cmd {}
    pub fn arg<T>(&mut self, arg: T) -> &mut Cmd {}
    #[locklens::blocking(net, alt = "redis::Cmd::query_async")]
    pub fn query<T>(&self, con: &mut Connection) -> RedisResult<T> {}
    pub async fn query_async<T>(&self, con: &mut aio::MultiplexedConnection) -> RedisResult<T> {}
}
pub fn cmd(name: &str) -> Cmd {}
pub mod aio {
    #[derive(Clone)]
    pub struct MultiplexedConnection {}
}
