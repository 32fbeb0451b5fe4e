import { RELATIONS, RELATION_NAMES } from "../../../schema/registries/relations.ts";

export type RelationKind = (typeof RELATION_NAMES)[number];
/** What a link becomes: a relation of a kind, or a brief that backs whom it leads to. */
export type LinkMeaning = RelationKind | "backs";

/** Words that say that somebody backed a party before a court. “Supports” does not: newsrooms draw gifts with it. */
const BACKS =
  /^(?:backs|backed|backed by brief|in support of|amic(?:us|i)(?: curiae)?(?: brief)?(?: (?:for|in support of|supporting|backs))?|(?:files?|filed) (?:an? )?(?:amicus )?brief (?:for|in support of))$/u;

/** The kind of a relation that the words of a link give away, the first that fits. */
const RELATION_WORDS: readonly (readonly [words: RegExp, kind: RelationKind])[] = [
  [/\b(?:counsel|attorney|lawyers?|represent(?:s|ed|ation)|representation|legal)\b/u, "counsel"],
  [/\b(?:rul(?:ed|ing)|affirmed|reversed|vacated|remanded|decided)\b/u, "ruled"],
  [/\b(?:appeal(?:s|ed)?|petition(?:s|ed)?|sued|sues|lawsuit)\b/u, "asked"],
  [
    /\b(?:owns?|owned|owner(?:ship)?|subsidiary|parent|holding|member(?:ship)?|part of|hierarchy|division)\b/u,
    "structure",
  ],
  [
    /\b(?:employ(?:s|ed|ee|er|ment)?|works? for|director(?:ship)?|board|chair(?:man)?|ceo|president|position)\b/u,
    "structure",
  ],
  [/\b(?:bill|sponsor(?:s|ed)?|voted|legislation)\b/u, "legislation"],
  [/\b(?:supports?|supported|opposes?|opposed|endorse(?:s|d|ment)?)\b/u, "position"],
  [/\b(?:quoted|reported|press|interview(?:ed)?)\b/u, "press"],
];

/** What a file’s word for a link means, as far as the table knows: a person sees each and can change it. */
export function meaningOf(words: string): LinkMeaning {
  const plain = words
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, " ")
    .trim();
  if (BACKS.test(plain)) return "backs";
  return RELATION_WORDS.find(([pattern]) => pattern.test(plain))?.[1] ?? "context";
}

/** What a link can mean, to be chosen from. */
export const MEANINGS: readonly { readonly value: LinkMeaning; readonly label: string }[] = [
  { value: "backs", label: "A brief that backs somebody" },
  ...RELATION_NAMES.map((value) => ({ value, label: RELATIONS[value].label })),
];
