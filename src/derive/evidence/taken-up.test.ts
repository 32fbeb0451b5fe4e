import { expect, it } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import type { BriefRecord } from "../../schema/facts.ts";
import { INITIAL } from "../../state/view-state.ts";
import { modelOf } from "../../testing/model-of.ts";
import { withFacts } from "../../testing/with-facts.ts";
import { summarise } from "../summary.ts";
import { scopeOf } from "../scope.ts";
import { tableOf } from "../table/table.ts";
import { textOf } from "../words/names.ts";
import { visibleIn } from "../visible.ts";
import { briefProfile } from "./brief.ts";

const plain = modelOf(
  "acme: party",
  "guild: brief b1 for acme",
  "union: brief b2 for acme",
  "daily: brief b3 for acme",
);
const source = { id: "op", title: "Opinion", type: "filing" } as const;
const quoted = { source: "op", quote: "as the guild explains", page: "12", basis: "filing" } as const;
const sourced = buildModel({ ...plain.file, sources: [source] });
const taken: BriefRecord["takenUp"] = [
  { by: "dissent", page: "12", quote: "as the guild explains", evidence: [quoted] },
];
const model = withFacts(withFacts(sourced, "b1", { takenUp: taken, funding: "none-disclosed" }), "b2", {
  takenUp: [],
});

const told = (id: string): readonly string[] =>
  briefProfile(model, model.brief(id))
    .sections.filter(({ heading }) => /^(?:Taken up|Who paid)/.test(heading))
    .flatMap(({ statements, isFolded }) =>
      statements.map(
        ({ words, details }) => `${isFolded ? "folded " : ""}${textOf(words)} | ${textOf(details)}`,
      ),
    );

it("a brief says where the court took it up and in which words, and that this is not following it", () => {
  expect(told("b1")).toEqual([
    "In a dissent, p. 12: “as the guild explains” | Taken up is not followed · read in a filing, order or opinion",
    "It says that nobody else paid towards it | ",
  ]);
});

it("what somebody looked for and did not see is told apart from what nobody has looked at", () => {
  expect(told("b2")).toEqual(["Looked for, and not seen | ", "folded Not looked at | "]);
  expect(told("b3")).toEqual(["folded Not looked at | ", "folded Not looked at | "]);
});

it("whoever is said to have paid a filer stands with the brief, in the file’s own words", () => {
  const { file } = model;
  const funds = {
    id: "r1",
    from: "acme",
    to: "guild",
    kind: "funds",
    text: "paid",
    evidence: [quoted],
  } as const;
  const funded = buildModel({ ...file, relations: [{ ...funds, evidence: [quoted] }] });
  const section = briefProfile(funded, funded.brief("b1")).sections.find(
    ({ heading }) => heading === "Who paid for it",
  );
  expect(section?.statements.map(({ words }) => textOf(words))).toContain("acme paid guild");
});

it("the filter shows the briefs that the court took up, with their filers, and nothing else", () => {
  const view = { ...INITIAL, stage: "trial", taken: ["yes"] } as const;
  const visible = visibleIn(model, view);
  expect([[...visible.briefs], [...visible.actors], [...visible.anchors]]).toEqual([
    ["b1"],
    ["guild"],
    ["acme"],
  ]);
  expect(summarise(scopeOf(model, view), view, visible)).toContain("1 brief backs acme");
});

it("the table of briefs has a column for it once somebody has looked, and says so of the rest", () => {
  const tableFor = (each: typeof model) =>
    tableOf(
      each,
      { table: "briefs", sort: "", stage: "trial" },
      visibleIn(each, { ...INITIAL, stage: "trial" }),
    );
  const { columns, rows } = tableFor(model);
  const at = columns.findIndex(({ label }) => label === "Taken up");
  expect(rows.map(({ cells }) => textOf(cells[at]?.words ?? []))).toEqual([
    "Dissent",
    "Looked for, and not seen",
    "Not looked at",
  ]);
  expect(tableFor(plain).columns.map(({ label }) => label)).not.toContain("Taken up");
});
