import { namesOf } from "../schema/registries/names-of.ts";
import { type Issue, quoted } from "../schema/issues/issues.ts";
import { isList } from "./list/marks.ts";
import { isGraph } from "./graph/marks.ts";
import type { Answers, ImportResult, Importer, InputFile } from "./importer.ts";
import { formOf } from "./supreme-court-docket/recognised.ts";

/**
 * The formats that can be made a case file: an entry here and a folder beside, which takes its parts from `names/`.
 * Of several that recognise a file, the first reads it.
 */
export const IMPORTERS = {
  "amici-link": {
    label: "the list “Amici-Link” with its hand table",
    recognises: ({ text }) => /"name":\s*"Amici-Link"/u.test(text),
    load: async () => (await import("./amici-link/reader.ts")).readAmiciLink,
  },
  "supreme-court-docket": {
    label:
      "a docket of the US Supreme Court (its JSON, its page, its e-mail notice, or its rows pasted as text)",
    recognises: ({ text }) => formOf(text) !== undefined,
    load: async () => (await import("./supreme-court-docket/reader.ts")).readSupremeCourtDocket,
  },
  "case-file": {
    label: "a case file of ours",
    recognises: ({ text }) => /"format"\s*:\s*"amicus-graph\/\d+"/u.test(text),
    load: async () => (await import("./case-file/reader.ts")).readCaseFile,
  },
  graph: {
    label: "a graph (GEXF, GraphML, JSON, CSV of links and nodes)",
    recognises: isGraph,
    load: async () => (await import("./graph/reader.ts")).readGraphs,
  },
  list: {
    label: "a list of filers (CSV, TSV, .xlsx, titles of briefs)",
    recognises: isList,
    load: async () => (await import("./list/reader.ts")).readLists,
  },
} as const satisfies Record<string, Importer>;

export const IMPORTER_NAMES = namesOf(IMPORTERS);

/** Reads files of one format, however many, as one case file. What is wrong with them is said, and never thrown. */
export async function importCase(given: readonly InputFile[], answers: Answers = {}): Promise<ImportResult> {
  const files = given.map(withoutByteOrderMark);
  const name = IMPORTER_NAMES.find((each) => files.some(IMPORTERS[each].recognises));
  if (name === undefined) return { ok: false, issues: [unknownFormat(files)] };
  const importer: Importer = IMPORTERS[name];
  const read = await importer.load();
  try {
    return await read(files, answers);
  } catch (error) {
    // What a reader did not foresee is a fault of its own, and no reason to lose the page that asked it.
    return { ok: false, issues: [unforeseen(files, importer.label, error)] };
  }
}

/** Editors on Windows write the mark, and JSON.parse does not know it. */
const withoutByteOrderMark = (file: InputFile): InputFile => ({
  ...file,
  text: file.text.replace(/^\uFEFF/u, ""),
});

function unforeseen(files: readonly InputFile[], label: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  const words = `${namesOfFiles(files)} looks like ${label}, and reading it as that failed: ${reason}. Save it anew from where it came, and if that does not help, it is a fault of this program.`;
  return { level: "error", path: [], words };
}

function unknownFormat(files: readonly InputFile[]): Issue {
  const page = files.find(({ text }) => /^\s*<(?:!doctype html|html)\b/iu.test(text));
  if (page !== undefined) {
    const words = `${quoted(page.name)} is a web page, and no list, graph or docket is in it: often it is the page of an error. Open the address in a browser, and save what it shows.`;
    return { level: "error", path: [], words };
  }
  const known = IMPORTER_NAMES.map((each) => IMPORTERS[each].label).join("; ");
  return {
    level: "error",
    path: [],
    words: `nothing in ${namesOfFiles(files)} is of a format that is known. It can read ${known}.`,
  };
}

const namesOfFiles = (files: readonly InputFile[]): string =>
  files.map(({ name }) => quoted(name)).join(", ");
