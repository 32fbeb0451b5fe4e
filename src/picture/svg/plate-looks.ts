import type { Point } from "../layout/ways.ts";

/** The corners and the rim of a plate, and the head of the arrow from a court. CSS pixels. */
export const RADIUS = 3;
export const RIM = 1.5;
/** How wide the line of a relation is. CSS pixels. */
export const TIE = 1.25;
export const ARROW = { long: 8, wide: 4.5 } as const;

/** The corners of an arrow head at the end of a line that comes level or upright: its tip, and the ends of its back. */
export function arrowHead([x, y]: Point, [fromX, fromY]: Point): readonly [Point, Point, Point] {
  const [dx, dy] = [Math.sign(Math.round(x - fromX)), Math.sign(Math.round(y - fromY))];
  const [backX, backY] = [x - dx * ARROW.long, y - dy * ARROW.long];
  return [
    [x, y],
    [backX - dy * ARROW.wide, backY + dx * ARROW.wide],
    [backX + dy * ARROW.wide, backY - dx * ARROW.wide],
  ];
}

/** The heads of a line that bends, one at each end that it is read to. */
export const headsOf = (corners: readonly Point[], isMutual: boolean) =>
  [corners, ...(isMutual ? [corners.toReversed()] : [])].flatMap((way) => {
    const tip = way.at(-1);
    // The last piece may be too short to say from where the line comes.
    const before = tip && way.findLast(([x, y]) => Math.abs(x - tip[0]) + Math.abs(y - tip[1]) >= 1);
    return tip && before ? [arrowHead(tip, before)] : [];
  });
