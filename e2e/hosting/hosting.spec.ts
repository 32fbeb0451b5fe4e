import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { expect, test } from "../drivers/test.ts";

const RECORD = new URL("../../data/cases/microsoft-ireland.json", import.meta.url);
const SNAPSHOT = createHash("sha256").update(readFileSync(RECORD)).digest("hex").slice(0, 12);
const FROZEN = `embed/v1/microsoft-ireland/${SNAPSHOT}/`;

const ready = (page: Page): Promise<void> =>
  expect(page.locator("html")).toHaveAttribute("data-ready", "true");

test("the site runs from a folder of a host that has nothing else", async ({ page, baseURL }) => {
  const folder = "/deep/sub/folder/";
  await page.route("**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (!pathname.startsWith(folder)) return route.fulfill({ status: 404 });
    const there = new URL(pathname.slice(folder.length) + search, baseURL).href;
    return route.fulfill({ response: await route.fetch({ url: there }) });
  });
  for (const path of ["", "microsoft-ireland/", "embed/v1/microsoft-ireland/", FROZEN]) {
    await page.goto(folder + path);
    await ready(page);
    await expect(page.getByRole("status")).toContainText("5 briefs");
  }
});

test.describe("a page whose data never change", () => {
  // The browser reports a file that is not there, whatever the page does about it.
  test.use({ expectedMessages: [/Failed to load resource/] });

  test("shows its own data, whatever has become of the case file since", async ({ page }) => {
    await page.route("**/cases/*.json", (route) => route.fulfill({ status: 404 }));
    await page.goto(FROZEN);
    await ready(page);
    await expect(page.getByRole("status")).toContainText("5 briefs");
  });

  test("leads to newer data once there are some, and says nothing where it cannot know", async ({ page }) => {
    const newer = page.getByRole("link", { name: /^Newer data/ });
    const answered = page.waitForEvent("requestfinished", (request) =>
      request.url().endsWith("/latest.json"),
    );
    await page.goto(FROZEN);
    await answered;
    await ready(page);
    await expect(newer).toHaveCount(0);

    await page.route("**/latest.json", (route) => route.abort());
    const asked = page.waitForEvent("requestfailed", (request) => request.url().endsWith("/latest.json"));
    await page.reload();
    await asked;
    await expect(newer).toHaveCount(0);

    await page.unroute("**/latest.json");
    const latest = { snapshot: "0123456789ab", updated: "2026-12-03" };
    await page.route("**/latest.json", (route) => route.fulfill({ json: latest }));
    await page.reload();
    await expect(newer).toHaveText("Newer data, of 3 December 2026");
    await newer.click();
    await expect(page).toHaveURL(/\/embed\/v1\/microsoft-ireland\/(\?.*)?$/);
  });
});
