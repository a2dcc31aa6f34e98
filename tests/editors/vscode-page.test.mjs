// locklens in a real VS Code as a person sees it: the packaged extension with the server inside,
// on the page of a headless Chromium. One window; the tests follow one another.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { binary, patience, scratchProject } from "./project.mjs";
import { openWindow } from "./vscode/window.mjs";

const packager = path.join(import.meta.dirname, "../../editors/vscode/scripts/package.mjs");
const pictures = process.env.PICTURES;
const { folder, remove } = scratchProject();
const handlers = path.join(folder, "src/handlers.rs");
let window;
let page;

before(async () => {
  const vsix = path.join(folder, "../locklens.vsix");
  execFileSync(process.execPath, [packager, "--binary", binary, "--out", vsix], { stdio: "pipe" });
  window = await openWindow({ folder, vsix, payload: (remote) => [["openFile", remote(handlers)]] });
  page = window.page;
  page.setDefaultTimeout(patience);
});

after(async () => {
  await window?.close();
  remove();
});

const squiggles = () => page.locator(".monaco-editor .squiggly-warning");
const notification = (text) => page.locator(".notification-list-item", { hasText: text });

/** Waits until something of the page, or of the disk, is as it must be. */
async function until(what, probe) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    if (await probe()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited ${patience} ms in vain for ${what}`);
}

/** Waits for the squiggles of the findings in the part of the file that is to be seen. */
async function untilSquiggles() {
  await squiggles().first().waitFor();
}

async function picture(name) {
  if (!pictures) return;
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, `vscode-${name}.png`) });
}

/** Runs a command by its name, as the command palette does. */
async function command(title) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").first().fill(`>${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
}

/** Puts the cursor on a line, one-based, and a column. */
async function goTo(line, column) {
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-widget input").first().fill(`:${line}:${column}`);
  await page.keyboard.press("Enter");
}

/** Settings of the machine, which the person in front of it writes. */
function machineSettings(settings) {
  fs.writeFileSync(path.join(window.data, "Machine/settings.json"), JSON.stringify(settings));
}

test("vscode page: a rule is explained", async () => {
  await untilSquiggles();
  await command("locklens: Explain Rule");
  const pick = page.locator(".quick-input-widget", { hasText: "Explain a rule" });
  await pick.waitFor();
  await pick.locator("input").first().fill("double-lock");
  await pick.locator(".monaco-list-row", { hasText: "double-lock" }).first().click();
  await until("the page", async () => {
    const texts = await Promise.all(page.frames().map((frame) => frame.locator("body").innerText().catch(() => "")));
    return texts.some((text) => text.includes("What it does"));
  });
  await page.keyboard.press("Control+w");
});

test("vscode page: a missing server: it says how to install it", async () => {
  await untilSquiggles();
  machineSettings({ "locklens.path": "/nowhere/locklens" });
  const said = notification("locklens.path cannot be run");
  await said.waitFor();
  await until("no squiggles", async () => (await squiggles().count()) === 0);
  await said.getByText("Copy Install Command").waitFor();
  machineSettings({});
  await untilSquiggles();
  await command("Notifications: Clear All Notifications");
});

/** The servers of this window, and of nothing else. */
function servers() {
  const ofWindow = (id) => {
    try {
      return fs.readlinkSync(`/proc/${id}/exe`).startsWith(window.scratch);
    } catch {
      return false; // Gone, or not ours.
    }
  };
  return fs.readdirSync("/proc").filter((id) => /^\d+$/.test(id) && ofWindow(id));
}

test("vscode page: a server that keeps crashing: it says so, and starts it again when asked to", async () => {
  await untilSquiggles();
  const stopped = notification("is not started again");
  await until("the last crash", async () => {
    for (const id of servers()) process.kill(Number(id), "SIGKILL");
    return stopped.isVisible();
  });
  await until("no squiggles", async () => (await squiggles().count()) === 0);
  await stopped.getByText("Restart Server").click();
  await untilSquiggles();
});

test("vscode page: a broken settings file: it says what is wrong and where, and goes on", async () => {
  await untilSquiggles();
  fs.writeFileSync(path.join(folder, "locklens.toml"), "ignore = [\n");
  await notification("locklens.toml").waitFor();
  await untilSquiggles();
  fs.rmSync(path.join(folder, "locklens.toml"));
  await command("Notifications: Clear All Notifications");
});

test("vscode page: the squiggle is seen, the fix is chosen from the menu, the file is saved", async () => {
  await untilSquiggles();
  const text = fs.readFileSync(handlers, "utf8");
  const line = text.slice(0, text.indexOf("app.visits.lock()")).split("\n").length;
  await goTo(line, text.split("\n")[line - 1].indexOf("lock()") + 2);
  await command("Show or Focus Hover");
  await page.locator(".monaco-hover", { hasText: "await-holding-lock" }).first().waitFor();
  await picture("finding");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+.");
  const fix = page.locator(".action-widget .action", { hasText: "Put the life of `visits` into a block" }).first();
  await fix.waitFor();
  for (let steps = 0; !(await fix.getAttribute("class")).includes("focused"); steps++) {
    assert.ok(steps < 20, "the fix can be reached with the arrow keys");
    await page.keyboard.press("ArrowDown");
  }
  await picture("menu");
  const before = await squiggles().count();
  await page.keyboard.press("Enter");
  await until("one squiggle less", async () => (await squiggles().count()) < before);
  await page.keyboard.press("Control+s");
  await until("the saved file", () => fs.readFileSync(handlers, "utf8") !== text);
  const saved = fs.readFileSync(handlers, "utf8");
  assert.match(saved, /let greeting = \{\n +let mut visits = app\.visits\.lock\(\)\.unwrap\(\);/);
  await picture("fixed");
});
