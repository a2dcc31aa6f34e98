//! Guard liveness, execution context, summaries.
