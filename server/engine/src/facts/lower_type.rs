//! Types, paths, bounds and generics.

use super::lower::{Lowerer, join, name, path_text};
use super::{Bound, GenericArg, GenericParam, Generics, ParamKind, PathRef, Segment, Span, TypeRef, Vis};

/// A type as facts.
pub(super) fn type_ref(ty: &syn::Type) -> TypeRef {
    match ty {
        syn::Type::Path(t) => TypeRef::Path(path_ref(t.qself.as_ref(), &t.path)),
        syn::Type::Reference(t) => TypeRef::Ref(t.mutability.is_some(), Box::new(type_ref(&t.elem))),
        syn::Type::Ptr(t) => TypeRef::Ptr(Box::new(type_ref(&t.elem))),
        syn::Type::Tuple(t) => TypeRef::Tuple(t.elems.iter().map(type_ref).collect()),
        syn::Type::Slice(t) => TypeRef::Slice(Box::new(type_ref(&t.elem))),
        syn::Type::Array(t) => TypeRef::Array(Box::new(type_ref(&t.elem))),
        syn::Type::FnPtr(t) => {
            let inputs = t.inputs.iter().map(|arg| type_ref(&arg.ty)).collect();
            TypeRef::Fn(inputs, Box::new(return_type(&t.output).unwrap_or_else(unit)))
        }
        syn::Type::ImplTrait(t) => TypeRef::Impl(bounds(&t.bounds)),
        syn::Type::TraitObject(t) => TypeRef::Dyn(bounds(&t.bounds)),
        syn::Type::Paren(t) => type_ref(&t.elem),
        syn::Type::Group(t) => type_ref(&t.elem),
        syn::Type::Never(_) => TypeRef::Never,
        syn::Type::Infer(_) => TypeRef::Infer,
        _ => TypeRef::Unknown,
    }
}

fn unit() -> TypeRef {
    TypeRef::Tuple(Vec::new())
}

/// What is written behind `->`, if anything.
pub(super) fn return_type(ret: &syn::ReturnType) -> Option<TypeRef> {
    match ret {
        syn::ReturnType::Default => None,
        syn::ReturnType::Type(_, ty) => Some(type_ref(ty)),
    }
}

/// A path as facts.
pub(super) fn path_ref(qself: Option<&syn::QSelf>, path: &syn::Path) -> PathRef {
    PathRef {
        global: path.leading_colon.is_some() && qself.is_none(),
        qself: qself.map(|q| Box::new((type_ref(&q.ty), q.position as u32))),
        segments: path.segments.iter().map(segment).collect(),
    }
}

fn segment(segment: &syn::PathSegment) -> Segment {
    let (args, sugar) = match &segment.arguments {
        syn::PathArguments::None => (Vec::new(), None),
        syn::PathArguments::AngleBracketed(args) => (generic_args(args), None),
        syn::PathArguments::Parenthesized(args) => {
            let inputs = args.inputs.iter().map(|arg| type_ref(&arg.ty)).collect();
            (Vec::new(), Some(Box::new((inputs, return_type(&args.output).unwrap_or_else(unit)))))
        }
    };
    Segment { name: name(&segment.ident), args, sugar }
}

/// Generic arguments, lifetimes left out.
pub(super) fn generic_args(args: &syn::AngleBracketedGenericArguments) -> Vec<GenericArg> {
    args.args
        .iter()
        .filter_map(|arg| match arg {
            syn::GenericArgument::Type(ty) => Some(GenericArg::Type(type_ref(ty))),
            syn::GenericArgument::Const(_) => Some(GenericArg::Const),
            syn::GenericArgument::AssocType(a) => Some(GenericArg::Assoc(name(&a.ident), type_ref(&a.ty))),
            syn::GenericArgument::Constraint(c) => {
                Some(GenericArg::Assoc(name(&c.ident), TypeRef::Impl(bounds(&c.bounds))))
            }
            _ => None,
        })
        .collect()
}

/// Trait bounds; lifetimes are left out.
pub(super) fn bounds<'a>(list: impl IntoIterator<Item = &'a syn::TypeParamBound>) -> Vec<Bound> {
    list.into_iter()
        .filter_map(|bound| match bound {
            syn::TypeParamBound::Trait(t) => {
                Some(Bound { path: path_ref(None, &t.path), maybe: t.maybe.is_some() })
            }
            _ => None,
        })
        .collect()
}

/// Generic parameters with inline and `where` bounds.
pub(super) fn generics(generics: &syn::Generics) -> Generics {
    let mut out = Generics::default();
    for param in &generics.params {
        let (name, kind, default) = match param {
            syn::GenericParam::Type(p) => {
                let list = bounds(&p.bounds);
                if !list.is_empty() {
                    let segment = Segment { name: name(&p.ident), args: Vec::new(), sugar: None };
                    let path = PathRef { segments: vec![segment], ..PathRef::default() };
                    out.bounds.push((TypeRef::Path(path), list));
                }
                let default = p.default.as_ref().map(|(_, ty)| type_ref(ty));
                (name(&p.ident), ParamKind::Type, default)
            }
            syn::GenericParam::Lifetime(p) => {
                (format!("'{}", name(&p.lifetime.ident)).into(), ParamKind::Lifetime, None)
            }
            syn::GenericParam::Const(p) => (name(&p.ident), ParamKind::Const, None),
        };
        out.params.push(GenericParam { name, kind, default });
    }
    let predicates = generics.where_clause.iter().flat_map(|w| &w.predicates);
    for predicate in predicates {
        if let syn::WherePredicate::Type(p) = predicate {
            out.bounds.push((type_ref(&p.bounded_ty), bounds(&p.bounds)));
        }
    }
    out
}

/// Visibility as facts.
pub(super) fn vis(vis: &syn::Visibility) -> Vis {
    match vis {
        syn::Visibility::Public(_) => Vis::Public,
        syn::Visibility::Inherited => Vis::Private,
        syn::Visibility::Restricted(r) if path_text(&r.path) == "crate" => Vis::Crate,
        syn::Visibility::Restricted(r) => Vis::In(r.path.segments.iter().map(|s| name(&s.ident)).collect()),
    }
}

impl Lowerer<'_> {
    /// The range of a path.
    pub(super) fn path_span(&self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Span {
        let last = path.segments.last().map(|s| self.segment_span(s));
        let start = match (qself, &path.leading_colon) {
            (Some(q), _) => Some(self.sp(q.lt_token.span)),
            (None, Some(colon)) => Some(self.sp(colon.spans[0])),
            (None, None) => path.segments.first().map(|s| match last {
                Some(span) if path.segments.len() == 1 => span,
                _ => self.sp(s.ident.span()),
            }),
        };
        match (start, last) {
            (Some(a), Some(b)) => join(a, b),
            (Some(a), None) => a,
            _ => Span::default(),
        }
    }

    /// The range of a type.
    pub(super) fn ty_span(&self, ty: &syn::Type) -> Span {
        match ty {
            syn::Type::Path(t) => self.path_span(t.qself.as_ref(), &t.path),
            syn::Type::Reference(t) => join(self.sp(t.and_token.span), self.ty_span(&t.elem)),
            syn::Type::Ptr(t) => join(self.sp(t.star_token.span), self.ty_span(&t.elem)),
            syn::Type::Tuple(t) => self.group(&t.paren_token.span),
            syn::Type::Paren(t) => self.group(&t.paren_token.span),
            syn::Type::Slice(t) => self.group(&t.bracket_token.span),
            syn::Type::Array(t) => self.group(&t.bracket_token.span),
            syn::Type::Never(t) => self.sp(t.bang_token.span),
            syn::Type::Infer(t) => self.sp(t.underscore_token.span),
            other => self.short(other),
        }
    }

    fn segment_span(&self, segment: &syn::PathSegment) -> Span {
        let ident = self.sp(segment.ident.span());
        match &segment.arguments {
            syn::PathArguments::None => ident,
            syn::PathArguments::AngleBracketed(args) => join(ident, self.sp(args.gt_token.span)),
            syn::PathArguments::Parenthesized(args) => join(
                ident,
                match &args.output {
                    syn::ReturnType::Default => self.group(&args.paren_token.span),
                    syn::ReturnType::Type(_, ty) => self.ty_span(ty),
                },
            ),
        }
    }
}
