//! Items and how a file falls into chunks.

use super::super::{Edition, ItemKind};
use super::check_files;
use crate::syntax::parse;

#[test]
fn kinds_of_items() {
    check_files(&[
        (
            "pub(crate) struct A<'a, T: Clone = u8, const N: usize>(pub &'a T, [u8; N]) where T: B<C>;",
            "pub(crate) struct A<'a, T = u8, const N where T: Clone, T: B<C>>(0: &T, 1: [u8; _])",
        ),
        (
            "pub(in a::b) union U { a: *const u8, b: fn(u8) -> ! }",
            "pub(in a::b) union U { a: *u8, b: fn(u8) -> ! }".replace("union", "struct").as_str(),
        ),
        ("enum E { A, B(u8), C { d: D } }", "enum E { A, B(0: u8), C { d: D } }"),
        (
            "type F<T> = Box<dyn Fn(&T) -> R + Send + 'static>;",
            "type F<T where >:  = Box<dyn Fn(&T) -> R + Send>",
        ),
        (
            "#[path = \"x.rs\"] #[cfg(all(a, b))] mod m;",
            "#[path(\"x.rs\")] #[cfg(all(a, b))] mod m inline=false {  }",
        ),
        (
            "pub use a::{self, b::*, c as _, d::{e as f}}; use ::g;",
            "pub use a as a, a::b::*, a::c as _, a::d::e as f\nuse ::g as g",
        ),
        ("extern crate a as b;", "extern crate a as Some(\"b\")"),
        (
            "static mut S: &str = f(); const C: u8 = { 1 };",
            "static mut S: &str Plain = ⟦f()⟧\nconst C: u8 = ⟦{ 1 }⟧",
        ),
        ("extern \"C\" { fn f(x: u8); static S: u8; }", "fn f(u8);\nstatic S: u8 Plain;"),
    ]);
}

#[test]
fn members_are_chunks_of_their_own() {
    check_files(&[
        (
            "impl<T> Tr<A = u8> for X<T> where T: Q, {
    const C: u8 = 1;
    type A = B;
    pub async fn f(&mut self) -> Result<(), E> { self.g() }
    cfg_rt! { fn g(self) {} }
    unknown! { a b }
}",
            "impl<T where T: Q> Tr<A = u8> for X<T> {  }
  const C: u8 = ⟦1⟧
  type A:  = B
  pub async fn f(&mut self) -> Result<(), E> = |self| ⟦{ self.g() }⟧
  fn g(self) = |self| ⟦{}⟧
  unknown!(a b)",
        ),
        (
            "pub trait T: A + 'static { type X: B; fn f(&self); fn g() {} const C: u8; }",
            "pub trait T: A {  }\n  type X: B\n  fn f(&self);\n  fn g() = ⟦{}⟧\n  const C: u8;",
        ),
        (
            "mod a { //! doc\n #![allow(x)] mod b { fn f() {} } fn g() {} }",
            "#[allow(x)] mod a inline=true {  }\n  mod b inline=true {  }\n    fn f() = ⟦{}⟧\n  fn g() = ⟦{}⟧",
        ),
        ("unsafe impl !Send for X {}", "impl !Send for X {  }"),
        (
            "impl Foo<{ N + 1 }> for A<{ 2 }> { fn f() {} } fn g() -> B<{ 3 }> { 1 }",
            "impl Foo<const> for A<const> {  }\n  fn f() = ⟦{}⟧\nfn g() -> B<const> = ⟦{ 1 }⟧",
        ),
    ]);
}

#[test]
fn macros_that_hold_items() {
    check_files(&[
        ("cfg_rt! { impl A { fn f() {} } struct B; }", "impl A { 1 }\nfn f() = ⟦{}⟧\nstruct B"),
        (
            "lazy_static! { pub static ref A: Mutex<u8> = Mutex::new(1); #[x] static ref B: u8 = 2; }",
            "pub static A: Mutex<u8> LazyStatic = ⟦Mutex::new(1)⟧\n#[x()] static B: u8 LazyStatic = ⟦1⟧",
        ),
        (
            "thread_local! { static A: Cell<u8> = const { Cell::new(1) } }\ntask_local! { static B: u8; }",
            "static A: Cell<u8> ThreadLocal = ⟦const { Cell::new(1) }⟧\nstatic B: u8 TaskLocal;",
        ),
        (
            "cfg_if::cfg_if! { if #[cfg(unix)] { fn a() {} } else if #[cfg(windows)] { fn b() {} } else { use c; } }",
            "#[cfg(unix)] fn a() = ⟦{}⟧
#[cfg(all(windows, not(any(unix))))] fn b() = ⟦{}⟧
#[cfg(not(any(unix, windows)))] use c as c",
        ),
        (
            "#[macro_export] macro_rules! m { ($a:expr, $b:ident $(,)?) => { $a.lock().$b($crate::X) }; ($($x:tt)*) => { $($x)* }; () => { let x = 1; x }; }",
            "#[macro_export()] macro m exported=true (a:Expr, b:Ident) = $a.lock().$b($crate::X); (?);; () = { let x = ⟦1⟧; x }",
        ),
        ("html! { <a>b</a> }", "html!(a b)"),
    ]);
}

#[test]
fn what_stands_before_the_first_item() {
    for text in [
        "\u{feff}#![allow(a)]\n//! doc\nfn f() {}",
        "#!/usr/bin/env run\n#![allow(a)]\nfn f() {}",
        "\u{feff}#!/bin/x\n// c\n#![allow(a)]\r\n/*! d */\r\nfn f() {}",
        "#! [allow(a)]\nfn f() {}",
        "//! doc\r\n\r\n#![allow(a)] fn f() {}",
    ] {
        let facts = parse(text, Edition::E2021);
        assert!(facts.chunks.iter().all(|c| c.problem.is_none()), "{text:?} {facts:?}");
        assert_eq!(facts.attrs.get("allow").map(|a| a.args.as_str()), Some("a"), "{text:?}");
        let last = facts.chunks.last().expect("a chunk");
        assert!(text[last.start as usize..].starts_with("fn f"), "{text:?}");
        assert!(matches!(last.facts.items[0].kind, ItemKind::Fn(_)));
    }
}

#[test]
fn one_broken_item_leaves_the_others() {
    for text in [
        "fn a() {}\nfn b() { let x = ; }\nfn c() {}",
        "fn a() {}\nfn b() { if x { \n}\nfn c() {}",
        "fn a() {}\nfn b() { g(( }\n\n/// doc\n#[x]\npub fn c() {}",
        "fn a() {}\nfn b() { \"x }\nfn c() {}",
        "fn a() {}\nfn b() } }\nfn c() {}",
        "fn a() {}\nimpl B { fn b() { } fn x( } \nfn c() {}",
    ] {
        let facts = parse(text, Edition::E2021);
        let names: Vec<&str> =
            facts.chunks.iter().flat_map(|c| &c.facts.items).map(|i| i.name.as_str()).collect();
        assert!(names.contains(&"a") && names.contains(&"c"), "{text}: {names:?}");
        fn bad(nodes: &[super::super::ChunkNode]) -> usize {
            nodes.iter().map(|n| n.problem.is_some() as usize + bad(&n.children)).sum()
        }
        assert!(bad(&facts.chunks) > 0, "{text}");
    }
}
