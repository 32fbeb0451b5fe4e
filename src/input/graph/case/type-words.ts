import { plainHeader } from "../../tables/table.ts";
import type { Attributes } from "../graph.ts";

/** The words with which a graph sorts its nodes or its links. */
export interface TypeWords {
  /** The attribute that has them; nothing where none has. */
  readonly attribute: string | undefined;
  /** The word of one of them. */
  readonly of: (attributes: Attributes) => string | undefined;
  /** How many have each word, the most frequent first. */
  readonly counts: readonly (readonly [word: string, count: number])[];
}

/** Which attribute sorts them: of those of a likely name the first that has words for at least a third of them. */
export function typeWordsOf(all: readonly Attributes[], likely: readonly string[]): TypeWords {
  const names = new Set(all.flatMap((attributes) => [...attributes.keys()]));
  const attribute = likely
    .flatMap((name) => [...names].filter((each) => plainHeader(each) === name))
    .find(
      (name) => all.filter((attributes) => wordIn(attributes, name) !== undefined).length * 3 >= all.length,
    );
  const of = (attributes: Attributes) =>
    attribute === undefined ? undefined : wordIn(attributes, attribute);
  const counts = new Map<string, number>();
  for (const attributes of all) {
    const word = of(attributes);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { attribute, of, counts: [...counts].toSorted(([, one], [, other]) => other - one) };
}

/** Numbers sort too, and nobody knows as what. Of several labels the first counts. */
function wordIn(attributes: Attributes, name: string): string | undefined {
  const value = attributes.get(name);
  const word = Array.isArray(value) ? value[0] : value;
  return typeof word === "string" && Number.isNaN(Number(word)) ? word.slice(0, 100) : undefined;
}

/** So many can be asked about on one screen. */
const MOST_QUESTIONS = 30;

/** The words worth a question: the most frequent. */
export const mostAsked = ({ counts }: TypeWords): TypeWords["counts"] => counts.slice(0, MOST_QUESTIONS);
