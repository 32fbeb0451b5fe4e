import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { issueLine } from "../schema/issues/issues.ts";
import { parseCase } from "../schema/issues/parse.ts";
import { importCase } from "./importers.ts";
import { opened } from "./opened.ts";

const at = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, import.meta.url)));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What becomes of bytes: a case that is fine, or what is said of them. A throw or a case with an error fails the test. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  const file = opened(name, bytes);
  if ("issue" in file) return issueLine(file.issue);
  const result = await importCase([file.file]);
  if (!result.ok) return result.issues.map(issueLine).join("\n");
  const checked = parseCase(result.file);
  if (!checked.ok) throw new Error(checked.issues.map(issueLine).join("\n"));
  return "a case";
}

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><graphml><graph><node id="&b;"/></graph></graphml>`;
const deep = (open: string, close: string): string => open.repeat(5000) + close.repeat(5000);

test.each([
  ["an empty file", "a.json", "", /is empty/u],
  [
    "a page of an error",
    "a.json",
    "<!DOCTYPE html><title>404</title><p>Not found",
    /“a.json” is a web page, .+ Open the address/u,
  ],
  [
    "a docket of another court",
    "cossup.html",
    "<!DOCTYPE html><table><tr><td>05/01/2023</td><td>Amicus Curiae Brief received on behalf of Ron Roe</td></tr></table>",
    /“cossup.html” speaks of amici and is no docket .+ columns Filer, Side, Filed, Case, and open that/u,
  ],
  [
    "a notice of another court",
    "notice.txt",
    "DEFECTIVE DOCUMENT, Amicus Brief, [166], on behalf of Amicus Curiae Acme, FILED.",
    /^file: “notice.txt” speaks of amici/u,
  ],
  ["JSON that breaks off", "a.json", '{"nodes": [{"id": "a"}], "links": [', /^line 1, column \d+/u],
  ["brackets in brackets", "a.json", `{"nodes": ${deep("[", "]")}, "links": []}`, /more than 50 deep/u],
  ["a billion laughs", "a.graphml", LAUGHS, /declares entities of its own/u],
  [
    "elements in elements",
    "a.graphml",
    `<graphml><graph>${deep("<node>", "</node>")}</graph></graphml>`,
    /more than 200 deep/u,
  ],
  [
    "XML that breaks off",
    "a.graphml",
    '<graphml><graph><node id="a">',
    /^line 1, column \d+: the XML breaks off/u,
  ],
  [
    "an attribute named as what programs call",
    "a.graphml",
    '<graphml><graph>\n<node id="a" hasOwnProperty="1" b="2"/></graph></graphml>',
    /^line 2, column \d+: .+ Rename it/u,
  ],
  ["a graph of nothing", "a.gexf", "<gexf><graph/></gexf>", /the graph has no nodes/u],
  ["a table of no links", "a.csv", "Source,Target\n", /the graph has no nodes/u],
  ["a list of nobody", "a.csv", "Filer,Side,Case\n,P,X v. Y\n", /no row names a filer/u],
])("%s is told with what to do", async (_, name, text, words) => {
  expect(await outcome(name, bytesOf(text))).toMatch(words);
});

test("a workbook that says it unpacks to more than a browser holds is not unpacked", async () => {
  const bytes = at("list/fixtures/briefs.xlsx");
  const view = new DataView(bytes.buffer);
  const entry = bytes.findIndex(
    (_, index) => index < bytes.length - 4 && view.getUint32(index, true) === 0x02014b50,
  );
  view.setUint32(entry + 24, 4_000_000_000, true);
  expect(await outcome("bomb.xlsx", bytes)).toMatch(/4000 MB inside, and at most 200 are read/u);
});

test("ids that mean something to a program are ids like any other", async () => {
  const names = ["__proto__", "constructor", "toString", "neither", "all", "both"];
  const links = names.map((name) => `${name},Acme,hasOwnProperty`).join("\n");
  const result = await importCase([{ name: "e.csv", text: `Source,Target,__proto__\n${links}\n` }]);
  const checked = parseCase(result.ok ? result.file : result);
  expect(checked.ok && checked.file.actors.map(({ name }) => name)).toEqual([
    "__proto__",
    "Acme",
    ...names.slice(1),
  ]);
});

test("letters that cannot be shown are left out, and long names shortened", async () => {
  const text = `Source,Target\nAc\u0002me\u202e,${"Long ".repeat(100)}\n\u0007,B\n`;
  expect(await outcome("e.csv", bytesOf(text))).toBe("a case");
});

const SAMPLES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  "networkx-multi.graphml",
  "networkx-multi.gexf",
  "networkx-node-link.json",
  "networkx-cytoscape.json",
  "igraph-python.graphml",
  "graphviz.json",
].map((name) => [name, at(`graph/fixtures/${name}`)] as const);
const APPEAL = JSON.stringify({
  court_id: "ca6",
  docket_number: "22-1",
  case_name: "Acme v. Roe",
  parties: [
    { name: "ACME INC.", type: "Plaintiff - Appellant", attorneys: [{ name: "Pat Doe" }] },
    { name: "RICHARD ROE (#11111-222)", type: "Defendant - Appellee", attorneys: [] },
    { name: "CHAMBER OF COMMERCE", type: "Amicus Curiae", attorneys: [{ name: "Lee Moe" }] },
  ],
  docket_entries: [
    { date_filed: "2023-04-11", document_number: "38", description: "APPELLANT BRIEF filed by Acme." },
    { date_filed: "2023-04-18", document_number: "41", description: "AMICUS BRIEF filed by Chamber, et al." },
  ],
});
const ANSWERS = JSON.stringify({
  docket_number: "22-1",
  court_id: "ca9",
  pacer_case_id: "1",
  results: [
    { name: "Acme", party_types: [{ docket_id: 1, name: "Appellant" }] },
    {
      date_filed: "2023-04-18",
      entry_number: 4,
      description: "AMICUS BRIEF filed by Acme",
      recap_documents: [],
    },
  ],
});
const LISTS: typeof SAMPLES = [
  ["appeal.json", bytesOf(APPEAL)],
  ["answers.json", bytesOf(ANSWERS)],
  ["briefs.xlsx", at("list/fixtures/briefs.xlsx")],
  [
    "list.csv",
    bytesOf(
      'Case;Filers;Side;Filed\nAcme v. Roe;"TX, AL";P;03.04.2024\nAcme v. Roe;ÉSF, et al.;neither;2024\n',
    ),
  ],
  [
    "titles.txt",
    bytesOf("Brief of Acme, Amicus Curiae in Support of Respondent\nBrief of Roe as Amicus Curiae\n"),
  ],
  [
    "kumu.json",
    bytesOf(
      '{"elements":[{"label":"A","type":"Person"}],"connections":[{"from":"A","to":"B","direction":"mutual"}]}',
    ),
  ],
  [
    "map.json",
    bytesOf(
      '{"graph":{"nodes":{"1":{"id":1,"display":{"name":"A"}}},"edges":{"2":{"id":2,"node1_id":1,"node2_id":1,"display":{"arrow":"both"}}},"captions":{}}}',
    ),
  ],
  [
    "ftm.ijson",
    bytesOf(
      '{"id":"a","schema":"Person","properties":{"name":["A"]}}\n{"id":"p","schema":"Payment","properties":{"payer":["a"],"beneficiary":["b"]}}\n',
    ),
  ],
];

/** So many on every run; ten thousand are asked for by `AMICUS_MUTATIONS=10000`. */
const RUNS = Number(process.env["AMICUS_MUTATIONS"] ?? 40);

/** Bytes cut out, put in, doubled or changed. */
const mutation = fc.record({
  at: fc.nat(10_000),
  length: fc.nat(60),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.constantFrom(
      ...['"', "<", "&", ",", "\n", "{}", "[", "null", "-1", "__proto__", "\u0000", "�", "🏛"].map(bytesOf),
    ),
  ),
});

test.each([...SAMPLES, ...LISTS])(
  "%s, mutated, is a case or is told of, and never throws",
  async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
        const mutated = mutations.reduce((from, { at: place, length, put }) => {
          const start = place % (from.length + 1);
          return Uint8Array.from([...from.subarray(0, start), ...put, ...from.subarray(start + length)]);
        }, bytes);
        const said = await outcome(name, mutated);
        expect(said).not.toMatch(/^file: .+ looks like .+, and reading it as that failed/u);
        expect(said).not.toBe("");
      }),
      { numRuns: RUNS, seed: 7 },
    );
  },
);
