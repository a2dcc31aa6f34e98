// log: its macros evaluate their arguments and hold nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level { Error, Warn, Info, Debug, Trace }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelFilter { Off, Error, Warn, Info, Debug, Trace }
#[derive(Clone, Debug)]
pub struct Record<'a> {}
impl<'a> Record<'a> {
    pub fn args(&self) -> &std::fmt::Arguments<'a> {}
    pub fn level(&self) -> Level {}
    pub fn target(&self) -> &'a str {}
    pub fn metadata(&self) -> &Metadata<'a> {}
}
#[derive(Clone, Debug)]
pub struct Metadata<'a> {}
impl<'a> Metadata<'a> { pub fn level(&self) -> Level {} pub fn target(&self) -> &'a str {} }
pub trait Log: Sync + Send {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn log(&self, record: &Record<'_>);
    fn flush(&self);
}
#[derive(Debug)]
pub struct SetLoggerError();
impl std::error::Error for SetLoggerError {}
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError> {}
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> {}
pub fn logger() -> &'static dyn Log {}
pub fn max_level() -> LevelFilter {}
pub fn set_max_level(level: LevelFilter) {}
pub mod macros__ {
    pub fn log_enabled() -> bool {}
}
