import { expect, test } from "vitest";
import { withFacts } from "../../testing/with-facts.ts";
import { sceneOf } from "../../testing/drawing/scene-of.ts";
import { modelOf } from "../../testing/model-of.ts";
import type { CaseModel } from "../../model/model.ts";

const model = modelOf(
  "acme: party as appellant",
  "bolt: party as appellant",
  "coe: party as appellee",
  "one: ngo",
  "one: brief b1 for acme on 2014-01-01",
  "two: brief b2 for acme on 2014-02-01",
  "three: brief b3 for acme on 2014-03-01",
  "four: brief b4 for bolt on 2014-01-01",
  "five: brief b5 for coe on 2014-01-01",
  "six: brief b6 for coe on 2014-02-01",
);

/** The page marks of the picture from its top to its foot. */
const drawn = (record: CaseModel, stage = "trial"): readonly string[] => {
  const { nodes } = sceneOf(record, { stage });
  return [...nodes]
    .filter(([id]) => /^b\d$/.test(id))
    .toSorted(([, a], [, b]) => a.y - b.y)
    .map(([id]) => id);
};

const ordered = (...order: readonly string[]): CaseModel => withFacts(model, "trial", { order: [...order] });

test("briefs stand by what their filers are, and then by day, where the file says nothing", () => {
  expect(drawn(model)).toEqual(["b2", "b3", "b1", "b4", "b5", "b6"]);
});

test("what the file puts first stands first among the briefs for its party, whatever the filers are", () => {
  expect(drawn(ordered("b1"))).toEqual(["b1", "b2", "b3", "b4", "b5", "b6"]);
  expect(drawn(ordered("b6", "b3", "b1"))).toEqual(["b3", "b1", "b2", "b4", "b6", "b5"]);
});

test("the parties keep their order, so that no line crosses another", () => {
  expect(drawn(ordered("b4", "b3"))).toEqual(["b3", "b2", "b1", "b4", "b5", "b6"]);
});
