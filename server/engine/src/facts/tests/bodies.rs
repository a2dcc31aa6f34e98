//! Expressions, statements and patterns.

use super::super::Edition;
use super::{check, check_files};

#[test]
fn expressions() {
    check(
        &[
            ("a.b().c::<T>(1).d[2].await?", "a.b().c<T>(1).d[1].await?"),
            ("(a + b) * -c", "((a Add b) Mul -c)"),
            ("x = y; x += 1; *x <<= !y;", "⟦x = y⟧; ⟦x Add= 1⟧; ⟦*x Shl= !y⟧;"),
            ("a == b; (a as u8) < b", "⟦(a Eq b)⟧; (a as u8 Lt b)"),
            ("'l: loop { break 'l 1; continue 'l }", "'l loop ⟦{ ⟦break 'l 1⟧; continue 'l }⟧"),
            ("'b: { break 'b; }", "'b { ⟦break 'b⟧; }"),
            ("S { a, b: 1, ..d() }", "S { a: a, b: 1, ..d() }"),
            ("(1..=n(), ..b, a..)", "((1..n()), (..b), (a..))"),
            ("|x, &(mut y): &(A, B)| -> C { y }", "|x, &mut y: &(A, B)| -> C ⟦{ y }⟧"),
            ("async move |x| x.await", "async move |x| ⟦x.await⟧"),
            ("const { 1 }", "const { 1 }"),
            ("<T as a::Tr>::f(x); <[u8]>::len(y)", "⟦<T as 2>::a::Tr::f(x)⟧; <[u8] as 0>::len(y)"),
            ("::a::b::<C, 'x, 3, D = E>()", "::a::b<C, const, D = E>()"),
            ("[x; 3]; &raw mut y", "⟦[x; 1]⟧; &mut y"),
            ("_ = f();", "⟦opaque() = f()⟧;"),
            ("x.0.1", "x.0.1"),
        ],
        Edition::E2021,
    );
}

#[test]
fn patterns() {
    check(
        &[
            ("let (a, ref mut b, .., _) = x;", "let (a, ref mut b, .., _) = ⟦^x⟧;"),
            ("let [a, rest @ ..]: [u8; 3] = x;", "let [a, rest @ ..]: [u8; _] = ⟦x⟧;"),
            ("let S { a, b: &c, .. } = x;", "let S { a: a, b: &c } = ⟦x⟧;"),
            (
                "match x { A::B(n @ 1..=3) | C => 1, -1 | 'x' => 2, m!() => 3 }",
                "match x { A::B(n @ lit) | C => ⟦1⟧, lit | lit => ⟦1⟧, opaque => ⟦1⟧ }",
            ),
        ],
        Edition::E2021,
    );
}

#[test]
fn attributes_of_statements_and_nested_items() {
    check_files(&[
        (
            "fn f() { #[cfg(a)] let x = 1; #[cfg(b)] g(); #[cfg(c)] m!(); { fn n() { h() } use z::Y; } match x { #[cfg(d)] A => 1 } }",
            "fn f() = ⟦{ #[cfg(a)] let x = ⟦1⟧; #[cfg(b)] ⟦g()⟧; #[cfg(c)] ⟦m!()⟧; ⟦{ item 1; item 2; }⟧ match x { #[cfg(d)] A => ⟦1⟧ } }⟧
fn n() = ⟦{ h() }⟧ in b0e8
use z::Y as Y in b0e8",
        ),
        (
            "async fn f(mut self: Arc<Self>, (a, b): (A, B)) -> R<()> { let _ = async {}; }",
            "async fn f(self: Arc<Self>, (A, B)) -> R<()> = |mut self, (a, b): (A, B)| ⟦{ let _ = ⟦async ⟦{}⟧⟧; }⟧",
        ),
    ]);
}
