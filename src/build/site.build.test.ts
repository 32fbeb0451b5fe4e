import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test, vi } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const DIST = new URL("dist/", ROOT);
const KB = 1000;

const paths = readdirSync(DIST, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
const textOf = (path: string): string => readFileSync(new URL(path, DIST), "utf8");
const named = (pattern: RegExp): readonly string[] => paths.filter((path) => pattern.test(path));
const singles = named(/^single\/.+\.html$/);

test("no page, style or script names a file by its place on a host, so the site runs from any folder", () => {
  const absolute = /(?:\b(?:src|href|srcset|poster)=["']?|\burl\(["']?|\bimport\(["'`])\/(?!\/)/;
  expect(named(/\.(html|css|js)$/).filter((path) => absolute.test(textOf(path)))).toEqual([]);
});

test("every script and style has a hash in its name, so that it can be kept for ever", () => {
  expect(named(/^assets\/[^/]+$/).filter((path) => !/-[\w-]{6,8}\.\w+$/.test(path))).toEqual([]);
});

test("a frozen page keeps the very record that its address is the hash of, and latest.json names it", () => {
  const records = named(/^embed\/v1\/[^/]+\/[0-9a-f]{12}\/data\.json$/);
  expect(records.length).toBeGreaterThan(0);
  for (const path of records) {
    const [, , slug, snapshot] = path.split("/");
    expect(createHash("sha256").update(textOf(path)).digest("hex").slice(0, 12)).toBe(snapshot);
    expect(textOf(path.replace("data.json", "index.html"))).toContain(`data-snapshot="${snapshot}"`);
    expect(JSON.parse(textOf(`embed/v1/${slug}/latest.json`)).snapshot).toBe(snapshot);
  }
});

test("the pages, frames and posters of the views of a record of 60 cases weigh at most 25 MB", () => {
  const own = /^(?:embed\/v1\/)?october-term-2022\/(?:[0-9a-f]{12}\/)?(?![0-9a-f]{12}\/)[^/]+\/[^/]+$/;
  const files = named(own);
  const bytes = files.reduce((sum, path) => sum + statSync(new URL(path, DIST)).size, 0);
  console.log(`Pages of views: ${files.length} files, ${(bytes / 1_000_000).toFixed(1)} MB`);
  // 60 stages and the index, each with a page, a frame, a poster and the poster that stays.
  expect(files).toHaveLength(61 * 4);
  expect(bytes).toBeLessThanOrEqual(25_000_000);
});

test("the page and the frame of every stage say its own finding, and hold no record", () => {
  for (const slug of ["microsoft-ireland", "october-term-2022"]) {
    const { stages, cases } = JSON.parse(textOf(`cases/${slug}.json`));
    for (const { id, finding, case: litigation } of stages) {
      const said: string = finding ?? cases.find((each: { id: string }) => each.id === litigation).finding;
      for (const path of [`${slug}/${id}/index.html`, `embed/v1/${slug}/${id}/index.html`]) {
        const html = textOf(path);
        expect(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1], path).toBe(inHtml(said));
        expect(html.match(/<script type="application\/json"/g), path).toBeNull();
      }
    }
  }
});

const inHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

test("every case is there as a single file, which names no file beside it", () => {
  const cases = named(/^cases\/.+\.json$/).map((path) =>
    path.replace(/^cases/, "single").replace(/json$/, "html"),
  );
  expect(singles).toEqual(cases);
  for (const path of singles) {
    const html = textOf(path);
    expect(html).not.toMatch(
      /<(?:script|img|iframe|source)\b[^>]*\ssrc=|\bimport\(["'`]\.|@import|url\((?!["']?data:)/,
    );
    expect(html.match(/<link\b[^>]*>/g)).toEqual([expect.stringContaining('href="data:image/svg+xml,')]);
    expect(html).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/,
    );
    expect(html).toContain("third-party-notices");
  }
});

test("a single file weighs at most 184 kB beside its record", () => {
  for (const path of singles) {
    const html = textOf(path);
    const record = /<script type="application\/json"[^>]*>.*?<\/script>/s.exec(html)?.[0] ?? "";
    const [whole, program] = [weight(html), weight(html.replace(record, ""))];
    console.log(`${path}: ${whole} bytes, of which the program is ${program}`);
    expect(program).toBeLessThanOrEqual(184 * KB);
  }
});

test("two builds of the single files are the same, byte for byte", async () => {
  // Under a test runner this says “test”, and Vite would build something else than npm run build does.
  vi.stubEnv("NODE_ENV", "production");
  const built = await build({
    mode: "single",
    root: ROOT.pathname,
    logLevel: "silent",
    build: { write: false },
  });
  vi.unstubAllEnvs();
  if (!("output" in built)) throw new Error("The build gave no single output.");
  expect(built.output.map(({ fileName }) => fileName)).toEqual(singles);
  for (const part of built.output) {
    expect(part.type === "asset" && part.source === textOf(part.fileName), part.fileName).toBe(true);
  }
});

const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
