import { type WithoutSide, withoutSide } from "../names/said-side.ts";

/** What the title of a paper says, as Westlaw and the covers of briefs have it. */
export interface BriefTitle {
  /** Whether it is an amicus’s: a party’s brief and a reply are not. Of a title that breaks off nobody can tell. */
  readonly isAmicus: boolean | "unclear";
  /** Whom it names as filers, in its own words; empty where it names nobody. */
  readonly filers: string;
  /** More than one filer, by the Latin: amici. */
  readonly isPlural: boolean;
  /** A title of a party, or “neither”; nothing where the title says no side. */
  readonly side: string | undefined;
  /** The side was concluded: from what is asked, or from whom it opposes. */
  readonly isInferred: boolean;
}

const PARTY = "petitioner|respondent|appellant|appellee|plaintiff|defendant|applicant|movant";
const AMICUS = /\bamic(?:us|i)(?: curiae)?\b/iu;

/** A paper of a party, or one about another paper. */
const OTHER =
  /^(?:petitioner|respondent|appellant|appellee|plaintiff|defendant)|^(?:supplemental |joint )?repl(?:y|ies)\b|^(?:response|opposition|objection)/iu;
/** What an amicus’s brief is called too, by its beginning alone. */
const OF_SOMEBODY = new RegExp(String.raw`^briefs? (?:of|for|on behalf of) (?!(?:the )?(?:${PARTY}))`, "iu");
const LEADING =
  /^(?:(?:corrected|supplemental|amended|joint|motion for leave to file(?: an?)?|unopposed|and)\s+)*(?:briefs?|memorand(?:um|a)|letter(?: brief)?|statement)?\s*/iu;
const LINKING =
  /^(?:[,:.;]|(?:as|an?|the|of|for|by|on behalf of|from|filed by|submitted by)(?=[\s:]|$))\s*/iu;

/** Reads a title. What is known as no part of a name is taken away, and the rest are the filers in its words. */
export function briefTitle(title: string): BriefTitle {
  const words = title.replaceAll(/\s+/gu, " ").replaceAll("'", "’").trim();
  const isSaid = AMICUS.test(words) && !OTHER.test(words);
  const isAmicus = isSaid || (OF_SOMEBODY.test(words) && "unclear");
  const isPlural = /\bamici\b/iu.test(words);
  const without = withoutSide(words);
  // In a title every word has a capital, so that one proves no name.
  if (without.side === undefined || without.side.for === "party")
    return { isAmicus, filers: filersIn(words), isPlural, side: undefined, isInferred: false };
  const { for: end, title: bearer, isInferred } = without.side;
  const side = end === "neither" ? end : bearer;
  return { isAmicus, filers: filersIn(around(without)), isPlural, side, isInferred };
}

/** What stands around the words of a side. After them a title may name the party itself, or at last the filers: “for …”. */
function around({ label, after }: WithoutSide): string {
  const filers = /^\s*,?\s*(?:for|of|by)\s+(.+)$/iu.exec(after)?.[1];
  return filers === undefined ? label : `${label} ${filers}`;
}

/** The words without those that every title has. */
function filersIn(words: string): string {
  const bare = words
    .replace(LEADING, "")
    .replaceAll(/\s*[,.]?\s*\b(?:as\s+)?(?:an\s+)?amic(?:us|i)(?: curiae)?\b\s*[,.]?/giu, " ")
    .replaceAll(/\s+/gu, " ");
  let rest = bare.trim();
  for (let shorter = rest.replace(LINKING, ""); shorter !== rest; shorter = rest.replace(LINKING, ""))
    rest = shorter;
  return rest.replace(/[\s,.:;]+$/u, (end) =>
    /^\.$/u.test(end) && /\b(?:Inc|Co|Corp|Ltd|Assn|Jr)$/u.test(rest.slice(0, -1)) ? "." : "",
  );
}
