//! What the benches share: generated Rust, figures, and the plain parse they are compared with.

use std::fmt::Write;
use std::time::{Duration, Instant};

/// One module of a service with locks of several kinds, about 85 lines; `n` makes its names its own.
pub fn module(n: usize) -> String {
    let mut out = String::new();
    let _ = write!(
        out,
        r#"/// The accounts of region {n}, by number, with what changed since the last flush.
#[derive(Debug, Default)]
pub struct Accounts{n} {{
    balances: Mutex<HashMap<u64, i64>>,
    limits: RwLock<Vec<Limit{n}>>,
    journal: tokio::sync::Mutex<Vec<String>>,
    flushed: std::sync::atomic::AtomicU64,
}}

#[derive(Clone, Debug, PartialEq)]
pub struct Limit{n} {{
    pub account: u64,
    pub most: i64,
    pub reason: Option<String>,
}}

#[derive(Debug)]
pub enum Refused{n} {{
    Unknown(u64),
    Limit {{ account: u64, most: i64 }},
    Closed,
}}

impl std::fmt::Display for Refused{n} {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        match self {{
            Refused{n}::Unknown(account) => write!(f, "no account {{account}}"),
            Refused{n}::Limit {{ account, most }} => write!(f, "{{account}} may have {{most}} at most"),
            Refused{n}::Closed => f.write_str("the region is closed"),
        }}
    }}
}}

impl Accounts{n} {{
    /// The balance of an account.
    pub fn balance(&self, account: u64) -> Result<i64, Refused{n}> {{
        let balances = self.balances.lock().unwrap();
        balances.get(&account).copied().ok_or(Refused{n}::Unknown(account))
    }}

    /// Books an amount, if the limits allow it.
    pub async fn book(&self, account: u64, amount: i64) -> Result<i64, Refused{n}> {{
        let most = self.most(account).unwrap_or(i64::MAX);
        let new = {{
            let mut balances = self.balances.lock().unwrap();
            let balance = balances.entry(account).or_insert(0);
            let new = *balance + amount + {n};
            if new > most {{
                return Err(Refused{n}::Limit {{ account, most }});
            }}
            *balance = new;
            new
        }};
        let mut journal = self.journal.lock().await;
        journal.push(format!("{{account}}: {{amount}}"));
        for line in journal.iter().filter(|line| line.len() > 80).take(3) {{
            tracing::debug!(line, "a long line");
        }}
        if journal.len() > 100 {{
            self.flush(&mut journal).await;
        }}
        Ok(new)
    }}

    fn most(&self, account: u64) -> Option<i64> {{
        let limits = self.limits.read().unwrap();
        limits.iter().find(|limit| limit.account == account).map(|limit| limit.most)
    }}

    async fn flush(&self, lines: &mut Vec<String>) {{
        let count = lines.len() as u64;
        while let Some(line) = lines.pop() {{
            tokio::task::yield_now().await;
            tracing::info!(%line);
        }}
        self.flushed.fetch_add(count, std::sync::atomic::Ordering::Relaxed);
    }}

    /// Sets a limit, in place of one that is there.
    pub fn limit(&self, limit: Limit{n}) {{
        let mut limits = self.limits.write().unwrap();
        match limits.iter_mut().find(|old| old.account == limit.account) {{
            Some(old) => *old = limit,
            None => limits.push(limit),
        }}
    }}
}}

"#
    );
    out
}

/// The value that this share of the samples does not exceed.
pub fn percentile(samples: &mut [Duration], share: f64) -> Duration {
    samples.sort();
    let at = ((samples.len() as f64 * share) as usize).min(samples.len().saturating_sub(1));
    samples.get(at).copied().unwrap_or_default()
}

/// Milliseconds for tables.
pub fn ms(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1e3)
}

/// One plain parse of a text with syn, as an editor's tool without increments would do it at
/// every key.
pub fn plain_parse(text: &str) -> Duration {
    proc_macro2::extra::invalidate_current_thread_spans();
    let before = Instant::now();
    let file = syn::parse_file(text).expect("the text is valid");
    drop(std::hint::black_box(file));
    before.elapsed()
}
