import type { Proceedings } from "../../model/at.ts";
import type { Brief } from "../../model/model.ts";
import type { Evidence, Side } from "../../schema/facts.ts";
import { PARTS, type Part } from "../../schema/registries/evidence-words.ts";
import { isPartInferred, isSideInferred } from "../../model/certainty.ts";
import { dateInWords } from "./dates.ts";

/** A date, and that it is only inferred where it is: `15 December 2014 (day inferred)`. */
export function dateWithBasis(date: string, evidence: readonly Evidence[]): string {
  return [dateInWords(date), ...dateDoubt(date, evidence).map((doubt) => `(${doubt})`)].join(" ");
}

/** When a brief was filed, and that it is only inferred where it is. */
export const filedInWords = ({ filed, evidence }: Pick<Brief, "filed" | "evidence">): string =>
  filed === undefined ? "date not known" : dateWithBasis(filed, evidence);

/** What stands after a side that all of these briefs are only inferred to back: ` (side inferred)`, else nothing. */
export const sideMark = (
  at: Pick<Proceedings, "positionsOf" | "sidesOf">,
  side: Side,
  briefs: readonly Brief[],
): string => (isSideInferred(at, side, briefs) ? ` (${PARTS.side} inferred)` : "");

/** Those of these parts of a claim that are only inferred, in words: `grouping inferred`. */
export const inferredParts = (evidence: readonly Evidence[], ...parts: readonly Part[]): readonly string[] =>
  parts.filter((part) => isPartInferred(evidence, part)).map((part) => `${PARTS[part]} inferred`);

/** What of a brief on an axis of time is only inferred: its date, who filed it together. */
export const filingDoubts = (brief: Brief): readonly string[] => [
  ...(brief.filed === undefined ? [] : dateDoubt(brief.filed, brief.evidence)),
  ...groupingDoubt(brief),
];

/** That who filed a brief together is only inferred, where it is and its title does not say so already. */
export const groupingDoubt = ({ title, evidence }: Pick<Brief, "title" | "evidence">): readonly string[] =>
  inferredParts(evidence, "grouping").filter((doubt) => !title.includes(doubt));

const dateDoubt = (date: string, evidence: readonly Evidence[]): readonly string[] =>
  isPartInferred(evidence, "date") ? [`${stepOf(date)} inferred`] : [];

/** What a date is precise to. */
function stepOf(date: string): string {
  if (date.includes("/")) return "dates";
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}
