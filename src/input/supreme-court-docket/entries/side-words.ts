/** Whom an entry says a filing is for. `party` is a name that is to be looked for among the parties. */
export type SaidSide =
  | { readonly for: "top" | "bottom" | "neither" | "several"; readonly words: string }
  | { readonly for: "party"; readonly words: string; readonly party: string };

const SUPPORT =
  /(?:^|[\s,(])(?:as amic\w+(?: curiae)? )?(?<verb>(?:in|I n) (?:partial )?sup\w*\s+of|supporting|in favor of|urging|in opposition to|in opposition(?=\W*$)|opposing|against)\s*(?<what>.*)$/iu;

const ADJECTIVES = String.raw`(?:the |all |both |federal |state |private |public |government |tribal |union |individual |non-?state |cross-)*`;
const TOP = new RegExp(
  String.raw`\b${ADJECTIVES}(?:petitioner|appellant|applicant|plaintiff|movant)s?\b`,
  "iu",
);
const BOTTOM = new RegExp(String.raw`\b${ADJECTIVES}(?:respondent|appellee|defendant)s?\b`, "iu");

/** What is supported, and for whom that is. Of one that opposes it, the other side. The first that matches counts. */
const OBJECTS: readonly (readonly [what: RegExp, side: "top" | "bottom" | "neither"])[] = [
  [/^\W*(?:neither|no|none of the|nor?) ?(?:part|side|of the parties)/iu, "neither"],
  [/^\W*neither\b/iu, "neither"],
  [
    /^\W*(?:affirm(?:ance|ing)?|(?:the )?(?:judgment|decision|ruling|order)s?(?: below)?\b|(?:the )?(?:court|opinion)s? below)/iu,
    "bottom",
  ],
  [/^\W*(?:revers(?:al|ing|e)|vacat(?:ur|ing|e)|remand)/iu, "top"],
  [/^\W*(?:denial|denying|dismissal|(?:the )?(?:brief in )?opposition)/iu, "bottom"],
  [
    /^\W*(?:(?:the |a |an |granting |grant of |motion for |application for |emergency |petitions? for )*)(?:petitions?|certiorari|writ|applications?|stays?|injunction|jurisdiction\w*|rehearing|review)\b/iu,
    "top",
  ],
];

/** The words without whom they support, and whom that is. Words that name no side of any case stay: a name may have them. */
export function withoutSide(words: string): { readonly label: string; readonly side: SaidSide | undefined } {
  const match = SUPPORT.exec(words);
  const side =
    match?.groups === undefined ? undefined : sideOf(match.groups["verb"] ?? "", match.groups["what"] ?? "");
  if (match === null || side === undefined) return { label: words.trim(), side: undefined };
  return { label: words.slice(0, match.index).trim(), side };
}

function sideOf(verb: string, object: string): SaidSide | undefined {
  const opposes = /oppos|against/iu.test(verb);
  const words = `${verb} ${object}`.trim().replace(/[\s.,;)]+$/u, "");
  const what = object.replace(/[\s.,;)]+$/u, "");
  if (what === "") return opposes ? { for: "bottom", words } : undefined;
  const found = OBJECTS.find(([pattern]) => pattern.test(what))?.[1];
  if (found !== undefined) return { for: opposes ? other(found) : found, words };
  const [top, bottom] = [TOP.test(what), BOTTOM.test(what)];
  if (top && bottom) return { for: "several", words };
  if (top || bottom) return { for: opposes === top ? "bottom" : "top", words };
  // Only a capital is a name: “supporting families” is part of one.
  return !opposes && /^in sup/iu.test(verb) && /^\p{Lu}/u.test(what)
    ? { for: "party", words, party: what }
    : undefined;
}

const other = (side: "top" | "bottom" | "neither"): "top" | "bottom" | "neither" =>
  side === "neither" ? side : side === "top" ? "bottom" : "top";
