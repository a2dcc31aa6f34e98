//! Facts as text, for tests: a body reads like Rust with its temporaries' scopes made visible.
//!
//! `⟦e⟧` is a `Scope`, `^e` an extended temporary, `else^` an `if` that drops the temporaries of
//! its condition before `else`.

use super::*;

/// The items of a chunk, each with its body.
pub(crate) fn chunk(facts: &ChunkFacts) -> String {
    let mut out = String::new();
    for item in &facts.items {
        out.push_str(&self::item(facts, item));
        out.push('\n');
    }
    out
}

fn item(facts: &ChunkFacts, item: &Item) -> String {
    let attrs: String = item.attrs.0.iter().map(|a| format!("#[{}({})] ", a.path, a.args)).collect();
    let nested = item.nested_in.map_or(String::new(), |(b, e)| format!(" in b{}e{}", b.0, e.0));
    let vis = match &item.vis {
        Vis::Private => String::new(),
        Vis::Public => "pub ".into(),
        Vis::Crate => "pub(crate) ".into(),
        Vis::In(path) => format!("pub(in {}) ", path.join("::")),
    };
    let members = |m: &[ItemIdx]| m.iter().map(|i| i.0.to_string()).collect::<Vec<_>>().join(" ");
    let body = |b: &Option<BodyIdx>| {
        b.and_then(|b| facts.bodies.get(b.0 as usize))
            .map_or(";".to_owned(), |b| format!(" = {}", self::body(b)))
    };
    let what = match &item.kind {
        ItemKind::Fn(f) => {
            let marks = [("async ", f.is_async), ("const ", f.is_const), ("unsafe ", f.is_unsafe)];
            let marks: String = marks.iter().filter(|m| m.1).map(|m| m.0).collect();
            let own = f.self_kind.as_ref().map(|k| match k {
                SelfKind::Value => "self".to_owned(),
                SelfKind::Ref => "&self".to_owned(),
                SelfKind::RefMut => "&mut self".to_owned(),
                SelfKind::Typed(t) => format!("self: {}", ty(t)),
            });
            let params: Vec<String> = own.into_iter().chain(f.params.iter().map(ty)).collect();
            let ret = f.ret.as_ref().map_or(String::new(), |t| format!(" -> {}", ty(t)));
            format!(
                "{marks}fn {}{}({}){ret}{}",
                item.name,
                generics(&f.generics),
                params.join(", "),
                body(&f.body)
            )
        }
        ItemKind::Struct(s) => format!("struct {}{}{}", item.name, generics(&s.generics), fields(&s.fields)),
        ItemKind::Enum { generics: g, variants } => {
            let list: Vec<_> = variants.iter().map(|v| format!("{}{}", v.name, fields(&v.fields))).collect();
            format!("enum {}{} {{ {} }}", item.name, generics(g), list.join(", "))
        }
        ItemKind::TypeAlias { generics: g, ty: t, bounds: b } => {
            let right = t.as_ref().map_or(String::new(), |t| format!(" = {}", ty(t)));
            format!("type {}{}: {}{right}", item.name, generics(g), bounds(b))
        }
        ItemKind::Const { ty: t, body: b } => format!("const {}: {}{}", item.name, ty(t), body(b)),
        ItemKind::Static { ty: t, mutable, flavour, body: b } => {
            format!(
                "static {}{}: {} {flavour:?}{}",
                if *mutable { "mut " } else { "" },
                item.name,
                ty(t),
                body(b)
            )
        }
        ItemKind::Trait { generics: g, supers, members: m } => {
            format!("trait {}{}: {} {{ {} }}", item.name, generics(g), bounds(supers), members(m))
        }
        ItemKind::Impl { generics: g, trait_, negative, self_ty, members: m } => {
            let of = trait_
                .as_ref()
                .map_or(String::new(), |t| format!("{}{} for ", if *negative { "!" } else { "" }, path(t)));
            format!("impl{} {of}{} {{ {} }}", generics(g), ty(self_ty), members(m))
        }
        ItemKind::Mod { inline, members: m } => {
            format!("mod {} inline={inline} {{ {} }}", item.name, members(m))
        }
        ItemKind::Use(list) => {
            let list: Vec<String> = list
                .iter()
                .map(|u| {
                    let start = if u.global { "::" } else { "" };
                    let end = if u.glob { "::*".to_owned() } else { format!(" as {}", u.name) };
                    format!("{start}{}{end}", u.path.join("::"))
                })
                .collect();
            format!("use {}", list.join(", "))
        }
        ItemKind::ExternCrate { alias } => format!("extern crate {} as {alias:?}", item.name),
        ItemKind::MacroRules(m) => {
            let rules: Vec<String> = m
                .rules
                .iter()
                .map(|r| {
                    let params = r.params.as_ref().map_or("?".to_owned(), |p| {
                        p.iter().map(|(n, k)| format!("{n}:{k:?}")).collect::<Vec<_>>().join(", ")
                    });
                    format!("({params}){}", body(&r.template))
                })
                .collect();
            format!("macro {} exported={} {}", item.name, m.exported, rules.join("; "))
        }
        ItemKind::MacroCall { path: p, idents } => format!("{}!({})", path(p), idents.join(" ")),
    };
    format!("{attrs}{vis}{what}{nested}")
}

fn generics(g: &Generics) -> String {
    if g.params.is_empty() && g.bounds.is_empty() {
        return String::new();
    }
    let params: Vec<String> = g
        .params
        .iter()
        .map(|p| match (&p.kind, &p.default) {
            (ParamKind::Const, _) => format!("const {}", p.name),
            (_, Some(t)) => format!("{} = {}", p.name, ty(t)),
            _ => p.name.to_string(),
        })
        .collect();
    let list: Vec<String> = g.bounds.iter().map(|(t, b)| format!("{}: {}", ty(t), bounds(b))).collect();
    format!("<{} where {}>", params.join(", "), list.join(", "))
}

fn fields(f: &Fields) -> String {
    let list: Vec<String> = f.list().iter().map(|f| format!("{}: {}", f.name, ty(&f.ty))).collect();
    match f {
        Fields::Unit => String::new(),
        Fields::Tuple(_) => format!("({})", list.join(", ")),
        Fields::Named(_) => format!(" {{ {} }}", list.join(", ")),
    }
}

fn bounds(list: &[Bound]) -> String {
    let list: Vec<String> =
        list.iter().map(|b| format!("{}{}", if b.maybe { "?" } else { "" }, path(&b.path))).collect();
    list.join(" + ")
}

/// A type.
pub(crate) fn ty(t: &TypeRef) -> String {
    let all = |list: &[TypeRef]| list.iter().map(ty).collect::<Vec<_>>().join(", ");
    match t {
        TypeRef::Path(p) => path(p),
        TypeRef::Ref(m, t) => format!("&{}{}", if *m { "mut " } else { "" }, ty(t)),
        TypeRef::Ptr(t) => format!("*{}", ty(t)),
        TypeRef::Tuple(list) => format!("({})", all(list)),
        TypeRef::Slice(t) => format!("[{}]", ty(t)),
        TypeRef::Array(t) => format!("[{}; _]", ty(t)),
        TypeRef::Fn(a, r) => format!("fn({}) -> {}", all(a), ty(r)),
        TypeRef::Impl(b) => format!("impl {}", bounds(b)),
        TypeRef::Dyn(b) => format!("dyn {}", bounds(b)),
        TypeRef::Never => "!".into(),
        TypeRef::Infer => "_".into(),
        TypeRef::Unknown => "?".into(),
    }
}

fn generic_args(list: &[GenericArg]) -> String {
    if list.is_empty() {
        return String::new();
    }
    let list: Vec<String> = list
        .iter()
        .map(|a| match a {
            GenericArg::Type(t) => ty(t),
            GenericArg::Const => "const".into(),
            GenericArg::Assoc(n, t) => format!("{n} = {}", ty(t)),
        })
        .collect();
    format!("<{}>", list.join(", "))
}

fn path(p: &PathRef) -> String {
    let mut out = p.qself.as_ref().map_or(String::new(), |q| format!("<{} as {}>::", ty(&q.0), q.1));
    if p.global {
        out.push_str("::");
    }
    let list: Vec<String> = p
        .segments
        .iter()
        .map(|s| {
            let sugar = s.sugar.as_ref().map_or(String::new(), |sugar| {
                let inputs: Vec<String> = sugar.0.iter().map(ty).collect();
                format!("({}) -> {}", inputs.join(", "), ty(&sugar.1))
            });
            format!("{}{}{sugar}", s.name, generic_args(&s.args))
        })
        .collect();
    out.push_str(&list.join("::"));
    out
}

/// A body.
pub(crate) fn body(b: &Body) -> String {
    let params: Vec<String> = b.params.iter().map(|p| pat(b, *p)).collect();
    let root = b.root.map_or(String::new(), |root| expr(b, root));
    if params.is_empty() { root } else { format!("|{}| {root}", params.join(", ")) }
}

fn list(b: &Body, ids: &[ExprId]) -> String {
    ids.iter().map(|e| expr(b, *e)).collect::<Vec<_>>().join(", ")
}

fn maybe(b: &Body, before: &str, id: Option<ExprId>) -> String {
    id.map_or(String::new(), |id| format!("{before}{}", expr(b, id)))
}

fn tick(label: &Option<Name>) -> String {
    label.as_ref().map_or(String::new(), |l| format!("'{l} "))
}

/// An expression.
pub(crate) fn expr(b: &Body, id: ExprId) -> String {
    let node = b.expr(id);
    let text = match &node.kind {
        ExprKind::Scope(e) => format!("⟦{}⟧", expr(b, *e)),
        ExprKind::Path(p) => path(p),
        ExprKind::Lit(l) => match l {
            Lit::Bool(v) => v.to_string(),
            Lit::Int(_) => "1".into(),
            Lit::Str => "\"\"".into(),
            other => format!("{other:?}"),
        },
        ExprKind::Field(e, n) => format!("{}.{n}", expr(b, *e)),
        ExprKind::Index(e, i) => format!("{}[{}]", expr(b, *e), expr(b, *i)),
        ExprKind::Ref(m, e) => format!("&{}{}", if *m { "mut " } else { "" }, expr(b, *e)),
        ExprKind::Deref(e) => format!("*{}", expr(b, *e)),
        ExprKind::Unary(UnOp::Neg, e) => format!("-{}", expr(b, *e)),
        ExprKind::Unary(UnOp::Not, e) => format!("!{}", expr(b, *e)),
        ExprKind::Binary(op, l, r) => format!("({} {op:?} {})", expr(b, *l), expr(b, *r)),
        ExprKind::Lazy(and, l, r) => {
            format!("({} {} {})", expr(b, *l), if *and { "&&" } else { "||" }, expr(b, *r))
        }
        ExprKind::Assign(p, v) => format!("{} = {}", expr(b, *p), expr(b, *v)),
        ExprKind::AssignOp(op, p, v) => format!("{} {op:?}= {}", expr(b, *p), expr(b, *v)),
        ExprKind::Cast(e, t) => format!("{} as {}", expr(b, *e), ty(t)),
        ExprKind::Call(f, args) => format!("{}({})", expr(b, *f), list(b, args)),
        ExprKind::MethodCall { recv, name, args_ty, args } => {
            format!("{}.{name}{}({})", expr(b, *recv), generic_args(args_ty), list(b, args))
        }
        ExprKind::Await(e) => format!("{}.await", expr(b, *e)),
        ExprKind::Try(e) => format!("{}?", expr(b, *e)),
        ExprKind::Block(block) => self::block(b, block),
        ExprKind::Async { moves, body } => {
            format!("async{} {}", if *moves { " move" } else { "" }, expr(b, *body))
        }
        ExprKind::Closure { params, ret, is_async, moves, body } => {
            let params: Vec<String> = params
                .iter()
                .map(|(p, t)| {
                    format!("{}{}", pat(b, *p), t.as_ref().map_or(String::new(), |t| format!(": {}", ty(t))))
                })
                .collect();
            let marks =
                format!("{}{}", if *is_async { "async " } else { "" }, if *moves { "move " } else { "" });
            let ret = ret.as_ref().map_or(String::new(), |t| format!("-> {} ", ty(t)));
            format!("{marks}|{}| {ret}{}", params.join(", "), expr(b, *body))
        }
        ExprKind::If { cond, then, else_, rescope } => {
            let word = if *rescope { " else^ " } else { " else " };
            format!("if {} {}{}", expr(b, *cond), expr(b, *then), maybe(b, word, *else_))
        }
        ExprKind::Let(p, e) => format!("let {} = {}", pat(b, *p), expr(b, *e)),
        ExprKind::Match(e, arms) => {
            let arms: Vec<String> = arms
                .iter()
                .map(|a| {
                    let attrs: String =
                        a.attrs.0.iter().map(|a| format!("#[{}({})] ", a.path, a.args)).collect();
                    format!("{attrs}{}{} => {}", pat(b, a.pat), maybe(b, " if ", a.guard), expr(b, a.body))
                })
                .collect();
            format!("match {} {{ {} }}", expr(b, *e), arms.join(", "))
        }
        ExprKind::Loop(l, body) => format!("{}loop {}", tick(l), expr(b, *body)),
        ExprKind::While(l, c, body) => format!("{}while {} {}", tick(l), expr(b, *c), expr(b, *body)),
        ExprKind::For { label, pat: p, iter, body, is_await } => {
            let word = if *is_await { "for await" } else { "for" };
            format!("{}{word} {} in {} {}", tick(label), pat(b, *p), expr(b, *iter), expr(b, *body))
        }
        ExprKind::Break(l, e) => format!("break {}{}", tick(l), maybe(b, "", *e)).trim_end().to_owned(),
        ExprKind::Continue(l) => format!("continue {}", tick(l)).trim_end().to_owned(),
        ExprKind::Return(e) => format!("return{}", maybe(b, " ", *e)),
        ExprKind::Yield(e) => format!("yield{}", maybe(b, " ", *e)),
        ExprKind::Tuple(e) => format!("({})", list(b, e)),
        ExprKind::Array { elems, vec } => format!("{}[{}]", if *vec { "vec" } else { "" }, list(b, elems)),
        ExprKind::Repeat { elem, len, vec } => {
            format!("{}[{}; {}]", if *vec { "vec" } else { "" }, expr(b, *elem), expr(b, *len))
        }
        ExprKind::Struct { path: p, fields, base } => {
            let mut parts: Vec<String> =
                fields.iter().map(|(n, e)| format!("{n}: {}", expr(b, *e))).collect();
            parts.extend(base.map(|e| format!("..{}", expr(b, e))));
            format!("{} {{ {} }}", path(p), parts.join(", "))
        }
        ExprKind::Range(l, r) => format!("({}..{})", maybe(b, "", *l), maybe(b, "", *r)),
        ExprKind::Format { name, args, result } => format!("{name}!:{result:?}({})", list(b, args)),
        ExprKind::Select { arms, else_, biased } => {
            let mut parts: Vec<String> = arms
                .iter()
                .map(|a| {
                    let guard = maybe(b, ", if ", a.guard);
                    format!("{} = {}{guard} => {}", pat(b, a.pat), expr(b, a.future), expr(b, a.handler))
                })
                .collect();
            parts.extend(else_.map(|e| format!("else => {}", expr(b, e))));
            format!("select{} {{ {} }}", if *biased { " biased" } else { "" }, parts.join(", "))
        }
        ExprKind::Join { fallible, futures } => {
            format!("{}({})", if *fallible { "try_join" } else { "join" }, list(b, futures))
        }
        ExprKind::Pin(e) => format!("pin({})", expr(b, *e)),
        ExprKind::MacroCall { path: p, args, idents } => match args {
            Some(args) => format!("{}!({})", path(p), list(b, args)),
            None => format!("{}!?({})", path(p), idents.join(" ")),
        },
        ExprKind::MacroParam(n) => format!("${n}"),
        ExprKind::Opaque { idents } => format!("opaque({})", idents.join(" ")),
    };
    if node.extended { format!("^{text}") } else { text }
}

fn block(b: &Body, block: &Block) -> String {
    let marks = format!(
        "{}{}{}",
        tick(&block.label),
        if block.is_unsafe { "unsafe " } else { "" },
        if block.is_const { "const " } else { "" }
    );
    let mut parts: Vec<String> = block
        .stmts
        .iter()
        .map(|s| {
            let attrs: String = s.attrs.0.iter().map(|a| format!("#[{}({})] ", a.path, a.args)).collect();
            let text = match &s.kind {
                StmtKind::Let { pat: p, ty: t, init, else_ } => {
                    let t = t.as_ref().map_or(String::new(), |t| format!(": {}", ty(t)));
                    format!("let {}{t}{}{};", pat(b, *p), maybe(b, " = ", *init), maybe(b, " else ", *else_))
                }
                StmtKind::Expr { expr: e, semi } => {
                    format!("{}{}", expr(b, *e), if *semi { ";" } else { "" })
                }
                StmtKind::Item(i) => format!("item {};", i.0),
            };
            format!("{attrs}{text}")
        })
        .collect();
    parts.extend(block.tail.map(|e| expr(b, e)));
    if parts.is_empty() { format!("{marks}{{}}") } else { format!("{marks}{{ {} }}", parts.join(" ")) }
}

fn pat(b: &Body, id: PatId) -> String {
    let all = |list: &[PatId]| list.iter().map(|p| pat(b, *p)).collect::<Vec<_>>().join(", ");
    match b.pat(id) {
        Pat::Wild => "_".into(),
        Pat::Rest => "..".into(),
        Pat::Bind { name, by_ref, mutable, sub } => {
            let marks =
                format!("{}{}", if *by_ref { "ref " } else { "" }, if *mutable { "mut " } else { "" });
            let sub = sub.map_or(String::new(), |s| format!(" @ {}", pat(b, s)));
            format!("{marks}{name}{sub}")
        }
        Pat::Path(p) => path(p),
        Pat::TupleStruct(p, list) => format!("{}({})", path(p), all(list)),
        Pat::Struct(p, fields) => {
            let list: Vec<String> = fields.iter().map(|(n, p)| format!("{n}: {}", pat(b, *p))).collect();
            format!("{} {{ {} }}", path(p), list.join(", "))
        }
        Pat::Tuple(list) => format!("({})", all(list)),
        Pat::Slice(list) => format!("[{}]", all(list)),
        Pat::Ref(p) => format!("&{}", pat(b, *p)),
        Pat::Or(list) => list.iter().map(|p| pat(b, *p)).collect::<Vec<_>>().join(" | "),
        Pat::Lit => "lit".into(),
        Pat::Typed(p, t) => format!("{}: {}", pat(b, *p), ty(t)),
        Pat::Opaque => "opaque".into(),
    }
}
