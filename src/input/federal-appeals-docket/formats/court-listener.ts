import { jsonText } from "../../../schema/reading/json-text.ts";
import type { InputFile } from "../../importer.ts";
import { isoDate } from "../../supreme-court-docket/formats/fields.ts";
import { type Json, listOf, recordOf, shown } from "../../supreme-court-docket/formats/json-values.ts";
import { type AppealsDocket, bareName, courtNamed, inMixedCase, withoutNumbers } from "../docket.ts";
import type { ReadAppeals } from "./appeals-json.ts";

/**
 * Reads what the API of CourtListener (v4) answers: the docket, its entries and its parties, which are three questions, so
 * three files of one docket. A page of answers is a file too.
 */
export function readCourtListener(files: readonly InputFile[]): ReadAppeals {
  const read = files.map(({ name, text }) => ({ name, ...jsonText(text) }));
  const issues = read.flatMap((each) =>
    "issues" in each ? each.issues.map((issue) => ({ ...issue, path: [each.name, ...issue.path] })) : [],
  );
  if (issues.length > 0) return { issues };
  const parts = read.flatMap((each) => {
    if (!("json" in each)) return [];
    const one = recordOf(each.json);
    const { rows, path } = rowsOf(each.json, one);
    return [{ name: each.name, one, rows, lineAt: (at: number) => each.lineOf([...path, at]) }];
  });
  const docket = parts.map(({ one }) => one).find((one) => shown(one, "docket_number") !== "") ?? {};
  const id = idOf(docket, "id") || firstDocket(parts.flatMap(({ rows }) => rows));
  return {
    docket: {
      file: parts[0]?.name ?? "",
      number: shown(docket, "docket_number"),
      title: bareName(shown(docket, "case_name")),
      court: courtNamed(shown(docket, "court_id")),
      appealFrom: shown(docket, "appeal_from_str"),
      address: addressOf(shown(docket, "absolute_url")),
      parties: parts.flatMap(({ rows }) => rows.flatMap((row) => partyOf(row, id))),
      entries: parts
        .flatMap(({ rows, lineAt }) => rows.flatMap((row, at) => entryOf(row, id, lineAt(at))))
        .toSorted((one, two) => one.date.localeCompare(two.date)),
    },
  };
}

function rowsOf(
  json: unknown,
  one: Json,
): { readonly rows: readonly Json[]; readonly path: readonly string[] } {
  if (Array.isArray(json)) return { rows: json.map(recordOf), path: [] };
  return { rows: listOf(one, "results"), path: ["results"] };
}

const addressOf = (path: string): string | undefined =>
  path.startsWith("/") ? `https://www.courtlistener.com${path}` : undefined;

/** Ids are numbers, or the end of an address: “…/dockets/123/”. */
function idOf(json: Json, key: string): string {
  const value = Object.hasOwn(json, key) ? json[key] : undefined;
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? (/(\d+)\/?$/u.exec(value)?.[1] ?? "") : "";
}

const firstDocket = (rows: readonly Json[]): string =>
  rows.map((row) => idOf(row, "docket")).find((each) => each !== "") ?? "";

/** A party is told with all its cases; only its part in this one counts. */
function partyOf(row: Json, docket: string): AppealsDocket["parties"] {
  const own = listOf(row, "party_types").filter(
    (each) => docket === "" || (idOf(each, "docket_id") || idOf(each, "docket")) === docket,
  );
  const name = bareName(shown(row, "name"));
  return name === ""
    ? []
    : own.map((each) => ({ name: inMixedCase(name), type: shown(each, "name"), counsel: [] }));
}

function entryOf(row: Json, docket: string, line: number): AppealsDocket["entries"] {
  const date = isoDate(shown(row, "date_filed"));
  const documents = listOf(row, "recap_documents");
  const words =
    shown(row, "description") || documents.map((each) => shown(each, "description")).find(Boolean);
  const isOther = docket !== "" && idOf(row, "docket") !== "" && idOf(row, "docket") !== docket;
  if (date === undefined || words === undefined || words === "" || isOther) return [];
  return [{ date, number: idOf(row, "entry_number"), text: withoutNumbers(words), line }];
}
