import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { issueLine } from "../../schema/issues/issues.ts";
import { parseCase } from "../../schema/issues/parse.ts";
import { completed } from "../../schema/completed.ts";
import { type DocketLabels, docketFixture, docketLabels } from "../../testing/docket-fixtures.ts";
import { importCase } from "../importers.ts";

const labels = Object.entries(docketLabels());

/** The Court’s other words for the two sides. */
const SIDES: Readonly<Record<string, string>> = {
  petitioner: "petitioner",
  plaintiff: "petitioner",
  applicant: "petitioner",
  respondent: "respondent",
  defendant: "respondent",
};

/** A brief as a label has it. */
interface Found {
  readonly key: string;
  readonly side: string;
  readonly isInferredWithReason: boolean;
}

async function foundIn(name: string): Promise<readonly Found[]> {
  const result = await importCase([docketFixture(name)]);
  if (!result.ok) throw new Error(result.issues.map(issueLine).join("\n"));
  const checked = parseCase(result.file);
  expect(checked).toMatchObject({ ok: true, warnings: [] });
  const { briefs, stages } = completed(result.file);
  const titles = new Map(
    stages.flatMap(({ parties }) => parties.map(({ actor, title }) => [actor, title ?? ""] as const)),
  );
  return briefs.map(({ filed = "", title, positions }) => {
    const [position] = positions;
    const backs = position?.backs ?? "";
    return {
      key: keyOf(filed, title.replace(/^Brief of /u, "")),
      side: SIDES[titles.get(backs) ?? ""] ?? backs,
      isInferredWithReason:
        position?.evidence.some(({ basis, note }) => basis === "inference" && note !== undefined) === true,
    };
  });
}

const keyOf = (date: string, filers: string): string => `${date} ${filers.replaceAll("'", "’")}`;
const keysOf = ({ filings }: DocketLabels): readonly string[] =>
  filings.map(({ date, filers }) => keyOf(date, filers));

const found = new Map<string, readonly Found[]>();
for (const [name] of labels) found.set(name, await foundIn(name));
const briefsOf = (name: string): readonly Found[] => found.get(name) ?? [];

test.each(labels)("the briefs of %s are those that a person found, by day and filers", (name, each) => {
  expect(
    briefsOf(name)
      .map(({ key }) => key)
      .sort(),
  ).toEqual([...keysOf(each)].sort());
});

test.each(labels)("sides of %s are those that a person found, or are not stated", (name, { filings }) => {
  const wrong = briefsOf(name).filter(({ key, side }) => {
    const label = filings.find(({ date, filers }) => keyOf(date, filers) === key);
    return side !== "not-stated" && side !== label?.side;
  });
  expect(wrong).toEqual([]);
});

test("the figures of the README are these", () => {
  const all = labels.flatMap(([name, { filings }]) => filings.map((label) => ({ name, label })));
  const told = all.filter(({ label }) => label.side !== "unknown");
  const inferred = told.filter(({ name, label }) =>
    briefsOf(name).some(
      ({ key, side, isInferredWithReason }) =>
        key === keyOf(label.date, label.filers) && side === label.side && isInferredWithReason,
    ),
  );
  const made = [...found.values()].flat();
  const right = made.filter(({ key }) => all.some(({ label }) => keyOf(label.date, label.filers) === key));
  const line = `${labels.length} dockets, ${all.length} briefs: precision ${rate(right.length, made.length)}, recall ${rate(right.length, all.length)}; of ${told.length} sides that a person told by the day of filing ${inferred.length} are inferred, none wrongly.`;
  // The figures are to be read in the output of every run.
  // oxlint-disable-next-line no-console
  console.log(line);
  expect(inferred.length / told.length).toBeGreaterThanOrEqual(0.9);
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const [said = ""] = /^\d+ dockets, .+?\n\n/msu.exec(readme) ?? [];
  expect(said.trim().replaceAll("\n", " ")).toBe(line);
});

const rate = (some: number, all: number): string => (some / all).toFixed(2);
