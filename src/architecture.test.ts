import { readFileSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** Each may import itself and those before it. */
const LAYERS = [
  "schema",
  "model",
  "state",
  "derive",
  "picture",
  "embed",
  "explorer",
  "parts",
  "views",
  "page",
  "main",
];
/** The same within the picture. */
const LAYERS_OF_THE_PICTURE = ["picture/layout", "picture/scene", "picture/svg", "picture/webgl"];
/** Beside the page: what each of these may import beyond itself, and what may import it. */
const BESIDE = {
  input: { uses: ["schema"], usedBy: ["tools", "src/views/open", "src/page/open"] },
  build: { uses: [...LAYERS, "tools"], usedBy: ["vite.config.ts", "tools"] },
  tools: { uses: [...LAYERS, "input", "build"], usedBy: ["e2e", "build"] },
  testing: { uses: LAYERS, usedBy: ["e2e"] },
} as const;
/** Tests, styles and pictures aside. */
const MOST_FILES_IN_A_FOLDER = 14;
/** These draw: the page, the picture that is taken away or written by the build, and what reads a view to tests. */
const DRAWN = /^src\/(explorer|parts|views|page|picture\/svg)\/|^src\/(main|testing\/rendered)\.tsx$/;

/** Words that once stood for what another word stands for now; the table is in README.md. */
const RETIRED =
  "vertebra vertebrae spine ledger coalition community rover lens glide paced obey lid bystanders dress " +
  "still life trouble examine dialect dialects news passage passages meeting meetings";

/** Words that mean one thing, of which one place speaks: names elsewhere have none of them. */
const WORDS_OF_A_PLACE = {
  "tie ties": /together|cases|october-term/,
  "room rooms": /^src\/(picture|page\/prerender)\//,
  "companion companions": /^src\/input\/amici-link\//,
};

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

test("every folder of src is a layer, or stands beside them", () => {
  const folders = new Set(files.filter((path) => /^src\/[^/]+\//.test(path)).map(layerOf));
  expect([...folders].sort()).toEqual(
    [...LAYERS.filter((layer) => layer !== "main"), ...Object.keys(BESIDE)].sort(),
  );
});

test("a layer imports itself and the layers before it, types included", () => {
  expect([...climbing(LAYERS, layerOf), ...climbing(LAYERS_OF_THE_PICTURE, subfolderOf)]).toEqual([]);
});

test("no view imports another view", () => {
  const across = imports.filter(
    ({ from, to }) =>
      layerOf(from) === "views" && layerOf(to) === "views" && subfolderOf(from) !== subfolderOf(to),
  );
  expect(across.map(arrow)).toEqual([]);
});

test.each(Object.entries(BESIDE))("%s imports and is imported as said", (name, { uses, usedBy }) => {
  const strange = imports.filter(({ from, to }) => {
    const [own, other] = [layerOf(from), layerOf(to)];
    if (own === other || isTest(from)) return false;
    if (own === name && other !== "") return !uses.some((layer) => layer === other);
    return (
      other === name && !usedBy.some((user) => user === own || from === user || from.startsWith(`${user}/`))
    );
  });
  expect(strange.map(arrow)).toEqual([]);
});

// Two files of a layer may describe each other in their types; what is loaded must come in an order.
test("no file imports itself by way of others", () => {
  const loaded = imports.filter(({ isType }) => !isType);
  const circles = code.filter((path) => reachedFrom(path, loaded).has(path));
  expect(circles).toEqual([]);
});

test("one file knows sigma, and zod describes the format only", () => {
  expect(importersOf("sigma")).toEqual(["src/picture/webgl/renderer.ts"]);
  expect(importersOf("zod")).toEqual(["src/schema/case-file.ts", "src/schema/values.ts"]);
});

test("the model answers for a stage and for the whole case alike, so that nobody else asks which it is", () => {
  const asking = code.filter(
    (path) =>
      /[!=]== WHOLE_CASE/.test(text.get(path) ?? "") &&
      !isTest(path) &&
      !/^src\/(?:model|testing)\//.test(path),
  );
  expect(asking).toEqual([]);
});

test("preact draws the page and the picture, and is nowhere else", () => {
  const users = [
    ...["preact", "@preact/signals", "preact-render-to-string"].flatMap(importersOf),
    ...code.filter((path) => path.endsWith(".tsx")),
  ];
  expect(users.filter((path) => !DRAWN.test(path) && !isTest(path))).toEqual([]);
});

test("a folder of src or e2e has at most 14 files of code", () => {
  const counted = new Map<string, number>();
  for (const path of code.filter((each) => !isTest(each)))
    counted.set(posix.dirname(path), (counted.get(posix.dirname(path)) ?? 0) + 1);
  expect([...counted].filter(([, count]) => count > MOST_FILES_IN_A_FOLDER)).toEqual([]);
});

test("no name holds a word that was given up", () => {
  const names = code.flatMap((path) =>
    [posix.basename(path), ...namesIn(path)].map((name) => ({ path, name })),
  );
  const old = names.filter(({ name }) => hasWordOf(RETIRED, name));
  expect(old.map(({ path, name }) => `${name} in ${path}`)).toEqual([]);
});

test.each(Object.entries(WORDS_OF_A_PLACE))("names with %s stand where the word is used", (words, place) => {
  const strays = code
    .filter((path) => !place.test(path))
    .flatMap((path) =>
      [...namesIn(path)].filter((name) => hasWordOf(words, name)).map((name) => ({ path, name })),
    );
  expect(strays.map(({ path, name }) => `${name} in ${path}`)).toEqual([]);
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

/** The imports that lead from a layer to a later one. A test may take its case from a later layer. */
function climbing(layers: readonly string[], layer: (path: string) => string): readonly string[] {
  return imports
    .filter(({ from, to }) => {
      const [own, other] = [layers.indexOf(layer(from)), layers.indexOf(layer(to))];
      return own >= 0 && own < other && !isTest(from);
    })
    .map(arrow);
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

/** What a file declares, takes and gives by name: words of its code, without those in comments and texts. */
function namesIn(path: string): ReadonlySet<string> {
  const bare = (text.get(path) ?? "")
    .replaceAll(/\/\*.*?\*\/|(?<!:)\/\/[^\n]*/gs, "")
    .replaceAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/(?:[^/\\\n]|\\.)+\/[a-z]*/g, "")
    // What stands between tags is read on the screen.
    .replaceAll(/>[^<>{}]*<\//g, "></")
    .replaceAll(/>[^<>{}();=]*</g, "><");
  return new Set(bare.match(/[A-Za-z_]\w*/g));
}

/** `stagesAlone` → `stages`, `alone`; `keyboard-cursor.tsx` → `keyboard`, `cursor`, `tsx`. */
const partsOf = (name: string): readonly string[] =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).map((part) => part.toLowerCase());

const hasWordOf = (words: string, name: string): boolean =>
  partsOf(name).some((part) => words.split(" ").includes(part));

/** `src/views/table/table.ts` → `views`, `src/main.tsx` → `main`, a package → nothing. */
function layerOf(path: string): string {
  return /^src\/([^/.]+)/.exec(path)?.[1] ?? "";
}

/** `src/views/table/table.ts` → `views/table`. */
function subfolderOf(path: string): string {
  return /^src\/([^/.]+\/[^/.]+)/.exec(path)?.[1] ?? "";
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
