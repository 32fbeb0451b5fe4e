import type { Route } from "../layout/layout.ts";
import type { LineLabel, Scene } from "../scene/scene.ts";
import { LABEL_SIZE } from "../svg/plate-looks.ts";
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
  const marks = [...scene.nodes].flatMap(([id, { radius }]) => {
    // What has no mark is found by its words.
    if (radius === 0) return [];
    const distance = distanceBetween(point, look.node(id));
    return { id, distance, reach: radius * look.scale + BESIDE_MARK };
  });
  return nearest(marks) ?? labelAt(look.labels, point) ?? nearest(lines(scene, point, look));
}

function lines(scene: Scene, point: Point, look: Look): Candidate[] {
  return [...scene.edges].flatMap(([id, { from, to, width, route, corners, label }]) => {
    if (width === 0 && !corners) return [];
    const way = corners
      ? corners.map(([x, y]) => seenFrom(to, { x, y }, scene, look))
      : route
        ? wayOf(route, scene, look)
        : [look.node(from), look.node(to)];
    const distances = way.slice(1).map((to, index) => distanceToSegment(point, way[index] ?? to, to));
    const distance = label && isOn(label, point, to, scene, look) ? 0 : Math.min(...distances);
    return [{ id, distance, reach: (width / 2) * look.scale + BESIDE_LINE }];
  });
}

/** Whether a point is on what is written on a line. */
function isOn({ x, y, half }: LineLabel, point: Point, to: string, scene: Scene, look: Look): boolean {
  const middle = seenFrom(to, { x, y }, scene, look);
  return (
    Math.abs(point.x - middle.x) <= half * look.scale &&
    Math.abs(point.y - middle.y) <= LABEL_SIZE * 0.6 * look.scale
  );
}

/** Where a point of the scene is seen now, told from a mark. */
function seenFrom(id: string, { x, y }: Point, { nodes }: Scene, look: Look): Point {
  const [mark, now] = [nodes.get(id) ?? { x: 0, y: 0 }, look.node(id)];
  return { x: now.x + (x - mark.x) * look.scale, y: now.y + (y - mark.y) * look.scale };
}

/** The way of a line that bends, in straight pieces, where its plate stands now. */
function wayOf({ to, x1, y1, bend, x2, y2 }: Route, scene: Scene, look: Look): readonly Point[] {
  const at = (x: number, y: number): Point => seenFrom(to, { x, y }, scene, look);
  const curve = Array.from({ length: 13 }, (_, index) => {
    const u = index / 12;
    const x = (1 - u) ** 3 * x1 + 3 * u * (1 - u) * ((x1 + bend) / 2) + u ** 3 * bend;
    return at(x, y1 + (y2 - y1) * u * u * (3 - 2 * u));
  });
  return [...curve, at(x2, y2)];
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
