//! spawn-loses-span: a task or thread is started inside a tracing span and runs outside of it.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan, Spot};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind};
use crate::finding::{Safety, Severity};
use crate::flow::effects::{InSpan, carries_span, is_daemon, spawn_of};
use crate::flow::identity::arguments;
use crate::flow::walk::walk;
use crate::model::Ty;
use crate::model::marks::Spawn;

/// The rule.
pub static RULE: Rule = Rule {
    id: "spawn-loses-span",
    group: "context",
    severity: Some(Severity::Hint),
    summary: "A task or thread started inside a span runs outside of it",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds tasks and threads that are started inside a tracing span (the function is `#[instrument]`ed, a span is entered, the
future around is instrumented, or a caller runs this function inside a span) and do not take the span along. Where the
function itself logs, a spawned body that logs too counts as well.

## Why it matters
The current span is a property of the thread or of the instrumented future. What is spawned starts without it: its events
belong to no request, and its own spans become roots.

## Example
```rust
use tracing::{info, instrument};

#[instrument]
pub async fn handle(id: u32) {
    tokio::spawn(async move {
        info!(id, "working");
    });
}
```

## Use instead
```rust
use tracing::{Instrument, info, instrument};

#[instrument]
pub async fn handle(id: u32) {
    tokio::spawn(
        async move {
            info!(id, "working");
        }
        .in_current_span(),
    );
}
```
For closures: `let span = Span::current();` before, and `span.in_scope(|| …)` inside.

## When it stays silent
Without a dependency on tracing; where the future or closure is instrumented, enters a span or makes one of its own; for
endless loops, which belong to no request.

## Fix and its safety
Adds `.in_current_span()` to the future, or carries the span into the closure. Safe: only traces change.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    if scan.world.model.dependency(scan.flow.body, "tracing").is_none() {
        return;
    }
    let body = &*scan.flow.typed.body;
    let spans = InSpan::new(scan.world, scan.flow);
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        if !matches!(body.expr(e).kind, ExprKind::Call(..) | ExprKind::MethodCall { .. }) {
            continue;
        }
        if let Some(kind) = spawn_of(scan.world, scan.flow, e) {
            if carries_span(scan.flow, e) || is_daemon(scan.world, scan.flow, e) {
                continue;
            }
            if let Some(why) = spans.why(e) {
                out.push(spawned(scan, e, kind, Some(why)));
            } else if both_log(scan, e) {
                out.push(spawned(scan, e, kind, None));
            }
        } else if let Some(found) = through_call(scan, &spans, e) {
            out.push(found);
        }
    }
}

fn spawned(scan: &Scan<'_>, e: ExprId, kind: Spawn, why: Option<ExprId>) -> Found {
    let who = who(kind);
    let why = why.filter(|w| *w != e);
    let related = why.map(|w| (scan.head(w), "the span is set up here".to_string()));
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: format!(
            "this {who} starts outside of the current span: its events and spans lose their place in the trace; {}",
            remedy(kind)
        ),
        at: scan.head(e),
        related: related.into_iter().collect(),
        fixes: fix(scan, e, kind).into_iter().collect(),
        unnecessary: false,
    }
}

fn who(kind: Spawn) -> &'static str {
    match kind {
        Spawn::Thread | Spawn::Scoped => "thread",
        Spawn::Rayon => "job",
        Spawn::Task | Spawn::Local | Spawn::Blocking => "task",
    }
}

fn remedy(kind: Spawn) -> &'static str {
    match kind {
        Spawn::Task | Spawn::Local => "add `.in_current_span()` to the future",
        _ => "take `Span::current()` before and run the code by `span.in_scope(…)`",
    }
}

/// A function of the workspace that spawns, called inside a span.
fn through_call(scan: &Scan<'_>, spans: &InSpan<'_>, e: ExprId) -> Option<Found> {
    let summary = scan.world.summary(scan.callee(e)?)?;
    let path = summary.effects.spawns.as_ref()?;
    let why = spans.why(e)?;
    let mut related: Vec<(Spot, String)> = Vec::new();
    if why != e {
        related.push((scan.head(why), "the span is set up here".to_string()));
    }
    related.extend(Scan::way(path, "what is started here runs outside of it"));
    Some(Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: format!(
            "{} runs inside a span and starts a task or thread outside of it: its events and spans lose their place in the trace; add `.in_current_span()` where it is started",
            scan.callee_name(e)
        ),
        at: scan.head(e),
        related,
        fixes: Vec::new(),
        unnecessary: false,
    })
}

/// Does the function log, and what it spawns too? Then a caller's span may be meant for both.
fn both_log(scan: &Scan<'_>, spawn: ExprId) -> bool {
    let model = scan.world.model;
    let Some(owner) = scan.owner else { return false };
    if !scan.world.is_async(owner)
        || model.def(owner).name == "main"
        || model.dependency(scan.flow.body, "log").is_some()
    {
        return false;
    }
    let body = &*scan.flow.typed.body;
    let logs = |e: ExprId| match &body.expr(e).kind {
        ExprKind::Format { name, .. } => {
            matches!(name.as_str(), "trace" | "debug" | "info" | "warn" | "error" | "event")
        }
        _ => false,
    };
    let (mut inside, mut all) = (0, 0);
    walk(body, spawn, &mut |x| inside += usize::from(logs(x)));
    body.root.iter().for_each(|r| walk(body, *r, &mut |x| all += usize::from(logs(x))));
    inside > 0 && all > inside
}

fn fix(scan: &Scan<'_>, e: ExprId, kind: Spawn) -> Option<Plan> {
    let body = &*scan.flow.typed.body;
    let code = arguments(body, e)
        .into_iter()
        .find(|a| matches!(scan.flow.typed.ty(*a), Ty::Future(_) | Ty::Closure(..)))?;
    let dependency = scan.world.model.dependency(scan.flow.body, "tracing")?;
    if dependency.name != "tracing" || !scan.is_written(code) || !scan.is_written(e) {
        return None;
    }
    let (title, before, behind) = match (kind, &body.expr(super::stmts::bare(scan, code)).kind) {
        (Spawn::Task | Spawn::Local, _) => (
            "Run the future in the current span",
            "tracing::Instrument::in_current_span(".to_string(),
            ")".to_string(),
        ),
        // The closure as it stands, run inside the span.
        (_, ExprKind::Closure { params, moves, .. })
            if params.is_empty() && (*moves || matches!(kind, Spawn::Thread | Spawn::Blocking)) =>
        {
            (
                "Run the closure in the current span",
                "{ let span = tracing::Span::current(); move || span.in_scope(".to_string(),
                ") }".to_string(),
            )
        }
        _ => return None,
    };
    Some(Plan {
        title: title.to_string(),
        safety: Safety::Safe,
        changes: vec![Change::Before(scan.whole(code), before), Change::After(scan.whole(code), behind)],
    })
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check_fix, check_only};

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "spawn-loses-span");
    }

    #[test]
    fn lost_spans() {
        check(
            "use tracing::{info, info_span, instrument, Instrument};
#[instrument]
pub async fn attribute(id: u32) {
    tokio::spawn(async move { info!(id, \"x\"); });
//  ^^^^^^^^^^^^ spawn-loses-span
    std::thread::spawn(move || info!(id, \"y\"));
//  ^^^^^^^^^^^^^^^^^^ spawn-loses-span
    tokio::task::spawn_blocking(move || info!(id, \"z\"));
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ spawn-loses-span
    let mut set = tokio::task::JoinSet::new();
    set.spawn(work());
    //  ^^^^^ spawn-loses-span
}
async fn work() { info!(\"work\"); }
pub fn entered() {
    let span = info_span!(\"job\");
    let _g = span.enter();
    std::thread::spawn(|| info!(\"y\"));
//  ^^^^^^^^^^^^^^^^^^ spawn-loses-span
}
pub async fn around() {
    async {
        tokio::spawn(work());
//      ^^^^^^^^^^^^ spawn-loses-span
    }
    .instrument(info_span!(\"a\"))
    .await;
}
async fn gated(f: impl std::future::Future<Output = ()> + Send + 'static) { let _ = tokio::spawn(f).await; }
pub async fn helper() {
    gated(work()).instrument(info_span!(\"root\")).await;
//  ^^^^^ spawn-loses-span
}
pub async fn logs() {
    info!(\"before\");
    tokio::spawn(async { info!(\"inside\"); });
//  ^^^^^^^^^^^^ spawn-loses-span
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use tracing::{info, info_span, instrument, Instrument, Span};
async fn work() { info!(\"work\"); }
#[instrument]
pub async fn carried(id: u32) {
    tokio::spawn(async move { info!(id, \"x\"); }.in_current_span());
    tokio::spawn(work().instrument(Span::current()));
    let span = Span::current();
    std::thread::spawn(move || span.in_scope(|| info!(id, \"y\")));
    let span = Span::current();
    tokio::task::spawn_blocking(move || { let _g = span.enter(); info!(id, \"z\"); });
    let fut = work().in_current_span();
    tokio::spawn(fut);
    tokio::spawn(async { async { info!(\"own\") }.instrument(info_span!(\"own\")).await });
    tokio::spawn(async { loop { work().await; } });
}
async fn gated(f: impl std::future::Future<Output = ()> + Send + 'static) {
    let _ = tokio::spawn(f.in_current_span()).await;
}
pub async fn helper() { gated(work()).instrument(info_span!(\"root\")).await; }
pub async fn plain() { tokio::spawn(work()); }
pub fn before() {
    std::thread::spawn(|| info!(\"y\"));
    let span = info_span!(\"job\");
    let _g = span.enter();
}
",
        );
    }

    #[test]
    fn fixes() {
        check_fix(
            "spawn-loses-span",
            0,
            "#[tracing::instrument]
pub async fn handle() {
    tokio::spawn(async { tracing::info!(\"x\"); });
}
",
            "#[tracing::instrument]
pub async fn handle() {
    tokio::spawn(tracing::Instrument::in_current_span(async { tracing::info!(\"x\"); }));
}
",
        );
    }
}
