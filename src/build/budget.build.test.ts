import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Rolldown, build } from "vite";
import { expect, test, vi } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const KB = 1000;

// The graph of chunks is not written into dist/, so a second build tells it, and shows that builds are reproducible.
const output = await secondBuild();
const chunks = new Map(
  output.filter((part) => part.type === "chunk").map((chunk) => [chunk.fileName, chunk]),
);
const entries = [...chunks.values()].filter((chunk) => chunk.isEntry);
const list = withImports([
  ...entries,
  ...["src/views/filters/filters.tsx", "src/views/list/list-view.tsx"].map(chunkWith),
]);
// As in a frame, which has no filters, and its list folded.
const network = withImports([
  ...entries,
  ...[
    "src/views/network/picture-view.tsx",
    "src/picture/layout/sides/sides.ts",
    "src/picture/webgl/canvas.ts",
  ].map(chunkWith),
]);

test("two builds are the same, byte for byte", () => {
  const differing = output.filter((part) => {
    const bytes = Buffer.from(part.type === "chunk" ? part.code : part.source);
    return !readFileSync(new URL(`dist/${part.fileName}`, ROOT)).equals(bytes);
  });
  expect(differing.map(({ fileName }) => fileName)).toEqual([]);
});

test("a working list with filters needs at most 35 kB of JavaScript, gzipped", () => {
  expect(weighed("Working list with filters", list)).toBeLessThanOrEqual(35 * KB);
});

test("the interactive network needs at most 77 kB of JavaScript, gzipped", () => {
  expect(weighed("Interactive network", network)).toBeLessThanOrEqual(77 * KB);
});

test("a frame loads nothing of what a page has around its view", () => {
  const frame = withImports([...network, chunkWith("src/page/host/host-link.ts")]);
  expect([...frame]).not.toContain(chunkWith("src/views/filters/filters.tsx"));
});

test("what other people's pages load, and what a frame starts with, is at most 1.5 kB each, gzipped", () => {
  const scripts = output
    .map(({ fileName }) => fileName)
    .filter((name) => /^(embed\/v1\/embed|assets\/frame-[^/]+)\.js$/.test(name));
  expect(scripts).toHaveLength(2);
  const weights = scripts.map((fileName) => ({ fileName, bytes: gzippedBytes(fileName) }));
  console.log(weights.map(({ fileName, bytes }) => `${String(bytes).padStart(7)}  ${fileName}`).join("\n"));
  expect(weights.filter(({ bytes }) => bytes > 1.5 * KB)).toEqual([]);
});

async function secondBuild() {
  // Under a test runner this says “test”, and Vite would build something else than npm run build does.
  vi.stubEnv("NODE_ENV", "production");
  const built = await build({ root: ROOT.pathname, logLevel: "silent", build: { write: false } });
  vi.unstubAllEnvs();
  if (!("output" in built)) throw new Error("The build gave no single output.");
  return built.output;
}

function withImports(roots: Iterable<Rolldown.OutputChunk>): ReadonlySet<Rolldown.OutputChunk> {
  const needed = new Set(roots);
  // A set that grows while it is walked is walked to its end.
  for (const chunk of needed) for (const name of chunk.imports) needed.add(chunkNamed(name));
  return needed;
}

function chunkNamed(name: string): Rolldown.OutputChunk {
  const chunk = chunks.get(name);
  if (chunk) return chunk;
  throw new Error(`No chunk ${name} was built.`);
}

function chunkWith(module: string): Rolldown.OutputChunk {
  const chunk = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  if (chunk) return chunk;
  throw new Error(`No chunk holds ${module}.`);
}

/** Prints what each chunk weighs, and answers with the sum in bytes. */
function weighed(what: string, needed: ReadonlySet<Rolldown.OutputChunk>): number {
  const weights = [...needed].map(({ fileName }) => ({ fileName, bytes: gzippedBytes(fileName) }));
  const sum = weights.reduce((total, { bytes }) => total + bytes, 0);
  const lines = weights.map(({ fileName, bytes }) => `${String(bytes).padStart(7)}  ${fileName}`);
  console.log([`${what}: ${sum} bytes = ${(sum / KB).toFixed(1)} kB`, ...lines].join("\n"));
  return sum;
}

const gzippedBytes = (fileName: string): number =>
  gzipSync(readFileSync(new URL(`dist/${fileName}`, ROOT)), { level: 9 }).length;
