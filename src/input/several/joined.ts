import type { WrittenCaseFile } from "../../schema/case-file.ts";
import type { ImportResult, Question } from "../importer.ts";
import { uniqueIds } from "../names/slug.ts";
import { nameKey } from "../names/spelling.ts";
import { withIds } from "./with-ids.ts";

type Good = Extract<ImportResult, { readonly ok: true }>;

/**
 * What files of several formats gave, as one case file. Nobody is taken for somebody of another file: whoever has the
 * same name in two of them is named as the same, for a person to say so.
 */
export function joined(results: readonly [Good, ...Good[]], answer: string | undefined): Good {
  if (results.length === 1) return results[0];
  const files = withOwnIds(results.map(({ file }) => file));
  const isOneEach = files.every(({ cases }) => cases.length === 1);
  const isOneCase = isOneEach && answer !== APART;
  const file = withIds(inOneFile(files), isOneCase ? firstCase(files) : new Map());
  return {
    ok: true,
    file: isOneCase ? { ...file, cases: file.cases.slice(0, 1) } : file,
    merges: results.flatMap(({ merges }) => merges),
    notes: results.flatMap(({ notes }, index) =>
      notes.map((note) => ({
        ...note,
        about: note.about?.map((id) => newId(results, files, index, id)) ?? [],
      })),
    ),
    questions: [
      ...(isOneEach ? [oneCaseQuestion(isOneCase)] : []),
      ...results.flatMap(({ questions }) => questions),
    ],
    alike: samelyNamed(files),
  };
}

export const ONE_CASE = "one case";
const TOGETHER = "together";
const APART = "apart";

const oneCaseQuestion = (isOneCase: boolean): Question => ({
  id: ONE_CASE,
  words: "Are these files about one case?",
  options: [
    { value: TOGETHER, label: "yes, a stage each" },
    { value: APART, label: "no, a case each" },
  ],
  answer: isOneCase ? TOGETHER : APART,
});

const LISTS = ["actors", "cases", "stages", "briefs", "relations", "sources"] as const;

const idsOf = (file: WrittenCaseFile): readonly string[] =>
  LISTS.flatMap((list) => (file[list] ?? []).map(({ id }) => id));

/** Each file with ids that no other has. */
function withOwnIds(files: readonly WrittenCaseFile[]): readonly WrittenCaseFile[] {
  const unique = uniqueIds();
  return files.map((file) => {
    const renamed = idsOf(file).map((id) => [id, unique(id)] as const);
    return withIds(file, new Map(renamed.filter(([old, id]) => old !== id)));
  });
}

/** Lists keep their order, so that a place tells the same thing before and after. */
function newId(
  results: readonly Good[],
  files: readonly WrittenCaseFile[],
  index: number,
  id: string,
): string {
  const [before, after] = [results[index]?.file, files[index]];
  if (before === undefined || after === undefined) return id;
  return idsOf(after)[idsOf(before).indexOf(id)] ?? id;
}

const firstCase = (files: readonly WrittenCaseFile[]): ReadonlyMap<string, string> => {
  const [first = "", ...others] = files.flatMap(({ cases }) => cases.map(({ id }) => id));
  return new Map(others.map((id) => [id, first]));
};

function inOneFile(files: readonly WrittenCaseFile[]): WrittenCaseFile {
  const words = (key: "credits" | "licence" | "howMade" | "caveat" | "description") => {
    const said = [...new Set(files.flatMap((file) => file[key] ?? []))].join(" ");
    return said === "" ? {} : { [key]: said };
  };
  const updated = files
    .flatMap((file) => file.updated ?? [])
    .toSorted()
    .at(-1);
  return {
    $schema: "../case.schema.json",
    format: "amicus-graph/1",
    title: files[0]?.title ?? "",
    ...words("description"),
    ...(updated === undefined ? {} : { updated }),
    ...words("credits"),
    ...words("licence"),
    ...words("howMade"),
    ...words("caveat"),
    actors: files.flatMap(({ actors }) => actors),
    cases: files.flatMap(({ cases }) => cases),
    stages: files.flatMap(({ stages }) => stages),
    briefs: files.flatMap(({ briefs }) => briefs ?? []),
    relations: files.flatMap(({ relations }) => relations ?? []),
    sources: files.flatMap(({ sources }) => sources ?? []),
    story: files.flatMap(({ story }) => story ?? []),
  };
}

/** Pairs of actors of two files that are written the same. */
function samelyNamed(files: readonly WrittenCaseFile[]): NonNullable<Good["alike"]> {
  const first = new Map<string, { readonly id: string; readonly file: WrittenCaseFile }>();
  return files.flatMap((file) =>
    file.actors.flatMap(({ id, name }) => {
      const known = first.get(nameKey(name));
      if (known === undefined) first.set(nameKey(name), { id, file });
      return known === undefined || known.file === file ? [] : [{ keep: known.id, other: id }];
    }),
  );
}
