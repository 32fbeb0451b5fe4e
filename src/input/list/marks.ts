import { isTableGraph } from "../graph/marks.ts";
import type { InputFile } from "../importer.ts";

/** Titles of briefs, a line each, as they are pasted from Westlaw or a page. */
const TITLE = /\bamic(?:us|i)\b/iu;
const START =
  /^\s*(?:\d+[.)]\s*|[•*–-]\s*)?(?:(?:corrected|supplemental|motion)\b.*)?\b(?:brief|motion|memorandum)/iu;

/** Whether most lines of a text are titles of briefs. */
export function isTitles(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== "");
  const titles = lines.filter((line) => TITLE.test(line) && START.test(line));
  return titles.length > 0 && titles.length * 2 >= lines.length;
}

/** Signs that part columns; a sentence has commas too, so that a table needs the same number in its first two lines. */
const PARTS = [",", ";", "\t", "|"];

function isTable(text: string): boolean {
  const [first = "", second = ""] = text
    .split(/\r\n|\n|\r/u, 200)
    .filter((line) => /[,;\t|].*\S/u.test(line));
  return PARTS.some((part) => {
    const [columns, cells] = [first, second].map((line) => line.split(part).length);
    return columns !== undefined && columns > 1 && (cells ?? 0) >= columns;
  });
}

/** Whether a file is a workbook, a table or titles of briefs. Any table is one that is no list of links or nodes. */
export function isList({ text, bytes }: InputFile): boolean {
  if (text === "") return bytes !== undefined && bytes[0] === 0x50 && bytes[1] === 0x4b;
  return !/^\s*[[{<]/u.test(text) && !isTableGraph(text) && (isTitles(text) || isTable(text));
}
