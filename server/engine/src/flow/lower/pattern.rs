//! Patterns: what they move out of the matched place, and what a match says about it.

use super::Builder;
use crate::facts::{Pat, PatId, PathRef};
use crate::flow::cfg::{BlockId, Event};
use crate::flow::place::{Place, Root};
use crate::model::{LocalId, Ty};

impl Builder<'_, '_> {
    /// Binds a pattern that matches: moves what it takes out of the place.
    pub(super) fn bind(&mut self, pat: PatId, from: Option<&Place>) {
        let body = self.shared.body;
        let Some(node) = body.pats.get(pat.0 as usize) else { return };
        let part = |name: &str| from.map(|p| p.field(name));
        match node {
            Pat::Bind { by_ref, sub, .. } => {
                if let Some(local) = self.shared.typed.binds.get(&pat).copied() {
                    let by_ref = *by_ref || self.shared.typed.binds_by_ref.contains(&pat);
                    self.bind_local(local, from.filter(|_| !by_ref));
                }
                sub.iter().for_each(|s| self.bind(*s, from));
            }
            Pat::TupleStruct(_, list) | Pat::Tuple(list) => {
                let rest = list.iter().position(|p| matches!(body.pats.get(p.0 as usize), Some(Pat::Rest)));
                for (i, p) in list.iter().enumerate() {
                    // Behind `..` the index is not known without the type: an unknown part.
                    let name = if rest.is_some_and(|r| i > r) { None } else { Some(i.to_string()) };
                    let place = match name {
                        Some(name) => part(&name),
                        None => from.cloned(),
                    };
                    self.bind(*p, place.as_ref());
                }
            }
            Pat::Struct(_, fields) => {
                fields.iter().for_each(|(name, p)| self.bind(*p, part(name).as_ref()));
            }
            Pat::Slice(list) => list.iter().for_each(|p| self.bind(*p, part("[]").as_ref())),
            Pat::Or(list) => list.iter().for_each(|p| self.bind(*p, from)),
            Pat::Typed(p, _) => self.bind(*p, from),
            // What is behind a reference cannot be moved out.
            Pat::Ref(p) => self.bind(*p, None),
            Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Lit | Pat::Opaque => {}
        }
    }

    fn bind_local(&mut self, local: LocalId, from: Option<&Place>) {
        if !self.local_owns(local) {
            return;
        }
        let to = self.id(&Place::root(Root::Local(local)));
        if let Some(from) = from {
            let from = self.id(from);
            self.emit(Event::Move { from, to, access: None });
        }
        self.schedule(to, true);
    }

    /// Tests a refutable pattern: goes on where it matches, jumps to `no` where it does not.
    pub(super) fn test(&mut self, pat: PatId, place: Option<&Place>, no: BlockId) {
        if !self.irrefutable(pat) {
            let (yes, other) = (self.block(), self.block());
            let cur = self.cur;
            self.edge(cur, yes);
            self.edge(cur, other);
            self.start(other);
            if let Some(place) = place {
                self.refuted(pat, place);
            }
            let cur = self.cur;
            self.edge(cur, no);
            self.start(yes);
        }
        if let Some(place) = place {
            self.matched(pat, place);
        }
    }

    fn irrefutable(&self, pat: PatId) -> bool {
        match self.shared.body.pats.get(pat.0 as usize) {
            Some(Pat::Wild | Pat::Rest) => true,
            Some(Pat::Bind { sub, .. }) => {
                self.shared.typed.binds.contains_key(&pat) && sub.is_none_or(|s| self.irrefutable(s))
            }
            Some(Pat::Ref(p) | Pat::Typed(p, _)) => self.irrefutable(*p),
            Some(Pat::Tuple(list)) => list.iter().all(|p| self.irrefutable(*p)),
            _ => false,
        }
    }

    fn pat_owns(&mut self, pat: PatId) -> bool {
        let ty = self.shared.typed.pats.get(pat.0 as usize).cloned().unwrap_or(Ty::Unknown);
        self.shared.owned(&ty).is_some()
    }

    /// The pattern matched: a variant without a guard in it holds none.
    fn matched(&mut self, pat: PatId, place: &Place) {
        if !self.pat_owns(pat) {
            return;
        }
        let body = self.shared.body;
        match body.pats.get(pat.0 as usize) {
            Some(Pat::Path(_)) => self.empty(place, false),
            Some(Pat::Bind { sub, .. }) => match (self.shared.typed.binds.contains_key(&pat), sub) {
                (false, _) => self.empty(place, false),
                (true, Some(sub)) => self.matched(*sub, place),
                (true, None) => {}
            },
            Some(Pat::TupleStruct(path, list)) => {
                let known = |t: Option<&Ty>| t.is_some_and(|t| !t.is_unknown());
                let typed = self.shared.typed;
                let all_known = list.iter().all(|p| known(typed.pats.get(p.0 as usize)));
                if all_known && !list.is_empty() && !list.iter().any(|p| self.pat_owns(*p)) {
                    let wild = list
                        .iter()
                        .all(|p| matches!(body.pats.get(p.0 as usize), Some(Pat::Wild | Pat::Rest)));
                    // `Some(_)`: the type of `_` is not always known, and a guard may be in it.
                    self.empty(place, wild && last(path) != "Err");
                } else if last(path) == "Err" {
                    self.empty(place, true);
                }
                for (i, p) in list.iter().enumerate() {
                    self.matched(*p, &place.field(&i.to_string()));
                }
            }
            Some(Pat::Tuple(list)) => {
                for (i, p) in list.iter().enumerate() {
                    self.matched(*p, &place.field(&i.to_string()));
                }
            }
            Some(Pat::Typed(p, _)) => self.matched(*p, place),
            _ => {}
        }
    }

    /// The pattern did not match: if it was `Some(_)`, the place is `None`.
    fn refuted(&mut self, pat: PatId, place: &Place) {
        if !self.pat_owns(pat) {
            return;
        }
        let body = self.shared.body;
        if let Some(Pat::TupleStruct(path, list)) = body.pats.get(pat.0 as usize)
            && let [payload] = &list[..]
            && self.irrefutable(*payload)
        {
            match last(path) {
                "Some" => self.empty(place, false),
                "Ok" => {
                    let err_owns = match self.shared.typed.pats.get(pat.0 as usize) {
                        Some(Ty::Adt(_, args)) => match args.get(1).cloned() {
                            Some(err) => err.is_unknown() || self.shared.owned(&err).is_some(),
                            None => true,
                        },
                        _ => true,
                    };
                    self.empty(place, err_owns);
                }
                _ => {}
            }
        }
    }

    fn empty(&mut self, place: &Place, tries_only: bool) {
        let place = self.id(place);
        self.emit(Event::Empty { place, tries_only });
    }
}

fn last(path: &PathRef) -> &str {
    path.segments.last().map_or("", |s| s.name.as_str())
}
