//! Name resolution: module scopes, imports, globs, crates and preludes.

use super::index::{Import, Index};
use super::{DefId, DefKind};
use crate::engine::TargetKind;
use crate::facts::{Name, Vis};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The two namespaces that matter here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Ns {
    Type,
    Value,
}

/// An import chain longer than this is a cycle.
const MAX_DEPTH: u32 = 48;

/// Memoised answers; valid as long as the index.
#[derive(Default)]
pub(crate) struct NameMemo {
    lookups: RefCell<FxHashMap<(DefId, Name, Ns), Option<DefId>>>,
    traits: RefCell<FxHashMap<DefId, Rc<FxHashSet<DefId>>>>,
    active: RefCell<FxHashSet<(DefId, Name, Ns)>>,
    /// Set when a lookup met itself: then "not found" is not the last word for those in between.
    cycle: Cell<bool>,
}

impl NameMemo {
    /// Forgets what was asked of other modules.
    pub(crate) fn keep(&mut self, known: impl Fn(&DefId) -> bool) {
        self.lookups.get_mut().retain(|(module, ..), _| known(module));
        self.traits.get_mut().retain(|module, _| known(module));
    }
}

/// Name resolution over an index.
#[derive(Clone, Copy)]
pub(crate) struct Names<'a> {
    pub index: &'a Index,
    pub memo: &'a NameMemo,
}

impl<'a> Names<'a> {
    /// A name in a module itself: its items, imports, globs. Not its parents, no prelude.
    pub(crate) fn lookup(&self, module: DefId, name: &Name, ns: Ns) -> Option<DefId> {
        let scope = self.index.scopes.get(&module)?;
        let own = match ns {
            Ns::Type => scope.types.get(name),
            Ns::Value => scope.values.get(name),
        };
        if let Some(&def) = own {
            return Some(def);
        }
        if !scope.named.contains_key(name) && scope.globs.is_empty() {
            return None;
        }
        let key = (module, name.clone(), ns);
        if let Some(&known) = self.memo.lookups.borrow().get(&key) {
            return known;
        }
        if self.memo.active.borrow().len() as u32 > MAX_DEPTH
            || !self.memo.active.borrow_mut().insert(key.clone())
        {
            self.memo.cycle.set(true);
            return None;
        }
        let outer_cycle = self.memo.cycle.replace(false);
        let found = self.through_imports(module, name, ns);
        self.memo.active.borrow_mut().remove(&key);
        if found.is_some() || !self.memo.cycle.get() || self.memo.active.borrow().is_empty() {
            self.memo.lookups.borrow_mut().insert(key, found);
        }
        let nested = !self.memo.active.borrow().is_empty();
        self.memo.cycle.set(nested && (outer_cycle || self.memo.cycle.get()));
        found
    }

    fn through_imports(&self, module: DefId, name: &Name, ns: Ns) -> Option<DefId> {
        let scope = self.index.scopes.get(&module)?;
        if let Some(at) = scope.named.get(name) {
            for &i in at {
                if let Some(def) = self.import_target(module, &scope.imports[i as usize], ns) {
                    return Some(def);
                }
            }
            return None;
        }
        for &i in &scope.globs {
            let Some(target) = self.import_target(module, &scope.imports[i as usize], Ns::Type) else {
                continue;
            };
            if let Some(def) = self.in_glob(target, name, ns, module) {
                return Some(def);
            }
        }
        None
    }

    /// What a glob import of `target` into `from` gives for a name.
    fn in_glob(&self, target: DefId, name: &Name, ns: Ns, from: DefId) -> Option<DefId> {
        if self.index.get(target)?.def.kind == DefKind::Enum {
            return self.variant(target, name);
        }
        let scope = self.index.scopes.get(&target)?;
        let own = match ns {
            Ns::Type => scope.types.get(name),
            Ns::Value => scope.values.get(name),
        };
        if let Some(&def) = own {
            let vis = &self.index.get(def)?.vis;
            return self.visible(vis, target, from).then_some(def);
        }
        if let Some(at) = scope.named.get(name)
            && !at.iter().any(|&i| self.visible(&scope.imports[i as usize].vis, target, from))
        {
            return None;
        }
        if !scope.named.contains_key(name)
            && !scope.globs.iter().any(|&i| self.visible(&scope.imports[i as usize].vis, target, from))
        {
            return None;
        }
        self.lookup(target, name, ns)
    }

    /// Can code in module `from` see what has this visibility in module `owner`?
    pub(crate) fn visible(&self, vis: &Vis, owner: DefId, from: DefId) -> bool {
        match vis {
            Vis::Public => true,
            Vis::Crate => self.krate(owner) == self.krate(from),
            Vis::Private => self.is_within(from, owner),
            Vis::In(path) => match path.first().map(|n| n.as_str()) {
                Some("super") => self.parent_module(owner).is_some_and(|p| self.is_within(from, p)),
                Some("self") => self.is_within(from, owner),
                _ => self.krate(owner) == self.krate(from),
            },
        }
    }

    fn krate(&self, def: DefId) -> Option<u32> {
        self.index.get(def).map(|d| d.def.krate)
    }

    fn parent_module(&self, module: DefId) -> Option<DefId> {
        let module = self.index.nearest_module(module);
        self.index.scopes.get(&module)?.parent.map(|p| self.index.nearest_module(p))
    }

    fn is_within(&self, mut module: DefId, ancestor: DefId) -> bool {
        loop {
            if module == ancestor {
                return true;
            }
            match self.index.scopes.get(&module).and_then(|s| s.parent) {
                Some(parent) => module = parent,
                None => return false,
            }
        }
    }

    fn import_target(&self, module: DefId, import: &Import, ns: Ns) -> Option<DefId> {
        let path: Vec<&Name> = import.use_.path.iter().collect();
        let (def, used) = self.path(module, import.use_.global, &path, ns)?;
        (used == path.len()).then_some(def)
    }

    /// A variant of an enum.
    pub(crate) fn variant(&self, enum_: DefId, name: &Name) -> Option<DefId> {
        self.index
            .members(enum_)
            .iter()
            .copied()
            .find(|&v| self.index.get(v).is_some_and(|d| d.def.name == *name))
    }

    /// Resolves as much of a path as names alone can: the definition reached and how many segments were used.
    /// What remains is relative to a type (`Type::new`, `T::Item`).
    pub(crate) fn path(&self, module: DefId, global: bool, path: &[&Name], ns: Ns) -> Option<(DefId, usize)> {
        let first = path.first()?;
        let ns_at = |i: usize| if i + 1 == path.len() { ns } else { Ns::Type };
        let krate = self.krate(module)?;
        let mut used = 1;
        let mut def = match first.as_str() {
            _ if global => self.extern_crate(krate, first).or_else(|| {
                // Edition 2015: `::a` begins at the crate root.
                self.lookup(self.index.crates[krate as usize].root, first, ns_at(0))
            })?,
            "crate" | "$crate" => self.index.crates[krate as usize].root,
            "self" => self.index.nearest_module(module),
            "super" => self.parent_module(module)?,
            _ => self.lexical(module, first, ns_at(0))?,
        };
        while used < path.len() {
            let name = path[used];
            let next = match self.index.get(def)?.def.kind {
                DefKind::Mod if *name == "super" => self.parent_module(def),
                DefKind::Mod if *name == "self" => Some(def),
                DefKind::Mod => Some(self.lookup(def, name, ns_at(used))?),
                DefKind::Enum => self.variant(def, name),
                _ => None,
            };
            let Some(next) = next else { break };
            def = next;
            used += 1;
        }
        Some((def, used))
    }

    /// A first segment: blocks and modules outwards to the nearest module, then crates, then preludes.
    pub(crate) fn lexical(&self, module: DefId, name: &Name, ns: Ns) -> Option<DefId> {
        let mut at = module;
        loop {
            if let Some(def) = self.lookup(at, name, ns) {
                return Some(def);
            }
            let scope = self.index.scopes.get(&at)?;
            match scope.parent {
                Some(parent) if scope.is_block => at = parent,
                _ => break,
            }
        }
        let krate = self.krate(module)?;
        if ns == Ns::Type {
            if let Some(root) = self.extern_crate(krate, name) {
                return Some(root);
            }
            // Edition 2015 paths in `use` begin at the root; harmless in others.
            let root = self.index.crates.get(krate as usize)?.root;
            if self.index.crates[krate as usize]
                .spec
                .as_ref()
                .is_some_and(|s| s.edition == crate::Edition::E2015)
                && let Some(def) = self.lookup(root, name, ns)
            {
                return Some(def);
            }
        }
        self.prelude().and_then(|p| self.lookup(p, name, ns))
    }

    /// `std::prelude::v1`, if the catalogue has it.
    fn prelude(&self) -> Option<DefId> {
        let std = *self.index.stub_crates.get("std")?;
        let root = self.index.crates.get(std as usize)?.root;
        let prelude = self.lookup(root, &Name::new_static("prelude"), Ns::Type)?;
        self.lookup(prelude, &Name::new_static("v1"), Ns::Type)
    }

    /// The root module of a crate that code of crate `krate` calls `name`.
    pub(crate) fn extern_crate(&self, krate: u32, name: &Name) -> Option<DefId> {
        let root = |k: u32| self.index.crates.get(k as usize).map(|c| c.root);
        let data = self.index.crates.get(krate as usize)?;
        if let Some(spec) = &data.spec {
            if let Some(dep) = spec.deps.iter().find(|d| d.name == *name) {
                let number = match dep.krate {
                    Some(i) => self.index.workspace_crate(i),
                    None => self
                        .index
                        .stub_crates
                        .get(&dep.package)
                        .or_else(|| self.index.libraries.get(dep.library?))
                        .copied(),
                };
                return number.and_then(root);
            }
            let own_lib = self.index.crates.iter().find(|c| {
                c.name == *name
                    && c.spec.as_ref().is_some_and(|s| s.package == spec.package && s.kind == TargetKind::Lib)
            });
            if let Some(lib) = own_lib
                && spec.kind != TargetKind::Lib
            {
                return Some(lib.root);
            }
        }
        self.index.stub_crates.get(name).copied().and_then(root)
    }

    /// The traits whose methods can be called in a module.
    pub(crate) fn traits_in_scope(&self, module: DefId) -> Rc<FxHashSet<DefId>> {
        if let Some(known) = self.memo.traits.borrow().get(&module) {
            return known.clone();
        }
        let mut out = FxHashSet::default();
        let mut seen = FxHashSet::default();
        let mut at = Some(module);
        while let Some(scope_of) = at {
            self.collect_traits(scope_of, scope_of, &mut seen, &mut out);
            let scope = self.index.scopes.get(&scope_of);
            at = scope.and_then(|s| if s.is_block { s.parent } else { None });
        }
        if let Some(prelude) = self.prelude() {
            self.collect_traits(prelude, module, &mut seen, &mut out);
        }
        let out = Rc::new(out);
        self.memo.traits.borrow_mut().insert(module, out.clone());
        out
    }

    fn collect_traits(
        &self,
        module: DefId,
        from: DefId,
        seen: &mut FxHashSet<DefId>,
        out: &mut FxHashSet<DefId>,
    ) {
        if !seen.insert(module) {
            return;
        }
        let Some(scope) = self.index.scopes.get(&module) else { return };
        let is_trait = |d: DefId| self.index.get(d).is_some_and(|d| d.def.kind == DefKind::Trait);
        out.extend(scope.types.values().copied().filter(|&d| is_trait(d)));
        for import in &scope.imports {
            if module != from && !self.visible(&import.vis, module, from) {
                continue;
            }
            let Some(target) = self.import_target(module, import, Ns::Type) else { continue };
            if import.use_.glob {
                self.collect_traits(target, from, seen, out);
            } else if is_trait(target) {
                out.insert(target);
            }
        }
    }
}
