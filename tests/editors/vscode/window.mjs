// A real VS Code: code-server in a process group of its own, and a page of headless Chromium.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { remove } from "../project.mjs";

const require = createRequire(`${process.env.BROWSER_DIR}/`);
const { chromium } = require("playwright-core");
const entry = path.join(process.env.VSCODE_DIR, "node_modules/code-server/out/node/entry.js");

/** Quiet, and nothing that asks or looks outside. */
const SETTINGS = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.tips.enabled": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "editor.minimap.enabled": false,
  "editor.fontFamily": "DejaVu Sans Mono",
  "files.autoSave": "off",
  "git.enabled": false,
};

const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Opens `folder`. `vsix`: an extension to install; `payload`: pairs that the page is given;
 * `env`: variables for the extension host. Everything is written to a scratch folder.
 */
export async function openWindow({ folder, vsix, payload = () => [], env = {} }) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "locklens-code-"));
  const data = path.join(scratch, "data");
  fs.mkdirSync(path.join(data, "User"), { recursive: true });
  fs.mkdirSync(path.join(data, "Machine"));
  fs.writeFileSync(path.join(data, "User/settings.json"), JSON.stringify(SETTINGS));
  const folders = ["--user-data-dir", data, "--extensions-dir", path.join(scratch, "extensions")];
  const base = [entry, ...folders, "--config", path.join(scratch, "config.yaml")];
  // No market place: a dead address on this machine answers at once.
  const market = JSON.stringify({ serviceUrl: "http://127.0.0.1:9/none" });
  const environment = { ...process.env, EXTENSIONS_GALLERY: market, ...env };
  delete environment.VSCODE_IPC_HOOK_CLI;
  if (vsix) {
    execFileSync(process.execPath, [...base, "--install-extension", vsix], { env: environment, stdio: "pipe" });
  }

  const port = await freePort();
  const flags = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--disable-telemetry", "--disable-update-check"];
  const more = ["--disable-workspace-trust", "--disable-getting-started-override", "--disable-proxy"];
  const output = fs.openSync(path.join(scratch, "code-server.log"), "w");
  const server = spawn(process.execPath, [...base, ...flags, ...more, folder], {
    env: environment,
    stdio: ["ignore", output, output],
    detached: true,
  });

  function end() {
    try {
      process.kill(-server.pid, "SIGTERM");
    } catch {
      // It has ended by itself.
    }
  }
  // However this process ends, the server must not stay behind.
  process.once("exit", end);

  let browser;
  async function close() {
    await browser?.close().catch(() => {});
    const ended = new Promise((resolve) => server.once("exit", resolve));
    end();
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
    remove(scratch);
  }

  try {
    await reachable(`http://127.0.0.1:${port}/healthz`, server);
    browser = await chromium.launchPersistentContext(path.join(scratch, "browser"), {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      headless: true,
      viewport: { width: 1200, height: 720 },
      args: BROWSER_FLAGS,
    });
    await browser.route(/.*/, (route) => {
      const url = new URL(route.request().url());
      const local = url.hostname === "127.0.0.1" || /^(data|blob|vscode)/.test(url.protocol);
      return local ? route.continue() : route.abort();
    });
    const page = await browser.newPage();
    const remote = (file) => `vscode-remote://127.0.0.1:${port}${file}`;
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload(remote)) });
    await page.goto(`http://127.0.0.1:${port}/?${query}`);
    return { page, scratch, data, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function reachable(url, server) {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    if (server.exitCode !== null) throw new Error(`code-server has ended with code ${server.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("code-server does not answer");
}
