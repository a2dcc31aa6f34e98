//! One function a command.

use crate::state::{App, Room};
use crate::{stats, worker};
use std::io;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

/// Sends a line.
async fn reply<W: AsyncWrite + Unpin>(out: &mut W, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes()).await?;
    out.write_all(b"\n").await
}

/// `LOGIN name`: counts the visit and greets.
pub async fn login<W: AsyncWrite + Unpin>(app: &App, name: &str, out: &mut W) -> io::Result<()> {
    let mut visits = app.visits.lock().unwrap();
    let count = visits.entry(name.to_string()).or_insert(0);
    *count += 1;
    let greeting = format!("welcome {name}, visit {count}");
    reply(out, &greeting).await?;
    tracing::debug!(name, "logged in");
    Ok(())
}

/// `PAY name cents`
pub async fn pay<W: AsyncWrite + Unpin>(app: &App, rest: &str, out: &mut W) -> io::Result<()> {
    match rest.split_once(' ').map(|(name, cents)| (name, cents.parse())) {
        Some((name, Ok(cents))) => app.accounts().deposit(name, cents),
        _ => return reply(out, "say whom and how much").await,
    }
    reply(out, "paid").await
}

/// `BALANCE name`
pub async fn balance<W: AsyncWrite + Unpin>(app: &App, name: &str, out: &mut W) -> io::Result<()> {
    let accounts = app.accounts();
    let cents = accounts.balance(name);
    reply(out, &format!("{name} has {cents}")).await
}

/// `OPEN room topic`: makes a room, or gives one a new topic.
pub async fn open<W: AsyncWrite + Unpin>(app: &App, rest: &str, out: &mut W) -> io::Result<()> {
    let (room, topic) = rest.split_once(' ').unwrap_or((rest, "anything"));
    let feed = worker::start_room(room);
    app.rooms.insert(room.to_string(), Room { topic: topic.to_string(), feed });
    reply(out, "open").await
}

/// `SAY room text`: hands the text to the room's members.
pub async fn say<W: AsyncWrite + Unpin>(app: &App, rest: &str, out: &mut W) -> io::Result<()> {
    let (room, text) = rest.split_once(' ').unwrap_or((rest, ""));
    if !app.limiter.allow(room).await {
        return reply(out, "slow down").await;
    }
    let Some(room) = app.rooms.get(room) else {
        return reply(out, "no such room").await;
    };
    let line = format!("[{}] {text}", room.topic);
    if room.feed.send(line).await.is_err() {
        return reply(out, "nobody is here").await;
    }
    reply(out, "sent").await
}

/// `NAME id name`
pub async fn name<W: AsyncWrite + Unpin>(app: &App, rest: &str, out: &mut W) -> io::Result<()> {
    match rest.split_once(' ').map(|(id, name)| (id.parse(), name)) {
        Some((Ok(id), name)) => app.names.rename(id, name),
        _ => return reply(out, "say who and how").await,
    }
    reply(out, "noted").await
}

/// `WHO id`
pub async fn who<W: AsyncWrite + Unpin>(app: &App, id: &str, out: &mut W) -> io::Result<()> {
    match id.parse() {
        Ok(id) => reply(out, &app.names.of(id)).await,
        Err(_) => reply(out, "not a number").await,
    }
}

/// `STATS`
pub async fn stats<W: AsyncWrite + Unpin>(app: &App, out: &mut W) -> io::Result<()> {
    let lines = app.journal.recent().await;
    let distinct = stats::distinct_commands(&lines);
    reply(out, &format!("{} commands, {distinct} kinds lately", app.traffic.total())).await
}

/// `AUDIT address`: from now on an auditor there gets the journal.
pub async fn audit<W: AsyncWrite + Unpin>(app: &App, address: &str, out: &mut W) -> io::Result<()> {
    match TcpStream::connect(address).await {
        Ok(auditor) => app.journal.rotate(Box::new(auditor)).await?,
        Err(error) => return reply(out, &format!("cannot reach {address}: {error}")).await,
    }
    reply(out, "audited").await
}

/// `MOTD`
pub async fn motd<W: AsyncWrite + Unpin>(app: &App, out: &mut W) -> io::Result<()> {
    match app.settings.get("motd") {
        Some((text, version)) => reply(out, &format!("{text} (version {version})")).await,
        None => reply(out, "nothing today").await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::sync::mpsc;

    fn text(out: &[u8]) -> &str {
        std::str::from_utf8(out).unwrap()
    }

    #[tokio::test]
    async fn login_counts_visits() {
        let app = App::new();
        let mut out = Vec::new();
        login(&app, "ada", &mut out).await.unwrap();
        login(&app, "ada", &mut out).await.unwrap();
        assert_eq!(text(&out), "welcome ada, visit 1\nwelcome ada, visit 2\n");
    }

    #[tokio::test]
    async fn balance_is_told() {
        let app = App::new();
        let mut out = Vec::new();
        pay(&app, "ada 12", &mut out).await.unwrap();
        pay(&app, "ada much", &mut out).await.unwrap();
        balance(&app, "ada", &mut out).await.unwrap();
        assert_eq!(text(&out), "paid\nsay whom and how much\nada has 12\n");
    }

    #[tokio::test]
    async fn a_room_opened_twice_has_the_new_topic() {
        let app = App::new();
        let mut out = Vec::new();
        open(&app, "den foxes", &mut out).await.unwrap();
        open(&app, "den bears", &mut out).await.unwrap();
        assert_eq!(app.rooms.get("den").unwrap().topic, "bears");
    }

    #[tokio::test]
    async fn the_motd_is_told() {
        let app = App::new();
        let mut out = Vec::new();
        motd(&app, &mut out).await.unwrap();
        app.settings.reload("motd=hi");
        motd(&app, &mut out).await.unwrap();
        assert_eq!(text(&out), "nothing today\nhi (version 1)\n");
    }

    #[tokio::test]
    async fn what_is_said_reaches_the_room() {
        let app = App::new();
        let (feed, mut members) = mpsc::channel(4);
        app.rooms.insert("den".into(), Room { topic: "foxes".into(), feed });
        let mut out = Vec::new();
        say(&app, "den hello there", &mut out).await.unwrap();
        say(&app, "attic hello", &mut out).await.unwrap();
        assert_eq!(members.recv().await.as_deref(), Some("[foxes] hello there"));
        assert_eq!(text(&out), "sent\nno such room\n");
    }

    #[tokio::test]
    async fn who_knows_names() {
        let app = App::new();
        let mut out = Vec::new();
        name(&app, "7 grace", &mut out).await.unwrap();
        who(&app, "7", &mut out).await.unwrap();
        who(&app, "seven", &mut out).await.unwrap();
        assert_eq!(text(&out), "noted\ngrace\nnot a number\n");
    }
}
