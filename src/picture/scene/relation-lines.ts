import type { Placement } from "../layout/layout.ts";
import { type Ways, waysIn } from "../layout/ways.ts";
import type { Scene, SceneEdge } from "./scene.ts";

/** Puts the relations of a picture into its scene, while they are looked at. */
export type RelationLines = typeof relationLines;

/** For a picture in which lines have ways. */
export function relationLines(placement: Placement): (looked: Scene) => Scene {
  const ways = waysIn(placement);
  return (looked) => withRelations(looked, ways);
}

/**
 * The scene with the relations in it that are looked at: all between the same two are one line, about all of them, where
 * there is a way past the names. What has none is not drawn; its ends are lit all the same.
 */
export function withRelations(scene: Scene, ways: Ways): Scene {
  const pairs = new Map<string, [id: string, edge: SceneEdge][]>();
  for (const entry of scene.edges) {
    const [, { from, to, isRelation, weight }] = entry;
    if (!isRelation || weight !== "focus") continue;
    const pair = [from, to].toSorted().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), entry]);
  }
  if (pairs.size === 0) return scene;
  const edges = new Map(scene.edges);
  for (const [lane, all] of [...pairs.values()].entries()) {
    const [first] = all;
    if (!first) continue;
    const [id, edge] = first;
    const corners = ways.between(edge.from, edge.to, lane);
    if (!corners) continue;
    edges.set(id, {
      ...edge,
      corners,
      target: all.map(([, { target }]) => target).join(","),
      line: all.every(([, { line }]) => line === "dashed") ? "dashed" : "solid",
      isMutual: all.some(([, { from }]) => from !== edge.from),
    });
  }
  return { ...scene, edges };
}
