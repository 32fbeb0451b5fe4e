import { joinedCases } from "../../model/joined-cases.ts";
import type { CaseModel, Id } from "../../model/model.ts";
import { briefsAt, positionsAt } from "../../model/sides.ts";

/** Whether two actors back one side or stand against each other. Neither side is none to share. */
export type Meeting = "same" | "opposite";

/** A case in which two actors met: where, and by which briefs. */
export interface SharedCase {
  /** The case, or the first of those that count as one with it. */
  readonly litigation: Id;
  readonly stage: Id;
  /** The party that each of the two backs. */
  readonly sides: readonly [own: Id, other: Id];
  /** One brief of each; one and the same where they signed it together. */
  readonly briefs: readonly Id[];
}

/** Somebody with whom an actor met, and every case in which it did, each once. */
export interface Companion {
  readonly id: Id;
  readonly cases: readonly SharedCase[];
}

/** Those with whom an actor met, the most frequent first. */
export function companionsOf(model: CaseModel, actor: Id, meeting: Meeting): readonly Companion[] {
  const met = new Map<Id, Map<Id, SharedCase>>();
  for (const [other, shared] of meetingsOf(model, actor, meeting)) {
    const cases = met.get(other) ?? new Map<Id, SharedCase>();
    met.set(other, cases);
    if (!cases.has(shared.litigation)) cases.set(shared.litigation, shared);
  }
  return [...met]
    .map(([id, cases]) => ({ id, cases: [...cases.values()] }))
    .sort((a, b) => b.cases.length - a.cases.length);
}

/** The cases in which two actors met, each once. */
export function sharedCases(model: CaseModel, one: Id, other: Id, meeting: Meeting): readonly SharedCase[] {
  return companionsOf(model, one, meeting).find(({ id }) => id === other)?.cases ?? [];
}

function* meetingsOf(model: CaseModel, actor: Id, meeting: Meeting): Iterable<readonly [Id, SharedCase]> {
  const joined = joinedCases(model);
  for (const { id: own, positions } of model.briefsOf(actor)) {
    for (const { stage, backs } of positions) {
      const litigation = joined(model.stage(stage).case);
      for (const brief of briefsAt(model, stage)) {
        const theirs = positionsAt(brief, stage).find(
          (each) => meetingOf(model, stage, backs, each.backs) === meeting,
        );
        if (!theirs) continue;
        const briefs = [...new Set([own, brief.id])];
        for (const filer of brief.filers) {
          if (filer.actor !== actor)
            yield [filer.actor, { litigation, stage, sides: [backs, theirs.backs], briefs }];
        }
      }
    }
  }
}

/** How those who back these two sides at a stage stand to each other; `null` where a side is no party, or the file does not say. */
function meetingOf(model: CaseModel, stage: Id, one: Id, other: Id): Meeting | null {
  if (!model.actors.has(one) || !model.actors.has(other)) return null;
  if (one === other) return "same";
  const titleOf = (id: Id) => model.stages.get(stage)?.parties.find(({ actor }) => actor === id)?.title;
  // Two petitioners do not stand against each other.
  return titleOf(one) !== undefined && titleOf(one) === titleOf(other) ? null : "opposite";
}
