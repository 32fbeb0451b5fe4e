import { jsonText } from "../../../schema/reading/json-text.ts";
import type { InputFile } from "../../importer.ts";
import type { Counsel, DocumentLink, Entry } from "../docket.ts";
import { addressOf, caseNumber, isoDate } from "./fields.ts";
import { counselName, firmOf } from "./firm.ts";
import { textOfHtml } from "./html.ts";
import { type Json, type ReadDocket, listOf, recordOf, shown, textOf } from "./json-values.ts";

/** Reads the Court’s own JSON. Whatever key is missing or of another type counts as empty. */
export function readCourtJson({ name, text }: InputFile): ReadDocket {
  const read = jsonText(text);
  if ("issues" in read)
    return { issues: read.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })) };
  const json = recordOf(read.json);
  const number = caseNumber(textOf(json, "CaseNumber"));
  const rows = listOf(json, "ProceedingsandOrder");
  return {
    docket: {
      file: name,
      number,
      top: shown(json, "PetitionerTitle"),
      bottom: shown(json, "RespondentTitle"),
      docketed: isoDate(textOf(json, "DocketedDate")),
      made: isoDate(textOf(json, "sJsonCreationDate")),
      lowerCourt: shown(json, "LowerCourt"),
      lowerCourtNumbers: shown(json, "LowerCourtCaseNumbers"),
      related: listOf(json, "RelatedCaseNumber").flatMap(
        (each) => caseNumber(textOf(each, "DisplayCaseNumber")) || [],
      ),
      address: addressOf(number),
      isWhole: true,
      entries: rows.flatMap((row, at) => entryOf(row, read.lineOf(["ProceedingsandOrder", at, "Text"]))),
      counsel: [
        ...counselIn(json, "Petitioner", "top"),
        ...counselIn(json, "Respondent", "bottom"),
        ...counselIn(json, "Other", "other"),
      ],
    },
  };
}

function entryOf(row: Json, line: number): readonly Entry[] {
  const written = shown(row, "Date");
  const date = isoDate(written);
  const text = textOfHtml(textOf(row, "Text"));
  if (date === undefined || text === "") return [];
  return [{ date, written, text, links: listOf(row, "Links").flatMap(linkOf), line }];
}

function linkOf(link: Json): readonly DocumentLink[] {
  const address = textOf(link, "DocumentUrl").trim();
  return URL.canParse(address) ? [{ words: shown(link, "Description"), address }] : [];
}

/** Phone, address, e-mail and the number of a prisoner stand beside; they are not read. */
function counselIn(json: Json, key: string, of: Counsel["of"]): readonly Counsel[] {
  return listOf(json, key).flatMap((row) => {
    const name = counselName(textOf(row, "Attorney"));
    const party = shown(row, "PartyName");
    // Where there is no firm the page has the first line of the address in its place.
    const firm = firmOf([textOf(row, "Title"), ...textOf(row, "Address").split(/[\r\n]+/u)]);
    return name === undefined ? [] : [{ of, name, firm, party }];
  });
}
