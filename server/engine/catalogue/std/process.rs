pub mod process {
    use crate::ffi::OsStr;
    use crate::fmt::{Display, Formatter, Result as FmtResult};
    use crate::fs::File;
    use crate::io::{self, Read, Write};
    use crate::path::Path;

    pub fn abort() -> ! {}
    pub fn exit(code: i32) -> ! {}
    pub fn id() -> u32 {}

    #[derive(Debug)]
    pub struct Command { }
    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        #[locklens::blocking(process)]
        pub fn output(&mut self) -> io::Result<Output> {}
        #[locklens::blocking(process)]
        pub fn status(&mut self) -> io::Result<ExitStatus> {}
        pub fn get_program(&self) -> &OsStr {}
        pub fn get_args(&self) -> CommandArgs<'_> {}
        pub fn get_current_dir(&self) -> Option<&Path> {}
    }
    #[derive(Debug)]
    pub struct CommandArgs<'a> { }
    impl<'a> Iterator for CommandArgs<'a> { type Item = &'a OsStr; fn next(&mut self) -> Option<&'a OsStr> {} }
    #[derive(Debug)]
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn kill(&mut self) -> io::Result<()> {}
        pub fn id(&self) -> u32 {}
        #[locklens::blocking(process)]
        pub fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        #[locklens::blocking(process)]
        pub fn wait_with_output(self) -> io::Result<Output> {}
    }
    #[derive(PartialEq, Eq, Clone, Debug)]
    pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    #[derive(PartialEq, Eq, Clone, Copy, Debug, Default)]
    pub struct ExitStatus { }
    impl ExitStatus {
        pub fn exit_ok(&self) -> Result<(), ExitStatusError> {}
        pub fn success(&self) -> bool {}
        pub fn code(&self) -> Option<i32> {}
    }
    impl Display for ExitStatus { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(PartialEq, Eq, Clone, Copy, Debug)]
    pub struct ExitStatusError { }
    impl Display for ExitStatusError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for ExitStatusError { }
    #[derive(Clone, Copy, Debug, Default, PartialEq)]
    pub struct ExitCode { }
    impl ExitCode {
        pub const SUCCESS: ExitCode = ExitCode;
        pub const FAILURE: ExitCode = ExitCode;
        pub fn exit_process(self) -> ! {}
    }
    impl From<u8> for ExitCode { fn from(code: u8) -> ExitCode {} }
    pub trait Termination { fn report(self) -> ExitCode; }
    #[derive(Debug)]
    pub struct Stdio { }
    impl Stdio {
        pub fn piped() -> Stdio {}
        pub fn inherit() -> Stdio {}
        pub fn null() -> Stdio {}
    }
    impl From<File> for Stdio { fn from(file: File) -> Stdio {} }
    impl From<ChildStdin> for Stdio { fn from(pipe: ChildStdin) -> Stdio {} }
    impl From<ChildStdout> for Stdio { fn from(pipe: ChildStdout) -> Stdio {} }
    impl From<ChildStderr> for Stdio { fn from(pipe: ChildStderr) -> Stdio {} }
    #[derive(Debug)]
    pub struct ChildStdin { }
    impl ChildStdin {
        #[locklens::blocking(io)]
        pub fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    }
    impl Write for ChildStdin { fn write(&mut self, buf: &[u8]) -> io::Result<usize> {} fn flush(&mut self) -> io::Result<()> {} }
    #[derive(Debug)]
    pub struct ChildStdout { }
    impl ChildStdout {
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    }
    impl Read for ChildStdout { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
    #[derive(Debug)]
    pub struct ChildStderr { }
    impl ChildStderr {
        #[locklens::blocking(io)]
        pub fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[locklens::blocking(io)]
        pub fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    }
    impl Read for ChildStderr { fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {} }
}

pub mod env {
    use crate::ffi::{OsStr, OsString};
    use crate::fmt::{Display, Formatter, Result as FmtResult};
    use crate::io;
    use crate::path::{Path, PathBuf};

    pub fn args() -> Args {}
    pub fn args_os() -> ArgsOs {}
    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}
    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}
    pub fn vars() -> Vars {}
    pub fn vars_os() -> VarsOs {}
    pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}
    pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}
    pub fn current_dir() -> io::Result<PathBuf> {}
    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub fn current_exe() -> io::Result<PathBuf> {}
    pub fn temp_dir() -> PathBuf {}
    pub fn home_dir() -> Option<PathBuf> {}
    pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_> {}
    pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError> {}
    #[derive(Debug, PartialEq, Eq, Clone)]
    pub enum VarError { NotPresent, NotUnicode(OsString) }
    impl Display for VarError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for VarError { }
    #[derive(Debug)]
    pub struct JoinPathsError { }
    impl Display for JoinPathsError { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    impl crate::error::Error for JoinPathsError { }
    #[locklens::not_send]
    #[locklens::not_sync]
    #[derive(Debug)]
    pub struct Args { }
    impl Iterator for Args { type Item = String; fn next(&mut self) -> Option<String> {} }
    impl ExactSizeIterator for Args { }
    impl DoubleEndedIterator for Args { fn next_back(&mut self) -> Option<String> {} }
    #[locklens::not_send]
    #[locklens::not_sync]
    #[derive(Debug)]
    pub struct ArgsOs { }
    impl Iterator for ArgsOs { type Item = OsString; fn next(&mut self) -> Option<OsString> {} }
    impl ExactSizeIterator for ArgsOs { }
    #[locklens::not_send]
    #[locklens::not_sync]
    pub struct Vars { }
    impl Iterator for Vars { type Item = (String, String); fn next(&mut self) -> Option<(String, String)> {} }
    #[locklens::not_send]
    #[locklens::not_sync]
    pub struct VarsOs { }
    impl Iterator for VarsOs { type Item = (OsString, OsString); fn next(&mut self) -> Option<(OsString, OsString)> {} }
    pub struct SplitPaths<'a> { }
    impl Iterator for SplitPaths<'_> { type Item = PathBuf; fn next(&mut self) -> Option<PathBuf> {} }
    pub mod consts {
        pub const ARCH: &str = "";
        pub const FAMILY: &str = "";
        pub const OS: &str = "";
        pub const EXE_SUFFIX: &str = "";
        pub const EXE_EXTENSION: &str = "";
        pub const DLL_PREFIX: &str = "";
        pub const DLL_SUFFIX: &str = "";
        pub const DLL_EXTENSION: &str = "";
    }
}
