import { joinedCases } from "../model/joined-cases.ts";
import type { CaseModel } from "../model/model.ts";
import type { ActorId, CaseId, Side } from "../schema/facts.ts";

/** Briefs for the parties of a side that stand under a case heard together with theirs. */
interface Elsewhere {
  readonly litigation: CaseId;
  readonly count: number;
}

/** Where the briefs for a side that has none in its case are listed instead; `null` where no case beside it has any. */
export function listedElsewhere({ whole }: CaseModel, litigation: CaseId, side: Side): Elsewhere | null {
  const { briefsFor, partiesOn, meantBy } = whole.sidesIn(litigation);
  if (!whole.actors.has(side) || briefsFor(meantBy(side)).length > 0) return null;
  for (const other of joinedWith(whole, litigation)) {
    const theirs = whole.sidesIn(other);
    const sides = new Set(partiesOn(meantBy(side)).map((party: ActorId) => theirs.meantBy(party)));
    const briefs = new Set([...sides].flatMap(theirs.briefsFor));
    if (briefs.size > 0) return { litigation: other, count: briefs.size };
  }
  return null;
}

/** The other cases that count as one with a case. */
export function joinedWith(model: CaseModel, litigation: CaseId): readonly CaseId[] {
  const joined = joinedCases(model);
  return [...model.cases.keys()].filter(
    (other) => other !== litigation && joined(other) === joined(litigation),
  );
}
