//! Small functions that only look at what a lock or atomic keeps, or only write it: their callers may
//! do both and take it for one step.

use super::identity::LockPath;
use super::summary::Step;
use super::walk::{peel, walk};
use super::{BodyFlow, World};
use crate::facts::{ExprId, ExprKind};
use crate::flow::cfg::{Origin, UnitRoot};
use crate::model::marks::{Access, Class};
use crate::model::{Callee, Ty};

/// What such a function does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TouchKind {
    /// Gives back what it saw under a lock, which is free again.
    Look,
    /// Writes under a lock, without looking first.
    Write,
    /// Writes what it is given over what is there, under a lock.
    Set,
    /// Gives back what an atomic holds.
    Load,
    /// Stores into an atomic, without looking first.
    Store,
}

/// A look or a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// The lock or atomic, in terms of the function's parameters and statics.
    pub on: LockPath,
    /// What is done.
    pub kind: TouchKind,
    /// Where.
    pub at: Step,
}

/// No more of them are kept of one function.
const MAX_TOUCHES: usize = 4;

/// The looks and writes of a small function.
pub fn of_body(world: &World<'_>, flow: &BodyFlow) -> Vec<Touch> {
    let mut out = Vec::new();
    let Some(root) = flow.typed.body.root else { return out };
    locks(flow, root, &mut out);
    atomics(world, flow, root, &mut out);
    out.truncate(MAX_TOUCHES);
    out
}

fn locks(flow: &BodyFlow, root: ExprId, out: &mut Vec<Touch>) {
    let guards = flow.units.iter().flat_map(|u| u.cfg.guards.iter().map(move |g| (u.root, g)));
    let guards: Vec<_> =
        guards.filter(|(_, g)| matches!(g.mark.class, Class::Thread | Class::Async)).collect();
    // One guard, made here and gone when the function is done.
    let [(UnitRoot::Body, guard)] = guards[..] else { return };
    let Some(lock) = guard.lock.as_ref().filter(|l| l.is_portable() && l.is_exact()) else { return };
    let is_returned = flow.units.first().is_some_and(|u| !u.live.returned.is_empty());
    if guard.origin != Origin::Call || !guard.via.is_empty() || guard.is_try || is_returned {
        return;
    }
    let mut push = |kind| out.push(Touch { on: lock.clone(), kind, at: flow.step(guard.at) });
    if gives_value(flow, root) && value_of(flow, root).is_some_and(|tail| comes_from(flow, tail, guard.at, 0))
    {
        push(TouchKind::Look);
    } else if guard.mark.access == Access::Exclusive && is_straight(flow, root) && writes(flow, root) {
        let sets = has(flow, root, |kind| matches!(kind, ExprKind::Assign(..)));
        push(if sets { TouchKind::Set } else { TouchKind::Write });
    }
}

fn atomics(world: &World<'_>, flow: &BodyFlow, root: ExprId, out: &mut Vec<Touch>) {
    let body = &*flow.typed.body;
    let namer = flow.namer(world);
    let mut ops: Vec<(ExprId, LockPath, String)> = Vec::new();
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        let ExprKind::MethodCall { recv, .. } = &body.expr(e).kind else { continue };
        let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&e) else { continue };
        if let Some(kind) = world.model.fn_marks(*def).and_then(|m| m.other("atomic")) {
            ops.push((e, namer.path(*recv), kind.trim().to_string()));
        }
    }
    let [(call, on, kind)] = &ops[..] else { return };
    if !on.is_portable() || !on.is_exact() {
        return;
    }
    let kind = match kind.as_str() {
        "load" if value_of(flow, root).is_some_and(|tail| comes_from(flow, tail, *call, 0)) => {
            TouchKind::Load
        }
        "store" if is_straight(flow, root) => TouchKind::Store,
        _ => return,
    };
    out.push(Touch { on: on.clone(), kind, at: flow.step(*call) });
}

/// Does it give back a value of its own, not a reference or nothing?
fn gives_value(flow: &BodyFlow, root: ExprId) -> bool {
    match flow.typed.ty(root) {
        Ty::Prim(_) | Ty::Number => true,
        Ty::Adt(_, args) => args.iter().all(|t| !matches!(t, Ty::Ref(..))),
        _ => false,
    }
}

/// The expression whose value the function gives back.
fn value_of(flow: &BodyFlow, root: ExprId) -> Option<ExprId> {
    let body = &*flow.typed.body;
    let mut e = peel(body, root);
    while let ExprKind::Block(block) = &body.expr(e).kind {
        e = peel(body, block.tail?);
    }
    Some(e)
}

fn comes_from(flow: &BodyFlow, value: ExprId, look: ExprId, depth: u32) -> bool {
    let body = &*flow.typed.body;
    let mut found = false;
    let mut locals = Vec::new();
    walk(body, value, &mut |e| {
        found |= e == look;
        if let Some(crate::model::Res::Local(l)) = flow.typed.paths.get(&e) {
            locals.push(*l);
        }
    });
    found
        || (depth < 3
            && locals
                .iter()
                .filter_map(|l| flow.sources.init(*l))
                .any(|i| comes_from(flow, i, look, depth + 1)))
}

/// Is there nothing in the code that decides?
fn is_straight(flow: &BodyFlow, root: ExprId) -> bool {
    let body = &*flow.typed.body;
    let mut straight = true;
    walk(body, root, &mut |e| {
        straight &= match &body.expr(e).kind {
            ExprKind::If { .. }
            | ExprKind::Match(..)
            | ExprKind::Lazy(..)
            | ExprKind::Try(_)
            | ExprKind::While(..)
            | ExprKind::Loop(..)
            | ExprKind::For { .. }
            | ExprKind::MacroCall { .. }
            | ExprKind::Opaque { .. } => false,
            ExprKind::MethodCall { name, .. } => !matches!(
                name.as_str(),
                "entry" | "get_or_insert_with" | "get" | "get_mut" | "contains_key" | "retain"
            ),
            _ => true,
        }
    });
    straight
}

/// Is something written?
fn writes(flow: &BodyFlow, root: ExprId) -> bool {
    has(flow, root, |kind| match kind {
        ExprKind::Assign(..) | ExprKind::AssignOp(..) => true,
        ExprKind::MethodCall { name, .. } => is_write(name),
        _ => false,
    })
}

fn has(flow: &BodyFlow, root: ExprId, wanted: impl Fn(&ExprKind) -> bool) -> bool {
    let body = &*flow.typed.body;
    let mut found = false;
    walk(body, root, &mut |e| found |= wanted(&body.expr(e).kind));
    found
}

/// Names of methods that put something in, whatever is there.
pub fn is_write(name: &str) -> bool {
    matches!(name, "insert" | "push" | "push_back" | "push_front" | "replace" | "extend")
}
