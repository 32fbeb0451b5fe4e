import Papa from "papaparse";
import { textOf } from "../../derive/words/names.ts";
import type { Snapshot } from "./snapshot.ts";

/** The shown table as CSV (RFC 4180, UTF-8 with a byte-order mark, which spreadsheets need to read accents). */
export function writeCsv({ table }: Pick<Snapshot, "table">): Promise<string> {
  const fields = ["Id", ...table.columns.map(({ label }) => label)];
  const data = table.rows.map(({ id, cells }) => [
    id,
    ...cells.map(({ words }) => withoutIsolates(textOf(words))),
  ]);
  // A name such as “=cmd()” must not run when the file is opened in a spreadsheet.
  return Promise.resolve(`\uFEFF${Papa.unparse([fields, ...data], { escapeFormulae: true })}\r\n`);
}

/** What keeps a name of other direction apart within a sentence is no part of it. */
const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, "");
