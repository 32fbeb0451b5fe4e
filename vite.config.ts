import { defineConfig } from "vitest/config";
import { casePages } from "./src/tools/case-pages.ts";

export default defineConfig({
  // Relative addresses: the built page runs from any sub-folder of any static host.
  base: "./",
  // Case files are served as they are, so a desk can correct one without a build.
  publicDir: "data",
  plugins: [casePages()],
  build: { target: "es2022", modulePreload: { polyfill: false } },
  test: { include: ["src/**/*.test.{ts,tsx}"] },
});
