// lazy_static: its macro is read by the lowering; this is what remains to be called.
pub trait LazyStatic { fn initialize(lazy: &Self) {} }
pub fn initialize<T: LazyStatic>(lazy: &T) {}
