import type { Caption, Place, Placement } from "./layout.ts";
import { STRONG } from "./sides/measures.ts";
import { textWidth } from "./text.ts";

export type Point = readonly [x: number, y: number];

/** Where lines may go that cross no word, no plate and no page of others. */
export interface Ways {
  /**
   * From the rim of one mark to that of another with the fewest bends, corner by corner; `null` where there is none.
   * Of several lanes the `lane`-th is taken, so that lines beside each other can be told apart.
   */
  between(from: string, to: string, lane: number): readonly Point[] | null;
  /** Whether something of this size covers no word, no plate and no page, and is within the picture. */
  isFree(box: Box): boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a line leaves a mark: where it first may turn, and before that its rim, unless they are next to each other. */
interface Port {
  readonly rim: Point | null;
  readonly turn: Point;
}

/** A straight piece of free room, as long as nothing stands in it. */
interface Lane {
  readonly isLevel: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Between a line and what it passes, little enough for two lines of text; and between two lanes. CSS pixels. */
const CLEARANCE = 0.6;
const LEAST = 0.5;
const BETWEEN = 4;
/** How far from the end of a plate its lines leave it. */
const INDENT = 7;
/** The last piece of a line to a name that has room over or under it, long enough for the head of an arrow. */
const STEM = 11;

/** Ways through a picture of plates and running text, all of them along rows and columns that are free. */
export function waysIn({
  width,
  height,
  places,
  captions,
}: Pick<Placement, "width" | "height" | "places" | "captions">): Ways {
  const boxes = [...places.flatMap(boxesOf), ...captions.map(captionBox)];
  const ports = new Map(places.map((place) => [place.id, portsOf(place, boxes)]));
  const plates = Math.max(0, ...places.map(({ x, plate }) => (plate ? x + plate.width / 2 : 0)));
  const next = Math.min(width, ...boxes.map(({ left }) => left).filter((left) => left > plates + BETWEEN));
  const columns = upTo(plates + 2 * BETWEEN, next - BETWEEN);
  // Between two names of a line nothing but a dot stands.
  const gaps = places.flatMap(({ x, size, run }) =>
    run && isDot(run.lead) ? [x - textWidth(run.lead, size) / 2] : [],
  );
  const rows = boxes.flatMap(({ top, bottom }) => [top - CLEARANCE, bottom + CLEARANCE]);
  const turns = [...ports.values()].flatMap((each) => each.map(({ turn }) => turn[1]));
  const level = lanes(
    [...rows, ...turns].filter((y) => y >= 0 && y <= height),
    width,
    boxes,
    true,
  );
  const upright = lanes([...columns, ...gaps, width - 2], height, boxes, false);
  return {
    isFree: (box) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.right <= width &&
      box.bottom <= height &&
      !boxes.some((each) => overlaps(box, each)),
    between(from, to, lane) {
      const wanted = columns[lane % Math.max(1, columns.length)] ?? plates;
      const ends = ports.get(to) ?? [];
      const found = (ports.get(from) ?? []).flatMap((start) =>
        ends.flatMap((end) => {
          const way = wayAlong(start, end, { level, upright, wanted });
          return way ? [way] : [];
        }),
      );
      return found.toSorted((a, b) => a.length - b.length || lengthOf(a) - lengthOf(b))[0] ?? null;
    },
  };
}

/** From lane to lane, those with the fewest bends first. */
function wayAlong(
  start: Port,
  end: Port,
  { level, upright, wanted }: { level: readonly Lane[]; upright: readonly Lane[]; wanted: number },
): readonly Point[] | null {
  const first = level.find((lane) => lane.at === start.turn[1] && holds(lane, start.turn[0]));
  if (!first) return null;
  const goal = level.find((lane) => lane.at === end.turn[1] && holds(lane, end.turn[0]));
  const before = new Map<Lane, Lane | null>([[first, null]]);
  const near = ({ isLevel, at }: Lane): number => Math.abs(at - (isLevel ? end.turn[1] : wanted));
  for (const lane of before.keys()) {
    if (lane === goal) return cornersTo(lane, before, start, end);
    const crossing = (lane.isLevel ? upright : level).filter(
      (other) => !before.has(other) && holds(other, lane.at) && holds(lane, other.at),
    );
    for (const other of crossing.toSorted((a, b) => near(a) - near(b))) before.set(other, lane);
  }
  return null;
}

function cornersTo(
  last: Lane,
  before: ReadonlyMap<Lane, Lane | null>,
  start: Port,
  end: Port,
): readonly Point[] {
  const corners: Point[] = [];
  for (let lane = last, previous = before.get(lane); previous; lane = previous, previous = before.get(lane))
    corners.unshift(lane.isLevel ? [previous.at, lane.at] : [lane.at, previous.at]);
  return [start.rim, start.turn, ...corners, end.turn, end.rim].filter((point) => point !== null);
}

const holds = ({ from, to }: Lane, at: number): boolean => at >= from && at <= to;

/** The free pieces of straight lines across the picture. */
function lanes(
  at: readonly number[],
  length: number,
  boxes: readonly Box[],
  isLevel: boolean,
): readonly Lane[] {
  return [...new Set(at)].flatMap((each) => {
    const blocks = boxes
      .map(({ left, right, top, bottom }) =>
        isLevel
          ? { from: left, to: right, near: top, far: bottom }
          : { from: top, to: bottom, near: left, far: right },
      )
      .filter(({ near, far }) => each > near - LEAST && each < far + LEAST)
      .toSorted((a, b) => a.from - b.from);
    const free: Lane[] = [];
    let from = 0;
    for (const block of blocks) {
      if (block.from > from) free.push({ isLevel, at: each, from, to: block.from });
      from = Math.max(from, block.to);
    }
    return from < length ? [...free, { isLevel, at: each, from, to: length }] : free;
  });
}

function portsOf({ x, y, size, radius, run, plate }: Place, boxes: readonly Box[]): readonly Port[] {
  if (plate) {
    const right = x + plate.width / 2;
    return [y + plate.height / 2 - INDENT, y - plate.height / 2 + INDENT].map((level) => ({
      rim: [right, level],
      turn: [right + CLEARANCE, level],
    }));
  }
  if (!run && radius === 0) return [];
  const middle = run ? x + Math.min(run.width / 2, size) : x;
  const half = run ? size * HALF : radius;
  return [-1, 1].map((way): Port => {
    const rim = y + way * (half + CLEARANCE);
    const far = rim + way * STEM;
    const stem = {
      left: middle - INDENT,
      right: middle + INDENT,
      top: Math.min(rim, far),
      bottom: Math.max(rim, far),
    };
    return boxes.some((box) => overlaps(stem, box))
      ? { rim: null, turn: [middle, rim] }
      : { rim: [middle, rim], turn: [middle, far] };
  });
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Half the height of a line of text, by its size. */
const HALF = 0.6;

function boxesOf({ x, y, size, radius, run, plate, label }: Place): readonly Box[] {
  if (plate) return [around(x - plate.width / 2, x + plate.width / 2, y, plate.height / 2)];
  if (run) {
    const quiet = isDot(run.lead) ? 0 : textWidth(run.lead, size);
    return [around(x - quiet, x + run.width, y, size * HALF)];
  }
  return radius > 0 || label !== "" ? [around(x - radius, x + radius, y, radius)] : [];
}

const around = (left: number, right: number, y: number, half: number): Box => ({
  left,
  right,
  top: y - half,
  bottom: y + half,
});

function captionBox({ text, x, y, size, anchor }: Caption): Box {
  const width = textWidth(text, size) * STRONG;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
}

const isDot = (lead: string): boolean => lead.trim() === "·";

const upTo = (from: number, to: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.floor((to - from) / BETWEEN) + 1) },
    (_, index) => from + index * BETWEEN,
  );

const lengthOf = (way: readonly Point[]): number =>
  way.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = way[index] ?? [x, y];
    return sum + Math.abs(x - fromX) + Math.abs(y - fromY);
  }, 0);
