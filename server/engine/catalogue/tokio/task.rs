// tokio's tasks, runtimes and time.
pub use crate::task::spawn;

pub mod task {
    use std::future::Future;
    pub use self::coop::{consume_budget, unconstrained, Unconstrained};
    pub use self::join_set::JoinSet;

    #[locklens::spawn(task)]
    pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static {}
    #[locklens::spawn(local)]
    pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static {}
    #[locklens::spawn(blocking)]
    pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static {}
    #[locklens::in_place]
    pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R {}
    pub async fn yield_now() {}
    pub fn id() -> Id {}
    pub fn try_id() -> Option<Id> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Id {}

    #[locklens::no_own]
    pub struct JoinHandle<T> {}
    impl<T> JoinHandle<T> {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        pub fn id(&self) -> Id {}
    }
    impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }

    pub struct JoinError {}
    impl JoinError {
        pub fn is_cancelled(&self) -> bool {}
        pub fn is_panic(&self) -> bool {}
        pub fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static> {}
        pub fn try_into_panic(self) -> Result<Box<dyn std::any::Any + Send + 'static>, JoinError> {}
        pub fn id(&self) -> Id {}
    }
    impl std::error::Error for JoinError {}
    impl std::fmt::Debug for JoinError {}
    impl std::fmt::Display for JoinError {}
    impl From<JoinError> for std::io::Error { fn from(src: JoinError) -> std::io::Error {} }

    #[derive(Clone)]
    pub struct AbortHandle {}
    impl AbortHandle {
        pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn id(&self) -> Id {}
    }

    pub mod join_set {
        use super::{AbortHandle, Id, JoinError, LocalSet};
        use crate::runtime::Handle;
        use std::future::Future;
        #[locklens::no_own]
        pub struct JoinSet<T> {}
        impl<T> JoinSet<T> {
            pub fn new() -> Self {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            #[locklens::spawn(task)]
            pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + Send + 'static {}
            #[locklens::spawn(task)]
            pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle where F: Future<Output = T> + Send + 'static {}
            #[locklens::spawn(local)]
            pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T> + 'static {}
            #[locklens::spawn(local)]
            pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle where F: Future<Output = T> + 'static {}
            #[locklens::spawn(blocking)]
            pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle where F: FnOnce() -> T + Send + 'static {}
            #[locklens::spawn(blocking)]
            pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle where F: FnOnce() -> T + Send + 'static {}
            pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
            pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
            pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
            pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
            pub async fn shutdown(&mut self) {}
            pub async fn join_all(self) -> Vec<T> {}
            pub fn abort_all(&mut self) {}
            pub fn detach_all(&mut self) {}
            pub fn poll_join_next(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<T, JoinError>>> {}
        }
        impl<T> Default for JoinSet<T> { fn default() -> Self {} }
        impl<T, F> FromIterator<F> for JoinSet<T> where F: Future<Output = T> {
            #[locklens::spawn(task)]
            fn from_iter<I: IntoIterator<Item = F>>(iter: I) -> Self {}
        }
    }

    pub struct LocalSet {}
    impl LocalSet {
        pub fn new() -> LocalSet {}
        pub fn enter(&self) -> LocalEnterGuard {}
        #[locklens::spawn(local)]
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static {}
        #[locklens::blocking(block_on)]
        pub fn block_on<F>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output where F: Future {}
        pub async fn run_until<F>(&self, future: F) -> F::Output where F: Future {}
    }
    impl Default for LocalSet { fn default() -> LocalSet {} }
    impl Future for LocalSet { type Output = (); }
    #[locklens::guard(enter, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::not_send]
    pub struct LocalEnterGuard {}

    #[locklens::no_own]
    pub struct LocalKey<T: 'static> {}
    impl<T: 'static> LocalKey<T> {
        pub fn scope<F>(&'static self, value: T, f: F) -> futures::TaskLocalFuture<T, F> where F: Future {}
        pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R where F: FnOnce() -> R {}
        pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R {}
        pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R {}
        pub fn get(&'static self) -> T where T: Clone {}
        pub fn try_get(&'static self) -> Result<T, AccessError> where T: Clone {}
    }
    pub struct AccessError {}
    impl std::error::Error for AccessError {}
    impl std::fmt::Debug for AccessError {}
    pub mod futures {
        pub struct TaskLocalFuture<T, F> {}
        impl<T, F> TaskLocalFuture<T, F> { pub fn take_value(self: std::pin::Pin<&mut Self>) -> Option<T> {} }
        impl<T, F: std::future::Future> std::future::Future for TaskLocalFuture<T, F> { type Output = F::Output; }
    }

    pub mod coop {
        pub async fn consume_budget() {}
        pub fn has_budget_remaining() -> bool {}
        pub fn unconstrained<F>(inner: F) -> Unconstrained<F> {}
        pub fn cooperative<F: std::future::Future>(fut: F) -> Coop<F> {}
        pub struct Unconstrained<F> {}
        impl<F: std::future::Future> std::future::Future for Unconstrained<F> { type Output = F::Output; }
        pub struct Coop<F> {}
        impl<F: std::future::Future> std::future::Future for Coop<F> { type Output = F::Output; }
    }

    #[derive(Default)]
    pub struct Builder<'a> {}
    impl<'a> Builder<'a> {
        pub fn new() -> Self {}
        pub fn name(&self, name: &'a str) -> Self {}
        #[locklens::spawn(task)]
        pub fn spawn<Fut>(self, future: Fut) -> std::io::Result<JoinHandle<Fut::Output>> where Fut: Future + Send + 'static {}
        #[locklens::spawn(task)]
        pub fn spawn_on<Fut>(self, future: Fut, handle: &crate::runtime::Handle) -> std::io::Result<JoinHandle<Fut::Output>> where Fut: Future + Send + 'static {}
        #[locklens::spawn(local)]
        pub fn spawn_local<Fut>(self, future: Fut) -> std::io::Result<JoinHandle<Fut::Output>> where Fut: Future + 'static {}
        #[locklens::spawn(local)]
        pub fn spawn_local_on<Fut>(self, future: Fut, local_set: &LocalSet) -> std::io::Result<JoinHandle<Fut::Output>> where Fut: Future + 'static {}
        #[locklens::spawn(blocking)]
        pub fn spawn_blocking<Function, Output>(self, function: Function) -> std::io::Result<JoinHandle<Output>> where Function: FnOnce() -> Output + Send + 'static {}
        #[locklens::spawn(blocking)]
        pub fn spawn_blocking_on<Function, Output>(self, function: Function, handle: &crate::runtime::Handle) -> std::io::Result<JoinHandle<Output>> where Function: FnOnce() -> Output + Send + 'static {}
    }
}

pub mod runtime {
    use crate::task::JoinHandle;
    use std::future::Future;
    use std::time::Duration;

    pub struct Runtime {}
    impl Runtime {
        pub fn new() -> std::io::Result<Runtime> {}
        pub fn handle(&self) -> &Handle {}
        #[locklens::spawn(task)]
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static {}
        #[locklens::spawn(blocking)]
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static {}
        #[locklens::blocking(block_on)]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        #[locklens::blocking(wait)]
        pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    pub struct LocalRuntime {}
    impl LocalRuntime {
        pub fn new() -> std::io::Result<LocalRuntime> {}
        pub fn handle(&self) -> &Handle {}
        #[locklens::spawn(local)]
        pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static {}
        #[locklens::spawn(blocking)]
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static {}
        #[locklens::blocking(block_on)]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
    }
    #[derive(Clone, Debug)]
    pub struct Handle {}
    impl Handle {
        pub fn current() -> Self {}
        pub fn try_current() -> Result<Self, TryCurrentError> {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        #[locklens::spawn(task)]
        pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static {}
        #[locklens::spawn(blocking)]
        pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static {}
        #[locklens::blocking(block_on)]
        pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn runtime_flavor(&self) -> RuntimeFlavor {}
        pub fn id(&self) -> Id {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    pub struct TryCurrentError {}
    impl std::error::Error for TryCurrentError {}
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub struct Id {}
    #[derive(Debug, PartialEq, Eq)]
    pub enum RuntimeFlavor { CurrentThread, MultiThread }
    #[locklens::guard(enter, exclusive)]
    #[locklens::family(tokio)]
    #[locklens::not_send]
    pub struct EnterGuard<'a> {}
    #[derive(Clone)]
    pub struct RuntimeMetrics {}
    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize {}
        pub fn num_alive_tasks(&self) -> usize {}
        pub fn global_queue_depth(&self) -> usize {}
    }
    pub struct Builder {}
    impl Builder {
        pub fn new_current_thread() -> Builder {}
        pub fn new_multi_thread() -> Builder {}
        pub fn enable_all(&mut self) -> &mut Self {}
        pub fn enable_io(&mut self) -> &mut Self {}
        pub fn enable_time(&mut self) -> &mut Self {}
        pub fn worker_threads(&mut self, val: usize) -> &mut Self {}
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Self {}
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Self {}
        pub fn thread_name_fn<F>(&mut self, f: F) -> &mut Self where F: Fn() -> String + Send + Sync + 'static {}
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Self {}
        pub fn on_thread_start<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static {}
        pub fn on_thread_stop<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static {}
        pub fn on_thread_park<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static {}
        pub fn on_thread_unpark<F>(&mut self, f: F) -> &mut Self where F: Fn() + Send + Sync + 'static {}
        pub fn build(&mut self) -> std::io::Result<Runtime> {}
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Self {}
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Self {}
        pub fn event_interval(&mut self, val: u32) -> &mut Self {}
        pub fn start_paused(&mut self, start_paused: bool) -> &mut Self {}
    }
}

pub mod time {
    use std::future::Future;
    use std::pin::Pin;
    pub use std::time::Duration;

    pub mod error {
        #[derive(Debug, PartialEq, Eq)]
        pub struct Elapsed();
        impl std::error::Error for Elapsed {}
        impl std::fmt::Display for Elapsed {}
        impl From<Elapsed> for std::io::Error { fn from(err: Elapsed) -> std::io::Error {} }
        #[derive(Debug)]
        pub struct Error();
        impl std::error::Error for Error {}
    }

    pub fn sleep(duration: Duration) -> Sleep {}
    pub fn sleep_until(deadline: Instant) -> Sleep {}
    pub struct Sleep {}
    impl Sleep {
        pub fn deadline(&self) -> Instant {}
        pub fn is_elapsed(&self) -> bool {}
        pub fn reset(self: Pin<&mut Self>, deadline: Instant) {}
    }
    impl Future for Sleep { type Output = (); }

    pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F> where F: Future {}
    pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F> where F: Future {}
    pub struct Timeout<T> {}
    impl<T> Timeout<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: Future> Future for Timeout<T> { type Output = Result<T::Output, error::Elapsed>; }

    pub fn interval(period: Duration) -> Interval {}
    pub fn interval_at(start: Instant, period: Duration) -> Interval {}
    pub struct Interval {}
    impl Interval {
        pub async fn tick(&mut self) -> Instant {}
        pub fn poll_tick(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Instant> {}
        pub fn reset(&mut self) {}
        pub fn reset_immediately(&mut self) {}
        pub fn reset_after(&mut self, after: Duration) {}
        pub fn reset_at(&mut self, deadline: Instant) {}
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior {}
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn period(&self) -> Duration {}
    }
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MissedTickBehavior { Burst, Delay, Skip }

    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub struct Instant {}
    impl Instant {
        pub fn now() -> Instant {}
        pub fn from_std(std: std::time::Instant) -> Instant {}
        pub fn into_std(self) -> std::time::Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl std::ops::Add<Duration> for Instant { type Output = Instant; fn add(self, other: Duration) -> Instant {} }
    impl std::ops::Sub<Duration> for Instant { type Output = Instant; fn sub(self, other: Duration) -> Instant {} }
    impl std::ops::Sub<Instant> for Instant { type Output = Duration; fn sub(self, other: Instant) -> Duration {} }
    impl From<std::time::Instant> for Instant { fn from(time: std::time::Instant) -> Instant {} }
    pub fn pause() {}
    pub fn resume() {}
    pub async fn advance(duration: Duration) {}
}
