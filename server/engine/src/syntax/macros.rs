//! The grammars of known macros: what stands between their brackets, as syn trees.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser, Result};
use syn::punctuated::Punctuated;
use syn::{Attribute, Block, Expr, Item, Pat, Stmt, Token, Type, Visibility, token};

/// `a, b, c` with or without a comma at the end.
pub(crate) fn expressions(tokens: TokenStream) -> Option<Vec<Expr>> {
    let list = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens).ok()?;
    Some(list.into_iter().collect())
}

/// Statements, as in a block.
pub(crate) fn statements(tokens: TokenStream) -> Option<Vec<Stmt>> {
    Block::parse_within.parse2(tokens).ok()
}

/// Items, as in a file.
pub(crate) fn items(tokens: TokenStream) -> Option<Vec<Item>> {
    many::<Item>(tokens)
}

/// Any number of one thing.
pub(crate) fn many<T: Parse>(tokens: TokenStream) -> Option<Vec<T>> {
    let parser = |input: ParseStream| {
        let mut out = Vec::new();
        while !input.is_empty() {
            out.push(input.parse::<T>()?);
        }
        Ok(out)
    };
    parser.parse2(tokens).ok()
}

/// The arguments of a formatting macro: expressions, some of them named (`name = expr`).
pub(crate) fn format_args(tokens: TokenStream) -> Option<(Vec<Expr>, Vec<Ident>)> {
    let mut names = Vec::new();
    let mut values = Vec::new();
    for expr in expressions(tokens)? {
        match expr {
            Expr::Assign(assign) => {
                if let Expr::Path(path) = &*assign.left {
                    names.extend(path.path.get_ident().cloned());
                }
                values.push(*assign.right);
            }
            other => values.push(other),
        }
    }
    Some((values, names))
}

/// The arguments of `tracing` and `log` macros: `target: "t", key = %value, ?x, { a = 1 }, "text {}", y`.
pub(crate) fn log_args(tokens: TokenStream) -> Option<Vec<Expr>> {
    (|input: ParseStream| {
        let mut out = Vec::new();
        log_fields(input, &mut out)?;
        Ok(out)
    })
    .parse2(tokens)
    .ok()
}

fn log_fields(input: ParseStream, out: &mut Vec<Expr>) -> Result<()> {
    while !input.is_empty() {
        if input.peek(token::Brace) {
            let content;
            syn::braced!(content in input);
            log_fields(&content, out)?;
        } else {
            log_field(input, out)?;
        }
        if input.peek(Token![;]) {
            input.parse::<Token![;]>()?;
        } else if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(())
}

fn log_field(input: ParseStream, out: &mut Vec<Expr>) -> Result<()> {
    let fork = input.fork();
    if log_key(&fork).is_ok() {
        log_key(input)?;
    }
    if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
    } else if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
    }
    // `key = tracing::field::Empty` and bare keys are expressions already.
    out.push(input.parse()?);
    Ok(())
}

/// `target:`, `key =`, `a.b =`, `"key" =`, `key:? =`.
fn log_key(input: ParseStream) -> Result<()> {
    if input.peek(syn::LitStr) {
        input.parse::<syn::LitStr>()?;
    } else {
        input.call(Ident::parse_any)?;
        while input.peek(Token![.]) {
            input.parse::<Token![.]>()?;
            input.call(Ident::parse_any)?;
        }
        if input.peek(Token![:]) && !input.peek(Token![::]) {
            input.parse::<Token![:]>()?;
            if input.peek(Token![?]) && input.peek2(Token![=]) {
                input.parse::<Token![?]>()?;
            } else if input.peek(Token![%]) && input.peek2(Token![=]) {
                input.parse::<Token![%]>()?;
            } else if input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
                input.parse::<Ident>()?;
            } else {
                return Ok(());
            }
        }
    }
    if input.peek(Token![==]) {
        return Err(input.error("a comparison"));
    }
    input.parse::<Token![=]>()?;
    Ok(())
}

/// `vec![…]`.
pub(crate) enum VecBody {
    /// `a, b`.
    List(Vec<Expr>),
    /// `e; n`.
    Repeat(Box<(Expr, Expr)>),
}

/// The inside of `vec!`.
pub(crate) fn vec_body(tokens: TokenStream) -> Option<VecBody> {
    if let Some(list) = expressions(tokens.clone()) {
        return Some(VecBody::List(list));
    }
    let parser = |input: ParseStream| {
        let elem: Expr = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok(VecBody::Repeat(Box::new((elem, input.parse()?))))
    };
    parser.parse2(tokens).ok()
}

/// `matches!(e, pat if guard)`.
pub(crate) fn matches_body(tokens: TokenStream) -> Option<(Expr, Pat, Option<Expr>)> {
    let parser = |input: ParseStream| {
        let value: Expr = input.parse()?;
        input.parse::<Token![,]>()?;
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        let mut guard = None;
        if input.peek(Token![if]) {
            input.parse::<Token![if]>()?;
            guard = Some(input.parse()?);
        }
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        }
        Ok((value, pat, guard))
    };
    parser.parse2(tokens).ok()
}

/// An arm of `select!`.
pub(crate) struct Arm {
    pub(crate) pat: Pat,
    pub(crate) future: Expr,
    pub(crate) guard: Option<Expr>,
    pub(crate) handler: Expr,
}

/// The inside of `select!`.
#[derive(Default)]
pub(crate) struct Select {
    pub(crate) biased: bool,
    pub(crate) arms: Vec<Arm>,
    /// `else =>`, `complete =>`, `default =>`.
    pub(crate) others: Vec<Expr>,
}

impl Parse for Select {
    fn parse(input: ParseStream) -> Result<Select> {
        let mut out = Select::default();
        if input.peek(syn::Ident) && input.peek2(Token![;]) {
            let word: Ident = input.parse()?;
            input.parse::<Token![;]>()?;
            out.biased = word == "biased";
        }
        while !input.is_empty() {
            if (input.peek(Token![else]) || input.peek(syn::Ident)) && input.peek2(Token![=>]) {
                input.call(Ident::parse_any)?;
                input.parse::<Token![=>]>()?;
                out.others.push(handler(input)?);
                continue;
            }
            let pat = Pat::parse_multi_with_leading_vert(input)?;
            input.parse::<Token![=]>()?;
            let future: Expr = input.parse()?;
            let mut guard = None;
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
                input.parse::<Token![if]>()?;
                guard = Some(input.parse()?);
            }
            input.parse::<Token![=>]>()?;
            out.arms.push(Arm { pat, future, guard, handler: handler(input)? });
        }
        Ok(out)
    }
}

fn handler(input: ParseStream) -> Result<Expr> {
    let expr = Expr::parse_with_earlier_boundary_rule(input)?;
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
    } else if !input.is_empty() && !ends_with_brace(&expr) {
        return Err(input.error("expected `,`"));
    }
    Ok(expr)
}

fn ends_with_brace(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Block(_)
            | Expr::If(_)
            | Expr::Match(_)
            | Expr::Loop(_)
            | Expr::While(_)
            | Expr::ForLoop(_)
            | Expr::Unsafe(_)
            | Expr::Async(_)
            | Expr::Const(_)
    )
}

/// The inside of `join!`: expressions, perhaps behind `biased;`.
pub(crate) fn join_body(tokens: TokenStream) -> Option<Vec<Expr>> {
    let parser = |input: ParseStream| {
        if input.peek(syn::Ident) && input.peek2(Token![;]) {
            input.parse::<Ident>()?;
            input.parse::<Token![;]>()?;
        }
        Punctuated::<Expr, Token![,]>::parse_terminated(input)
    };
    Some(parser.parse2(tokens).ok()?.into_iter().collect())
}

/// A static declared by `lazy_static!`, `thread_local!` or `task_local!`.
pub(crate) struct MacroStatic {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) static_token: Token![static],
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) init: Option<Expr>,
}

impl Parse for MacroStatic {
    fn parse(input: ParseStream) -> Result<MacroStatic> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let static_token = input.parse()?;
        if input.peek(Token![ref]) {
            input.parse::<Token![ref]>()?;
        }
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let mut init = None;
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            init = Some(input.parse()?);
        }
        if !input.is_empty() {
            input.parse::<Token![;]>()?;
        }
        Ok(MacroStatic { attrs, vis, static_token, ident, ty, init })
    }
}

/// One branch of `cfg_if!`: its predicate (empty for `else`) and what it holds.
pub(crate) struct CfgBranch {
    pub(crate) predicate: TokenStream,
    pub(crate) body: TokenStream,
}

/// The inside of `cfg_if!`.
pub(crate) fn cfg_if(tokens: TokenStream) -> Option<Vec<CfgBranch>> {
    let parser = |input: ParseStream| {
        let mut out = Vec::new();
        while !input.is_empty() {
            if !out.is_empty() {
                input.parse::<Token![else]>()?;
            }
            let mut predicate = TokenStream::new();
            if input.peek(Token![if]) {
                input.parse::<Token![if]>()?;
                let attrs = input.call(Attribute::parse_outer)?;
                if let Some(syn::Meta::List(list)) = attrs.first().map(|a| &a.meta) {
                    predicate = list.tokens.clone();
                }
            }
            let content;
            syn::braced!(content in input);
            out.push(CfgBranch { predicate, body: content.parse()? });
        }
        Ok(out)
    };
    parser.parse2(tokens).ok()
}

/// `let pat = init;` inside `pin!`.
pub(crate) fn pin_let(tokens: TokenStream) -> Option<Vec<syn::Local>> {
    let locals = statements(tokens)?.into_iter().map(|stmt| match stmt {
        Stmt::Local(local) => Some(local),
        _ => None,
    });
    locals.collect()
}

/// One rule of a `macro_rules!`.
pub(crate) struct Rule {
    /// Names and fragments of the parameters, if they are separated by commas and nothing else.
    pub(crate) params: Option<Vec<(Ident, Ident)>>,
    /// The transcriber.
    pub(crate) body: TokenStream,
}

/// The rules of a `macro_rules!`: `(matcher) => {transcriber}` separated by `;`.
pub(crate) fn rules(tokens: TokenStream) -> Vec<Rule> {
    let mut out = Vec::new();
    let mut iter = tokens.into_iter();
    while let Some(TokenTree::Group(matcher)) = iter.next() {
        // `=>` is two signs.
        let (a, b, body) = (iter.next(), iter.next(), iter.next());
        let (Some(TokenTree::Punct(_)), Some(TokenTree::Punct(_)), Some(TokenTree::Group(body))) =
            (a, b, body)
        else {
            break;
        };
        out.push(Rule { params: params(matcher.stream()), body: body.stream() });
        iter.next();
    }
    out
}

fn params(matcher: TokenStream) -> Option<Vec<(Ident, Ident)>> {
    let parser = |input: ParseStream| {
        let mut out = Vec::new();
        while !input.is_empty() {
            input.parse::<Token![$]>()?;
            if input.peek(token::Paren) {
                // `$(,)?` at the end.
                let content;
                syn::parenthesized!(content in input);
                content.parse::<Token![,]>()?;
                input.parse::<TokenTree>()?;
                if content.is_empty() && input.is_empty() {
                    break;
                }
                return Err(input.error("a repetition"));
            }
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![:]>()?;
            out.push((name, input.call(Ident::parse_any)?));
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(out)
    };
    parser.parse2(matcher).ok()
}

/// A transcriber with each `$x` as one identifier that begins with `prefix`; `None` if it repeats.
pub(crate) fn without_dollars(tokens: TokenStream, prefix: &str) -> Option<TokenStream> {
    let mut out = TokenStream::new();
    let mut iter = tokens.into_iter().peekable();
    while let Some(tree) = iter.next() {
        match tree {
            TokenTree::Punct(p) if p.as_char() == '$' => match iter.next() {
                Some(TokenTree::Ident(ident)) => {
                    out.extend([TokenTree::Ident(Ident::new(&format!("{prefix}{ident}"), ident.span()))]);
                }
                _ => return None,
            },
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_dollars(group.stream(), prefix)?);
                inner.set_span(group.span());
                out.extend([TokenTree::Group(inner)]);
            }
            other => out.extend([other]),
        }
    }
    Some(out)
}

/// Takes `await` out of `for await`, which syn does not read; gives the spans of those `for`s.
pub(crate) fn without_for_await(tokens: TokenStream) -> (TokenStream, Vec<proc_macro2::Span>) {
    let mut out = TokenStream::new();
    let mut found = Vec::new();
    let mut iter = tokens.into_iter().peekable();
    while let Some(tree) = iter.next() {
        match tree {
            TokenTree::Ident(ident) if ident == "for" => {
                if matches!(iter.peek(), Some(TokenTree::Ident(next)) if next == "await") {
                    iter.next();
                    found.push(ident.span());
                }
                out.extend([TokenTree::Ident(ident)]);
            }
            TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                let (stream, mut inner) = without_for_await(group.stream());
                found.append(&mut inner);
                let mut new = Group::new(group.delimiter(), stream);
                new.set_span(group.span());
                out.extend([TokenTree::Group(new)]);
            }
            other => out.extend([other]),
        }
    }
    (out, found)
}
