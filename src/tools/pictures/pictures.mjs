// npm run pictures: builds the site, photographs it and writes the README's pictures.
import { ROOT, install } from "../install.mjs";

install();
const { chromium } = await import("playwright");
const { build, preview } = await import("vite");
const { chromium: browserPath } = await import("../browser/browser.mjs");
const { QUIET, SOFTWARE_WEBGL } = await import("../browser/browser-flags.mjs");

const FOLDER = `${ROOT}src/tools/pictures/`;
/** File name, address, width and height in CSS pixels, and a file of one’s own that is opened there. */
const PICTURES = [
  { name: "district-court.png", address: "", width: 1280, height: 860 },
  { name: "second-circuit.png", address: "?stage=second-circuit&select=apple", width: 1280, height: 1340 },
  { name: "who-files-together.png", address: "october-term-2022/?stage=all", width: 1280, height: 1240 },
  {
    name: "own-docket.png",
    address: "",
    width: 1280,
    height: 1000,
    own: `${ROOT}src/input/supreme-court-docket/fixtures/23-175.json`,
  },
];

await build({ root: ROOT, logLevel: "error" });
const server = await preview({ root: ROOT, preview: { port: 4299 } });
const executablePath = (await browserPath()) ?? undefined;
const browser = await chromium.launch({ executablePath, args: [...QUIET, ...SOFTWARE_WEBGL] });
for (const { name, address, width, height, own } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
  await page.goto(`${server.resolvedUrls.local[0]}${address}`);
  await page.locator('html[data-ready="true"][data-renderer="webgl"]').waitFor();
  if (own !== undefined) {
    await page.getByRole("button", { name: "Open your own file" }).first().click();
    await page.locator("dialog input[type=file]").setInputFiles(own);
    await page.getByRole("button", { name: "Show the case" }).click();
    await page.locator('html[data-ready="true"][data-renderer="webgl"] .whose').waitFor();
  }
  await page.screenshot({ path: `${FOLDER}${name}` });
}
await browser.close();
await server.close();
