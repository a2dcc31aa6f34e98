//! Takes out of facts what nobody outside the crate can see or use: bodies, positions, private functions.
//!
//! Private types stay: fields have them, and a guard may hide in one.

use super::{BodySpans, ChunkFacts, ChunkNode, FileFacts, Item, ItemKind, MacroRules, Name, Vis};
use crate::model::cfg::{is_active, is_test};
use std::sync::Arc;

/// Strips a whole file of a crate with these features.
pub(crate) fn strip(facts: &mut FileFacts, features: &[Name]) {
    nodes(&mut facts.chunks, false, features);
}

/// `public` is true among the members of a trait or of an impl of one: they have no visibility of their own.
fn nodes(list: &mut Vec<ChunkNode>, public: bool, features: &[Name]) {
    let is_wanted = |i: &Item| !is_hidden(i, public) && !is_noise(i) && is_compiled(i, features);
    list.retain(|n| n.problem.is_none() && n.facts.items.iter().any(is_wanted));
    for node in list.iter_mut() {
        let is_trait =
            |i: &Item| matches!(&i.kind, ItemKind::Trait { .. } | ItemKind::Impl { trait_: Some(_), .. });
        let members_public = node.facts.items.iter().any(is_trait);
        chunk(Arc::make_mut(&mut node.facts));
        nodes(&mut node.children, members_public, features);
    }
}

fn is_hidden(item: &Item, public: bool) -> bool {
    !public && matches!(item.kind, ItemKind::Fn(_)) && item.vis == Vis::Private
}

fn is_compiled(item: &Item, features: &[Name]) -> bool {
    item.attrs.0.is_empty() || is_active(&item.attrs, features) && !is_test(&item.attrs)
}

fn is_noise(item: &Item) -> bool {
    matches!(item.kind, ItemKind::MacroCall { .. })
}

fn chunk(facts: &mut ChunkFacts) {
    let mut used = Vec::new();
    for item in &mut facts.items {
        match &mut item.kind {
            ItemKind::Fn(f) => f.body = None,
            ItemKind::Const { body, .. } | ItemKind::Static { body, .. } => *body = None,
            ItemKind::MacroRules(MacroRules { rules, idents, .. }) => {
                used.extend(rules.iter().filter_map(|r| r.template));
                *idents = Vec::new();
            }
            ItemKind::MacroCall { idents, .. } => *idents = Vec::new(),
            _ => {}
        }
    }
    // Items in bodies are gone from the text; those of macro templates are nobody's.
    for item in &mut facts.items {
        if item.nested_in.is_some() {
            item.kind = ItemKind::Use(Vec::new());
        }
    }
    for (i, body) in facts.bodies.iter_mut().enumerate() {
        if !used.iter().any(|b| b.0 as usize == i) {
            *body = Arc::default();
        }
    }
    if used.is_empty() {
        facts.bodies = Vec::new();
    }
    facts.body_spans = facts.bodies.iter().map(|_| BodySpans::default()).collect();
    facts.item_spans = Vec::new();
    facts.field_spans = Vec::new();
    facts.allows = Vec::new();
}
