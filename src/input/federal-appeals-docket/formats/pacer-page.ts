import type { InputFile } from "../../importer.ts";
import { isoDate, plain } from "../../supreme-court-docket/formats/fields.ts";
import { counselName, firmOf } from "../../supreme-court-docket/formats/firm.ts";
import {
  type Element,
  elementsIn,
  lineOf,
  linesIn,
  pageOf,
} from "../../supreme-court-docket/formats/html.ts";
import {
  type AppealsDocket,
  type AppealsEntry,
  type AppealsParty,
  bareName,
  inMixedCase,
  withoutNumbers,
} from "../docket.ts";

/** Reads the page “General Docket” of PACER, as a browser saves it. */
export function readPacerPage({ name, text }: InputFile): AppealsDocket {
  const elements = elementsIn(pageOf(text));
  const rows = elements.filter(({ tagName }) => tagName === "tr");
  const cells = rows.map((row) => ({ row, cells: cellsOf(row) }));
  const lines = elements.filter(({ tagName }) => tagName === "td").map((cell) => linesIn(cell).join(" "));
  const valueOf = (label: RegExp): string =>
    lines.flatMap((line) => label.exec(line)?.[1]?.trim() ?? []).at(-1) ?? "";
  return {
    file: name,
    number: valueOf(/^Court of Appeals Docket\s*#:\s*(\S+)$/u),
    title: titleIn(cells.map((each) => each.cells)),
    court: valueOf(/^General Docket\s+(.*Court of Appeals.*)$/u),
    appealFrom: valueOf(/^Appeal From:\s*(.*)$/u),
    parties: cells.flatMap((each) => partyOf(each.cells)),
    entries: cells.flatMap((each) => entryOf(each.row, each.cells)),
  };
}

const cellsOf = (row: Element): readonly Element[] =>
  row.childNodes.filter((node): node is Element => "tagName" in node && node.tagName === "td");

/** The row under the number: “USA v. Ricardo Alvarado”. */
function titleIn(rows: readonly (readonly Element[])[]): string {
  const words = rows.map((cells) => cells.flatMap((cell) => linesIn(cell)).join(" "));
  const at = words.findIndex((line) => /^Court of Appeals Docket\s*#/u.test(line));
  return bareName(words.slice(at + 1, at + 3).find((line) => / v\.? |^In re/iu.test(line)) ?? "");
}

const TYPE =
  /^(?:Plaintiff|Defendant|Petitioner|Respondent|Appellant|Appellee|Amicus|Amici|Intervenor|Movant|Debtor|Creditor|Claimant|Not Party|Cross|Third|Real Party)/u;

/** A cell with a name and, on its last line, what the party is; beside it counsel. */
function partyOf(cells: readonly Element[]): readonly AppealsParty[] {
  const [left, right] = cells;
  if (left === undefined || right === undefined || cells.length !== 2) return [];
  const lines = linesIn(left).map(plain);
  const type = lines.at(-1) ?? "";
  const name = bareName(lines.slice(0, -1).join(" "));
  if (lines.length < 2 || name === "" || !TYPE.test(type)) return [];
  return [{ name: inMixedCase(name), type, counsel: counselIn(linesIn(right)) }];
}

/** A lawyer’s name stands before the line in brackets, the firm after it; numbers and addresses are not read. */
function counselIn(lines: readonly string[]): AppealsParty["counsel"] {
  return lines.flatMap((line, at) => {
    if (!/^\[.*\]$/u.test(line)) return [];
    const before = lines[at - 1] ?? "";
    const name = counselName(
      /^(?:Direct|Firm|Fax|Terminated)\b/u.test(before) ? (lines[at - 2] ?? "") : before,
    );
    const firm = firmOf([lines[at + 1] ?? ""]);
    const isFirm = firm !== undefined && !/^\((?:see above|same)/iu.test(firm);
    return name === undefined ? [] : [{ name, ...(isFirm ? { firm } : {}) }];
  });
}

function entryOf(row: Element, cells: readonly Element[]): readonly AppealsEntry[] {
  const [day, number, words] = cells.map((cell) => plain(linesIn(cell).join(" ")));
  const date = isoDate(day ?? "");
  if (date === undefined || words === undefined || words === "") return [];
  return [
    { date, number: /\d+/u.exec(number ?? "")?.[0] ?? "", text: withoutNumbers(words), line: lineOf(row) },
  ];
}
