//! await-holding-span-guard: an entered span or context is alive at an await point.

use super::hold::{across, found, holds, taken};
use super::scan::{Found, Scan};
use super::{Check, Rule, instrument};
use crate::finding::{Safety, Severity};
use crate::model::marks::Class;

/// The rule.
pub static RULE: Rule = Rule {
    id: "await-holding-span-guard",
    group: "await",
    severity: Some(Severity::Warning),
    summary: "An entered span or runtime context is held across an `.await`",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds guards of entered spans (`tracing`), contexts and runtimes (`Handle::enter`) that are alive where a task may be suspended.

## Why it matters
Entering sets a thread-local. While the task is suspended the thread runs other tasks inside the span, and the task itself may go on elsewhere without it: traces lie.

## Example
```rust
use tracing::{Span, info};

async fn work() {}

pub async fn handle(span: Span) {
    let _in = span.enter();
    info!("started");
    work().await;
}
```

## Use instead
```rust
use tracing::{Instrument, Span, info};

async fn work() {}

pub async fn handle(span: Span) {
    async {
        info!("started");
        work().await;
    }
    .instrument(span)
    .await
}
```

## When it stays silent
For spans entered in code without awaits, `in_scope`, `.instrument(…)`, `#[instrument]`.

## Fix and its safety
Puts the code that the guard covered into an async block with `.instrument(span)`, and imports the trait: safe, the code
runs as before and inside the span. Or ends the span before the await: unsafe, the trace gets shorter.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for hold in
        holds(scan, |g| matches!(g.mark.class, Class::Span | Class::Enter) && g.mark.family != "config")
    {
        let what =
            if hold.guard.mark.class == Class::Span { "the entered span" } else { "the entered context" };
        let message = format!(
            "{what} of {} {} {}: it belongs to the thread, so other tasks run inside it meanwhile and this one may go on without it; use `.instrument(span)`, or leave it before the await",
            scan.lock_name(hold.guard),
            taken(hold.guard),
            across(&hold),
        );
        let mut found = found(scan, &RULE, Severity::Warning, &hold, message);
        // What happens after the fix is no longer inside the span: that can be seen outside.
        found.fixes.iter_mut().for_each(|f| f.safety = Safety::Unsafe);
        found.fixes.splice(0..0, instrument::plan(scan, &hold));
        out.push(found);
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn spans() {
        check(
            "use tracing::Span;
async fn work() {}
pub async fn held(span: Span) {
    let _in = span.enter();
    //             ^^^^^ await-holding-span-guard
    work().await;
}
pub async fn sync_part(span: Span) {
    {
        let _in = span.enter();
    }
    work().await;
}
pub async fn elsewhere(span: Span) {
    tokio::task::spawn_blocking(move || {
        let _in = span.enter();
    })
    .await
    .unwrap();
}
",
        );
    }

    #[test]
    fn fix_instruments_the_rest() {
        check_fix(
            "await-holding-span-guard",
            0,
            "//! Docs.

use std::io;
use tracing::info;

async fn work() -> io::Result<()> { Ok(()) }

pub async fn held(n: u32) -> io::Result<u32> {
    let span = tracing::info_span!(\"held\", n);
    let _in = span.enter();
    // First.
    info!(\"started\");
    work().await?;
    Ok(n)
}
pub fn start() {
    tokio::spawn(async {
        let span = tracing::info_span!(\"start\");
        work().await
    });
}
",
            "//! Docs.

use std::io;
use tracing::{info, Instrument};

async fn work() -> io::Result<()> { Ok(()) }

pub async fn held(n: u32) -> io::Result<u32> {
    let span = tracing::info_span!(\"held\", n);
    async {
        // First.
        info!(\"started\");
        work().await?;
        Ok(n)
    }
    .instrument(span)
    .await
}
pub fn start() {
    tokio::spawn(async {
        let span = tracing::info_span!(\"start\");
        work().await
    });
}
",
        );
    }

    #[test]
    fn fix_instruments_inside_a_block() {
        check_fix(
            "await-holding-span-guard",
            0,
            "use tracing::{info_span, Instrument, Span};
async fn work() {}
pub async fn held(spans: &[Span]) {
    for span in spans {
        let _in = span.enter();
        work().await;
    }
}
",
            "use tracing::{info_span, Instrument, Span};
async fn work() {}
pub async fn held(spans: &[Span]) {
    for span in spans {
        async {
            work().await;
        }
        .instrument(span.clone())
        .await;
    }
}
",
        );
    }
}
