// Runs a TypeScript tool of this folder by its name: node src/tools/run.mjs check FILE…
// Vite is the loader: Node 20 does not read TypeScript, and Vite is here already. A server, and not Vite’s
// runnerImport, because that is closed before the tool loads on demand what it needs.
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

install();
const { createServer } = await import("vite");
const [name, ...args] = process.argv.slice(2);
const tool = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const server = await createServer({
  configFile: false,
  appType: "custom",
  logLevel: "warn",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const module = await server.environments.ssr.runner.import(tool);
  process.exitCode = (await module.run(args)) ?? 0;
} finally {
  await server.close();
}
