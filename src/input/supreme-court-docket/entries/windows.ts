import type { Entry, Party } from "../docket.ts";
import { daysAfter, daysBetween, inWords, lastDay } from "./calendar.ts";
import { type Course, allOf } from "./course.ts";

/** A side that no words state, or why none can be told, with the entry from whose day that is concluded. */
export interface Inference {
  readonly side: Party | undefined;
  readonly reason: string;
  readonly from?: Entry | undefined;
}

/** How each party of a docket is called: “petitioner”, “respondents”. */
export type PartyWords = Readonly<Record<Party, string>>;

const NO_SIDE = "Its day does not tell";

/** From this day on an amicus has its own days after the party that it supports; before, both had the same. */
const OWN_DAYS = "2007-10-01";

/**
 * Concludes a side from the day of a filing (Rule 37): who supports a party files by a day that follows from that
 * party’s paper. A day that both sides had concludes nothing.
 */
export function inferredSide(
  date: string,
  isMerits: boolean,
  isGovernment: boolean,
  course: Course,
  called: PartyWords,
): Inference {
  const invited = allOf(course.steps, "government invited").find(({ entry }) => entry.date <= date);
  if (isGovernment && invited !== undefined && !isMerits)
    return {
      side: undefined,
      reason: `The Court invited the United States to give its view on ${inWords(invited.entry.date)}; which side that is, only the brief says.`,
      from: invited.entry,
    };
  return STAGE_RULES[isMerits ? "merits" : course.sort](date, course, called);
}

type StageRule = (date: string, course: Course, called: PartyWords) => Inference;

const STAGE_RULES: Readonly<Record<Course["sort"] | "merits", StageRule>> = {
  merits: meritsSide,
  petition: petitionSide,
  original: originalSide,
  application: () => ({
    side: undefined,
    reason: `${NO_SIDE} a side: on an application both sides file as soon as they can.`,
  }),
  motion: () => ({ side: undefined, reason: `${NO_SIDE} a side on a motion.` }),
  part: () => ({ side: undefined, reason: `${NO_SIDE} a side without the rest of the docket.` }),
};

/** Before the case is taken: who asks the Court to take it has 30 days, who opposes as long as the response. */
function petitionSide(date: string, course: Course, called: PartyWords): Inference {
  const { opened, docketed, steps } = course;
  const calls = [...(opened === undefined ? [] : [opened]), ...allOf(steps, "response called for")].filter(
    ({ due }) => due !== undefined,
  );
  const call = calls.find(({ due = "" }) => date <= due);
  if (call !== undefined)
    return forTop(call.entry, `by ${inWords(call.due ?? "")}, the day a response was due`, date, called);
  const start = docketed ?? opened?.entry.date;
  if (calls.length === 0 && start !== undefined && date <= lastDay(daysAfter(start, 30)))
    return forTop(
      opened?.entry,
      `within 30 days of ${inWords(start)}, when the case was docketed`,
      date,
      called,
    );
  // A petition is docketed some days after it is filed, and the days of its supporters are counted from then.
  if (calls.length === 0 && docketed === undefined && start !== undefined && date <= daysAfter(start, 45))
    return {
      side: undefined,
      reason: `${NO_SIDE} a side: when the case was docketed, from which the days are counted, is not in the file.`,
    };
  const response = [
    ...allOf(steps, "response extended").map(({ due, entry }) => ({ due, entry })),
    ...allOf(steps, "opposed").map(({ entry }) => ({ due: entry.date, entry })),
  ].find(({ due }) => date <= due);
  if (response === undefined)
    return {
      side: undefined,
      reason: `${NO_SIDE} a side: ${inWords(date)} is after both sides’ days on the petition.`,
    };
  if (date < OWN_DAYS) return bothHad(date, response.due, response.entry);
  return {
    side: "bottom",
    reason: `Filed ${inWords(date)}: after the days for ${called.top}, and by ${inWords(response.due)}, while the response was due. Rule 37 gives those days to who supports ${called.bottom}.`,
    from: response.entry,
  };
}

const forTop = (from: Entry | undefined, by: string, date: string, called: PartyWords): Inference => ({
  side: "top",
  reason: `Filed ${inWords(date)}, before the Court took the case and ${by}. Rule 37 gives those days to who supports ${called.top}.`,
  from,
});

const bothHad = (date: string, due: string, from: Entry): Inference => ({
  side: undefined,
  reason: `${NO_SIDE} a side: filed ${inWords(date)}, by ${inWords(due)}. Until October 2007 who supported either side had that time.`,
  from,
});

/** The day on which a time ends that begins with a paper of a party. */
const graceAfter = (date: string): string => (date < OWN_DAYS ? date : lastDay(daysAfter(date, 7)));

/** After it is taken: seven days after the brief of the party that one supports, or after the day it was due. */
function meritsSide(date: string, course: Course, called: PartyWords): Inference {
  const since = course.taken?.entry.date ?? "";
  const briefs = allOf(course.steps, "brief").filter(({ entry }) => entry.date >= since);
  const due = (party: Party) =>
    allOf(course.steps, "brief due").findLast(({ of, entry }) => of === party && entry.date >= since);
  const bottom = briefs.filter(({ backs }) => backs === "bottom");
  const firstBottom = bottom[0]?.entry.date ?? "9999";
  const top = briefs.filter(({ backs, entry }) => backs === "top" && entry.date <= firstBottom);
  const topEnd = endOf(top.at(-1)?.entry, due("top"), since === "" ? undefined : daysAfter(since, 45));
  const bottomEnd = endOf(
    bottom.at(-1)?.entry,
    due("bottom"),
    topEnd === undefined ? undefined : daysAfter(topEnd.start, 30),
  );
  if (topEnd !== undefined && date <= topEnd.day) {
    if (date >= firstBottom)
      return {
        side: undefined,
        reason: `${NO_SIDE} a side: both parties’ briefs were filed within the seven days before ${inWords(date)}.`,
        from: topEnd.entry,
      };
    return merits("top", date, topEnd, called);
  }
  if (bottomEnd !== undefined && date <= bottomEnd.day) return merits("bottom", date, bottomEnd, called);
  return {
    side: undefined,
    reason: `${NO_SIDE} a side: ${inWords(date)} is after both sides’ days on the merits.`,
  };
}

interface End {
  readonly day: string;
  /** The day from which the seven are counted. */
  readonly start: string;
  readonly entry: Entry | undefined;
  readonly isFiled: boolean;
}

function endOf(
  brief: Entry | undefined,
  due: { readonly due: string; readonly entry: Entry } | undefined,
  otherwise: string | undefined,
): End | undefined {
  // Before 2007 the time ended on the day the brief was due, however early it came.
  if (brief !== undefined && brief.date >= OWN_DAYS)
    return { day: graceAfter(brief.date), start: brief.date, entry: brief, isFiled: true };
  const start = [brief?.date ?? "", due?.due ?? ""].toSorted().at(-1) || otherwise;
  if (start === undefined) return undefined;
  return { day: graceAfter(start), start, entry: brief ?? due?.entry, isFiled: brief !== undefined };
}

function merits(side: Party, date: string, end: End, called: PartyWords): Inference {
  const what = end.isFiled ? "was filed" : "was due";
  const neither =
    side === "top" ? " A brief for neither party has the same days; the docket says so where it is one." : "";
  return {
    side,
    reason: `Filed ${inWords(date)}; the brief of ${called[side]} ${what} ${inWords(end.start)}, and Rule 37 gives who supports ${called[side]} until ${inWords(end.day)}.${neither}`,
    from: end.entry,
  };
}

/** In an original case: with the complaint, or within seven days of a paper of one party and of no other. */
function originalSide(date: string, course: Course, called: PartyWords): Inference {
  const { opened, steps } = course;
  const papers = [...allOf(steps, "motion"), ...allOf(steps, "brief")].filter(
    ({ entry }) => entry.date <= date && date <= lastDay(daysAfter(entry.date, 7)),
  );
  const sides = new Set(papers.map(({ backs }) => backs));
  const [side] = sides;
  const paper = papers.find(({ backs }) => backs === side);
  const isBefore =
    opened !== undefined &&
    (opened.due === undefined ? daysBetween(opened.entry.date, date) <= 60 : date <= opened.due);
  const isAlone = !steps.some(({ is, entry }) => is === "taken" && entry.date <= date);
  if (isBefore && isAlone && opened !== undefined && date >= opened.entry.date && side !== "bottom")
    return {
      side: "top",
      reason: `Filed ${inWords(date)}, with the complaint of ${inWords(opened.entry.date)} and before the response was due. Rule 37 gives those days to who supports ${called.top}.`,
      from: opened.entry,
    };
  const response = allOf(steps, "response extended").find(({ due }) => date <= due);
  if (isAlone && date < OWN_DAYS && response !== undefined)
    return bothHad(date, response.due, response.entry);
  if (side === undefined || sides.size > 1 || paper === undefined)
    return {
      side: undefined,
      reason: `${NO_SIDE} a side: no paper, or papers of both parties, came in the seven days before ${inWords(date)}.`,
    };
  return {
    side,
    reason: `Filed ${inWords(date)}, ${daysBetween(paper.entry.date, date)} days after a paper of ${called[side]} of ${inWords(paper.entry.date)} and of nobody else; Rule 37 gives seven.`,
    from: paper.entry,
  };
}
