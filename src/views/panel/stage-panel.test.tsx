import { expect, test } from "vitest";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { type Element, elementOf } from "../../testing/elements.ts";
import { citationsIn, panelIn } from "../../testing/panel-text.ts";
import { citationsOf, evidenceOfClaims, sorted } from "../../testing/reference/citations.ts";
import { record, shortName } from "../../testing/reference/record.ts";
import { explorerOf, htmlOf } from "../../testing/rendered.tsx";
import { Panel } from "./panel.tsx";

/** The panel of a stage while nothing is selected. */
const panelOf = (stage: string): Element =>
  elementOf(htmlOf(<Panel />, explorerOf(RECORD_MODEL, { view: "table", stage })));

test("the panel of a stage tells its outcome, its gaps and what was reported of it", () => {
  for (const { id, label, outcome, coverage, reported = [], absent = [], events = [] } of record.stages) {
    const panel = panelOf(id);
    expect(panelIn(panel).title).toBe(label);
    for (const words of [
      outcome?.text ?? "",
      coverage?.text ?? "",
      ...reported.map(({ what, count }) => `${count} ${what}`),
      ...absent.map(({ actor, evidence = [] }) => {
        const isInferred = evidence.every(({ basis }) => basis === "inference");
        return `${shortName(actor)}: ${isInferred ? "not on the list" : "reported absent"}`;
      }),
      ...events.map(({ text }) => text),
    ])
      expect(panel.text, label).toContain(words);
  }
});

/** The brief of a stage that was filed first; an undated one comes last. */
const firstFiled = (stage: string) =>
  record.briefs
    .filter(({ positions }) => positions.some((position) => position.stage === stage))
    .sort((one, other) => (one.filed ?? "9").localeCompare(other.filed ?? "9"))[0];

test("every outcome, total, absence and event of a stage, and its first brief, stand on their evidence", () => {
  for (const { id, outcome, reported = [], absent = [], events = [] } of record.stages) {
    const cited = [outcome, firstFiled(id), ...reported, ...absent, ...events];
    const expected = [...cited.flatMap((each) => citationsOf(each?.evidence)), ...evidenceOfClaims(id)];
    expect(sorted(citationsIn(panelIn(panelOf(id)))), id).toEqual(sorted(expected));
  }
});
