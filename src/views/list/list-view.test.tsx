import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { withFacts } from "../../testing/with-facts.ts";
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

test("a brief that names nobody is shown, and says so", () => {
  const unsigned = withFacts(withFacts(model, "b1", { filers: [] }), "b2", { filers: [], moreFilers: 12 });
  const lines = rendered(<SidesList />, explorerOf(unsigned, { stage: "trial" }));
  expect(lines.filter((line) => line.startsWith("#") || line.includes("named"))).toEqual([
    "## Backed acme: 1 brief, signers not named",
    "filers not named in the record",
    "## Backed bolt: 1 brief, signers not named",
    "12 filers not named in the record",
    "## Parties",
  ]);
});
