//! What a function does to, and needs of, the context that it runs in: task-locals, thread-locals,
//! spans, and being cancelled.

use super::identity::{LockPath, arguments};
use super::summary::{MAX_PATH, Rank, Step};
use super::walk::{children, peel, walk};
use super::{BodyFlow, World};
use crate::facts::{ExprId, ExprKind, ItemKind, Name, StaticFlavour};
use crate::model::marks::{Class, Spawn};
use crate::model::{Callee, DefId, Res, TypedBody};
use std::sync::Arc;

/// What is done with a key of `task_local!` or `thread_local!`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyUse {
    /// Read; a task-local that is not set panics.
    Read,
    /// Read by `try_with` or `try_get`.
    Try,
    /// Written.
    Write,
    /// Written, and what was there is given back (`replace`, `take`, `pop`).
    Change,
}

/// A use of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAccess {
    /// The static.
    pub key: DefId,
    /// How.
    pub how: KeyUse,
    /// Calls that lead to it, and it last. Never empty.
    pub path: Arc<[Step]>,
}

/// An await that loses data if it is dropped half-way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsafe {
    /// What it works on, in terms of the function's parameters.
    pub on: LockPath,
    /// The method that is not cancel-safe.
    pub name: Name,
    /// Calls that lead to it, and it last. Never empty.
    pub path: Arc<[Step]>,
}

/// What callers must know of a function's context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effects {
    /// Starts a task or thread that does not take the current span along.
    pub spawns: Option<Arc<[Step]>>,
    /// Keys that it uses, other than under their own `scope`.
    pub keys: Vec<KeyAccess>,
    /// Awaits that are not cancel-safe, on what the caller gave.
    pub cancel: Vec<Unsafe>,
    /// Unwraps a lock that can be poisoned: the calls that lead to it, and it last.
    pub unwraps: Option<Arc<[Step]>>,
}

/// No more keys and awaits than these are kept of one function.
const MAX_KEPT: usize = 8;
/// A spawn further away than this has little to do with the caller's span.
const MAX_SPAWN_PATH: usize = 3;

impl Effects {
    /// Nothing that concerns a caller?
    pub fn is_empty(&self) -> bool {
        self.spawns.is_none() && self.keys.is_empty() && self.cancel.is_empty() && self.unwraps.is_none()
    }
    /// Puts the parts in order and keeps the shortest path to each.
    pub fn normalise(&mut self, rank: &dyn Fn(&Step) -> Rank) {
        let key = |path: &[Step]| (path.len(), path.iter().map(rank).collect::<Vec<_>>());
        self.keys.sort_by_cached_key(|k| key(&k.path));
        let mut kept: Vec<KeyAccess> = Vec::new();
        for k in std::mem::take(&mut self.keys) {
            if kept.len() < MAX_KEPT && !kept.iter().any(|o| (o.key, o.how) == (k.key, k.how)) {
                kept.push(k);
            }
        }
        self.keys = kept;
        self.cancel.sort_by_cached_key(|c| key(&c.path));
        let mut kept: Vec<Unsafe> = Vec::new();
        for c in std::mem::take(&mut self.cancel) {
            if kept.len() < MAX_KEPT && !kept.iter().any(|o| o.on == c.on) {
                kept.push(c);
            }
        }
        self.cancel = kept;
    }
}

/// The flavour of a static that an expression names: of a key.
fn flavour(world: &World<'_>, def: DefId) -> Option<StaticFlavour> {
    match &world.model.item(def)?.kind {
        ItemKind::Static { flavour, .. } => Some(*flavour),
        _ => None,
    }
}

/// Does a body name a task-local or thread-local?
pub fn names_keys(world: &World<'_>, typed: &TypedBody) -> bool {
    let is_key =
        |d: &DefId| matches!(flavour(world, *d), Some(StaticFlavour::TaskLocal | StaticFlavour::ThreadLocal));
    typed.paths.values().any(|r| matches!(r, Res::Def(d) if is_key(d)))
}

/// A method call on a key.
#[derive(Clone, Copy, Debug)]
pub struct OnKey {
    /// The key.
    pub key: DefId,
    /// It is a task-local.
    pub is_task: bool,
    /// What is done; `None` for `scope` and `sync_scope`.
    pub how: Option<KeyUse>,
}

/// Reads a method call on a key.
pub fn on_key(world: &World<'_>, flow: &BodyFlow, call: ExprId) -> Option<OnKey> {
    let body = &*flow.typed.body;
    let ExprKind::MethodCall { recv, name, args, .. } = &body.exprs.get(call.0 as usize)?.kind else {
        return None;
    };
    let Some(Res::Def(key)) = flow.typed.paths.get(&peel(body, *recv)) else { return None };
    let is_task = match flavour(world, *key)? {
        StaticFlavour::TaskLocal => true,
        StaticFlavour::ThreadLocal => false,
        _ => return None,
    };
    let how = match name.as_str() {
        "scope" | "sync_scope" => None,
        "try_get" => Some(KeyUse::Try),
        "get" | "with_borrow" => Some(KeyUse::Read),
        "take" | "replace" => Some(KeyUse::Change),
        "set" | "update" => Some(KeyUse::Write),
        "with" | "try_with" | "with_borrow_mut" => {
            let written = args.first().and_then(|f| writes(flow, *f)).filter(|_| !is_task);
            Some(match (written, name.as_str()) {
                (Some(how), _) => how,
                (None, "with_borrow_mut") => KeyUse::Write,
                (None, "with") => KeyUse::Read,
                (None, _) => KeyUse::Try,
            })
        }
        _ => return None,
    };
    Some(OnKey { key: *key, is_task, how })
}

/// Does the closure that looks at a thread-local write it, and does it give back what was there?
fn writes(flow: &BodyFlow, closure: ExprId) -> Option<KeyUse> {
    let body = &*flow.typed.body;
    let (mut write, mut change) = (false, false);
    walk(body, closure, &mut |e| match &body.expr(e).kind {
        ExprKind::MethodCall { name, .. } => {
            change |= matches!(name.as_str(), "replace" | "take" | "swap" | "pop" | "remove");
            write |= matches!(
                name.as_str(),
                "set" | "update" | "borrow_mut" | "push" | "insert" | "store" | "clear"
            );
        }
        ExprKind::Path(p) => {
            change |= p.segments.last().is_some_and(|s| matches!(s.name.as_str(), "take" | "replace"));
        }
        _ => {}
    });
    match (change, write) {
        (true, _) => Some(KeyUse::Change),
        (false, true) => Some(KeyUse::Write),
        (false, false) => None,
    }
}

/// What a body does to its context.
pub fn of_body(world: &World<'_>, flow: &BodyFlow) -> Effects {
    match flow.typed.body.root {
        Some(root) => of_code(world, flow, root),
        None => Effects::default(),
    }
}

/// What code does to its context when it runs.
pub fn of_code(world: &World<'_>, flow: &BodyFlow, root: ExprId) -> Effects {
    let mut walker = Walker { world, flow, out: Effects::default(), given: Vec::new() };
    // A future that is made first and scoped later: the key counts as given everywhere.
    let body = &*flow.typed.body;
    walk(body, root, &mut |e| {
        if let Some(OnKey { key, how: None, .. }) = on_key(world, flow, e)
            && let Some(last) = arguments(body, e).last()
            && matches!(body.expr(peel(body, *last)).kind, ExprKind::Path(_))
        {
            walker.given.push(key);
        }
    });
    walker.visit(root, false);
    walker.out.unwraps = walker.unwraps(root);
    walker.out
}

struct Walker<'a> {
    world: &'a World<'a>,
    flow: &'a BodyFlow,
    out: Effects,
    /// Keys that have a value here.
    given: Vec<DefId>,
}

impl Walker<'_> {
    /// `spawned`: closures, async blocks and calls below run elsewhere.
    fn visit(&mut self, e: ExprId, spawned: bool) {
        let body = &*self.flow.typed.body;
        match &body.expr(e).kind {
            ExprKind::Async { .. } | ExprKind::Closure { .. } if spawned => return,
            ExprKind::Await(inner) if !spawned => self.awaited(*inner),
            ExprKind::MethodCall { recv, args, .. } => {
                if let Some(on) = on_key(self.world, self.flow, e) {
                    return self.key(e, on, *recv, args, spawned);
                }
                if self.spawn(e, spawned) {
                    return;
                }
            }
            ExprKind::Call(..) if self.spawn(e, spawned) => return,
            _ => {}
        }
        if !spawned {
            self.called(e);
        }
        let mut below = Vec::new();
        children(body, e, &mut |c| below.push(c));
        below.into_iter().for_each(|c| self.visit(c, spawned));
    }

    fn key(&mut self, e: ExprId, on: OnKey, recv: ExprId, args: &[ExprId], spawned: bool) {
        self.visit(recv, spawned);
        let Some(how) = on.how else {
            if let [value, rest @ ..] = args {
                self.visit(*value, spawned);
                self.given.push(on.key);
                rest.iter().for_each(|a| self.visit(*a, spawned));
                self.given.pop();
            }
            return;
        };
        if !self.given.contains(&on.key) {
            self.out.keys.push(KeyAccess { key: on.key, how, path: Arc::from([self.flow.step(e)]) });
        }
        args.iter().for_each(|a| self.visit(*a, spawned));
    }

    /// Starts this call a task or thread? Then what it is given runs there.
    fn spawn(&mut self, e: ExprId, spawned: bool) -> bool {
        if spawn_of(self.world, self.flow, e).is_none() {
            return false;
        }
        if !spawned
            && self.out.spawns.is_none()
            && !carries_span(self.flow, e)
            && !is_daemon(self.world, self.flow, e)
            && !InSpan::new(self.world, self.flow).holds(e)
        {
            self.out.spawns = Some(Arc::from([self.flow.step(e)]));
        }
        let mut below = Vec::new();
        children(&self.flow.typed.body, e, &mut |c| below.push(c));
        below.into_iter().for_each(|c| self.visit(c, true));
        true
    }

    /// What a called function of the workspace does.
    fn called(&mut self, e: ExprId) {
        let Some(Callee::Fn { def, .. }) = self.flow.typed.calls.get(&e) else { return };
        let Some(summary) = self.world.summary(*def) else { return };
        let first = self.flow.step(e);
        for access in &summary.effects.keys {
            if access.path.len() < MAX_PATH && !self.given.contains(&access.key) {
                self.out.keys.push(KeyAccess { path: super::prepend(first, &access.path), ..access.clone() });
            }
        }
        if let Some(path) = &summary.effects.spawns
            && path.len() < MAX_SPAWN_PATH
            && self.out.spawns.is_none()
            && !InSpan::new(self.world, self.flow).holds(e)
        {
            self.out.spawns = Some(super::prepend(first, path));
        }
    }

    /// The first lock that the code itself, or a function that it calls now, unwraps.
    fn unwraps(&self, root: ExprId) -> Option<Arc<[Step]>> {
        let body = &*self.flow.typed.body;
        let mut found: Option<Arc<[Step]>> = None;
        let mut work = vec![root];
        while let Some(e) = work.pop() {
            match &body.expr(e).kind {
                // Runs later, or elsewhere.
                ExprKind::Async { .. } | ExprKind::Closure { .. } => continue,
                ExprKind::MethodCall { .. } | ExprKind::Call(..) => {}
                _ => {
                    children(body, e, &mut |c| work.push(c));
                    continue;
                }
            }
            if unwraps_lock(self.world, self.flow, e) {
                return Some(Arc::from([self.flow.step(e)]));
            }
            if found.is_none()
                && let Some(Callee::Fn { def, .. }) = self.flow.typed.calls.get(&e)
                && !self.world.is_lazy(*def)
                && let Some(path) = self.world.summary(*def).and_then(|s| s.effects.unwraps.as_ref())
                && path.len() < MAX_PATH
            {
                found = Some(super::prepend(self.flow.step(e), path));
            }
            children(body, e, &mut |c| work.push(c));
        }
        found
    }

    /// An await that loses data when it is dropped.
    fn awaited(&mut self, inner: ExprId) {
        for found in cancel_unsafe(self.world, self.flow, inner) {
            if found.on.is_portable() && found.path.len() < MAX_PATH {
                self.out.cancel.push(found);
            }
        }
    }
}

/// The awaits inside a future that lose data if the future is dropped half-way.
pub fn cancel_unsafe(world: &World<'_>, flow: &BodyFlow, future: ExprId) -> Vec<Unsafe> {
    let mut out = Vec::new();
    for source in super::future::sources(world, &flow.typed, &flow.sources, future) {
        match source {
            super::future::Source::Call(call) => of_future_call(world, flow, call, &mut out),
            super::future::Source::Block(block) => {
                let body = &*flow.typed.body;
                walk(body, block, &mut |e| {
                    if let ExprKind::Await(inner) = &body.expr(e).kind {
                        let inner = peel(body, *inner);
                        of_future_call(world, flow, inner, &mut out);
                    }
                });
            }
        }
    }
    out
}

fn of_future_call(world: &World<'_>, flow: &BodyFlow, call: ExprId, out: &mut Vec<Unsafe>) {
    let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&call) else { return };
    let namer = flow.namer(world);
    if world.model.fn_marks(*def).is_some_and(|m| m.other("cancel_unsafe").is_some()) {
        let Some(first) = arguments(&flow.typed.body, call).first().copied() else { return };
        let name = world.model.def(*def).name.clone();
        out.push(Unsafe { on: namer.path(first), name, path: Arc::from([flow.step(call)]) });
        return;
    }
    if !world.is_lazy(*def) {
        return;
    }
    let Some(summary) = world.summary(*def) else { return };
    for inner in &summary.effects.cancel {
        if let Some(on) = namer.mapped(call, &inner.on) {
            let path = super::prepend(flow.step(call), &inner.path);
            out.push(Unsafe { on, path, name: inner.name.clone() });
        }
    }
}

/// Is it `unwrap` or `expect` of a lock that can be poisoned?
pub fn unwraps_lock(world: &World<'_>, flow: &BodyFlow, e: ExprId) -> bool {
    let body = &*flow.typed.body;
    let ExprKind::MethodCall { recv, name, .. } = &body.expr(e).kind else { return false };
    if !matches!(name.as_str(), "unwrap" | "expect") {
        return false;
    }
    let call = peel(body, *recv);
    let ty = flow.typed.ty(call);
    let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&call) else { return false };
    let acquires = world.model.fn_marks(*def).and_then(|m| m.acquire);
    acquires.is_some_and(|a| !a.is_try)
        && world.model.owned_guard(ty).is_some_and(|g| g.family == "std" && g.class == Class::Thread)
        && world.model.guard_mark(ty).is_none()
}

/// How a call starts a task or thread.
pub fn spawn_of(world: &World<'_>, flow: &BodyFlow, call: ExprId) -> Option<Spawn> {
    let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&call) else { return None };
    world.model.fn_marks(*def)?.spawn
}

/// Names of functions that bring a span, a subscriber or another context along, whoever declares them.
const CARRIERS: [&str; 16] = [
    "instrument",
    "in_current_span",
    "or_current",
    "with_subscriber",
    "with_current_subscriber",
    "in_scope",
    "enter",
    "entered",
    "with_default",
    "set_default",
    "with_context",
    "with_current_context",
    "attach",
    "bind_hub",
    "follows_from",
    "in_span",
];

/// Does what is spawned take the current span along, or have one of its own?
pub fn carries_span(flow: &BodyFlow, spawn: ExprId) -> bool {
    let body = &*flow.typed.body;
    let mut found = false;
    let mut look = |e: ExprId| {
        walk(body, e, &mut |x| {
            found |= match &body.expr(x).kind {
                ExprKind::MethodCall { name, .. } => CARRIERS.contains(&name.as_str()),
                ExprKind::Call(callee, _) => match &body.expr(peel(body, *callee)).kind {
                    ExprKind::Path(p) => {
                        p.segments.last().is_some_and(|s| CARRIERS.contains(&s.name.as_str()))
                    }
                    _ => false,
                },
                ExprKind::MacroCall { path, .. } => {
                    path.segments.last().is_some_and(|s| s.name.ends_with("span"))
                }
                _ => false,
            }
        });
    };
    for arg in arguments(body, spawn) {
        look(arg);
        let arg = peel(body, arg);
        if let Some(Res::Local(l)) = flow.typed.paths.get(&arg)
            && let Some(init) = flow.sources.init(*l)
        {
            look(init);
        }
    }
    found
}

/// Is what is spawned an endless loop, which belongs to nobody's span?
pub fn is_daemon(world: &World<'_>, flow: &BodyFlow, spawn: ExprId) -> bool {
    let body = &*flow.typed.body;
    arguments(body, spawn).iter().any(|arg| {
        let arg = peel(body, *arg);
        let code = match &body.expr(arg).kind {
            ExprKind::Async { body: b, .. } | ExprKind::Closure { body: b, .. } => {
                return loops(body, *b) || calls_a_loop(world, flow, *b);
            }
            _ => arg,
        };
        calls_a_loop(world, flow, code)
    })
}

/// Does the code come to a `loop`, `while` or `for await` in its own statements?
fn loops(body: &crate::facts::Body, e: ExprId) -> bool {
    match &body.expr(peel(body, e)).kind {
        ExprKind::Loop(..) | ExprKind::While(..) => true,
        ExprKind::Block(block) => block
            .stmts
            .iter()
            .flat_map(super::walk::statement)
            .chain(block.tail)
            .any(|s| matches!(body.expr(peel(body, s)).kind, ExprKind::Loop(..) | ExprKind::While(..))),
        _ => false,
    }
}

/// Is the code one call of a function that loops?
fn calls_a_loop(world: &World<'_>, flow: &BodyFlow, e: ExprId) -> bool {
    let body = &*flow.typed.body;
    let mut e = peel(body, e);
    loop {
        e = match &body.expr(e).kind {
            ExprKind::Block(block) if block.stmts.len() + usize::from(block.tail.is_some()) == 1 => {
                let inner = block.tail.or_else(|| super::walk::statement(&block.stmts[0]).first().copied());
                match inner {
                    Some(inner) => peel(body, inner),
                    None => return false,
                }
            }
            ExprKind::Await(inner) => peel(body, *inner),
            _ => break,
        };
    }
    let def = match flow.typed.calls.get(&e) {
        Some(Callee::Fn { def, .. }) => *def,
        _ => match flow.typed.paths.get(&e) {
            Some(Res::Def(def)) => *def,
            _ => return false,
        },
    };
    let code = world.model.body_of(def).and_then(|b| world.model.body(b));
    code.is_some_and(|(code, _)| code.root.is_some_and(|root| loops(&code, root)))
}

/// Which code of a body runs inside a span that the body itself, or its attributes, set up.
pub struct InSpan<'a> {
    flow: &'a BodyFlow,
    is_instrumented: bool,
}

impl<'a> InSpan<'a> {
    /// Reads a body.
    pub fn new(world: &World<'_>, flow: &'a BodyFlow) -> InSpan<'a> {
        let owner = world.model.owner_of(flow.body);
        let attrs = owner.and_then(|o| world.model.item(o)).map(|i| &i.attrs);
        InSpan { flow, is_instrumented: attrs.is_some_and(|a| a.has_last("instrument")) }
    }
    /// Does this call run inside a span?
    pub fn holds(&self, call: ExprId) -> bool {
        self.why(call).is_some()
    }
    /// The place that sets up the span: the entered guard, `instrument`; the call itself for an attribute.
    pub fn why(&self, call: ExprId) -> Option<ExprId> {
        for unit in &self.flow.units {
            for point in unit.live.points.iter().filter(|p| p.expr == call) {
                let span = point.held.iter().map(|h| unit.cfg.guard(h.guard));
                if let Some(guard) = span.into_iter().find(|g| g.mark.class == Class::Span) {
                    return Some(guard.at);
                }
            }
        }
        let mut way = Vec::new();
        let body = &*self.flow.typed.body;
        descend(body, body.root?, call, &mut way);
        let mut below = call;
        for e in way.iter().rev() {
            match &body.expr(*e).kind {
                ExprKind::MethodCall { recv, name, args, .. } => match name.as_str() {
                    "instrument" if peel(body, *recv) == peel(body, below) => return Some(*e),
                    "in_scope" if args.iter().any(|a| peel(body, *a) == peel(body, below)) => {
                        return Some(*e);
                    }
                    _ => {}
                },
                // Other code: what is around it says nothing of it.
                ExprKind::Closure { .. } | ExprKind::Async { .. } => {
                    let spawned = self.flow.units.iter().any(|u| match u.root {
                        super::cfg::UnitRoot::Closure(c) | super::cfg::UnitRoot::Async(c) => {
                            c == *e && matches!(u.used, super::cfg::Use::Spawned(_))
                        }
                        super::cfg::UnitRoot::Body => false,
                    });
                    if spawned {
                        let up =
                            way.iter().position(|x| x == e).and_then(|i| i.checked_sub(1)).map(|i| way[i]);
                        let instrumented = up.is_some_and(|u| matches!(&body.expr(u).kind, ExprKind::MethodCall { name, .. } if name == "instrument" || name == "in_current_span"));
                        return if instrumented { up } else { None };
                    }
                }
                _ => {}
            }
            if !matches!(body.expr(*e).kind, ExprKind::Scope(_)) {
                below = *e;
            }
        }
        self.is_instrumented.then_some(call)
    }
}

/// The nodes on the way from `e` down to `target`, without `target`.
fn descend(body: &crate::facts::Body, e: ExprId, target: ExprId, way: &mut Vec<ExprId>) -> bool {
    if e == target {
        return true;
    }
    way.push(e);
    let mut below = Vec::new();
    children(body, e, &mut |c| below.push(c));
    if below.into_iter().any(|c| descend(body, c, target, way)) {
        return true;
    }
    way.pop();
    false
}
