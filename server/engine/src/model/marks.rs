//! What the catalogue says of a type or function, read from `#[locklens::…]` attributes on stub items.

use crate::facts::{Attrs, Name};

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

/// Marks of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TypeMarks {
    /// `#[locklens::lock(CLASS, SHAPE)]`.
    pub lock: Option<LockMark>,
    /// `#[locklens::guard(CLASS, ACCESS)]`.
    pub guard: Option<GuardMark>,
    /// `#[locklens::shared]`: a clone names the same value.
    pub shared: bool,
    /// `#[locklens::no_own]`: does not own a value of its type arguments.
    pub no_own: bool,
    /// `#[locklens::copy]`.
    pub copy: bool,
    /// Any other mark, as `(name, args)`.
    pub other: Vec<(Name, Name)>,
}

/// Reads the marks of a function; `None` if it has none.
pub(crate) fn fn_marks(attrs: &Attrs) -> Option<FnMarks> {
    let mut marks = FnMarks::default();
    for (name, args) in ours(attrs) {
        match name {
            "acquire" => marks.acquire = acquire(args),
            "blocking" => marks.blocking = blocking(args),
            "spawn" => marks.spawn = spawn(args),
            "in_place" => marks.in_place = true,
            "transfer" => marks.transfer = true,
            "wait" => marks.wait = true,
            "unlocked" => marks.unlocked = true,
            "leak" => marks.leak = true,
            _ => marks.other.push((name.into(), args.clone())),
        }
    }
    (marks != FnMarks::default()).then_some(marks)
}

/// Reads the marks of a type; `None` if it has none.
pub(crate) fn type_marks(attrs: &Attrs) -> Option<TypeMarks> {
    let mut marks = TypeMarks::default();
    let family: Name =
        ours(attrs).find(|(n, _)| *n == "family").map(|(_, a)| a.trim().into()).unwrap_or_default();
    for (name, args) in ours(attrs) {
        let mut words = words(args);
        match name {
            "lock" => {
                marks.lock = words
                    .next()
                    .and_then(class)
                    .zip(words.next().and_then(shape))
                    .map(|(class, shape)| LockMark { class, shape, family: family.clone() })
            }
            "guard" => {
                marks.guard = words
                    .next()
                    .and_then(class)
                    .zip(words.next().and_then(access))
                    .map(|(class, access)| GuardMark { class, access, family: family.clone() })
            }
            "shared" => marks.shared = true,
            "no_own" => marks.no_own = true,
            "copy" => marks.copy = true,
            "family" => {}
            _ => marks.other.push((name.into(), args.clone())),
        }
    }
    (marks != TypeMarks::default()).then_some(marks)
}

/// Our attributes, as name and arguments.
fn ours(attrs: &Attrs) -> impl Iterator<Item = (&str, &Name)> {
    attrs.0.iter().filter_map(|a| a.path.strip_prefix("locklens::").map(|n| (n, &a.args)))
}

fn words(args: &str) -> impl Iterator<Item = &str> {
    args.split(',').map(str::trim)
}

fn class(word: &str) -> Option<Class> {
    Some(match word {
        "thread" => Class::Thread,
        "async" => Class::Async,
        "cell" => Class::Cell,
        "map" => Class::Map,
        "watch" => Class::Watch,
        "span" => Class::Span,
        "permit" => Class::Permit,
        "enter" => Class::Enter,
        _ => return None,
    })
}

fn shape(word: &str) -> Option<Shape> {
    Some(match word {
        "mutex" => Shape::Mutex,
        "rwlock" => Shape::RwLock,
        "reentrant" => Shape::Reentrant,
        "semaphore" => Shape::Semaphore,
        "cell" => Shape::Cell,
        "map" => Shape::Map,
        "watch" => Shape::Watch,
        "span" => Shape::Span,
        "once" => Shape::Once,
        _ => return None,
    })
}

fn access(word: &str) -> Option<Access> {
    Some(match word {
        "shared" => Access::Shared,
        "upgradable" => Access::Upgradable,
        "exclusive" => Access::Exclusive,
        _ => return None,
    })
}

fn acquire(args: &str) -> Option<AcquireMark> {
    let mut words = words(args);
    let access = access(words.next()?)?;
    let mut mark = AcquireMark { access, is_try: false, recursive: false, owned: false, timed: false };
    for word in words {
        match word {
            "try" => mark.is_try = true,
            "recursive" => mark.recursive = true,
            "owned" => mark.owned = true,
            "timed" => mark.timed = true,
            _ => {}
        }
    }
    Some(mark)
}

fn blocking(args: &str) -> Option<(Blocking, Option<Name>)> {
    let kind = match words(args).next()? {
        "sleep" => Blocking::Sleep,
        "block_on" => Blocking::BlockOn,
        "wait" => Blocking::Wait,
        "io" => Blocking::Io,
        "net" => Blocking::Net,
        "process" => Blocking::Process,
        "async_primitive" => Blocking::AsyncPrimitive,
        _ => return None,
    };
    let alt = args.split_once("alt").and_then(|(_, rest)| rest.split('"').nth(1)).map(Name::from);
    Some((kind, alt))
}

fn spawn(args: &str) -> Option<Spawn> {
    Some(match args.trim() {
        "task" => Spawn::Task,
        "local" => Spawn::Local,
        "thread" => Spawn::Thread,
        "scoped" => Spawn::Scoped,
        "blocking" => Spawn::Blocking,
        "rayon" => Spawn::Rayon,
        _ => return None,
    })
}
