import { UndirectedGraph } from "graphology";
import { keyOf } from "./graph-key.ts";
import type { CaseModel, Id } from "./model.ts";

/**
 * The case as a graph for algorithms: actors and briefs are nodes; a brief is linked to its filers and to the
 * parties it backs, two actors of a relation to each other.
 */
export function graphOf(model: CaseModel): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of [...model.actors.keys(), ...model.briefs.keys()]) graph.addNode(keyOf(id));
  const link = (from: Id, to: Id): void => {
    if (from !== to) graph.mergeEdge(keyOf(from), keyOf(to));
  };
  for (const { id, filers, positions } of model.briefs.values()) {
    for (const { actor } of filers) link(actor, id);
    for (const { backs } of positions) if (model.actors.has(backs)) link(id, backs);
  }
  for (const { from, to } of model.relations.values()) link(from, to);
  return graph;
}
