import { readFileSync, readdirSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { type Rolldown, build } from "vite";
import { expect, test, vi } from "vitest";

const ROOT = new URL("../../", import.meta.url);
const DIST = new URL("dist/", ROOT);
const FRAME = "embed/v1/microsoft-ireland/";
const SITE = "https://news.example/graphs/";
const KB = 1000;

const read = (path: string): string => readFileSync(new URL(path, DIST), "utf8");
const frame = read(`${FRAME}index.html`);

test("a frame shows itself with one request, of at most 30 kB gzipped", () => {
  const bytes = gzipSync(frame, { level: 9 }).length;
  console.log(`First document of a frame: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(30 * KB);
  expect(frame).not.toContain('rel="stylesheet"');
  expect(frame.match(/<img\b|@import|url\(/g)).toBeNull();
});

test("all style sheets together have at most 8 kB gzipped", () => {
  const name = readdirSync(new URL("assets/", DIST)).find((file) => file.endsWith(".css")) ?? "";
  const bytes = gzipSync(read(`assets/${name}`), { level: 9 }).length;
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

test("without an address of the site nothing in a page claims one", () => {
  expect(frame.match(/rel="canonical"|og:image|oembed/g)).toBeNull();
});

test("with an address of the site a page can be found, previewed and framed by others", async () => {
  const files = await builtFor(SITE);
  const page = files.get(`${FRAME}index.html`) ?? "";
  expect(page.slice(0, 4096)).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${SITE}${FRAME}oembed.json" />`,
  );
  expect(page).toContain(`<link rel="canonical" href="${SITE}microsoft-ireland/" />`);
  expect(page).toContain(`<meta property="og:image" content="${SITE}${FRAME}poster.png" />`);
  const oembed: unknown = JSON.parse(files.get(`${FRAME}oembed.json`) ?? "");
  const title = /<title>(?<title>[^<]*)</.exec(page)?.groups?.["title"];
  expect(oembed).toMatchObject({ title: title?.replace("&amp;", "&"), provider_url: SITE, width: 600 });
});

async function builtFor(site: string): Promise<ReadonlyMap<string, string>> {
  vi.stubEnv("NODE_ENV", "production");
  vi.stubEnv("SITE_URL", site);
  const built = await build({ root: ROOT.pathname, logLevel: "silent", build: { write: false } });
  vi.unstubAllEnvs();
  if (!("output" in built)) throw new Error("The build gave no single output.");
  return new Map(
    built.output.map((part: Rolldown.OutputChunk | Rolldown.OutputAsset) => [part.fileName, textOf(part)]),
  );
}

const textOf = (part: Rolldown.OutputChunk | Rolldown.OutputAsset): string =>
  part.type === "chunk" ? part.code : String(part.source);
