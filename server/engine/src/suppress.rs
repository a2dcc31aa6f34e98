//! Suppressions: comments of ours, and `#[allow]` of equivalent lints.

use crate::facts::{ChunkNode, FileFacts, Name};
use crate::finding::{Edit, FileId, Finding, Fix, Place, Safety, Severity};
use crate::rules::{self, Rule};
use crate::syntax::comments_begin;
use std::ops::Range;

/// One comment `// locklens: allow(…)`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Comment {
    /// Bytes of the comment, from its slashes to the end of the line.
    at: Range<usize>,
    /// Lines (0-based) whose findings it suppresses; everything for `//!`.
    lines: Option<Range<usize>>,
    /// The names with their bytes.
    names: Vec<(String, Range<usize>)>,
    /// Nothing but white space stands before it on its line.
    alone: bool,
}

/// What suppresses findings in one file, as the text stands.
#[derive(Clone, Debug, Default)]
pub struct Suppressions {
    comments: Vec<Comment>,
    /// Byte ranges under `#[allow]`/`#[expect]`, with the lints.
    allows: Vec<(Range<u32>, Vec<Name>)>,
    /// Start of each line.
    lines: Vec<usize>,
}

const MARK: &str = "locklens:";

impl Suppressions {
    /// Reads a file.
    pub fn new(text: &str, facts: &FileFacts) -> Suppressions {
        let mut out = Suppressions::default();
        if text.contains(MARK) {
            out.lines = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
            out.read_comments(text);
        }
        for attr in facts.attrs.all("allow").chain(facts.attrs.all("expect")) {
            let lints = attr.args.split(',').map(|l| Name::new(l.trim())).collect();
            out.allows.push((0..u32::MAX, lints));
        }
        facts.chunks.iter().for_each(|c| out.read_allows(c));
        out
    }

    fn read_allows(&mut self, chunk: &ChunkNode) {
        for (span, lints) in &chunk.facts.allows {
            let range = if chunk.children.is_empty() {
                chunk.start + span.start..chunk.start + span.end
            } else {
                // On a container: it covers the members too.
                chunk.start..chunk.start + chunk.len
            };
            self.allows.push((range, lints.clone()));
        }
        chunk.children.iter().for_each(|c| self.read_allows(c));
    }

    fn read_comments(&mut self, text: &str) {
        for number in 0..self.lines.len() {
            let start = self.lines[number];
            let end = self.lines.get(number + 1).map_or(text.len(), |e| e - 1);
            let Some(line) = text.get(start..end) else { continue };
            let Some(mut comment) = read_comment(line.trim_end(), start) else { continue };
            if comment.lines.is_some() {
                comment.lines = Some(number..self.covers(text, number, comment.alone));
            }
            self.comments.push(comment);
        }
        // What looks like a comment may stand in a string or be quoted in a doc comment.
        let starts: Vec<u32> = self.comments.iter().map(|c| c.at.start as u32).collect();
        let mut real = comments_begin(text, &starts).into_iter();
        self.comments.retain(|_| real.next().unwrap_or(false));
    }

    /// One past the last line that a comment on line `number` covers: its own, or if it stands
    /// alone the next line that is no comment and no attribute.
    fn covers(&self, text: &str, number: usize, alone: bool) -> usize {
        if !alone {
            return number + 1;
        }
        let line = |n: usize| {
            let end = self.lines.get(n + 1).map_or(text.len(), |e| e - 1);
            text.get(self.lines[n]..end).unwrap_or_default().trim()
        };
        let mut next = number + 1;
        while next < self.lines.len() && (line(next).starts_with("//") || line(next).starts_with("#[")) {
            next += 1;
        }
        next + 1
    }

    fn line_of(&self, offset: u32) -> usize {
        self.lines.partition_point(|l| *l <= offset as usize).saturating_sub(1)
    }

    /// Removes what is suppressed; adds a hint for each name that suppressed nothing if `complete`.
    /// `is_on` tells whether a rule runs at all.
    pub fn apply(
        &self,
        file: FileId,
        findings: Vec<Finding>,
        complete: bool,
        is_on: &dyn Fn(&Rule) -> bool,
    ) -> Vec<Finding> {
        let mut used: Vec<Vec<bool>> = self.comments.iter().map(|c| vec![false; c.names.len()]).collect();
        let mut kept = Vec::new();
        for finding in findings {
            let by_comment = self.suppress(&finding, &mut used);
            if !by_comment && !self.is_allowed(&finding) {
                kept.push(finding);
            }
        }
        if complete && is_on(&rules::UNUSED) {
            for (comment, used) in self.comments.iter().zip(&used) {
                kept.extend(unused(file, comment, used, is_on));
            }
        }
        kept
    }

    fn suppress(&self, finding: &Finding, used: &mut [Vec<bool>]) -> bool {
        if self.comments.is_empty() {
            return false;
        }
        let line = self.line_of(finding.at.start);
        let mut hit = false;
        for (comment, used) in self.comments.iter().zip(used) {
            if comment.lines.as_ref().is_some_and(|l| !l.contains(&line)) {
                continue;
            }
            for (i, (name, _)) in comment.names.iter().enumerate() {
                if means(name, finding.rule) {
                    used[i] = true;
                    hit = true;
                }
            }
        }
        hit
    }

    fn is_allowed(&self, finding: &Finding) -> bool {
        let Some(rule) = rules::find(finding.rule) else { return false };
        let named = |lints: &[Name]| rule.lints.iter().any(|l| lints.iter().any(|n| n == l));
        self.allows.iter().any(|(range, lints)| range.contains(&finding.at.start) && named(lints))
    }
}

/// Does a name in a comment mean this rule: its id, its group, or `all`?
fn means(name: &str, id: &str) -> bool {
    name == "all" || name == id || rules::find(id).is_some_and(|r| r.group == name)
}

/// Reads `… // locklens: allow(a, b) reason`; `offset` is the line's start.
fn read_comment(line: &str, offset: usize) -> Option<Comment> {
    let mark = line.find(MARK)?;
    let before = line.get(..mark)?.trim_end();
    let (slashes, whole_file) = match before.strip_suffix("//!") {
        Some(rest) => (rest, true),
        None => (before.strip_suffix("//")?, false),
    };
    let rest = line.get(mark + MARK.len()..)?;
    let list = rest.trim_start().strip_prefix("allow")?.trim_start().strip_prefix('(')?;
    let names_at = line.len() - list.len();
    let list = list.get(..list.find(')')?)?;
    let mut names = Vec::new();
    let mut at = names_at;
    for part in list.split(',') {
        let name = part.trim();
        if !name.is_empty() {
            let start = offset + at + (part.len() - part.trim_start().len());
            names.push((name.to_string(), start..start + name.len()));
        }
        at += part.len() + 1;
    }
    let lines = if whole_file { None } else { Some(0..0) };
    Some(Comment {
        at: offset + slashes.len()..offset + line.len(),
        lines,
        names,
        alone: slashes.trim().is_empty(),
    })
}

/// Hints for the names of a comment that suppressed nothing.
fn unused(file: FileId, comment: &Comment, used: &[bool], is_on: &dyn Fn(&Rule) -> bool) -> Vec<Finding> {
    let place = |r: &Range<usize>| Place { file, start: r.start as u32, end: r.end as u32 };
    let idle: Vec<usize> = (0..used.len())
        .filter(|i| !used[*i])
        .filter(|i| {
            let name = &comment.names[*i].0;
            let mut meant = rules::ALL.iter().filter(|r| means(name, r.id)).peekable();
            // A name that is no rule suppresses nothing for certain.
            meant.peek().is_none() || meant.all(|r| is_on(r))
        })
        .collect();
    let all = idle.len() == comment.names.len();
    let finding = |at: Place, message: String, fix: Fix| Finding {
        rule: rules::UNUSED.id,
        severity: Severity::Hint,
        message,
        at,
        related: Vec::new(),
        fixes: vec![fix],
        unnecessary: true,
    };
    if idle.is_empty() {
        return Vec::new();
    }
    if all {
        let edits = vec![Edit { at: place(&comment.at), text: String::new() }];
        let fix = Fix { title: "Remove the comment".to_string(), safety: Safety::Safe, edits };
        let names: Vec<String> = comment.names.iter().map(|(n, _)| format!("`{n}`")).collect();
        let message =
            format!("this comment suppresses nothing: {} finds nothing here; remove it", names.join(", "));
        return vec![finding(place(&comment.at), message, fix)];
    }
    let mut out = Vec::new();
    for i in idle {
        let (name, at) = &comment.names[i];
        // With the comma behind it, or for the last name the one before it.
        let gone = match comment.names.get(i + 1) {
            Some((_, next)) => at.start..next.start,
            None => comment.names[i - 1].1.end..at.end,
        };
        let edits = vec![Edit { at: place(&gone), text: String::new() }];
        let fix = Fix { title: format!("Remove `{name}` from the comment"), safety: Safety::Safe, edits };
        out.push(finding(
            place(at),
            format!("`{name}` suppresses nothing here; remove it from the list"),
            fix,
        ));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_read() {
        let c = read_comment("    x(); // locklens: allow(double-lock, await) known", 100).unwrap();
        assert_eq!(c.names.iter().map(|n| n.0.as_str()).collect::<Vec<_>>(), ["double-lock", "await"]);
        assert_eq!(c.at, 109..153);
        assert!(!c.alone);
        assert!(c.lines.is_some());
        let c = read_comment("//! locklens: allow(all)", 0).unwrap();
        assert!(c.lines.is_none() && c.alone);
        assert!(read_comment("let s = \"locklens: allow(all)\";", 0).is_none());
        assert!(read_comment("// locklens: explain", 0).is_none());
    }

    #[test]
    fn only_real_comments_count() {
        let count = |text: &str| {
            let facts = crate::syntax::parse(text, crate::facts::Edition::E2021);
            Suppressions::new(text, &facts).comments.len()
        };
        assert_eq!(count("fn f() {}\n// locklens: allow(all)\nfn g() {}"), 1);
        assert_eq!(count("//! locklens: allow(all)\nfn g() {}"), 1);
        assert_eq!(count("const S: &str = \"\n// locklens: allow(all)\n\";"), 0);
        assert_eq!(count("/// Say `// locklens: allow(all)`.\nfn g() {}"), 0);
        assert_eq!(count("//! Say `// locklens: allow(all)`.\nfn g() {}"), 0);
        assert_eq!(count("/*\n// locklens: allow(all)\n*/ fn g() {}"), 1);
    }
}
