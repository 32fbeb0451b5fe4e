import { MultiGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Caption, Cast, Layout, Place, Row } from "./layout.ts";
import { textWidth, wrap } from "./text.ts";

const SIZE = 12;
const LABEL_ROOM = 150;
const MARGIN = 14;

/**
 * For files without sides: who is tied stands near, by ForceAtlas2 from a fixed start, so the same file always
 * gives the same picture. Afterwards every mark moves down until its label is free, so all can be read.
 */
export const organic: Layout = {
  place(cast, width) {
    const rows = everyone(cast);
    const spread = forces(cast, rows);
    const boxes = rows.map((row) => boxOf(row, spread.get(row.id) ?? { x: 0.5, y: 0.5 }, width, rows.length));
    const places = clearOfEachOther(boxes);
    const captions: Caption[] = [];
    const height =
      Math.max(120, ...[...places.values()].map(({ y, lines }) => y + (lines.length + 1) * SIZE * 1.2)) +
      MARGIN;
    return { width, height: Math.ceil(height), places, captions };
  },
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Parties and courts are written strong, and a quieter line stands under their names. */
interface Standing extends Row {
  readonly voice: "strong" | "plain";
}

function everyone(cast: Cast): readonly Standing[] {
  const strong = [...cast.bench.courts, ...cast.camps.flatMap(({ pole }) => (pole ? [pole] : []))];
  const plain: readonly Row[] = [
    ...cast.bench.judges,
    ...cast.camps.flatMap(({ blocks }) =>
      blocks.flatMap((block) => [{ id: block.id, label: "" }, ...block.rows]),
    ),
    ...cast.bystanders.flatMap(({ rows }) => rows),
  ];
  return [
    ...strong.map(({ id, label }) => ({ id, label, voice: "strong" as const })),
    ...plain.map((row) => ({ ...row, voice: "plain" as const })),
  ];
}

/** Positions between 0 and 1 on both axes. */
function forces(cast: Cast, rows: readonly Standing[]): ReadonlyMap<string, Point> {
  const graph = new MultiGraph();
  // The prefix keeps ids such as "__proto__" from meaning anything to graphology's plain objects.
  for (const [index, { id }] of rows.entries()) {
    const angle = (2 * Math.PI * index) / rows.length;
    graph.addNode(`n:${id}`, { x: Math.cos(angle), y: Math.sin(angle) });
  }
  for (const { from, to } of cast.ties) {
    if (graph.hasNode(`n:${from}`) && graph.hasNode(`n:${to}`) && from !== to)
      graph.addEdge(`n:${from}`, `n:${to}`);
  }
  if (rows.length > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), linLogMode: true, gravity: 2 };
    forceAtlas2.assign(graph, { iterations: 400, settings });
  }
  return unitSquare(rows.map(({ id }) => [id, pointOf(graph.getNodeAttributes(`n:${id}`))]));
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
  readonly id: string;
  readonly place: Place;
  readonly left: number;
  readonly right: number;
  readonly half: number;
}

function boxOf({ id, label, voice }: Standing, { x, y }: Point, width: number, count: number): Box {
  const lines = label === "" ? [] : wrap(label, LABEL_ROOM, SIZE);
  const longest = Math.max(0, ...lines.map((line) => textWidth(line, SIZE)));
  const radius = 6;
  const reach = (voice === "strong" ? Math.max(1.12 * longest, LABEL_ROOM) : longest) + radius + 8;
  const left = MARGIN + x * Math.max(0, width - 2 * MARGIN - reach);
  // Enough height for every label twice over, however many columns of them fit the width.
  const height = Math.max(360, (count * 40 * (LABEL_ROOM + 30)) / width);
  const rows = lines.length + (voice === "strong" ? 1 : 0);
  const half = Math.max(radius, (rows * SIZE * 1.2) / 2) + 3;
  const place: Place = { x: left + radius, y: half + y * height, radius, anchor: "start", lines, size: SIZE };
  return { id, place, left, right: left + reach + 6, half };
}

/** From the top: each mark moves down until it is free of all that stand already. */
function clearOfEachOther(boxes: readonly Box[]): ReadonlyMap<string, Place> {
  const settled: Box[] = [];
  for (const box of [...boxes].sort((a, b) => a.place.y - b.place.y || a.id.localeCompare(b.id, "en"))) {
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
  return new Map(settled.map(({ id, place }) => [id, place]));
}
