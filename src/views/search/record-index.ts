import MiniSearch from "minisearch";
import { folded, wordsIn } from "../../derive/words/folded.ts";
import { isOneOff } from "../../derive/words/one-off.ts";
import type { CaseModel } from "../../model/model.ts";
import { type Entry, type SortOfHit, entriesOf } from "./entries.ts";

/** Something that was found, with the words of the record by which it was. */
export interface Hit extends Entry {
  readonly found: ReadonlySet<string>;
}

/** What a search came to. */
export interface Results {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Whether nothing has the words as they are typed, and these have them with a letter changed. */
  readonly isForgiving: boolean;
}

/** Searches everything that the file of a model says. */
export interface RecordIndex {
  readonly find: (query: string) => Results;
  readonly entryOf: (key: string) => Entry | undefined;
}

const NOTHING: Results = { hits: [], isForgiving: false };

/** Words that a reader types between two names, and that say nothing by themselves. */
const SMALL: ReadonlySet<string> = new Set("a an and by for from in no of on or the to v vs with".split(" "));

/** What somebody looks for most comes before what only mentions it. */
const WEIGHTS: Partial<Readonly<Record<SortOfHit, number>>> = {
  name: 2,
  case: 2,
  stage: 2,
  brief: 1.5,
  quotation: 0.7,
  source: 0.7,
};
/** What is found in the middle of a word, or with a letter changed, weighs so much of a word itself. */
const PARTLY = 0.4;

/** So many entries are read in one go: between two the page answers whoever types. */
const AT_A_TIME = 200;

/** Reads the whole record once; a search afterwards takes a few milliseconds. */
export async function indexOf(model: CaseModel): Promise<RecordIndex> {
  const entries = new Map(entriesOf(model).map((entry) => [entry.key, entry]));
  const vocabulary = new Set<string>();
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["title", "more", "number"],
    extractField: ({ key, title, more, number = "" }, field) =>
      field === "key" ? key : field === "title" ? title : field === "number" ? number : more.join(" "),
    tokenize: (text) => [...wordsIn(text)],
    processTerm: (word) => {
      const term = folded(word);
      vocabulary.add(term);
      return term;
    },
    searchOptions: {
      tokenize: (text) => [...wordsIn(text)],
      processTerm: folded,
      boost: { title: 3, number: 10 },
      boostDocument: (key) => WEIGHTS[entries.get(String(key))?.sort ?? "name"] ?? 1,
    },
  });
  await index.addAllAsync([...entries.values()], { chunkSize: AT_A_TIME });
  const terms = [...vocabulary];

  const searched = (
    words: readonly string[],
    isMeant: (word: string, term: string) => boolean,
  ): readonly Hit[] =>
    index
      .search({
        combineWith: "AND",
        queries: words.map((word) => ({
          combineWith: "OR",
          queries: [
            { queries: [word], prefix: !/^\p{N}{1,2}$/u.test(word) },
            { queries: terms.filter((term) => isMeant(word, term)), boostTerm: () => PARTLY },
          ],
        })),
      })
      .flatMap(({ id, terms: found }) => {
        const entry = entries.get(String(id));
        return entry ? [{ ...entry, found: new Set(found) }] : [];
      });

  const find = (query: string): Results => {
    const words = wordsIn(folded(query));
    const telling = words.filter((word) => !SMALL.has(word));
    const asked = telling.length > 0 ? telling : words;
    if (asked.length === 0) return NOTHING;
    const strict = searched(asked, holdsWithin);
    if (strict.length > 0) return { hits: strict, isForgiving: false };
    const nearly = searched(asked, (word, term) => holdsWithin(word, term) || isOneOff(word, term));
    return { hits: nearly, isForgiving: true };
  };
  return { find, entryOf: (key) => entries.get(key) };
}

/** Whether a word stands within another; two letters stand in too many. */
const holdsWithin = (word: string, term: string): boolean =>
  term.indexOf(word, 1) > 0 &&
  (word.length > 2 || !/^\p{Script=Latin}+$/u.test(word)) &&
  !/^\p{N}+$/u.test(word);
