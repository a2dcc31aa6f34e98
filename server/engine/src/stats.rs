//! How well receivers are known: a scan of the tokens for calls such as `.lock()`, and for each what
//! the model says of its receiver. The scan counts what stands in macros too, so that nothing that
//! the model never saw looks as if it were not there.

use crate::facts::{BodyIdx, ChunkNode, ExprId, ExprKind, ItemKind, Name, Pat, PatId, StmtKind};
use crate::finding::{FileId, Place};
use crate::model::{BodyRef, Callee, Model, Res, TypedBody};
use crate::syntax;
use rustc_hash::FxHashMap;

/// The methods that are counted, called without arguments.
pub const METHODS: [&str; 8] =
    ["lock", "read", "write", "try_lock", "try_read", "try_write", "borrow", "borrow_mut"];

/// How far back the origin of a receiver is followed.
const MAX_STEPS: u32 = 32;

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// From the method's name to the closing parenthesis.
    pub at: Place,
    /// The package of the first crate that reads the file.
    pub package: Name,
    /// What is known of the receiver.
    pub receiver: Receiver,
}

/// What is known of a receiver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Receiver {
    /// Its type has a name.
    Known {
        /// The type, references taken away.
        ty: String,
        /// The path of the function called, if that is known too.
        callee: Option<String>,
    },
    /// It is not resolved.
    Open {
        /// Why, in a few words that sites have in common.
        reason: &'static str,
        /// What it hangs on: a name, a method, a macro.
        detail: String,
    },
}

/// The sites of a file in order; those behind an inactive `#[cfg]` are left out.
pub fn sites(model: &Model, file: FileId) -> Vec<Site> {
    let (Some(source), Some(package)) = (model.source(file), model.package_of(file)) else {
        return Vec::new();
    };
    let mut scan = Scan { model, file, typed: FxHashMap::default() };
    let mut out = Vec::new();
    for (start, end) in syntax::empty_calls(&source.text, &METHODS) {
        if let Some(receiver) = scan.receiver(&source.facts.chunks, start) {
            out.push(Site { at: Place { file, start, end }, package: package.clone(), receiver });
        }
    }
    out
}

struct Scan<'m> {
    model: &'m Model,
    file: FileId,
    typed: FxHashMap<BodyRef, Option<TypedBody>>,
}

fn open(reason: &'static str, detail: impl Into<String>) -> Receiver {
    Receiver::Open { reason, detail: detail.into() }
}

impl Scan<'_> {
    /// What is known at an offset; `None` behind an inactive cfg.
    fn receiver(&mut self, chunks: &[ChunkNode], offset: u32) -> Option<Receiver> {
        let node = chunks.iter().find(|n| n.start <= offset && offset < n.start + n.len)?;
        let inactive =
            |i: &crate::facts::Item| i.nested_in.is_none() && !self.model.is_active(&i.attrs, self.file);
        // Several items share a chunk only where a macro made them.
        if node.facts.items.len() == 1 && node.facts.items.iter().any(inactive) {
            return None;
        }
        if node.children.iter().any(|n| n.start <= offset && offset < n.start + n.len) {
            return self.receiver(&node.children, offset);
        }
        for (i, body) in node.facts.bodies.iter().enumerate() {
            let spans = &node.facts.body_spans[i];
            let at = offset - node.start;
            let found = body.exprs.iter().enumerate().find(|(e, expr)| {
                matches!(expr.kind, ExprKind::MethodCall { .. }) && spans.heads[*e].start == at
            });
            if let Some((e, _)) = found {
                let at = BodyRef { file: self.file, chunk: node.id, body: BodyIdx(i as u32) };
                return self.in_body(node, at, ExprId(e as u32));
            }
        }
        Some(if node.problem.is_some() {
            open("an item that cannot be read", "")
        } else if let Some(name) = macro_of(node) {
            open("inside a macro that is not followed", name)
        } else {
            open("the arguments of a macro", called_macro(node, offset).unwrap_or_default())
        })
    }

    fn in_body(&mut self, node: &ChunkNode, at: BodyRef, e: ExprId) -> Option<Receiver> {
        let Some(_) = self.model.owner_of(at) else {
            // The template of a macro belongs to nobody; any other body is not compiled.
            return macro_of(node).map(|name| open("inside a macro that is not followed", name));
        };
        let model = self.model;
        let typed = self.typed.entry(at).or_insert_with(|| model.infer(at)).as_ref()?;
        let ExprKind::MethodCall { recv, .. } = &typed.body.expr(e).kind else { return None };
        let callee = typed.calls.get(&e)?;
        let ty = typed.ty(*recv);
        let chain = model.autoderef(ty);
        let called = match callee {
            Callee::Fn { def, .. } => Some(*def),
            _ => None,
        };
        if !ty.is_unknown() && (called.is_some() || chain.iter().all(|t| !t.is_unknown())) {
            let ty = model.show(ty.strip_refs());
            return Some(Receiver::Known { ty, callee: called.map(|d| model.path(d)) });
        }
        let (reason, detail) = Cause { model, typed, steps: 0 }.of(*recv);
        Some(open(reason, detail))
    }
}

/// The macro whose definition or call is the whole chunk.
fn macro_of(node: &ChunkNode) -> Option<String> {
    node.facts.items.iter().find_map(|i| match &i.kind {
        ItemKind::MacroRules(_) => Some(i.name.to_string()),
        ItemKind::MacroCall { path, .. } => path.segments.last().map(|s| s.name.to_string()),
        _ => None,
    })
}

/// The macro call in a body that covers an offset.
fn called_macro(node: &ChunkNode, offset: u32) -> Option<String> {
    let at = offset - node.start;
    node.facts.bodies.iter().zip(&node.facts.body_spans).find_map(|(body, spans)| {
        body.exprs.iter().zip(&spans.exprs).find_map(|(expr, span)| match &expr.kind {
            ExprKind::MacroCall { path, .. } if span.start <= at && at < span.end => {
                path.segments.last().map(|s| s.name.to_string())
            }
            _ => None,
        })
    })
}

/// Looks for what made an expression's type unknown.
struct Cause<'m> {
    model: &'m Model,
    typed: &'m TypedBody,
    steps: u32,
}

impl Cause<'_> {
    fn of(&mut self, e: ExprId) -> (&'static str, String) {
        self.steps += 1;
        if self.steps > MAX_STEPS {
            return ("a long chain", String::new());
        }
        let typed = self.typed;
        let ty = typed.ty(e);
        if !ty.is_unknown() {
            return ("part of the type is open", self.model.show(ty));
        }
        match &typed.body.expr(e).kind {
            ExprKind::Scope(inner)
            | ExprKind::Ref(_, inner)
            | ExprKind::Deref(inner)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner)
            | ExprKind::Pin(inner)
            | ExprKind::Index(inner, _) => self.part(*inner),
            ExprKind::Field(base, name) => match typed.fields.get(&e) {
                Some(def) => ("a field's type is unknown", format!("{}.{name}", self.model.path(*def))),
                None => self.member(*base, "no such field is known", name),
            },
            ExprKind::MethodCall { recv, name, .. } => match typed.calls.get(&e) {
                Some(Callee::Fn { def, .. }) => ("a function's result is unknown", self.model.path(*def)),
                _ => self.member(*recv, "no such method is known", name),
            },
            ExprKind::Call(f, _) => match typed.calls.get(&e) {
                Some(Callee::Fn { def, .. } | Callee::Ctor(def)) => {
                    ("a function's result is unknown", self.model.path(*def))
                }
                _ => self.part(*f),
            },
            ExprKind::Path(path) => {
                let shown: Vec<&str> = path.segments.iter().map(|s| s.name.as_str()).collect();
                match typed.paths.get(&e) {
                    Some(Res::Local(local)) => {
                        let local = &typed.locals[local.0 as usize];
                        self.local(local.pat, local.param.is_some(), &local.name)
                    }
                    Some(Res::Def(def)) => ("an item's type is unknown", self.model.path(*def)),
                    None => ("a name is not found", shown.join("::")),
                }
            }
            ExprKind::MacroCall { path, .. } => {
                ("a macro's result", path.segments.last().map(|s| s.name.to_string()).unwrap_or_default())
            }
            ExprKind::Block(b) => match b.tail {
                Some(tail) => self.part(tail),
                None => ("a block", String::new()),
            },
            ExprKind::If { then, .. } => self.part(*then),
            ExprKind::Match(_, arms) => match arms.first() {
                Some(arm) => self.part(arm.body),
                None => ("a match", String::new()),
            },
            _ => ("another expression", String::new()),
        }
    }

    fn part(&mut self, e: ExprId) -> (&'static str, String) {
        if self.typed.ty(e).is_unknown() {
            return self.of(e);
        }
        ("part of the type is open", self.model.show(self.typed.ty(e)))
    }

    fn member(&mut self, base: ExprId, reason: &'static str, name: &Name) -> (&'static str, String) {
        let ty = self.typed.ty(base);
        if ty.is_unknown() {
            return self.of(base);
        }
        (reason, format!("{} of {}", name, self.model.show(ty)))
    }

    /// Where a local comes from.
    fn local(&mut self, pat: PatId, param: bool, name: &Name) -> (&'static str, String) {
        let body = self.typed.body.clone();
        if param {
            return ("a parameter's type is unknown", name.to_string());
        }
        for expr in &body.exprs {
            match &expr.kind {
                ExprKind::Block(b) => {
                    for stmt in &b.stmts {
                        if let StmtKind::Let { pat: p, init: Some(init), .. } = stmt.kind
                            && holds(&body, p, pat)
                        {
                            return self.part(init);
                        }
                    }
                }
                ExprKind::Let(p, value) if holds(&body, *p, pat) => return self.part(*value),
                ExprKind::Match(value, arms) if arms.iter().any(|a| holds(&body, a.pat, pat)) => {
                    return self.part(*value);
                }
                ExprKind::For { pat: p, iter, .. } if holds(&body, *p, pat) => {
                    return self.part(*iter);
                }
                ExprKind::Closure { params, .. } if params.iter().any(|(p, _)| holds(&body, *p, pat)) => {
                    return ("a closure's parameter", name.to_string());
                }
                _ => {}
            }
        }
        ("a local known by later use only", name.to_string())
    }
}

/// Is `inner` the pattern `outer` or a part of it?
fn holds(body: &crate::facts::Body, outer: PatId, inner: PatId) -> bool {
    if outer == inner {
        return true;
    }
    match body.pat(outer) {
        Pat::Bind { sub: Some(p), .. } | Pat::Ref(p) | Pat::Typed(p, _) => holds(body, *p, inner),
        Pat::TupleStruct(_, list) | Pat::Tuple(list) | Pat::Slice(list) | Pat::Or(list) => {
            list.iter().any(|p| holds(body, *p, inner))
        }
        Pat::Struct(_, list) => list.iter().any(|(_, p)| holds(body, *p, inner)),
        _ => false,
    }
}
