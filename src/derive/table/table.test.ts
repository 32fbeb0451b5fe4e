import { expect, it } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { INITIAL, type ViewState } from "../../state/view-state.ts";
import { tableOf } from "./table.ts";
import { textOf } from "../words/names.ts";
import { visibleIn } from "../visible.ts";

const model = modelOf(
  "acme: party",
  "société-générale: company",
  "guild, société-générale: brief b1 for acme on 2014-06",
  "daily: brief b2 for neither on 2013-02-01",
);

const rows = (change: Partial<ViewState>) => {
  const view = { ...INITIAL, stage: "trial", ...change };
  return tableOf(model, view, visibleIn(model, view)).rows;
};
const sortedBy = (sort: string): readonly string[] => rows({ table: "briefs", sort }).map(({ id }) => id);

it("sorts dates by day and not by letter, both ways", () => {
  expect(sortedBy("filed")).toEqual(["b2", "b1"]);
  expect(sortedBy("-filed")).toEqual(["b1", "b2"]);
});

it("keeps the order of the file for a column it does not have", () => {
  expect(sortedBy("weight")).toEqual(["b1", "b2"]);
});

it("writes names and never ids", () => {
  expect(rows({}).map(({ cells: [name] }) => name && textOf(name.words))).toContain("société-générale");
});
