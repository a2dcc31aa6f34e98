//! The fix that clones the protected value, so that the guard need not be kept.

use super::fix::{Change, Plan};
use super::scan::Scan;
use super::stmts::{bare, plain_binding};
use super::uses::{CONTAINERS, Parents, only_reads};
use crate::facts::{ExprId, ExprKind, Pat, PatId, StmtKind};
use crate::finding::Safety;
use crate::flow::cfg::Guard;
use crate::flow::walk::walk;
use crate::model::marks::{Access, Class};
use crate::model::{LocalId, Ty};

/// How a guard gets into its local.
struct Bound {
    /// The guard's value, or an `Option` of it.
    value: ExprId,
    /// `Some(local)` is the pattern.
    optional: bool,
}

/// `let x = m.read().unwrap();` → `let x = m.read().unwrap().clone();`, where every use of `x` works on a value
/// as well; `Some(x) = m.get(k)` → `Some(x) = m.get(k).map(|x| x.value().clone())`.
pub fn plan(scan: &Scan<'_>, guard: &Guard, local: LocalId) -> Option<Plan> {
    let typed = &scan.flow.typed;
    let mark = scan.world.model.guard_mark(scan.local_ty(local))?;
    let value_ty = scan.world.model.autoderef(scan.local_ty(local)).get(1)?.clone();
    let bound = bound(scan, guard, local)?;
    if scan.flow.sources.is_reassigned(local) || !scan.is_written(bound.value) {
        return None;
    }
    let is_copy = scan.world.model.is_copy(&value_ty) == Some(true);
    let watch = mark.class == Class::Watch && scan.world.model.is_clone(&value_ty) == Some(true);
    if !is_copy && !watch && !clones_alike(scan, &value_ty, 0) {
        return None;
    }
    let mut changes = Vec::new();
    let info = typed.locals.get(local.0 as usize)?;
    let copied = if is_copy { format!("*{}", info.name) } else { format!("{}.clone()", info.name) };
    let map = match mark.class {
        Class::Map if !is_copy => format!("{}.value().clone()", info.name),
        _ => copied,
    };
    changes.push(match bound.optional {
        true => Change::After(scan.whole(bound.value), format!(".map(|{}| {map})", info.name)),
        false if is_copy => Change::Before(scan.whole(bound.value), "*".to_string()),
        false => Change::After(scan.whole(bound.value), ".clone()".to_string()),
    });
    let parents = Parents::new(scan);
    let mut is_used = false;
    for e in (0..typed.body.exprs.len() as u32).map(ExprId) {
        let is_mention = matches!(typed.body.expr(e).kind, ExprKind::Path(_)) && scan.local(e) == Some(local);
        if is_mention {
            is_used = true;
            changes.extend(use_of_value(scan, &parents, e, &info.name)?);
        }
    }
    // A guard that nothing uses is there to keep others out.
    if !is_used {
        return None;
    }
    let safety = if mark.access == Access::Shared { Safety::Safe } else { Safety::Unsafe };
    let what = if is_copy { "Copy" } else { "Clone" };
    Some(Plan { title: format!("{what} the value out, so that nothing stays locked"), safety, changes })
}

/// What must change where the guard is used, if a value can be used there as well.
fn use_of_value(scan: &Scan<'_>, parents: &Parents, e: ExprId, name: &str) -> Option<Option<Change>> {
    let body = &*scan.flow.typed.body;
    if !only_reads(scan, parents, e) || !scan.is_written(e) {
        return None;
    }
    let up = parents.real(scan, e)?;
    match &body.expr(up).kind {
        ExprKind::Deref(_) if scan.is_written(up) => {
            Some(Some(Change::Replace(scan.whole(up), name.to_string())))
        }
        ExprKind::MethodCall { recv, .. } if bare(scan, *recv) == e => {
            let def = scan.callee(up)?;
            let on_guard =
                scan.world.model.impl_self_ty(def).is_some_and(|t| scan.world.model.guard_mark(&t).is_some());
            match (on_guard, scan.world.model.def(def).name.as_str()) {
                (false, _) => Some(None),
                (true, "value") => {
                    let recv = parents.real(scan, up).map(|p| &body.expr(p).kind);
                    let auto = matches!(recv, Some(ExprKind::MethodCall { recv, .. }) if bare(scan, *recv) == up)
                        || matches!(recv, Some(ExprKind::Field(..)));
                    let text = if auto { name.to_string() } else { format!("&{name}") };
                    Some(Some(Change::Replace(scan.whole(up), text)))
                }
                _ => None,
            }
        }
        ExprKind::Field(..) | ExprKind::Index(..) | ExprKind::Ref(false, _) | ExprKind::Format { .. } => {
            Some(None)
        }
        _ => None,
    }
}

fn bound(scan: &Scan<'_>, guard: &Guard, local: LocalId) -> Option<Bound> {
    let body = &*scan.flow.typed.body;
    let mut found: Vec<(PatId, ExprId)> = Vec::new();
    for e in &body.exprs {
        match &e.kind {
            ExprKind::Block(block) => found.extend(block.stmts.iter().filter_map(|s| match &s.kind {
                StmtKind::Let { pat, init: Some(init), .. } => Some((*pat, *init)),
                _ => None,
            })),
            ExprKind::Let(pat, scrutinee) => found.push((*pat, *scrutinee)),
            ExprKind::Match(scrutinee, arms) => found.extend(arms.iter().map(|a| (a.pat, *scrutinee))),
            _ => {}
        }
    }
    let holds = |e: ExprId| {
        let mut found = false;
        walk(body, e, &mut |x| found |= x == guard.at);
        found
    };
    let is_ours = |pat: PatId| {
        plain_binding(scan, pat) == Some(local)
            && matches!(body.pats.get(pat.0 as usize), Some(Pat::Bind { mutable: false, .. }))
    };
    for (pat, value) in found {
        let value = bare(scan, value);
        if !holds(value) {
            continue;
        }
        let optional = match body.pats.get(pat.0 as usize) {
            Some(Pat::TupleStruct(path, list)) if path.segments.last().is_some_and(|s| s.name == "Some") => {
                if !matches!(list[..], [one] if is_ours(one)) {
                    continue;
                }
                true
            }
            _ if is_ours(pat) => false,
            _ => continue,
        };
        let ty = scan.flow.typed.ty(value);
        let model = scan.world.model;
        let fits = match (optional, ty) {
            (false, _) => model.guard_mark(ty).is_some(),
            (true, Ty::Adt(_, args)) => args.first().is_some_and(|t| model.guard_mark(t).is_some()),
            _ => false,
        };
        return fits.then_some(Bound { value, optional });
    }
    None
}

/// Is a clone as good as the value: plain data, or a handle of the same thing?
pub fn clones_alike(scan: &Scan<'_>, ty: &Ty, depth: u32) -> bool {
    const HANDLES: [&str; 10] = [
        "Sender",
        "UnboundedSender",
        "SyncSender",
        "Handle",
        "CancellationToken",
        "Waker",
        "Bytes",
        "Span",
        "Duration",
        "Instant",
    ];
    let model = scan.world.model;
    if depth > 4 || model.is_clone(ty) != Some(true) {
        return false;
    }
    match ty {
        Ty::Prim(_) | Ty::Number => true,
        Ty::Tuple(list) => list.iter().all(|t| clones_alike(scan, t, depth + 1)),
        Ty::Array(t) | Ty::Slice(t) => clones_alike(scan, t, depth + 1),
        Ty::Adt(def, args) => {
            let info = model.def(*def);
            if model.is_shared_pointer(ty) || (info.is_stub && HANDLES.contains(&info.name.as_str())) {
                return true;
            }
            if info.is_stub {
                return CONTAINERS.contains(&info.name.as_str())
                    && args.iter().all(|t| t.is_unknown() || clones_alike(scan, t, depth + 1));
            }
            let fields = model.fields_of(*def);
            args.is_empty()
                && !fields.is_empty()
                && fields.iter().all(|(_, t)| clones_alike(scan, t, depth + 1))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check_fix, check_no_fix};

    #[test]
    fn handles_are_cloned() {
        check_fix(
            "await-holding-lock",
            0,
            "use std::sync::{Arc, Mutex};
use tokio::sync::mpsc;
pub trait Write { fn write(&self) -> std::future::Ready<u32>; }
pub struct S { feed: Mutex<Option<mpsc::Sender<Vec<Box<dyn Write + Send + Sync>>>>>, writer: Mutex<Option<Arc<dyn Write + Send + Sync>>> }
impl S {
    pub async fn send(&self) {
        let tx = self.feed.lock().unwrap();
        if let Some(tx) = &*tx {
            let _ = tx.send(Vec::new()).await;
        }
    }
    pub async fn write(&self) -> u32 {
        let writer = self.writer.lock().unwrap().clone();
        if let Some(writer) = &writer {
            writer.write().await
        } else {
            1
        }
    }
}
",
            "use std::sync::{Arc, Mutex};
use tokio::sync::mpsc;
pub trait Write { fn write(&self) -> std::future::Ready<u32>; }
pub struct S { feed: Mutex<Option<mpsc::Sender<Vec<Box<dyn Write + Send + Sync>>>>>, writer: Mutex<Option<Arc<dyn Write + Send + Sync>>> }
impl S {
    pub async fn send(&self) {
        let tx = self.feed.lock().unwrap().clone();
        if let Some(tx) = &tx {
            let _ = tx.send(Vec::new()).await;
        }
    }
    pub async fn write(&self) -> u32 {
        let writer = self.writer.lock().unwrap().clone();
        if let Some(writer) = &writer {
            writer.write().await
        } else {
            1
        }
    }
}
",
        );
    }

    #[test]
    fn what_a_clone_would_part_is_not() {
        check_no_fix(
            "await-holding-lock",
            "use std::cell::Cell;
use std::sync::Mutex;
async fn tick() {}
#[derive(Clone)]
pub struct Hits { n: Cell<u32> }
pub async fn f(m: &Mutex<Hits>) {
    let hits = m.lock().unwrap();
    tick().await;
    hits.n.set(1);
}
",
        );
    }
}
