import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright/test";
import { expect, explorerOn, test } from "../drivers/explorer.ts";

const FILE = new URL("../../dist/single/microsoft-ireland.html", import.meta.url);

/** What a page asks of anybody from now on, its own address aside. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && request.url().split("?")[0] !== FILE.href)
      asked.push(request.url());
  });
  return asked;
}

test("opened from a disk, a single file shows, filters and addresses its case, and asks for nothing", async ({
  page,
}) => {
  const asked = requestsOf(page);
  const explorer = explorerOn(page);
  await page.goto(`${FILE.href}?stage=second-circuit`);
  await expect(explorer.html).toHaveAttribute("data-renderer", "webgl");
  await expect(explorer.headline).toContainText("Eleven briefs");
  await explorer.option("Role", "Filers").click();
  await expect(page).toHaveURL(/role=/);
  await explorer.showAs("Table");
  await expect(explorer.table).toBeVisible();
  await page.goto(`${FILE.href}?case=another`);
  await expect(explorer.headline).toHaveText("The case “another” is not in this file");
  expect(asked).toEqual([]);
});

test("in a frame that may run scripts and nothing else, a single file works without any header", async ({
  page,
}) => {
  const article = '<iframe title="Case" sandbox="allow-scripts" width="1000" height="900"></iframe>';
  await page.route("**/article.html", (route) => route.fulfill({ contentType: "text/html", body: article }));
  await page.goto("article.html");
  const asked = requestsOf(page);
  const html = readFileSync(fileURLToPath(FILE), "utf8");
  await page.locator("iframe").evaluate((frame, text) => frame.setAttribute("srcdoc", text), html);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-renderer", "webgl");
  await frame.getByRole("button", { name: /^Second Circuit/ }).click();
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("Eleven briefs");
  await expect(frame.getByRole("button", { name: "Cite" })).toBeVisible();
  expect(asked).toEqual([]);
});
