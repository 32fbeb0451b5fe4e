import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ROOT, fail } from "../install.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
/** The programs by the package of Debian that brings them. */
const PACKAGES = {
  "firefox-esr": ["/usr/bin/firefox-esr"],
  "webkit2gtk-driver": ["/usr/bin/WebKitWebDriver"],
  xvfb: ["/usr/bin/Xvfb"],
  "libwebkit2gtk-4.1-0": ["/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser"],
};
const PROGRAMS = new Map(
  Object.values(PACKAGES)
    .flat()
    .map((path) => [path.slice(path.lastIndexOf("/") + 1), path]),
);

/** The path of a program that this command needs. */
export function program(name) {
  return PROGRAMS.get(name);
}

/** Installs the two packages of npm and the four of Debian that are missing. Stops with advice where it cannot. */
export function installPrograms() {
  if (!existsSync(`${HERE}node_modules/.package-lock.json`))
    order("npm", ["ci", "--no-audit", "--no-fund"], HERE);
  const missing = Object.entries(PACKAGES).filter(([, paths]) => !paths.every(existsSync));
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name);
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0)
    fail(`This needs Debian’s packages ${names.join(", ")}. Run it once as root on Debian.`);
  order("apt-get", ["-qq", "update"]);
  order("apt-get", ["-qq", "install", "-y", "--no-install-recommends", ...names]);
}

function order(command, words, cwd = ROOT) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(command, words, { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) fail(`“${command} ${words.join(" ")}” failed.`);
}
