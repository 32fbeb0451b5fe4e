import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { expectedOf } from "../../src/testing/reference/expected.ts";

test("a press on the head of a column sorts by it, the next one the other way", async ({ explorer }) => {
  const { page, table } = explorer;
  await explorer.open("view=table&stage=second-circuit");
  await page.getByRole("group", { name: "Table of" }).getByRole("button", { name: "Briefs" }).click();
  const header = table.getByRole("columnheader", { name: "Filed" });
  await expect(header).toHaveAttribute("aria-sort", "none");
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  const up = await explorer.rows();
  expect(up.length).toBeGreaterThan(10);
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  expect((await explorer.rows()).toSorted()).toEqual(up.toSorted());
  await expect.poll(explorer.address).toMatch(/sort=-filed$/);
});

test("a row's name opens the panel and marks the row; the picture then shows the same", async ({
  explorer,
}) => {
  await explorer.open("view=table&stage=sdny-district&role=amicus");
  await explorer.table.getByRole("link", { name: "Apple Inc." }).click();
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await expect(explorer.page.locator('tr[data-actor="apple"]')).toHaveAttribute("aria-current", "true");
  await explorer.showAs("Network");
  await expect(explorer.picture.locator('[data-node="verizon"]')).toHaveAttribute("data-weight", "faint");
  await expect(explorer.picture.locator('[data-node="apple"]')).toHaveAttribute("data-weight", "focus");
  await expect(explorer.panelTitle).toHaveText("Apple Inc.");
  await explorer.name("Cisco").click();
  await explorer.showAs("Table");
  await expect(explorer.page.locator('tr[aria-current="true"]')).toHaveAttribute("data-actor", "cisco");
  await expect.poll(explorer.rows).toEqual(expectedOf({ stage: "sdny-district", role: ["amicus"] }).rows);
});
