//! What a rule gets to look at, and how it says what it found.

use super::Rule;
use super::fix::Plan;
use crate::engine::EngineConfig;
use crate::facts::{ExprId, ItemIdx, Pat, PatId};
use crate::finding::Severity;
use crate::flow::cfg::{Guard, Origin};
use crate::flow::summary::Step;
use crate::flow::{BodyFlow, World};
use crate::model::marks::{AcquireMark, FnMarks, GuardMark};
use crate::model::{BodyRef, Callee, DefId, LocalId, Res, Ty};

/// A place in a body, by node; becomes a byte range when it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Spot {
    /// The body.
    pub body: BodyRef,
    /// The node.
    pub at: At,
}

/// A node of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum At {
    /// The telling part of an expression: the method's name, the `await`.
    Head(ExprId),
    /// A whole expression.
    Whole(ExprId),
    /// A pattern.
    Pat(PatId),
    /// A field's name, in the chunk of the spot's body; the body's own index means nothing.
    Field(ItemIdx, u32),
    /// A field's type, likewise.
    FieldTy(ItemIdx, u32),
}

/// A finding without positions.
#[derive(Clone, Debug)]
pub struct Found {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it matters here; `None`: only if the rule is asked for.
    pub tier: Option<Severity>,
    /// What, why here, what to do.
    pub message: String,
    /// Where.
    pub at: Spot,
    /// The path to it, in reading order.
    pub related: Vec<(Spot, String)>,
    /// Fixes, the preferred one first.
    pub fixes: Vec<Plan>,
    /// The code can go.
    pub unnecessary: bool,
}

/// One analysed body with all that a rule may ask.
#[derive(Clone, Copy)]
pub struct Scan<'a> {
    /// Definitions, types, summaries.
    pub world: &'a World<'a>,
    /// The body.
    pub flow: &'a BodyFlow,
    /// The function, const or static that it belongs to.
    pub owner: Option<DefId>,
    /// It is test code: every tier is one lower.
    pub in_test: bool,
    /// The settings.
    pub config: &'a EngineConfig,
}

impl<'a> Scan<'a> {
    /// A node of this body that the text has: expansions stand for the macro call.
    fn origin(&self, e: ExprId) -> ExprId {
        self.flow.origin(e)
    }
    /// The telling part of an expression.
    pub fn head(&self, e: ExprId) -> Spot {
        let origin = self.origin(e);
        let at = if origin == e { At::Head(e) } else { At::Whole(origin) };
        Spot { body: self.flow.body, at }
    }
    /// A whole expression.
    pub fn whole(&self, e: ExprId) -> Spot {
        Spot { body: self.flow.body, at: At::Whole(self.origin(e)) }
    }
    /// A pattern.
    pub fn pat(&self, p: PatId) -> Spot {
        Spot { body: self.flow.body, at: At::Pat(p) }
    }
    /// A step of a path, perhaps in another body.
    pub fn step(step: &Step) -> Spot {
        Spot { body: step.body, at: At::Head(step.expr) }
    }
    /// The steps of a path for a finding's related places: calls on the way, and `last` at its end.
    pub fn way(path: &[Step], last: &str) -> Vec<(Spot, String)> {
        let end = path.len().saturating_sub(1);
        let text = |i: usize| if i == end { last } else { "through this call" };
        path.iter().enumerate().map(|(i, step)| (Scan::step(step), text(i).to_string())).collect()
    }
    /// Is this node written in the text, not made by a macro?
    pub fn is_written(&self, e: ExprId) -> bool {
        self.origin(e) == e
    }
    /// Where a guard comes from.
    pub fn guard_spot(&self, guard: &Guard) -> Spot {
        match guard.origin {
            Origin::Call => self.head(guard.at),
            Origin::Param(p) | Origin::Lent(p) => {
                let mut p = p;
                while let Some(Pat::Typed(inner, _)) = self.flow.typed.body.pats.get(p.0 as usize) {
                    p = *inner;
                }
                self.pat(p)
            }
        }
    }
    /// A guard's lock for messages: `self.state`.
    pub fn lock_name(&self, guard: &Guard) -> String {
        match (&guard.lock, guard.origin) {
            (Some(lock), _) => format!("`{}`", lock.show(self.world, &self.flow.typed, &self.flow.sources)),
            (None, Origin::Param(_) | Origin::Lent(_)) => "the caller's lock".to_string(),
            (None, Origin::Call) => "the lock".to_string(),
        }
    }
    /// The function that a call calls.
    pub fn callee(&self, call: ExprId) -> Option<DefId> {
        match self.flow.typed.calls.get(&call)? {
            Callee::Fn { def, .. } => Some(*def),
            _ => None,
        }
    }
    /// What the catalogue says of the function that a call calls.
    pub fn marks(&self, call: ExprId) -> Option<&'a FnMarks> {
        self.world.model.fn_marks(self.callee(call)?)
    }
    /// How a call acquires, if the catalogue says so.
    pub fn acquires(&self, call: ExprId) -> Option<AcquireMark> {
        self.marks(call)?.acquire
    }
    /// The name of the function that a call calls.
    pub fn callee_name(&self, call: ExprId) -> String {
        self.callee(call)
            .map_or_else(|| "this call".to_string(), |d| format!("`{}`", self.world.model.def(d).name))
    }
    /// The guard that the value of an expression owns.
    pub fn owned(&self, e: ExprId) -> Option<&'a GuardMark> {
        self.world.model.owned_guard(self.flow.typed.ty(e))
    }
    /// The local that an expression names.
    pub fn local(&self, e: ExprId) -> Option<LocalId> {
        match self.flow.typed.paths.get(&crate::flow::walk::peel(&self.flow.typed.body, e))? {
            Res::Local(l) => Some(*l),
            Res::Def(_) => None,
        }
    }
    /// The type of a local.
    pub fn local_ty(&self, local: LocalId) -> &'a Ty {
        self.flow.typed.locals.get(local.0 as usize).map_or(&Ty::Unknown, |l| &l.ty)
    }
    /// One tier lower in test code.
    pub fn tier(&self, tier: Severity) -> Option<Severity> {
        match (self.in_test, tier) {
            (false, tier) => Some(tier),
            (true, Severity::Error) => Some(Severity::Warning),
            (true, Severity::Warning) => Some(Severity::Hint),
            (true, Severity::Hint) => None,
        }
    }
}

/// Can a value of this type borrow from something? `true` unless it certainly cannot.
pub fn may_borrow(world: &World<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Prim(_) | Ty::Number | Ty::Never | Ty::FnPtr(_) | Ty::FnDef(..) => false,
        Ty::Tuple(list) => list.iter().any(|t| may_borrow(world, t)),
        Ty::Slice(t) | Ty::Array(t) => may_borrow(world, t),
        Ty::Adt(def, args) => {
            use crate::facts::{ItemKind, ParamKind};
            let generics = match world.model.item(*def).map(|i| &i.kind) {
                Some(ItemKind::Struct(s)) => &s.generics,
                Some(ItemKind::Enum { generics, .. }) => generics,
                _ => return true,
            };
            generics.params.iter().any(|p| p.kind == ParamKind::Lifetime)
                || args.iter().any(|t| may_borrow(world, t))
        }
        // `Box<dyn Job>` means `dyn Job + 'static` wherever a type is written out.
        Ty::Param(_) | Ty::Dyn(_) => false,
        _ => true,
    }
}
