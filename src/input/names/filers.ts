import type { Kind } from "../../schema/registries/kinds.ts";
import { countedGroup } from "./counted-group.ts";
import type { NameTable } from "./name-table.ts";
import { titledPerson, titledPersons } from "./persons.ts";
import { statesIn } from "./states.ts";

/** Whom the words of a label name. */
export interface Filers {
  readonly names: readonly FilerName[];
  /** Filers known only as a group: their words. */
  readonly groups: readonly string[];
  /** There are filers whom the words do not name. */
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
 * Whom the words of a label name. Only what a rule or the table is certain of is taken apart; any other words are
 * one name, commas and all.
 */
export function filersIn(label: string, table: NameTable): Filers {
  const words = withoutArticle(label);
  if (Object.hasOwn(table.readings, words)) {
    const { filers = [], groups = [], more = false } = table.readings[words] ?? {};
    return { names: filers.map(filerName), groups, hasMore: more };
  }
  if (table.groups.includes(words)) return only([], words);
  return states(words) ?? withCountedGroup(words) ?? several(words) ?? only([filerName(label)]);
}

/** A name without its leading “The”. */
export const withoutArticle = (words: string): string => words.replace(/^The /u, "");

const only = (names: readonly FilerName[], ...groups: readonly string[]): Filers => ({
  names,
  groups,
  hasMore: false,
});

function states(words: string): Filers | undefined {
  const found = statesIn(words);
  if (found === undefined) return undefined;
  const prefix = /^States? of /u.test(words) ? "State of " : "";
  return only(
    found.states.map((name) => ({ name, written: `${prefix}${name}`, kind: "government" })),
    ...found.others,
  );
}

/** “American Civil Liberties Union and Fourteen Affiliates”, “Deborah Cohen and 67 Other Professors”; “137 Members of Congress”. */
function withCountedGroup(words: string): Filers | undefined {
  const { before, group } = countedGroup(words) ?? {};
  if (before === undefined || group === undefined) return undefined;
  return only(before === "" ? [] : [filerName(before)], group);
}

/** “Professors A and B”; “A; B”. */
function several(words: string): Filers | undefined {
  const persons = titledPersons(words);
  if (persons.length > 0) return only(persons.map((person) => ({ written: person.name, ...person })));
  const parts = words.split("; ");
  // “A; B; and C”
  return parts.length > 1 ? only(parts.map((part) => filerName(part.replace(/^and /u, "")))) : undefined;
}

function filerName(words: string): FilerName {
  const name = withoutArticle(words);
  return { written: words, ...(titledPerson(name) ?? { name }) };
}
