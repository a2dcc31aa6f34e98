// What all editors' tests share: the binary under test and a project to open.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** The server, or what stands in for it. */
export const binary = process.env.LOCKLENS_BINARY;

/** How long an editor may wait for anything, in milliseconds. Generous: CI machines are slow and busy. */
export const patience = Number(process.env.PATIENCE ?? 30_000);

const service = path.join(import.meta.dirname, "../service");

/** A new copy of the sample service, and what takes it away again. */
export function scratchProject() {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "locklens-"));
  const folder = path.join(scratch, "relay");
  for (const part of ["Cargo.toml", "Cargo.lock", "src"]) {
    fs.cpSync(path.join(service, part), path.join(folder, part), { recursive: true });
  }
  return { folder, remove: () => remove(scratch) };
}

/** Removes a folder that processes which are just ending may still write to. */
export function remove(folder) {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  } catch (error) {
    console.error(`left behind: ${folder} (${error.message})`);
  }
}
