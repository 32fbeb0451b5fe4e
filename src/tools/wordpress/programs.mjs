import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { ROOT, fail } from "../install.mjs";

const FOLDER = `${ROOT}node_modules/.cache/wordpress/`;
const WORDPRESS = ["wordpress", "wordpress-theme-twentytwentythree"];
const PROGRAMS = ["php-cli", "php-mysql", "mariadb-server-core", "mariadb-client-core"];

/**
 * The folder of Debian's WordPress, unpacked but not installed: its package would bring a web server that starts
 * with the machine. PHP and MariaDB's program, which start nothing by themselves, are installed where missing.
 * Stops with advice where that cannot be done.
 */
export function wordpressFolder() {
  const hasPrograms = runs("php", ["--ri", "mysqli"]) && runs("mariadbd", ["--version"]);
  if (!hasPrograms || !existsSync(FOLDER)) requireDebian();
  if (!hasPrograms) apt(["install", "-y", "--no-install-recommends", ...PROGRAMS]);
  if (!existsSync(FOLDER)) unpack();
  return `${FOLDER}usr/share/wordpress`;
}

function requireDebian() {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0)
    fail(
      `This needs Debian’s packages ${[...WORDPRESS, ...PROGRAMS].join(", ")}. Run it once as root on Debian.`,
    );
  apt(["update"]);
}

/** In a folder beside it at first, so that the folder is there only when it is complete. */
function unpack() {
  const half = `${FOLDER.slice(0, -1)}-half/`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  apt(["download", ...WORDPRESS], half);
  for (const archive of readdirSync(half)) order("dpkg-deb", ["--extract", archive, "."], half);
  renameSync(half, FOLDER);
}

function apt(words, cwd) {
  // As root from the start: the user that apt would take for a download cannot write into this folder.
  order("apt-get", ["-qq", "-o", "APT::Sandbox::User=root", ...words], cwd);
}

function order(program, words, cwd = ROOT) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(program, words, { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) fail(`“${program} ${words.join(" ")}” failed.`);
}

function runs(program, words) {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}
