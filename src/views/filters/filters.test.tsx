import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import type { CaseModel } from "../../model/model.ts";
import type { ViewState } from "../../state/view-state.ts";
import { Filters } from "./filters.tsx";
import { offersIn } from "./options.ts";

test("without a script the roles are a legend that counts whom each stands for", () => {
  expect(rendered(<Filters />, explorerOf(model, { stage: "trial" }, "page-static"))).toEqual([
    "Role",
    "Parties 2 Filers 3",
  ]);
});

test("what is ticked is pressed, is counted where it is folded and can be cleared", () => {
  const view = { stage: "trial", roles: ["amicus"], kinds: ["company"] } as const;
  const lines = rendered(<Filters />, explorerOf(model, view));
  expect(lines).toContain("Side, kind, date (1 on)");
  expect(lines).toContain("[*Filers 2]");
  expect(lines).toContain("[*Companies 2]");
  expect(lines).toContain("[Clear all filters]");
});

test("an option says whom it would show were it the only one of its facet, beside what else is ticked", () => {
  const { scope, filters, visible } = explorerOf(model, { stage: "trial", sides: ["acme"] });
  const labels = offersIn(scope.value, filters.value).flatMap(({ name, options }) =>
    options.map(({ id, label, count, isOn }) => {
      const alone = explorerOf(model, { stage: "trial", sides: ["acme"], [name]: [id] });
      expect(count, label).toBe(alone.visible.value.actors.size);
      return isOn ? `*${label}` : label;
    }),
  );
  expect(labels).toContain("*Acme");
  expect(visible.value.actors.size).toBeGreaterThan(0);
});

test("an option that an address says by another party of the side is on, and can be taken back", () => {
  const joint = modelOf(
    "acme: party as petitioner",
    "arco: party as petitioner",
    "bolt: party as respondent",
    "guild: brief b1 for acme",
  );
  const explorer = explorerOf(joint, { stage: "trial", sides: ["arco"] });
  const on = offersIn(explorer.scope.value, explorer.filters.value)
    .flatMap(({ options }) => options)
    .filter(({ isOn }) => isOn);
  expect(on.map(({ label, sample }) => ({ label, sample }))).toEqual([
    { label: "Acme and arco", sample: "first" },
  ]);
  for (const { toggle } of on) explorer.apply(toggle);
  expect(explorer.state.value.sides).toEqual([]);
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
