import type { Counsel } from "../docket.ts";
import { plain } from "./fields.ts";
import { counselName, firmOf } from "./firm.ts";
import { type Element, hasClass, linesIn } from "./html.ts";

/** What stands on a page of counsel, in its order: headings, names, lines of an address, and the client that ends a block. */
export type Piece =
  | { readonly is: "heading"; readonly of: Counsel["of"] }
  | { readonly is: "name" | "address" | "party"; readonly words: string };

const HEADINGS: readonly (readonly [words: RegExp, of: Counsel["of"]])[] = [
  [/^Attorneys? for (?:Petitioner|Appellant|Applicant|Plaintiff|Movant)s?:?$/iu, "top"],
  [/^Attorneys? for (?:Respondent|Appellee|Defendant)s?:?$/iu, "bottom"],
  [/^(?:Others?|Other Attorneys|Attorneys? for Others?|Amic(?:us|i) Curiae):?$/iu, "other"],
];

const headingOf = (text: string): Counsel["of"] | undefined =>
  HEADINGS.find(([words]) => words.test(text))?.[1];

/** The counsel of a page: of each block the name, the firm and the client. Its other lines go no further than this file. */
export function pageCounsel(elements: readonly Element[]): readonly Counsel[] {
  return counselOf(elements.flatMap(piecesOf));
}

/** The same for pieces from any page. */
export function counselOf(pieces: readonly Piece[]): readonly Counsel[] {
  const found: Counsel[] = [];
  let of: Counsel["of"] | undefined;
  let [names, address]: [string[], string[]] = [[], []];
  for (const piece of pieces) {
    if (piece.is === "heading") ({ of } = piece);
    else if (piece.is === "name") names.push(piece.words);
    else if (piece.is === "address") address.push(piece.words);
    if (piece.is === "heading" || piece.is === "party") {
      const name = counselName(names[0] ?? "");
      if (piece.is === "party" && of !== undefined && name !== undefined)
        found.push({ of, name, firm: firmOf(address), party: piece.words });
      [names, address] = [[], []];
    }
  }
  return found;
}

function piecesOf(element: Element): readonly Piece[] {
  if (element.tagName === "tr") return piecesOfRow(element);
  if (hasClass(element, "card-heading")) {
    const of = headingOf(linesIn(element).join(" "));
    return of === undefined ? [] : [{ is: "heading", of }];
  }
  if (hasClass(element, "ContactName")) return namesIn(linesIn(element));
  if (hasClass(element, "address1")) return linesIn(element).map((words) => ({ is: "address", words }));
  if (hasClass(element, "partyname")) return partyIn(linesIn(element).join(" "));
  return [];
}

/** A row of the older pages: three cells of name, address and phone, or one that is a heading or the client. */
function piecesOfRow(row: Element): readonly Piece[] {
  const cells = row.childNodes
    .filter((node): node is Element => "tagName" in node && /^t[dh]$/u.test(node.tagName))
    .map((cell) => linesIn(cell));
  const [first = [], second = []] = cells;
  const words = first.join(" ");
  const of = headingOf(words);
  if (of !== undefined) return [{ is: "heading", of }];
  const party = partyIn(words);
  if (party.length > 0 || cells.length !== 3) return party;
  return [...namesIn(first), ...second.map((line): Piece => ({ is: "address", words: line }))];
}

const namesIn = (lines: readonly string[]): readonly Piece[] =>
  lines.filter((line) => !/^Counsel of Record$/iu.test(line)).map((words) => ({ is: "name", words }));

function partyIn(words: string): readonly Piece[] {
  const [, party] = /^Party name:(.*)$/iu.exec(words) ?? [];
  return party === undefined ? [] : [{ is: "party", words: plain(party) }];
}
