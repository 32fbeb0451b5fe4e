import { jsonText } from "../../../schema/reading/json-text.ts";
import type { InputFile } from "../../importer.ts";
import type { Counsel, Docket, Entry } from "../docket.ts";
import { addressOf, caseNumber, isoDate, titleHalves } from "./fields.ts";
import { counselName, firmOf } from "./firm.ts";
import { textOfHtml } from "./html.ts";
import { type Json, type ReadDocket, listOf, recordOf, shown, textsOf } from "./json-values.ts";

/** Reads the form in which the Free Law Project’s parser keeps a docket of this Court: one shape for every layout. */
export function readNormalisedJson({ name, text }: InputFile): ReadDocket {
  const read = jsonText(text);
  if ("issues" in read)
    return { issues: read.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })) };
  const json = recordOf(read.json);
  const number = caseNumber(shown(json, "docket_number"));
  const { top, bottom } = titleHalves(shown(json, "case_name"));
  const rows = listOf(json, "docket_entries");
  const docket: Docket = {
    file: name,
    number,
    top,
    bottom,
    docketed: isoDate(shown(json, "date_filed")),
    lowerCourt: shown(json, "lower_court"),
    lowerCourtNumbers: textsOf(json, "lower_court_case_numbers").map(textOfHtml).join(", "),
    related: [],
    address: addressOf(number),
    isWhole: true,
    entries: rows.flatMap((row, at) => entryOf(row, read.lineOf(["docket_entries", at, "description"]))),
    counsel: listOf(json, "parties").flatMap(counselOf),
  };
  return { docket };
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** As the Court writes the day, so that one docket in two forms gives the same quotations. */
function entryOf(row: Json, line: number): readonly Entry[] {
  const date = isoDate(shown(row, "date_filed"));
  const text = textOfHtml(shown(row, "description"));
  if (date === undefined || text === "") return [];
  const [year = "", month = "", day = ""] = date.split("-");
  const written = `${MONTHS[Number(month) - 1] ?? ""} ${day} ${year}`;
  const links = listOf(row, "attachments").flatMap((link) => {
    const address = shown(link, "document_url") || shown(link, "url");
    return URL.canParse(address) ? [{ words: shown(link, "description"), address }] : [];
  });
  return [{ date, written, text, links, line }];
}

/** A party of another title is whoever else filed something. */
function counselOf(party: Json): readonly Counsel[] {
  const type = shown(party, "type");
  const of = /petitioner|appellant|applicant|plaintiff/iu.test(type)
    ? "top"
    : /respondent|appellee|defendant/iu.test(type)
      ? "bottom"
      : "other";
  return listOf(party, "attorneys").flatMap((row) => {
    const name = counselName(shown(row, "name"));
    const firm = firmOf([shown(row, "title"), ...shown(row, "address").split(/[\r\n]+/u)]);
    return name === undefined ? [] : [{ of, name, firm, party: shown(party, "name") } as const];
  });
}
