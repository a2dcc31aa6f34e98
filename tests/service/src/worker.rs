//! What goes on beside the connections.

use crate::state::App;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// How long a room's share of messages lasts.
const REFILL: Duration = Duration::from_millis(10);

/// Refills the limiter again and again.
pub fn start_refill(app: Arc<App>) -> JoinHandle<()> {
    tokio::spawn(async move {
        loop {
            app.limiter.refill().await;
            std::thread::sleep(REFILL);
        }
    })
}

/// Passes on what is said in a room, in order.
pub fn start_room(room: &str) -> mpsc::Sender<String> {
    let (feed, mut said) = mpsc::channel(16);
    let room = room.to_string();
    tokio::spawn(async move {
        while let Some(line) = said.recv().await {
            tracing::info!(room, line, "said");
        }
    });
    feed
}

/// Brings the journal to its end.
pub async fn shut_down(app: &App) {
    let lines = Handle::current().block_on(app.journal.drain());
    tracing::info!(lines, "journal closed");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn shares_come_back() {
        let app = Arc::new(App::new());
        while app.limiter.allow("den").await {}
        let refill = start_refill(app.clone());
        let mut refilled = false;
        for _ in 0..100 {
            refilled = app.limiter.allow("den").await;
            if refilled {
                break;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        refill.abort();
        assert!(refilled);
    }
}
