import { gzipSync } from "node:zlib";
import type { Page } from "playwright/test";
import { expect, test } from "../drivers/test.ts";

const KB = 1000;

/** What a page has asked for so far, and what each answer weighs when it is packed. */
function watchAnswers(page: Page) {
  const answers: Promise<{ readonly path: string; readonly bytes: number }>[] = [];
  page.on("response", (response) => {
    // A browser asks for the icon when it has nothing else to do.
    if (response.url().endsWith("icon.svg")) return;
    const weigh = async () => {
      const bytes = gzipSync(await response.body(), { level: 9 }).length;
      return { path: new URL(response.url()).pathname, bytes };
    };
    answers.push(weigh());
  });
  return () => Promise.all(answers);
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a frame needs one request to be read", async ({ page }) => {
    const answers = watchAnswers(page);
    await page.goto("./embed/v1/microsoft-ireland/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect((await answers()).map(({ path }) => path)).toEqual(["/embed/v1/microsoft-ireland/"]);
  });
});

test("a frame needs few requests to be interactive, keeps nothing on the reader's machine, and few bytes beside its record", async ({
  page,
}) => {
  const answers = watchAnswers(page);
  await page.goto("./embed/v1/microsoft-ireland/");
  await expect(page.locator("html")).toHaveAttribute("data-renderer", "webgl");
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
  const asked = await answers();
  const isRecord = ({ path }: { readonly path: string }): boolean => path.startsWith("/cases/");
  const sum = asked.filter((each) => !isRecord(each)).reduce((total, { bytes }) => total + bytes, 0);
  console.log(
    asked.map(({ path, bytes }) => `${String(bytes).padStart(7)}  ${path}`).join("\n"),
    `\n${sum} bytes beside the record`,
  );
  expect(asked.length).toBeLessThanOrEqual(10);
  expect(sum).toBeLessThanOrEqual(120 * KB);
  expect(await page.context().cookies()).toEqual([]);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0, 0]);
});
