//! Files that someone looks at, and what must be known for them.

use super::all_of;
use crate::finding::FileId;
use crate::flow::graph;
use crate::model::BodyRef;
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet};

/// The bodies of some files and all that they call, found while bodies are prepared: with these alone
/// the findings of the files are complete, whatever the rest of a large workspace will say.
#[derive(Default)]
pub struct Focus {
    files: Vec<FileId>,
    seen: FxHashSet<BodyRef>,
    /// Bodies whose callees have not been looked at.
    open: Vec<BodyRef>,
    /// Once all are prepared: their components, callees first, those not analysed yet at the end.
    components: Option<Vec<Vec<BodyRef>>>,
}

impl Focus {
    /// Starts anew if other files are asked for.
    pub fn set(
        &mut self,
        files: &[FileId],
        unread: &BTreeSet<BodyRef>,
        callees: &BTreeMap<BodyRef, Vec<BodyRef>>,
    ) {
        if self.files == files {
            return;
        }
        *self = Focus { files: files.to_vec(), ..Focus::default() };
        for file in files {
            self.open.extend(unread.range(all_of(*file)));
            self.open.extend(callees.range(all_of(*file)).map(|(b, _)| b));
        }
    }

    /// The next body that must be prepared.
    pub fn next_unread(
        &mut self,
        unread: &BTreeSet<BodyRef>,
        callees: &BTreeMap<BodyRef, Vec<BodyRef>>,
    ) -> Option<BodyRef> {
        while let Some(body) = self.open.pop() {
            if unread.contains(&body) {
                // Its callees are known when it comes up again.
                self.open.push(body);
                return Some(body);
            }
            if self.seen.insert(body) {
                self.open.extend(callees.get(&body).into_iter().flatten());
            }
        }
        None
    }

    /// The next component to analyse, once all bodies are prepared.
    pub fn next_component(
        &mut self,
        dirty: &BTreeSet<BodyRef>,
        callees: &BTreeMap<BodyRef, Vec<BodyRef>>,
    ) -> Option<Vec<BodyRef>> {
        let seen = &self.seen;
        let components = self.components.get_or_insert_with(|| {
            let of = |b: &BodyRef| Some((*b, callees.get(b)?.clone()));
            let mut list = graph::components(&seen.iter().filter_map(of).collect());
            list.reverse();
            list
        });
        while let Some(component) = components.pop() {
            if component.iter().any(|b| dirty.contains(b)) {
                return Some(component);
            }
        }
        None
    }

    /// Forgets everything: the call graph changed.
    pub fn reset(&mut self) {
        *self = Focus::default();
    }
}
