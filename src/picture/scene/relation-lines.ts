import type { Placement, Route } from "../layout/layout.ts";
import { textWidth } from "../layout/text.ts";
import { type Point, type Ways, waysIn } from "../layout/ways.ts";
import type { LineLabel, Scene } from "./scene.ts";

/** Puts the relations of a picture into its scene, while they are looked at. */
export type RelationLines = typeof relationLines;

/** For a picture in which lines have ways. */
export function relationLines(placement: Placement): (looked: Scene) => Scene {
  const ways = waysIn(placement);
  return (looked) => withRelations(looked, ways);
}

/**
 * The scene with the relations in it that are looked at, where there is a way past the names, with what they are written on
 * the line. What has none is not drawn; its ends are lit all the same.
 */
export function withRelations(scene: Scene, ways: Ways): Scene {
  const looked = [...scene.edges].flatMap(([id, edge]) =>
    edge.says && edge.weight === "focus" ? [{ id, edge: { ...edge, says: edge.says } }] : [],
  );
  if (looked.length === 0) return scene;
  const drawn = looked.flatMap(({ id, edge }, lane) => {
    const corners = ways.between(edge.from, edge.to, lane);
    return corners ? [{ id, edge: { ...edge, corners } }] : [];
  });
  const strokes = scene.strokes.map(({ points }) => points);
  const fans = [...scene.edges.values()].flatMap(({ route }) => (route ? [wayOf(route)] : []));
  const edges = new Map(scene.edges);
  const taken: Box[] = [];
  for (const { id, edge } of drawn) {
    const others = drawn.flatMap((other) => (other.id === id ? [] : [other.edge.corners]));
    const isFree = (box: Box): boolean =>
      ways.isFree(box) &&
      taken.every((each) => !overlap(each, box)) &&
      ![...others, ...strokes].some((points) => isCrossed(box, points));
    const isClear = (box: Box): boolean => isFree(box) && !fans.some((points) => isCrossed(box, points));
    const least = edge.says.slice(-1);
    // Over a corner, or over the line of a brief, which stays in sight on both sides, rather than nowhere.
    const label =
      labelOn(edge, edge.says, (box) => isClear(box) && isStraight(box, edge.corners)) ??
      labelOn(edge, least, isClear) ??
      labelOn(edge, least, isFree);
    if (label) taken.push(boxOf(label.text, [label.x, label.y]));
    edges.set(id, label ? { ...edge, label } : edge);
  }
  return { ...scene, edges };
}

/** The way of a line that bends, in straight pieces. */
function wayOf({ x1, y1, bend, x2, y2 }: Route): readonly Point[] {
  const curve = Array.from({ length: 13 }, (_, index): Point => {
    const u = index / 12;
    const x = (1 - u) ** 3 * x1 + 3 * u * (1 - u) * ((x1 + bend) / 2) + u ** 3 * bend;
    return [x, y1 + (y2 - y1) * u * u * (3 - 2 * u)];
  });
  return [...curve, [x2, y2]];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The type on a line, and what stays free around it. CSS pixels. */
const LABEL_SIZE = 12;
const AROUND = 2;
const STEP = 4;
const BEND = 5;

/** The fullest of its words that have room on a line, as near to the middle of the line as may be. */
function labelOn(
  { corners }: { readonly corners: readonly Point[] },
  says: readonly string[],
  isFree: (box: Box) => boolean,
): LineLabel | undefined {
  const points = alongFromMiddle(corners);
  for (const text of says)
    for (const point of points)
      if (isFree(boxOf(text, point)))
        return { text, x: point[0], y: point[1], half: textWidth(text, LABEL_SIZE) / 2 };
  return undefined;
}

function boxOf(text: string, [x, y]: Point): Box {
  const half = textWidth(text, LABEL_SIZE) / 2 + AROUND;
  const rise = LABEL_SIZE * 0.6 + AROUND;
  return { left: x - half, right: x + half, top: y - rise, bottom: y + rise };
}

/** Points of a line some pixels apart, those in its middle first. */
function alongFromMiddle(corners: readonly Point[]): readonly Point[] {
  const points = corners.slice(1).flatMap(([x, y], index): readonly Point[] => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / STEP);
    return Array.from({ length: steps }, (_, step): Point => [
      fromX + ((x - fromX) * step) / steps,
      fromY + ((y - fromY) * step) / steps,
    ]);
  });
  const middle = points.length / 2;
  return points
    .map((point, index) => ({ point, away: Math.abs(index - middle) }))
    .toSorted((a, b) => a.away - b.away)
    .map(({ point }) => point);
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box keeps off the corners of a line and the heads of its arrows. */
const isStraight = ({ left, right, top, bottom }: Box, corners: readonly Point[]): boolean =>
  !corners.some(([x, y]) => x > left - BEND && x < right + BEND && y > top - BEND && y < bottom + BEND);

/** Whether a line of level and upright pieces passes through a box. */
const isCrossed = (box: Box, corners: readonly Point[]): boolean =>
  corners.slice(1).some(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    const piece = {
      left: Math.min(x, fromX),
      right: Math.max(x, fromX) + 0.01,
      top: Math.min(y, fromY),
      bottom: Math.max(y, fromY) + 0.01,
    };
    return overlap(piece, box);
  });
