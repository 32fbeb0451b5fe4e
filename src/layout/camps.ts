import { type Columns, POLE, placeCamp } from "./camp.ts";
import { placeGrid } from "./grid.ts";
import type { Camp, Cast, Layout, Placement, Row } from "./layout.ts";
import {
  NOTHING,
  type Part,
  type Scale,
  joined,
  moved,
  placementOf,
  scaleFor,
  stackedParts,
} from "./part.ts";

/** Below this width the camps stand one under the other, with every label to the left of its mark. */
const NARROW = 620;
const EDGE = 8;
const SMALL: Scale = { size: 12, pitch: 18 };

/**
 * The layout that means something: parties are poles, each brief stands between its signers and the party it
 * backs, signers are stacked on the outer side with their labels outward, briefs for neither side stand
 * between the poles, the court above.
 */
export const camps: Layout = {
  place: (cast, width) => (width < NARROW ? stacked(cast, width) : facing(cast, width)),
};

function facing(cast: Cast, width: number): Placement {
  const scale = scaleFor(cast);
  const poled = cast.camps.filter(({ pole }) => pole !== null);
  const leftColumns = outwardColumns(width, { label: 0.27 * width, outward: "left" });
  const hasRight = poled.some(({ blocks }, index) => index % 2 === 1 && blocks.length > 0);
  const rightColumns = outwardColumns(width, { label: (hasRight ? 0.15 : 0.005) * width, outward: "right" });
  const side = (parity: number, columns: Columns): Part =>
    stackedParts(
      poled.filter((_, index) => index % 2 === parity).map((camp) => placeCamp(camp, columns, scale)),
      40,
    );
  const left = side(0, leftColumns);
  const right = side(1, rightColumns);
  const middle = (leftColumns.pole + rightColumns.pole) / 2;
  const bench = placeBench(cast.bench, middle - 40, width - EDGE);

  const centre = Math.max(left.bottom / 2, bench.bottom + 70, bench.bottom + 24 + right.bottom / 2);
  const leftAt = moved(left, centre - left.bottom / 2);
  const rightAt = moved(right, centre - right.bottom / 2);
  const loose = looseCamps(cast).map((camp) =>
    placeCamp(camp, looseColumns(leftColumns.pole + 76, width), scale),
  );
  const between = stackedParts(loose, 22);
  const betweenTop = Math.max(centre + POLE.radius + 62, rightAt.places.length > 0 ? rightAt.bottom + 26 : 0);
  const betweenAt = between === NOTHING ? between : moved(between, betweenTop);
  const whole = joined([bench, leftAt, rightAt, betweenAt]);
  return placementOf(joined([whole, moved(placeBand(cast, width), whole.bottom + 30)]), width);
}

function stacked(cast: Cast, width: number): Placement {
  const scale: Scale = { size: 12, pitch: 19 };
  const columns: Columns = {
    mark: width - 158,
    brief: width - 112,
    pole: width - 48,
    outward: "left",
    label: width - 158 - 20,
    bend: 0,
    heading: { x: EDGE, room: width - 2 * EDGE, anchor: "start" },
  };
  const poled = cast.camps.filter(({ pole }) => pole !== null);
  const sections = [
    placeBench(cast.bench, EDGE + 8, width - EDGE),
    ...[...poled.slice(0, 1), ...looseCamps(cast), ...poled.slice(1)].map((camp) =>
      placeCamp(camp, columns, scale),
    ),
    placeBand(cast, width),
  ];
  return placementOf(stackedParts(sections, 26), width);
}

const looseCamps = (cast: Cast): readonly Camp[] =>
  cast.camps.filter(({ pole, blocks }) => pole === null && blocks.length > 0);

function outwardColumns(
  width: number,
  { label, outward }: { label: number; outward: "left" | "right" },
): Columns {
  const outer = label + 26;
  const from = (distance: number): number => (outward === "left" ? distance : width - distance);
  return {
    mark: from(outer),
    brief: from(outer + 92),
    pole: from(outer + (outward === "left" ? 196 : 150)),
    outward,
    label: label + 4,
    bend: outward === "left" ? 44 : 16,
    heading: { x: from(EDGE), room: outer + 170, anchor: outward === "left" ? "start" : "end" },
  };
}

function looseColumns(left: number, width: number): Columns {
  return {
    brief: left,
    mark: left + 46,
    pole: left,
    outward: "right",
    label: width - left - 46 - 24,
    bend: 0,
    heading: { x: left - 8, room: width - left - EDGE, anchor: "start" },
  };
}

function placeBench(rows: readonly Row[], left: number, right: number): Part {
  const [court, ...judges] = rows;
  if (!court) return NOTHING;
  const at = placeGrid([court], { left, right, top: 4, column: right - left }, { size: 14, pitch: 26 });
  return joined([at, placeGrid(judges, { left, right, top: at.bottom + 2, column: 148 }, SMALL)]);
}

function placeBand({ bystanders }: Cast, width: number): Part {
  const parts = bystanders.map(({ heading, rows }): Part => {
    const caption = {
      id: `${heading} heading`,
      text: heading,
      x: EDGE,
      y: 13,
      anchor: "start",
      size: 13,
      tone: "bench",
    } as const;
    const grid = placeGrid(rows, { left: EDGE + 8, right: width - EDGE, top: 24, column: 214 }, SMALL);
    return { ...grid, captions: [caption], top: 0 };
  });
  return stackedParts(parts, 18);
}
