//! The detector behind the `await-holding-…` rules: a guard that is alive where the task may be
//! suspended.

use super::scan::{Found, Scan, Spot};
use super::uses::Parents;
use super::{Rule, editions, release};
use crate::finding::Severity;
use crate::flow::Unit;
use crate::flow::cfg::{AwaitKind, Guard, GuardIx, Origin};
use crate::flow::liveness::{Held, Point, PointKind};
use crate::flow::place::Root;
use std::collections::BTreeMap;

/// One guard with the points at which it is held.
pub struct Hold<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// The guard.
    pub guard: &'a Guard,
    /// Await points in source order, with how it is held.
    pub points: Vec<(&'a Point, Held)>,
}

/// Guards that are alive at await points, with these points.
pub fn holds<'a>(scan: &Scan<'a>, wanted: impl Fn(&Guard) -> bool) -> Vec<Hold<'a>> {
    let mut out = Vec::new();
    let parents = editions::unknown(scan).then(|| Parents::new(scan));
    for unit in &scan.flow.units {
        let mut by_guard: BTreeMap<GuardIx, Vec<(&Point, Held)>> = BTreeMap::new();
        for point in &unit.live.points {
            if !matches!(point.kind, PointKind::Await(_)) {
                continue;
            }
            for held in &point.held {
                let guard = unit.cfg.guard(held.guard);
                let temporary = matches!(unit.cfg.places.get(held.place).root, Root::Value(_));
                let doubtful = |p: &Parents| temporary && editions::matters(scan, p, guard.at, point.expr);
                if wanted(guard) && !parents.as_ref().is_some_and(doubtful) {
                    let list = by_guard.entry(held.guard).or_default();
                    if !list.iter().any(|(p, _)| p.expr == point.expr) {
                        list.push((point, *held));
                    }
                }
            }
        }
        for (ix, mut points) in by_guard {
            points.sort_by_key(|(p, _)| p.expr);
            out.push(Hold { unit, guard: unit.cfg.guard(ix), points });
        }
    }
    out
}

/// No more awaits than these are named.
const MAX_RELATED: usize = 4;

/// The finding for a hold: the guard's acquisition, then the way to it, then the awaits.
pub fn found(
    scan: &Scan<'_>,
    rule: &'static Rule,
    tier: Severity,
    hold: &Hold<'_>,
    message: String,
) -> Found {
    let mut related: Vec<(Spot, String)> = Vec::new();
    for step in &hold.guard.via {
        related.push((Scan::step(step), "the guard comes from here".to_string()));
    }
    for (point, _) in hold.points.iter().take(MAX_RELATED) {
        related.push((scan.head(point.expr), format!("{} here with the guard alive", waits(point))));
    }
    let fixes = release::plans(scan, hold);
    Found {
        rule,
        tier: scan.tier(tier),
        message,
        at: scan.guard_spot(hold.guard),
        related,
        fixes,
        unnecessary: false,
    }
}

fn waits(point: &Point) -> &'static str {
    match point.kind {
        PointKind::Await(AwaitKind::Select) => "`select!` waits",
        PointKind::Await(AwaitKind::Join) => "`join!` waits",
        PointKind::Await(AwaitKind::Yield) => "the task yields",
        PointKind::Await(AwaitKind::ForAwait) => "the loop awaits",
        _ => "await",
    }
}

/// `across this await`, `across 3 awaits`.
pub fn across(hold: &Hold<'_>) -> String {
    match hold.points.len() {
        1 => "across an `.await`".to_string(),
        n => format!("across {n} `.await`s"),
    }
}

/// Where a guard was taken, for messages: `taken here`, `given by the caller`.
pub fn taken(guard: &Guard) -> &'static str {
    match guard.origin {
        Origin::Call => "is held",
        Origin::Param(_) => "is given to this function and held",
        Origin::Lent(_) => "is lent to this function and stays locked",
    }
}
