import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../", import.meta.url);
const readme = readFileSync(new URL("src/README.md", ROOT), "utf8");
const map = readme.slice(readme.indexOf("## Map"), readme.indexOf("## Follow one click"));
/** Files and folders, by their way from the top of the project. */
const paths = [
  "/vite.config.ts",
  ...["src", "e2e", "data"].flatMap((top) =>
    readdirSync(new URL(top, ROOT), { recursive: true, encoding: "utf8" }).map((path) => `/${top}/${path}`),
  ),
];

/** What stands between backticks and is a path: whole, or its end where the folder was just named. */
const named = [...readme.replaceAll(/```.*?```/gs, "").matchAll(/`([\w./-]+)`/g)]
  .map(([, path = ""]) => path)
  .filter((path) => /\/|\.(?:tsx?|mjs|md)$/.test(path));

test("every file and folder that the map of the code names is there", () => {
  const gone = named.filter((path) => !paths.some((each) => each.endsWith(`/${path.replace(/\/$/, "")}`)));
  expect(named.length).toBeGreaterThan(60);
  expect(gone).toEqual([]);
});

test("the map has a place for every folder of the code", () => {
  const folders = readdirSync(new URL("src/", ROOT), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(folders.filter((folder) => !map.includes(`\`${folder}/\``))).toEqual([]);
});

test("the page about the end-to-end tests names every spec, and none that is gone", () => {
  const page = readFileSync(new URL("e2e/README.md", ROOT), "utf8");
  const told = page
    .slice(page.indexOf("## What is tested"), page.indexOf("## What is not"))
    .split("\n")
    .flatMap((row) => [...(row.split("|")[2] ?? "").matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
  const specs = paths.flatMap((path) => /^\/e2e\/.*\/([\w-]+)(?:\.webgl)?\.spec\.ts$/.exec(path)?.[1] ?? []);
  expect(new Set(told)).toEqual(new Set(specs));
});
