import type { WrittenCaseFile } from "../../../schema/case-file.ts";
import type { Actors } from "../../names/actors.ts";
import { rowOf, type Entry } from "../docket.ts";
import { LONGEST_NAME, asName } from "../formats/fields.ts";
import { inWords } from "../entries/calendar.ts";
import type { Step } from "../entries/party-words.ts";
import type { DocketReading, StageName } from "./docket-reading.ts";

type WrittenStage = WrittenCaseFile["stages"][number];

export const COURT = "scotus";

const LABELS: Readonly<Record<StageName, readonly [label: string, short: string, id: string]>> = {
  petition: ["whether to hear the case (certiorari)", "Cert.", "cert"],
  merits: ["merits", "Merits", "merits"],
  application: ["application", "Application", "application"],
  original: ["original case", "Original", "original"],
  motion: ["motion", "Motion", "motion"],
  part: ["some entries of a docket", "Docket", "docket"],
};

/** The id of what belongs to a docket: `23-175`, `23-175-merits`. */
export const docketId = ({ docket }: DocketReading): string => docket.number.toLowerCase() || "docket";
export const stageId = (reading: DocketReading, stage: StageName): string =>
  `${docketId(reading)}-${LABELS[stage][2]}`;
export const sourceId = (reading: DocketReading): string => `page-${docketId(reading)}`;

/** The stages of a docket with their parties, how each ended, and what happened when. */
export function stagesOf(
  reading: DocketReading,
  caseId: string,
  actors: Actors,
  isAlone: boolean,
): readonly WrittenStage[] {
  const { number } = reading.docket;
  return reading.stages.map((stage) => {
    const [label, short] = LABELS[stage];
    const ended = outcomeOf(reading, stage, actors);
    return {
      id: stageId(reading, stage),
      case: caseId,
      label: `Supreme Court: ${label}${isAlone || number === "" ? "" : `, No. ${number}`}`,
      short: isAlone || number === "" ? short : `${short} ${number}`,
      court: COURT,
      ...(number === "" ? {} : { docket: number }),
      parties: partiesIn(reading, actors),
      coverage: coverageOf(reading, stage, ended !== undefined),
      ...(ended === undefined ? {} : { outcome: ended }),
      events: eventsOf(reading, stage),
    };
  });
}

/** Each actor once: a State may be on both sides’ lists of counsel. */
function partiesIn({ parties }: DocketReading, actors: Actors): WrittenStage["parties"] {
  const titles = new Map<string, string>();
  for (const { name, title } of parties.all) {
    const { id } = actors.named(name);
    if (!titles.has(id)) titles.set(id, title);
  }
  return [...titles].map(([actor, title]) => ({ actor, title }));
}

export const evidenceOf = (reading: DocketReading, entry: Entry) => ({
  source: sourceId(reading),
  quote: rowOf(entry),
  basis: "filing" as const,
});

function outcomeOf(
  reading: DocketReading,
  stage: StageName,
  actors: Actors,
): WrittenStage["outcome"] | undefined {
  const { course, parties } = reading;
  const isMerits = stage === "merits" || stage === "original";
  const { taken, refused, decided } = course;
  const end = isMerits
    ? (decided ?? (stage === "original" ? refused : undefined))
    : (taken ?? refused ?? decided);
  if (end === undefined) return undefined;
  // To take a case or to leave it decides it for nobody.
  const side = end.is === "decided" ? end.for : undefined;
  const winner = parties.all.find(({ of }) => of === side);
  const { text, plain } = outcomeWords(end);
  return {
    ...(winner === undefined ? {} : { for: actors.named(winner.name).id }),
    text,
    ...(plain === undefined ? {} : { plain }),
    date: end.entry.date,
    evidence: [evidenceOf(reading, end.entry)],
  };
}

/** The Court’s own words, without its capitals. */
function outcomeWords(end: Step & { readonly entry: Entry }): {
  readonly text: string;
  readonly plain: string | undefined;
} {
  const words = (end.is === "decided" ? end.text : (end.entry.text.split(/\.\s/u)[0] ?? "")).replace(
    /\.$/u,
    "",
  );
  const calm = words.replaceAll(/\b\p{Lu}{4,}\b/gu, (word) => word.toLowerCase());
  const plain =
    end.is === "taken"
      ? "the Court took the case"
      : end.is === "refused"
        ? "the Court did not take the case"
        : undefined;
  return { text: calm.length > LONGEST_NAME ? `${asName(calm)}…` : calm, plain };
}

function coverageOf(
  { docket, filings, stageOf }: DocketReading,
  stage: StageName,
  hasEnded: boolean,
): NonNullable<WrittenStage["coverage"]> {
  const count = filings.filter(({ entry }) => stageOf(entry) === stage).length;
  const as = docket.made === undefined ? "as it was saved" : `as it stood on ${inWords(docket.made)}`;
  if (!docket.isWhole)
    return { state: "partial", text: "From a part of a docket: briefs that are not in it are not known." };
  if (count === 0)
    return {
      state: hasEnded ? "none-found" : "partial",
      text: `The docket, ${as}, has no brief of an amicus at this stage.`,
    };
  const text = `Every brief of an amicus that the docket has, ${as}. Filers whom it calls “et al.” and nowhere spells out are missing.`;
  return { state: hasEnded ? "complete" : "partial", text };
}

const TOLD: readonly Step["is"][] = [
  "opened",
  "opposed",
  "government invited",
  "taken",
  "refused",
  "brief",
  "motion",
  "decided",
];

function eventsOf(reading: DocketReading, stage: StageName): NonNullable<WrittenStage["events"]> {
  const told = new Set(reading.course.steps.filter(({ is }) => TOLD.includes(is)).map(({ entry }) => entry));
  return reading.docket.entries
    .filter(
      (entry) => (told.has(entry) || /^Argued\b/u.test(entry.text)) && stageOfEvent(reading, entry) === stage,
    )
    .map((entry) => ({
      date: entry.date,
      text: entry.text,
      evidence: [evidenceOf(reading, entry)],
    }));
}

/** What takes a case to be heard ends the stage before. */
const stageOfEvent = ({ course, stageOf }: DocketReading, entry: Entry): StageName =>
  entry === course.taken?.entry ? "petition" : stageOf(entry);
