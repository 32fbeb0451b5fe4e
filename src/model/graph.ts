import { UndirectedGraph } from "graphology";
import { keyOf } from "./graph-key.ts";
import { type CaseModel, type Id, WHOLE_CASE } from "./model.ts";

/**
 * The case as a graph for algorithms: actors and briefs are nodes; a brief is linked to its filers, to the
 * parties it backs and to the firms that wrote it, two actors of a relation to each other.
 */
export function graphOf(model: CaseModel): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of [...model.actors.keys(), ...model.briefs.keys()]) graph.addNode(keyOf(id));
  const link = (from: Id, to: Id): void => {
    if (from !== to) graph.mergeEdge(keyOf(from), keyOf(to));
  };
  const { backedBy } = model.at(WHOLE_CASE);
  for (const brief of model.briefs.values()) {
    for (const { actor } of brief.filers) link(actor, brief.id);
    for (const party of backedBy(brief)) link(brief.id, party);
  }
  for (const { id, counsel } of model.briefs.values()) {
    for (const { firm } of counsel) if (firm !== undefined) link(id, firm);
  }
  for (const { from, to } of model.relations.values()) link(from, to);
  return graph;
}
