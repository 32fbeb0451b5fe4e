import { QUIET, SOFTWARE_WEBGL } from "../browser/browser-flags.mjs";
import { chromium as chromiumPath } from "../browser/browser.mjs";

/** Chromium, driven by Playwright as the tests do. */
export async function chromium({ dark, env }) {
  const { chromium: playwrights } = await import("playwright");
  const executablePath = (await chromiumPath()) ?? undefined;
  const browser = await playwrights.launch({ executablePath, args: [...QUIET, ...SOFTWARE_WEBGL], env });
  const page = await browser.newPage({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  return {
    version: `Chromium ${browser.version()}`,
    async open(address, [width, height]) {
      await page.setViewportSize({ width, height });
      await page.goto(address);
    },
    ask: (question) => page.evaluate(question),
    picture: (path) => page.screenshot({ path }),
    stop: () => browser.close(),
  };
}
