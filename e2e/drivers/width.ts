import type { Page } from "playwright/test";
import { expect } from "./test.ts";

/** Reports when the page stays wider than its window; the test goes on, for other views may be so as well. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const excess = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.configure({ soft: true }).poll(excess, `pixels too wide at ${where}`).toBe(0);
}
