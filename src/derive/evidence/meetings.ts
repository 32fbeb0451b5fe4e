import { joinedCases } from "../../model/joined-cases.ts";
import type { CaseModel } from "../../model/model.ts";
import type { ActorId, BriefId, CaseId, Side, Stage, StageId } from "../../schema/facts.ts";

/** Whether two actors back one side or stand against each other. Neither side is none to share. */
export type Meeting = "same" | "opposite";

/** A case in which two actors met: where, and by which briefs. */
export interface SharedCase {
  /** The case, or the first of those that count as one with it. */
  readonly litigation: CaseId;
  readonly stage: StageId;
  /** The party that each of the two backs. */
  readonly sides: readonly [own: ActorId, other: ActorId];
  /** One brief of each; one and the same where they signed it together. */
  readonly briefs: readonly BriefId[];
}

/** Somebody with whom an actor met, and every case in which it did, each once. */
export interface Companion {
  readonly id: ActorId;
  readonly cases: readonly SharedCase[];
}

/** Those with whom an actor met, the most frequent first. */
export function companionsOf(model: CaseModel, actor: ActorId, meeting: Meeting): readonly Companion[] {
  const met = new Map<ActorId, Map<CaseId, SharedCase>>();
  for (const [other, shared] of meetingsOf(model, actor, meeting)) {
    const cases = met.get(other) ?? new Map<CaseId, SharedCase>();
    met.set(other, cases);
    if (!cases.has(shared.litigation)) cases.set(shared.litigation, shared);
  }
  return [...met]
    .map(([id, cases]) => ({ id, cases: [...cases.values()] }))
    .sort((a, b) => b.cases.length - a.cases.length);
}

/** The cases in which two actors met, each once. */
export function sharedCases(
  model: CaseModel,
  one: ActorId,
  other: ActorId,
  meeting: Meeting,
): readonly SharedCase[] {
  return companionsOf(model, one, meeting).find(({ id }) => id === other)?.cases ?? [];
}

function* meetingsOf(
  model: CaseModel,
  actor: ActorId,
  meeting: Meeting,
): Iterable<readonly [ActorId, SharedCase]> {
  const joined = joinedCases(model);
  for (const { id: own, positions } of model.briefsOf(actor)) {
    for (const { stage, backs } of positions) {
      const { parties, case: id } = model.stage(stage);
      const { briefs, sidesOf } = model.at(stage);
      for (const brief of briefs) {
        const theirs = sidesOf(brief).find((side) => meetingOf(model, parties, backs, side) === meeting);
        if (theirs === undefined) continue;
        const shared = {
          litigation: joined(id),
          stage,
          sides: [backs, theirs],
          briefs: [...new Set([own, brief.id])],
        } as const;
        for (const filer of brief.filers) if (filer.actor !== actor) yield [filer.actor, shared];
      }
    }
  }
}

/** How those who back these two sides of these parties stand to each other; `null` where a side is no party, or the file does not say. */
function meetingOf(model: CaseModel, parties: Stage["parties"], one: Side, other: Side): Meeting | null {
  if (!model.actors.has(one) || !model.actors.has(other)) return null;
  if (one === other) return "same";
  const titleOf = (id: Side) => parties.find(({ actor }) => actor === id)?.title;
  // Two petitioners do not stand against each other.
  return titleOf(one) !== undefined && titleOf(one) === titleOf(other) ? null : "opposite";
}
