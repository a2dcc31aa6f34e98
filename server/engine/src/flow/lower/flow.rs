//! Blocks, branches, loops and exits.

use super::{Builder, ScopeKind};
use crate::facts::{Arm, Block as Code, ExprId, ExprKind, Lit, Name, PatId, StmtKind, UnOp};
use crate::flow::cfg::{AwaitKind, BlockId, Event};
use crate::flow::place::{Place, Root};
use crate::flow::walk::{is_place, peel};

impl Builder<'_, '_> {
    /// A block as the value of `e`.
    pub(super) fn code(&mut self, e: ExprId, code: &Code) {
        let labelled = code.label.clone().map(|label| {
            let end = self.block();
            let kind =
                ScopeKind::Breakable { label: Some(label), is_loop: false, end, again: None, value: e };
            (end, self.push(kind))
        });
        let depth = self.push(ScopeKind::Block);
        let outer = std::mem::replace(&mut self.extend_to, depth);
        for stmt in &code.stmts {
            match &stmt.kind {
                StmtKind::Let { pat, init, else_, .. } => self.let_stmt(*pat, *init, *else_),
                StmtKind::Expr { expr, .. } => {
                    self.value(*expr);
                    if self.owns(*expr) {
                        let place = self.value_id(*expr);
                        self.emit(Event::Drop(place));
                    }
                }
                StmtKind::Item(_) => {}
            }
        }
        // Extended temporaries of the tail belong to the block around.
        self.extend_to = outer;
        if let Some(tail) = code.tail {
            self.value(tail);
            self.forward(tail, e);
        }
        self.pop();
        if let Some((end, _)) = labelled {
            self.scopes.pop();
            self.jump(end);
            self.start(end);
        }
    }

    fn let_stmt(&mut self, pat: PatId, init: Option<ExprId>, else_: Option<ExprId>) {
        let Some(init) = init else { return self.bind(pat, None) };
        let inner = peel(self.shared.body, init);
        if is_place(self.shared.body, inner) {
            // `let x = y.z;`: only what the pattern takes is moved.
            self.push(ScopeKind::Temps);
            let place = self.place(inner);
            self.pop();
            self.let_pattern(pat, place.as_ref(), else_);
            return;
        }
        self.value(init);
        if !self.owns(init) {
            return self.let_pattern(pat, None, else_);
        }
        let value = Place::root(Root::Value(init));
        let id = self.id(&value);
        let otherwise = else_.map(|e| (e, self.block()));
        if let Some((_, no)) = otherwise {
            self.test(pat, Some(&value), no);
        }
        self.bind(pat, Some(&value));
        // What the pattern left, `_` for instance, ends with the statement.
        self.emit(Event::Drop(id));
        self.let_else(otherwise, Some(&value));
    }

    fn let_pattern(&mut self, pat: PatId, place: Option<&Place>, else_: Option<ExprId>) {
        let otherwise = else_.map(|e| (e, self.block()));
        if let Some((_, no)) = otherwise {
            self.test(pat, place, no);
        }
        self.bind(pat, place);
        self.let_else(otherwise, None);
    }

    fn let_else(&mut self, otherwise: Option<(ExprId, BlockId)>, value: Option<&Place>) {
        let Some((code, no)) = otherwise else { return };
        let after = self.cur;
        self.start(no);
        if let Some(value) = value {
            let id = self.id(value);
            self.emit(Event::Drop(id));
        }
        self.value(code);
        self.start(after);
        self.next_block();
    }

    /// A condition: goes on where it is true, jumps to `no` where it is false.
    pub(super) fn cond(&mut self, e: ExprId, no: BlockId) {
        let body = self.shared.body;
        match &body.expr(e).kind {
            ExprKind::Scope(inner) => {
                self.push(ScopeKind::Temps);
                let false_ = self.block();
                self.cond(*inner, false_);
                let drops = self.pop();
                let true_ = self.cur;
                self.start(false_);
                self.drops(&drops);
                self.edge(false_, no);
                self.start(true_);
            }
            ExprKind::Lazy(true, a, b) => {
                self.cond(*a, no);
                self.cond(*b, no);
            }
            ExprKind::Lazy(false, a, b) => {
                let (yes, second) = (self.block(), self.block());
                self.cond(*a, second);
                self.jump(yes);
                self.start(second);
                self.cond(*b, no);
                self.jump(yes);
                self.start(yes);
            }
            ExprKind::Let(pat, scrutinee) => {
                let place = self.place(*scrutinee);
                self.test(*pat, place.as_ref(), no);
                self.bind(*pat, place.as_ref());
            }
            ExprKind::Unary(UnOp::Not, inner) if !matches!(body.expr(*inner).kind, ExprKind::Let(..)) => {
                let (yes, after) = (self.block(), self.block());
                self.cond(*inner, yes);
                self.jump(no);
                self.start(yes);
                self.edge(yes, after);
                self.start(after);
            }
            ExprKind::Lit(Lit::Bool(true)) => {}
            _ => {
                self.value(e);
                let (true_, false_) = (self.block(), self.block());
                let cur = self.cur;
                self.edge(cur, true_);
                self.edge(cur, false_);
                self.start(false_);
                self.asked(e, false);
                let cur = self.cur;
                self.edge(cur, no);
                self.start(true_);
                self.asked(e, true);
            }
        }
    }

    /// `slot.is_none()`, `slot.is_some()` and their like were asked with this answer: where it says so,
    /// the place holds no guard.
    fn asked(&mut self, e: ExprId, answer: bool) {
        let ExprKind::MethodCall { recv, name, args, .. } = &self.shared.body.expr(e).kind else { return };
        let tries_only = match (name.as_str(), answer) {
            ("is_none", true) | ("is_some", false) => false,
            ("is_err", true) | ("is_ok", false) => true,
            _ => return,
        };
        if args.is_empty()
            && is_place(self.shared.body, *recv)
            && self.owns(*recv)
            && let Some(place) = self.quiet_place(*recv)
        {
            let place = self.id(&place);
            self.emit(Event::Empty { place, tries_only });
        }
    }

    pub(super) fn if_(
        &mut self,
        e: ExprId,
        cond: ExprId,
        then: ExprId,
        else_: Option<ExprId>,
        rescope: bool,
    ) {
        let (no, end) = (self.block(), self.block());
        if rescope {
            self.push(ScopeKind::Temps);
        }
        self.push(ScopeKind::Block);
        self.cond(cond, no);
        self.value(then);
        self.forward(then, e);
        self.pop();
        let temps = if rescope { self.pop() } else { Vec::new() };
        self.jump(end);
        self.start(no);
        self.drops(&temps);
        if let Some(else_) = else_ {
            self.value(else_);
            self.forward(else_, e);
        }
        self.jump(end);
        self.start(end);
    }

    pub(super) fn match_(&mut self, e: ExprId, scrutinee: ExprId, arms: &[Arm]) {
        let place = self.place(scrutinee);
        let end = self.block();
        for arm in arms {
            let next = self.block();
            self.push(ScopeKind::Block);
            self.test(arm.pat, place.as_ref(), next);
            if let Some(guard) = arm.guard {
                self.cond(guard, next);
            }
            self.bind(arm.pat, place.as_ref());
            self.value(arm.body);
            self.forward(arm.body, e);
            self.pop();
            self.jump(end);
            self.start(next);
        }
        // Behind the last arm nothing goes on: matches are exhaustive.
        self.start(end);
    }

    pub(super) fn loop_(&mut self, e: ExprId, label: Option<&Name>, body: ExprId) {
        let again = self.next_block();
        let end = self.block();
        self.push(ScopeKind::Breakable {
            label: label.cloned(),
            is_loop: true,
            end,
            again: Some(again),
            value: e,
        });
        self.turn(body);
        self.scopes.pop();
        self.jump(again);
        self.start(end);
    }

    pub(super) fn while_(&mut self, e: ExprId, label: Option<&Name>, cond: ExprId, body: ExprId) {
        let again = self.next_block();
        let (no, end) = (self.block(), self.block());
        self.push(ScopeKind::Breakable {
            label: label.cloned(),
            is_loop: true,
            end,
            again: Some(again),
            value: e,
        });
        self.push(ScopeKind::Temps);
        self.push(ScopeKind::Block);
        self.cond(cond, no);
        self.turn(body);
        self.pop();
        let temps = self.pop();
        self.scopes.pop();
        self.jump(again);
        self.start(no);
        self.drops(&temps);
        self.edge(no, end);
        self.start(end);
    }

    pub(super) fn for_(
        &mut self,
        e: ExprId,
        label: Option<&Name>,
        pat: PatId,
        iter: ExprId,
        body: ExprId,
        is_await: bool,
    ) {
        self.value(iter);
        if self.owns(iter) {
            // `IntoIterator` takes it and keeps it for all turns.
            self.schedule_temp(iter);
        }
        let again = self.next_block();
        let end = self.block();
        if is_await {
            self.emit(Event::Await { expr: e, kind: AwaitKind::ForAwait, futures: Vec::new() });
        }
        self.edge(again, end);
        self.push(ScopeKind::Breakable {
            label: label.cloned(),
            is_loop: true,
            end,
            again: Some(again),
            value: e,
        });
        self.next_block();
        self.push(ScopeKind::Block);
        let elem = Place::root(Root::Value(iter)).field("[]");
        self.bind(pat, Some(&elem));
        self.turn(body);
        self.pop();
        self.scopes.pop();
        self.jump(again);
        self.start(end);
    }

    /// A loop's body; its value is thrown away.
    fn turn(&mut self, body: ExprId) {
        self.value(body);
        if self.owns(body) {
            let place = self.value_id(body);
            self.emit(Event::Drop(place));
        }
    }

    pub(super) fn break_(&mut self, label: Option<&Name>, value: Option<ExprId>) {
        if let Some(value) = value {
            self.value(value);
        }
        let Some((depth, end, of)) = self.target(label, |_, end| end) else { return self.diverge() };
        if let Some(value) = value {
            self.forward(value, of);
        }
        self.leave(depth);
        self.jump(end);
    }

    pub(super) fn continue_(&mut self, label: Option<&Name>) {
        let Some((depth, again, _)) = self.target(label, |again, end| again.unwrap_or(end)) else {
            return self.diverge();
        };
        self.leave(depth);
        self.jump(again);
    }

    /// The loop or block that a `break` or `continue` means: its depth, a block of it, its expression.
    fn target(
        &self,
        wanted: Option<&Name>,
        pick: impl Fn(Option<BlockId>, BlockId) -> BlockId,
    ) -> Option<(usize, BlockId, ExprId)> {
        for (depth, scope) in self.scopes.iter().enumerate().rev() {
            match &scope.kind {
                ScopeKind::Breakable { label, is_loop, end, again, value } => {
                    let hit = match wanted {
                        Some(name) => label.as_ref() == Some(name),
                        None => *is_loop,
                    };
                    if hit {
                        return Some((depth, pick(*again, *end), *value));
                    }
                }
                ScopeKind::Function { .. } => return None,
                ScopeKind::Temps | ScopeKind::Block => {}
            }
        }
        None
    }

    pub(super) fn return_(&mut self, value: Option<ExprId>) {
        if let Some(value) = value {
            self.value(value);
        }
        self.exit_function(value);
    }

    /// Leaves the innermost function, with this value.
    pub(super) fn exit_function(&mut self, value: Option<ExprId>) {
        let found = self.scopes.iter().enumerate().rev().find_map(|(depth, s)| match s.kind {
            ScopeKind::Function { end, value } => Some((depth, end, value)),
            _ => None,
        });
        let Some((depth, end, to)) = found else { return self.diverge() };
        if let Some(value) = value
            && self.owns(value)
        {
            self.shift(Root::Value(value), to);
        }
        self.leave(depth);
        self.jump(end);
    }
}
