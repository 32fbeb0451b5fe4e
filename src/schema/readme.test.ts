import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RECORD_TEXT } from "../testing/bundled-record.ts";
import { buildModel } from "../model/build-model.ts";
import { utf8 } from "../testing/file-with.ts";
import { parseCase } from "./issues/parse.ts";
import { readCase } from "./reading/read-case.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const guide = readFileSync(new URL("../../data/README.md", import.meta.url), "utf8");

it("the smallest file of the README is under 25 lines and loads without a warning", () => {
  const text = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  expect(text.trim().split("\n").length).toBeLessThan(25);
  const result = parseCase(JSON.parse(text));
  expect(result.ok && result.warnings).toEqual([]);
});

it("a case with three parties takes ten lines at most, passes the check, and puts the third where it says", () => {
  const text = /### A case with three parties\n\n```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
  expect(text.trim().split("\n").length).toBeLessThan(11);
  const result = readCase(utf8(text));
  if (!("file" in result)) throw new Error(JSON.stringify(result.issues));
  expect(result.warnings).toEqual([]);
  const { partiesOn, areOpposed } = buildModel(result.file).at("court");
  expect([partiesOn("alder"), partiesOn("birch")]).toEqual([["alder"], ["birch", "cedar"]]);
  expect(areOpposed("alder", "birch")).toBe(true);
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
