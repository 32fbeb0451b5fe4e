import type { ActorId } from "../../schema/facts.ts";
import type { CaseModel } from "../model.ts";

/** An actor with those it succeeds, counted as one. */
export interface Lineage {
  /** The newest member, whose name the line bears. */
  readonly id: ActorId;
  /** The oldest first. */
  readonly members: readonly ActorId[];
}

/** Every line of the file, in the order of its first member. */
export function lineagesOf(model: CaseModel): readonly Lineage[] {
  const lines = new Map<ActorId, Lineage>();
  for (const id of oldestFirst(model)) {
    const root = rootOf(model, id);
    lines.set(root, { id, members: [...(lines.get(root)?.members ?? []), id] });
  }
  return [...lines.values()];
}

/** Predecessors before successors, else the order of the file. */
function oldestFirst(model: CaseModel): readonly ActorId[] {
  return [...model.actors.keys()].sort((a, b) => depthOf(model, a) - depthOf(model, b));
}

// A succession never runs in a circle: the file would not have loaded.
function depthOf(model: CaseModel, id: ActorId): number {
  const before = model.actor(id).succeeds;
  return before === undefined ? 0 : 1 + depthOf(model, before);
}

function rootOf(model: CaseModel, id: ActorId): ActorId {
  const before = model.actor(id).succeeds;
  return before === undefined ? id : rootOf(model, before);
}
