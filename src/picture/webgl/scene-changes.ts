import type { Scene, SceneEdge, SceneNode } from "../scene/scene.ts";

/** What a drawing of one scene must do to become a drawing of the next. */
export interface SceneChanges {
  /** Other marks, other lines or another size: everything is laid out anew. */
  readonly shape: boolean;
  /** Marks and lines that look different; all of them when the shape has changed. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export function changesBetween(before: Scene, after: Scene): SceneChanges {
  const shape =
    before.width !== after.width ||
    before.height !== after.height ||
    !sameKeys(before.nodes, after.nodes) ||
    !sameKeys(before.edges, after.edges) ||
    [...after.nodes].some(([id, node]) => hasMoved(before.nodes.get(id), node)) ||
    [...after.edges].some(([id, edge]) => hasOtherEnds(before.edges.get(id), edge));
  if (shape) return { shape, nodes: [...after.nodes.keys()], edges: [...after.edges.keys()] };

  const nodes = new Set(changed(before.nodes, after.nodes, looksOther));
  const edges = [...after.edges]
    // An arrow ends at the rim of its target, wherever that now is.
    .filter(([id, edge]) => nodes.has(edge.to) || isOther(before.edges.get(id), edge, isPaintedOther))
    .map(([id]) => id);
  return { shape, nodes: [...nodes], edges };
}

const sameKeys = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean =>
  a.size === b.size && [...a.keys()].every((key) => b.has(key));

function changed<Item>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  differ: (a: Item, b: Item) => boolean,
): string[] {
  return [...after].filter(([id, item]) => isOther(before.get(id), item, differ)).map(([id]) => id);
}

function isOther<Item>(a: Item | undefined, b: Item, differ: (a: Item, b: Item) => boolean): boolean {
  return a === undefined || differ(a, b);
}

const hasMoved = (a: SceneNode | undefined, b: SceneNode): boolean => a?.x !== b.x || a.y !== b.y;
const hasOtherEnds = (a: SceneEdge | undefined, b: SceneEdge): boolean =>
  a?.from !== b.from || a.to !== b.to || (a.width === 0) !== (b.width === 0);
const looksOther = (a: SceneNode, b: SceneNode): boolean =>
  a.radius !== b.radius || a.shape !== b.shape || a.tone !== b.tone || a.weight !== b.weight;
const isPaintedOther = (a: SceneEdge, b: SceneEdge): boolean =>
  a.width !== b.width || a.line !== b.line || a.head !== b.head || a.tone !== b.tone || a.weight !== b.weight;
