import type { CaseId } from "../schema/facts.ts";
import type { CaseModel } from "./model.ts";

/**
 * Answers for each case with the first of those that it is counted as one with. Cases are counted as one where a brief
 * was filed in both: such cases are heard together, and whoever filed in them spoke once.
 */
export function joinedCases(model: CaseModel): (id: CaseId) => CaseId {
  const first = new Map<CaseId, CaseId>();
  const firstOf = (id: CaseId): CaseId => first.get(id) ?? id;
  const cases = [...model.cases.keys()];
  for (const { positions } of model.briefs.values()) {
    const joined = new Set(positions.map(({ stage }) => firstOf(model.stage(stage).case)));
    const head = cases.find((id) => joined.has(id));
    if (head === undefined || joined.size === 1) continue;
    for (const id of cases) if (joined.has(firstOf(id))) first.set(id, head);
  }
  return firstOf;
}
