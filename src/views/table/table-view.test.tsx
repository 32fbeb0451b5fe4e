import { expect, test } from "vitest";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { TableView } from "./table-view.tsx";

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

test("a row an actor: what it is, what it does, whom it backed, how often and where", () => {
  expect(rendered(<TableView />, explorerOf(model, { stage: "trial" })).slice(-5)).toEqual([
    "acme|Company|Party||0|",
    "bolt|Company|Party||0|",
    "guild|Trade association|Amicus|Acme|1|trial, appeal",
    "union|Company|Amicus|Bolt|1|trial",
    "cisco|Company|Amicus|Bolt|1|trial",
  ]);
});

test("the rows stand in the order of the column that is sorted by", () => {
  const rows = rendered(<TableView />, explorerOf(model, { stage: "trial", sort: "-name" })).slice(-5);
  expect(rows.map((row) => row.split("|")[0])).toEqual(["union", "guild", "cisco", "bolt", "acme"]);
});
