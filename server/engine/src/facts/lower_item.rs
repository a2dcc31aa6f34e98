//! Items.

use super::lower::{Lowerer, join, name, path_text};
use super::lower_type::{bounds, generics, path_ref, return_type, type_ref, vis};
use super::{
    Attrs, Edition, Field, FieldSpan, Fields, FnItem, Item, ItemIdx, ItemKind, ItemSpan, Name, PathRef,
    SelfKind, Span, StaticFlavour, StructItem, TypeRef, UseImport, Variant, Vis,
};
use super::{ChunkFacts, Pat};

/// What a chunk was parsed as.
pub(crate) enum Parsed {
    /// An item of a file or module; for a container the header with no members.
    Item(syn::Item),
    /// A member of an impl.
    Impl(syn::ImplItem),
    /// A member of a trait.
    Trait(syn::TraitItem),
}

/// Lowers one chunk. `text` is what it was parsed from.
pub(crate) fn lower_chunk(text: &str, parsed: &Parsed, edition: Edition) -> ChunkFacts {
    let mut lower = Lowerer::new(text, edition);
    let made = match parsed {
        Parsed::Item(item) => lower.item(item),
        Parsed::Impl(item) => lower.impl_item(item),
        Parsed::Trait(item) => lower.trait_item(item),
    };
    // A chunk is its item exactly.
    if let [only] = made[..]
        && let Some(span) = lower.facts.item_spans.get_mut(only.0 as usize)
    {
        span.whole = Span { start: 0, end: text.len() as u32 };
    }
    lower.finish()
}

/// Lowers inner attributes that stand alone: those of a file.
pub(crate) fn lower_attrs(text: &str, attrs: &[syn::Attribute], edition: Edition) -> (Attrs, ChunkFacts) {
    let mut lower = Lowerer::new(text, edition);
    let attrs = lower.attrs(attrs, Span { start: 0, end: text.len() as u32 });
    (attrs, lower.finish())
}

/// The parts of an item that all kinds share.
struct Head<'a> {
    attrs: &'a [syn::Attribute],
    vis: Vis,
    ident: Option<&'a syn::Ident>,
    whole: Span,
}

impl Lowerer<'_> {
    /// Adds an item, to be completed by [`Lowerer::set_kind`]: what is nested in it comes after it.
    fn reserve(&mut self, head: Head<'_>) -> ItemIdx {
        let name_span = head.ident.map_or(head.whole, |ident| self.sp(ident.span()));
        let item = Item {
            name: head.ident.map(name).unwrap_or_default(),
            vis: head.vis,
            attrs: self.attrs(head.attrs, head.whole),
            nested_in: self.nesting(),
            kind: ItemKind::Use(Vec::new()),
        };
        self.add_item(item, ItemSpan { whole: head.whole, name: name_span })
    }

    fn simple(&mut self, head: Head<'_>, kind: ItemKind) -> Vec<ItemIdx> {
        let index = self.reserve(head);
        self.set_kind(index, kind);
        vec![index]
    }

    /// From the first attribute, visibility or keyword to `end`.
    fn whole(&self, attrs: &[syn::Attribute], vis: &syn::Visibility, keyword: Span, end: Span) -> Span {
        let mut span = join(keyword, end);
        match vis {
            syn::Visibility::Public(token) => span = join(self.sp(token.span), span),
            syn::Visibility::Restricted(r) => span = join(self.sp(r.pub_token.span), span),
            syn::Visibility::Inherited => {}
        }
        let outer = attrs.iter().find(|a| matches!(a.style, syn::AttrStyle::Outer));
        if let Some(attr) = outer {
            span = join(self.sp(attr.pound_token.span), span);
        }
        span
    }

    /// Lowers an item; macros and foreign modules may give several.
    pub(super) fn item(&mut self, item: &syn::Item) -> Vec<ItemIdx> {
        match item {
            syn::Item::Fn(i) => {
                let whole = self.whole(
                    &i.attrs,
                    &i.vis,
                    self.sig_start(&i.sig),
                    self.group(&i.block.brace_token.span),
                );
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.sig.ident), whole };
                vec![self.function(head, &i.sig, Some(&i.block))]
            }
            syn::Item::Struct(i) => {
                let end = match (&i.semi_token, &i.fields) {
                    (Some(semi), _) => self.sp(semi.span),
                    (None, syn::Fields::Named(f)) => self.group(&f.brace_token.span),
                    (None, _) => self.sp(i.ident.span()),
                };
                let whole = self.whole(&i.attrs, &i.vis, self.sp(i.struct_token.span), end);
                let kind = StructItem { generics: generics(&i.generics), fields: self.fields(&i.fields) };
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                let made = self.simple(head, ItemKind::Struct(kind));
                self.field_spans(&made, &i.fields);
                made
            }
            syn::Item::Union(i) => {
                let end = self.group(&i.fields.brace_token.span);
                let whole = self.whole(&i.attrs, &i.vis, self.sp(i.union_token.span), end);
                let fields = Fields::Named(self.field_list(&i.fields.named));
                let kind = StructItem { generics: generics(&i.generics), fields };
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                self.simple(head, ItemKind::Struct(kind))
            }
            syn::Item::Enum(i) => {
                let end = self.group(&i.brace_token.span);
                let whole = self.whole(&i.attrs, &i.vis, self.sp(i.enum_token.span), end);
                let variants = i
                    .variants
                    .iter()
                    .map(|v| Variant { name: name(&v.ident), fields: self.fields(&v.fields) })
                    .collect();
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                self.simple(head, ItemKind::Enum { generics: generics(&i.generics), variants })
            }
            syn::Item::Type(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.type_token.span), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                let ty = Some(type_ref(&i.ty));
                self.simple(
                    head,
                    ItemKind::TypeAlias { generics: generics(&i.generics), ty, bounds: Vec::new() },
                )
            }
            syn::Item::Const(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.const_token.span), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                vec![self.constant(head, &i.ty, Some(&i.expr))]
            }
            syn::Item::Static(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.static_token.span), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                let mutable = matches!(i.mutability, syn::StaticMutability::Mut(_));
                let index = self.reserve(head);
                let body = Some(self.const_body(&i.expr));
                let flavour = StaticFlavour::Plain;
                self.set_kind(index, ItemKind::Static { ty: type_ref(&i.ty), mutable, flavour, body });
                vec![index]
            }
            syn::Item::Trait(i) => vec![self.trait_(i)],
            syn::Item::TraitAlias(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.trait_token.span), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                let (generics, supers) = (generics(&i.generics), bounds(&i.bounds));
                self.simple(head, ItemKind::Trait { generics, supers, members: Vec::new() })
            }
            syn::Item::Impl(i) => vec![self.impl_(i)],
            syn::Item::Mod(i) => vec![self.module(i)],
            syn::Item::Use(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.use_token.span), self.sp(i.semi_token.span));
                let mut imports = Vec::new();
                use_leaves(&i.tree, i.leading_colon.is_some(), &mut Vec::new(), &mut imports);
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: None, whole };
                self.simple(head, ItemKind::Use(imports))
            }
            syn::Item::ExternCrate(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.extern_token.span), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                let alias = i.rename.as_ref().map(|(_, ident)| name(ident));
                self.simple(head, ItemKind::ExternCrate { alias })
            }
            syn::Item::ForeignMod(i) => i.items.iter().flat_map(|item| self.foreign(item)).collect(),
            syn::Item::Macro(i) => self.item_macro(i),
            syn::Item::Verbatim(tokens) => self.opaque_item(tokens),
            _ => Vec::new(),
        }
    }

    /// Items that syn reads but does not understand: their identifiers are kept as evidence.
    fn opaque_item(&mut self, tokens: &proc_macro2::TokenStream) -> Vec<ItemIdx> {
        let whole = super::lower::stream_span(self, tokens).unwrap_or_default();
        let kind = ItemKind::MacroCall { path: PathRef::default(), idents: super::lower::idents(tokens) };
        self.simple(Head { attrs: &[], vis: Vis::Private, ident: None, whole }, kind)
    }

    fn trait_(&mut self, i: &syn::ItemTrait) -> ItemIdx {
        let mut keyword = self.sp(i.trait_token.span);
        if let Some(token) = &i.unsafety {
            keyword = join(self.sp(token.span), keyword);
        }
        let whole = self.whole(&i.attrs, &i.vis, keyword, self.group(&i.brace_token.span));
        let index = self.reserve(Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole });
        let members = i.items.iter().flat_map(|m| self.trait_item(m)).collect();
        let (generics, supers) = (generics(&i.generics), bounds(&i.supertraits));
        self.set_kind(index, ItemKind::Trait { generics, supers, members });
        index
    }

    fn impl_(&mut self, i: &syn::ItemImpl) -> ItemIdx {
        let mut keyword = self.sp(i.impl_token.span);
        if let Some(token) = &i.unsafety {
            keyword = join(self.sp(token.span), keyword);
        }
        let whole =
            self.whole(&i.attrs, &syn::Visibility::Inherited, keyword, self.group(&i.brace_token.span));
        let index = self.reserve(Head { attrs: &i.attrs, vis: Vis::Private, ident: None, whole });
        let self_span = self.ty_span(&i.self_ty);
        if let Some(span) = self.facts.item_spans.get_mut(index.0 as usize) {
            span.name = self_span;
        }
        let members = i.items.iter().flat_map(|m| self.impl_item(m)).collect();
        let kind = ItemKind::Impl {
            generics: generics(&i.generics),
            trait_: i.trait_.as_ref().map(|(path, _)| path_ref(None, path)),
            negative: i.modifiers.polarity.is_some(),
            self_ty: type_ref(&i.self_ty),
            members,
        };
        self.set_kind(index, kind);
        index
    }

    fn module(&mut self, i: &syn::ItemMod) -> ItemIdx {
        let end = match (&i.content, &i.semi) {
            (Some((brace, _)), _) => self.group(&brace.span),
            (None, Some(semi)) => self.sp(semi.span),
            (None, None) => self.sp(i.ident.span()),
        };
        let whole = self.whole(&i.attrs, &i.vis, self.sp(i.mod_token.span), end);
        let index = self.reserve(Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole });
        let items = i.content.iter().flat_map(|(_, items)| items);
        let members = items.flat_map(|item| self.item(item)).collect();
        self.set_kind(index, ItemKind::Mod { inline: i.content.is_some(), members });
        index
    }

    /// Lowers a member of an impl.
    pub(super) fn impl_item(&mut self, item: &syn::ImplItem) -> Vec<ItemIdx> {
        match item {
            syn::ImplItem::Fn(i) => {
                let whole = self.whole(
                    &i.attrs,
                    &i.vis,
                    self.sig_start(&i.sig),
                    self.group(&i.block.brace_token.span),
                );
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.sig.ident), whole };
                vec![self.function(head, &i.sig, Some(&i.block))]
            }
            syn::ImplItem::Const(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.const_token.span), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                vec![self.constant(head, &i.ty, Some(&i.expr))]
            }
            syn::ImplItem::Type(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.type_token.span), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole };
                let ty = Some(type_ref(&i.ty));
                self.simple(
                    head,
                    ItemKind::TypeAlias { generics: generics(&i.generics), ty, bounds: Vec::new() },
                )
            }
            syn::ImplItem::Macro(i) => self.member_macro(&i.attrs, &i.mac, true),
            syn::ImplItem::Verbatim(tokens) => self.opaque_item(tokens),
            _ => Vec::new(),
        }
    }

    /// Lowers a member of a trait.
    pub(super) fn trait_item(&mut self, item: &syn::TraitItem) -> Vec<ItemIdx> {
        let none = syn::Visibility::Inherited;
        match item {
            syn::TraitItem::Fn(i) => {
                let end = match (&i.default, &i.semi_token) {
                    (Some(block), _) => self.group(&block.brace_token.span),
                    (None, Some(semi)) => self.sp(semi.span),
                    (None, None) => self.group(&i.sig.paren_token.span),
                };
                let whole = self.whole(&i.attrs, &none, self.sig_start(&i.sig), end);
                let head = Head { attrs: &i.attrs, vis: Vis::Private, ident: Some(&i.sig.ident), whole };
                vec![self.function(head, &i.sig, i.default.as_ref())]
            }
            syn::TraitItem::Const(i) => {
                let whole =
                    self.whole(&i.attrs, &none, self.sp(i.const_token.span), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: Vis::Private, ident: Some(&i.ident), whole };
                vec![self.constant(head, &i.ty, i.default.as_ref().map(|(_, e)| e))]
            }
            syn::TraitItem::Type(i) => {
                let whole =
                    self.whole(&i.attrs, &none, self.sp(i.type_token.span), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: Vis::Private, ident: Some(&i.ident), whole };
                let kind = ItemKind::TypeAlias {
                    generics: generics(&i.generics),
                    ty: i.default.as_ref().map(|(_, ty)| type_ref(ty)),
                    bounds: bounds(&i.bounds),
                };
                self.simple(head, kind)
            }
            syn::TraitItem::Macro(i) => self.member_macro(&i.attrs, &i.mac, false),
            syn::TraitItem::Verbatim(tokens) => self.opaque_item(tokens),
            _ => Vec::new(),
        }
    }

    fn foreign(&mut self, item: &syn::ForeignItem) -> Vec<ItemIdx> {
        match item {
            syn::ForeignItem::Fn(i) => {
                let whole = self.whole(&i.attrs, &i.vis, self.sig_start(&i.sig), self.sp(i.semi_token.span));
                let head = Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.sig.ident), whole };
                vec![self.function(head, &i.sig, None)]
            }
            syn::ForeignItem::Static(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.static_token.span), self.sp(i.semi_token.span));
                let mutable = matches!(i.mutability, syn::StaticMutability::Mut(_));
                let flavour = StaticFlavour::Plain;
                let kind = ItemKind::Static { ty: type_ref(&i.ty), mutable, flavour, body: None };
                self.simple(Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole }, kind)
            }
            syn::ForeignItem::Type(i) => {
                let whole =
                    self.whole(&i.attrs, &i.vis, self.sp(i.type_token.span), self.sp(i.semi_token.span));
                let kind =
                    ItemKind::TypeAlias { generics: generics(&i.generics), ty: None, bounds: Vec::new() };
                self.simple(Head { attrs: &i.attrs, vis: vis(&i.vis), ident: Some(&i.ident), whole }, kind)
            }
            syn::ForeignItem::Macro(i) => self.opaque_macro(&i.attrs, &i.mac),
            syn::ForeignItem::Verbatim(tokens) => self.opaque_item(tokens),
            _ => Vec::new(),
        }
    }

    /// An item-level macro call that is not understood.
    pub(super) fn opaque_macro(&mut self, attrs: &[syn::Attribute], mac: &syn::Macro) -> Vec<ItemIdx> {
        let start = self.path_span(None, &mac.path);
        let whole = self.whole(attrs, &syn::Visibility::Inherited, start, self.group(mac.delimiter.span()));
        let kind = ItemKind::MacroCall {
            path: path_ref(None, &mac.path),
            idents: super::lower::idents(&mac.tokens),
        };
        self.simple(Head { attrs, vis: Vis::Private, ident: None, whole }, kind)
    }

    /// A static made by a macro.
    pub(super) fn macro_static(
        &mut self,
        s: &crate::syntax::macros::MacroStatic,
        flavour: StaticFlavour,
    ) -> ItemIdx {
        let mut end = self.ty_span(&s.ty);
        if let Some(expr) = &s.init {
            end = join(end, self.short(expr));
        }
        let whole = self.whole(&s.attrs, &s.vis, self.sp(s.static_token.span), end);
        let head = Head { attrs: &s.attrs, vis: vis(&s.vis), ident: Some(&s.ident), whole };
        let index = self.reserve(head);
        let body = s.init.as_ref().map(|init| self.const_body(init));
        self.set_kind(index, ItemKind::Static { ty: type_ref(&s.ty), mutable: false, flavour, body });
        index
    }

    /// Reserves the item of a `macro_rules!`.
    pub(super) fn macro_rules_head(&mut self, i: &syn::ItemMacro, ident: &syn::Ident) -> ItemIdx {
        let start = self.path_span(None, &i.mac.path);
        let whole =
            self.whole(&i.attrs, &syn::Visibility::Inherited, start, self.group(i.mac.delimiter.span()));
        self.reserve(Head { attrs: &i.attrs, vis: Vis::Private, ident: Some(ident), whole })
    }

    fn constant(&mut self, head: Head<'_>, ty: &syn::Type, expr: Option<&syn::Expr>) -> ItemIdx {
        let index = self.reserve(head);
        let body = expr.map(|e| self.const_body(e));
        self.set_kind(index, ItemKind::Const { ty: type_ref(ty), body });
        index
    }

    fn const_body(&mut self, expr: &syn::Expr) -> super::BodyIdx {
        self.body(|lower| {
            let value = lower.expr(expr, true);
            lower.scope(value)
        })
    }

    fn sig_start(&self, sig: &syn::Signature) -> Span {
        let mut start = self.sp(sig.fn_token.span);
        if let Some(abi) = &sig.abi {
            start = join(self.sp(abi.extern_token.span), start);
        }
        if let syn::Safety::Unsafe(token) = &sig.safety {
            start = join(self.sp(token.span), start);
        }
        if let Some(token) = &sig.asyncness {
            start = join(self.sp(token.span), start);
        }
        if let Some(token) = &sig.constness {
            start = join(self.sp(token.span), start);
        }
        start
    }

    fn function(&mut self, head: Head<'_>, sig: &syn::Signature, block: Option<&syn::Block>) -> ItemIdx {
        let index = self.reserve(head);
        let mut self_kind = None;
        let mut params = Vec::new();
        for input in &sig.inputs {
            match input {
                syn::FnArg::Receiver(r) => {
                    self_kind = Some(match &r.kind {
                        syn::ReceiverKind::Reference(_, _, Some(_)) => SelfKind::RefMut,
                        syn::ReceiverKind::Reference(_, _, None) => SelfKind::Ref,
                        syn::ReceiverKind::Typed(_, ty) => SelfKind::Typed(type_ref(ty)),
                        _ => SelfKind::Value,
                    });
                }
                syn::FnArg::Typed(p) => params.push(type_ref(&p.ty)),
            }
        }
        let body = block.map(|block| {
            self.body(|lower| {
                let pats = sig.inputs.iter().map(|input| lower.param(input)).collect();
                lower.builder.body.params = pats;
                let root = lower.block(block, None, false);
                lower.scope(root)
            })
        });
        let item = FnItem {
            generics: generics(&sig.generics),
            self_kind,
            params,
            ret: return_type(&sig.output),
            is_async: sig.asyncness.is_some(),
            is_const: sig.constness.is_some(),
            is_unsafe: matches!(sig.safety, syn::Safety::Unsafe(_)),
            body,
        };
        self.set_kind(index, ItemKind::Fn(item));
        index
    }

    fn param(&mut self, input: &syn::FnArg) -> super::PatId {
        match input {
            syn::FnArg::Receiver(r) => {
                let pat = Pat::Bind {
                    name: "self".into(),
                    by_ref: false,
                    mutable: r.mutability.is_some(),
                    sub: None,
                };
                self.add_pat(pat, self.sp(r.self_token.span))
            }
            syn::FnArg::Typed(p) => {
                let inner = self.pat(&p.pat);
                let span = join(self.pat_span(inner), self.ty_span(&p.ty));
                self.add_pat(Pat::Typed(inner, type_ref(&p.ty)), span)
            }
        }
    }

    fn fields(&mut self, fields: &syn::Fields) -> Fields {
        match fields {
            syn::Fields::Unit => Fields::Unit,
            syn::Fields::Named(f) => Fields::Named(self.field_list(&f.named)),
            syn::Fields::Unnamed(f) => Fields::Tuple(self.field_list(&f.unnamed)),
        }
    }

    fn field_spans(&mut self, made: &[ItemIdx], fields: &syn::Fields) {
        let Some(item) = made.first().copied() else { return };
        for (i, field) in fields.iter().enumerate() {
            let ty = self.ty_span(&field.ty);
            let name = field.ident.as_ref().map_or(ty, |ident| self.sp(ident.span()));
            self.facts.field_spans.push(FieldSpan { item, field: i as u32, name, ty });
        }
    }

    fn field_list<'f>(&mut self, fields: impl IntoIterator<Item = &'f syn::Field>) -> Vec<Field> {
        let mut out = Vec::new();
        for (i, field) in fields.into_iter().enumerate() {
            let region = match field.attrs.first() {
                Some(attr) => join(self.sp(attr.pound_token.span), self.ty_span(&field.ty)),
                None => Span::default(),
            };
            out.push(Field {
                name: field.ident.as_ref().map_or_else(|| Name::new(i.to_string()), name),
                vis: vis(&field.vis),
                attrs: self.attrs(&field.attrs, region),
                ty: type_ref(&field.ty),
            });
        }
        out
    }
}

/// The leaves of a `use` tree; `path` is what leads here.
fn use_leaves(tree: &syn::UseTree, global: bool, path: &mut Vec<Name>, out: &mut Vec<UseImport>) {
    match tree {
        syn::UseTree::Path(p) => {
            path.push(name(&p.ident));
            use_leaves(&p.tree, global, path, out);
            path.pop();
        }
        syn::UseTree::Group(group) => {
            for tree in &group.items {
                use_leaves(tree, global, path, out);
            }
        }
        syn::UseTree::Glob(_) => {
            out.push(UseImport { global, path: path.clone(), name: Name::default(), glob: true });
        }
        syn::UseTree::Name(n) => use_leaf(&name(&n.ident), None, global, path, out),
        syn::UseTree::Rename(r) => use_leaf(&name(&r.ident), Some(name(&r.rename)), global, path, out),
    }
}

fn use_leaf(leaf: &Name, alias: Option<Name>, global: bool, path: &[Name], out: &mut Vec<UseImport>) {
    let mut full = path.to_vec();
    // `a::{self}` names `a`; `use self as x` keeps `self`, it is all there is.
    if leaf != "self" || full.is_empty() {
        full.push(leaf.clone());
    }
    let name = alias.or_else(|| full.last().cloned()).unwrap_or_default();
    out.push(UseImport { global, path: full, name, glob: false });
}

/// The attributes' `macro_export`.
pub(super) fn exported(attrs: &[syn::Attribute]) -> bool {
    attrs.iter().any(|a| path_text(a.path()) == "macro_export")
}

/// A return type for a closure.
pub(super) fn closure_return(ret: &syn::ReturnType) -> Option<TypeRef> {
    return_type(ret)
}
