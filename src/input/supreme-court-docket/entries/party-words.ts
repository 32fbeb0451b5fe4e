import { isoDate } from "../formats/fields.ts";
import type { Party } from "../docket.ts";

/** What an entry says of the course of the case, apart from amici. One entry may say several things. */
export type Step =
  /** The paper that opened the case, and when a response was due. */
  | { readonly is: "opened"; readonly due: string | undefined }
  /** The Court called for a response, due on a day. */
  | { readonly is: "response called for"; readonly due: string | undefined }
  /** More time for the response. */
  | { readonly is: "response extended"; readonly due: string }
  /** A brief against the petition. */
  | { readonly is: "opposed" }
  /** The Solicitor General was asked what the United States thinks. */
  | { readonly is: "government invited" }
  /** The case will be heard. */
  | { readonly is: "taken" }
  /** It will not. */
  | { readonly is: "refused" }
  /** The brief of a party, or in an original case its motion. `backs` is the other side where the brief says so. */
  | { readonly is: "brief"; readonly of: Party; readonly backs: Party }
  | { readonly is: "motion"; readonly of: Party; readonly backs: Party }
  | { readonly is: "brief due"; readonly of: Party; readonly due: string }
  | { readonly is: "decided"; readonly text: string; readonly for: Party | undefined };

const DATE = String.raw`([A-Z][a-z]+\.? \d{1,2}, \d{4})`;
const TOP_WORDS = String.raw`(?:petitioner|appellant|applicant|plaintiff)`;
const BOTTOM_WORDS = String.raw`(?:respondent|appellee|defendant)`;
const PARTY_WORDS = String.raw`(?:${TOP_WORDS}|${BOTTOM_WORDS})`;

const OPENED =
  /^(?:Petition for (?:a |an )?(?:extraordinary )?writs? of .*filed|Petition for .*\bfiled|Statement as to jurisdiction filed|Jurisdictional statement filed|Motion for leave to file (?:a )?bill of complaint.* filed|Application .*submitted|Motion \(\d\dM\d+\).*filed)/iu;
const ASKED = /^(?:Response|Answer)\b.*\brequested\b/iu;
const EXTENDED = /\b(?:extend(?:ed|ing)?|extension)\b/iu;
const ONLY_ASKED =
  /\bsubmitted to\b|^(?:Motion|Application|Request|Letter)\b(?!.*\b(?:granted|is extended)\b)/iu;
const PARTY_BRIEF = new RegExp(
  String.raw`^(?:Joint |Opening |Corrected |Principal |Merits )*briefs? (?:on the merits )?(?:of|for|filed by) (?:the )?(?:[\w-]+ ){0,3}?(${PARTY_WORDS})s?\b(.*)$`,
  "iu",
);
const PARTY_MOTION = new RegExp(
  String.raw`^(?:Cross-)?(?:motions?|exceptions?|answer|brief)\b.*\b(?:of|by) (?:the )?(${PARTY_WORDS})s?\b`,
  "iu",
);
const BRIEF_DUE = new RegExp(
  String.raw`\b(${PARTY_WORDS})s?['’]?s? brief[^.]*?(?:to and including|on or before|until|due(?: on)?|by) ${DATE}`,
  "giu",
);
const TAKEN =
  /\b(?:petitions?|certiorari)\b[^.;]{0,120}?\b(?:is |are )?granted\b|\bprobable jurisdiction (?:is )?noted\b|\bjurisdiction\b[^.;]*\bpostponed\b|\bbill of complaint (?:is )?granted\b/iu;
const REFUSED =
  /\b(?:petitions?|certiorari|bill of complaint|appeal)\b[^.;]{0,80}?\b(?:is |are )?(?:denied|dismissed)\b|^Application\b.*\bdenied\b/iu;
/** In an original case there is no judgment below: what the opinion did stands before the name of who wrote it. */
const OPINION = /^(.+?)\.\s+(?:[A-Z][\w’'-]+, (?:C\. )?J\.,|Justice \w+) delivered the opinion\b/u;
const DECIDED =
  /\bjudgments?\b(?:(?! of the\b)[^.;])*?\b(?:affirmed|reversed|vacated)\b[^.;]*|\bdismissed as improvidently granted\b/iu;

/** What an entry that is no filing of an amicus says of the course of the case. */
export function stepsIn(text: string): readonly Step[] {
  const isRehearing = /\brehearing\b/iu.test(text);
  return [
    ...(OPENED.test(text) && !isRehearing
      ? [{ is: "opened", due: dateAfter(text, String.raw`\bdue(?: on)?`) } as const]
      : []),
    ...(ASKED.test(text)
      ? [{ is: "response called for", due: dateAfter(text, String.raw`\bdue(?: on)?|\bby`) } as const]
      : []),
    ...extensionIn(text),
    ...(/\bSolicitor General is invited\b|\bis invited to file a brief\b.*\bUnited States\b/iu.test(text)
      ? [{ is: "government invited" } as const]
      : []),
    ...partyPaper(text),
    ...[...text.matchAll(BRIEF_DUE)].flatMap(dueIn),
    ...(isRehearing ? [] : endIn(text)),
  ];
}

const dateAfter = (text: string, words: string): string | undefined =>
  isoDate(new RegExp(String.raw`(?:${words}),?:? ${DATE}`, "iu").exec(text)?.[1] ?? "");

function extensionIn(text: string): readonly Step[] {
  if (
    !EXTENDED.test(text) ||
    ONLY_ASKED.test(text) ||
    !/\bresponses?\b|\bbriefs? in opposition\b/iu.test(text)
  )
    return [];
  const due = dateAfter(text, String.raw`to and including|until`);
  return due === undefined ? [] : [{ is: "response extended", due }];
}

function partyPaper(text: string): readonly Step[] {
  const [, title, rest = ""] = PARTY_BRIEF.exec(text) ?? [];
  if (title !== undefined) {
    if (/\bin opposition\b|\bopposing\b|\bin response to\b/iu.test(rest)) return [{ is: "opposed" }];
    if (!/\bfiled\b/iu.test(rest) || /\bnot accepted\b/iu.test(rest)) return [];
    return [{ is: "brief", of: partyOf(title), backs: backedBy(title, rest) }];
  }
  if (/^(?:motion to dismiss|memorandum|response|opposition)\b.*\bfiled\b/iu.test(text))
    return [{ is: "opposed" }];
  const [, mover] = PARTY_MOTION.exec(text) ?? [];
  if (mover === undefined || /\bnot accepted\b|\bextend\b|\bgranted\b|\bdenied\b/iu.test(text)) return [];
  return [{ is: "motion", of: partyOf(mover), backs: partyOf(mover) }];
}

/** Respondents may write for the petitioner, and then keep the petitioner’s days. */
function backedBy(title: string, rest: string): Party {
  if (
    new RegExp(
      String.raw`\b(?:in support of|supporting) (?:the )?(?:${TOP_WORDS}|reversal|vacatur)`,
      "iu",
    ).test(rest)
  )
    return "top";
  if (
    new RegExp(String.raw`\b(?:in support of|supporting) (?:the )?(?:${BOTTOM_WORDS}|affirmance)`, "iu").test(
      rest,
    )
  )
    return "bottom";
  return partyOf(title);
}

const partyOf = (title: string): Party => (new RegExp(TOP_WORDS, "iu").test(title) ? "top" : "bottom");

function dueIn([, title = "", written = ""]: readonly string[]): readonly Step[] {
  const due = isoDate(written);
  return due === undefined ? [] : [{ is: "brief due", of: partyOf(title), due }];
}

function endIn(text: string): readonly Step[] {
  if (/^Motions?\b(?!.*\b(?:petition|certiorari|bill of complaint)\b)/iu.test(text)) return [];
  const decision = DECIDED.exec(text)?.[0] ?? OPINION.exec(text)?.[1];
  const steps: Step[] = [];
  if (TAKEN.test(text) && !/\bextend(?:ing|ed)?\b/iu.test(text)) steps.push({ is: "taken" });
  else if (REFUSED.test(text) && decision === undefined) steps.push({ is: "refused" });
  if (decision !== undefined) steps.push({ is: "decided", text: decision.trim(), for: winnerOf(decision) });
  return steps;
}

function winnerOf(decision: string): Party | undefined {
  if (/\bin part\b/iu.test(decision)) return undefined;
  const [affirmed, undone] = [/\baffirmed\b/iu, /\b(?:reversed|vacated)\b/iu].map((word) =>
    word.test(decision),
  );
  if (affirmed === undone) return undefined;
  return affirmed ? "bottom" : "top";
}
