// The page of a rule, shown as a markdown preview of a document that is in no file.
import type { ExtensionContext, TextDocumentContentProvider } from "vscode";
import { commands, languages, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { ExecuteCommandRequest } from "vscode-languageclient/node";

const SCHEME = "locklens";

/** Serves `locklens:RULE.md` from the server that `client` gives. */
export function registerPages(context: ExtensionContext, client: () => LanguageClient | undefined): void {
  const pages: TextDocumentContentProvider = {
    async provideTextDocumentContent(uri) {
      const rule = uri.path.replace(/\.md$/, "");
      const params = { command: "locklens.explain", arguments: [rule] };
      return (await client()?.sendRequest(ExecuteCommandRequest.type, params)) as string | undefined;
    },
  };
  context.subscriptions.push(workspace.registerTextDocumentContentProvider(SCHEME, pages));
}

/** Shows the page of `rule`, or else of the finding under the cursor, or else of one that is picked. */
export async function explainRule(context: ExtensionContext, rule?: string): Promise<void> {
  const chosen = rule ?? ruleUnderCursor() ?? (await pickRule(context));
  if (chosen) {
    await commands.executeCommand("markdown.showPreview", Uri.from({ scheme: SCHEME, path: `${chosen}.md` }));
  }
}

function ruleUnderCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const here = languages
    .getDiagnostics(document.uri)
    .find((found) => found.source === "locklens" && found.range.intersection(selection));
  const code = here?.code;
  return typeof code === "object" ? String(code.value) : code?.toString();
}

/** The rules are those that the manifest's settings offer, which are generated from the server. */
async function pickRule(context: ExtensionContext): Promise<string | undefined> {
  const { properties } = context.extension.packageJSON.contributes.configuration;
  const rules: Record<string, { description: string }> = properties["locklens.rules"].properties;
  const items = Object.entries(rules).map(([label, { description }]) => ({ label, description }));
  return (await window.showQuickPick(items, { title: "Explain a rule", matchOnDescription: true }))?.label;
}
