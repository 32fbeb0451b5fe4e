import { expect, test } from "vitest";
import { linesOf, fileWith } from "../../testing/file-with.ts";

const relationWith = (of: string): string => `,
  "sources": [{ "id": "list", "title": "A list" }],
  "relations": [
    { "id": "r1", "from": "guild", "to": "acme", "kind": "harm", "text": "sued", "date": "2014", "evidence": [{ "source": "list", "of": "${of}" }] }
  ]`;

test("evidence of a part that its claim does not have is a warning with the parts that it has", () => {
  expect(linesOf(fileWith("Guild", relationWith("counsel")))).toEqual([
    "Line 17. relations.0.evidence.0.of: “counsel” is no part of this claim. Leave “of” out, or write “date”.",
  ]);
});

test("evidence of the date of a relation is none", () => {
  expect(linesOf(fileWith("Guild", relationWith("date")))).toEqual([]);
});
