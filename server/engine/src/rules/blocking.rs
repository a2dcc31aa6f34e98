//! The detector behind the `blocking-…-in-async` rules: a call that blocks its thread where an
//! executor polls the code.

use super::Rule;
use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use crate::facts::{ExprId, ExprKind, Name};
use crate::finding::{Safety, Severity};
use crate::flow::Unit;
use crate::flow::blocking_mark;
use crate::flow::cfg::{AwaitKind, Context, UnitRoot};
use crate::flow::liveness::{Point, PointKind};
use crate::flow::walk::{children, peel, walk};
use crate::model::marks::Blocking;

/// A call that blocks in async code.
pub struct Call<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// The point.
    pub point: &'a Point,
    /// The call.
    pub expr: ExprId,
    /// The function's name.
    pub name: Name,
    /// Its async twin's path, if it has one.
    pub twin: Option<Name>,
}

impl Call<'_> {
    /// The finding.
    pub fn found(
        &self,
        scan: &Scan<'_>,
        rule: &'static Rule,
        tier: Severity,
        message: String,
        fixes: Vec<Plan>,
    ) -> Found {
        Found {
            rule,
            tier: scan.tier(tier),
            message,
            at: scan.head(self.expr),
            related: Vec::new(),
            fixes,
            unnecessary: false,
        }
    }
}

/// Calls of blocking functions in async code, each once.
pub fn calls<'a>(scan: &Scan<'a>, wanted: impl Fn(Blocking, &str) -> bool) -> Vec<Call<'a>> {
    let mut out: Vec<Call<'a>> = Vec::new();
    for unit in &scan.flow.units {
        for point in &unit.live.points {
            if point.kind != PointKind::Call || point.context != Context::Async {
                continue;
            }
            let Some((kind, twin)) = blocking_mark(scan.world, scan.flow, point.expr) else { continue };
            let Some(def) = scan.callee(point.expr) else { continue };
            let name = scan.world.model.def(def).name.clone();
            if wanted(kind, &name) && !out.iter().any(|c| c.expr == point.expr) {
                out.push(Call { unit, point, expr: point.expr, name, twin });
            }
        }
    }
    out.sort_by_key(|c| c.expr);
    out
}

/// Does the body call a method of this name?
pub fn asks(scan: &Scan<'_>, name: &str) -> bool {
    let is = |e: &crate::facts::Expr| matches!(&e.kind, ExprKind::MethodCall { name: n, .. } if n == name);
    scan.flow.typed.body.exprs.iter().any(is)
}

/// In the `main` of a program, before anything is awaited or spawned: nobody else waits yet.
pub fn is_startup(scan: &Scan<'_>, call: &Call<'_>) -> bool {
    let is_main = scan.owner.is_some_and(|o| scan.world.model.def(o).name == "main");
    if !is_main || call.unit.root != UnitRoot::Body {
        return false;
    }
    let busy = |p: &Point| match p.kind {
        PointKind::Await(kind) => kind != AwaitKind::Yield,
        PointKind::Call => scan.marks(p.expr).is_some_and(|m| m.spawn.is_some()),
        PointKind::Acquire(_) | PointKind::Run(_) => false,
    };
    let before = |p: &Point| (p.block, p.index) < (call.point.block, call.point.index);
    !call.unit.live.points.iter().any(|p| busy(p) && before(p))
}

/// May `.await` stand behind this expression? Only if the innermost function around it is async.
pub fn in_async_code(scan: &Scan<'_>, target: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    let owner_is_async = scan.owner.is_some_and(|o| scan.world.is_async(o));
    fn go(body: &crate::facts::Body, e: ExprId, target: ExprId, is_async: bool) -> Option<bool> {
        if e == target {
            return Some(is_async);
        }
        let is_async = match &body.expr(e).kind {
            ExprKind::Async { .. } => true,
            ExprKind::Closure { is_async, .. } => *is_async,
            _ => is_async,
        };
        let mut below = Vec::new();
        children(body, e, &mut |c| below.push(c));
        below.into_iter().find_map(|c| go(body, c, target, is_async))
    }
    body.root.and_then(|root| go(body, root, target, owner_is_async)).unwrap_or(false)
}

/// May the call become one that is awaited?
pub fn can_await(scan: &Scan<'_>, call: &Call<'_>) -> bool {
    scan.is_written(call.expr) && in_async_code(scan, call.expr)
}

/// Does the crate have tokio with one of these features?
pub fn tokio_has(scan: &Scan<'_>, feature: &str) -> bool {
    let tokio = scan.world.model.dependency(scan.flow.body, "tokio");
    tokio.is_some_and(|d| d.name == "tokio" && d.features.iter().any(|f| f == feature || f == "full"))
}

/// The called path of `path(args)`.
fn callee_path(scan: &Scan<'_>, call: ExprId) -> Option<ExprId> {
    match &scan.flow.typed.body.expr(call).kind {
        ExprKind::Call(callee, _) => Some(*callee),
        _ => None,
    }
}

/// `std::thread::sleep(d)` → `tokio::time::sleep(d).await`.
pub fn sleep_fix(scan: &Scan<'_>, call: &Call<'_>) -> Option<Plan> {
    let twin = call.twin.as_ref()?;
    if !can_await(scan, call) || !tokio_has(scan, "time") {
        return None;
    }
    let safety = if call.point.held.is_empty() { Safety::Safe } else { Safety::Unsafe };
    Some(Plan {
        title: format!("Use `{twin}(…).await`"),
        safety,
        changes: vec![
            Change::Replace(scan.whole(callee_path(scan, call.expr)?), twin.to_string()),
            Change::After(scan.whole(call.expr), ".await".to_string()),
        ],
    })
}

/// The async function or method of the same meaning, awaited.
pub fn async_twin(scan: &Scan<'_>, call: &Call<'_>) -> Option<Plan> {
    let twin = call.twin.as_ref()?;
    if !can_await(scan, call) || (twin.starts_with("tokio::fs::") && !tokio_has(scan, "fs")) {
        return None;
    }
    let (at, text) = match callee_path(scan, call.expr) {
        Some(callee) => (scan.whole(callee), twin.to_string()),
        None => (scan.head(call.expr), twin.rsplit("::").next()?.to_string()),
    };
    Some(Plan {
        title: format!("Use `{twin}` and `.await` it"),
        safety: Safety::Unsafe,
        changes: vec![Change::Replace(at, text), Change::After(scan.whole(call.expr), ".await".to_string())],
    })
}

/// `block_on(future)` → `future.await`.
pub fn await_argument(scan: &Scan<'_>, call: &Call<'_>) -> Option<Plan> {
    let body = &*scan.flow.typed.body;
    let future = match &body.expr(call.expr).kind {
        ExprKind::Call(_, args) | ExprKind::MethodCall { args, .. } => *args.last()?,
        _ => return None,
    };
    let plain = matches!(
        body.expr(peel(body, future)).kind,
        ExprKind::Call(..)
            | ExprKind::MethodCall { .. }
            | ExprKind::Path(_)
            | ExprKind::Field(..)
            | ExprKind::Async { .. }
    );
    let mut macros = false;
    walk(body, future, &mut |e| macros |= !scan.is_written(e));
    if !can_await(scan, call) || !plain || macros {
        return None;
    }
    Some(Plan {
        title: "`.await` the future instead".to_string(),
        safety: Safety::Unsafe,
        changes: vec![Change::Keep {
            outer: scan.whole(call.expr),
            before: String::new(),
            inner: scan.whole(future),
            behind: ".await".to_string(),
        }],
    })
}
