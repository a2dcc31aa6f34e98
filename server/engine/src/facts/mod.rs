//! What one file says, as plain data: items, signatures, and bodies as trees of events.
//!
//! Facts are made from `syn` trees by the lowering in this folder and by nothing else; everything
//! behind this module (model, flow, rules) reads only these types. Facts hold **no positions**:
//! an expression, pattern, statement or item is named by an index, and a table beside the facts
//! ([`BodySpans`], [`ChunkFacts::item_spans`]) maps the index to a byte range relative to the
//! start of its chunk. So a blank line above a function changes nothing downstream.
//!
//! Order matters: the children of a node are listed in evaluation order, and where temporaries
//! end is explicit ([`ExprKind::Scope`], [`Expr::extended`], [`ExprKind::If::rescope`]), with the
//! rules of the file's edition already applied.

use crate::syntax::chunk::Level;
use std::sync::Arc;

#[cfg(test)]
pub(crate) mod dump;
#[cfg(feature = "encode")]
mod encode;
mod lower;
mod lower_expr;
pub(crate) mod lower_item;
mod lower_macro;
mod lower_pat;
mod lower_stmt;
mod lower_type;
pub(crate) mod modules;
mod named;
pub(crate) mod strip;
#[cfg(test)]
mod tests;

/// An identifier or a short piece of source text.
pub type Name = smol_str::SmolStr;

/// Byte range, relative to the start of the chunk that holds it; `start <= end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A Rust edition; decides where temporaries are dropped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum Edition {
    /// Rust 2015: also what a manifest without the key means.
    E2015,
    /// Rust 2018.
    E2018,
    /// Rust 2021: assumed where there is no manifest.
    #[default]
    E2021,
    /// Rust 2024: tail temporaries and `if let` scrutinees end earlier.
    E2024,
}

/// A chunk of a file, unique within the file for as long as the file is open; 0-based, never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct ChunkId(pub u32);

/// Index of an item in [`ChunkFacts::items`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemIdx(pub u32);

/// Index of a body in [`ChunkFacts::bodies`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct BodyIdx(pub u32);

/// Index of an expression in [`Body::exprs`]: the event id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct ExprId(pub u32);

/// Index of a pattern in [`Body::pats`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct PatId(pub u32);

/// Everything known of one file, as a tree of chunks in source order.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct FileFacts {
    /// Inner attributes of the file (`#![…]`).
    pub attrs: Attrs,
    /// Top-level chunks in source order.
    pub chunks: Vec<ChunkNode>,
    /// The next [`ChunkId`] never used in this file.
    pub(crate) next_id: u32,
    /// The edition that the facts were made for.
    pub(crate) edition: Edition,
    /// Length of the text in bytes.
    pub(crate) len: u32,
}

/// One chunk in place: an item (or a member of a container) with where it stands.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct ChunkNode {
    /// The chunk's name within its file.
    pub id: ChunkId,
    /// Byte offset of the chunk's first byte in the file.
    pub start: u32,
    /// Length in bytes. For a container (impl, trait, inline mod) this spans header, members and closing brace.
    pub len: u32,
    /// What the chunk says. For a container: the header only, its members are `children`.
    pub facts: Arc<ChunkFacts>,
    /// Members of a container chunk (impl, trait, inline mod), in source order; empty otherwise.
    pub children: Vec<ChunkNode>,
    /// Why the present text of this chunk could not be read. `facts` then are the last good ones
    /// (or empty), and their spans are mapped through the edits made since.
    pub problem: Option<Problem>,
    /// What reading the file again needs to know.
    pub(crate) layout: Layout,
}

impl ChunkNode {
    /// Could its present text, or that of a member, not be read?
    pub fn is_broken(&self) -> bool {
        self.problem.is_some() || self.children.iter().any(ChunkNode::is_broken)
    }
}

/// How a chunk was cut.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Layout {
    /// Hash of its text; of a container's header only.
    pub(crate) hash: u64,
    /// What it was read as.
    pub(crate) level: Level,
    /// For a container: what its members are, and the length of its header.
    pub(crate) inside: Option<(Level, u32)>,
    /// For a chunk of inner attributes: those.
    pub(crate) attrs: Option<Arc<Attrs>>,
}

/// Why a chunk is unreadable.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Problem {
    /// The parser's message, or the limit that was passed.
    pub message: String,
    /// Where, relative to the chunk's start.
    pub at: Span,
    /// True if the chunk was skipped for its depth or size, false for a syntax error.
    pub skipped: bool,
}

/// What one chunk says. Equal text and edition give equal facts.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct ChunkFacts {
    /// Items in source order: usually one; several for macros such as `lazy_static!`; items nested in bodies follow their parent.
    pub items: Vec<Item>,
    /// Bodies of functions, consts, statics; items refer to them by index.
    pub bodies: Vec<Arc<Body>>,
    /// One for each body: where its expressions stand.
    pub body_spans: Vec<BodySpans>,
    /// One for each item.
    pub item_spans: Vec<ItemSpan>,
    /// Where the fields of structs stand, in order of items and fields.
    pub field_spans: Vec<FieldSpan>,
    /// Regions under `#[allow]`/`#[expect]`, with the lint paths (`clippy::await_holding_lock`).
    pub allows: Vec<(Span, Vec<Name>)>,
    /// Hash of what others can see: items without bodies and positions.
    pub signature: u64,
    /// Hash of the bodies, without positions.
    pub body_hash: u64,
}

/// Where an item stands, relative to its chunk's start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemSpan {
    /// The whole item, attributes included.
    pub whole: Span,
    /// Its name (for an impl: the self type).
    pub name: Span,
}

/// Where a struct's field stands, relative to its chunk's start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct FieldSpan {
    /// The struct.
    pub item: ItemIdx,
    /// The field's index.
    pub field: u32,
    /// Its name; of a tuple's field its type.
    pub name: Span,
    /// Its type.
    pub ty: Span,
}

/// An attribute as written: `path` without spaces (`tokio::main`, `cfg`), `args` as source text
/// between the parentheses or behind the `=`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Attr {
    /// Path with `::`, no spaces.
    pub path: Name,
    /// Arguments as text, tokens separated as in the source; empty if there are none.
    pub args: Name,
}

/// The attributes of an item, statement or field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Attrs(pub Vec<Attr>);

impl Attrs {
    /// The attribute with this path.
    pub fn get(&self, path: &str) -> Option<&Attr> {
        self.0.iter().find(|a| a.path == path)
    }
    /// The attributes with this path.
    pub fn all<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a Attr> {
        self.0.iter().filter(move |a| a.path == path)
    }
    /// Is there an attribute whose last path segment is this (`test` for `#[tokio::test]`)?
    pub fn has_last(&self, last: &str) -> bool {
        self.0.iter().any(|a| a.path.rsplit("::").next() == Some(last))
    }
}

/// Visibility of an item or field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum Vis {
    /// No `pub`.
    #[default]
    Private,
    /// `pub`.
    Public,
    /// `pub(crate)`, or `crate`.
    Crate,
    /// `pub(super)`, `pub(self)`, `pub(in path)`: the path.
    In(Vec<Name>),
}

/// An item: anything that has a name in a scope, and impls.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Item {
    /// Its name; empty for impls, uses and unnamed things.
    pub name: Name,
    /// Visibility; [`Vis::Private`] inside impls of traits.
    pub vis: Vis,
    /// Outer attributes, `doc` left out.
    pub attrs: Attrs,
    /// `None` at the chunk's own level; otherwise the body (and block) in which the item is nested.
    pub nested_in: Option<(BodyIdx, ExprId)>,
    /// What it is.
    pub kind: ItemKind,
}

/// The kinds of item.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum ItemKind {
    /// A free function, a method, or a trait's function.
    Fn(FnItem),
    /// A struct or a union.
    Struct(StructItem),
    /// An enum.
    Enum {
        /// Generic parameters and bounds.
        generics: Generics,
        /// Its variants.
        variants: Vec<Variant>,
    },
    /// `type X<…> = …;`, also an associated type (then `ty` may be missing and `bounds` hold).
    TypeAlias {
        /// Generic parameters and bounds.
        generics: Generics,
        /// The right-hand side.
        ty: Option<TypeRef>,
        /// Bounds of an associated type in a trait.
        bounds: Vec<Bound>,
    },
    /// A const; also an associated const.
    Const {
        /// Its type.
        ty: TypeRef,
        /// Its initialiser.
        body: Option<BodyIdx>,
    },
    /// A static, or one made by `lazy_static!`, `thread_local!`, `task_local!`.
    Static {
        /// Its type as written (for `thread_local!` the inner type).
        ty: TypeRef,
        /// `static mut`.
        mutable: bool,
        /// How it is made.
        flavour: StaticFlavour,
        /// Its initialiser.
        body: Option<BodyIdx>,
    },
    /// A trait.
    Trait {
        /// Generic parameters and bounds.
        generics: Generics,
        /// Supertraits.
        supers: Vec<Bound>,
        /// Members that stand in the same chunk (nested items); members in chunks of their own are the node's children.
        members: Vec<ItemIdx>,
    },
    /// An impl block.
    Impl {
        /// Generic parameters and bounds.
        generics: Generics,
        /// The trait, if any.
        trait_: Option<PathRef>,
        /// `impl !Trait for …`.
        negative: bool,
        /// The type.
        self_ty: TypeRef,
        /// Members that stand in the same chunk; the others are the node's children.
        members: Vec<ItemIdx>,
    },
    /// A module; `inline` is true for `mod x { … }`.
    Mod {
        /// Has a body here (the node's children, or `members`).
        inline: bool,
        /// Members that stand in the same chunk; the others are the node's children.
        members: Vec<ItemIdx>,
    },
    /// A `use`, flattened: one entry a leaf.
    Use(Vec<UseImport>),
    /// `extern crate name as alias;` The item's name is the crate's.
    ExternCrate {
        /// The alias, `_` included.
        alias: Option<Name>,
    },
    /// `macro_rules! name { … }`.
    MacroRules(MacroRules),
    /// A macro call at item level that is not understood.
    MacroCall {
        /// The macro's path.
        path: PathRef,
        /// Identifiers in its tokens, sorted, each once.
        idents: Vec<Name>,
    },
}

/// How a static is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum StaticFlavour {
    /// `static`.
    Plain,
    /// `lazy_static!`: derefs to its type.
    LazyStatic,
    /// `thread_local!`: a `LocalKey<T>`.
    ThreadLocal,
    /// `task_local!`: a `tokio::task::LocalKey<T>`.
    TaskLocal,
}

/// A function's signature and body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct FnItem {
    /// Generic parameters and bounds; `impl Trait` params stay in the types.
    pub generics: Generics,
    /// `self` in its form, if it is a method.
    pub self_kind: Option<SelfKind>,
    /// Types of the parameters, without `self`, in order.
    pub params: Vec<TypeRef>,
    /// Return type; `None` for `()`. For an async fn the type awaited.
    pub ret: Option<TypeRef>,
    /// `async fn`.
    pub is_async: bool,
    /// `const fn`.
    pub is_const: bool,
    /// `unsafe fn`: its callers keep a contract that the code does not show.
    pub is_unsafe: bool,
    /// The body; `None` for a required trait method or a foreign fn.
    pub body: Option<BodyIdx>,
}

/// The form of a `self` parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum SelfKind {
    /// `self`, `mut self`.
    Value,
    /// `&self`.
    Ref,
    /// `&mut self`.
    RefMut,
    /// `self: T`.
    Typed(TypeRef),
}

/// A struct or union.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct StructItem {
    /// Generic parameters and bounds.
    pub generics: Generics,
    /// Its fields.
    pub fields: Fields,
}

/// The fields of a struct or variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum Fields {
    /// `struct X;`
    Unit,
    /// `struct X(A, B);` The fields' names are `0`, `1`, ….
    Tuple(Vec<Field>),
    /// `struct X { a: A }`
    Named(Vec<Field>),
}

impl Fields {
    /// All fields in order.
    pub fn list(&self) -> &[Field] {
        match self {
            Fields::Unit => &[],
            Fields::Tuple(f) | Fields::Named(f) => f,
        }
    }
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Field {
    /// Its name, or its index in decimal.
    pub name: Name,
    /// Its visibility.
    pub vis: Vis,
    /// Attributes, `doc` left out.
    pub attrs: Attrs,
    /// Its type.
    pub ty: TypeRef,
}

/// One enum variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// Its fields.
    pub fields: Fields,
}

/// Generic parameters with all bounds, inline and `where`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Generics {
    /// In order of declaration.
    pub params: Vec<GenericParam>,
    /// `where` clauses on types; inline bounds are repeated here.
    pub bounds: Vec<(TypeRef, Vec<Bound>)>,
}

/// One generic parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct GenericParam {
    /// Its name (lifetimes with the apostrophe).
    pub name: Name,
    /// Its kind.
    pub kind: ParamKind,
    /// The default type, if any.
    pub default: Option<TypeRef>,
}

/// The kinds of generic parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum ParamKind {
    /// `T`
    Type,
    /// `'a`
    Lifetime,
    /// `const N: usize`
    Const,
}

/// A trait bound.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Bound {
    /// The trait; `Fn(A) -> B` keeps its parenthesised arguments.
    pub path: PathRef,
    /// `?Sized`.
    pub maybe: bool,
}

/// A type as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum TypeRef {
    /// A path.
    Path(PathRef),
    /// `&T`, `&mut T`.
    Ref(bool, Box<TypeRef>),
    /// `*const T`, `*mut T`.
    Ptr(Box<TypeRef>),
    /// `(A, B)`, `()`.
    Tuple(Vec<TypeRef>),
    /// `[T]`.
    Slice(Box<TypeRef>),
    /// `[T; N]`.
    Array(Box<TypeRef>),
    /// `fn(A) -> B`.
    Fn(Vec<TypeRef>, Box<TypeRef>),
    /// `impl A + B`.
    Impl(Vec<Bound>),
    /// `dyn A + B`.
    Dyn(Vec<Bound>),
    /// `!`.
    Never,
    /// `_`.
    Infer,
    /// Anything else (a macro, for instance).
    Unknown,
}

/// A path as written, with generic arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct PathRef {
    /// Begins with `::`.
    pub global: bool,
    /// `<T as Trait>::…` or `<T>::…`: the type, and how many of `segments` belong to the trait.
    pub qself: Option<Box<(TypeRef, u32)>>,
    /// The segments; `self`, `super`, `crate`, `$crate`, `Self` are names here.
    pub segments: Vec<Segment>,
}

/// One segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Segment {
    /// Its identifier (raw identifiers without `r#`).
    pub name: Name,
    /// Its generic arguments, lifetimes left out.
    pub args: Vec<GenericArg>,
    /// `Fn(A, B) -> C`: inputs and output; then `args` is empty.
    pub sugar: Option<Box<(Vec<TypeRef>, TypeRef)>>,
}

/// A generic argument.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum GenericArg {
    /// A type.
    Type(TypeRef),
    /// A const expression; what it says is not kept.
    Const,
    /// `Item = T`.
    Assoc(Name, TypeRef),
}

impl PathRef {
    /// A path of one segment without arguments: that name.
    pub fn as_ident(&self) -> Option<&Name> {
        match &self.segments[..] {
            [s] if !self.global && self.qself.is_none() && s.args.is_empty() && s.sugar.is_none() => {
                Some(&s.name)
            }
            _ => None,
        }
    }
}

/// One leaf of a `use`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct UseImport {
    /// Begins with `::`.
    pub global: bool,
    /// The path's names; a leaf `self` is dropped (`a::{self}` is `[a]`), see `name`.
    pub path: Vec<Name>,
    /// The name it binds; `_` for `as _`; empty for a glob.
    pub name: Name,
    /// `path::*`.
    pub glob: bool,
}

/// A `macro_rules!` definition, as far as calls of it can be expanded by substitution.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct MacroRules {
    /// `#[macro_export]`.
    pub exported: bool,
    /// Its rules in order; a rule that is not a simple substitution has `template: None`.
    pub rules: Vec<MacroRule>,
    /// Identifiers in its tokens, sorted, each once.
    pub idents: Vec<Name>,
}

/// One rule of a macro: `($a:expr, $b:ident) => { template }`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct MacroRule {
    /// Parameters in order (name without `$`), separated by commas in the call; `None` if the matcher is anything else.
    pub params: Option<Vec<(Name, MacroParam)>>,
    /// The transcriber, lowered as an expression in which `$x` is [`ExprKind::MacroParam`]; `None` if it is no expression.
    pub template: Option<BodyIdx>,
}

/// Fragment kinds that substitution understands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum MacroParam {
    /// `expr`, `literal`.
    Expr,
    /// `ident`, `tt` holding one.
    Ident,
    /// `ty`, `path`.
    Type,
}

/// The body of a function, const or static: a tree of events in evaluation order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Body {
    /// Nodes; children have smaller or larger ids, no order is promised.
    pub exprs: Vec<Expr>,
    /// Patterns.
    pub pats: Vec<Pat>,
    /// Patterns of the parameters, `self` first if there is one (a binding named `self`).
    pub params: Vec<PatId>,
    /// The root; `None` only for an empty default.
    pub root: Option<ExprId>,
}

impl Body {
    /// The expression with this id.
    pub fn expr(&self, id: ExprId) -> &Expr {
        &self.exprs[id.0 as usize]
    }
    /// The pattern with this id.
    pub fn pat(&self, id: PatId) -> &Pat {
        &self.pats[id.0 as usize]
    }
}

/// Where a body's nodes stand; parallel to [`Body::exprs`] and [`Body::pats`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct BodySpans {
    /// Of each expression: the whole expression. `Scope` and other made-up nodes have the span of what they wrap.
    pub exprs: Vec<Span>,
    /// The telling part: method name, awaited keyword, field name, callee, macro name; else the same as the whole.
    pub heads: Vec<Span>,
    /// Of each pattern.
    pub pats: Vec<Span>,
    /// For each block expression, its statements' spans (semicolon included) in order, by expression.
    pub stmts: Vec<(ExprId, Vec<Span>)>,
}

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Expr {
    /// What it does.
    pub kind: ExprKind,
    /// A temporary made by this expression lives to the end of the block that holds the `let` whose
    /// initialiser it is a part of (`let x = &temp();`), however deep inside it stands; not to the end of the enclosing [`ExprKind::Scope`].
    pub extended: bool,
}

/// The kinds of expression. Parentheses are gone; `a?`, `for`, `while let` stay whole, with the
/// life of their temporaries as said here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum ExprKind {
    /// Temporaries made inside (and not `extended`) are dropped when it ends, in reverse order, after its value is made.
    /// Wraps: statements, `let` initialisers, plain conditions, match guards, arm bodies, operands of `&&`/`||`,
    /// function and closure bodies, loop bodies, and (edition 2024) block tails.
    Scope(ExprId),
    /// A path: a local, an item, a unit struct.
    Path(PathRef),
    /// A literal.
    Lit(Lit),
    /// `base.name` (a tuple index is a name in decimal).
    Field(ExprId, Name),
    /// `base[index]`.
    Index(ExprId, ExprId),
    /// `&e`, `&mut e`, `&raw`.
    Ref(bool, ExprId),
    /// `*e`.
    Deref(ExprId),
    /// `-e`, `!e`.
    Unary(UnOp, ExprId),
    /// Arithmetic and comparison: both are evaluated.
    Binary(BinOp, ExprId, ExprId),
    /// `a && b` (true) or `a || b` (false).
    Lazy(bool, ExprId, ExprId),
    /// `place = value`: value first.
    Assign(ExprId, ExprId),
    /// `place op= value`: value first for primitives.
    AssignOp(BinOp, ExprId, ExprId),
    /// `e as T`.
    Cast(ExprId, TypeRef),
    /// `f(a, b)`.
    Call(ExprId, Vec<ExprId>),
    /// `recv.name::<T>(a, b)`.
    MethodCall {
        /// The receiver.
        recv: ExprId,
        /// The method's name.
        name: Name,
        /// Turbofish.
        args_ty: Vec<GenericArg>,
        /// The arguments.
        args: Vec<ExprId>,
    },
    /// `e.await`; temporaries of `e` live on, as in the language.
    Await(ExprId),
    /// `e?`
    Try(ExprId),
    /// `{ … }`, `unsafe { … }`, `const { … }`, with a label or not.
    Block(Block),
    /// `async { … }`, `async move { … }`, `gen`: not run here, a future or iterator. The child is a `Scope` of the block.
    Async {
        /// `move`.
        moves: bool,
        /// The block.
        body: ExprId,
    },
    /// A closure: not run here. The child is a `Scope` of the body.
    Closure {
        /// Parameters with their types, if written.
        params: Vec<(PatId, Option<TypeRef>)>,
        /// Return type, if written.
        ret: Option<TypeRef>,
        /// `async ||`.
        is_async: bool,
        /// `move`.
        moves: bool,
        /// The body.
        body: ExprId,
    },
    /// `if cond { then } else { else_ }`. `cond` holds [`ExprKind::Let`] for `if let`, joined by `Lazy(true, …)` in chains.
    If {
        /// The condition.
        cond: ExprId,
        /// A `Scope` of the block.
        then: ExprId,
        /// A `Scope` of the else branch.
        else_: Option<ExprId>,
        /// Edition 2024: the temporaries of `cond` are dropped before `else_` runs, and after `then`.
        /// Otherwise they go to the enclosing `Scope`.
        rescope: bool,
    },
    /// `let PAT = e` in a condition.
    Let(PatId, ExprId),
    /// `match`. The scrutinee's temporaries go to the enclosing `Scope`.
    Match(ExprId, Vec<Arm>),
    /// `loop`. Labels, here and elsewhere, are without their apostrophe.
    Loop(Option<Name>, ExprId),
    /// `while`: the temporaries of `cond` are dropped at the end of each turn, after the body.
    While(Option<Name>, ExprId, ExprId),
    /// `for PAT in iter body`: the iterator's temporaries go to the enclosing `Scope` and live over all turns.
    For {
        /// The loop's label.
        label: Option<Name>,
        /// The pattern.
        pat: PatId,
        /// What is iterated.
        iter: ExprId,
        /// The body, a `Scope`.
        body: ExprId,
        /// `for await`.
        is_await: bool,
    },
    /// `break 'label value`.
    Break(Option<Name>, Option<ExprId>),
    /// `continue 'label`.
    Continue(Option<Name>),
    /// `return value`.
    Return(Option<ExprId>),
    /// `yield value`; in `async_stream::stream!` too.
    Yield(Option<ExprId>),
    /// `(a, b)`.
    Tuple(Vec<ExprId>),
    /// `[a, b]`, `vec![a, b]`.
    Array {
        /// The elements.
        elems: Vec<ExprId>,
        /// It is a `vec!`, so its type is `Vec`.
        vec: bool,
    },
    /// `[e; n]`, `vec![e; n]`.
    Repeat {
        /// The element.
        elem: ExprId,
        /// The length.
        len: ExprId,
        /// It is a `vec!`.
        vec: bool,
    },
    /// `Path { field: e, ..base }`.
    Struct {
        /// The type or variant.
        path: PathRef,
        /// Fields in order of evaluation.
        fields: Vec<(Name, ExprId)>,
        /// `..base`.
        base: Option<ExprId>,
    },
    /// `a..b`, `a..=b`.
    Range(Option<ExprId>, Option<ExprId>),
    /// A known macro that evaluates its arguments in order, takes references to them, and gives `result`:
    /// `println!`, `format!`, `write!`, `assert_eq!`, `info!`, …. A macro whose expansion is a statement or a block
    /// of its own (`println!`, `format!`, the log macros) is wrapped in [`ExprKind::Scope`].
    Format {
        /// The macro's last path segment.
        name: Name,
        /// Its arguments as expressions.
        args: Vec<ExprId>,
        /// What it gives.
        result: MacroResult,
    },
    /// `tokio::select!`, `futures::select!`: all futures are made, polled in place by this task, then one arm runs.
    Select {
        /// The arms.
        arms: Vec<SelectArm>,
        /// The `else` arm.
        else_: Option<ExprId>,
        /// `biased;`
        biased: bool,
    },
    /// `join!`, `try_join!`: all futures run in place in this task.
    Join {
        /// `try_join!`.
        fallible: bool,
        /// The futures.
        futures: Vec<ExprId>,
    },
    /// `pin!(e)` as an expression: a pinned reference to a place that lives as long as the enclosing block if `extended`.
    Pin(ExprId),
    /// A macro call that is not known here; perhaps an own `macro_rules!` that the model can expand.
    MacroCall {
        /// The macro's path.
        path: PathRef,
        /// The arguments, if they parse as expressions separated by commas.
        args: Option<Vec<ExprId>>,
        /// Identifiers in its tokens, sorted, each once.
        idents: Vec<Name>,
    },
    /// `$x` inside a macro template.
    MacroParam(Name),
    /// Anything else (`asm!`, verbatim tokens).
    Opaque {
        /// Identifiers in its tokens, sorted, each once.
        idents: Vec<Name>,
    },
}

/// What a known macro gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum MacroResult {
    /// `()`.
    Unit,
    /// `String`.
    String,
    /// The type of its first argument (`dbg!`).
    First,
    /// `io::Result<()>` or `fmt::Result`: `write!`.
    WriteResult,
    /// `fmt::Arguments`.
    Arguments,
    /// Does not return: `panic!`, `todo!`, `unreachable!`, `unimplemented!`.
    Never,
    /// `bool`.
    Bool,
}

/// An arm of `select!`: `pat = future, if guard => handler`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct SelectArm {
    /// The pattern.
    pub pat: PatId,
    /// The future expression: evaluated at once, in order.
    pub future: ExprId,
    /// The precondition.
    pub guard: Option<ExprId>,
    /// The handler.
    pub handler: ExprId,
}

/// A block.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Block {
    /// The label.
    pub label: Option<Name>,
    /// `unsafe { … }`.
    pub is_unsafe: bool,
    /// `const { … }`: own context.
    pub is_const: bool,
    /// Statements in order.
    pub stmts: Vec<Stmt>,
    /// The value.
    pub tail: Option<ExprId>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Stmt {
    /// `cfg`, `allow` and their like on the statement.
    pub attrs: Attrs,
    /// What it is.
    pub kind: StmtKind,
}

/// The kinds of statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum StmtKind {
    /// `let PAT: T = init else { … };` `init` is a `Scope` (it ends before `else_` runs).
    Let {
        /// The pattern.
        pat: PatId,
        /// The annotation.
        ty: Option<TypeRef>,
        /// The initialiser, a `Scope`.
        init: Option<ExprId>,
        /// The `else` block of a let-else, a `Scope`.
        else_: Option<ExprId>,
    },
    /// `expr;` or a block-like expression: a `Scope`. `semi` tells whether its value is thrown away by `;`.
    Expr {
        /// The expression.
        expr: ExprId,
        /// With a semicolon.
        semi: bool,
    },
    /// An item declared here; its facts are in [`ChunkFacts::items`].
    Item(ItemIdx),
}

/// A match arm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub struct Arm {
    /// Attributes (`cfg`).
    pub attrs: Attrs,
    /// The pattern.
    pub pat: PatId,
    /// The guard, a `Scope`; may hold [`ExprKind::Let`].
    pub guard: Option<ExprId>,
    /// The body, a `Scope`.
    pub body: ExprId,
}

/// A pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum Pat {
    /// `_`: binds nothing, moves nothing.
    Wild,
    /// `..`.
    Rest,
    /// `name`, `ref mut name`, `name @ sub`. May also name a unit struct, const or variant; the model decides.
    Bind {
        /// The name.
        name: Name,
        /// `ref`.
        by_ref: bool,
        /// `mut`.
        mutable: bool,
        /// `@ sub`.
        sub: Option<PatId>,
    },
    /// A path of several segments: a variant, const.
    Path(PathRef),
    /// `Path(a, b)`.
    TupleStruct(PathRef, Vec<PatId>),
    /// `Path { field: pat, .. }`.
    Struct(PathRef, Vec<(Name, PatId)>),
    /// `(a, b)`.
    Tuple(Vec<PatId>),
    /// `[a, b, ..]`.
    Slice(Vec<PatId>),
    /// `&p`, `&mut p`.
    Ref(PatId),
    /// `a | b`.
    Or(Vec<PatId>),
    /// A literal or a range.
    Lit,
    /// `pat: T` in a parameter.
    Typed(PatId, TypeRef),
    /// A macro or other unknown pattern.
    Opaque,
}

/// Literals: only what types and fixes need.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum Lit {
    /// `"…"`.
    Str,
    /// `b"…"`.
    ByteStr,
    /// `b'…'`.
    Byte,
    /// `'…'`.
    Char,
    /// An integer with its suffix (empty if none).
    Int(Name),
    /// A float with its suffix (empty if none).
    Float(Name),
    /// `true`, `false`.
    Bool(bool),
    /// Anything else.
    Other,
}

/// Unary operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
pub enum UnOp {
    /// `-`
    Neg,
    /// `!`
    Not,
}

/// Binary operators, lazy ones excepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "encode", derive(serde::Serialize, serde::Deserialize))]
#[allow(missing_docs)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}
