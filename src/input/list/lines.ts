import type { InputFile } from "../importer.ts";
import type { Table } from "../tables/table.ts";
import { isTitles } from "./marks.ts";

/** Such lines as a table of one column; nothing where the text is none. */
export function linesTable({ name, text }: InputFile): Table | undefined {
  if (!isTitles(text)) return undefined;
  const rows = text
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((row) => row.text !== "")
    .map((row) => ({ ...row, cells: [row.text.replace(/^(?:\d+[.)]|[•*–-])\s*/u, "")] }));
  return { file: name, header: ["title"], rows };
}
