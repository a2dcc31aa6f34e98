//! Patterns.

use super::lower::{Lowerer, join, name};
use super::lower_type::{path_ref, type_ref};
use super::{Name, Pat, PatId, Span};

impl Lowerer<'_> {
    /// Lowers a pattern. A guard on it is left to the arm.
    pub(super) fn pat(&mut self, pat: &syn::Pat) -> PatId {
        match pat {
            syn::Pat::Wild(p) => self.add_pat(Pat::Wild, self.sp(p.underscore_token.span)),
            syn::Pat::Rest(p) => {
                let span = self.dots(&p.dot2_token);
                self.add_pat(Pat::Rest, span)
            }
            syn::Pat::Ident(p) => self.binding(p),
            syn::Pat::Path(p) => {
                let span = self.path_span(p.qself.as_ref(), &p.path);
                self.add_pat(Pat::Path(path_ref(p.qself.as_ref(), &p.path)), span)
            }
            syn::Pat::TupleStruct(p) => {
                let elems = p.elems.iter().map(|e| self.pat(e)).collect();
                let start = self.path_span(p.qself.as_ref(), &p.path);
                let span = join(start, self.group(&p.paren_token.span));
                self.add_pat(Pat::TupleStruct(path_ref(p.qself.as_ref(), &p.path), elems), span)
            }
            syn::Pat::Struct(p) => {
                let fields = p.fields.iter().map(|f| (member(&f.member), self.pat(&f.pat))).collect();
                let start = self.path_span(p.qself.as_ref(), &p.path);
                let span = join(start, self.group(&p.brace_token.span));
                self.add_pat(Pat::Struct(path_ref(p.qself.as_ref(), &p.path), fields), span)
            }
            syn::Pat::Tuple(p) => {
                let elems = p.elems.iter().map(|e| self.pat(e)).collect();
                self.add_pat(Pat::Tuple(elems), self.group(&p.paren_token.span))
            }
            syn::Pat::Slice(p) => {
                let elems = p.elems.iter().map(|e| self.pat(e)).collect();
                self.add_pat(Pat::Slice(elems), self.group(&p.bracket_token.span))
            }
            syn::Pat::Reference(p) => {
                let inner = self.pat(&p.pat);
                let span = join(self.sp(p.and_token.span), self.pat_span(inner));
                self.add_pat(Pat::Ref(inner), span)
            }
            syn::Pat::Or(p) => {
                let cases: Vec<PatId> = p.cases.iter().map(|c| self.pat(c)).collect();
                let span = match (cases.first(), cases.last()) {
                    (Some(a), Some(b)) => join(self.pat_span(*a), self.pat_span(*b)),
                    _ => Span::default(),
                };
                self.add_pat(Pat::Or(cases), span)
            }
            syn::Pat::Type(p) => {
                let inner = self.pat(&p.pat);
                let span = join(self.pat_span(inner), self.ty_span(&p.ty));
                self.add_pat(Pat::Typed(inner, type_ref(&p.ty)), span)
            }
            syn::Pat::Paren(p) => self.pat(&p.pat),
            syn::Pat::Guard(p) => self.pat(&p.pat),
            syn::Pat::Lit(p) => {
                let span = self.sp(p.lit.span());
                self.add_pat(Pat::Lit, span)
            }
            syn::Pat::Range(p) => {
                let span = self.short(p);
                self.add_pat(Pat::Lit, span)
            }
            other => {
                let span = self.short(other);
                self.add_pat(Pat::Opaque, span)
            }
        }
    }

    fn binding(&mut self, p: &syn::PatIdent) -> PatId {
        let mut span = self.sp(p.ident.span());
        if let Some(token) = &p.mutability {
            span = join(self.sp(token.span), span);
        }
        if let Some(token) = &p.by_ref {
            span = join(self.sp(token.span), span);
        }
        let sub = p.subpat.as_ref().map(|(_, sub)| self.pat(sub));
        if let Some(sub) = sub {
            span = join(span, self.pat_span(sub));
        }
        let pat = Pat::Bind {
            name: name(&p.ident),
            by_ref: p.by_ref.is_some(),
            mutable: p.mutability.is_some(),
            sub,
        };
        self.add_pat(pat, span)
    }

    /// The range of `..`.
    pub(super) fn dots(&self, token: &syn::Token![..]) -> Span {
        join(self.sp(token.spans[0]), self.sp(token.spans[1]))
    }
}

/// A field's name; an index in decimal.
pub(super) fn member(member: &syn::Member) -> Name {
    match member {
        syn::Member::Named(ident) => name(ident),
        syn::Member::Unnamed(index) => index.index.to_string().into(),
    }
}

/// Does this pattern bind by reference, so that a `let` with it extends its initialiser's temporary?
pub(super) fn extends(pat: &syn::Pat) -> bool {
    match pat {
        syn::Pat::Ident(p) => p.by_ref.is_some() || p.subpat.as_ref().is_some_and(|(_, p)| extends(p)),
        syn::Pat::Struct(p) => p.fields.iter().any(|f| extends(&f.pat)),
        syn::Pat::TupleStruct(p) => p.elems.iter().any(extends),
        syn::Pat::Tuple(p) => p.elems.iter().any(extends),
        syn::Pat::Slice(p) => p.elems.iter().any(extends),
        syn::Pat::Or(p) => p.cases.iter().any(extends),
        syn::Pat::Paren(p) => extends(&p.pat),
        syn::Pat::Type(p) => extends(&p.pat),
        _ => false,
    }
}
