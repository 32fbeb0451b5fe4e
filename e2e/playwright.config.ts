import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { defineConfig } from "playwright/test";
import { chromium } from "../src/tools/browser.mjs";

// The workers read this file as well, and must come to the same port and browser.
const port = (process.env["E2E_PORT"] ??= String(await freePort()));
const path = await chromium();
if (path !== null) process.env["CHROMIUM_PATH"] = path;
const origin = `http://127.0.0.1:${port}/`;

export default defineConfig({
  outputDir: "results/artifacts",
  fullyParallel: true,
  forbidOnly: process.env["CI"] === "true",
  workers: 2,
  // A machine without a graphics card draws WebGL slowly, and slower still beside other work.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  retries: process.env["CI"] === "true" ? 1 : 0,
  reporter: [["line"], ["json", { outputFile: "results/report.json" }]],
  use: {
    baseURL: origin,
    viewport: { width: 1280, height: 960 },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(path === null ? {} : { executablePath: path }),
      // WebGL without a graphics card, and nothing that the browser asks of the network by itself.
      args: [
        "--no-sandbox",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
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
