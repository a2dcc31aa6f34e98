//! Names and types for messages.

use super::types::World;
use super::{DefId, DefKind, TraitRef, Ty};

/// `crate::module::Name`; a member of an impl as `crate::module::Type::name`.
pub(super) fn path(world: &World, id: DefId) -> String {
    let mut parts = Vec::new();
    let mut at = Some(id);
    while let Some(data) = at.and_then(|d| world.get(d)) {
        let def = &data.def;
        match def.kind {
            DefKind::Impl => {
                let name = at.and_then(|d| world.impls.self_ty(d)).map(|t| head_name(world, t));
                parts.push(name.unwrap_or_else(|| "impl".into()));
            }
            _ if def.name.is_empty() => {}
            _ => parts.push(def.name.to_string()),
        }
        at = def.parent;
    }
    parts.reverse();
    parts.join("::")
}

fn head_name(world: &World, ty: &Ty) -> String {
    match ty.strip_refs() {
        Ty::Adt(d, _) => world.get(*d).map(|d| d.def.name.to_string()).unwrap_or_default(),
        other => self::ty(world, other),
    }
}

/// A type: catalogue types with their path, the workspace's by name alone.
pub(super) fn ty(world: &World, ty: &Ty) -> String {
    shown(world, ty, 0)
}

fn list(world: &World, types: &[Ty], depth: u32) -> String {
    types.iter().map(|t| shown(world, t, depth)).collect::<Vec<_>>().join(", ")
}

fn shown(world: &World, ty: &Ty, depth: u32) -> String {
    if depth > 6 {
        return "…".into();
    }
    let next = depth + 1;
    match ty {
        Ty::Unknown | Ty::Var(_) => "_".into(),
        Ty::Never => "!".into(),
        Ty::Prim(p) => (*p).into(),
        Ty::Number => "{number}".into(),
        Ty::Adt(def, args) => {
            let Some(data) = world.get(*def) else { return "_".into() };
            let in_prelude = ["Option", "Result", "Vec", "String", "Box", "Arc", "Rc", "HashMap"]
                .contains(&data.def.name.as_str());
            let name = if (data.def.is_stub || data.def.is_foreign) && !in_prelude {
                path(world, *def)
            } else {
                data.def.name.to_string()
            };
            if args.is_empty() { name } else { format!("{name}<{}>", list(world, args, next)) }
        }
        Ty::Ref(m, t) => format!("&{}{}", if *m { "mut " } else { "" }, shown(world, t, next)),
        Ty::Ptr(t) => format!("*const {}", shown(world, t, next)),
        Ty::Tuple(types) => format!("({})", list(world, types, next)),
        Ty::Slice(t) => format!("[{}]", shown(world, t, next)),
        Ty::Array(t) => format!("[{}; _]", shown(world, t, next)),
        Ty::FnPtr(sig) => format!("fn({}) -> {}", list(world, &sig.0, next), shown(world, &sig.1, next)),
        Ty::FnDef(def, _) => format!("fn {}", path(world, *def)),
        Ty::Closure(..) => "closure".into(),
        Ty::Param(name) => name.to_string(),
        Ty::Future(t) => format!("impl Future<Output = {}>", shown(world, t, next)),
        Ty::Opaque(traits) => format!("impl {}", traits_shown(world, traits)),
        Ty::Dyn(traits) => format!("dyn {}", traits_shown(world, traits)),
        Ty::Proj(p) => format!("{}::{}", shown(world, &p.0, next), p.2),
    }
}

fn traits_shown(world: &World, traits: &[TraitRef]) -> String {
    let name = |t: &TraitRef| world.get(t.def).map(|d| d.def.name.to_string()).unwrap_or_default();
    traits.iter().map(name).collect::<Vec<_>>().join(" + ")
}
