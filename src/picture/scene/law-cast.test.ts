import { expect, test } from "vitest";
import { RECORD, RECORD_MODEL } from "../../testing/bundled-record.ts";
import { castIn, sceneOf } from "../../testing/drawing/scene-of.ts";
import { faultsIn } from "../../testing/drawing/drawn-faults.ts";
import { modelOf } from "../../testing/model-of.ts";
import { withFacts } from "../../testing/with-facts.ts";
import { summarise } from "../../derive/summary.ts";
import { scopeOf } from "../../derive/scope.ts";
import { visibleIn } from "../../derive/visible.ts";
import { INITIAL } from "../../state/view-state.ts";
import { fromParams } from "../../state/codecs.ts";
import type { CaseModel } from "../../model/model.ts";
import { rowsOf } from "../layout/layout.ts";
import { organic } from "../layout/organic.ts";

const on = (model: CaseModel, id: string, direction: "for" | "against"): CaseModel =>
  withFacts(model, id, { kind: "legislation", law: "the Tariff Act", direction, date: "2020" });

/** Two who filed for acme in 2019 part over a law in 2020. */
const parted = on(
  on(
    on(
      modelOf(
        "acme: party as plaintiff",
        "bolt: party as defendant",
        "house: legislature",
        "guild: brief b1 for acme on 2019",
        "union: brief b2 for acme on 2019",
        "guild: supported the bill in on house",
        "union: fought the bill in on house",
        "bolt: supported the bill in on house",
      ),
      "r1",
      "for",
    ),
    "r2",
    "against",
  ),
  "r3",
  "for",
);
const after = { from: "2020", to: "2020" };

const hands = (model: CaseModel, view: Parameters<typeof castIn>[1]) =>
  castIn(model, view).clusters.map(({ heading, blocks }) => ({
    heading,
    rows: blocks.map(({ brief, rows, filing }) => [
      brief?.shape,
      brief?.side,
      rows.map(({ label }) => label).join(", "),
      filing?.kinds,
    ]),
  }));

test("where no brief is shown, those for a law and those against it stand apart, each with whom they backed in court", () => {
  expect(hands(parted, after)).toEqual([
    {
      heading: "2 for the Tariff Act",
      rows: [
        ["plus", "acme", "guild", "backed acme"],
        ["plus", "bolt", "bolt", "backed bolt"],
      ],
    },
    { heading: "1 against the Tariff Act", rows: [["minus", "acme", "union", "backed acme"]] },
  ]);
});

test("a party that took no position stays in the picture, and nobody stands in it twice", () => {
  const { clusters, others } = castIn(parted, after);
  const names = [...clusters, ...others].flatMap(rowsOf).map(({ id }) => id);
  expect(names.toSorted()).toEqual(["acme", "bolt", "guild", "house", "union"]);
});

test("where briefs are shown, the sides of the case stand as ever", () => {
  expect(castIn(parted, {}).clusters.map(({ id }) => id)).toEqual(["acme", "bolt", "neither", "not-stated"]);
});

test("the sentence of the view counts them", () => {
  const filters = { ...INITIAL, stage: "trial", ...after };
  const words = summarise(scopeOf(parted, filters), filters, visibleIn(parted, filters));
  expect(words).toContain("2 were for the Tariff Act and 1 against it.");
});

test("arranged by ties, each says in words what it was for", () => {
  const { nodes } = sceneOf(parted, after, organic);
  expect([...nodes.values()].map(({ id, subtitle, shape }) => [id, subtitle, shape])).toContainEqual([
    "union",
    "against the Tariff Act",
    "circle",
  ]);
  expect([...nodes.values()].map(({ shape }) => shape)).not.toContain("plus");
});

test("the last step of the bundled story shows who parted: those it names as critics on one hand, its supporters on the other", () => {
  const [last] = RECORD.story.slice(-1);
  const state = fromParams(new URLSearchParams(last?.view), RECORD_MODEL);
  const shown = hands(RECORD_MODEL, state);
  const withMicrosoft = shown.map(({ rows }) => rows.find(([, side]) => side === "microsoft")?.[2]);
  expect(shown.map(({ heading }) => heading)).toEqual(["17 for the CLOUD Act", "2 against the CLOUD Act"]);
  expect(withMicrosoft).toEqual([
    "Microsoft, Orrin Hatch, Christopher Coons, Doug Collins, Apple, Facebook, Google, Oath, Hakeem Jeffries, Darrell Issa",
    "EFF, CDT",
  ]);
  for (const width of [320, 358, 600, 868, 1232])
    expect(faultsIn(sceneOf(RECORD_MODEL, state, undefined, width))).toEqual([]);
});
