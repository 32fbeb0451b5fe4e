import { expect, test } from "vitest";
import type { Citation } from "../derive/evidence/citation.ts";
import { modelOf } from "../testing/model-of.ts";
import { explorerOf, rendered } from "../testing/rendered.tsx";
import { StatementItem } from "./statements.tsx";

const source = { title: "The Herald", url: null, details: "" };
const cited = (quote: string, says: string | null): Citation => ({
  quote,
  says,
  source,
  remark: null,
  basis: "reported or announced",
});

function linesUnder(evidence: readonly Citation[]): readonly string[] {
  const statement = { words: ["33 States"], details: [], evidence };
  return rendered(<StatementItem statement={statement} />, explorerOf(modelOf("acme: party")));
}

test("where sources disagree, the reading shown stands beside the others", () => {
  const lines = linesUnder([cited("33 signed", null), cited("34 signed", "34 States")]);
  expect(lines.filter((line) => line.startsWith("#"))).toEqual([
    "#### As shown here",
    "#### Other reading: 34 States",
  ]);
  expect(lines).not.toContain("No source cited here says what is shown.");
});

test("where every source says something else than what is shown, that is said first", () => {
  const lines = linesUnder([cited("34 signed", "34 States"), cited("35 signed", "35 States")]);
  expect(lines.slice(0, 3)).toEqual([
    "33 States",
    "No source cited here says what is shown.",
    "#### Other reading: 34 States",
  ]);
});

test("sources that agree stand without a heading, and none at all is unsourced", () => {
  expect(linesUnder([cited("33 signed", null)]).some((line) => line.startsWith("#"))).toBe(false);
  expect(linesUnder([])).toEqual(["33 States", "Unsourced."]);
});
