import { readFileSync } from "node:fs";
import { expect, test } from "../drivers/explorer.ts";

const { stages } = JSON.parse(
  readFileSync(new URL("../../dist/cases/microsoft-ireland.json", import.meta.url), "utf8"),
) as { stages: readonly { id: string; label: string; finding: string }[] };

const HOME = "microsoft-ireland/";
const FRAMES = `embed/v1/${HOME}`;

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const { id, label, finding } of stages)
    test(`the frame and the page of ${id} show that stage`, async ({ page }) => {
      for (const folder of [FRAMES, HOME]) {
        await page.goto(`./${folder}${id}/`);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(finding);
        const picture = page.locator("[data-picture] svg.picture-svg:visible");
        await expect(picture).toHaveCount(1);
        await expect(picture).toHaveAttribute("aria-label", new RegExp(`^${label}`));
        await expect(page.locator(".stage-list")).toHaveCount(1);
        await expect(page.getByRole("button")).toHaveCount(0);
      }
    });

  test("the stages stand side by side on a page of their own, and each leads to its page", async ({
    page,
  }) => {
    await page.goto(`./${HOME}stages/`);
    await expect(page.getByRole("region", { name: "Stages" }).getByRole("columnheader")).toHaveCount(1 + 4);
    await expect(page.getByRole("button")).toHaveCount(0);
    await page
      .getByRole("navigation", { name: "Other pages" })
      .getByRole("link", { name: "Second Circuit" })
      .click();
    await expect(page).toHaveURL(/\/microsoft-ireland\/second-circuit\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Eleven briefs backed Microsoft");
  });

  test("the whole case has a page with its picture", async ({ page }) => {
    await page.goto(`./${FRAMES}all/`);
    await expect(page.locator("[data-picture] svg.picture-svg:visible")).toHaveAttribute(
      "aria-label",
      /^Whole case/,
    );
  });
});

test.describe("a page that is left and found again", () => {
  // The browser asks once more for the icon, by its place beside a page that is about to be loaded anew.
  test.use({ expectedMessages: [/status of 404/] });

  test("a change on the page of a stage moves to the page of the case, and Back and a reload find each again", async ({
    page,
  }) => {
    const status = page.getByRole("status");
    await page.goto(`./${HOME}second-circuit/`);
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    await expect(status).toContainText("Second Circuit");
    await page.getByRole("button", { name: /^District court/ }).click();
    await expect(page).toHaveURL(/\/microsoft-ireland\/\?stage=sdny-district$/);
    await expect(status).toContainText("District court");
    // What is relative is still found: code that comes late, and the links of the page.
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await expect(page.locator("tr[data-actor]").first()).toBeVisible();
    const links = await page
      .locator("a[href]:not([target])")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of new Set(links.map((href) => href.replace(/[?#].*/, ""))))
      expect((await page.request.get(link)).status(), link).toBe(200);
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    await expect(status).toContainText("District court");
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\/second-circuit\/$/);
    await expect(status).toContainText("Second Circuit");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Eleven briefs backed Microsoft");
  });
});

test("what an address says stands on top of the stage of its path", async ({ page }) => {
  await page.goto(`./${HOME}second-circuit/?select=apple`);
  await expect(page.getByRole("status")).toContainText("Second Circuit");
  await expect(page.getByRole("heading", { name: "Apple", level: 2 })).toBeVisible();
  await page.goto(`./${HOME}second-circuit/?stage=sdny-district`);
  await expect(page.getByRole("status")).toContainText("District court");
});

for (const width of [340, 620, 900])
  test(`the frame of a stage keeps its height when the script comes, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    let release = (): void => undefined;
    const scripts = new Promise<void>((resolve) => (release = resolve));
    await page.route(
      ({ pathname }) => /\/(?!frame-)[^/]+\.js$/.test(pathname),
      async (route) => {
        await scripts;
        await route.continue();
      },
    );
    await page.goto(`./${FRAMES}second-circuit/`, { waitUntil: "commit" });
    await expect(page.locator(".credit-line")).toBeVisible();
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const written = await height();
    release();
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    expect(await height()).toBe(written);
  });
