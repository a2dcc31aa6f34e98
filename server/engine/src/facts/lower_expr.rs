//! Expressions, blocks and statements, with the language's rules on temporaries made explicit.
//!
//! `ext` says that an expression stands in an extending position: the initialiser of a `let` and
//! the operands through which its value is built. A temporary borrowed there is marked extended.

use super::lower::{At, Lowerer, idents, join, name, stream_span};
use super::lower_item::closure_return;
use super::lower_pat::member;
use super::lower_type::{generic_args, path_ref, type_ref};
use super::{Arm, BinOp, Edition, ExprId, ExprKind, Lit, Name, Span, UnOp};

impl Lowerer<'_> {
    /// Lowers an expression.
    pub(super) fn expr(&mut self, expr: &syn::Expr, ext: bool) -> At {
        match expr {
            syn::Expr::Paren(e) => {
                let inner = self.expr(&e.expr, ext);
                At { id: inner.id, span: self.group(&e.paren_token.span) }
            }
            syn::Expr::Group(e) => self.expr(&e.expr, ext),
            syn::Expr::Path(e) => self.path_expr(e),
            syn::Expr::Lit(e) => {
                let span = self.sp(e.lit.span());
                self.plain(ExprKind::Lit(lit(&e.lit)), span)
            }
            syn::Expr::MethodCall(e) => self.method_call(e),
            syn::Expr::Call(e) => self.call(e, ext),
            syn::Expr::Field(e) => {
                let base = self.expr(&e.base, false);
                let head = match &e.member {
                    syn::Member::Named(ident) => self.sp(ident.span()),
                    syn::Member::Unnamed(index) => self.sp(index.span),
                };
                self.add(ExprKind::Field(base.id, member(&e.member)), join(base.span, head), head)
            }
            syn::Expr::Index(e) => {
                let base = self.expr(&e.expr, false);
                let index = self.expr(&e.index, false);
                let head = self.group(&e.bracket_token.span);
                self.add(ExprKind::Index(base.id, index.id), join(base.span, head), head)
            }
            syn::Expr::Reference(e) => {
                let start = self.sp(e.and_token.span);
                self.reference(e.mutability.is_some(), start, &e.expr, ext)
            }
            syn::Expr::RawAddr(e) => {
                let mutable = matches!(e.mutability, syn::PointerMutability::Mut(_));
                let start = self.sp(e.and_token.span);
                self.reference(mutable, start, &e.expr, ext)
            }
            syn::Expr::Unary(e) => self.unary(e),
            syn::Expr::Binary(e) => self.binary(e),
            syn::Expr::Assign(e) => {
                let value = self.expr(&e.right, false);
                let place = self.expr(&e.left, false);
                self.plain(ExprKind::Assign(place.id, value.id), join(place.span, value.span))
            }
            syn::Expr::Cast(e) => {
                let inner = self.expr(&e.expr, ext);
                let span = join(inner.span, self.ty_span(&e.ty));
                self.plain(ExprKind::Cast(inner.id, type_ref(&e.ty)), span)
            }
            syn::Expr::Await(e) => {
                let base = self.expr(&e.base, false);
                let head = self.sp(e.await_token.span);
                self.add(ExprKind::Await(base.id), join(base.span, head), head)
            }
            syn::Expr::Try(e) => {
                let inner = self.expr(&e.expr, false);
                let head = self.sp(e.question_token.span);
                self.add(ExprKind::Try(inner.id), join(inner.span, head), head)
            }
            syn::Expr::Block(e) => {
                let label = e.label.as_ref().map(|l| label(&l.name));
                self.block(&e.block, label, ext)
            }
            syn::Expr::Unsafe(e) => {
                let start = self.sp(e.unsafe_token.span);
                self.marked_block(&e.block, start, ext, |b| b.is_unsafe = true)
            }
            syn::Expr::Const(e) => {
                let start = self.sp(e.const_token.span);
                self.marked_block(&e.block, start, ext, |b| b.is_const = true)
            }
            // `?` in a try block goes to its end, not out of the function: what it runs is the same.
            syn::Expr::TryBlock(e) => {
                let start = self.sp(e.try_token.span);
                self.marked_block(&e.block, start, false, |_| {})
            }
            syn::Expr::Async(e) => {
                let start = self.sp(e.async_token.span);
                let block = self.block(&e.block, None, false);
                let body = self.scope(block);
                let kind = ExprKind::Async { moves: e.capture.is_some(), body };
                self.add(kind, join(start, block.span), start)
            }
            syn::Expr::Closure(e) => self.closure(e),
            syn::Expr::If(e) => self.if_(e, ext),
            syn::Expr::Let(e) => {
                let value = self.expr(&e.expr, false);
                let pat = self.pat(&e.pat);
                let start = self.sp(e.let_token.span);
                self.plain(ExprKind::Let(pat, value.id), join(start, value.span))
            }
            syn::Expr::Match(e) => self.match_(e, ext),
            syn::Expr::Loop(e) => {
                let start = self.sp(e.loop_token.span);
                let body = self.scoped_block(&e.body);
                let label = e.label.as_ref().map(|l| label(&l.name));
                self.add(ExprKind::Loop(label, body.id), join(start, body.span), start)
            }
            syn::Expr::While(e) => {
                let start = self.sp(e.while_token.span);
                let cond = self.condition(&e.cond);
                let body = self.scoped_block(&e.body);
                let label = e.label.as_ref().map(|l| label(&l.name));
                self.add(ExprKind::While(label, cond, body.id), join(start, body.span), start)
            }
            syn::Expr::ForLoop(e) => {
                let start = self.sp(e.for_token.span);
                let iter = self.expr(&e.expr, false);
                let pat = self.pat(&e.pat);
                let body = self.scoped_block(&e.body);
                let label = e.label.as_ref().map(|l| label(&l.name));
                let kind = ExprKind::For { label, pat, iter: iter.id, body: body.id, is_await: false };
                self.add(kind, join(start, body.span), start)
            }
            syn::Expr::Break(e) => {
                let start = self.sp(e.break_token.span);
                let value = e.expr.as_ref().map(|e| self.expr(e, false));
                let mut span = value.map_or(start, |v| join(start, v.span));
                if let (None, Some(label)) = (value, &e.label) {
                    span = join(span, self.sp(label.ident.span()));
                }
                let kind = ExprKind::Break(e.label.as_ref().map(label_name), value.map(|v| v.id));
                self.add(kind, span, start)
            }
            syn::Expr::Continue(e) => {
                let start = self.sp(e.continue_token.span);
                let span = e.label.as_ref().map_or(start, |l| join(start, self.sp(l.ident.span())));
                self.add(ExprKind::Continue(e.label.as_ref().map(label_name)), span, start)
            }
            syn::Expr::Return(e) => {
                let start = self.sp(e.return_token.span);
                let value = e.expr.as_ref().map(|e| self.expr(e, false));
                let span = value.map_or(start, |v| join(start, v.span));
                self.add(ExprKind::Return(value.map(|v| v.id)), span, start)
            }
            syn::Expr::Yield(e) => {
                let start = self.sp(e.yield_token.span);
                let value = e.expr.as_ref().map(|e| self.expr(e, false));
                let span = value.map_or(start, |v| join(start, v.span));
                self.add(ExprKind::Yield(value.map(|v| v.id)), span, start)
            }
            syn::Expr::Tuple(e) => {
                let elems = e.elems.iter().map(|e| self.expr(e, ext).id).collect();
                self.plain(ExprKind::Tuple(elems), self.group(&e.paren_token.span))
            }
            syn::Expr::Array(e) => {
                let elems = e.elems.iter().map(|e| self.expr(e, ext).id).collect();
                self.plain(ExprKind::Array { elems, vec: false }, self.group(&e.bracket_token.span))
            }
            syn::Expr::Repeat(e) => {
                let elem = self.expr(&e.expr, false).id;
                let len = self.expr(&e.len, false).id;
                self.plain(ExprKind::Repeat { elem, len, vec: false }, self.group(&e.bracket_token.span))
            }
            syn::Expr::Struct(e) => self.struct_(e, ext),
            syn::Expr::Range(e) => self.range(e),
            syn::Expr::Infer(e) => {
                let span = self.sp(e.underscore_token.span);
                self.plain(ExprKind::Opaque { idents: Vec::new() }, span)
            }
            syn::Expr::Macro(e) => self.macro_expr(&e.mac, ext),
            syn::Expr::Verbatim(tokens) => self.opaque(tokens),
            _ => self.plain(ExprKind::Opaque { idents: Vec::new() }, Span::default()),
        }
    }

    /// Tokens that are no expression known here.
    pub(super) fn opaque(&mut self, tokens: &proc_macro2::TokenStream) -> At {
        let span = stream_span(self, tokens).unwrap_or_default();
        self.plain(ExprKind::Opaque { idents: idents(tokens) }, span)
    }

    fn path_expr(&mut self, e: &syn::ExprPath) -> At {
        let span = self.path_span(e.qself.as_ref(), &e.path);
        let path = path_ref(e.qself.as_ref(), &e.path);
        let kind = match path.as_ident().and_then(|n| n.strip_prefix('$')) {
            Some(param) => ExprKind::MacroParam(Name::new(param)),
            None => ExprKind::Path(path),
        };
        self.plain(kind, span)
    }

    fn method_call(&mut self, e: &syn::ExprMethodCall) -> At {
        // Long chains are walked with a loop, so that their depth costs no stack.
        let mut chain = vec![e];
        let mut first = &*e.receiver;
        while let syn::Expr::MethodCall(inner) = first {
            chain.push(inner);
            first = &inner.receiver;
        }
        let mut recv = self.expr(first, false);
        for e in chain.into_iter().rev() {
            let args = e.args.iter().map(|a| self.expr(a, false).id).collect();
            let kind = ExprKind::MethodCall {
                recv: recv.id,
                name: name(&e.method),
                args_ty: e.turbofish.as_ref().map(generic_args).unwrap_or_default(),
                args,
            };
            let span = Span { start: recv.span.start, end: self.hi(e.paren_token.span.close()) };
            recv = self.add(kind, span, self.sp(e.method.span()));
        }
        recv
    }

    fn call(&mut self, e: &syn::ExprCall, ext: bool) -> At {
        let callee = self.expr(&e.func, false);
        // `let x = Some(&temp());`: arguments of a tuple constructor extend, those of a function do not.
        let ext = ext && is_constructor(&e.func);
        let args = e.args.iter().map(|a| self.expr(a, ext).id).collect();
        let span = join(callee.span, self.group(&e.paren_token.span));
        self.add(ExprKind::Call(callee.id, args), span, callee.span)
    }

    fn reference(&mut self, mutable: bool, start: Span, operand: &syn::Expr, ext: bool) -> At {
        let inner = self.expr(operand, ext);
        if ext {
            self.extend_operand(inner.id);
        }
        self.plain(ExprKind::Ref(mutable, inner.id), join(start, inner.span))
    }

    /// The operand of an extending borrow, and what it is a part of, live on.
    pub(super) fn extend_operand(&mut self, id: ExprId) {
        let mut next = Some(id);
        while let Some(id) = next {
            self.extend(id);
            next = match self.builder.body.exprs.get(id.0 as usize).map(|e| &e.kind) {
                Some(
                    ExprKind::Field(base, _)
                    | ExprKind::Index(base, _)
                    | ExprKind::Deref(base)
                    | ExprKind::Ref(_, base),
                ) => Some(*base),
                _ => None,
            };
        }
    }

    fn unary(&mut self, e: &syn::ExprUnary) -> At {
        let start = match &e.op {
            syn::UnOp::Deref(t) => self.sp(t.span),
            syn::UnOp::Not(t) => self.sp(t.span),
            syn::UnOp::Neg(t) => self.sp(t.span),
            _ => Span { start: u32::MAX, end: 0 },
        };
        let inner = self.expr(&e.expr, false);
        let kind = match &e.op {
            syn::UnOp::Not(_) => ExprKind::Unary(UnOp::Not, inner.id),
            syn::UnOp::Neg(_) => ExprKind::Unary(UnOp::Neg, inner.id),
            _ => ExprKind::Deref(inner.id),
        };
        self.plain(kind, join(start, inner.span))
    }

    fn binary(&mut self, e: &syn::ExprBinary) -> At {
        // A left-leaning chain (`a + b + c`) is walked with a loop.
        let mut chain = vec![e];
        let mut first = &*e.left;
        while let syn::Expr::Binary(inner) = first {
            chain.push(inner);
            first = &inner.left;
        }
        let mut left = self.expr(first, false);
        let mut left_ends = is_lazy_or_let(first);
        for e in chain.into_iter().rev() {
            let lazy = matches!(e.op, syn::BinOp::And(_) | syn::BinOp::Or(_));
            if lazy {
                // Both sides drop their temporaries at once, unless they hold a `let`.
                let l = if left_ends { left.id } else { self.scope(left) };
                let right = self.lazy_operand(&e.right);
                let and = matches!(e.op, syn::BinOp::And(_));
                left = self.plain(ExprKind::Lazy(and, l, right.id), join(left.span, right.span));
            } else {
                let right = self.expr(&e.right, false);
                let span = join(left.span, right.span);
                left = match bin_op(&e.op) {
                    (op, false) => self.plain(ExprKind::Binary(op, left.id, right.id), span),
                    (op, true) => self.plain(ExprKind::AssignOp(op, left.id, right.id), span),
                };
            }
            left_ends = lazy;
        }
        left
    }

    fn lazy_operand(&mut self, expr: &syn::Expr) -> At {
        let at = self.expr(expr, false);
        if is_lazy_or_let(expr) {
            return at;
        }
        At { id: self.scope(at), span: at.span }
    }

    /// A condition: its temporaries end with it, unless it holds a `let`.
    fn condition(&mut self, cond: &syn::Expr) -> ExprId {
        let at = self.expr(cond, false);
        if has_let(cond) { at.id } else { self.scope(at) }
    }

    fn closure(&mut self, e: &syn::ExprClosure) -> At {
        let start = match (&e.constness, &e.asyncness, &e.capture) {
            (Some(t), ..) => self.sp(t.span),
            (_, Some(t), _) => self.sp(t.span),
            (_, _, Some(t)) => self.sp(t.span),
            _ => self.sp(e.inputs_begin.span),
        };
        let mut params = Vec::new();
        for input in &e.inputs {
            params.push(match input {
                syn::Pat::Type(p) => (self.pat(&p.pat), Some(type_ref(&p.ty))),
                other => (self.pat(other), None),
            });
        }
        let value = self.expr(&e.body, false);
        let body = self.scope(value);
        let head = join(self.sp(e.inputs_begin.span), self.sp(e.inputs_end.span));
        let kind = ExprKind::Closure {
            params,
            ret: closure_return(&e.output),
            is_async: e.asyncness.is_some(),
            moves: e.capture.is_some(),
            body,
        };
        self.add(kind, join(start, value.span), head)
    }

    fn if_(&mut self, e: &syn::ExprIf, ext: bool) -> At {
        let start = self.sp(e.if_token.span);
        let cond = self.condition(&e.cond);
        let then = self.block(&e.then_branch, None, ext);
        let then = At { id: self.scope(then), span: then.span };
        let else_ = e.else_branch.as_ref().map(|(_, e)| {
            let at = self.expr(e, ext);
            At { id: self.scope(at), span: at.span }
        });
        let span = join(start, else_.map_or(then.span, |e| e.span));
        let rescope = self.edition >= Edition::E2024;
        self.add(ExprKind::If { cond, then: then.id, else_: else_.map(|e| e.id), rescope }, span, start)
    }

    fn match_(&mut self, e: &syn::ExprMatch, ext: bool) -> At {
        let start = self.sp(e.match_token.span);
        let scrutinee = self.expr(&e.expr, false);
        let arms = e
            .arms
            .iter()
            .map(|arm| {
                let (pat, guard) = match &arm.pat {
                    syn::Pat::Guard(g) => (&*g.pat, Some(&*g.guard)),
                    pat => (pat, None),
                };
                let pat = self.pat(pat);
                let guard = guard.map(|g| self.condition(g));
                let value = self.expr(&arm.body, ext);
                let region = join(self.pat_span(pat), value.span);
                Arm { attrs: self.attrs(&arm.attrs, region), pat, guard, body: self.scope(value) }
            })
            .collect();
        let span = join(start, self.group(&e.brace_token.span));
        self.add(ExprKind::Match(scrutinee.id, arms), span, start)
    }

    fn struct_(&mut self, e: &syn::ExprStruct, ext: bool) -> At {
        let fields = e.fields.iter().map(|f| (member(&f.member), self.expr(&f.expr, ext).id)).collect();
        let base = e.rest.as_ref().map(|b| self.expr(b, false).id);
        let head = self.path_span(e.qself.as_ref(), &e.path);
        let path = path_ref(e.qself.as_ref(), &e.path);
        let span = join(head, self.group(&e.brace_token.span));
        self.add(ExprKind::Struct { path, fields, base }, span, head)
    }

    fn range(&mut self, e: &syn::ExprRange) -> At {
        let start = e.start.as_ref().map(|e| self.expr(e, false));
        let end = e.end.as_ref().map(|e| self.expr(e, false));
        let mut span = match &e.limits {
            syn::RangeLimits::HalfOpen(t) => self.dots(t),
            syn::RangeLimits::Closed(t) => join(self.sp(t.spans[0]), self.sp(t.spans[2])),
        };
        for at in [start, end].into_iter().flatten() {
            span = join(span, at.span);
        }
        self.plain(ExprKind::Range(start.map(|a| a.id), end.map(|a| a.id)), span)
    }
}

fn label(lifetime: &syn::Lifetime) -> Name {
    label_name(lifetime)
}

/// A label without its apostrophe.
fn label_name(lifetime: &syn::Lifetime) -> Name {
    name(&lifetime.ident)
}

/// Is this a path whose last name looks like a constructor's?
fn is_constructor(func: &syn::Expr) -> bool {
    match func {
        syn::Expr::Path(p) => p
            .path
            .segments
            .last()
            .is_some_and(|s| s.ident.to_string().starts_with(|c: char| c.is_uppercase())),
        syn::Expr::Paren(p) => is_constructor(&p.expr),
        _ => false,
    }
}

fn is_lazy_or_let(expr: &syn::Expr) -> bool {
    match expr {
        syn::Expr::Let(_) => true,
        syn::Expr::Binary(b) => matches!(b.op, syn::BinOp::And(_) | syn::BinOp::Or(_)),
        syn::Expr::Paren(p) => is_lazy_or_let(&p.expr),
        _ => false,
    }
}

/// Does a condition hold a `let` that can bind for the branch?
fn has_let(cond: &syn::Expr) -> bool {
    let mut cond = cond;
    loop {
        match cond {
            syn::Expr::Let(_) => return true,
            syn::Expr::Binary(b) if matches!(b.op, syn::BinOp::And(_)) => {
                if matches!(&*b.right, syn::Expr::Let(_)) {
                    return true;
                }
                cond = &b.left;
            }
            _ => return false,
        }
    }
}

fn bin_op(op: &syn::BinOp) -> (BinOp, bool) {
    use syn::BinOp as S;
    match op {
        S::Add(_) => (BinOp::Add, false),
        S::Sub(_) => (BinOp::Sub, false),
        S::Mul(_) => (BinOp::Mul, false),
        S::Div(_) => (BinOp::Div, false),
        S::Rem(_) => (BinOp::Rem, false),
        S::BitAnd(_) => (BinOp::BitAnd, false),
        S::BitOr(_) => (BinOp::BitOr, false),
        S::BitXor(_) => (BinOp::BitXor, false),
        S::Shl(_) => (BinOp::Shl, false),
        S::Shr(_) => (BinOp::Shr, false),
        S::Ne(_) => (BinOp::Ne, false),
        S::Lt(_) => (BinOp::Lt, false),
        S::Le(_) => (BinOp::Le, false),
        S::Gt(_) => (BinOp::Gt, false),
        S::Ge(_) => (BinOp::Ge, false),
        S::AddAssign(_) => (BinOp::Add, true),
        S::SubAssign(_) => (BinOp::Sub, true),
        S::MulAssign(_) => (BinOp::Mul, true),
        S::DivAssign(_) => (BinOp::Div, true),
        S::RemAssign(_) => (BinOp::Rem, true),
        S::BitAndAssign(_) => (BinOp::BitAnd, true),
        S::BitOrAssign(_) => (BinOp::BitOr, true),
        S::BitXorAssign(_) => (BinOp::BitXor, true),
        S::ShlAssign(_) => (BinOp::Shl, true),
        S::ShrAssign(_) => (BinOp::Shr, true),
        _ => (BinOp::Eq, false),
    }
}

fn lit(lit: &syn::Lit) -> Lit {
    match lit {
        syn::Lit::Str(_) => Lit::Str,
        syn::Lit::ByteStr(_) => Lit::ByteStr,
        syn::Lit::Byte(_) => Lit::Byte,
        syn::Lit::Char(_) => Lit::Char,
        syn::Lit::Int(i) => Lit::Int(Name::new(i.suffix())),
        syn::Lit::Float(f) => Lit::Float(Name::new(f.suffix())),
        syn::Lit::Bool(b) => Lit::Bool(b.value),
        _ => Lit::Other,
    }
}
