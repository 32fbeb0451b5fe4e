import { daysAfter, inWords, lastDay } from "../supreme-court-docket/entries/calendar.ts";
import type { AppealsFiling } from "./amicus-entries.ts";
import type { AppealsDocket, AppealsEntry } from "./docket.ts";

export type AppealsSide = "top" | "bottom";

/** Whom a filing backs, and how that is known. */
export interface AppealsSided {
  readonly backs: AppealsSide | "neither" | "not-stated";
  readonly basis: "said" | "inferred" | "unknown";
  readonly reason: string;
  readonly from?: AppealsEntry;
}

const PRINCIPAL =
  /^\W*(?:(?:CORRECTED|PRINCIPAL|OPENING|PROOF|FINAL|FIRST|SECOND) )*(APPELLANT|APPELLEE|PETITIONER|RESPONDENT)(?:S|'S|’S|S'|S’)? (?:(?:principal|opening|answering|proof|initial) )?BRIEF\b|^\W*BRIEF(?: of| for|, on behalf of| filed by| filed for) (?:the )?(appellant|appellee|petitioner|respondent)/iu;

/**
 * Sides by the docket’s words, else by Rule 29(a)(6): whoever supports a party files within seven days of that party’s
 * principal brief, and whoever supports neither within seven days of the appellant’s.
 */
export function appealsSides({ entries }: AppealsDocket): (filing: AppealsFiling) => AppealsSided {
  const briefs = entries.flatMap((entry) => {
    const [, one, other] = PRINCIPAL.exec(entry.text) ?? [];
    const who = (one ?? other ?? "").toLowerCase();
    if (who === "") return [];
    return [
      { entry, of: who === "appellant" || who === "petitioner" ? ("top" as const) : ("bottom" as const) },
    ];
  });
  const first = (of: AppealsSide) => briefs.find((brief) => brief.of === of)?.entry;
  const [top, bottom] = [first("top"), first("bottom")];
  return ({ entry: { date }, side }) => {
    if (side?.for === "top" || side?.for === "bottom" || side?.for === "neither")
      return { backs: side.for, basis: "said", reason: `The docket says “${side.words}”.` };
    const isTop = top !== undefined && isWithin(top.date, date);
    const isBottom = bottom !== undefined && isWithin(bottom.date, date);
    if (isTop && !isBottom) return within("top", "appellant", top, date, NEITHER_TOO);
    if (isBottom && !isTop) return within("bottom", "appellee", bottom, date, "");
    return { backs: "not-stated", basis: "unknown", reason: whyUnknown(date, isTop && isBottom) };
  };
}

const isWithin = (from: string, date: string): boolean => date >= from && date <= lastDay(daysAfter(from, 7));

const NEITHER_TOO = " A brief for neither party has the same days.";

const within = (
  backs: AppealsSide,
  called: string,
  from: AppealsEntry,
  date: string,
  also: string,
): AppealsSided => ({
  backs,
  basis: "inferred",
  reason: `Filed ${inWords(date)}, within seven days of the ${called}’s brief of ${inWords(from.date)}. Rule 29 of appellate procedure gives those days to who supports the ${called}.${also}`,
  from,
});

const whyUnknown = (date: string, isBoth: boolean): string =>
  isBoth
    ? `The day of filing tells no side: both parties’ briefs were filed within the seven days before ${inWords(date)}.`
    : `The day of filing tells no side: no party’s brief was filed within the seven days before ${inWords(date)}.`;
