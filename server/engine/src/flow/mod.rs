//! What happens when a body runs: which guards are alive where, in which context, and what its
//! callers must know of it.
//!
//! A [`TypedBody`] is lowered into control-flow graphs of small events with explicit drops
//! ([`lower`]); a dataflow finds the guards alive at each point ([`liveness`]); locks are told apart
//! by where they are kept ([`identity`]); what matters to callers goes into a [`Summary`], and
//! summaries are computed over the call graph's components ([`graph`]).

pub mod cfg;
pub mod context;
pub mod effects;
pub mod future;
pub mod graph;
pub mod identity;
pub mod liveness;
mod lower;
pub mod place;
pub mod summary;
#[cfg(test)]
mod tests;
pub mod touch;
pub mod walk;

use crate::facts::{Attrs, Body, ExprId, ExprKind, Span};
use crate::model::marks::Blocking;
use crate::model::{BodyRef, Callee, DefId, Model, Ty, TypedBody};
use cfg::{Cfg, Context, Origin, UnitRoot, Use};
use identity::{LockPath, Namer, Sources};
use liveness::{Liveness, Point, PointKind};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::Arc;
use summary::{Acquired, Blocks, MAX_PATH, Returned, Step, Summary};

/// A trait's method stands for its impls' if there are no more than this.
const MAX_IMPLS: usize = 3;

/// What an analysis may look at: definitions and types, and the summaries known so far.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The workspace.
    pub model: &'a Model,
    /// Summaries by body.
    pub summaries: &'a FxHashMap<BodyRef, Arc<Summary>>,
    /// Types that the settings forbid to hold over an await: path and reason.
    pub forbidden: &'a [(String, String)],
}

impl<'a> World<'a> {
    /// The family of values of forbidden types, which are followed like guards.
    pub const FORBIDDEN: &'static str = "config";

    /// Is a value of this type forbidden over an await by the settings?
    pub fn is_forbidden(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Adt(def, _) if !self.forbidden.is_empty() => {
                let path = self.model.path(*def);
                self.forbidden.iter().any(|(p, _)| *p == path)
            }
            _ => false,
        }
    }
    /// The summary of a function, if it is the only one that a call of it can mean.
    pub fn summary(&self, def: DefId) -> Option<&'a Summary> {
        match &self.targets(def)[..] {
            [body] => self.summaries.get(body).map(|s| &**s),
            _ => None,
        }
    }
    /// The summaries of all functions that a call can mean.
    pub fn summaries(&self, def: DefId) -> Vec<&'a Summary> {
        self.targets(def).iter().filter_map(|b| self.summaries.get(b).map(|s| &**s)).collect()
    }
    /// The bodies that a call of a function can mean; none if they are not all in view.
    pub fn targets(&self, def: DefId) -> Vec<BodyRef> {
        if self.model.def(def).is_stub {
            return Vec::new();
        }
        if let Some(body) = self.model.body_of(def) {
            return vec![body];
        }
        let impls = self.model.impls_of_method(def, MAX_IMPLS).unwrap_or_default();
        impls.iter().filter_map(|d| self.model.body_of(*d)).collect()
    }
    /// Where a step stands in the workspace.
    fn rank(&self, step: &Step) -> summary::Rank {
        let start = self.model.place(step.body, Span::default()).map_or(0, |p| p.start);
        (step.body.file, start, step.body.body, step.expr)
    }
    /// Does a call of it run only when what it gives is awaited: an `async fn`, or a function whose whole work
    /// is the async block that it gives back (`Box::pin(async move { … })`)?
    pub fn is_lazy(&self, def: DefId) -> bool {
        self.is_async(def)
            || self
                .model
                .body_of(def)
                .and_then(|b| self.model.body(b))
                .is_some_and(|(body, _)| given_block(&body).is_some())
    }
    /// Is it an `async fn`?
    pub fn is_async(&self, def: DefId) -> bool {
        self.model.fn_item(def).is_some_and(|f| f.is_async)
    }
}

/// A body with its types, ready to be analysed again when a callee's summary changes.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// Which body.
    pub body: BodyRef,
    /// Its types.
    pub typed: Arc<TypedBody>,
    /// Its locals.
    pub sources: Arc<Sources>,
    /// Bodies that it calls, sorted.
    pub callees: Vec<BodyRef>,
}

/// Resolves one body. `None` if it is gone.
pub fn prepare(world: &World<'_>, body: BodyRef) -> Option<Prepared> {
    let typed = world.model.infer(body)?;
    let mut callees = Vec::new();
    for callee in typed.calls.values() {
        if let Callee::Fn { def, .. } = callee {
            callees.extend(world.targets(*def));
        }
    }
    // Functions named as values may run too, and what is known of them counts.
    for res in typed.paths.values() {
        if let crate::model::Res::Def(def) = res
            && world.model.fn_item(*def).is_some()
        {
            callees.extend(world.model.body_of(*def));
        }
    }
    callees.sort_unstable();
    callees.dedup();
    let sources = Sources::new(&typed);
    Some(Prepared { body, typed: Arc::new(typed), sources: Arc::new(sources), callees })
}

/// Is there nothing in a body for any rule, as long as nothing it calls has anything for its callers?
/// True if it takes, holds, makes and names no lock, awaits nothing, calls nothing that the catalogue says
/// anything of, and gives back no place. Most bodies of a workspace are so, and need not be kept while the others are read.
pub fn is_quiet(world: &World<'_>, prepared: &Prepared) -> bool {
    let (model, typed) = (world.model, &prepared.typed);
    if !world.forbidden.is_empty() {
        return false;
    }
    let marked = |c: &Callee| match c {
        Callee::Fn { def, .. } => model.fn_marks(*def).is_some(),
        _ => false,
    };
    let awaits = |e: &crate::facts::Expr| matches!(e.kind, ExprKind::Await(_));
    let refers = |ty: &Ty| matches!(ty, Ty::Ref(..)) || model.is_shared_pointer(ty);
    if typed.calls.values().any(marked)
        || typed.body.exprs.iter().any(awaits)
        || typed.body.root.is_some_and(|r| refers(typed.ty(r)))
        || effects::names_keys(world, typed)
    {
        return false;
    }
    let mut seen = FxHashSet::default();
    let guards = |ty: &Ty| match ty {
        Ty::Prim(_) | Ty::Number | Ty::Unknown | Ty::Never => false,
        ty => {
            seen.insert(ty.clone()) && (model.owned_guard(ty).is_some() || model.borrowed_guard(ty).is_some())
        }
    };
    !typed.exprs.iter().chain(&typed.pats).any(guards)
}

/// A unit of execution with what is known of it.
#[derive(Debug)]
pub struct Unit {
    /// What it is.
    pub root: UnitRoot,
    /// Its context at the start.
    pub context: Context,
    /// How it came to run, for closures and async blocks.
    pub used: Use,
    /// Its graph.
    pub cfg: Cfg,
    /// Guards alive at its points.
    pub live: Liveness,
}

/// The analysis of one body.
#[derive(Debug)]
pub struct BodyFlow {
    /// Which body.
    pub body: BodyRef,
    /// Its types.
    pub typed: Arc<TypedBody>,
    /// Its locals.
    pub sources: Arc<Sources>,
    /// Its units, the body itself first.
    pub units: Vec<Unit>,
    /// Nodes in statements and arms that are compiled for tests only.
    pub test_only: FxHashSet<ExprId>,
}

fn test_only(world: &World<'_>, body: &Body) -> FxHashSet<ExprId> {
    let mut out = FxHashSet::default();
    let mut mark = |attrs: &Attrs, nodes: &[ExprId]| {
        if world.model.is_test_code(attrs) {
            nodes.iter().for_each(|n| walk::walk(body, *n, &mut |e| _ = out.insert(e)));
        }
    };
    for expr in &body.exprs {
        match &expr.kind {
            ExprKind::Block(block) => {
                block.stmts.iter().for_each(|stmt| mark(&stmt.attrs, &walk::statement(stmt)));
            }
            ExprKind::Match(_, arms) => arms.iter().for_each(|arm| mark(&arm.attrs, &[arm.body])),
            _ => {}
        }
    }
    out
}

impl BodyFlow {
    /// The node that the text has for this one: expansions of own macros stand for the macro call.
    pub fn origin(&self, e: ExprId) -> ExprId {
        let first = self.typed.body.exprs.len().saturating_sub(self.typed.expanded_from.len());
        let made = (e.0 as usize).checked_sub(first);
        made.and_then(|i| self.typed.expanded_from.get(i)).copied().unwrap_or(e)
    }
    /// A step of a path that leads through this body.
    pub fn step(&self, e: ExprId) -> Step {
        Step { body: self.body, expr: self.origin(e) }
    }
    /// A way to name locks in this body.
    pub fn namer<'a>(&'a self, world: &'a World<'a>) -> Namer<'a> {
        Namer { world, typed: &self.typed, sources: &self.sources }
    }
}

/// Analyses one body with the summaries known so far.
pub fn analyse(world: &World<'_>, prepared: &Prepared) -> BodyFlow {
    let context = context::of_body(world, prepared.body);
    let lowered = lower::lower(world, prepared, context);
    let units = lowered
        .into_iter()
        .map(|mut unit| {
            let live = liveness::solve(&mut unit.cfg, unit.exit);
            Unit { root: unit.root, context: unit.context, used: unit.used, cfg: unit.cfg, live }
        })
        .collect();
    let (typed, sources) = (prepared.typed.clone(), prepared.sources.clone());
    BodyFlow { body: prepared.body, test_only: test_only(world, &typed.body), typed, sources, units }
}

/// A lock that a call takes, in the caller's terms.
#[derive(Clone, Debug)]
pub struct Taken<'a> {
    /// Which lock.
    pub lock: LockPath,
    /// What the callee's summary says.
    pub acquired: &'a Acquired,
}

impl<'a> World<'a> {
    /// The locks that running a call takes inside the callee.
    pub fn taken(&self, flow: &BodyFlow, call: ExprId) -> Vec<Taken<'a>> {
        let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&call) else { return Vec::new() };
        let namer = flow.namer(self);
        let mut out = Vec::new();
        for summary in self.summaries(*def) {
            for acquired in &summary.acquires {
                if let Some(lock) = namer.mapped(call, &acquired.lock) {
                    out.push(Taken { lock, acquired });
                }
            }
        }
        out
    }
    /// The functions of the workspace that a call of the catalogue gets by their paths and runs here:
    /// `list.iter().for_each(flush)`. Each with the path.
    pub fn given(&self, flow: &BodyFlow, call: ExprId) -> Vec<(ExprId, DefId)> {
        let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&call) else { return Vec::new() };
        let elsewhere = self.model.fn_marks(*def).is_some_and(|m| m.spawn.is_some() || m.in_place);
        if !self.model.def(*def).is_stub || elsewhere {
            return Vec::new();
        }
        let paths =
            identity::arguments(&flow.typed.body, call).into_iter().map(|a| walk::peel(&flow.typed.body, a));
        let named = paths.filter_map(|a| match flow.typed.paths.get(&a) {
            Some(crate::model::Res::Def(d))
                if self.model.body_of(*d).is_some() && self.model.fn_item(*d).is_some() =>
            {
                Some((a, *d))
            }
            _ => None,
        });
        named.filter(|(_, d)| !self.is_lazy(*d)).collect()
    }
    /// The call whose callee's code runs at this point, if any: calls of ordinary functions, and
    /// async functions whose future is awaited.
    pub fn runs(&self, flow: &BodyFlow, point: &Point) -> Option<(ExprId, DefId)> {
        let (call, at_await) = match point.kind {
            PointKind::Call => (point.expr, false),
            PointKind::Run(call) => (call, true),
            PointKind::Acquire(_) | PointKind::Await(_) => return None,
        };
        let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&call) else { return None };
        (self.is_lazy(*def) == at_await).then_some((call, *def))
    }
}

/// The async block that a function gives back as its only statement, perhaps pinned and boxed.
fn given_block(body: &Body) -> Option<ExprId> {
    let mut e = walk::peel(body, body.root?);
    for _ in 0..8 {
        e = match &body.exprs.get(e.0 as usize)?.kind {
            ExprKind::Async { .. } => return Some(e),
            ExprKind::Block(block) if block.stmts.is_empty() => walk::peel(body, block.tail?),
            ExprKind::Call(callee, args) => match (&body.expr(walk::peel(body, *callee)).kind, &args[..]) {
                (ExprKind::Path(p), [arg]) if p.segments.last().is_some_and(|s| s.name == "pin") => {
                    walk::peel(body, *arg)
                }
                _ => return None,
            },
            ExprKind::MethodCall { recv, name, args, .. }
                if args.is_empty() && matches!(name.as_str(), "boxed" | "boxed_local") =>
            {
                walk::peel(body, *recv)
            }
            _ => return None,
        };
    }
    None
}

/// What callers must know of an analysed body.
pub fn summarise(world: &World<'_>, flow: &BodyFlow) -> Summary {
    let mut out = Summary::default();
    let given = given_block(&flow.typed.body);
    for unit in &flow.units {
        match (unit.root, unit.used) {
            (UnitRoot::Async(e), Use::Unknown) if Some(e) == given => collect(world, flow, unit, &mut out),
            (UnitRoot::Body, _) | (_, Use::Driven) => collect(world, flow, unit, &mut out),
            (_, Use::Spawned(_)) => out.spawns = true,
            _ => {}
        }
    }
    let is_given = |u: &&Unit| matches!(u.root, UnitRoot::Async(e) if Some(e) == given);
    if let Some(main) = flow.units.iter().find(is_given).or(flow.units.first()) {
        out.returns = returned(flow, main);
    }
    out.place = place(world, flow);
    out.effects = effects::of_body(world, flow);
    out.touches = touch::of_body(world, flow);
    out.normalise(&|step| world.rank(step));
    out
}

fn collect(world: &World<'_>, flow: &BodyFlow, unit: &Unit, out: &mut Summary) {
    let here = |expr| flow.step(expr);
    for point in &unit.live.points {
        match point.kind {
            PointKind::Acquire(ix) => {
                let guard = unit.cfg.guard(ix);
                let Some(lock) = guard.lock.as_ref().filter(|l| l.is_portable()) else { continue };
                if guard.origin == Origin::Call && guard.via.is_empty() {
                    out.acquires.push(Acquired {
                        lock: lock.clone(),
                        mark: guard.mark.clone(),
                        recursive: guard.recursive,
                        bounded: guard.is_try || guard.timed,
                        path: Arc::from([here(guard.at)]),
                    });
                }
            }
            PointKind::Await(_) => out.awaits = true,
            PointKind::Call | PointKind::Run(_) => {
                blocking(world, flow, point, out);
                if point.kind == PointKind::Call && point.context != Context::Blocking {
                    for (path, def) in world.given(flow, point.expr) {
                        through(here(path), &world.summaries(def), out);
                    }
                }
                let Some((call, def)) = world.runs(flow, point) else { continue };
                for taken in world.taken(flow, call) {
                    if taken.lock.is_portable() && taken.acquired.path.len() < MAX_PATH {
                        let path = prepend(here(call), &taken.acquired.path);
                        out.acquires.push(Acquired {
                            lock: portable(taken.lock),
                            path,
                            ..taken.acquired.clone()
                        });
                    }
                }
                if !world.is_lazy(def) && point.context != Context::Blocking {
                    through(here(call), &world.summaries(def), out);
                }
            }
        }
    }
}

/// What is blocked in called functions.
fn through(call: Step, callees: &[&Summary], out: &mut Summary) {
    for blocks in callees.iter().flat_map(|s| &s.blocks) {
        if blocks.path.len() < MAX_PATH {
            out.blocks.push(Blocks { kind: blocks.kind, path: prepend(call, &blocks.path) });
        }
    }
}

fn blocking(world: &World<'_>, flow: &BodyFlow, point: &Point, out: &mut Summary) {
    if point.kind != PointKind::Call || point.context == Context::Blocking {
        return;
    }
    if let Some((kind, _)) = blocking_mark(world, flow, point.expr) {
        out.blocks.push(Blocks { kind, path: Arc::from([flow.step(point.expr)]) });
    }
}

/// Why a call of the catalogue blocks, with its async twin.
pub fn blocking_mark(
    world: &World<'_>,
    flow: &BodyFlow,
    call: ExprId,
) -> Option<(Blocking, Option<crate::facts::Name>)> {
    let Some(Callee::Fn { def, .. }) = flow.typed.calls.get(&call) else { return None };
    world.model.fn_marks(*def)?.blocking.clone()
}

/// Locals mean nothing outside: only the declaration stays.
fn portable(lock: LockPath) -> LockPath {
    match lock.root {
        identity::LockRoot::Local(_) => LockPath { root: identity::LockRoot::Opaque, ..lock },
        _ => lock,
    }
}

fn prepend(first: Step, rest: &[Step]) -> Arc<[Step]> {
    let mut path = vec![first];
    path.extend(rest);
    Arc::from(path)
}

fn returned(flow: &BodyFlow, unit: &Unit) -> Vec<Returned> {
    let mut out = Vec::new();
    for held in &unit.live.returned {
        let guard = unit.cfg.guard(held.guard);
        if guard.origin != Origin::Call {
            continue;
        }
        let mut path = vec![flow.step(guard.at)];
        path.extend(&guard.via);
        path.truncate(MAX_PATH);
        out.push(Returned {
            lock: guard.lock.clone().filter(LockPath::is_portable).map(portable),
            mark: guard.mark.clone(),
            access: held.access,
            is_try: guard.is_try,
            recursive: guard.recursive,
            path: Arc::from(path),
        });
    }
    out
}

/// The place that a function gives back a reference to.
fn place(world: &World<'_>, flow: &BodyFlow) -> Option<LockPath> {
    let root = flow.typed.body.root?;
    let ty = flow.typed.ty(root);
    let refers = matches!(ty, Ty::Ref(..)) || world.model.is_shared_pointer(ty);
    let path = refers.then(|| flow.namer(world).path(root))?;
    (path.is_exact() && matches!(path.root, identity::LockRoot::Param(_) | identity::LockRoot::Static(_)))
        .then_some(path)
}
