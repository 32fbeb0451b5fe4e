import { expect, test } from "vitest";
import { ACME_V_BOLT as model } from "../../testing/cases.ts";
import type { ViewState } from "../../state/view-state.ts";
import { type Element, elementOf } from "../../testing/elements.ts";
import { modelOf } from "../../testing/model-of.ts";
import { explorerOf, htmlOf, rendered } from "../../testing/rendered.tsx";
import { TableView } from "./table-view.tsx";

test("a row an actor: what it is, what it does, whom it backed, how often and where", () => {
  expect(rendered(<TableView />, explorerOf(model, { stage: "trial" })).slice(-5)).toEqual([
    "guild|Trade association|Filer|Acme|1|trial, appeal",
    "union|Company|Filer|Bolt|1|trial",
    "cisco|Company|Filer|Bolt|1|trial",
    "acme|Company|Party||0|",
    "bolt|Company|Party||0|",
  ]);
});

test("of many rows the first forty are shown, and the others are in the page, folded and counted", () => {
  const ids = Array.from({ length: 45 }, (_, index) => `guild-${index}`);
  const many = modelOf("acme: party", `${ids.join(", ")}: brief b1 for acme`);
  const table = (change: Partial<ViewState>) =>
    elementOf(htmlOf(<TableView />, explorerOf(many, { stage: "trial", view: "table", ...change })));
  const rowsOf = (element: Element) => element.all("tr").flatMap((row) => row.attribute("data-actor") ?? []);
  const [folded] = table({}).all("details");
  expect([rowsOf(table({})).length, folded && rowsOf(folded).length]).toEqual([46, 6]);
  expect(folded?.all("summary").map(({ text }) => text)).toEqual(["and 6 more"]);
  expect(table({}).text).toContain("46 names, the first 40 shown");
  // Who is selected is in sight, and sorting is over all of them.
  expect(
    table({ selection: ["guild-44"] })
      .all("details")[0]
      ?.attribute("open"),
  ).toBeDefined();
  expect(rowsOf(table({ sort: "-name" }))[0]).toBe("guild-44");
});

test("the rows stand in the order of the column that is sorted by", () => {
  const rows = rendered(<TableView />, explorerOf(model, { stage: "trial", sort: "-name" })).slice(-5);
  expect(rows.map((row) => row.split("|")[0])).toEqual(["union", "guild", "cisco", "bolt", "acme"]);
});
