import { namesOf } from "../schema/registries/names-of.ts";
import type { Issue } from "../schema/issues/issues.ts";
import type { ImportResult, Importer, InputFile } from "./importer.ts";

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
} as const satisfies Record<string, Importer>;

export const IMPORTER_NAMES = namesOf(IMPORTERS);

/** Reads files of one format, however many, as one case file. */
export async function importCase(given: readonly InputFile[]): Promise<ImportResult> {
  const files = given.map(withoutByteOrderMark);
  const name = IMPORTER_NAMES.find((each) => files.some(IMPORTERS[each].recognises));
  if (name === undefined) return { ok: false, issues: [unknownFormat(files)] };
  const read = await IMPORTERS[name].load();
  return read(files);
}

/** Editors on Windows write the mark, and JSON.parse does not know it. */
const withoutByteOrderMark = ({ name, text }: InputFile): InputFile => ({
  name,
  text: text.replace(/^\uFEFF/u, ""),
});

function unknownFormat(files: readonly InputFile[]): Issue {
  const names = files.map((file) => `“${file.name}”`).join(", ");
  const known = IMPORTER_NAMES.map((each) => IMPORTERS[each].label).join("; ");
  return {
    level: "error",
    path: [],
    words: `nothing in ${names} is of a format that is known. It can read ${known}.`,
  };
}
