//! Notes inside the text: how long guards live, where they end, in which context spawned code runs.
//! Short and few: only what the code around does not show.

use super::section::{End, Section};
use super::{Desk, Hint};
use crate::finding::{FileId, Place};
use crate::flow::cfg::{UnitRoot, Use};
use crate::model::marks::{Class, Spawn};

/// A guard that nothing crosses is worth a note from this many lines on.
const LONG: usize = 6;

impl Desk<'_> {
    /// The hints of a file between two offsets, in order.
    pub fn hints(&self, file: FileId, start: u32, end: u32) -> Vec<Hint> {
        let world = self.world();
        let mut out = Vec::new();
        for body in self.bodies(file, start, end) {
            let Some(flow) = self.flow(body) else { continue };
            for unit in &flow.units {
                let (Use::Spawned(spawn), UnitRoot::Closure(e) | UnitRoot::Async(e)) = (unit.used, unit.root)
                else {
                    continue;
                };
                let Some(at) = self.whole(&flow, e).filter(|_| flow.origin(e) == e) else { continue };
                let (text, tooltip) = context(spawn);
                out.push(Hint { at: at.start, text: text.into(), tooltip: tooltip.into(), leads: true });
            }
            let scan = self.scan(&world, &flow);
            for section in self.sections(&world, &flow) {
                if section.taken.file == file {
                    self.of_section(&section, &scan.lock_name(section.guard), &mut out);
                }
            }
        }
        out.retain(|h| start <= h.at && h.at <= end);
        out.sort_by(|a, b| (a.at, &a.text).cmp(&(b.at, &b.text)));
        out.dedup();
        out
    }

    fn of_section(&self, section: &Section<'_>, lock: &str, out: &mut Vec<Hint>) {
        let is_cell = section.guard.mark.class == Class::Cell;
        if !(section.is_lock() || is_cell && !section.awaits.is_empty()) || section.end == End::Returned {
            return;
        }
        let Place { file, start, end } = section.range;
        let lines = self.line(file, end) - self.line(file, section.taken.start) + 1;
        let crossed = crossed(section);
        if crossed.is_empty() && lines < LONG {
            return;
        }
        // A temporary of one statement is seen at a glance, what it crosses is not.
        let held = if lines == 1 { "held".to_string() } else { format!("held {lines} lines") };
        let mut parts = vec![held];
        parts.extend(crossed);
        let tooltip = format!("The guard of {lock} is alive until {}", ending(section));
        out.push(Hint {
            at: self.line_end(file, section.taken.end),
            text: parts.join(" · "),
            tooltip,
            leads: false,
        });
        let same_line = self.line(file, start) == self.line(file, end);
        if !same_line {
            let text = format!("{} released", lock.trim_matches('`'));
            let tooltip = format!("{lock} is released with {}", ending(section));
            out.push(Hint { at: self.line_end(file, end), text, tooltip, leads: false });
        }
    }

    /// The end of the line that an offset is on, comments and blanks left out.
    fn line_end(&self, file: FileId, offset: u32) -> u32 {
        let Some(rest) = self.model.text(file).and_then(|t| t.get(offset as usize..)) else { return offset };
        let line = rest.split(['\n', '\r']).next().unwrap_or_default();
        let code = line.find("//").map_or(line, |at| &line[..at]).trim_end();
        offset + code.len() as u32
    }
}

/// What happens while a guard is held, in a few words each.
fn crossed(section: &Section<'_>) -> Vec<String> {
    let mut out = Vec::new();
    match section.awaits.len() {
        0 => {}
        1 => out.push("1 await".to_string()),
        n => out.push(format!("{n} awaits")),
    }
    match &section.inner[..] {
        [] => {}
        [one] => out.push(format!("takes {}", one.trim_matches('`'))),
        list => out.push(format!("takes {} locks", list.len())),
    }
    if !section.blocks.is_empty() {
        out.push("may block".to_string());
    }
    out
}

/// How a guard ends, for a sentence.
pub(super) fn ending(section: &Section<'_>) -> String {
    match &section.end {
        End::Scope => "the end of its scope".to_string(),
        End::Temporary => "the end of the statement that made it".to_string(),
        End::Into(name) => format!("the call of {name}"),
        End::Returned => "its new owner, the caller, drops it".to_string(),
    }
}

fn context(spawn: Spawn) -> (&'static str, &'static str) {
    match spawn {
        Spawn::Task => ("task", "Runs as another task, perhaps on another thread"),
        Spawn::Local => ("local task", "Runs as another task on this thread"),
        Spawn::Thread => ("thread", "Runs on a thread of its own"),
        Spawn::Scoped => ("scoped thread", "Runs on a thread that is joined before the scope ends"),
        Spawn::Blocking => ("blocking pool", "Runs on a thread that may block"),
        Spawn::Rayon => ("rayon pool", "Runs on a thread of rayon's pool"),
    }
}
