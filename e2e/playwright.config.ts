import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { defineConfig } from "playwright/test";
import { chromium } from "../src/tools/browser/browser.mjs";
import { browserWith } from "./drivers/browsers.ts";

// The workers read this file as well, and must come to the same port and browser.
const port = (process.env["E2E_PORT"] ??= String(await freePort()));
const path = await chromium();
if (path !== null) process.env["CHROMIUM_PATH"] = path;
const origin = `http://127.0.0.1:${port}/`;

const ABOUT_THE_CANVAS = /\.webgl\.spec\.ts$/;

export default defineConfig({
  outputDir: "results/artifacts",
  fullyParallel: true,
  forbidOnly: process.env["CI"] === "true",
  workers: 2,
  // These end what hangs, and say nothing of how quick anything is: a busy machine draws WebGL very slowly.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [["line"], ["json", { outputFile: "results/report.json" }]],
  use: {
    baseURL: origin,
    viewport: { width: 1280, height: 960 },
    screenshot: "only-on-failure",
    // Where motion is the subject a test asks for it.
    reducedMotion: "reduce",
  },
  // One browser that has WebGL and one that has none: README.md says what belongs where.
  projects: [
    { name: "svg", testIgnore: ABOUT_THE_CANVAS, use: { launchOptions: browserWith("svg", path) } },
    { name: "webgl", testMatch: ABOUT_THE_CANVAS, use: { launchOptions: browserWith("webgl", path) } },
  ],
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL("../", import.meta.url)),
    url: origin,
    reuseExistingServer: false,
  },
});

/** A port of its own for each run, so that two runs on one machine do not meet. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 4173));
    });
  });
}
