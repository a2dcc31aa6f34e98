//! Which guards are alive at each point of a unit: a forward dataflow over its graph.
//!
//! The state is a set of facts "guard instance is kept at place". Each event maps each fact by
//! itself, so the union over paths is exact: a guard that is dropped on every path is dead, one
//! that is dropped on some path may be alive.

use super::cfg::{AwaitKind, BlockId, Cfg, Context, Event, GuardIx};
use super::place::{PlaceId, Places, Root};
use crate::facts::ExprId;
use crate::model::LocalId;
use crate::model::marks::Access;
use std::collections::BTreeSet;

/// A guard instance kept at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Held {
    /// The instance.
    pub guard: GuardIx,
    /// Where it is kept.
    pub place: PlaceId,
    /// How it holds the lock by now.
    pub access: Access,
}

/// What happens at a [`Point`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PointKind {
    /// A guard is made; `held` is from just before.
    Acquire(GuardIx),
    /// A call; guards moved into it are left out of `held`.
    Call,
    /// The task may be suspended.
    Await(AwaitKind),
    /// The future of this call runs to completion at an await; guards as at the await.
    Run(ExprId),
}

/// A point of execution with the guards that are alive there.
#[derive(Clone, Debug)]
pub struct Point {
    /// What happens.
    pub kind: PointKind,
    /// The expression that does it.
    pub expr: ExprId,
    /// What the code may do to its thread.
    pub context: Context,
    /// Guards alive, sorted, each instance once for each place.
    pub held: Vec<Held>,
    /// The block.
    pub block: BlockId,
    /// The event's index in the block.
    pub index: usize,
}

/// What the dataflow found in one unit.
#[derive(Clone, Debug, Default)]
pub struct Liveness {
    /// Points that can be reached, in block order.
    pub points: Vec<Point>,
    /// Guards given back, at [`Root::Return`].
    pub returned: Vec<Held>,
}

type State = BTreeSet<Held>;

/// Solves the dataflow. `exit` is the block where the unit ends.
pub fn solve(cfg: &mut Cfg, exit: BlockId) -> Liveness {
    let mut places = std::mem::take(&mut cfg.places);
    let entries = fixpoint(cfg, &mut places);
    let mut out = Liveness::default();
    for (i, entry) in entries.iter().enumerate() {
        let Some(entry) = entry else { continue };
        let mut state = entry.clone();
        for (index, event) in cfg.blocks[i].events.iter().enumerate() {
            let block = BlockId(i as u32);
            record(cfg, &places, event, &state, (block, index), &mut out.points);
            apply(cfg, event, &mut state, &mut places);
        }
        if i == exit.0 as usize {
            out.returned = state.into_iter().filter(|h| places.get(h.place).root == Root::Return).collect();
        }
    }
    cfg.places = places;
    out
}

/// The state at the entry of each block that can be reached.
fn fixpoint(cfg: &Cfg, places: &mut Places) -> Vec<Option<State>> {
    let mut entries: Vec<Option<State>> = vec![None; cfg.blocks.len()];
    if let Some(first) = entries.first_mut() {
        *first = Some(State::new());
    }
    let mut work: BTreeSet<u32> = BTreeSet::from([0]);
    while let Some(i) = work.pop_first() {
        let Some(block) = cfg.blocks.get(i as usize) else { continue };
        let Some(mut state) = entries[i as usize].clone() else { continue };
        for event in &block.events {
            apply(cfg, event, &mut state, places);
        }
        for next in &block.next {
            let entry = &mut entries[next.0 as usize];
            let changed = match entry {
                None => {
                    *entry = Some(state.clone());
                    true
                }
                Some(old) => {
                    let before = old.len();
                    old.extend(state.iter().copied());
                    old.len() != before
                }
            };
            if changed {
                work.insert(next.0);
            }
        }
    }
    entries
}

fn apply(cfg: &Cfg, event: &Event, state: &mut State, places: &mut Places) {
    match event {
        Event::Acquire { guard, to } => {
            let access = cfg.guard(*guard).mark.access;
            state.insert(Held { guard: *guard, place: *to, access });
        }
        Event::Move { from, to, access } => {
            let moved: Vec<Held> =
                state.iter().copied().filter(|h| places.concerns(*from, h.place)).collect();
            for held in &moved {
                state.remove(held);
            }
            for held in moved {
                let place = places.moved(*from, *to, held.place);
                state.insert(Held { place, access: access.unwrap_or(held.access), ..held });
            }
        }
        Event::Drop(place) => state.retain(|h| !places.concerns(*place, h.place)),
        Event::Empty { place, tries_only } => {
            state.retain(|h| (*tries_only && !cfg.guard(h.guard).is_try) || !places.concerns(*place, h.place))
        }
        Event::Use(_) | Event::Arm(_) | Event::Call { .. } | Event::Await { .. } => {}
    }
}

fn record(
    cfg: &Cfg,
    places: &Places,
    event: &Event,
    state: &State,
    (block, index): (BlockId, usize),
    out: &mut Vec<Point>,
) {
    let context = cfg.blocks[block.0 as usize].context;
    let alive = |without: &[PlaceId]| -> Vec<Held> {
        let kept = |h: &&Held| {
            !matches!(places.get(h.place).root, Root::Parked(_))
                && !without.iter().any(|p| places.concerns(*p, h.place))
        };
        state.iter().filter(kept).copied().collect()
    };
    let mut push = |kind, expr, held| out.push(Point { kind, expr, context, held, block, index });
    match event {
        Event::Acquire { guard, .. } => {
            let at = cfg.guard(*guard).at;
            push(PointKind::Acquire(*guard), at, alive(&[]));
        }
        Event::Call { expr, moved } => push(PointKind::Call, *expr, alive(moved)),
        Event::Await { expr, kind, futures } => {
            push(PointKind::Await(*kind), *expr, alive(&[]));
            for call in futures {
                push(PointKind::Run(*call), *expr, alive(&[]));
            }
        }
        Event::Move { .. } | Event::Drop(_) | Event::Empty { .. } | Event::Use(_) | Event::Arm(_) => {}
    }
}

/// Is a local mentioned on some path after this point?
pub fn used_after(cfg: &Cfg, block: BlockId, index: usize, local: LocalId) -> bool {
    let mentions = |events: &[Event]| events.iter().any(|e| matches!(e, Event::Use(l) if *l == local));
    let Some(first) = cfg.blocks.get(block.0 as usize) else { return false };
    if mentions(first.events.get(index + 1..).unwrap_or_default()) {
        return true;
    }
    let mut seen = BTreeSet::new();
    let mut work = first.next.clone();
    while let Some(b) = work.pop() {
        if !seen.insert(b) {
            continue;
        }
        let Some(block) = cfg.blocks.get(b.0 as usize) else { continue };
        if mentions(&block.events) {
            return true;
        }
        work.extend(&block.next);
    }
    false
}
