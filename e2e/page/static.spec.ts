import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { expect, test } from "../drivers/explorer.ts";

const FRAME = "embed/v1/microsoft-ireland/";
const TERM_FRAME = "embed/v1/october-term-2022/";
const FRAMES = [
  { path: FRAME, width: 340, moving: ".picture-svg [data-node]" },
  { path: FRAME, width: 620, moving: ".picture-svg [data-node]" },
  { path: FRAME, width: 900, moving: ".picture-svg [data-node]" },
  { path: TERM_FRAME, width: 340, moving: ".cases > table tr[data-case]" },
  { path: TERM_FRAME, width: 900, moving: ".cases > table tr[data-case]" },
];

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("pages and frames show finding, summary, picture, list and sources", async ({ page }) => {
    for (const path of ["", "microsoft-ireland/", FRAME]) {
      await page.goto(`./${path}`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("backed Microsoft");
      await expect(page.locator(".view-column > .summary")).toContainText("5 briefs back Microsoft");
      await expect(page.getByRole("img", { name: /^District court/ })).toBeVisible();
      await expect(page.getByRole("button")).toHaveCount(0);
      // In a frame the list is in a fold, which a browser opens by itself.
      if (path === FRAME) await page.getByText("Who backed whom, as a list").click();
      const stage = page.locator(".stage-list", { hasText: "Supreme Court" }).last();
      // A long list is folded by side, and unfolds without a script.
      await stage.locator("summary", { hasText: "Backed Microsoft" }).click();
      await expect(stage.getByText("Amazon", { exact: true })).toBeVisible();
      await expect(stage.getByRole("link").first()).toBeVisible();
    }
  });

  test("a frame that opens with the index of cases shows it, and each case leads to its list", async ({
    page,
  }) => {
    await page.goto(`./${TERM_FRAME}`);
    await expect(page.getByRole("row").filter({ visible: true })).toHaveCount(1 + 12);
    await expect(page.getByRole("button")).toHaveCount(0);
    await page.getByText("and 48 more").click();
    await page.getByRole("link", { name: "Delaware v. Pennsylvania" }).click();
    await expect(
      page.getByRole("heading", { name: "Supreme Court: Delaware v. Pennsylvania" }),
    ).toBeInViewport();
  });
});

for (const { path, width, moving } of FRAMES) {
  test(`nothing in ${path} ${width} px wide moves when the script comes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            shifted: Number(Reflect.get(window, "shifted")) + Number(Reflect.get(entry, "value")),
          });
      }).observe({ type: "layout-shift", buffered: true });
    });
    let release = (): void => undefined;
    const scripts = new Promise<void>((resolve) => (release = resolve));
    // The boot script is part of the written page.
    const isLater = ({ pathname }: URL): boolean => /\/(?!frame-)[^/]+\.js$/.test(pathname);
    await page.route(isLater, async (route) => {
      await scripts;
      await route.continue();
    });
    await page.goto(`./${path}`, { waitUntil: "commit" });
    await expect(page.locator(".credit-line")).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByType("paint").length > 0);
    const written = await placesIn(page, moving);
    release();
    await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
    expect(await placesIn(page, moving)).toEqual(written);
    expect(written.marks.length).toBeGreaterThan(10);
    expect(await page.evaluate(() => Reflect.get(window, "shifted"))).toBe(0);
  });
}

test("a page shows what its case file says now, not what it said at build", async ({ page }) => {
  const path = new URL("../../dist/cases/microsoft-ireland.json", import.meta.url);
  const text = readFileSync(path, "utf8").replace("Verizon, AT&T, EFF, Infor", "Corrected: Verizon");
  await page.route("**/cases/microsoft-ireland.json", (route) =>
    route.fulfill({ body: text, contentType: "application/json" }),
  );
  await page.goto(`./${FRAME}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Corrected: Verizon");
});

/** Where the marks of the shown picture or the lines of the shown index stand, how high the document is, and where its parts begin. */
function placesIn(page: Page, moving: string) {
  return page.evaluate((selector) => {
    // What a closed fold holds has a box as well.
    const isShown = (element: Element): boolean => element.checkVisibility();
    const marks = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(isShown);
    const parts = [
      ...document.querySelectorAll("h1, .summary, .stage-nav, .how-to-read, .fold, .credit-line"),
    ];
    return {
      height: document.documentElement.scrollHeight,
      marks: marks.map((mark) => {
        const { left, top } = mark.getBoundingClientRect();
        return [mark.dataset["node"] ?? mark.dataset["case"], Math.round(left), Math.round(top)];
      }),
      parts: parts.filter(isShown).map((part) => Math.round(part.getBoundingClientRect().top)),
    };
  }, moving);
}
