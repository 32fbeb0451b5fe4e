import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { idOf, keyOf } from "../../model/graph-key.ts";
import type { ActorId } from "../../schema/facts.ts";
import type { Tie } from "./co-filing.ts";

/** Actors that are tied to each other more than to the rest. */
interface Group {
  /** The most tied first. */
  readonly members: readonly ActorId[];
  /** The shared cases of their ties to each other, added up; each tie once. */
  readonly inside: number;
  /** The same of their ties to everybody else. */
  readonly outside: number;
}

export interface Groups {
  /** The largest first. */
  readonly groups: readonly Group[];
  /** From -0.5 to 1: how much more of the ties lies inside than chance would put there; 0 where nothing is tied. */
  readonly modularity: number;
}

/** Groups by the Louvain method, ties weighed by the cases they share. The same ties always give the same ones. */
export function groupsIn(ties: readonly Tie[]): Groups {
  if (ties.length === 0) return { groups: [], modularity: 0 };
  const graph = new UndirectedGraph<object, { weight: number }>();
  const inOrder = [...ties].sort((a, b) => compared(`${a.from} ${a.to}`, `${b.from} ${b.to}`));
  for (const { from, to, cases } of inOrder) {
    graph.mergeNode(keyOf(from));
    graph.mergeNode(keyOf(to));
    graph.addEdge(keyOf(from), keyOf(to), { weight: cases.length });
  }
  const { communities, modularity } = louvain.detailed(graph, { getEdgeWeight: "weight", rng: seeded() });
  const found = new Map<number, ActorId[]>();
  for (const key of graph.nodes()) {
    const number = communities[key] ?? -1;
    found.set(number, [...(found.get(number) ?? []), idOf(key)]);
  }
  return {
    groups: [...found.values()]
      .map((ids) => groupFrom(ids, inOrder))
      .sort(
        (a, b) =>
          b.members.length - a.members.length || b.inside - a.inside || compared(a.members[0], b.members[0]),
      ),
    modularity,
  };
}

function groupFrom(ids: readonly ActorId[], ties: readonly Tie[]): Group {
  const own = new Set(ids);
  const strength = new Map(ids.map((id) => [id, 0]));
  let [inside, outside] = [0, 0];
  for (const { from, to, cases } of ties) {
    if (own.has(from) && own.has(to)) inside += cases.length;
    else if (own.has(from) || own.has(to)) outside += cases.length;
    for (const id of [from, to]) strength.set(id, (strength.get(id) ?? 0) + cases.length);
  }
  const members = [...ids].sort((a, b) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0) || compared(a, b));
  return { members, inside, outside };
}

const compared = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers from 0 to 1 that look random and are always the same: mulberry32. */
function seeded(): () => number {
  let state = 2022;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
