//! Types, as deep as locks need them.

use super::DefId;
use crate::facts::{ExprId, Name};
use std::sync::Arc;

/// A type. Cheap to clone. [`Ty::Unknown`] means "not resolved": whoever asks stays silent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
pub enum Ty {
    /// Not resolved.
    #[default]
    Unknown,
    /// `!`.
    Never,
    /// `u8`, `bool`, `str`, …: the name.
    Prim(&'static str),
    /// An integer or float literal whose type is not settled.
    Number,
    /// A struct, enum or union of the workspace, a dependency or the catalogue, with its type arguments (lifetimes and consts left out).
    Adt(DefId, Arc<[Ty]>),
    /// `&T` or, if true, `&mut T`.
    Ref(bool, Arc<Ty>),
    /// A raw pointer.
    Ptr(Arc<Ty>),
    /// A tuple; `()` if empty.
    Tuple(Arc<[Ty]>),
    /// `[T]`.
    Slice(Arc<Ty>),
    /// `[T; N]`.
    Array(Arc<Ty>),
    /// `fn(A) -> B`.
    FnPtr(Arc<(Vec<Ty>, Ty)>),
    /// The type of a function named by a path, with the type arguments of its parent and its own.
    FnDef(DefId, Arc<[Ty]>),
    /// A closure of this body: its expression, parameter types, and what calling it gives
    /// (for an async closure a [`Ty::Future`]).
    Closure(ExprId, Arc<(Vec<Ty>, Ty)>),
    /// A generic parameter of the enclosing items, by name.
    Param(Name),
    /// What an `async fn` call or an `async` block gives: a future with this output.
    Future(Arc<Ty>),
    /// `impl A + B`.
    Opaque(Arc<[TraitRef]>),
    /// `dyn A + B`.
    Dyn(Arc<[TraitRef]>),
    /// `<T as Trait>::Name`, not settled because `T` is a parameter.
    Proj(Arc<(Ty, DefId, Name)>),
    /// An inference variable; never seen outside the model.
    Var(u32),
}

/// A trait with its arguments and what is said of its associated types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TraitRef {
    /// The trait.
    pub def: DefId,
    /// Its type arguments, without `Self`. For the `Fn` traits: one tuple of the inputs.
    pub args: Vec<Ty>,
    /// `Item = T`; for the `Fn` traits `Output`.
    pub assoc: Vec<(Name, Ty)>,
}

impl Ty {
    /// `()`.
    pub fn unit() -> Ty {
        Ty::Tuple(Arc::from([]))
    }
    /// Is nothing known of it at all?
    pub fn is_unknown(&self) -> bool {
        matches!(self, Ty::Unknown | Ty::Var(_))
    }
    /// Without outer references.
    pub fn strip_refs(&self) -> &Ty {
        let mut ty = self;
        while let Ty::Ref(_, inner) = ty {
            ty = inner;
        }
        ty
    }
}
