import { ANSWERING, BRINGING, opponentOf } from "../../schema/registries/titles.ts";

/** Whom a docket or a title says that a brief is for. */
export interface SaidSide {
  /** `top` brings the matter, `bottom` answers; `party` is a name that is to be looked for among the parties. */
  readonly for: "top" | "bottom" | "neither" | "several" | "party";
  /** The words that say it, to the end. */
  readonly words: string;
  /** The title of whom they support, `appellee`; by what they ask for that of whoever would ask it. */
  readonly title: string | undefined;
  /** The name that they give; empty where they give none. */
  readonly party: string;
  /** It was concluded: from what is asked, or from whom it opposes. */
  readonly isInferred: boolean;
}

/** Words without those of a side. */
export interface WithoutSide {
  readonly label: string;
  /** What follows the words that are known. */
  readonly after: string;
  readonly side: SaidSide | undefined;
}

const VERB =
  /(?:^|[\s,(])(?:as amic\w+(?: curiae)? )?(?<verb>(?:in|I n) (?:partial )?sup\w*\s+of|supporting|in favor of|on behalf of|urging|in opposition to|in opposition(?=\W*$)|opposing|against|for(?= (?:reversal|vacatur|certiorari|affirmance)\b))(?=\W|$)/giu;

/** Titles of the table that name somebody else as well. */
const NAMES_TOO: readonly string[] = ["government", "prosecution", "defender", "accused", "relator"];
const titled = (titles: readonly string[]): string =>
  titles.filter((title) => !NAMES_TOO.includes(title)).join("|");
// Of “Defendants-Appellees” the last word is what they are here.
const TITLE = new RegExp(
  String.raw`\b(?:(?<top>${titled(BRINGING)})|(?<bottom>${titled(ANSWERING)}))(?:s|\(s\))?(?![\w-])`,
  "giu",
);

/** What is supported, and for whom that is. Of one that opposes it, the other side. The first that matches counts. */
const OBJECTS: readonly (readonly [what: RegExp, side: "top" | "bottom" | "neither"])[] = [
  [/^\W*(?:neither|no|none of the|nor?) ?(?:part(?:y|ies)|side|of the parties)/iu, "neither"],
  [/^\W*neither\b/iu, "neither"],
  [
    /^\W*(?:affirm(?:ance|ing)?|(?:the )?(?:judge?ment|decision|ruling|order)s?(?: below)?\b|(?:the )?(?:court|opinion)s? below)/iu,
    "bottom",
  ],
  [/^\W*(?:revers(?:al|ing|e)|vacat(?:ur|ing|e)|remand)/iu, "top"],
  [/^\W*(?:denial|denying|dismissal|(?:the )?(?:brief in )?opposition)/iu, "bottom"],
  [
    /^\W*(?:(?:the |a |an |granting |grant of |motion for |application for |emergency |petitions? for )*)(?:petitions?|certiorari|writ|applications?|stays?|injunction|jurisdiction\w*|rehearing|review)\b/iu,
    "top",
  ],
];

/**
 * The words without whom they support, and whom that is: what names a party counts before what asks for something. Words
 * that name no side of any case stay, for a name may have them: Citizens Against Waste.
 */
export function withoutSide(words: string): WithoutSide {
  const verbs = [...words.matchAll(VERB)];
  const said = verbs.flatMap((verb, n) => {
    const side = sideOf(words, verb, verbs[n + 1]?.index ?? words.length);
    return side === undefined ? [] : [{ ...side, label: words.slice(0, verb.index).trim() }];
  });
  const [first] = said;
  if (first === undefined) return { label: words.trim(), after: "", side: undefined };
  const { side, after } = said.find((each) => !each.side.isInferred) ?? first;
  return { label: first.label, after, side };
}

interface Said {
  readonly side: SaidSide;
  readonly after: string;
}

function sideOf(all: string, verb: RegExpExecArray, next: number): Said | undefined {
  const begin = verb.index + verb[0].length;
  const [object, word] = [all.slice(begin, next), verb.groups?.["verb"] ?? ""];
  const opposes = /oppos|against/iu.test(word);
  const found = askedIn(object, opposes) ?? titledIn(object, opposes) ?? namedIn(object, word);
  if (found === undefined) return undefined;
  const words = `${word} ${all.slice(begin).trim()}`.trim().replace(/[\s.,;)]+$/u, "");
  return { side: { title: undefined, party: "", words, ...found }, after: all.slice(begin + found.length) };
}

/** A side, and how much of the object is known words. */
type Found = Pick<SaidSide, "for" | "isInferred"> & Partial<SaidSide> & { readonly length: number };

function askedIn(object: string, opposes: boolean): Found | undefined {
  if (!/\w/u.test(object)) return opposes ? concluded("bottom", 0) : undefined;
  for (const [pattern, end] of OBJECTS) {
    const length = pattern.exec(object)?.[0].length;
    if (length === undefined) continue;
    return end === "neither"
      ? { for: end, isInferred: false, length }
      : concluded(opposes ? OTHER[end] : end, length);
  }
  return undefined;
}

const OTHER = { top: "bottom", bottom: "top" } as const;

/** Who asks for a thing is called here by the title of the Supreme Court. */
const concluded = (end: "top" | "bottom", length: number): Found => ({
  for: end,
  title: end === "top" ? "petitioner" : "respondent",
  isInferred: true,
  length,
});

function titledIn(object: string, opposes: boolean): Found | undefined {
  const titles = [...object.matchAll(TITLE)];
  const [first] = titles;
  if (first === undefined) return undefined;
  const word = (first.groups?.["top"] ?? first.groups?.["bottom"] ?? "").toLowerCase();
  const ends = new Set(titles.map(({ groups }) => (groups?.["top"] === undefined ? "bottom" : "top")));
  const [end = "top", another] = ends;
  return {
    for: another === undefined ? (opposes ? OTHER[end] : end) : "several",
    title: opposes ? opponentOf(word) : word,
    isInferred: opposes,
    length: first.index + first[0].length,
  };
}

/** Only a capital is a name: “supporting families” is part of one. */
function namedIn(object: string, verb: string): Found | undefined {
  const party = object.trim().replace(/[\s.,;)]+$/u, "");
  return /^(?:in|I n)\s.*sup/iu.test(verb) && /^\p{Lu}/u.test(party)
    ? { for: "party", party, isInferred: false, length: object.length }
    : undefined;
}
