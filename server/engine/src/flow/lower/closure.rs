//! Closures and futures: what they take along, and running them in place.

use super::{Builder, ScopeKind};
use crate::facts::{ExprId, ExprKind, PatId, SelectArm};
use crate::flow::cfg::{AwaitKind, Context, Event, Use};
use crate::flow::future::{self, Source, calls_of};
use crate::flow::place::{Place, Root};
use crate::model::{Callee, LocalId};

/// How often something runs where it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Times {
    /// Exactly once.
    Once,
    /// Once or not at all (`FnOnce`).
    Perhaps,
    /// Any number of times.
    Often,
}

impl Builder<'_, '_> {
    /// A closure or async block as a value: takes along what a `move` takes.
    pub(super) fn closure_value(&mut self, e: ExprId) {
        self.shared.uses.entry(e).or_insert(Use::Unknown);
        for local in self.shared.taken(e) {
            self.emit(Event::Use(local));
            let (from, to) = (self.id(&Place::root(Root::Local(local))), self.captured_at(e, local));
            self.emit(Event::Move { from, to, access: None });
        }
        if self.shared.taken(e).is_empty() {
            // Mentions count as uses even if nothing is taken.
            for local in crate::flow::identity::captures(self.shared.typed, e) {
                self.emit(Event::Use(local));
            }
        }
    }

    fn captured_at(&mut self, e: ExprId, local: LocalId) -> crate::flow::place::PlaceId {
        self.id(&Place::root(Root::Value(e)).field(&format!("^{}", local.0)))
    }

    /// Notes how a closure or block is used; running in place wins over everything.
    pub(super) fn used(&mut self, e: ExprId, used: Use) {
        let slot = self.shared.uses.entry(e).or_insert(used);
        if *slot != Use::InPlace {
            *slot = used;
        }
    }

    /// Runs a closure here. `blocking`: it runs where blocking is fine. A guard that it gives becomes a
    /// part of the value of `call`.
    pub(super) fn run_closure(&mut self, closure: ExprId, call: ExprId, times: Times, blocking: bool) {
        let ExprKind::Closure { params: pats, body, is_async: false, .. } =
            &self.shared.body.expr(closure).kind
        else {
            return;
        };
        let (pats, body): (Vec<PatId>, ExprId) = (pats.iter().map(|(p, _)| *p).collect(), *body);
        let before = self.context;
        if blocking {
            self.context = Context::Blocking;
        }
        // A guard given to the closure stays where it is until the call is over.
        self.run((closure, body), Some(call), times, |b| pats.iter().for_each(|p| b.bind(*p, None)));
        self.context = before;
        if blocking {
            self.next_block();
        }
    }

    /// Runs an async block here, to its end; what it gives is the value of `awaited`.
    fn run_block(&mut self, block: ExprId, awaited: ExprId, times: Times) {
        let ExprKind::Async { body, .. } = &self.shared.body.expr(block).kind else { return };
        let body = *body;
        let before = std::mem::replace(&mut self.context, Context::Async);
        self.run((block, body), Some(awaited), times, |_| {});
        self.context = before;
    }

    fn run(
        &mut self,
        (e, body): (ExprId, ExprId),
        call: Option<ExprId>,
        times: Times,
        params: impl FnOnce(&mut Self),
    ) {
        if self.running.contains(&e) {
            return;
        }
        self.used(e, Use::InPlace);
        self.running.push(e);
        let before = self.cur;
        let first = self.next_block();
        let end = self.block();
        let taken = self.shared.taken(e);
        for local in &taken {
            let (from, to) = (self.captured_at(e, *local), self.id(&Place::root(Root::Local(*local))));
            self.emit(Event::Move { from, to, access: None });
        }
        self.push(ScopeKind::Function { end, value: Root::Value(body) });
        params(self);
        self.value(body);
        self.pop();
        self.jump(end);
        self.start(end);
        self.closure_result(body, call);
        if times == Times::Once {
            // It is gone now, with what it took along.
            for local in &taken {
                let place = self.id(&Place::root(Root::Local(*local)));
                self.emit(Event::Drop(place));
            }
        }
        if times != Times::Once {
            if times == Times::Often {
                self.edge(end, first);
            }
            let after = self.block();
            self.edge(before, after);
            self.edge(end, after);
            self.start(after);
        }
        self.running.pop();
    }

    /// A guard that a closure or block ends with goes into the value of the call, or of a call behind it
    /// in the chain (`….map(|m| m.lock()).collect()`), if one of them can hold it.
    fn closure_result(&mut self, body: ExprId, call: Option<ExprId>) {
        if !self.owns(body) {
            return;
        }
        let mut at = call;
        while let Some(call) = at {
            if self.owns(call) {
                return self.shift(Root::Value(body), Root::Value(call));
            }
            at = self.shared.chained(call);
        }
        let place = self.value_id(body);
        self.emit(Event::Drop(place));
    }

    // Futures.

    /// What runs when the value of `e` is awaited.
    fn sources(&self, e: ExprId) -> Vec<Source> {
        future::sources(self.shared.world, self.shared.typed, self.shared.sources, e)
    }

    /// Runs the async blocks among the sources.
    fn run_blocks(&mut self, sources: &[Source], awaited: ExprId, times: Times) {
        for source in sources {
            if let Source::Block(block) = source {
                self.run_block(*block, awaited, times);
            }
        }
    }

    pub(super) fn await_(&mut self, e: ExprId, inner: ExprId) {
        self.value(inner);
        let sources = self.sources(inner);
        let futures = calls_of(&sources);
        self.emit(Event::Await { expr: e, kind: AwaitKind::Await, futures: futures.clone() });
        self.run_blocks(&sources, e, Times::Once);
        self.complete(e, inner, &sources);
    }

    /// The future at `Value(inner)` is done: what it held is gone, or given back, or a guard is made.
    fn complete(&mut self, e: ExprId, inner: ExprId, sources: &[Source]) {
        let result = self.mark(e);
        if self.owns(inner) {
            let from = self.value_id(inner);
            if let Some(mark) = result {
                let to = self.value_id(e);
                self.emit(Event::Move { from, to, access: Some(mark.access) });
            } else {
                self.emit(Event::Drop(from));
            }
            return;
        }
        let Some(mark) = result else { return };
        match (calls_of(sources).first(), sources) {
            (Some(call), _) => self.acquire(e, *call, Some(e), mark),
            (None, []) => self.acquire(e, e, Some(e), mark),
            // The block gave it.
            (None, _) => {}
        }
    }

    pub(super) fn join(&mut self, e: ExprId, futures: &[ExprId]) {
        for future in futures {
            self.value(*future);
        }
        let sources: Vec<Vec<Source>> = futures.iter().map(|f| self.sources(*f)).collect();
        let calls: Vec<Vec<ExprId>> = sources.iter().map(|s| calls_of(s)).collect();
        let all = calls.iter().flatten().copied().collect();
        self.emit(Event::Await { expr: e, kind: AwaitKind::Join, futures: all });
        sources.iter().for_each(|s| self.run_blocks(s, e, Times::Once));
        let whole = self.mark(e);
        for (i, calls) in calls.iter().enumerate() {
            if let (Some(mark), [first, ..]) = (&whole, &calls[..])
                && self.gives_guard(*first)
            {
                let mark = mark.clone();
                // The guard is made at the future's own value, then it is a part of the result.
                self.acquire(futures[i], *first, Some(e), mark);
                let to = Place::root(Root::Value(e)).field(&i.to_string());
                let (from, to) = (self.value_id(futures[i]), self.id(&to));
                self.emit(Event::Move { from, to, access: None });
            } else if self.owns(futures[i]) {
                let place = self.value_id(futures[i]);
                self.emit(Event::Drop(place));
            }
        }
    }

    /// Does the future of this call end with a guard?
    fn gives_guard(&self, call: ExprId) -> bool {
        let world = self.shared.world;
        match self.shared.typed.calls.get(&call) {
            Some(Callee::Fn { def, .. }) => {
                world.model.fn_marks(*def).is_some_and(|m| m.acquire.is_some())
                    || world.summary(*def).is_some_and(|s| !s.returns.is_empty())
            }
            _ => false,
        }
    }

    pub(super) fn select(&mut self, e: ExprId, arms: &[SelectArm], else_: Option<ExprId>) {
        for arm in arms {
            arm.guard.iter().for_each(|g| self.value(*g));
            self.value(arm.future);
        }
        let sources: Vec<Vec<Source>> = arms.iter().map(|a| self.sources(a.future)).collect();
        let calls: Vec<Vec<ExprId>> = sources.iter().map(|s| calls_of(s)).collect();
        let all = calls.iter().flatten().copied().collect();
        self.emit(Event::Await { expr: e, kind: AwaitKind::Select, futures: all });
        for (arm, sources) in arms.iter().zip(&sources) {
            self.run_blocks(sources, arm.future, Times::Perhaps);
        }
        let (from, end) = (self.cur, self.block());
        for (i, arm) in arms.iter().enumerate() {
            let start = self.block();
            self.edge(from, start);
            self.start(start);
            self.push(ScopeKind::Block);
            self.emit(Event::Arm(arm.handler));
            self.select_arm(e, arm, &calls[i]);
            self.value(arm.handler);
            self.forward(arm.handler, e);
            self.pop();
            self.jump(end);
        }
        if let Some(else_) = else_ {
            let start = self.block();
            self.edge(from, start);
            self.start(start);
            self.value(else_);
            self.forward(else_, e);
            self.jump(end);
        }
        if arms.is_empty() {
            self.edge(from, end);
        }
        self.start(end);
    }

    /// The arm's future is done and its result is bound.
    fn select_arm(&mut self, e: ExprId, arm: &SelectArm, calls: &[ExprId]) {
        let ty = self.shared.typed.pats.get(arm.pat.0 as usize).cloned().unwrap_or_default();
        let place = Place::root(Root::Value(arm.future));
        match (self.shared.owned(&ty), calls) {
            (Some(mark), [first, ..]) => {
                self.acquire(arm.future, *first, Some(e), mark);
                let no = self.block();
                self.test(arm.pat, Some(&place), no);
                self.bind(arm.pat, Some(&place));
            }
            _ => self.bind(arm.pat, None),
        }
        let id = self.id(&place);
        self.emit(Event::Drop(id));
    }
}
