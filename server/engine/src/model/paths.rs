//! Where the file of `mod name;` may stand.

use crate::facts::Name;

/// Candidate paths of a child module's file, best first. `path` is the declaring file, `owns_dir` is true for crate
/// roots and `mod.rs` files, `inline` the inline modules around the declaration.
pub(crate) fn candidates(
    path: &str,
    owns_dir: bool,
    inline: &[Name],
    name: &str,
    path_attr: Option<&str>,
) -> Vec<String> {
    let (dir, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.strip_suffix(".rs").unwrap_or(file);
    let mut base = dir.to_string();
    // `#[path]` outside inline modules is relative to the file's own folder, also in files that own none.
    if !(owns_dir || path_attr.is_some() && inline.is_empty()) {
        push(&mut base, stem);
    }
    for module in inline {
        push(&mut base, module);
    }
    match path_attr {
        Some(attr) if attr.starts_with('/') => vec![normalise(attr)],
        Some(attr) => {
            push(&mut base, &attr.replace('\\', "/"));
            vec![normalise(&base)]
        }
        None => {
            push(&mut base, name);
            vec![format!("{base}.rs"), format!("{base}/mod.rs")]
        }
    }
}

fn push(base: &mut String, part: &str) {
    if !base.is_empty() {
        base.push('/');
    }
    base.push_str(part);
}

/// Takes out `.` and `..`.
fn normalise(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|p| *p != ".." && !p.is_empty()) => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::candidates;

    #[test]
    fn candidates_follow_the_reference() {
        let none: &[crate::facts::Name] = &[];
        assert_eq!(candidates("/w/src/lib.rs", true, none, "a", None), ["/w/src/a.rs", "/w/src/a/mod.rs"]);
        assert_eq!(candidates("/w/src/a.rs", false, none, "b", None), ["/w/src/a/b.rs", "/w/src/a/b/mod.rs"]);
        assert_eq!(candidates("/w/src/a.rs", false, none, "b", Some("x/y.rs")), ["/w/src/x/y.rs"]);
        assert_eq!(candidates("/w/src/a.rs", false, &["i".into()], "b", Some("y.rs")), ["/w/src/a/i/y.rs"]);
        assert_eq!(
            candidates("/w/src/lib.rs", true, &["i".into()], "b", None),
            ["/w/src/i/b.rs", "/w/src/i/b/mod.rs"]
        );
        assert_eq!(candidates("/w/src/lib.rs", true, none, "b", Some("../c.rs")), ["/w/c.rs"]);
        assert_eq!(candidates("lib.rs", true, none, "b", None), ["b.rs", "b/mod.rs"]);
    }
}
