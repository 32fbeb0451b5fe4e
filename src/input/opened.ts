import { type Issue, quoted } from "../schema/issues/issues.ts";
import { decoded, western } from "../schema/reading/decoded.ts";
import type { InputFile } from "./importer.ts";

/** A file that can be given to the importers, or the one thing that is wrong with it. */
export type Opened = { readonly file: InputFile } | { readonly issue: Issue };

/** In bytes. Five hundred dockets of a large case, or all that a page can hold in memory several times over. */
export const MOST_BYTES = 64_000_000;

/** Makes of a name and bytes what importers read: text in UTF-8, in UTF-16 with its mark, else in Windows-1252; or a workbook. */
export function opened(name: string, bytes: Uint8Array): Opened {
  const fault = faultOf(bytes);
  if (fault !== undefined) return { issue: issueOf(name, fault) };
  if (isZip(bytes)) {
    const kind = ZIPS.find(({ holds }) => western(bytes).includes(holds));
    return kind?.words === ""
      ? { file: { name, text: "", bytes } }
      : { issue: issueOf(name, kind?.words ?? ZIP) };
  }
  const text = decoded(bytes);
  if ("text" in text) return { file: { name, text: text.text, bytes } };
  const one = western(bytes);
  // Control characters are what is looked for: no text has them, and files that are not text do.
  // oxlint-disable-next-line no-control-regex
  if (/[\0-\x08\x0e-\x1f]/.test(one)) return { issue: { ...text.issue, path: [name] } };
  return { file: { name, text: one, bytes, isWestern: true } };
}

function faultOf(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "is empty. Was it saved, or downloaded to its end?";
  if (bytes.length > MOST_BYTES) return tooLarge(bytes.length);
  return NOT_READ.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))?.words;
}

/** What is wrong with a file of so many bytes, which can be said before it is read. */
export function tooLarge(bytes: number): string {
  const [size, most] = [bytes, MOST_BYTES].map((each) => Math.round(each / 1_000_000));
  return `has ${size} MB, and at most ${most} can be read at once. Split it, or leave out what is not needed.`;
}

const letters = (words: string): readonly number[] => Array.from(words, (letter) => letter.charCodeAt(0));

/** Files that people have and nothing here reads, by their first bytes, and what to do instead. */
const NOT_READ: readonly { readonly begins: readonly number[]; readonly words: string }[] = [
  {
    begins: letters("%PDF-"),
    words:
      "is a PDF, which holds letters and places and no entries. Open the docket in the browser and save the page (HTML) or its JSON; from a PDF alone, copy the entries and paste them as text.",
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    words: "is a file of an old Excel or Word. Save it as .xlsx or CSV, or a text as plain text.",
  },
  { begins: letters("{\\rtf"), words: "is a formatted text (RTF). Save it as plain text." },
  { begins: [0x1f, 0x8b], words: "is packed (gzip). Unpack it first." },
  { begins: [0x89, 0x50, 0x4e, 0x47], words: "is a picture. Save the page or its text instead." },
  { begins: [0xff, 0xd8, 0xff], words: "is a picture. Save the page or its text instead." },
];

const isZip = ([first, second, third]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && third !== undefined && third < 8;

/** What a zip archive is, by the name of a file in it; no words where it is read. */
const ZIPS: readonly { readonly holds: string; readonly words: string }[] = [
  { holds: "xl/workbook.xml", words: "" },
  {
    holds: "word/document.xml",
    words: "is a Word document. Save it as plain text, or save the docket itself as a page (HTML) or JSON.",
  },
  { holds: "opendocument.spreadsheet", words: "is an OpenDocument spreadsheet. Save it as .xlsx or CSV." },
  { holds: "opendocument.text", words: "is an OpenDocument text. Save it as plain text." },
];
const ZIP = "is a zip archive. Unpack it, and give the files in it.";

const issueOf = (name: string, words: string): Issue => ({
  level: "error",
  path: [],
  words: `${quoted(name)} ${words}`,
});
