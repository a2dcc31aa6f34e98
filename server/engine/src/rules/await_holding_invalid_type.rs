//! await-holding-invalid-type: a value of a type that the settings forbid is alive at an await point.

use super::hold::{across, found, holds};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::{Safety, Severity};
use crate::flow::World;
use crate::model::Ty;

/// The rule.
pub static RULE: Rule = Rule {
    id: "await-holding-invalid-type",
    group: "await",
    severity: Some(Severity::Warning),
    summary: "A value of a type that the settings forbid is held across an `.await`",
    docs: DOCS,
    lints: &["clippy::await_holding_invalid_type"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds values of the types named in `await-holding-invalid-types` (locklens.toml, or clippy.toml) that are alive where a task may be suspended.

## Why it matters
The project knows why; its reason is part of the message.

## Example
```rust
// clippy.toml: await-holding-invalid-types = ["app::Lease"]
pub struct Lease;

pub fn lease() -> Lease {
    Lease
}

async fn work() {}

pub async fn run() {
    let _lease = lease();
    work().await;
}
```

## Use instead
```rust
pub struct Lease;

pub fn lease() -> Lease {
    Lease
}

async fn work() {}

pub async fn run() {
    {
        let _lease = lease();
    }
    work().await;
}
```

## When it stays silent
For values that are moved or dropped before the await.

## Fix and its safety
Puts the life of the value into a block, or drops it before the await: unsafe, the type may have other duties.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    if scan.config.invalid_types.is_empty() {
        return;
    }
    for hold in holds(scan, |g| g.mark.family == World::FORBIDDEN) {
        let value = hold.guard.awaited.unwrap_or(hold.guard.at);
        let Ty::Adt(def, _) = scan.flow.typed.ty(value) else { continue };
        let path = scan.world.model.path(*def);
        let reason = scan.config.invalid_types.iter().find(|(p, _)| *p == path).map(|(_, r)| r.as_str());
        let reason = reason.filter(|r| !r.is_empty()).map(|r| format!(": {r}")).unwrap_or_default();
        let message = format!("a `{path}` is held {}, which this project forbids{reason}", across(&hold));
        let mut found = found(scan, &RULE, Severity::Warning, &hold, message);
        found.fixes.iter_mut().for_each(|f| f.safety = Safety::Unsafe);
        out.push(found);
    }
}
