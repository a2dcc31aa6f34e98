//! Starts the locklens server for Zed and hands it the settings.

use zed_extension_api::settings::LspSettings;
use zed_extension_api::{self as zed, serde_json, Command, LanguageServerId, Result, Worktree};

const INSTALL: &str =
    "locklens is not on the PATH; install it with: cargo install --git https://github.com/locklens/locklens";

struct Locklens;

impl zed::Extension for Locklens {
    fn new() -> Self {
        Locklens
    }

    fn language_server_command(&mut self, id: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let settings = LspSettings::for_worktree(id.as_ref(), worktree)?;
        let configured = settings.binary.and_then(|binary| binary.path);
        let command = configured.or_else(|| worktree.which("locklens")).ok_or(INSTALL)?;
        Ok(Command { command, args: vec!["lsp".to_string()], env: worktree.shell_env() })
    }

    fn language_server_workspace_configuration(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<serde_json::Value>> {
        let settings = LspSettings::for_worktree(id.as_ref(), worktree)?.settings;
        Ok(settings.map(|settings| serde_json::json!({ "locklens": settings })))
    }
}

zed::register_extension!(Locklens);
