//! The rules: one file each, one line each in [`ALL`].
//!
//! A rule sees one analysed body at a time ([`Scan`]) and says what it found without positions
//! ([`Found`]); fixes are plans over nodes ([`fix::Plan`]) that become edits when they are shown.

mod async_lock_not_needed;
mod atomic_load_then_store;
mod await_holding_async_lock;
mod await_holding_dashmap_ref;
mod await_holding_invalid_type;
mod await_holding_lock;
mod await_holding_refcell_ref;
mod await_holding_span_guard;
mod await_holding_watch_ref;
mod block_on_in_async;
mod blocking;
mod blocking_async_primitive_in_async;
mod blocking_io_in_async;
mod blocking_sleep_in_async;
mod blocking_wait_in_async;
mod cancel_unsafe_in_select;
mod clone_out;
mod condvar_wait_holding_other_lock;
mod condvar_wait_without_loop;
mod dashmap_check_then_act;
mod dashmap_reentrancy;
mod detached_handle;
mod double_lock;
mod editions;
pub mod fix;
mod futurelock;
mod hold;
mod if_let_mutex;
mod imports;
mod instrument;
mod join_result_ignored;
mod let_underscore_lock;
mod lock_check_then_act;
mod lock_held_across_blocking_call;
mod lock_never_shared;
mod lock_unwrap_in_drop;
mod mut_mutex_lock;
mod off_thread;
mod one_guard;
mod reach;
mod readonly_write_lock;
mod recursive_read_lock;
mod release;
mod relock;
mod reuse;
pub mod scan;
mod significant_drop_in_scrutinee;
mod spawn_loses_span;
mod spawn_loses_task_local;
mod spawned;
mod steps;
mod stmts;
mod swap;
mod syntax_unreadable;
mod thread_local_across_await;
mod transitive_blocking_call;
mod unawaited_async_lock;
mod unpolled;
mod unused_suppression;
pub(crate) mod uses;

use crate::finding::Severity;
use crate::locks::LockScan;
pub use scan::{At, Found, Scan, Spot, may_borrow};

/// A rule: what is known of it without running it, and how to run it.
#[derive(Debug)]
pub struct Rule {
    /// Its id, kebab case.
    pub id: &'static str,
    /// Its group: `await`, `blocking`, `kind`, `unneeded`, `deadlock`, `atomicity`, `tasks`, `context`, `meta`.
    pub group: &'static str,
    /// Its severity where no sub-tier applies; `None` means off by default.
    pub severity: Option<Severity>,
    /// One line for tables.
    pub summary: &'static str,
    /// Markdown with the fixed headings: What it does · Why it matters · Example · Use instead · When it stays silent · Fix and its safety.
    pub docs: &'static str,
    /// Equivalent lints whose `#[allow]` counts (`clippy::await_holding_lock`).
    pub lints: &'static [&'static str],
    /// Looks at one body.
    pub check: Check,
}

/// How a rule is run.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// On each body.
    Body(fn(&Scan<'_>, &mut Vec<Found>)),
    /// On each lock that fields declare, with all that the workspace does with it, once everything is known.
    Lock(fn(&LockScan<'_>, &mut Vec<Found>)),
    /// On each body, and on each field that keeps handles of threads or tasks, once everything is known.
    Handles {
        /// On each body.
        body: fn(&Scan<'_>, &mut Vec<Found>),
        /// On each field, with all that the workspace does with it.
        fields: fn(&LockScan<'_>, &mut Vec<Found>),
    },
    /// By the engine itself, when findings are shown.
    Meta,
}

/// Every rule, in the order of the catalogue.
pub static ALL: &[&Rule] = &[
    &await_holding_lock::RULE,
    &await_holding_refcell_ref::RULE,
    &await_holding_async_lock::RULE,
    &await_holding_dashmap_ref::RULE,
    &await_holding_span_guard::RULE,
    &await_holding_watch_ref::RULE,
    &await_holding_invalid_type::RULE,
    &unawaited_async_lock::RULE,
    &blocking_sleep_in_async::RULE,
    &block_on_in_async::RULE,
    &blocking_async_primitive_in_async::RULE,
    &blocking_wait_in_async::RULE,
    &blocking_io_in_async::RULE,
    &async_lock_not_needed::RULE,
    &lock_never_shared::RULE,
    &transitive_blocking_call::RULE,
    &mut_mutex_lock::RULE,
    &readonly_write_lock::RULE,
    &let_underscore_lock::RULE,
    &double_lock::RULE,
    &recursive_read_lock::RULE,
    &if_let_mutex::RULE,
    &significant_drop_in_scrutinee::RULE,
    &dashmap_reentrancy::RULE,
    &condvar_wait_without_loop::RULE,
    &condvar_wait_holding_other_lock::RULE,
    &lock_held_across_blocking_call::RULE,
    &futurelock::RULE,
    &atomic_load_then_store::RULE,
    &lock_check_then_act::RULE,
    &dashmap_check_then_act::RULE,
    &detached_handle::RULE,
    &join_result_ignored::RULE,
    &lock_unwrap_in_drop::RULE,
    &spawn_loses_span::RULE,
    &spawn_loses_task_local::RULE,
    &thread_local_across_await::RULE,
    &cancel_unsafe_in_select::RULE,
    &syntax_unreadable::RULE,
    &unused_suppression::RULE,
];

pub(crate) use syntax_unreadable::RULE as UNREADABLE;
pub(crate) use unused_suppression::RULE as UNUSED;

/// The rule with this id.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|r| r.id == id)
}
