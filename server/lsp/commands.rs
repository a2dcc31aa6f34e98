//! Commands: `locklens.explain` (a rule's page), `locklens.status` (how the analysis stands), and
//! `locklens.fixAllInWorkspace` (applies every safe fix of every file).

use crate::lsp::actions;
use crate::lsp::analyst::{Analyst, Question};
use crate::lsp::client::{self, Client};
use crate::lsp::convert;
use locklens_engine::rules;
use serde_json::{Value, json};
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::ls_types::ExecuteCommandParams;

/// A rule's page.
pub const EXPLAIN: &str = "locklens.explain";
const STATUS: &str = "locklens.status";
const FIX_ALL: &str = "locklens.fixAllInWorkspace";

/// All commands.
pub const ALL: &[&str] = &[EXPLAIN, STATUS, FIX_ALL];

/// Runs a command.
pub async fn execute(
    params: ExecuteCommandParams,
    analyst: &Analyst,
    client: &Client,
    lsp: &tower_lsp::Client,
) -> Result<Option<Value>> {
    match params.command.as_str() {
        EXPLAIN => explain(params.arguments.first()).map(Some),
        STATUS => Ok(analyst.ask(Question::Status).await.map(Value::from)),
        FIX_ALL => fix_all(analyst, client, lsp).await.map(Some),
        other => Err(Error::invalid_params(format!("there is no command {other}"))),
    }
}

/// Applies every safe fix of the workspace, or gives the edit to a client that applies none itself. The
/// answer says how many files change. One round: fixes that overlap wait for the next.
async fn fix_all(analyst: &Analyst, client: &Client, lsp: &tower_lsp::Client) -> Result<Value> {
    let reported = analyst.ask(Question::AllReported).await.ok_or_else(Error::internal_error)?;
    let Some(offer) = actions::all_safe(&reported) else { return Ok(json!({ "files": 0 })) };
    let edit = convert::workspace_edit(&offer, client);
    let files = offer.files.len();
    if !client.applies_edits {
        return Ok(json!({ "files": files, "edit": edit }));
    }
    let lsp = lsp.clone();
    client::ask("to apply the fixes", async move { lsp.apply_edit(edit).await }, |answer| {
        if !answer.applied {
            tracing::warn!(
                "the client has not applied the fixes: {}",
                answer.failure_reason.unwrap_or_default()
            );
        }
    });
    Ok(json!({ "files": files }))
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
