import type { Docket, Entry, Party } from "../docket.ts";
import { type Course, courseOf } from "../entries/course.ts";
import { type Filing, type Filings, filingsOf } from "../entries/filings.ts";
import { type SaidSide, withoutSide } from "../../names/said-side.ts";
import { type Inference, inferredSide } from "../entries/windows.ts";
import { type CounselOfBrief, counselOfBriefs } from "./counsel-rows.ts";
import { type Parties, partiesOf } from "./parties.ts";
import { wordsOf } from "./spelled-out.ts";

export type StageName = "petition" | "merits" | "application" | "original" | "motion" | "part";

/** One docket, read: what it says and what follows from it. */
export interface DocketReading extends Filings {
  readonly docket: Docket;
  readonly course: Course;
  readonly parties: Parties;
  readonly stages: readonly StageName[];
  readonly counsel: ReadonlyMap<Filing, CounselOfBrief>;
  readonly stageOf: (entry: Entry) => StageName;
  readonly sideOf: (filing: Filing) => Sided;
}

/** Whom a filing backs, and how that is known. */
export interface Sided {
  readonly backs: readonly Party[] | "neither" | "not-stated";
  readonly basis: "said" | "inferred" | "unknown";
  readonly reason: string;
  /** The entry, or the words of a row of counsel, that say it or from which it is concluded. */
  readonly from?: Entry | undefined;
  readonly quote?: string | undefined;
}

export function docketReading(docket: Docket): DocketReading {
  const course = courseOf(docket);
  const parties = partiesOf(docket);
  const stageOf = (entry: Entry): StageName => {
    if (course.sort !== "petition") return course.sort;
    return course.taken !== undefined && isAfter(entry, course.taken.entry, docket) ? "merits" : "petition";
  };
  const filings = filingsOf(docket, (one, two) => stageOf(one) === stageOf(two));
  const counsel = counselOfBriefs(filings.filings, docket.counsel);
  const stages: readonly StageName[] =
    course.sort === "petition" && course.taken !== undefined ? ["petition", "merits"] : [course.sort];
  return {
    ...filings,
    docket,
    course,
    parties,
    stages,
    counsel,
    stageOf,
    sideOf: (filing) =>
      sideOf(filing, { course, parties, stage: stageOf(filing.entry), counsel: counsel.get(filing) }),
  };
}

function isAfter(entry: Entry, taken: Entry, { entries }: Docket): boolean {
  if (entry.date !== taken.date) return entry.date > taken.date;
  return entries.indexOf(entry) > entries.indexOf(taken);
}

interface Beside {
  readonly course: Course;
  readonly parties: Parties;
  readonly stage: StageName;
  readonly counsel: CounselOfBrief | undefined;
}

function sideOf({ entry, words }: Filing, { course, parties, stage, counsel }: Beside): Sided {
  if (words.isAppointed)
    return said(
      "neither",
      "The Court appointed this amicus to defend the judgment below; it backs neither party.",
      { from: entry },
    );
  const stated = words.side === undefined ? undefined : backedBy(words.side, parties);
  if (stated !== undefined) return said(stated, "", { from: entry });
  for (const { party } of counsel?.rows ?? []) {
    const side = saidInRow(party, parties);
    if (side !== undefined) return said(side, "The row of counsel says so.", { quote: party });
  }
  const isGovernment = /^(?:the )?(?:United States|Solicitor General)\b/iu.test(words.label);
  const inference = inferredSide(entry.date, stage === "merits", isGovernment, course, parties.called);
  return inferred(inference, parties, nameHint(entry));
}

const said = (backs: Sided["backs"], reason: string, place: Pick<Sided, "from" | "quote">): Sided => ({
  backs,
  basis: "said",
  reason,
  ...place,
});

function inferred({ side, reason, from }: Inference, parties: Parties, hint: Hint | undefined): Sided {
  if (hint !== undefined && side !== undefined && hint.side !== side)
    return {
      backs: "not-stated",
      basis: "unknown",
      reason: `${reason} But the name of its file has “${hint.words}”, which is the other side. Read the brief.`,
      from,
    };
  const known = side ?? hint?.side;
  if (known === undefined || !parties.all.some(({ of }) => of === known))
    return { backs: "not-stated", basis: "unknown", reason, from };
  const words =
    side === undefined
      ? `The name of its file has “${hint?.words}”, as printers name a brief for ${parties.called[known]}. ${reason}`
      : reason;
  return { backs: [known], basis: "inferred", reason: words, from };
}

interface Hint {
  readonly side: Party;
  readonly words: string;
}

/** What the name of a file gives away: “tsac” and “bsac” (top side, bottom side amicus curiae), or whom it is in support of. */
const HINTS: readonly (readonly [words: RegExp, side: Party])[] = [
  [/(?<![a-z])tsac(?![a-z])|(?<=[\d ])tsac/u, "top"],
  [/(?<![a-z])bsac(?![a-z])|(?<=[\d ])bsac|bsac(?=[A-Z])/u, "bottom"],
  [
    /(?:in support of|supporting) (?:the )?(?:petition(?:ers?)?|appellants?|applicants?|plaintiffs?)(?![a-z])/iu,
    "top",
  ],
  [/(?:in support of|supporting) (?:the )?(?:respondents?|appellees?|defendants?)(?![a-z])/iu, "bottom"],
];

function nameHint({ links }: Entry): Hint | undefined {
  const names = links.map(({ address }) => fileName(address));
  for (const [words, side] of HINTS) {
    const found = names.map((name) => words.exec(name)?.[0]).find((each) => each !== undefined);
    if (found !== undefined) return { side, words: found };
  }
  return undefined;
}

function fileName(address: string): string {
  const last = (address.split("/").at(-1) ?? "").replaceAll(/%20|[_+]/gu, " ");
  return last.replace(/^\d+ /u, "");
}

function backedBy(side: SaidSide, parties: Parties): Sided["backs"] | undefined {
  if (side.for === "neither") return "neither";
  if (side.for === "several") return ["top", "bottom"];
  if (side.for !== "party") return parties.all.some(({ of }) => of === side.for) ? [side.for] : "not-stated";
  const wanted = wordsOf(side.party.replace(/,? et\.? al\.?.*$/iu, "")).map(({ word }) => word);
  const found = parties.all.find(({ name }) => {
    const own = new Set(wordsOf(name).map(({ word }) => word));
    return wanted.length > 0 && wanted.every((word) => own.has(word));
  });
  return found === undefined ? undefined : [found.of];
}

function saidInRow(party: string, parties: Parties): Sided["backs"] | undefined {
  const { side } = withoutSide(` ${party}`);
  return side === undefined ? undefined : backedBy(side, parties);
}
