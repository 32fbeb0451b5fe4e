import { expect, test } from "vitest";
import type { Evidence } from "../schema/facts.ts";
import { RECORD_MODEL } from "../testing/bundled-record.ts";
import { certaintyLabel, certaintyOf, isPartInferred, isUncertain, lacksProof } from "./certainty.ts";

const piece = (facts: Partial<Evidence>): Evidence => ({ source: "herald", basis: "press", ...facts });
const context = piece({ basis: "filing", bearing: "context" });

test.each([
  { name: "no evidence", evidence: [], words: "unsourced" },
  { name: "context alone", evidence: [context], words: "sources give context only" },
  { name: "context beside a report", evidence: [context, piece({})], words: "reported or announced" },
  { name: "an inference", evidence: [piece({ basis: "inference" })], words: "inferred" },
])("a claim with $name is “$words”", ({ evidence, words }) => {
  expect(certaintyLabel(certaintyOf(evidence))).toBe(words);
});

test("context carries a claim no more than nothing does", () => {
  expect([isUncertain([context]), isUncertain([]), isUncertain([piece({})])]).toEqual([true, true, false]);
  expect(
    [[context], [], [piece({ basis: "inference" })]].map((each) => lacksProof(certaintyOf(each))),
  ).toEqual([true, true, false]);
});

test("no relation of the bundled record is called unsourced above its sources", () => {
  const unsourced = [...RECORD_MODEL.relations.values()].filter(
    ({ evidence }) => certaintyOf(evidence) === "unsourced",
  );
  expect(unsourced.filter(({ evidence }) => evidence.length > 0)).toEqual([]);
});

test("what is of a part alone says nothing of the whole, and the part is inferred where nothing else of it is there", () => {
  const [report, stamp, guess] = [
    piece({}),
    piece({ basis: "filing", of: "date" }),
    piece({ basis: "inference", of: "date" }),
  ];
  expect([certaintyOf([report, stamp]), certaintyOf([stamp])]).toEqual(["press", "filing"]);
  expect(
    [[report, guess], [report, guess, stamp], [report]].map((each) => isPartInferred(each, "date")),
  ).toEqual([true, false, false]);
});
