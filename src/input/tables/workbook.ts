import { readSheet } from "read-excel-file/universal";
import type { Issue } from "../../schema/issues/issues.ts";
import type { InputFile } from "../importer.ts";
import { unpackedSize } from "./unpacked-size.ts";
import type { Row, Table } from "./table.ts";

/** The first sheet of a workbook (.xlsx); a date of it is an ISO date, whatever order it is shown in. */
export async function workbookTable(
  file: InputFile,
): Promise<{ readonly table: Table | undefined } | { readonly issue: Issue }> {
  const { name, bytes = new Uint8Array() } = file;
  const refused = (words: string) => ({ issue: { level: "error", path: [name], words } as const });
  const size = unpackedSize(bytes);
  if (size === undefined) return refused(BROKEN);
  if (bytes.length > MOST_PACKED || size > MOST_UNPACKED) {
    const [all, most] = [size, MOST_UNPACKED].map((each) => Math.round(each / 1_000_000));
    return refused(`the workbook has ${all} MB inside, and at most ${most} are read. Save its sheet as CSV.`);
  }
  try {
    // A copy: the library takes the whole buffer, of which the bytes may be a part.
    const cells = await readSheet(Uint8Array.from(bytes).buffer, 1);
    return { table: tableOf(name, cells) };
  } catch {
    return refused(BROKEN);
  }
}

const BROKEN = "the workbook is broken, or breaks off. Open it, save it anew, or save its sheet as CSV.";
/** In bytes. Of a workbook that unpacks to more than a browser can hold nothing is unpacked. */
const MOST_PACKED = 20_000_000;
const MOST_UNPACKED = 200_000_000;

function tableOf(name: string, cells: readonly (readonly unknown[])[]): Table | undefined {
  const rows = cells.map((row, index): Row => {
    const texts = row.map(cellText);
    return { line: index + 1, cells: texts, text: texts.join(" | ") };
  });
  const at = rows.findIndex((row) => isFilled(row, 2));
  const header = rows[at];
  return (
    header && { file: name, header: header.cells, rows: rows.slice(at + 1).filter((row) => isFilled(row, 1)) }
  );
}

const isFilled = ({ cells }: Row, least: number): boolean =>
  cells.filter((text) => text !== "").length >= least;

function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell).trim()
    : "";
}
