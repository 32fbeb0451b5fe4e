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

interface SideRule {
  readonly words: RegExp;
  /** The side that the words say; without it the party that they name. */
  readonly side?: string;
  readonly isInferred?: boolean;
}

/** The first that matches says the side. */
const SIDES: readonly SideRule[] = [
  {
    words: /\s*,?\s*\b(?:in support of|supporting|on behalf of) (?:neither|no) (?:party|side)\b/iu,
    side: "neither",
  },
  {
    words: new RegExp(
      String.raw`\s*,?\s*\b(?:in support of|in favor of|supporting|on behalf of) (?:the )?(?:\w+-)?(${PARTY})(?:s|\(s\))?\b`,
      "iu",
    ),
  },
  {
    words: /\s*,?\s*\b(?:in support of|supporting|urging|for) (?:reversal|vacatur|certiorari)\b/iu,
    side: "petitioner",
    isInferred: true,
  },
  {
    words:
      /\s*,?\s*\b(?:in support of|supporting|urging|for) (?:affirmance|(?:the )?judge?ment(?: below)?)\b/iu,
    side: "respondent",
    isInferred: true,
  },
];

const OPPOSITION = new RegExp(String.raw`\s*,?\s*\bin opposition to (?:the )?(${PARTY})s?\b`, "iu");
const OPPONENTS: Readonly<Record<string, string>> = {
  petitioner: "respondent",
  respondent: "petitioner",
  appellant: "appellee",
  appellee: "appellant",
  plaintiff: "defendant",
  defendant: "plaintiff",
};

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
  const { rest, side, isInferred } = withoutSide(words);
  return { isAmicus, filers: filersIn(rest), isPlural: /\bamici\b/iu.test(words), side, isInferred };
}

interface Sided {
  readonly rest: string;
  readonly side: string | undefined;
  readonly isInferred: boolean;
}

function withoutSide(words: string): Sided {
  for (const { words: pattern, side, isInferred = false } of SIDES) {
    const found = pattern.exec(words);
    if (found) return { rest: around(words, found), side: side ?? found[1]?.toLowerCase(), isInferred };
  }
  const opposed = OPPOSITION.exec(words);
  const whom = opposed?.[1]?.toLowerCase() ?? "";
  if (opposed === null || !Object.hasOwn(OPPONENTS, whom))
    return { rest: words, side: undefined, isInferred: false };
  return { rest: around(words, opposed), side: OPPONENTS[whom], isInferred: true };
}

/** What stands around the words of a side. After them a title may name the party itself, or at last the filers: “for …”. */
function around(words: string, { 0: said, index }: RegExpExecArray): string {
  const [before, after] = [words.slice(0, index), words.slice(index + said.length)];
  const filers = /^\s*,?\s*(?:for|of|by)\s+(.+)$/iu.exec(after)?.[1];
  return filers === undefined ? before : `${before} ${filers}`;
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
