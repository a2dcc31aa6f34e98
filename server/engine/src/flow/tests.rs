//! The two ground-truth tables of the rule catalogue, row by row, for both editions.

use crate::test_support::Workspace;

/// Is a guard held across the await in `code`, the body of an async fn with `m: &Mutex<S>`?
fn held(code: &str, year: u32) -> bool {
    let fixture = format!(
        "//- edition: {year}\n\
         use std::sync::Mutex;\n\
         pub struct S {{ pub o: Option<u32>, pub v: Vec<u32> }}\n\
         impl S {{\n\
             pub fn is_empty(&self) -> bool {{ true }}\n\
             pub fn take(&mut self) -> Option<u32> {{ None }}\n\
             pub fn pop(&mut self) -> Option<u32> {{ None }}\n\
             pub fn iter(&self) -> std::slice::Iter<'_, u32> {{ self.v.iter() }}\n\
         }}\n\
         async fn wait() {{}}\n\
         async fn take_one(_n: Option<u32>) {{}}\n\
         macro_rules! locked {{ ($m:expr) => {{ $m.lock().unwrap() }} }}\n\
         pub async fn f(m: &Mutex<S>) {{\n{code}\n}}\n"
    );
    Workspace::new(&fixture).findings().iter().any(|f| f.rule == "await-holding-lock")
}

fn table(rows: &[(&str, bool, bool)], check: impl Fn(&str, u32) -> bool) {
    let mut wrong = String::new();
    for (code, in_2021, in_2024) in rows {
        for (year, expected) in [(2021, *in_2021), (2024, *in_2024)] {
            if check(code, year) != expected {
                wrong.push_str(&format!("{year}: should be {expected}: {code}\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn guards_held_across_an_await() {
    let rows = [
        ("if m.lock().unwrap().is_empty() { wait().await }", false, false),
        ("while m.lock().unwrap().is_empty() { wait().await }", false, false),
        ("match m.lock().unwrap().take() { _ => wait().await }", true, true),
        ("if let Some(_) = m.lock().unwrap().take() { wait().await }", true, true),
        ("if let Some(_) = m.lock().unwrap().take() {} else { wait().await }", true, false),
        ("while let Some(_) = m.lock().unwrap().pop() { wait().await }", true, true),
        ("for _x in m.lock().unwrap().iter() { wait().await }", true, true),
        ("let Some(_x) = m.lock().unwrap().take() else { wait().await; return }; wait().await", false, false),
        ("match { m.lock().unwrap().o } { _ => wait().await }", true, false),
        ("match { let g = m.lock().unwrap(); g.o } { _ => wait().await }", false, false),
        ("let v = &m.lock().unwrap().v; wait().await; let _ = v;", true, true),
        ("let _v = m.lock().unwrap().v.clone(); wait().await", false, false),
        ("let n = match m.lock().unwrap().o { _ => { wait().await; 1 } }; let _ = n;", true, true),
        ("take_one(m.lock().unwrap().o).await", true, true),
        ("if let Ok(g) = m.lock() { wait().await; drop(g) }", true, true),
        ("let Ok(g) = m.lock() else { return }; wait().await; drop(g)", true, true),
        ("match m.lock() { Ok(_g) => wait().await, Err(_) => {} }", true, true),
        ("let c = || { let g = m.lock().unwrap(); g.is_empty() }; c(); wait().await", false, false),
        ("let c = async || { let g = m.lock().unwrap(); wait().await; drop(g) }; c().await", true, true),
        ("async { let g = m.lock().unwrap(); wait().await; drop(g) }.await", true, true),
        ("let g = locked!(m); wait().await; drop(g)", true, true),
        ("let g = m.lock().unwrap(); let g = g.o; wait().await; let _ = g;", true, true),
    ];
    table(&rows, held);
}

#[test]
fn releases_are_seen() {
    let rows = [
        ("let g = m.lock().unwrap(); drop(g); wait().await", false, false),
        ("let mut g = m.lock().unwrap(); g.o = None; drop(g); wait().await", false, false),
        ("let g = m.lock().unwrap(); std::mem::drop(g); wait().await", false, false),
        (
            "let g = m.lock().unwrap(); if g.is_empty() { drop(g); wait().await } else { drop(g) }",
            false,
            false,
        ),
        ("let g = m.lock().unwrap(); if g.is_empty() { drop(g); } wait().await", true, true),
        (
            "let g = m.lock().unwrap(); if g.is_empty() { drop(g); return wait().await; } drop(g); wait().await",
            false,
            false,
        ),
        ("let g = m.lock().unwrap(); std::mem::forget(g); wait().await", true, true),
        ("let _ = m.lock().unwrap(); wait().await", false, false),
        ("let _g = m.lock().unwrap(); wait().await", true, true),
        ("let g = m.lock().unwrap(); let _ = g; wait().await", true, true),
        ("let g = m.lock(); wait().await; drop(g)", true, true),
        ("let g = Some(m.lock().unwrap()); wait().await; drop(g)", true, true),
        ("let mut g = Some(m.lock().unwrap()); g.take(); wait().await", false, false),
        ("let mut g = Some(m.lock().unwrap()); drop(g.take()); wait().await; drop(g)", false, false),
        ("let (g, n) = (m.lock().unwrap(), 1); wait().await; drop(g); let _ = n;", true, true),
        ("let p = (m.lock().unwrap(), 1); drop(p.0); wait().await; let _ = p.1;", false, false),
        ("let b = Box::new(m.lock().unwrap()); wait().await; drop(b)", true, true),
        (
            "let mut g = m.lock().unwrap(); loop { drop(g); wait().await; g = m.lock().unwrap(); if g.is_empty() { break } }",
            false,
            false,
        ),
        ("{ let _g = m.lock().unwrap(); } wait().await", false, false),
        ("let n = { let g = m.lock().unwrap(); g.o }; wait().await; let _ = n;", false, false),
        ("let g; { g = m.lock().unwrap(); } wait().await; drop(g)", true, true),
        ("let n = m.lock().map(|g| g.o).unwrap_or(None); wait().await; let _ = n;", false, false),
        ("let g = m.lock().unwrap_or_else(|e| e.into_inner()); wait().await; drop(g)", true, true),
        ("if let Ok(g) = m.try_lock() { drop(g) } else { wait().await }", false, false),
        ("match m.try_lock() { Ok(g) => drop(g), Err(_) => wait().await }", false, false),
        (
            "let g = match m.lock() { Ok(g) => g, Err(e) => e.into_inner() }; wait().await; drop(g)",
            true,
            true,
        ),
        (
            "for _ in 0..3 { let g = m.lock().unwrap(); if g.is_empty() { continue } drop(g); wait().await }",
            false,
            false,
        ),
        ("let f = async { wait().await }; let g = m.lock().unwrap(); f.await; drop(g)", true, true),
        ("let f = async { let _g = m.lock().unwrap(); }; f.await; wait().await", false, false),
        ("let _f = async { let _g = m.lock().unwrap(); wait().await; };", true, true),
        ("let g = async { m.lock().unwrap() }.await; wait().await; drop(g)", true, true),
        ("async { m.lock().unwrap() }.await;  wait().await", false, false),
        ("let g = Some(1).map(|_| m.lock().unwrap()); wait().await; drop(g)", true, true),
        ("let n = Some(1).map(|_| m.lock().unwrap().o); wait().await; let _ = n;", false, false),
        ("let f = || m.lock().unwrap(); let g = f(); wait().await; drop(g)", true, true),
        ("#[cfg(nope)] let g = m.lock().unwrap(); wait().await", false, false),
        ("let g = m.lock().unwrap(); tokio::spawn(async { wait().await }); drop(g)", false, false),
        ("let g = m.lock().unwrap(); tokio::join!(wait(), wait()); drop(g)", true, true),
        ("tokio::select! { _ = wait() => { let g = m.lock().unwrap(); wait().await; drop(g) } }", true, true),
        (
            "tokio::select! { _ = wait() => { let g = m.lock().unwrap(); drop(g) } _ = wait() => wait().await }",
            false,
            false,
        ),
    ];
    table(&rows, held);
}

/// Does `code`, the body of a fn with `m: &Mutex<…>`, lock twice?
fn deadlocks(code: &str, year: u32) -> bool {
    let fixture = format!(
        "//- edition: {year}\n\
         use std::sync::{{Mutex, RwLock}};\n\
         pub struct P {{ a: u32, b: u32 }}\n\
         pub fn two(_a: u32, _b: u32) {{}}\n\
         pub fn yes(_n: u32) -> bool {{ true }}\n\
         pub fn f(m: &Mutex<u32>, v: &Mutex<Vec<usize>>, o: &Mutex<Option<u32>>, rw: &RwLock<u32>) {{\n{code}\n}}\n\
         pub fn tail(m: &Mutex<u32>) -> u32 {{ 0 }}\n"
    );
    Workspace::new(&fixture).findings().iter().any(|f| f.rule == "double-lock" || f.rule == "if-let-mutex")
}

#[test]
fn locks_taken_twice() {
    let rows = [
        (r#"let s = format!("{} {}", m.lock().unwrap(), m.lock().unwrap());"#, true, true),
        (r#"let s = format!("{} {}", *m.lock().unwrap(), *m.lock().unwrap());"#, true, true),
        (r#"println!("{} {}", m.lock().unwrap(), m.lock().unwrap());"#, true, true),
        ("let s = *m.lock().unwrap() + *m.lock().unwrap();", true, true),
        ("*m.lock().unwrap() += *m.lock().unwrap();", true, true),
        ("*m.lock().unwrap() = *m.lock().unwrap() + 1;", true, true),
        ("v.lock().unwrap().push(v.lock().unwrap().len());", true, true),
        ("two(*m.lock().unwrap(), *m.lock().unwrap());", true, true),
        ("let p = P { a: *m.lock().unwrap(), b: *m.lock().unwrap() };", true, true),
        ("two({ *m.lock().unwrap() }, *m.lock().unwrap());", true, false),
        ("let mut g = m.lock().unwrap(); g = m.lock().unwrap();", true, true),
        ("let g = m.lock().unwrap(); let g = *g; let h = m.lock().unwrap();", true, true),
        ("let _g = &*m.lock().unwrap(); let h = m.lock().unwrap();", true, true),
        ("let _ = m.lock(); let h = m.lock().unwrap();", false, false),
        ("let a = rw.read().unwrap(); let b = rw.write().unwrap();", true, true),
        ("if yes(*m.lock().unwrap()) { let h = m.lock().unwrap(); }", false, false),
        ("while yes(*m.lock().unwrap()) { let h = m.lock().unwrap(); }", false, false),
        ("if *m.lock().unwrap() == 1 && *m.lock().unwrap() == 1 {}", false, false),
        ("match *m.lock().unwrap() { _ => { let h = m.lock().unwrap(); } }", true, true),
        ("match 1 { _ if *m.lock().unwrap() == 1 => { let h = m.lock().unwrap(); } _ => {} }", false, false),
        ("if let Some(_) = *o.lock().unwrap() { let h = o.lock().unwrap(); }", true, true),
        ("if let Some(_) = *o.lock().unwrap() {} else { let h = o.lock().unwrap(); }", true, false),
        ("if let Some(_) = *o.lock().unwrap() {} else if let Some(_) = *o.lock().unwrap() {}", true, false),
        ("let Some(_) = *o.lock().unwrap() else { let h = o.lock().unwrap(); return; };", false, false),
        ("let Some(_) = *o.lock().unwrap() else { return; }; let h = o.lock().unwrap();", false, false),
        ("for _ in v.lock().unwrap().iter() { let h = v.lock().unwrap(); }", true, true),
        ("for _ in v.lock().unwrap().clone() { let h = v.lock().unwrap(); }", true, true),
        (
            "let n: Vec<usize> = v.lock().unwrap().iter().map(|x| x + v.lock().unwrap().len()).collect();",
            true,
            true,
        ),
        ("let n = o.lock().unwrap().unwrap_or_else(|| o.lock().unwrap().unwrap_or(3));", true, true),
        ("let x = { *m.lock().unwrap() }; let h = m.lock().unwrap();", false, false),
        ("let a = rw.read().unwrap(); let b = rw.read().unwrap();", false, false),
        (
            "let mut g = None; loop { if g.is_none() { g = Some(m.lock().unwrap()); } if yes(1) { break } } drop(g);",
            false,
            false,
        ),
        (
            "let mut g = None; loop { if !g.is_some() { g = Some(m.lock().unwrap()); } if yes(1) { break } } drop(g);",
            false,
            false,
        ),
        ("let mut g = None; loop { g = Some(m.lock().unwrap()); if yes(1) { break } } drop(g);", true, true),
        ("let g = &Some(m).as_ref().map(|m| m.lock());", false, false),
        ("let g: Vec<_> = [m, m].iter().map(|m| m.lock()).collect();", false, false),
    ];
    table(&rows, deadlocks);
}

#[test]
fn a_tail_expression_locks_twice() {
    let fixture = "use std::sync::Mutex;\npub fn tail(m: &Mutex<u32>) -> u32 { *m.lock().unwrap() + *m.lock().unwrap() }\n";
    assert!(Workspace::new(fixture).findings().iter().any(|f| f.rule == "double-lock"));
}
