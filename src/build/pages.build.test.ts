import { readFileSync, readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test, vi } from "vitest";
import { prerendered } from "../page/prerender/prerender.ts";
import { modelOf } from "../testing/model-of.ts";
import { PLACE } from "../testing/rendered.tsx";
import { caseFiles } from "./case-files.ts";
import { siteAddress } from "./site-address.ts";
import { sitePages } from "./site-pages.ts";
import { filled } from "./template.ts";
import { writtenPages } from "./written-pages.ts";

const ROOT = new URL("../../", import.meta.url);
const DIST = new URL("dist/", ROOT);
const FRAME = "embed/v1/microsoft-ireland/";
const SITE = "https://news.example/graphs/";
const KB = 1000;

const read = (path: string): string => readFileSync(new URL(path, DIST), "utf8");
const packed = (text: string): number => gzipSync(text, { level: 9 }).length;
const frame = read(`${FRAME}index.html`);

test("a frame shows itself with one request", () => {
  expect(frame).not.toContain('rel="stylesheet"');
  expect(frame.match(/<img\b|@import|url\(/g)).toBeNull();
});

test("that request is, the record aside, at most 12 kB gzipped", async () => {
  const smallest = packed(await withSmallestCase(frame));
  console.log(`First document of a frame, of the smallest case: ${smallest} bytes`);
  for (const slug of ["microsoft-ireland", "october-term-2022"]) {
    const bytes = packed(read(`embed/v1/${slug}/index.html`));
    console.log(
      `First document of a frame, ${slug}: ${bytes} bytes, ${bytes - smallest} of them the record’s`,
    );
  }
  expect(smallest).toBeLessThanOrEqual(12 * KB);
});

/** The same frame with a brief and a party in place of everything that its record says. */
async function withSmallestCase(html: string): Promise<string> {
  const { file } = modelOf("acme: party", "guild: brief b1 for acme");
  const it = await prerendered({ ...PLACE, root: "../../../", kind: "frame-compact", file }, "");
  const body = /(?<=<div id="app">).*(?=<\/div>\s*<\/body>)/s;
  const heading = /(?<=<title>)[^<]*|(?<=<meta (?:name="description"|property="og:[^"]*") content=")[^"]*/g;
  expect(html).toMatch(body);
  return html.replace(body, () => it.html).replaceAll(heading, () => file.title);
}

test("all style sheets together have at most 8 kB gzipped", () => {
  const name = readdirSync(new URL("assets/", DIST)).find((file) => file.endsWith(".css")) ?? "";
  const bytes = packed(read(`assets/${name}`));
  console.log(`Style: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(8 * KB);
});

test("the pictures for other people's pages are there, and light enough for a letter", () => {
  for (const name of ["poster.png", "full.png"]) {
    const { size } = statSync(new URL(FRAME + name, DIST));
    console.log(`${name}: ${size} bytes`);
    expect(size).toBeLessThanOrEqual(200 * KB);
  }
  const poster = readFileSync(new URL(`${FRAME}poster.png`, DIST));
  // A PNG says its width and height in its first chunk.
  expect([poster.readUInt32BE(16), poster.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("the page has a title, a description, a language and an icon before any script has run", () => {
  const page = read("index.html");
  expect(page).toMatch(/<html\s+lang="en"/);
  expect(page).toMatch(/<title>[^<%]+<\/title>/);
  expect(page).toMatch(/<meta name="description" content="[^"%]{40,}/);
  const icon = /<link rel="icon" href="([^"]+)"/.exec(page)?.[1] ?? "no icon";
  expect(statSync(new URL(icon, DIST)).size).toBeGreaterThan(0);
});

test("without an address of the site nothing in a page claims one", () => {
  expect(frame.match(/rel="canonical"|og:image|oembed/g)).toBeNull();
});

test("with an address of the site a page can be found, previewed and framed by others", async () => {
  vi.stubEnv("SITE_URL", SITE);
  const pages = sitePages(caseFiles()).filter(({ folder }) => folder === FRAME);
  const [written] = await writtenPages(pages, siteAddress());
  vi.unstubAllEnvs();
  const page = filled(readFileSync(new URL("index.html", ROOT), "utf8"), written?.words ?? {});
  expect(page.slice(0, 4096)).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${SITE}${FRAME}oembed.json" />`,
  );
  expect(page).toContain(`<link rel="canonical" href="${SITE}microsoft-ireland/" />`);
  expect(page).toContain(`<meta property="og:image" content="${SITE}${FRAME}poster.png" />`);
  const oembed: unknown = JSON.parse(String(written?.files["oembed.json"]));
  const title = /<title>(?<title>[^<]*)</.exec(page)?.groups?.["title"];
  expect(oembed).toMatchObject({ title: title?.replace("&amp;", "&"), provider_url: SITE, width: 600 });
});
