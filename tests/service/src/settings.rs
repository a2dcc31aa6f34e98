//! Settings that can change while the relay runs.

use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Debug, Default)]
pub struct Settings {
    values: RwLock<HashMap<String, String>>,
    /// Held while the values and their version change together.
    reloading: RwLock<()>,
    version: AtomicU64,
}

impl Settings {
    /// Takes over one `key=value`. Text without `=` changes nothing.
    pub fn reload(&self, text: &str) {
        let Some((key, value)) = text.split_once('=') else { return };
        let _ = self.reloading.write();
        self.values.write().insert(key.trim().to_string(), value.trim().to_string());
        self.version.fetch_add(1, Ordering::Relaxed);
    }

    /// A value with the version of the settings that it belongs to.
    pub fn get(&self, key: &str) -> Option<(String, u64)> {
        let _stable = self.reloading.read();
        let value = self.values.read().get(key).cloned()?;
        Some((value, self.version.load(Ordering::Relaxed)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_with_their_version() {
        let settings = Settings::default();
        settings.reload("motd = hello");
        settings.reload("nonsense");
        assert_eq!(settings.get("motd"), Some(("hello".to_string(), 1)));
        settings.reload("motd=bye");
        assert_eq!(settings.get("motd"), Some(("bye".to_string(), 2)));
        assert_eq!(settings.get("colour"), None);
    }
}
