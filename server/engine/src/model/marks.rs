//! What the catalogue says of a type or function, read from `#[locklens::…]` attributes on stub items.

use crate::facts::Name;

/// What kind of thing a lock or guard is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Blocks the thread (std, parking_lot, spin).
    Thread,
    /// Suspends the task (tokio, async-lock, futures).
    Async,
    /// `RefCell` and its like: panics instead of waiting.
    Cell,
    /// A concurrent map whose references hold a shard lock (dashmap, scc).
    Map,
    /// A watch channel whose borrow holds a lock (tokio).
    Watch,
    /// A tracing span's guard.
    Span,
    /// A semaphore permit.
    Permit,
    /// A guard of a thread-local context (runtime enter guard and its like).
    Enter,
}

/// The shape of a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Shape {
    Mutex,
    RwLock,
    Reentrant,
    Semaphore,
    Cell,
    Map,
    Watch,
    Span,
    Once,
}

/// How a guard holds its lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Access {
    Shared,
    Upgradable,
    Exclusive,
}

/// A lock type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LockMark {
    /// What waiting on it does.
    pub class: Class,
    /// Its shape.
    pub shape: Shape,
    /// Library family: `std`, `parking_lot`, `tokio`, …; empty if not said.
    pub family: Name,
}

/// A guard type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GuardMark {
    /// The class of the lock that it holds.
    pub class: Class,
    /// How it holds it.
    pub access: Access,
    /// Library family: `std`, `parking_lot`, `tokio`, …; empty if not said.
    pub family: Name,
}

/// A method that acquires a lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AcquireMark {
    /// How.
    pub access: Access,
    /// Does not wait (`try_lock`).
    pub is_try: bool,
    /// May be nested (`read_recursive`).
    pub recursive: bool,
    /// The guard owns an `Arc` of the lock (`lock_owned`).
    pub owned: bool,
    /// Gives up after a time.
    pub timed: bool,
}

/// Why a call blocks the thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Blocking {
    Sleep,
    BlockOn,
    Wait,
    Io,
    Net,
    Process,
    AsyncPrimitive,
}

/// Where a function runs the closure or future that it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Spawn {
    /// Another task of an executor.
    Task,
    /// Another task on the same thread.
    Local,
    /// Another thread.
    Thread,
    /// Another thread, joined before the scope ends.
    Scoped,
    /// A pool of threads that may block.
    Blocking,
    /// A rayon pool.
    Rayon,
}

/// Marks of a function.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FnMarks {
    /// `#[locklens::acquire(…)]`.
    pub acquire: Option<AcquireMark>,
    /// `#[locklens::blocking(KIND, alt = "…")]`: kind and async twin.
    pub blocking: Option<(Blocking, Option<Name>)>,
    /// `#[locklens::spawn(KIND)]`.
    pub spawn: Option<Spawn>,
    /// `#[locklens::in_place]`: runs its closure now, on this thread, where blocking is fine.
    pub in_place: bool,
    /// `#[locklens::transfer]`: gives a guard for the lock of the guard that it takes.
    pub transfer: bool,
    /// `#[locklens::wait]`: releases and re-acquires the guard it gets.
    pub wait: bool,
    /// `#[locklens::unlocked]`: runs its closure without the lock.
    pub unlocked: bool,
    /// `#[locklens::leak]`: what it takes is never dropped.
    pub leak: bool,
    /// Any other mark, as `(name, args)`: `dashmap_op`, `cancel_unsafe`, `instrument`, `atomic`, `condvar`.
    pub other: Vec<(Name, Name)>,
}

impl FnMarks {
    /// The arguments of another mark, if it is there.
    pub fn other(&self, name: &str) -> Option<&Name> {
        self.other.iter().find(|(n, _)| n == name).map(|(_, a)| a)
    }
}
