/** Rows and columns as a file has them, whether it is CSV, pasted lines or a workbook. */
export interface Table {
  /** The name of the file, with that of the sheet where there are several. */
  readonly file: string;
  /** The names of the columns; empty texts where they have none. */
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  /** The line on which it begins, counted from 1; in a workbook its number. */
  readonly line: number;
  /** As many as the header has, or fewer: trimmed, and empty where nothing is written. */
  readonly cells: readonly string[];
  /** The row as it is written, for whoever checks what became of it. */
  readonly text: string;
}

/** What a row has in a column; empty for a column that is not there. */
export const cellOf = ({ cells }: Row, column: number): string => cells[column] ?? "";

/** A name of a column as it is compared: “Filed_By” is “filed by”, and “SourceUrl” “source url”. */
export const plainHeader = (name: string): string =>
  name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll(/[\s_.:*#-]+/gu, " ")
    .replaceAll(/[()]/gu, "")
    .trim();
