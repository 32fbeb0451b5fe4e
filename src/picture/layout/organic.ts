import { MultiGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type Cast, type Layout, type Mark, type Place, marksOf } from "./layout.ts";
import { keyOf } from "../../model/graph-key.ts";
import { folded } from "./fold.ts";
import { heightOf, wordsOf } from "./label.ts";
import { textWidth } from "./text.ts";

const SIZE = 12;
const LABEL_WIDTH = 150;
const MARGIN = 14;

/**
 * For files without sides: who is linked stands near, by ForceAtlas2 from a fixed start, so the same file always
 * gives the same picture. Afterwards every mark moves down until its label is free, so all can be read.
 */
export const organic: Layout = {
  place(whole, width) {
    const cast = folded(whole);
    // What gathers those who were for a law, or against it, ties nobody to anybody.
    const marks = marksOf(cast).filter(({ shape }) => shape !== "plus" && shape !== "minus");
    const spread = forces(cast, marks);
    const boxes = marks.map((mark) =>
      boxOf(mark, spread.get(mark.id) ?? { x: 0.5, y: 0.5 }, width, marks.length),
    );
    const places = clearOfEachOther(boxes);
    const height =
      Math.max(120, ...places.map(({ y, lines }) => y + (lines.length + 1) * SIZE * 1.2)) + MARGIN;
    return { width, height: Math.ceil(height), places, captions: [], strokes: [], routes: null };
  },
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Positions between 0 and 1 on both axes. */
function forces(cast: Cast, marks: readonly Mark[]): ReadonlyMap<string, Point> {
  const graph = new MultiGraph();
  for (const [index, { id }] of marks.entries()) {
    const angle = (2 * Math.PI * index) / marks.length;
    graph.addNode(keyOf(id), { x: Math.cos(angle), y: Math.sin(angle) });
  }
  for (const { from, to } of cast.links) {
    if (graph.hasNode(keyOf(from)) && graph.hasNode(keyOf(to)) && from !== to)
      graph.addEdge(keyOf(from), keyOf(to));
  }
  if (marks.length > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), linLogMode: true, gravity: 2 };
    forceAtlas2.assign(graph, { iterations: 400, settings });
  }
  return unitSquare(marks.map(({ id }) => [id, pointOf(graph.getNodeAttributes(keyOf(id)))]));
}

const pointOf = ({ x, y }: { x?: unknown; y?: unknown }): Point => ({ x: Number(x), y: Number(y) });

function unitSquare(points: readonly (readonly [string, Point])[]): ReadonlyMap<string, Point> {
  const across = shareOf(points.map(([, { x }]) => x));
  const down = shareOf(points.map(([, { y }]) => y));
  return new Map(points.map(([id, { x, y }]) => [id, { x: across(x), y: down(y) }]));
}

/** How far a value lies between the least and the greatest, from 0 to 1. */
function shareOf(values: readonly number[]): (value: number) => number {
  const least = Math.min(...values);
  const range = Math.max(...values) - least || 1;
  return (value) => (value - least) / range;
}

interface Box {
  readonly place: Place;
  readonly left: number;
  readonly right: number;
  readonly half: number;
}

function boxOf(mark: Mark, { x, y }: Point, width: number, count: number): Box {
  const words = wordsOf(mark, LABEL_WIDTH, SIZE);
  const longest = Math.max(0, ...words.lines.map((line) => textWidth(line, SIZE)));
  const radius = 6;
  // A strong name is wider.
  const isStrong = mark.emphasis === "strong";
  const reach = (isStrong ? Math.max(1.12 * longest, LABEL_WIDTH) : longest) + radius + 8;
  const left = MARGIN + x * Math.max(0, width - 2 * MARGIN - reach);
  // Enough height for every label twice over, however many columns of them fit the width.
  const height = Math.max(360, (count * 40 * (LABEL_WIDTH + 30)) / width);
  const half = Math.max(radius, heightOf(words) / 2) + 3;
  const place: Place = {
    ...mark,
    ...words,
    x: left + radius,
    y: half + y * height,
    radius,
    anchor: "start",
  };
  return { place, left, right: left + reach + 6, half };
}

/** From the top: each mark moves down until it is free of all that stand already. */
function clearOfEachOther(boxes: readonly Box[]): readonly Place[] {
  const settled: Box[] = [];
  const downwards = [...boxes].sort(
    ({ place: a }, { place: b }) => a.y - b.y || a.id.localeCompare(b.id, "en"),
  );
  for (const box of downwards) {
    let { y } = box.place;
    const clash = (): Box | undefined =>
      settled.find(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          y - box.half < other.place.y + other.half &&
          other.place.y - other.half < y + box.half,
      );
    for (let other = clash(); other; other = clash()) y = other.place.y + other.half + box.half + 0.01;
    settled.push({ ...box, place: { ...box.place, y } });
  }
  return settled.map(({ place }) => place);
}
