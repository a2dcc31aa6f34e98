//! The workspace: crates, modules, names, types.
