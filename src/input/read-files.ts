import type { WrittenCaseFile } from "../schema/case-file.ts";
import { type Issue, quoted } from "../schema/issues/issues.ts";
import { parseCase } from "../schema/issues/parse.ts";
import { caseText } from "./case-text.ts";
import type { ActorPair, Answers, ImportResult, InputFile, Note, Question } from "./importer.ts";
import { IMPORTERS, importCase, importerOf } from "./importers.ts";
import type { Merge } from "./names/merges.ts";
import { opened } from "./opened.ts";
import { type Likeness, alike } from "./several/alike.ts";
import { merged } from "./several/merged.ts";

/** A file as it was dropped, chosen or fetched. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person has said of what was read. */
export interface Choices {
  readonly answers: Answers;
  readonly merges: readonly ActorPair[];
}

export const NO_CHOICES: Choices = { answers: {}, merges: [] };

/** What became of files: a case file that loads, with all that a person should look at; or why there is none. */
export type Reading =
  | {
      readonly ok: true;
      readonly file: WrittenCaseFile;
      /** The case file as it is written to disk. */
      readonly text: string;
      readonly read: readonly ReadAs[];
      /** Names that a rule of spelling took for one actor’s. */
      readonly merges: readonly Merge[];
      /** Names that may be one actor’s, which nothing has merged. */
      readonly proposals: readonly Proposal[];
      readonly notes: readonly Note[];
      readonly questions: readonly Question[];
      readonly warnings: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly questions: readonly Question[] };

/** As what a file was read. */
export interface ReadAs {
  readonly name: string;
  /** “a docket of the US Supreme Court (…)”; empty for one that lay beside others. */
  readonly label: string;
  /** Its bytes were no UTF-8 and were read as Windows-1252. */
  readonly isWestern: boolean;
}

export interface Proposal extends Likeness {
  readonly name: string;
  readonly otherName: string;
  /** Two files write the name the same. */
  readonly isSame: boolean;
}

/** How far the reading is, for whoever waits: a few words. */
export type Tell = (step: string) => void;

/** Reads files as one case file and checks it, as the command and the page both do. Nothing is thrown. */
export async function readFiles(
  given: readonly GivenFile[],
  { answers, merges }: Choices,
  tell: Tell = () => {},
): Promise<Reading> {
  tell("Opening");
  const all = given.map(({ name, bytes }) => opened(name, bytes));
  const faults = all.flatMap((each) => ("issue" in each ? [each.issue] : []));
  const files = all.flatMap((each) => ("file" in each ? [each.file] : []));
  if (faults.length > 0) return { ok: false, issues: faults, questions: [] };
  tell(`Reading ${files.length === 1 ? quoted(files[0]?.name ?? "") : `${files.length} files`}`);
  const result = await importCase(files, answers);
  if (!result.ok) return { ok: false, issues: result.issues, questions: result.questions ?? [] };
  tell("Checking what was read");
  return checked(result, files, merges);
}

type Good = Extract<ImportResult, { readonly ok: true }>;

function checked(result: Good, files: readonly InputFile[], merges: readonly ActorPair[]): Reading {
  const file = merged(result.file, merges);
  const parsed = parseCase(file);
  // What an importer makes has to pass the check; where it does not, nothing is shown.
  if (!parsed.ok) return { ok: false, issues: parsed.issues, questions: result.questions };
  return {
    ok: true,
    file,
    text: caseText(file),
    read: files.map(readAs),
    merges: result.merges,
    proposals: proposalsOf(result),
    notes: result.notes,
    questions: result.questions,
    warnings: parsed.warnings,
  };
}

function readAs(file: InputFile): ReadAs {
  const name = importerOf(file);
  return {
    name: file.name,
    label: name === undefined ? "" : IMPORTERS[name].label,
    isWestern: file.isWestern === true,
  };
}

/** What two files write the same comes first. */
function proposalsOf({ file, alike: same = [] }: Good): readonly Proposal[] {
  const names = new Map(file.actors.map(({ id, name }) => [id, name]));
  const known = new Set(same.map(keyOf));
  const others = alike(file.actors).filter((each) => !known.has(keyOf(each)));
  return [
    ...same.map((each) => ({ ...each, why: "Both files write it so.", isSame: true })),
    ...others.map((each) => ({ ...each, isSame: false })),
  ].map((each) => ({ ...each, name: names.get(each.keep) ?? "", otherName: names.get(each.other) ?? "" }));
}

const keyOf = ({ keep, other }: ActorPair): string => [keep, other].toSorted().join(" ");
