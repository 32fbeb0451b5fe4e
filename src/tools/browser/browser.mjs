import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT } from "../install.mjs";

// First the one without windows, as Playwright's own download is: the tests take two thirds of the time with it.
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const MINUTE = 60_000;

/**
 * The path of a Chromium that runs, or null for the one that Playwright has downloaded. What is there already
 * is taken first; else Playwright's download is tried, then Debian's package. Throws an error that says what to do.
 */
export async function chromium() {
  const given = process.env.PLAYWRIGHT_CHROMIUM ?? process.env.CHROMIUM_PATH;
  if (given) {
    if (runs(given)) return given;
    throw new Error(
      `PLAYWRIGHT_CHROMIUM or CHROMIUM_PATH names “${given}”, which does not run as a browser.`,
    );
  }
  const { chromium: playwrights } = await import("playwright");
  const own = playwrights.executablePath();
  if (onThisMachine()) return onThisMachine();
  if (runs(own)) return null;
  if (downloaded() && runs(own)) return null;
  if (debianPackage() && onThisMachine()) return onThisMachine();
  throw new Error(
    "There is no Chromium for the end-to-end tests, and none could be installed. Install Chromium or Chrome " +
      "with your system's package manager, or run “npx playwright install --with-deps chromium”, or set " +
      "CHROMIUM_PATH to the program. Then run the command again.",
  );
}

function onThisMachine() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"].filter(
    (folder) => folder !== "",
  );
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(runs);
}

// Being there is not enough: Ubuntu's chromium-browser may be a stub, a download may lack system libraries.
function runs(path) {
  return existsSync(path) && spawnSync(path, ["--version"], { timeout: MINUTE }).status === 0;
}

function downloaded() {
  console.log("Downloading Playwright's Chromium …");
  const cli = `${ROOT}node_modules/playwright/cli.js`;
  return run(process.execPath, [cli, "install", "chromium"], 10 * MINUTE);
}

function debianPackage() {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return false;
  console.log("Installing Debian's chromium-headless-shell package …");
  run("apt-get", ["update"], 5 * MINUTE);
  // Without a font the labels that the tests measure would have no width.
  const packages = ["chromium-headless-shell", "fonts-liberation"];
  return run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], 10 * MINUTE);
}

function run(command, args, timeout) {
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: "noninteractive",
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000",
  };
  return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], timeout, env }).status === 0;
}
