import { idOf, keyOf } from "../../model/graph-key.ts";
import type { Scene } from "../scene/scene.ts";
import type { Point } from "./labels.ts";

/** A place in the graph that sigma draws: y points upwards there, downwards in a scene. */
export type Spot = { x: number; y: number };

/**
 * What sigma asks of a graph, answered for a scene: keys, places and ends. How anything looks is asked of the scene.
 * A graphology graph would answer a hundred questions more, in 8.5 kB of every picture; this one is never changed, so
 * nobody who listens to it has anything to hear.
 */
export class SpotGraph {
  readonly multi = true;
  readonly #spots: ReadonlyMap<string, Spot>;
  readonly #ends: ReadonlyMap<string, readonly [from: string, to: string]>;

  /** Marks stand where they start from, if they start from somewhere else than the scene says. */
  constructor(scene: Scene, starts: ReadonlyMap<string, Spot>) {
    this.#spots = new Map(
      [...scene.nodes].map(([id, node]) => [keyOf(id), { ...(starts.get(id) ?? spotOf(node)) }]),
    );
    this.#ends = new Map(
      [...scene.edges].flatMap(([id, { from, to, width }]) =>
        width > 0 ? [[keyOf(id), [keyOf(from), keyOf(to)]]] : [],
      ),
    );
  }

  get order(): number {
    return this.#spots.size;
  }

  readonly nodes = (): string[] => [...this.#spots.keys()];
  readonly edges = (): string[] => [...this.#ends.keys()];
  readonly hasNode = (key: string): boolean => this.#spots.has(key);
  readonly hasEdge = (key: string): boolean => this.#ends.has(key);
  readonly getEdgeAttributes = (): object => ({});
  readonly extremities = (key: string): readonly [from: string, to: string] => known(this.#ends, key);
  readonly getNodeAttributes = (key: string): Spot => known(this.#spots, key);

  readonly forEachNode = (tell: (key: string, spot: Spot) => void): void =>
    this.#spots.forEach((spot, key) => tell(key, spot));
  readonly forEachEdge = (tell: (key: string, attributes: object, from: string, to: string) => void): void =>
    this.#ends.forEach(([from, to], key) => tell(key, {}, from, to));

  readonly on = nothing;
  readonly removeListener = nothing;
  /** sigma takes for a graph what has these two, and calls neither. */
  readonly addUndirectedEdgeWithKey = nothing;
  readonly dropNode = nothing;
}

export const EMPTY: Scene = {
  width: 1,
  height: 1,
  nodes: new Map(),
  edges: new Map(),
  captions: [],
  strokes: [],
};

export const spotOf = ({ x, y }: Point): Spot => ({ x, y: -y });

export function spotsIn(graph: SpotGraph): ReadonlyMap<string, Spot> {
  return new Map(graph.nodes().map((key) => [idOf(key), { ...graph.getNodeAttributes(key) }]));
}

/** Straight into the attributes: sigma looks at them when it is told to refresh, and not for every single move. */
export function moveSpots(graph: SpotGraph, places: ReadonlyMap<string, Point>): void {
  graph.forEachNode((key, spot) => Object.assign(spot, places.get(idOf(key))));
}

function nothing(): void {}

function known<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key);
  if (value === undefined) throw new Error(`Not in this graph: ${key}`);
  return value;
}
