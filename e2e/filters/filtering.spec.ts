import { expect, test } from "../drivers/explorer.ts";
import { filersOf, record } from "../../src/testing/reference/record.ts";
import { expectedOf, positionsOf } from "../../src/testing/reference/reference.ts";

test("two roles show those who hold either, a role and a kind those who meet both", async ({ explorer }) => {
  await explorer.open("view=table&stage=second-circuit");
  await explorer.option("Role", "Amici").click();
  await explorer.option("Role", "Courts and judges").click();
  const either = expectedOf({ stage: "second-circuit", role: ["amicus", "court"] }).actors;
  await expect.poll(explorer.rows).toEqual(either);
  await explorer.option("Kind", "Companies").click();
  const both = expectedOf({ stage: "second-circuit", role: ["amicus", "court"], kind: ["company"] }).actors;
  await expect.poll(explorer.rows).toEqual(both);
  expect(both.length).toBeLessThan(either.length);
  expect(both).toContain("apple");
});

test("the amici of a stage are exactly the filers of its briefs", async ({ explorer }) => {
  await explorer.open("view=table");
  for (const { id } of record.stages) {
    await explorer.turnTo(`view=table&stage=${id}&role=amicus`);
    const filers = record.briefs.filter((brief) => positionsOf(brief, id).length > 0).flatMap(filersOf);
    expect([...(await explorer.rows())].sort(), id).toEqual([...new Set(filers)].sort());
  }
});

test("an option counts what it would show together with the other filters", async ({ explorer }) => {
  await explorer.open("view=table&stage=scotus-merits&side=neither");
  const option = explorer.option("Kind", "Governments");
  const { actors } = expectedOf({ stage: "scotus-merits", side: ["neither"], kind: ["government"] });
  await expect(option.locator(".count")).toHaveText(String(actors.length));
  await option.click();
  await expect.poll(explorer.rows).toEqual(actors);
});

test("counsel and others stay out until they are chosen, and their counts say how many", async ({
  explorer,
}) => {
  await explorer.open("stage=sdny-district");
  const group = explorer.page.getByRole("group", { name: "Role" });
  await expect(group).toContainText("Counsel and others: shown when chosen");
  await expect(explorer.picture.locator('[data-node="steptoe"]')).toHaveCount(0);
  await explorer.option("Role", "Counsel").click();
  await expect(explorer.picture.locator('[data-node="steptoe"]')).toHaveCount(1);
});

test("a range of dates keeps what any possible day falls in, and says how much has no date", async ({
  explorer,
}) => {
  await explorer.open("view=table&table=briefs&stage=second-circuit");
  await explorer.page.getByLabel("From").fill("2014-12-16");
  await explorer.page.getByLabel("to", { exact: true }).fill("2014-12-31");
  // Albrecht's brief is dated to the month only, Ireland's to 23 December; the ten of the 15th are out.
  await expect.poll(explorer.rows).toEqual(["ca2-ireland", "ca2-albrecht"]);
  await explorer.open("view=table&stage=scotus-merits&from=2018");
  const { actors, undated } = expectedOf({ stage: "scotus-merits", from: "2018" });
  await expect.poll(explorer.rows).toEqual(actors);
  expect(undated).toBeGreaterThan(0);
  await expect(explorer.status).toContainText(new RegExp(`${undated} items? without a date`));
});

test("every party of the stage stays as an anchor, outside counts and tables", async ({ explorer }) => {
  await explorer.open("stage=sdny-district&role=amicus");
  const { actors, anchors } = expectedOf({ stage: "sdny-district", role: ["amicus"] });
  expect(anchors).toEqual(["microsoft", "united-states"]);
  for (const party of anchors)
    await expect(explorer.picture.locator(`[data-node="${party}"]`)).toHaveCount(1);
  await expect(explorer.html).toHaveAttribute("data-actors", String(actors.length));
  await expect(explorer.status).toContainText(`${actors.length} actors`);
  await explorer.showAs("Table");
  await expect.poll(explorer.rows).toEqual(actors);
});

test("filters that nobody passes say so, and one press leads back", async ({ explorer }) => {
  await explorer.open("view=table&stage=sdny-district&role=party&kind=judge&from=2020");
  await expect(explorer.status).toContainText("nothing passes these filters");
  await expect(explorer.html).toHaveAttribute("data-actors", "0");
  await explorer.page.locator(".empty").getByRole("button", { name: "Clear all filters" }).click();
  await expect.poll(explorer.rows).toEqual(expectedOf({ stage: "sdny-district" }).actors);
  await expect(explorer.page.getByRole("button", { name: "Clear all filters" })).toHaveCount(0);
  await expect.poll(explorer.address).toBe("view=table&stage=sdny-district");
});

test("“Clear all filters” among the filters takes every one of them back", async ({ explorer }) => {
  await explorer.open("view=table&stage=all&role=amicus&kind=company&side=microsoft&from=2014&to=2016");
  await explorer.page.locator(".filters").getByRole("button", { name: "Clear all filters" }).click();
  await expect.poll(explorer.rows).toEqual(expectedOf({ stage: "all" }).actors);
  await expect(explorer.page.getByRole("button", { pressed: true })).toHaveText([
    "Table",
    /^Whole case/,
    "Actors",
    "As my device",
  ]);
});
