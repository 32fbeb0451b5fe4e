import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { quotationReport } from "../../schema/quotations/quotation-report.ts";
import { RECORD, briefsAt, fileOf, groupMembers, onCover, reported, signers } from "../bundled-record.ts";
import { numbersIn } from "../counts-in-sentences.ts";

const readme = readFileSync(new URL("../../../data/README.md", import.meta.url), "utf8");

test("the README counts what is quoted, and explains each kind of claim whose quotation holds neither name nor value", () => {
  const report = quotationReport(RECORD);
  const [named, told] = report.counts.match(/\d+ of \d+/gu) ?? [];
  expect(readme).toContain(`${named?.replace("of", "of the")} signers are quoted by name`);
  expect(readme).toContain(`${told?.replace("of", "of the")} relations and events are quoted`);
  expect(explained("| ")).toEqual(report.kinds);
});

test("the README explains the same of the Term", () => {
  expect(explained("- ").toSorted()).toEqual(quotationReport(fileOf("october-term-2022")).kinds.toSorted());
});

/** The lines of the check that the README gives after this mark. */
const explained = (mark: string): readonly string[] =>
  readme.split("\n").flatMap((line) => {
    const [words] = /\d+ of \d+ [a-z ]+: no quotation holds [a-z ]+\./u.exec(line) ?? [];
    return words !== undefined && line.startsWith(mark) ? [words] : [];
  });

test("the README’s table and totals are those of the file", () => {
  const total =
    "There are {actors} actors, {briefs} briefs, {relations} other relations and {sources} sources.";
  const { actors, briefs, relations, sources } = RECORD;
  const counted = Object.entries({ actors, briefs, relations, sources }).reduce(
    (words, [list, items]) => words.replace(`{${list}}`, `${items.length}`),
    total,
  );
  expect(readme).toContain(counted);
  for (const { id, label } of RECORD.stages) {
    const row =
      new RegExp(String.raw`^\| ${label} +\|(?<cells>.*)\|$`, "mu").exec(readme)?.groups?.["cells"] ?? "";
    const sides = ["microsoft", "united-states", "neither"].map((side) => briefsAt(id, side).length);
    const signatures = briefsAt(id).reduce((sum, brief) => sum + signers(brief.id), 0);
    expect(
      row.split("|").map((cell) => Number.parseInt(cell, 10)),
      label,
    ).toEqual([briefsAt(id).length, ...sides, signatures]);
  }
});

test("the README counts the States that are named", () => {
  const words = `of the ${signers("cert-states") + groupMembers("cert-states")} jurisdictions on the brief that asked the Court to take the case are named`;
  expect(readme).toContain(words);
  expect(readme).toContain(
    `of the ${signers("merits-states") + groupMembers("merits-states")} on the merits brief`,
  );
});

test.each([
  { start: `${bestWords()[0]} of the`, counts: bestWords() },
  { start: "Certainty belongs", counts: [onCover("ca2-media"), signers("ca2-media") - onCover("ca2-media")] },
  { start: "- Two of the", counts: missingForMicrosoft() },
  {
    start: "- Counsel of",
    counts: [
      RECORD.briefs.filter(({ counsel }) => counsel.length === 0).length,
      RECORD.briefs.filter(({ filed = "" }) => !/^\d{4}-\d\d-\d\d$/u.test(filed)).length,
    ],
  },
])("the README’s numbers after “$start” are those of the file", ({ start, counts }) => {
  const line = readme.split("\n").find((each) => each.startsWith(start)) ?? "";
  const ofTheRecord = line.replaceAll(/\b20\d\d\b/gu, "");
  expect(numbersIn(ofTheRecord)).toEqual(counts);
});

function bestWords(): readonly number[] {
  const told = RECORD.briefs.filter(({ evidence, positions }) =>
    [...evidence, ...positions.flatMap((position) => position.evidence)].some(({ best }) => best === true),
  );
  return [told.length, RECORD.briefs.length, RECORD.briefs.length - told.length];
}

function missingForMicrosoft(): readonly number[] {
  const { count } = reported("scotus-merits", "briefs for Microsoft");
  return [count - briefsAt("scotus-merits", "microsoft").length, count];
}
