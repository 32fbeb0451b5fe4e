import { type Brief, type CaseModel, type Id, WHOLE_CASE } from "./model.ts";
import type { Tone } from "./tone.ts";
import { NEITHER, NOT_STATED } from "../schema/facts.ts";

/** The tones of the first parties of a case, in the order in which they enter it. */
export const PARTY_TONES = ["first", "second"] as const;

/** The positions of a brief at a stage; in the whole case, all it took. */
export function positionsAt(brief: Brief, stage: Id): Brief["positions"] {
  return stage === WHOLE_CASE
    ? brief.positions
    : brief.positions.filter((position) => position.stage === stage);
}

/** The sides a brief backs at a stage, each once. Usually one; joined dockets can differ. */
export function sidesBacked(brief: Brief, stage: Id): readonly Id[] {
  return [...new Set(positionsAt(brief, stage).map(({ backs }) => backs))];
}

/** The briefs that take a position at a stage, in the order of the file. */
export function briefsAt(model: CaseModel, stage: Id): readonly Brief[] {
  return [...model.briefs.values()].filter((brief) => positionsAt(brief, stage).length > 0);
}

/** Whether this is a view of several cases at once, which have no sides in common. */
export const spansCases = (model: CaseModel, stage: Id): boolean =>
  stage === WHOLE_CASE && casesIn(model).size > 1;

/** The cases of the stages of a record, which may be a part of the file. */
const casesIn = ({ stages }: CaseModel): ReadonlySet<Id> =>
  new Set([...stages.values()].map((stage) => stage.case));

/** Every side one can back at a stage: its parties, whoever else a brief there backs, then neither and not stated. */
export function sidesAt(model: CaseModel, stage: Id): readonly Id[] {
  if (spansCases(model, stage)) return [];
  const stages = [...model.stages.values()].filter(({ id }) => stage === WHOLE_CASE || id === stage);
  const parties = stages.flatMap((each) => each.parties.map(({ actor }) => actor));
  const backed = briefsAt(model, stage).flatMap((brief) => sidesBacked(brief, stage));
  const actors = [...parties, ...backed.filter((side) => model.actors.has(side))];
  return [...new Set([...inOrderOfEntry(model, actors), NEITHER, NOT_STATED])];
}

/** The tone of a side. */
export function toneOf(model: CaseModel, side: Id): Tone {
  if (side === NEITHER) return "neither";
  if (side === NOT_STATED) return "unstated";
  const entry = entryOrder(model).indexOf(side);
  return PARTY_TONES[entry] ?? "third";
}

function inOrderOfEntry(model: CaseModel, ids: readonly Id[]): readonly Id[] {
  const order = entryOrder(model);
  const place = (id: Id): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...new Set(ids)].sort((a, b) => place(a) - place(b));
}

/** The parties of the cases in the record, in the order in which they enter them. */
function entryOrder(model: CaseModel): readonly Id[] {
  const cases = casesIn(model);
  const stages = model.file.stages.filter((stage) => cases.has(stage.case));
  return [...new Set(stages.flatMap(({ parties }) => parties.map(({ actor }) => actor)))];
}
