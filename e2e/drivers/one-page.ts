import type { Page } from "playwright/test";
import { test as base } from "./explorer.ts";

/**
 * The test of specs that only open addresses, read and choose: they have one page, one after the other, because a
 * window of its own costs as much as the page in it. What a test made of it is undone, but for what it adds to pages
 * before their start (`addInitScript`) and for what a window is made with (touch, permissions, motion, no scripts):
 * whoever wants those has a page of their own, by the test of `explorer.ts`. History goes on.
 */
export const test = base.extend<object, { readonly onePage: Page }>({
  onePage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, reducedMotion } = project.use;
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(reducedMotion === undefined ? {} : { reducedMotion }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ onePage, viewport }, use) => {
    if (viewport) await onePage.setViewportSize(viewport);
    await onePage.mouse.move(0, 0);
    await use(onePage);
    onePage.removeAllListeners();
    await onePage.unrouteAll({ behavior: "ignoreErrors" });
    await onePage.emulateMedia({ media: null, colorScheme: null });
    await onePage.goto("about:blank");
  },
});
