import type { CaseModel, Id } from "./model.ts";

/** An actor with those it succeeds, counted as one. */
export interface Lineage {
  /** The newest member, whose name the line bears. */
  readonly id: Id;
  /** The oldest first. */
  readonly members: readonly Id[];
}

/** Every line of the file, in the order of its first member. */
export function lineagesOf(model: CaseModel): readonly Lineage[] {
  const lines = new Map<Id, Id[]>();
  for (const id of oldestFirst(model)) {
    const root = rootOf(model, id);
    lines.set(root, [...(lines.get(root) ?? []), id]);
  }
  return [...lines.values()].map((members) => ({ id: members.at(-1) ?? "", members }));
}

/** Predecessors before successors, else the order of the file. */
function oldestFirst(model: CaseModel): readonly Id[] {
  return [...model.actors.keys()].sort((a, b) => depthOf(model, a) - depthOf(model, b));
}

// A succession never runs in a circle: the file would not have loaded.
function depthOf(model: CaseModel, id: Id): number {
  const before = model.actors.get(id)?.succeeds;
  return before === undefined ? 0 : 1 + depthOf(model, before);
}

function rootOf(model: CaseModel, id: Id): Id {
  const before = model.actors.get(id)?.succeeds;
  return before === undefined ? id : rootOf(model, before);
}
