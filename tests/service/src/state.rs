//! What all connections share.

use crate::journal::Journal;
use crate::limits::Limiter;
use crate::names::Names;
use crate::settings::Settings;
use crate::stats::Traffic;
use dashmap::DashMap;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::{mpsc, Notify};
use tokio::task::JoinHandle;

/// The credit of each account, in cents.
#[derive(Debug, Default)]
pub struct Accounts {
    credit: HashMap<String, i64>,
}

impl Accounts {
    pub fn balance(&self, name: &str) -> i64 {
        self.credit.get(name).copied().unwrap_or(0)
    }

    pub fn deposit(&mut self, name: &str, cents: i64) {
        *self.credit.entry(name.to_string()).or_default() += cents;
    }
}

/// A room's topic, and the way to its members.
#[derive(Clone, Debug)]
pub struct Room {
    pub topic: String,
    pub feed: mpsc::Sender<String>,
}

#[derive(Debug)]
pub struct App {
    accounts: Mutex<Accounts>,
    connections: Mutex<Vec<JoinHandle<()>>>,
    stop: Notify,
    pub visits: Mutex<HashMap<String, u32>>,
    pub rooms: DashMap<String, Room>,
    pub journal: Journal,
    pub limiter: Limiter,
    pub names: Names,
    pub settings: Settings,
    pub traffic: Traffic,
}

impl App {
    pub fn new() -> App {
        App {
            accounts: Mutex::default(),
            connections: Mutex::default(),
            stop: Notify::new(),
            visits: Mutex::default(),
            rooms: DashMap::new(),
            journal: Journal::new(),
            limiter: Limiter::new(8),
            names: Names::default(),
            settings: Settings::default(),
            traffic: Traffic::default(),
        }
    }

    /// The accounts, even if a writer has panicked: every change to them is a single step.
    pub fn accounts(&self) -> MutexGuard<'_, Accounts> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers a connection until it ends.
    pub fn track(&self, connection: JoinHandle<()>) {
        let mut connections = self.connections.lock().unwrap_or_else(PoisonError::into_inner);
        connections.retain(|c| !c.is_finished());
        connections.push(connection);
    }

    pub async fn stopped(&self) {
        self.stop.notified().await;
    }

    pub fn stop(&self) {
        self.stop.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deposits_add_up() {
        let app = App::new();
        app.accounts().deposit("ada", 250);
        app.accounts().deposit("ada", 50);
        assert_eq!(app.accounts().balance("ada"), 300);
        assert_eq!(app.accounts().balance("bob"), 0);
    }

    #[tokio::test]
    async fn stop_ends_the_wait() {
        let app = App::new();
        app.stop();
        app.stopped().await;
    }
}
