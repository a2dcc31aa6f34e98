//! A typed body → the control-flow graphs of its units.
//!
//! Values are followed by the expression that makes them ([`Root::Value`]): `let g = m.lock().unwrap();`
//! acquires at `Value(lock)`, moves to `Value(unwrap)` and on to `Local(g)`. Only what owns a guard
//! by its type leaves events, so that most bodies lower to almost nothing.

mod call;
mod closure;
mod expr;
mod flow;
mod pattern;

use super::cfg::{Block, BlockId, Cfg, Context, Event, Guard, GuardIx, Origin, UnitRoot, Use};
use super::identity::{Namer, Sources, captures};
use super::place::{Place, PlaceId, Root};
use super::walk::peel;
use super::{Prepared, World};
use crate::facts::{Body, ExprId, ExprKind, Name, PatId};
use crate::model::marks::{Access, Class, GuardMark, Spawn};
use crate::model::{LocalId, Ty, TypedBody};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// A lowered unit.
#[derive(Debug)]
pub struct Lowered {
    /// What it is.
    pub root: UnitRoot,
    /// Its context at the start.
    pub context: Context,
    /// How it came to run, for closures and async blocks.
    pub used: Use,
    /// Its graph.
    pub cfg: Cfg,
    /// Where it ends.
    pub exit: BlockId,
}

/// Lowers a body into its units: the body itself, and each closure and async block that does not
/// run in place.
pub fn lower(world: &World<'_>, prepared: &Prepared, context: Context) -> Vec<Lowered> {
    let (typed, sources) = (&*prepared.typed, &*prepared.sources);
    let body = &*typed.body;
    let Some(root) = body.root else { return Vec::new() };
    let mut shared = Shared {
        world,
        typed,
        body,
        sources,
        uses: BTreeMap::new(),
        captured: FxHashMap::default(),
        owned: FxHashMap::default(),
    };
    let mut out = vec![Builder::new(&mut shared, context).unit(UnitRoot::Body, root, Use::Unknown)];
    let mut done = Vec::new();
    // Units found while lowering units: until no new one appears.
    while let Some((e, used)) = shared.pending(&done) {
        done.push(e);
        out.extend(shared.unit_of(e, used));
    }
    out
}

/// What all units of a body share.
struct Shared<'a> {
    world: &'a World<'a>,
    typed: &'a TypedBody,
    body: &'a Body,
    sources: &'a Sources,
    /// Closures and async blocks met so far.
    uses: BTreeMap<ExprId, Use>,
    /// Guards that a `move` closure or block takes along.
    captured: FxHashMap<ExprId, Vec<LocalId>>,
    owned: FxHashMap<Ty, Option<GuardMark>>,
}

impl<'a> Shared<'a> {
    fn pending(&self, done: &[ExprId]) -> Option<(ExprId, Use)> {
        self.uses.iter().find(|(e, u)| **u != Use::InPlace && !done.contains(e)).map(|(e, u)| (*e, *u))
    }

    fn unit_of(&mut self, e: ExprId, used: Use) -> Option<Lowered> {
        match &self.body.expr(e).kind {
            ExprKind::Async { body, .. } => {
                let body = *body;
                Some(Builder::new(self, Context::Async).unit(UnitRoot::Async(e), body, used))
            }
            ExprKind::Closure { body, is_async, .. } => {
                let (body, is_async) = (*body, *is_async);
                let context = match used {
                    _ if is_async => Context::Async,
                    Use::Spawned(Spawn::Thread | Spawn::Scoped | Spawn::Blocking | Spawn::Rayon) => {
                        Context::Blocking
                    }
                    _ => Context::Unknown,
                };
                Some(Builder::new(self, context).unit(UnitRoot::Closure(e), body, used))
            }
            _ => None,
        }
    }

    /// The method call whose receiver this expression is.
    fn chained(&self, e: ExprId) -> Option<ExprId> {
        let calls = |(_, x): &(usize, &crate::facts::Expr)| matches!(&x.kind, ExprKind::MethodCall { recv, .. } if peel(self.body, *recv) == e);
        self.body.exprs.iter().enumerate().find(calls).map(|(i, _)| ExprId(i as u32))
    }

    /// The guard that a value of this type owns.
    fn owned(&mut self, ty: &Ty) -> Option<GuardMark> {
        match ty {
            Ty::Prim(_) | Ty::Number | Ty::Ref(..) | Ty::Unknown | Ty::Never | Ty::Ptr(_) | Ty::FnDef(..) => {
                None
            }
            Ty::Tuple(list) if list.is_empty() => None,
            _ => {
                if let Some(known) = self.owned.get(ty) {
                    return known.clone();
                }
                let mut mark = self.world.model.owned_guard(ty).cloned();
                if self.world.is_forbidden(ty) {
                    let family = World::FORBIDDEN.into();
                    mark = mark.or(Some(GuardMark { class: Class::Enter, access: Access::Shared, family }));
                }
                self.owned.insert(ty.clone(), mark.clone());
                mark
            }
        }
    }

    /// Guards that a `move` closure or async block takes along.
    fn taken(&mut self, e: ExprId) -> Vec<LocalId> {
        let moves = match &self.body.expr(e).kind {
            ExprKind::Async { moves, .. } | ExprKind::Closure { moves, .. } => *moves,
            _ => false,
        };
        if !moves {
            return Vec::new();
        }
        if let Some(known) = self.captured.get(&e) {
            return known.clone();
        }
        let mut taken = captures(self.typed, e);
        taken.retain(|l| {
            let ty = self.typed.locals.get(l.0 as usize).map_or(Ty::Unknown, |l| l.ty.clone());
            self.owned(&ty).is_some()
        });
        self.captured.insert(e, taken.clone());
        taken
    }
}

/// What ends together, innermost last.
struct Scope {
    kind: ScopeKind,
    /// Dropped in reverse at the end.
    drops: Vec<PlaceId>,
}

enum ScopeKind {
    /// A temporaries' scope.
    Temps,
    /// A block's locals and extended temporaries.
    Block,
    /// A loop or labelled block: where `break` and `continue` go, and whose value `break` gives.
    Breakable { label: Option<Name>, is_loop: bool, end: BlockId, again: Option<BlockId>, value: ExprId },
    /// A function, closure or async block: where `return` goes, and where its value is kept.
    Function { end: BlockId, value: Root },
}

struct Builder<'s, 'a> {
    shared: &'s mut Shared<'a>,
    cfg: Cfg,
    cur: BlockId,
    scopes: Vec<Scope>,
    /// Depth of the block scope that takes extended temporaries.
    extend_to: usize,
    context: Context,
    /// Closures and async blocks being run in place, against endless recursion.
    running: Vec<ExprId>,
}

impl<'s, 'a> Builder<'s, 'a> {
    fn new(shared: &'s mut Shared<'a>, context: Context) -> Builder<'s, 'a> {
        let first = Block { events: Vec::new(), next: Vec::new(), context };
        let cfg = Cfg { blocks: vec![first], ..Cfg::default() };
        Builder {
            shared,
            cfg,
            cur: BlockId(0),
            scopes: Vec::new(),
            extend_to: 0,
            context,
            running: Vec::new(),
        }
    }

    fn unit(mut self, root: UnitRoot, body: ExprId, used: Use) -> Lowered {
        let context = self.context;
        let exit = self.block();
        self.scopes
            .push(Scope { kind: ScopeKind::Function { end: exit, value: Root::Return }, drops: Vec::new() });
        match root {
            UnitRoot::Body => {
                let params = self.shared.body.params.clone();
                params.into_iter().for_each(|p| self.param(p, body));
            }
            UnitRoot::Closure(e) => {
                self.running.push(e);
                if let ExprKind::Closure { params, .. } = &self.shared.body.expr(e).kind {
                    let params: Vec<PatId> = params.iter().map(|(p, _)| *p).collect();
                    params.into_iter().for_each(|p| self.param(p, body));
                }
            }
            UnitRoot::Async(e) => self.running.push(e),
        }
        self.value(body);
        if self.owns(body) {
            self.shift(Root::Value(body), Root::Return);
        }
        self.leave(0);
        self.jump(exit);
        Lowered { root, context, used, cfg: self.cfg, exit }
    }

    /// A parameter that owns a guard holds it from the start, one that borrows a guard for ever.
    fn param(&mut self, pat: PatId, body: ExprId) {
        let Some(ty) = self.shared.typed.pats.get(pat.0 as usize).cloned() else { return };
        let guard = |mark, origin| Guard {
            at: body,
            awaited: None,
            mark,
            lock: None,
            origin,
            is_try: false,
            recursive: false,
            timed: false,
            via: Vec::new(),
        };
        if let Some(mark) = self.shared.owned(&ty) {
            let place = Place::root(Root::Value(body)).field("param").field(&pat.0.to_string());
            let at = self.id(&place);
            let guard = self.guard(guard(mark, Origin::Param(pat)));
            self.emit(Event::Acquire { guard, to: at });
            self.bind(pat, Some(&place));
            self.schedule(at, true);
        } else {
            self.bind(pat, None);
            let lent = self.shared.world.model.borrowed_guard(&ty).cloned();
            if let (Some(mark), Some(local)) = (lent, self.local_of(pat)) {
                let to = self.id(&Place::root(Root::Lent(local)));
                let guard = self.guard(guard(mark, Origin::Lent(pat)));
                self.emit(Event::Acquire { guard, to });
            }
        }
    }

    fn local_of(&self, pat: PatId) -> Option<LocalId> {
        use crate::facts::Pat;
        match self.shared.body.pats.get(pat.0 as usize)? {
            Pat::Bind { .. } => self.shared.typed.binds.get(&pat).copied(),
            Pat::Typed(inner, _) => self.local_of(*inner),
            _ => None,
        }
    }

    // Blocks and events.

    fn block(&mut self) -> BlockId {
        let id = BlockId(self.cfg.blocks.len() as u32);
        self.cfg.blocks.push(Block { events: Vec::new(), next: Vec::new(), context: self.context });
        id
    }
    fn edge(&mut self, from: BlockId, to: BlockId) {
        let next = &mut self.cfg.blocks[from.0 as usize].next;
        if !next.contains(&to) {
            next.push(to);
        }
    }
    /// Ends the current block with a jump; what follows cannot be reached until `start` is called.
    fn jump(&mut self, to: BlockId) {
        let cur = self.cur;
        self.edge(cur, to);
        self.cur = self.block();
    }
    /// Goes on in `block`, which the caller has linked.
    fn start(&mut self, block: BlockId) {
        self.cur = block;
    }
    /// A new block behind the current one, in which lowering goes on.
    fn next_block(&mut self) -> BlockId {
        let (cur, next) = (self.cur, self.block());
        self.edge(cur, next);
        self.cur = next;
        next
    }
    /// What follows cannot be reached.
    fn diverge(&mut self) {
        self.cur = self.block();
    }
    fn emit(&mut self, event: Event) {
        let cur = self.cur.0 as usize;
        self.cfg.blocks[cur].events.push(event);
    }
    fn guard(&mut self, guard: Guard) -> GuardIx {
        let ix = GuardIx(self.cfg.guards.len() as u32);
        self.cfg.guards.push(guard);
        ix
    }
    fn id(&mut self, place: &Place) -> PlaceId {
        self.cfg.places.id(place)
    }
    fn value_id(&mut self, e: ExprId) -> PlaceId {
        self.id(&Place::root(Root::Value(e)))
    }
    fn shift(&mut self, from: Root, to: Root) {
        let (from, to) = (self.id(&Place::root(from)), self.id(&Place::root(to)));
        self.emit(Event::Move { from, to, access: None });
    }
    /// The value of `from` becomes the value of `to`.
    fn forward(&mut self, from: ExprId, to: ExprId) {
        if self.owns(from) {
            self.shift(Root::Value(from), Root::Value(to));
        }
    }

    // Scopes.

    fn push(&mut self, kind: ScopeKind) -> usize {
        self.scopes.push(Scope { kind, drops: Vec::new() });
        self.scopes.len() - 1
    }
    /// Ends the innermost scope: its drops happen here.
    fn pop(&mut self) -> Vec<PlaceId> {
        let drops = self.scopes.pop().map(|s| s.drops).unwrap_or_default();
        self.drops(&drops);
        drops
    }
    fn drops(&mut self, drops: &[PlaceId]) {
        for place in drops.iter().rev() {
            self.emit(Event::Drop(*place));
        }
    }
    /// The drops of all scopes from `depth` on, without ending them.
    fn leave(&mut self, depth: usize) {
        let all: Vec<PlaceId> =
            self.scopes.iter().skip(depth).rev().flat_map(|s| s.drops.iter().rev().copied()).collect();
        for place in all {
            self.emit(Event::Drop(place));
        }
    }
    /// Drops a place at the end of the innermost block (`block`) or temporaries' scope.
    fn schedule(&mut self, place: PlaceId, block: bool) {
        let fits = |s: &&mut Scope| match s.kind {
            ScopeKind::Function { .. } => true,
            ScopeKind::Block => block,
            ScopeKind::Temps => !block,
            ScopeKind::Breakable { .. } => false,
        };
        if let Some(scope) = self.scopes.iter_mut().rev().find(fits)
            && !scope.drops.contains(&place)
        {
            scope.drops.push(place);
        }
    }
    /// A temporary: dropped with its statement, or with the block if its life is extended.
    fn schedule_temp(&mut self, e: ExprId) {
        let place = self.value_id(e);
        if self.shared.body.expr(e).extended {
            let to = self.extend_to;
            if let Some(scope) = self.scopes.get_mut(to) {
                scope.drops.push(place);
            }
        } else {
            self.schedule(place, false);
        }
    }

    // Questions.

    fn ty(&self, e: ExprId) -> &'a Ty {
        self.shared.typed.ty(e)
    }
    fn mark(&mut self, e: ExprId) -> Option<GuardMark> {
        let ty = self.ty(e).clone();
        self.shared.owned(&ty)
    }
    /// Does the value of this expression own a guard, by its type or because it took one along?
    fn owns(&mut self, e: ExprId) -> bool {
        if self.mark(e).is_some() {
            return true;
        }
        match self.taker(e) {
            Some(taker) => !self.shared.taken(taker).is_empty(),
            None => false,
        }
    }
    /// The closure or async block that an expression evaluates to, through locals and pins.
    fn taker(&self, e: ExprId) -> Option<ExprId> {
        self.taker_at(e, 0)
    }
    fn taker_at(&self, e: ExprId, depth: u32) -> Option<ExprId> {
        use crate::model::Res;
        let e = peel(self.shared.body, e);
        if depth > 8 {
            return None;
        }
        match &self.shared.body.exprs.get(e.0 as usize)?.kind {
            ExprKind::Async { .. } | ExprKind::Closure { .. } => Some(e),
            ExprKind::Pin(inner) | ExprKind::Ref(_, inner) | ExprKind::Deref(inner) => {
                self.taker_at(*inner, depth + 1)
            }
            ExprKind::Path(_) => match self.shared.typed.paths.get(&e)? {
                Res::Local(l) => self.taker_at(self.shared.sources.init(*l)?, depth + 1),
                Res::Def(_) => None,
            },
            ExprKind::Call(_, args) if args.len() == 1 && self.is_wrapper(e) => {
                self.taker_at(args[0], depth + 1)
            }
            ExprKind::MethodCall { recv, name, args, .. }
                if args.is_empty()
                    && matches!(name.as_str(), "as_mut" | "boxed" | "boxed_local" | "fuse") =>
            {
                self.taker_at(*recv, depth + 1)
            }
            _ => None,
        }
    }
    /// `Box::pin(x)`, `Box::new(x)`, `Pin::new(x)`, `Some(x)`.
    fn is_wrapper(&self, call: ExprId) -> bool {
        use crate::model::Callee;
        match self.shared.typed.calls.get(&call) {
            Some(Callee::Fn { def, .. }) => {
                let def = self.shared.world.model.def(*def);
                def.is_stub && matches!(def.name.as_str(), "pin" | "new" | "from")
            }
            Some(Callee::Ctor(_)) => true,
            _ => false,
        }
    }
    fn local_owns(&mut self, local: LocalId) -> bool {
        let ty = self.shared.typed.locals.get(local.0 as usize).map_or(Ty::Unknown, |l| l.ty.clone());
        if self.shared.owned(&ty).is_some() {
            return true;
        }
        let taker = self.shared.sources.init(local).and_then(|e| self.taker(e));
        taker.is_some_and(|t| !self.shared.taken(t).is_empty())
    }
    fn namer(&self) -> Namer<'_> {
        Namer { world: self.shared.world, typed: self.shared.typed, sources: self.shared.sources }
    }
}
