//! Which lock an expression names: a root and the fields that lead from it.
//!
//! References, dereferences, `Arc`s and clones of them are seen through; a local that is only
//! another name for a place is replaced by that place. What comes out of a container is an unknown
//! element of it.

use super::World;
use super::walk::{peel, walk, walk_pat};
use crate::facts::{Body, ExprId, ExprKind, Name, Pat, PatId, StmtKind};
use crate::model::{Callee, DefId, DefKind, LocalId, Res, Ty, TypedBody};
use rustc_hash::{FxHashMap, FxHashSet};

/// What a lock's path begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LockRoot {
    /// A parameter of the function, by index (`self` first if there is one).
    Param(u32),
    /// A local of the body.
    Local(LocalId),
    /// A static or const.
    Static(DefId),
    /// Something that cannot be named.
    Opaque,
}

/// A step on the way to a lock.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Seg {
    /// A field of a struct.
    Field(DefId, Name),
    /// A field of a tuple or of something not resolved.
    Part(Name),
    /// An element of a container: which one is not known.
    Elem,
    /// What a lock protects.
    Content,
}

/// What two instances of the same lock have in common even if they are reached differently.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LockKey {
    /// A field of a type.
    Field(DefId, Name),
    /// A static.
    Static(DefId),
}

/// Which lock.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LockPath {
    /// What it begins with.
    pub root: LockRoot,
    /// How it goes on.
    pub segs: Vec<Seg>,
    /// The declaration, if it is a field or static.
    pub key: Option<LockKey>,
}

/// How two locks compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Certainly the same instance.
    Same,
    /// The same field of the same type, perhaps of another instance.
    Maybe,
    /// Not the same, or nothing speaks for it.
    Different,
}

impl LockPath {
    fn opaque() -> LockPath {
        LockPath { root: LockRoot::Opaque, segs: Vec::new(), key: None }
    }
    fn push(mut self, seg: Seg) -> LockPath {
        match &seg {
            Seg::Field(owner, name) => self.key = Some(LockKey::Field(*owner, name.clone())),
            Seg::Part(_) | Seg::Content => self.key = None,
            Seg::Elem => {}
        }
        if self.segs.len() < MAX_SEGS {
            self.segs.push(seg);
        } else {
            self.root = LockRoot::Opaque;
        }
        self
    }
    /// Is it one certain instance?
    pub fn is_exact(&self) -> bool {
        self.root != LockRoot::Opaque && !self.segs.contains(&Seg::Elem)
    }
    /// Compares two locks of one body.
    pub fn relation(&self, other: &LockPath) -> Relation {
        if self.is_exact() && self.root == other.root && self.segs == other.segs {
            return Relation::Same;
        }
        match (&self.key, &other.key) {
            (Some(a), Some(b)) if a == b => match a {
                LockKey::Static(_) if self.segs == other.segs && self.is_exact() => Relation::Same,
                _ => Relation::Maybe,
            },
            _ => Relation::Different,
        }
    }
    /// The lock that a callee names, in the caller's terms; `args` gives the place of an argument.
    pub fn substitute(&self, args: &mut dyn FnMut(u32) -> Option<LockPath>) -> LockPath {
        let mut out = match self.root {
            LockRoot::Param(n) => args(n).unwrap_or_else(LockPath::opaque),
            LockRoot::Static(_) => LockPath { segs: Vec::new(), ..self.clone() },
            LockRoot::Local(_) | LockRoot::Opaque => LockPath::opaque(),
        };
        for seg in &self.segs {
            out = out.push(seg.clone());
        }
        if !self.segs.is_empty() || self.key.is_some() {
            out.key = self.key.clone();
        }
        out
    }
    /// Does it mean something outside the function?
    pub fn is_portable(&self) -> bool {
        self.key.is_some() || matches!(self.root, LockRoot::Param(_) | LockRoot::Static(_))
    }
    /// For messages: `self.inner.state`.
    pub fn show(&self, world: &World<'_>, typed: &TypedBody, sources: &Sources) -> String {
        let name = |l: LocalId| typed.locals.get(l.0 as usize).map(|l| l.name.to_string());
        let mut out = match self.root {
            LockRoot::Param(n) => sources.param_local(n).and_then(name),
            LockRoot::Local(l) => name(l),
            LockRoot::Static(d) => Some(world.model.def(d).name.to_string()),
            LockRoot::Opaque => None,
        }
        .unwrap_or_default();
        if self.root == LockRoot::Opaque {
            return match &self.key {
                Some(LockKey::Field(owner, name)) => format!("{}.{name}", world.model.def(*owner).name),
                Some(LockKey::Static(d)) => world.model.def(*d).name.to_string(),
                None => "the lock".to_string(),
            };
        }
        for seg in &self.segs {
            match seg {
                Seg::Field(_, name) | Seg::Part(name) => {
                    out.push('.');
                    out.push_str(name);
                }
                Seg::Elem => out.push_str("[_]"),
                Seg::Content => {}
            }
        }
        out
    }
}

/// Longer paths are cut and then name no certain instance.
const MAX_SEGS: usize = 8;

/// What a local is another name for.
#[derive(Clone, Debug)]
pub struct Source {
    /// The expression.
    pub expr: ExprId,
    /// How to get from there to the local.
    pub segs: Vec<Seg>,
}

/// The locals of a body with where they come from.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    of: FxHashMap<LocalId, Source>,
    reassigned: FxHashSet<LocalId>,
    /// Locals that are a whole parameter, with its index.
    params: FxHashMap<LocalId, u32>,
}

impl Sources {
    /// Reads a body.
    pub fn new(typed: &TypedBody) -> Sources {
        let body = &*typed.body;
        let mut out = Sources::default();
        for (i, pat) in body.params.iter().enumerate() {
            let mut pat = *pat;
            while let Some(Pat::Typed(inner, _) | Pat::Ref(inner)) = body.pats.get(pat.0 as usize) {
                pat = *inner;
            }
            if let (Some(Pat::Bind { .. }), Some(local)) =
                (body.pats.get(pat.0 as usize), typed.binds.get(&pat))
            {
                out.params.insert(*local, i as u32);
            }
        }
        let Some(root) = body.root else { return out };
        walk(body, root, &mut |e| match &body.expr(e).kind {
            ExprKind::Block(block) => {
                for stmt in &block.stmts {
                    if let StmtKind::Let { pat, init: Some(init), .. } = &stmt.kind {
                        out.pattern(typed, *pat, *init, Vec::new());
                    }
                }
            }
            ExprKind::Let(pat, init) => out.pattern(typed, *pat, *init, Vec::new()),
            ExprKind::Match(scrutinee, arms) => {
                arms.iter().for_each(|arm| out.pattern(typed, arm.pat, *scrutinee, Vec::new()));
            }
            ExprKind::For { pat, iter, .. } => out.pattern(typed, *pat, *iter, vec![Seg::Elem]),
            ExprKind::Assign(place, _) => {
                if let Some(Res::Local(l)) = typed.paths.get(place) {
                    out.reassigned.insert(*l);
                }
            }
            _ => {}
        });
        out
    }

    fn pattern(&mut self, typed: &TypedBody, pat: PatId, expr: ExprId, segs: Vec<Seg>) {
        let Some(node) = typed.body.pats.get(pat.0 as usize) else { return };
        let with = |seg: Seg| {
            let mut segs = segs.clone();
            segs.push(seg);
            segs
        };
        match node {
            Pat::Bind { sub, .. } => {
                if let Some(local) = typed.binds.get(&pat) {
                    self.of.entry(*local).or_insert(Source { expr, segs: segs.clone() });
                }
                sub.iter().for_each(|s| self.pattern(typed, *s, expr, segs.clone()));
            }
            // `Some(x)`, `Ok(x)`: the payload is what matters, the wrapper is seen through.
            Pat::TupleStruct(_, list) if list.len() == 1 => self.pattern(typed, list[0], expr, segs),
            Pat::TupleStruct(_, list) | Pat::Tuple(list) => {
                for (n, p) in list.iter().enumerate() {
                    self.pattern(typed, *p, expr, with(Seg::Part(Name::new(n.to_string()))));
                }
            }
            Pat::Struct(_, fields) => {
                let owner = match typed.pats.get(pat.0 as usize).map(Ty::strip_refs) {
                    Some(Ty::Adt(def, _)) => Some(*def),
                    _ => None,
                };
                for (name, p) in fields {
                    let seg = match owner {
                        Some(def) => Seg::Field(def, name.clone()),
                        None => Seg::Part(name.clone()),
                    };
                    self.pattern(typed, *p, expr, with(seg));
                }
            }
            Pat::Slice(list) => list.iter().for_each(|p| self.pattern(typed, *p, expr, with(Seg::Elem))),
            Pat::Or(list) => list.iter().for_each(|p| self.pattern(typed, *p, expr, segs.clone())),
            Pat::Ref(p) | Pat::Typed(p, _) => self.pattern(typed, *p, expr, segs),
            Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Lit | Pat::Opaque => {}
        }
    }

    /// The index of the parameter that this local is.
    pub fn param(&self, local: LocalId) -> Option<u32> {
        self.params.get(&local).copied()
    }

    /// The local that a parameter is, by index.
    pub fn param_local(&self, n: u32) -> Option<LocalId> {
        self.params.iter().find(|(_, i)| **i == n).map(|(l, _)| *l)
    }

    /// All locals with where they come from, in no order.
    pub fn iter(&self) -> impl Iterator<Item = (LocalId, &Source)> {
        self.of.iter().map(|(l, s)| (*l, s))
    }

    /// Is the local assigned to after its declaration?
    pub fn is_reassigned(&self, local: LocalId) -> bool {
        self.reassigned.contains(&local)
    }

    /// The initialiser of a local that is bound whole and never assigned again.
    pub fn init(&self, local: LocalId) -> Option<ExprId> {
        let source = self.of.get(&local)?;
        (source.segs.is_empty() && !self.reassigned.contains(&local)).then_some(source.expr)
    }
}

/// Adds to a set the locals that an expression mentions but does not declare.
pub fn captures(typed: &TypedBody, closure: ExprId) -> Vec<LocalId> {
    let body = &*typed.body;
    let (mut used, mut own) = (Vec::new(), FxHashSet::default());
    walk(body, closure, &mut |e| {
        declared(body, e, &mut |p| {
            walk_pat(body, p, &mut |p| own.extend(typed.binds.get(&p).copied()));
        });
        if let Some(Res::Local(l)) = typed.paths.get(&e)
            && !used.contains(l)
        {
            used.push(*l);
        }
    });
    used.retain(|l| !own.contains(l));
    used
}

/// The patterns that an expression itself declares.
fn declared(body: &Body, e: ExprId, f: &mut dyn FnMut(PatId)) {
    match &body.expr(e).kind {
        ExprKind::Block(block) => {
            for stmt in &block.stmts {
                if let StmtKind::Let { pat, .. } = &stmt.kind {
                    f(*pat);
                }
            }
        }
        ExprKind::Let(pat, _) | ExprKind::For { pat, .. } => f(*pat),
        ExprKind::Match(_, arms) => arms.iter().for_each(|a| f(a.pat)),
        ExprKind::Closure { params, .. } => params.iter().for_each(|(p, _)| f(*p)),
        ExprKind::Select { arms, .. } => arms.iter().for_each(|a| f(a.pat)),
        _ => {}
    }
}

/// Names locks in one body.
pub struct Namer<'a> {
    /// The workspace.
    pub world: &'a World<'a>,
    /// The body.
    pub typed: &'a TypedBody,
    /// Its locals.
    pub sources: &'a Sources,
}

/// How far chains of local names are followed.
const MAX_DEPTH: u32 = 24;

impl Namer<'_> {
    /// The place that an expression names.
    pub fn path(&self, e: ExprId) -> LockPath {
        self.at(e, 0).unwrap_or_else(LockPath::opaque)
    }

    fn at(&self, e: ExprId, depth: u32) -> Option<LockPath> {
        if depth > MAX_DEPTH {
            return None;
        }
        let body = &*self.typed.body;
        match &body.exprs.get(e.0 as usize)?.kind {
            ExprKind::Scope(a)
            | ExprKind::Ref(_, a)
            | ExprKind::Deref(a)
            | ExprKind::Await(a)
            | ExprKind::Try(a)
            | ExprKind::Pin(a)
            | ExprKind::Cast(a, _) => self.at(*a, depth + 1),
            ExprKind::Block(block) => self.at(block.tail?, depth + 1),
            ExprKind::Path(_) => match self.typed.paths.get(&e)? {
                Res::Local(local) => Some(self.local(*local, depth + 1)),
                Res::Def(def) => {
                    let kind = self.world.model.def(*def).kind;
                    let key = Some(LockKey::Static(*def));
                    matches!(kind, DefKind::Static | DefKind::Const).then_some(LockPath {
                        root: LockRoot::Static(*def),
                        segs: Vec::new(),
                        key,
                    })
                }
            },
            ExprKind::Field(base, name) => {
                let base = self.at(*base, depth + 1).unwrap_or_else(LockPath::opaque);
                Some(match self.typed.fields.get(&e) {
                    Some(owner) => base.push(Seg::Field(*owner, name.clone())),
                    None => base.push(Seg::Part(name.clone())),
                })
            }
            ExprKind::Index(base, _) => Some(self.at(*base, depth + 1)?.push(Seg::Elem)),
            ExprKind::MethodCall { recv, name, .. } => self.method(e, *recv, name, depth + 1),
            ExprKind::Call(_, args) => self.call(e, args, depth + 1),
            _ => None,
        }
    }

    fn local(&self, local: LocalId, depth: u32) -> LockPath {
        let own = LockPath { root: LockRoot::Local(local), segs: Vec::new(), key: None };
        if self.sources.reassigned.contains(&local) {
            return LockPath::opaque();
        }
        if let Some(param) = self.sources.param(local) {
            return LockPath { root: LockRoot::Param(param), ..own };
        }
        let Some(source) = self.sources.of.get(&local) else { return own };
        let Some(mut path) = self.at(source.expr, depth) else { return own };
        for seg in &source.segs {
            path = path.push(seg.clone());
        }
        // An unknown element, but always the same one under this name.
        if path.is_exact() { path } else { LockPath { key: path.key, ..own } }
    }

    fn method(&self, e: ExprId, recv: ExprId, name: &str, depth: u32) -> Option<LockPath> {
        let Some(Callee::Fn { def, .. }) = self.typed.calls.get(&e) else { return None };
        let model = self.world.model;
        if model.fn_marks(*def).is_some_and(|m| m.acquire.is_some()) {
            return Some(self.at(recv, depth)?.push(Seg::Content));
        }
        if let Some(place) = self.world.summary(*def).and_then(|s| s.place.as_ref()) {
            return self.mapped(e, place);
        }
        let once = || {
            matches!(self.typed.ty(recv).strip_refs(), Ty::Adt(d, _)
                if matches!(model.def(*d).name.as_str(), "OnceLock" | "OnceCell" | "LazyLock" | "LazyCell" | "Once" | "Lazy"))
        };
        match name {
            "clone" | "unwrap" | "expect" | "as_ref" | "as_mut" | "as_deref" | "as_deref_mut" | "deref"
            | "deref_mut" | "borrow" | "unwrap_or_else" | "into_inner" | "get_or_init" | "upgrade"
            | "downgrade" | "cloned" | "to_owned" | "ok" | "err" | "as_pin_mut" | "get_ref"
            | "get_mut_ref" => self.at(recv, depth),
            "get" | "force" if once() => self.at(recv, depth),
            _ if model.def(*def).is_stub => Some(self.at(recv, depth)?.push(Seg::Elem)),
            _ => None,
        }
    }

    fn call(&self, e: ExprId, args: &[ExprId], depth: u32) -> Option<LockPath> {
        let Some(Callee::Fn { def, .. }) = self.typed.calls.get(&e) else { return None };
        if let Some(place) = self.world.summary(*def).and_then(|s| s.place.as_ref()) {
            return self.mapped(e, place);
        }
        let info = self.world.model.def(*def);
        match (info.name.as_str(), args) {
            ("clone" | "downgrade" | "as_ref" | "deref" | "force" | "pin", [arg]) if info.is_stub => {
                self.at(*arg, depth)
            }
            _ => None,
        }
    }

    /// A place that the callee of `call` names, in this body's terms.
    pub fn mapped(&self, call: ExprId, place: &LockPath) -> Option<LockPath> {
        let args = self.arguments(call);
        let path = place.substitute(&mut |n| args.get(n as usize).map(|a| self.path(*a)));
        (path.root != LockRoot::Opaque || path.key.is_some()).then_some(path)
    }

    /// The arguments of a call, the receiver first.
    pub fn arguments(&self, call: ExprId) -> Vec<ExprId> {
        arguments(&self.typed.body, call)
    }
}

/// The arguments of a call, the receiver first.
pub fn arguments(body: &Body, call: ExprId) -> Vec<ExprId> {
    match body.exprs.get(peel(body, call).0 as usize).map(|x| &x.kind) {
        Some(ExprKind::Call(_, args)) => args.clone(),
        Some(ExprKind::MethodCall { recv, args, .. }) => {
            let mut out = vec![*recv];
            out.extend(args);
            out
        }
        _ => Vec::new(),
    }
}
