//! What is done with the locks that fields declare, over the whole workspace.
//!
//! Some rules conclude from what is *not* done with a lock. For them every body yields its uses of lock
//! fields, and the names that it mentions without our knowing what they mean. A lock is judged when all
//! bodies are known, none of its uses is unclear, and nothing outside the workspace can reach it.

use crate::facts::{Body, ExprId, ExprKind, Name, Pat};
use crate::flow::cfg::{Context, Origin};
use crate::flow::liveness::PointKind;
use crate::model::{BodyRef, DefId, LockDecl, Model, Ty, TypedBody};
use crate::rules::uses::{Kept, Parents, is_given_away, is_looked_through, kept};
use crate::rules::{At, Scan, Spot};
use rustc_hash::{FxHashMap, FxHashSet};

/// A field of a struct.
pub type Key = (DefId, Name);

/// What one body does with lock fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BodyUses {
    /// Uses, in no particular order but always the same.
    pub uses: Vec<(Key, LockUse)>,
    /// Names that may be fields, of what is not known; sorted.
    pub unclear: Vec<Name>,
}

/// One use of a lock field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LockUse {
    /// It is locked.
    Taken(Taken),
    /// The field of a new value gets a new lock.
    Made(Made),
    /// Anything else: lent, cloned, moved, matched.
    Other,
}

/// A place that takes the lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The method's name in the text.
    pub method: Spot,
    /// Its name.
    pub name: Name,
    /// The whole call.
    pub call: Spot,
    /// The `.await` around the call.
    pub awaited: Option<Spot>,
    /// The context it stands in.
    pub context: Context,
    /// The guard is alive at some await.
    pub over_await: bool,
    /// The guard leaves the function, or is given to other code.
    pub leaves: bool,
    /// The guard ends with its scope or statement and is only looked through, in code that the text has.
    pub is_simple: bool,
    /// Does not wait.
    pub is_try: bool,
}

/// A place that makes the lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The path of the constructor: `Mutex::new`; none if the value comes from elsewhere.
    pub path: Option<Spot>,
    /// The constructor's name.
    pub name: Name,
}

/// One lock with everything that is done with it.
pub struct LockScan<'a> {
    /// The workspace.
    pub model: &'a Model,
    /// The lock.
    pub decl: &'a LockDecl,
    /// All uses.
    pub uses: &'a [&'a LockUse],
}

impl LockScan<'_> {
    /// The declaration, by its name.
    pub fn spot(&self) -> Spot {
        self.at(At::Field(self.decl.item.item, self.decl.field))
    }
    /// The declaration's type.
    pub fn ty_spot(&self) -> Spot {
        self.at(At::FieldTy(self.decl.item.item, self.decl.field))
    }
    fn at(&self, at: At) -> Spot {
        let (file, chunk) = (self.decl.item.file, self.decl.item.chunk);
        Spot { body: BodyRef { file, chunk, body: crate::facts::BodyIdx(u32::MAX) }, at }
    }
    /// The places that take the lock.
    pub fn taken(&self) -> impl Iterator<Item = &Taken> {
        self.uses.iter().filter_map(|u| match u {
            LockUse::Taken(t) => Some(t),
            _ => None,
        })
    }
    /// The places that make it.
    pub fn made(&self) -> impl Iterator<Item = &Made> {
        self.uses.iter().filter_map(|u| match u {
            LockUse::Made(m) => Some(m),
            _ => None,
        })
    }
}

/// Does a body use a lock field in any way?
pub fn concerns(model: &Model, typed: &TypedBody) -> bool {
    let exprs = &typed.body.exprs;
    exprs.iter().zip(&typed.exprs).any(|(expr, ty)| match &expr.kind {
        ExprKind::Field(..) => model.lock_in(ty).is_some() || model.handle_in(ty).is_some(),
        ExprKind::Struct { fields, .. } => has_lock(model, Some(ty), fields.iter().map(|(n, _)| n)),
        _ => false,
    }) || typed.body.pats.iter().enumerate().any(|(i, pat)| match pat {
        Pat::Struct(_, fields) => has_lock(model, typed.pats.get(i), fields.iter().map(|(n, _)| n)),
        _ => false,
    })
}

/// What a body says that uses no lock field.
pub fn without_uses(typed: &TypedBody) -> BodyUses {
    let body = &*typed.body;
    let mut unclear = FxHashSet::default();
    // Statements that are not compiled are still in the arena, without types.
    for (i, expr) in body.exprs.iter().enumerate() {
        let e = ExprId(i as u32);
        match &expr.kind {
            ExprKind::Field(_, name) if !typed.fields.contains_key(&e) => drop(unclear.insert(name.clone())),
            ExprKind::Struct { fields, .. } if !matches!(typed.ty(e), Ty::Adt(..)) => {
                unclear.extend(fields.iter().map(|(n, _)| n.clone()));
            }
            ExprKind::MacroCall { idents, .. } | ExprKind::Opaque { idents } => {
                unclear.extend(idents.iter().cloned());
            }
            _ => {}
        }
    }
    for (i, pat) in body.pats.iter().enumerate() {
        if let Pat::Struct(_, fields) = pat
            && !matches!(typed.pats.get(i).map(Ty::strip_refs), Some(Ty::Adt(..)))
        {
            unclear.extend(fields.iter().map(|(n, _)| n.clone()));
        }
    }
    let mut unclear: Vec<Name> = unclear.into_iter().collect();
    unclear.sort_unstable();
    BodyUses { uses: Vec::new(), unclear }
}

/// Everything that one body says of lock fields.
pub fn collect(scan: &Scan<'_>) -> BodyUses {
    let typed = &scan.flow.typed;
    let body = &*typed.body;
    let model = scan.world.model;
    let mut out = without_uses(typed);
    let mut parents = None;
    let (mut kept_at, mut mentions) = (Vec::new(), Vec::new());
    for e in (0..body.exprs.len() as u32).map(ExprId) {
        match (&body.expr(e).kind, typed.ty(e)) {
            (ExprKind::Field(_, name), ty) if model.lock_in(ty).is_some() => {
                let Some(owner) = typed.fields.get(&e) else { continue };
                let parents = parents.get_or_insert_with(|| Parents::new(scan));
                out.uses.push(((*owner, name.clone()), mention(scan, parents, e)));
            }
            (ExprKind::Struct { fields, .. }, Ty::Adt(owner, _)) => {
                for (name, value) in fields {
                    let made = match field_ty(model, *owner, name) {
                        Some(ty) if model.lock_in(&ty).is_some() => made(scan, *value),
                        Some(ty) if model.handle_in(&ty).is_some() => started(scan, *value),
                        _ => continue,
                    };
                    out.uses.push(((*owner, name.clone()), LockUse::Made(made)));
                }
            }
            // `self.thread = Some(spawn(…));` keeps a handle, and is no use of it.
            (ExprKind::Assign(place, value), _) if model.handle_in(typed.ty(*place)).is_some() => {
                if let (ExprKind::Field(_, name), Some(owner)) =
                    (&body.expr(*place).kind, typed.fields.get(place))
                {
                    out.uses.push(((*owner, name.clone()), LockUse::Made(started(scan, *value))));
                    kept_at.push(*place);
                }
            }
            (ExprKind::Field(_, name), ty) if model.handle_in(ty).is_some() => {
                let Some(owner) = typed.fields.get(&e) else { continue };
                mentions.push((e, (*owner, name.clone())));
            }
            _ => {}
        }
    }
    mentions.retain(|(e, _)| !kept_at.contains(e));
    out.uses.extend(mentions.into_iter().map(|(_, key)| (key, LockUse::Other)));
    for (i, pat) in body.pats.iter().enumerate() {
        if let (Pat::Struct(_, fields), Some(Ty::Adt(owner, _))) =
            (pat, typed.pats.get(i).map(Ty::strip_refs))
        {
            for (name, _) in fields.iter().filter(|(n, _)| is_lock_field(model, *owner, n)) {
                out.uses.push(((*owner, name.clone()), LockUse::Other));
            }
        }
    }
    out
}

/// Names in a body that may be fields.
pub fn mentioned(body: &Body, out: &mut FxHashSet<Name>) {
    for expr in &body.exprs {
        match &expr.kind {
            ExprKind::Field(_, name) => drop(out.insert(name.clone())),
            ExprKind::Struct { fields, .. } => out.extend(fields.iter().map(|(n, _)| n.clone())),
            ExprKind::MacroCall { idents, .. } | ExprKind::Opaque { idents } => {
                out.extend(idents.iter().cloned())
            }
            _ => {}
        }
    }
    for pat in &body.pats {
        if let Pat::Struct(_, fields) = pat {
            out.extend(fields.iter().map(|(n, _)| n.clone()));
        }
    }
}

fn has_lock<'n>(model: &Model, ty: Option<&Ty>, mut names: impl Iterator<Item = &'n Name>) -> bool {
    match ty.map(Ty::strip_refs) {
        Some(Ty::Adt(owner, _)) => names.any(|n| is_lock_field(model, *owner, n)),
        _ => false,
    }
}

/// Is the field a lock, or does it keep handles of threads or tasks?
fn is_lock_field(model: &Model, owner: DefId, name: &Name) -> bool {
    field_ty(model, owner, name)
        .is_some_and(|ty| model.lock_in(&ty).is_some() || model.handle_in(&ty).is_some())
}

fn field_ty(model: &Model, owner: DefId, name: &Name) -> Option<Ty> {
    model.fields_of(owner).into_iter().find(|(n, _)| n == name).map(|(_, ty)| ty)
}

fn mention(scan: &Scan<'_>, parents: &Parents, field: ExprId) -> LockUse {
    let body = &*scan.flow.typed.body;
    let Some(call) = parents.of(field) else { return LockUse::Other };
    let ExprKind::MethodCall { recv, name, .. } = &body.expr(call).kind else { return LockUse::Other };
    let Some(acquires) = scan.acquires(call).filter(|a| *recv == field && !a.owned) else {
        return LockUse::Other;
    };
    let awaited = parents.of(call).filter(|up| matches!(body.expr(*up).kind, ExprKind::Await(_)));
    let Some((context, over_await, returned)) = held(scan, call) else { return LockUse::Other };
    let kept = kept(scan, parents, call);
    let looked_through = |e: ExprId| is_looked_through(scan, parents, e);
    let given = |e: ExprId| is_given_away(scan, parents, e);
    let (leaves, is_simple) = match &kept {
        None => (true, false),
        Some((Kept::Temporary(value), _)) => (given(*value), looked_through(*value)),
        Some((Kept::Local(_, mentions), _)) => {
            (mentions.iter().any(|m| given(*m)), mentions.iter().all(|m| looked_through(*m)))
        }
    };
    LockUse::Taken(Taken {
        method: scan.head(call),
        name: name.clone(),
        call: scan.whole(call),
        awaited: awaited.map(|a| scan.whole(a)),
        context,
        over_await,
        leaves: leaves || returned,
        is_simple: is_simple && scan.is_written(call),
        is_try: acquires.is_try || acquires.timed,
    })
}

/// Where a lock is taken: the context, and whether its guard meets an await, or is returned.
fn held(scan: &Scan<'_>, call: ExprId) -> Option<(Context, bool, bool)> {
    let mut out: Option<(Context, bool, bool)> = None;
    for unit in &scan.flow.units {
        let is_it = |g: &crate::flow::cfg::Guard| g.at == call && g.origin == Origin::Call;
        if !unit.cfg.guards.iter().any(is_it) {
            continue;
        }
        let entry = out.get_or_insert((unit.context, false, false));
        for point in &unit.live.points {
            match point.kind {
                PointKind::Acquire(ix) if is_it(unit.cfg.guard(ix)) => entry.0 = point.context,
                PointKind::Await(_) => entry.1 |= point.held.iter().any(|h| is_it(unit.cfg.guard(h.guard))),
                _ => {}
            }
        }
        entry.2 |= unit.live.returned.iter().any(|h| is_it(unit.cfg.guard(h.guard)));
    }
    out
}

/// The constructor that a new lock comes from, perhaps inside `Arc::new(…)`.
fn made(scan: &Scan<'_>, value: ExprId) -> Made {
    let unknown = Made { path: None, name: Name::default() };
    let body = &*scan.flow.typed.body;
    let ExprKind::Call(callee, args) = &body.expr(value).kind else { return unknown };
    let Some(def) = scan.callee(value).map(|d| scan.world.model.def(d)) else { return unknown };
    if !def.is_stub || !scan.is_written(*callee) {
        return unknown;
    }
    if scan.world.model.lock_mark(scan.flow.typed.ty(value)).is_some() {
        return Made { path: Some(scan.whole(*callee)), name: def.name.clone() };
    }
    match args[..] {
        [arg] => made(scan, arg),
        _ => unknown,
    }
}

/// The call that starts the thread or task whose handle a value is, through locals, `Some(…)` and `?`.
fn started(scan: &Scan<'_>, value: ExprId) -> Made {
    let body = &*scan.flow.typed.body;
    let mut e = crate::flow::walk::peel(body, value);
    let mut whole = e;
    for _ in 0..8 {
        if scan.marks(e).is_some_and(|m| m.spawn.is_some()) {
            let name = scan.callee(e).map(|d| scan.world.model.def(d).name.clone()).unwrap_or_default();
            return Made { path: Some(scan.head(e)), name };
        }
        let next = match &body.expr(e).kind {
            ExprKind::Path(_) => {
                let init = scan.local(e).and_then(|l| scan.flow.sources.init(l));
                whole = init.unwrap_or(whole);
                init
            }
            ExprKind::Call(_, args) if args.len() == 1 => Some(args[0]),
            ExprKind::MethodCall { recv, .. } => Some(*recv),
            ExprKind::Try(inner) => Some(*inner),
            _ => None,
        };
        let Some(next) = next else { break };
        e = crate::flow::walk::peel(body, next);
    }
    // `(0..n).map(|_| spawn(…)).collect()`.
    let mut first = None;
    crate::flow::walk::walk(body, whole, &mut |x| {
        let starts = matches!(body.expr(x).kind, ExprKind::Call(..) | ExprKind::MethodCall { .. })
            && scan.marks(x).is_some_and(|m| m.spawn.is_some());
        if starts && first.is_none() {
            first = Some(x);
        }
    });
    Made { path: first.map(|x| scan.head(x)), name: Name::default() }
}

/// All uses, by lock, and all names that stay unclear.
#[derive(Default)]
pub struct Evidence<'a> {
    uses: FxHashMap<&'a Key, Vec<&'a LockUse>>,
    unclear: FxHashSet<&'a Name>,
}

impl<'a> Evidence<'a> {
    /// Adds what a body does.
    pub fn add(&mut self, body: &'a BodyUses) {
        for (key, use_) in &body.uses {
            self.uses.entry(key).or_default().push(use_);
        }
        self.unclear.extend(&body.unclear);
    }
    /// Adds names that nobody can follow.
    pub fn darken(&mut self, names: &'a FxHashSet<Name>) {
        self.unclear.extend(names);
    }
    /// What is done with a lock, if that is all known.
    pub fn of(&self, decl: &LockDecl) -> Option<&[&'a LockUse]> {
        let is_named = decl.name.chars().next().is_some_and(|c| !c.is_ascii_digit());
        if !is_named || decl.is_public || decl.is_opaque || self.unclear.contains(&decl.name) {
            return None;
        }
        self.uses.get(&(decl.owner, decl.name.clone())).map(|u| &u[..])
    }
}
