import type { Point } from "../layout/ways.ts";

/** The corners and the rim of a plate, and the head of the arrow from a court. CSS pixels. */
export const RADIUS = 3;
export const RIM = 1.5;
/** How wide the line of a relation is, and the type of what is written on it. CSS pixels. */
export const RELATION = 1.25;
export const LABEL_SIZE = 12;
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
    const [before, tip] = way.slice(-2);
    return before && tip ? [arrowHead(tip, before)] : [];
  });
