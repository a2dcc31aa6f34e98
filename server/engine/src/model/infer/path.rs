//! Paths in expressions: locals, items, associated items.

use super::Infer;
use crate::facts::{ExprId, GenericArg, Name, PathRef};
use crate::model::names::Ns;
use crate::model::types::{ANY_TRAIT, prim};
use crate::model::{DefId, DefKind, Res, Ty};

impl Infer<'_> {
    /// The type of a path expression; records what it names.
    pub(super) fn path_expr(&mut self, e: ExprId, path: &PathRef) -> Ty {
        if let Some(name) = path.as_ident()
            && let Some(local) = self.local(name)
        {
            self.paths.insert(e, Res::Local(local));
            return self.locals[local.0 as usize].ty.clone();
        }
        match self.value_path(path) {
            Some((def, ty)) => {
                self.paths.insert(e, Res::Def(def));
                ty
            }
            None => Ty::Unknown,
        }
    }

    fn value_path(&mut self, path: &PathRef) -> Option<(DefId, Ty)> {
        let segments = &path.segments;
        if let Some(qself) = &path.qself {
            let base = self.lower(&qself.0);
            let used = qself.1 as usize;
            let last = segments.last()?;
            if used > 0 {
                let names: Vec<&Name> = segments.iter().take(used).map(|s| &s.name).collect();
                let (trait_, n) = self.world.names().path(self.s.module, path.global, &names, Ns::Type)?;
                if n == used && segments.len() == used + 1 {
                    return self.trait_fn(
                        trait_,
                        &segments[used - 1].args,
                        Some(base),
                        &last.name,
                        &last.args,
                    );
                }
                return None;
            }
            return self.assoc(&base, &last.name, &last.args);
        }
        let first = segments.first()?;
        let mut base = None;
        if !path.global {
            if first.name == "Self" {
                base = self.cx.self_ty.clone();
                if segments.len() == 1 {
                    return match base? {
                        Ty::Adt(def, args) => {
                            // The parameters stay what they are.
                            Some((def, self.ctor_ty(def, def, args.to_vec())))
                        }
                        _ => None,
                    };
                }
            } else if self.cx.params.contains(&first.name) && segments.len() > 1 {
                base = Some(Ty::Param(first.name.clone()));
            }
        }
        if let Some(base) = base {
            return self.relative(base, path, 1);
        }
        let names: Vec<&Name> = segments.iter().map(|s| &s.name).collect();
        let found = self.world.names().path(self.s.module, path.global, &names, Ns::Value);
        let primitive = prim(&first.name).filter(|_| segments.len() == 2 && !path.global);
        let Some((def, used)) = found else {
            return self.relative(Ty::Prim(primitive?), path, 1);
        };
        if used == segments.len() {
            return self.item_path(def, path).map(|ty| (def, ty));
        }
        match self.kind(def)? {
            DefKind::Struct | DefKind::Enum | DefKind::TypeAlias => {
                let args = &segments[used - 1].args;
                let base = self.with_lower(|l| l.def_ty(def, args));
                self.relative(base, path, used)
            }
            DefKind::Trait if used + 1 == segments.len() => {
                let last = &segments[used];
                self.trait_fn(def, &segments[used - 1].args, None, &last.name, &last.args)
            }
            DefKind::Mod => self.relative(Ty::Prim(primitive?), path, 1),
            _ => None,
        }
    }

    /// What remains of a path behind a type.
    fn relative(&mut self, base: Ty, path: &PathRef, used: usize) -> Option<(DefId, Ty)> {
        let rest = path.segments.get(used..)?;
        let (last, between) = rest.split_last()?;
        let mut ty = base;
        for seg in between {
            let projected = self.s.project(&ty, ANY_TRAIT, &seg.name, 0);
            ty = projected;
        }
        if let Ty::Adt(def, args) = &ty
            && self.kind(*def) == Some(DefKind::Enum)
            && let Some(variant) = self.world.names().variant(*def, &last.name)
        {
            return Some((variant, self.ctor_ty(variant, *def, args.to_vec())));
        }
        self.assoc(&ty, &last.name, &last.args)
    }

    /// `Type::name`.
    fn assoc(&mut self, ty: &Ty, name: &Name, turbofish: &[GenericArg]) -> Option<(DefId, Ty)> {
        let (def, parent) = self.s.assoc_item(ty, name)?;
        match self.kind(def)? {
            DefKind::Fn => Some((def, self.fn_ty(def, parent, turbofish))),
            DefKind::Const => {
                let names =
                    self.world.get(def)?.def.parent.map(|p| self.world.type_params(p)).unwrap_or_default();
                let raw = self.world.value_ty(def)?;
                let ty = crate::model::types::subst(&raw, &names, &parent);
                Some((def, self.s.resolve(&ty)))
            }
            _ => None,
        }
    }

    /// `Trait::name` or `<T as Trait>::name`.
    fn trait_fn(
        &mut self,
        trait_: DefId,
        args: &[GenericArg],
        self_ty: Option<Ty>,
        name: &Name,
        turbofish: &[GenericArg],
    ) -> Option<(DefId, Ty)> {
        let def =
            self.world.index.members(trait_).iter().copied().find(|&m| {
                self.world.get(m).is_some_and(|d| d.def.kind == DefKind::Fn && d.def.name == *name)
            })?;
        let mut parent = vec![self_ty.unwrap_or_else(|| self.s.var())];
        parent.extend(self.args_of(trait_, args));
        Some((def, self.fn_ty(def, parent, turbofish)))
    }

    /// A function's own type with its own parameters written or open.
    pub(super) fn fn_ty(&mut self, def: DefId, parent: Vec<Ty>, turbofish: &[GenericArg]) -> Ty {
        let mut args = parent;
        if let Some(sig) = self.world.sig(def) {
            let mut given = turbofish.iter().filter_map(|a| match a {
                GenericArg::Type(t) => Some(t),
                _ => None,
            });
            for _ in &sig.own_params {
                let ty = match given.next() {
                    Some(t) => self.lower(t),
                    None => self.s.var(),
                };
                args.push(ty);
            }
        }
        Ty::FnDef(def, args.into())
    }

    /// A path that names an item outright.
    fn item_path(&mut self, def: DefId, path: &PathRef) -> Option<Ty> {
        let last = path.segments.last()?;
        match self.kind(def)? {
            DefKind::Fn => Some(self.fn_ty(def, Vec::new(), &last.args)),
            DefKind::Const | DefKind::Static => self.world.value_ty(def),
            DefKind::Struct => {
                let args = self.args_of(def, &last.args);
                Some(self.ctor_ty(def, def, args))
            }
            DefKind::Variant => {
                let owner = self.world.get(def)?.def.parent?;
                // Arguments stand behind the enum or, rarely, the variant.
                let written = path.segments.iter().rev().take(2).find(|s| !s.args.is_empty());
                let written = written.map(|s| s.args.clone()).unwrap_or_default();
                let args = self.args_of(owner, &written);
                Some(self.ctor_ty(def, owner, args))
            }
            _ => None,
        }
    }

    /// The type of a struct's or variant's name used as a value: a constructor function if it has fields.
    fn ctor_ty(&mut self, def: DefId, owner: DefId, args: Vec<Ty>) -> Ty {
        if self.world.field_tys(def).fields.is_empty() {
            Ty::Adt(owner, args.into())
        } else {
            Ty::FnDef(def, args.into())
        }
    }
}
