//! Blocks and statements.

use super::lower::{At, Lowerer, join, name};
use super::lower_pat::extends;
use super::lower_type::type_ref;
use super::{Attrs, Block, Edition, Expr, ExprId, ExprKind, Name, Pat, PatId, Span, Stmt, StmtKind};

impl Lowerer<'_> {
    /// A block that is a scope: a loop's body.
    pub(super) fn scoped_block(&mut self, block: &syn::Block) -> At {
        let at = self.block(block, None, false);
        At { id: self.scope(at), span: at.span }
    }

    /// A block behind a keyword at `start`.
    pub(super) fn marked_block(
        &mut self,
        block: &syn::Block,
        start: Span,
        ext: bool,
        mark: impl FnOnce(&mut Block),
    ) -> At {
        let at = self.block(block, None, ext);
        let span = join(start, at.span);
        if let Some(Expr { kind: ExprKind::Block(block), .. }) =
            self.builder.body.exprs.get_mut(at.id.0 as usize)
        {
            mark(block);
        }
        if let Some(slot) = self.builder.spans.exprs.get_mut(at.id.0 as usize) {
            *slot = span;
        }
        At { id: at.id, span }
    }

    /// Lowers a block; its tail is in extending position if `ext`.
    pub(super) fn block(&mut self, block: &syn::Block, label: Option<Name>, ext: bool) -> At {
        let span = self.group(&block.brace_token.span);
        self.block_of(&block.stmts, span, label, ext)
    }

    /// The same from statements; also for the bodies of macros.
    pub(super) fn block_of(&mut self, stmts: &[syn::Stmt], span: Span, label: Option<Name>, ext: bool) -> At {
        // Reserved first: items nested in the block name it.
        let at = self.plain(ExprKind::Block(Block::default()), span);
        let outer = std::mem::replace(&mut self.builder.block, at.id);
        let mut out = Block { label, ..Block::default() };
        let mut spans = Vec::with_capacity(stmts.len());
        let last = stmts.len().wrapping_sub(1);
        for (i, stmt) in stmts.iter().enumerate() {
            match stmt {
                syn::Stmt::Expr(e, None) if i == last => out.tail = Some(self.tail(e, ext)),
                syn::Stmt::Macro(m)
                    if i == last && m.semi_token.is_none() && !self.is_statement_macro(&m.mac) =>
                {
                    let at = self.macro_expr(&m.mac, ext);
                    self.note_allows(&m.attrs, at.span);
                    out.tail = Some(self.scope_tail(at));
                }
                _ => self.stmt(stmt, &mut out.stmts, &mut spans),
            }
        }
        self.builder.block = outer;
        self.builder.spans.stmts.push((at.id, spans));
        if let Some(expr) = self.builder.body.exprs.get_mut(at.id.0 as usize) {
            expr.kind = ExprKind::Block(out);
        }
        at
    }

    fn tail(&mut self, e: &syn::Expr, ext: bool) -> ExprId {
        let at = self.expr(e, ext);
        self.note_allows(expr_attrs(e), at.span);
        self.scope_tail(at)
    }

    /// Since edition 2024 the temporaries of a block's tail end before its locals.
    fn scope_tail(&mut self, at: At) -> ExprId {
        if self.edition >= Edition::E2024 { self.scope(at) } else { at.id }
    }

    pub(super) fn push_stmt(
        &mut self,
        attrs: Attrs,
        kind: StmtKind,
        span: Span,
        out: &mut Vec<Stmt>,
        spans: &mut Vec<Span>,
    ) {
        out.push(Stmt { attrs, kind });
        spans.push(span);
    }

    /// Lowers a statement; some macros give several.
    pub(super) fn stmt(&mut self, stmt: &syn::Stmt, out: &mut Vec<Stmt>, spans: &mut Vec<Span>) {
        match stmt {
            syn::Stmt::Local(local) => self.local(local, out, spans),
            syn::Stmt::Expr(e, semi) => {
                let at = self.expr(e, false);
                let span = semi.as_ref().map_or(at.span, |s| join(at.span, self.sp(s.span)));
                // A lone `;` is an empty expression in syn.
                if matches!(e, syn::Expr::Verbatim(tokens) if tokens.is_empty()) {
                    self.builder.body.exprs.pop();
                    self.builder.spans.exprs.pop();
                    self.builder.spans.heads.pop();
                    return;
                }
                let attrs = self.attrs(expr_attrs(e), span);
                let expr = self.scope(at);
                self.push_stmt(attrs, StmtKind::Expr { expr, semi: semi.is_some() }, span, out, spans);
            }
            syn::Stmt::Macro(m) => {
                if self.statement_macro(m, out, spans) {
                    return;
                }
                let at = self.macro_expr(&m.mac, false);
                let span = m.semi_token.as_ref().map_or(at.span, |s| join(at.span, self.sp(s.span)));
                let attrs = self.attrs(&m.attrs, span);
                let expr = self.scope(at);
                self.push_stmt(
                    attrs,
                    StmtKind::Expr { expr, semi: m.semi_token.is_some() },
                    span,
                    out,
                    spans,
                );
            }
            syn::Stmt::Item(item) => {
                for index in self.item(item) {
                    let attrs = self.facts.items.get(index.0 as usize).map(|i| i.attrs.clone());
                    let span =
                        self.facts.item_spans.get(index.0 as usize).map_or(Span::default(), |s| s.whole);
                    self.push_stmt(attrs.unwrap_or_default(), StmtKind::Item(index), span, out, spans);
                }
            }
        }
    }

    fn local(&mut self, local: &syn::Local, out: &mut Vec<Stmt>, spans: &mut Vec<Span>) {
        let span = join(self.sp(local.let_token.span), self.sp(local.semi_token.span));
        let attrs = self.attrs(&local.attrs, span);
        let by_ref = extends(&local.pat);
        let init = local.init.as_ref().map(|init| {
            let at = self.expr(&init.expr, true);
            if by_ref {
                self.extend_operand(at.id);
            }
            self.scope(at)
        });
        let else_ = local.init.as_ref().and_then(|init| init.diverge.as_ref()).map(|(_, e)| {
            let at = self.expr(e, false);
            self.scope(at)
        });
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(p) => (self.pat(&p.pat), Some(type_ref(&p.ty))),
            pat => (self.pat(pat), None),
        };
        self.push_stmt(attrs, StmtKind::Let { pat, ty, init, else_ }, span, out, spans);
    }

    /// A statement `let name = init;` made from a macro.
    pub(super) fn made_let(
        &mut self,
        pat: PatId,
        init: At,
        span: Span,
        out: &mut Vec<Stmt>,
        spans: &mut Vec<Span>,
    ) {
        let init = Some(self.scope(init));
        self.push_stmt(
            Attrs::default(),
            StmtKind::Let { pat, ty: None, init, else_: None },
            span,
            out,
            spans,
        );
    }

    /// A pattern that binds a name.
    pub(super) fn bind(&mut self, ident: &syn::Ident, mutable: bool) -> PatId {
        let pat = Pat::Bind { name: name(ident), by_ref: false, mutable, sub: None };
        self.add_pat(pat, self.sp(ident.span()))
    }
}

/// The attributes on an expression.
fn expr_attrs(expr: &syn::Expr) -> &[syn::Attribute] {
    use syn::Expr as E;
    match expr {
        E::Array(e) => &e.attrs,
        E::Assign(e) => &e.attrs,
        E::Async(e) => &e.attrs,
        E::Await(e) => &e.attrs,
        E::Binary(e) => &e.attrs,
        E::Block(e) => &e.attrs,
        E::Break(e) => &e.attrs,
        E::Call(e) => &e.attrs,
        E::Cast(e) => &e.attrs,
        E::Closure(e) => &e.attrs,
        E::Continue(e) => &e.attrs,
        E::Field(e) => &e.attrs,
        E::ForLoop(e) => &e.attrs,
        E::If(e) => &e.attrs,
        E::Index(e) => &e.attrs,
        E::Lit(e) => &e.attrs,
        E::Loop(e) => &e.attrs,
        E::Macro(e) => &e.attrs,
        E::Match(e) => &e.attrs,
        E::MethodCall(e) => &e.attrs,
        E::Paren(e) => &e.attrs,
        E::Path(e) => &e.attrs,
        E::Reference(e) => &e.attrs,
        E::Return(e) => &e.attrs,
        E::Struct(e) => &e.attrs,
        E::Try(e) => &e.attrs,
        E::Tuple(e) => &e.attrs,
        E::Unary(e) => &e.attrs,
        E::Unsafe(e) => &e.attrs,
        E::While(e) => &e.attrs,
        E::Yield(e) => &e.attrs,
        _ => &[],
    }
}
