//! if-let-mutex: the lock of an `if let` scrutinee is taken again in a branch.

use super::relock::{found, in_if_let, relocks};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::flow::identity::Relation;

/// The rule.
pub static RULE: Rule = Rule {
    id: "if-let-mutex",
    group: "deadlock",
    severity: Some(Severity::Warning),
    summary: "The lock of an `if let` scrutinee is taken again in a branch",
    docs: DOCS,
    lints: &["clippy::if_let_mutex"],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds `if let` on a temporary guard whose branches take the same lock, in editions before 2024.

## Why it matters
The temporary guard of the scrutinee lives to the end of the whole `if let`, the `else` included.

## Example
```rust
use std::sync::Mutex;

pub fn next(n: &Mutex<Option<u32>>) -> u32 {
    if let Some(n) = *n.lock().unwrap() {
        n
    } else {
        *n.lock().unwrap() = Some(1);
        1
    }
}
```

## Use instead
```rust
use std::sync::Mutex;

pub fn next(n: &Mutex<Option<u32>>) -> u32 {
    let mut n = n.lock().unwrap();
    if let Some(n) = *n {
        n
    } else {
        *n = Some(1);
        1
    }
}
```

## When it stays silent
In edition 2024 for the `else`; for other locks.

## Fix and its safety
Keeps one guard for the head and the branches: safe, all that was one critical section stays one. Or takes the value out
first, which is unsafe: the value may change in between.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for relock in relocks(scan) {
        if relock.is_shared() || relock.relation != Relation::Same || !in_if_let(scan, &relock) {
            continue;
        }
        let lock = scan.lock_name(relock.first);
        let message = format!(
            "{lock} is taken again while the guard in the head of the `if let` is alive (before edition 2024 it lives to the end of the `else`): this waits for itself for ever; take the value out first, or keep one guard for both"
        );
        out.push(found(scan, &RULE, Severity::Warning, &relock, message));
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    const CODE: &str = "use std::sync::Mutex;
pub fn f(m: &Mutex<Option<u32>>) {
    if let Some(_) = *m.lock().unwrap() {
    } else {
        let _g = m.lock().unwrap();
        //         ^^^^ if-let-mutex
    }
}
";

    #[test]
    fn in_the_else_branch() {
        check(CODE);
        let silent = CODE.replace("        //         ^^^^ if-let-mutex\n", "");
        check(&format!("//- edition: 2024\n{silent}"));
    }

    #[test]
    fn fix_keeps_one_guard() {
        check_fix(
            "if-let-mutex",
            0,
            "use std::collections::HashMap;
use std::sync::Mutex;
pub struct Names { known: Mutex<HashMap<u32, String>>, n: u32 }
impl Names {
    pub fn of(&mut self, id: u32) {
        if let Some(name) = self.known.lock().unwrap().get(&id) {
            println!(\"{name}\");
        } else {
            // A guest.
            self.known.lock().unwrap().insert(id, id.to_string());
        }
        self.n += 1;
    }
    pub fn get(&self, id: u32) -> String {
        match self.known.lock().unwrap().get(&id) {
            Some(name) => name.clone(),
            None => String::new(),
        }
    }
}
",
            "use std::collections::HashMap;
use std::sync::Mutex;
pub struct Names { known: Mutex<HashMap<u32, String>>, n: u32 }
impl Names {
    pub fn of(&mut self, id: u32) {
        {
            let mut known = self.known.lock().unwrap();
            if let Some(name) = known.get(&id) {
                println!(\"{name}\");
            } else {
                // A guest.
                known.insert(id, id.to_string());
            }
        }
        self.n += 1;
    }
    pub fn get(&self, id: u32) -> String {
        match self.known.lock().unwrap().get(&id) {
            Some(name) => name.clone(),
            None => String::new(),
        }
    }
}
",
        );
    }
}
