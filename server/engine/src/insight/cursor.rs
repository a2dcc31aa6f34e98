//! What stands at an offset: a lock, a guard, an acquisition, a function. And what goes with it
//! elsewhere: the critical section, all acquisitions of the lock.

use super::{Acquisition, Desk};
use crate::facts::{ExprId, ExprKind, Pat, PatId};
use crate::finding::{FileId, Place};
use crate::flow::BodyFlow;
use crate::flow::identity::{LockKey, LockPath};
use crate::flow::walk::peel;
use crate::model::{DefId, LocalId, Res, Ty};
use std::sync::Arc;

/// What somebody points at.
pub(super) enum Target {
    /// A lock that a field or static declares, at its declaration.
    Declared(LockKey, Ty),
    /// A lock in a body.
    Lock(Arc<BodyFlow>, LockPath, Ty),
    /// A guard's binding or a mention of it.
    Guard(Arc<BodyFlow>, LocalId),
    /// A call that acquires.
    Acquisition(Arc<BodyFlow>, ExprId),
    /// A function, at its declaration or a call; in a call, the body and the call.
    Function(DefId, Option<(Arc<BodyFlow>, ExprId)>),
}

impl Desk<'_> {
    /// What stands at an offset, and the place of its name.
    pub(super) fn target(&self, file: FileId, offset: u32) -> Option<(Target, Place)> {
        if let Some(field) = self.model.field_at(file, offset) {
            let lock = self.model.lock_in(&field.ty)?.0.clone();
            return Some((Target::Declared(LockKey::Field(field.owner, field.name), lock), field.at));
        }
        if let Some((def, at)) = self.model.item_at(file, offset) {
            if self.model.fn_item(def).is_some() {
                return Some((Target::Function(def, None), at));
            }
            let lock = self.lock_of(&self.model.value_ty(def)?)?;
            return Some((Target::Declared(LockKey::Static(def), lock), at));
        }
        // The innermost body: functions are nested.
        let mut bodies = self.bodies(file, offset, offset);
        bodies.sort_by_key(|b| self.extent(*b).map(|p| p.end - p.start));
        bodies.into_iter().find_map(|body| self.in_body(self.flow(body)?, offset))
    }

    /// The lock that a value is, behind pointers.
    fn lock_of(&self, ty: &Ty) -> Option<Ty> {
        let mut seen = self.model.autoderef(ty).into_iter().take(4);
        seen.find(|t| self.model.lock_mark(t).is_some())
    }

    fn in_body(&self, flow: Arc<BodyFlow>, offset: u32) -> Option<(Target, Place)> {
        let world = self.world();
        let typed = flow.typed.clone();
        let body = &*typed.body;
        let inside = |p: &Place| p.start <= offset && offset <= p.end;
        let mut pats: Vec<(PatId, Place)> = Vec::new();
        for (i, pat) in body.pats.iter().enumerate() {
            let p = PatId(i as u32);
            if let (Pat::Bind { .. }, Some(at)) = (pat, self.pat(&flow, p).filter(&inside)) {
                pats.push((p, at));
            }
        }
        for (p, at) in pats {
            let Some(local) = typed.binds.get(&p).copied() else { continue };
            let ty = &typed.locals.get(local.0 as usize)?.ty;
            if self.model.owned_guard(ty).is_some() {
                return Some((Target::Guard(flow, local), at));
            }
            if let Some(lock) = self.lock_of(ty) {
                let path = self.path_of(&flow, local)?;
                return Some((Target::Lock(flow, path, lock), at));
            }
        }
        let mut heads: Vec<(ExprId, Place)> = (0..body.exprs.len() as u32)
            .map(ExprId)
            .filter(|e| flow.origin(*e) == *e)
            .filter_map(|e| Some((e, self.head(&flow, e).filter(&inside)?)))
            .collect();
        heads.sort_by_key(|(e, at)| (at.end - at.start, *e));
        for (e, at) in heads {
            match &body.expr(e).kind {
                ExprKind::MethodCall { .. } | ExprKind::Call(..) => {
                    let takes = |g: &crate::flow::cfg::Guard| {
                        g.at == e && g.origin == crate::flow::cfg::Origin::Call && g.via.is_empty()
                    };
                    if flow.units.iter().any(|u| u.cfg.guards.iter().any(takes)) {
                        return Some((Target::Acquisition(flow, e), at));
                    }
                    if let Some(crate::model::Callee::Fn { def, .. }) = typed.calls.get(&e)
                        && !self.model.def(*def).is_stub
                    {
                        return Some((Target::Function(*def, Some((flow.clone(), e))), at));
                    }
                }
                ExprKind::Field(..) | ExprKind::Path(_) => {
                    let ty = typed.ty(e);
                    if let Some(Res::Local(local)) = typed.paths.get(&peel(body, e))
                        && self.model.owned_guard(ty).is_some()
                    {
                        return Some((Target::Guard(flow.clone(), *local), at));
                    }
                    if let Some(lock) = self.lock_of(ty).filter(|_| !matches!(ty, Ty::Unknown)) {
                        let path = flow.namer(&world).path(e);
                        return Some((Target::Lock(flow, path, lock), at));
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// How a local is called as a lock: by the first mention of it.
    fn path_of(&self, flow: &BodyFlow, local: LocalId) -> Option<LockPath> {
        let world = self.world();
        let mut mentions = flow.typed.paths.iter().filter(|(_, r)| **r == Res::Local(local)).map(|(e, _)| *e);
        let first = mentions.by_ref().min()?;
        Some(flow.namer(&world).path(first))
    }

    /// The critical sections of what stands at an offset: a guard's, or that of an acquisition.
    pub fn highlights(&self, file: FileId, offset: u32) -> Vec<Place> {
        let world = self.world();
        let (flow, local, call) = match self.target(file, offset) {
            Some((Target::Guard(flow, local), _)) => (flow, Some(local), None),
            Some((Target::Acquisition(flow, call), _)) => (flow, None, Some(call)),
            _ => return Vec::new(),
        };
        let is_it = |s: &super::section::Section<'_>| match (local, call) {
            (Some(local), _) => s.local == Some(local),
            (_, Some(call)) => s.guard.at == call,
            _ => false,
        };
        let mut out: Vec<Place> =
            self.sections(&world, &flow).into_iter().filter(is_it).map(|s| s.range).collect();
        out.sort();
        out.dedup();
        out
    }

    /// All acquisitions of the lock at an offset: at its declaration, a mention, a guard, an acquisition.
    pub fn references(&self, file: FileId, offset: u32) -> Vec<Place> {
        let Some((target, _)) = self.target(file, offset) else { return Vec::new() };
        self.of_target(&target).into_iter().map(|a| a.at).collect()
    }

    pub(super) fn of_target(&self, target: &Target) -> Vec<Acquisition> {
        match target {
            Target::Declared(key, _) => self.acquisitions(key),
            Target::Lock(flow, path, _) => self.of_lock(flow, path),
            Target::Guard(flow, local) => {
                let lock = self.sections(&self.world(), flow).into_iter().find(|s| s.local == Some(*local));
                lock.and_then(|s| s.guard.lock.clone()).map(|l| self.of_lock(flow, &l)).unwrap_or_default()
            }
            Target::Acquisition(flow, call) => {
                let guards = flow.units.iter().flat_map(|u| &u.cfg.guards);
                let lock = guards.filter(|g| g.at == *call).find_map(|g| g.lock.clone());
                lock.map(|l| self.of_lock(flow, &l)).unwrap_or_default()
            }
            Target::Function(..) => Vec::new(),
        }
    }

    /// All acquisitions of a lock named in a body: everywhere if it is declared, else in this body.
    pub(super) fn of_lock(&self, flow: &BodyFlow, path: &LockPath) -> Vec<Acquisition> {
        if let Some(key) = &path.key {
            return self.acquisitions(key);
        }
        let mut out = Vec::new();
        if path.is_exact() {
            let same = &mut |lock: &LockPath| lock.root == path.root && lock.segs == path.segs;
            self.acquisitions_in(&self.world(), flow, same, &mut out);
            out.sort_by_key(|a| a.at);
            out.dedup_by_key(|a| a.at);
        }
        out
    }
}
