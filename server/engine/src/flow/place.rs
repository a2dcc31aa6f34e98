//! Where a guard is kept: a local, a value under way, or a part of one.

use crate::facts::{ExprId, Name};
use crate::model::LocalId;
use rustc_hash::FxHashMap;

/// What a place begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Root {
    /// A local variable.
    Local(LocalId),
    /// The value of an expression, from its evaluation to its use or the drop of the temporary.
    Value(ExprId),
    /// What the function or async block gives back.
    Return,
    /// Forgotten: held for ever.
    Leaked,
    /// Released while a closure runs (`MutexGuard::unlocked`).
    Parked(ExprId),
    /// Lent by the caller (`&mut MutexGuard`): held while the function runs.
    Lent(LocalId),
}

/// A place: a root and the fields that lead from it. Dereferences leave no trace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// What it begins with.
    pub root: Root,
    /// Fields, tuple indices and variants' positions; `[]` for elements of containers.
    pub path: Vec<Name>,
}

/// Paths are cut at this length, so that recursive types cannot make them grow without end.
const MAX_PATH: usize = 4;

impl Place {
    /// The root itself.
    pub fn root(root: Root) -> Place {
        Place { root, path: Vec::new() }
    }
    /// A part of this place.
    pub fn field(&self, name: &str) -> Place {
        let mut place = self.clone();
        if place.path.len() < MAX_PATH {
            place.path.push(Name::new(name));
        }
        place
    }
    /// Does `self` contain `other` (or equal it)?
    fn contains(&self, other: &Place) -> bool {
        self.root == other.root && other.path.starts_with(&self.path)
    }
}

/// A place of one unit, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlaceId(pub u32);

/// The places of one unit.
#[derive(Clone, Debug, Default)]
pub struct Places {
    list: Vec<Place>,
    index: FxHashMap<Place, PlaceId>,
}

impl Places {
    /// The number of a place.
    pub fn id(&mut self, place: &Place) -> PlaceId {
        if let Some(id) = self.index.get(place) {
            return *id;
        }
        let id = PlaceId(self.list.len() as u32);
        self.list.push(place.clone());
        self.index.insert(place.clone(), id);
        id
    }
    /// The place with this number.
    pub fn get(&self, id: PlaceId) -> &Place {
        &self.list[id.0 as usize]
    }
    /// Is what is kept at `kept` (perhaps) at `asked`? Yes if it is inside it, or if `kept` is an
    /// opaque container (the result of a call, say) of which `asked` is a part.
    pub fn concerns(&self, asked: PlaceId, kept: PlaceId) -> bool {
        asked == kept || self.get(asked).contains(self.get(kept)) || self.get(kept).contains(self.get(asked))
    }
    /// Where something kept at `kept` is after `from` was moved to `to`.
    pub fn moved(&mut self, from: PlaceId, to: PlaceId, kept: PlaceId) -> PlaceId {
        let depth = self.get(from).path.len();
        let rest: Vec<Name> = self.get(kept).path.get(depth..).unwrap_or_default().to_vec();
        let mut place = self.get(to).clone();
        for name in rest {
            place = place.field(&name);
        }
        self.id(&place)
    }
}
