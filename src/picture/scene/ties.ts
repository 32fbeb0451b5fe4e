import type { Ways } from "../layout/ways.ts";
import type { Scene, SceneEdge } from "./scene.ts";

/**
 * The scene with the relations in it that are looked at: all between the same two are one line, about all of them, where
 * there is a way past the names. What has none is not drawn; its ends are lit all the same.
 */
export function tied(scene: Scene, ways: Ways): Scene {
  const ties = new Map<string, [id: string, edge: SceneEdge][]>();
  for (const entry of scene.edges) {
    const [, { from, to, isRelation, weight }] = entry;
    if (!isRelation || weight !== "focus") continue;
    const pair = [from, to].toSorted().join(" ");
    ties.set(pair, [...(ties.get(pair) ?? []), entry]);
  }
  if (ties.size === 0) return scene;
  const edges = new Map(scene.edges);
  for (const [lane, tie] of [...ties.values()].entries()) {
    const [first] = tie;
    if (!first) continue;
    const [id, edge] = first;
    const corners = ways.between(edge.from, edge.to, lane);
    if (!corners) continue;
    edges.set(id, {
      ...edge,
      corners,
      target: tie.map(([, { target }]) => target).join(","),
      line: tie.every(([, { line }]) => line === "dashed") ? "dashed" : "solid",
      isMutual: tie.some(([, { from }]) => from !== edge.from),
    });
  }
  return { ...scene, edges };
}
