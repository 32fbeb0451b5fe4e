import { expect, test, vi } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { Filters } from "./filters.tsx";

// Node has no screen; this one is wide.
vi.stubGlobal("matchMedia", () => ({ matches: false }));

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

test("without a script the filters are a legend that counts whom each role, side and kind stands for", () => {
  expect(rendered(<Filters />, explorerOf(model, { stage: "trial" }, "page-static"))).toEqual([
    "Role",
    "Parties 2Amici 3",
    "Side backed",
    "Acme 1 Bolt 2",
    "Kind",
    "Companies 4 Trade associations 1",
  ]);
});

test("what is ticked is pressed, is counted on the lid and can be cleared", () => {
  const lines = rendered(<Filters />, explorerOf(model, { stage: "trial", roles: ["amicus"] }));
  expect(lines[0]).toBe("Filters and legend (1 on)");
  expect(lines).toContain("[*Amici 3]");
  expect(lines).toContain("[Companies 2]");
  expect(lines.at(-1)).toBe("[Clear all filters]");
});
