import { type Issue, quoted } from "../../schema/issues/issues.ts";
import type { ImportResult, InputFile } from "../importer.ts";
import { plainName } from "../names/plain-text.ts";
import { mergesOf } from "../names/merges.ts";
import { appealsCase } from "./appeals-case.ts";
import type { AppealsDocket } from "./docket.ts";
import { type ReadAppeals, readAppealsJson } from "./formats/appeals-json.ts";
import { readCourtListener } from "./formats/court-listener.ts";
import { readPacerPage } from "./formats/pacer-page.ts";
import { appealsFormOf } from "./recognised.ts";

/** Reads dockets of federal courts of appeals as one case. What CourtListener answers of one docket is one, in several files. */
export function readFederalAppeals(files: readonly InputFile[]): ImportResult {
  const answers = files.filter(({ text }) => appealsFormOf(text) === "court-listener");
  const read: readonly ReadAppeals[] = [
    ...files.filter((file) => !answers.includes(file)).map(readOne),
    ...(answers.length > 0 ? [readCourtListener(answers)] : []),
  ];
  const issues = read.flatMap((each) => ("issues" in each ? each.issues : []));
  const dockets = read.flatMap((each) => ("docket" in each ? [shownDocket(each.docket)] : []));
  const empty = dockets.filter(({ entries }) => entries.length === 0);
  const [first, ...others] = dockets;
  if (issues.length > 0 || empty.length > 0 || first === undefined)
    return { ok: false, issues: [...issues, ...empty.map(({ file }) => issueOf(file, NO_ENTRY))] };
  const { file, actors, notes } = appealsCase([first, ...others]);
  if (actors.all.length === 0) return { ok: false, issues: [issueOf(first.file, NOBODY)] };
  return { ok: true, file, merges: mergesOf(actors.all), notes, questions: [] };
}

/** A docket whose names can be shown; what is left of none is none. */
const shownDocket = (docket: AppealsDocket): AppealsDocket => ({
  ...docket,
  number: plainName(docket.number, 60),
  court: plainName(docket.court),
  parties: docket.parties
    .map(({ name, type, counsel }) => ({
      name: plainName(name),
      type,
      counsel: counsel
        .map((each) => ({ name: plainName(each.name), firm: plainName(each.firm ?? "") || undefined }))
        .filter((each) => each.name !== ""),
    }))
    .filter(({ name }) => name !== ""),
});

function readOne(file: InputFile): ReadAppeals {
  const form = appealsFormOf(file.text);
  if (form === "page") return { docket: readPacerPage(file) };
  if (form === "normalised") return readAppealsJson(file);
  return {
    issues: [issueOf(file.name, "is no docket of a court of appeals. It can be read alone, as what it is.")],
  };
}

const NO_ENTRY =
  "has no dated entry. Run the docket report with its entries and parties, and save the page; of CourtListener’s API give the answer of “docket-entries” with that of “parties”.";
const NOBODY = "names neither a party nor an amicus. Give the list of parties with it.";

const issueOf = (name: string, words: string): Issue => ({
  level: "error",
  path: [],
  words: `${quoted(name)} ${words}`,
});
