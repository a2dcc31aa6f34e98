//! Evaluation of `#[cfg(…)]` for the host that a workspace is read for.

use crate::facts::{Attrs, Name};

/// Is everything under these attributes compiled? `test` counts as on: tests are read too, one tier lower.
/// An unknown predicate (`loom`, `tokio_unstable`) is off, as it is for `cargo build`.
pub(crate) fn is_active(attrs: &Attrs, features: &[Name]) -> bool {
    attrs.all("cfg").all(|a| Parser::new(&a.args).eval(features))
}

/// Does an attribute say that this is test code?
pub(crate) fn is_test(attrs: &Attrs) -> bool {
    attrs.has_last("test") || attrs.has_last("rstest") || attrs.all("cfg").any(|a| mentions_test(&a.args))
}

/// `cfg(test)` or `cfg(all(test, …))`: a predicate that needs `test`.
fn mentions_test(args: &str) -> bool {
    let mut parser = Parser::new(args);
    parser.needs_test()
}

struct Parser<'a> {
    rest: &'a str,
    depth: u32,
}

/// Nesting deeper than this is nonsense; it is taken as inactive.
const MAX_DEPTH: u32 = 32;

impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Parser { rest: text, depth: 0 }
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
    }

    fn word(&mut self) -> &'a str {
        self.skip_space();
        let end = self.rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest.trim_start();
        word
    }

    /// `= "value"` behind a key.
    fn value(&mut self) -> Option<&'a str> {
        let rest = self.rest.strip_prefix('=')?.trim_start().strip_prefix('"')?;
        let end = rest.find('"')?;
        self.rest = &rest[end + 1..];
        Some(&rest[..end])
    }

    /// The predicates between parentheses, each through `each`; false if there are none.
    fn list(&mut self, mut each: impl FnMut(&mut Self)) {
        let Some(rest) = self.rest.strip_prefix('(') else { return };
        self.rest = rest;
        loop {
            self.skip_space();
            if let Some(rest) = self.rest.strip_prefix(')') {
                self.rest = rest;
                return;
            }
            if self.rest.is_empty() {
                return;
            }
            let before = self.rest.len();
            each(self);
            if self.rest.len() >= before {
                self.rest = "";
            }
        }
    }

    fn eval(&mut self, features: &[Name]) -> bool {
        if self.depth > MAX_DEPTH {
            self.rest = "";
            return false;
        }
        self.depth += 1;
        let word = self.word();
        let on = match word {
            "all" => {
                let mut all = true;
                self.list(|p| all &= p.eval(features));
                all
            }
            "any" => {
                let mut any = false;
                self.list(|p| any |= p.eval(features));
                any
            }
            "not" => {
                let about_test = mentions_test(self.rest.strip_prefix('(').unwrap_or(""));
                let mut inner = false;
                self.list(|p| inner |= p.eval(features));
                about_test || !inner
            }
            key => match self.value() {
                Some(value) => host_value(key, value, features),
                None => matches!(key, "test" | "unix" | "debug_assertions" | "panic" | "true"),
            },
        };
        self.depth -= 1;
        on
    }

    fn needs_test(&mut self) -> bool {
        if self.depth > MAX_DEPTH {
            return false;
        }
        self.depth += 1;
        let word = self.word();
        let needs = match word {
            "test" => true,
            "all" => {
                let mut any = false;
                self.list(|p| any |= p.needs_test());
                any
            }
            "any" | "not" => {
                self.list(|p| {
                    p.needs_test();
                });
                false
            }
            _ => {
                self.value();
                false
            }
        };
        self.depth -= 1;
        needs
    }
}

/// `key = "value"` on a 64-bit Linux host with the standard library.
fn host_value(key: &str, value: &str, features: &[Name]) -> bool {
    match key {
        "feature" => features.iter().any(|f| f == value),
        "target_os" => value == "linux",
        "target_family" => value == "unix",
        "target_arch" => value == "x86_64",
        "target_pointer_width" => value == "64",
        "target_endian" => value == "little",
        "target_env" => value == "gnu",
        "target_has_atomic" => matches!(value, "8" | "16" | "32" | "64" | "ptr"),
        "panic" => value == "unwind",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Attr;

    fn check(cfg: &str, active: bool, test: bool) {
        let attrs = Attrs(vec![Attr { path: "cfg".into(), args: cfg.into() }]);
        let features = [Name::from("rt"), Name::from("sync")];
        assert_eq!(is_active(&attrs, &features), active, "is_active({cfg})");
        assert_eq!(is_test(&attrs), test, "is_test({cfg})");
    }

    #[test]
    fn predicates() {
        check("test", true, true);
        check("not(test)", true, false);
        check("feature = \"rt\"", true, false);
        check("feature=\"net\"", false, false);
        check("not (feature = \"net\")", true, false);
        check("all(feature = \"rt\", feature = \"sync\")", true, false);
        check("all(feature = \"rt\", feature = \"net\")", false, false);
        check("any(feature = \"rt\", feature = \"net\")", true, false);
        check("all(test, not(loom))", true, true);
        check("loom", false, false);
        check("windows", false, false);
        check("target_os = \"linux\"", true, false);
        check("any(windows, target_os = \"macos\")", false, false);
        check("any()", false, false);
        check("all(", true, false);
    }

    #[test]
    fn nonsense_ends() {
        for text in ["(((((", "any(any(any(", "= = =", "all(\u{1F600})", "not"] {
            let attrs = Attrs(vec![Attr { path: "cfg".into(), args: text.into() }]);
            is_active(&attrs, &[]);
            is_test(&attrs);
        }
    }
}
