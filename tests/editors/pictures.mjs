// Takes the pictures of the documentation anew. Usage, after tests/editors/install.sh:
//   tests/editors/run --pictures
// VS Code's are taken by vscode-page.test.mjs on its way. Neovim runs in tmux; what its terminal
// shows is drawn by a page of headless Chromium.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { binary, scratchProject } from "./project.mjs";

const { chromium } = createRequire(`${process.env.BROWSER_DIR}/`)("playwright-core");
const out = process.env.PICTURES;
const SIZE = { columns: 118, rows: 30 };
const socket = `locklens-${process.pid}`;

const tmux = (...args) => execFileSync("tmux", ["-L", socket, ...args], { encoding: "utf8" });
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Types into Neovim; the names of keys are those of tmux. */
const press = (...keys) => tmux("send-keys", "-t", "nvim", ...keys);

async function waitForScreen(text) {
  for (let tries = 0; tries < 300; tries++) {
    if (tmux("capture-pane", "-p", "-t", "nvim").includes(text)) return sleep(300);
    await sleep(100);
  }
  throw new Error(`“${text}” does not appear:\n${tmux("capture-pane", "-p", "-t", "nvim")}`);
}

/** A terminal's text with its colours (true colour, bold, italic, underline) as HTML. */
function html(screen) {
  let style = {};
  const set = (codes) => {
    while (codes.length > 0) {
      const code = codes.shift();
      if (code === 0) style = {};
      else if (code === 1) style.bold = "font-weight:bold";
      else if (code === 3) style.italic = "font-style:italic";
      else if (code === 4) style.line = "text-decoration:underline";
      else if (code === 7) style.reverse = "background:#e0e2ea;color:#14161b";
      else if (code === 24) delete style.line;
      else if (code === 27) delete style.reverse;
      else if (code === 39) delete style.colour;
      else if (code === 49) delete style.background;
      else if (code === 38 || code === 48) {
        const [, red, green, blue] = codes.splice(0, 4);
        style[code === 38 ? "colour" : "background"] = `${code === 38 ? "color" : "background"}:rgb(${red},${green},${blue})`;
      }
    }
  };
  const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const span = (text) => text && `<span style="${Object.values(style).join(";")}">${escape(text)}</span>`;
  let page = "";
  for (const [, codes, text] of `\x1b[0m${screen}`.matchAll(/\x1b\[([0-9;:]*)m([^\x1b]*)/g)) {
    set(codes.split(/[;:]/).filter((code) => code !== "").map(Number));
    if (codes === "") style = {};
    page += span(text);
  }
  const look = "margin:0;padding:14px;width:max-content;background:#14161b;color:#e0e2ea;font:15px/1.25 'DejaVu Sans Mono'";
  return `<body style="margin:0"><pre style="${look}">${page}</pre>`;
}

const { folder, remove } = scratchProject();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();

async function picture(name) {
  await page.setContent(html(tmux("capture-pane", "-e", "-p", "-t", "nvim").trimEnd()));
  await page.locator("pre").screenshot({ path: path.join(out, `${name}.png`) });
}

const configuration = path.join(import.meta.dirname, "../../editors/neovim");
// The function that the page for Neovim shows.
const [, format] = fs.readFileSync(path.join(configuration, "README.md"), "utf8").match(/float = \{ format = (function[^]*?\nend) \}/);
const init = path.join(folder, "../init.lua");
fs.writeFileSync(
  init,
  `vim.opt.runtimepath:prepend('${configuration}')
vim.opt.termguicolors = true
vim.opt.number = true
vim.opt.signcolumn = 'yes'
vim.opt.ruler = false
vim.opt.winborder = 'rounded'
vim.lsp.enable('locklens')
vim.diagnostic.config({ virtual_text = { prefix = '●' }, severity_sort = true, float = { format = ${format} } })
`,
);

try {
  const nvim = path.join(process.env.NEOVIM_DIR, "nvim");
  const size = ["-x", String(SIZE.columns), "-y", String(SIZE.rows)];
  const env = ["-e", `LOCKLENS_PATH=${binary}`, "-e", "COLORTERM=truecolor"];
  const shell = `cd ${folder} && ${nvim} --clean -u ${init} src/handlers.rs`;
  tmux("-f", "/dev/null", "new-session", "-d", "-s", "nvim", ...size, ...env, shell);
  tmux("set", "-g", "default-terminal", "tmux-256color");
  await waitForScreen("●");
  press(":call search('visits.\\zslock')", "Enter", ":", "Escape", "C-w", "d");
  await waitForScreen("Diagnostics:");
  await picture("neovim-finding");
  press("j", "k", "gra");
  await waitForScreen("Put the life");
  await picture("neovim-menu");
  press("1", "Enter");
  await waitForScreen("let greeting = {");
  press(":w", "Enter");
  await sleep(500);
  await picture("neovim-fixed");
} finally {
  await browser.close();
  tmux("kill-server");
  remove();
}
