import { briefTitle } from "./brief-title.ts";
import { EMPTY_TABLE } from "../names/name-table.ts";
import { type Filers, filersIn } from "../names/filers.ts";
import { plainLabel } from "../names/plain-label.ts";
import { plainName } from "../names/plain-text.ts";
import { statesOfCodes } from "../names/states.ts";
import { type Row, type Table, cellOf } from "../tables/table.ts";
import type { Column, Columns } from "./columns.ts";
import { type CellSide, sideOf } from "./sides.ts";

/** A row of a list as it was understood. */
export interface FiledRow {
  readonly row: Row;
  readonly file: string;
  /** The words that name the filers. */
  readonly label: string;
  readonly filers: Filers;
  readonly side: CellSide;
  /** Why the side is a conclusion. */
  readonly inferred?: string;
  /** What the row has in a column, as a name can have it; empty where it has nothing. */
  readonly said: (column: Column) => string;
}

/** A row that is no brief of an amicus, or names nobody and nothing. */
export interface SkippedRow {
  readonly row: Row;
  readonly file: string;
  readonly why: string;
}

/** What each row of a list says. */
export function filedRows(
  { rows, file }: Table,
  { at }: Columns,
): { readonly filed: readonly FiledRow[]; readonly skipped: readonly SkippedRow[] } {
  const read = rows.map((row): FiledRow | SkippedRow => {
    // Most columns are asked for several times, and a list may have tens of thousands of rows.
    const plain = new Map<Column, string>();
    const said = (column: Column): string => {
      const index = at.get(column);
      if (index === undefined) return "";
      const known = plain.get(column) ?? plainName(cellOf(row, index));
      plain.set(column, known);
      return known;
    };
    return rowRead(row, file, said);
  });
  return {
    filed: read.filter((each) => "filers" in each),
    skipped: read.filter((each) => "why" in each),
  };
}

function rowRead(row: Row, file: string, said: FiledRow["said"]): FiledRow | SkippedRow {
  const [filer, title] = [said("filer"), said("title")];
  const words = filer === "" || PAPER.test(filer) ? filer || title : filer;
  if (words === "") return { row, file, why: "It names nobody." };
  const own = sideOf(said("backs") || said("side"));
  // A list of names needs no titles; a paper is told by its own.
  if (filer !== "" && !PAPER.test(filer)) return { row, file, said, ...labelled(filer, own) };
  const paper = briefTitle(words);
  if (paper.isAmicus === false) return { row, file, why: "It is no brief of an amicus." };
  const side = own.is === "not-stated" && paper.side !== undefined ? sideOf(paper.side) : own;
  const conclusion =
    paper.isAmicus === "unclear" ? UNCLEAR : paper.isInferred && side !== own ? CONCLUDED : "";
  return {
    row,
    file,
    said,
    ...labelled(paper.filers, side),
    ...(conclusion === "" ? {} : { inferred: conclusion }),
  };
}

const CONCLUDED = "The title does not name the side: it says what it asks for, or whom it opposes.";
const UNCLEAR =
  "The title does not say that it is an amicus’s; it was taken for one because it is no party’s.";

const PAPER = /^(?:(?:corrected|supplemental|motion|reply)\b.*\b)?(?:brief|motion|memorandum)s?\b.*\bamic/iu;

function labelled(words: string, side: CellSide) {
  const label = plainLabel(words);
  const codes = statesOfCodes(label.words);
  const filers: Filers =
    codes === undefined
      ? label.words === ""
        ? { names: [], groups: [], hasMore: true }
        : withoutJoints(filersIn(label.words, EMPTY_TABLE))
      : {
          names: codes.map((name) => ({ name, written: name, kind: "government" })),
          groups: [],
          hasMore: false,
        };
  return {
    label: words,
    filers: { ...filers, hasMore: filers.hasMore || label.hasMore },
    side: side.is === "not-stated" && label.isNeither ? ({ is: "neither" } as const) : side,
  };
}

/** “A; the B; and the C” names B and C. */
const withoutJoints = (filers: Filers): Filers => ({
  ...filers,
  names: filers.names.map((filer) => ({
    ...filer,
    name: filer.name.replace(/^(?:and )?(?:the )?(?=\p{Lu})/u, ""),
  })),
});
