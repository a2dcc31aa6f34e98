// Runs inside the extension host of a real VS Code, with its API; vscode.test.mjs started it and
// reads what it writes: the names of all cases, then a line for each case as it ends.
const fs = require("node:fs");
const path = require("node:path");
const vscode = require("vscode");
const cases = require("./cases.js");

let pristine;
const CASE_LIMIT = 4 * Number(process.env.PATIENCE);

function report(line) {
  fs.appendFileSync(process.env.CASE_RESULTS, `${JSON.stringify(line)}\n`);
}

function limit(promise) {
  const tooLate = (_, reject) => setTimeout(() => reject(new Error(`not done within ${CASE_LIMIT} ms`)), CASE_LIMIT);
  return Promise.race([promise, new Promise(tooLate)]);
}

/** Every case finds the project as the first one did. */
async function tidyUp() {
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const folder = vscode.workspace.workspaceFolders[0].uri.fsPath;
  for (const [name, text] of pristine) {
    const file = path.join(folder, "src", name);
    if (fs.readFileSync(file, "utf8") !== text) fs.writeFileSync(file, text);
  }
}

function readSources() {
  const sources = path.join(vscode.workspace.workspaceFolders[0].uri.fsPath, "src");
  return fs.readdirSync(sources).map((name) => [name, fs.readFileSync(path.join(sources, name), "utf8")]);
}

exports.run = async () => {
  pristine = readSources();
  for (const [name, run] of Object.entries(cases)) {
    const start = Date.now();
    let error;
    try {
      await limit(run());
    } catch (thrown) {
      error = thrown.stack ?? String(thrown);
    }
    report({ name, error, ms: Date.now() - start });
    await tidyUp();
  }
  report({ done: true });
};
