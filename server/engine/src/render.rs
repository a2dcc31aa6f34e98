//! Findings of nodes → findings of byte ranges, as the text stands when they are asked for.

use crate::engine::EngineConfig;
use crate::facts::ChunkNode;
use crate::finding::{FileId, Finding, Place, Severity};
use crate::model::Model;
use crate::rules::fix::{place, render};
use crate::rules::{self, Found, Rule};
use crate::suppress::Suppressions;

/// The severity of a rule's finding under the settings; `None` if it is not to be shown. A severity
/// set for a rule overrides every sub-tier, a rule that is asked for shows at least hints.
pub fn severity(config: &EngineConfig, rule: &Rule, tier: Option<Severity>) -> Option<Severity> {
    if let Some((_, set)) = config.severities.iter().rev().find(|(id, _)| id == rule.id) {
        return *set;
    }
    let asked = || config.enabled.iter().any(|id| id == rule.id);
    match (tier, rule.severity) {
        (Some(tier), Some(_)) => Some(tier),
        (Some(tier), None) => asked().then_some(tier.min(Severity::Hint)),
        (None, _) => asked().then_some(Severity::Hint),
    }
}

/// Does a rule run at all under the settings?
fn is_on(config: &EngineConfig, rule: &Rule) -> bool {
    severity(config, rule, rule.severity).is_some()
}

/// The findings of a file, sorted, suppressions applied.
pub fn findings<'a>(
    model: &Model,
    config: &EngineConfig,
    found: impl Iterator<Item = &'a Found>,
    file: FileId,
    complete: bool,
) -> Vec<Finding> {
    let Some(source) = model.source(file) else { return Vec::new() };
    let mut out: Vec<Finding> = found.filter_map(|f| finding(model, config, f)).collect();
    if let Some(severity) = severity(config, &rules::UNREADABLE, rules::UNREADABLE.severity) {
        source.facts.chunks.iter().for_each(|c| unreadable(file, c, severity, &mut out));
    }
    let suppressions = Suppressions::new(&source.text, &source.facts);
    let mut out = suppressions.apply(file, out, complete, &|r| is_on(config, r));
    for finding in out.iter_mut().filter(|f| f.rule == rules::UNUSED.id) {
        if let Some(severity) = severity(config, &rules::UNUSED, rules::UNUSED.severity) {
            finding.severity = severity;
        }
    }
    out.sort_by(|a, b| (a.at, a.rule, &a.message).cmp(&(b.at, b.rule, &b.message)));
    out.dedup_by(|b, a| a.at == b.at && a.rule == b.rule && a.message == b.message);
    out
}

fn finding(model: &Model, config: &EngineConfig, found: &Found) -> Option<Finding> {
    let severity = severity(config, found.rule, found.tier)?;
    let related = found.related.iter().filter_map(|(spot, text)| Some((place(model, *spot)?, text.clone())));
    Some(Finding {
        rule: found.rule.id,
        severity,
        message: found.message.clone(),
        at: place(model, found.at)?,
        related: related.collect(),
        fixes: found.fixes.iter().filter_map(|p| render(model, p)).collect(),
        unnecessary: found.unnecessary,
    })
}

fn unreadable(file: FileId, chunk: &ChunkNode, severity: Severity, out: &mut Vec<Finding>) {
    if let Some(problem) = &chunk.problem {
        let message = if problem.skipped {
            format!("skipped, its locks are not seen: {}", problem.message)
        } else {
            format!("this cannot be read, its locks are not seen: {}", problem.message)
        };
        let (start, end) = (chunk.start + problem.at.start, chunk.start + problem.at.end);
        out.push(Finding {
            rule: rules::UNREADABLE.id,
            severity,
            message,
            at: Place { file, start, end: end.max(start) },
            related: Vec::new(),
            fixes: Vec::new(),
            unnecessary: false,
        });
    }
    chunk.children.iter().for_each(|c| unreadable(file, c, severity, out));
}
