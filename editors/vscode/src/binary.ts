// Which server is run: the one that the setting names, or the environment, or the one in this
// extension, or the one on the PATH.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import * as path from "node:path";
import { promisify } from "node:util";
import type { ExtensionContext } from "vscode";
import { workspace } from "vscode";

/** A server that can be run. */
export interface Binary {
  path: string;
  version: string;
}

/** What a person can do about a server that cannot be run. */
export class MissingBinary extends Error {}

export const INSTALL_COMMAND = "cargo install --git https://github.com/locklens/locklens";

const NAME = process.platform === "win32" ? "locklens.exe" : "locklens";

/** Finds the server and asks for its version, to know that it runs on this machine. */
export async function findBinary(context: ExtensionContext): Promise<Binary> {
  const { path: file, origin, advice } = candidate(context);
  try {
    const { stdout } = await promisify(execFile)(file, ["--version"], { timeout: 10_000 });
    return { path: file, version: stdout.trim().replace(/^locklens /, "") };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MissingBinary(`${origin} cannot be run (${reason.split("\n")[0]}). ${advice}`);
  }
}

interface Candidate {
  path: string;
  origin: string;
  advice: string;
}

/** The first in the order of precedence. One that was asked for by name is never passed over. */
function candidate(context: ExtensionContext): Candidate {
  const configured = workspace.getConfiguration("locklens").get<string>("path");
  if (configured) {
    const advice = "Correct the setting, or empty it to use the server of this extension.";
    return { path: configured, origin: `The server "${configured}" of the setting locklens.path`, advice };
  }
  const fromEnvironment = process.env.LOCKLENS_PATH;
  if (fromEnvironment) {
    const advice = "Correct the variable, or unset it, and start the editor again.";
    return { path: fromEnvironment, origin: `The server "${fromEnvironment}" of LOCKLENS_PATH`, advice };
  }
  const bundled = path.join(context.extensionPath, "server", NAME);
  if (existsSync(bundled)) {
    const advice = `Install one for this machine with: ${INSTALL_COMMAND}, and name it in the setting locklens.path.`;
    return { path: bundled, origin: "The server in this extension", advice };
  }
  const advice = `Install it with: ${INSTALL_COMMAND}`;
  return { path: NAME, origin: "The locklens server on the PATH", advice };
}
