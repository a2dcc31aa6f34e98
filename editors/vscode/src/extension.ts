// The extension finds the server, starts it, and says what to do when that fails. What is found
// and how it is fixed comes from the server alone.
import type { ExtensionContext, LanguageStatusItem, LogOutputChannel } from "vscode";
import { commands, env, LanguageStatusSeverity, languages, window, workspace } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient/node";
import { CloseAction, ErrorAction, LanguageClient, State } from "vscode-languageclient/node";
import { findBinary, INSTALL_COMMAND, MissingBinary } from "./binary";
import { explainRule, registerPages } from "./explain";

/** A server that ends this often in three minutes will end again. */
const MAX_RESTARTS = 3;

let client: LanguageClient | undefined;
let log: LogOutputChannel;
let status: LanguageStatusItem;

export async function activate(context: ExtensionContext): Promise<void> {
  log = window.createOutputChannel("locklens", { log: true });
  status = languages.createLanguageStatusItem("locklens.status", { language: "rust" });
  status.name = "locklens";
  status.command = { command: "locklens.showLog", title: "Show Log" };
  registerPages(context, () => client);
  context.subscriptions.push(
    log,
    status,
    commands.registerCommand("locklens.restart", () => restart(context)),
    commands.registerCommand("locklens.showLog", () => log.show()),
    commands.registerCommand("locklens.explainRule", (rule?: string) => explainRule(context, rule)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("locklens.path")) void restart(context);
    }),
  );
  await start(context);
}

export async function deactivate(): Promise<void> {
  await stop();
}

async function restart(context: ExtensionContext): Promise<void> {
  await stop();
  await start(context);
}

async function stop(): Promise<void> {
  const old = client;
  client = undefined;
  // A server that has crashed, or does not answer, cannot be stopped politely.
  await old?.dispose(2000).catch((error) => log.warn(String(error)));
}

async function start(context: ExtensionContext): Promise<void> {
  show("starting", "", true);
  try {
    const binary = await findBinary(context);
    log.info(`running ${binary.path}, version ${binary.version}`);
    const started = createClient(binary.path, binary.version);
    client = started;
    await started.start();
  } catch (error) {
    if (error instanceof MissingBinary) {
      sayMissing(error.message);
    } else {
      sayEnded(`The server could not be started: ${error instanceof Error ? error.message : error}.`);
    }
  }
}

function createClient(command: string, version: string): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector: [{ scheme: "file", language: "rust" }],
    outputChannel: log,
    initializationOptions: workspace.getConfiguration("locklens"),
    synchronize: { configurationSection: "locklens" },
    errorHandler: { error: () => ({ action: ErrorAction.Continue }), closed },
  };
  const created = new LanguageClient("locklens", "locklens", { command, args: ["lsp"] }, options);
  created.onDidChangeState(({ newState }) => {
    if (created !== client) return;
    if (newState === State.Running) show("running", `version ${version}, ${command}`);
    if (newState === State.Stopped) show("stopped", "", false, LanguageStatusSeverity.Error);
  });
  return created;
}

let ends: number[] = [];

/** The server has ended by itself: started again, unless it keeps ending. */
function closed(): { action: CloseAction; handled: boolean } {
  const now = Date.now();
  ends = [...ends.filter((end) => now - end < 180_000), now];
  if (ends.length <= MAX_RESTARTS) {
    log.warn("the server has ended unexpectedly and is started again");
    return { action: CloseAction.Restart, handled: true };
  }
  ends = [];
  sayEnded(`The server has ended ${MAX_RESTARTS + 1} times within three minutes and is not started again.`);
  return { action: CloseAction.DoNotRestart, handled: true };
}

function show(text: string, detail: string, busy = false, severity = LanguageStatusSeverity.Information): void {
  status.text = `locklens: ${text}`;
  status.detail = detail;
  status.busy = busy;
  status.severity = severity;
}

function sayMissing(message: string): void {
  log.error(message);
  show("no server", message, false, LanguageStatusSeverity.Error);
  const copy = "Copy Install Command";
  const settings = "Open Settings";
  // Not awaited: starting must not wait for somebody to answer.
  void window.showErrorMessage(`locklens: ${message}`, copy, settings).then((answer) => {
    if (answer === copy) return env.clipboard.writeText(INSTALL_COMMAND);
    if (answer === settings) return commands.executeCommand("workbench.action.openSettings", "locklens.path");
    return undefined;
  });
}

function sayEnded(message: string): void {
  log.error(message);
  show("stopped", message, false, LanguageStatusSeverity.Error);
  const again = "Restart Server";
  const showLog = "Show Log";
  const advice = "The log shows what it said last.";
  void window.showErrorMessage(`locklens: ${message} ${advice}`, again, showLog).then((answer) => {
    if (answer === again) return commands.executeCommand("locklens.restart");
    if (answer === showLog) return commands.executeCommand("locklens.showLog");
    return undefined;
  });
}
