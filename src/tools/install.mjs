import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const LOCK = `${ROOT}package-lock.json`;
// npm writes this file last, so it is there only after an installation that went through.
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;

/** Installs the packages of the lock file unless they are there already. Needs nothing but Node and npm. */
export function install() {
  requireNode();
  if (isInstalled()) return;
  console.log("Installing packages (the first time, or the list of packages has changed) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  fail("npm could not install the packages. Is the npm registry reachable? Then run the command again.");
}

/**
 * Says what cannot be done, and stops.
 * @returns {never}
 */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Node ${process.versions.node} is too old. Install Node 20.19 or newer from nodejs.org or your system.`,
  );
}

function isInstalled() {
  return existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}
