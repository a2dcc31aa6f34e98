//! Macro calls: known ones as the code they stand for, others with what can be read of them.

use super::lower::{At, DOLLAR, Lowerer, idents, join, name, path_text};
use super::lower_item::exported;
use super::lower_type::path_ref;
use super::{
    Arm, Attr, ExprId, ExprKind, ItemIdx, ItemKind, Lit, MacroParam, MacroResult, MacroRule, MacroRules,
    Name, Pat, PathRef, Segment, SelectArm, Span, StaticFlavour, Stmt,
};
use crate::syntax::macros::{self, VecBody};

/// How a known formatting macro takes its arguments.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `"…", a, name = b`.
    Format,
    /// `tracing` and `log` fields.
    Log,
}

/// What a macro that evaluates its arguments in order gives, whether its expansion is a statement
/// or block of its own (so that temporaries end in it), and how its arguments look.
fn known(last: &str) -> Option<(MacroResult, bool, Style)> {
    use MacroResult as R;
    Some(match last {
        "println" | "print" | "eprintln" | "eprint" => (R::Unit, true, Style::Format),
        "format" => (R::String, true, Style::Format),
        "panic" | "todo" | "unreachable" | "unimplemented" => (R::Never, true, Style::Format),
        "write" | "writeln" => (R::WriteResult, false, Style::Format),
        "assert" | "debug_assert" => (R::Unit, true, Style::Format),
        "assert_eq" | "assert_ne" => (R::Unit, false, Style::Format),
        "debug_assert_eq" | "debug_assert_ne" => (R::Unit, true, Style::Format),
        "dbg" => (R::First, true, Style::Format),
        "format_args" => (R::Arguments, false, Style::Format),
        "trace" | "debug" | "info" | "warn" | "error" | "event" | "log" => (R::Unit, true, Style::Log),
        _ => return None,
    })
}

const SPANS: [&str; 6] = ["span", "trace_span", "debug_span", "info_span", "warn_span", "error_span"];

impl Lowerer<'_> {
    /// Lowers a macro call in expression position.
    pub(super) fn macro_expr(&mut self, mac: &syn::Macro, ext: bool) -> At {
        let head = self.path_span(None, &mac.path);
        let span = join(head, self.group(mac.delimiter.span()));
        let last = mac.path.segments.last().map(|s| name(&s.ident)).unwrap_or_default();
        let made = match last.as_str() {
            "vec" => self.vec_macro(mac, span, head),
            "matches" => self.matches_macro(mac, span, head),
            "assert" | "debug_assert" => self.assert_macro(&last, mac, span, head),
            "select" | "select_biased" => self.select_macro(&last, mac, span, head),
            "join" | "try_join" => self.join_macro(&last, mac, span, head),
            "pin" => self.pin_macro(mac, span, head, ext),
            "stream" | "try_stream" => self.stream_macro(mac, span, head),
            "addr_of" | "addr_of_mut" => self.addr_macro(&last, mac, span, head),
            "concat" | "stringify" | "include_str" | "env" | "file" | "module_path" => {
                Some(self.add(ExprKind::Lit(Lit::Str), span, head))
            }
            "line" | "column" => Some(self.add(ExprKind::Lit(Lit::Int("u32".into())), span, head)),
            "cfg" => {
                let kind =
                    ExprKind::Format { name: last.clone(), args: Vec::new(), result: MacroResult::Bool };
                Some(self.add(kind, span, head))
            }
            _ => match known(&last) {
                Some((result, scoped, style)) => {
                    let made = self.format_macro(&last, mac, (result, style), (span, head), ext);
                    if scoped { made.map(|at| At { id: self.scope(at), span }) } else { made }
                }
                None => None,
            },
        };
        made.unwrap_or_else(|| self.unknown_macro(&last, mac, span, head))
    }

    fn unknown_macro(&mut self, last: &str, mac: &syn::Macro, span: Span, head: Span) -> At {
        let parsed = if SPANS.contains(&last) {
            macros::log_args(mac.tokens.clone())
        } else {
            macros::format_args(mac.tokens.clone()).map(|(values, _)| values)
        };
        let args = parsed.map(|list| list.iter().map(|e| self.expr(e, false).id).collect());
        let kind = ExprKind::MacroCall { path: path_ref(None, &mac.path), args, idents: idents(&mac.tokens) };
        self.add(kind, span, head)
    }

    fn format_macro(
        &mut self,
        last: &Name,
        mac: &syn::Macro,
        (result, style): (MacroResult, Style),
        (span, head): (Span, Span),
        ext: bool,
    ) -> Option<At> {
        let tokens = mac.tokens.clone();
        let (parsed, named) = match style {
            Style::Format => macros::format_args(tokens)?,
            Style::Log => (macros::log_args(tokens)?, Vec::new()),
        };
        // `let a = format_args!("{}", temp());` keeps `temp()` to the end of the block.
        let ext = ext && result == MacroResult::Arguments;
        let mut args = Vec::with_capacity(parsed.len());
        for expr in &parsed {
            let at = self.expr(expr, ext);
            if ext {
                self.extend_operand(at.id);
            }
            args.push(at.id);
        }
        self.captured(&parsed, &named, &mut args);
        if result == MacroResult::First && args.len() != 1 {
            return Some(self.add(ExprKind::Tuple(args), span, head));
        }
        Some(self.add(ExprKind::Format { name: last.clone(), args, result }, span, head))
    }

    /// Variables named in the format string (`"{x:?}"`), which are used like arguments.
    fn captured(&mut self, parsed: &[syn::Expr], named: &[syn::Ident], args: &mut Vec<ExprId>) {
        let text = parsed.iter().find_map(|e| match e {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text),
            _ => None,
        });
        let Some(text) = text else { return };
        let span = self.sp(text.span());
        for ident in captured_names(&text.value()) {
            if named.iter().any(|n| *n == *ident) {
                continue;
            }
            let segment = Segment { name: ident, args: Vec::new(), sugar: None };
            let path = PathRef { segments: vec![segment], ..PathRef::default() };
            args.push(self.plain(ExprKind::Path(path), span).id);
        }
    }

    fn assert_macro(&mut self, last: &Name, mac: &syn::Macro, span: Span, head: Span) -> Option<At> {
        let (parsed, named) = macros::format_args(mac.tokens.clone())?;
        let mut args = Vec::with_capacity(parsed.len());
        for (i, expr) in parsed.iter().enumerate() {
            let at = self.expr(expr, false);
            // The condition is that of an `if`.
            args.push(if i == 0 { self.scope(at) } else { at.id });
        }
        self.captured(&parsed, &named, &mut args);
        let made =
            self.add(ExprKind::Format { name: last.clone(), args, result: MacroResult::Unit }, span, head);
        Some(At { id: self.scope(made), span })
    }

    fn vec_macro(&mut self, mac: &syn::Macro, span: Span, head: Span) -> Option<At> {
        let kind = match macros::vec_body(mac.tokens.clone())? {
            VecBody::List(list) => {
                let elems = list.iter().map(|e| self.expr(e, false).id).collect();
                ExprKind::Array { elems, vec: true }
            }
            VecBody::Repeat(pair) => {
                let elem = self.expr(&pair.0, false).id;
                let len = self.expr(&pair.1, false).id;
                ExprKind::Repeat { elem, len, vec: true }
            }
        };
        let made = self.add(kind, span, head);
        Some(At { id: self.scope(made), span })
    }

    fn matches_macro(&mut self, mac: &syn::Macro, span: Span, head: Span) -> Option<At> {
        let (value, pat, guard) = macros::matches_body(mac.tokens.clone())?;
        let scrutinee = self.expr(&value, false);
        let pat = self.pat(&pat);
        let guard = guard.map(|g| {
            let at = self.expr(&g, false);
            self.scope(at)
        });
        let yes = self.bool_arm(true, span);
        let no = self.bool_arm(false, span);
        let wild = self.add_pat(Pat::Wild, span);
        let arms = vec![
            Arm { attrs: Default::default(), pat, guard, body: yes },
            Arm { attrs: Default::default(), pat: wild, guard: None, body: no },
        ];
        Some(self.add(ExprKind::Match(scrutinee.id, arms), span, head))
    }

    fn bool_arm(&mut self, value: bool, span: Span) -> ExprId {
        let at = self.plain(ExprKind::Lit(Lit::Bool(value)), span);
        self.scope(at)
    }

    fn select_macro(&mut self, last: &str, mac: &syn::Macro, span: Span, head: Span) -> Option<At> {
        let select: macros::Select = syn::parse2(mac.tokens.clone()).ok()?;
        let mut arms = Vec::with_capacity(select.arms.len());
        for arm in &select.arms {
            let guard = arm.guard.as_ref().map(|g| {
                let at = self.expr(g, false);
                self.scope(at)
            });
            let future = self.expr(&arm.future, false).id;
            let pat = self.pat(&arm.pat);
            let handler = self.expr(&arm.handler, false);
            arms.push(SelectArm { pat, future, guard, handler: self.scope(handler) });
        }
        let else_ = self.other_arms(&select.others, span);
        let biased = select.biased || last == "select_biased";
        Some(self.add(ExprKind::Select { arms, else_, biased }, span, head))
    }

    /// `else`, `complete` and `default` arms as one expression that runs one of them.
    fn other_arms(&mut self, others: &[syn::Expr], span: Span) -> Option<ExprId> {
        let mut bodies = Vec::with_capacity(others.len());
        for expr in others {
            let at = self.expr(expr, false);
            bodies.push(self.scope(at));
        }
        if bodies.len() < 2 {
            return bodies.pop();
        }
        let scrutinee = self.plain(ExprKind::Opaque { idents: Vec::new() }, span);
        let mut arms = Vec::with_capacity(bodies.len());
        for body in bodies {
            let pat = self.add_pat(Pat::Wild, span);
            arms.push(Arm { attrs: Default::default(), pat, guard: None, body });
        }
        Some(self.plain(ExprKind::Match(scrutinee.id, arms), span).id)
    }

    fn join_macro(&mut self, last: &str, mac: &syn::Macro, span: Span, head: Span) -> Option<At> {
        let list = macros::join_body(mac.tokens.clone())?;
        let futures = list.iter().map(|e| self.expr(e, false).id).collect();
        Some(self.add(ExprKind::Join { fallible: last == "try_join", futures }, span, head))
    }

    fn pin_macro(&mut self, mac: &syn::Macro, span: Span, head: Span, ext: bool) -> Option<At> {
        let list = macros::expressions(mac.tokens.clone())?;
        let [value] = &list[..] else { return None };
        let value = self.expr(value, ext);
        let at = self.add(ExprKind::Pin(value.id), span, head);
        if ext {
            self.extend(at.id);
        }
        Some(at)
    }

    fn stream_macro(&mut self, mac: &syn::Macro, span: Span, head: Span) -> Option<At> {
        let (tokens, awaits) = macros::without_for_await(mac.tokens.clone());
        let stmts = macros::statements(tokens)?;
        let first = self.builder.body.exprs.len();
        let block = self.block_of(&stmts, span, None, false);
        let awaits: Vec<u32> = awaits.into_iter().map(|s| self.sp(s).start).collect();
        for i in first..self.builder.body.exprs.len() {
            let start = self.builder.spans.heads.get(i).map(|s| s.start);
            if let ExprKind::For { is_await, .. } = &mut self.builder.body.exprs[i].kind {
                *is_await = start.is_some_and(|start| awaits.contains(&start));
            }
        }
        let body = self.scope(block);
        Some(self.add(ExprKind::Async { moves: true, body }, span, head))
    }

    fn addr_macro(&mut self, last: &str, mac: &syn::Macro, span: Span, head: Span) -> Option<At> {
        let list = macros::expressions(mac.tokens.clone())?;
        let [place] = &list[..] else { return None };
        let place = self.expr(place, false);
        Some(self.add(ExprKind::Ref(last == "addr_of_mut", place.id), span, head))
    }

    // ---- macros in statement position ----

    /// Does this macro stand for statements?
    pub(super) fn is_statement_macro(&self, mac: &syn::Macro) -> bool {
        let path = path_text(&mac.path);
        matches!(path.rsplit("::").next(), Some("cfg_if" | "pin_mut"))
            || (path.ends_with("pin") && macros::pin_let(mac.tokens.clone()).is_some())
    }

    /// Lowers a macro that stands for statements; false if it does not.
    pub(super) fn statement_macro(
        &mut self,
        m: &syn::StmtMacro,
        out: &mut Vec<Stmt>,
        spans: &mut Vec<Span>,
    ) -> bool {
        let path = path_text(&m.mac.path);
        let start = self.path_span(None, &m.mac.path);
        let span = join(start, self.group(m.mac.delimiter.span()));
        match path.rsplit("::").next() {
            Some("cfg_if") => self.cfg_if_stmts(&m.mac, out, spans),
            // As a statement, `std::pin::pin!(x);` would do nothing: this is tokio's or futures'.
            Some("pin" | "pin_mut") => self.pin_stmts(&m.mac, span, out, spans),
            _ => false,
        }
    }

    fn pin_stmts(
        &mut self,
        mac: &syn::Macro,
        span: Span,
        out: &mut Vec<Stmt>,
        spans: &mut Vec<Span>,
    ) -> bool {
        if let Some(locals) = macros::pin_let(mac.tokens.clone()).filter(|l| !l.is_empty()) {
            for local in locals {
                let syn::Pat::Ident(pat) = &local.pat else { return false };
                let ident = pat.ident.clone();
                self.stmt(&syn::Stmt::Local(local), out, spans);
                self.pin_again(&ident, span, out, spans);
            }
            return true;
        }
        let list = macros::expressions(mac.tokens.clone()).unwrap_or_default();
        let names: Option<Vec<syn::Ident>> = list
            .iter()
            .map(|e| match e {
                syn::Expr::Path(p) => p.path.get_ident().cloned(),
                _ => None,
            })
            .collect();
        let Some(names) = names.filter(|n| !n.is_empty()) else { return false };
        for ident in &names {
            // `let mut x = x; let mut x = Pin(&mut x);`
            let value = self.local_path(ident);
            let pat = self.bind(ident, true);
            self.made_let(pat, value, span, out, spans);
            self.pin_again(ident, span, out, spans);
        }
        true
    }

    fn pin_again(&mut self, ident: &syn::Ident, span: Span, out: &mut Vec<Stmt>, spans: &mut Vec<Span>) {
        let value = self.local_path(ident);
        let pin = self.plain(ExprKind::Pin(value.id), span);
        self.extend(pin.id);
        let pat = self.bind(ident, true);
        self.made_let(pat, pin, span, out, spans);
    }

    fn local_path(&mut self, ident: &syn::Ident) -> At {
        let span = self.sp(ident.span());
        self.plain(ExprKind::Path(path_ref(None, &syn::Path::from(ident.clone()))), span)
    }

    fn cfg_if_stmts(&mut self, mac: &syn::Macro, out: &mut Vec<Stmt>, spans: &mut Vec<Span>) -> bool {
        let Some(branches) = macros::cfg_if(mac.tokens.clone()) else { return false };
        let mut parsed = Vec::new();
        for branch in branches {
            let Some(stmts) = macros::statements(branch.body.clone()) else { return false };
            parsed.push((branch, stmts));
        }
        let mut seen = Vec::new();
        for (branch, stmts) in parsed {
            let attr = self.branch_cfg(&branch, &mut seen);
            let first = out.len();
            for stmt in &stmts {
                self.stmt(stmt, out, spans);
            }
            for stmt in out.iter_mut().skip(first) {
                stmt.attrs.0.push(attr.clone());
            }
        }
        true
    }

    /// The `cfg` under which a branch holds; `seen` are the predicates of the branches before.
    fn branch_cfg(&self, branch: &macros::CfgBranch, seen: &mut Vec<String>) -> Attr {
        let own = super::lower::stream_span(self, &branch.predicate).map_or("", |span| self.slice(span));
        let not = format!("not(any({}))", seen.join(", "));
        let args = match (own.is_empty(), seen.is_empty()) {
            (true, true) => "all()".to_owned(),
            (true, false) => not,
            (false, true) => own.to_owned(),
            (false, false) => format!("all({own}, {not})"),
        };
        if !own.is_empty() {
            seen.push(own.to_owned());
        }
        Attr { path: "cfg".into(), args: args.into() }
    }

    // ---- macros in item position ----

    /// Lowers a macro call or definition among items.
    pub(super) fn item_macro(&mut self, i: &syn::ItemMacro) -> Vec<ItemIdx> {
        let last = i.mac.path.segments.last().map(|s| name(&s.ident)).unwrap_or_default();
        if let (Some(ident), "macro_rules") = (&i.ident, last.as_str()) {
            return vec![self.macro_rules(i, ident)];
        }
        let flavour = match last.as_str() {
            "lazy_static" => Some(StaticFlavour::LazyStatic),
            "thread_local" => Some(StaticFlavour::ThreadLocal),
            "task_local" => Some(StaticFlavour::TaskLocal),
            _ => None,
        };
        if let Some(flavour) = flavour
            && let Some(statics) = macros::many::<macros::MacroStatic>(i.mac.tokens.clone())
        {
            return statics.iter().map(|s| self.macro_static(s, flavour)).collect();
        }
        if last == "cfg_if"
            && let Some(items) = self.cfg_if_items(&i.mac)
        {
            return items;
        }
        match macros::items(i.mac.tokens.clone()) {
            Some(items) if !items.is_empty() && items.iter().all(is_real) => {
                items.iter().flat_map(|item| self.item(item)).collect()
            }
            _ => self.opaque_macro(&i.attrs, &i.mac),
        }
    }

    fn cfg_if_items(&mut self, mac: &syn::Macro) -> Option<Vec<ItemIdx>> {
        let mut parsed = Vec::new();
        for branch in macros::cfg_if(mac.tokens.clone())? {
            let items = macros::items(branch.body.clone())?;
            parsed.push((branch, items));
        }
        let mut seen = Vec::new();
        let mut out = Vec::new();
        for (branch, items) in &parsed {
            let attr = self.branch_cfg(branch, &mut seen);
            for index in items.iter().flat_map(|item| self.item(item)).collect::<Vec<_>>() {
                if let Some(item) = self.facts.items.get_mut(index.0 as usize) {
                    item.attrs.0.push(attr.clone());
                }
                out.push(index);
            }
        }
        Some(out)
    }

    /// A macro call among the members of an impl or trait.
    pub(super) fn member_macro(
        &mut self,
        attrs: &[syn::Attribute],
        mac: &syn::Macro,
        in_impl: bool,
    ) -> Vec<ItemIdx> {
        let tokens = mac.tokens.clone();
        let made: Vec<ItemIdx> = if in_impl {
            let items = macros::many::<syn::ImplItem>(tokens).unwrap_or_default();
            let real = items.iter().all(|i| !matches!(i, syn::ImplItem::Verbatim(_)));
            if real { items.iter().flat_map(|i| self.impl_item(i)).collect() } else { Vec::new() }
        } else {
            let items = macros::many::<syn::TraitItem>(tokens).unwrap_or_default();
            let real = items.iter().all(|i| !matches!(i, syn::TraitItem::Verbatim(_)));
            if real { items.iter().flat_map(|i| self.trait_item(i)).collect() } else { Vec::new() }
        };
        if made.is_empty() { self.opaque_macro(attrs, mac) } else { made }
    }

    fn macro_rules(&mut self, i: &syn::ItemMacro, ident: &syn::Ident) -> ItemIdx {
        let index = self.macro_rules_head(i, ident);
        let mut rules = Vec::new();
        for rule in macros::rules(i.mac.tokens.clone()) {
            let params = rule.params.and_then(|list| {
                list.into_iter().map(|(n, fragment)| Some((name(&n), fragment_kind(&fragment)?))).collect()
            });
            let template = if params.is_some() { self.template(rule.body) } else { None };
            rules.push(MacroRule { params, template });
        }
        let kind = MacroRules { exported: exported(&i.attrs), rules, idents: idents(&i.mac.tokens) };
        self.set_kind(index, ItemKind::MacroRules(kind));
        index
    }

    /// The transcriber as a body, if it is an expression or statements.
    fn template(&mut self, tokens: proc_macro2::TokenStream) -> Option<super::BodyIdx> {
        let span = super::lower::stream_span(self, &tokens)?;
        let stmts = macros::statements(macros::without_dollars(tokens, DOLLAR)?)?;
        if stmts.iter().any(|s| matches!(s, syn::Stmt::Item(_))) {
            return None;
        }
        let index = self.body(|lower| match &stmts[..] {
            [syn::Stmt::Expr(e, None)] => lower.expr(e, false).id,
            _ => lower.block_of(&stmts, span, None, false).id,
        });
        self.visible_bodies.push(index.0);
        Some(index)
    }
}

/// Was this item understood, so that it may stand for the macro that holds it?
fn is_real(item: &syn::Item) -> bool {
    !matches!(item, syn::Item::Verbatim(_))
}

fn fragment_kind(fragment: &syn::Ident) -> Option<MacroParam> {
    Some(match fragment.to_string().as_str() {
        "expr" | "expr_2021" | "literal" => MacroParam::Expr,
        "ident" | "tt" => MacroParam::Ident,
        "ty" | "path" => MacroParam::Type,
        _ => return None,
    })
}

/// The names in a format string: `{name}`, `{name:?}`, `{:width$}`, `{:.precision$}`. Doubled braces are text.
fn captured_names(text: &str) -> Vec<Name> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(text) = rest.strip_prefix('{') {
            rest = text;
            continue;
        }
        let Some(close) = rest.find('}') else { break };
        let (argument, spec) = rest[..close].split_once(':').unwrap_or((&rest[..close], ""));
        let counts = spec.split('$').rev().skip(1).map(|part| {
            let start = part.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |i| i + 1);
            part.get(start..).unwrap_or_default()
        });
        for name in std::iter::once(argument.trim()).chain(counts) {
            let is_ident = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
            if is_ident && !out.iter().any(|n| n == name) {
                out.push(Name::new(name));
            }
        }
        rest = &rest[close + 1..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::captured_names;

    #[test]
    fn names_in_format_strings() {
        assert_eq!(captured_names("{a} {{b}} {c:?} {} {0} {:w$.p$} {d:>1$}"), ["a", "c", "p", "w", "d"]);
        assert_eq!(captured_names("{"), Vec::<&str>::new());
    }
}
