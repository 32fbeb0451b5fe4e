import { describe, expect, test } from "vitest";
import { shortName } from "../../derive/words/series.ts";
import type { WrittenKind } from "../../explorer/page-kind.ts";
import type { CaseFile } from "../../schema/facts.ts";
import { RECORD, fileOf } from "../../testing/bundled-record.ts";
import { PLACE } from "../../testing/rendered.tsx";
import { fileFrom } from "../../testing/file-with.ts";
import { prerendered } from "./prerender.ts";

const microsoft = RECORD;
const term = fileOf("october-term-2022");
const hostile = fileFrom({
  format: "amicus-graph/1",
  title: "<script>alert(1)</script>",
  actors: [
    { id: "acme", name: '"><img src=x onerror=alert(1)>', kind: "company" },
    { id: "bolt", name: "</svg></style>%root%<!--static-->", kind: "company" },
    { id: "guild", name: "<b>Guild</b>", kind: "trade-association" },
  ],
  cases: [{ id: "one", title: "One", finding: "<i>Nobody</i> & nothing" }],
  stages: [
    {
      id: "appeal",
      case: "one",
      label: "<u>Appeal</u>",
      parties: [
        { actor: "acme", title: "appellant" },
        { actor: "bolt", title: "appellee" },
      ],
    },
  ],
  briefs: [
    {
      id: "brief",
      title: "<h1>Brief</h1>",
      filers: ["guild"],
      positions: [{ stage: "appeal", backs: "acme" }],
    },
  ],
});

const written = (file: CaseFile, kind: WrittenKind) => prerendered({ ...PLACE, kind, file }, "");

/** A text as HTML writes it. */
const inHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

describe.each(["page", "frame-compact"] as const)("the %s without a script", (kind) => {
  test("says the finding, and names every filer of every stage", async () => {
    const { html, finding } = await written(microsoft, kind);
    expect(html).toContain(`<h1 tabindex="-1">${inHtml(finding)}</h1>`);
    const filers = new Set(
      microsoft.briefs.flatMap((brief) =>
        brief.filers.map((filer) => (typeof filer === "string" ? filer : filer.actor)),
      ),
    );
    const names = microsoft.actors.filter(({ id }) => filers.has(id)).map(shortName);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => !html.includes(`>${inHtml(name)}</span>`))).toEqual([]);
  });

  test("has a source beside every brief that has one, and leads to the record itself", async () => {
    const { html } = await written(microsoft, kind);
    const cited = new Set(microsoft.briefs.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    const urls = microsoft.sources.flatMap(({ id, url }) => (cited.has(id) && url ? [url] : []));
    expect(urls.filter((url) => !html.includes(`href="${inHtml(url)}"`))).toEqual([]);
    expect(html).toContain('href="../cases/a-case.json"');
    expect(html).toContain("0".repeat(64));
  });

  test("has nothing in it that only a script could answer", async () => {
    const { html } = await written(microsoft, kind);
    expect(html.match(/<(button|input|select|form|dialog|script)\b|\son\w+=/g)).toBeNull();
  });

  test("takes nothing that a file says for markup", async () => {
    const { html, finding } = await written(hostile, kind);
    expect(finding).toBe("<i>Nobody</i> & nothing");
    expect(html.match(/<(img|script|b|i|u|h1>Brief)\b/g)).toBeNull();
    expect(html).toContain("&lt;/svg>&lt;/style>%root%&lt;!--static-->");
  });
});

test.each(["page", "frame-compact"] as const)(
  "the %s lists what was put right, the newest first",
  async (kind) => {
    const { html } = await written(microsoft, kind);
    const [, list = ""] = /<h2>Corrections<\/h2><\/summary><ul>(.*?)<\/ul>/s.exec(html) ?? [];
    const items = list.split("</li>").slice(0, -1);
    const corrections = microsoft.corrections.toSorted((a, b) => b.date.localeCompare(a.date));
    expect(corrections.length).toBeGreaterThan(0);
    expect(items).toEqual(corrections.map(({ text }) => expect.stringContaining(`: ${inHtml(text)}`)));
  },
);

test("a page lists every source of the file", async () => {
  const { html } = await written(microsoft, "page");
  const urls = microsoft.sources.flatMap(({ url }) => (url ? [url] : []));
  expect(urls.filter((url) => !html.includes(`href="${inHtml(url)}"`))).toEqual([]);
});

test("the picture in words states the finding, in 80 characters or more", async () => {
  const { alternative, finding } = await written(microsoft, "frame-compact");
  expect(alternative).toContain(finding);
  expect(alternative.length).toBeGreaterThanOrEqual(80);
});

test("of a file that opens with its cases the pictures show their bars, and say so in words", async () => {
  const { alternative, pictures } = await written(term, "frame-compact");
  expect(alternative.length).toBeGreaterThanOrEqual(80);
  expect(alternative).toContain("Gonzalez v. Google LLC, 19 to 48; 303 Creative LLC v. Elenis, 44 to 27.");
  const { poster, full } = await pictures();
  // Nobody backed the petitioner in one of them; no colour joins the sides of different cases.
  expect(poster.match(/<rect x="[^"]+" y="[^"]+" width="[^"]+"[^>]*fill="#363c47"/g)).toHaveLength(19);
  expect(poster).toContain("The 10 of 60 cases with most briefs");
  expect(full).toContain("The 24 of 60 cases with most briefs");
  expect(poster).toMatch(/Harvard College</);
});

test.each(["page", "frame-compact"] as const)(
  "the %s of a Term says over the counts what they cannot tell",
  async (kind) => {
    const { html } = await written(term, kind);
    const [over = "", ...counts] = html.split("<table>");
    expect(counts).not.toEqual([]);
    expect(over).toContain("It files briefs for neither side under the petitioner");
  },
);

test("a frame is never less high for being less wide", async () => {
  const { heights } = await written(microsoft, "frame-compact");
  const inOrder = heights.map(({ height }) => height);
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
});
