import type { MarkShape } from "./outline.ts";

/**
 * A straight side of a shape that is mirrored left to right: the direction it faces (y downwards) and its
 * distance from the centre, in radii.
 */
type Side = readonly [x: number, y: number, distance: number];

/** Half the width and height of a page, and how much of its corner is cut off, in radii. */
export const PAGE = { x: 0.72, y: 0.95, cut: 0.5 } as const;

/** Half the thickness of the bars of a plus or a minus, in radii. */
export const BAR = 0.3;

const DIAGONAL = Math.SQRT1_2;
const box = (width: number, height: number): readonly Side[] => [
  [1, 0, width / 2],
  [0, 1, height / 2],
  [0, -1, height / 2],
];

/**
 * The shapes with straight sides, as distances for the shader where outline.ts has paths for the SVG. Not computed from
 * common corners: a rectangle is half as long a path without them, a stack is two cards, and circles have none.
 */
export const SIDES = {
  diamond: [
    [DIAGONAL, DIAGONAL, 1.15 * DIAGONAL],
    [DIAGONAL, -DIAGONAL, 1.15 * DIAGONAL],
  ],
  triangle: [
    [0, 1, 0.8],
    [0.8753, -0.4837, 0.5321],
  ],
  square: box(1.8, 1.8),
  brief: box(2 * PAGE.x, 2 * PAGE.y),
  /** Around both of its bars. */
  plus: box(2, 2),
  minus: box(2, 2 * BAR),
  /** Around both of its cards. */
  stack: box(2, 2),
} as const satisfies Partial<Record<MarkShape, readonly Side[]>>;

/** The two cards of a stack, in radii: half the side of a card, and how far its centre is moved each way. */
export const CARD = { half: 0.675, offset: 0.325 } as const;

/** Of the shape that is a ring, in radii. */
export const RING_RADIUS = 0.95;

/** The line around every mark, CSS pixels; half of it lies outside the shape. */
export const OUTLINE = 1.75;

/** Around a mark in focus: where a ring begins, counted from the shape, and how wide it is. CSS pixels. */
export const HALO = { gap: 2, width: 1.75 } as const;

/** How far the rim of a mark is from its centre in a direction of length 1, CSS pixels. */
export function rimOf(shape: MarkShape, radius: number, towards: { x: number; y: number }): number {
  if (shape === "circle") return radius + OUTLINE / 2;
  if (shape === "ring") return radius * RING_RADIUS + OUTLINE / 2;
  const sides: readonly Side[] = SIDES[shape];
  const rims = sides.map(([x, y, distance]) => {
    const facing = x * Math.abs(towards.x) + y * towards.y;
    return facing > 0 ? (distance * radius + OUTLINE / 2) / facing : Infinity;
  });
  return Math.min(...rims);
}
