//! Names of clients by their numbers.

use std::collections::HashMap;
use std::sync::Mutex;

#[derive(Debug, Default)]
pub struct Names {
    known: Mutex<HashMap<u64, String>>,
}

impl Names {
    /// The client's name; a guest gets one now.
    pub fn of(&self, id: u64) -> String {
        if let Some(name) = self.known.lock().unwrap().get(&id) {
            name.clone()
        } else {
            let name = format!("guest-{id}");
            self.known.lock().unwrap().insert(id, name.clone());
            name
        }
    }

    pub fn rename(&self, id: u64, name: &str) {
        self.known.lock().unwrap().insert(id, name.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_can_change() {
        let names = Names::default();
        names.rename(1, "ada");
        assert_eq!(names.of(1), "ada");
        names.rename(1, "countess");
        assert_eq!(names.of(1), "countess");
    }
}
