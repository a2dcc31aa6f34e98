//! The bodies of known macros.

use super::super::Edition;
use super::check;

#[test]
fn log_and_tracing() {
    check(
        &[
            (
                "info!(target: \"t\", user = %u.id(), ?addr, a.b = 1, \"x {}\", g.lock().n);",
                "⟦⟦info!:Unit(\"\", u.id(), addr, 1, \"\", g.lock().n)⟧⟧;",
            ),
            ("tracing::error!({ a = f() }, \"x\");", "⟦⟦error!:Unit(f(), \"\")⟧⟧;"),
            ("debug!(name: \"n\", parent: &p, x == y);", "⟦⟦debug!:Unit(\"\", &p, (x Eq y))⟧⟧;"),
            (
                "log::warn!(target: \"t\", k:? = v(), j; \"m {}\", x);",
                "⟦⟦warn!:Unit(\"\", v(), j, \"\", x)⟧⟧;",
            ),
            ("event!(Level::INFO, k = 1);", "⟦⟦event!:Unit(Level::INFO, 1)⟧⟧;"),
            ("let s = info_span!(\"s\", id = %i).entered();", "let s = ⟦info_span!(\"\", i).entered()⟧;"),
            ("tracing::span!(tracing::Level::INFO, \"s\");", "⟦tracing::span!(tracing::Level::INFO, \"\")⟧;"),
        ],
        Edition::E2021,
    );
}

#[test]
fn concurrency() {
    check(
        &[
            (
                "tokio::select! { biased; Some(x) = rx.recv(), if on() => { f(x).await } _ = &mut t => g(), else => break, }",
                "select biased { Some(x) = rx.recv(), if ⟦on()⟧ => ⟦{ f(x).await }⟧, _ = &mut t => ⟦g()⟧, else => ⟦break⟧ }",
            ),
            (
                "select! { a = x.next() => 1, complete => 2, default => 3 }",
                "select { a = x.next() => ⟦1⟧, else => match opaque() { _ => ⟦1⟧, _ => ⟦1⟧ } }",
            ),
            ("futures::select_biased! { a = x => b }", "select biased { a = x => ⟦b⟧ }"),
            ("tokio::join!(a(), async { b })", "join(a(), async ⟦{ b }⟧)"),
            ("tokio::try_join!(biased; a(), b())?", "try_join(a(), b())?"),
            (
                "tokio::pin!(a, b);",
                "let mut a = ⟦a⟧; let mut a = ⟦^pin(a)⟧; let mut b = ⟦b⟧; let mut b = ⟦^pin(b)⟧;",
            ),
            ("pin! { let x = f(); }", "let x = ⟦f()⟧; let mut x = ⟦^pin(x)⟧;"),
            ("pin_mut!(x);", "let mut x = ⟦x⟧; let mut x = ⟦^pin(x)⟧;"),
            (
                "stream! { for await x in s { yield x; } for y in z {} }",
                "async move ⟦{ ⟦for await x in s ⟦{ ⟦yield x⟧; }⟧⟧ for y in z ⟦{}⟧ }⟧",
            ),
            (
                "try_stream! { let g = m.lock().await; yield g.x?; }",
                "async move ⟦{ let g = ⟦m.lock().await⟧; ⟦yield g.x?⟧; }⟧",
            ),
        ],
        Edition::E2021,
    );
}

#[test]
fn others() {
    check(
        &[
            ("own!(a.lock(), b = c, d)", "own!(a.lock(), c, d)"),
            ("own!(a => b; c)", "own!?(a b c)"),
            (
                "cfg_if! { if #[cfg(a)] { let x = 1; } else { let x = 2; } } x",
                "#[cfg(a)] let x = ⟦1⟧; #[cfg(not(any(a)))] let x = ⟦1⟧; x",
            ),
            ("f(concat!(\"a\", b), cfg!(x), line!())", "f(\"\", cfg!:Bool(), 1)"),
            ("addr_of_mut!(x.y)", "&mut x.y"),
            ("println!(\"{a}\" => )", "println!?(a)".replace("?(a)", "!?()").replace("!!", "!").as_str()),
        ],
        Edition::E2021,
    );
}
