import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import { CasesView } from "../../views/cases/cases-view.tsx";
import { Panel } from "../../views/panel/panel.tsx";
import { fileOf } from "../bundled-record.ts";
import { elementOf } from "../elements.ts";
import { explorerOf, htmlOf } from "../rendered.tsx";

const term = fileOf("october-term-2022");
const model = buildModel(term);

/** How many briefs of the file back a side in a case; cases of the Term have one stage each. */
const briefsFor = (stage: string, side: string): number =>
  term.briefs.filter(({ positions }) =>
    positions.some((position) => position.stage === stage && position.backs === side),
  ).length;

test("the index has a line for every case, with the briefs that the file has for each side", () => {
  const page = elementOf(htmlOf(<CasesView />, explorerOf(model, { view: "cases" })));
  const rows = page.all("tr").filter((row) => row.attribute("data-case") !== undefined);
  expect(rows).toHaveLength(term.cases.length);
  const shown = new Map(
    rows.map((row) => {
      const numbers = row.all("*").filter((each) => each.tag === "b" || each.attribute("class") === "figure");
      return [row.attribute("data-case"), numbers.slice(0, 3).map(({ text }) => Number(text))];
    }),
  );
  const twoSided = term.stages.filter(({ parties }) => parties.length === 2);
  expect(twoSided.length).toBeGreaterThan(30);
  for (const { id, case: litigation, parties } of twoSided) {
    const sides = [...parties.map(({ actor }) => actor), "neither"];
    const counted = sides.map((side) => briefsFor(id, side));
    expect(shown.get(litigation), litigation).toEqual(counted);
  }
});

test("an actor's panel counts its fellow filers, each with the cases behind the count", () => {
  const { pair, cases } = closestPair();
  const [one = "", other = ""] = pair;
  const page = elementOf(htmlOf(<Panel />, explorerOf(model, { stage: "all", selection: [one] })));
  const section = page.all("section").find((each) => each.all("h3")[0]?.text === "Most frequent companions");
  const { short, name } = model.actor(other);
  const line = section?.all("li").find((item) => item.all("a")[0]?.text === (short ?? name));
  expect(line?.text).toContain(`in ${cases} cases`);
  expect(line?.all("li")).toHaveLength(cases);
});

/** The two that backed the same side most often; cases that share a brief count as the first of them. */
function closestPair(): { readonly pair: readonly string[]; readonly cases: number } {
  const first = new Map<string, string>();
  for (const { positions } of term.briefs) {
    const [head = "", ...rest] = positions.map(({ stage }) => stage).sort();
    for (const stage of rest) first.set(stage, head);
  }
  const met = new Map<string, Set<string>>();
  for (const { id, parties } of term.stages) {
    for (const { actor: party } of parties) {
      const filers = term.briefs
        .filter(({ positions }) => positions.some(({ stage, backs }) => stage === id && backs === party))
        .flatMap((brief) => brief.filers.map((filer) => (typeof filer === "string" ? filer : filer.actor)));
      for (const one of new Set(filers)) {
        for (const other of new Set(filers)) {
          const pair = `${one} ${other}`;
          if (one < other) met.set(pair, (met.get(pair) ?? new Set()).add(first.get(id) ?? id));
        }
      }
    }
  }
  const [closest] = [...met].sort(([, a], [, b]) => b.size - a.size);
  return { pair: closest?.[0].split(" ") ?? [], cases: closest?.[1].size ?? 0 };
}
