//! What a caller needs to know of a function, without looking inside.

use super::effects::Effects;
use super::identity::LockPath;
use super::touch::Touch;
use crate::facts::{BodyIdx, ExprId};
use crate::finding::FileId;
use crate::model::BodyRef;
use crate::model::marks::{Access, Blocking, GuardMark};
use std::sync::Arc;

/// One step of the path to something: an expression in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Step {
    /// The body.
    pub body: BodyRef,
    /// The call, or at the end of the path the acquisition itself.
    pub expr: ExprId,
}

/// A lock that a call of the function takes, perhaps on some path only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acquired {
    /// Which, in terms of the function's parameters and statics.
    pub lock: LockPath,
    /// What its guard says.
    pub mark: GuardMark,
    /// May be nested.
    pub recursive: bool,
    /// Does not wait for ever.
    pub bounded: bool,
    /// Calls that lead to it, and the acquisition last. Never empty.
    pub path: Arc<[Step]>,
}

/// A guard that the function gives back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// Which lock it holds.
    pub lock: Option<LockPath>,
    /// What it says.
    pub mark: GuardMark,
    /// How it holds the lock.
    pub access: Access,
    /// From a `try_…`.
    pub is_try: bool,
    /// May be nested.
    pub recursive: bool,
    /// Calls that lead to the acquisition, and it last.
    pub path: Arc<[Step]>,
}

/// A call that blocks the thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocks {
    /// Why.
    pub kind: Blocking,
    /// Calls that lead to it, and it last.
    pub path: Arc<[Step]>,
}

/// What a caller needs to know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Locks taken by calling it (for an async function: by running its future).
    pub acquires: Vec<Acquired>,
    /// Guards given back.
    pub returns: Vec<Returned>,
    /// It may block the thread through these.
    pub blocks: Vec<Blocks>,
    /// It has await points.
    pub awaits: bool,
    /// It starts tasks or threads.
    pub spawns: bool,
    /// The place that it gives back a reference to.
    pub place: Option<LockPath>,
    /// What it does to the context that it runs in.
    pub effects: Effects,
    /// What it looks at, or writes without a look, under locks and in atomics.
    pub touches: Vec<Touch>,
}

/// Longer paths to an acquisition are not followed.
pub const MAX_PATH: usize = 8;
/// More acquisitions of one function are not kept.
pub const MAX_ACQUIRES: usize = 48;
/// More guards given back by one function are not kept.
pub const MAX_RETURNS: usize = 4;

/// Where a step stands in the workspace: file, offset of its chunk, body, node. Unlike chunks' names
/// this does not depend on the edits that led to a text.
pub type Rank = (FileId, u32, BodyIdx, ExprId);

impl Summary {
    /// Does it say nothing that concerns a caller?
    pub fn is_empty(&self) -> bool {
        self.acquires.is_empty()
            && self.returns.is_empty()
            && self.blocks.is_empty()
            && self.place.is_none()
            && self.effects.is_empty()
            && self.touches.is_empty()
    }
    /// Puts the parts in order, keeps the shortest path to each lock and the nearest locks.
    pub fn normalise(&mut self, rank: &dyn Fn(&Step) -> Rank) {
        let key = |path: &[Step]| (path.len(), path.iter().map(rank).collect::<Vec<_>>());
        self.acquires.sort_by_cached_key(|a| key(&a.path));
        let mut kept: Vec<Acquired> = Vec::new();
        for a in std::mem::take(&mut self.acquires) {
            let same = |b: &Acquired| {
                (&a.lock, a.mark.access, a.recursive, a.bounded)
                    == (&b.lock, b.mark.access, b.recursive, b.bounded)
            };
            if kept.len() < MAX_ACQUIRES && !kept.iter().any(same) {
                kept.push(a);
            }
        }
        self.acquires = kept;
        self.returns.sort_by_cached_key(|r| key(&r.path));
        let mut kept: Vec<Returned> = Vec::new();
        for r in std::mem::take(&mut self.returns) {
            if kept.len() < MAX_RETURNS && !kept.iter().any(|b| r.lock == b.lock && r.access == b.access) {
                kept.push(r);
            }
        }
        self.returns = kept;
        self.blocks.sort_by_cached_key(|b| (b.kind as u8, key(&b.path)));
        self.blocks.dedup_by_key(|b| b.kind as u8);
        self.effects.normalise(rank);
    }
}
