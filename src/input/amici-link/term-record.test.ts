import { isPartInferred } from "../../model/certainty.ts";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { parseCase } from "../../schema/issues/parse.ts";
import { withoutArticle } from "../names/filers.ts";
import { nameKey } from "../names/spelling.ts";
import type { HandTable } from "./hand-table.ts";
import { listLabels } from "./list-labels.ts";
import type { TermList } from "./term-list.ts";
import { termRecord } from "./term-record.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), "utf8");

const list = JSON.parse(read("sources/october-term-2022.json")) as TermList;
const table = JSON.parse(read("sources/october-term-2022-reading.json")) as HandTable;
const { actors } = termRecord(list, table);
const parsed = parseCase(JSON.parse(read("cases/october-term-2022.json")));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const record = parsed.file;
const merges = read("sources/october-term-2022-merges.csv");

/** Every label with its case page and its side, read without the rules under test. */
const labels = list.cases.flatMap(({ address, petitioner, respondent }) => [
  ...petitioner.map((label) => ({ address, label: label.trim(), side: 0 })),
  ...respondent.map((label) => ({ address, label: label.trim(), side: 1 })),
]);
const saysNeither = (label: string): boolean => /\b(?:neither|no|none of the) part/iu.test(label);
const saysMore = (label: string): boolean => /\bet\.? al\b/iu.test(label) && !label.includes("Brackeen");
const addressOf = new Map(record.sources.map(({ id, url }) => [id, url]));
const numbersOf = (words: string): readonly number[] =>
  (words.replace(/October Term 2022/gu, "").match(/\d[\d,]*/gu) ?? []).map((digits) =>
    Number(digits.replaceAll(",", "")),
  );

test("it has all 60 cases, each with one stage and its own page, and all 1,107 labels", () => {
  expect(list.cases).toHaveLength(60);
  expect(labels).toHaveLength(1107);
  expect(record.cases.map(({ title }) => title)).toEqual(list.cases.map(({ title }) => title));
  expect(record.stages.map((stage) => stage.case)).toEqual(record.cases.map(({ id }) => id));
  expect(record.sources.map(({ url }) => url)).toEqual(list.cases.map(({ address }) => address));
});

test("every label is quoted once, under the page of its case, and by no other brief", () => {
  const quoted = record.briefs.flatMap(({ evidence }) =>
    evidence
      .filter(({ quote }) => quote !== undefined)
      .map(({ source, quote }) => `${addressOf.get(source)} ${quote}`),
  );
  expect(quoted.sort()).toEqual(labels.map(({ address, label }) => `${address} ${label}`).sort());
});

test("a brief stands at the stages of its labels and at no other", () => {
  for (const brief of record.briefs) {
    const stages = brief.positions.map(({ stage }) => stage.replace("ot22-", "page-"));
    const labelled = brief.evidence.filter(({ quote }) => quote !== undefined);
    expect(stages).toEqual(labelled.map(({ source }) => source));
  }
});

test("that two labels are one brief is marked as concluded, and of nothing else is it said", () => {
  for (const { id, evidence, positions } of record.briefs)
    expect(isPartInferred(evidence, "grouping"), id).toBe(positions.length > 1);
});

/** Counted from the labels of the page: for the parties in their order, and for neither. */
function countsOf(address: string): readonly [number, number, number] {
  const under = labels.filter((each) => each.address === address);
  const neither = under.filter(({ label }) => saysNeither(label)).length;
  const [petitioner, respondent] = [0, 1].map(
    (side) => under.filter((each) => each.side === side && !saysNeither(each.label)).length,
  );
  return [petitioner ?? 0, respondent ?? 0, neither];
}

test.each(record.stages.map((stage, index) => [stage.short ?? "", stage, list.cases[index]] as const))(
  "%s has as many briefs on each side as its labels say, and its sentences count them",
  (_, stage, listCase) => {
    const [petitioner, respondent, neither] = countsOf(listCase?.address ?? "");
    const titled = (...titles: readonly string[]) =>
      stage.parties.find(({ title = "" }) => titles.includes(title))?.actor;
    const backing = (side: string | undefined): number =>
      record.briefs
        .flatMap(({ positions }) => positions)
        .filter((each) => each.stage === stage.id && each.backs === side).length;
    expect([
      backing(titled("petitioner", "plaintiff")),
      backing(titled("respondent", "defendant")),
      backing("neither"),
    ]).toEqual([petitioner, respondent, neither]);

    const finding = record.cases.find(({ id }) => id === stage.case)?.finding ?? "";
    // The only digits of a side’s name are those of 303 Creative.
    expect(
      numbersOf(finding.replace("303 Creative", "").replace(/; the .* are listed under .*/u, "")),
    ).toEqual([petitioner, respondent, neither].filter((count) => count > 0));
    expect(stage.finding).toBe(finding);

    const under = labels.filter(({ address }) => address === listCase?.address);
    const more = under.filter(({ label }) => saysMore(label)).length;
    const counts = under.length < 2 ? [] : [more, under.length].filter((count) => count > 0);
    expect(numbersOf((stage.coverage?.text ?? "").replace("303 Creative", ""))).toEqual(counts);
  },
);

test("respondents who support the petitioner stand on its side, and take no brief from it", () => {
  const at = buildModel(record).at("ot22-twitter-v-taamneh");
  expect(at.partiesOn("twitter")).toEqual(["twitter", "google", "meta-platforms"]);
  expect(at.partiesOn("taamneh")).toEqual(["taamneh"]);
  expect(at.areOpposed("twitter", "taamneh")).toBe(true);
  expect([at.briefsFor("twitter").length, at.briefsFor("taamneh").length]).toEqual([6, 11]);
});

test("a party whose briefs are listed under the companion case alone is not said to have none", () => {
  const findingIn = (id: string) => record.cases.find((each) => each.id === id)?.finding;
  expect(findingIn("sffa-v-unc")).toBe(
    "54 listed briefs backed UNC; the 31 for Students for Fair Admissions are listed under SFFA v. Harvard.",
  );
  expect(findingIn("sffa-v-harvard")).toContain("31 listed briefs backed Students for Fair Admissions");
  expect(record.cases.filter(({ finding = "" }) => finding.includes("listed under"))).toHaveLength(1);
});

test("briefs have more filers where their label says “et al.”", () => {
  const more = record.briefs.filter(({ moreFilers }) => moreFilers === "unknown");
  expect(more).toEqual(
    record.briefs.filter(({ evidence }) => evidence.some(({ quote = "" }) => saysMore(quote))),
  );
});

test("the words on the whole record count what it holds", () => {
  const described = labels.filter(({ address, label }) => {
    const brief = record.briefs.find(({ evidence }) =>
      evidence.some(({ source, quote }) => addressOf.get(source) === address && quote === label),
    );
    return brief?.filers.length === 0;
  });
  expect(numbersOf(record.howMade ?? "")).toEqual([
    labels.length,
    list.cases.length,
    labels.filter(({ label }) => saysNeither(label)).length,
    labels.filter(({ label }) => saysMore(label)).length,
    described.length,
    labels.length - record.briefs.length,
  ]);
  expect(numbersOf(record.description ?? "")).toEqual([list.cases.length, record.briefs.length]);
});

test("only briefs of the two pairs of companion cases stand in two cases, on the side with the same words", () => {
  const pairs = new Set(
    record.briefs
      .filter(({ positions }) => positions.length > 1)
      .map(({ positions }) => positions.map(({ stage }) => stage).join(" + ")),
  );
  expect([...pairs]).toEqual([
    "ot22-sffa-v-unc + ot22-sffa-v-harvard",
    "ot22-biden-v-nebraska + ot22-education-dept-v-brown",
  ]);
});

test("no brief of the United States is listed", () => {
  expect(
    labels.filter(({ label }) => /^(?:The )?United States(?: of America)?(?:,|$)/iu.test(label)),
  ).toEqual([]);
});

test("an actor that is written in several ways is in the table of merges with every label, and with a reason", () => {
  const rows = Papa.parse<Record<string, string>>(merges, { header: true, skipEmptyLines: true }).data;
  const merged = actors.all.filter(
    ({ mentions }) => new Set(mentions.map(({ written }) => written)).size > 1,
  );
  expect([...new Set(rows.map(({ actor }) => actor))]).toEqual(merged.map(({ id }) => id));
  expect(rows).toHaveLength(merged.reduce((sum, { mentions }) => sum + mentions.length, 0));
  expect(rows.filter(({ rule }) => rule === "")).toEqual([]);
});

test("no entry of the hand tables is idle", () => {
  const written = new Set(actors.all.flatMap(({ mentions }) => mentions.map(({ name }) => name)));
  const names = new Set(actors.all.map(({ name }) => name));
  const words = new Set(listLabels(list, table).map(({ plain }) => withoutArticle(plain.words)));
  const idle = [
    ...Object.entries(table.same).flatMap(([name, also]) =>
      also.filter((other) => !written.has(other) || nameKey(other) === nameKey(name)),
    ),
    ...[
      ...Object.keys(table.same),
      ...Object.keys(table.called),
      ...Object.values(table.kinds).flat(),
    ].filter((name) => !names.has(name)),
    ...[
      ...Object.keys(table.readings),
      ...table.groups,
      ...table.joined.flatMap((each) => each.words),
    ].filter((each) => !words.has(each)),
  ];
  expect(idle).toEqual([]);
  expect(table.cases.map(({ number }) => number)).toEqual(list.cases.map(({ number }) => number));
});

test("nobody has two kinds in the hand table, and no group is an actor", () => {
  const names = Object.values(table.kinds).flat();
  expect(new Set(names).size).toBe(names.length);
  const groups = new Set(record.briefs.flatMap((brief) => brief.groups.map((group) => group.text)));
  expect(record.actors.filter(({ name }) => groups.has(name))).toEqual([]);
});
