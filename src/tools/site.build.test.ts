import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const DIST = new URL("dist/", ROOT);

const paths = readdirSync(DIST, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
const textOf = (path: string): string => readFileSync(new URL(path, DIST), "utf8");
const named = (pattern: RegExp): readonly string[] => paths.filter((path) => pattern.test(path));

test("no page, style or script names a file by its place on a host, so the site runs from any folder", () => {
  const absolute = /(?:\b(?:src|href|srcset|poster)=["']?|\burl\(["']?|\bimport\(["'`])\/(?!\/)/;
  expect(named(/\.(html|css|js)$/).filter((path) => absolute.test(textOf(path)))).toEqual([]);
});

test("every script and style has a hash in its name, so that it can be kept for ever", () => {
  expect(named(/^assets\/[^/]+$/).filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual([]);
});

test("a frozen page keeps the very record that its address is the hash of, and latest.json names it", () => {
  const records = named(/^embed\/v1\/[^/]+\/[0-9a-f]{12}\/data\.json$/);
  expect(records.length).toBeGreaterThan(0);
  for (const path of records) {
    const [, , slug, snapshot] = path.split("/");
    expect(createHash("sha256").update(textOf(path)).digest("hex").slice(0, 12)).toBe(snapshot);
    expect(textOf(path.replace("data.json", "index.html"))).toContain(`data-snapshot="${snapshot}"`);
    expect(JSON.parse(textOf(`embed/v1/${slug}/latest.json`)).snapshot).toBe(snapshot);
  }
});
