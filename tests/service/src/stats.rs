//! Counting commands.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, RwLock};

/// How often each command was sent.
#[derive(Debug, Default)]
pub struct Traffic {
    counts: RwLock<HashMap<String, u64>>,
    last: Mutex<Option<String>>,
}

impl Traffic {
    pub fn count(&self, command: &str) {
        *self.counts.write().unwrap().entry(command.to_string()).or_default() += 1;
        *self.last.lock().unwrap() = Some(command.to_string());
    }

    pub fn total(&self) -> u64 {
        let counts = self.counts.write().unwrap();
        counts.values().sum()
    }

    /// The last command, once.
    pub fn take_last(&mut self) -> Option<String> {
        self.last.lock().unwrap().take()
    }
}

/// How many kinds of command there are among these lines.
pub fn distinct_commands(lines: &[String]) -> usize {
    let seen = Mutex::new(HashSet::new());
    for line in lines {
        let command = line.split(' ').next().unwrap_or_default();
        seen.lock().unwrap().insert(command.to_ascii_uppercase());
    }
    let kinds = seen.lock().unwrap().len();
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_counted() {
        let mut traffic = Traffic::default();
        traffic.count("SAY");
        traffic.count("SAY");
        traffic.count("WHO");
        assert_eq!(traffic.total(), 3);
        assert_eq!(traffic.take_last().as_deref(), Some("WHO"));
        assert_eq!(traffic.take_last(), None);
    }

    #[test]
    fn kinds_are_counted_once() {
        let lines = ["SAY den hi", "say den again", "WHO 1"].map(String::from);
        assert_eq!(distinct_commands(&lines), 2);
    }
}
