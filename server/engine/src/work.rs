//! What is left to do after a change, and what is known so far.
//!
//! Two queues. First each body is *prepared*: its types and the calls in it. When all are, bodies are
//! *analysed* by components of the call graph, callees first: guards, summary, rules. An edited body
//! goes through both; if its summary came out different, its callers are analysed again, and so on.
//! The summaries of a component are always computed from nothing, so that the result does not
//! depend on what was known before.

mod focus;
mod look;

use crate::engine::{EngineConfig, Progress};
use crate::facts::Name;
use crate::finding::FileId;
use crate::flow::summary::Summary;
use crate::flow::{self, BodyFlow, Prepared, World, graph};
use crate::locks::{self, BodyUses, Evidence, LockScan};
use crate::model::{BodyRef, LockDecl, Model};
use crate::rules::{self, At, Check, Found, Scan};
use focus::Focus;
use look::LookedAt;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is known of one body.
#[derive(Default)]
struct Memo {
    /// Types and names, from reading to analysing; made again when needed.
    prepared: Option<Prepared>,
    /// See [`flow::is_quiet`].
    quiet: bool,
    found: Vec<Found>,
    /// What the body does with lock fields.
    uses: BodyUses,
}

/// The state of the analysis.
#[derive(Default)]
pub struct Work {
    /// The list of bodies must be made anew.
    stale: bool,
    memos: BTreeMap<BodyRef, Memo>,
    callees: BTreeMap<BodyRef, Vec<BodyRef>>,
    callers: FxHashMap<BodyRef, BTreeSet<BodyRef>>,
    summaries: FxHashMap<BodyRef, Arc<Summary>>,
    /// To be prepared.
    unread: BTreeSet<BodyRef>,
    /// To be analysed.
    dirty: BTreeSet<BodyRef>,
    order: Option<Order>,
    focus: Focus,
    locks: Locks,
    looked_at: LookedAt,
}

/// What is known of locks over the whole workspace.
#[derive(Default)]
struct Locks {
    /// A use of a lock changed, or a name that nobody can follow.
    stale: bool,
    /// The declarations must be collected anew.
    undeclared: bool,
    /// They have been judged at least once since the workspace was read.
    known: bool,
    decls: Vec<LockDecl>,
    /// Fields that keep handles of threads and tasks.
    handles: Vec<LockDecl>,
    /// Names by file that nobody can follow; what is missing must be read.
    dark: BTreeMap<FileId, FxHashSet<Name>>,
    found: BTreeMap<FileId, Vec<Found>>,
}

/// The call graph's components, callees first.
struct Order {
    components: Vec<Vec<BodyRef>>,
    of: FxHashMap<BodyRef, usize>,
    /// Components with dirty members.
    queue: BTreeSet<usize>,
}

/// A component's summaries settle after a few rounds; the paths in them cannot grow for ever.
const MAX_ROUNDS: usize = 16;
/// With no more bodies to read than these, nobody needs to go before others.
const FEW: usize = 4;

impl Work {
    /// Every body must be looked at again: names may mean something else.
    pub fn forget(&mut self) {
        self.stale = true;
    }

    /// A file has, or had, text that cannot be read: what its names mean is open.
    pub fn darkened(&mut self, file: FileId) {
        self.locks.dark.remove(&file);
        self.locks.stale = true;
    }

    /// The workspace is being read again: locks are not judged before that is done.
    pub fn unjudged(&mut self) {
        self.locks.known = false;
        self.locks.stale = true;
    }

    /// Have the locks of the whole workspace been judged?
    pub fn is_judged(&self) -> bool {
        self.locks.known
    }

    /// These bodies changed inside, or are new.
    pub fn edited(&mut self, bodies: Vec<BodyRef>) {
        if !self.stale {
            self.unread.extend(bodies);
            self.focus.reset();
        }
    }

    /// Has every body of a file been worked on?
    pub fn is_ready(&self, file: FileId) -> bool {
        let range = all_of(file);
        !self.stale
            && self.unread.range(range.clone()).next().is_none()
            && self.dirty.range(range).next().is_none()
    }

    /// What was found in the bodies of a file.
    pub fn found(&self, file: FileId) -> impl Iterator<Item = &Found> {
        let locks = self.locks.found.get(&file).filter(|_| self.locks.known).into_iter().flatten();
        self.memos.range(all_of(file)).flat_map(|(_, memo)| &memo.found).chain(locks)
    }

    /// Files with findings that have related places or edits in `file`.
    pub fn files_pointing_to(&self, file: FileId) -> Vec<FileId> {
        let points = |f: &Found| f.related.iter().any(|(spot, _)| spot.body.file == file);
        let with = self.memos.iter().filter(|(b, m)| b.file != file && m.found.iter().any(points));
        with.map(|(b, _)| b.file).collect()
    }

    /// Does one unit of work.
    pub fn step(
        &mut self,
        model: &Model,
        config: &EngineConfig,
        first: &[FileId],
        complete: bool,
        changed: &mut BTreeSet<FileId>,
    ) -> Progress {
        if self.stale {
            self.restart(model, changed);
        } else if self.unread.len() > FEW && self.step_in_focus(model, config, first, changed) {
            // The files that someone looks at are not ready yet.
        } else if let Some(body) = self.next_unread(first) {
            self.prepare(model, config, body, changed);
        } else if !self.dirty.is_empty() {
            self.analyse_next(model, config, changed);
        } else if complete && (self.locks.stale || !self.locks.known) {
            self.judge(model, changed);
        } else {
            return Progress::Done;
        }
        Progress::More
    }

    /// A unit of work for the files in `first`; false if they have all they need.
    fn step_in_focus(
        &mut self,
        model: &Model,
        config: &EngineConfig,
        first: &[FileId],
        changed: &mut BTreeSet<FileId>,
    ) -> bool {
        self.focus.set(first, &self.unread, &self.callees);
        if let Some(body) = self.focus.next_unread(&self.unread, &self.callees) {
            self.unread.remove(&body);
            self.prepare(model, config, body, changed);
        } else if let Some(component) = self.focus.next_component(&self.dirty, &self.callees) {
            component.iter().for_each(|b| _ = self.dirty.remove(b));
            self.analyse(model, config, &component, changed);
        } else {
            return false;
        }
        true
    }

    fn restart(&mut self, model: &Model, changed: &mut BTreeSet<FileId>) {
        self.stale = false;
        self.looked_at.forget_all();
        let bodies: BTreeSet<BodyRef> = model.bodies().into_iter().collect();
        changed.extend(self.memos.keys().filter(|b| !bodies.contains(b)).map(|b| b.file));
        self.memos.retain(|b, _| bodies.contains(b));
        // Definitions have other numbers now: nothing of the old analysis can be kept but what is shown.
        self.memos.values_mut().for_each(|m| m.prepared = None);
        self.callees.clear();
        self.callers.clear();
        self.summaries.clear();
        self.dirty.clear();
        self.order = None;
        self.focus.reset();
        self.locks.undeclared = true;
        self.locks.stale = true;
        self.locks.dark.clear();
        self.unread = bodies;
    }

    fn next_unread(&mut self, first: &[FileId]) -> Option<BodyRef> {
        let wanted = first.iter().find_map(|f| self.unread.range(all_of(*f)).next().copied());
        let body = wanted.or_else(|| self.unread.first().copied())?;
        self.unread.remove(&body);
        Some(body)
    }

    fn prepare(
        &mut self,
        model: &Model,
        config: &EngineConfig,
        body: BodyRef,
        changed: &mut BTreeSet<FileId>,
    ) {
        let world = World { model, summaries: &self.summaries, forbidden: &config.invalid_types };
        let prepared = if model.owner_of(body).is_some() { flow::prepare(&world, body) } else { None };
        let Some(prepared) = prepared else { return self.remove(body, changed) };
        let callees = prepared.callees.clone();
        if self.callees.get(&body) != Some(&callees) {
            for old in self.callees.get(&body).into_iter().flatten() {
                if let Some(callers) = self.callers.get_mut(old) {
                    callers.remove(&body);
                }
            }
            for new in &callees {
                self.callers.entry(*new).or_default().insert(body);
            }
            self.callees.insert(body, callees);
            self.order = None;
        }
        let quiet = flow::is_quiet(&world, &prepared) && !locks::concerns(model, &prepared.typed);
        let memo = self.memos.entry(body).or_default();
        memo.quiet = quiet;
        if quiet {
            let uses = locks::without_uses(&prepared.typed);
            self.locks.stale |= memo.uses != uses;
            memo.uses = uses;
        }
        memo.prepared = (!quiet).then_some(prepared);
        self.mark(body);
    }

    fn remove(&mut self, body: BodyRef, changed: &mut BTreeSet<FileId>) {
        self.darkened(body.file);
        if self.memos.remove(&body).is_some() {
            changed.insert(body.file);
        }
        self.dirty.remove(&body);
        self.summaries.remove(&body);
        if self.callees.remove(&body).is_some() {
            self.order = None;
        }
        for caller in self.callers.remove(&body).unwrap_or_default() {
            self.mark(caller);
        }
    }

    fn mark(&mut self, body: BodyRef) {
        self.dirty.insert(body);
        if let Some(order) = &mut self.order
            && let Some(component) = order.of.get(&body)
        {
            order.queue.insert(*component);
        }
    }

    fn analyse_next(&mut self, model: &Model, config: &EngineConfig, changed: &mut BTreeSet<FileId>) {
        let order = match self.order.take() {
            Some(order) => order,
            None => self.sort(),
        };
        let order = self.order.insert(order);
        let Some(component) = order.queue.first().copied() else {
            // Bodies of no component are gone.
            self.dirty.clear();
            return;
        };
        order.queue.remove(&component);
        let members = order.components[component].clone();
        for member in &members {
            self.dirty.remove(member);
        }
        self.analyse(model, config, &members, changed);
    }

    fn sort(&self) -> Order {
        let components = graph::components(&self.callees);
        let of: FxHashMap<BodyRef, usize> =
            components.iter().enumerate().flat_map(|(i, c)| c.iter().map(move |b| (*b, i))).collect();
        let queue = self.dirty.iter().filter_map(|b| of.get(b).copied()).collect();
        Order { components, of, queue }
    }

    /// Analyses a component: summaries from nothing until they settle, then the rules.
    fn analyse(
        &mut self,
        model: &Model,
        config: &EngineConfig,
        members: &[BodyRef],
        changed: &mut BTreeSet<FileId>,
    ) {
        members.iter().for_each(|m| self.looked_at.forget(m));
        let old: Vec<_> = members.iter().map(|m| self.summaries.remove(m)).collect();
        if self.is_quiet(members) {
            for member in members {
                let memo = self.memos.entry(*member).or_default();
                memo.found.clear();
                changed.insert(member.file);
                self.summaries.insert(*member, Arc::default());
            }
            return self.tell_callers(members, &old);
        }
        let mut prepared = Vec::new();
        for member in members {
            let world = World { model, summaries: &self.summaries, forbidden: &config.invalid_types };
            let known = self.memos.get_mut(member).and_then(|m| m.prepared.take());
            prepared.extend(known.or_else(|| flow::prepare(&world, *member)));
        }
        let is_cycle =
            members.len() > 1 || members.iter().any(|m| self.callees.get(m).is_some_and(|c| c.contains(m)));
        let mut flows: Vec<BodyFlow> = Vec::new();
        for _ in 0..if is_cycle { MAX_ROUNDS } else { 1 } {
            flows.clear();
            let mut settled = true;
            for prepared in &prepared {
                let world = World { model, summaries: &self.summaries, forbidden: &config.invalid_types };
                let flow = flow::analyse(&world, prepared);
                let summary = Arc::new(flow::summarise(&world, &flow));
                settled &= self.summaries.get(&prepared.body) == Some(&summary);
                self.summaries.insert(prepared.body, summary);
                flows.push(flow);
            }
            if settled {
                break;
            }
        }
        for flow in flows {
            let world = World { model, summaries: &self.summaries, forbidden: &config.invalid_types };
            let (found, uses) = check(&world, config, &flow);
            let memo = self.memos.entry(flow.body).or_default();
            changed.insert(flow.body.file);
            memo.found = found;
            self.locks.stale |= memo.uses != uses;
            memo.uses = uses;
        }
        self.tell_callers(members, &old);
    }

    /// Is there nothing in a component, nor in what it calls?
    fn is_quiet(&self, members: &[BodyRef]) -> bool {
        let silent = |b: &BodyRef| members.contains(b) || self.summaries.get(b).is_none_or(|s| s.is_empty());
        members.iter().all(|m| {
            self.memos.get(m).is_some_and(|memo| memo.quiet)
                && self.callees.get(m).is_none_or(|callees| callees.iter().all(silent))
        })
    }

    /// Callers of a component are analysed again if its summaries came out different.
    fn tell_callers(&mut self, members: &[BodyRef], old: &[Option<Arc<Summary>>]) {
        for (member, old) in members.iter().zip(old) {
            if self.summaries.get(member) != old.as_ref() {
                let callers = self.callers.get(member).cloned().unwrap_or_default();
                callers.into_iter().filter(|c| !members.contains(c)).for_each(|c| self.mark(c));
            }
        }
    }

    /// Runs the rules that look at locks over the whole workspace.
    fn judge(&mut self, model: &Model, changed: &mut BTreeSet<FileId>) {
        let state = &mut self.locks;
        (state.stale, state.known) = (false, true);
        if std::mem::take(&mut state.undeclared) {
            state.decls = model.lock_decls();
            state.handles = model.handle_decls();
        }
        let files = model.all_files();
        state.dark.retain(|f, _| files.binary_search(f).is_ok());
        for file in files {
            state.dark.entry(file).or_insert_with(|| model.dark_names(file));
        }
        let mut evidence = Evidence::default();
        self.memos.values().for_each(|m| evidence.add(&m.uses));
        state.dark.values().for_each(|names| evidence.darken(names));
        let mut found: BTreeMap<FileId, Vec<Found>> = BTreeMap::new();
        for decl in &state.decls {
            let Some(uses) = evidence.of(decl) else { continue };
            let scan = LockScan { model, decl, uses };
            for rule in rules::ALL {
                if let Check::Lock(check) = rule.check {
                    check(&scan, found.entry(decl.item.file).or_default());
                }
            }
        }
        for decl in &state.handles {
            let Some(uses) = evidence.of(decl) else { continue };
            let scan = LockScan { model, decl, uses };
            let mut list = Vec::new();
            for rule in rules::ALL {
                if let Check::Handles { fields, .. } = rule.check {
                    fields(&scan, &mut list);
                }
            }
            list.into_iter().for_each(|f| found.entry(f.at.body.file).or_default().push(f));
        }
        changed.extend(state.found.keys().chain(found.keys()));
        found.retain(|_, list| !list.is_empty());
        state.found = found;
    }
}

/// Runs all rules on one body.
fn check(world: &World<'_>, config: &EngineConfig, flow: &BodyFlow) -> (Vec<Found>, BodyUses) {
    let owner = world.model.owner_of(flow.body);
    let in_test = owner.is_some_and(|o| world.model.def(o).in_test);
    let scan = Scan { world, flow, owner, in_test, config };
    let mut out = Vec::new();
    for rule in rules::ALL {
        if let Check::Body(check) | Check::Handles { body: check, .. } = rule.check {
            check(&scan, &mut out);
        }
    }
    let uses = locks::collect(&scan);
    (conditional(&scan, out), uses)
}

/// Lowers what is compiled for tests only by one tier.
fn conditional(scan: &Scan<'_>, mut found: Vec<Found>) -> Vec<Found> {
    if scan.in_test || scan.flow.test_only.is_empty() {
        return found;
    }
    let in_test = Scan { in_test: true, ..*scan };
    for f in &mut found {
        if let At::Head(e) | At::Whole(e) = f.at.at
            && scan.flow.test_only.contains(&e)
        {
            f.tier = f.tier.and_then(|t| in_test.tier(t));
        }
    }
    found
}

/// All bodies of a file.
fn all_of(file: FileId) -> std::ops::RangeInclusive<BodyRef> {
    use crate::facts::{BodyIdx, ChunkId};
    let at = |n| BodyRef { file, chunk: ChunkId(n), body: BodyIdx(n) };
    at(0)..=at(u32::MAX)
}
