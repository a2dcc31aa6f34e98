//! What an editor shows of locks where nothing is wrong: how long a guard lives and what crosses it,
//! what a lock is and who takes it, what a function does with locks. Plain data with byte ranges.
//!
//! The flow of a body is not kept after its analysis; it is made again when somebody looks at it, and
//! kept until the body or what it calls changes. What is not known is not said.

mod cursor;
mod hints;
mod hover;
mod section;
#[cfg(test)]
mod tests;

use crate::engine::EngineConfig;
use crate::facts::{ExprId, PatId};
use crate::finding::{FileId, Place};
use crate::flow::cfg::{Context, Origin};
use crate::flow::identity::LockKey;
use crate::flow::liveness::PointKind;
use crate::flow::{BodyFlow, World};
use crate::model::{BodyRef, Model};
use crate::rules::fix::place;
use crate::rules::{At, Scan, Spot};
use crate::work::Work;
use std::sync::Arc;

/// A short note inside the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Before which byte.
    pub at: u32,
    /// What it says.
    pub text: String,
    /// More, when somebody points at it.
    pub tooltip: String,
    /// It stands before what it is about, not behind.
    pub leads: bool,
}

/// What is shown for a name that somebody points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The name.
    pub at: Place,
    /// What is to be said, one line each, markdown, the most important first.
    pub lines: Vec<Line>,
}

/// A line of a [`Hover`], with places to jump to behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Markdown.
    pub text: String,
    /// Places; each is shown as its file and line.
    pub links: Vec<Place>,
}

/// A place that takes a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acquisition {
    /// The method's or helper function's name.
    pub at: Place,
    /// What the code there may do to its thread.
    pub context: Context,
    /// Its guard lives over an await.
    pub over_await: bool,
}

/// The state of the analysis, to be asked.
#[derive(Clone, Copy)]
pub(crate) struct Desk<'a> {
    pub model: &'a Model,
    pub config: &'a EngineConfig,
    pub work: &'a Work,
    /// Everything has been read: what is not there can be spoken of.
    pub complete: bool,
}

impl<'a> Desk<'a> {
    fn world(&self) -> World<'a> {
        self.work.world(self.model, self.config)
    }

    fn flow(&self, body: BodyRef) -> Option<Arc<BodyFlow>> {
        self.work.flow(self.model, self.config, body)
    }

    fn scan<'s>(&self, world: &'s World<'a>, flow: &'s BodyFlow) -> Scan<'s>
    where
        'a: 's,
    {
        let owner = self.model.owner_of(flow.body);
        let in_test = owner.is_some_and(|o| self.model.def(o).in_test);
        Scan { world, flow, owner, in_test, config: self.config }
    }

    fn whole(&self, flow: &BodyFlow, e: ExprId) -> Option<Place> {
        place(self.model, Spot { body: flow.body, at: At::Whole(flow.origin(e)) })
    }

    fn head(&self, flow: &BodyFlow, e: ExprId) -> Option<Place> {
        let origin = flow.origin(e);
        let at = if origin == e { At::Head(e) } else { At::Whole(origin) };
        place(self.model, Spot { body: flow.body, at })
    }

    fn pat(&self, flow: &BodyFlow, p: PatId) -> Option<Place> {
        place(self.model, Spot { body: flow.body, at: At::Pat(p) })
    }

    /// Where a body's code stands.
    fn extent(&self, body: BodyRef) -> Option<Place> {
        let (facts, _) = self.model.body(body)?;
        place(self.model, Spot { body, at: At::Whole(facts.root?) })
    }

    /// All places of the workspace that take a lock, helper functions that give its guard back, and
    /// functions that take the lock they are given, among them. Sorted.
    pub fn acquisitions(&self, key: &LockKey) -> Vec<Acquisition> {
        let world = self.world();
        let mut out = Vec::new();
        for body in self.work.bodies_with(self.model, key) {
            let Some(flow) = self.flow(body) else { continue };
            self.acquisitions_in(&world, &flow, &mut |lock| lock.key.as_ref() == Some(key), &mut out);
        }
        out.sort_by_key(|a| a.at);
        out.dedup_by_key(|a| a.at);
        out
    }

    /// The places of one body that take a lock which `wanted` knows.
    fn acquisitions_in(
        &self,
        world: &World<'_>,
        flow: &BodyFlow,
        wanted: &mut dyn FnMut(&crate::flow::identity::LockPath) -> bool,
        out: &mut Vec<Acquisition>,
    ) {
        for unit in &flow.units {
            for point in &unit.live.points {
                let (at, over_await) = match point.kind {
                    PointKind::Acquire(ix) => {
                        let guard = unit.cfg.guard(ix);
                        if guard.origin != Origin::Call || !guard.lock.as_ref().is_some_and(&mut *wanted) {
                            continue;
                        }
                        let over = unit.live.points.iter().any(|p| {
                            matches!(p.kind, PointKind::Await(_)) && p.held.iter().any(|h| h.guard == ix)
                        });
                        (guard.at, over)
                    }
                    PointKind::Call | PointKind::Run(_) => {
                        let Some((call, _)) = world.runs(flow, point) else { continue };
                        let direct = world.taken(flow, call).into_iter().any(|t| {
                            t.acquired.path.len() == 1 && t.acquired.lock.key.is_none() && wanted(&t.lock)
                        });
                        if !direct {
                            continue;
                        }
                        (call, false)
                    }
                    PointKind::Await(_) => continue,
                };
                let Some(at) = self.head(flow, at) else { continue };
                out.push(Acquisition { at, context: point.context, over_await });
            }
        }
    }

    /// The bodies of a file whose code touches a range.
    fn bodies(&self, file: FileId, start: u32, end: u32) -> Vec<BodyRef> {
        let touches = |b: &BodyRef| self.extent(*b).is_some_and(|p| p.start <= end && start <= p.end);
        self.work.busy_bodies(file).into_iter().filter(touches).collect()
    }

    fn line(&self, file: FileId, offset: u32) -> usize {
        let text = self.model.text(file).and_then(|t| t.get(..offset as usize));
        text.map_or(0, |t| t.bytes().filter(|b| *b == b'\n').count())
    }
}
