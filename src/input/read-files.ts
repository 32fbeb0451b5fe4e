import { quoted } from "../schema/issues/issues.ts";
import { parseCase } from "../schema/issues/parse.ts";
import { caseText } from "./case-text.ts";
import type { ActorPair, ImportResult, InputFile } from "./importer.ts";
import { IMPORTERS, importCase, importerOf } from "./importers.ts";
import { opened } from "./opened.ts";
import type { Choices, GivenFile, Proposal, ReadAs, Reading, Tell } from "./reading.ts";
import { alike } from "./several/alike.ts";
import { merged } from "./several/merged.ts";

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
    whole: parsed.file,
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
