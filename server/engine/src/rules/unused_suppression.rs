//! unused-suppression: a `// locklens: allow(…)` that suppresses nothing.

use super::{Check, Rule};
use crate::finding::Severity;

/// The rule.
pub static RULE: Rule = Rule {
    id: "unused-suppression",
    group: "meta",
    severity: Some(Severity::Hint),
    summary: "A `locklens: allow(…)` comment suppresses nothing",
    docs: DOCS,
    lints: &[],
    check: Check::Meta,
};

const DOCS: &str = r#"## What it does
Finds `// locklens: allow(rule)` comments, on a line or for a file, that suppress no finding, and names in them that are
no rules.

## Why it matters
A suppression that outlives its reason hides the next finding in the same place.

## Example
```rust
pub fn quiet() -> u32 {
    // locklens: allow(double-lock) this was needed once
    1
}
```

## Use instead
```rust
pub fn quiet() -> u32 {
    1
}
```

## When it stays silent
For rules that are turned off, and while the workspace is still being read.

## Fix and its safety
Removes the comment, or the name from its list: safe.
"#;

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn comments_and_attributes_suppress() {
        check(
            "use std::sync::Mutex;
async fn wait() {}
pub async fn a(m: &Mutex<u32>) {
    // locklens: allow(await-holding-lock) the task is alone
    let g = m.lock().unwrap();
    wait().await;
    drop(g);
}
pub async fn b(m: &Mutex<u32>) {
    let g = m.lock().unwrap(); // locklens: allow(await) as above
    wait().await;
    drop(g);
}
#[allow(clippy::await_holding_lock)]
pub async fn c(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    wait().await;
    drop(g);
}
pub fn d() {
    let _n = 1; // locklens: allow(double-lock)
    //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression
}
",
        );
    }

    #[test]
    fn one_name_of_several() {
        let before = "use std::sync::Mutex;
async fn wait() {}
pub async fn a(m: &Mutex<u32>) {
    // locklens: allow(await-holding-lock, double-lock) known
    let g = m.lock().unwrap();
    wait().await;
    drop(g);
}
";
        check_fix("unused-suppression", 0, before, &before.replace(", double-lock", ""));
    }
}
