//! cancel-unsafe-in-select: a future that loses data when it is dropped half-way is raced against others.

use super::scan::{Found, Scan};
use super::stmts::bare;
use super::unpolled::is_lent;
use super::uses::Parents;
use super::{Check, Rule};
use crate::facts::{ExprId, ExprKind, SelectArm};
use crate::finding::Severity;
use crate::flow::cfg::{BlockId, Cfg, Event};
use crate::flow::effects::{Unsafe, cancel_unsafe};
use crate::flow::identity::{LockRoot, arguments};
use crate::flow::liveness::used_after;
use crate::model::Ty;

/// The rule.
pub static RULE: Rule = Rule {
    id: "cancel-unsafe-in-select",
    group: "tasks",
    severity: Some(Severity::Hint),
    summary: "A future that loses data when dropped half-way is raced in `select!` or `timeout`",
    docs: DOCS,
    lints: &[],
    check: Check::Body(detect),
};

const DOCS: &str = r#"## What it does
Finds arms of `select!`, and futures under `timeout`, that read or write with methods which are not cancel-safe
(`read_exact`, `read_line`, `read_to_end`, `write_all`, `send` of a bounded channel, `copy`), in themselves or through async
functions of the workspace, while what they read or write is used again afterwards.

## Why it matters
When another arm wins, the future is dropped where it stands. The bytes that it has read already are lost, half a message
is written, the value to be sent is gone; the next turn starts in the middle of a message.

## Example
```rust
use tokio::io::AsyncReadExt;

pub async fn pump(mut reader: tokio::net::TcpStream, mut stop: tokio::sync::mpsc::Receiver<u32>) -> std::io::Result<()> {
    let mut frame = [0u8; 64];
    loop {
        tokio::select! {
            read = reader.read_exact(&mut frame) => {
                read?;
            }
            Some(n) = stop.recv() => frame[0] = n as u8,
        }
    }
}
```

## Use instead
```rust
use tokio::io::AsyncReadExt;

pub async fn pump(mut reader: tokio::net::TcpStream, mut stop: tokio::sync::mpsc::Receiver<u32>) -> std::io::Result<()> {
    let mut frame = [0u8; 64];
    let mut filled = 0;
    loop {
        tokio::select! {
            read = reader.read(&mut frame[filled..]) => filled = (filled + read?) % 64,
            Some(n) = stop.recv() => frame[0] = n as u8,
        }
    }
}
```
`read` and `recv` lose nothing; a framed reader keeps what it has read; `reserve().await` and then `send` keeps the value. Or
keep the future outside the loop and lend it: `&mut future`.

## When it stays silent
For futures that are lent (`&mut future`) and polled again; when every other arm ends the function or the loop; when what is
read or written is not used again.

## Fix and its safety
None: the state has to live somewhere else.
"#;

fn detect(scan: &Scan<'_>, out: &mut Vec<Found>) {
    let body = &*scan.flow.typed.body;
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        match &body.expr(e).kind {
            ExprKind::Select { arms, .. } => select(scan, arms, out),
            ExprKind::Await(inner) => out.extend(timeout(scan, e, *inner)),
            _ => {}
        }
    }
}

fn select(scan: &Scan<'_>, arms: &[SelectArm], out: &mut Vec<Found>) {
    for (i, arm) in arms.iter().enumerate() {
        if is_lent(scan, arm.future) {
            continue;
        }
        let others: Vec<&SelectArm> =
            arms.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, a)| a).collect();
        for lost in cancel_unsafe(scan.world, scan.flow, arm.future) {
            let starts = |cfg: &Cfg| -> Vec<(BlockId, usize)> {
                let mut out = Vec::new();
                for (block, b) in cfg.blocks.iter().enumerate() {
                    for (index, event) in b.events.iter().enumerate() {
                        if matches!(event, Event::Arm(h) if others.iter().any(|o| o.handler == *h)) {
                            out.push((BlockId(block as u32), index + 1));
                        }
                    }
                }
                out
            };
            if is_used_later(scan, &lost, &starts) && !is_kept(scan, &lost) {
                out.push(found(scan, arm.future, &lost, "another arm wins"));
                break;
            }
        }
    }
}

/// `timeout(d, future).await`, unless an error leaves the function at once.
fn timeout(scan: &Scan<'_>, at: ExprId, inner: ExprId) -> Option<Found> {
    let call = bare(scan, inner);
    let def = scan.world.model.def(scan.callee(call)?);
    if !def.is_stub || !matches!(def.name.as_str(), "timeout" | "timeout_at") {
        return None;
    }
    let body = &*scan.flow.typed.body;
    let future = arguments(body, call).pop().filter(|f| !is_lent(scan, *f))?;
    let lost = cancel_unsafe(scan.world, scan.flow, future).into_iter().next()?;
    let parents = Parents::new(scan);
    // `?`, and adaptors before it: running out of time ends the function.
    let mut up = parents.real(scan, at);
    while let Some(e) = up {
        match &body.expr(e).kind {
            ExprKind::Try(_) => return None,
            ExprKind::MethodCall { name, .. } if matches!(name.as_str(), "unwrap" | "expect") => return None,
            ExprKind::MethodCall { .. } => up = parents.real(scan, e),
            _ => break,
        }
    }
    let starts = |cfg: &Cfg| -> Vec<(BlockId, usize)> {
        let mut out = Vec::new();
        for (block, b) in cfg.blocks.iter().enumerate() {
            for (index, event) in b.events.iter().enumerate() {
                if matches!(event, Event::Await { expr, .. } if *expr == at) {
                    out.push((BlockId(block as u32), index + 1));
                }
            }
        }
        out
    };
    // The result of a time-out is looked at: only a loop comes back to the same stream for sure.
    let in_loop = in_loop(scan, &parents, at);
    let is_lost = in_loop && is_used_later(scan, &lost, &starts) && !is_kept(scan, &lost);
    is_lost.then(|| found(scan, future, &lost, "the time runs out"))
}

fn in_loop(scan: &Scan<'_>, parents: &Parents, e: ExprId) -> bool {
    let mut up = parents.of(e);
    while let Some(e) = up {
        match &scan.flow.typed.body.expr(e).kind {
            ExprKind::Loop(..) | ExprKind::While(..) | ExprKind::For { .. } => return true,
            ExprKind::Async { .. } | ExprKind::Closure { .. } => return false,
            _ => up = parents.of(e),
        }
    }
    false
}

/// Is what the future works on mentioned again when the future has been dropped?
fn is_used_later(scan: &Scan<'_>, lost: &Unsafe, starts: &dyn Fn(&Cfg) -> Vec<(BlockId, usize)>) -> bool {
    let local = match lost.on.root {
        LockRoot::Local(l) => Some(l),
        LockRoot::Param(n) => scan.flow.sources.param_local(n),
        _ => None,
    };
    let Some(local) = local else { return false };
    let later = |cfg: &Cfg| {
        starts(cfg).into_iter().any(|(block, index)| used_after(cfg, block, index.saturating_sub(1), local))
    };
    scan.flow.units.iter().any(|unit| later(&unit.cfg))
}

/// A value that is sent but can be had again: it is not lost.
fn is_kept(scan: &Scan<'_>, lost: &Unsafe) -> bool {
    if !matches!(lost.name.as_str(), "send" | "send_timeout" | "feed") {
        return false;
    }
    let Some(step) = lost.path.last().filter(|s| s.body == scan.flow.body) else { return false };
    let body = &*scan.flow.typed.body;
    let Some(value) = arguments(body, step.expr).get(1).copied() else { return false };
    let value = bare(scan, value);
    match &body.expr(value).kind {
        ExprKind::Lit(_) => true,
        ExprKind::MethodCall { name, .. } => name == "clone" || name == "to_owned",
        _ => {
            matches!(scan.flow.typed.ty(value), Ty::Tuple(list) if list.is_empty())
                || scan.world.model.is_copy(scan.flow.typed.ty(value)) == Some(true)
        }
    }
}

fn found(scan: &Scan<'_>, future: ExprId, lost: &Unsafe, when: &str) -> Found {
    let at = bare(scan, future);
    let name = lost.name.as_str();
    let (what, instead) = match name {
        "send" | "send_timeout" | "feed" => {
            ("the value to be sent is", "`reserve().await` first, then `send`")
        }
        n if n.starts_with("write") || n.starts_with("copy") => (
            "nobody knows how much of the data has been written, and the rest is",
            "a task of its own that writes, fed by a channel",
        ),
        _ => (
            "what has been read so far is",
            "a framed reader, or `read` into a buffer that outlives the turn",
        ),
    };
    let mut related = Scan::way(&lost.path, &format!("`{name}` is not cancel-safe"));
    related.retain(|(spot, _)| *spot != scan.head(at));
    Found {
        rule: &RULE,
        tier: scan.tier(Severity::Hint),
        message: format!(
            "`{name}` is not cancel-safe: when {when}, {what} lost, and the stream goes on in the middle of a message; use {instead}, or keep the future outside and lend it"
        ),
        at: scan.head(at),
        related,
        fixes: Vec::new(),
        unnecessary: false,
    }
}

#[cfg(test)]
mod tests {
    use crate::test_support::check_only;

    fn check(fixture: &str) {
        check_only(fixture, |rule| rule == "cancel-unsafe-in-select");
    }

    #[test]
    fn data_that_is_lost() {
        check(
            "mod frame;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{Receiver, Sender};
pub async fn lines(stream: TcpStream, mut rx: Receiver<u32>) {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    let mut n = 0;
    loop {
        tokio::select! {
            read = reader.read_line(&mut line) => { if read.is_err() { break; } }
            //            ^^^^^^^^^ cancel-unsafe-in-select
            Some(m) = rx.recv() => { n += m; }
        }
    }
}
async fn frame(stream: &mut TcpStream) -> std::io::Result<u8> {
    let mut b = [0u8; 4];
    stream.read_exact(&mut b).await?;
    Ok(b[0])
}
pub async fn helper(mut stream: TcpStream, mut rx: Receiver<u32>) {
    let mut n = 0;
    loop {
        tokio::select! {
            f = frame(&mut stream) => { if f.is_err() { return; } }
            //  ^^^^^ cancel-unsafe-in-select
            Some(m) = rx.recv() => n += m,
        }
    }
}
pub async fn other_file(mut codec: frame::Codec, mut rx: Receiver<u32>) {
    while let Some(n) = rx.recv().await {
        tokio::select! {
            _ = codec.next_frame() => {}
            //        ^^^^^^^^^^ cancel-unsafe-in-select
            _ = tokio::time::sleep(Duration::from_secs(n as u64)) => {}
        }
    }
}
pub async fn sent(tx: Sender<String>, mut rx: Receiver<u32>) {
    loop {
        let text = String::new();
        tokio::select! {
            _ = tx.send(text) => {}
            //     ^^^^ cancel-unsafe-in-select
            Some(_) = rx.recv() => {}
        }
    }
}
pub async fn timed(mut stream: TcpStream) {
    let mut b = [0u8; 4];
    loop {
        match tokio::time::timeout(Duration::from_secs(1), stream.read_exact(&mut b)).await {
            //                                                    ^^^^^^^^^^ cancel-unsafe-in-select
            Ok(_) => {}
            Err(_) => continue,
        }
    }
}
//- frame.rs
use tokio::io::AsyncReadExt;
pub struct Codec { stream: tokio::net::TcpStream }
impl Codec {
    pub async fn next_frame(&mut self) -> std::io::Result<u8> {
        let mut b = [0u8; 4];
        self.stream.read_exact(&mut b).await?;
        Ok(b[0])
    }
}
",
        );
    }

    #[test]
    fn what_must_stay_silent() {
        check(
            "use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc::{Receiver, Sender};
pub async fn safe(mut stream: TcpStream, mut rx: Receiver<u32>) {
    let mut b = [0u8; 4];
    let mut n = 0;
    loop {
        tokio::select! {
            r = stream.read(&mut b) => { if r.is_err() { break; } }
            Some(m) = rx.recv() => n += m,
        }
    }
}
pub async fn ends(mut stream: TcpStream, mut stop: tokio::sync::oneshot::Receiver<()>) {
    let mut b = [0u8; 4];
    loop {
        tokio::select! {
            biased;
            _ = &mut stop => return,
            r = stream.read_exact(&mut b) => { if r.is_err() { break; } }
        }
    }
}
pub async fn once(mut stream: TcpStream) -> bool {
    let mut b = [0u8; 4];
    tokio::select! {
        r = stream.read_exact(&mut b) => r.is_ok(),
        _ = tokio::time::sleep(Duration::from_secs(1)) => false,
    }
}
pub async fn kept(mut stream: TcpStream, mut rx: Receiver<u32>) {
    let mut b = [0u8; 4];
    let mut n = 0;
    let read = stream.read_exact(&mut b);
    tokio::pin!(read);
    loop {
        tokio::select! {
            _ = &mut read => break,
            Some(m) = rx.recv() => n += m,
        }
    }
}
pub async fn cloned(tx: Sender<String>, mut rx: Receiver<u32>, text: String) {
    loop {
        tokio::select! {
            _ = tx.send(text.clone()) => {}
            Some(_) = rx.recv() => {}
        }
    }
}
pub async fn timed(mut stream: TcpStream) -> std::io::Result<()> {
    let mut b = [0u8; 4];
    loop {
        tokio::time::timeout(Duration::from_secs(1), stream.read_exact(&mut b)).await??;
    }
}
",
        );
    }
}
