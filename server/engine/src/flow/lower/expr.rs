//! Expressions in evaluation order, as values and as places.

use super::{Builder, ScopeKind};
use crate::facts::{ExprId, ExprKind, MacroResult, Name};
use crate::flow::cfg::{AwaitKind, Event};
use crate::flow::place::{Place, Root};
use crate::flow::walk::is_place;
use crate::model::{Res, Ty};

impl Builder<'_, '_> {
    /// Evaluates an expression; a guard that it gives is then at `Value(e)`.
    pub(super) fn value(&mut self, e: ExprId) {
        let body = self.shared.body;
        let Some(expr) = body.exprs.get(e.0 as usize) else { return };
        match &expr.kind {
            ExprKind::Scope(inner) => {
                self.push(ScopeKind::Temps);
                self.value(*inner);
                self.forward(*inner, e);
                self.pop();
            }
            ExprKind::Path(_) | ExprKind::Field(..) | ExprKind::Index(..) | ExprKind::Deref(_) => {
                let place = self.place(e);
                if let Some(place) = place
                    && self.owns(e)
                {
                    let (from, to) = (self.id(&place), self.value_id(e));
                    self.emit(Event::Move { from, to, access: None });
                }
            }
            ExprKind::Ref(_, inner) => {
                self.place(*inner);
            }
            ExprKind::Pin(inner) => {
                self.value(*inner);
                if self.owns(*inner) {
                    self.shift(Root::Value(*inner), Root::Value(e));
                    self.schedule(self.cfg.places.clone().id(&Place::root(Root::Value(e))), true);
                }
            }
            ExprKind::Unary(_, a) | ExprKind::Cast(a, _) => self.value(*a),
            ExprKind::Binary(_, a, b) => {
                self.value(*a);
                self.value(*b);
            }
            ExprKind::Lazy(..) | ExprKind::Let(..) => {
                let (no, end) = (self.block(), self.block());
                self.cond(e, no);
                self.jump(end);
                self.start(no);
                self.edge(no, end);
                self.start(end);
            }
            ExprKind::Assign(target, value) => self.assign(*target, *value),
            ExprKind::AssignOp(_, target, value) => {
                self.value(*value);
                self.place(*target);
            }
            ExprKind::Call(callee, args) => self.call(e, *callee, args),
            ExprKind::MethodCall { recv, args, .. } => self.method_call(e, *recv, args),
            ExprKind::Await(inner) => self.await_(e, *inner),
            ExprKind::Try(inner) => self.try_(e, *inner),
            ExprKind::Block(block) => self.code(e, block),
            ExprKind::Async { .. } | ExprKind::Closure { .. } => self.closure_value(e),
            ExprKind::If { cond, then, else_, rescope } => self.if_(e, *cond, *then, *else_, *rescope),
            ExprKind::Match(scrutinee, arms) => self.match_(e, *scrutinee, arms),
            ExprKind::Loop(label, code) => self.loop_(e, label.as_ref(), *code),
            ExprKind::While(label, cond, code) => self.while_(e, label.as_ref(), *cond, *code),
            ExprKind::For { label, pat, iter, body, is_await } => {
                self.for_(e, label.as_ref(), *pat, *iter, *body, *is_await);
            }
            ExprKind::Break(label, value) => self.break_(label.as_ref(), *value),
            ExprKind::Continue(label) => self.continue_(label.as_ref()),
            ExprKind::Return(value) => self.return_(*value),
            ExprKind::Yield(value) => {
                value.iter().for_each(|v| self.value(*v));
                self.emit(Event::Await { expr: e, kind: AwaitKind::Yield, futures: Vec::new() });
            }
            ExprKind::Tuple(list) => {
                let parts: Vec<_> = list.iter().enumerate().map(|(i, x)| (i.to_string(), *x)).collect();
                self.aggregate(e, &parts);
            }
            ExprKind::Array { elems, .. } => {
                let parts: Vec<_> = elems.iter().map(|x| ("[]".to_string(), *x)).collect();
                self.aggregate(e, &parts);
            }
            ExprKind::Repeat { elem, len, .. } => {
                self.aggregate(e, &[("[]".to_string(), *elem)]);
                self.value(*len);
            }
            ExprKind::Struct { fields, base, .. } => {
                let parts: Vec<_> = fields.iter().map(|(n, x)| (n.to_string(), *x)).collect();
                self.aggregate(e, &parts);
                if let Some(base) = base {
                    self.place(*base);
                }
            }
            ExprKind::Range(a, b) => {
                a.iter().for_each(|x| self.value(*x));
                b.iter().for_each(|x| self.value(*x));
            }
            ExprKind::Format { args, result, .. } => self.format(e, args, *result),
            ExprKind::Select { arms, else_, .. } => self.select(e, arms, *else_),
            ExprKind::Join { futures, .. } => self.join(e, futures),
            ExprKind::MacroCall { args, idents, .. } => {
                args.iter().flatten().for_each(|a| {
                    self.place(*a);
                });
                self.unknown(idents);
            }
            ExprKind::Opaque { idents } => self.unknown(idents),
            ExprKind::Lit(_) | ExprKind::MacroParam(_) => {}
        }
        if matches!(self.ty(e), Ty::Never) {
            self.diverge();
        }
    }

    /// Evaluates an expression without moving out of it. If it is no place, its value becomes a
    /// temporary. `None` if no guard of interest can be there.
    pub(super) fn place(&mut self, e: ExprId) -> Option<Place> {
        let body = self.shared.body;
        match &body.exprs.get(e.0 as usize)?.kind {
            ExprKind::Path(_) => match self.shared.typed.paths.get(&e)? {
                Res::Local(local) => {
                    self.emit(Event::Use(*local));
                    Some(Place::root(Root::Local(*local)))
                }
                Res::Def(_) => None,
            },
            ExprKind::Field(base, name) => {
                let base = self.place(*base)?;
                Some(base.field(name))
            }
            ExprKind::Index(base, index) => {
                let place = self.place(*base);
                self.value(*index);
                Some(place?.field("[]"))
            }
            ExprKind::Deref(inner) => self.place(*inner),
            _ => {
                self.value(e);
                if !self.owns(e) {
                    // `&mut guard`, `&guard`: the place behind the reference.
                    return match &body.expr(e).kind {
                        ExprKind::Ref(_, inner) if is_place(body, *inner) => self.quiet_place(*inner),
                        _ => None,
                    };
                }
                self.schedule_temp(e);
                Some(Place::root(Root::Value(e)))
            }
        }
    }

    /// The place that an expression names, without evaluating it again.
    pub(super) fn quiet_place(&self, e: ExprId) -> Option<Place> {
        let body = self.shared.body;
        match &body.exprs.get(e.0 as usize)?.kind {
            ExprKind::Path(_) => match self.shared.typed.paths.get(&e)? {
                Res::Local(local) => Some(Place::root(Root::Local(*local))),
                Res::Def(_) => None,
            },
            ExprKind::Field(base, name) => Some(self.quiet_place(*base)?.field(name)),
            ExprKind::Index(base, _) => Some(self.quiet_place(*base)?.field("[]")),
            ExprKind::Deref(inner) | ExprKind::Ref(_, inner) => self.quiet_place(*inner),
            _ => Some(Place::root(Root::Value(e))),
        }
    }

    /// The parts of a tuple, array or struct are kept in the whole.
    pub(super) fn aggregate(&mut self, e: ExprId, parts: &[(String, ExprId)]) {
        for (_, part) in parts {
            self.value(*part);
        }
        for (name, part) in parts {
            if self.owns(*part) {
                let to = Place::root(Root::Value(e)).field(name);
                let (from, to) = (self.value_id(*part), self.id(&to));
                self.emit(Event::Move { from, to, access: None });
            }
        }
    }

    fn assign(&mut self, target: ExprId, value: ExprId) {
        self.value(value);
        let value_place = Place::root(Root::Value(value));
        let owned = self.owns(value);
        self.assign_to(target, owned.then_some(&value_place));
        if owned {
            // What found no place: `_ = guard();`, or a place that is not followed.
            let id = self.id(&value_place);
            self.emit(Event::Drop(id));
        }
    }

    fn assign_to(&mut self, target: ExprId, from: Option<&Place>) {
        let body = self.shared.body;
        if let ExprKind::Tuple(list) = &body.expr(target).kind {
            for (i, part) in list.iter().enumerate() {
                let from = from.map(|p| p.field(&i.to_string()));
                self.assign_to(*part, from.as_ref());
            }
            return;
        }
        if !is_place(body, target) {
            return;
        }
        let Some(place) = self.place(target) else { return };
        if !self.owns(target) && from.is_none() {
            return;
        }
        let to = self.id(&place);
        // The old value goes after the new one was made.
        self.emit(Event::Drop(to));
        if let Some(from) = from {
            let from = self.id(from);
            self.emit(Event::Move { from, to, access: None });
        }
    }

    fn format(&mut self, e: ExprId, args: &[ExprId], result: MacroResult) {
        for (i, arg) in args.iter().enumerate() {
            if i == 0 && result == MacroResult::First {
                self.value(*arg);
                self.forward(*arg, e);
            } else {
                self.place(*arg);
            }
        }
        if result == MacroResult::Never {
            self.diverge();
        }
    }

    /// Code that is not understood: whatever guard it mentions may be gone afterwards.
    fn unknown(&mut self, idents: &[Name]) {
        let typed = self.shared.typed;
        for (i, local) in typed.locals.iter().enumerate() {
            if idents.binary_search(&local.name).is_ok() {
                let id = crate::model::LocalId(i as u32);
                self.emit(Event::Use(id));
                let place = self.id(&Place::root(Root::Local(id)));
                self.emit(Event::Drop(place));
            }
        }
    }

    fn try_(&mut self, e: ExprId, inner: ExprId) {
        self.value(inner);
        let owned = self.owns(inner);
        let id = self.value_id(inner);
        let (failed, after) = (self.block(), self.block());
        let cur = self.cur;
        self.edge(cur, failed);
        self.edge(cur, after);
        self.start(failed);
        if owned {
            self.emit(Event::Drop(id));
        }
        self.exit_function(None);
        self.start(after);
        if owned {
            if self.owns(e) {
                self.forward(inner, e);
            } else {
                self.emit(Event::Drop(id));
            }
        }
    }
}
