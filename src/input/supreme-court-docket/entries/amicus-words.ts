import { type SaidSide, withoutSide } from "../../names/said-side.ts";

/** What an entry that speaks of an amicus says. */
export type AmicusWords =
  | {
      /**
       * `brief`: on file. `motion`: for leave to file one. `submitted`: it waits for the Clerk. `refused`: not accepted.
       * `ruling`: on a motion.
       */
      readonly sort: "brief" | "motion" | "submitted" | "refused" | "ruling";
      /** Whom it names as filers, without “et al.”; empty where it names nobody. */
      readonly label: string;
      /** “et al.” */
      readonly hasMore: boolean;
      /** More than one filer, by the Latin: amici. */
      readonly isPlural: boolean;
      readonly side: SaidSide | undefined;
      readonly ruling?: "granted" | "denied" | undefined;
      /** It was taken back, or struck off. */
      readonly isWithdrawn?: boolean;
      /** “supplemental brief”. */
      readonly type?: string | undefined;
      readonly isAppointed: boolean;
    }
  /** It speaks of an amicus and is no filing of one; or nobody knows what it is. */
  | { readonly sort: "other"; readonly why: string };

/** With the slips of the keyboard that stand in dockets: “amcius curaie”, “Breif”. */
const AMIC = "(?:amic(?:us|i|uses|ius|is)|amcius|amcus)";
const AMICUS = String.raw`${AMIC}(?: c[uriae]{4,7}\b)?`;
const rule = (words: string): RegExp =>
  new RegExp(words.replaceAll("AMICUS", AMICUS).replaceAll("BRIEF", "(?:br(?:ie|ei)f|brif)"), "iu");

/** Entries that speak of an amicus and are no filing of one. The first that matches says why. */
const OTHERS: readonly (readonly [words: RegExp, why: string])[] = [
  [/^Argued\b|\bargued the cause\b/iu, "It tells who argued."],
  [
    /\b(?:Blanket )?consents? (?:filed|to the filing|received|of)\b|^(?:Letter|Notice) of consent\b|\bblanket consent\b/iu,
    "It is a consent to briefs.",
  ],
  [
    /\bis (?:hereby )?(?:invited|requested|asked|appointed)\b|\b(?:invites|appoints)\b/iu,
    "It is an invitation or an appointment.",
  ],
  [
    /^(?:Supplemental |Corrected )?(?:Proof|Certificate|Affidavit|Declaration|Notice|Appearance|Errata|Lodging)\b/iu,
    "It is a paper beside a brief.",
  ],
  [
    /^(?:Motions?|Applications?|Requests?)\b.*\b(?:extend|extension|excess|exceed|enlarge|word limit|page limit|printing|lodge|withdraw)\b/iu,
    "It asks about the form or the time of a brief.",
  ],
  [
    /\boral argument\b(?!.*\bleave to file\b)|\bdivided argument\b(?!.*\bleave to file\b)/iu,
    "It is about the oral argument.",
  ],
  [
    /^(?:Supplemental |Reply |Joint |Letter )*(?:briefs?|responses?|reply|replies|oppositions?|letter|memorandum) (?:of|for|from|filed by|in (?:opposition|response|reply|support))\b(?! (?:the )?(?:court.appointed )?amic)(?:(?!(?: as|,) amic).)*\b(?:petitioners?|respondents?|appell(?:ants?|ees?)|applicants?|plaintiffs?|defendants?)\b(?!.*(?:\bas|,) amic)/iu,
    "It is a paper of a party.",
  ],
  [/^(?:Responses?|Reply|Replies|Oppositions?|Objections?)\b/iu, "It is a paper of a party."],
  [
    rule(String.raw`^(?:Letter|Suggestion|Waiver)\b(?! brief\b)(?!.*\bwithdraw(?:ing|s|al)\b.*\bAMICUS)`),
    "It is a letter.",
  ],
];

const MOTION = String.raw`\b(?:motions?|applications?) (?:\([^)]*\) )?`;
const TO_FILE = String.raw`(?:for leave )?to (?:intervene\b.*?\bto )?(?:file|submit|participate|appear|proceed)\b`;

/** How a filing is written. The first that matches has the filers in `filers`, with whatever follows them. */
const FORMS: readonly { readonly sort: "brief" | "motion"; readonly words: RegExp }[] = [
  // Letter of X withdrawing brief filed. Letter withdrawing brief amicus curiae of X received.
  {
    sort: "brief",
    words: rule(
      String.raw`^Letter (?:of|from) (?<filers>(?!counsel\b).+?),? (?<tail>withdraw\w*\b.*?\bAMICUS\b.*)$`,
    ),
  },
  {
    sort: "brief",
    words: rule(
      String.raw`^Letter\b.*?(?<tail>\bwithdraw\w* .*?\bAMICUS(?: BRIEFs?)? (?:of|by|for) (?<filers>.+))$`,
    ),
  },
  // Motion for leave to file amicus brief filed by X.
  {
    sort: "motion",
    words: rule(
      String.raw`${MOTION}${TO_FILE}[^.;]*?\bAMICUS\b(?<between>[^.;]*?)\b(?:filed|submitted) by (?<filers>.+)$`,
    ),
  },
  // Motion of X for leave to file a brief as amicus curiae filed.
  {
    sort: "motion",
    words: rule(String.raw`${MOTION}(?:of|by|from) (?<filers>.+?) ${TO_FILE}(?<tail>.*?\bAMICUS\b.*)$`),
  },
  // Motion for leave to file brief amicus curiae of X filed.
  {
    sort: "motion",
    words: rule(
      String.raw`${MOTION}${TO_FILE}(?: an?| the)?(?: BRIEFs?)? AMICUS(?: BRIEFs?)? (?:of|by|on behalf of) (?<filers>.+)$`,
    ),
  },
  {
    sort: "motion",
    words: rule(String.raw`${MOTION}${TO_FILE}(?<filers>(?<tail>.*?\bAMICUS\b.*))$`),
  },
  // Supplemental brief of X as amicus curiae filed.
  {
    sort: "brief",
    words: rule(
      String.raw`^(?<extra>(?:\w+ ){0,2}?)BRIEFs? (?:of|for|by|from) (?<filers>(?!(?:the )?(?:court.appointed )?amic).+?),? (?:as|,) AMICUS\b(?<tail>.*)$`,
    ),
  },
  {
    sort: "brief",
    words: rule(
      String.raw`^(?<extra>(?:\w+ ){0,2}?)BRIEFs? (?:of|for|by|from) (?<filers>(?!(?:the )?(?:court.appointed )?amic)[^,]+), AMICUS\b(?<tail>.*)$`,
    ),
  },
  // Brief amicus curiae of X filed. Brief of amici curiae X filed. Amicus brief of X submitted.
  {
    sort: "brief",
    words: rule(
      String.raw`^(?<extra>(?:[\w-]+ ){0,2}?)(?:BRIEFs?,?(?: of| for)?(?: the)?(?<appointed> court.appointed)? AMICUS|AMICUS (?:letter )?BRIEFs?)(?: (?:BRIEFs? )?(?:filed )?(?:of|for|by|from|on behalf of)\b|,|:)?(?: (?:the )?court.appointed)?(?: AMICUS)? (?<filers>.+)$`,
    ),
  },
];

/** What ends the name of the filers. */
const END =
  /\s*(?:\bin Nos?\. [\dAMO-]+(?:(?:,| and|, and) [\dAMO-]+)*(?=\s*(?:$|[.(]|filed\b))|\bin response to\b|\b(?:(?:was|were|is|are|has been|have been) )?(?:filed|submitted|received|not accepted for filing|lodged|granted|denied|dismissed|withdrawn|stricken)\b(?! by\b)|VIDED\b|\(\(?(?:Distributed|Circulated|also |in \d|\d\d-\d|due\b|re-?submitted|re-?printed|corrected|to be |statement of costs)|CIRCULATED\b|DISTRIBUTED\b)/iu;
const MORE = /(?:\s*[,;]\s*|\s+|(?<=\w))et\.? ?a[lt]\b\.?,?/iu;

const SPEAKS = rule(String.raw`\b${AMIC}\b`);

/** What an entry says of an amicus; nothing where it does not speak of one. */
export function amicusWords(text: string): AmicusWords | undefined {
  if (!SPEAKS.test(text)) return undefined;
  const other = OTHERS.find(([words]) => words.test(text));
  if (other !== undefined) return { sort: "other", why: other[1] };
  for (const { sort, words } of FORMS) {
    const groups = words.exec(text)?.groups;
    if (groups !== undefined) return filingIn(text, sort, groups);
  }
  return { sort: "other", why: "It speaks of an amicus in words that no rule knows. Read it." };
}

type Groups = Readonly<Record<string, string | undefined>>;

function filingIn(text: string, sort: "brief" | "motion", groups: Groups): AmicusWords {
  const written = groups["filers"] ?? "";
  const end = written.search(END);
  const all = end < 0 ? written : written.slice(0, end);
  // A motion that names nobody has its own words where the name would be.
  const named = groups["tail"] === written ? "" : all;
  const after = `${groups["between"] ?? ""}${groups["tail"] ?? ""}${end < 0 ? "" : written.slice(end)}`;
  const { label, side } = sided(named, after);
  const isAppointed = groups["appointed"] !== undefined || /\bcourt.appointed\b/iu.test(text);
  const rest = groups["tail"] ?? written;
  return {
    sort: sortOf(sort, rest),
    label: trimmed(label.replace(MORE, "")),
    hasMore: MORE.test(label),
    isPlural: /\bamici\b/iu.test(text),
    side,
    ruling: rulingIn(rest),
    isWithdrawn: /\bwithdr(?:awn|awing|aws|awal)\b|\bstricken\b/iu.test(rest),
    type: /\bsupplemental\b/iu.test(groups["extra"] ?? "") ? "supplemental brief" : undefined,
    isAppointed,
  };
}

/** Whom it supports stands behind the name, or behind the verb: “filed in support of respondents”. */
function sided(
  named: string,
  after: string,
): { readonly label: string; readonly side: SaidSide | undefined } {
  const within = withoutSide(` ${named}`);
  return within.side === undefined ? { label: named, side: withoutSide(after).side } : within;
}

function sortOf(
  form: "brief" | "motion",
  rest: string,
): "brief" | "motion" | "submitted" | "refused" | "ruling" {
  if (/\bnot accepted\b|\bstricken\b|\bwithdr(?:awn|awing|aws|awal)\b|\breturned\b/iu.test(rest))
    return "refused";
  if (form === "motion") return rulingIn(rest) === undefined ? "motion" : "ruling";
  return /\b(?:submitted|received|lodged)\b/iu.test(rest) && !/\bfiled\b/iu.test(rest)
    ? "submitted"
    : "brief";
}

function rulingIn(rest: string): "granted" | "denied" | undefined {
  const [, word] = /\b(granted|denied|dismissed)\b/iu.exec(rest) ?? [];
  if (word === undefined) return undefined;
  return word.toLowerCase() === "granted" ? "granted" : "denied";
}

const trimmed = (label: string): string =>
  label
    .replaceAll("'", "’")
    .replace(/^\s*(?:the )?amic(?:us|i) curiae\s+/iu, "")
    .replace(/^[\s,:;]+|[\s,;:(]+$/gu, "")
    .replace(/\.$/u, (stop, at: number, all: string) =>
      /\b(?:Inc|Co|Corp|Ltd|L\.P|P\.C|Jr|Sr|Esq|\w)$/u.test(all.slice(0, at)) ? stop : "",
    );
