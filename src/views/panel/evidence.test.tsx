import { expect, test } from "vitest";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { elementOf } from "../../testing/elements.ts";
import { type PanelText, citationsIn, panelIn } from "../../testing/panel-text.ts";
import {
  citationsOf,
  claimsAbout,
  evidenceOfBrief,
  evidenceOfClaims,
  sorted,
} from "../../testing/reference/citations.ts";
import { filersOf, record, shortName } from "../../testing/reference/record.ts";
import { explorerOf, htmlOf } from "../../testing/rendered.tsx";
import { Panel } from "./panel.tsx";

/** The panel that is opened beside a stage. */
function panelOf(id: string): PanelText {
  const explorer = explorerOf(RECORD_MODEL, { stage: "sdny-magistrate", selection: [id] });
  return panelIn(elementOf(htmlOf(<Panel />, explorer)));
}

test("every brief opens on its evidence: the words quoted, under the link they were taken from", () => {
  for (const brief of record.briefs) {
    const panel = panelOf(brief.id);
    expect(panel).toMatchObject({ isOpen: true, title: brief.title });
    const expected = [...evidenceOfBrief(brief), ...evidenceOfClaims(brief.id)];
    expect(expected.length, `evidence for ${brief.id}`).toBeGreaterThan(0);
    expect(sorted(citationsIn(panel)), brief.id).toEqual(sorted(expected));
  }
});

test("every relation opens on its evidence, in the file's own words", () => {
  for (const { id, from, to, text, evidence } of record.relations) {
    const panel = panelOf(id);
    const [verb, rest] = text.split("…");
    const words = rest === undefined ? `${text} ${shortName(to)}` : `${verb}${shortName(to)}${rest}`;
    expect(panel).toMatchObject({ isOpen: true, title: `${shortName(from)} ${words}` });
    expect(evidence?.length, `evidence for ${id}`).toBeGreaterThan(0);
    expect(sorted(citationsIn(panel)), id).toEqual(sorted(citationsOf(evidence)));
  }
});

test("every filer's panel lists its briefs with side, co-filers and evidence", () => {
  for (const { id, name } of record.actors) {
    const panel = panelOf(id);
    expect(panel).toMatchObject({ isOpen: true, title: name });
    const briefs = record.briefs.filter((brief) => filersOf(brief).includes(id));
    const statements = panel.statements.filter(({ section }) => section === "Briefs");
    expect(statements.map(({ statement }) => statement)).toEqual(briefs.map(({ title }) => title));
    for (const [index, brief] of briefs.entries()) {
      const { details = "", citations = [] } = statements[index] ?? {};
      const others = filersOf(brief).filter((filer) => filer !== id);
      const isAlone =
        others.length === 0 && (brief.groups ?? []).length === 0 && brief.moreFilers === undefined;
      for (const other of others) expect(details).toContain(shortName(other));
      expect(details.includes("alone"), brief.title).toBe(isAlone);
      expect(citations.length, `${name}: ${brief.title}`).toBeGreaterThan(0);
    }
  }
});

test("sources, stages and cases open in the panel as well", () => {
  const { sources, stages, cases } = record;
  for (const { id } of [...sources, ...stages, ...cases]) {
    const { isOpen, title } = panelOf(id);
    expect([isOpen, title === ""], id).toEqual([true, false]);
  }
});

const VERDICTS: Readonly<Record<string, string>> = {
  confirmed: "Confirmed",
  corrected: "Corrected by the record",
  incomplete: "True but incomplete",
  disputed: "Disputed",
  "single-source": "Found in this report only",
};

test("every claim of the first account stands where it belongs, with its verdict and its correction", () => {
  const ids = new Set(record.cases.flatMap(({ claims }) => claims).flatMap(({ about }) => about));
  expect(ids.size).toBeGreaterThan(5);
  for (const id of ids) {
    const told = panelOf(id).statements.filter(
      ({ section }) => section === "Reported, and what the record says",
    );
    expect(
      told.map(({ statement }) => statement),
      id,
    ).toEqual(claimsAbout(id).map(({ text }) => text));
    for (const [index, { verdict, correction = "" }] of claimsAbout(id).entries()) {
      expect(told[index]?.details).toContain(VERDICTS[verdict]);
      expect(told[index]?.details).toContain(correction);
    }
  }
});

test("words that do not carry the claim by themselves are marked as context", () => {
  const surrounded = record.relations.find(({ evidence = [] }) =>
    evidence.some(({ bearing }) => bearing === "context"),
  );
  const explorer = explorerOf(RECORD_MODEL, { selection: [surrounded?.id ?? ""] });
  expect(elementOf(htmlOf(<Panel />, explorer)).text).toContain(
    "Context: these words do not carry the claim by themselves.",
  );
});
