//! await-holding-dashmap-ref: a reference into a concurrent map is alive at an await point.

use super::hold::{across, found, holds, taken};
use super::scan::{Found, Scan};
use super::{Check, Rule};
use crate::finding::Severity;
use crate::model::marks::Class;

/// The rule.
pub static RULE: Rule = Rule {
    id: "await-holding-dashmap-ref",
    group: "await",
    severity: Some(Severity::Warning),
    summary: "A reference into a concurrent map is held across an `.await`",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds references, entries and iterators of `DashMap` and its kin that are alive where a task may be suspended.

## Why it matters
Each of them holds the lock of a shard. Any task that touches the same shard blocks its whole thread meanwhile.

## Example
```rust
use dashmap::DashMap;

async fn send(_n: u32) {}

pub async fn notify(users: &DashMap<u32, u32>) {
    if let Some(user) = users.get(&1) {
        send(*user).await;
    }
}
```

## Use instead
```rust
use dashmap::DashMap;

async fn send(_n: u32) {}

pub async fn notify(users: &DashMap<u32, u32>) {
    let user = users.get(&1).map(|u| *u);
    if let Some(user) = user {
        send(user).await;
    }
}
```

## When it stays silent
For references that end before the await, and for closures that the map runs itself.

## Fix and its safety
Puts the life of the guard into a block, drops it before the await, or takes the value out first: safe.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    for hold in holds(scan, |g| g.mark.class == Class::Map) {
        let message = format!(
            "the reference into {} {} {}: it keeps a shard of the map locked, and whoever touches the shard meanwhile blocks a whole thread; copy or clone the value out first",
            scan.lock_name(hold.guard),
            taken(hold.guard),
            across(&hold),
        );
        out.push(found(scan, &RULE, Severity::Warning, &hold, message));
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::{check, check_fix};

    #[test]
    fn references() {
        check(
            "use dashmap::DashMap;
async fn wait() {}
pub async fn held(m: &DashMap<u32, String>) {
    let r = m.get(&1);
    //        ^^^ await-holding-dashmap-ref
    wait().await;
    drop(r);
}
pub async fn cloned(m: &DashMap<u32, String>) {
    let s = m.get(&1).map(|r| r.value().clone());
    wait().await;
    drop(s);
}
",
        );
    }

    #[test]
    fn fix_clones_the_value_out() {
        check_fix(
            "await-holding-dashmap-ref",
            0,
            "use dashmap::DashMap;
#[derive(Clone)]
pub struct Room { topic: String, feed: tokio::sync::mpsc::Sender<String> }
pub async fn say(rooms: &DashMap<String, Room>, room: &str) {
    let Some(room) = rooms.get(room) else {
        return;
    };
    let line = room.topic.clone();
    let _ = room.value().feed.send(line).await;
}
",
            "use dashmap::DashMap;
#[derive(Clone)]
pub struct Room { topic: String, feed: tokio::sync::mpsc::Sender<String> }
pub async fn say(rooms: &DashMap<String, Room>, room: &str) {
    let Some(room) = rooms.get(room).map(|room| room.value().clone()) else {
        return;
    };
    let line = room.topic.clone();
    let _ = room.feed.send(line).await;
}
",
        );
    }

    #[test]
    fn fix_copies_out_of_if_let() {
        check_fix(
            "await-holding-dashmap-ref",
            0,
            "use dashmap::DashMap;
async fn send(_n: u32) {}
pub async fn notify(users: &DashMap<u32, u32>) {
    if let Some(user) = users.get(&1) {
        send(*user).await;
        send(*user).await;
    }
}
",
            "use dashmap::DashMap;
async fn send(_n: u32) {}
pub async fn notify(users: &DashMap<u32, u32>) {
    if let Some(user) = users.get(&1).map(|user| *user) {
        send(user).await;
        send(user).await;
    }
}
",
        );
    }
}
