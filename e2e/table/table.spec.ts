import { type Explorer, expect, test } from "../drivers/explorer.ts";
import { record } from "../../src/testing/reference/record.ts";
import { expectedOf } from "../../src/testing/reference/reference.ts";

const columns = (explorer: Explorer) => explorer.table.getByRole("columnheader");

for (const [table, tab] of [
  ["actors", "Actors"],
  ["briefs", "Briefs"],
] as const) {
  test(`the table of ${table} sorts by every column, both ways`, async ({ explorer }) => {
    await explorer.open(`view=table&stage=second-circuit&table=${table}`);
    const inFileOrder = await explorer.rows();
    expect(inFileOrder.length).toBeGreaterThan(10);
    const names = await columns(explorer).getByRole("button").allTextContents();
    for (const [index, name] of names.entries()) {
      await test.step(name, async () => {
        const header = columns(explorer).nth(index);
        await expect(header).toHaveAttribute("aria-sort", "none");
        await header.getByRole("button").click();
        await expect(header).toHaveAttribute("aria-sort", "ascending");
        const up = await explorer.rows();
        await header.getByRole("button").click();
        await expect(header).toHaveAttribute("aria-sort", "descending");
        const down = await explorer.rows();
        expect([...up].sort()).toEqual([...inFileOrder].sort());
        expect([...down].sort()).toEqual([...inFileOrder].sort());
        await expect(columns(explorer).and(explorer.page.locator('[aria-sort="none"]'))).toHaveCount(
          names.length - 1,
        );
      });
    }
    await expect.poll(explorer.address).toMatch(/sort=-[a-z]+$/);
    const tabs = explorer.page.getByRole("group", { name: "Table of" });
    await expect(tabs.getByRole("button", { name: tab })).toHaveAttribute("aria-pressed", "true");
  });
}

test("names sort as a reader expects, numbers and dates by what they mean", async ({ explorer }) => {
  const cells = (column: number) =>
    explorer.page.locator(`tbody tr > :nth-child(${column})`).allTextContents();
  await explorer.open("view=table&stage=all&sort=name");
  const names = await cells(1);
  expect(names).toEqual(
    names.toSorted((a, b) => a.localeCompare(b, "en", { sensitivity: "base", numeric: true })),
  );
  await explorer.open("view=table&stage=all&sort=-briefs");
  const counts = (await cells(5)).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  await explorer.open("view=table&table=briefs&stage=all&sort=filed");
  const rows = await explorer.rows();
  const dates = rows.map((id) => record.briefs.find((brief) => brief.id === id)?.filed ?? "9999");
  expect(dates.map((date) => date.slice(0, 7))).toEqual(dates.map((date) => date.slice(0, 7)).toSorted());
  expect(dates.at(-1)).toBe("9999");
});

test("the table has every actor of the whole case as a row, by name and never by id", async ({
  explorer,
}) => {
  await explorer.open("view=table&stage=all&role=party,amicus,court,agency,counsel,other");
  await expect
    .poll(explorer.rows)
    .toEqual(
      expectedOf({ stage: "all", role: ["party", "amicus", "court", "agency", "counsel", "other"] }).actors,
    );
  const words = await explorer.table.locator("tbody").allInnerTexts();
  const ids = [...record.actors, ...record.briefs, ...record.stages]
    .map(({ id }) => id)
    .filter((id) => id.includes("-"));
  for (const id of ids) expect(words.join("\n")).not.toContain(id);
});

test("a row's name opens the panel and marks the row; the picture then shows the same", async ({
  explorer,
}) => {
  await explorer.open("view=table&stage=sdny-district");
  await explorer.table.getByRole("link", { name: "Apple Inc." }).click();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect(explorer.page.locator('tr[data-actor="apple"]')).toHaveAttribute("aria-current", "true");
  await explorer.showAs("Network");
  await expect(explorer.picture.locator('[data-node="verizon"]')).not.toHaveAttribute("opacity", "1");
  await expect(explorer.picture.locator('[data-node="apple"]')).toHaveAttribute("opacity", "1");
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
});

test("what is chosen in the picture is marked in the table, under the same filters", async ({ explorer }) => {
  await explorer.open("stage=sdny-district&role=amicus");
  await explorer.name("Cisco").click();
  await explorer.showAs("Table");
  await expect(explorer.page.locator('tr[aria-current="true"]')).toHaveAttribute("data-actor", "cisco");
  await expect.poll(explorer.rows).toEqual(expectedOf({ stage: "sdny-district", role: ["amicus"] }).actors);
});

test("a brief's row names its filers, its side, its stage, its date and how it is known", async ({
  explorer,
}) => {
  await explorer.open("view=table&table=briefs&stage=sdny-district");
  const row = explorer.page.locator('tr[data-brief="sdny-apple-cisco"]');
  await expect(row.getByRole("rowheader")).toHaveText("Joint brief of Apple and Cisco");
  await expect(row.getByRole("cell")).toHaveText([
    "Apple, Cisco",
    "Microsoft",
    "District court",
    "13 June 2014",
    "Read in a filing, order or opinion",
  ]);
  await row.getByRole("link", { name: "Cisco", exact: true }).click();
  await expect(explorer.panelTitle).toHaveText("Cisco Systems, Inc.");
});
