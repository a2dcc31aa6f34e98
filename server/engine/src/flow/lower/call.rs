//! Calls: what they take, what they give, and what runs inside them.

use super::Builder;
use super::closure::Times;
use crate::facts::{ExprId, ExprKind};
use crate::flow::World;
use crate::flow::cfg::{Event, Guard, Origin, Use};
use crate::flow::place::{Place, PlaceId, Root};
use crate::flow::summary::Step;
use crate::flow::walk::peel;
use crate::model::marks::{AcquireMark, FnMarks, GuardMark};
use crate::model::{Callee, DefId, Recv, Ty};

/// An argument after its evaluation.
struct Input {
    expr: ExprId,
    /// It was moved into the call; otherwise it is a reference.
    by_value: bool,
    /// The place that it is, or that it refers to mutably.
    place: Option<Place>,
}

impl Builder<'_, '_> {
    pub(super) fn call(&mut self, e: ExprId, callee: ExprId, args: &[ExprId]) {
        let target = self.shared.typed.calls.get(&e).cloned().unwrap_or(Callee::Unknown);
        if !matches!(target, Callee::Fn { .. } | Callee::Ctor(_)) {
            self.place(callee);
        }
        if let Callee::Ctor(_) = target {
            let parts: Vec<_> = args.iter().enumerate().map(|(i, x)| (i.to_string(), *x)).collect();
            return self.aggregate(e, &parts);
        }
        let inputs: Vec<Input> = args.iter().map(|a| self.argument(*a)).collect();
        if let Callee::Closure(closure) = target {
            self.run_closure(closure, e, Times::Once, false);
        }
        self.finish(e, &target, &inputs);
    }

    pub(super) fn method_call(&mut self, e: ExprId, recv: ExprId, args: &[ExprId]) {
        let target = self.shared.typed.calls.get(&e).cloned().unwrap_or(Callee::Unknown);
        let by_value = matches!(target, Callee::Fn { recv: Some(Recv::Value), .. });
        let first = if by_value && self.owns(recv) {
            self.value(recv);
            Input { expr: recv, by_value: true, place: Some(Place::root(Root::Value(recv))) }
        } else {
            let place = self.place(recv);
            let mutable = matches!(target, Callee::Fn { recv: Some(Recv::RefMut), .. })
                || matches!(self.ty(recv), Ty::Ref(true, _));
            Input { expr: recv, by_value: false, place: place.filter(|_| mutable) }
        };
        let mut inputs = vec![first];
        for arg in args {
            let input = self.argument(*arg);
            inputs.push(input);
        }
        self.finish(e, &target, &inputs);
    }

    fn argument(&mut self, e: ExprId) -> Input {
        self.value(e);
        if self.owns(e) {
            return Input { expr: e, by_value: true, place: Some(Place::root(Root::Value(e))) };
        }
        let place = match &self.shared.body.expr(peel(self.shared.body, e)).kind {
            ExprKind::Ref(true, inner) => self.quiet_place(*inner),
            _ => None,
        };
        Input { expr: e, by_value: false, place }
    }

    /// The call itself, its arguments being evaluated.
    fn finish(&mut self, e: ExprId, target: &Callee, inputs: &[Input]) {
        let def = match target {
            Callee::Fn { def, .. } => Some(*def),
            _ => None,
        };
        let model = self.shared.world.model;
        let marks = def.and_then(|d| model.fn_marks(d)).cloned().unwrap_or_default();
        let name = def.map(|d| model.def(d).name.clone()).unwrap_or_default();
        let mut moved: Vec<PlaceId> = Vec::new();
        for input in inputs.iter().filter(|i| i.by_value) {
            if let Some(place) = &input.place {
                moved.push(self.id(place));
            }
        }
        self.emit(Event::Call { expr: e, moved: moved.clone() });
        self.run_closures(e, def, &marks, inputs);
        let result = self.mark(e);
        if marks.leak {
            return self.pass(&moved, Root::Leaked);
        }
        if !moved.is_empty() {
            match (&result, self.container(inputs)) {
                (Some(mark), _) => {
                    let mark = mark.clone();
                    return self.transfer(e, &moved, &mark);
                }
                (None, Some(container)) => {
                    let to = self.id(&container.field("[]"));
                    for from in moved {
                        self.emit(Event::Move { from, to, access: None });
                    }
                    return;
                }
                (None, None) => {
                    for place in moved {
                        self.emit(Event::Drop(place));
                    }
                    return;
                }
            }
        }
        let Some(mark) = result else { return };
        if matches!(target, Callee::Closure(_)) {
            return;
        }
        if let Some(place) = self.taken_from(&name, inputs) {
            let (from, to) = (self.id(&place), self.value_id(e));
            self.emit(Event::Move { from, to, access: None });
            return;
        }
        self.acquire(e, e, None, mark);
    }

    fn pass(&mut self, moved: &[PlaceId], to: Root) {
        let to = self.id(&Place::root(to));
        for from in moved {
            self.emit(Event::Move { from: *from, to, access: None });
        }
    }

    /// A guard goes in, a guard comes out: the same lock, perhaps held in another way.
    fn transfer(&mut self, e: ExprId, moved: &[PlaceId], mark: &GuardMark) {
        let to = self.value_id(e);
        for from in moved {
            self.emit(Event::Move { from: *from, to, access: Some(mark.access) });
        }
    }

    /// A place behind a mutable reference that can keep a guard: `guards.push(m.lock())`.
    fn container(&mut self, inputs: &[Input]) -> Option<Place> {
        for input in inputs.iter().filter(|i| !i.by_value) {
            let Some(place) = &input.place else { continue };
            let ty = self.ty(input.expr).strip_refs().clone();
            if self.shared.owned(&ty).is_some() {
                return Some(place.clone());
            }
        }
        None
    }

    /// A place out of which the call takes a guard: `slot.take()`, `mem::take(&mut slot)`.
    fn taken_from(&mut self, name: &str, inputs: &[Input]) -> Option<Place> {
        let takes = name.starts_with("take")
            || name.starts_with("pop")
            || name.starts_with("remove")
            || matches!(name, "replace" | "swap_remove" | "insert" | "next" | "drain" | "get_or_insert");
        let place = self.container(inputs)?;
        takes.then_some(place)
    }

    /// A call (or the await of its future) that makes a guard: the catalogue or the callee's
    /// summary says of which lock; if neither does, it is a guard of a lock not known.
    pub(super) fn acquire(&mut self, e: ExprId, call: ExprId, awaited: Option<ExprId>, mark: GuardMark) {
        let target = self.shared.typed.calls.get(&call).cloned();
        let def = match target {
            Some(Callee::Fn { def, .. }) => Some(def),
            Some(Callee::Ctor(_)) => return,
            _ => None,
        };
        let world = self.shared.world;
        let marks = def.and_then(|d| world.model.fn_marks(d));
        let to = self.value_id(e);
        let base = Guard {
            at: call,
            awaited,
            mark: mark.clone(),
            lock: None,
            origin: Origin::Call,
            is_try: false,
            recursive: false,
            timed: false,
            via: Vec::new(),
        };
        if let Some(acquire) = marks.and_then(|m| m.acquire) {
            let lock = self.receiver_lock(call);
            let AcquireMark { is_try, recursive, timed, .. } = acquire;
            let guard = self.guard(Guard { lock, is_try, recursive, timed, ..base });
            return self.emit(Event::Acquire { guard, to });
        }
        if let Some(summary) = def.and_then(|d| world.summary(d))
            && !summary.returns.is_empty()
        {
            for returned in &summary.returns {
                let namer = self.namer();
                let lock = returned.lock.as_ref().and_then(|l| namer.mapped(call, l));
                let mark = GuardMark { access: returned.access, ..returned.mark.clone() };
                let (is_try, recursive) = (returned.is_try, returned.recursive);
                let via: Vec<Step> = returned.path.to_vec();
                let guard = self.guard(Guard { lock, mark, is_try, recursive, via, ..base.clone() });
                self.emit(Event::Acquire { guard, to });
            }
            return;
        }
        if mark.family == World::FORBIDDEN || self.makes_guard(def, e) {
            let guard = self.guard(base);
            self.emit(Event::Acquire { guard, to });
        }
    }

    /// May a call whose body is not in view be taken to make a guard, by its type alone? Constructors
    /// of containers (`Vec::<Guard>::new()`) and functions known not to acquire do not.
    fn makes_guard(&mut self, def: Option<DefId>, e: ExprId) -> bool {
        let model = self.shared.world.model;
        let direct = match self.ty(e) {
            Ty::Adt(d, args) => {
                model.guard_mark(self.ty(e)).is_some()
                    || (matches!(model.def(*d).name.as_str(), "Option" | "Result")
                        && args.first().is_some_and(|t| model.guard_mark(t).is_some()))
            }
            _ => false,
        };
        match def {
            Some(def) => direct && !model.def(def).is_stub && model.body_of(def).is_none(),
            None => direct,
        }
    }

    /// The lock that an acquiring call names: its receiver, or the first argument.
    fn receiver_lock(&self, call: ExprId) -> Option<crate::flow::identity::LockPath> {
        let namer = self.namer();
        let first = *namer.arguments(call).first()?;
        let path = namer.path(first);
        (path.is_exact() || path.key.is_some()).then_some(path)
    }

    /// Closures among the arguments: run here, spawned, or not known.
    fn run_closures(&mut self, e: ExprId, def: Option<DefId>, marks: &FnMarks, inputs: &[Input]) {
        let is_stub = def.is_some_and(|d| self.shared.world.model.def(d).is_stub);
        for (i, input) in inputs.iter().enumerate() {
            let Some(closure) = self.taker(input.expr) else { continue };
            let is_async = matches!(self.shared.body.expr(closure).kind, ExprKind::Async { .. });
            if let Some(kind) = marks.spawn {
                self.used(closure, Use::Spawned(kind));
            } else if is_async {
                // Awaited in place or not: the await decides; here it may be driven (`block_on`).
                if marks.blocking.is_some() {
                    self.used(closure, Use::Driven);
                }
            } else if is_stub || marks.in_place {
                let parked = marks.unlocked.then(|| inputs.first().and_then(|i| i.place.clone())).flatten();
                if let Some(place) = &parked {
                    let (from, to) = (self.id(place), self.id(&Place::root(Root::Parked(e))));
                    self.emit(Event::Move { from, to, access: None });
                }
                let once = def.is_some_and(|d| self.shared.world.model.takes_fn_once(d, i));
                let times = if once { Times::Perhaps } else { Times::Often };
                self.run_closure(closure, e, times, marks.in_place);
                if let Some(place) = &parked {
                    let (from, to) = (self.id(&Place::root(Root::Parked(e))), self.id(place));
                    self.emit(Event::Move { from, to, access: None });
                }
            }
        }
    }
}
