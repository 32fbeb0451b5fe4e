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

/** Frequent given names of the United States that are not surnames, places or first words of firms as well. */
const GIVEN = new Set(
  "Aaron|Abigail|Andy|Billy|Bobby|Bob|Brett|Chad|Chris|Cory|Danny|Dave|Debbie|Doug|Freddie|Freddy|Gavin|Greg|Jeff|Jimmy|Jim|Josh|Kathy|Ken|Matt|Mike|Nick|Rick|Ron|Sonia|Steve|Ted|Tim|Tommy|Tony|Adam|Alan|Albert|Alejandro|Alexander|Alice|Amanda|Amy|Andrea|Andrew|Angela|Ann|Anna|Anne|Anthony|Antonio|Arthur|Barbara|Benjamin|Betty|Beverly|Brandon|Brenda|Brian|Bruce|Bryan|Carl|Carlos|Carol|Carolyn|Catherine|Charlene|Cheryl|Christian|Christina|Christine|Christopher|Craig|Cynthia|Daniel|David|Deborah|Debra|Denise|Dennis|Diana|Diane|Donald|Donna|Doris|Dorothy|Douglas|Edward|Elena|Elizabeth|Emily|Emma|Eric|Ethan|Eugene|Evelyn|Frances|Frank|Gabriel|Gary|George|Gerald|Gloria|Gregory|Hannah|Harold|Heather|Helen|Henry|Isabella|Jacob|Jacqueline|James|Janet|Janice|Jason|Jean|Jeffrey|Jennifer|Jeremy|Jerry|Jesse|Jessica|Joan|Joe|John|Johnny|Jonathan|Jorge|Jose|José|Joseph|Joshua|Joyce|Juan|Judith|Judy|Julia|Julie|Justin|Karen|Katherine|Kathleen|Kathryn|Kayla|Keith|Kenneth|Kevin|Kimberly|Kyle|Larry|Laura|Lauren|Lawrence|Linda|Lisa|Louis|Luis|Luke|Margaret|Maria|María|Marie|Marilyn|Mark|Martha|Mary|Matthew|Megan|Melissa|Michael|Michelle|Miguel|Nancy|Natalie|Nathan|Nicholas|Nicole|Noah|Olivia|Pamela|Patricia|Patrick|Paul|Peter|Philip|Rachel|Ralph|Raymond|Rebecca|Richard|Robert|Roger|Ronald|Roy|Russell|Ruth|Ryan|Samantha|Samuel|Sandra|Sara|Sarah|Sean|Sharon|Shirley|Sophia|Stephanie|Stephen|Steven|Susan|Teresa|Terry|Theresa|Thomas|Timothy|Victor|Victoria|Vincent|Walter|Wayne|William|Willie|Zachary".split(
    "|",
  ),
);

const WHOLE =
  /^(\p{Lu}\p{Ll}+)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’-]+)){0,2} (?:(?:de|la|de la|del|van|von|der) )?\p{Lu}[\p{L}’-]+(?:,? (?:Jr|Sr|II|III|IV)\.?)?$/u;
/** What stands in names of firms, places and bodies that bear a person’s: “Paul Revere Insurance”, “George Mason University”. */
const BEARER =
  /\b(?:Bank|Brothers|Capital|Center|Church|Club|College|Company|Co|Corp|County|Deere|Enterprises|Farms|Foods|Foundation|Fund|Group|Hancock|Holdings|Hospital|House|Inc|Industries|Institute|Insurance|Law|LLC|LLP|Mason|Ministries|Motors|Partners|Records|School|Schwab|Society|Stores|Systems|Trust|University|Works)\b/u;

/** Whether a name is one that only a person has: a frequent given name, and a surname behind it. */
export function isPersonsName(name: string): boolean {
  const given = WHOLE.exec(name)?.[1];
  return given !== undefined && GIVEN.has(given) && !BEARER.test(name);
}
