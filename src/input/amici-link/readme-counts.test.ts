import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { completed } from "../../schema/completed.ts";
import type { HandTable } from "./hand-table.ts";
import { termRecord } from "./term-record.ts";
import type { TermList } from "./term-list.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), "utf8");

const readme = read("README.md");
const { file, actors: named } = termRecord(
  JSON.parse(read("sources/october-term-2022.json")) as TermList,
  JSON.parse(read("sources/october-term-2022-reading.json")) as HandTable,
);
const { actors, briefs, cases, stages } = completed(file);

const titles = new Map<string, string | undefined>(
  stages.flatMap(({ id, parties }) => parties.map(({ actor, title }) => [`${id} ${actor}`, title] as const)),
);
const positions = briefs.flatMap(({ positions, filers }) =>
  positions.map(({ stage, backs }) => ({ stage, side: titles.get(`${stage} ${backs}`) ?? backs, filers })),
);
const onSide = (...sides: readonly string[]) => positions.filter(({ side }) => sides.includes(side));
const [petitioners, respondents] = [onSide("petitioner", "plaintiff"), onSide("respondent", "defendant")];
const filersOf = (places: typeof positions): ReadonlySet<unknown> =>
  new Set(places.flatMap(({ filers }) => filers));
const filers = [...filersOf(positions)];

/** Every row of the table of counts, counted anew. */
const COUNTS = {
  "cases, each with one stage": cases.length,
  "labels, and so positions": positions.length,
  "– for the petitioner or plaintiff": petitioners.length,
  "– for the respondent or defendant": respondents.length,
  "– for neither": onSide("neither").length,
  briefs: briefs.length,
  "– in both of two companion cases": briefs.filter((brief) => brief.positions.length === 2).length,
  "– with more filers, unnamed": briefs.filter(({ moreFilers }) => moreFilers !== undefined).length,
  "– by groups alone": briefs.filter((brief) => brief.filers.length === 0).length,
  groups: briefs.flatMap(({ groups }) => groups).length,
  "actors: parties, filers and the Court": actors.length,
  "– that filed": filers.length,
  "– that filed in more than one case": filers.filter(
    (filer) =>
      new Set(positions.filter((each) => each.filers.some((one) => one === filer)).map(({ stage }) => stage))
        .size > 1,
  ).length,
  "– that backed both sides, in different cases": [...filersOf(petitioners)].filter((filer) =>
    filersOf(respondents).has(filer),
  ).length,
  "– that the list writes in more than one way": named.all.filter(
    ({ mentions }) => new Set(mentions.map(({ written }) => written)).size > 1,
  ).length,
  "– of kind `organisation`": actors.filter(({ kind }) => kind === "organisation").length,
};

test("the counts that data/README.md gives of the Term are those of the record", () => {
  const part = readme.slice(readme.indexOf("## The October Term 2022 record"));
  const rows = [...part.matchAll(/^\| (?<what>[^|]+?) +\| +(?<count>\d+) \|$/gmu)];
  expect(Object.fromEntries(rows.map(({ groups }) => [groups?.["what"], Number(groups?.["count"])]))).toEqual(
    COUNTS,
  );
});

test("nobody backed both sides of one case", () => {
  const places = (side: typeof positions) =>
    side.flatMap(({ stage, filers }) => filers.map((filer) => `${stage} ${JSON.stringify(filer)}`));
  const backing = new Set(places(respondents));
  expect(places(petitioners).filter((each) => backing.has(each))).toEqual([]);
});
