//! `await-holding-invalid-types` of `clippy.toml`: the one key of clippy's that means the same here.

use super::{parse, read};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Type paths and reasons from the `clippy.toml` or `.clippy.toml` nearest to each package
/// (as clippy looks for it: upward), and warnings.
pub fn invalid_types(packages: &[PathBuf]) -> (Vec<(String, String)>, Vec<String>) {
    let files: BTreeSet<PathBuf> = packages
        .iter()
        .filter_map(|dir| {
            let names = |d: &std::path::Path| [d.join("clippy.toml"), d.join(".clippy.toml")];
            dir.ancestors().flat_map(names).find(|f| f.is_file())
        })
        .collect();
    let mut types = Vec::new();
    let mut warnings = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|e| e.to_string());
        match text.and_then(|t| parse(&t)) {
            Ok(table) => {
                if let Some(value) = table.get("await-holding-invalid-types") {
                    let mut wrong = Vec::new();
                    types.extend(read::invalid_types("await-holding-invalid-types", value, &mut wrong));
                    warnings.extend(wrong.into_iter().map(|w| format!("{}: {w}", file.display())));
                }
            }
            Err(error) => warnings.push(format!("{}: {error}", file.display())),
        }
    }
    (types, warnings)
}
