import type { Kind } from "../../schema/registries/kinds.ts";
import { enumerated } from "./enumeration.ts";

/**
 * Titles before the name of a person, and the kind of whoever bears one. The former holder of an office is a
 * person; what a retired judge or general is called says the same.
 */
const TITLES: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/^Former (?:U\.S\. )?(?:Senator|Representative|Rep\.|Attorney General) /u, "person"],
  [/^(?:(?:Art|Law|Trade Law) )?(?:Professor|Prof\.) (?:Dr\. )?/u, "scholar"],
  [/^Legal Scholar /u, "scholar"],
  [/^(?:(?:U\.S\.|United States) )?(?:Senator|Sen\.|Representative|Rep\.) /u, "lawmaker"],
  [/^(?:Hon\.|Gov\.|Adm\.|Dr\.|Sir|Major General) /u, "person"],
];

/** Titles before a list of persons. */
const TITLES_OF_SEVERAL: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/^(?:Law )?Professors /iu, "scholar"],
  [/^Historians /u, "scholar"],
  [/^U\.S\. Representatives /u, "lawmaker"],
  [/^(?:(?:U\.S\.|United States) )?Senators /u, "lawmaker"],
];

/** A name, an initial, or something in brackets: “(Wuerth)”, “(“Tony”)”, “(ret.)”. */
const PART = String.raw`(?:\p{Lu}[\p{L}’-]+|\p{Lu}\.|\([“\p{L}”.]+\))`;
const PERSON = new RegExp(String.raw`^${PART}(?: ${PART}){1,4}(?:,? (?:Jr\.|II|III))?$`, "u");
/** Words that are in names of bodies and never in these names of persons. */
const BODY = /\b(?:Center|Law|Group|Enterprises|House)\b/u;

export interface Person {
  readonly name: string;
  readonly kind: Kind;
}

/** The person of “Professor Beth A. Colgan”; nobody where the words are not a title and the name of a person. */
export function titledPerson(words: string): Person | undefined {
  for (const [title, kind] of TITLES) {
    const name = words.replace(title, "");
    if (name !== words && isPersonName(name)) return { name: name.replace(/ \(ret\.\)$/iu, ""), kind };
  }
  return undefined;
}

/** The persons of “Professors A and B”, or of “Prof. A, Prof. B, and Prof. C”; none where it is no such list. */
export function titledPersons(list: string): readonly Person[] {
  for (const [title, kind] of TITLES_OF_SEVERAL) {
    const names = list.replace(title, "");
    if (names !== list && enumerated(names).every(isPersonName))
      return enumerated(names).map((name) => ({ name, kind }));
  }
  const persons = enumerated(list).map(titledPerson);
  return persons.length > 1 && !persons.includes(undefined)
    ? persons.filter((person) => person !== undefined)
    : [];
}

const isPersonName = (words: string): boolean => PERSON.test(words) && !BODY.test(words);
