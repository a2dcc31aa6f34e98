// Packages the extension with the server for this platform inside.
// Usage: node scripts/package.mjs [--binary FILE] [--out FILE]
// Without --binary, the server is built from this repository in release mode.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const extension = path.join(import.meta.dirname, "..");
const root = path.join(extension, "../..");
const target = `${process.platform}-${process.arch}`;
const name = process.platform === "win32" ? "locklens.exe" : "locklens";
const { values } = parseArgs({ options: { binary: { type: "string" }, out: { type: "string" } } });

function run(command, ...args) {
  execFileSync(command, args, { cwd: extension, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
}

function built() {
  run("cargo", "build", "--release", "--quiet", "--manifest-path", path.join(root, "Cargo.toml"));
  return path.join(process.env.CARGO_TARGET_DIR ?? path.join(root, "target"), "release", name);
}

const server = path.join(extension, "server");
fs.rmSync(server, { recursive: true, force: true });
fs.mkdirSync(server);
fs.copyFileSync(values.binary ?? built(), path.join(server, name));
fs.chmodSync(path.join(server, name), 0o755);
for (const licence of ["LICENSE-MIT", "LICENSE-APACHE"]) {
  fs.copyFileSync(path.join(root, licence), path.join(extension, licence));
}

run("npm", "run", "--silent", "build");
const out = values.out ?? path.join(extension, `locklens-${target}.vsix`);
run("npx", "--no-install", "vsce", "package", "--no-dependencies", "--target", target, "--out", out);
