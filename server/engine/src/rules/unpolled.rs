//! Futures that are kept but not polled: pinned ones that lost a race, and the pending elements of a
//! stream while its consumer waits for something else.

use super::scan::Scan;
use super::stmts::bare;
use crate::facts::{ExprId, ExprKind, Pat, PatId, SelectArm, StmtKind};
use crate::flow::Unit;
use crate::flow::cfg::{BlockId, Event};
use crate::flow::future::{self, Need};
use crate::flow::place::Root;
use crate::flow::walk::{walk, walk_pat};
use crate::model::{LocalId, Res, Ty};
use rustc_hash::FxHashSet;
use std::collections::BTreeSet;

/// A pending future that nobody polls while the task awaits something else.
pub struct Stall {
    /// Where it is left: the arm of the `select!`, the call that raced it.
    pub at: ExprId,
    /// What it takes; none if nobody can say.
    pub holds: Vec<Need>,
    /// The awaits meanwhile, with what they take.
    pub awaits: Vec<(ExprId, Vec<Need>)>,
}

/// Pinned and lent futures that stay behind when something else wins a race.
pub fn raced(scan: &Scan<'_>) -> Vec<Stall> {
    let body = &*scan.flow.typed.body;
    let mut out = Vec::new();
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        match &body.expr(e).kind {
            ExprKind::Select { arms, .. } => select(scan, arms, &mut out),
            ExprKind::Await(inner) => race(scan, e, *inner, &mut out),
            _ => {}
        }
    }
    out
}

fn select(scan: &Scan<'_>, arms: &[SelectArm], out: &mut Vec<Stall>) {
    for (i, arm) in arms.iter().enumerate() {
        let Some(kept) = Kept::new(scan, arm.future) else { continue };
        let mut awaits = Vec::new();
        for (j, other) in arms.iter().enumerate() {
            if i == j {
                continue;
            }
            for unit in &scan.flow.units {
                let start = |b: &crate::flow::cfg::Block| {
                    b.events.iter().position(|e| matches!(e, Event::Arm(h) if *h == other.handler))
                };
                for (block, b) in unit.cfg.blocks.iter().enumerate() {
                    if let Some(index) = start(b) {
                        kept.follow(scan, unit, (BlockId(block as u32), index + 1), None, &mut awaits);
                    }
                }
            }
        }
        kept.stall(scan, arm.future, awaits, out);
    }
}

/// `timeout(d, &mut fut).await` and its like: behind it, unless the future is done, it stays behind.
fn race(scan: &Scan<'_>, at: ExprId, inner: ExprId, out: &mut Vec<Stall>) {
    let body = &*scan.flow.typed.body;
    let call = bare(scan, inner);
    let is_race = scan.callee(call).is_some_and(|d| {
        let def = scan.world.model.def(d);
        def.is_stub
            && matches!(
                def.name.as_str(),
                "timeout" | "timeout_at" | "select" | "or" | "race" | "poll_immediate" | "poll_once"
            )
    });
    if !is_race {
        return;
    }
    let args = crate::flow::identity::arguments(body, call);
    for arg in args {
        let Some(kept) = Kept::new(scan, arg) else { continue };
        let Some(done) = done_region(scan, at) else { continue };
        let mut awaits = Vec::new();
        for unit in &scan.flow.units {
            for (block, b) in unit.cfg.blocks.iter().enumerate() {
                let here = |e: &Event| matches!(e, Event::Await { expr, .. } if *expr == at);
                if let Some(index) = b.events.iter().position(here) {
                    let from = (BlockId(block as u32), index + 1);
                    kept.follow(scan, unit, from, Some(&done), &mut awaits);
                }
            }
        }
        kept.stall(scan, call, awaits, out);
    }
}

/// The code that runs only when the raced future is done: `Ok` arms. `None` if that cannot be told.
fn done_region(scan: &Scan<'_>, at: ExprId) -> Option<FxHashSet<ExprId>> {
    let body = &*scan.flow.typed.body;
    let mut out = FxHashSet::default();
    let mut known = false;
    let is_ok = |p: PatId| match body.pats.get(p.0 as usize) {
        Some(Pat::TupleStruct(path, _)) => {
            path.segments.last().is_some_and(|s| s.name == "Ok" || s.name == "Some")
        }
        _ => false,
    };
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        match &body.expr(e).kind {
            ExprKind::Match(scrutinee, arms) if bare(scan, *scrutinee) == at => {
                known = true;
                for arm in arms.iter().filter(|a| is_ok(a.pat)) {
                    walk(body, arm.body, &mut |x| _ = out.insert(x));
                }
            }
            ExprKind::If { cond, then, else_, .. } => match &body.expr(bare(scan, *cond)).kind {
                ExprKind::Let(pat, init) if bare(scan, *init) == at => {
                    known = true;
                    // The branch for `Ok` is the done one.
                    let done = if is_ok(*pat) { Some(*then) } else { *else_ };
                    done.iter().for_each(|b| walk(body, *b, &mut |x| _ = out.insert(x)));
                }
                ExprKind::MethodCall { recv, name, .. } if bare(scan, *recv) == at => {
                    known = true;
                    let done = match name.as_str() {
                        "is_err" | "is_none" => *else_,
                        _ => Some(*then),
                    };
                    done.iter().for_each(|b| walk(body, *b, &mut |x| _ = out.insert(x)));
                }
                _ => {}
            },
            ExprKind::Block(block) => {
                known |= block.stmts.iter().any(|s| match &s.kind {
                    StmtKind::Expr { expr, .. } => bare(scan, *expr) == at,
                    StmtKind::Let { pat, init: Some(init), .. } => {
                        bare(scan, *init) == at && matches!(body.pats.get(pat.0 as usize), Some(Pat::Wild))
                    }
                    _ => false,
                });
            }
            _ => {}
        }
    }
    known.then_some(out)
}

/// A future that lives on after a race.
struct Kept {
    /// The locals that it is reached through.
    locals: Vec<LocalId>,
    /// The code in which it lives.
    scope: FxHashSet<ExprId>,
    holds: Vec<Need>,
    /// Nobody can say what it does: a parameter.
    is_open: bool,
}

impl Kept {
    fn new(scan: &Scan<'_>, e: ExprId) -> Option<Kept> {
        let first = lent(scan, e)?;
        let locals = chain(scan, first);
        let body = &*scan.flow.typed.body;
        let mut scope = FxHashSet::default();
        let root = declaring_block(scan, first).or(body.root)?;
        walk(body, root, &mut |x| _ = scope.insert(x));
        let holds = future::of_future(scan.world, scan.flow, e);
        let is_open = holds.is_empty() && locals.iter().any(|l| is_open(scan, scan.local_ty(*l)));
        (!holds.is_empty() || is_open).then_some(Kept { locals, scope, holds, is_open })
    }

    /// Follows the paths from a point until the future is mentioned or dropped, and notes the awaits.
    fn follow(
        &self,
        scan: &Scan<'_>,
        unit: &Unit,
        from: (BlockId, usize),
        done: Option<&FxHashSet<ExprId>>,
        out: &mut Vec<(ExprId, Vec<Need>)>,
    ) {
        let mut seen: BTreeSet<BlockId> = BTreeSet::new();
        let mut work = vec![from];
        while let Some((block, index)) = work.pop() {
            let Some(b) = unit.cfg.blocks.get(block.0 as usize) else { continue };
            let mut ended = false;
            for event in b.events.iter().skip(index) {
                ended = match event {
                    Event::Use(l) => self.locals.contains(l),
                    Event::Drop(place) => {
                        matches!(unit.cfg.places.get(*place).root, Root::Local(l) if self.locals.contains(&l))
                    }
                    Event::Await { expr, futures, .. } if self.scope.contains(expr) => {
                        if !done.is_some_and(|d| d.contains(expr)) && !out.iter().any(|(e, _)| e == expr) {
                            let mut needs = Vec::new();
                            futures
                                .iter()
                                .for_each(|f| future::of_call(scan.world, scan.flow, *f, &mut needs));
                            out.push((*expr, needs));
                        }
                        false
                    }
                    _ => false,
                };
                if ended {
                    break;
                }
            }
            if !ended {
                work.extend(b.next.iter().filter(|n| seen.insert(**n)).map(|n| (*n, 0)));
            }
        }
    }

    fn stall(self, scan: &Scan<'_>, at: ExprId, mut awaits: Vec<(ExprId, Vec<Need>)>, out: &mut Vec<Stall>) {
        awaits.sort_by_key(|(e, _)| *e);
        if !awaits.is_empty() && (!self.holds.is_empty() || self.is_open) {
            out.push(Stall { at: bare(scan, at), holds: self.holds, awaits });
        }
    }
}

/// The local whose future an expression lends: `&mut fut`, `fut.as_mut()`, a pinned reference.
fn lent(scan: &Scan<'_>, e: ExprId) -> Option<LocalId> {
    let body = &*scan.flow.typed.body;
    let e = bare(scan, e);
    match &body.expr(e).kind {
        ExprKind::Ref(true, inner) => scan.local(*inner),
        ExprKind::MethodCall { recv, name, .. } => match name.as_str() {
            "as_mut" | "by_ref" => scan.local(*recv),
            "fuse" => lent(scan, *recv),
            _ => None,
        },
        ExprKind::Call(_, args) if args.len() == 1 => {
            let def = scan.world.model.def(scan.callee(e)?);
            (def.is_stub && def.name == "new").then(|| lent(scan, args[0]))?
        }
        ExprKind::Path(_) => {
            let local = scan.local(e)?;
            let by_ref = match scan.local_ty(local) {
                Ty::Ref(true, _) => true,
                // `futures::select!` takes its futures by name and leaves them where they are.
                Ty::Adt(def, args) => match scan.world.model.def(*def).name.as_str() {
                    "Pin" => matches!(args.first(), Some(Ty::Ref(true, _))),
                    "Fuse" => true,
                    _ => false,
                },
                _ => false,
            };
            by_ref.then_some(local)
        }
        _ => None,
    }
}

/// Does an arm only lend its future?
pub fn is_lent(scan: &Scan<'_>, e: ExprId) -> bool {
    lent(scan, e).is_some()
}

/// A local and those that it pins or names again.
fn chain(scan: &Scan<'_>, first: LocalId) -> Vec<LocalId> {
    let body = &*scan.flow.typed.body;
    let mut out = vec![first];
    while let Some(init) = out.last().and_then(|l| scan.flow.sources.init(*l)) {
        let mut e = bare(scan, init);
        while let ExprKind::Pin(inner) | ExprKind::Ref(_, inner) = &body.expr(e).kind {
            e = bare(scan, *inner);
        }
        match scan.local(e) {
            Some(l) if !out.contains(&l) => out.push(l),
            _ => break,
        }
    }
    out
}

/// The block whose `let` declares a local.
fn declaring_block(scan: &Scan<'_>, local: LocalId) -> Option<ExprId> {
    let body = &*scan.flow.typed.body;
    (0..body.exprs.len() as u32).map(ExprId).find(|e| match &body.expr(*e).kind {
        ExprKind::Block(block) => block.stmts.iter().any(|s| match &s.kind {
            StmtKind::Let { pat, .. } => {
                let mut found = false;
                walk_pat(body, *pat, &mut |p| found |= scan.flow.typed.binds.get(&p) == Some(&local));
                found
            }
            _ => false,
        }),
        _ => false,
    })
}

/// A future given from outside, of which nothing is known.
fn is_open(scan: &Scan<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Param(_) | Ty::Dyn(_) => true,
        Ty::Opaque(_) => true,
        Ty::Ref(_, inner) => is_open(scan, inner),
        Ty::Adt(def, args) => {
            matches!(scan.world.model.def(*def).name.as_str(), "Pin" | "Box" | "Fuse")
                && args.first().is_some_and(|t| is_open(scan, t))
        }
        _ => false,
    }
}

// Streams.

/// Streams that poll several futures by turns, whose consumer awaits something between two elements.
pub fn streamed(scan: &Scan<'_>) -> Vec<Stall> {
    let body = &*scan.flow.typed.body;
    let mut out = Vec::new();
    let all = || (0..body.exprs.len() as u32).map(ExprId);
    for e in all() {
        match &body.expr(e).kind {
            ExprKind::While(_, cond, turn) => {
                let mut next = None;
                walk(body, *cond, &mut |x| next = next.or_else(|| next_of(scan, x)));
                if let Some((call, stream)) = next {
                    consumer(scan, (call, stream), &[*turn], &mut out);
                }
            }
            ExprKind::Loop(_, turn) => {
                let mut next = None;
                walk(body, *turn, &mut |x| {
                    if let ExprKind::Await(inner) = &body.expr(x).kind {
                        next = next.or_else(|| next_of(scan, bare(scan, *inner)));
                    }
                });
                if let Some((call, stream)) = next {
                    consumer(scan, (call, stream), &[*turn], &mut out);
                }
            }
            ExprKind::Select { arms, .. } => {
                let next = arms.iter().find_map(|a| next_of(scan, bare(scan, a.future)));
                if let Some((call, stream)) = next {
                    let handlers: Vec<ExprId> = arms.iter().map(|a| a.handler).collect();
                    consumer(scan, (call, stream), &handlers, &mut out);
                }
            }
            ExprKind::MethodCall { recv, name, args, .. }
                if is_stub_call(scan, e)
                    && matches!(
                        name.as_str(),
                        "for_each"
                            | "try_for_each"
                            | "fold"
                            | "try_fold"
                            | "then"
                            | "and_then"
                            | "filter_map"
                            | "any"
                            | "all"
                    ) =>
            {
                let Some(run) = args.last().and_then(|a| closure_body(scan, *a)) else { continue };
                consumer(scan, (e, *recv), &[run], &mut out);
            }
            _ => {}
        }
    }
    out
}

/// `stream.next()`, with the stream.
fn next_of(scan: &Scan<'_>, e: ExprId) -> Option<(ExprId, ExprId)> {
    match &scan.flow.typed.body.exprs.get(e.0 as usize)?.kind {
        ExprKind::MethodCall { recv, name, .. }
            if matches!(name.as_str(), "next" | "try_next" | "select_next_some")
                && scan.callee(e).is_none_or(|d| scan.world.model.def(d).is_stub) =>
        {
            Some((e, *recv))
        }
        _ => None,
    }
}

fn is_stub_call(scan: &Scan<'_>, call: ExprId) -> bool {
    scan.callee(call).is_some_and(|d| scan.world.model.def(d).is_stub)
}

fn closure_body(scan: &Scan<'_>, e: ExprId) -> Option<ExprId> {
    match &scan.flow.typed.body.expr(bare(scan, e)).kind {
        ExprKind::Closure { body, .. } => Some(*body),
        _ => None,
    }
}

/// The code in `turns` runs while the stream is not polled.
fn consumer(scan: &Scan<'_>, (next, stream): (ExprId, ExprId), turns: &[ExprId], out: &mut Vec<Stall>) {
    let Some((at, holds)) = Elements::of(scan, stream) else { return };
    let mut awaits = Vec::new();
    for turn in turns {
        awaited(scan, *turn, next, &mut awaits);
    }
    if !holds.is_empty() && !awaits.is_empty() {
        out.push(Stall { at: at.unwrap_or(next), holds, awaits });
    }
}

/// The awaits in code that runs here, with what they take; the future that the code itself gives counts.
fn awaited(scan: &Scan<'_>, turn: ExprId, next: ExprId, out: &mut Vec<(ExprId, Vec<Need>)>) {
    let body = &*scan.flow.typed.body;
    let mut add = |e: ExprId, future: ExprId| {
        let needs = future::of_future(scan.world, scan.flow, future);
        if !needs.is_empty() {
            out.push((e, needs));
        }
    };
    add(turn, turn);
    let mut work = vec![turn];
    while let Some(e) = work.pop() {
        match &body.expr(e).kind {
            // Other code, or code of an element that is only made here.
            ExprKind::Async { .. } | ExprKind::Closure { .. } => continue,
            ExprKind::Await(inner) if bare(scan, *inner) != next => add(e, *inner),
            _ => {}
        }
        crate::flow::walk::children(body, e, &mut |c| work.push(c));
    }
}

struct Elements<'s, 'a> {
    scan: &'s Scan<'a>,
    /// The call that makes a stream poll several futures.
    buffered: Option<ExprId>,
    is_concurrent: bool,
    needs: Vec<Need>,
}

impl Elements<'_, '_> {
    /// What the pending elements of a stream take, and the call that lets several be pending.
    /// `None` if only one runs at a time.
    fn of(scan: &Scan<'_>, stream: ExprId) -> Option<(Option<ExprId>, Vec<Need>)> {
        let mut found = Elements { scan, buffered: None, is_concurrent: false, needs: Vec::new() };
        found.stream(stream, 0);
        found.is_concurrent.then_some((found.buffered, found.needs))
    }

    fn stream(&mut self, e: ExprId, depth: u32) {
        let body = &*self.scan.flow.typed.body;
        let e = bare(self.scan, e);
        if depth > 16 {
            return;
        }
        match &body.expr(e).kind {
            ExprKind::Ref(_, a) | ExprKind::Pin(a) | ExprKind::Deref(a) => self.stream(*a, depth + 1),
            ExprKind::Path(_) => {
                let Some(local) = self.scan.local(e) else { return };
                if is_set(self.scan, self.scan.local_ty(local)) {
                    self.is_concurrent = true;
                    self.pushed(local);
                }
                if let Some(init) = self.scan.flow.sources.init(local) {
                    self.stream(init, depth + 1);
                }
            }
            ExprKind::MethodCall { recv, name, .. } => match name.as_str() {
                "buffered" | "buffer_unordered" | "try_buffered" | "try_buffer_unordered"
                    if is_stub_call(self.scan, e) =>
                {
                    self.buffered = Some(e);
                    self.is_concurrent = true;
                    self.futures(*recv, depth + 1);
                }
                "collect" if is_set(self.scan, self.scan.flow.typed.ty(e)) => {
                    self.is_concurrent = true;
                    self.futures(*recv, depth + 1);
                }
                _ => self.stream(*recv, depth + 1),
            },
            ExprKind::Call(_, args) => {
                if is_set(self.scan, self.scan.flow.typed.ty(e)) {
                    self.is_concurrent = true;
                    args.iter().for_each(|a| self.futures(*a, depth + 1));
                } else {
                    args.iter().take(1).for_each(|a| self.stream(*a, depth + 1));
                }
            }
            _ => {}
        }
    }

    /// The futures that a stream, an iterator or a list is made of.
    fn futures(&mut self, e: ExprId, depth: u32) {
        let body = &*self.scan.flow.typed.body;
        let e = bare(self.scan, e);
        if depth > 16 {
            return;
        }
        match &body.expr(e).kind {
            ExprKind::Path(_) => {
                let Some(local) = self.scan.local(e) else { return };
                self.pushed(local);
                if let Some(init) = self.scan.flow.sources.init(local) {
                    self.futures(init, depth + 1);
                }
            }
            ExprKind::Ref(_, a) | ExprKind::Pin(a) => self.futures(*a, depth + 1),
            ExprKind::Array { elems, .. } => elems.iter().for_each(|x| self.future(*x)),
            ExprKind::MethodCall { recv, name, args, .. } => {
                if matches!(name.as_str(), "map" | "map_ok" | "filter_map") {
                    args.iter().for_each(|f| self.given_by(*f));
                } else {
                    self.futures(*recv, depth + 1);
                }
            }
            ExprKind::Call(_, args) => args.iter().take(1).for_each(|a| self.futures(*a, depth + 1)),
            _ => {}
        }
    }

    fn future(&mut self, e: ExprId) {
        self.needs.extend(future::of_future(self.scan.world, self.scan.flow, e));
    }

    /// The futures that a function gives: a closure's body, or a function named by its path.
    fn given_by(&mut self, f: ExprId) {
        if let Some(body) = closure_body(self.scan, f) {
            return self.future(body);
        }
        if let Some(Res::Def(def)) = self.scan.flow.typed.paths.get(&bare(self.scan, f)) {
            self.needs.extend(future::of_fn(self.scan.world, self.scan.flow, f, *def));
        }
    }

    /// What is pushed into a collection of futures.
    fn pushed(&mut self, set: LocalId) {
        let body = &*self.scan.flow.typed.body;
        for e in (0..body.exprs.len() as u32).map(ExprId) {
            if let ExprKind::MethodCall { recv, name, args, .. } = &body.expr(e).kind
                && matches!(name.as_str(), "push" | "push_back" | "push_front" | "extend")
                && self.scan.local(*recv) == Some(set)
            {
                for arg in args {
                    match name.as_str() {
                        "extend" => self.futures(*arg, 0),
                        _ => self.future(*arg),
                    }
                }
            }
        }
    }
}

/// A collection that polls all its futures by turns.
fn is_set(scan: &Scan<'_>, ty: &Ty) -> bool {
    match ty.strip_refs() {
        Ty::Adt(def, _) => {
            let def = scan.world.model.def(*def);
            def.is_stub && matches!(def.name.as_str(), "FuturesUnordered" | "FuturesOrdered" | "SelectAll")
        }
        _ => false,
    }
}
