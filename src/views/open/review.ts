import { counted } from "../../derive/words/series.ts";
import type { Note } from "../../input/importer.ts";
import type { Reading } from "../../input/reading.ts";
import { isInferred } from "../../model/certainty.ts";
import { completed } from "../../schema/completed.ts";
import { type CaseFile, NEITHER, NOT_STATED } from "../../schema/facts.ts";

type Good = Extract<Reading, { readonly ok: true }>;

/** What was read, in figures, for whoever is to trust it. */
export interface Review {
  /** “25 briefs of 76 named filers at 2 stages; 3 other ties”. */
  readonly made: string;
  /** How the side of each position is known; those that nobody has are left out. */
  readonly sides: readonly { readonly count: number; readonly label: string }[];
  readonly outcomes: readonly { readonly outcome: Note["outcome"]; readonly count: number }[];
  /** How many things only a person can know. */
  readonly open: number;
  /** What settles most of what is unsure, a sentence; empty where nothing is. */
  readonly next: string;
}

/** How a side is known, in the order in which it is told. */
const SIDES = {
  stated: "side stated",
  inferred: "side inferred",
  neither: "for neither side",
  unstated: "side not stated",
} as const;

type Known = keyof typeof SIDES;

export function reviewOf({ file: written, notes, questions }: Good): Review {
  const file = completed(written);
  const known = file.briefs.flatMap((brief) =>
    brief.positions.map((position) => ({ brief, is: howKnown(brief, position) })),
  );
  const count = (is: Known): number => known.filter((each) => each.is === is).length;
  const names: readonly Known[] = ["stated", "inferred", "neither", "unstated"];
  return {
    made: madeWords(file),
    sides: names.map((is) => ({ count: count(is), label: SIDES[is] })).filter((each) => each.count > 0),
    outcomes: OUTCOMES.map((outcome) => ({
      outcome,
      count: notes.filter((note) => note.outcome === outcome).length,
    })),
    open: questions.filter(({ answer }) => answer === undefined).length,
    next: nextWords(
      (["unstated", "inferred"] as const).map((is) =>
        known.filter((each) => each.is === is).map(({ brief }) => brief),
      ),
      file,
    ),
  };
}

export const OUTCOMES: readonly Note["outcome"][] = ["read", "inferred", "skipped"];

function howKnown(
  brief: CaseFile["briefs"][number],
  position: CaseFile["briefs"][number]["positions"][number],
): Known {
  if (position.backs === NOT_STATED) return "unstated";
  if (isInferred(ownSideEvidence(brief, position))) return "inferred";
  return position.backs === NEITHER ? "neither" : "stated";
}

const ownSideEvidence = (
  { evidence }: CaseFile["briefs"][number],
  position: CaseFile["briefs"][number]["positions"][number],
) => (position.evidence.length > 0 ? position.evidence : evidence.filter(({ of }) => of === "side"));

function madeWords({ actors, briefs, stages, relations }: CaseFile): string {
  const filers = new Set(
    briefs.flatMap((brief) => brief.filers.map((filer) => (typeof filer === "string" ? filer : filer.actor))),
  );
  const ties = relations.length === 0 ? "" : `, ${counted(relations.length, "other tie")}`;
  if (briefs.length === 0) return `No brief; ${counted(actors.length, "actor")}${ties}`;
  return `${counted(briefs.length, "brief")} of ${counted(filers.size, "named filer")} at ${counted(stages.length, "stage")}${ties}`;
}

/** So many titles are told in full. */
const MOST_TITLES = 3;

function nextWords(
  [unstated = [], inferred = []]: readonly (readonly CaseFile["briefs"][number][])[],
  { briefs, relations }: CaseFile,
): string {
  if (unstated.length > 0)
    return `Next: read ${titles(unstated)}. The cover of a brief says whom it supports.`;
  if (inferred.length > 0)
    return `Next: hold the inferred sides against the covers, beginning with ${titles(inferred)}.`;
  return briefs.length === 0 && relations.length > 0
    ? "It says of nobody whom they backed in court, so it is shown as a graph, arranged by its ties."
    : "";
}

function titles(briefs: readonly CaseFile["briefs"][number][]): string {
  const told = [...new Set(briefs.map(({ title }) => title))];
  const more = told.length > MOST_TITLES ? ` and ${told.length - MOST_TITLES} more` : "";
  return `${told
    .slice(0, MOST_TITLES)
    .map((title) => `“${title}”`)
    .join(", ")}${more}`;
}
