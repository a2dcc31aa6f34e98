//! The flow of bodies that somebody looks at: made again on demand, kept until the body or what it
//! calls changes.

use super::{Work, all_of};
use crate::engine::EngineConfig;
use crate::finding::FileId;
use crate::flow::identity::LockKey;
use crate::flow::{self, BodyFlow, World};
use crate::model::{BodyRef, Model};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::sync::Arc;

/// More flows are not kept at a time.
const MAX_KEPT: usize = 256;

/// Flows kept for those who look.
#[derive(Default)]
pub(super) struct LookedAt(RefCell<FxHashMap<BodyRef, Arc<BodyFlow>>>);

impl LookedAt {
    pub fn forget_all(&mut self) {
        self.0.get_mut().clear();
    }
    pub fn forget(&mut self, body: &BodyRef) {
        self.0.get_mut().remove(body);
    }
}

impl Work {
    /// Do the definitions that the analysis knows belong to the text as it stands?
    pub fn is_collected(&self) -> bool {
        !self.stale
    }

    /// What is known of all bodies.
    pub fn world<'a>(&'a self, model: &'a Model, config: &'a EngineConfig) -> World<'a> {
        World { model, summaries: &self.summaries, forbidden: &config.invalid_types }
    }

    /// The flow of a body with the summaries known now. `None` if it is gone or not worked on yet.
    pub fn flow(&self, model: &Model, config: &EngineConfig, body: BodyRef) -> Option<Arc<BodyFlow>> {
        if self.unread.contains(&body) || self.dirty.contains(&body) || model.owner_of(body).is_none() {
            return None;
        }
        if let Some(known) = self.looked_at.0.borrow().get(&body) {
            return Some(known.clone());
        }
        let world = self.world(model, config);
        let flow = Arc::new(flow::analyse(&world, &flow::prepare(&world, body)?));
        let mut kept = self.looked_at.0.borrow_mut();
        if kept.len() >= MAX_KEPT {
            kept.clear();
        }
        kept.insert(body, flow.clone());
        Some(flow)
    }

    /// The bodies of a file in which something may be about locks, tasks or calls that matter.
    pub fn busy_bodies(&self, file: FileId) -> Vec<BodyRef> {
        let busy = |body: &BodyRef| {
            self.memos.get(body).is_some_and(|m| !m.quiet)
                || self
                    .callees
                    .get(body)
                    .is_some_and(|c| c.iter().any(|c| self.summaries.get(c).is_some_and(|s| !s.is_empty())))
        };
        self.memos.range(all_of(file)).map(|(b, _)| *b).filter(busy).collect()
    }

    /// Bodies that may take a lock: those that say so to their callers or mention it.
    pub fn bodies_with(&self, model: &Model, key: &LockKey) -> Vec<BodyRef> {
        let name = match key {
            LockKey::Static(def) => Some(model.def(*def).name.clone()),
            LockKey::Field(..) => None,
        };
        let takes = |body: &BodyRef| {
            self.summaries.get(body).is_some_and(|s| {
                s.acquires.iter().any(|a| a.lock.key.as_ref() == Some(key))
                    || s.returns.iter().any(|r| r.lock.as_ref().is_some_and(|l| l.key.as_ref() == Some(key)))
            })
        };
        let mentions = |body: &BodyRef, memo: &super::Memo| match (key, &name) {
            (LockKey::Field(owner, field), _) => {
                memo.uses.uses.iter().any(|((o, f), _)| o == owner && f == field)
            }
            (_, Some(name)) => {
                !memo.quiet && model.chunk_text(*body).is_some_and(|text| text.contains(name.as_str()))
            }
            _ => false,
        };
        self.memos.iter().filter(|(b, m)| takes(b) || mentions(b, m)).map(|(b, _)| *b).collect()
    }
}
