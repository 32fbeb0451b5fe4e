import { jsonText } from "../../../schema/reading/json-text.ts";
import type { Issue } from "../../../schema/issues/issues.ts";
import type { InputFile } from "../../importer.ts";
import { isoDate } from "../../supreme-court-docket/formats/fields.ts";
import { counselName } from "../../supreme-court-docket/formats/firm.ts";
import { type Json, listOf, recordOf, shown } from "../../supreme-court-docket/formats/json-values.ts";
import { type AppealsDocket, bareName, courtNamed, inMixedCase, withoutNumbers } from "../docket.ts";

export type ReadAppeals = { readonly docket: AppealsDocket } | { readonly issues: readonly Issue[] };

/** Reads the keys of the Free Law Project’s parser. */
export function readAppealsJson({ name, text }: InputFile): ReadAppeals {
  const read = jsonText(text);
  if ("issues" in read)
    return { issues: read.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })) };
  const json = recordOf(read.json);
  return {
    docket: {
      file: name,
      number: shown(json, "docket_number"),
      title: bareName(shown(json, "case_name")),
      court: courtNamed(shown(json, "court_id")),
      appealFrom: shown(json, "appeal_from"),
      parties: listOf(json, "parties").map((party) => ({
        name: inMixedCase(bareName(shown(party, "name"))),
        type: shown(party, "type"),
        counsel: listOf(party, "attorneys").flatMap(counselOf),
      })),
      entries: listOf(json, "docket_entries").flatMap((row, at) => {
        const date = isoDate(shown(row, "date_filed"));
        const words = shown(row, "description");
        if (date === undefined || words === "") return [];
        const line = read.lineOf(["docket_entries", at, "description"]);
        return [{ date, number: shown(row, "document_number"), text: withoutNumbers(words), line }];
      }),
    },
  };
}

const counselOf = (row: Json): AppealsDocket["parties"][number]["counsel"] => {
  const name = counselName(shown(row, "name"));
  return name === undefined ? [] : [{ name }];
};
