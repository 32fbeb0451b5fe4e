import { program } from "./programs.mjs";

const LIGHT = 1;
const DARK = 0;

/** Debian’s Firefox ESR, driven by Puppeteer over WebDriver BiDi. */
export async function firefox({ dark, env }) {
  const { default: puppeteer } = await import("puppeteer-core");
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: program("firefox-esr"),
    headless: true,
    env,
    extraPrefsFirefox: {
      "layout.css.prefers-color-scheme.content-override": dark ? DARK : LIGHT,
      "ui.prefersReducedMotion": 1,
    },
  });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    async open(address, [width, height]) {
      await page.setViewport({ width, height });
      await page.goto(address);
    },
    ask: (question) => page.evaluate(question),
    picture: (path) => page.screenshot({ path }),
    stop: () => browser.close(),
  };
}
