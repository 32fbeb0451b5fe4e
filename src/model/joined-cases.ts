import type { CaseModel, Id } from "./model.ts";

/**
 * For each case the first of those that it is counted as one with. Cases are counted as one where a brief was
 * filed in both: such cases are heard together, and whoever filed in them spoke once.
 */
export function joinedCases(model: CaseModel): ReadonlyMap<Id, Id> {
  const first = new Map([...model.cases.keys()].map((id) => [id, id]));
  for (const { positions } of model.briefs.values()) {
    const joined = new Set(
      positions.flatMap(({ stage }) => first.get(model.stages.get(stage)?.case ?? "") ?? []),
    );
    const head = [...first.keys()].find((id) => joined.has(id));
    if (head === undefined || joined.size === 1) continue;
    for (const [id, before] of first) if (joined.has(before)) first.set(id, head);
  }
  return first;
}
