//! Critical sections: from where a guard is taken to where it ends, in bytes.

use super::Desk;
use crate::facts::{ExprId, ExprKind, PatId, Stmt, StmtKind};
use crate::finding::Place;
use crate::flow::cfg::{Event, Guard, GuardIx, Origin, UnitRoot};
use crate::flow::liveness::PointKind;
use crate::flow::place::{PlaceId, Root};
use crate::flow::walk::{children, peel, walk_pat};
use crate::flow::{BodyFlow, Unit, World, blocking_mark};
use crate::model::marks::Class;
use crate::model::{LocalId, Res, TypedBody};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// How a guard ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// With the scope of its binding.
    Scope,
    /// With the statement or construct that made it.
    Temporary,
    /// Moved into this function; `drop` among them.
    Into(String),
    /// The function gives it back.
    Returned,
}

/// One guard with its life.
pub struct Section<'f> {
    /// The guard.
    pub guard: &'f Guard,
    /// The acquisition's name in the text.
    pub taken: Place,
    /// From the acquisition to the end of its life.
    pub range: Place,
    /// How it ends.
    pub end: End,
    /// The local that it is kept in.
    pub local: Option<LocalId>,
    /// Awaits that it lives over.
    pub awaits: Vec<ExprId>,
    /// Other locks that are taken while it is held.
    pub inner: Vec<String>,
    /// Calls under it that may block the thread.
    pub blocks: Vec<ExprId>,
}

impl Section<'_> {
    /// Is it a lock that somebody waits for?
    pub fn is_lock(&self) -> bool {
        matches!(self.guard.mark.class, Class::Thread | Class::Async | Class::Map | Class::Watch)
    }
}

/// The tree of a body upwards, and what a binding is good for.
struct Tree<'t> {
    typed: &'t TypedBody,
    parents: Vec<Option<ExprId>>,
    /// For each binding the expression with whose end it ends.
    scopes: FxHashMap<PatId, ExprId>,
}

impl<'t> Tree<'t> {
    fn new(typed: &'t TypedBody) -> Tree<'t> {
        let body = &*typed.body;
        let mut parents = vec![None; body.exprs.len()];
        let mut scopes = FxHashMap::default();
        let mut bind = |pat: PatId, e: ExprId| walk_pat(body, pat, &mut |p| _ = scopes.insert(p, e));
        for e in (0..body.exprs.len() as u32).map(ExprId) {
            children(body, e, &mut |c| parents[c.0 as usize] = Some(e));
            match &body.expr(e).kind {
                ExprKind::Block(block) => block.stmts.iter().for_each(|s| {
                    if let StmtKind::Let { pat, .. } = s.kind {
                        bind(pat, e);
                    }
                }),
                ExprKind::Match(_, arms) => arms.iter().for_each(|arm| bind(arm.pat, arm.body)),
                ExprKind::For { pat, body, .. } => bind(*pat, *body),
                ExprKind::Closure { params, body, .. } => params.iter().for_each(|(p, _)| bind(*p, *body)),
                ExprKind::Select { arms, .. } => arms.iter().for_each(|arm| bind(arm.pat, arm.handler)),
                ExprKind::If { cond, then, .. } => lets(typed, *cond, &mut |p| bind(p, *then)),
                ExprKind::While(_, cond, turn) => lets(typed, *cond, &mut |p| bind(p, *turn)),
                _ => {}
            }
        }
        Tree { typed, parents, scopes }
    }

    fn parent(&self, e: ExprId) -> Option<ExprId> {
        self.parents.get(e.0 as usize).copied().flatten()
    }

    /// Where the temporary that an expression makes is dropped: behind the end of this one.
    fn temporary(&self, e: ExprId) -> Option<ExprId> {
        let body = &*self.typed.body;
        let extended = body.expr(e).extended;
        let mut at = e;
        loop {
            let up = self.parent(at)?;
            match &body.expr(up).kind {
                ExprKind::Scope(_) if !extended => return Some(up),
                ExprKind::Block(_) if extended => return Some(up),
                ExprKind::If { cond, then, rescope: true, .. } if *cond == at => return Some(*then),
                ExprKind::While(..) | ExprKind::Closure { .. } | ExprKind::Async { .. } => return Some(up),
                _ => at = up,
            }
        }
    }
}

/// The patterns of `let` in a condition.
fn lets(typed: &TypedBody, cond: ExprId, f: &mut dyn FnMut(PatId)) {
    match &typed.body.expr(cond).kind {
        ExprKind::Let(pat, _) => f(*pat),
        ExprKind::Lazy(_, a, b) => {
            lets(typed, *a, f);
            lets(typed, *b, f);
        }
        ExprKind::Scope(inner) => lets(typed, *inner, f),
        _ => {}
    }
}

impl Desk<'_> {
    /// The guards of a body with their lives, in order of the text. Guards whose place in the text is not
    /// known, and temporaries where nobody knows the edition, are left out.
    pub(super) fn sections<'f>(&self, world: &World<'_>, flow: &'f BodyFlow) -> Vec<Section<'f>> {
        if flow.units.iter().all(|u| u.cfg.guards.is_empty()) {
            return Vec::new();
        }
        let tree = Tree::new(&flow.typed);
        let mut out = Vec::new();
        for unit in &flow.units {
            for ix in (0..unit.cfg.guards.len() as u32).map(GuardIx) {
                out.extend(self.section(world, flow, unit, &tree, ix));
            }
        }
        out.sort_by_key(|s: &Section<'_>| (s.taken, s.range.end));
        out.dedup_by_key(|s| s.taken);
        out
    }

    fn section<'f>(
        &self,
        world: &World<'_>,
        flow: &'f BodyFlow,
        unit: &'f Unit,
        tree: &Tree<'_>,
        ix: GuardIx,
    ) -> Option<Section<'f>> {
        let guard = unit.cfg.guard(ix);
        if guard.origin != Origin::Call {
            return None;
        }
        let taken = self.head(flow, guard.at)?;
        let mut range = self.whole(flow, guard.at)?;
        let kept = kept(unit, ix);
        let locals: Vec<LocalId> = kept.iter().filter_map(|r| local(*r)).collect();
        let mut end = End::Temporary;
        if unit.live.returned.iter().any(|h| h.guard == ix) {
            end = End::Returned;
            range.end = self.whole(flow, root(flow, unit)?)?.end;
        } else if locals.is_empty() {
            if !self.model.edition(flow.body).1 {
                return None;
            }
            for value in kept.iter().filter_map(|r| if let Root::Value(e) = r { Some(*e) } else { None }) {
                let stop = tree.temporary(value).or(root(flow, unit))?;
                range.end = range.end.max(self.whole(flow, stop)?.end);
            }
        } else {
            end = End::Scope;
            for local in &locals {
                let (stop, how) = self.local_end(world, flow, unit, tree, *local)?;
                if stop > range.end {
                    (range.end, end) = (stop, how);
                }
            }
        }
        let mut section = Section {
            guard,
            taken,
            range,
            end,
            local: locals.first().copied(),
            awaits: Vec::new(),
            inner: Vec::new(),
            blocks: Vec::new(),
        };
        self.crossed(world, flow, unit, ix, &mut section);
        Some(section)
    }

    /// Where a local's guard ends: a call in the same block that takes it, or the end of its scope.
    fn local_end(
        &self,
        world: &World<'_>,
        flow: &BodyFlow,
        unit: &Unit,
        tree: &Tree<'_>,
        local: LocalId,
    ) -> Option<(u32, End)> {
        let body = &*flow.typed.body;
        let pat = flow.typed.locals.get(local.0 as usize)?.pat;
        let scope = tree.scopes.get(&pat).copied().or(root(flow, unit))?;
        let statement = |call: ExprId| match &body.expr(peel(body, scope)).kind {
            ExprKind::Block(block) => {
                let is = |s: &Stmt| match s.kind {
                    StmtKind::Expr { expr, .. } => peel(body, expr) == call,
                    StmtKind::Let { init: Some(init), .. } => peel(body, init) == call,
                    _ => false,
                };
                block.stmts.iter().any(is) || block.tail.is_some_and(|t| peel(body, t) == call)
            }
            _ => false,
        };
        let is_local = |p: &PlaceId| {
            let place = unit.cfg.places.get(*p);
            let named = |e: ExprId| flow.typed.paths.get(&peel(body, e)) == Some(&Res::Local(local));
            match place.root {
                Root::Local(l) => l == local && place.path.is_empty(),
                Root::Value(e) => named(e),
                _ => false,
            }
        };
        let events = unit.cfg.blocks.iter().flat_map(|b| &b.events);
        let takers = events.filter_map(|e| match e {
            Event::Call { expr, moved } if statement(*expr) && moved.iter().any(is_local) => Some(*expr),
            _ => None,
        });
        let ends = takers.filter_map(|call| Some((self.whole(flow, call)?.end, call)));
        if let Some((end, call)) = ends.min() {
            return Some((end, End::Into(self.scan(world, flow).callee_name(call))));
        }
        Some((self.whole(flow, scope)?.end, End::Scope))
    }

    /// What happens while a guard is held.
    fn crossed(
        &self,
        world: &World<'_>,
        flow: &BodyFlow,
        unit: &Unit,
        ix: GuardIx,
        section: &mut Section<'_>,
    ) {
        let scan = self.scan(world, flow);
        let mut awaits = BTreeSet::new();
        let mut blocks = BTreeSet::new();
        for point in unit.live.points.iter().filter(|p| p.held.iter().any(|h| h.guard == ix)) {
            match point.kind {
                PointKind::Await(_) => drop(awaits.insert(flow.origin(point.expr))),
                PointKind::Acquire(other) if other != ix => {
                    let other = unit.cfg.guard(other);
                    if matches!(other.mark.class, Class::Thread | Class::Async | Class::Map) {
                        let name = scan.lock_name(other);
                        if !section.inner.contains(&name) {
                            section.inner.push(name);
                        }
                    }
                }
                PointKind::Call | PointKind::Run(_) => {
                    let through = world.runs(flow, point).is_some_and(|(_, def)| {
                        !world.is_async(def) && world.summaries(def).iter().any(|s| !s.blocks.is_empty())
                    });
                    if through
                        || point.kind == PointKind::Call && blocking_mark(world, flow, point.expr).is_some()
                    {
                        blocks.insert(flow.origin(point.expr));
                    }
                }
                PointKind::Acquire(_) => {}
            }
        }
        // A call that blocks by taking another lock is said once.
        section.awaits = awaits.into_iter().collect();
        section.blocks = blocks.into_iter().collect();
    }
}

fn local(root: Root) -> Option<LocalId> {
    if let Root::Local(local) = root { Some(local) } else { None }
}

/// Where a guard is kept on its way, by roots.
fn kept(unit: &Unit, ix: GuardIx) -> Vec<Root> {
    let events = || unit.cfg.blocks.iter().flat_map(|b| &b.events);
    let mut places: BTreeSet<PlaceId> = BTreeSet::new();
    for event in events() {
        if let Event::Acquire { guard, to } = event
            && *guard == ix
        {
            places.insert(*to);
        }
    }
    let held = unit.live.points.iter().flat_map(|p| &p.held).filter(|h| h.guard == ix);
    places.extend(held.map(|h| h.place));
    // A guard may be moved on without anything happening before.
    for _ in 0..8 {
        let before = places.len();
        for event in events() {
            if let Event::Move { from, to, .. } = event
                && places.iter().any(|p| unit.cfg.places.concerns(*from, *p))
            {
                places.insert(*to);
            }
        }
        if places.len() == before {
            break;
        }
    }
    let mut roots: Vec<Root> = places.iter().map(|p| unit.cfg.places.get(*p).root).collect();
    roots.sort_unstable();
    roots.dedup();
    roots
}

/// The expression that a unit runs.
fn root(flow: &BodyFlow, unit: &Unit) -> Option<ExprId> {
    match unit.root {
        UnitRoot::Body => flow.typed.body.root,
        UnitRoot::Closure(e) | UnitRoot::Async(e) => Some(e),
    }
}
