//! The workspace: crates, modules, names, types.
//!
//! The model answers questions about definitions and types; it knows nothing of guards being
//! alive. Whatever it cannot resolve is [`Ty::Unknown`] or `None`.

pub mod marks;
pub mod ty;

use crate::facts::{Body, BodyIdx, BodySpans, ChunkId, ExprId, FnItem, Item, ItemIdx, Name, PatId};
use crate::finding::{FileId, Place};
use marks::{FnMarks, GuardMark, LockMark};
use rustc_hash::FxHashMap;
use std::sync::Arc;
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
    /// nodes have ids behind those of the facts.
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
    /// Index of its crate (see [`Model::crate_info`]).
    pub krate: u32,
    /// Its item; for a variant the enum's; `None` for a crate root or file module.
    pub item: Option<ItemRef>,
    /// True if it (or a module around it) stands behind `#[cfg(test)]`, is a test, or belongs to a test, bench or example target.
    pub in_test: bool,
    /// True if it comes from the catalogue.
    pub is_stub: bool,
}

/// Facts and definitions of the whole workspace, with resolution on demand.
#[derive(Default)]
pub struct Model {}

#[allow(unused_variables)]
impl Model {
    /// A definition.
    pub fn def(&self, id: DefId) -> &Def {
        todo!()
    }
    /// Its path for messages: `Cache.map` style is up to the caller; this is `crate::module::Name`, the crate's name first.
    pub fn path(&self, id: DefId) -> String {
        todo!()
    }
    /// The item of a definition.
    pub fn item(&self, id: DefId) -> Option<&Item> {
        todo!()
    }
    /// The function item, if it is a function.
    pub fn fn_item(&self, id: DefId) -> Option<&FnItem> {
        todo!()
    }
    /// The body of a function, const or static of the workspace; `None` for stubs and required trait methods.
    pub fn body_of(&self, id: DefId) -> Option<BodyRef> {
        todo!()
    }
    /// The function, const or static that owns a body.
    pub fn owner_of(&self, body: BodyRef) -> Option<DefId> {
        todo!()
    }
    /// All bodies of the workspace (stubs left out) that stand behind no inactive cfg, sorted.
    pub fn bodies(&self) -> Vec<BodyRef> {
        todo!()
    }
    /// The facts of a body.
    pub fn body(&self, body: BodyRef) -> Option<(Arc<Body>, &BodySpans)> {
        todo!()
    }
    /// The impls' methods that a trait's method may mean, if all impls are in view and they are few (at most `limit`).
    pub fn impls_of_method(&self, trait_method: DefId, limit: usize) -> Option<Vec<DefId>> {
        todo!()
    }
    /// Is the type itself a lock (no auto-deref)?
    pub fn lock_mark(&self, ty: &Ty) -> Option<&LockMark> {
        todo!()
    }
    /// Is the type itself a guard?
    pub fn guard_mark(&self, ty: &Ty) -> Option<&GuardMark> {
        todo!()
    }
    /// The first guard that a value of this type owns: itself, or inside an `Option`, `Result`, tuple, `Box`, struct field, ….
    /// References own nothing.
    pub fn owned_guard(&self, ty: &Ty) -> Option<&GuardMark> {
        todo!()
    }
    /// A guard behind a mutable reference (`&mut MutexGuard<T>`).
    pub fn borrowed_guard(&self, ty: &Ty) -> Option<&GuardMark> {
        todo!()
    }
    /// Is it `Arc`, `Rc` or another type whose clone names the same value?
    pub fn is_shared_pointer(&self, ty: &Ty) -> bool {
        todo!()
    }
    /// Does moving out of a place of this type leave it usable? `None` if not known.
    pub fn is_copy(&self, ty: &Ty) -> Option<bool> {
        todo!()
    }
    /// What the catalogue says of a function.
    pub fn fn_marks(&self, id: DefId) -> Option<&FnMarks> {
        todo!()
    }
    /// A type for messages: `parking_lot::Mutex<State>`.
    pub fn show(&self, ty: &Ty) -> String {
        todo!()
    }
    /// Types and names of one body. `None` if it is gone.
    pub fn infer(&self, body: BodyRef) -> Option<TypedBody> {
        todo!()
    }
    /// Is this attribute on the item around the body (its fn, impl or module), by path (`tokio::main`) or last segment?
    pub fn has_attr(&self, id: DefId, last: &str) -> bool {
        todo!()
    }
    /// A node's place in its file, as the text stands now.
    pub fn place(&self, body: BodyRef, span: crate::facts::Span) -> Option<Place> {
        todo!()
    }
    /// The text of a file.
    pub fn text(&self, file: FileId) -> Option<&Arc<str>> {
        todo!()
    }
    /// The edition of the crate that a body belongs to, and whether a manifest said so.
    pub fn edition(&self, body: BodyRef) -> (crate::facts::Edition, bool) {
        todo!()
    }
    /// A dependency of the crate that a body belongs to, by its published name, if it has it.
    pub fn dependency(&self, body: BodyRef, package: &str) -> Option<&crate::engine::DepSpec> {
        todo!()
    }
}
