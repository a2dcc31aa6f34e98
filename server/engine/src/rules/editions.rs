//! What depends on the edition: for a file without a manifest nobody knows it.

use super::scan::Scan;
use super::uses::Parents;
use crate::facts::{ExprId, ExprKind};
use crate::flow::walk::walk;

/// Would a temporary guard made at `at` be gone at `point` in another edition? True in the `else` of an
/// `if let` (dropped before it from 2024 on), and behind a block in whose tail the guard is made.
pub fn matters(scan: &Scan<'_>, parents: &Parents, at: ExprId, point: ExprId) -> bool {
    let body = &*scan.flow.typed.body;
    let holds = |e: ExprId| {
        let mut found = false;
        walk(body, e, &mut |x| found |= x == point);
        found
    };
    let mut below = at;
    while let Some(up) = parents.of(below) {
        match &body.expr(up).kind {
            ExprKind::Scope(_) => return false,
            ExprKind::Block(block) if block.tail == Some(below) && !holds(up) => return true,
            ExprKind::If { cond, else_: Some(else_), .. } if *cond == below && holds(*else_) => return true,
            _ => {}
        }
        below = up;
    }
    false
}

/// Is the edition of this body not known?
pub fn unknown(scan: &Scan<'_>) -> bool {
    !scan.world.model.edition(scan.flow.body).1
}

#[cfg(test)]
mod tests {
    use crate::test_support::Workspace;

    #[test]
    fn a_file_without_a_manifest_is_given_the_benefit_of_the_doubt() {
        let rules = |code: &str| {
            let head = "use std::sync::Mutex;\nasync fn wait() {}\n";
            let text = format!("{head}pub async fn f(m: &Mutex<Option<u32>>) {{\n{code}\n}}\n");
            let with = Workspace::new(&text).findings().len();
            let without = Workspace::lone(&text).findings().len();
            (with > 0, without > 0)
        };
        let doubtful = [
            "if let Some(_) = *m.lock().unwrap() {} else { *m.lock().unwrap() = None; }",
            "if let Some(_) = m.lock().unwrap().take() {} else { wait().await }",
            "match { m.lock().unwrap().is_some() } { _ => wait().await }",
        ];
        for code in doubtful {
            assert_eq!(rules(code), (true, false), "{code}");
        }
        let certain = [
            "if let Some(_) = *m.lock().unwrap() { *m.lock().unwrap() = None; }",
            "match m.lock().unwrap().take() { _ => wait().await }",
            "let g = m.lock().unwrap(); wait().await; drop(g);",
        ];
        for code in certain {
            assert_eq!(rules(code), (true, true), "{code}");
        }
    }
}
