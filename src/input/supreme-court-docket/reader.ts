import { type Issue, quoted } from "../../schema/issues/issues.ts";
import type { ImportResult, InputFile } from "../importer.ts";
import { mergesOf } from "../names/merges.ts";
import type { Docket, Entry } from "./docket.ts";
import { bounded } from "./formats/bounded.ts";
import { readCourtJson } from "./formats/court-json.ts";
import { readCourtPage } from "./formats/court-page.ts";
import { readNormalisedJson } from "./formats/normalised-json.ts";
import { readNotice } from "./formats/notice.ts";
import { readPastedRows } from "./formats/pasted-rows.ts";
import { type Form, formOf } from "./recognised.ts";
import { docketCase } from "./record/docket-case.ts";
import { docketReading } from "./record/docket-reading.ts";
import { notesOf } from "./record/notes.ts";

type Read = { readonly docket: Docket } | { readonly issues: readonly Issue[] };

const READERS: Readonly<Record<Form, (file: InputFile) => Read | Promise<Read>>> = {
  json: readCourtJson,
  normalised: readNormalisedJson,
  page: (file) => ({ docket: readCourtPage(file) }),
  notice: async (file) => {
    const docket = await readNotice(file);
    return docket === undefined ? fault(file, NO_NOTICE) : { docket };
  },
  rows: (file) => ({ docket: readPastedRows(file) }),
};

const NO_NOTICE =
  "is a mail without the Court’s words “A new docket entry, … has been added for …”. Save the whole mail (.eml), or paste the entries of the docket as text.";

/** Reads dockets of the Supreme Court, each in whatever form, as one case. Files of one number are one docket. */
export async function readSupremeCourtDocket(files: readonly InputFile[]): Promise<ImportResult> {
  const read = await Promise.all(files.map(readOne));
  const issues = read.flatMap((each) => ("issues" in each ? each.issues : []));
  if (issues.length > 0) return { ok: false, issues };
  const [first, ...more] = joined(
    read.flatMap((each) => ("docket" in each ? [bounded(each.docket)] : [])),
  ).map(docketReading);
  if (first === undefined) return { ok: false, issues: [] };
  const readings = [first, ...more] as const;
  const { file, actors, briefs } = docketCase(readings);
  return { ok: true, file, merges: mergesOf(actors.all), notes: notesOf(readings, briefs), questions: [] };
}

async function readOne(file: InputFile): Promise<Read> {
  const form = formOf(file.text);
  if (form === undefined) return fault(file, otherWords(file.text));
  const read = await READERS[form](file);
  if (!("docket" in read) || read.docket.entries.length > 0) return read;
  return fault(
    file,
    "has no dated entry that could be read. Open the docket in a browser, wait until its rows are there, and save the page or its JSON.",
  );
}

const fault = ({ name }: InputFile, words: string): Read => ({
  issues: [{ level: "error", path: [], words: `${quoted(name)} ${words}` }],
});

/** Why a text that lies beside a docket is none. */
function otherWords(text: string): string {
  if (text.trim() === "") return "is empty. Was it saved, or downloaded to its end?";
  if (/^\s*</u.test(text))
    return "is a web page, and no docket of the Supreme Court: perhaps a page that says why there was none. Open the docket in a browser and save it anew.";
  return "is no docket of the Supreme Court. It can be read alone, as what it is.";
}

/** Files of one case number as one docket: the newest file leads, and has the entries that only another has. */
function joined(dockets: readonly Docket[]): readonly Docket[] {
  const groups = new Map<string, Docket[]>();
  for (const docket of dockets) {
    const key = docket.number === "" ? docket.file : docket.number;
    const group = groups.get(key);
    if (group) group.push(docket);
    else groups.set(key, [docket]);
  }
  return [...groups.values()].flatMap((group) => {
    const [lead, ...others] = group.toSorted(
      (one, two) =>
        Number(two.isWhole) - Number(one.isWhole) || (two.made ?? "").localeCompare(one.made ?? ""),
    );
    return lead === undefined ? [] : [others.reduce(withEntriesOf, lead)];
  });
}

function withEntriesOf(lead: Docket, other: Docket): Docket {
  const known = new Set(lead.entries.map(keyOf));
  const fresh = other.entries.filter((entry) => !known.has(keyOf(entry)));
  const entries = [...lead.entries, ...fresh].toSorted((one, two) => one.date.localeCompare(two.date));
  const made = [lead.made ?? "", other.made ?? ""].toSorted().at(-1) || undefined;
  return { ...lead, top: lead.top || other.top, bottom: lead.bottom || other.bottom, made, entries };
}

const keyOf = ({ date, text }: Entry): string => `${date} ${text.toLowerCase()}`;
