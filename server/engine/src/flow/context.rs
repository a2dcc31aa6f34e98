//! What a function's own code may do to the thread that runs it.

use super::World;
use super::cfg::Context;
use crate::model::{BodyRef, DefKind};

/// The context of a body: async functions are polled by an executor; tests and the `main` of a
/// program have their thread to themselves; of an ordinary function nothing is known.
pub fn of_body(world: &World<'_>, body: BodyRef) -> Context {
    let model = world.model;
    let Some(owner) = model.owner_of(body) else { return Context::Unknown };
    let Some(item) = model.fn_item(owner) else { return Context::Unknown };
    if item.is_async {
        return Context::Async;
    }
    let def = model.def(owner);
    let is_main = def.name == "main"
        && item.self_kind.is_none()
        && def.parent.is_some_and(|p| model.def(p).kind == DefKind::Mod && model.def(p).parent.is_none());
    if is_main || model.has_attr(owner, "test") || model.has_attr(owner, "bench") {
        return Context::Blocking;
    }
    Context::Unknown
}
