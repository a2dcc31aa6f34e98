//! What a future does when it is polled: the calls and async blocks that it consists of, and the async
//! locks that these take.

use super::identity::{LockPath, Sources};
use super::summary::{MAX_PATH, Step};
use super::walk::{children, peel};
use super::{BodyFlow, World};
use crate::facts::{ExprId, ExprKind};
use crate::model::marks::{Access, Class};
use crate::model::{Callee, Recv, Res, Ty, TypedBody};

/// What runs when a future is awaited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The future of this call (of an async function, of `lock()`).
    Call(ExprId),
    /// This async block.
    Block(ExprId),
}

/// The calls among the sources.
pub fn calls_of(sources: &[Source]) -> Vec<ExprId> {
    let call = |s: &Source| match s {
        Source::Call(call) => Some(*call),
        Source::Block(_) => None,
    };
    sources.iter().filter_map(call).collect()
}

/// How far a future is followed through locals and combinators.
const MAX_DEPTH: u32 = 12;

/// What runs when the value of `e` is awaited.
pub fn sources(world: &World<'_>, typed: &TypedBody, locals: &Sources, e: ExprId) -> Vec<Source> {
    let mut out = Vec::new();
    Finder { world, typed, locals }.at(e, 0, &mut out);
    out
}

struct Finder<'a> {
    world: &'a World<'a>,
    typed: &'a TypedBody,
    locals: &'a Sources,
}

impl Finder<'_> {
    fn at(&self, e: ExprId, depth: u32, out: &mut Vec<Source>) {
        let body = &*self.typed.body;
        let e = peel(body, e);
        if depth > MAX_DEPTH {
            return;
        }
        let Some(expr) = body.exprs.get(e.0 as usize) else { return };
        match &expr.kind {
            ExprKind::Async { .. } => out.push(Source::Block(e)),
            ExprKind::Ref(_, a) | ExprKind::Deref(a) | ExprKind::Pin(a) => self.at(*a, depth + 1, out),
            ExprKind::Path(_) => {
                if let Some(Res::Local(l)) = self.typed.paths.get(&e)
                    && let Some(init) = self.locals.init(*l)
                {
                    self.at(init, depth + 1, out);
                }
            }
            ExprKind::Block(block) => {
                block.tail.iter().for_each(|t| self.at(*t, depth + 1, out));
            }
            ExprKind::If { then, else_, .. } => {
                self.at(*then, depth + 1, out);
                else_.iter().for_each(|x| self.at(*x, depth + 1, out));
            }
            ExprKind::Match(_, arms) => arms.iter().for_each(|a| self.at(a.body, depth + 1, out)),
            ExprKind::Tuple(list) | ExprKind::Array { elems: list, .. } => {
                list.iter().for_each(|x| self.at(*x, depth + 1, out));
            }
            ExprKind::Call(_, args) => self.call(e, args, depth, out),
            ExprKind::MethodCall { recv, args, .. } => {
                let mut all = vec![*recv];
                all.extend(args);
                self.call(e, &all, depth, out);
            }
            _ => {}
        }
    }

    /// A combinator of the catalogue (`timeout`, `instrument`, `Box::pin`) runs the futures that it
    /// is given; any other call is a future of its own.
    fn call(&self, e: ExprId, args: &[ExprId], depth: u32, out: &mut Vec<Source>) {
        let model = self.world.model;
        match self.typed.calls.get(&e) {
            Some(Callee::Fn { def, recv, .. }) => {
                let marks = model.fn_marks(*def);
                if marks.is_some_and(|m| m.spawn.is_some()) {
                    return;
                }
                let acquires =
                    marks.is_some_and(|m| m.acquire.is_some() || m.other("cancel_unsafe").is_some());
                if acquires || !model.def(*def).is_stub {
                    return out.push(Source::Call(e));
                }
                let skip = usize::from(matches!(recv, Some(Recv::Ref)));
                let before = out.len();
                args.iter().skip(skip).for_each(|a| self.at(*a, depth + 1, out));
                if out.len() == before {
                    out.push(Source::Call(e));
                }
            }
            Some(Callee::Ctor(_)) => args.iter().for_each(|a| self.at(*a, depth + 1, out)),
            Some(Callee::Closure(closure)) => {
                if let ExprKind::Closure { body, .. } = &self.typed.body.expr(*closure).kind {
                    self.at(*body, depth + 1, out);
                }
            }
            Some(Callee::Value | Callee::Unknown) | None => {}
        }
    }
}

/// An async lock (or a semaphore's permit) that code takes.
#[derive(Clone, Debug)]
pub struct Need {
    /// Which.
    pub lock: LockPath,
    /// How.
    pub access: Access,
    /// A permit: any two of one semaphore are in each other's way.
    pub is_permit: bool,
    /// The way to the acquisition, which comes last.
    pub path: Vec<Step>,
}

/// The async locks that code below `root` takes when it runs, spawned code left out.
pub fn needs(world: &World<'_>, flow: &BodyFlow, root: ExprId) -> Vec<Need> {
    let mut out = Vec::new();
    collect(world, flow, root, &mut out);
    out
}

fn collect(world: &World<'_>, flow: &BodyFlow, e: ExprId, out: &mut Vec<Need>) {
    match &flow.typed.body.expr(e).kind {
        ExprKind::Call(..) | ExprKind::MethodCall { .. } => {
            if let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&e)
                && world.model.fn_marks(*def).is_some_and(|m| m.spawn.is_some())
            {
                return;
            }
            of_call(world, flow, e, out);
        }
        _ => {}
    }
    let mut below = Vec::new();
    children(&flow.typed.body, e, &mut |c| below.push(c));
    below.into_iter().for_each(|c| collect(world, flow, c, out));
}

/// The async locks that running one call (or its future) takes.
pub fn of_call(world: &World<'_>, flow: &BodyFlow, call: ExprId, out: &mut Vec<Need>) {
    let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&call) else { return };
    let marks = world.model.fn_marks(*def);
    if let Some(acquire) = marks.and_then(|m| m.acquire) {
        let waits = !acquire.is_try && !acquire.recursive && !acquire.timed;
        let Some(class) = waits.then(|| guard_class(world, *def)).flatten() else { return };
        let namer = flow.namer(world);
        if let Some(first) = namer.arguments(call).first() {
            let (lock, access) = (namer.path(*first), acquire.access);
            out.push(Need { lock, access, is_permit: class == Class::Permit, path: vec![flow.step(call)] });
        }
        return;
    }
    for taken in world.taken(flow, call) {
        let acquired = taken.acquired;
        let class = acquired.mark.class;
        if acquired.bounded || acquired.recursive || !matches!(class, Class::Async | Class::Permit) {
            continue;
        }
        let mut path = vec![flow.step(call)];
        path.extend(acquired.path.iter().copied());
        path.truncate(MAX_PATH);
        let (lock, access) = (taken.lock, acquired.mark.access);
        out.push(Need { lock, access, is_permit: class == Class::Permit, path });
    }
}

/// The class of the guard that an acquiring function of the catalogue gives, if a task waits for it.
fn guard_class(world: &World<'_>, acquire: crate::model::DefId) -> Option<Class> {
    let ty = world.model.return_ty(acquire)?;
    let given = match &ty {
        Ty::Future(inner) => inner,
        ty => ty,
    };
    let class = world.model.owned_guard(given)?.class;
    matches!(class, Class::Async | Class::Permit).then_some(class)
}

impl Need {
    /// Can one wait for the other while neither is polled? Gives whether both are certainly the same lock.
    pub fn clashes(&self, other: &Need) -> Option<bool> {
        use super::identity::Relation;
        if self.is_permit != other.is_permit
            || (!self.is_permit && self.access == Access::Shared && other.access == Access::Shared)
        {
            return None;
        }
        match self.lock.relation(&other.lock) {
            Relation::Same => Some(true),
            Relation::Maybe => Some(false),
            Relation::Different => None,
        }
    }
}

/// The locks that a future takes.
pub fn of_future(world: &World<'_>, flow: &BodyFlow, e: ExprId) -> Vec<Need> {
    let mut out = Vec::new();
    for source in sources(world, &flow.typed, &flow.sources, e) {
        match source {
            Source::Call(call) => of_call(world, flow, call, &mut out),
            Source::Block(block) => collect(world, flow, block, &mut out),
        }
    }
    out
}

/// The locks that the futures of a function named by a path take: those that do not depend on arguments.
pub fn of_fn(world: &World<'_>, flow: &BodyFlow, path: ExprId, def: crate::model::DefId) -> Vec<Need> {
    let mut out = Vec::new();
    for acquired in world.summaries(def).iter().flat_map(|s| &s.acquires) {
        let lock = acquired.lock.substitute(&mut |_| None);
        if acquired.bounded || !matches!(acquired.mark.class, Class::Async | Class::Permit) {
            continue;
        }
        let mut steps = vec![flow.step(path)];
        steps.extend(acquired.path.iter().copied());
        steps.truncate(MAX_PATH);
        let (access, is_permit) = (acquired.mark.access, acquired.mark.class == Class::Permit);
        out.push(Need { lock, access, is_permit, path: steps });
    }
    out
}
