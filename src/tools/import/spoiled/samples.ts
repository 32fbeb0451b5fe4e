import { readFileSync, readdirSync } from "node:fs";
import type { GivenFile } from "../../../input/reading.ts";
import type { IMPORTER_NAMES } from "../../../input/importers.ts";
import * as texts from "./texts.ts";

type ImporterName = (typeof IMPORTER_NAMES)[number];

const SRC = new URL("../../../", import.meta.url);
const bytesAt = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, SRC)));
const written = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });
const fixture = (path: string): GivenFile => ({ name: path.split("/").at(-1) ?? path, bytes: bytesAt(path) });

const folder = (path: string, names: RegExp): readonly GivenFile[] =>
  readdirSync(new URL(path, SRC))
    .filter((name) => names.test(name))
    .map((name) => fixture(`${path}${name}`));

/** A file, and what is opened with it. */
export interface Sample {
  readonly file: GivenFile;
  readonly beside: readonly GivenFile[];
}

const alone = (file: GivenFile): Sample => ({ file, beside: [] });
const [list, table] = [written("term.json", texts.TERM), written("reading.json", texts.HAND_TABLE)];

/** Of each importer whole files of every form that it reads. A format that is added brings its own. */
export const SAMPLES: Readonly<Record<ImporterName, readonly Sample[]>> = {
  "amici-link": [
    { file: list, beside: [table] },
    { file: table, beside: [list] },
  ],
  "supreme-court-docket": folder("input/supreme-court-docket/fixtures/", /^\d/u).map(alone),
  "federal-appeals-docket": [
    written("appeal.html", texts.PACER_PAGE),
    written("appeal.json", texts.APPEAL),
    written("answers.json", texts.API_ANSWERS),
  ].map(alone),
  "case-file": [written("case.json", texts.CASE_FILE)].map(alone),
  graph: [
    ...folder("input/graph/fixtures/", /\.(?:graphml|gexf|json)$/u),
    written("graphology.json", texts.GRAPHOLOGY),
    written("kumu.json", texts.KUMU),
    written("map.json", texts.OLIGRAPHER),
    written("payments.ijson", texts.FOLLOW_THE_MONEY),
    written("links.csv", texts.LINKS),
    written("relationships.csv", texts.NEO4J),
  ].map(alone),
  list: [
    fixture("input/list/fixtures/briefs.xlsx"),
    written("list.csv", texts.LIST),
    written("list.tsv", texts.LIST.replaceAll(";", "\t")),
    written("titles.txt", texts.TITLES),
  ].map(alone),
};
