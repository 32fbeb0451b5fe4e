import { expect, test, vi } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import type { CaseModel } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { Filters } from "./filters.tsx";

// Node has no screen; this one is wide.
vi.stubGlobal("matchMedia", () => ({ matches: false }));

test("without a script the filters are a legend that counts whom each role, side and kind stands for", () => {
  expect(rendered(<Filters />, explorerOf(model, { stage: "trial" }, "page-static"))).toEqual([
    "Role",
    "Parties 2 Amici 3",
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

const undated = modelOf("acme: party", "guild: brief b1 for acme");
const dated = modelOf("acme: party", "guild: brief b1 for acme on 2014-06");

const linesOf = (model: CaseModel, view: Partial<ViewState> = {}): readonly string[] =>
  rendered(<Filters />, explorerOf(model, view));

test("a range of days is offered where something has a date, and not where nothing has", () => {
  expect(linesOf(dated)).toContain("Date");
  expect(linesOf(undated)).not.toContain("Date");
});

test("a range that an address brings stays in sight on a record without dates", () => {
  expect(linesOf(undated, { from: "2014" })).toContain("Date");
});

test("all filters can be cleared at once, with dates or without", () => {
  for (const model of [dated, undated]) {
    expect(linesOf(model, { kinds: ["company"] })).toContain("[Clear all filters]");
    expect(linesOf(model)).not.toContain("[Clear all filters]");
  }
});
