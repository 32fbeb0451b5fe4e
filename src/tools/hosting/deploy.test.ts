import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { addTo } from "./deploy.ts";

const top = mkdtempSync(join(tmpdir(), "deploy-"));
afterEach(() => rmSync(top, { recursive: true, force: true }));

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, name, path)), { recursive: true });
    writeFileSync(join(top, name, path), text);
  }
  return join(top, name);
}

test("a new build is added to the site: pages change, scripts stay, what is frozen is not touched", () => {
  const frozen = "embed/v1/acme-bolt/0123456789ab/index.html";
  const site = folderOf("site", {
    "index.html": "old page",
    "assets/index-OLDHASH1.js": "old script",
    [frozen]: "as the article showed it",
  });
  const built = folderOf("built", {
    "index.html": "new page",
    "assets/index-NEWHASH1.js": "new script",
    [frozen]: "the same record, by a newer program",
    "embed/v1/acme-bolt/ba9876543210/index.html": "the corrected record",
  });
  addTo(site, built);
  const text = (path: string): string => readFileSync(join(site, path), "utf8");
  expect(text("index.html")).toBe("new page");
  expect(text("assets/index-OLDHASH1.js")).toBe("old script");
  expect(text("assets/index-NEWHASH1.js")).toBe("new script");
  expect(text(frozen)).toBe("as the article showed it");
  expect(text("embed/v1/acme-bolt/ba9876543210/index.html")).toBe("the corrected record");
});
