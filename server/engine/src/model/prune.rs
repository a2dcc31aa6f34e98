//! Takes statements and match arms behind an inactive `#[cfg]` out of a body.

use super::types::World;
use super::{DefId, cfg};
use crate::facts::{Attrs, Body, ExprKind, ItemIdx, StmtKind};
use std::sync::Arc;

/// Stands for a statement that is not compiled: statements keep their numbers, since fixes name them.
const NOTHING: StmtKind = StmtKind::Item(ItemIdx(u32::MAX));

/// The body as the crate of `owner` compiles it.
pub(super) fn prune(world: &World, owner: DefId, body: Arc<Body>) -> Arc<Body> {
    let spec = world.get(owner).and_then(|d| world.index.crates.get(d.def.krate as usize)?.spec.as_ref());
    let features = spec.map_or(&[][..], |s| &s.features);
    let gone = |attrs: &Attrs| !attrs.0.is_empty() && !cfg::is_active(attrs, features);
    let affected = body.exprs.iter().any(|e| match &e.kind {
        ExprKind::Block(b) => b.stmts.iter().any(|s| gone(&s.attrs)),
        ExprKind::Match(_, arms) => arms.iter().any(|a| gone(&a.attrs)),
        _ => false,
    });
    if !affected {
        return body;
    }
    let mut body = (*body).clone();
    for expr in &mut body.exprs {
        match &mut expr.kind {
            ExprKind::Block(b) => {
                b.stmts.iter_mut().filter(|s| gone(&s.attrs)).for_each(|s| s.kind = NOTHING);
            }
            ExprKind::Match(_, arms) => arms.retain(|a| !gone(&a.attrs)),
            _ => {}
        }
    }
    Arc::new(body)
}
