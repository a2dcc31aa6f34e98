// event-listener.
#[derive(Debug, Default)]
pub struct Event<T = ()> {}
impl<T> Event<T> {
    pub const fn new() -> Self {}
    pub fn listen(&self) -> EventListener<T> {}
    pub fn notify<N>(&self, n: N) -> usize {}
    pub fn is_notified(&self) -> bool {}
    pub fn total_listeners(&self) -> usize {}
}
pub struct EventListener<T = ()> {}
impl<T> std::future::Future for EventListener<T> { type Output = T; }
pub trait Listener<T = ()> {
    #[locklens::blocking(wait)]
    fn wait(self) -> T {}
    #[locklens::blocking(wait)]
    fn wait_timeout(self, timeout: std::time::Duration) -> Option<T> {}
    #[locklens::blocking(wait)]
    fn wait_deadline(self, deadline: std::time::Instant) -> Option<T> {}
}
impl<T> Listener<T> for EventListener<T> {}
