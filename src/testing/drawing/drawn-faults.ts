import { quietSize } from "../../picture/layout/label.ts";
import type { Route } from "../../picture/layout/layout.ts";
import type { Scene, SceneNode } from "../../picture/scene/scene.ts";
import { type Measure, reckoned } from "./measures.ts";

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Point = readonly [x: number, y: number];

/** What is wrong with a picture of sides by some measure of letters, in words; empty when every name can be read. */
export function faultsIn(scene: Scene, measure: Measure = reckoned): readonly string[] {
  const words = wordsIn(scene, measure);
  const plates = platesIn(scene);
  const pages = [...scene.nodes.values()].flatMap(({ id, x, y, radius }): Box[] =>
    radius === 0 ? [] : [{ id, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }],
  );
  const solid = [...words, ...plates];
  return [
    ...pairs(solid).map(([one, other]) => `${one.id} over ${other.id}`),
    ...words.flatMap((word) =>
      pages.filter((page) => overlap(word, page)).map(({ id }) => `${word.id} over page ${id}`),
    ),
    ...[...solid, ...pages].filter((box) => !isInside(box, scene)).map(({ id }) => `${id} is cut`),
    ...linesThrough(scene, solid),
    ...overfull(scene, measure),
  ];
}

function wordsIn({ nodes, captions }: Scene, measure: Measure): readonly Box[] {
  const said = captions.map(({ id, text, x, y, size, anchor, look }): Box => {
    const width = measure(text, size, look === "strong" ? "strong" : "regular");
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
    return { id: `caption ${id}`, left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.25 };
  });
  return [...namesIn(nodes, measure), ...said];
}

/** Names of a line follow each other as their letters fall, whatever was reckoned for them. */
function namesIn(nodes: Scene["nodes"], measure: Measure): readonly Box[] {
  const ends = new Map<string, number>();
  return [...nodes.values()].flatMap(({ id, y, size, run, lines, subtitle, emphasis }: SceneNode) => {
    if (!run) return [];
    const left = (ends.get(run.id) ?? run.left) + measure(run.lead, size, "regular");
    const look = emphasis === "strong" ? "strong" : "regular";
    const right = left + measure(lines.join(" "), size, look) + measure(subtitle, quietSize(size), "regular");
    ends.set(run.id, right);
    return [{ id, left, right, top: y - size * 0.6, bottom: y + size * 0.6 }];
  });
}

const platesIn = ({ nodes }: Scene): readonly Box[] =>
  [...nodes.values()].flatMap(({ id, x, y, plate }): Box[] =>
    plate
      ? [
          {
            id,
            left: x - plate.width / 2,
            right: x + plate.width / 2,
            top: y - plate.height / 2,
            bottom: y + plate.height / 2,
          },
        ]
      : [],
  );

/** Words of a plate that are wider than it. */
const overfull = ({ nodes }: Scene, measure: Measure): readonly string[] =>
  [...nodes.values()].flatMap(({ id, plate, lines, subtitle, size }) => {
    if (!plate) return [];
    const widths = [
      ...lines.map((line) => measure(line, size, "strong")),
      ...subtitle.split("\n").map((line) => measure(line, 12, "regular")),
    ];
    return widths.some((width) => width > plate.width) ? [`${id} is wider than its plate`] : [];
  });

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

const pairs = (boxes: readonly Box[]): readonly (readonly [Box, Box])[] =>
  boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one, other] as const] : [])),
  );

/** A plate may stand at the very edge. */
const isInside = ({ left, right, top, bottom }: Box, { width, height }: Scene): boolean =>
  left > -0.5 && right < width + 0.5 && top > -0.5 && bottom < height + 0.5;

/** Lines and strokes that pass through words, or through a plate that they do not go to. */
function linesThrough({ edges, strokes, width, height }: Scene, solid: readonly Box[]): readonly string[] {
  const lines = [
    ...[...edges].flatMap(([id, { route, width: drawn, corners, from, to }]) =>
      corners
        ? [{ id, ends: [from, to], points: along(corners) }]
        : drawn === 0
          ? []
          : route
            ? [{ id, ends: [route.to], points: wayOf(route) }]
            : [{ id, ends: [], points: [] }],
    ),
    ...strokes.map(({ id, points }) => ({ id: `stroke ${id}`, ends: [], points: along(points) })),
  ];
  const straight = lines.filter(({ points }) => points.length === 0).map(({ id }) => `${id} has no way`);
  const beyond = lines.flatMap(({ id, points }) =>
    points.some(([x, y]) => x < 0 || x > width || y < 0 || y > height) ? [`${id} leaves the picture`] : [],
  );
  const through = lines.flatMap(({ id, ends, points }) => {
    const [from, to] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
    return solid
      .filter(({ left, right }) => left < to && right > from)
      .filter((box) => !ends.includes(box.id) && points.some((point) => isWithin(point, box)))
      .map((box) => `${id} through ${box.id}`);
  });
  return [...straight, ...beyond, ...through];
}

const isWithin = ([x, y]: Point, { left, right, top, bottom }: Box): boolean =>
  x > left + 0.5 && x < right - 0.5 && y > top + 0.5 && y < bottom - 0.5;

/** Points along a bent line, at most some pixels apart. */
export function wayOf({ x1, y1, bend, x2, y2 }: Route): readonly Point[] {
  const middle = (x1 + bend) / 2;
  const curve = Array.from({ length: 17 }, (_, index): Point => {
    const [u, v] = [index / 16, 1 - index / 16];
    return [
      v ** 3 * x1 + 3 * u * v * middle + u ** 3 * bend,
      v ** 3 * y1 + 3 * v * v * u * y1 + 3 * v * u * u * y2 + u ** 3 * y2,
    ];
  });
  return [
    ...curve,
    ...along([
      [bend, y2],
      [x2, y2],
    ]),
  ];
}

const along = (corners: readonly Point[]): readonly Point[] =>
  corners.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 5));
    return Array.from({ length: steps + 1 }, (_, step): Point => [
      fromX + ((x - fromX) * step) / steps,
      fromY + ((y - fromY) * step) / steps,
    ]);
  });
