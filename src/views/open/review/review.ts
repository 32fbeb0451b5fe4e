import { counted } from "../../../derive/words/series.ts";
import type { Note } from "../../../input/importer.ts";
import type { Reading } from "../../../input/reading.ts";
import { isInferred } from "../../../model/certainty.ts";
import { type CaseFile, NEITHER, NOT_STATED } from "../../../schema/facts.ts";

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

export function reviewOf({ whole: file, notes, questions }: Good): Review {
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

const OUTCOMES: readonly Note["outcome"][] = ["read", "inferred", "skipped"];

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
  const others = relations.length === 0 ? "" : `, ${counted(relations.length, "other tie")}`;
  if (briefs.length === 0) return `No brief; ${counted(actors.length, "name")}${others}`;
  return `${counted(briefs.length, "brief")} of ${counted(filers.size, "named filer")} at ${counted(stages.length, "stage")}${others}`;
}

function nextWords(
  [unstated = [], inferred = []]: readonly (readonly CaseFile["briefs"][number][])[],
  { briefs, relations }: CaseFile,
): string {
  if (unstated.length > 0)
    return `Next: read the cover of ${titles(unstated)}: it says whom a brief supports.`;
  if (inferred.length > 0)
    return `Next: read the cover of ${titles(inferred)}: ${inferred.length === 1 ? "its side is" : "their sides are"} inferred.`;
  return briefs.length === 0 && relations.length > 0
    ? "It says of nobody whom they backed in court, so it is shown as a graph, arranged by its ties."
    : "";
}

function titles(briefs: readonly CaseFile["briefs"][number][]): string {
  const [first = "", ...others] = [...new Set(briefs.map(({ title }) => title))];
  return `“${first}”${others.length > 0 ? ` and ${others.length} more` : ""}`;
}
