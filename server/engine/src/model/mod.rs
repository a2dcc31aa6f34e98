//! The workspace: crates, modules, names, types.
//!
//! The model answers questions about definitions and types; it knows nothing of guards being
//! alive. Whatever it cannot resolve is [`Ty::Unknown`] or `None`.

mod at;
pub(crate) mod cfg;
mod decls;
mod expand;
mod impls;
mod index;
mod infer;
pub mod marks;
mod names;
mod prune;
mod query;
mod show;
mod solve;
mod store;
mod teach;
pub mod ty;
mod types;

use crate::facts::{Body, BodyIdx, ChunkId, ExprId, ItemIdx, Name, PatId};
use crate::finding::FileId;
pub use decls::LockDecl;
use rustc_hash::FxHashMap;
use std::sync::Arc;
pub use store::{Change, Model};
pub use ty::{TraitRef, Ty};

/// A definition: an item, variant, or crate root module. Valid until the next signature change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DefId(pub u32);

/// A local variable of one body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocalId(pub u32);

/// A body in the workspace; stable over edits elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BodyRef {
    /// Its file.
    pub file: FileId,
    /// Its chunk.
    pub chunk: ChunkId,
    /// Its index in the chunk.
    pub body: BodyIdx,
}

/// Where an item stands in the workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemRef {
    /// Its file.
    pub file: FileId,
    /// Its chunk.
    pub chunk: ChunkId,
    /// Its index in the chunk.
    pub item: ItemIdx,
}

/// What a path expression names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Res {
    /// A local of this body (captured ones in closures included).
    Local(LocalId),
    /// A static, const, function, unit or tuple struct, or variant.
    Def(DefId),
}

/// How a method takes its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Recv {
    /// `self`: the receiver is moved (or copied).
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
}

/// What a call calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Callee {
    /// A function or method. For a method found through a trait without a known impl, the trait's method.
    Fn {
        /// Its definition.
        def: DefId,
        /// How the receiver is taken, for method calls.
        recv: Option<Recv>,
        /// Type arguments of its parent (impl or trait, `Self` first for a trait) and then its own.
        args: Arc<[Ty]>,
    },
    /// A tuple struct or variant constructor.
    Ctor(DefId),
    /// A closure of this body, called in place.
    Closure(ExprId),
    /// A value of function type: a field, parameter, `dyn Fn`, function pointer.
    Value,
    /// Not resolved.
    Unknown,
}

/// A local variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Local {
    /// Its name (`self` for the receiver).
    pub name: Name,
    /// The first pattern that binds it.
    pub pat: PatId,
    /// Its type; for a `ref` binding or one made so by default binding modes, the reference.
    pub ty: Ty,
    /// Index in [`Body::params`] if the parameter's pattern is this binding itself.
    pub param: Option<u32>,
    /// Declared `mut`.
    pub mutable: bool,
}

/// A body with its types and resolved names.
#[derive(Clone, Debug, Default)]
pub struct TypedBody {
    /// The body. Own `macro_rules!` calls that could be expanded are replaced by their expansion, whose
    /// nodes have ids behind those of the facts; statements behind an inactive cfg are empty.
    pub body: Arc<Body>,
    /// For each node behind the original ones, the macro call it came from; its span is the call's,
    /// except for arguments, which keep their own.
    pub expanded_from: Vec<ExprId>,
    /// The type of each expression, before any coercion.
    pub exprs: Vec<Ty>,
    /// The type of what each pattern is matched against (after default binding modes took references away).
    pub pats: Vec<Ty>,
    /// The locals.
    pub locals: Vec<Local>,
    /// Which local a binding pattern declares (alternatives of an or-pattern share one); bindings that
    /// name a const, unit struct or variant have none.
    pub binds: FxHashMap<PatId, LocalId>,
    /// For binding patterns with default binding modes: it binds a reference, nothing is moved.
    pub binds_by_ref: Vec<PatId>,
    /// What path expressions name.
    pub paths: FxHashMap<ExprId, Res>,
    /// What [`crate::facts::ExprKind::Call`] and `MethodCall` expressions call.
    pub calls: FxHashMap<ExprId, Callee>,
    /// For field expressions: the struct (after auto-deref) that has the field; `None` entries are absent.
    pub fields: FxHashMap<ExprId, DefId>,
}

impl TypedBody {
    /// The type of an expression.
    pub fn ty(&self, e: ExprId) -> &Ty {
        self.exprs.get(e.0 as usize).unwrap_or(&Ty::Unknown)
    }
}

/// The kinds of definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum DefKind {
    Mod,
    Fn,
    Struct,
    Enum,
    Variant,
    TypeAlias,
    Const,
    Static,
    Trait,
    Impl,
    Macro,
}

/// A definition.
#[derive(Clone, Debug)]
pub struct Def {
    /// What it is.
    pub kind: DefKind,
    /// Its name.
    pub name: Name,
    /// Module, impl, trait or enum that holds it.
    pub parent: Option<DefId>,
    /// Index of its crate in the order of the crates given, stubs before them.
    pub krate: u32,
    /// Its item; for a variant the enum's; `None` for a crate root or file module.
    pub item: Option<ItemRef>,
    /// True if it (or a module around it) stands behind `#[cfg(test)]`, is a test, or belongs to a test, bench or example target.
    pub in_test: bool,
    /// True if it comes from the catalogue.
    pub is_stub: bool,
    /// True if it comes from the sources of a dependency: signatures only.
    pub is_foreign: bool,
}

#[cfg(test)]
mod tests;
