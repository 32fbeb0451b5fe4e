import type { InputFile } from "../../importer.ts";
import type { Docket, Entry } from "../docket.ts";
import { addressOf, caseNumber, isoDate, plain, titleHalves } from "./fields.ts";
import { type Piece, counselOf } from "./page-counsel.ts";

const DAY = String.raw`(?:[A-Z][a-z]{2,8}\.? {1,2}\d{1,2},? \d{4}|\d{4}-\d\d-\d\d)`;
const ROW = new RegExp(String.raw`^\W{0,3}(${DAY})[\s|,;:–—-]*(.*)$`, "u");
/** The names of documents under an entry are links on the page and bare words in what is copied from it. */
const DOCUMENT =
  /^(?:(?:Main Document|Proof of Service|Certificate of Word Count|Other|Petition|Appendix|Blanket Consent|Lower Court Orders\/Opinions|Motion for Leave to (?:Proceed in Forma Pauperis|File a Bill of Complaint))\s*)+$/u;
const HEAD_OF_COUNSEL = /^(?:NAME\b.*ADDRESS\b.*|Attorneys)$/iu;
const HEADING = /^(?:Attorneys? for \w+:?|Others?(?: Attorneys)?:)$|^Other Attorneys$/iu;
const FIELD = /^(Title|Docketed|Lower Ct|Case N(?:umbers?|os?\.?)|Linked with|Related)\s*:?\s*(.*)$/u;

/** Reads docket rows that were copied from a page as text, with or without its head and its counsel. */
export function readPastedRows({ name, text }: InputFile): Docket {
  const lines = text.split(/\r\n|\r|\n/u);
  const end = lines.findIndex((line) => HEAD_OF_COUNSEL.test(plain(line)) || HEADING.test(plain(line)));
  const body = end < 0 ? lines : lines.slice(0, end);
  const start = body.findIndex((line) => ROW.test(plain(line)) && entryIn(line, 1).length > 0);
  const head = headOf(body.slice(0, Math.max(0, start)));
  const number = caseNumber(head.get("number") ?? "");
  const court = head.get("Lower Ct") ?? "";
  return {
    file: name,
    number,
    ...titleHalves(head.get("Title") ?? ""),
    docketed: isoDate(head.get("Docketed") ?? ""),
    lowerCourt: court,
    lowerCourtNumbers: head.get("Case Numbers") ?? head.get("Case Nos.") ?? "",
    related: [],
    address: addressOf(number),
    // Who copies rows may have left some out.
    isWhole: false,
    entries: entriesOf(body, Math.max(0, start)),
    counsel: end < 0 ? [] : counselIn(lines.slice(end)),
  };
}

function entriesOf(lines: readonly string[], start: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [at, line] of lines.entries()) {
    if (at < start) continue;
    const found = entryIn(line, at + 1);
    const above = entries.at(-1);
    const words = plain(line);
    if (found.length > 0) entries.push(...found);
    else if (above !== undefined && words !== "" && !DOCUMENT.test(words) && !/^[*\s]+$/u.test(words))
      entries[entries.length - 1] = { ...above, text: plain(`${above.text} ${words}`) };
  }
  return entries.filter(({ text }) => text !== "");
}

function entryIn(line: string, at: number): readonly Entry[] {
  const [, written = "", rest = ""] = ROW.exec(plain(line)) ?? [];
  const date = isoDate(written);
  // The links of an entry stand behind it when a table was copied in one line.
  const text = rest
    .replace(/(?<=[.)\]] )(?:(?:Main Document|Proof of Service|Certificate of Word Count|Other)\s*)+$/u, "")
    .trim();
  return date === undefined ? [] : [{ date, written, text, links: [], line: at }];
}

function headOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const head = new Map<string, string>();
  let open = "";
  for (const line of lines.map(plain)) {
    const [, label, value = ""] = FIELD.exec(line) ?? [];
    if (/^No\. ?\S/u.test(line)) head.set("number", line);
    else if (label !== undefined) {
      open = label === "Title" ? label : "";
      head.set(label, value);
    } else if (open !== "" && line !== "") head.set(open, plain(`${head.get(open) ?? ""} ${line}`));
    else if (/\sv\.\s/u.test(line) && !head.has("Title")) head.set("Title", line);
    if (caseNumber(line) !== "" && !head.has("number") && label === undefined) head.set("number", line);
  }
  return head;
}

/** Blocks end with the client; in one the first line is the name, and what follows is an address. */
function counselIn(lines: readonly string[]): ReturnType<typeof counselOf> {
  let isName = true;
  return counselOf(
    lines.map(plain).flatMap((line): readonly Piece[] => {
      if (HEADING.test(line)) {
        isName = true;
        return [{ is: "heading", of: headingOf(line) }];
      }
      const [, party] = /^Party name:(.*)$/iu.exec(line) ?? [];
      if (party !== undefined) {
        isName = true;
        return [{ is: "party", words: plain(party) }];
      }
      if (line === "" || HEAD_OF_COUNSEL.test(line) || /^Counsel of Record$/iu.test(line)) return [];
      const piece: Piece = { is: isName ? "name" : "address", words: line };
      isName = false;
      return [piece];
    }),
  );
}

function headingOf(line: string): "top" | "bottom" | "other" {
  if (/^Other/iu.test(line)) return "other";
  return /(?:Respondent|Appellee|Defendant)s?:?$/iu.test(line) ? "bottom" : "top";
}
