//! Commands: `locklens.explain` (a rule's page) and `locklens.status` (how the analysis stands).

use crate::lsp::analyst::{Analyst, Question};
use locklens_engine::rules;
use serde_json::Value;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::ls_types::ExecuteCommandParams;

const EXPLAIN: &str = "locklens.explain";
const STATUS: &str = "locklens.status";

/// All commands.
pub const ALL: &[&str] = &[EXPLAIN, STATUS];

/// Runs a command.
pub async fn execute(params: ExecuteCommandParams, analyst: &Analyst) -> Result<Option<Value>> {
    match params.command.as_str() {
        EXPLAIN => explain(params.arguments.first()).map(Some),
        STATUS => Ok(analyst.ask(Question::Status).await.map(Value::from)),
        other => Err(Error::invalid_params(format!("there is no command {other}"))),
    }
}

/// The markdown page of the rule that the first argument names.
fn explain(rule: Option<&Value>) -> Result<Value> {
    let Some(id) = rule.and_then(Value::as_str) else {
        return Err(Error::invalid_params(format!("{EXPLAIN} takes the id of a rule")));
    };
    let rule = rules::find(id).ok_or_else(|| Error::invalid_params(format!("there is no rule {id}")))?;
    Ok(Value::from(rule.docs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explain_gives_the_page_of_every_rule() {
        for rule in rules::ALL {
            assert_eq!(explain(Some(&Value::from(rule.id))).unwrap(), rule.docs);
        }
    }

    #[test]
    fn explain_says_what_is_wrong_with_its_argument() {
        assert!(explain(None).unwrap_err().message.contains("takes the id"));
        assert!(explain(Some(&Value::from("no-such"))).unwrap_err().message.contains("no-such"));
    }
}
