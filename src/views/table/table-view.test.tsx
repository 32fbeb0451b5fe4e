import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import { explorerOf, rendered } from "../../testing/rendered.tsx";
import { TableView } from "./table-view.tsx";

test("a row an actor: what it is, what it does, whom it backed, how often and where", () => {
  expect(rendered(<TableView />, explorerOf(model, { stage: "trial" })).slice(-5)).toEqual([
    "acme|Company|Party||0|",
    "bolt|Company|Party||0|",
    "guild|Trade association|Filer|Acme|1|trial, appeal",
    "union|Company|Filer|Bolt|1|trial",
    "cisco|Company|Filer|Bolt|1|trial",
  ]);
});

test("the rows stand in the order of the column that is sorted by", () => {
  const rows = rendered(<TableView />, explorerOf(model, { stage: "trial", sort: "-name" })).slice(-5);
  expect(rows.map((row) => row.split("|")[0])).toEqual(["union", "guild", "cisco", "bolt", "acme"]);
});
