//! What is shown for a name that somebody points at: what no compiler says of locks.

use super::cursor::Target;
use super::hints::ending;
use super::{Acquisition, Desk, Hover, Line};
use crate::facts::{Edition, ExprId};
use crate::finding::{FileId, Place};
use crate::flow::BodyFlow;
use crate::flow::cfg::Context;
use crate::flow::identity::{LockKey, LockPath, LockRoot};
use crate::flow::liveness::PointKind;
use crate::flow::summary::Step;
use crate::model::marks::{Access, Blocking, Class, LockMark, Shape};
use crate::model::{BodyRef, DefId, Ty};
use crate::rules::Scan;
use crate::rules::fix::place;
use std::sync::Arc;

/// No more places than these are listed; the rest is counted.
const MAX_LINKS: usize = 8;
/// No more locks of a function than these are named.
const MAX_NAMED: usize = 6;

fn said(text: impl Into<String>) -> Line {
    Line { text: text.into(), links: Vec::new() }
}

impl Desk<'_> {
    /// What is to be said of the name at an offset; `None` where nothing is known of locks.
    pub fn hover(&self, file: FileId, offset: u32) -> Option<Hover> {
        let (target, at) = self.target(file, offset)?;
        let lines = match &target {
            Target::Declared(key, ty) => self.lock_lines(&self.key_name(key), ty, &self.of_target(&target)),
            Target::Lock(flow, path, ty) => {
                let name = path.key.as_ref().map(|k| self.key_name(k));
                let name = name.unwrap_or_else(|| path.show(&self.world(), &flow.typed, &flow.sources));
                self.lock_lines(&name, ty, &self.of_target(&target))
            }
            Target::Guard(flow, local) => {
                self.section_lines(flow, |s| s.local == Some(*local), &self.of_target(&target))
            }
            Target::Acquisition(flow, call) => {
                let mut lines = self.section_lines(flow, |s| s.guard.at == *call, &self.of_target(&target));
                lines.extend(self.held_at(flow, *call));
                lines
            }
            Target::Function(def, call) => {
                let mut lines = self.function_lines(*def);
                if let Some((flow, call)) = call {
                    lines.extend(self.held_at(flow, *call));
                }
                lines
            }
        };
        (!lines.is_empty()).then_some(Hover { at, lines })
    }

    fn key_name(&self, key: &LockKey) -> String {
        match key {
            LockKey::Field(owner, name) => format!("{}.{name}", self.model.def(*owner).name),
            LockKey::Static(def) => self.model.def(*def).name.to_string(),
        }
    }

    fn lock_lines(&self, name: &str, ty: &Ty, taken: &[Acquisition]) -> Vec<Line> {
        let Some(mark) = self.model.lock_mark(ty) else { return Vec::new() };
        let mut out = vec![said(format!("**Lock `{name}`**: {}", kind(mark)))];
        if self.complete {
            out.push(taken_line(taken));
            out.extend(fit(mark, taken).map(said));
            out.extend(sharers(taken).map(said));
        }
        out
    }

    fn section_lines(
        &self,
        flow: &Arc<BodyFlow>,
        wanted: impl Fn(&super::section::Section<'_>) -> bool,
        taken: &[Acquisition],
    ) -> Vec<Line> {
        let world = self.world();
        let scan = self.scan(&world, flow);
        let Some(section) = self.sections(&world, flow).into_iter().find(wanted) else { return Vec::new() };
        let guard = section.guard;
        let how = match guard.mark.access {
            Access::Shared => "shared",
            Access::Upgradable => "upgradable",
            Access::Exclusive => "exclusive",
        };
        let lock = scan.lock_name(guard);
        let file = section.range.file;
        let (first, last) =
            (self.line(file, section.taken.start) + 1, self.line(file, section.range.end) + 1);
        let mut text = format!("**Guard of {lock}** ({how}), held ");
        text +=
            &if first == last { format!("on line {first}") } else { format!("from line {first} to {last}") };
        text += &format!(": until {}", ending(&section));
        let mut out = vec![said(text)];
        let mut links = |what: &str, list: &[ExprId]| {
            let places: Vec<Place> = list.iter().filter_map(|e| self.head(flow, *e)).collect();
            if !places.is_empty() {
                out.push(Line {
                    text: what.to_string(),
                    links: places.into_iter().take(MAX_LINKS).collect(),
                });
            }
        };
        links("The task may be suspended under it:", &section.awaits);
        links("The thread may block under it:", &section.blocks);
        if !section.inner.is_empty() {
            out.push(said(format!("Taken under it: {}", section.inner.join(", "))));
        }
        if !guard.via.is_empty() {
            let links = guard.via.iter().filter_map(|s| place(self.model, Scan::step(s))).collect();
            out.push(Line { text: "The guard comes through:".into(), links });
        }
        if section.end == super::section::End::Temporary
            && self.line(file, section.taken.start) != self.line(file, section.range.end)
        {
            out.push(said(match self.model.edition(flow.body).0 {
                Edition::E2024 => "A temporary: in edition 2024 that of an `if let` ends before `else`, that of a block's tail with the block",
                _ => "A temporary: before edition 2024 that of an `if let` or `match` lives to the end of the whole expression, `else` included",
            }));
        }
        if taken.len() > 1 && self.complete {
            out.push(taken_line(taken));
        }
        out
    }

    /// The locks that are held where a call is made.
    fn held_at(&self, flow: &BodyFlow, call: ExprId) -> Option<Line> {
        let world = self.world();
        let scan = self.scan(&world, flow);
        let mut names: Vec<String> = Vec::new();
        for unit in &flow.units {
            for point in &unit.live.points {
                let is_it = match point.kind {
                    PointKind::Acquire(ix) => unit.cfg.guard(ix).at == call,
                    PointKind::Call => point.expr == call,
                    PointKind::Run(run) => run == call,
                    PointKind::Await(_) => false,
                };
                for held in point.held.iter().filter(|_| is_it) {
                    let guard = unit.cfg.guard(held.guard);
                    let name = scan.lock_name(guard);
                    if guard.at != call && !names.contains(&name) {
                        names.push(name);
                    }
                }
            }
        }
        (!names.is_empty()).then(|| said(format!("Held here: {}", names.join(", "))))
    }

    /// What callers of a function must know.
    fn function_lines(&self, def: DefId) -> Vec<Line> {
        let world = self.world();
        let Some(summary) = world.summary(def) else { return Vec::new() };
        let mut out = Vec::new();
        let body = self.model.body_of(def);
        let names: Vec<String> = list(summary.acquires.iter().map(|a| self.portable_name(&a.lock, body)));
        if !names.is_empty() {
            let links = summary.acquires.iter().filter_map(|a| self.step_place(a.path.last()?));
            let mut links: Vec<Place> = links.take(MAX_LINKS).collect();
            links.dedup();
            out.push(Line { text: format!("**Takes** {}", named(&names)), links });
        }
        let exclusive = summary.acquires.iter().filter(|a| {
            !a.recursive && !a.bounded && a.mark.class != Class::Permit && a.lock.root != LockRoot::Opaque
        });
        let not: Vec<String> = list(exclusive.map(|a| self.portable_name(&a.lock, body)));
        let gives: Vec<String> = list(summary.returns.iter().map(|r| match &r.lock {
            Some(lock) => self.portable_name(lock, body),
            None => "a lock".to_string(),
        }));
        if !gives.is_empty() {
            out.push(said(format!("**Gives back** the guard of {}", named(&gives))));
        }
        for blocks in &summary.blocks {
            let through = self.path_names(&blocks.path);
            let links = blocks.path.last().and_then(|s| self.step_place(s)).into_iter().collect();
            out.push(Line { text: format!("**May block** ({}){through}", why(blocks.kind)), links });
        }
        if !not.is_empty() {
            out.push(said(format!("Callers must not hold {}", named(&not))));
        }
        out
    }

    fn step_place(&self, step: &Step) -> Option<Place> {
        place(self.model, Scan::step(step))
    }

    /// ` through flush → fs::write`.
    fn path_names(&self, path: &[Step]) -> String {
        let world = self.world();
        let mut names = Vec::new();
        for step in path {
            let Some(flow) = self.flow(step.body) else { break };
            let scan = self.scan(&world, &flow);
            names.push(scan.callee_name(step.expr));
        }
        if names.is_empty() { String::new() } else { format!(" through {}", names.join(" → ")) }
    }

    /// A lock in the terms of the function that owns `body`.
    fn portable_name(&self, lock: &LockPath, body: Option<BodyRef>) -> String {
        if let Some(key) = &lock.key {
            return format!("`{}`", self.key_name(key));
        }
        match body.and_then(|b| self.flow(b)) {
            Some(flow) => format!("`{}`", lock.show(&self.world(), &flow.typed, &flow.sources)),
            None => "a lock".to_string(),
        }
    }
}

fn list(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    names.for_each(|n| {
        if !out.contains(&n) {
            out.push(n)
        }
    });
    out
}

/// `a`, `b` and 3 more.
fn named(names: &[String]) -> String {
    let shown = names.iter().take(MAX_NAMED).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(MAX_NAMED) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

fn taken_line(taken: &[Acquisition]) -> Line {
    let links = taken.iter().map(|a| a.at).take(MAX_LINKS).collect();
    let text = match taken.len() {
        0 => "Nothing that could be followed takes it".to_string(),
        1 => "Taken at 1 place:".to_string(),
        n => format!("Taken at {n} places:"),
    };
    Line { text, links }
}

fn kind(mark: &LockMark) -> String {
    let waits = match mark.class {
        Class::Thread => "waiting for it blocks the thread",
        Class::Async => "waiting for it suspends the task",
        Class::Cell => "a second borrow panics instead of waiting",
        Class::Map => "a reference into it locks a part of it and blocks the thread",
        Class::Watch => "a borrow blocks the sender's thread",
        Class::Permit => "a permit is held like a guard",
        Class::Span | Class::Enter => "bound to the thread that entered it",
    };
    let shape = match mark.shape {
        Shape::Mutex => "mutex",
        Shape::RwLock => "reader-writer lock",
        Shape::Reentrant => "re-entrant mutex",
        Shape::Semaphore => "semaphore",
        Shape::Cell => "cell",
        Shape::Map => "concurrent map",
        Shape::Watch => "watch channel",
        Shape::Span => "span",
        Shape::Once => "once cell",
    };
    let family = if mark.family.is_empty() { String::new() } else { format!(" of {}", mark.family) };
    format!("{shape}{family}; {waits}")
}

/// Why the kind of lock fits what is done with it, or not; nothing where that is not clear.
fn fit(mark: &LockMark, taken: &[Acquisition]) -> Option<String> {
    let over = taken.iter().filter(|a| a.over_await).count();
    let in_async = taken.iter().filter(|a| a.context == Context::Async).count();
    match mark.class {
        Class::Thread | Class::Map if over > 0 => Some(format!(
            "Does not fit: {over} of its guards {} over an await, where it blocks the executor's thread",
            if over == 1 { "lives" } else { "live" }
        )),
        Class::Thread if in_async > 0 => Some("Fits: no guard of it lives over an await".to_string()),
        Class::Async if over > 0 => Some("Fits: a guard of it lives over an await".to_string()),
        Class::Async if !taken.is_empty() => {
            Some("No guard of it that could be followed lives over an await".to_string())
        }
        _ => None,
    }
}

/// Who takes it.
fn sharers(taken: &[Acquisition]) -> Option<String> {
    let count = |c: Context| taken.iter().filter(|a| a.context == c).count();
    let parts: Vec<String> = [
        (count(Context::Async), "in async code"),
        (count(Context::Blocking), "on threads that may block"),
        (count(Context::Unknown), "in ordinary functions"),
    ]
    .into_iter()
    .filter(|(n, _)| *n > 0)
    .map(|(n, what)| format!("{n} {what}"))
    .collect();
    (!parts.is_empty()).then(|| format!("Shared by: {}", parts.join(", ")))
}

fn why(kind: Blocking) -> &'static str {
    match kind {
        Blocking::Sleep => "sleeps",
        Blocking::BlockOn => "runs a future to its end",
        Blocking::Wait => "waits",
        Blocking::Io => "files",
        Blocking::Net => "network",
        Blocking::Process => "a process",
        Blocking::AsyncPrimitive => "waits for an async primitive",
    }
}
