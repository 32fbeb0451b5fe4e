import { MultiDirectedGraph } from "graphology";
import { idOf, keyOf } from "../../model/graph-key.ts";
import type { Scene } from "../scene/scene.ts";
import type { Point } from "./labels.ts";

/** A place in the graph that sigma draws: y points upwards there, downwards in a scene. */
export type Spot = { x: number; y: number };
export type SpotGraph = MultiDirectedGraph<Spot>;

export const EMPTY: Scene = {
  width: 1,
  height: 1,
  nodes: new Map(),
  edges: new Map(),
  captions: [],
  strokes: [],
};

export const spotOf = ({ x, y }: Point): Spot => ({ x, y: -y });

/** The scene as a graph of bare places; how anything looks is asked of the scene. */
export function graphOf(scene: Scene, starts: ReadonlyMap<string, Spot>): SpotGraph {
  const graph: SpotGraph = new MultiDirectedGraph<Spot>();
  for (const [id, node] of scene.nodes) graph.addNode(keyOf(id), { ...(starts.get(id) ?? spotOf(node)) });
  for (const [id, { from, to, width }] of scene.edges)
    if (width > 0) graph.addEdgeWithKey(keyOf(id), keyOf(from), keyOf(to));
  return graph;
}

export function spotsIn(graph: SpotGraph): ReadonlyMap<string, Spot> {
  return new Map(graph.mapNodes((key, { x, y }) => [idOf(key), { x, y }]));
}

/** Straight into the attributes: told of every single move, sigma would ask for the looks of every mark again. */
export function moveSpots(graph: SpotGraph, places: ReadonlyMap<string, Point>): void {
  graph.forEachNode((key, spot) => Object.assign(spot, places.get(idOf(key))));
}
