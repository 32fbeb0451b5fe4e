import type { Kind } from "../../schema/registries/kinds.ts";
import type { Reading } from "./reading.ts";
import { countedGroup } from "./counted-group.ts";
import { titledPerson, titledPersons } from "./person.ts";
import { pieces } from "./pieces.ts";
import { isState } from "./states.ts";

/** Whom the words of a label name. */
export interface Names {
  readonly filers: readonly FilerName[];
  /** Filers known only as a group: their words, as listed. */
  readonly groups: readonly string[];
  readonly hasMore: boolean;
}

export interface FilerName {
  /** Without article and title. */
  readonly name: string;
  /** As the label has it. */
  readonly written: string;
  /** Where the words themselves say it: “Professor”, “State of”. */
  readonly kind?: Kind;
}

/**
 * Whom the words of a label name. Only what a rule or the hand table is certain of is taken apart; any other words
 * are one name, commas and all.
 */
export function namesIn(label: string, reading: Reading): Names {
  const words = withoutArticle(label);
  if (Object.hasOwn(reading.readings, words)) {
    const { filers = [], groups = [], more = false } = reading.readings[words] ?? {};
    return { filers: filers.map(filerName), groups, hasMore: more };
  }
  if (reading.groups.includes(words)) return groupOnly(words);
  return statesIn(words) ?? withCountedGroup(words) ?? several(words) ?? only([filerName(label)]);
}

const only = (filers: readonly FilerName[], ...groups: readonly string[]): Names => ({
  filers,
  groups,
  hasMore: false,
});

const groupOnly = (words: string): Names => only([], words);

/** “States of Ohio and Oklahoma”, “Arizona, Nebraska”, “State of West Virginia and 25 Other States”. */
function statesIn(words: string): Names | undefined {
  const parts = pieces(words.replace(/^States? of /u, ""));
  const others = parts
    .filter((part) => part.endsWith(" Other States"))
    .map((part) => part.replace("Other", "other"));
  const states = parts.filter(isState);
  if (states.length === 0 || states.length + others.length < parts.length) return undefined;
  return only(
    states.map((name) => ({ name, written: stateWords(words, name), kind: "government" })),
    ...others,
  );
}

/** “American Civil Liberties Union and Fourteen Affiliates”, “Deborah Cohen and 67 Other Professors”; “137 Members of Congress”. */
function withCountedGroup(words: string): Names | undefined {
  const { before, group } = countedGroup(words) ?? {};
  if (before === undefined || group === undefined) return undefined;
  return before === "" ? groupOnly(group) : only([filerName(before)], group);
}

/** “Professors A and B”; “A; B”. */
function several(words: string): Names | undefined {
  const persons = titledPersons(words);
  if (persons.length > 0) return only(persons.map((person) => ({ written: person.name, ...person })));
  const parts = words.split("; ");
  return parts.length > 1 ? only(parts.map(filerName)) : undefined;
}

function filerName(words: string): FilerName {
  const name = withoutArticle(words);
  return { written: words, ...(titledPerson(name) ?? { name }) };
}

const stateWords = (words: string, state: string): string =>
  /^(?:The )?States? of /u.test(words) ? `State of ${state}` : state;

const withoutArticle = (words: string): string => words.replace(/^The /u, "");
