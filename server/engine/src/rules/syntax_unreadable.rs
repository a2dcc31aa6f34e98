//! syntax-unreadable: an item that could not be read.

use super::{Check, Rule};
use crate::finding::Severity;

/// The rule.
pub static RULE: Rule = Rule {
    id: "syntax-unreadable",
    group: "meta",
    severity: Some(Severity::Hint),
    summary: "An item could not be parsed, so its locks are not seen",
    docs: DOCS,
    lints: &[],
    check: Check::Meta,
};

const DOCS: &str = r#"## What it does
Says that an item has a syntax error, or was skipped because it is nested too deeply or too large.

## Why it matters
Locks in it are not seen. In the editor its last findings stay until it can be read again.

## Example
```rust
pub fn broken( {
    let x = 1;
}
```

## Use instead
```rust
pub fn whole() {
    let _x = 1;
}
```

## When it stays silent
For everything that parses.

## Fix and its safety
None: the compiler's own message says more.
"#;
