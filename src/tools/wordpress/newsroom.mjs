import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const HERE = fileURLToPath(new URL("./", import.meta.url));
const PORT = 4297;
// Another host than the 127.0.0.1 of the case page, so that the browser takes them for strangers.
const ADDRESS = `http://localhost:${PORT}`;

/**
 * A WordPress with a database in a temporary folder, in which one post holds the given address and nothing else.
 * Gives what WordPress made of it (see publish.php), and `close`, which leaves nothing behind.
 */
export async function newsroom(wordpress, embeds) {
  const folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  const site = { folder, wordpress, socket: join(folder, "socket") };
  const env = {
    ...process.env,
    WORDPRESS_FOLDER: wordpress,
    WORDPRESS_SOCKET: site.socket,
    WORDPRESS_ADDRESS: ADDRESS,
    WORDPRESS_EMBEDS: embeds,
  };
  const servers = [];
  const close = async () => {
    await Promise.all(servers.map(ended));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    configure(wordpress);
    servers.push(await database(site));
    await php(env, "install.php");
    const published = JSON.parse(await php(env, "publish.php"));
    servers.push(spawn("php", ["-S", `127.0.0.1:${PORT}`, "-t", wordpress], { env, stdio: "ignore" }));
    await listening({ port: PORT, host: "127.0.0.1" });
    return { ...published, address: ADDRESS, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The one file of WordPress that is meant to be written, and a folder of plugins that cannot be switched off. */
function configure(wordpress) {
  rmSync(join(wordpress, "wp-config.php"), { force: true });
  copyFileSync(join(HERE, "config.php"), join(wordpress, "wp-config.php"));
  cpSync(join(HERE, "plugins"), join(wordpress, "amicus-graph"), { recursive: true });
}

async function database({ folder, socket }) {
  const [data, first] = [join(folder, "data"), join(folder, "first.sql")];
  const common = ["--no-defaults", `--datadir=${data}`, `--user=${userInfo().username}`];
  await output("mariadb-install-db", [
    ...common,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    "--skip-name-resolve",
  ]);
  writeFileSync(first, "CREATE DATABASE wordpress;\n");
  const server = spawn(
    "mariadbd",
    [
      ...common,
      `--socket=${socket}`,
      `--pid-file=${join(folder, "pid")}`,
      `--init-file=${first}`,
      "--skip-networking",
    ],
    { stdio: "ignore" },
  );
  await listening({ path: socket });
  return server;
}

function php(env, script) {
  // WordPress writes to its new editor; no mail leaves here.
  return output("php", ["-d", "sendmail_path=/bin/true", join(HERE, script)], env);
}

/** Without standing still meanwhile: the page that WordPress asks for may be served by this very program. */
async function output(program, words, env = process.env) {
  const { stdout } = await promisify(execFile)(program, words, { env });
  return stdout;
}

async function listening(place) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await answers(place)) return;
    await setTimeout(200);
  }
  throw new Error(`Nothing listens at ${place.path ?? place.port} after 30 seconds.`);
}

function answers(place) {
  return new Promise((resolve) => {
    const socket = connect(place);
    socket.once("connect", () => resolve(socket.end() !== null));
    socket.once("error", () => resolve(false));
  });
}

async function ended(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, "exit");
}
