//! spawn-loses-task-local: what is spawned reads a task-local that only its starter has.

use super::fix::{Change, Plan};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind};
use crate::finding::{Safety, Severity};
use crate::flow::effects::{KeyAccess, KeyUse, of_code, spawn_of};
use crate::flow::identity::arguments;
use crate::flow::summary::Step;
use crate::model::marks::Spawn;
use crate::model::{DefId, Res, Ty};

/// The rule.
pub static RULE: Rule = Rule {
    id: "spawn-loses-task-local",
    group: "context",
    severity: Some(Severity::Warning),
    summary: "A spawned task or thread reads a task-local that it does not inherit",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds tasks and threads that read a key of `tokio::task_local!`, in themselves or in what they call, without a `scope` of
that key around them. It is a hint where `try_with` or `try_get` asks.

## Why it matters
Task-locals belong to the future that `scope` wraps, and nothing that is spawned inherits them: `with` and `get` panic
there, and `try_with` finds nothing.

## Example
```rust
tokio::task_local! {
    static USER: u32;
}

async fn audit() -> u32 {
    USER.get()
}

pub async fn handle() {
    tokio::spawn(async {
        audit().await;
    });
}
```

## Use instead
```rust
tokio::task_local! {
    static USER: u32;
}

async fn audit() -> u32 {
    USER.get()
}

pub async fn handle() {
    tokio::spawn(USER.scope(USER.get(), async {
        audit().await;
    }));
}
```
Give on only the keys that the task needs: some belong to the request alone.

## When it stays silent
Where the spawned code runs under `scope` or `sync_scope` of the key; for keys that the spawned code does not read.

## Fix and its safety
Wraps the future in `scope` with the value of here, if the value can be cloned. Unsafe: the key must be set here.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let body = &*scan.flow.typed.body;
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        let Some(kind) = spawn_of(scan.world, scan.flow, e) else { continue };
        let mut told: Vec<DefId> = Vec::new();
        for arg in arguments(body, e) {
            for access in accesses(scan, arg) {
                let is_task = is_task_local(scan, access.key);
                if is_task && matches!(access.how, KeyUse::Read | KeyUse::Try) && !told.contains(&access.key)
                {
                    told.push(access.key);
                    out.push(found(scan, e, (arg, kind), &access));
                }
            }
        }
    }
}

/// The keys that spawned code uses: the code itself, a future held by a local, or a function's path.
fn accesses(scan: &Scan<'_>, arg: ExprId) -> Vec<KeyAccess> {
    let mut code = super::stmts::bare(scan, arg);
    if let Some(init) = scan.local(code).and_then(|l| scan.flow.sources.init(l)) {
        code = init;
    }
    if let Some(Res::Def(def)) = scan.flow.typed.paths.get(&code) {
        let own = |path: &[Step]| {
            let mut steps = vec![scan.flow.step(code)];
            steps.extend(path.iter().copied());
            steps.into()
        };
        let summary = scan.world.summary(*def).map(|s| s.effects.keys.clone()).unwrap_or_default();
        return summary.into_iter().map(|k| KeyAccess { path: own(&k.path), ..k }).collect();
    }
    let inside = of_code(scan.world, scan.flow, code).keys;
    // What is evaluated here, before the spawn, is not the spawned code: `KEY.scope(KEY.get(), …)`.
    inside.into_iter().filter(|k| k.path.len() > 1 || is_inside(scan, code, &k.path)).collect()
}

/// Does a direct access stand inside the closure or block, so that it runs there?
fn is_inside(scan: &Scan<'_>, code: ExprId, path: &[Step]) -> bool {
    let body = &*scan.flow.typed.body;
    let Some(step) = path.first() else { return false };
    let mut found = false;
    crate::flow::walk::walk(body, code, &mut |x| {
        if matches!(body.expr(x).kind, ExprKind::Async { .. } | ExprKind::Closure { .. }) {
            found |= super::reach::contains(scan, x, step.expr);
        }
    });
    found
}

fn is_task_local(scan: &Scan<'_>, key: DefId) -> bool {
    use crate::facts::{ItemKind, StaticFlavour};
    scan.world
        .model
        .item(key)
        .is_some_and(|i| matches!(i.kind, ItemKind::Static { flavour: StaticFlavour::TaskLocal, .. }))
}

fn found(scan: &Scan<'_>, e: ExprId, (arg, kind): (ExprId, Spawn), access: &KeyAccess) -> Found {
    let key = scan.world.model.def(access.key).name.clone();
    let (tier, what) = match access.how {
        KeyUse::Try => (Severity::Hint, "finds nothing there"),
        _ => (Severity::Warning, "panics there"),
    };
    let related = Scan::way(&access.path, &format!("`{key}` is read here"));
    Found {
        rule: &RULE,
        tier: scan.tier(tier),
        message: format!(
            "what is spawned here reads the task-local `{key}`, which nothing that is spawned inherits: reading it {what}; run it under `{key}.scope(…)`, or give the value as an argument"
        ),
        at: scan.head(e),
        related,
        fixes: fix(scan, e, (arg, kind), access.key).into_iter().collect(),
        unnecessary: false,
    }
}

/// `KEY.scope(KEY.get(), future)`, where the key is in view under its plain name.
fn fix(scan: &Scan<'_>, e: ExprId, (arg, kind): (ExprId, Spawn), key: DefId) -> Option<Plan> {
    let model = scan.world.model;
    let Ty::Adt(_, args) = model.value_ty(key)? else { return None };
    let here = scan.owner.and_then(|o| model.def(o).parent);
    let value_is_clone = args.first().and_then(|t| model.is_clone(t)) == Some(true);
    let is_near = here == model.def(key).parent && here.is_some();
    if !value_is_clone || !is_near || !scan.is_written(e) || !scan.is_written(arg) {
        return None;
    }
    let name = &model.def(key).name;
    let body = &*scan.flow.typed.body;
    let is_closure = matches!(body.expr(super::stmts::bare(scan, arg)).kind, ExprKind::Closure { .. });
    let (before, behind) = match (kind, is_closure) {
        (Spawn::Task | Spawn::Local, false) => (format!("{name}.scope({name}.get(), "), ")".to_string()),
        (Spawn::Thread | Spawn::Blocking, true) => {
            (format!("{{ let value = {name}.get(); move || {name}.sync_scope(value, "), ") }".to_string())
        }
        _ => return None,
    };
    Some(Plan {
        title: format!("Give `{name}` on to what is spawned"),
        safety: Safety::Unsafe,
        changes: vec![Change::Before(scan.whole(arg), before), Change::After(scan.whole(arg), behind)],
    })
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check_fix, check_only};

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "spawn-loses-task-local");
    }

    #[test]
    fn lost_keys() {
        check(
            "mod log;
tokio::task_local! { static USER: u32; pub static TENANT: String; }
async fn audit() -> u32 { USER.get() }
fn blocking() -> usize { TENANT.with(|t| t.len()) }
pub async fn all() {
    tokio::spawn(async { USER.with(|u| *u) });
//  ^^^^^^^^^^^^ spawn-loses-task-local
    tokio::spawn(audit());
//  ^^^^^^^^^^^^ spawn-loses-task-local
    tokio::spawn(async { audit().await });
//  ^^^^^^^^^^^^ spawn-loses-task-local
    tokio::task::spawn_blocking(|| blocking());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ spawn-loses-task-local
    std::thread::spawn(blocking);
//  ^^^^^^^^^^^^^^^^^^ spawn-loses-task-local
    tokio::spawn(async { log::write().await });
//  ^^^^^^^^^^^^ spawn-loses-task-local
    let mut set = tokio::task::JoinSet::new();
    set.spawn(async { USER.try_with(|u| *u).unwrap_or(0) });
    //  ^^^^^ spawn-loses-task-local
}
//- log.rs
pub async fn write() { inner() }
fn inner() { crate::TENANT.with(|t| drop(t.clone())) }
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "tokio::task_local! { static USER: u32; static OTHER: u32; }
async fn audit() -> u32 { USER.get() }
async fn own() -> u32 { USER.scope(1, audit()).await }
pub async fn all() {
    tokio::spawn(USER.scope(USER.get(), audit()));
    tokio::spawn(USER.scope(7, async { audit().await }));
    tokio::spawn(own());
    let user = USER.get();
    tokio::spawn(async move { USER.scope(user, async { audit().await }).await });
    tokio::task::spawn_blocking(move || USER.sync_scope(user, || USER.get()));
    tokio::spawn(async move { drop(user) });
    let fut = audit();
    tokio::spawn(USER.scope(user, fut));
    audit().await;
}
thread_local! { static T: u32 = 1; }
pub fn threads() { std::thread::spawn(|| T.with(|t| *t)); }
",
        );
    }

    #[test]
    fn fixes() {
        check_fix(
            "spawn-loses-task-local",
            0,
            "tokio::task_local! { static USER: u32; }
async fn audit() -> u32 { USER.get() }
pub fn f() { tokio::spawn(audit()); }
",
            "tokio::task_local! { static USER: u32; }
async fn audit() -> u32 { USER.get() }
pub fn f() { tokio::spawn(USER.scope(USER.get(), audit())); }
",
        );
    }
}
