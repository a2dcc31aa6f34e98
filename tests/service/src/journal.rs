//! What was said lately, and a copy of it for an auditor.

use std::collections::VecDeque;
use std::io;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::Mutex;

/// Lines kept for `STATS`.
const RECENT: usize = 100;

type Sink = Box<dyn AsyncWrite + Send + Unpin>;

/// The journal. Its sink is locked while a line is written, so that lines do not mix.
pub struct Journal {
    sink: Mutex<Sink>,
    recent: parking_lot::Mutex<VecDeque<String>>,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journal").finish_non_exhaustive()
    }
}

impl Journal {
    pub fn new() -> Journal {
        Journal {
            sink: Mutex::new(Box::new(tokio::io::sink())),
            recent: parking_lot::Mutex::default(),
        }
    }

    /// Writes a line down.
    pub async fn append(&self, line: &str) -> io::Result<()> {
        let span = tracing::info_span!("append", length = line.len());
        let _entered = span.enter();
        let mut sink = self.sink.lock().await;
        sink.write_all(line.as_bytes()).await?;
        sink.write_all(b"\n").await?;
        drop(sink);
        let mut recent = self.recent.lock();
        recent.push_back(line.to_string());
        if recent.len() > RECENT {
            recent.pop_front();
        }
        Ok(())
    }

    /// The lines written lately, oldest first.
    pub async fn recent(&self) -> Vec<String> {
        self.recent.lock().iter().cloned().collect()
    }

    /// Goes on with another sink, and closes the one before.
    pub async fn rotate(&self, next: Sink) -> io::Result<()> {
        let mut before = std::mem::replace(&mut *self.sink.lock().await, next);
        before.shutdown().await
    }

    /// Forgets the recent lines while nobody writes, and gives their number.
    pub async fn drain(&self) -> usize {
        let _quiet = self.sink.lock();
        self.recent.lock().drain(..).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncReadExt;

    #[tokio::test]
    async fn lines_reach_the_sink_and_are_remembered() {
        let journal = Journal::new();
        let (ours, mut theirs) = tokio::io::duplex(64);
        journal.rotate(Box::new(ours)).await.unwrap();
        journal.append("LOGIN ada").await.unwrap();
        journal.append("QUIT").await.unwrap();
        assert_eq!(journal.recent().await, ["LOGIN ada", "QUIT"]);
        assert_eq!(journal.drain().await, 2);
        journal.rotate(Box::new(tokio::io::sink())).await.unwrap();
        let mut text = String::new();
        theirs.read_to_string(&mut text).await.unwrap();
        assert_eq!(text, "LOGIN ada\nQUIT\n");
    }

    #[tokio::test]
    async fn only_the_last_lines_are_kept() {
        let journal = Journal::new();
        for n in 0..RECENT + 5 {
            journal.append(&n.to_string()).await.unwrap();
        }
        let recent = journal.recent().await;
        assert_eq!((recent.len(), recent[0].as_str()), (RECENT, "5"));
    }
}
