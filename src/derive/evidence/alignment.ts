import { joinedCases } from "../../model/joined-cases.ts";
import type { Proceedings } from "../../model/at.ts";
import type { CaseModel } from "../../model/model.ts";
import {
  type ActorId,
  type BriefId,
  type CaseId,
  NOT_STATED,
  type Side,
  type StageId,
} from "../../schema/facts.ts";

/** How two actors stand in a case where both filed: for one side or against each other. Neither side is none to share. */
export type Alignment = "same" | "opposite";

/** A case in which two actors filed: where, and by which briefs. */
export interface SharedCase {
  /** The case, or the first of those that count as one with it. */
  readonly countedAs: CaseId;
  readonly stage: StageId;
  /** The party that each of the two backs. */
  readonly sides: readonly [own: ActorId, other: ActorId];
  /** One brief of each; one and the same where they signed it together. */
  readonly briefs: readonly BriefId[];
}

/** Somebody who filed where an actor did, and every case of it, each once. */
export interface FellowFiler {
  readonly id: ActorId;
  readonly cases: readonly SharedCase[];
}

/** Those who filed where an actor did, on its side or against it, the most frequent first. */
export function fellowFilers(model: CaseModel, actor: ActorId, alignment: Alignment): readonly FellowFiler[] {
  const met = new Map<ActorId, Map<CaseId, SharedCase>>();
  for (const [other, shared] of sharedWithOthers(model, actor, alignment)) {
    const cases = met.get(other) ?? new Map<CaseId, SharedCase>();
    met.set(other, cases);
    if (!cases.has(shared.countedAs)) cases.set(shared.countedAs, shared);
  }
  return [...met]
    .map(([id, cases]) => ({ id, cases: [...cases.values()] }))
    .sort((a, b) => b.cases.length - a.cases.length);
}

/** The cases in which two actors were aligned so, each once. */
export function sharedCases(
  model: CaseModel,
  one: ActorId,
  other: ActorId,
  alignment: Alignment,
): readonly SharedCase[] {
  return fellowFilers(model, one, alignment).find(({ id }) => id === other)?.cases ?? [];
}

function* sharedWithOthers(
  model: CaseModel,
  actor: ActorId,
  alignment: Alignment,
): Iterable<readonly [ActorId, SharedCase]> {
  const joined = joinedCases(model);
  for (const filed of model.briefsOf(actor)) {
    for (const stage of new Set(filed.positions.map((position) => position.stage))) {
      const at = model.at(stage);
      const [own = NOT_STATED] = at.sidesOf(filed);
      for (const brief of at.briefs) {
        const theirs = at.sidesOf(brief).find((side) => alignmentOf(model, at, own, side) === alignment);
        if (theirs === undefined) continue;
        const shared = {
          countedAs: joined(model.stage(stage).case),
          stage,
          sides: [own, theirs],
          briefs: [...new Set([filed.id, brief.id])],
        } as const;
        for (const filer of brief.filers) if (filer.actor !== actor) yield [filer.actor, shared];
      }
    }
  }
}

/** How those who back two sides stand to each other; `null` where one is no side of parties, or nothing says that they oppose each other. */
function alignmentOf(
  model: CaseModel,
  { areOpposed }: Proceedings,
  one: Side,
  other: Side,
): Alignment | null {
  if (!model.actors.has(one) || !model.actors.has(other)) return null;
  if (one === other) return "same";
  return areOpposed(one, other) ? "opposite" : null;
}
