import { readFileSync } from "node:fs";
import { parse as rowsOf } from "csv-parse/sync";
import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { type DefaultTreeAdapterTypes as Html, parse, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { tableOf } from "../derive/table/table.ts";
import { textOf } from "../derive/words/names.ts";
import { visibleIn } from "../derive/visible.ts";
import { type EmbedOrder, SNIPPETS, SNIPPET_NAMES } from "../embed/code/embed-code.ts";
import { buildModel } from "../model/build-model.ts";
import { prerendered } from "../page/prerender/prerender.ts";
import type { WrittenKind } from "../explorer/page-kind.ts";
import type { CaseFile } from "../schema/facts.ts";
import { readCase } from "../schema/reading/read-case.ts";
import { INITIAL } from "../state/view-state.ts";
import { utf8 } from "../testing/file-with.ts";
import { type HardCase, caseOf, hardCases } from "../testing/hard-cases.ts";
import { hardNames } from "../testing/hard-names.ts";
import { writeCsv } from "../views/share/csv.ts";
import { caseText } from "../input/case-text.ts";
import { oembedOf } from "./oembed.ts";
import { singlePage } from "./single-file.ts";
import { listOfFiles } from "./site-files.ts";
import { PLACE } from "../testing/rendered.tsx";
import { filled, writtenWords } from "./template.ts";

const TEMPLATE = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
const SITE = "https://news.example/";
const cases = hardCases.map(({ file }) => file);
const PLAIN = ["stage=appeal", "view=cases"].map(
  (opening) => caseOf(["One", "Two", "Three", "Four"], "A note.", opening).file,
);

// The seed is fixed, so that a red test stays red.
const FEW = { seed: 11, numRuns: 20 } as const;
/** In milliseconds: whole pages are written. */
const timeout = 20_000;

test("every drawing is XML that says its finding", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (file) => {
      const { finding, pictures } = await prerenderedPage(file, "frame-compact");
      const { light, ...others } = await pictures();
      expect(titleIn(light)).toBe(finding);
      for (const svg of Object.values(others)) titleIn(svg);
    }),
    FEW,
  );
});

test(
  "every page is HTML that says its finding, with no element that a name has brought",
  { timeout },
  async () => {
    const plain = await Promise.all(
      PLAIN.flatMap((file) => [pageHtml(file, "page"), pageHtml(file, "frame-compact")]),
    );
    const usual = new Set(plain.flatMap(({ html }) => tagsIn(parsed(html))));
    await fc.assert(
      fc.asyncProperty(
        cases,
        fc.constantFrom("page" as const, "frame-compact" as const),
        async (file, kind) => {
          const { html, finding, title } = await pageHtml(file, kind);
          const elements = elementsIn(parsed(html));
          expect(elements.map(({ tagName }) => tagName).filter((tag) => !usual.has(tag))).toEqual([]);
          const said = (tag: string): string[] =>
            elements.filter(({ tagName }) => tagName === tag).map(textIn);
          expect(said("h1")).toContain(finding);
          expect(said("title")).toContain(title);
        },
      ),
      FEW,
    );
  },
);

test("every case as one file is HTML that holds its record whole, and no element that a name has brought", () => {
  const written = ({ text, file }: HardCase) => {
    const served = { slug: "a-case", bytes: utf8(text), text, file, digest: PLACE.digest };
    return parsed(singlePage(served, TEMPLATE, "Licences of </template> others"));
  };
  const usual = tagsIn(written(caseOf(["One", "Two", "Three", "Four"], "A note.", "stage=appeal")));
  fc.assert(
    fc.property(hardCases, (hard) => {
      const elements = elementsIn(written(hard));
      expect(elements.map(({ tagName }) => tagName)).toEqual(usual);
      const inside = elements.find(({ attrs }) => attrs.some(({ value }) => value === "case-file"));
      expect(JSON.parse(inside ? textIn(inside) : "")).toEqual(JSON.parse(hard.text));
      expect(elements.filter(({ tagName }) => tagName === "h1").map(textIn)).toEqual([hard.file.title]);
    }),
    FEW,
  );
});

test("every case file that is written, and the list of them, is JSON that says the same", () => {
  fc.assert(
    fc.property(hardCases, ({ text, file }) => {
      const written = caseText(JSON.parse(text));
      expect(JSON.parse(written)).toEqual(JSON.parse(text));
      expect(readCase(utf8(written))).toMatchObject({ file });
      const served = { slug: "a-case", bytes: utf8(text), text, file, digest: PLACE.digest };
      const [listed]: unknown[] = JSON.parse(JSON.stringify(listOfFiles([served])));
      expect(listed).toEqual({ slug: "a-case", title: file.title, cases: 2, briefs: 2 });
    }),
    FEW,
  );
});

test("every table is CSV with the cells that are shown, and none that a spreadsheet would run", async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.constantFrom("actors", "briefs"), async (file, table) => {
      const model = buildModel(file);
      const state = { ...INITIAL, stage: "appeal", table };
      const shown = tableOf(model, state, visibleIn(model, state));
      const [head, ...rows] = rowsOf(await writeCsv({ table: shown }), { bom: true });
      expect(head).toEqual(["Id", ...shown.columns.map(({ label }) => label)]);
      expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      // What keeps a name of the other direction from turning its sentence is nothing for a cell.
      const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "");
      const words = shown.rows.map(({ id, cells }) => [
        id,
        ...cells.map((cell) => plain(textOf(cell.words))),
      ]);
      const guarded = words.map((cells) => cells.map((cell) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell)));
      expect(rows).toEqual(guarded);
    }),
    { ...FEW, numRuns: 30 },
  );
});

test("a table of nothing is CSV with a head and no row", async () => {
  const model = buildModel(PLAIN[0] ?? expect.fail());
  const nobody = { ...visibleIn(model, INITIAL), actors: new Set<string>() };
  const shown = tableOf(model, INITIAL, nobody);
  expect(rowsOf(await writeCsv({ table: shown }), { bom: true })).toHaveLength(1);
});

test("every code to embed, and the oEmbed answer, is HTML that says what it is given", () => {
  const codes = (headline: string): readonly string[] => [
    ...SNIPPET_NAMES.filter((name) => name !== "address").map((name) =>
      SNIPPETS[name].write(order(headline)),
    ),
    oembed(headline),
  ];
  const usual = codes("Acme").map((html) => tagsIn(parsed(html)));
  fc.assert(
    fc.property(hardNames, (headline) => {
      for (const [at, html] of codes(headline).entries()) {
        const elements = elementsIn(parsed(html));
        expect(elements.map(({ tagName }) => tagName)).toEqual(usual[at]);
        const values = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
        expect([...values, ...elements.map(textIn)]).toContain(headline);
      }
    }),
    { seed: 11, numRuns: 60 },
  );
});

const prerenderedPage = (file: CaseFile, kind: WrittenKind) =>
  prerendered({ ...PLACE, kind, file }, `${SITE}a-case/`);

/** A page as the build writes it, without its scripts and styles. */
async function pageHtml(file: CaseFile, kind: WrittenKind) {
  const written = await prerenderedPage(file, kind);
  const served = { slug: "a-case", bytes: new Uint8Array(), text: "", file, digest: PLACE.digest };
  const page = { folder: "a-case/", root: "../", kind, served, snapshot: "", opensWith: "", own: "" };
  const words = { ...writtenWords(page, written, SITE), style: "", static: written.html };
  return { ...written, html: filled(TEMPLATE, words) };
}

const heights = [{ from: 0, height: 640 }];

const order = (headline: string): EmbedOrder => ({
  site: SITE,
  folder: "a-case",
  view: [],
  chrome: [],
  headline,
  poster: { address: `${SITE}poster.png`, alternative: headline },
  heights,
  isFixed: false,
  isSandboxed: true,
});

function oembed(headline: string): string {
  const [url, page, poster] = [`${SITE}embed/v1/a-case/`, `${SITE}a-case/`, `${SITE}poster.png`];
  const answer = oembedOf({ url, page, site: SITE, poster, title: headline, headline, height: 640 });
  const read: unknown = JSON.parse(JSON.stringify(answer));
  expect(read).toEqual(answer);
  return answer.html;
}

/** The title of a drawing, by the parser that many browsers have for XML. It throws where that is none. */
function titleIn(svg: string): string | undefined {
  const xml = XmlDocument.fromString(svg);
  const title = xml.get("//*[local-name()='title']")?.content;
  xml.dispose();
  return title;
}

/** A page or a piece of one, by a parser that knows the standard’s errors. */
function parsed(html: string): Html.ParentNode {
  const faults: string[] = [];
  const options = {
    onParseError: ({ code, startLine }: { code: string; startLine: number }) =>
      void faults.push(`${code} on line ${startLine}`),
  };
  const tree = html.startsWith("<!") ? parse(html, options) : parseFragment(html, options);
  expect(faults).toEqual([]);
  return tree;
}

function elementsIn({ childNodes }: Html.ParentNode): readonly Html.Element[] {
  return childNodes.flatMap((node) => ("tagName" in node ? [node, ...elementsIn(node)] : []));
}

const tagsIn = (tree: Html.ParentNode): readonly string[] => elementsIn(tree).map(({ tagName }) => tagName);

const textIn = ({ childNodes }: Html.ParentNode): string =>
  childNodes
    .map((node) => ("value" in node ? node.value : "childNodes" in node ? textIn(node) : ""))
    .join("");
