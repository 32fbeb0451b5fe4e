// Runs a TypeScript tool of this folder by its name: node src/tools/run.mjs check FILE…
// Vite is the loader: Node 20 does not read TypeScript, and Vite is here already.
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

install();
const { runnerImport } = await import("vite");
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)));
process.exitCode = (await module.run(args)) ?? 0;
