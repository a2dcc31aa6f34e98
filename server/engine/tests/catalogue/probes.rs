//! Turns stubs into a crate that rustc can judge: one short probe for each thing that a stub claims.
//!
//! A stub module becomes a module that imports everything of the real one, so that the names in the
//! stub mean the real things. Then
//! - every public name becomes a `use`,
//! - every function a closure that calls it, which settles its name and its number of arguments,
//! - every impl (or derive) of a trait a function that only compiles if the impl is there with the
//!   associated types that the stub gives it.

use proc_macro2::{TokenStream, TokenTree};
use std::fmt::Write;
use syn::{GenericParam, Item, Visibility};

/// The code, and for each of its lines what it claims.
#[derive(Default)]
pub struct Probes {
    pub code: String,
    /// By line, 0-based.
    pub claims: Vec<String>,
}

/// Traits that impls of stubs may name though nobody outside std can: calls are typed by the compiler.
const BUILT_IN: &[&str] = &["Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce", "CoerceUnsized"];

/// Derives on stubs that say nothing a user could rely on.
const LOOSE_DERIVES: &[&str] = &["Debug"];

impl Probes {
    fn line(&mut self, claim: &str, code: &str) {
        let _ = writeln!(self.code, "{}", code.replace('\n', " "));
        self.claims.push(claim.to_string());
    }

    /// Adds the probes of one file of a stub.
    pub fn file(&mut self, krate: &str, text: &str) -> syn::Result<()> {
        let file = syn::parse_file(text)?;
        self.module(&format!("::{krate}"), &file.items);
        Ok(())
    }

    fn module(&mut self, path: &str, items: &[Item]) {
        if path.ends_with("::macros__") {
            return;
        }
        let nr = self.claims.len();
        // `super` and `self` of the stub would mean something else here.
        let here = Here { path, krate: path.split("::").nth(1).unwrap_or_default() };
        self.line(path, &format!("mod m{nr} {{ #[allow(unused_imports)] use {path}::*;"));
        self.line(
            path,
            "#[allow(unused_imports)] use ::std::io::{BufRead as _, Read as _, Seek as _, Write as _};",
        );
        for item in items {
            self.item(&here, item);
        }
        self.line(path, "}");
        for item in items {
            if let Item::Mod(m) = item
                && let (Visibility::Public(_), Some((_, inner))) = (&m.vis, &m.content)
            {
                self.module(&format!("{path}::{}", m.ident), inner);
            }
        }
    }

    fn item(&mut self, here: &Here, item: &Item) {
        let public = |vis: &Visibility| matches!(vis, Visibility::Public(_));
        match item {
            Item::Use(u) if public(&u.vis) => {
                let mut leaves = Vec::new();
                leaf_names(&u.tree, "", &mut leaves);
                for leaf in leaves {
                    self.name(here, &leaf);
                }
            }
            Item::Use(u) => {
                let tree = here.absolute(&text(&u.tree));
                self.line(here.path, &format!("#[allow(unused_imports)] use {tree};"));
            }
            Item::Struct(s) if public(&s.vis) => {
                self.name(here, &s.ident.to_string());
                self.derives(here, &s.attrs, &s.ident.to_string(), &s.generics);
            }
            Item::Enum(e) if public(&e.vis) => {
                self.name(here, &e.ident.to_string());
                for v in &e.variants {
                    self.name(here, &format!("{}::{}", e.ident, v.ident));
                }
                self.derives(here, &e.attrs, &e.ident.to_string(), &e.generics);
            }
            Item::Type(t) if public(&t.vis) => self.name(here, &t.ident.to_string()),
            Item::Const(c) if public(&c.vis) => self.name(here, &c.ident.to_string()),
            Item::Static(s) if public(&s.vis) => self.name(here, &s.ident.to_string()),
            Item::Trait(t) if public(&t.vis) => {
                self.name(here, &t.ident.to_string());
                if BUILT_IN.contains(&t.ident.to_string().as_str()) {
                    return;
                }
                let holes: Vec<&str> = t.generics.type_params().map(|_| "_").collect();
                let args = if holes.is_empty() { String::new() } else { format!("<{}>", holes.join(", ")) };
                for member in &t.items {
                    if let syn::TraitItem::Fn(f) = member {
                        self.call(here, &format!("<_ as {}{args}>::{}", t.ident, f.sig.ident), &f.sig);
                    }
                }
            }
            Item::Fn(f) if public(&f.vis) => self.call(here, &f.sig.ident.to_string(), &f.sig),
            Item::Impl(i) => self.imp(here, i),
            _ => {}
        }
    }

    fn name(&mut self, here: &Here, name: &str) {
        let nr = self.claims.len();
        let path = here.path;
        self.line(
            &format!("{path}::{name}"),
            &format!("#[allow(unused_imports, deprecated)] use {path}::{name} as n{nr};"),
        );
    }

    /// Calls `callee` with as many arguments as the signature has.
    fn call(&mut self, here: &Here, callee: &str, sig: &syn::Signature) {
        let nr = self.claims.len();
        let params: Vec<String> = (0..sig.inputs.len()).map(|i| format!("a{i}")).collect();
        let params = params.join(", ");
        self.line(
            &format!("{}: {callee}/{}", here.path, sig.inputs.len()),
            &format!("fn f{nr}() {{ let _ = |{params}| unsafe {{ {callee}({params}) }}; }}"),
        );
    }

    fn imp(&mut self, here: &Here, i: &syn::ItemImpl) {
        let Some((path, _)) = &i.trait_ else {
            let holes: Vec<String> = i
                .generics
                .params
                .iter()
                .filter_map(|p| match p {
                    GenericParam::Type(t) => Some(t.ident.to_string()),
                    GenericParam::Const(c) => Some(c.ident.to_string()),
                    GenericParam::Lifetime(_) => None,
                })
                .collect();
            let self_ty = here.absolute(&with_holes(syn_tokens(&i.self_ty), &holes));
            for member in &i.items {
                match member {
                    syn::ImplItem::Fn(f) if matches!(f.vis, Visibility::Public(_)) => {
                        self.call(here, &format!("<{self_ty}>::{}", f.sig.ident), &f.sig);
                    }
                    syn::ImplItem::Const(c) => {
                        let (nr, name) = (self.claims.len(), &c.ident);
                        self.line(
                            &format!("{}: {self_ty}::{name}", here.path),
                            &format!("fn f{nr}() {{ let _ = <{self_ty}>::{name}; }}"),
                        );
                    }
                    _ => {}
                }
            }
            return;
        };
        let last = path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        if BUILT_IN.contains(&last.as_str()) {
            return;
        }
        let assoc: Vec<String> = i
            .items
            .iter()
            .filter_map(|m| match m {
                syn::ImplItem::Type(t) => Some(format!("{} = {}", t.ident, lifted(syn_tokens(&t.ty)))),
                _ => None,
            })
            .collect();
        let bound = match (lifted(syn_tokens(path)), assoc.join(", ")) {
            (path, assoc) if assoc.is_empty() => path,
            (path, assoc) => match path.trim_end().strip_suffix('>') {
                Some(open) => format!("{open}, {assoc}>"),
                None => format!("{path}<{assoc}>"),
            },
        };
        self.holds(here, &i.generics, None, &lifted(syn_tokens(&i.self_ty)), &bound);
    }

    fn derives(&mut self, here: &Here, attrs: &[syn::Attribute], name: &str, generics: &syn::Generics) {
        let args: Vec<String> = generics
            .params
            .iter()
            .map(|p| match p {
                GenericParam::Type(t) => t.ident.to_string(),
                GenericParam::Const(c) => c.ident.to_string(),
                GenericParam::Lifetime(l) => l.lifetime.to_string(),
            })
            .collect();
        for attr in attrs.iter().filter(|a| a.path().is_ident("derive")) {
            let _ = attr.parse_nested_meta(|meta| {
                let derive = meta.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
                if !LOOSE_DERIVES.contains(&derive.as_str()) {
                    let derive = if derive == "Hash" { "::std::hash::Hash".to_string() } else { derive };
                    let self_ty = format!("{}::{name}<{}>", here.path, args.join(", "));
                    self.holds(here, generics, Some(&derive), &self_ty, &derive);
                }
                Ok(())
            });
        }
    }

    /// `self_ty: bound` follows from the bounds on the parameters (and from `extra` on each).
    fn holds(
        &mut self,
        here: &Here,
        generics: &syn::Generics,
        extra: Option<&str>,
        self_ty: &str,
        bound: &str,
    ) {
        let nr = self.claims.len();
        let mut params = vec!["'l".to_string()];
        let mut args = Vec::new();
        // A reference to `T` in the claim needs `T` to live as long.
        let lives: Vec<String> =
            generics.lifetimes().map(|l| l.lifetime.to_string()).chain(["'l".to_string()]).collect();
        for p in &generics.params {
            match p {
                GenericParam::Lifetime(l) => params.push(text(l)),
                GenericParam::Type(t) => {
                    let bounds: Vec<String> = t
                        .bounds
                        .iter()
                        .map(text)
                        .chain(extra.map(str::to_string))
                        .chain(lives.clone())
                        .collect();
                    params.push(format!("{}: {}", t.ident, bounds.join(" + ")));
                    args.push(t.ident.to_string());
                }
                GenericParam::Const(c) => {
                    params.push(format!("const {}: {}", c.ident, text(&c.ty)));
                    args.push(c.ident.to_string());
                }
            }
        }
        params.sort_by_key(|p| !p.starts_with('\''));
        let given: Vec<String> = generics.where_clause.iter().flat_map(|w| &w.predicates).map(text).collect();
        let (params, given) = (params.join(", "), given.join(", "));
        let code = format!(
            "fn f{nr}<{params}>() where {given} {{ fn has<{params}>() where {self_ty}: {bound}, {given} {{}} has::<{}>() }}",
            args.join(", ")
        );
        self.line(&format!("{}: impl {bound} for {self_ty}", here.path), &here.absolute(&code));
    }
}

/// The module that a stub's item stands in.
struct Here<'a> {
    path: &'a str,
    krate: &'a str,
}

impl Here<'_> {
    /// `crate::…`, `self::…` and `super::…` of the stub as paths from outside.
    fn absolute(&self, code: &str) -> String {
        let parent = self.path.rsplit_once("::").map_or("", |p| p.0);
        let grand = parent.rsplit_once("::").map_or("", |p| p.0);
        code.replace("crate ::", "crate::")
            .replace("super ::", "super::")
            .replace("super:: super", "super::super")
            .replace("super::super::", &format!("{grand}::"))
            .replace("super::", &format!("{parent}::"))
            .replace("crate::", &format!("::{}::", self.krate))
    }
}

fn text<T: quote::ToTokens>(node: T) -> String {
    node.to_token_stream().to_string()
}

fn syn_tokens<T: quote::ToTokens>(node: T) -> TokenStream {
    node.to_token_stream()
}

/// The names that a `use` brings in.
fn leaf_names(tree: &syn::UseTree, parent: &str, out: &mut Vec<String>) {
    match tree {
        syn::UseTree::Path(p) => leaf_names(&p.tree, &p.ident.to_string(), out),
        syn::UseTree::Name(n) if n.ident == "self" => out.push(parent.to_string()),
        syn::UseTree::Name(n) => out.push(n.ident.to_string()),
        syn::UseTree::Rename(r) if r.rename != "_" => out.push(r.rename.to_string()),
        syn::UseTree::Group(g) => g.items.iter().for_each(|t| leaf_names(t, parent, out)),
        _ => {}
    }
}

/// Parameters become `_`, lifetimes `'_`.
fn with_holes(tokens: TokenStream, holes: &[String]) -> String {
    let mut out = String::new();
    let mut life = false;
    for tree in tokens {
        match tree {
            TokenTree::Group(g) => {
                let inner = with_holes(g.stream(), holes);
                let (open, close) = brackets(g.delimiter());
                let _ = write!(out, " {open}{inner}{close}");
            }
            TokenTree::Punct(p) if p.as_char() == '\'' => life = true,
            TokenTree::Ident(i) if std::mem::take(&mut life) => {
                out.push_str(if i == "static" { " 'static" } else { " '_" });
            }
            TokenTree::Ident(i) if holes.iter().any(|h| i == h) => out.push_str(" _"),
            TokenTree::Punct(p) => out.push(p.as_char()),
            other => {
                let _ = write!(out, " {other}");
            }
        }
    }
    out
}

/// `'_` and lifetimes left out become `'l`, since a `where` clause must name them.
fn lifted(tokens: TokenStream) -> String {
    let mut out = String::new();
    let mut tokens = tokens.into_iter().peekable();
    let mut life = false;
    while let Some(tree) = tokens.next() {
        match tree {
            TokenTree::Group(g) => {
                let (open, close) = brackets(g.delimiter());
                let _ = write!(out, " {open}{}{close}", lifted(g.stream()));
            }
            TokenTree::Punct(p) if p.as_char() == '\'' => {
                life = true;
                out.push_str(" '");
            }
            TokenTree::Ident(i) if std::mem::take(&mut life) => {
                let _ = write!(out, "{}", if i == "_" { "l".to_string() } else { i.to_string() });
            }
            TokenTree::Punct(p) if p.as_char() == '&' => {
                out.push('&');
                let named = matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '\'');
                out.push_str(if named { "" } else { "'l" });
            }
            TokenTree::Punct(p) => out.push(p.as_char()),
            other => {
                let _ = write!(out, " {other}");
            }
        }
    }
    out
}

fn brackets(delimiter: proc_macro2::Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        proc_macro2::Delimiter::Parenthesis => ("(", ")"),
        proc_macro2::Delimiter::Brace => ("{", "}"),
        proc_macro2::Delimiter::Bracket => ("[", "]"),
        proc_macro2::Delimiter::None => ("", ""),
    }
}
