//! The control-flow graph of one unit: small events in blocks, drops explicit.

use super::identity::LockPath;
use super::place::{PlaceId, Places};
use super::summary::Step;
use crate::facts::{ExprId, PatId};
use crate::model::LocalId;
use crate::model::marks::{Access, GuardMark, Spawn};

/// A block of a [`Cfg`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BlockId(pub u32);

/// A guard instance of a [`Cfg`]: one place of the code that makes a guard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GuardIx(pub u32);

/// What a piece of code may do to the thread that runs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Context {
    /// Polled by an executor: must not block.
    Async,
    /// On a thread of its own, or one that may block.
    Blocking,
    /// Not known: an ordinary function, a closure given to unknown code.
    Unknown,
}

/// What a unit of execution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum UnitRoot {
    /// The function (const, static) itself.
    Body,
    /// A closure that runs elsewhere or at a time not known.
    Closure(ExprId),
    /// An async block that is not awaited in place.
    Async(ExprId),
}

/// Where a guard comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// A call that acquires, itself or through a helper.
    Call,
    /// A parameter that owns a guard.
    Param(PatId),
    /// A parameter `&mut Guard`.
    Lent(PatId),
}

/// A guard instance.
#[derive(Clone, Debug)]
pub struct Guard {
    /// The acquiring call (for parameters: the body's root).
    pub at: ExprId,
    /// The `.await` that completes the acquisition of an async lock.
    pub awaited: Option<ExprId>,
    /// What the guard's type says.
    pub mark: GuardMark,
    /// Which lock, if that can be told.
    pub lock: Option<LockPath>,
    /// Where it comes from.
    pub origin: Origin,
    /// Made by a `try_…`: does not wait.
    pub is_try: bool,
    /// May be nested in another of the same lock.
    pub recursive: bool,
    /// Gives up after a time.
    pub timed: bool,
    /// The calls that lead to the acquisition in another function, outermost first, without `at`.
    pub via: Vec<Step>,
}

/// What makes the task wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AwaitKind {
    /// `e.await`.
    Await,
    /// `select!`.
    Select,
    /// `join!`.
    Join,
    /// `for await`.
    ForAwait,
    /// `yield`.
    Yield,
}

/// A step of execution, as far as locks care.
#[derive(Clone, Debug)]
pub enum Event {
    /// A guard is made and kept at `to`.
    Acquire {
        /// The instance.
        guard: GuardIx,
        /// Where it is kept.
        to: PlaceId,
    },
    /// Whatever is at `from` is now at `to`.
    Move {
        /// From here.
        from: PlaceId,
        /// To there.
        to: PlaceId,
        /// The access that the guard has from now on (`downgrade`).
        access: Option<Access>,
    },
    /// What is at the place is dropped.
    Drop(PlaceId),
    /// On this path the place is known to hold no guard (`None`, `Err(WouldBlock)`).
    Empty {
        /// The place.
        place: PlaceId,
        /// Only guards of `try_…` calls.
        tries_only: bool,
    },
    /// A local is mentioned.
    Use(LocalId),
    /// The arm of a `select!` with this handler has won: its future is done, the others are not.
    Arm(ExprId),
    /// A call is made, its arguments are evaluated. `moved` are moved into it.
    Call {
        /// The call.
        expr: ExprId,
        /// Arguments that own guards and are moved into the call.
        moved: Vec<PlaceId>,
    },
    /// The task may be suspended here. `futures` are the calls whose futures run to completion here.
    Await {
        /// The await, `select!`, `join!`, `for`, `yield`.
        expr: ExprId,
        /// Which of them.
        kind: AwaitKind,
        /// Calls (of async functions, of `lock()`) whose futures run here.
        futures: Vec<ExprId>,
    },
}

/// A block: events, then one of the successors.
#[derive(Clone, Debug)]
pub struct Block {
    /// Events in order.
    pub events: Vec<Event>,
    /// Successors.
    pub next: Vec<BlockId>,
    /// The context of all its events.
    pub context: Context,
}

/// The control-flow graph of one unit. Block 0 is the entry.
#[derive(Clone, Debug, Default)]
pub struct Cfg {
    /// Blocks.
    pub blocks: Vec<Block>,
    /// Guard instances.
    pub guards: Vec<Guard>,
    /// Places.
    pub places: Places,
}

impl Cfg {
    /// A guard instance.
    pub fn guard(&self, ix: GuardIx) -> &Guard {
        &self.guards[ix.0 as usize]
    }
}

/// How a closure or async block is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Use {
    /// Runs where it is given to a function or awaited; its events are in the surrounding unit.
    InPlace,
    /// Given to a spawning function.
    Spawned(Spawn),
    /// Driven to its end by a blocking call (`block_on`).
    Driven,
    /// Not known.
    Unknown,
}
