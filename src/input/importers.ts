import { namesOf } from "../schema/registries/names-of.ts";
import { type Issue, quoted } from "../schema/issues/issues.ts";
import { IMPORTER_LABELS } from "./labels.ts";
import { isList } from "./list/marks.ts";
import { isGraph } from "./graph/marks.ts";
import type { Answers, ImportResult, Importer, InputFile } from "./importer.ts";
import { appealsFormOf } from "./federal-appeals-docket/recognised.ts";
import { formOf } from "./supreme-court-docket/recognised.ts";

/**
 * The formats that can be made a case file: an entry here and a folder beside, which takes its parts from `names/`.
 * Of several that recognise a file, the first reads it.
 */
export const IMPORTERS = {
  "amici-link": {
    label: IMPORTER_LABELS["amici-link"],
    recognises: ({ text }) => /"name":\s*"Amici-Link"/u.test(text),
    load: async () => (await import("./amici-link/reader.ts")).readAmiciLink,
  },
  "supreme-court-docket": {
    label: IMPORTER_LABELS["supreme-court-docket"],
    recognises: ({ text }) => formOf(text) !== undefined,
    load: async () => (await import("./supreme-court-docket/reader.ts")).readSupremeCourtDocket,
  },
  "federal-appeals-docket": {
    label: IMPORTER_LABELS["federal-appeals-docket"],
    recognises: ({ text }) => appealsFormOf(text) !== undefined,
    load: async () => (await import("./federal-appeals-docket/reader.ts")).readFederalAppeals,
  },
  "case-file": {
    label: IMPORTER_LABELS["case-file"],
    recognises: ({ text }) => /"format"\s*:\s*"amicus-graph\/\d+"/u.test(text),
    load: async () => (await import("./case-file/reader.ts")).readCaseFile,
  },
  graph: {
    label: IMPORTER_LABELS.graph,
    recognises: isGraph,
    load: async () => (await import("./graph/reader.ts")).readGraphs,
  },
  list: {
    label: IMPORTER_LABELS.list,
    recognises: isList,
    load: async () => (await import("./list/reader.ts")).readLists,
  },
} as const satisfies Record<string, Importer>;

export const IMPORTER_NAMES = namesOf(IMPORTERS);

type ImporterName = (typeof IMPORTER_NAMES)[number];

/** The importer that reads a file; nothing where none recognises it. */
export const importerOf = (file: InputFile): ImporterName | undefined =>
  IMPORTER_NAMES.find((each) => IMPORTERS[each].recognises(file));

/**
 * Reads files, however many, as one case file: those of one format together, and what several formats gave is joined.
 * What is wrong with them is said, and never thrown.
 */
export async function importCase(given: readonly InputFile[], answers: Answers = {}): Promise<ImportResult> {
  const files = given.map(withoutByteOrderMark);
  const groups = byFormat(files);
  if ("issue" in groups) return { ok: false, issues: [groups.issue] };
  const results = await Promise.all(groups.groups.map(([name, group]) => importedBy(name, group, answers)));
  const failed = results.filter((each) => !each.ok);
  const [first, ...others] = results.filter((each) => each.ok);
  if (failed.length > 0 || first === undefined)
    return {
      ok: false,
      issues: failed.flatMap(({ issues }) => issues),
      questions: results.flatMap(({ questions = [] }) => questions),
    };
  if (others.length === 0) return first;
  const { ONE_CASE, joined } = await import("./several/joined.ts");
  return joined([first, ...others], Object.hasOwn(answers, ONE_CASE) ? answers[ONE_CASE] : undefined);
}

/** Files by the format that reads them. What none recognises lies beside those of the one format that there is. */
function byFormat(
  files: readonly InputFile[],
):
  | { readonly groups: readonly (readonly [ImporterName, readonly InputFile[]])[] }
  | { readonly issue: Issue } {
  const named = files.map((file) => [importerOf(file), file] as const);
  const names = [...new Set(named.flatMap(([name]) => name ?? []))];
  const [only] = names;
  if (only !== undefined && names.length === 1) return { groups: [[only, files]] };
  const strange = named.filter(([name]) => name === undefined).map(([, file]) => file);
  if (strange.length > 0 || only === undefined) return { issue: unknownFormat(strange) };
  return {
    groups: names.map((each) => [each, named.filter(([name]) => name === each).map(([, file]) => file)]),
  };
}

async function importedBy(
  name: ImporterName,
  files: readonly InputFile[],
  answers: Answers,
): Promise<ImportResult> {
  const importer: Importer = IMPORTERS[name];
  try {
    const read = await importer.load();
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

const SPEAKS_OF_AMICI = /\bamic(?:us|i)\b(?: curiae\b| briefs?\b|.{0,200}\b(?:court|appell(?:ant|ee))\b)/isu;

function unknownFormat(files: readonly InputFile[]): Issue {
  const court = files.find(({ text }) => !/^\s*[[{]/u.test(text) && SPEAKS_OF_AMICI.test(text));
  if (court !== undefined) {
    const words = `${quoted(court.name)} speaks of amici and is no docket that can be read: only those of the US Supreme Court and of the federal courts of appeals are. Of another court copy who filed what into a table with the columns Filer, Side, Filed, Case, and open that.`;
    return { level: "error", path: [], words };
  }
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
