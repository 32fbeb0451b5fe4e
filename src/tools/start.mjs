// npm start: serves the explorer from its sources. Arguments after -- : --port 4000, --host [ADDRESS], --open.
import { parseArgs } from "node:util";
import { ROOT, fail, install } from "./install.mjs";

const options = serverOptions(process.argv.slice(2));
install();
const { createServer } = await import("vite");
const server = await createServer({ root: ROOT, configFile: `${ROOT}vite.config.ts`, server: options });
await listen();
server.printUrls();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop());
stopWithoutParent();

function serverOptions(args) {
  const { port, host, open } = parsed(args);
  return {
    // Not “localhost”: where that is ::1 alone, a client that asks for 127.0.0.1 would find nobody.
    host: host ?? "127.0.0.1",
    port: port === undefined ? 5173 : portNumber(port),
    open: open ?? false,
  };
}

function parsed(args) {
  try {
    return parseArgs({
      // A bare --host means every address of this machine.
      args: args.map((word, at) => (word === "--host" && isBare(args[at + 1]) ? "--host=0.0.0.0" : word)),
      options: { port: { type: "string" }, host: { type: "string" }, open: { type: "boolean" } },
    }).values;
  } catch (error) {
    return fail(`${error.message}\nnpm start takes: npm start -- --port 4000 --host 0.0.0.0 --open`);
  }
}

function isBare(next) {
  return next === undefined || next.startsWith("--");
}

function portNumber(word) {
  if (/^\d{1,5}$/.test(word) && Number(word) >= 1 && Number(word) <= 65_535) return Number(word);
  return fail(`--port takes a whole number from 1 to 65535, not “${word}”.`);
}

/** A taken port is no obstacle: Vite says so and takes the next one. */
async function listen() {
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    fail(`The server could not start on ${options.host}, port ${options.port}: ${error.message}`);
  }
}

/** The shell between npm and this program keeps a signal to itself: when npm is ended, only its absence tells. */
function stopWithoutParent() {
  const parent = process.ppid;
  const watch = () => (process.ppid === parent ? undefined : void stop());
  setInterval(watch, 500).unref();
}

async function stop() {
  // Vite's own listener would leave with the signal's number, which npm reports as a failure.
  process.exitCode = 0;
  await server.close();
  process.exit();
}
