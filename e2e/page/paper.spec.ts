import { expect } from "../drivers/explorer.ts";
import { test } from "../drivers/one-page.ts";
import { faultsOf, labelsOf } from "../drivers/labels.ts";
import { only, record } from "../../src/testing/reference/record.ts";

test("on paper there is nothing that wants to be pressed, and everything that is to be read", async ({
  explorer,
}) => {
  const { page } = explorer;
  await explorer.open("stage=second-circuit");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("svg.picture-svg")).toBeVisible();
  for (const part of [".masthead", ".take-away", ".picture-tools", ".keyboard-cursor"])
    await expect(page.locator(part)).toBeHidden();
  await expect(explorer.headline).toHaveText(only(record.stages, "second-circuit").finding);
  await expect(page.getByRole("status")).toBeVisible();
  await expect(explorer.list).toBeVisible();
  await expect(page.getByRole("contentinfo").getByText("Data of 28 November 2026")).toBeVisible();
  await expect(page.getByRole("contentinfo").getByText("microsoft-ireland/second-circuit/")).toBeVisible();

  await test.step("the table is whole", async () => {
    await explorer.turnTo("view=table&stage=scotus-merits");
    const rows = page.locator("tr[data-actor]");
    await expect(rows.last()).toBeVisible();
    await expect(rows).toHaveCount(Number(await explorer.html.getAttribute("data-actors")));
  });
  await test.step("at the width of a sheet the picture fits, with every label on it", async () => {
    await page.setViewportSize({ width: 718, height: 1000 });
    await explorer.turnTo("stage=scotus-merits");
    await expect(page.locator("svg.picture-svg")).toBeVisible();
    const labelled = await labelsOf(explorer.picture);
    expect(labelled.width).toBeLessThanOrEqual(718);
    expect(faultsOf(labelled)).toEqual([]);
  });
});
