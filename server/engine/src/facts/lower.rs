//! syn → facts: what all parts of the lowering share.
//!
//! One [`Lowerer`] lowers one chunk. It walks the syn tree once, bottom-up, so that each node's
//! range comes from its first and last token and no subtree is turned back into tokens.

use super::{
    Attr, Attrs, Body, BodyIdx, BodySpans, ChunkFacts, Edition, Expr, ExprId, ExprKind, Item, ItemIdx,
    ItemKind, ItemSpan, Name, Pat, PatId, Span,
};
use proc_macro2::TokenTree;
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};
use std::sync::Arc;
use syn::spanned::Spanned;

/// An expression in place: parentheses are gone from the tree but not from the range.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub(super) id: ExprId,
    pub(super) span: Span,
}

/// The body being filled.
pub(super) struct Builder {
    pub(super) index: u32,
    pub(super) body: Body,
    pub(super) spans: BodySpans,
    /// The innermost block, for items nested in it.
    pub(super) block: ExprId,
}

impl Builder {
    fn new(index: u32) -> Builder {
        Builder { index, body: Body::default(), spans: BodySpans::default(), block: ExprId(0) }
    }
}

/// Lowers one chunk.
pub(crate) struct Lowerer<'a> {
    /// The chunk's text: spans point into it.
    pub(super) text: &'a str,
    /// Where its lines begin.
    lines: Vec<u32>,
    ascii: bool,
    pub(super) edition: Edition,
    pub(super) facts: ChunkFacts,
    pub(super) builder: Builder,
    /// True while a body is open.
    pub(super) in_body: bool,
    /// Bodies that belong to what others see (macro templates).
    pub(super) visible_bodies: Vec<u32>,
}

impl<'a> Lowerer<'a> {
    /// A lowerer for a chunk with this text.
    pub(crate) fn new(text: &'a str, edition: Edition) -> Lowerer<'a> {
        let breaks = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32 + 1);
        Lowerer {
            text,
            lines: std::iter::once(0).chain(breaks).collect(),
            ascii: text.is_ascii(),
            edition,
            facts: ChunkFacts::default(),
            builder: Builder::new(0),
            in_body: false,
            visible_bodies: Vec::new(),
        }
    }

    /// The facts, hashed.
    pub(crate) fn finish(mut self) -> ChunkFacts {
        let mut signature = FxHasher::default();
        for item in &self.facts.items {
            (&item.name, &item.vis, &item.attrs, item.nested_in.is_some(), &item.kind).hash(&mut signature);
        }
        let mut bodies = FxHasher::default();
        for (i, body) in self.facts.bodies.iter().enumerate() {
            if self.visible_bodies.contains(&(i as u32)) {
                body.hash(&mut signature);
            }
            body.hash(&mut bodies);
        }
        self.facts.signature = signature.finish();
        self.facts.body_hash = bodies.finish();
        self.facts
    }

    // ---- spans ----

    /// A token's range.
    pub(super) fn sp(&self, span: proc_macro2::Span) -> Span {
        let (start, end) = (self.at(span.start()), self.at(span.end()));
        Span { start: start.min(end), end }
    }

    /// Where a token begins.
    pub(super) fn lo(&self, span: proc_macro2::Span) -> u32 {
        self.at(span.start())
    }

    /// Where a token ends.
    pub(super) fn hi(&self, span: proc_macro2::Span) -> u32 {
        self.at(span.end())
    }

    /// The range of the delimiters of a group.
    pub(super) fn group(&self, span: &proc_macro2::extra::DelimSpan) -> Span {
        let (start, end) = (self.lo(span.open()), self.hi(span.close()));
        Span { start: start.min(end), end }
    }

    /// The byte at a line and column (in characters) of the chunk. `Span::byte_range` would give
    /// the same, and cost a third of the parse: it keeps a map of every position asked for.
    fn at(&self, place: proc_macro2::LineColumn) -> u32 {
        let Some(&start) = self.lines.get(place.line.wrapping_sub(1)) else { return self.text.len() as u32 };
        let bytes = if self.ascii {
            place.column
        } else {
            let rest = self.text.get(start as usize..).unwrap_or("");
            rest.char_indices().nth(place.column).map_or(rest.len(), |(i, _)| i)
        };
        (start as usize + bytes).min(self.text.len()) as u32
    }

    /// The text of a range.
    pub(super) fn slice(&self, span: Span) -> &'a str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// The range of a short piece of syntax, by its tokens. Only for attributes and types.
    pub(super) fn short<T: Spanned>(&self, node: &T) -> Span {
        self.sp(node.span())
    }

    // ---- nodes ----

    /// Adds an expression.
    pub(super) fn add(&mut self, kind: ExprKind, span: Span, head: Span) -> At {
        let id = ExprId(self.builder.body.exprs.len() as u32);
        self.builder.body.exprs.push(Expr { kind, extended: false });
        self.builder.spans.exprs.push(span);
        self.builder.spans.heads.push(head);
        At { id, span }
    }

    /// Adds an expression whose telling part is all of it.
    pub(super) fn plain(&mut self, kind: ExprKind, span: Span) -> At {
        self.add(kind, span, span)
    }

    /// Wraps an expression in a `Scope`.
    pub(super) fn scope(&mut self, inner: At) -> ExprId {
        self.add(ExprKind::Scope(inner.id), inner.span, inner.span).id
    }

    /// Adds a pattern.
    pub(super) fn add_pat(&mut self, pat: Pat, span: Span) -> PatId {
        let id = PatId(self.builder.body.pats.len() as u32);
        self.builder.body.pats.push(pat);
        self.builder.spans.pats.push(span);
        id
    }

    /// The range of a pattern.
    pub(super) fn pat_span(&self, id: PatId) -> Span {
        self.builder.spans.pats.get(id.0 as usize).copied().unwrap_or_default()
    }

    /// Marks a temporary as living to the end of the block that holds its `let`.
    pub(super) fn extend(&mut self, id: ExprId) {
        if let Some(expr) = self.builder.body.exprs.get_mut(id.0 as usize) {
            expr.extended = true;
        }
    }

    /// Lowers a body of its own: `fill` adds nodes and returns the root.
    pub(super) fn body(&mut self, fill: impl FnOnce(&mut Self) -> ExprId) -> BodyIdx {
        let index = self.facts.bodies.len() as u32;
        self.facts.bodies.push(Arc::default());
        self.facts.body_spans.push(BodySpans::default());
        let outer = std::mem::replace(&mut self.builder, Builder::new(index));
        let outer_in_body = std::mem::replace(&mut self.in_body, true);
        let root = fill(self);
        self.in_body = outer_in_body;
        let mut done = std::mem::replace(&mut self.builder, outer);
        done.body.root = Some(root);
        done.body.exprs.shrink_to_fit();
        done.body.pats.shrink_to_fit();
        if let (Some(body), Some(spans)) =
            (self.facts.bodies.get_mut(index as usize), self.facts.body_spans.get_mut(index as usize))
        {
            *body = Arc::new(done.body);
            *spans = done.spans;
        }
        BodyIdx(index)
    }

    /// Adds an item; its kind may be filled in later.
    pub(super) fn add_item(&mut self, item: Item, span: ItemSpan) -> ItemIdx {
        let index = ItemIdx(self.facts.items.len() as u32);
        self.facts.items.push(item);
        self.facts.item_spans.push(span);
        index
    }

    /// Sets what a reserved item is.
    pub(super) fn set_kind(&mut self, index: ItemIdx, kind: ItemKind) {
        if let Some(item) = self.facts.items.get_mut(index.0 as usize) {
            item.kind = kind;
        }
    }

    /// Where an item added now is nested.
    pub(super) fn nesting(&self) -> Option<(BodyIdx, ExprId)> {
        self.in_body.then_some((BodyIdx(self.builder.index), self.builder.block))
    }

    // ---- attributes and names ----

    /// The attributes without `doc`; `allow` and `expect` are noted for `region`.
    pub(super) fn attrs(&mut self, attrs: &[syn::Attribute], region: Span) -> Attrs {
        let mut out = Vec::new();
        for attr in attrs {
            let path = path_text(attr.path());
            if path == "doc" {
                continue;
            }
            let args = match &attr.meta {
                syn::Meta::Path(_) => Span::default(),
                syn::Meta::List(list) => {
                    let span = self.group(list.delimiter.span());
                    Span { start: span.start + 1, end: span.end.saturating_sub(1).max(span.start + 1) }
                }
                syn::Meta::NameValue(value) => self.short(&value.value),
            };
            let args = Name::new(self.slice(args).trim());
            if path == "allow" || path == "expect" {
                self.allow(&args, region);
            }
            out.push(Attr { path, args });
        }
        Attrs(out)
    }

    /// Notes `allow`/`expect` on something that keeps no attributes.
    pub(super) fn note_allows(&mut self, attrs: &[syn::Attribute], region: Span) {
        if !attrs.is_empty() {
            let _ = self.attrs(attrs, region);
        }
    }

    fn allow(&mut self, args: &str, region: Span) {
        let lints: Vec<Name> = args
            .split(',')
            .map(str::trim)
            .filter(|lint| !lint.is_empty() && !lint.contains('='))
            .map(|lint| lint.split_whitespace().collect::<String>().into())
            .collect();
        if !lints.is_empty() {
            self.facts.allows.push((region, lints));
        }
    }
}

/// The two ranges as one.
pub(super) fn join(a: Span, b: Span) -> Span {
    Span { start: a.start.min(b.start), end: b.end.max(a.end) }
}

/// Stands for the `$` of a macro template, which syn would not parse.
pub(super) const DOLLAR: &str = "__locklens_dollar_";

/// An identifier without `r#`; one that stands for `$x` becomes that again.
pub(super) fn name(ident: &syn::Ident) -> Name {
    let text = smol_str::format_smolstr!("{ident}");
    if let Some(param) = text.strip_prefix(DOLLAR) {
        return smol_str::format_smolstr!("${param}");
    }
    match text.strip_prefix("r#") {
        Some(raw) => Name::new(raw),
        None => text,
    }
}

/// A path's identifiers joined by `::`.
pub(super) fn path_text(path: &syn::Path) -> Name {
    if let Some(ident) = path.get_ident() {
        return name(ident);
    }
    let mut out = String::new();
    for (i, segment) in path.segments.iter().enumerate() {
        if i > 0 || path.leading_colon.is_some() {
            out.push_str("::");
        }
        out.push_str(&name(&segment.ident));
    }
    out.into()
}

/// The identifiers of a token stream, sorted, each once.
pub(super) fn idents(tokens: &proc_macro2::TokenStream) -> Vec<Name> {
    let mut out = Vec::new();
    // A stack instead of recursion: macro bodies may be nested deeply.
    let mut open = vec![tokens.clone().into_iter()];
    while let Some(iter) = open.last_mut() {
        match iter.next() {
            None => {
                open.pop();
            }
            Some(TokenTree::Ident(ident)) => out.push(name(&ident)),
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// The range from a stream's first token to its last; `None` if it is empty.
pub(super) fn stream_span(lower: &Lowerer<'_>, tokens: &proc_macro2::TokenStream) -> Option<Span> {
    let mut iter = tokens.clone().into_iter();
    let first = iter.next()?;
    let start = lower.sp(first.span());
    let end = iter.last().map_or(start, |t| lower.sp(t.span()));
    Some(join(start, end))
}
