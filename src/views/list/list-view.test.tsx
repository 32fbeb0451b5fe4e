import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { SidesList } from "./list-view.tsx";

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

test("under each side stand its briefs, and under each brief its filers; parties come last", () => {
  const lines = rendered(<SidesList />, explorerOf(model, { stage: "trial" }));
  expect(lines.filter((line) => line.startsWith("#"))).toEqual([
    "## Backed acme: 1 brief, 1 named filer",
    "## Backed bolt: 1 brief, 2 named filers",
    "## Parties",
  ]);
  expect(lines.slice(-5)).toEqual([
    "union company",
    "cisco company",
    "## Parties",
    "acme company",
    "bolt company",
  ]);
});
