//! Which tasks a handle, or a collection of handles, belongs to.

use super::scan::Scan;
use super::stmts::bare;
use crate::facts::{ExprId, ExprKind};
use crate::flow::effects::spawn_of;
use crate::flow::walk::walk;
use crate::model::LocalId;

/// The calls that start the tasks for which `e` waits: a handle, `join_all(handles)`, `set.join_next()`.
pub fn tasks_of(scan: &Scan<'_>, e: ExprId) -> Vec<ExprId> {
    let mut out = Vec::new();
    collect(scan, e, 0, &mut out);
    out.sort_unstable();
    out.dedup();
    out
}

fn collect(scan: &Scan<'_>, e: ExprId, depth: u32, out: &mut Vec<ExprId>) {
    let body = &*scan.flow.typed.body;
    let e = bare(scan, e);
    if depth > 8 {
        return;
    }
    if spawn_of(scan.world, scan.flow, e).is_some() {
        return out.push(e);
    }
    match &body.expr(e).kind {
        ExprKind::Path(_) => {
            let Some(local) = scan.local(e) else { return };
            put_into(scan, local, depth, out);
            if let Some((_, source)) = scan.flow.sources.iter().find(|(l, _)| *l == local) {
                collect(scan, source.expr, depth + 1, out);
            }
        }
        ExprKind::Ref(_, inner) | ExprKind::Pin(inner) | ExprKind::Try(inner) => {
            collect(scan, *inner, depth + 1, out);
        }
        ExprKind::MethodCall { recv, args, .. } => {
            collect(scan, *recv, depth + 1, out);
            // `….map(|x| spawn(…))`.
            for arg in args {
                if let ExprKind::Closure { body: code, .. } = &body.expr(bare(scan, *arg)).kind {
                    walk(body, *code, &mut |x| out.extend(spawn_of(scan.world, scan.flow, x).map(|_| x)));
                }
            }
        }
        ExprKind::Call(_, args) => args.iter().for_each(|a| collect(scan, *a, depth + 1, out)),
        ExprKind::Tuple(list) | ExprKind::Array { elems: list, .. } => {
            list.iter().for_each(|a| collect(scan, *a, depth + 1, out));
        }
        ExprKind::Join { futures, .. } => futures.iter().for_each(|a| collect(scan, *a, depth + 1, out)),
        _ => {}
    }
}

/// What is put into a collection: `handles.push(spawn(…))`, `set.spawn(…)`.
fn put_into(scan: &Scan<'_>, list: LocalId, depth: u32, out: &mut Vec<ExprId>) {
    let body = &*scan.flow.typed.body;
    for x in (0..body.exprs.len() as u32).map(ExprId) {
        let ExprKind::MethodCall { recv, name, args, .. } = &body.expr(x).kind else { continue };
        if scan.local(*recv) != Some(list) {
            continue;
        }
        if spawn_of(scan.world, scan.flow, x).is_some() {
            out.push(x);
        } else if name == "push" {
            args.iter().for_each(|a| collect(scan, *a, depth + 1, out));
        }
    }
}
