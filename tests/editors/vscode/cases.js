// What a user of VS Code does with locklens, through the API of the extension host. Each case
// waits for a finding at least once, so that none can pass with a server that says nothing.
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const vscode = require("vscode");

const AWAIT = "await-holding-lock";
const UNDERSCORE = "let-underscore-lock";
const PATIENCE = Number(process.env.PATIENCE);

async function wait(what, probe) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const got = await probe();
    if (got) return got;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`waited ${PATIENCE} ms in vain for ${what}`);
}

const folder = () => vscode.workspace.workspaceFolders[0].uri.fsPath;
const onDisk = (name) => fs.readFileSync(path.join(folder(), name), "utf8");

async function edit(name) {
  const document = await vscode.workspace.openTextDocument(path.join(folder(), name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** A new file that the crate does not know: it is checked by itself. */
async function editNew(name, text) {
  fs.writeFileSync(path.join(folder(), name), text);
  return edit(name);
}

const ruleOf = (found) => (typeof found.code === "object" ? found.code.value : found.code);

function findings(document, rule) {
  const ours = vscode.languages.getDiagnostics(document.uri).filter((found) => found.source === "locklens");
  return ours.filter((found) => !rule || ruleOf(found) === rule);
}

/** Waits until exactly `count` findings of a rule are shown. */
function waitFor(document, rule, count) {
  return wait(`${count} × ${rule}`, () => {
    const shown = findings(document, rule);
    return shown.length === count && shown;
  });
}

/** Applies the code action whose title has `title` in it. */
async function choose(document, range, title) {
  const actions = await vscode.commands.executeCommand("vscode.executeCodeActionProvider", document.uri, range, undefined, 10);
  const action = actions.find((offered) => offered.title.includes(title));
  assert.ok(action, `“${title}” is not among: ${actions.map((offered) => offered.title).join(" · ")}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit), "the edit can be applied");
}

async function replace(document, range, text) {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

const settings = () => vscode.workspace.getConfiguration("locklens");
const set = (key, value) => settings().update(key, value, vscode.ConfigurationTarget.Global);

module.exports = {
  async "findings are shown, each once, with what they are about"() {
    const document = await edit("src/handlers.rs");
    const [first] = await waitFor(document, AWAIT, 2);
    assert.equal(document.getText(first.range), "lock");
    assert.equal(document.lineAt(first.range.start.line).text.trim(), "let mut visits = app.visits.lock().unwrap();");
    assert.equal(first.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(first.relatedInformation.length, 1);
    const related = first.relatedInformation[0].location.range;
    assert.match(document.lineAt(related.start.line).text, /reply\(out, &greeting\)\.await/);
    assert.ok(first.code.target, "a link to the page of the rule");
    const extension = vscode.extensions.getExtension("locklens.locklens");
    assert.ok(extension.isActive);
  },

  async "findings are shown in files that are not open"() {
    const closed = { uri: vscode.Uri.file(path.join(folder(), "src/settings.rs")) };
    await edit("src/state.rs");
    await waitFor(closed, UNDERSCORE, 1);
  },

  async "findings come while one types, and go"() {
    const document = await edit("src/settings.rs");
    const [finding] = await waitFor(document, UNDERSCORE, 1);
    const line = document.lineAt(finding.range.start.line);
    await replace(document, line.range, line.text.replace("let _ ", "let _held "));
    await waitFor(document, UNDERSCORE, 0);
    await vscode.commands.executeCommand("undo");
    await waitFor(document, UNDERSCORE, 1);
    // A half-typed item elsewhere takes nothing away.
    const end = document.lineAt(document.lineCount - 1).range.end;
    await replace(document, new vscode.Range(end, end), "\nfn half(");
    await waitFor(document, "syntax-unreadable", 1);
    assert.equal(findings(document, UNDERSCORE).length, 1);
  },

  async "a change of the settings shows at once"() {
    const document = await edit("src/handlers.rs");
    await waitFor(document, AWAIT, 2);
    await set("rules", { [AWAIT]: "off" });
    await waitFor(document, AWAIT, 0);
    await set("rules", { [AWAIT]: "error" });
    const [first] = await waitFor(document, AWAIT, 2);
    assert.equal(first.severity, vscode.DiagnosticSeverity.Error);
    await set("rules", undefined);
    await set("enable", false);
    await waitFor(document, AWAIT, 0);
    await set("enable", undefined);
    await waitFor(document, AWAIT, 2);
  },

  async "a rule is explained on a page of its own"() {
    const document = await edit("src/handlers.rs");
    const [first] = await waitFor(document, AWAIT, 2);
    vscode.window.activeTextEditor.selection = new vscode.Selection(first.range.start, first.range.start);
    await vscode.commands.executeCommand("locklens.explainRule");
    const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    await wait("the preview", () => tabs().find((tab) => tab.label.includes(AWAIT)));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(`locklens:${AWAIT}.md`));
    assert.match(page.getText(), /## What it does[^]*## Use instead/);
  },

  async "a restart brings the findings back"() {
    const document = await edit("src/handlers.rs");
    await waitFor(document, AWAIT, 2);
    const restarted = vscode.commands.executeCommand("locklens.restart");
    await waitFor(document, AWAIT, 0);
    await restarted;
    await waitFor(document, AWAIT, 2);
  },

  async "a finding is allowed where it stands"() {
    const document = await edit("src/settings.rs");
    const [finding] = await waitFor(document, UNDERSCORE, 1);
    await choose(document, finding.range, `Allow ${UNDERSCORE}`);
    await waitFor(document, UNDERSCORE, 0);
    assert.equal(document.lineAt(finding.range.start.line).text.trim(), `// locklens: allow(${UNDERSCORE})`);
  },

  async "a fix is applied and saved"() {
    const document = await edit("src/handlers.rs");
    const [first] = await waitFor(document, AWAIT, 2);
    await choose(document, first.range, "Drop `visits`");
    await waitFor(document, AWAIT, 1);
    assert.ok(await document.save());
    assert.ok(onDisk("src/handlers.rs").includes("    drop(visits);\n    reply(out, &greeting).await?;\n"));
  },

  async "all safe fixes are applied on save, if one asks for that"() {
    const document = await edit("src/handlers.rs");
    await waitFor(document, AWAIT, 2);
    const onSave = vscode.workspace.getConfiguration("editor");
    const everywhere = vscode.ConfigurationTarget.Global;
    await onSave.update("codeActionsOnSave", { "source.fixAll.locklens": "explicit" }, everywhere);
    await replace(document, new vscode.Range(0, 0, 0, 0), "// Edited.\n");
    await vscode.commands.executeCommand("workbench.action.files.save");
    await waitFor(document, AWAIT, 0);
    await wait("the saved file", () => onDisk("src/handlers.rs").includes("let cents = {"));
    await onSave.update("codeActionsOnSave", undefined, everywhere);
  },

  async "positions are right beside emoji"() {
    await checkPositions("src/emoji.rs", TRICKY);
  },

  async "positions are right, and line breaks stay, with CRLF"() {
    const saved = await checkPositions("src/crlf.rs", TRICKY.replaceAll("\n", "\r\n"));
    assert.doesNotMatch(saved.replaceAll("\r\n", ""), /[\r\n]/);
  },

  async "positions are right behind a BOM, which stays"() {
    const saved = await checkPositions("src/bom.rs", `\uFEFF/* 🦀 */ ${TRICKY}`);
    assert.equal(saved.codePointAt(0), 0xfeff);
  },
};

/** One finding in a text full of characters that editors count differently. */
const TRICKY = `use std::sync::Mutex;
async fn wait() {}
/* 🦀 𝔘𝔫𝔦 */ pub async fn é(m: &Mutex<&str>) { /* 👩‍👩‍👧 */ let g = m.lock().unwrap(); let _ = ("🔒", *g); wait().await; }
`;

async function checkPositions(name, text) {
  const document = await editNew(name, text);
  const [finding] = await waitFor(document, AWAIT, 1);
  assert.equal(document.getText(finding.range), "lock");
  await choose(document, finding.range, "Drop `g`");
  await waitFor(document, AWAIT, 0);
  assert.ok(await document.save());
  const squeezed = (s) => s.replace(/\s+/g, " ");
  const saved = onDisk(name);
  assert.equal(squeezed(saved), squeezed(text.replace("wait().await", "drop(g); wait().await")));
  return saved;
}
