//! How much each room may say.

use std::collections::HashMap;
use tokio::sync::Mutex;

/// Gives each room a number of messages until the next refill.
#[derive(Debug)]
pub struct Limiter {
    left: Mutex<HashMap<String, u32>>,
    burst: u32,
}

impl Limiter {
    pub fn new(burst: u32) -> Limiter {
        Limiter { left: Mutex::new(HashMap::new()), burst }
    }

    /// Takes one message from the room's share. False if nothing is left of it.
    pub async fn allow(&self, room: &str) -> bool {
        let mut left = self.left.lock().await;
        let share = left.entry(room.to_string()).or_insert(self.burst);
        if *share == 0 {
            return false;
        }
        *share -= 1;
        true
    }

    pub async fn refill(&self) {
        self.left.lock().await.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_share_is_used_up_and_refilled() {
        let limiter = Limiter::new(2);
        assert!(limiter.allow("den").await);
        assert!(limiter.allow("den").await);
        assert!(!limiter.allow("den").await);
        assert!(limiter.allow("attic").await);
        limiter.refill().await;
        assert!(limiter.allow("den").await);
    }
}
