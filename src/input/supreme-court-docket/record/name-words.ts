import type { Kind } from "../../../schema/registries/kinds.ts";
import type { FilerName, Filers } from "../../names/filers.ts";
import { filersIn } from "../../names/filers.ts";
import { isPersonsName, titledPerson } from "../../names/persons.ts";
import { countedGroup } from "../../names/counted-group.ts";
import { enumerated } from "../../names/enumeration.ts";
import { isState } from "../../names/states.ts";
import { kindOfGroup } from "../../names/kind-of-name.ts";
import { asName } from "../formats/fields.ts";
import { EMPTY_TABLE } from "../../names/name-table.ts";

/** Nouns that end the name of a body, so that “X Foundation and Y Association” are two. */
const BODY =
  "Foundation|Association|Institute|Council|Center|Centre|Society|Union|Coalition|Alliance|Network|Fund|League|Federation|Project|Committee|Academy|Chamber|Conference|Guild|Caucus|Initiative|Bureau|University|Inc\\.|LLC|Corporation";
const ENDS_IN_BODY = new RegExp(String.raw`\S+ .*\b(?:${BODY})$|\S+ (?:${BODY})$`, "u");
const HAS_BODY = new RegExp(String.raw`\b(?:${BODY}|Foundation|College|Board|Order|Church)\b`, "u");

const PEOPLE =
  "Scholars|Professors|Historians|Economists|Scientists|Physicians|Experts|Officials|Prosecutors|Legislators|Lawmakers|Entities|Practitioners|Psychologists|Sociologists|Philosophers|Theologians|Criminologists|Academics|Organizations|Organisations|Companies|Businesses|Municipalities|Judges|Diplomats|Ambassadors|Members of Congress|Lawyers|Attorneys|Educators|Employers|Veterans|Researchers|Solicitors General|Attorneys General|Secretaries|Admirals|Generals|Governors|Mayors|Regulators";
/** Words that describe filers and name none. */
const GROUP: readonly RegExp[] = [
  /^\p{Ll}/u,
  new RegExp(String.raw`^(?:[\p{L}’.&-]+ ){0,5}(?:${PEOPLE})$`, "u"),
  new RegExp(
    String.raw`^(?:(?:Current|Former|Retired|Certain|Various|Constitutional|Law|Legal|Medical|Academic|and) )*(?:${PEOPLE}|Members)(?: and (?:${PEOPLE}))? (?:of|on|in|at|from|who|with|for)\b`,
    "u",
  ),
];

/** Whom the words of an entry name; of words that describe a group, the group. */
export function filersNamed(label: string, isPlural: boolean): Filers {
  const words = inMixedCase(asName(label)).replace(/^the (?=\p{Lu})/u, "The ");
  const { names, ...found } = filersIn(words, EMPTY_TABLE);
  const [only, ...others] = names;
  if (others.length > 0) return { names, ...found };
  const states = statesAndOthers(words);
  if (states !== undefined) return states;
  const counted = countedAndNamed(words);
  if (counted !== undefined) return counted;
  if (only === undefined || only.kind !== undefined) return { names, ...found };
  if (isGroup(only.name)) return { names: [], groups: [only.written], hasMore: false };
  return { ...found, names: severalBodies(only.written, isPlural).map(nameOf) };
}

export const isGroup = (words: string): boolean =>
  !HAS_BODY.test(words) && GROUP.some((rule) => rule.test(words.replace(/^the /iu, "")));

/** “Massachusetts, 20 Other States, and the District of Columbia”: States, and how many more. */
function statesAndOthers(words: string): Filers | undefined {
  const parts = enumerated(words).map((part) => part.replace(/^the /iu, ""));
  const groups = parts.filter((part) => countedGroup(part)?.before === "" && /\bStates$/u.test(part));
  const names = parts.filter(isState);
  if (groups.length === 0 || names.length + groups.length < parts.length) return undefined;
  return { names: names.map(nameOf), groups, hasMore: false };
}

/** “Ten California Cities and The County of Orange”: a group, and somebody who is named. */
function countedAndNamed(words: string): Filers | undefined {
  if (countedGroup(words)?.before !== "") return undefined;
  const [, group, name] = /^(.+?) and (?:the )?(\p{Lu}.+)$/iu.exec(words) ?? [];
  if (group === undefined || name === undefined || isGroup(name)) return undefined;
  return { names: [nameOf(name)], groups: [group], hasMore: false };
}

/** Two bodies that “and” joins; or, where the Latin says several, a list of three and more with a comma before its “and”. */
function severalBodies(words: string, isPlural: boolean): readonly string[] {
  const listed = words.split(/, (?:and )?/u);
  if (
    isPlural &&
    /, and /u.test(words) &&
    listed.length > 2 &&
    listed.every((each) => /^(?:the )?\p{Lu}\S+ \S/u.test(each))
  )
    return listed;
  const [one = "", two, ...more] = words.split(" and ");
  if (two === undefined || more.length > 0 || !ENDS_IN_BODY.test(one)) return [words];
  if (!ENDS_IN_BODY.test(two) && !(isPlural && /^the \p{Lu}/iu.test(two))) return [words];
  // “AARP, AARP Foundation and Y Association” are three; of other words with a comma nobody knows.
  const first = one.split(", ");
  if (first.length === 1 || /, (?:Inc\.|LLC)$/u.test(one)) return [one, two];
  return first.every((part) => ENDS_IN_BODY.test(part) || /^\p{Lu}{3,}$/u.test(part))
    ? [...first, two]
    : [words];
}

export function nameOf(words: string): FilerName {
  const name = words.replace(/^the /iu, "").replaceAll("'", "’").trim();
  const kind = kindSaid(name);
  return { name, written: words, ...(kind === undefined ? {} : { kind }) };
}

const KINDS: readonly (readonly [words: RegExp, kind: Kind])[] = [
  [/^United States$/u, "government"],
  [
    /, (?:(?:Acting|Interim|Former) )?(?:Warden|Secretary|Director|Commissioner|Attorney General|Governor|President|Superintendent|Sheriff|Administrator|Judge)\b/u,
    "person",
  ],
  [/^\p{Lu}[\p{L}’-]+ (?:\p{Lu}[\p{L}’.-]* ?)+, (?:(?:\w+ )?Professor\b|Ph\.? ?D\b|J\.? ?D\b)/u, "scholar"],
  [/^\p{Lu}[\p{L}’-]+ (?:\p{Lu}[\p{L}’.-]* ?)+, (?:M\.? ?D|Esq(?:uire)?)\b/u, "person"],
  // An initial in the middle, or “Jr.”.
  [/^\p{Lu}[\p{L}’-]+ (?:\p{Lu}\. ?)+ ?\p{Lu}[\p{L}’-]+(?:,? (?:Jr|Sr|Esq|II|III|IV)\.?)*$/u, "person"],
  [/^(?:\p{Lu}[\p{L}’.-]+ ){1,3}\p{Lu}[\p{L}’-]+,? (?:Jr\.|Sr\.|Esq\.|III)$/u, "person"],
  [/\bnon-?profit\b/iu, "ngo"],
  [
    /^(?:(?:Federal|State) )?(?:Cit(?:y|ies)|Count(?:y|ies)|Town|Village|Borough|State|Commonwealth|Republic|Kingdom) of /u,
    "government",
  ],
  [/^(?:City and County|Government) of /u, "government"],
  [
    /\b(?:District Attorney|Attorney General|Solicitor General|Department of|Public Defender|Sheriff’s Office|Police Department)\b/u,
    "agency",
  ],
  [/\b(?:Governor|Mayor) \p{Lu}\S+ \p{Lu}/u, "person"],
  [/\b(?:Senator|Representative|Congress(?:man|woman)|Speaker of the .+) \p{Lu}\S+ \p{Lu}/u, "lawmaker"],
  [/\b(?:University|School) (?:of|Law)\b|\bUniversity$/u, "organisation"],
];

/** What a name or the title in it says; of “Tim Richardson, Warden” and “Gloria Johnson” that they are persons. */
export const kindSaid = (name: string): Kind | undefined =>
  KINDS.find(([words]) => words.test(name))?.[1] ??
  titledPerson(name)?.kind ??
  (isPersonsName(name) ? "person" : undefined);

export const groupKind = (words: string): Kind | undefined =>
  kindOfGroup(words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));

/** A name that shouts as it would be spoken: “U.S. SENATORS PATTY MURRAY” → “U.S. Senators Patty Murray”. */
export function inMixedCase(words: string): string {
  if (words.length < 12 || /\p{Ll}/u.test(words.replaceAll(/\b(?:and|of|the|et|al)\b/gu, ""))) return words;
  return words
    .replaceAll(/\p{L}[\p{L}’']*/gu, (word) =>
      KEPT.has(word) ? word : LITTLE.has(word) ? word.toLowerCase() : capital(word),
    )
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const KEPT = new Set("U S LLC LLP AFL CIO II III IV NAACP ACLU AARP USA".split(" "));
const LITTLE = new Set("AND OF THE FOR IN ON TO".split(" "));
const capital = (word: string): string => `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
