//! What the engine says: findings and fixes as plain data with byte ranges.

/// A file, as named by the host; stable for as long as the engine lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

/// A place in a file: byte offsets, 0-based, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// How much a finding matters. Ordered: hint < warning < error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing in the editor; hidden on the command line by default.
    Hint,
    /// A reviewer would act on it.
    Warning,
    /// Certainly wrong.
    Error,
}

/// Whether a fix may be applied unread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Safety {
    /// It compiles, keeps each critical section whole, and changes nothing visible outside the crate.
    Safe,
    /// Anything else; the title or message says what changes.
    Unsafe,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id, e.g. `await-holding-lock`.
    pub rule: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What, why here, what to do.
    pub message: String,
    /// The primary range: the guard's acquisition, or the offending call.
    pub at: Place,
    /// The path to it, in reading order.
    pub related: Vec<(Place, String)>,
    /// Fixes, the preferred one first.
    pub fixes: Vec<Fix>,
    /// The code can go: editors fade it.
    pub unnecessary: bool,
}

/// A fix: edits over any files, no two of which overlap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// An imperative sentence without a full stop.
    pub title: String,
    /// Whether it may be applied unread.
    pub safety: Safety,
    /// Sorted by file and start.
    pub edits: Vec<Edit>,
}

/// Replace a range by a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// Where.
    pub at: Place,
    /// The replacement.
    pub text: String,
}
