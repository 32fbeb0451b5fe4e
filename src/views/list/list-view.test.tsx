import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { SidesList } from "./list-view.tsx";

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
