// locklens in a real Neovim: each case of neovim/cases.lua in a process of its own.
import { execFile, execFileSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";
import { binary, patience, scratchProject } from "./project.mjs";

const here = import.meta.dirname;
const nvim = path.join(process.env.NEOVIM_DIR, "nvim");
const args = ["--clean", "--headless", "--cmd", `luafile ${path.join(here, "neovim/run.lua")}`];

const cases = execFileSync(nvim, args, { encoding: "utf8" }).trim().split("\n");

for (const name of cases) {
  test(`neovim: ${name}`, async (t) => {
    const { folder, remove } = scratchProject();
    t.after(remove);
    const env = {
      ...process.env,
      CASE: name,
      FOLDER: folder,
      PATIENCE: String(patience),
      PATH: `${path.dirname(binary)}:${process.env.PATH}`,
      XDG_STATE_HOME: path.join(folder, ".state"),
    };
    await new Promise((resolve, reject) => {
      const options = { env, cwd: folder, timeout: 4 * patience + 20_000 };
      execFile(nvim, args, options, (error, stdout, stderr) =>
        error ? reject(new Error(`${stdout}${stderr}`.trim() || error.message)) : resolve(),
      );
    });
  });
}
