import type { ActorId } from "../../schema/facts.ts";
import type { CaseModel } from "../model.ts";
import { predecessorsOf } from "./succession.ts";

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
    const root = predecessorsOf(model.actor, id).at(-1) ?? id;
    lines.set(root, { id, members: [...(lines.get(root)?.members ?? []), id] });
  }
  return [...lines.values()];
}

/** Predecessors before successors, else the order of the file. */
function oldestFirst(model: CaseModel): readonly ActorId[] {
  const depthOf = (id: ActorId): number => predecessorsOf(model.actor, id).length;
  return [...model.actors.keys()].sort((a, b) => depthOf(a) - depthOf(b));
}
