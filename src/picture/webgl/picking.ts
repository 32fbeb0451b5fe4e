import type { Scene } from "../scene/scene.ts";
import type { LabelBox, Point } from "./labels.ts";

/** How far beside a mark or a line a pointer still hits it, CSS pixels. */
const BESIDE_MARK = 3;
const BESIDE_LINE = 4;

interface Look {
  readonly scale: number;
  readonly labels: readonly LabelBox[];
  node(id: string): Point;
}

/**
 * What stands at a point of the picture: the nearest mark, else a label, else the nearest line; a scene id or
 * null. On the processor, because sigma's own picking knows nothing of labels, misses thin lines and draws
 * every frame twice.
 */
export function pick(scene: Scene, point: Point, look: Look): string | null {
  const marks = [...scene.nodes].map(([id, { radius }]) => {
    const distance = distanceBetween(point, look.node(id));
    return { id, distance, reach: radius * look.scale + BESIDE_MARK };
  });
  return nearest(marks) ?? labelAt(look.labels, point) ?? nearest(lines(scene, point, look));
}

function lines(scene: Scene, point: Point, look: Look): Candidate[] {
  return [...scene.edges].map(([id, { from, to, width }]) => ({
    id,
    distance: distanceToSegment(point, look.node(from), look.node(to)),
    reach: (width / 2) * look.scale + BESIDE_LINE,
  }));
}

interface Candidate {
  readonly id: string;
  readonly distance: number;
  readonly reach: number;
}

function nearest(candidates: readonly Candidate[]): string | null {
  let best: Candidate | null = null;
  for (const each of candidates) {
    if (each.distance <= each.reach && (best === null || each.distance <= best.distance)) best = each;
  }
  return best === null ? null : best.id;
}

function labelAt(labels: readonly LabelBox[], { x, y }: Point): string | null {
  const hit = labels.findLast(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return hit === undefined ? null : hit.id;
}

const distanceBetween = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const held = Math.min(Math.max(along, 0), 1);
  return distanceBetween(point, { x: from.x + held * dx, y: from.y + held * dy });
}
