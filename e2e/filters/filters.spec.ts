import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { expectedOf } from "../../src/testing/reference/expected.ts";

test("roles and kinds are ticked by mouse, and the table shows whom the record gives", async ({
  explorer,
}) => {
  await explorer.open("view=table&stage=second-circuit");
  await explorer.option("Role", "Filers").click();
  await explorer.option("Role", "Courts and judges").click();
  const either = expectedOf({ stage: "second-circuit", role: ["amicus", "court"] }).rows;
  await expect.poll(explorer.rows).toEqual(either);
  await explorer.pressMoreFilters();
  const companies = explorer.option("Kind", "Companies");
  const both = expectedOf({ stage: "second-circuit", role: ["amicus", "court"], kind: ["company"] }).rows;
  await expect(companies.locator(".count")).toHaveText(String(both.length));
  await companies.click();
  await expect.poll(explorer.rows).toEqual(both);

  await explorer.page.locator(".filters").getByRole("button", { name: "Clear all filters" }).click();
  await expect.poll(explorer.rows).toEqual(expectedOf({ stage: "second-circuit" }).rows);
  await expect(explorer.page.getByRole("button", { pressed: true })).toHaveText([
    "Table",
    /^Second Circuit/,
    "Names",
    "As my device",
  ]);
});

test("in the picture counsel comes when it is chosen, and the parties stay whatever is chosen", async ({
  explorer,
}) => {
  const { page, picture } = explorer;
  await explorer.open("stage=sdny-district");
  await expect(page.getByRole("group", { name: "Role" })).toContainText(
    "Lawyers and others: shown when chosen",
  );
  const mark = (id: string) => picture.locator(`[data-node="${id}"]`);
  await expect(mark("steptoe")).toHaveCount(0);
  await explorer.option("Role", "Lawyers").click();
  await expect(mark("steptoe")).toHaveCount(1);
  for (const party of ["microsoft", "united-states"]) await expect(mark(party)).toHaveCount(1);
});

test("a range of dates is set by its fields, and says how much has no date", async ({ explorer }) => {
  await explorer.open("view=table&table=briefs&stage=second-circuit");
  await explorer.pressMoreFilters();
  await explorer.page.getByLabel("From").fill("2014-12-16");
  await explorer.page.getByLabel("to", { exact: true }).fill("2014-12-31");
  await expect.poll(explorer.rows).toEqual(["ca2-ireland", "ca2-albrecht"]);
  await expect(explorer.status).toContainText(/\d+ items? without a date/);
});

test("filters that nobody passes say so, and one press leads back", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district&role=party&kind=judge&from=2020");
  await expect(explorer.status).toContainText("nothing passes these filters");
  await expect(explorer.html).toHaveAttribute("data-actors", "0");
  await explorer.page.locator(".empty").getByRole("button", { name: "Clear all filters" }).click();
  await expect.poll(explorer.rows).toEqual(expectedOf({ stage: "sdny-district" }).rows);
  await expect(explorer.page.getByRole("button", { name: "Clear all filters" })).toHaveCount(0);
  await expect.poll(explorer.address).toBe("view=table&stage=sdny-district");
});

test("what the filters ask for together stands in their line, moves nothing, and its words take them back", async ({
  explorer,
}) => {
  const { page, picture } = explorer;
  await explorer.open("stage=scotus-merits");
  const before = (await picture.boundingBox())?.y;
  await explorer.turnTo("stage=scotus-merits&kind=company,trade-association&side=microsoft");
  const line = page.locator(".filters > .said-line");
  await expect(line).toHaveText("Shown: companies or trade associations that backed Microsoft");
  expect((await picture.boundingBox())?.y).toBe(before);
  await line.getByRole("button", { name: "trade associations" }).click();
  await expect(line).toHaveText("Shown: companies that backed Microsoft");
  await expect.poll(explorer.address).toBe("stage=scotus-merits&side=microsoft&kind=company");
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(line).toHaveCount(0);
});
