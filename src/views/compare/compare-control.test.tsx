import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { CompareControl } from "./compare-control.tsx";

const model = modelOf(
  "acme: party",
  "bolt: party",
  "guild: trade-association",
  "guild: brief b1 for acme on 2014-06-13",
  "union, cisco: brief b2 for bolt",
  "acme: party at appeal",
  "bolt: party at appeal",
  "guild: brief b3 for acme at appeal",
);

test("a stage can be compared with each other stage that has briefs", () => {
  expect(rendered(<CompareControl />, explorerOf(model, { stage: "trial" }))).toEqual([
    "Compare trial with",
    "no other stage",
    "appeal",
  ]);
});
