import { expect, test } from "vitest";
import { fileWith, linesOf } from "../../testing/file-with.ts";

const relationOf = (kind: string, rest: string): string => `,
  "relations": [
    { "id": "r1", "from": "guild", "to": "acme", "kind": "${kind}", "text": "spoke before"${rest} }
  ]`;
const linesWith = (kind: string, rest: string): readonly string[] =>
  linesOf(fileWith("Guild", relationOf(kind, rest)));

test("a relation may say that the first was for a law, or against it", () => {
  expect(linesWith("legislation", `, "law": "the Tariff Act", "direction": "against"`)).toEqual([]);
});

test("a direction that says not of which law is a warning", () => {
  expect(linesWith("legislation", `, "direction": "for"`)).toEqual([
    "Line 16. relations.0.direction: says “for”, and not of which law. Name it in “law”: “the Tariff Act”.",
  ]);
});

test("a direction of what is about no law is a warning, since nothing shows it", () => {
  expect(linesWith("ruled", `, "law": "the Tariff Act", "direction": "for"`)).toEqual([
    "Line 16. relations.0.law: is told only of a relation of kind “legislation”.",
    "Line 16. relations.0.direction: is told only of a relation of kind “legislation”.",
  ]);
});

test("a direction that is neither is an error", () => {
  expect(linesWith("legislation", `, "law": "the Tariff Act", "direction": "torn"`).join(" ")).toContain(
    "“torn” is not known here.",
  );
});
