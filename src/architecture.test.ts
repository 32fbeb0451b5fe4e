import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** Each may import itself and those before it. */
const LAYERS = ["schema", "model", "layout", "state", "derive", "draw", "output", "embed", "ui", "main"];
/** They run the project and are no part of it: they may import anything, and only what configures imports them. */
const TOOLS = "tools";
const USERS_OF_TOOLS = ["vite.config.ts", "e2e/playwright.config.ts", "e2e/browsers.ts"];

interface Import {
  readonly from: string;
  /** A path from the top of the project, or the name of a package. */
  readonly to: string;
  /** Gone when the code runs. */
  readonly isType: boolean;
}

const ROOT = new URL("../", import.meta.url);
const NOT_OURS = new Set(["node_modules", ".git", "dist", "results"]);
const files = filesUnder("");
const text = new Map(files.map((path) => [path, readFileSync(new URL(path, ROOT), "utf8")]));
const code = files.filter((path) => /^(src|e2e)\/.*\.(tsx?|mjs)$|^vite\.config\.ts$/.test(path));
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const imports = code.flatMap(importsOf);

test("every folder of src is a layer, or tools", () => {
  const folders = files.filter((path) => /^src\/[^/]+\//.test(path)).map(layerOf);
  expect([...new Set(folders)].filter((folder) => !LAYERS.includes(folder))).toEqual([TOOLS]);
});

test("a layer imports itself and the layers before it, types included", () => {
  const upward = imports.filter(({ from, to }) => {
    const [own, other] = [LAYERS.indexOf(layerOf(from)), LAYERS.indexOf(layerOf(to))];
    // A test may take its case from a later layer.
    return own >= 0 && own < other && !isTest(from);
  });
  expect(upward.map(arrow)).toEqual([]);
});

test("nobody imports tools but what configures the project", () => {
  const users = imports.filter(({ from, to }) => layerOf(to) === TOOLS && layerOf(from) !== TOOLS);
  expect(users.filter(({ from }) => !USERS_OF_TOOLS.includes(from)).map(arrow)).toEqual([]);
});

// Two files of a layer may describe each other in their types; what is loaded must come in an order.
test("no file imports itself by way of others", () => {
  const loaded = imports.filter(({ isType }) => !isType);
  const circles = code.filter((path) => reachedFrom(path, loaded).has(path));
  expect(circles).toEqual([]);
});

test("one file knows sigma, and one knows zod", () => {
  expect(importersOf("sigma")).toEqual(["src/draw/canvas.ts"]);
  expect(importersOf("zod")).toEqual(["src/schema/case-file.ts"]);
});

test("preact draws the page, the picture, and what is taken away as SVG, and is nowhere else", () => {
  const users = [
    ...["preact", "@preact/signals", "preact-render-to-string"].flatMap(importersOf),
    ...code.filter((path) => path.endsWith(".tsx")),
  ];
  const allowed = /^src\/(ui\/|main\.tsx$|draw\/picture\.tsx$|output\/(svg|poster|sheet|case-bars)\.tsx$)/;
  expect(users.filter((path) => !allowed.test(path) && !isTest(path))).toEqual([]);
});

test("no file of src or e2e is longer than 250 lines", () => {
  const long = files
    .filter((path) => /^(src|e2e)\/.*\.(tsx?|mjs|mts|css|html)$/.test(path))
    .map((path) => ({ path, lines: (text.get(path) ?? "").trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test("nothing is exported as default, except a configuration", () => {
  const withDefault = code.filter((path) =>
    /^export default|^export \{.*\bas default\b/m.test(text.get(path) ?? ""),
  );
  expect(withDefault.filter((path) => !path.endsWith(".config.ts"))).toEqual([]);
});

test("no file points to a folder outside the project or on somebody's machine", () => {
  const outside = /\.\.\/shared\b|(?<![\w.~:/-])\/(?:work|home|root|Users)\/\w/;
  expect(files.filter((path) => outside.test(text.get(path) ?? ""))).toEqual([]);
});

function filesUnder(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(`${folder}${entry.name}/`) : [folder + entry.name],
    );
}

function importsOf(from: string): readonly Import[] {
  const source = text.get(from) ?? "";
  const statements = /^(?:import|export)\s+(?<type>type\s+)?(?:[\w*{}$,\s]+\sfrom\s+)?"(?<to>[^"]+)"/gm;
  const calls = /(?<type>typeof\s+)?\bimport\(\s*"(?<to>[^"]+)"/g;
  return [...source.matchAll(statements), ...source.matchAll(calls)].map(({ groups }) => {
    const to = groups?.["to"] ?? "";
    const path = to.startsWith(".") ? posix.join(posix.dirname(from), to) : to;
    return { from, to: path, isType: groups?.["type"] !== undefined };
  });
}

/** `src/ui/app.tsx` → `ui`, `src/main.tsx` → `main`, a package → nothing. */
function layerOf(path: string): string {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? "";
}

function importersOf(name: string): readonly string[] {
  const users = imports.filter(({ to }) => to === name || to.startsWith(`${name}/`)).map(({ from }) => from);
  return [...new Set(users)];
}

function reachedFrom(start: string, edges: readonly Import[]): ReadonlySet<string> {
  const reached = new Set(edges.filter(({ from }) => from === start).map(({ to }) => to));
  // A set that grows while it is walked is walked to its end.
  for (const path of reached) for (const { from, to } of edges) if (from === path) reached.add(to);
  return reached;
}

const arrow = ({ from, to }: Import): string => `${from} → ${to}`;
