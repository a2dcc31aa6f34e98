//! A chat relay: clients connect over TCP and send one command a line.
//!
//! ```text
//! LOGIN name · PAY name cents · BALANCE name · OPEN room topic · SAY room text
//! NAME id name · WHO id · STATS · AUDIT address · MOTD · RELOAD key=value · QUIT · STOP
//! ```

mod handlers;
mod journal;
mod limits;
mod names;
mod settings;
mod state;
mod stats;
mod worker;

use state::App;
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::LocalSet;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let app = Arc::new(App::new());
    let refill = worker::start_refill(app.clone());
    let listener = TcpListener::bind("127.0.0.1:7000").await?;
    let local = LocalSet::new();
    local
        .run_until(async {
            tokio::select! {
                result = accept(app.clone(), listener) => result,
                _ = app.stopped() => Ok(()),
            }
        })
        .await?;
    refill.abort();
    worker::shut_down(&app).await;
    if let Some(mut app) = Arc::into_inner(app) {
        tracing::info!(last = ?app.traffic.take_last(), "stopped");
    }
    Ok(())
}

/// Connections are served on this thread: they share the journal's file and are short.
async fn accept(app: Arc<App>, listener: TcpListener) -> std::io::Result<()> {
    loop {
        let (stream, peer) = listener.accept().await?;
        let shared = app.clone();
        let connection = tokio::task::spawn_local(async move {
            if let Err(error) = serve(&shared, stream).await {
                tracing::warn!(%peer, %error, "connection lost");
            }
        });
        app.track(connection);
    }
}

async fn serve(app: &App, stream: TcpStream) -> std::io::Result<()> {
    let (input, mut output) = stream.into_split();
    let mut lines = BufReader::new(input).lines();
    while let Some(line) = lines.next_line().await? {
        let (command, rest) = line.split_once(' ').unwrap_or((&line, ""));
        app.traffic.count(command);
        app.journal.append(&line).await?;
        match command {
            "LOGIN" => handlers::login(app, rest, &mut output).await?,
            "PAY" => handlers::pay(app, rest, &mut output).await?,
            "BALANCE" => handlers::balance(app, rest, &mut output).await?,
            "OPEN" => handlers::open(app, rest, &mut output).await?,
            "SAY" => handlers::say(app, rest, &mut output).await?,
            "NAME" => handlers::name(app, rest, &mut output).await?,
            "WHO" => handlers::who(app, rest, &mut output).await?,
            "STATS" => handlers::stats(app, &mut output).await?,
            "AUDIT" => handlers::audit(app, rest, &mut output).await?,
            "MOTD" => handlers::motd(app, &mut output).await?,
            "RELOAD" => app.settings.reload(rest),
            "QUIT" => break,
            "STOP" => app.stop(),
            _ => output.write_all(b"unknown command\n").await?,
        }
    }
    Ok(())
}
