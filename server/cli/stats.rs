//! `--stats`: how many receivers of `.lock()` and its like have a known type, and why the others do not.

use super::lines::Lines;
use super::session::Session;
use super::view::relative;
use locklens_engine::stats::{METHODS, Receiver, Site, sites};
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// How many reasons are printed, and examples of each.
const REASONS: usize = 12;
const EXAMPLES: usize = 4;

/// What was counted.
pub(super) struct Stats {
    sites: Vec<Site>,
}

/// A share of a whole.
#[derive(Clone, Copy, Default)]
struct Share {
    known: usize,
    all: usize,
}

impl Share {
    fn percent(self) -> f64 {
        if self.all == 0 { 100.0 } else { 100.0 * self.known as f64 / self.all as f64 }
    }
}

impl Stats {
    /// Counts in the files that were asked for.
    pub(super) fn of(session: &Session) -> Stats {
        let model = session.model();
        Stats { sites: session.reported().into_iter().flat_map(|f| sites(model, f)).collect() }
    }

    /// The table, for a person. `dependencies` says how many of them were read.
    pub(super) fn table(&self, dependencies: &str) -> String {
        let mut packages: BTreeMap<&str, Share> = BTreeMap::new();
        let mut reasons: BTreeMap<&str, (usize, BTreeMap<&str, usize>)> = BTreeMap::new();
        let mut total = Share::default();
        for site in &self.sites {
            let known = usize::from(matches!(site.receiver, Receiver::Known { .. }));
            for share in [&mut total, packages.entry(&site.package).or_default()] {
                share.known += known;
                share.all += 1;
            }
            if let Receiver::Open { reason, detail } = &site.receiver {
                let entry = reasons.entry(reason).or_default();
                entry.0 += 1;
                *entry.1.entry(detail).or_default() += 1;
            }
        }
        let mut out = format!("Receivers of calls without arguments to {}:\n", METHODS.join(", "));
        let mut line = |name: &str, share: Share| {
            _ = writeln!(out, "  {:5.1} %  {:5} of {:5}  {name}", share.percent(), share.known, share.all);
        };
        packages.iter().for_each(|(name, share)| line(name, *share));
        line("in all", total);
        let mut sorted: Vec<_> = reasons.into_iter().collect();
        sorted.sort_by_key(|(reason, (count, _))| (std::cmp::Reverse(*count), *reason));
        if !sorted.is_empty() {
            out.push_str("Not resolved because of:\n");
        }
        for (reason, (count, details)) in sorted.into_iter().take(REASONS) {
            let mut examples: Vec<_> = details.into_iter().filter(|(d, _)| !d.is_empty()).collect();
            examples.sort_by_key(|(detail, count)| (std::cmp::Reverse(*count), *detail));
            let examples: Vec<&str> = examples.into_iter().take(EXAMPLES).map(|(d, _)| d).collect();
            let examples =
                if examples.is_empty() { String::new() } else { format!(" ({})", examples.join("; ")) };
            _ = writeln!(out, "  {count:5}  {reason}{examples}");
        }
        _ = writeln!(out, "Dependencies: {dependencies}");
        out
    }

    /// Every site as an object a line: what the comparison with the compiler reads.
    pub(super) fn listing(&self, session: &Session, cwd: &Path) -> String {
        let mut out = String::new();
        let mut lines = BTreeMap::new();
        for site in &self.sites {
            let Some(source) = session.source(site.at.file) else { continue };
            let lines = lines.entry(site.at.file).or_insert_with(|| Lines::new(&source.text));
            let (start, end) = (lines.position(site.at.start), lines.position(site.at.end));
            let mut object = json!({
                "file": relative(&source.path, cwd), "package": site.package.as_str(),
                "line": start.0, "column": start.1, "endLine": end.0, "endColumn": end.1,
            });
            match &site.receiver {
                Receiver::Known { ty, callee } => {
                    object["type"] = json!(ty);
                    object["callee"] = json!(callee);
                }
                Receiver::Open { reason, detail } => {
                    object["reason"] = json!(reason);
                    object["detail"] = json!(detail);
                }
            }
            _ = writeln!(out, "{object}");
        }
        out
    }
}
