//! Expressions.

use super::Infer;
use crate::facts::{
    Arm, BinOp, Block, ExprId, ExprKind, Lit, MacroResult, Name, PatId, SelectArm, StmtKind, TypeRef, UnOp,
};
use crate::model::types::{prim, subst};
use crate::model::{DefId, TraitRef, Ty};
use std::sync::Arc;

impl Infer<'_> {
    /// Types an expression; `expected` is a wish, not a check.
    pub(super) fn expr(&mut self, e: ExprId, expected: Option<&Ty>) -> Ty {
        let ty = self.expr_inner(e, expected);
        self.exprs[e.0 as usize] = ty.clone();
        ty
    }

    fn expr_inner(&mut self, e: ExprId, expected: Option<&Ty>) -> Ty {
        let body = self.body.clone();
        match &body.expr(e).kind {
            ExprKind::Scope(inner) => self.expr(*inner, expected),
            ExprKind::Path(path) => self.path_expr(e, path),
            ExprKind::Lit(lit) => self.lit(lit),
            ExprKind::Field(base, name) => self.field(e, *base, name),
            ExprKind::Index(base, index) => self.index(*base, *index),
            ExprKind::Ref(m, inner) => {
                let expected = expected.map(|t| self.s.shallow(t));
                let inner_expected = match &expected {
                    Some(Ty::Ref(_, t)) => Some(&**t),
                    _ => None,
                };
                Ty::Ref(*m, self.expr(*inner, inner_expected).into())
            }
            ExprKind::Deref(inner) => {
                let ty = self.expr(*inner, None);
                self.s.deref(&ty).unwrap_or_default()
            }
            ExprKind::Unary(op, inner) => {
                let ty = self.expr(*inner, None);
                self.unary(*op, &ty)
            }
            ExprKind::Binary(op, l, r) => self.binary(*op, *l, *r),
            ExprKind::Lazy(_, l, r) => {
                self.expr(*l, None);
                self.expr(*r, None);
                Ty::Prim("bool")
            }
            ExprKind::Assign(l, r) => {
                let place = self.expr(*l, None);
                let value = self.expr(*r, Some(&place));
                self.coerce(&value, &place);
                Ty::unit()
            }
            ExprKind::AssignOp(_, l, r) => {
                self.expr(*r, None);
                self.expr(*l, None);
                Ty::unit()
            }
            ExprKind::Cast(inner, ty) => {
                self.expr(*inner, None);
                self.lower(ty)
            }
            ExprKind::Call(f, args) => self.call(e, *f, args, expected),
            ExprKind::MethodCall { recv, name, args_ty, args } => {
                self.method_call(e, *recv, name, args_ty, args, expected)
            }
            ExprKind::Await(inner) => {
                let ty = self.expr(*inner, None);
                self.awaited(&ty)
            }
            ExprKind::Try(inner) => {
                let ty = self.expr(*inner, None);
                self.tried(&ty)
            }
            ExprKind::Block(block) => self.block(e, block, expected),
            ExprKind::Async { body, .. } => {
                let out = self.s.var();
                self.returns.push(out.clone());
                let loops = std::mem::take(&mut self.loops);
                let ty = self.expr(*body, None);
                self.s.try_unify(&out, &ty);
                self.returns.pop();
                self.loops = loops;
                Ty::Future(out.into())
            }
            ExprKind::Closure { params, ret, is_async, body, .. } => {
                self.closure(e, params, ret.as_ref(), *is_async, *body, expected)
            }
            ExprKind::If { cond, then, else_, .. } => {
                let mark = self.scope.len();
                self.expr(*cond, None);
                let a = self.expr(*then, expected);
                self.scope.truncate(mark);
                match else_ {
                    Some(else_) => {
                        let b = self.expr(*else_, expected);
                        self.join(&a, &b)
                    }
                    None => Ty::unit(),
                }
            }
            ExprKind::Let(pat, init) => {
                let ty = self.expr(*init, None);
                self.pat(*pat, &ty);
                Ty::Prim("bool")
            }
            ExprKind::Match(scrutinee, arms) => self.match_(*scrutinee, arms, expected),
            ExprKind::Loop(label, body) => {
                let out = self.s.var();
                self.loops.push((label.clone(), out.clone()));
                self.expr(*body, None);
                self.loops.pop();
                out
            }
            ExprKind::While(label, cond, body) => {
                let mark = self.scope.len();
                self.loops.push((label.clone(), Ty::unit()));
                self.expr(*cond, None);
                self.expr(*body, None);
                self.loops.pop();
                self.scope.truncate(mark);
                Ty::unit()
            }
            ExprKind::For { label, pat, iter, body, is_await } => {
                let ty = self.expr(*iter, None);
                let item = if *is_await { self.streamed(&ty) } else { self.iterated(&ty) };
                let mark = self.scope.len();
                self.pat(*pat, &item);
                self.loops.push((label.clone(), Ty::unit()));
                self.expr(*body, None);
                self.loops.pop();
                self.scope.truncate(mark);
                Ty::unit()
            }
            ExprKind::Break(label, value) => {
                let at =
                    self.loops.iter().rev().find(|l| label.is_none() || l.0 == *label).map(|l| l.1.clone());
                if let Some(value) = value {
                    let ty = self.expr(*value, at.as_ref());
                    if let Some(at) = at {
                        self.coerce(&ty, &at);
                    }
                }
                Ty::Never
            }
            ExprKind::Continue(_) => Ty::Never,
            ExprKind::Return(value) => {
                let ret = self.returns.last().cloned().unwrap_or_default();
                if let Some(value) = value {
                    let ty = self.expr(*value, Some(&ret));
                    self.coerce(&ty, &ret);
                }
                Ty::Never
            }
            ExprKind::Yield(value) => {
                self.all(value.as_slice());
                Ty::unit()
            }
            ExprKind::Tuple(list) => {
                let expected = expected.map(|t| self.s.shallow(t));
                let wanted: &[Ty] = match &expected {
                    Some(Ty::Tuple(t)) => t,
                    _ => &[],
                };
                Ty::Tuple(list.iter().enumerate().map(|(i, &x)| self.expr(x, wanted.get(i))).collect())
            }
            ExprKind::Array { elems, vec } => {
                let elem = self.s.var();
                for &x in elems {
                    let ty = self.expr(x, Some(&elem));
                    self.coerce(&ty, &elem);
                }
                self.array(elem, *vec)
            }
            ExprKind::Repeat { elem, len, vec } => {
                let ty = self.expr(*elem, None);
                self.expr(*len, None);
                self.array(ty, *vec)
            }
            ExprKind::Struct { path, fields, base } => self.struct_lit(path, fields, *base, expected),
            ExprKind::Range(a, b) => self.range(*a, *b),
            ExprKind::Format { args, result, .. } => {
                let types = self.all(args);
                self.macro_result(*result, types.first())
            }
            ExprKind::Select { arms, else_, .. } => self.select(arms, *else_, expected),
            ExprKind::Join { fallible, futures } => self.join_macro(*fallible, futures),
            ExprKind::Pin(inner) => {
                let ty = self.expr(*inner, None);
                self.world.std_ty("pin::Pin", &[Ty::Ref(true, ty.into())])
            }
            ExprKind::MacroCall { path, args, .. } => {
                self.all(args.as_deref().unwrap_or_default());
                self.macro_call(e, path)
            }
            ExprKind::MacroParam(_) | ExprKind::Opaque { .. } => Ty::Unknown,
        }
    }

    fn all(&mut self, list: &[ExprId]) -> Vec<Ty> {
        list.iter().map(|&e| self.expr(e, None)).collect()
    }

    fn lit(&mut self, lit: &Lit) -> Ty {
        match lit {
            Lit::Str => Ty::Ref(false, Ty::Prim("str").into()),
            Lit::ByteStr => Ty::Ref(false, Ty::Array(Ty::Prim("u8").into()).into()),
            Lit::Byte => Ty::Prim("u8"),
            Lit::Char => Ty::Prim("char"),
            Lit::Bool(_) => Ty::Prim("bool"),
            Lit::Int(suffix) | Lit::Float(suffix) => prim(suffix).map_or(Ty::Number, Ty::Prim),
            Lit::Other => Ty::Unknown,
        }
    }

    fn array(&mut self, elem: Ty, vec: bool) -> Ty {
        if vec { self.world.std_ty("vec::Vec", &[elem]) } else { Ty::Array(elem.into()) }
    }

    fn field(&mut self, e: ExprId, base: ExprId, name: &Name) -> Ty {
        let base_ty = self.expr(base, None);
        for step in self.s.autoderef(&base_ty) {
            match &step {
                Ty::Tuple(parts) => {
                    if let Some(ty) = name.parse::<usize>().ok().and_then(|i| parts.get(i)) {
                        return ty.clone();
                    }
                }
                Ty::Adt(def, args) => {
                    let fields = self.world.field_tys(*def);
                    if let Some((_, ty)) = fields.fields.iter().find(|f| f.0 == *name) {
                        self.fields.insert(e, *def);
                        let ty = subst(ty, &fields.params, args);
                        return self.s.resolve(&ty);
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    fn index(&mut self, base: ExprId, index: ExprId) -> Ty {
        let base_ty = self.expr(base, None);
        let index_ty = self.expr(index, None);
        let by_range = self.is_range(&index_ty);
        let trait_ = self.std("ops::Index");
        for step in self.s.autoderef(&base_ty) {
            match &step {
                Ty::Array(t) | Ty::Slice(t) if by_range => return Ty::Slice(t.clone()),
                Ty::Array(t) | Ty::Slice(t) => return (**t).clone(),
                Ty::Prim("str") => return step,
                Ty::Adt(..) | Ty::Param(_) => {
                    let Some(def) = trait_ else { return Ty::Unknown };
                    let want = TraitRef { def, args: vec![index_ty.clone()], assoc: Vec::new() };
                    if let Some(out) = self.assoc_via(&step, &want, "Output") {
                        return out;
                    }
                }
                _ => {}
            }
        }
        Ty::Unknown
    }

    fn is_range(&self, ty: &Ty) -> bool {
        let ranges =
            ["ops::Range", "ops::RangeFrom", "ops::RangeTo", "ops::RangeInclusive", "ops::RangeFull"];
        matches!(ty, Ty::Adt(def, _) if ranges.iter().any(|r| self.world.std(r) == Some(*def)))
    }

    /// `<ty as want>::name`, if the type implements the trait.
    pub(super) fn assoc_via(&mut self, ty: &Ty, want: &TraitRef, name: &'static str) -> Option<Ty> {
        match self.s.implements(ty, want, 1) {
            crate::model::solve::Answer::Yes(source) => {
                let out = self.s.assoc_of(&source, &Name::new_static(name), 1)?;
                Some(self.s.resolve(&out))
            }
            _ => None,
        }
    }

    fn assoc_of_std(&mut self, ty: &Ty, trait_: &'static str, name: &'static str) -> Option<Ty> {
        let def = self.std(trait_)?;
        self.assoc_via(ty, &TraitRef { def, args: Vec::new(), assoc: Vec::new() }, name)
    }

    fn unary(&mut self, op: UnOp, ty: &Ty) -> Ty {
        match self.s.shallow(ty) {
            t @ (Ty::Prim(_) | Ty::Number) => t,
            Ty::Ref(_, t) if matches!(*t, Ty::Prim(_)) => (*t).clone(),
            t => {
                let trait_ = if op == UnOp::Not { "ops::Not" } else { "ops::Neg" };
                self.assoc_of_std(&t, trait_, "Output").unwrap_or_default()
            }
        }
    }

    fn binary(&mut self, op: BinOp, l: ExprId, r: ExprId) -> Ty {
        let left = self.expr(l, None);
        let left = self.s.shallow(&left);
        if matches!(op, BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge) {
            let right = self.expr(r, Some(&left));
            if matches!(left, Ty::Var(_)) || matches!(self.s.shallow(&right), Ty::Var(_)) {
                self.s.try_unify(&left, &right);
            }
            return Ty::Prim("bool");
        }
        let right = self.expr(r, None);
        let right = self.s.shallow(&right);
        match (left.strip_refs(), right.strip_refs()) {
            (Ty::Number, Ty::Prim(p)) | (Ty::Prim(p), Ty::Number) => Ty::Prim(p),
            (Ty::Prim(p), Ty::Prim(q)) if p == q || matches!(op, BinOp::Shl | BinOp::Shr) => Ty::Prim(p),
            (Ty::Number, Ty::Number) => Ty::Number,
            _ => {
                let Some(def) = self.std(op_trait(op)) else { return Ty::Unknown };
                let want = TraitRef { def, args: vec![right], assoc: Vec::new() };
                self.assoc_via(&left, &want, "Output").unwrap_or_default()
            }
        }
    }

    /// What `.await` gives.
    pub(super) fn awaited(&mut self, ty: &Ty) -> Ty {
        let ty = self.s.resolve(ty);
        if let Ty::Future(out) = &ty {
            return (**out).clone();
        }
        self.assoc_of_std(&ty, "future::Future", "Output")
            .or_else(|| self.assoc_of_std(&ty, "future::IntoFuture", "Output"))
            .unwrap_or_default()
    }

    fn tried(&mut self, ty: &Ty) -> Ty {
        let ty = self.s.resolve(ty);
        match (self.world.as_std(&ty, "option::Option"), self.world.as_std(&ty, "result::Result")) {
            (Some(args), _) | (_, Some(args)) => args.first().cloned().unwrap_or_default(),
            _ => Ty::Unknown,
        }
    }

    pub(super) fn iterated(&mut self, ty: &Ty) -> Ty {
        let ty = self.s.resolve(ty);
        self.assoc_of_std(&ty, "iter::IntoIterator", "Item")
            .or_else(|| self.assoc_of_std(&ty, "iter::Iterator", "Item"))
            .unwrap_or_default()
    }

    fn streamed(&mut self, ty: &Ty) -> Ty {
        let name = Name::new_static("Item");
        self.s.project(ty, crate::model::types::ANY_TRAIT, &name, 0)
    }

    /// The common type of two branches.
    fn join(&mut self, a: &Ty, b: &Ty) -> Ty {
        let (a, b) = (self.s.shallow(a), self.s.shallow(b));
        match (&a, &b) {
            (Ty::Never, _) => b,
            (_, Ty::Never) => a,
            (Ty::Unknown, _) => b,
            _ => {
                self.s.try_unify(&a, &b);
                a
            }
        }
    }

    fn block(&mut self, e: ExprId, block: &Block, expected: Option<&Ty>) -> Ty {
        let mark = self.scope.len();
        let outer = self.s.module;
        if let Some(&module) = self.world.index.blocks.get(&(self.at, e)) {
            self.s.module = module;
            self.cx.module = module;
        }
        let label = block.label.clone();
        if label.is_some() {
            let out = self.s.var();
            self.loops.push((label.clone(), out));
        }
        let mut diverges = false;
        for stmt in &block.stmts {
            match &stmt.kind {
                StmtKind::Let { pat, ty, init, else_ } => self.let_(*pat, ty.as_ref(), *init, *else_),
                StmtKind::Expr { expr, .. } => {
                    let ty = self.expr(*expr, None);
                    diverges |= self.s.shallow(&ty) == Ty::Never;
                }
                StmtKind::Item(_) => {}
            }
        }
        let mut ty = match block.tail {
            Some(tail) => self.expr(tail, expected),
            None if diverges => Ty::Never,
            None => Ty::unit(),
        };
        if label.is_some()
            && let Some((_, out)) = self.loops.pop()
        {
            ty = self.join(&ty, &out);
        }
        self.scope.truncate(mark);
        self.s.module = outer;
        self.cx.module = outer;
        ty
    }

    fn let_(&mut self, pat: PatId, ty: Option<&TypeRef>, init: Option<ExprId>, else_: Option<ExprId>) {
        let declared = ty.map(|t| self.lower(t));
        let mut ty = declared.clone().unwrap_or(Ty::Unknown);
        match init {
            Some(init) => {
                let actual = self.expr(init, declared.as_ref());
                match &declared {
                    Some(declared) => self.coerce(&actual, declared),
                    None => ty = actual,
                }
            }
            None if declared.is_none() => ty = self.s.var(),
            None => {}
        }
        if let Some(else_) = else_ {
            self.expr(else_, None);
        }
        self.pat(pat, &ty);
    }

    fn match_(&mut self, scrutinee: ExprId, arms: &[Arm], expected: Option<&Ty>) -> Ty {
        let ty = self.expr(scrutinee, None);
        let mut out = Ty::Never;
        for arm in arms {
            let mark = self.scope.len();
            self.pat(arm.pat, &ty);
            if let Some(guard) = arm.guard {
                self.expr(guard, None);
            }
            let arm_ty = self.expr(arm.body, expected);
            self.scope.truncate(mark);
            out = self.join(&out, &arm_ty);
        }
        out
    }

    fn closure(
        &mut self,
        e: ExprId,
        params: &[(PatId, Option<TypeRef>)],
        ret: Option<&TypeRef>,
        is_async: bool,
        body: ExprId,
        expected: Option<&Ty>,
    ) -> Ty {
        let (wanted, wanted_ret) = self.expected_fn(expected);
        let mark = self.scope.len();
        let mut types = Vec::new();
        for (i, (pat, written)) in params.iter().enumerate() {
            let ty = match (written, wanted.get(i)) {
                (Some(t), _) => self.lower(t),
                (None, Some(t)) => self.s.resolve(t),
                (None, None) => self.s.var(),
            };
            self.pat(*pat, &ty);
            types.push(ty);
        }
        let out = match (ret, wanted_ret) {
            (Some(t), _) => self.lower(t),
            (None, Some(t)) if !is_async => t,
            _ => self.s.var(),
        };
        self.returns.push(out.clone());
        let loops = std::mem::take(&mut self.loops);
        let ty = self.expr(body, Some(&out));
        self.coerce(&ty, &out);
        self.returns.pop();
        self.loops = loops;
        self.scope.truncate(mark);
        let out = if is_async { Ty::Future(out.into()) } else { out };
        Ty::Closure(e, Arc::new((types, out)))
    }

    fn struct_lit(
        &mut self,
        path: &crate::facts::PathRef,
        fields: &[(Name, ExprId)],
        base: Option<ExprId>,
        expected: Option<&Ty>,
    ) -> Ty {
        let found = self.struct_or_variant(path, expected);
        let (def, owner): (DefId, DefId) = match found {
            Some(found) => found,
            None => {
                self.all(&fields.iter().map(|f| f.1).collect::<Vec<_>>());
                self.all(base.as_slice());
                return Ty::Unknown;
            }
        };
        let written = path.segments.iter().rev().take(2).find(|s| !s.args.is_empty()).map(|s| s.args.clone());
        let args = match &self.cx.self_ty {
            Some(Ty::Adt(d, args)) if *d == owner && path.segments[0].name == "Self" => args.to_vec(),
            _ => self.args_of(owner, &written.unwrap_or_default()),
        };
        let ty = Ty::Adt(owner, args.clone().into());
        if let Some(expected) = expected {
            self.s.try_unify(&ty, expected);
        }
        let known = self.world.field_tys(def);
        for (name, value) in fields {
            let wanted =
                known.fields.iter().find(|f| f.0 == *name).map(|f| subst(&f.1, &known.params, &args));
            let wanted = wanted.map(|t| self.s.resolve(&t));
            let actual = self.expr(*value, wanted.as_ref());
            if let Some(wanted) = wanted {
                self.coerce(&actual, &wanted);
            }
        }
        self.all(base.as_slice());
        ty
    }

    fn range(&mut self, a: Option<ExprId>, b: Option<ExprId>) -> Ty {
        let start = a.map(|e| self.expr(e, None));
        let end = b.map(|e| self.expr(e, None));
        match (start, end) {
            (Some(a), Some(b)) => {
                let elem = if a == Ty::Number { b } else { a };
                self.world.std_ty("ops::Range", &[elem])
            }
            (Some(a), None) => self.world.std_ty("ops::RangeFrom", &[a]),
            (None, Some(b)) => self.world.std_ty("ops::RangeTo", &[b]),
            (None, None) => self.world.std_ty("ops::RangeFull", &[]),
        }
    }

    fn macro_result(&mut self, result: MacroResult, first: Option<&Ty>) -> Ty {
        match result {
            MacroResult::Unit => Ty::unit(),
            MacroResult::String => self.world.std_ty("string::String", &[]),
            MacroResult::First => first.cloned().unwrap_or_else(Ty::unit),
            MacroResult::WriteResult => {
                let error = self.s.var();
                self.world.std_ty("result::Result", &[Ty::unit(), error])
            }
            MacroResult::Arguments => self.world.std_ty("fmt::Arguments", &[]),
            MacroResult::Never => Ty::Never,
            MacroResult::Bool => Ty::Prim("bool"),
        }
    }

    fn select(&mut self, arms: &[SelectArm], else_: Option<ExprId>, expected: Option<&Ty>) -> Ty {
        let mut out = Ty::Never;
        for arm in arms {
            let future = self.expr(arm.future, None);
            let ty = self.awaited(&future);
            // `futures::select!` takes `&mut fut`; a reference to a future is one too.
            let ty = if ty.is_unknown() { self.awaited(future.strip_refs()) } else { ty };
            let mark = self.scope.len();
            self.pat(arm.pat, &ty);
            if let Some(guard) = arm.guard {
                self.expr(guard, None);
            }
            let ty = self.expr(arm.handler, expected);
            self.scope.truncate(mark);
            out = self.join(&out, &ty);
        }
        if let Some(else_) = else_ {
            let ty = self.expr(else_, expected);
            out = self.join(&out, &ty);
        }
        out
    }

    fn join_macro(&mut self, fallible: bool, futures: &[ExprId]) -> Ty {
        let types = self.all(futures);
        let outputs: Vec<Ty> = types.iter().map(|t| self.awaited(t)).collect();
        if !fallible {
            return Ty::Tuple(outputs.into());
        }
        let error = self.s.var();
        let values = outputs.iter().map(|t| self.tried(t)).collect();
        self.world.std_ty("result::Result", &[Ty::Tuple(values), error])
    }
}

fn op_trait(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "ops::Add",
        BinOp::Sub => "ops::Sub",
        BinOp::Mul => "ops::Mul",
        BinOp::Div => "ops::Div",
        BinOp::Rem => "ops::Rem",
        BinOp::BitAnd => "ops::BitAnd",
        BinOp::BitOr => "ops::BitOr",
        BinOp::BitXor => "ops::BitXor",
        BinOp::Shl => "ops::Shl",
        _ => "ops::Shr",
    }
}
