import { UndirectedGraph } from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness";
import { idOf, keyOf } from "../../model/graph-key.ts";
import type { ActorId, CaseId } from "../../schema/facts.ts";
import type { Tie } from "./co-filing.ts";

/** Where a filer stands among those who file together. */
export interface Standing {
  readonly id: ActorId;
  /** In how many cases it stood on one side with any of the others. */
  readonly shared: number;
  /** With how many of them. */
  readonly reach: number;
  /** Of the shortest ways between two others the part that leads through it, from 0 to 1. */
  readonly between: number;
}

/** The orders that filers can stand in, each in plain words with how it is computed. */
export const ORDERS = [
  {
    name: "",
    by: "shared",
    label: "Shared cases",
    how: "In how many cases it backed the same side as anybody else here. Cases heard together count once.",
  },
  {
    name: "reach",
    by: "reach",
    label: "Reach",
    how: "With how many of the others here it did so, in as many cases as the choice above asks for.",
  },
  {
    name: "between",
    by: "between",
    label: "Standing between",
    how:
      "Of the shortest ways from any of the others to any other, tie by tie, the part that leads through it " +
      "(betweenness, every tie of the same length). Who stands between joins groups that share little else.",
  },
] as const;

export type StandingOrder = (typeof ORDERS)[number];

/** Every filer of these ties, the first in the order first; of equals who comes first by name. */
export function standingsIn(
  ties: readonly Tie[],
  { by }: Pick<StandingOrder, "by">,
  nameOf: (id: ActorId) => string,
): readonly Standing[] {
  const graph = new UndirectedGraph();
  const cases = new Map<ActorId, Set<CaseId>>();
  for (const tie of ties) {
    for (const id of [tie.from, tie.to]) {
      graph.mergeNode(keyOf(id));
      const theirs = cases.get(id) ?? new Set<CaseId>();
      cases.set(id, theirs);
      for (const each of tie.cases) theirs.add(each);
    }
    graph.mergeEdge(keyOf(tie.from), keyOf(tie.to));
  }
  const ways = betweenness(graph, { getEdgeWeight: null });
  return graph
    .nodes()
    .map((key): Standing => {
      const id = idOf(key);
      return { id, shared: cases.get(id)?.size ?? 0, reach: graph.degree(key), between: ways[key] ?? 0 };
    })
    .sort((one, other) => other[by] - one[by] || nameOf(one.id).localeCompare(nameOf(other.id), "en"));
}
