import { expect, test } from "vitest";
import type { ViewState } from "../../state/view-state.ts";
import { RECORD_MODEL } from "../../testing/bundled-record.ts";
import { type Element, elementOf } from "../../testing/elements.ts";
import { record } from "../../testing/reference/record.ts";
import { expectedOf } from "../../testing/reference/expected.ts";
import { explorerOf, htmlOf } from "../../testing/rendered.tsx";
import { TableView } from "./table-view.tsx";

const tableOf = (view: Partial<ViewState>): Element =>
  elementOf(htmlOf(<TableView />, explorerOf(RECORD_MODEL, { view: "table", ...view })));

/** The ids of the rows, in the order they stand. */
const rowsOf = (table: Element): readonly string[] =>
  table.all("tr").flatMap((row) => row.attribute("data-actor") ?? row.attribute("data-brief") ?? []);

/** The cells of one column, from 0. */
const cellsOf = (table: Element, column: number): readonly string[] =>
  table
    .all("tbody")
    .flatMap((body) => body.all("tr"))
    .map((row) => [...row.all("th"), ...row.all("td")][column]?.text ?? "");

const ordersOf = (table: Element) =>
  table
    .all("thead")
    .flatMap((head) => head.all("th"))
    .map((head) => head.attribute("aria-sort"));

const SORTS = {
  actors: ["name", "kind", "role", "side", "briefs", "stages", "counsel", "law"],
  briefs: ["title", "filers", "side", "stage", "filed", "certainty", "counsel"],
} as const;

for (const table of ["actors", "briefs"] as const) {
  test(`the table of ${table} sorts by every column, both ways, and says by which`, () => {
    const view = { stage: "second-circuit", table };
    const inFileOrder = rowsOf(tableOf(view));
    expect(inFileOrder.length).toBeGreaterThan(10);
    expect(new Set(ordersOf(tableOf(view)))).toEqual(new Set(["none"]));
    expect(ordersOf(tableOf(view))).toHaveLength(SORTS[table].length);
    for (const [column, sort] of SORTS[table].entries()) {
      for (const [order, name] of [
        [sort, "ascending"],
        [`-${sort}`, "descending"],
      ] as const) {
        const sorted = tableOf({ ...view, sort: order });
        expect(rowsOf(sorted).toSorted(), order).toEqual(inFileOrder.toSorted());
        expect(ordersOf(sorted)).toEqual(SORTS[table].map((_, index) => (index === column ? name : "none")));
      }
    }
  });
}

test("names sort as a reader expects, numbers and dates by what they mean", () => {
  const names = cellsOf(tableOf({ stage: "all", sort: "name" }), 0);
  expect(names.length).toBeGreaterThan(50);
  expect(names).toEqual(
    names.toSorted((a, b) => a.localeCompare(b, "en", { sensitivity: "base", numeric: true })),
  );
  const counts = cellsOf(tableOf({ stage: "all", sort: "-briefs" }), 4).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const rows = rowsOf(tableOf({ stage: "all", table: "briefs", sort: "filed" }));
  const dates = rows.map((id) => record.briefs.find((brief) => brief.id === id)?.filed ?? "9999");
  const months = dates.map((date) => date.slice(0, 7));
  expect(months).toEqual(months.toSorted());
  expect(dates.at(-1)).toBe("9999");
});

test("the table has every actor of the whole case as a row, by name and never by id", () => {
  const roles = ["party", "amicus", "court", "agency", "counsel", "other"] as const;
  const table = tableOf({ stage: "all", roles });
  expect(rowsOf(table)).toEqual(expectedOf({ stage: "all", role: roles }).rows);
  const words = table
    .all("tbody")
    .map(({ text }) => text)
    .join("\n");
  const ids = [...record.actors, ...record.briefs, ...record.stages]
    .map(({ id }) => id)
    .filter((id) => id.includes("-"));
  for (const id of ids) expect(words).not.toContain(id);
});

test("a brief's row names its filers, its side, its stage, its date and how it is known", () => {
  const table = tableOf({ stage: "sdny-district", table: "briefs" });
  const row = table.all("tr").find((each) => each.attribute("data-brief") === "sdny-apple-cisco");
  expect(row?.all("th").map(({ text }) => text)).toEqual(["Joint brief of Apple and Cisco"]);
  expect(row?.all("td").map(({ text }) => text)).toEqual([
    "Apple, Cisco",
    "Microsoft",
    "District court",
    "13 June 2014",
    "Read in a filing, order or opinion",
    "ZwillGen",
  ]);
});

test("what is selected is marked in the table", () => {
  const table = tableOf({ stage: "sdny-district", roles: ["amicus"], selection: ["cisco"] });
  const marked = table.all("tr").filter((row) => row.attribute("aria-current") === "true");
  expect(marked.map((row) => row.attribute("data-actor"))).toEqual(["cisco"]);
});
