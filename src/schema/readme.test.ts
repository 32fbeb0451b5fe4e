import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RECORD_TEXT } from "../testing/bundled-record.ts";
import { parseCase } from "./issues/parse.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

it("the smallest file of the README is under 25 lines and loads without a warning", () => {
  const text = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  expect(text.trim().split("\n").length).toBeLessThan(25);
  const result = parseCase(JSON.parse(text));
  expect(result.ok && result.warnings).toEqual([]);
});

it("the README counts what the bundled case holds", () => {
  const file = JSON.parse(RECORD_TEXT);
  const counts = [
    `${file.briefs.length} briefs`,
    `${file.actors.length} names`,
    `${file.relations.length} other ties`,
    `${file.sources.length} sources`,
  ];
  for (const count of counts) expect(readme.replaceAll("\n", " ")).toContain(count);
});
