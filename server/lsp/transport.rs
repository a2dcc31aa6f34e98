//! Messages over a pair of pipes: framing, dispatch in order, one writer.
//!
//! The library's own transport is not used: after one malformed message it stops reading, so that
//! an editor with a single bad message has a mute server; a panic in a handler ends the process;
//! and at most a fixed number of handlers run at once, so that a client which wants its answers
//! first can block itself. Here each handler is polled once on the reading thread, which makes
//! the order of arrival the order of effects, and goes to the runtime only if it has to wait.

use futures::{FutureExt, SinkExt, StreamExt};
use serde_json::Value;
use std::future::Future;
use std::io::{self, BufRead, Read, Write};
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::mpsc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use tower_lsp::jsonrpc::{Error, ErrorCode, Id, Request, Response};
use tower_lsp::{ClientSocket, ExitedError};
use tower_service::Service;

/// A longer message than this is taken for a broken header, in bytes.
const MAX_MESSAGE: u64 = 1 << 30;

/// A longer header line than this is cut, in bytes.
const MAX_HEADER_LINE: u64 = 1 << 16;

/// How long the last messages may take to leave after `exit`.
const FLUSH: Duration = Duration::from_millis(500);

/// Where messages for the client go. A clone feeds the same writer; messages leave in the order
/// in which they were handed over.
#[derive(Clone, Debug)]
pub struct Outbox(mpsc::Sender<Outgoing>);

#[derive(Debug)]
enum Outgoing {
    Message(Vec<u8>),
    Flush(mpsc::Sender<()>),
}

impl Outbox {
    /// Starts the writing thread.
    pub fn start(output: impl Write + Send + 'static) -> io::Result<Outbox> {
        let (sender, messages) = mpsc::channel();
        std::thread::Builder::new().name("writer".into()).spawn(move || write_all(output, &messages))?;
        Ok(Outbox(sender))
    }

    /// Sends a notification.
    pub fn notify(&self, method: &'static str, params: impl Into<Value>) {
        self.send(&serde_json::json!({ "jsonrpc": "2.0", "method": method, "params": params.into() }));
    }

    fn send(&self, message: &impl serde::Serialize) {
        match serde_json::to_vec(message) {
            // The writer is gone only when the process is about to end.
            Ok(body) => drop(self.0.send(Outgoing::Message(body))),
            Err(error) => tracing::error!("a message could not be encoded: {error}"),
        }
    }

    /// Waits until what was sent so far is written, but not for long: the client may not read.
    fn flush(&self) {
        let (done, wait) = mpsc::channel();
        if self.0.send(Outgoing::Flush(done)).is_ok() {
            let _ = wait.recv_timeout(FLUSH);
        }
    }
}

fn write_all(mut output: impl Write, messages: &mpsc::Receiver<Outgoing>) {
    while let Ok(message) = messages.recv() {
        let written = match message {
            Outgoing::Message(body) => write!(output, "Content-Length: {}\r\n\r\n", body.len())
                .and_then(|()| output.write_all(&body)),
            Outgoing::Flush(done) => output.flush().map(|()| {
                let _ = done.send(());
            }),
        };
        if let Err(error) = written.and_then(|()| output.flush()) {
            // Nobody listens any more; the reader will see the end of its input.
            tracing::debug!("the client reads no more: {error}");
            return;
        }
    }
}

/// Serves until `exit` or the end of the input. True if the client had asked for `shutdown`
/// before, as the protocol wants it.
pub fn serve<S>(mut service: S, socket: ClientSocket, input: impl Read, outbox: &Outbox) -> bool
where
    S: Service<Request, Response = Option<Response>, Error = ExitedError>,
    S::Future: Send + 'static,
{
    let (mut requests, mut answers) = socket.split();
    let to_client = outbox.clone();
    tokio::spawn(async move {
        while let Some(request) = requests.next().await {
            to_client.send(&request);
        }
    });
    let mut input = io::BufReader::with_capacity(1 << 16, input);
    let mut orderly = false;
    loop {
        match read_message(&mut input) {
            Ok(Some(Incoming::Request(request))) if request.method() == "exit" => break,
            Ok(Some(Incoming::Request(request))) => {
                let ends = request.method() == "shutdown";
                let answered = dispatch(&mut service, request, outbox);
                orderly |= ends && answered == Answer::Success;
            }
            Ok(Some(Incoming::Response(response))) => {
                // Never waits: the sink only files the answer for whoever asked.
                let _ = answers.send(response).now_or_never();
            }
            Ok(Some(Incoming::Malformed(id, error))) => outbox.send(&Response::from_error(id, error)),
            Ok(None) => break,
            Err(error) => {
                tracing::error!("cannot read from the client: {error}");
                break;
            }
        }
    }
    outbox.flush();
    orderly
}

/// How far a message got at once.
#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Success,
    Failure,
    /// A notification, or a handler that waits for something.
    NotYet,
}

/// Runs a handler up to its first wait, on this thread; the rest on the runtime.
fn dispatch<S>(service: &mut S, request: Request, outbox: &Outbox) -> Answer
where
    S: Service<Request, Response = Option<Response>, Error = ExitedError>,
    S::Future: Send + 'static,
{
    let id = request.id().cloned();
    let method = request.method().to_string();
    let future = AssertUnwindSafe(service.call(request)).catch_unwind();
    let mut future = Box::pin(async move {
        match future.await {
            Ok(Ok(response)) => response,
            Ok(Err(ExitedError { .. })) => None,
            Err(_) => {
                tracing::error!("the handler of {method} panicked; this is a bug in locklens");
                id.map(|id| Response::from_error(id, Error::internal_error()))
            }
        }
    });
    let first = pin!(&mut future).poll(&mut Context::from_waker(Waker::noop()));
    match first {
        Poll::Ready(Some(response)) => {
            outbox.send(&response);
            if response.is_ok() { Answer::Success } else { Answer::Failure }
        }
        Poll::Ready(None) => Answer::NotYet,
        Poll::Pending => {
            let outbox = outbox.clone();
            tokio::spawn(async move {
                if let Some(response) = future.await {
                    outbox.send(&response);
                }
            });
            Answer::NotYet
        }
    }
}

enum Incoming {
    Request(Request),
    Response(Response),
    /// Not a message: the error to answer, and the id if there was one.
    Malformed(Id, Error),
}

/// The next message; `None` at the end of the input.
fn read_message(input: &mut impl BufRead) -> io::Result<Option<Incoming>> {
    let length = match read_header(input)? {
        Header::Length(length) => length,
        Header::Broken => return Ok(Some(Incoming::Malformed(Id::Null, Error::parse_error()))),
        Header::End => return Ok(None),
    };
    let mut body = Vec::new();
    let read = input.by_ref().take(length).read_to_end(&mut body)?;
    if (read as u64) < length {
        return Ok(None);
    }
    Ok(Some(decode(&body)))
}

enum Header {
    Length(u64),
    Broken,
    End,
}

/// Reads up to and including the empty line. Unknown headers are skipped. After garbage it looks
/// for the next `Content-Length`, wherever in a line it stands, so that one bad message costs
/// only itself.
fn read_header(input: &mut impl BufRead) -> io::Result<Header> {
    const NAME: &[u8] = b"content-length:";
    let mut length = None;
    let mut any = false;
    loop {
        let mut line = Vec::new();
        if input.by_ref().take(MAX_HEADER_LINE).read_until(b'\n', &mut line)? == 0 {
            return Ok(Header::End);
        }
        let line = line.trim_ascii();
        if line.is_empty() {
            match length {
                Some(Some(length)) => return Ok(Header::Length(length)),
                _ if any => return Ok(Header::Broken),
                _ => continue,
            }
        }
        any = true;
        let lower = line.to_ascii_lowercase();
        if let Some(at) = lower.windows(NAME.len()).rposition(|window| window == NAME) {
            let value = std::str::from_utf8(lower[at + NAME.len()..].trim_ascii()).unwrap_or_default();
            length = Some(value.parse().ok().filter(|&length: &u64| length <= MAX_MESSAGE));
        }
    }
}

fn decode(body: &[u8]) -> Incoming {
    let value: Value = match serde_json::from_slice(body) {
        Ok(value) => value,
        Err(_) => return Incoming::Malformed(Id::Null, Error::parse_error()),
    };
    let id = value.get("id").and_then(|id| serde_json::from_value(id.clone()).ok());
    let decoded = if value.get("method").is_some_and(Value::is_string) {
        serde_json::from_value(value).map(Incoming::Request)
    } else {
        serde_json::from_value(value).map(Incoming::Response)
    };
    decoded.unwrap_or_else(|error| {
        let mut reply = Error::new(ErrorCode::InvalidRequest);
        reply.message = format!("Invalid request: {error}").into();
        Incoming::Malformed(id.unwrap_or(Id::Null), reply)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(input: &str) -> Vec<String> {
        let mut input = input.as_bytes();
        let mut seen = Vec::new();
        while let Ok(Some(message)) = read_message(&mut input) {
            seen.push(match message {
                Incoming::Request(request) => request.method().to_string(),
                Incoming::Response(response) => format!("answer to {}", response.id()),
                Incoming::Malformed(id, error) => format!("error {} for {id}", error.code),
            });
        }
        seen
    }

    fn framed(body: &str) -> String {
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    }

    const NOTE: &str = r#"{"jsonrpc":"2.0","method":"note"}"#;

    #[test]
    fn messages_follow_each_other() {
        let answer = r#"{"jsonrpc":"2.0","id":7,"result":null}"#;
        assert_eq!(read(&(framed(NOTE) + &framed(answer))), ["note", "answer to 7"]);
    }

    #[test]
    fn header_names_have_no_case_and_unknown_headers_no_effect() {
        let length = NOTE.len();
        let input = format!(
            "content-LENGTH:{length}\r\nContent-Type: application/vscode-jsonrpc\r\nX: y\r\n\r\n{NOTE}"
        );
        assert_eq!(read(&input), ["note"]);
    }

    #[test]
    fn a_malformed_body_costs_only_itself() {
        for bad in ["{\"jsonrpc\":", "\u{0}", "nonsense"] {
            assert_eq!(read(&(framed(bad) + &framed(NOTE))), ["error -32700 for null", "note"], "{bad:?}");
        }
    }

    #[test]
    fn json_that_is_no_message_is_refused_with_its_id() {
        let bodies = ["[]", "3", r#"{"jsonrpc":"2.0","id":5}"#, r#"{"method":"note","id":"a"}"#];
        let seen = read(&bodies.map(framed).concat());
        let error = |id: &str| format!("error -32600 for {id}");
        assert_eq!(seen, [error("null"), error("null"), error("5"), error("\"a\"")]);
    }

    #[test]
    fn broken_headers_are_passed_over() {
        let good = framed(NOTE);
        assert_eq!(read(&format!("\r\n\r\n{good}")), ["note"]);
        assert_eq!(read(&format!("Content-Length: many\r\n\r\n{good}")), ["error -32700 for null", "note"]);
        assert_eq!(
            read(&format!("Content-Length: 99999999999999\r\n\r\n{good}")),
            ["error -32700 for null", "note"]
        );
        // A length too short leaves the rest of the body in front of the next header.
        let short = format!("Content-Length: 3\r\n\r\n{NOTE}");
        assert_eq!(read(&(short + &good)), ["error -32700 for null", "note"]);
    }

    #[test]
    fn an_input_that_ends_early_is_the_end() {
        assert!(read("Content-Length: 100\r\n\r\n{}").is_empty());
        assert!(read("Content-Len").is_empty());
    }
}
