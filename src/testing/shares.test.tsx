import { parse as rowsOf } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sharesOf } from "../derive/coverage.ts";
import { stageTallies } from "../derive/stage-tally.ts";
import { backing } from "../derive/summary.ts";
import { tableOf } from "../derive/table/table.ts";
import { visibleIn } from "../derive/visible.ts";
import { buildModel } from "../model/build-model.ts";
import type { CaseModel } from "../model/model.ts";
import { toneOf } from "../model/tone.ts";
import { StageList } from "../page/prerender/stage-list.tsx";
import { fileFrom } from "./file-with.ts";
import { INITIAL } from "../state/view-state.ts";
import { writeCsv } from "../views/share/csv.ts";
import { CasesView } from "../views/cases/cases-view.tsx";
import { elementOf } from "./elements.ts";
import { explorerOf, htmlOf } from "./rendered.tsx";

/** Parties by their place; whoever is odd at an odd stage has been succeeded by then. */
const NAMES = ["Acme Inc.", "株式会社", "شركة النور", "האגודה", "สมาคมผู้ประกอบการ", "Søn & <b>"] as const;
const SUCCESSORS = ["Acme Holdings", "新会社", "بنك", "הבנק", "ธนาคาร", "Søn !"] as const;
const TITLES = ["petitioner", "respondent", "intervenor", "claimant"] as const;
const WORDS = ["neither", "not-stated"] as const;

interface Backing {
  /** Places of parties, and words. */
  readonly whom: readonly (number | (typeof WORDS)[number])[];
  readonly byOldName: boolean;
}

interface Generated {
  /** For each party the place of its title: who shares one, shares a side. */
  readonly sides: readonly number[];
  readonly stages: readonly { readonly there: readonly number[]; readonly briefs: readonly Backing[] }[];
}

const generated: fc.Arbitrary<Generated> = fc.integer({ min: 1, max: 6 }).chain((parties) =>
  fc.record({
    sides: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: parties, maxLength: parties }),
    stages: fc.array(
      fc.record({
        there: fc.uniqueArray(fc.integer({ min: 0, max: parties - 1 }), { minLength: 1, maxLength: 6 }),
        briefs: fc.array(
          fc.record({
            whom: fc.uniqueArray(
              fc.oneof(fc.integer({ min: 0, max: parties - 1 }), fc.constantFrom(...WORDS)),
              {
                minLength: 1,
                maxLength: 3,
              },
            ),
            byOldName: fc.boolean(),
          }),
          { maxLength: 5 },
        ),
      }),
      { minLength: 1, maxLength: 60, size: "max" },
    ),
  }),
);

const isSucceeded = (party: number, stage: number): boolean => party % 2 === 1 && stage % 2 === 1;

function modelOf({ sides, stages }: Generated): CaseModel {
  const idAt = (party: number, stage: number): string => `${isSucceeded(party, stage) ? "n" : "p"}${party}`;
  const file = fileFrom({
    format: "amicus-graph/1",
    title: "A case",
    actors: [
      ...sides.map((_, party) => ({ id: `p${party}`, name: NAMES[party], kind: "company" })),
      ...sides.map((_, party) => ({
        id: `n${party}`,
        name: SUCCESSORS[party],
        kind: "company",
        succeeds: `p${party}`,
      })),
      { id: "guild", name: "Guild", kind: "ngo" },
    ],
    cases: [{ id: "case", title: "A case" }],
    stages: stages.map(({ there }, at) => ({
      id: `s${at}`,
      case: "case",
      label: `Stage ${at}`,
      parties: there.map((party) => ({ actor: idAt(party, at), title: TITLES[sides[party] ?? 0] })),
    })),
    briefs: stages.flatMap(({ briefs }, at) =>
      briefs.map(({ whom, byOldName }, no) => ({
        id: `b${at}-${no}`,
        title: `Brief ${no}`,
        filers: ["guild"],
        positions: whom.map((each) => ({
          stage: `s${at}`,
          backs: typeof each === "string" ? each : byOldName ? `p${each}` : idAt(each, at),
        })),
      })),
    ),
  });
  return buildModel(file);
}

/** By its own reckoning: parties are on one side where they ever stood under one title, directly or by way of others. */
function sidesOf({ sides, stages }: Generated): readonly number[] {
  const side = sides.map((_, party) => party);
  const join = (one: number, other: number): void => {
    const [from, to] = [side[one], side[other]];
    for (const party of side.keys()) if (side[party] === from) side[party] = to ?? party;
  };
  for (const { there } of stages)
    for (const one of there) for (const other of there) if (sides[one] === sides[other]) join(one, other);
  return side;
}

/** How many briefs of a stage count for what: a side by its number, or a word. */
function expectedAt(generated_: Generated, at: number): ReadonlyMap<string, number> {
  const side = sidesOf(generated_);
  const counts = new Map<string, number>();
  for (const { whom } of generated_.stages[at]?.briefs ?? []) {
    const backed = new Set(whom.flatMap((each) => (typeof each === "number" ? [String(side[each])] : [])));
    const [only = whom.includes("neither") ? "neither" : "not-stated"] = backed;
    const word = backed.size > 1 ? "both" : only;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Numbers by what stands beside them, added up where several come to the same. */
function counted(pairs: readonly (readonly [word: string, count: number])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word, count] of pairs) if (count > 0) counts.set(word, (counts.get(word) ?? 0) + count);
  return counts;
}

it("briefs of any case are shared out alike in sentence, bars, list, table, file and static text", async () => {
  await fc.assert(
    fc.asyncProperty(generated, async (made) => {
      const model = modelOf(made);
      const side = sidesOf(made);
      const wordFor = (id: string): string => (/^[pn]\d$/.test(id) ? String(side[Number(id.slice(1))]) : id);
      const named = [...NAMES, ...SUCCESSORS];
      /** The side of whoever stands first in these words. */
      const wordIn = (words: string): string => {
        const text = words.replaceAll(/[\u2068\u2069]/g, "");
        if (/^both sides/i.test(text)) return "both";
        if (/^(for )?neither side/i.test(text)) return "neither";
        if (/^(no stated side|side not stated|without a stated side)/i.test(text)) return "not-stated";
        const party = named.findIndex((name) => text.startsWith(name));
        return party < 0 ? `nobody in “${text}”` : String(side[party % NAMES.length]);
      };
      const last = made.stages.length - 1;
      for (const at of new Set([0, Math.floor(last / 2), last])) {
        const view = { ...INITIAL, stage: `s${at}`, table: "briefs" as const };
        const visible = visibleIn(model, view);
        const expected = expectedAt(made, at);
        const alike = (counts: ReadonlyMap<string, number>, where: string): void =>
          expect(Object.fromEntries(counts), where).toEqual(Object.fromEntries(expected));

        alike(
          counted([...sharesOf(model, view, visible)].map(([id, count]) => [wordFor(id), count])),
          "record",
        );
        const bars = stageTallies(model)[at]?.shares ?? [];
        alike(counted(bars.map(({ side: id, count }) => [wordFor(id), count])), "bars");
        const said = backing(model, view, visible).join(" ");
        const clauses = [
          ...said.matchAll(
            /(\d+)(?: briefs?)? (?:backs?|has|have) (.+?)(?=(?:,| and) \d+ (?:backs?|has|have) |$)/g,
          ),
        ];
        alike(counted(clauses.map(([, count, whom = ""]) => [wordIn(whom), Number(count)])), "sentence");

        const csv = await writeCsv({ table: tableOf(model, view, visible) });
        const [head = [], ...rows] = rowsOf(csv, { bom: true }) as readonly (readonly string[])[];
        alike(counted(rows.map((row) => [wordIn(row[head.indexOf("Backs")] ?? ""), 1])), "table");

        const page = elementOf(htmlOf(<StageList />, explorerOf(model, view)));
        const sections = page.all("h2").flatMap(({ text }) => {
          const [, whom, count] = /^(?:Backed )?(.*): (\d+) briefs?,/.exec(text) ?? [];
          return whom === undefined ? [] : [[wordIn(whom), Number(count)] as const];
        });
        alike(counted(sections), "headings without a script");
      }
      const cells = elementOf(htmlOf(<CasesView />, explorerOf(model, INITIAL)))
        .all("tr")
        .filter((row) => made.stages.length > 1 && row.attribute("data-stage") !== undefined);
      for (const [at, row] of cells.entries()) {
        const bars = row.all("b").map(({ text }) => Number(text));
        const figures = row
          .all(".figure")
          .map((cell) => [cell.attribute("data-label"), Number(cell.text)] as const);
        const beside = figures.filter(([label]) => label !== "Named filers").map(([, count]) => count);
        const sum = [...bars, ...beside].reduce((all, count) => all + count, 0);
        expect(sum, `row of stage ${at}`).toBe(made.stages[at]?.briefs.length);
      }
    }),
    { numRuns: 20, seed: 11 },
  );
});

it("each party of any case stands on one side at each stage, and keeps it and its colour to the last", () => {
  fc.assert(
    fc.property(generated, (made) => {
      const model = modelOf(made);
      const side = sidesOf(made);
      const tones = new Map<number | undefined, Set<string>>();
      for (const [at, { there }] of made.stages.entries()) {
        const { sides, partiesOn, sideOf } = model.at(`s${at}`);
        const ids = there.map((party) => `${isSucceeded(party, at) ? "n" : "p"}${party}`);
        const standing = sides.flatMap(partiesOn).filter((id) => ids.includes(id));
        expect(standing.toSorted()).toEqual(ids.toSorted());
        for (const [no, party] of there.entries()) {
          const own = sideOf(ids[no] ?? "") ?? expect.fail();
          expect(partiesOn(own)).toEqual(ids.filter((_, other) => side[there[other] ?? -1] === side[party]));
          const tone = toneOf(model, own);
          tones.set(side[party], (tones.get(side[party]) ?? new Set()).add(tone));
        }
      }
      for (const each of tones.values()) expect(each.size).toBe(1);
    }),
    { numRuns: 20, seed: 11 },
  );
});
