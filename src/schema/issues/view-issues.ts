import { BOTH, type CaseFile, NEITHER, NOT_STATED } from "../facts.ts";
import type { Issue } from "./issues.ts";
import { KIND_NAMES } from "../registries/kinds.ts";
import { didYouMean } from "./did-you-mean.ts";
import { ROLE_NAMES } from "../registries/roles.ts";

/** The keys of a view that name things, and what each may name. */
type Vocabulary = Readonly<Record<string, readonly string[]>>;

/**
 * What a view written in a file gets wrong. A reader's address is never an error, but a view of the file that
 * names what the file does not have would show something else than its text says.
 */
export function viewIssues(file: CaseFile): Issue[] {
  const vocabulary = vocabularyOf(file);
  return [
    ...issuesOf(file.opening ?? "", ["opening"], vocabulary),
    ...file.story.flatMap(({ view }, index) => issuesOf(view, ["story", index, "view"], vocabulary)),
  ];
}

function vocabularyOf(file: CaseFile): Vocabulary {
  const { actors, cases, stages, briefs, relations, sources } = file;
  const any = [actors, cases, stages, briefs, relations, sources].flatMap(ids);
  return {
    stage: [...ids(stages), "all"],
    vs: ids(stages),
    role: ROLE_NAMES,
    kind: KIND_NAMES,
    side: [...ids(actors), BOTH, NEITHER, NOT_STATED],
    select: any,
    path: any,
    open: ids(briefs),
  };
}

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

function issuesOf(view: string, path: Issue["path"], vocabulary: Vocabulary): Issue[] {
  return [...new URLSearchParams(view)].flatMap(([key, text]) => {
    const known = Object.hasOwn(vocabulary, key) ? vocabulary[key] : undefined;
    if (known === undefined || text === "") return [];
    return text
      .split(",")
      .filter((word) => !known.includes(word))
      .map((word): Issue => {
        const remedy = didYouMean(word, known) || " Name something that is in this file.";
        return { level: "error", path, words: `“${key}” names “${word}”, which is not there.${remedy}` };
      });
  });
}
