import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { completed } from "../schema/completed.ts";
import type { WrittenCaseFile } from "../schema/case-file.ts";
import type { ServedCase } from "./case-files.ts";
import { type SitePage, sitePages } from "./site-pages.ts";
import { type PageWords, filled } from "./template.ts";
import { writtenPages } from "./written-pages.ts";

const SITE = "https://news.example/graphs/";
const TEMPLATE = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
const promised = JSON.parse(
  readFileSync(new URL("../embed/contract-v1.json", import.meta.url), "utf8"),
).addresses;

const stage = (id: string, litigation: string, backed: string) => ({
  id,
  case: litigation,
  label: `The ${id}`,
  finding: `At the ${id} the guild backed ${backed}.`,
  parties: [{ actor: "acme" }, { actor: "bolt" }],
});

/** A file whose stages have these ids, in one case or in one each; at every one of them the guild backs Acme. */
function served(ids: readonly string[], isOneCase = true): ServedCase {
  const cases = isOneCase ? ["one"] : ids.map((id) => `case-${id}`);
  const file: WrittenCaseFile = {
    format: "amicus-graph/1",
    title: "Acme v. Bolt",
    actors: ["acme", "bolt", "guild"].map((id) => ({ id, name: id, kind: "company" })),
    cases: cases.map((id) => ({ id, title: `Acme v. Bolt, ${id}` })),
    stages: ids.map((id, at) => stage(id, cases[isOneCase ? 0 : at] ?? "", "Acme")),
    briefs: [
      {
        id: "b1",
        title: "Brief",
        filers: ["guild"],
        positions: ids.map((id) => ({ stage: id, backs: "acme" })),
      },
    ],
  };
  const text = JSON.stringify(file);
  return {
    slug: "acme-bolt",
    bytes: new Uint8Array(),
    text,
    file: completed(file),
    digest: "0123456789ab".repeat(6),
  };
}

const one = served(["trial", "appeal"]);
const several = served(["trial", "appeal"], false);

/** The address of a page as the contract writes it. */
const shapeOf = ({ folder }: SitePage): string =>
  folder
    .replace("acme-bolt/", "<slug>/")
    .replace(/(?<=>\/)[0-9a-f]{12}\/$/, "<12 hex digits>/")
    .replace(/(?<=>\/)(?:trial|appeal)\/$/, "<stage>/");

test("every address that the contract names is written, and none besides", () => {
  const shapes = new Set([...sitePages([one]), ...sitePages([several])].map(shapeOf));
  expect(shapes).toEqual(new Set([...promised.pages, ...promised.frames]));
});

test("one case has its stages, all of it and its stages side by side; several have the index of the cases", () => {
  const own = (file: ServedCase) =>
    sitePages([file]).flatMap((page) => (page.kind === "page" ? page.own : []));
  expect(own(one)).toEqual(["", "trial/", "appeal/", "all/", "stages/"]);
  expect(own(several)).toEqual(["", "trial/", "appeal/", "cases/"]);
  expect(own(served(["trial"]))).toEqual(["", "trial/"]);
});

test("a stage whose id is no address, or that of another page, has no page", () => {
  const folders = sitePages([served(["trial", "stages", "0123456789ab", "../up", "Appeal"])]).map(
    ({ own }) => own,
  );
  expect([...new Set(folders)]).toEqual(["", "trial/", "all/", "stages/"]);
});

let frame: { html: string; files: readonly string[]; oembed: string };
let page: { html: string };

beforeAll(async () => {
  const wanted = sitePages([one]).filter(({ own }) => own === "appeal/");
  const written = await writtenPages(wanted, SITE);
  const html = (words: PageWords): string => filled(TEMPLATE, words);
  for (const { page: of, words, files } of written) {
    if (of.kind === "page") page = { html: html(words) };
    else frame = { html: html(words), files: Object.keys(files), oembed: String(files["oembed.json"]) };
  }
}, 120_000);

test("the page of a stage says the finding of that stage, and opens with it", () => {
  for (const { html } of [page, frame]) {
    expect(html).toContain('data-opens-with="stage=appeal"');
    expect(html).toContain("<title>At the appeal the guild backed Acme.");
    expect(html).toContain('<meta property="og:title" content="At the appeal the guild backed Acme." />');
    expect(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]).toBe("At the appeal the guild backed Acme.");
    expect(html).not.toContain("At the trial");
  }
});

test("it names its own address, poster and oEmbed answer", () => {
  for (const { html } of [page, frame]) {
    expect(html).toContain(`<link rel="canonical" href="${SITE}acme-bolt/appeal/" />`);
    expect(html).toContain(`<meta property="og:url" content="${SITE}acme-bolt/appeal/" />`);
    expect(html).toContain(`content="${SITE}embed/v1/acme-bolt/appeal/poster.png"`);
    expect(html).toContain(`href="${SITE}embed/v1/acme-bolt/appeal/oembed.json"`);
  }
  const { html, title } = JSON.parse(frame.oembed);
  expect(title).toContain("At the appeal the guild backed Acme.");
  expect(html).toContain(`href="${SITE}acme-bolt/appeal/"`);
  expect(html).toContain(`src="${SITE}embed/v1/acme-bolt/appeal/"`);
});

test("beside its frame stands what the contract says, and the poster in the frozen folder as well", () => {
  const [frozen = ""] = promised.frozenPosters;
  const path = frozen.replace("embed/v1/<slug>", "..").replace("<12 hex digits>", "0123456789ab");
  expect(new Set(frame.files)).toEqual(
    new Set([...promised.besideEachFrame, path.replace("<stage>", "appeal")]),
  );
});

test("every way that leads from it begins at its own folder, and leads to a page", () => {
  const folders = sitePages([one]).map(({ folder }) => folder);
  for (const [from, { html }] of [
    ["acme-bolt/appeal/", page] as const,
    ["embed/v1/acme-bolt/appeal/", frame] as const,
  ]) {
    const nav = /<nav class="other-pages".*?<\/nav>/s.exec(html)?.[0] ?? "";
    const ways = [...nav.matchAll(/href="([^"]*)"/g)].map(([, way = ""]) => new URL(way, SITE + from).href);
    expect(ways.map((way) => way.slice(SITE.length))).toEqual(
      folders.filter(
        (folder) =>
          folder !== from &&
          folder.startsWith(from.replace("appeal/", "")) &&
          /(trial|all|stages)\/$/.test(folder),
      ),
    );
  }
});
