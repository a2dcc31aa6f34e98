//! Where temporaries end. The expected texts follow what rustc 1.95 does, observed by running
//! programs in which each temporary reports its drop; `next` is what the statement or block runs
//! afterwards. What was observed (edition 2021 unless said):
//!
//! | program | drops |
//! |---|---|
//! | `if let P = t() { then } else { else }` then / else taken | then -t / else -t; 2024: then -t / -t else |
//! | 2024: `if let P = a() && let Q = b()` both hold / second fails | then -b -a / -b -a else |
//! | 2024: `if let P = a() && b().ok()` | -b then -a |
//! | `if t().ok() { then }`, `else if t().ok()` | -t then |
//! | `while let P = t() { body }` | body -t, each turn |
//! | `match t() {…}`, `for x in t() {…}` | arms, turns, then -t |
//! | `match 1 { _ if t().ok() => arm }` | -t arm |
//! | block tail `{ let l; t().v() }` | -l -t; 2024: -t -l |
//! | `{ let l; return t().v(); }` | -t -l |
//! | `a().ok() && b().ok()` | -a before b; -b at once |
//! | `println!`, `format!`, `panic!`, `assert!`, `debug_assert_eq!`, `dbg!`, `vec![…]`, `vec![…; n]` | -t next |
//! | `write!`, `assert_eq!`, `assert_ne!`, `matches!`, `format_args!` | next -t |
//! | `let x = format_args!("{}", t())`, `let x = pin!(t())`, `let x = pin!(&t())` | next -t |
//! | `let x = format_args!("{}", t().v())`, `let x = pin!(t().v())` | -t next |
//! | `let x = &t()`, `&t().field`, `(&t(), 1)`, `[&t()]`, `S { a: &t() }`, `S(&t())`, `Some(&t())`, `{ &t() }`, `unsafe { &t() }`, `if … { &t() } else …`, `match … { … => &t() }`, `&t() as _`, `&t()[0]` | next -t |
//! | `let x = &t().r()`, `let x = f(&t())` | -t next |
//! | `let ref x = t()`, `let (ref a, _) = (t(), u())`, `let _ = &t()`, `let P = &t() else …` | next -t |
//! | `let P = t().o() else { else }` | -t else |

use super::super::Edition;
use super::check;

#[test]
fn scopes_in_2021() {
    check(
        &[
            ("if let P(_) = t() { a } else { b }", "if let P(_) = t() ⟦{ a }⟧ else ⟦{ b }⟧"),
            ("if t().ok() { a } else if u() { b }", "if ⟦t().ok()⟧ ⟦{ a }⟧ else ⟦if ⟦u()⟧ ⟦{ b }⟧⟧"),
            ("while let P(_) = t() { a; }", "while let P(_) = t() ⟦{ ⟦a⟧; }⟧"),
            ("while t() { a; }", "while ⟦t()⟧ ⟦{ ⟦a⟧; }⟧"),
            ("loop { a() }", "loop ⟦{ a() }⟧"),
            ("for x in t() { a; }", "for x in t() ⟦{ ⟦a⟧; }⟧"),
            ("match t() { _ if g() => a(), _ => b() };", "⟦match t() { _ if ⟦g()⟧ => ⟦a()⟧, _ => ⟦b()⟧ }⟧;"),
            ("let x = { let l = d(); t().v() };", "let x = ⟦{ let l = ⟦d()⟧; t().v() }⟧;"),
            ("return t().v();", "⟦return t().v()⟧;"),
            ("a() && b() && c() || d()", "(((⟦a()⟧ && ⟦b()⟧) && ⟦c()⟧) || ⟦d()⟧)"),
            ("(a() || b()) && c()", "((⟦a()⟧ || ⟦b()⟧) && ⟦c()⟧)"),
            ("let f = || t().v();", "let f = ⟦|| ⟦t().v()⟧⟧;"),
            ("async { t().await }", "async ⟦{ t().await }⟧"),
            ("let P(x) = t() else { return };", "let P(x) = ⟦t()⟧ else ⟦{ return }⟧;"),
            ("a(); { b() } c()", "⟦a()⟧; ⟦{ b() }⟧ c()"),
        ],
        Edition::E2021,
    );
}

#[test]
fn scopes_in_2024() {
    check(
        &[
            ("if let P(_) = t() { a } else { b }", "⟦if let P(_) = t() ⟦{ ⟦a⟧ }⟧ else^ ⟦{ ⟦b⟧ }⟧⟧"),
            (
                "if let P(_) = a() && let Q(_) = b() && c() { d }",
                "⟦if ((let P(_) = a() && let Q(_) = b()) && ⟦c()⟧) ⟦{ ⟦d⟧ }⟧⟧",
            ),
            ("if a() && let Q(_) = b() { d }", "⟦if (⟦a()⟧ && let Q(_) = b()) ⟦{ ⟦d⟧ }⟧⟧"),
            ("let x = { let l = d(); t().v() };", "let x = ⟦{ let l = ⟦d()⟧; ⟦t().v()⟧ }⟧;"),
            ("unsafe { t() }", "⟦unsafe { ⟦t()⟧ }⟧"),
        ],
        Edition::E2024,
    );
}

#[test]
fn extended_temporaries() {
    check(
        &[
            ("let x = &t();", "let x = ⟦&^t()⟧;"),
            ("let x = &mut t().a.b;", "let x = ⟦&mut ^^^t().a.b⟧;"),
            ("let x = &t()[i()];", "let x = ⟦&^^t()[i()]⟧;"),
            ("let x = &*t();", "let x = ⟦&^*^t()⟧;"),
            ("let x = &t().r();", "let x = ⟦&^t().r()⟧;"),
            ("let x = (&t(), [&u()]);", "let x = ⟦(&^t(), [&^u()])⟧;"),
            ("let x = S { a: &t(), b: f(&u()) };", "let x = ⟦S { a: &^t(), b: f(&u()) }⟧;"),
            ("let x = Some(&t());", "let x = ⟦Some(&^t())⟧;"),
            ("let x = f(&t());", "let x = ⟦f(&t())⟧;"),
            ("let x = { a(); &t() };", "let x = ⟦{ ⟦a()⟧; &^t() }⟧;"),
            ("let x = unsafe { &t() };", "let x = ⟦unsafe { &^t() }⟧;"),
            ("let x = if c { &t() } else { &u() };", "let x = ⟦if ⟦c⟧ ⟦{ &^t() }⟧ else ⟦{ &^u() }⟧⟧;"),
            ("let x = match c { _ => &t() };", "let x = ⟦match c { _ => ⟦&^t()⟧ }⟧;"),
            ("let x = &t() as &dyn T;", "let x = ⟦&^t() as &dyn T⟧;"),
            ("let ref x = t();", "let ref x = ⟦^t()⟧;"),
            ("let (ref a, _) = (t(), u());", "let (ref a, _) = ⟦^(t(), u())⟧;"),
            ("let x = pin!(t());", "let x = ⟦^pin(t())⟧;"),
            ("let x = pin!(&t());", "let x = ⟦^pin(&^t())⟧;"),
            ("f(pin!(t()));", "⟦f(pin(t()))⟧;"),
            (
                "let x = format_args!(\"{} {}\", t(), u().v());",
                "let x = ⟦format_args!:Arguments(^\"\", ^t(), ^u().v())⟧;",
            ),
            ("x = &t();", "⟦x = &t()⟧;"),
        ],
        Edition::E2021,
    );
}

#[test]
fn macros_and_their_scopes() {
    check(
        &[
            ("println!(\"{}\", t());", "⟦⟦println!:Unit(\"\", t())⟧⟧;"),
            ("let s = format!(\"{x}\", x = t());", "let s = ⟦⟦format!:String(\"\", t())⟧⟧;"),
            ("f(panic!(\"{}\", t()));", "⟦f(⟦panic!:Never(\"\", t())⟧)⟧;"),
            ("assert!(t(), \"{}\", u());", "⟦⟦assert!:Unit(⟦t()⟧, \"\", u())⟧⟧;"),
            ("assert_eq!(t(), u());", "⟦assert_eq!:Unit(t(), u())⟧;"),
            ("debug_assert_eq!(t(), u());", "⟦⟦debug_assert_eq!:Unit(t(), u())⟧⟧;"),
            ("write!(w(), \"{}\", t())?;", "⟦write!:WriteResult(w(), \"\", t())?⟧;"),
            (
                "f(matches!(t(), P(_) | Q if g()));",
                "⟦f(match t() { P(_) | Q if ⟦g()⟧ => ⟦true⟧, _ => ⟦false⟧ })⟧;",
            ),
            ("f(dbg!(t()));", "⟦f(⟦dbg!:First(t())⟧)⟧;"),
            ("f(vec![t(), u()]);", "⟦f(⟦vec[t(), u()]⟧)⟧;"),
            ("f(vec![t(); n()]);", "⟦f(⟦vec[t(); n()]⟧)⟧;"),
        ],
        Edition::E2021,
    );
}
