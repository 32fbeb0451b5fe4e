import type { InputFile } from "../../importer.ts";
import type { Docket, DocumentLink, Entry } from "../docket.ts";
import { addressOf, caseNumber, isoDate, plain, titleHalves } from "./fields.ts";
import { type Element, attribute, elementsIn, hasClass, lineOf, linesIn, pageOf, textIn } from "./html.ts";
import { pageCounsel } from "./page-counsel.ts";
import { fieldsOf } from "./page-fields.ts";

/** Reads a docket page of any of the Court’s layouts since 2000, bare or within the chrome of the site. */
export function readCourtPage({ name, text }: InputFile): Docket {
  const elements = elementsIn(pageOf(text));
  const rows = elements.filter(({ tagName }) => tagName === "tr").map(rowOfCells);
  const meta = metaOf(elements);
  const fields = fieldsOf(rows.map(({ cells }) => cells.map(({ lines }) => lines)));
  const number = caseNumber(fields.number) || numberIn(elements, meta, name);
  const title = titleHalves(fields.title);
  return {
    file: name,
    number,
    top: title.top || (meta.get("petitioner") ?? ""),
    bottom: title.bottom || (meta.get("respondent") ?? ""),
    docketed: isoDate(fields.docketed) ?? isoDate(meta.get("docketed") ?? ""),
    made: isoDate(meta.get("creation_date") ?? ""),
    lowerCourt: fields.lowerCourt,
    lowerCourtNumbers: fields.lowerCourtNumbers,
    related: fields.related.flatMap((each) => caseNumber(each) || []).filter((each) => each !== number),
    address: addressOf(number),
    isWhole: true,
    entries: entriesOf(rows),
    counsel: pageCounsel(elements),
  };
}

export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

interface Cell {
  readonly element: Element;
  readonly lines: readonly string[];
}

const rowOfCells = (row: Element): Row => ({
  line: lineOf(row),
  cells: row.childNodes
    .filter((node): node is Element => "tagName" in node && /^t[dh]$/u.test(node.tagName))
    .map((element) => ({ element, lines: linesIn(element) })),
});

/** The entries: rows that begin with a day, and the rows without one that go on with the one above. */
function entriesOf(rows: readonly Row[]): readonly Entry[] {
  const entries: Entry[] = [];
  let isOpen = false;
  for (const { line, cells } of rows) {
    const [first, second] = cells;
    if (first === undefined || second === undefined) {
      isOpen = false;
      continue;
    }
    const written = first.lines.join(" ");
    const date = isoDate(written);
    const text = wordsOf(second.element);
    const above = entries.at(-1);
    if (date !== undefined && cells.length === 2) {
      if (text !== "") entries.push({ date, written, text, links: linksIn(second.element), line });
      isOpen = text !== "";
    } else if (isOpen && above !== undefined && written === "" && isContinuation(first.element, text)) {
      entries[entries.length - 1] = { ...above, text: `${above.text} ${text}` };
    } else if (written !== "") isOpen = false;
  }
  return entries;
}

/** Rows of asterisks part what is older; a row under a rule only draws it. */
const isContinuation = (first: Element, text: string): boolean =>
  /[^*\s]/u.test(text) && !hasClass(first, "borderbttm");

const isOfLinks = (element: Element): boolean => hasClass(element, "documentlinks");

const wordsOf = (cell: Element): string => plain(textIn(cell, isOfLinks).replaceAll("\n", " "));

const linksIn = (cell: Element): readonly DocumentLink[] =>
  elementsIn(cell)
    .filter(isOfLinks)
    .flatMap((span) => elementsIn(span).filter(({ tagName }) => tagName === "a"))
    .flatMap((link) => {
      const address = (attribute(link, "href") ?? "").trim();
      return URL.canParse(address) ? [{ words: linesIn(link).join(" "), address }] : [];
    });

function metaOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const metas = elements.filter(({ tagName }) => tagName === "meta");
  return new Map(
    metas.map((meta) => [
      (attribute(meta, "name") ?? "").toLowerCase(),
      plain(attribute(meta, "content") ?? ""),
    ]),
  );
}

/** Where no row says it: the title of the page, or the name of the file. */
function numberIn(elements: readonly Element[], meta: ReadonlyMap<string, string>, file: string): string {
  const title = elements.find(({ tagName }) => tagName === "title");
  const said = title === undefined ? "" : linesIn(title).join(" ");
  return caseNumber(said) || caseNumber(meta.get("casenumber") ?? "") || caseNumber(file);
}
