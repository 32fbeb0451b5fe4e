import { readFileSync } from "node:fs";
import { type Plugin, defineConfig } from "vitest/config";
import { BUNDLED_CASE } from "./src/state/address.ts";

export default defineConfig({
  // Relative addresses: the built page runs from any sub-folder of any static host.
  base: "./",
  // Case files are served as they are, so a desk can correct one without a build.
  publicDir: "data",
  plugins: [caseWords()],
  build: { target: "es2022", modulePreload: { polyfill: false } },
  test: { include: ["src/**/*.test.{ts,tsx}"] },
});

/** Puts the bundled case's own title, description and finding into the page, for readers and search engines that come before the script. */
function caseWords(): Plugin {
  return {
    name: "case-words",
    transformIndexHtml(html) {
      const file = JSON.parse(
        readFileSync(new URL(`data/cases/${BUNDLED_CASE}.json`, import.meta.url), "utf8"),
      );
      const words: Record<string, string> = {
        "case-slug": BUNDLED_CASE,
        "case-title": file.title,
        "case-description": file.description,
        "case-finding": file.cases[0].finding,
      };
      return html.replaceAll(/%([a-z-]+)%/g, (whole, key: string) => escaped(words[key] ?? whole));
    },
  };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
