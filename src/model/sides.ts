import { type Brief, type CaseModel, type StageOrAll, WHOLE_CASE } from "./model.ts";
import type { Tone } from "./tone.ts";
import { NEITHER, NOT_STATED, type Side } from "../schema/facts.ts";

/** The tones of the first parties of a case, in the order in which they enter it. */
export const PARTY_TONES = ["first", "second"] as const;

/** The positions of a brief at a stage; in the whole case, all it took. */
function positionsAt(brief: Brief, stage: StageOrAll): Brief["positions"] {
  return stage === WHOLE_CASE
    ? brief.positions
    : brief.positions.filter((position) => position.stage === stage);
}

/** The sides a brief backs at a stage, each once. Usually one; joined dockets can differ. */
export function sidesBacked(brief: Brief, stage: StageOrAll): readonly Side[] {
  return [...new Set(positionsAt(brief, stage).map(({ backs }) => backs))];
}

/** Whether this is a view of several cases at once, which have no sides in common. */
export const spansCases = (model: CaseModel, stage: StageOrAll): boolean => model.at(stage).spansCases;

/** Every side one can back at a stage: its parties, whoever else a brief there backs, then neither and not stated. */
export const sidesAt = (model: CaseModel, stage: StageOrAll): readonly Side[] => model.at(stage).sides;

/** The tone of a side. */
export function toneOf(model: CaseModel, side: Side): Tone {
  if (side === NEITHER) return "neither";
  if (side === NOT_STATED) return "unstated";
  return PARTY_TONES[model.parties.indexOf(side)] ?? "third";
}
