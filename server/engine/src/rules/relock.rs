//! The detector behind double-lock, recursive-read-lock and if-let-mutex: a lock is taken while a
//! guard of it is alive.

use super::fix::Plan;
use super::scan::{Found, Scan, Spot};
use super::uses::Parents;
use super::{Rule, editions, one_guard, release, reuse};
use crate::facts::{ExprId, ExprKind};
use crate::finding::{Safety, Severity};
use crate::flow::Unit;
use crate::flow::cfg::{Guard, GuardIx, Origin};
use crate::flow::identity::{LockPath, LockRoot, Relation};
use crate::flow::liveness::{Held, Point, PointKind};
use crate::flow::place::Root;
use crate::flow::summary::Step;
use crate::flow::walk::walk;
use crate::model::marks::{Access, Class, GuardMark};

/// A lock taken while a guard of it is alive.
pub struct Relock<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// The guard that is alive.
    pub first: &'a Guard,
    /// Where it is kept.
    pub held: Held,
    /// The second acquisition, or the call that leads to it.
    pub at: ExprId,
    /// How the second one wants the lock.
    pub wants: Access,
    /// The way from the call to the second acquisition; empty if it is in this body.
    pub path: Vec<Step>,
    /// Certainly the same instance, or perhaps another of the same field.
    pub relation: Relation,
    /// The second acquisition's own guard, if it is in this body.
    pub second: Option<GuardIx>,
}

impl Relock<'_> {
    /// Both only read.
    pub fn is_shared(&self) -> bool {
        self.held.access == Access::Shared && self.wants == Access::Shared
    }
    /// The local that keeps the first guard.
    pub fn local(&self) -> Option<crate::model::LocalId> {
        match self.unit.cfg.places.get(self.held.place).root {
            Root::Local(l) => Some(l),
            _ => None,
        }
    }
}

/// All of them in one body, each pair once.
pub fn relocks<'a>(scan: &Scan<'a>) -> Vec<Relock<'a>> {
    let mut out: Vec<Relock<'a>> = Vec::new();
    for unit in &scan.flow.units {
        for point in &unit.live.points {
            if point.held.is_empty() {
                continue;
            }
            match point.kind {
                PointKind::Acquire(ix) => direct(unit, point, ix, &mut out),
                PointKind::Call | PointKind::Run(_) => through_call(scan, unit, point, &mut out),
                PointKind::Await(_) => {}
            }
        }
    }
    if editions::unknown(scan) && !out.is_empty() {
        let parents = Parents::new(scan);
        out.retain(|r| r.local().is_some() || !editions::matters(scan, &parents, r.first.at, r.at));
    }
    // One finding for each pair; where a call both reads and writes, writing says it all.
    out.sort_by_key(Relock::is_shared);
    let mut seen: Vec<(ExprId, ExprId)> = Vec::new();
    out.retain(|r| {
        let key = (r.first.at, r.at);
        let new = !seen.contains(&key);
        seen.push(key);
        new
    });
    out
}

fn direct<'a>(unit: &'a Unit, point: &Point, ix: GuardIx, out: &mut Vec<Relock<'a>>) {
    let guard = unit.cfg.guard(ix);
    let Some(lock) = &guard.lock else { return };
    if guard.origin != Origin::Call || !guard.via.is_empty() || guard.is_try || guard.timed || guard.recursive
    {
        return;
    }
    for held in &point.held {
        let first = unit.cfg.guard(held.guard);
        // The guard of an earlier turn of the loop: the same lock only if its name means the same in each turn.
        let turn = held.guard == ix && matches!(lock.root, LockRoot::Local(_));
        if turn {
            continue;
        }
        if let Some(relation) = compare(first, held.access, lock, guard.mark.access, &guard.mark) {
            let second = Some(ix);
            let wants = guard.mark.access;
            out.push(Relock {
                unit,
                first,
                held: *held,
                at: guard.at,
                wants,
                path: Vec::new(),
                relation,
                second,
            });
        }
    }
}

fn through_call<'a>(scan: &Scan<'a>, unit: &'a Unit, point: &Point, out: &mut Vec<Relock<'a>>) {
    let Some((call, _)) = scan.world.runs(scan.flow, point) else { return };
    for taken in scan.world.taken(scan.flow, call) {
        let acquired = taken.acquired;
        if acquired.bounded || acquired.recursive {
            continue;
        }
        for held in &point.held {
            let first = unit.cfg.guard(held.guard);
            // The guard that this call gave in an earlier turn, of a local that is bound anew in each.
            if first.at == call && matches!(taken.lock.root, LockRoot::Local(_)) {
                continue;
            }
            let relation = compare(first, held.access, &taken.lock, acquired.mark.access, &acquired.mark);
            if relation == Some(Relation::Same) {
                let (wants, path) = (acquired.mark.access, acquired.path.to_vec());
                let relation = Relation::Same;
                out.push(Relock { unit, first, held: *held, at: call, wants, path, relation, second: None });
            }
        }
    }
}

/// Would taking `lock` wait for the guard `first`?
fn compare(
    first: &Guard,
    holds: Access,
    lock: &LockPath,
    wants: Access,
    mark: &GuardMark,
) -> Option<Relation> {
    let waits = |c| matches!(c, Class::Thread | Class::Async);
    if !waits(mark.class) || first.mark.class != mark.class {
        return None;
    }
    let compatible = match (holds, wants) {
        (Access::Shared, Access::Shared) => mark.family == "spin",
        (Access::Shared, Access::Upgradable) | (Access::Upgradable, Access::Shared) => true,
        _ => false,
    };
    if compatible {
        return None;
    }
    match first.lock.as_ref()?.relation(lock) {
        Relation::Different => None,
        relation => Some(relation),
    }
}

/// The finding: the second acquisition, then the first, then the way to the second.
pub fn found(
    scan: &Scan<'_>,
    rule: &'static Rule,
    tier: Severity,
    relock: &Relock<'_>,
    message: String,
) -> Found {
    let mut related: Vec<(Spot, String)> =
        vec![(scan.guard_spot(relock.first), "the first guard, still alive".to_string())];
    related.extend(Scan::way(&relock.path, "the lock is taken again here"));
    let mut fixes = Vec::new();
    if relock.relation == Relation::Same {
        fixes.extend(reuse::plan(scan, relock));
        if let Some(local) = relock.local() {
            let what = if relock.path.is_empty() { "the lock is taken again" } else { "the call" };
            fixes.extend(release::drop_before(scan, relock.first, local, relock.at, what));
        } else if relock.first.origin == Origin::Call && scan.is_written(relock.first.at) {
            fixes.extend(one_guard(scan, relock));
            fixes.extend(release::hoist(scan, relock.first, &[relock.at]));
        }
    }
    Found {
        rule,
        tier: scan.tier(tier),
        message,
        at: scan.head(relock.at),
        related,
        fixes,
        unnecessary: false,
    }
}

/// One guard for the head and all that its body takes again.
fn one_guard(scan: &Scan<'_>, relock: &Relock<'_>) -> Option<Plan> {
    let mut others = Vec::new();
    for other in relocks(scan).iter().filter(|r| r.first.at == relock.first.at) {
        others.push(relock.unit.cfg.guard(other.second?));
    }
    one_guard::plan(scan, relock.first, &others, "Keep one guard for both", Safety::Safe)
}

/// Is the first guard a temporary in the head of an `if let` whose branches hold the second
/// acquisition, by the rules of the editions before 2024?
pub fn in_if_let(scan: &Scan<'_>, relock: &Relock<'_>) -> bool {
    let body = &*scan.flow.typed.body;
    if relock.local().is_some() {
        return false;
    }
    let holds = |e: ExprId, node: ExprId| {
        let mut found = false;
        walk(body, e, &mut |x| found |= x == node);
        found
    };
    (0..body.exprs.len() as u32).map(ExprId).any(|e| match &body.expr(e).kind {
        ExprKind::If { cond, then, else_, rescope: false } => {
            holds(*cond, relock.first.at)
                && (holds(*then, relock.at) || else_.is_some_and(|x| holds(x, relock.at)))
        }
        _ => false,
    })
}
