pub mod error {
    use crate::fmt::{Debug, Display};

    pub trait Error: Debug + Display {
        fn source(&self) -> Option<&(dyn Error + 'static)> {}
        fn description(&self) -> &str {}
        fn cause(&self) -> Option<&dyn Error> {}
    }
    impl<'a, T: Error + ?Sized> Error for &'a T { }
    impl dyn Error {
        pub fn is<T: Error + 'static>(&self) -> bool {}
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {}
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error>> {}
    }
    impl dyn Error + Send {
        pub fn is<T: Error + 'static>(&self) -> bool {}
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {}
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send>> {}
    }
    impl dyn Error + Send + Sync {
        pub fn is<T: Error + 'static>(&self) -> bool {}
        pub fn downcast_ref<T: Error + 'static>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Error + 'static>(&mut self) -> Option<&mut T> {}
        pub fn downcast<T: Error + 'static>(self: Box<Self>) -> Result<Box<T>, Box<dyn Error + Send + Sync>> {}
    }
}

pub mod any {
    pub trait Any: 'static { fn type_id(&self) -> TypeId; }
    impl<T: 'static + ?Sized> Any for T { fn type_id(&self) -> TypeId {} }
    impl dyn Any {
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
    }
    impl dyn Any + Send {
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
    }
    impl dyn Any + Send + Sync {
        pub fn is<T: Any>(&self) -> bool {}
        pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
        pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> {}
    }
    #[derive(Clone, Copy, Eq, PartialEq, PartialOrd, Ord, Debug, Hash)]
    pub struct TypeId { }
    impl TypeId { pub const fn of<T: ?Sized + 'static>() -> TypeId {} }
    pub fn type_name<T: ?Sized>() -> &'static str {}
    pub fn type_name_of_val<T: ?Sized>(val: &T) -> &'static str {}
}

pub mod panic {
    use crate::any::Any;
    use crate::fmt::{Display, Formatter, Result as FmtResult};
    use crate::ops::{Deref, DerefMut};

    pub trait UnwindSafe { }
    pub trait RefUnwindSafe { }
    #[derive(Debug, Default)]
    pub struct AssertUnwindSafe<T>(pub T);
    impl<T> Deref for AssertUnwindSafe<T> { type Target = T; fn deref(&self) -> &T {} }
    impl<T> DerefMut for AssertUnwindSafe<T> { fn deref_mut(&mut self) -> &mut T {} }
    impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; }
    impl<F: crate::future::Future> crate::future::Future for AssertUnwindSafe<F> { type Output = F::Output; fn poll(self: crate::pin::Pin<&mut Self>, cx: &mut crate::task::Context<'_>) -> crate::task::Poll<F::Output> {} }
    #[locklens::in_place]
    pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> crate::thread::Result<R> {}
    pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {}
    pub fn panic_any<M: 'static + Any + Send>(msg: M) -> ! {}
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {}
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> {}
    pub type PanicInfo<'a> = PanicHookInfo<'a>;
    #[derive(Debug)]
    pub struct PanicHookInfo<'a> { }
    impl<'a> PanicHookInfo<'a> {
        pub fn payload(&self) -> &(dyn Any + Send) {}
        pub fn payload_as_str(&self) -> Option<&str> {}
        pub fn location(&self) -> Option<&Location<'_>> {}
    }
    impl Display for PanicHookInfo<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Copy, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    pub struct Location<'a> { }
    impl<'a> Location<'a> {
        pub const fn caller() -> &'static Location<'static> {}
        pub const fn file(&self) -> &str {}
        pub const fn line(&self) -> u32 {}
        pub const fn column(&self) -> u32 {}
    }
    impl Display for Location<'_> { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
}

pub mod backtrace {
    use crate::fmt::{Display, Formatter, Result as FmtResult};
    #[derive(Debug)]
    pub struct Backtrace { }
    impl Backtrace {
        pub fn capture() -> Backtrace {}
        pub fn force_capture() -> Backtrace {}
        pub const fn disabled() -> Backtrace {}
        pub fn status(&self) -> BacktraceStatus {}
    }
    impl Display for Backtrace { fn fmt(&self, f: &mut Formatter<'_>) -> FmtResult {} }
    #[derive(Debug, PartialEq, Eq)]
    pub enum BacktraceStatus { Unsupported, Disabled, Captured }
}

pub mod hint {
    pub fn spin_loop() {}
    pub fn black_box<T>(dummy: T) -> T {}
    pub const unsafe fn unreachable_unchecked() -> ! {}
    pub const unsafe fn assert_unchecked(cond: bool) {}
}

pub mod ascii {
    #[derive(Clone, Debug)]
    pub struct EscapeDefault { }
    impl Iterator for EscapeDefault { type Item = u8; fn next(&mut self) -> Option<u8> {} }
    pub fn escape_default(c: u8) -> EscapeDefault {}
}

pub mod alloc {
    #[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
    pub struct Layout { }
    impl Layout {
        pub const fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> {}
        pub const fn new<T>() -> Layout {}
        pub const fn array<T>(n: usize) -> Result<Layout, LayoutError> {}
        pub const fn size(&self) -> usize {}
        pub const fn align(&self) -> usize {}
    }
    #[derive(Clone, PartialEq, Eq, Debug)]
    pub struct LayoutError { }
    impl crate::fmt::Display for LayoutError { fn fmt(&self, f: &mut crate::fmt::Formatter<'_>) -> crate::fmt::Result {} }
    impl crate::error::Error for LayoutError { }
    pub unsafe trait GlobalAlloc {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8;
        unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout);
        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
        unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
    }
    #[derive(Debug, Default, Copy, Clone)]
    pub struct System;
    unsafe impl GlobalAlloc for System { unsafe fn alloc(&self, layout: Layout) -> *mut u8 {} unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {} }
    pub unsafe fn alloc(layout: Layout) -> *mut u8 {}
    pub unsafe fn alloc_zeroed(layout: Layout) -> *mut u8 {}
    pub unsafe fn dealloc(ptr: *mut u8, layout: Layout) {}
    pub unsafe fn realloc(ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
    pub fn handle_alloc_error(layout: Layout) -> ! {}
}

pub mod ptr {
    pub const fn null<T>() -> *const T {}
    pub const fn null_mut<T>() -> *mut T {}
    pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {}
    pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool {}
    pub const fn from_ref<T: ?Sized>(r: &T) -> *const T {}
    pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T {}
    pub const unsafe fn read<T>(src: *const T) -> T {}
    pub unsafe fn read_volatile<T>(src: *const T) -> T {}
    #[locklens::leak]
    pub const unsafe fn write<T>(dst: *mut T, src: T) {}
    pub unsafe fn write_volatile<T>(dst: *mut T, src: T) {}
    pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T {}
    pub const unsafe fn swap<T>(a: *mut T, b: *mut T) {}
    pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) {}
    pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {}
    pub unsafe fn drop_in_place<T: ?Sized>(to_drop: *mut T) {}
    #[locklens::no_own]
    #[locklens::not_send]
    #[locklens::not_sync]
    pub struct NonNull<T: ?Sized> { }
    impl<T> NonNull<T> { pub const fn dangling() -> NonNull<T> {} }
    impl<T: ?Sized> NonNull<T> {
        pub const unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T> {}
        pub const fn new(ptr: *mut T) -> Option<NonNull<T>> {}
        pub const fn as_ptr(self) -> *mut T {}
        pub const unsafe fn as_ref<'a>(&self) -> &'a T {}
        pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T {}
        pub const fn cast<U>(self) -> NonNull<U> {}
    }
    impl<T: ?Sized> Clone for NonNull<T> { fn clone(&self) -> NonNull<T> {} }
    impl<T: ?Sized> Copy for NonNull<T> { }
    impl<T: ?Sized> From<&T> for NonNull<T> { fn from(r: &T) -> NonNull<T> {} }
    impl<T: ?Sized> From<&mut T> for NonNull<T> { fn from(r: &mut T) -> NonNull<T> {} }
    impl<T: ?Sized> *const T {
        pub const fn is_null(self) -> bool {}
        pub const fn cast<U>(self) -> *const U {}
        pub const fn cast_mut(self) -> *mut T {}
        pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {}
        pub const unsafe fn add(self, count: usize) -> *const T where T: Sized {}
        pub const unsafe fn sub(self, count: usize) -> *const T where T: Sized {}
        pub const unsafe fn offset(self, count: isize) -> *const T where T: Sized {}
        pub const unsafe fn read(self) -> T where T: Sized {}
    }
    impl<T: ?Sized> *mut T {
        pub const fn is_null(self) -> bool {}
        pub const fn cast<U>(self) -> *mut U {}
        pub const fn cast_const(self) -> *const T {}
        pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {}
        pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {}
        pub const unsafe fn add(self, count: usize) -> *mut T where T: Sized {}
        pub const unsafe fn sub(self, count: usize) -> *mut T where T: Sized {}
        pub const unsafe fn offset(self, count: isize) -> *mut T where T: Sized {}
        pub const unsafe fn read(self) -> T where T: Sized {}
        pub const unsafe fn write(self, val: T) where T: Sized {}
        pub unsafe fn drop_in_place(self) {}
    }
}

// Macros that give a value and are not read by the parser itself.
pub mod macros__ {
    pub fn option_env() -> Option<&'static str> {}
    pub fn include_bytes() -> &'static [u8] {}
    pub fn is_x86_feature_detected() -> bool {}
    pub fn format_args() -> crate::fmt::Arguments<'static> {}
}
