import Papa from "papaparse";
import { placesIn } from "../../schema/reading/places.ts";
import type { InputFile } from "../importer.ts";
import type { Row, Table } from "./table.ts";

/** CSV, TSV and their like: the first row with something in two columns is the header. Nothing where there is no such row. */
export function delimitedTable({ name, text }: InputFile): Table | undefined {
  const [header, ...rows] = rowsOf(text);
  if (header === undefined) return undefined;
  const columns = header.cells.map((cell, column) => {
    // Of the columns that the header leaves without a name, those with nothing below are none.
    return { cell, isUsed: cell !== "" || rows.some(({ cells }) => (cells[column] ?? "") !== "") };
  });
  const width = columns.findLastIndex(({ isUsed }) => isUsed) + 1;
  return {
    file: name,
    header: header.cells.slice(0, width),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")),
  };
}

/** The rows from the header on, each with its line. */
function rowsOf(text: string): readonly Row[] {
  const placed = placesIn(text);
  const rows: Row[] = [];
  let start = 0;
  // “sep=;” is a line that Excel reads and everybody else should read past.
  const directive = /^sep=(.)\r?\n/u.exec(text);
  const [skipped, delimiter] = [directive?.[0].length ?? 0, directive?.[1] ?? delimiterOf(text)];
  Papa.parse<readonly string[]>(text.slice(skipped), {
    delimiter,
    step: ({ data, meta }) => {
      const [from, to] = [skipped + start, skipped + meta.cursor];
      start = meta.cursor;
      const cells = data.map((cell) => cell.trim());
      if (rows.length === 0 && cells.filter((cell) => cell !== "").length < 2) return;
      rows.push({ line: placed(from).line, cells, text: text.slice(from, to).trim() });
    },
  });
  return rows;
}

const DELIMITERS = [",", ";", "\t", "|"] as const;
const MOST_LINES = 50;

/**
 * The sign that parts most of the first lines into the same number of columns. Papa’s own guess takes a decimal comma
 * for one, and a list of one column for several.
 */
export function delimiterOf(text: string): string {
  const sample = text.slice(0, 100_000);
  const guesses = DELIMITERS.map((delimiter) => {
    const rows = Papa.parse<readonly string[]>(sample, { delimiter, preview: MOST_LINES }).data.filter(
      (row) => row.length > 1 || (row[0] ?? "").trim() !== "",
    );
    const usual = usualOf(rows.map((row) => row.length));
    const alike = rows.filter((row) => row.length === usual).length;
    return { delimiter, score: usual < 2 ? 0 : (alike / rows.length) * 10 + Math.min(usual, 20) / 20 };
  });
  const [best] = guesses.toSorted((one, other) => other.score - one.score);
  return best === undefined || best.score === 0 ? "," : best.delimiter;
}

/** The most frequent of some numbers. */
function usualOf(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? 0;
}
