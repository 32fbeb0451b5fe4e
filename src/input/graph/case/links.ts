import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import { daySpan } from "../../../schema/dates.ts";
import { NEITHER, NOT_STATED } from "../../../schema/facts.ts";
import type { Answers, Question } from "../../importer.ts";
import { plainName, plainProse } from "../../names/plain-text.ts";
import type { Attributes, GraphLink } from "../graph.ts";
import { NAMED, saidOf } from "./attribute-names.ts";
import { type LinkMeaning, MEANINGS, meaningOf } from "./link-table.ts";
import type { Sources } from "./sources.ts";
import { type TypeWords, mostAsked, typeWordsOf } from "./type-words.ts";

type Evidence = NonNullable<NonNullable<WrittenCaseFile["relations"]>[number]["evidence"]>;

/** What each link means, by the words that the file sorts its links with. */
export interface LinkMeanings {
  readonly of: (link: GraphLink) => LinkMeaning;
  readonly questions: readonly Question[];
}

export function linkMeanings(links: readonly GraphLink[], answers: Answers): LinkMeanings {
  const types = typeWordsOf(
    links.map(({ attributes }) => attributes),
    NAMED.linkType,
  );
  return {
    of: (link) => {
      const word = types.of(link.attributes);
      return word === undefined ? "context" : (answered(answers, word) ?? meaningOf(word));
    },
    questions: meaningQuestions(types, answers),
  };
}

const questionId = (word: string): string => `link: ${word}`;

const answered = (answers: Answers, word: string): LinkMeaning | undefined =>
  Object.hasOwn(answers, questionId(word))
    ? MEANINGS.find(({ value }) => value === answers[questionId(word)])?.value
    : undefined;

const meaningQuestions = (types: TypeWords, answers: Answers): readonly Question[] =>
  mostAsked(types).map(([word, count]) => ({
    id: questionId(word),
    words: `What is a link “${word}”? (${count} ${count === 1 ? "link" : "links"})`,
    options: MEANINGS,
    answer: answered(answers, word) ?? meaningOf(word),
  }));

/** The words between two actors, as the file has them. */
export const wordsOf = ({ attributes }: GraphLink): string =>
  plainName(saidOf(attributes, "words")) || "is linked to";

/** When it was, where the file has a date that a case file can have: dates of other orders are not guessed at. */
export function dateOf(attributes: Attributes): { readonly date?: string } {
  const date = saidOf(attributes, "date");
  const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/u.exec(date)?.[0] ?? date;
  return /^\d{4}/u.test(day) && daySpan(day) !== null ? { date: day } : {};
}

/** The file with the line, and what the file itself names. */
export function evidenceOf({ attributes, place }: GraphLink, sources: Sources): Evidence {
  const [quote, page] = [plainProse(saidOf(attributes, "quote")), plainName(saidOf(attributes, "page"))];
  const said = {
    ...(quote === "" ? {} : { quote }),
    ...(page === "" ? {} : { page }),
  };
  const own = { source: sources.file(place.file), note: `Line ${place.line} of the file.` };
  return [...sources.named(saidOf(attributes, "source")).map((source) => ({ source, ...said })), own];
}

/** Whom a link to no actor backs: a file may name neither side, or that nobody has said. */
export function sideNamed(words: string): typeof NEITHER | typeof NOT_STATED | undefined {
  const plain = words
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, " ")
    .trim();
  if (/^neither(?: party| side)?$|^no party$/u.test(plain)) return NEITHER;
  return /^(?:not stated|unknown|unstated)$/u.test(plain) ? NOT_STATED : undefined;
}
