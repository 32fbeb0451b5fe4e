import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import type { CaseModel } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { Filters } from "./filters.tsx";
import { TakenUp } from "./taken-up.tsx";

test("without a script the roles are a legend that counts whom each stands for", () => {
  expect(rendered(<Filters />, explorerOf(model, { stage: "trial" }, "page-static"))).toEqual([
    "Role",
    "Parties 2 Amici 3",
  ]);
});

test("what is ticked is pressed, is counted where it is folded and can be cleared", () => {
  const view = { stage: "trial", roles: ["amicus"], kinds: ["company"] } as const;
  const lines = rendered(<Filters />, explorerOf(model, view));
  expect(lines).toContain("Side, kind, date (1 on)");
  expect(lines).toContain("[*Amici 2]");
  expect(lines).toContain("[*Companies 2]");
  expect(lines).toContain("[Clear all filters]");
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

test("what the court took up can be asked for where it is known to have taken up anything", () => {
  const explorer = explorerOf(model, { stage: "trial", taken: "yes" });
  expect(rendered(<TakenUp />, explorer)).toEqual(["What became of a brief", "[*Taken up by the court 0]"]);
});
