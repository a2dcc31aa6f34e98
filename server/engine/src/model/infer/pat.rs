//! Patterns: what they bind, with default binding modes.

use super::Infer;
use crate::facts::{Name, Pat, PatId, PathRef};
use crate::model::names::Ns;
use crate::model::types::subst;
use crate::model::{DefId, DefKind, Ty};

/// How a binding without `ref` binds here.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Move,
    Ref(bool),
}

impl Infer<'_> {
    /// Binds a pattern against a type. Declares its locals in the current scope.
    pub(super) fn pat(&mut self, pat: PatId, ty: &Ty) {
        let from = self.scope.len();
        self.pat_in(pat, ty, Mode::Move, from);
    }

    fn pat_in(&mut self, id: PatId, ty: &Ty, mut mode: Mode, from: usize) {
        let body = self.body.clone();
        let pat = body.pat(id);
        let mut ty = self.s.shallow(ty);
        if matches!(
            pat,
            Pat::TupleStruct(..) | Pat::Struct(..) | Pat::Tuple(_) | Pat::Slice(_) | Pat::Path(_)
        ) {
            while let Ty::Ref(m, inner) = &ty {
                mode = if *m && mode != Mode::Ref(false) { Mode::Ref(true) } else { Mode::Ref(false) };
                ty = self.s.shallow(inner);
            }
        }
        self.pats[id.0 as usize] = ty.clone();
        match pat {
            Pat::Wild | Pat::Rest | Pat::Lit | Pat::Opaque | Pat::Path(_) => {}
            Pat::Bind { name, by_ref, mutable, sub } => {
                if sub.is_none() && !by_ref && !mutable && self.names_a_constant(name) {
                    return;
                }
                let bound = match mode {
                    _ if *by_ref => Ty::Ref(*mutable, ty.clone().into()),
                    Mode::Ref(m) => {
                        self.binds_by_ref.push(id);
                        Ty::Ref(m, ty.clone().into())
                    }
                    Mode::Move => ty.clone(),
                };
                // The alternatives of an or-pattern declare the same locals.
                match self.scope[from..].iter().find(|(n, _)| n == name).map(|(_, l)| *l) {
                    Some(local) => {
                        let known = self.locals[local.0 as usize].ty.clone();
                        self.s.try_unify(&known, &bound);
                        self.binds.insert(id, local);
                    }
                    None => {
                        self.declare(name, id, bound, *mutable && !by_ref);
                    }
                }
                if let Some(sub) = sub {
                    self.pat_in(*sub, &ty, mode, from);
                }
            }
            Pat::TupleStruct(path, elems) => {
                let fields = self.pat_fields(path, &ty);
                let rest = elems.iter().position(|&e| matches!(body.pat(e), Pat::Rest));
                for (i, &elem) in elems.iter().enumerate() {
                    let at = index_with_rest(i, rest, elems.len(), fields.len());
                    let ty = at.and_then(|i| fields.get(i)).map(|f| f.1.clone()).unwrap_or_default();
                    self.pat_in(elem, &ty, mode, from);
                }
            }
            Pat::Struct(path, elems) => {
                let fields = self.pat_fields(path, &ty);
                for (name, elem) in elems {
                    let ty = fields.iter().find(|f| f.0 == *name).map(|f| f.1.clone()).unwrap_or_default();
                    self.pat_in(*elem, &ty, mode, from);
                }
            }
            Pat::Tuple(elems) => {
                let rest = elems.iter().position(|&e| matches!(body.pat(e), Pat::Rest));
                if rest.is_none() && matches!(ty, Ty::Var(_)) {
                    let vars: Vec<Ty> = elems.iter().map(|_| self.s.var()).collect();
                    self.s.try_unify(&ty, &Ty::Tuple(vars.into()));
                    ty = self.s.shallow(&ty);
                }
                let parts: Vec<Ty> = match &ty {
                    Ty::Tuple(list) => list.to_vec(),
                    _ => Vec::new(),
                };
                for (i, &elem) in elems.iter().enumerate() {
                    let at = index_with_rest(i, rest, elems.len(), parts.len());
                    let ty = at.and_then(|i| parts.get(i)).cloned().unwrap_or_default();
                    self.pat_in(elem, &ty, mode, from);
                }
            }
            Pat::Slice(elems) => {
                let elem_ty = match &ty {
                    Ty::Slice(t) | Ty::Array(t) => (**t).clone(),
                    _ => Ty::Unknown,
                };
                for &elem in elems {
                    let is_rest = matches!(body.pat(elem), Pat::Bind { sub: Some(s), .. } if matches!(body.pat(*s), Pat::Rest));
                    let ty = if is_rest { Ty::Slice(elem_ty.clone().into()) } else { elem_ty.clone() };
                    self.pat_in(elem, &ty, mode, from);
                }
            }
            Pat::Ref(inner) => {
                let ty = match &ty {
                    Ty::Ref(_, t) => (**t).clone(),
                    _ => Ty::Unknown,
                };
                self.pat_in(*inner, &ty, Mode::Move, from);
            }
            Pat::Or(alternatives) => {
                for &alt in alternatives {
                    self.pat_in(alt, &ty, mode, from);
                }
            }
            Pat::Typed(inner, written) => {
                let written = self.lower(written);
                if ty.is_unknown() || self.s.try_unify(&ty, &written) {
                    ty = written;
                }
                self.pat_in(*inner, &ty, mode, from);
            }
        }
    }

    /// A lone name in a pattern that is a variant, unit struct, const or static rather than a binding.
    fn names_a_constant(&self, name: &Name) -> bool {
        if !name.chars().next().is_some_and(char::is_uppercase) {
            return false;
        }
        let def = self.world.names().lexical(self.s.module, name, Ns::Value);
        let def = def.or_else(|| self.world.names().lexical(self.s.module, name, Ns::Type));
        def.and_then(|d| self.kind(d)).is_some_and(|k| {
            matches!(k, DefKind::Variant | DefKind::Struct | DefKind::Const | DefKind::Static)
        })
    }

    /// The fields of the struct or variant that a pattern names, with the scrutinee's type arguments.
    fn pat_fields(&mut self, path: &PathRef, ty: &Ty) -> Vec<(Name, Ty)> {
        let Some((def, owner)) = self.struct_or_variant(path, Some(ty)) else { return Vec::new() };
        let args = match ty {
            Ty::Adt(d, args) if *d == owner => args.to_vec(),
            _ => {
                let args = self.args_of(owner, &[]);
                self.s.try_unify(&Ty::Adt(owner, args.clone().into()), ty);
                args
            }
        };
        let fields = self.world.field_tys(def);
        let list: Vec<(Name, Ty)> =
            fields.fields.iter().map(|(n, t)| (n.clone(), subst(t, &fields.params, &args))).collect();
        list.into_iter().map(|(n, t)| (n, self.s.resolve(&t))).collect()
    }

    /// The struct or variant that a path names, and the type that it belongs to.
    pub(super) fn struct_or_variant(&mut self, path: &PathRef, ty: Option<&Ty>) -> Option<(DefId, DefId)> {
        let names: Vec<&Name> = path.segments.iter().map(|s| &s.name).collect();
        let first = *names.first()?;
        if first == "Self" && path.qself.is_none() {
            let self_ty = self.cx.self_ty.clone()?;
            let Ty::Adt(def, _) = self_ty else { return None };
            return match names.get(1) {
                Some(variant) => Some((self.world.names().variant(def, variant)?, def)),
                None => Some((def, def)),
            };
        }
        let resolver = self.world.names();
        let found = resolver
            .path(self.s.module, path.global, &names, Ns::Type)
            .filter(|f| f.1 == names.len())
            .or_else(|| {
                resolver.path(self.s.module, path.global, &names, Ns::Value).filter(|f| f.1 == names.len())
            });
        if let Some((def, _)) = found {
            return match self.kind(def)? {
                DefKind::Variant => Some((def, self.world.get(def)?.def.parent?)),
                DefKind::Struct => Some((def, def)),
                DefKind::TypeAlias => match self.with_lower(|l| l.def_ty(def, &[])) {
                    Ty::Adt(d, _) => Some((d, d)),
                    _ => None,
                },
                _ => None,
            };
        }
        // `Alias::Variant`, or a path that goes through a type only.
        let last = names.last()?;
        let base = match ty.map(|t| self.s.shallow(t)) {
            Some(Ty::Adt(d, _)) => d,
            _ => {
                let (def, used) = self.world.names().path(self.s.module, path.global, &names, Ns::Type)?;
                if used + 1 != names.len() || self.kind(def)? != DefKind::TypeAlias {
                    return None;
                }
                match self.with_lower(|l| l.def_ty(def, &[])) {
                    Ty::Adt(d, _) => d,
                    _ => return None,
                }
            }
        };
        Some((self.world.names().variant(base, last)?, base))
    }
}

/// The position in a tuple of `wanted` elements that a pattern's `i`-th element means.
fn index_with_rest(i: usize, rest: Option<usize>, patterns: usize, wanted: usize) -> Option<usize> {
    match rest {
        Some(r) if i > r => (wanted + i).checked_sub(patterns),
        Some(r) if i == r => None,
        _ => Some(i),
    }
}
