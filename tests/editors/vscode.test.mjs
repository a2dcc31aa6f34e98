// locklens in a real VS Code: the cases of vscode/cases.js inside its extension host.
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { binary, patience, scratchProject } from "./project.mjs";
import { openWindow } from "./vscode/window.mjs";

const suite = path.join(import.meta.dirname, "vscode");
const extension = path.join(import.meta.dirname, "../../editors/vscode");
// The cases name themselves here; they run over there.
const source = fs.readFileSync(path.join(suite, "cases.js"), "utf8");
const names = Array.from(source.matchAll(/^  async "(.*)"\(\)/gm), (match) => match[1]);

const { folder, remove } = scratchProject();
const results = path.join(folder, "results.jsonl");
let window;

before(async () => {
  fs.writeFileSync(results, "");
  window = await openWindow({
    folder,
    env: { LOCKLENS_PATH: binary, CASE_RESULTS: results, PATIENCE: String(patience) },
    payload: (remote) => [
      ["extensionDevelopmentPath", remote(extension)],
      ["extensionTestsPath", remote(path.join(suite, "suite.js"))],
    ],
  });
});

after(async () => {
  await window?.close();
  remove();
});

/** What the case said, once it has ended; cases end in their order. */
async function resultOf(name) {
  for (const end = Date.now() + 60_000 + 4 * patience; Date.now() < end; ) {
    const lines = fs.readFileSync(results, "utf8").split("\n").slice(0, -1).map((line) => JSON.parse(line));
    const result = lines.find((line) => line.name === name);
    if (result) return result;
    if (lines.some((line) => line.done)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the extension host did not run this case");
}

for (const name of names) {
  test(`vscode: ${name}`, async () => {
    const { error } = await resultOf(name);
    if (error) throw new Error(error);
  });
}
