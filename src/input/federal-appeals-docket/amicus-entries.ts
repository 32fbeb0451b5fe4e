import { type SaidSide, withoutSide } from "../names/said-side.ts";
import type { AppealsDocket, AppealsEntry } from "./docket.ts";

/** An entry that puts a brief of an amicus on file. */
export interface AppealsFiling {
  readonly entry: AppealsEntry;
  /** Whom it names, in its own words. */
  readonly label: string;
  readonly side: SaidSide | undefined;
}

const BRIEF = /\bamic(?:us|i)\b[^.]*\bbrief\b|\bbrief\b[^.]*\bamic(?:us|i)\b/iu;
/** Entries that speak of such a brief and file none. */
const NO_BRIEF: readonly (readonly [words: RegExp, why: string])[] = [
  [/^(?:\W*)?(?:COURT DELETED|INCORRECT ENTRY|DELETED)/iu, "The court has deleted it."],
  [/^\W*(?:DEFECTIVE|NOTICE OF DEFICIEN|DEFICIEN)/iu, "The court did not accept it as it was."],
  [
    /^\W*MOTION|\bmotion\b[^.]*\bfor leave\b/iu,
    "A motion; the brief itself has an entry of its own once it is filed.",
  ],
  [
    /^\W*(?:ORDER|RULING|LETTER|NOTICE|CLERK|RESPONSE|REPLY|OPPOSITION)\b/iu,
    "It is about a brief and files none.",
  ],
  [
    /appearance|corporate disclosure|oral argument|paper copies|received \d+/iu,
    "It is about a brief and files none.",
  ],
];

/** Who filed it, in the words of the circuits. */
const LABELS: readonly RegExp[] = [
  /\bon behalf of (?:amic(?:us|i)(?: curiae)? )?(.+?)(?=,? FILED\b|,? with (?:the )?(?:parties|consent)|\. |$)/iu,
  /\b(?:filed|submitted|tendered)(?: for (?:filing|review)[^.]*?)? (?:by|for) (?:amic(?:us|i)(?: curiae)? )?(.+?)(?=,? with (?:the )?(?:parties|consent)|\. |$)/iu,
  /\bbrief (?:of|for) (?:amic(?:us|i)(?: curiae)? )?(.+?)(?= filed\b|\. |$)/iu,
  /\bamic(?:us|i)(?: curiae)?[ ,]+(.+?)(?= filed\b|\. |$)/iu,
];

/** Every entry once: what it files, or why it files no brief of an amicus. */
export function amicusFilings({ entries }: AppealsDocket): {
  readonly filings: readonly AppealsFiling[];
  readonly skipped: readonly { readonly entry: AppealsEntry; readonly why: string }[];
} {
  const read = entries.map((entry) => filingOf(entry));
  return {
    filings: read.filter((each) => "label" in each),
    skipped: read.filter((each) => "why" in each),
  };
}

function filingOf(
  entry: AppealsEntry,
): AppealsFiling | { readonly entry: AppealsEntry; readonly why: string } {
  const words = withoutMarks(entry.text);
  if (!BRIEF.test(words)) return { entry, why: OTHERWISE };
  const why = NO_BRIEF.find(([pattern]) => pattern.test(words))?.[1];
  if (why !== undefined) return { entry, why };
  const label = LABELS.flatMap((pattern) => pattern.exec(words)?.[1] ?? [])[0] ?? "";
  const read = withoutSide(label);
  // The side may stand behind the name and the word “filed”.
  const side =
    read.side ??
    withoutSide(/\b(?:in support|supporting|urging)\b.*?(?=\. |$)/iu.exec(words)?.[0] ?? "").side;
  return { entry, label: read.label.replace(/^[\s,]+|[\s,.]+$/gu, ""), side };
}

const OTHERWISE = "It files no brief of an amicus.";

/** Without what the court’s program puts at the end: “[22-5459] (JG) [Entered: 04/18/2023 06:43 PM]”. */
export const withoutMarks = (text: string): string =>
  text
    .replaceAll(/\s*\[(?:Entered:[^\]]*|\d{2}-\d+[^\]]*|Edited[^\]]*|\d{7,})\]/gu, "")
    .replace(/\s*\([A-Z]{2,4}\)\s*$/u, "")
    .replaceAll(/\s*Certificate of Service:\s*[\d/]+\.?/giu, "")
    .trim();
